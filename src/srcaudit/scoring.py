"""Scores: arithmetic over the numbers that a report carries, and nothing else.

`measures` reads the numbers off an audited document, `scores` computes with them; `rescore(report)` does the
second step again from the report alone and gives the same scores.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from dataclasses import replace

from srcaudit.corpus.sharing import body_words_in
from srcaudit.errors import InputError
from srcaudit.language.professional import Stratum, share_below, standing, stratum
from srcaudit.model.comparison import Comparison
from srcaudit.model.finding import Finding, Severity
from srcaudit.model.report import Report
from srcaudit.model.score import CREDITED_COPY, Dimension, Measure, Score, Scores, Term, counted
from srcaudit.model.value import value
from srcaudit.text.claims import MANY_VOICES, MIN_WEIGHT
from srcaudit.text.document import Document

SEVERITY_WEIGHT = {Severity.ERROR: 1.0, Severity.WARNING: 0.5, Severity.NOTE: 0.2, Severity.STYLE: 0.1}
"""What one conflict of each severity counts for in the inconsistency score."""

ASSUMED_SUPPORTED = 3.0
"""Weight of claims taken to be supported before any is read: three claims alone cannot make a high score."""

_ORDER = {dimension: place for place, dimension in enumerate(Dimension)}

_WORDS, _COVERED, _COMPARED, _CHECKABLE = "words", "covered", "compared", "checkable"
_ASSUMED, _UNCLEAR, _WITHOUT = "assumed supported", "support unclear", ("unattributed", "vague")

_MOST_UNCLEAR = 0.9
"""Share of the weight of claims from which on, if it is unclear what they rest on, the others say too little."""

_MOST_UNCLEAR_OF_MANY_VOICES = 0.5
"""The same where no claim is said to rest on nobody: what is left there are claims with a source, and hearsay."""

_PERCENTILE, _BODY = "professional articles that score lower", "words of body"

_WORDS_PER_OBSERVATION = 20
"""A sentence or a line, covered or not as one: what a share of words is a sample of."""

_PADDING_WORDS_PER_OBSERVATION = 15
"""Makes the interval of the padding score as wide as the scores of the halves of 147 professional articles differ."""

_Z90 = 1.645


_plain = Measure.maker("dimension", "name", "value", "unit")
_measured = Measure.maker("dimension", "name", "value", "unit", "code", "standing")
_term = Term.maker("name", "value", "measured", "unit")


def rescore(report: Report) -> Scores:
    """The report's scores, computed again from its measures: always equal to `report.scores`.

    Raises: InputError for anything but a Report.
    """
    if not isinstance(report, Report):
        raise InputError(
            f"a report is a srcaudit.Report, not {type(report).__name__}: "
            "Report.model_validate and Report.model_validate_json make one of stored JSON"
        )
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
    reference = reference_of(doc)
    found = _ranked(reference, numbers) if _why_not_ranked(doc, min_words, reference) is None else numbers
    if Dimension.BOILERPLATE in judged:
        found += _furniture(doc, findings)
    if Dimension.INCONSISTENCY in judged:
        found += _severities(findings)
    if Dimension.DUPLICATION in judged and comparisons is not None:
        found += _sharing(doc, comparisons)
    if Dimension.UNSUPPORTED in judged:
        found += _support(doc)
    if reference is not None and doc.body_words >= reference.from_words:
        found += _percentiles(reference, found)
    return tuple(sorted(found, key=lambda m: (_ORDER[m.dimension], m.code or "", m.name)))


def why_not_padding(doc: Document, min_words: int) -> str | None:
    """Why the padding of a document is not scored; None if it is."""
    return _why_not_ranked(doc, min_words, reference_of(doc))


def _why_not_ranked(doc: Document, min_words: int, reference: Stratum | None) -> str | None:
    if doc.pack is None:
        return f"no language pack for {doc.language or 'a language that cannot be told'}"
    if doc.body_words < min_words:
        return f"the body has {doc.body_words} words, fewer than {min_words}"
    if reference is None:
        return f"there is no reference for the format: {doc.format}"
    return None


def reference_of(doc: Document) -> Stratum | None:
    """Professional articles of the document's language, format and length, if there are numbers of any."""
    if doc.pack is None or not doc.pack.has("models", "professional"):
        return None
    return stratum(doc.pack.model("professional"), doc.format, doc.body_words)


