"""What several articles tell with values that may all hold: the places of talks."""

from collections.abc import Sequence
from itertools import islice

from srcaudit.model.story import ConflictValue, SideBySide
from srcaudit.story.facts import ArticleFacts
from srcaudit.story.matching import in_one_story
from srcaudit.story.venues import Venue

_SHARED_NAMES = 1
_MOST = 50
"""Tellings of other articles that one is compared with, of those that share names with it."""


def side_by_side(articles: Sequence[ArticleFacts]) -> tuple[SideBySide, ...]:
    """For each kind of gathering the places that articles of one story tell, if they are not all the same."""
    found: list[SideBySide] = []
    gatherings = sorted({venue.gathering for one in articles for venue in one.venues})
    for gathering in gatherings:
        told = [(one, venue) for one in articles for venue in one.venues if venue.gathering == gathering]
        met = {one.id for one, venue in told if _met(one, venue, told)}
        values = [(one, venue) for one, venue in told if one.id in met]
        if len({venue.place for _, venue in values}) > 1 and len({one.id for one, _ in values}) > 1:
            found.append(_laid(f"places of {gathering}", values))
    return tuple(found)


def _met(one: ArticleFacts, venue: Venue, told: Sequence[tuple[ArticleFacts, Venue]]) -> bool:
    """Whether another article of the same story may speak of the same gatherings."""
    akin = (other for other, theirs in told if one.id != other.id and len(venue.names & theirs.names) >= _SHARED_NAMES)
    return any(in_one_story(one, other) for other in islice(akin, _MOST))


def _laid(subject: str, values: Sequence[tuple[ArticleFacts, Venue]]) -> SideBySide:
    return SideBySide(
        subject=subject,
        values=tuple(
            ConflictValue(
                value=venue.place,
                article_id=one.id,
                source=one.source,
                published=one.day,
                span=venue.span,
                quote=venue.quote,
                context=venue.context,
            )
            for one, venue in values
        ),
    )
