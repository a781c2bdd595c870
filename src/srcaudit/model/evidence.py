"""What a finding rests on, in a form a program can use: one class a kind, told apart by `kind`."""

from typing import Annotated, Literal

from pydantic import Field

from srcaudit.model.claim import ClaimSupport
from srcaudit.model.frozen import Frozen


class LexiconHit(Frozen):
    """An entry of a word list stands in the text."""

    kind: Literal["lexicon"] = "lexicon"
    lexicon: str
    entry: str


FurnitureClass = Literal[
    "navigation",
    "share",
    "subscribe",
    "rating",
    "comments",
    "related",
    "author",
    "advert",
    "legal",
    "media",
    "strip",
    "live",
    "other",
]
"""What sort of furniture a line is.

navigation: menus, trails, buttons and controls of the page. share: share bars, accounts to follow, counters.
subscribe: newsletters, registration, paywalls, appeals for support. rating: stars, votes, "was this helpful".
comments: comment forms, rules, readers' comments. related: links to something else on the site, tags, most read.
author: what is told about the writer below the text. advert: marks of advertising and paid content.
legal: cookies, copyright, policies, disclosures. media: file names, credits and labels of pictures and players.
strip: date, time, weather and reading time. live: tickers and live markers. other: nothing tells what it is.
"""


class Furniture(Frozen):
    """A line that belongs to the page, not to the article."""

    kind: Literal["furniture"] = "furniture"
    part: FurnitureClass = Field(description="what sort of furniture it is")
    reason: str = Field(description="what gave it away")


class SiteLines(Frozen):
    """Lines that other pages of the same source have too."""

    kind: Literal["site"] = "site"
    part: FurnitureClass = Field(description="what sort of furniture their words say they are")
    lines: int = Field(description="lines of the block")
    pages: int = Field(description="other pages of the source that have every one of them")
    looked_at: int = Field(description="other pages of the source that were looked at")
    articles: tuple[str, ...] = Field(description="ids of those that have them; no more than ten")


class Repetition(Frozen):
    """The same words again."""

    kind: Literal["repetition"] = "repetition"
    phrase: str
    count: int = Field(description="uses found")
    expected: float | None = Field(None, description="uses that the article's length predicts")


class Restatement(Frozen):
    """A passage that says again what stands earlier in the article."""

    kind: Literal["restatement"] = "restatement"
    share: float = Field(description="share of the passage's information found in the earlier places; 0-1")


class Stock(Frozen):
    """A sentence or heading of a template: what it has of its own is nothing."""

    kind: Literal["stock"] = "stock"
    form: str


class Profile(Frozen):
    """A number that describes the whole article, beside what is usual."""

    kind: Literal["profile"] = "profile"
    measure: str
    value: float
    usual: float = Field(description="median of professional articles")
    unit: str


class Conflict(Frozen):
    """Two values that do not fit together. Neither is called the wrong one."""

    kind: Literal["conflict"] = "conflict"
    subject: str = Field(description="what both are about")
    here: str = Field(description="the value at the finding's span")
    there: str = Field(description="the value it does not fit: at a related span, in a calendar or a table")
    source: str | None = Field(None, description="table row or calendar that the second value comes from")


class SharedPassage(Frozen):
    """Text that stands in another article too."""

    kind: Literal["shared"] = "shared"
    other: str = Field(description="id of the other article")
    words: int = Field(description="words of the passage here")
    share: float = Field(description="share of this article's words in what is shared; 0-1")


class Support(Frozen):
    """What a claim rests on."""

    kind: Literal["support"] = "support"
    support: ClaimSupport
    claim: str = Field(description="kind of claim: quantity, event, …")
    source: str | None = Field(None, description="the source's words, if there are any")


Evidence = Annotated[
    LexiconHit
    | Furniture
    | SiteLines
    | Repetition
    | Restatement
    | Stock
    | Profile
    | Conflict
    | SharedPassage
    | Support,
    Field(discriminator="kind"),
]
