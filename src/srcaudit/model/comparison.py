"""Two articles side by side."""

from typing import Literal

from pydantic import Field

from srcaudit.model.frozen import Frozen
from srcaudit.model.span import Span

Kind = Literal["copied", "reworded", "akin"]

ALIKE = 0.5
"""Jaccard similarity from which two articles are near-duplicates: two thirds of the 5-grams of each in the other."""

WITHIN = 0.8
"""Share of an article's 5-grams in another from which it is said to stand in it."""

MUCH_LONGER = 2 / 3
"""Share of an article's 5-grams in a shorter one that stands in it, under which it is much the longer."""


class Alteration(Frozen):
    """A name or a figure of a copy that is another in the other article."""

    span: Span = Field(description="in the article that was asked about")
    other: Span = Field(description="in the other article")
    quote: str
    other_quote: str
    kind: Literal["figure", "name"]


class Passage(Frozen):
    """Text that both articles hold."""

    span: Span = Field(description="in the article that was asked about")
    other: Span = Field(description="in the other article")
    words: int = Field(description="words of the passage in the article that was asked about")
    other_quote: str = Field(description="the passage as it stands in the other article")
    kind: Kind = Field(
        "copied",
        description="copied: half or more of the words as they stand there, 20 or more; reworded: told again closely; "
        "akin: the same matters in like words, which two reports of one event may well have",
    )
    verbatim: float = Field(
        1.0, ge=0, le=1, description="share of its words here that stand in rows of five or more in the other; 0-1"
    )
    quoted: bool = Field(False, description="the passage is a quotation here, of the other article or of a third party")
    credited: bool = Field(False, description="the other article's source, or the agency of both, is named in this one")
    altered: tuple[Alteration, ...] = Field((), description="names and figures of a copy that are others there")

    @property
    def counts(self) -> bool:
        """Whether the passage is the same text, not a quotation and not a likeness that one event explains."""
        return self.kind != "akin" and not self.quoted


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
    agency: str | None = Field(None, description="the news agency whose copy the other article says it is")
    agency_named: bool = Field(False, description="this article names that agency")
    jaccard: float = Field(ge=0, le=1)
    containment: float = Field(ge=0, le=1)
    contained: float = Field(ge=0, le=1)
    method: Literal["exact", "minhash"] = "exact"
    stderr: float | None = Field(None, description="standard error of an estimate; None when exact")
    passages: tuple[Passage, ...] = ()

    @property
    def near_duplicate(self) -> bool:
        """Whether the two are one article, give or take some edits: alike, and neither much the longer."""
        return self.jaccard >= ALIKE and not self.within

    @property
    def within(self) -> bool:
        """Whether the shorter of two articles stands in one that is much longer."""
        shares = self.containment, self.contained
        return max(shares) >= WITHIN and (min(shares) < MUCH_LONGER or self.jaccard < ALIKE)
