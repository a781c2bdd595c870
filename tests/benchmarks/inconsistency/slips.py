"""News invented for this benchmark, with one planted slip at a time, and what the checks make of it.

Texts, slips and controls are in `invented/open`, where the head of `first.toml` says how they are written down, and in
`invented/sealed`: who mends a check leaves that part unread, and is told its recall but not its misses.
A text without a slip is a fair one, written to provoke a careless check: nothing may be said of it.
"""

import re
import tomllib
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from srcaudit.catalog import AnyCheck
from srcaudit.model.article import Article
from srcaudit.model.finding import Finding, Severity
from srcaudit.model.span import Span
from tests.benchmarks.inconsistency.recall import audited, places

_INVENTED = Path(__file__).with_name("invented")
OPEN = tuple(sorted((_INVENTED / "open").glob("*.toml")))
SEALED = tuple(sorted((_INVENTED / "sealed").glob("*.toml")))
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


def texts(paths: Sequence[Path]) -> list[dict[str, Any]]:
    """Every text of the files as it is written down, in its order."""
    return [text for path in paths for text in tomllib.loads(path.read_text("utf-8"))["text"]]


def pairs(paths: Sequence[Path]) -> list[Pair]:
    """Every pair of the files, in its order."""
    return [pair for text in texts(paths) for pair in _pairs(text)]


def fair(paths: Sequence[Path]) -> list[Article]:
    """Every text without a slip, in its order."""
    return [_article(text, text["id"], str(text["text"]).strip()) for text in texts(paths) if not _labels(text)]


def _pairs(text: dict[str, Any]) -> Iterable[Pair]:
    body = str(text["text"]).strip()
    control, _ = _edition(body, None)
    for label in _labels(text):
        wrong, spans = _edition(body, label)
        article, right = (_article(text, f"{text['id']}/{label}", each) for each in (wrong, control))
        yield Pair(text["id"], label.split("#")[0], article, spans, right)


def _labels(text: dict[str, Any]) -> list[str]:
    """The slips of one text."""
    return [*dict.fromkeys(mark["labels"] for mark in _MARK.finditer(text["text"]) if mark["right"] is not None)]


def _article(text: dict[str, Any], name: str, body: str) -> Article:
    return Article(body, id=name, title=text.get("title"), published=_day(text.get("published")))


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


@dataclass
class _Tally:
    """What comes of the open files or the sealed ones, per kind.

    `plain`: what is said of each text with its slips put right; `fair`: of each text that never had one.
    """

    planted: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    codes: dict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    misses: list[str] = field(default_factory=list)
    plain: dict[str, tuple[Finding, ...]] = field(default_factory=dict)
    fair: dict[str, tuple[Finding, ...]] = field(default_factory=dict)

    @property
    def macro(self) -> float:
        return sum(self.found[kind] / number for kind, number in self.planted.items()) / max(1, len(self.planted))

    def add(self, pair: Pair, checks: Sequence[AnyCheck]) -> None:
        """Audits the slip, and its control if that was not done for another slip of the text."""
        if pair.text not in self.plain:
            self.plain[pair.text] = audited(pair.control, checks).findings
        new = _new(audited(pair.slip, checks).findings, self.plain[pair.text])
        floor = Severity.STYLE if pair.kind in MILD else Severity.WARNING
        hits = [one for one in new if one.severity >= floor and _touches(one, pair.places)]
        self.planted[pair.kind] += 1
        self.found[pair.kind] += bool(hits)
        self.codes[pair.kind].update({one.code for one in hits})
        if not hits:
            shown = " / ".join(pair.slip.text[place.start : place.end] for place in pair.places)
            self.misses.append(f"{pair.text}, {pair.kind}: {shown}")


def slips_report(checks: Sequence[AnyCheck], kinds: Sequence[str] = (), *, show_misses: bool) -> str:
    """Recall of each kind (of `kinds` alone, if given) and the controls with alarms, in Markdown.

    With `show_misses` every slip of the open files that was not found comes first.
    """
    open_, sealed = (_tallied(paths, kinds, checks) for paths in (OPEN, SEALED))
    lines = [f"not found: {miss}" for miss in open_.misses] if show_misses else []
    lines += ["| slip | open | sealed | recall | found by |", "|---|---|---|---|---|"]
    for kind in sorted({*open_.planted, *sealed.planted}):
        found, planted = open_.found[kind] + sealed.found[kind], open_.planted[kind] + sealed.planted[kind]
        codes = ", ".join(
            f"{code} {number}" for code, number in sorted((open_.codes[kind] + sealed.codes[kind]).items())
        )
        lines.append(f"| {kind} | {_of(open_, kind)} | {_of(sealed, kind)} | {_share(found / planted)} | {codes} |")
    for name, tally in (("open", open_), ("sealed", sealed)):
        found, planted = tally.found.total(), tally.planted.total()
        macro = f"macro recall {_share(tally.macro)} over {len(tally.planted)} kinds"
        lines.append(f"\n{name}: {macro}; {found} of {planted} slips found; {_alarmed(tally)}")
    return "\n".join([*lines, *_alarms(open_)])


def _tallied(paths: Sequence[Path], kinds: Sequence[str], checks: Sequence[AnyCheck]) -> _Tally:
    tally = _Tally(fair={str(each.id): audited(each, checks).findings for each in fair(paths)})
    for pair in pairs(paths):
        if not kinds or pair.kind in kinds:
            tally.add(pair, checks)
    return tally


def _touches(finding: Finding, wanted: Sequence[Span]) -> bool:
    return any(mine.touches(place) for mine in places(finding) for place in wanted)


def _of(tally: _Tally, kind: str) -> str:
    return f"{tally.found[kind]}/{tally.planted[kind]}" if tally.planted[kind] else "–"


def _share(value: float) -> str:
    return f"{value:.3f}".removeprefix("0")


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


def _grave(findings: Sequence[Finding]) -> list[Finding]:
    return [one for one in findings if one.severity >= Severity.WARNING]


def _alarmed(tally: _Tally) -> str:
    controls, provoking = (
        f"{sum(bool(_grave(each)) for each in texts.values())} of {len(texts)} {name}"
        for name, texts in (("controls", tally.plain), ("fair texts", tally.fair))
    )
    return f"{controls} and {provoking} with a warning or error"


def _alarms(tally: _Tally) -> list[str]:
    said = [*tally.plain.items(), *tally.fair.items()]
    return [f"- {text}: {one.code} {one.message}" for text, each in said for one in _grave(each)]
