"""Parts of known articles inside unrelated ones, beside the same 220 words of furniture on every page."""

import time
from collections.abc import Sequence
from dataclasses import dataclass
from random import Random
from statistics import quantiles

from srcaudit.corpus.index import SourceIndex
from srcaudit.model.article import Article

HOST, FURNITURE = 700, 220
SHARES = (0.1, 0.4, 0.6, 1.0)


@dataclass(frozen=True)
class Found:
    """What an index found of the parts."""

    recall: float
    wrong: float
    """Other articles returned, a query; some do share text with the source."""
    median: float
    """Milliseconds a query."""
    slow: float
    """Milliseconds that one query in a hundred takes longer than."""


def measured(known: Sequence[str], hosts: Sequence[str], share: float, queries: int = 100) -> Found:
    """Looks up parts of `share` of known articles, 20 words at least, each inside a host of 700 words."""
    random = Random(share)
    furniture = "\n".join(_furniture(hosts, random))
    index = SourceIndex()
    index.add_many(Article(f"{text}\n{furniture}", id=f"k{n}", language="en") for n, text in enumerate(known))
    hits, wrong, took = 0, 0, []
    for _ in range(queries):
        source = random.randrange(len(known))
        text = f"{hidden(part_of(known[source], share, random), hosts, random)}\n{furniture}"
        start = time.perf_counter()
        found = {match.id for match in index.query(Article(text, id="query", language="en"))}
        took.append((time.perf_counter() - start) * 1e3)
        hits += f"k{source}" in found
        wrong += len(found - {f"k{source}"})
    marks = quantiles(took, n=100)
    return Found(hits / queries, wrong / queries, marks[49], marks[98])


def part_of(text: str, share: float, random: Random) -> str:
    """A share of an article's words in a row, 20 words at least."""
    words = text.split()
    count = min(len(words), max(20, round(share * len(words))))
    first = random.randrange(len(words) - count + 1)
    return " ".join(words[first : first + count])


def hidden(part: str, hosts: Sequence[str], random: Random) -> str:
    """A part of one article inside others, HOST words in all if it leaves room for 20 of these."""
    host = _host(hosts, random)[: max(20, HOST - len(part.split()))]
    place = random.randrange(len(host) + 1)
    return "\n".join([" ".join(host[:place]), part, " ".join(host[place:])])


def _host(hosts: Sequence[str], random: Random) -> list[str]:
    words: list[str] = []
    while len(words) < HOST:
        words += random.choice(hosts).split()
    return words[:HOST]


def _furniture(hosts: Sequence[str], random: Random) -> list[str]:
    """Short lines that no mask knows."""
    lines: list[str] = []
    words = _host(hosts, random)
    while sum(len(line.split()) for line in lines) < FURNITURE:
        first = random.randrange(len(words) - 9)
        lines.append(" ".join(words[first : first + random.randint(2, 9)]))
    return lines
