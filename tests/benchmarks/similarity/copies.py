"""Parts of known articles inside unrelated ones, beside the same 220 words of furniture on every page."""

import re
import time
from collections.abc import Sequence
from dataclasses import dataclass
from random import Random
from statistics import quantiles

from srcaudit.corpus.index import SourceIndex
from srcaudit.model.article import Article

HOST, FURNITURE = 700, 220
ROW, ENOUGH = 5, 20
"""Words in a row, and words in rows, that another article must have to be a source too: what a copy is said to be."""

SHARES = (0.1, 0.4, 0.6, 1.0)


_SPACED = re.compile(r"\S+\s*")
_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True)
class Found:
    """What an index found of the parts."""

    recall: float
    others: float
    """Other articles returned, a query."""
    wrong: float
    """Those of them, a query, that do not have 20 words of the text in rows of five or more."""
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
    hits, others, wrong, took = 0, 0, 0, []
    for _ in range(queries):
        source = random.randrange(len(known))
        body = hidden(part_of(known[source], share, random), hosts, random)
        text = f"{body}\n{furniture}"
        start = time.perf_counter()
        found = {match.id for match in index.query(Article(text, id="query", language="en"))}
        took.append((time.perf_counter() - start) * 1e3)
        hits += f"k{source}" in found
        rest = found - {f"k{source}"}
        others += len(rest)
        wrong += sum(words_in_rows(body, known[int(name[1:])]) < ENOUGH for name in rest)
    marks = quantiles(took, n=100)
    return Found(hits / queries, others / queries, wrong / queries, marks[49], marks[98])


def words_in_rows(text: str, other: str) -> int:
    """How many words of a text stand in rows of ROW or more in another: told by the words themselves."""
    words, there = _WORD.findall(text.lower()), _WORD.findall(other.lower())
    rows = {tuple(there[n : n + ROW]) for n in range(len(there) - ROW + 1)}
    places = {n + step for n in range(len(words)) if tuple(words[n : n + ROW]) in rows for step in range(ROW)}
    return len(places)


def part_of(text: str, share: float, random: Random) -> str:
    """A share of an article's words in a row, 20 words at least."""
    words = _SPACED.findall(text)
    count = min(len(words), max(20, round(share * len(words))))
    first = random.randrange(len(words) - count + 1)
    return "".join(words[first : first + count]).strip()


def hidden(part: str, hosts: Sequence[str], random: Random) -> str:
    """A part of one article inside others, lines as they are, HOST words in all if it leaves room for 20 of these."""
    host = _host(hosts, random)[: max(20, HOST - len(part.split()))]
    place = random.randrange(len(host) + 1)
    return "\n".join(["".join(host[:place]).strip(), part, "".join(host[place:]).strip()])


def _host(hosts: Sequence[str], random: Random) -> list[str]:
    words: list[str] = []
    while len(words) < HOST:
        words += _SPACED.findall(f"{random.choice(hosts)}\n")
    return words[:HOST]


def _furniture(hosts: Sequence[str], random: Random) -> list[str]:
    """Short lines that no mask knows."""
    lines: list[str] = []
    words = [word.strip() for word in _host(hosts, random)]
    while sum(len(line.split()) for line in lines) < FURNITURE:
        first = random.randrange(len(words) - 9)
        lines.append(" ".join(words[first : first + random.randint(2, 9)]))
    return lines
