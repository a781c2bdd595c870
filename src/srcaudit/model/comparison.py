"""Two articles side by side."""

from typing import Literal

from pydantic import Field

from srcaudit.model.frozen import Frozen
from srcaudit.model.span import Span


class Passage(Frozen):
    """Text that both articles hold."""

    span: Span = Field(description="in the article that was asked about")
    other: Span = Field(description="in the other article")
    words: int = Field(description="words of the passage in the article that was asked about")
    other_quote: str = Field(description="the passage as it stands in the other article")
    quoted: bool = Field(False, description="the passage stands inside quotation marks in both")
    credited: bool = Field(False, description="the other article's source is named in this one")


class Comparison(Frozen):
    """How much of two articles is the same, over sets of word 5-grams of their bodies.

    jaccard: |A ∩ B| / |A ∪ B|; containment: |A ∩ B| / |A|, the share of this article found in the other;
    contained: |A ∩ B| / |B|, the share of the other found in this one. All 0-1.
    """

    id: str = Field(description="id of the other article")
    title: str | None = None
    source: str | None = None
    url: str | None = None
    published: str | None = Field(None, description="ISO date of the other article")
    jaccard: float = Field(ge=0, le=1)
    containment: float = Field(ge=0, le=1)
    contained: float = Field(ge=0, le=1)
    method: Literal["exact", "minhash"] = "exact"
    stderr: float | None = Field(None, description="standard error of an estimate; None when exact")
    passages: tuple[Passage, ...] = ()
