"""How shared text is told: its places on both sides, and what stands beside it.

What stands beside it is whose the other article is, which is dated earlier, whether it is credited. None of it says
who copied; it is what an editor would ask first.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from srcaudit.corpus.outlet import host, same_outlet
from srcaudit.model.article import Article
from srcaudit.model.comparison import Comparison, Passage
from srcaudit.model.evidence import SharedPassage
from srcaudit.model.finding import Related, Severity
from srcaudit.model.span import Span
from srcaudit.text.document import Document

_MOSTLY = 0.9
"""Share of shared text from which on it is what an agency's copy has."""


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What is known of two articles that share text."""

    same_source: str | None
    """The source of both, if they are of one."""
    dates: str | None
    """Both dates, if both are known and differ."""
    credited: str | None
    """How this article credits the other, if it does."""
    reprint: str | None
    """That the words stand also in copy of an agency that this article credits, if they do."""
    quoted: bool
    first: bool
    """Both dates are known and this article's is the earlier: it cannot have its text from the other."""

    @property
    def allowed(self) -> bool:
        """Whether the sharing is plainly allowed for: own text, a quotation, a credit."""
        return bool(self.same_source or self.credited or self.reprint) or self.quoted

    @property
    def mild(self) -> bool:
        """Whether nobody need ask this article's author about it."""
        return self.allowed or self.first

    @property
    def severity(self) -> Severity | None:
        """A note where it is mild; None for what the check says of its own."""
        return Severity.NOTE if self.mild else None

    @property
    def text(self) -> str:
        """The circumstances as the end of a sentence; empty if there are none."""
        parts = [
            "it is a quotation here" if self.quoted else "",
            self.credited or self.reprint or "",
            f"both are of {self.same_source}" if self.same_source else "",
            self.dates or "",
        ]
        return "".join(f"; {part}" for part in parts if part)


def circumstances(
    article: Article, comparison: Comparison, passages: Sequence[Passage], *, among: Sequence[Comparison] = ()
) -> Circumstances:
    """What stands beside some passages that `article` shares with another.

    among: all comparisons, where a credit to another of the articles makes these passages milder too.
    """
    same = same_outlet(article.source, article.url, comparison.source, comparison.url)
    here, there = article.published.isoformat() if article.published else None, comparison.published
    return Circumstances(
        same_source=(article.source or host(article.url)) if same else None,
        dates=_dates(here, there),
        credited=_credit(comparison) if any(passage.credited for passage in passages) else None,
        reprint=_reprint(passages, among),
        quoted=bool(passages) and all(passage.quoted for passage in passages),
        first=here is not None and there is not None and here < there,
    )


def _reprint(passages: Sequence[Passage], among: Sequence[Comparison]) -> str | None:
    """Where each passage stands for the most part in credited agency copy, the agency of which most does."""
    spans = [passage.span for passage in passages]
    inside = [(_inside(spans, copy), one.agency) for one in among if one.agency and (copy := _agency_copy(one))]
    most, agency = max(inside, key=lambda found: (found[0], found[1]), default=(0, None))
    if not spans or most < _MOSTLY * sum(map(len, spans)):
        return None
    return f"it is copy of {agency}, credited here"


def _agency_copy(comparison: Comparison) -> list[Span]:
    return [passage.span for passage in comparison.passages if passage.credited and passage.counts]


def _inside(spans: Sequence[Span], others: Sequence[Span]) -> int:
    """Characters of `spans` that lie in `others`, of which no two overlap."""
    return sum(max(0, min(one.end, other.end) - max(one.start, other.start)) for one in spans for other in others)


def _credit(comparison: Comparison) -> str:
    unnamed = comparison.agency is not None and not comparison.agency_named
    return "its source, or agencies, are credited here" if unnamed else "its source is named here"


def _dates(here: str | None, there: str | None) -> str | None:
    if here is None or there is None or here == there:
        return None
    return f"dated {here} here, {there} there: {'this one' if here < there else 'the other'} is the earlier"


def other_side(comparison: Comparison, passages: Sequence[Passage]) -> list[Related]:
    """The passages as they stand in the other article."""
    return [
        Related(
            span=passage.other,
            quote=passage.other_quote,
            note=f"in “{comparison.id}”",
            relation="against",
            article=comparison.id,
        )
        for passage in passages
    ]


@dataclass(frozen=True, slots=True)
class Shared:
    """All that an article shares with another, as one finding tells it."""

    span: Span
    evidence: SharedPassage
    beside: Circumstances
    related: tuple[Related, ...]


def shared(doc: Document, comparison: Comparison, among: Sequence[Comparison]) -> Shared:
    """What `doc` shares with the other article of a comparison, likenesses that one event explains left out."""
    passages = [passage for passage in comparison.passages if passage.kind != "akin"]
    words = body_words_in(doc, [passage.span for passage in passages])
    return Shared(
        span=reach(doc, passages),
        evidence=SharedPassage(other=comparison.id, words=words, share=share_of_body(doc, words)),
        beside=circumstances(doc.article, comparison, passages, among=among),
        related=tuple(other_side(comparison, passages)),
    )


def body_words_in(doc: Document, spans: Sequence[Span]) -> int:
    """How many words of the body are in the union of `spans`: a line of furniture between them is nobody's copy."""
    furniture = doc.masked.spans
    return doc.words.count([*spans, *furniture]) - doc.words.count(furniture)


def reach(doc: Document, passages: Sequence[Passage]) -> Span:
    """From the first shared word to the last; the whole body if what is shared is scattered."""
    body = [block.span for block in doc.body_blocks] or doc.lines
    spans = [passage.span for passage in passages] or body
    return Span(min(span.start for span in spans), max(span.end for span in spans))


def share_of_body(doc: Document, words: int) -> float:
    """Words as a share of the body's."""
    return round(min(1.0, words / doc.body_words), 4) if doc.body_words else 0.0


def percent(share: float) -> str:
    """A share as a whole percentage; a trace is not called nothing, nor almost all everything."""
    value = 100 * share
    if 0 < value < 1:
        return "under 1 %"
    return f"{99 if 99 < value < 100 else round(value)} %"
