"""Several articles on one story: who shares text with whom, what they tell differently, what each claim rests on."""

from datetime import date
from typing import Literal

from pydantic import Field

from srcaudit.model.frozen import Frozen
from srcaudit.model.reliability import Reliability
from srcaudit.model.report import Report
from srcaudit.model.score import Dimension
from srcaudit.model.span import Span

ConflictKind = Literal[
    "office holder",
    "name spelling",
    "date",
    "place",
    "figure",
    "deadline",
    "duration",
    "age",
    "post",
    "name",
    "quotation",
]
"""office holder: one office, two holders, articles of the same time. name spelling: one person, spelled in two ways,
which is a matter of house style. date, place, figure: one event, told with values that cannot both hold.
deadline, duration: a time by which, or a time how long, that cannot both hold. age: of one person, by the days of the
articles. post: a seat or a party of one person.
name: one sentence with another name in one place. quotation: one saying, other words between the quotation marks."""

STYLE: frozenset[ConflictKind] = frozenset({"name spelling", "quotation"})
"""Kinds of conflict over how something is written, not over what happened."""

ClaimStatus = Literal["single-source", "repeated", "corroborated", "contradicted"]
"""single-source: one outlet tells it, near-copies of its article aside. repeated: several do, and as far as can be
told they rest on one origin. corroborated: two named origins or more that do not depend on each other, one of them a
person or a document. contradicted: another article tells it with a value that cannot hold beside this one."""

OriginKind = Literal["person", "document", "organisation", "office", "unnamed", "outlet"]
"""What a telling rests on. unnamed: nobody in particular ("analysts"). outlet: the outlet's own words, no source
read."""


class SharedText(Frozen):
    """Two articles that share text, compared exactly over sets of word 5-grams of their bodies."""

    a: str = Field(description="id of one article; the one that comes first in the story")
    b: str = Field(description="id of the other")
    jaccard: float = Field(ge=0, le=1, description="|A ∩ B| / |A ∪ B|")
    containment: float = Field(ge=0, le=1, description="|A ∩ B| / |A|: the share of `a` found in `b`")
    contained: float = Field(ge=0, le=1, description="|A ∩ B| / |B|: the share of `b` found in `a`")
    words: int = Field(ge=0, description="words of `a` in passages of both that are no quotations")
    near_duplicate: bool = Field(description="one article, give or take some edits")
    credited: bool = Field(False, description="one of the two names the other's source, or an agency that both name")
    earlier: str | None = Field(None, description="the id dated earlier; None where a date is missing or they agree")


class Cluster(Frozen):
    """Articles that are one article, give or take some edits: each was compared exactly with `core`.

    Nothing is joined through a third article: two that are like a third, and not like each other, need not be one.
    """

    members: tuple[str, ...] = Field(min_length=2, description="ids, in the order of the story")
    core: str = Field(description="the member that the others were compared with")
    earliest: str | None = Field(
        None, description="the one member dated first; None where one has no date, or two share the first day"
    )
    least_jaccard: float = Field(ge=0, le=1, description="the smallest similarity between the core and a member")


class ConflictValue(Frozen):
    """What one article says about the subject. `quote` is the article's text at `span`."""

    value: str = Field(description="the value in one notation: a name, an ISO date, a number with what it counts")
    article_id: str
    source: str | None = Field(None, description="the outlet, if it is known")
    published: date | None = Field(None, description="when the article was written, if a single day is known")
    span: Span
    quote: str
    context: str = Field(description="the sentence that it stands in")


class Conflict(Frozen):
    """One subject, told differently by several articles. It names no culprit: at most one can be right, or none."""

    subject: str = Field(description="what the values are about, in words")
    kind: ConflictKind
    message: str = Field(description="what was seen, with all values")
    values: tuple[ConflictValue, ...] = Field(min_length=2, description="by value, then in the order of the story")


class SideBySide(Frozen):
    """One thing told by several articles with values that may all hold: the places of several rounds of talks.

    No verdict: it saves an editor the looking up.
    """

    subject: str = Field(description="what the values are about, in words")
    values: tuple[ConflictValue, ...] = Field(min_length=2, description="in the order of the story")


class NotCompared(Frozen):
    """What the articles of a story could not be compared in, and why: where nothing is said, nothing was looked for."""

    articles: tuple[str, ...] = Field(min_length=1, description="ids, in the order of the story")
    what: str = Field(description="what was not compared with the other articles, in words")
    reason: str = Field(description="what would be needed, in words")