def _padding_share(doc: Document, findings: Sequence[Finding], given: Sequence[Measure]) -> Iterable[Measure]:
    """The words of the body and the share that padding findings cover, if padding was measured at all."""
    if doc.body_words and any(m.dimension == Dimension.PADDING for m in given):
        covered = doc.words.count([s for f in findings if f.dimension == Dimension.PADDING for s in f.spans])
        share = round(100 * covered / doc.body_words, 4)
        yield Measure(dimension=Dimension.PADDING, name="words in padding findings", value=share, unit="% of words")
        yield _in_words(Dimension.PADDING, _BODY, doc.body_words)


def _ranked(reference: Stratum | None, given: list[Measure]) -> list[Measure]:
    """The same measures, those that the reference knows with their standing in it."""
    known = reference.measures if reference else {}
    return [_standing(m, known[m.name]) if m.dimension == Dimension.PADDING and m.name in known else m for m in given]


def _standing(m: Measure, known: Sequence[float]) -> Measure:
    return _measured(m.dimension, m.name, m.value, m.unit, m.code, standing(m.value, known))


def _percentiles(reference: Stratum, found: Sequence[Measure]) -> list[Measure]:
    """Where each score stands among those of the reference."""
    return [
        _plain(
            dimension,
            _PERCENTILE,
            share_below(round(tally.value, 4), reference.scores[dimension]),
            "share of articles",
        )
        for dimension, tally in _tallies(found).items()
        if dimension in reference.scores
    ]


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
    return counted(dimension, name, value, "words", code)


def _severities(findings: Sequence[Finding]) -> Iterable[Measure]:
    for severity in Severity:
        count = sum(f.dimension == Dimension.INCONSISTENCY and f.severity == severity for f in findings)
        if count:
            yield counted(Dimension.INCONSISTENCY, f"conflicts: {severity}", count, "conflicts")


def _sharing(doc: Document, comparisons: Sequence[Comparison]) -> Iterable[Measure]:
    passages = [(one, passage) for one in comparisons for passage in one.passages if passage.counts]
    yield _in_words(Dimension.DUPLICATION, _WORDS, doc.body_words)
    yield _in_words(Dimension.DUPLICATION, _COVERED, body_words_in(doc, [passage.span for _, passage in passages]))
    credited = [passage.span for one, passage in passages if one.agency and passage.credited]
    if credited:
        yield _in_words(Dimension.DUPLICATION, CREDITED_COPY, body_words_in(doc, credited))


def _support(doc: Document) -> Iterable[Measure]:
    claims = [claim for claim in doc.claims if claim.weight >= MIN_WEIGHT]
    unclear = sum(claim.weight for claim in claims if claim.support == "unclear")
    yield _unsupported(_UNCLEAR, unclear)
    if why_not_support(doc) is not None:
        return
    yield _unsupported(_CHECKABLE, sum(claim.weight for claim in claims) - unclear)
    yield _unsupported(_ASSUMED, ASSUMED_SUPPORTED)
    for support in _WITHOUT:
        of_kind = [claim for claim in claims if claim.support == support]
        yield _unsupported(support, sum(claim.weight * (1 - claim.strength) for claim in of_kind))


def why_not_support(doc: Document) -> str | None:
    """Why there is no score of what the claims rest on; None if there is one."""
    claims = [claim for claim in doc.claims if claim.weight >= MIN_WEIGHT]
    if not claims:
        return "no claim that could be checked"
    told = f"the {len(claims):,} claims rest" if len(claims) > 1 else "the one claim rests"
    unclear = sum(claim.weight for claim in claims if claim.support == "unclear") / sum(c.weight for c in claims)
    if all(claim.support == "unclear" for claim in claims):
        return f"what {told} on is unclear"
    of_many = doc.format in MANY_VOICES
    if unclear <= (_MOST_UNCLEAR_OF_MANY_VOICES if of_many else _MOST_UNCLEAR):
        return None
    why = f", and in a {doc.format} none is said to rest on nobody" if of_many else ""
    return f"what {told} on is unclear for {100 * unclear:.0f} % of their weight{why}"


def _unsupported(name: str, value: float) -> Measure:
    return _plain(Dimension.UNSUPPORTED, name, float(round(value, 6)), "weighted claims")


def scores(given: Sequence[Measure]) -> Scores:
    """The five scores of some measures."""
    return Scores(**{dimension: _score(tally) for dimension, tally in _tallies(given).items()})


