"""Scores: arithmetic over the numbers that a report carries, and nothing else.

`measures` reads the numbers off an audited document, `scores` computes with them; `rescore(report)` does the
second step again from the report alone and gives the same scores.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence, Set

from srcaudit.corpus.sharing import body_words_in
from srcaudit.model.comparison import Comparison
from srcaudit.model.finding import Finding, Severity
from srcaudit.model.report import Report
from srcaudit.model.score import Dimension, Measure, Score, Scores, Term
from srcaudit.text.document import Document

SEVERITY_WEIGHT = {Severity.ERROR: 1.0, Severity.WARNING: 0.5, Severity.NOTE: 0.2, Severity.STYLE: 0.1}
"""What one conflict of each severity counts for in the inconsistency score."""

MIN_CLAIM_WEIGHT = 0.3
"""Check-worthiness under which a claim is left out of the unsupported score."""

_ORDER = {dimension: place for place, dimension in enumerate(Dimension)}

_WORDS, _COVERED, _COMPARED, _CHECKABLE = "words", "covered", "compared", "checkable"


def rescore(report: Report) -> Scores:
    """The report's scores, computed again from its measures: always equal to `report.scores`."""
    return scores(report.measures)


def measures(
    doc: Document,
    findings: Sequence[Finding],
    given: Sequence[Measure],
    comparisons: Sequence[Comparison] | None,
    *,
    judged: Set[Dimension],
    min_words: int,
) -> tuple[Measure, ...]:
    """The numbers the scores are computed from.

    given: what the checks measured. comparisons: None when there was no index to compare with.
    judged: the dimensions of which a check ran; nothing is measured of the others.
    min_words: words of body under which padding is not ranked.
    """
    numbers = [*given, *_padding_share(doc, findings, given)]
    found = _ranked(doc, numbers) if doc.body_words >= min_words else numbers
    if Dimension.BOILERPLATE in judged:
        found += _furniture(doc, findings)
    if Dimension.INCONSISTENCY in judged:
        found += _severities(findings)
    if Dimension.DUPLICATION in judged and comparisons is not None:
        found += _sharing(doc, comparisons)
    if Dimension.UNSUPPORTED in judged:
        found += _support(doc)
    return tuple(sorted(found, key=lambda m: (_ORDER[m.dimension], m.code or "", m.name)))


def _padding_share(doc: Document, findings: Sequence[Finding], given: Sequence[Measure]) -> Iterable[Measure]:
    """The share of the body's words that padding findings cover, if padding was measured at all."""
    if doc.body_words and any(m.dimension == Dimension.PADDING for m in given):
        covered = doc.words.count([s for f in findings if f.dimension == Dimension.PADDING for s in f.spans])
        share = round(100 * covered / doc.body_words, 4)
        yield Measure(dimension=Dimension.PADDING, name="words in padding findings", value=share, unit="% of words")


def _ranked(doc: Document, given: list[Measure]) -> list[Measure]:
    """The same measures, those that the pack has a professional reference for with their standing in it."""
    if doc.pack is None or not doc.pack.has("models", "professional"):
        return given
    reference: dict[str, list[float]] = doc.pack.model("professional")["quantiles"]
    return [
        m.model_copy(update={"standing": standing(m.value, reference[m.name])}) if m.name in reference else m
        for m in given
    ]


def standing(value: float, quantiles: Sequence[float]) -> float:
    """How far `value` lies above the median of a reference: 0 at the median or under it, 1 above everything.

    quantiles: evenly spaced, ascending, the minimum first and the maximum last. With r the rank of the value
    (mean of left and right rank, 0-1) it is max(0, 2r - 1): a one-sided percentile.
    """
    rank = (bisect_left(quantiles, value) + bisect_right(quantiles, value)) / (2 * len(quantiles))
    return round(max(0.0, 2 * rank - 1), 4)


def _furniture(doc: Document, findings: Sequence[Finding]) -> Iterable[Measure]:
    of_dimension = [finding for finding in findings if finding.dimension == Dimension.BOILERPLATE]
    spans = {
        code: [span for finding in of_dimension if finding.code == code for span in finding.spans]
        for code in sorted({finding.code for finding in of_dimension})
    }
    covered = doc.words.count([span for of_code in spans.values() for span in of_code])
    yield _in_words(Dimension.BOILERPLATE, _WORDS, len(doc.words))
    yield _in_words(Dimension.BOILERPLATE, _COVERED, covered)
    for code, of_code in spans.items():
        yield _in_words(Dimension.BOILERPLATE, _COVERED, doc.words.count(of_code), code)