class Origin(Frozen):
    """Whom or what tellings of a claim rest on: counted once, however many articles pass it on."""

    name: str = Field(description="the person, body or document; of an outlet's own words, the outlet")
    kind: OriginKind
    identified: bool = Field(description="whether it has a name by which it can be told from another source")
    articles: tuple[str, ...] = Field(description="ids of the articles that rest on it, in the order of the story")


class Telling(Frozen):
    """One place where a claim is told. `quote` is the article's text at `span`."""

    article_id: str
    span: Span
    quote: str
    source: str | None = Field(None, description="the outlet, if it is known")
    rests_on: str | None = Field(None, description="the source that the article gives for it, in its own words")
    origin: int = Field(ge=0, description="which of `StoryClaim.origins` it goes back to")
    copied: bool = Field(False, description="it stands in text shared with another telling, or in furniture")


class StoryClaim(Frozen):
    """A claim, and who tells it. Nothing here says whether it is true.

    `text`, `article_id` and `span` are of the earliest telling, else of the first in the order of the story.
    """

    text: str
    article_id: str
    span: Span
    status: ClaimStatus
    sources: tuple[str, ...] = Field(description="outlets (ids, where an article has none) that tell it, each once")
    origins: tuple[Origin, ...] = Field(min_length=1, description="independent of each other, the best first")
    tellings: tuple[Telling, ...] = Field(min_length=1, description="in the order of the story")
    reason: str = Field(description="what the status rests on, in words")
    conflict: int | None = Field(None, description="of a contradicted claim, which of `StoryReport.conflicts` says so")


class SourceScore(Frozen):
    """One score of one source: the mean of its articles, drawn towards the story's mean where they are few.

    `value` = (`articles` x `mean` + `prior_weight` x `prior`) / (`articles` + `prior_weight`).
    """

    dimension: Dimension
    value: float = Field(ge=0, le=1)
    interval: tuple[float, float] = Field(description="90 %: wide where there are few articles")
    mean: float = Field(ge=0, le=1, description="of the source's own articles")
    articles: int = Field(ge=1, description="articles on which it could be measured")
    prior: float = Field(ge=0, le=1, description="mean of all articles of the story")
    prior_weight: float = Field(ge=0, description="articles that the prior counts as")


class SourceSummary(Frozen):
    """What one source's articles in this story are like. It speaks of these articles, not of the outlet at large."""

    source: str = Field(description="the outlet; the host of its address, or the article's id, where it has no name")
    articles: tuple[str, ...] = Field(min_length=1, description="ids, in the order of the story")
    words: int = Field(ge=0, description="words of their bodies, furniture left out")
    scores: tuple[SourceScore, ...] = Field((), description="of the dimensions that could be measured")
    share_copied: float | None = Field(
        None,
        ge=0,
        le=1,
        description="share of body words in passages that another source has no later; no quotations",
    )
    share_original: float | None = Field(None, ge=0, le=1, description="1 - `share_copied`")
    first: int = Field(0, ge=0, description="articles that share text with others and are dated before all of them")
    follower: int = Field(0, ge=0, description="articles that share text with another source's which is dated earlier")
    named_sources: int = Field(0, ge=0, description="persons by name that claims rest on, each once an article")
    named_sources_per_1000_words: float | None = Field(None, ge=0, description="of body words; None without words")
    conflicts: int = Field(0, ge=0, description="conflicts, spellings apart, in which one of its articles has a value")
    reliability: Reliability = Field(Reliability(), description="from `scores`, term by term, as for one article")
    rests_on: str = Field(description="how much evidence all this rests on, in words")


class StoryReport(Frozen):
    """A story by several sources: every article's own report, and what only shows when they lie side by side.

    Articles are told by their ids; one that has none, or the id of another, gets one of its text. The order of the
    story is the order in which the articles were given; nothing else depends on it.
    """

    schema_version: Literal[1] = 1
    reports: tuple[Report, ...] = Field(description="one an article, also of those that could not be used")
    shared: tuple[SharedText, ...] = Field((), description="pairs that share text, most alike first")
    clusters: tuple[Cluster, ...] = Field((), description="largest first")
    conflicts: tuple[Conflict, ...] = Field((), description="by kind, then by subject")
    side_by_side: tuple[SideBySide, ...] = Field((), description="values of several articles that may all hold")
    not_compared: tuple[NotCompared, ...] = Field((), description="what was left out of the comparison, and why")
    claims: tuple[StoryClaim, ...] = Field((), description="those told by most origins first")
    sources: tuple[SourceSummary, ...] = Field((), description="by name")

    def _repr_html_(self) -> str:
        """What a notebook shows of the story."""
        from srcaudit.render.html import story_fragment

        return story_fragment(self)
