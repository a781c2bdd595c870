"""What a story of many articles costs: CPU time and memory of `audit_story`, each size in a process of its own.

Run: python -m tests.benchmarks.story.scale [ARTICLES.jsonl.gz]
We hold ourselves to 2 GB for 1,000 articles and to CPU time that grows no faster than the number of articles to the
power of 1.25. Without a file the articles are made of invented sentences, a third of them reprints with a few edits.
A file holds one article a line: id, source, published, title and text.
"""

import gzip
import json
import resource
import subprocess
import sys
import time
from math import log
from pathlib import Path
from random import Random
from typing import Any

SIZES = (250, 500, 1000)
MOST_MB = 2_000
MOST_EXPONENT = 1.25

_TOWNS = ("Harrow", "Ostby", "Westmark", "Nordby", "Lenn", "Falkirk Bay", "Sankt Anna", "Rowan Hill")
_PEOPLE = ("Ada Lind", "Jonas Roth", "Ida Falk", "Emil Brandt", "Petra Holm", "Tom Wray", "Lotte Rask", "Bo Steen")
_THINGS = ("bridge", "depot", "school", "harbour", "tunnel", "market hall", "mill", "tram line", "dam", "library")
_DEEDS = ("closes for repairs", "opens again", "costs more than planned", "needs a new roof", "was sold", "stays shut")
_SENTENCES = (
    "The {thing} in {town} {deed} in {month}, {person} of the council said.",
    "{person} told reporters that {number} people had signed a petition against the plans for the {thing}.",
    "Mayor {person} of {town} expects the work at the {thing} to take {small} weeks and to cost {number} crowns.",
    "A report by the {town} audit office lists {small} faults in the {thing}, most of them known since {month}.",
    "“Nobody asked us,” said {person}, who lives beside the {thing} in {town}.",
    "By the end of {month} the {thing} must be safe, according to an order of the {town} building office.",
)
_MONTHS = ("March", "April", "May", "June", "July", "August", "September", "October")


def main(arguments: list[str]) -> int:
    """Prints the figures; 1 if one is over what we hold ourselves to."""
    if arguments[:1] == ["--one"]:
        print(json.dumps(_measured(int(arguments[1]), arguments[2] if len(arguments) > 2 else None)))
        return 0
    rows = [_in_process(size, arguments[:1]) for size in SIZES]
    for row in rows:
        print(
            "{articles:>6} articles  {cpu:>7.1f} s CPU  {mb:>6.0f} MB  {claims} claims, {conflicts} conflicts".format(
                **row
            )
        )
    exponent = log(rows[-1]["cpu"] / rows[0]["cpu"]) / log(rows[-1]["articles"] / rows[0]["articles"])
    print(f"CPU time grows as the number of articles to the power of {exponent:.2f} (at most {MOST_EXPONENT})")
    return int(exponent > MOST_EXPONENT or rows[-1]["mb"] > MOST_MB)


def _in_process(size: int, file: list[str]) -> dict[str, Any]:
    command = [sys.executable, "-m", "tests.benchmarks.story.scale", "--one", str(size), *file]
    row: dict[str, Any] = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    return row


def _measured(size: int, file: str | None) -> dict[str, Any]:
    import srcaudit

    articles = _from_file(Path(file), size) if file else [_made(number) for number in range(size)]
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


def _from_file(path: Path, size: int) -> list[dict[str, Any]]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        rows = [json.loads(line) for _, line in zip(range(size), lines, strict=False)]
    return [{name: row.get(name) for name in ("id", "source", "published", "title", "text")} for row in rows]


def _made(number: int) -> dict[str, Any]:
    """An invented article; every third is the one before it with another end."""
    random = Random(number - 1 if number % 3 == 2 else number)
    paragraphs = [" ".join(_sentence(random) for _ in range(4)) for _ in range(9)]
    if number % 3 == 2:
        paragraphs[-1] = _sentence(Random(number))
    day = 1 + number % 28
    return {
        "id": f"a{number}",
        "source": f"Outlet {number % 40}",
        "published": f"2031-05-{day:02}",
        "language": "en",
        "text": "\n\n".join(paragraphs),
    }


_SYLLABLES = ("ba", "den", "fil", "gor", "hask", "lim", "mer", "nol", "pra", "rist", "sun", "tev", "vand", "wil")


def _words(random: Random, count: int) -> str:
    """Words of no language: what an article says that no other one says."""
    return " ".join("".join(random.choices(_SYLLABLES, k=3)) for _ in range(count))


def _sentence(random: Random) -> str:
    return f"{_words(random, 9).capitalize()}. " + random.choice(_SENTENCES).format(
        thing=random.choice(_THINGS),
        town=random.choice(_TOWNS),
        deed=random.choice(_DEEDS),
        month=random.choice(_MONTHS),
        person=random.choice(_PEOPLE),
        number=f"{random.randrange(1000, 90000):,}",
        small=random.randrange(2, 40),
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
