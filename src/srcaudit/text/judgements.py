"""What the line model says of each line, and in plain words what speaks for it."""

from typing import TYPE_CHECKING, NamedTuple

from srcaudit.model.span import Span
from srcaudit.text.line_model import Described, known_model

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from srcaudit.text.document import Document

_TOLD = 0.15
"""From this probability on a reason is given."""
_MANY = 0.7
_OUTSIDE = 0.03
_FEW_SHARED = 0.2
_WORDING = 0.5
_REASONS = 2


class LineJudgement(NamedTuple):
    """What the model says of one line."""

    span: Span
    probability: float
    """How likely the line belongs to the page and not to the article: 0-1."""
    reason: str
    """What speaks for that, strongest first; empty for a line of the article."""


class Chances(NamedTuple):
    """The judgements of all lines side by side."""

    probability: list[float]
    reasons: list[str]


def chances(doc: "Document") -> Chances:
    """What the model says of all lines."""
    described = known_model().described(doc.text, doc.lines, doc.language)
    return Chances(described.probability.tolist(), list(map(_REASON.__getitem__, _signs(described).tolist())))


def judgements(doc: "Document") -> tuple[LineJudgement, ...]:
    """One judgement a line."""
    return tuple(map(LineJudgement, doc.lines, *doc.line_chances))


_SIGNS = (
    "words that stand around articles", "stands above the text", "stands below the text", "furniture around it",
    "shares hardly a word with the text", "no sentence",
)  # fmt: skip
_UNNAMED = "its place, shape and words together"
_UNTOLD = 1 << len(_SIGNS)


def _signs(described: Described) -> "npt.NDArray[np.int64]":
    """Of each line which of the signs speak for furniture, a bit each; `_UNTOLD` for a line of the article."""
    import numpy as np

    above = described.above <= _OUTSIDE
    seen = (
        described.wording > _WORDING,
        above,
        (described.below <= _OUTSIDE) & ~above,
        described.around >= _MANY,
        described.shared <= _FEW_SHARED,
        described.ends == 0,
    )
    found = (1 << np.arange(len(seen))) @ np.array(seen)
    return np.where(described.probability >= _TOLD, found, _UNTOLD)


def _reason(signs: int) -> str:
    named = [name for number, name in enumerate(_SIGNS) if signs >> number & 1]
    return ", ".join(named[:_REASONS]) or _UNNAMED


_REASON = (*map(_reason, range(_UNTOLD)), "")
"""What is told of a line, by its signs."""
