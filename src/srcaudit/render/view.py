"""What the templates of a page are given: numbers as they are printed, places as they are linked."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from srcaudit.authoring import shortened
from srcaudit.model.article import Article
from srcaudit.model.comparison import Comparison, Passage
from srcaudit.model.finding import Finding, Related, Severity
from srcaudit.model.gate import Verdict
from srcaudit.model.report import Report
from srcaudit.model.score import Dimension, Score
from srcaudit.model.span import Span
from srcaudit.printable import up_to
from srcaudit.readers.files import ENDINGS
from srcaudit.render.figures import count, number, percent
from srcaudit.render.marked import Paragraph, Spot, fits, paragraphs, places
from srcaudit.text.headline import names_writer_or_day

DIMENSIONS = tuple(Dimension)
_WEB = re.compile(r"https?://[a-z0-9][a-z0-9.-]*(?::\d{1,5})?(?:[/?#][\x21-\x7e]*)?", re.IGNORECASE)
_QUOTE, _PASSAGE = 240, 900
_ALSO_SHOWN, _AGAINST_SHOWN, _PASSAGES_SHOWN, _COMPARISONS_SHOWN = 6, 4, 12, 10
WORTH_TELLING = 0.01
"""A smaller share of two articles is a few runs of common words, which any two have in common."""
_TITLE = 160
_OPENING, _OPENING_WORDS = 110, 4


@dataclass(frozen=True)
class Bar:
    """A score as it is drawn and told. Lengths are hundredths of the whole bar."""

    name: str
    value: float | None
    low: float
    high: float
    rank: float | None
    told: str
    terms: tuple[tuple[str, str, str], ...]

    @property
    def percent(self) -> str:
        """The value as it is printed; nothing if there is none."""
        return "" if self.value is None else f"{self.value:.0f}%"


@dataclass(frozen=True)
class Side:
    """Another place of a finding: where it is linked to, and what stands there."""

    note: str
    quote: str
    relation: str
    target: str | None
    """The anchor of the place, if it is on this page."""
    where: str


@dataclass(frozen=True)
class FindingView:
    """A finding with its number in the article. `quote`: empty if the message has it already."""

    number: int
    it: Finding
    quote: str
    sides: tuple[Side, ...]
    more: tuple[Side, ...]


@dataclass(frozen=True)
class SharedView:
    """A passage on both sides, each cut where a name or a figure was altered."""

    here: tuple[tuple[str, bool], ...]
    there: tuple[tuple[str, bool], ...]
    told: str


@dataclass(frozen=True)
class ComparisonView:
    """Another article that shares text with this one."""

    it: Comparison
    anchor: str | None
    told: str
    passages: tuple[SharedView, ...]
    further: int


@dataclass(frozen=True)
class ArticleView:
    """One article of a page."""

    anchor: str
    report: Report
    name: str
    opening: str
    """The first line of its own, where the name is a file's and tells nothing."""
    facts: tuple[tuple[str, str], ...]
    link: str | None
    text: str | None
    """None: not given, or not the one that was audited."""
    paragraphs: tuple[Paragraph, ...] | None
    findings: tuple[FindingView, ...]
    bars: tuple[Bar, ...]
    comparisons: tuple[ComparisonView, ...]
    further_comparisons: int
    not_run: tuple[tuple[str, str], ...]

    @property
    def counts(self) -> tuple[tuple[Severity, str], ...]:
        """How many findings there are of each severity, worst first."""
        found = Counter(finding.severity for finding in self.report.findings)
        return tuple((one, _amount(found[one], one)) for one in reversed(Severity) if found[one])

    @property
    def by_dimension(self) -> dict[Dimension, int]:
        """How many findings each dimension has."""
        found = Counter(finding.dimension for finding in self.report.findings)
        return {dimension: found[dimension] for dimension in DIMENSIONS}


def anchors_of(given: Sequence[tuple[Report, Article | None]]) -> dict[str, str]:
    """The anchor of each article on the page, by its id."""
    anchors: dict[str, str] = {}
    for place, (report, article) in enumerate(given, 1):
        name = report.id if report.id is not None else article.key if article else None
        if name is not None:
            anchors.setdefault(name, f"a{place}")
    return anchors


def articles(
    given: Sequence[tuple[Report, Article | None]], spots: Mapping[str, Sequence[Spot]] = MappingProxyType({})
) -> tuple[ArticleView, ...]:
    """The articles of a page, each with an anchor of its own.

    spots: by anchor, further places of a text that something else on the page speaks of.
    """
    anchors = anchors_of(given)
    return tuple(
        _article(f"a{n}", report, article, anchors, spots.get(f"a{n}", ()))
        for n, (report, article) in enumerate(given, 1)
    )


