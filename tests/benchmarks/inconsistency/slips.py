"""News invented for this benchmark, with one planted slip at a time, and what the checks make of it.

Texts, slips and controls are in `slips.toml`, whose head says how they are written down.
"""

import re
import tomllib
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from srcaudit.catalog import AnyCheck
from srcaudit.model.article import Article
from srcaudit.model.finding import Finding, Severity
from srcaudit.model.span import Span
from tests.benchmarks.inconsistency.recall import audited, places

SLIPS = Path(__file__).with_name("slips.toml")
MILD = {
    "acronym-of-two",
    "acronym-unexpanded",
    "diacritics",
    "hyphen-mixed",
    "place-mixed",
    "spelling-mixed",
    "us-mixed",
}
"""Slips of style: a finding of any severity counts."""

_MARK = re.compile(r"\{\{(?P<labels>[a-z0-9#,-]+)\|(?P<first>[^{}|]+)(?:\|(?P<right>[^{}|]+))?\}\}")


@dataclass(frozen=True)
class Pair:
    """One slip and its control, the same article with the slip put right."""

    text: str
    kind: str
    slip: Article
    places: tuple[Span, ...]
    """Where the slip stands in its edition, and what it contradicts."""
    control: Article


def pairs(path: Path = SLIPS) -> list[Pair]:
    """Every pair of the file, in its order."""
    return [pair for text in tomllib.loads(path.read_text("utf-8"))["text"] for pair in _pairs(text)]


def _pairs(text: dict[str, Any]) -> Iterable[Pair]:
    body = str(text["text"]).strip()
    slips = dict.fromkeys(mark["labels"] for mark in _MARK.finditer(body) if mark["right"] is not None)
    control, _ = _edition(body, None)
    for label in slips:
        wrong, spans = _edition(body, label)
        article, right = (
            Article(each, id=f"{text['id']}/{label}", title=text.get("title"), published=_day(text.get("published")))
            for each in (wrong, control)
        )
        yield Pair(text["id"], label.split("#")[0], article, spans, right)


def _day(value: object) -> date | None:
    return value if isinstance(value, date) else None


def _edition(body: str, label: str | None) -> tuple[str, tuple[Span, ...]]:
    """The text with the one slip of this label, or none, and the places that the label marks."""
    parts, spans, at, length = list[str](), list[Span](), 0, 0
    for mark in _MARK.finditer(body):
        labels = mark["labels"].split(",")
        shown = mark["first"] if mark["right"] is None or label in labels else mark["right"]
        parts += (body[at : mark.start()], shown)
        length += mark.start() - at + len(shown)
        at = mark.end()
        if label in labels:
            spans.append(Span(length - len(shown), length))
    return "".join((*parts, body[at:])), tuple(spans)


def slips_report(checks: Sequence[AnyCheck], *, show_misses: bool) -> str:
    """Recall of each kind and the controls with alarms, in Markdown; with `show_misses` each miss and alarm."""
    planted, found, milder = Counter[str](), Counter[str](), Counter[str]()
    misses, plain = list[str](), dict[str, tuple[Finding, ...]]()
    for pair in pairs():
        if pair.text not in plain:
            plain[pair.text] = audited(pair.control, checks).findings
        planted[pair.kind] += 1
        new = _new(audited(pair.slip, checks).findings, plain[pair.text])
        hits = [one for one in new if any(mine.touches(place) for mine in places(one) for place in pair.places)]
        floor = Severity.STYLE if pair.kind in MILD else Severity.WARNING
        found[pair.kind] += any(one.severity >= floor for one in hits)
        milder[pair.kind] += bool(hits)
        if not any(one.severity >= floor for one in hits):
            misses.append(_miss(pair, hits))
    lines = ["| slip | pairs | found | recall | found at any severity |", "|---|---|---|---|---|"]
    lines += (
        f"| {kind} | {number} | {found[kind]} | {found[kind] / number:.2f} | {milder[kind]} |"
        for kind, number in sorted(planted.items())
    )
    macro = sum(found[kind] / number for kind, number in planted.items()) / len(planted)
    lines.append(f"\nmacro recall, {len(planted)} kinds: {macro:.3f}; {found.total()} of {planted.total()} slips found")
    lines += _alarms(plain, planted.total())
    return "\n".join([*(misses if show_misses else ()), *lines])


def _new(findings: Sequence[Finding], before: Sequence[Finding]) -> list[Finding]:
    """Findings that the control has not."""
    known, new = Counter((one.code, one.quote, one.message) for one in before), list[Finding]()
    for one in findings:
        likeness = one.code, one.quote, one.message
        if known[likeness] > 0:
            known[likeness] -= 1
        else:
            new.append(one)
    return new


def _miss(pair: Pair, milder: Sequence[Finding]) -> str:
    shown = " / ".join(pair.slip.text[place.start : place.end] for place in pair.places)
    seen = "; ".join(f"{one.code} ({one.severity.name.lower()})" for one in milder)
    return f"not found: {pair.text}, {pair.kind}: {shown}" + (f" [milder: {seen}]" if seen else "")


def _alarms(plain: dict[str, tuple[Finding, ...]], slips: int) -> list[str]:
    """What is said of the texts with nothing wrong in them."""
    grave = {text: [one for one in each if one.severity >= Severity.WARNING] for text, each in plain.items()}
    told = [f"- {text}: {one.code} {one.message} “{one.quote}”" for text, each in grave.items() for one in each]
    mild = sum(len(each) for each in plain.values()) - len(told)
    number = sum(map(bool, grave.values()))
    head = f"controls with a warning or error: {number} of {len(plain)} texts ({slips} pairs); milder findings: {mild}"
    return [f"\n{head}", *told]
