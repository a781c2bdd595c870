"""What a story of many articles costs: CPU time and memory of `audit_story`, each size in a process of its own.

Run: python -m tests.benchmarks.story.scale [ARTICLES.jsonl.gz...]
We hold ourselves to 2 GB for 1,000 articles and to CPU time that grows no faster than the number of articles to the
power of 1.25. Without files the articles are invented: ten tell of one event, in words as uneven as those of a
language, and a third are reprints with another end.
Of files, which may be those of the other benchmarks of stories, articles are drawn by lot, the same each time.
"""

import json
import re
import resource
import subprocess
import sys
import time
from math import log
from pathlib import Path
from random import Random
from typing import Any

from srcaudit.model.article import Article
from tests.benchmarks.story.corpora import articles as published

SIZES = (250, 500, 1000)
MOST_MB = 2_000
MOST_EXPONENT = 1.25

_SYLLABLES = (
    *("ba", "den", "fil", "gor", "hask", "lim", "mer", "nol", "pra", "rist", "sun", "tev"),
    *("vand", "wil", "cor", "mi", "sta", "lu", "pen", "dro", "ket", "osh", "an", "ri"),
)
_FRAMES = (
    "The {thing} of the {thing} in {place} {deed} on {weekday}, {person} of the {body} said.",
    "{person} told reporters that {number} {things} had {deed} the {quality} {thing} before the {thing} {deed}.",
    "It {deed} the {things}, and the {quality} {thing} near {place} {deed} {number} {things}.",
    "According to {person}, who {deed} the {thing} for {small} years, the {things} were {quality} and {quality}.",
    "“We {deed} the {thing}, and nobody {deed} us,” said {person}, who lives beside the {thing} in {place}.",
    "A {quality} {thing} {deed} at the {body}, where {small} {things} {deed} the {thing} of {place}.",
    "But the {things} of {place} {deed} a {quality} {thing}, which the {body} {deed} in {month}.",
    "When the {thing} {deed}, {person} {deed} {number} crowns from the {body} for a {quality} {thing}.",
    "Neither {person} nor the {body} {deed} the {things}; the {thing} was {quality} by {month}.",
    "In {month} the {body} {deed} its {quality} {thing} and {deed} {small} {things} in {place}.",
)
_MONTHS = ("March", "April", "May", "June", "July", "August", "September", "October")
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_AN_EVENT = 10
"""Articles that tell of one event: in a day's news few tell of the same."""
_WORDS, _OWN_WORDS, _PEOPLE = 6_000, 40, 8


def main(arguments: list[str]) -> int:
    """Prints the figures; 1 if one is over what we hold ourselves to."""
    if arguments[:1] == ["--one"]:
        print(json.dumps(_measured(int(arguments[1]), [Path(one) for one in arguments[2:]])))
        return 0
    rows = [_in_process(size, arguments) for size in SIZES]
    for row in rows:
        print(
            "{articles:>6} articles  {cpu:>7.1f} s CPU  {mb:>6.0f} MB  {claims} claims, {conflicts} conflicts".format(
                **row
            )
        )
    exponent = log(rows[-1]["cpu"] / rows[0]["cpu"]) / log(rows[-1]["articles"] / rows[0]["articles"])
    print(f"CPU time grows as the number of articles to the power of {exponent:.2f} (at most {MOST_EXPONENT})")
    return int(exponent > MOST_EXPONENT or rows[-1]["mb"] > MOST_MB)


def _in_process(size: int, files: list[str]) -> dict[str, Any]:
    command = [sys.executable, "-m", "tests.benchmarks.story.scale", "--one", str(size), *files]
    row: dict[str, Any] = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    return row


def _measured(size: int, files: list[Path]) -> dict[str, Any]:
    import srcaudit

    articles = _drawn(files, size) if files else [_made(number) for number in range(size)]
    began = time.process_time()
    story = srcaudit.audit_story(articles)
    cpu = time.process_time() - began
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000
    return {
        "articles": len(articles),
        "cpu": cpu,
        "mb": peak,
        "claims": len(story.claims),
        "conflicts": len(story.conflicts),
    }


def _drawn(files: list[Path], size: int) -> list[Article]:
    found = published(files)
    Random(0).shuffle(found)
    return found[:size]


def _made(number: int) -> dict[str, Any]:
    """An invented article in words of no language; every third is the one before it with another end."""
    random = Random(number - 1 if number % 3 == 2 else number)
    event = _Event(Random(f"event {number // _AN_EVENT}"))
    paragraphs = [" ".join(event.sentence(random) for _ in range(3)) for _ in range(10)]
    if number % 3 == 2:
        paragraphs[-1] = event.sentence(Random(f"end {number}"))
    day = 1 + number // _AN_EVENT % 28
    return {
        "id": f"a{number}",
        "source": f"Outlet {number % 40}",
        "published": f"2031-05-{day:02}",
        "language": "en",
        "text": "\n\n".join(paragraphs),
    }


class _Event:
    """What the articles on one event share: people, places, bodies and some of the words."""

    def __init__(self, random: Random) -> None:
        self._people = [f"{_word(random, 2).capitalize()} {_word(random, 3).capitalize()}" for _ in range(_PEOPLE)]
        self._places = [_word(random, 3).capitalize() for _ in range(4)]
        self._bodies = [f"{_word(random, 3).capitalize()} Council" for _ in range(3)]
        self._words = [_common(random) for _ in range(_OWN_WORDS)]

    def sentence(self, random: Random) -> str:
        """A sentence; two words of three are of the event, the others of the language at large."""
        return re.sub(r"{(\w+)}", lambda slot: self._filled(slot[1], random), random.choice(_FRAMES))

    def _filled(self, slot: str, random: Random) -> str:
        word = random.choice(self._words) if random.random() < 2 / 3 else _common(random)
        return {
            "person": random.choice(self._people),
            "place": random.choice(self._places),
            "body": random.choice(self._bodies),
            "month": random.choice(_MONTHS),
            "weekday": random.choice(_WEEKDAYS),
            "number": f"{random.randrange(1000, 90000):,}",
            "small": str(random.randrange(2, 40)),
            "things": f"{word}s",
            "deed": f"{word}ed",
        }.get(slot, word)


def _common(random: Random) -> str:
    """A word of the vocabulary, the first ones oftener than the later ones, as in any language."""
    rank = int(_WORDS ** random.random())
    return _word(Random(rank), 2 if rank < 100 else 3)


def _word(random: Random, syllables: int) -> str:
    return "".join(random.choices(_SYLLABLES, k=syllables))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