def _article(
    anchor: str, report: Report, article: Article | None, anchors: Mapping[str, str], spots: Sequence[Spot]
) -> ArticleView:
    text = article.text if article is not None and fits(report, article) else None
    found = places(report.findings)
    shared = [one for one in report.comparisons if one.passages or max(one.containment, one.contained) >= WORTH_TELLING]
    return ArticleView(
        anchor=anchor,
        report=report,
        name=_name(report, text),
        opening=_opening(report, text),
        facts=tuple(_facts(report, article)),
        link=web_address(article.url) if article is not None else None,
        text=text,
        paragraphs=None if text is None else paragraphs(text, found, spots),
        findings=tuple(
            _finding(place, one, anchor, anchors, linked=text is not None)
            for place, one in enumerate(report.findings, 1)
        ),
        bars=bars(report),
        comparisons=tuple(comparison(one, text, anchors) for one in shared[:_COMPARISONS_SHOWN]),
        further_comparisons=max(0, len(shared) - _COMPARISONS_SHOWN),
        not_run=tuple(_not_run(report)),
    )


def _name(report: Report, text: str | None) -> str:
    named = report.title or last_part(report.id or "") or (text or "").strip()
    return shortened(named or "An article without a name", _TITLE)


def _opening(report: Report, text: str | None) -> str:
    if text is None or report.title or not report.id:
        return ""
    furniture = [finding.span for finding in report.findings if finding.dimension is Dimension.BOILERPLATE]
    start = 0
    for line in text.splitlines(keepends=True):
        kept = not any(span.start < start + len(line) and start < span.end for span in furniture)
        if kept and len(line.split()) >= _OPENING_WORDS and not names_writer_or_day(line, report.language):
            told = " ".join(line.split())
            return told if len(told) <= _OPENING else f"{up_to(told, _OPENING)} …"
        start += len(line)
    return ""


def last_part(name: str) -> str:
    """The file's own name of an id that is a path; any other id as it is."""
    last = name.rpartition("/")[2]
    return last if last.endswith(ENDINGS) else name


def web_address(url: str | None) -> str | None:
    """`url` if it is a plain address of the web, which can be linked; None for anything else."""
    return url if url is not None and len(url) <= 2000 and _WEB.fullmatch(url) else None


def _facts(report: Report, article: Article | None) -> Iterator[tuple[str, str]]:
    if article is not None:
        yield from (
            (name, value)
            for name, value in (
                ("source", article.source),
                ("by", article.byline),
                ("published", article.published.isoformat() if article.published else None),
                ("address", article.url),
            )
            if value
        )
    if report.id and (report.title or last_part(report.id) != report.id):
        yield "id", report.id
    yield "", count(report.words, "word")
    if report.language:
        yield "language", report.language


def bars(report: Report) -> tuple[Bar, ...]:
    """The five scores, each drawn and told."""
    reasons = {skip.code: skip.reason for skip in report.skipped}
    return tuple(_bar(one, report.scores.of(one), reasons.get(one, "")) for one in DIMENSIONS)


def _bar(dimension: Dimension, score: Score | None, reason: str) -> Bar:
    if score is None:
        return Bar(dimension, None, 0, 0, None, f"not measured: {reason or 'no reason given'}", ())
    low, high = score.interval or (score.value, score.value)
    told = f"{number(score.numerator)} of {number(score.denominator)} {score.unit}"
    if score.interval:
        told += f"; interval {low:.0%} to {high:.0%}"
    if score.percentile is not None and score.value > 0:
        told += f"; {_share_of(score.percentile, 'professional articles')} score lower"
    terms = sorted((term for term in score.terms if term.value > 0), key=lambda term: (-term.value, term.name))
    return Bar(
        dimension,
        round(100 * score.value, 1),
        round(100 * low, 1),
        round(100 * high, 1),
        None if score.percentile is None else round(100 * score.percentile, 1),
        told,
        tuple((term.name, f"{term.value:.3g}", f"{number(term.measured)} {term.unit}") for term in terms),
    )


def whole_percent(share: float) -> str:
    """A share in percent, rounded down: above all but one of a thousand is not above all."""
    return "all" if share >= 1 else f"{int(share * 100 + 1e-9)}%"


