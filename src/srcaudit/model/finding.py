"""One thing seen in one article."""

from enum import StrEnum
from typing import Literal

from pydantic import Field

from srcaudit.model.evidence import Evidence
from srcaudit.model.frozen import Frozen
from srcaudit.model.score import Dimension
from srcaudit.model.span import Span


class _Ranked(StrEnum):
    """A word with a rank: members compare in the order they are written."""

    @property
    def rank(self) -> int:
        return list(type(self)).index(self)

    def __lt__(self, other: str) -> bool:
        return self.rank < type(self)(other).rank

    def __le__(self, other: str) -> bool:
        return self.rank <= type(self)(other).rank

    def __gt__(self, other: str) -> bool:
        return self.rank > type(self)(other).rank

    def __ge__(self, other: str) -> bool:
        return self.rank >= type(self)(other).rank


class Severity(_Ranked):
    """How bad it is if it is true, mildest first."""

    STYLE = "style"
    NOTE = "note"
    WARNING = "warning"
    ERROR = "error"


class Confidence(_Ranked):
    """How sure we are that it is true, least sure first."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


class Related(Frozen):
    """Another place a finding speaks of.

    `also`: a further place of the same fault, counted like the finding's own span.
    `against`: the other side it is compared with, in this article or in the one named by `article`.
    """

    span: Span
    quote: str
    note: str
    relation: Literal["also", "against"]
    article: str | None = Field(None, description="id of the other article; None for this one")


class Finding(Frozen):
    """What was seen, where, with its values. `quote` is the article's text at `span`."""

    code: str
    name: str
    dimension: Dimension
    severity: Severity
    confidence: Confidence
    span: Span
    quote: str
    message: str
    related: tuple[Related, ...] = ()
    evidence: Evidence

    @property
    def spans(self) -> tuple[Span, ...]:
        """Every place of the fault in this article: the finding's own span and its `also` places."""
        return (self.span, *(other.span for other in self.related if other.relation == "also"))