@value
class _Tally:
    """What a score is made of."""

    given: Sequence[Measure]
    numerator: float
    denominator: float
    unit: str
    terms: Sequence[tuple[Measure, float]]
    """Measures, each with what it adds to the numerator."""
    observations: float

    @property
    def value(self) -> float:
        """The score, where there is a denominator."""
        return min(1.0, max(0.0, self.numerator / self.denominator))


def _tallies(given: Sequence[Measure]) -> dict[Dimension, _Tally]:
    """What can be scored, by dimension."""
    of: dict[Dimension, list[Measure]] = {dimension: [] for dimension in _TALLIES}
    for measure in given:
        of[measure.dimension].append(measure)
    found = {dimension: _TALLIES[dimension](known) for dimension, known in of.items() if known}
    return {dimension: tally for dimension, tally in found.items() if tally.denominator > 0}


def _share_of_words(given: Sequence[Measure]) -> _Tally:
    words = sum([m.value for m in given if m.name == _WORDS])
    covered = sum([m.value for m in given if m.name == _COVERED and m.code is None])
    terms = [(m, m.value) for m in given if m.name == _COVERED and m.code is not None]
    return _Tally(given, covered, words, "words", terms, observations=words / _WORDS_PER_OBSERVATION)


def _shared_words(given: Sequence[Measure]) -> _Tally:
    """As a share of words; what is agency copy with its credit is told as a term, which gates leave out."""
    terms = [(m, m.value) for m in given if m.name == CREDITED_COPY]
    return replace(_share_of_words(given), terms=terms)


def _mean_standing(given: Sequence[Measure]) -> _Tally:
    terms = [(m, m.standing) for m in given if m.standing is not None]
    words = sum([m.value for m in given if m.name == _BODY])
    observations = words / _PADDING_WORDS_PER_OBSERVATION
    return _Tally(given, _total(terms), len(terms), "measures", terms, observations=observations)


def _conflicts(given: Sequence[Measure]) -> _Tally:
    compared = sum([m.value for m in given if m.name == _COMPARED])
    terms = [
        (m, round(m.value * SEVERITY_WEIGHT[Severity(m.name.split()[-1])], 6)) for m in given if m.unit == "conflicts"
    ]
    return _Tally(given, _total(terms), compared, "comparisons", terms, observations=compared)


def _without_support(given: Sequence[Measure]) -> _Tally:
    """Of the claims whose support can be told, and a few assumed supported, the share without support."""
    checkable = sum(m.value for m in given if m.name == _CHECKABLE)
    assumed = sum(m.value for m in given if m.name == _ASSUMED)
    terms = [(m, m.value) for m in given if m.name in _WITHOUT]
    whole = round(checkable + assumed, 6)
    return _Tally(given, _total(terms), whole, "weighted claims", terms, observations=checkable)


_TALLIES: Mapping[Dimension, Callable[[Sequence[Measure]], _Tally]] = {
    Dimension.BOILERPLATE: _share_of_words,
    Dimension.PADDING: _mean_standing,
    Dimension.INCONSISTENCY: _conflicts,
    Dimension.DUPLICATION: _shared_words,
    Dimension.UNSUPPORTED: _without_support,
}


def _total(terms: Sequence[tuple[Measure, float]]) -> float:
    return round(sum([value for _, value in terms]), 6)


def _score(tally: _Tally) -> Score:
    return Score(
        value=tally.value,
        numerator=tally.numerator,
        denominator=tally.denominator,
        unit=tally.unit,
        terms=tuple(
            _term(m.code if m.name == _COVERED and m.code else m.name, value, m.value, m.unit)
            for m, value in tally.terms
        ),
        interval=interval(tally.value, tally.observations),
        percentile=next((m.value for m in tally.given if m.name == _PERCENTILE), None),
    )


def interval(share: float, observations: float) -> tuple[float, float] | None:
    """Wilson's 90 % interval of a share of so many independent observations; None if there are none."""
    if observations <= 0:
        return None
    square = _Z90**2 / observations
    middle = (share + square / 2) / (1 + square)
    half = _Z90 * (share * (1 - share) / observations + square / (4 * observations)) ** 0.5 / (1 + square)
    return round(min(share, max(0.0, middle - half)), 4), round(max(share, min(1.0, middle + half)), 4)