def _share_of(share: float, all_of_them: str) -> str:
    told = whole_percent(share)
    return f"all {all_of_them}" if told == "all" else f"{told} of {all_of_them}"


def _amount(amount: int, severity: Severity) -> str:
    return f"{amount} {severity}" if severity is Severity.STYLE else count(amount, severity)


def _quoted(text: str) -> str:
    """`text` on one line; of a long one the first and the last words."""
    line = " ".join(text.split())
    if len(line) <= _QUOTE:
        return line
    half = _QUOTE // 2
    return f"{line[:half].rsplit(' ', 1)[0]} … {line[-half:].split(' ', 1)[-1]}"


def _finding(n: int, finding: Finding, anchor: str, anchors: Mapping[str, str], *, linked: bool) -> FindingView:
    sides = [_side(finding, place, n, anchor, anchors, linked=linked) for place in range(len(finding.related))]
    also = [side for side in sides if side.relation == "also"]
    against = [side for side in sides if side.relation == "against"]
    return FindingView(
        number=n,
        it=finding,
        quote="" if " ".join(finding.quote.split()) in finding.message else _quoted(finding.quote),
        sides=(*against[:_AGAINST_SHOWN], *also[:_ALSO_SHOWN]),
        more=(*against[_AGAINST_SHOWN:], *also[_ALSO_SHOWN:]),
    )


def _side(finding: Finding, place: int, n: int, anchor: str, anchors: Mapping[str, str], *, linked: bool) -> Side:
    other: Related = finding.related[place]
    characters = f"characters {other.span.start:,}–{other.span.end:,}"
    if other.article is None:
        target = f"{anchor}-f{n}-p{place + 1}" if linked else None
        where = "in the text" if linked else characters
    else:
        target = anchors.get(other.article)
        where = f"{other.article}, {characters}"
    return Side(other.note, _quoted(other.quote), other.relation, target, where)


def comparison(one: Comparison, text: str | None, anchors: Mapping[str, str]) -> ComparisonView:
    """Another article and what of `text` stands there."""
    about = "about " if one.method == "minhash" else ""
    told = (
        f"{about}{percent(one.containment)} of this article’s runs of five words are in that one, "
        f"{percent(one.contained)} of that one’s in this"
    )
    return ComparisonView(
        it=one,
        anchor=anchors.get(one.id),
        told=told,
        passages=tuple(_shared(passage, text) for passage in one.passages[:_PASSAGES_SHOWN]),
        further=max(0, len(one.passages) - _PASSAGES_SHOWN),
    )


def _shared(passage: Passage, text: str | None) -> SharedView:
    here = text[passage.span.start : passage.span.end] if text is not None else ""
    remarks = [passage.kind, count(passage.words, "word")]
    if passage.kind != "copied":
        remarks.append(f"{passage.verbatim:.0%} word for word")
    remarks += [name for name in ("quoted", "credited") if getattr(passage, name)]
    remarks += [f"{one.kind} “{one.quote}” here, “{one.other_quote}” there" for one in passage.altered]
    return SharedView(
        tuple(cut(here, passage.span.start, [one.span for one in passage.altered])),
        tuple(cut(passage.other_quote, passage.other.start, [one.other for one in passage.altered])),
        ", ".join(remarks),
    )


def cut(quote: str, start: int, altered: Iterable[Span]) -> Iterator[tuple[str, bool]]:
    """A passage that begins at `start` of its text, cut where it was altered; a long one ends with its beginning."""
    done, end = 0, min(len(quote), _PASSAGE)
    for span in sorted(altered):
        first, last = max(done, span.start - start), min(end, span.end - start)
        if first < last:
            yield quote[done:first], False
            yield quote[first:last], True
            done = last
    yield quote[done:end] + (" …" if end < len(quote) else ""), False


def _not_run(report: Report) -> Iterator[tuple[str, str]]:
    """What was left out: the codes of a reason, and the reason; the dimensions say it beside their bars."""
    by_reason: dict[str, list[str]] = {}
    for skip in report.skipped:
        if skip.code not in ("reliability", *DIMENSIONS):
            by_reason.setdefault(skip.reason, []).append(skip.code)
    yield from ((", ".join(codes), reason) for reason, codes in by_reason.items())


def verdicts(given: Iterable[ArticleView]) -> str:
    """How many articles got which verdict."""
    found = Counter(one.report.verdict for one in given)
    return ", ".join(
        f"{found[v]} {v or 'not judged'}" for v in (Verdict.HOLD, Verdict.REVIEW, Verdict.PASS, None) if found[v]
    )
