"""What articles of a story were not compared in, and why, so that silence is not taken for agreement."""

from collections.abc import Iterator, Sequence

from srcaudit.model.story import NotCompared
from srcaudit.story.facts import ArticleFacts
from srcaudit.story.tables import story_table


def not_compared(articles: Sequence[ArticleFacts]) -> tuple[NotCompared, ...]:
    """What was left out, for each reason; nothing of one article alone."""
    return tuple(_reasons(articles)) if len(articles) > 1 else ()


def _reasons(articles: Sequence[ArticleFacts]) -> Iterator[NotCompared]:
    read = [one for one in articles if story_table(one.language) is not None]
    unread = [one for one in articles if story_table(one.language) is None]
    if unread:
        yield NotCompared(
            articles=_ids(unread),
            what="anything but shared text and names",
            reason="there are no lists for the language, or it cannot be told",
        )
    if len(read) < 2:
        return
    undated = [one for one in read if one.range is None]
    if undated:
        yield NotCompared(
            articles=_ids(undated),
            what="ages, posts, and counts and shares that change from day to day",
            reason="the article has no date",
        )
    inexact = [one for one in read if one.range is not None and one.day is None]
    if inexact:
        yield NotCompared(articles=_ids(inexact), what="ages and posts", reason="the day of the article is not known")


def _ids(articles: Sequence[ArticleFacts]) -> tuple[str, ...]:
    return tuple(one.id for one in articles)
