"""How many of the planted slips are found, and how many of their controls are reported."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from srcaudit import Config, Finding, Severity, Span, audit
from tests.benchmarks.inconsistency.blind.stories import Mutator, Slip, Story, Version, mixed

CONFIG = Config(select=["inconsistency"])


@dataclass(frozen=True)
class Result:
    """What became of one slip. found: the worst severity of a new finding that touches it, None if there is none."""

    story: Story
    slip: Slip
    found: Severity | None
    alarms: tuple[Finding, ...]

    def at(self, severity: Severity) -> bool:
        """Whether it was found at this severity or above it."""
        return self.found is not None and self.found >= severity


def results(
    found: Sequence[Story], mutators: Mapping[str, Mutator], *, pairs: int, halves: Sequence[str]
) -> dict[str, list[Result]]:
    """By kind, at most `pairs` slips, one an article, tried and judged."""
    made = {kind: planted(found, kind, mutator, pairs) for kind, mutator in mutators.items()}
    usual: dict[str, tuple[Finding, ...]] = {}
    return {
        kind: [_result(story, slip, usual) for story, slip in slips if story.half in halves]
        for kind, slips in made.items()
    }


def planted(found: Sequence[Story], kind: str, mutator: Mutator, pairs: int) -> list[tuple[Story, Slip]]:
    """The first slip of each story that has one, over many publishers."""
    made = ((story, next(iter(mutator(story, story.random(kind))), None)) for story in mixed(found, kind))
    return list(islice(((story, slip) for story, slip in made if slip is not None), pairs))


def _result(story: Story, slip: Slip, usual: dict[str, tuple[Finding, ...]]) -> Result:
    if story.id not in usual:
        usual[story.id] = _findings(story, Version(()))
    shown = slip.shown()
    new = _new(story, slip.slip, usual[story.id])
    hits = [finding.severity for finding in new if finding.severity >= Severity.NOTE and _touches(finding, shown)]
    alarms = [item for item in _new(story, slip.control, usual[story.id]) if item.severity >= Severity.WARNING]
    return Result(story, slip, max(hits, default=None), tuple(alarms))


def _findings(story: Story, version: Version) -> tuple[Finding, ...]:
    return audit(version.article(story), config=CONFIG).findings


def _new(story: Story, version: Version, usual: Sequence[Finding]) -> list[Finding]:
    known = {_key(finding.code, [version.moved(span) for span in _spans(finding)]) for finding in usual}
    return [
        finding
        for finding in _findings(story, version)
        if _key(finding.code, [(span.start, span.end) for span in _spans(finding)]) not in known
    ]


def _key(code: str, spans: Sequence[tuple[int, int]]) -> tuple[object, ...]:
    return (code, *sorted(spans))


def _spans(finding: Finding) -> list[Span]:
    return [finding.span, *(other.span for other in finding.related if other.article is None)]


def _touches(finding: Finding, places: Sequence[Span]) -> bool:
    return any(span.touches(place) for span in _spans(finding) for place in places)


def table(made: Mapping[str, Sequence[Result]]) -> str:
    """A row per kind: slips, publishers, recall by half and severity, control alarms."""
    head = f"{'kind':28} slips  from   open  note+  warn+  sealed  note+  warn+  alarms"
    return "\n".join([head, *(_row(kind, rows) for kind, rows in made.items() if rows), _means(made)])


def _row(kind: str, rows: Sequence[Result]) -> str:
    halves = [[row for row in rows if row.story.half == half] for half in ("open", "sealed")]
    publishers = len({row.story.publisher for row in rows})
    alarms = sum(bool(row.alarms) for row in rows)
    counts = "  ".join(
        f"{len(half):6} {_recall(half, Severity.NOTE)} {_recall(half, Severity.WARNING)}" for half in halves
    )
    return f"{kind:28} {len(rows):5} {publishers:5} {counts}  {alarms:6}"


def _means(made: Mapping[str, Sequence[Result]]) -> str:
    rows = [row for kind in made.values() for row in kind]
    kinds = [kind for kind in made.values() if kind]
    macro = sum(_share(kind, Severity.WARNING) for kind in kinds) / max(len(kinds), 1)
    alarms = sum(bool(row.alarms) for row in rows)
    return (
        f"{len(rows)} slips, macro recall at warning+ {macro:.3f}, controls reported {alarms / max(len(rows), 1):.2%}"
    )


def _recall(rows: Sequence[Result], severity: Severity) -> str:
    return f"{_share(rows, severity):6.3f}" if rows else "     –"


def _share(rows: Sequence[Result], severity: Severity) -> float:
    return sum(row.at(severity) for row in rows) / max(len(rows), 1)
