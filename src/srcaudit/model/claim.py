"""What an article asserts, and what each claim rests on. Nothing here says whether a claim is true."""

from typing import Literal

from pydantic import Field

from srcaudit.model.frozen import Frozen
from srcaudit.model.span import Span

ClaimKind = Literal["quantity", "event", "state", "cause", "superlative", "forecast", "opinion", "question", "filler"]

ClaimSupport = Literal["supported", "vague", "unattributed", "unclear"]
"""What a claim rests on.

vague: its source is one that no reader could find. unclear: its source is neither named nor hidden ("residents of Mill
Street"), or none was read and too much speaks for one to say that there is none.
"""

Reason = Literal[
    "own words",
    "named person",
    "organisation",
    "document",
    "link",
    "office",
    "nobody in particular",
    "hearsay",
    "state of mind",
    "quotation without speaker",
    "phantom citation",
    "no source",
    "wording of a report",
]
"""What the support of a claim was told by.

own words: a named person's, in quotation marks. named person, organisation, document, link, office: the best source.
nobody in particular: "analysts", "sources". hearsay: "reportedly". state of mind: what somebody thinks, with no
statement. quotation without speaker: words in quotation marks that nobody is named for. phantom citation: work that
cannot be found. no source: none was read. wording of a report: none was read, but the sentence is worded like a report
of what somebody said or thinks.
"""


class Claim(Frozen):
    """One sentence, or part of one, that is worth checking."""

    span: Span
    quote: str
    kind: ClaimKind
    weight: float = Field(ge=0, le=1, description="how much it is worth checking")
    support: ClaimSupport
    reason: Reason
    source: str | None = Field(None, description="the words of its best source; of a pronoun, whom it stands for")
    named: bool = Field(False, description="whether the source is a person by name")


class SupportProfile(Frozen):
    """Whom an article rests on. Shares are of the weight of the claims worth checking; they add up to 1."""

    claims: int
    supported: float = Field(ge=0, le=1)
    vague: float = Field(ge=0, le=1)
    unattributed: float = Field(ge=0, le=1)
    unclear: float = Field(ge=0, le=1)
    named_sources: tuple[str, ...] = Field((), description="persons by name that claims rest on, most used first")
    main_source: str | None = Field(None, description="the source, of any sort, that most weight rests on")
    main_source_share: float = Field(
        0.0, ge=0, le=1, description="its share of the weight of the claims that have a source"
    )
