"""What the line model says of each line, and in plain words what speaks for it."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from srcaudit.model.span import Span
from srcaudit.text.line_model import known_model

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_TOLD = 0.15
"""From this probability on a reason is given."""
_MANY = 0.7
_OUTSIDE = 0.03
_FEW_SHARED = 0.2
_WORDING = 0.5
_REASONS = 2


@dataclass(frozen=True, slots=True)
class LineJudgement:
    """What the model says of one line."""

    span: Span
    probability: float
    """How likely the line belongs to the page and not to the article: 0-1."""
    reason: str
    """What speaks for that, strongest first; empty for a line of the article."""


def judgements(doc: "Document") -> tuple[LineJudgement, ...]:
    """One judgement a line."""
    described = known_model().described(doc.text, doc.lines, doc.language)
    told = zip(
        doc.lines,
        described.probability.tolist(),
        described.wording.tolist(),
        described.above.tolist(),
        described.below.tolist(),
        described.around.tolist(),
        described.shared.tolist(),
        described.ends.tolist(),
        strict=True,
    )
    return tuple(
        LineJudgement(span, probability, _reason(*numbers) if probability >= _TOLD else "")
        for span, probability, *numbers in told
    )


def _reason(wording: float, above: float, below: float, around: float, shared: float, ends: float) -> str:
    found = []
    if wording > _WORDING:
        found.append("words that stand around articles")
    if above <= _OUTSIDE:
        found.append("stands above the text")
    elif below <= _OUTSIDE:
        found.append("stands below the text")
    if around >= _MANY:
        found.append("furniture around it")
    if shared <= _FEW_SHARED:
        found.append("shares hardly a word with the text")
    if not ends:
        found.append("no sentence")
    return ", ".join(found[:_REASONS]) or "its place, shape and words together"