def _in_words(dimension: Dimension, name: str, value: int, code: str | None = None) -> Measure:
    return Measure(dimension=dimension, name=name, value=value, unit="words", code=code)


def _severities(findings: Sequence[Finding]) -> Iterable[Measure]:
    for severity in Severity:
        count = sum(f.dimension == Dimension.INCONSISTENCY and f.severity == severity for f in findings)
        if count:
            yield Measure(
                dimension=Dimension.INCONSISTENCY, name=f"conflicts: {severity}", value=count, unit="conflicts"
            )


def _sharing(doc: Document, comparisons: Sequence[Comparison]) -> Iterable[Measure]:
    passages = [passage.span for one in comparisons for passage in one.passages if passage.counts]
    yield _in_words(Dimension.DUPLICATION, _WORDS, doc.body_words)
    yield _in_words(Dimension.DUPLICATION, _COVERED, body_words_in(doc, passages))


def _support(doc: Document) -> Iterable[Measure]:
    claims = [claim for claim in doc.claims if claim.weight >= MIN_CLAIM_WEIGHT]
    yield _unsupported(_CHECKABLE, sum(claim.weight for claim in claims))
    for support in ("vague", "unattributed", "supported"):
        of_kind = [claim for claim in claims if claim.support == support]
        yield _unsupported(support, sum(claim.weight * (1 - claim.strength) for claim in of_kind))


def _unsupported(name: str, value: float) -> Measure:
    return Measure(dimension=Dimension.UNSUPPORTED, name=name, value=round(value, 6), unit="weighted claims")


def scores(given: Sequence[Measure]) -> Scores:
    """The five scores of some measures."""
    of = {dimension: [m for m in given if m.dimension == dimension] for dimension in Dimension}
    return Scores(
        boilerplate=_share_of_words(of[Dimension.BOILERPLATE]),
        padding=_mean_standing(of[Dimension.PADDING]),
        inconsistency=_conflicts(of[Dimension.INCONSISTENCY]),
        duplication=_share_of_words(of[Dimension.DUPLICATION]),
        unsupported=_without_support(of[Dimension.UNSUPPORTED]),
    )


def _share_of_words(given: Sequence[Measure]) -> Score | None:
    words = sum(m.value for m in given if m.name == _WORDS)
    covered = sum(m.value for m in given if m.name == _COVERED and m.code is None)
    parts = [m for m in given if m.name == _COVERED and m.code is not None]
    terms = [Term(name=m.code or m.name, value=m.value, measured=m.value, unit=m.unit) for m in parts]
    return _score(covered, words, "words", terms)


def _mean_standing(given: Sequence[Measure]) -> Score | None:
    ranked = [m for m in given if m.standing is not None]
    terms = [Term(name=m.name, value=m.standing or 0.0, measured=m.value, unit=m.unit) for m in ranked]
    return _score(round(sum(term.value for term in terms), 6), len(terms), "measures", terms)


def _conflicts(given: Sequence[Measure]) -> Score | None:
    compared = sum(m.value for m in given if m.name == _COMPARED)
    terms = [
        Term(
            name=m.name,
            value=round(m.value * SEVERITY_WEIGHT[Severity(m.name.split()[-1])], 6),
            measured=m.value,
            unit=m.unit,
        )
        for m in given
        if m.unit == "conflicts"
    ]
    return _score(round(sum(term.value for term in terms), 6), compared, "comparisons", terms)


def _without_support(given: Sequence[Measure]) -> Score | None:
    checkable = sum(m.value for m in given if m.name == _CHECKABLE)
    parts = [m for m in given if m.name != _CHECKABLE]
    terms = [Term(name=m.name, value=m.value, measured=m.value, unit=m.unit) for m in parts]
    return _score(round(sum(term.value for term in terms), 6), checkable, "weighted claims", terms)


def _score(numerator: float, denominator: float, unit: str, terms: Sequence[Term]) -> Score | None:
    if denominator <= 0:
        return None
    value = min(1.0, max(0.0, numerator / denominator))
    return Score(value=value, numerator=numerator, denominator=denominator, unit=unit, terms=tuple(terms))
