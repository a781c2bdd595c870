"""How many planted slips are found, and how many of their controls are reported."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from srcaudit import Document
from srcaudit.authoring import NotMeasuredError
from srcaudit.catalog import AnyCheck
from srcaudit.model.article import Article
from srcaudit.model.finding import Finding, Severity
from srcaudit.model.score import Measure
from srcaudit.model.span import Span
from tests.benchmarks.inconsistency.kinds import Kind
from tests.benchmarks.inconsistency.story import Edition, Plan, Story, chance

_CONTEXT = 150
_MOST_PLACES = 4


@dataclass(frozen=True)
class Audit:
    """What the checks made of one article."""

    findings: tuple[Finding, ...]
    measures: tuple[Measure, ...]


def audited(article: Article, checks: Sequence[AnyCheck]) -> Audit:
    doc, findings, measures = Document(article), list[Finding](), list[Measure]()
    for check in checks:
        try:
            for value in check.run(doc):
                (measures if isinstance(value, Measure) else findings).append(value)  # type: ignore[arg-type]
        except NotMeasuredError:
            continue
    return Audit(tuple(findings), tuple(measures))


def places(finding: Finding) -> tuple[Span, ...]:
    """Every place in this article that a finding shows, the other side's included."""
    return (finding.span, *(other.span for other in finding.related if other.article is None))


@dataclass
class Tally:
    """One kind's outcome. `natural`: planted in what the article says itself."""

    kind: Kind
    planted: Counter[bool] = field(default_factory=Counter)
    found: Counter[bool] = field(default_factory=Counter)
    alarms: Counter[bool] = field(default_factory=Counter)
    codes: Counter[str] = field(default_factory=Counter)
    alarm_codes: Counter[str] = field(default_factory=Counter)
    misses: list[str] = field(default_factory=list)
    false: list[str] = field(default_factory=list)

    @property
    def pairs(self) -> int:
        return self.planted.total()

    @property
    def recall(self) -> float:
        return self.found.total() / max(1, self.pairs)

    def add(self, plan: Plan, story: Story, plain: Audit, checks: Sequence[AnyCheck]) -> None:
        """Audits both editions."""
        natural = not plan.written
        self.planted[natural] += 1
        slip, control = story.edition(plan.slip), story.edition(plan.control)
        hits = [found for found in self._new(slip, plain, checks) if _touches(found, slip.places)]
        if hits:
            self.found[natural] += 1
            self.codes.update({found.code for found in hits})
        else:
            self.misses.append(f"{story.id}\n{_shown(slip, slip.places)}")
        alarms = self._new(control, plain, checks)
        if alarms:
            self.alarms[natural] += 1
            self.alarm_codes.update({found.code for found in alarms})
            told = "\n".join(f"  {found.code} {found.message}\n{_shown(control, places(found))}" for found in alarms)
            self.false.append(f"{story.id}\n{told}")

    def _new(self, edition: Edition, plain: Audit, checks: Sequence[AnyCheck]) -> list[Finding]:
        """Findings that the article had not before the edit."""
        before = Counter(map(_likeness, plain.findings))
        floor = Severity.STYLE if self.kind.mild else Severity.WARNING
        new = list[Finding]()
        for found in audited(edition.article, checks).findings:
            if before[_likeness(found)] > 0:
                before[_likeness(found)] -= 1
            elif found.severity >= floor:
                new.append(found)
        return new


def _likeness(finding: Finding) -> tuple[str, str, str]:
    return finding.code, finding.quote, finding.message


def _touches(finding: Finding, wanted: Iterable[Span]) -> bool:
    return any(mine.touches(place) for mine in places(finding) for place in wanted)


def _shown(edition: Edition, spans: Sequence[Span]) -> str:
    text = edition.article.text
    return "\n".join(
        f"    … {text[max(0, span.start - _CONTEXT) : span.start]}[[{text[span.start : span.end]}]]"
        f"{text[span.end : span.end + _CONTEXT]}".replace("\n", " ¶ ")
        for span in spans[:_MOST_PLACES]
    )


def tallied(
    stories: Sequence[Story], kinds: Sequence[Kind], checks: Sequence[AnyCheck], *, pairs: int
) -> tuple[Tally, ...]:
    """One tally a kind. pairs: how many a kind at most; those that an article offers itself come first."""
    plain: dict[str, Audit] = {}
    tallies = list[Tally]()
    for kind in kinds:
        planned = [(story, plan) for story in stories if (plan := kind.mutator(story, chance(story, kind.name)))]
        tally = Tally(kind)
        for story, plan in sorted(planned, key=lambda one: one[1].written)[:pairs]:
            if story.id not in plain:
                plain[story.id] = audited(story.article, checks)
            tally.add(plan, story, plain[story.id], checks)
        tallies.append(tally)
    return tuple(tallies)


def table(tallies: Sequence[Tally], targets: dict[str, float]) -> str:
    """Recall and alarms per kind, in Markdown, then means over kinds."""
    lines = [
        "| slip | group | target | in the article's words | in ours | recall | control alarms | found by |",
        "|---|---|---|---|---|---|---|---|",
        *(_row(tally, targets.get(tally.kind.group)) for tally in tallies),
    ]
    measured = [tally for tally in tallies if tally.pairs]
    grave = [tally for tally in measured if not tally.kind.mild]
    for name, some in (("all kinds", measured), ("all but style", grave)):
        if some:
            mean = sum(tally.recall for tally in some) / len(some)
            pairs, alarms = sum(tally.pairs for tally in some), sum(tally.alarms.total() for tally in some)
            mean_of = f"macro recall, {name} ({len(some)}): {_share(mean)}"
            lines.append(f"\n{mean_of}; control alarms {alarms} of {pairs}, {100 * alarms / pairs:.1f} %")
    return "\n".join(lines)


def _row(tally: Tally, target: float | None) -> str:
    cells = (
        tally.kind.name,
        tally.kind.group,
        "" if target is None else f"{target:.2f}".removeprefix("0"),
        _of(tally, natural=True),
        _of(tally, natural=False),
        _share(tally.recall) if tally.pairs else "–",
        f"{tally.alarms.total()} {_counts(tally.alarm_codes)}".strip(),
        _counts(tally.codes),
    )
    return f"| {' | '.join(cells)} |"


def _counts(codes: Counter[str]) -> str:
    return ", ".join(f"{code} {number}" for code, number in sorted(codes.items()))


def _of(tally: Tally, *, natural: bool) -> str:
    return f"{tally.found[natural]}/{tally.planted[natural]}" if tally.planted[natural] else "–"


def _share(value: float) -> str:
    return f"{value:.3f}".removeprefix("0")
