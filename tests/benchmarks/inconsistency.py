"""What the inconsistency checks do to articles that were edited by professionals, and to planted slips.

    python -m tests.benchmarks.inconsistency DATA [--show] [--plant]

DATA is a folder or a file of gzip JSONL articles, one object a line: `text`, and if known `title`, `id`, `published`.
For every check: its findings per 1,000 articles by severity, and its opportunities; a check without opportunities was
not tested. --show prints each finding with its place. --plant makes one slip of each kind in articles that offer the
place for it, and the same edit where it changes nothing (the control): recall is the share of slips found, false the
share of controls that were reported at the same place.
"""

import argparse
import gzip
import json
import random
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from srcaudit import Article, Document
from srcaudit.catalog import find, selected
from srcaudit.model.finding import Finding
from srcaudit.model.score import Measure

SEED = 20260207


def articles(data: Path) -> Iterator[Article]:
    """The articles of a folder or file, in order."""
    for path in [data] if data.is_file() else sorted(data.rglob("*.jsonl.gz")):
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            for line in lines:
                row = json.loads(line)
                if "text" in row:
                    text = f"{row['title']}\n\n{row['text']}" if row.get("title") else row["text"]
                    yield Article(text, id=row.get("id"), published=row.get("published"), language="en")


def measured(data: Path, *, show: bool) -> None:
    """Prints findings and opportunities of every check."""
    checks = selected(["inconsistency"], [])
    count, found, chances = 0, Counter[tuple[str, str]](), Counter[str]()
    for article in articles(data):
        count += 1
        doc = Document(article)
        for check in checks:
            for value in check.run(doc):
                if isinstance(value, Measure):
                    chances[check.code] += int(value.value)
                else:
                    found[check.code, value.severity] += 1
                    if show:
                        _print(doc, value)
    print(f"{count} articles")
    print(f"{'check':30} {'opportunities':>13}  findings per 1,000 articles")
    for check in checks:
        told = {severity: n for (code, severity), n in sorted(found.items()) if code == check.code}
        rates = ", ".join(f"{severity} {1000 * n / count:.1f} ({n})" for severity, n in told.items()) or "none"
        print(f"{check.code} {check.name:24} {chances[check.code]:13,}  {rates}")


def _print(doc: Document, finding: Finding) -> None:
    print(f"{doc.article.id}: {finding.code} {finding.severity}: {finding.message}")
    for span in (finding.span, *(other.span for other in finding.related)):
        print(f"    … {doc.text[max(0, span.start - 60) : span.end + 60]!r}")


@dataclass(frozen=True)
class Plant:
    """A slip and its control: the text with each, and where the edit begins."""

    slip: str
    control: str
    place: int


Planter = Callable[[Document, random.Random], Plant | None]


def surname(doc: Document, chance: random.Random) -> Plant | None:
    """One bare mention of a surname that the article gives in full: two letters swapped; control: all mentions."""
    full = {n.surname for n in doc.names if n.known and len(n.surname) >= 5 and n.surname.isalpha()}
    bare = [n for n in doc.names if n.surname in full and n.given is None and len(n.span) == len(n.surname)]
    if not bare:
        return None
    name = chance.choice(bare)
    at = chance.randrange(1, len(name.surname) - 1)
    letters = list(name.surname)
    letters[at : at + 2] = reversed(letters[at : at + 2])
    if letters == list(name.surname):
        return None
    wrong = "".join(letters)
    start, end = name.surname_span.start, name.surname_span.start + len(name.surname)
    control = re.sub(rf"\b{re.escape(name.surname)}\b", wrong, doc.text)
    return Plant(doc.text[:start] + wrong + doc.text[end:], control, start)


_SWAPS = {
    "Obama": "Bush",
    "Bush": "Obama",
    "Trump": "Biden",
    "Biden": "Trump",
    "Cameron": "Blair",
    "Merkel": "Schröder",
}


def office(doc: Document, chance: random.Random) -> Plant | None:
    """One office that acts: another holder's name; control: the name as it was."""
    acting = [role for role in doc.roles if role.tense and role.surname in _SWAPS and doc.dated]
    if not acting:
        return None
    role = chance.choice(acting)
    start = doc.text.find(role.surname, role.span.start)
    end = start + len(role.surname)
    given = re.compile(r"(?:Barack|George W\.?|Donald|Joe|David|Angela|J\.|Tony) $")
    before = given.sub("", doc.text[:start])
    return Plant(before + _SWAPS[role.surname] + doc.text[end:], doc.text, role.span.start)


_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_FORMS = (
    "The inquiry resumes on {weekday}, {month} {day}, {year}, in the old town hall.",
    "A vigil is planned for {weekday} {day} {month} {year}.",
    "Tickets for {month} {day}, {year} ({weekday}) are gone.",
)


def weekday(doc: Document, chance: random.Random) -> Plant | None:
    """A dated sentence behind the text, with the wrong weekday; control: with the right one."""
    day = date(2000, 1, 1) + timedelta(chance.randrange(11_000))
    form, wrong = chance.choice(_FORMS), chance.choice([d for d in _DAYS if d != _DAYS[day.weekday()]])
    fields = {"month": f"{day:%B}", "day": day.day, "year": day.year}
    start = len(doc.text) + 1
    slip, control = (f"{doc.text}\n{form.format(weekday=w, **fields)}" for w in (wrong, _DAYS[day.weekday()]))
    return Plant(slip, control, start)


_CHANGES = (
    "Membership of the club {verb} {percent} percent, from {a} to {b}, its books show.",
    "Its budget {verb} to ${b} million from ${a} million, a change of {percent} percent.",
)


def percent(doc: Document, chance: random.Random) -> Plant | None:
    """A change behind the text, its percentage a third too high; control: the right percentage."""
    a, b = chance.randrange(20, 900), chance.randrange(20, 900)
    right = round(abs(100 * (b / a - 1)))
    if right < 12:
        return None
    form, verb = chance.choice(_CHANGES), "rose" if b > a else "fell"
    start = len(doc.text) + 1
    slip, control = (
        f"{doc.text}\n{form.format(verb=verb, percent=p, a=a, b=b)}" for p in (right + max(5, right // 3), right)
    )
    return Plant(slip, control, start)


PLANTERS: dict[str, Planter] = {"IC302": surname, "IC311": office, "IC321": weekday, "IC331": percent}


def planted(data: Path) -> None:
    """Prints recall on slips and false reports on their controls."""
    for code, planter in PLANTERS.items():
        check, chance = find(code), random.Random(SEED)
        made = hit = false = 0
        for article in articles(data):
            plant = planter(Document(article), chance)
            if plant is None:
                continue
            made += 1
            reported = [
                any(
                    isinstance(value, Finding)
                    and any(s.end > plant.place - 40 and s.start < plant.place + 120 for s in value.spans)
                    for value in check.run(Document(article.model_copy(update={"text": text})))
                )
                for text in (plant.slip, plant.control)
            ]
            hit, false = hit + reported[0], false + reported[1]
        if made:
            rates = f"recall {hit / made:.3f}  false on controls {false / made:.3f}"
            print(f"{code} {check.name:24} planted {made:5}  {rates}")


def main(arguments: list[str]) -> None:
    """Runs what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--show", action="store_true")
    parser.add_argument("--plant", action="store_true")
    given = parser.parse_args(arguments)
    if not given.data.exists():
        sys.exit(f"no such file or folder: {given.data}")
    if given.plant:
        planted(given.data)
    else:
        measured(given.data, show=given.show)


if __name__ == "__main__":
    main(sys.argv[1:])
