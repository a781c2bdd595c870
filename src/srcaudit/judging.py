"""From scores and findings to a verdict and one number: arithmetic that a reader can do again."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from srcaudit.model.finding import Finding, Severity
from srcaudit.model.gate import Gate, Verdict
from srcaudit.model.reliability import Reliability, ReliabilityTerm
from srcaudit.model.score import CREDITED_COPY, Dimension, Score, Scores

_LEAST_SHARE = 0.5
"""Share of the weights that must have been measured: of less nothing is said."""
_WORST = 2
_DIMENSIONS, _SEVERITIES = frozenset(Dimension), frozenset(Severity)


def verdict(gates: Iterable[Gate], scores: Scores, findings: Sequence[Finding]) -> tuple[Verdict, tuple[str, ...]]:
    """The strictest verdict of the gates that the report is over, and what is over which limit.

    What decides comes first; what would ask for a milder verdict follows, with that verdict behind it.
    """
    over = [(gate, told) for gate in gates if (told := _over(gate, scores, findings))]
    if not over:
        return Verdict.PASS, ()
    strictest = max((gate.verdict for gate, _ in over), key=list(Verdict).index)
    deciding = dict.fromkeys(told for gate, told in over if gate.verdict == strictest)
    milder = dict.fromkeys(f"{told}: {gate.verdict}" for gate, told in over if gate.verdict != strictest)
    return strictest, (*deciding, *milder)


def _over(gate: Gate, scores: Scores, findings: Sequence[Finding]) -> str | None:
    if gate.of in _DIMENSIONS:
        score = scores.of(gate.of)
        return _score_over(gate, score) if score is not None else None
    count = sum(_counts(gate.of, finding) for finding in findings)
    if count <= gate.over:
        return None
    plural = "" if count == 1 else "s"
    what = f"{gate.of}{plural}" if gate.of in _SEVERITIES else f"finding{plural} of {gate.of}"
    return f"{count} {what}" if gate.over == 0 else f"{count} {what}, more than {gate.over:g}"


def _score_over(gate: Gate, score: Score) -> str | None:
    """What is over the limit: the score, less agency copy that the article credits, which anybody may print."""
    credited = sum(term.value for term in score.terms if term.name == CREDITED_COPY)
    value = max(0.0, score.numerator - credited) / score.denominator if credited else score.value
    if value <= gate.over:
        return None
    without = f" without {CREDITED_COPY}" if credited else ""
    return f"{gate.of} {_above(value, gate.over)}{without} is over {gate.over:g}"


def _above(value: float, limit: float) -> str:
    """The value with two decimals, or with as many as it takes to see that it is over the limit."""
    shown = (f"{value:.{decimals}f}" for decimals in range(2, 6))
    return next((number for number in shown if float(number) > limit), f"{value!r}")


def _counts(of: str, finding: Finding) -> bool:
    return finding.severity == of if of in _SEVERITIES else finding.code.startswith(of)


def reliability(
    scores: Scores,
    *,
    weights: Mapping[Dimension, float],
    full_at: Mapping[Dimension, float],
    reason: str | None = None,
) -> Reliability:
    """What the scores leave of 100.

    weights: by dimension; 0 leaves one out. full_at: the score that takes off all of a dimension's points.
    reason: why there is to be no value whatever the scores are.
    """
    weighed = [dimension for dimension in Dimension if weights.get(dimension)]
    missing = tuple(dimension for dimension in weighed if scores.of(dimension) is None)
    terms = tuple(_terms(scores, weights, full_at))
    measured, total = sum(term.weight for term in terms), sum(weights[dimension] for dimension in weighed)
    if reason is None and measured < _LEAST_SHARE * total:
        reason = "too little could be measured" if total else "all weights are 0"
    if reason is not None or not terms:
        return Reliability(terms=terms, not_measured=missing, reason=reason or "nothing could be measured")
    by_loss = sorted((t for t in terms if t.taken_off > 0), key=lambda term: -term.taken_off)
    return Reliability(
        value=_left(term.taken_off for term in terms),
        interval=_interval(scores, terms),
        terms=terms,
        worst=tuple(term.dimension for term in by_loss[:_WORST]),
        not_measured=missing,
    )


def _terms(
    scores: Scores, weights: Mapping[Dimension, float], full_at: Mapping[Dimension, float]
) -> Iterator[ReliabilityTerm]:
    measured = [dimension for dimension in Dimension if weights.get(dimension) and scores.of(dimension) is not None]
    total = sum(weights[dimension] for dimension in measured)
    for dimension in measured:
        score = scores.of(dimension)
        assert score is not None
        points = round(100 * weights[dimension] / total, 4)
        full = full_at.get(dimension, 1.0)
        yield ReliabilityTerm(
            dimension=dimension,
            score=score.value,
            weight=weights[dimension],
            points=points,
            full_at=full,
            taken_off=_loss(points, score.value, full),
        )


def _loss(points: float, score: float, full_at: float) -> float:
    return round(points * min(1.0, score / full_at), 4)


def _left(losses: Iterable[float]) -> float:
    return round(max(0.0, 100 - sum(losses)), 2)


def _interval(scores: Scores, terms: Sequence[ReliabilityTerm]) -> tuple[float, float] | None:
    """The ends that the ends of the scores give, their distances added as those of independent numbers are."""
    value, up, down = _left(term.taken_off for term in terms), 0.0, 0.0
    for term in terms:
        score = scores.of(term.dimension)
        if score is None or score.interval is None:
            return None
        low, high = (_loss(term.points, end, term.full_at) for end in score.interval)
        up += (term.taken_off - low) ** 2
        down += (high - term.taken_off) ** 2
    return round(max(0.0, value - down**0.5), 2), round(min(100.0, value + up**0.5), 2)
