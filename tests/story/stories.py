"""An invented event, told in the words of several invented outlets, for the tests of this folder."""

import srcaudit
from srcaudit.model.story import Conflict, ConflictValue, StoryReport

WIRE = (
    "HARROW — A fire at the Brook Street depot in Harrow destroyed 14 buses and a workshop on Sunday night. "
    "The fire began in a diesel pump that had failed an inspection in April, Ida Falk of the brigade said. "
    "Mayor Ada Lind said the town of Harrow would lend the school lines nine coaches from the neighbouring Ostby. "
    "No driver was hurt, and passengers on the Lenn valley lines should expect delays of an hour all week."
)
"""What an agency wrote."""

OWN = (
    "Jonas Roth still smells of smoke when he opens the door of his flat above the bakery in Harrow. "
    "From here he watched the Brook Street depot burn, and he does not want to see it again. "
    "It was a diesel pump, failed at its inspection last April, that began the fire, said Jonas Roth, "
    "who runs the workshop. "
    "Mayor Ada Lind sat in his kitchen for an hour, and Ida Falk of the brigade left her gloves on the stove. "
    "The Lenn valley and Ostby lend coaches, but nobody has asked the drivers."
)
"""What another outlet found out by itself."""


def article(name: str, text: str, day: str | None = "2031-05-05", source: str | None = None) -> srcaudit.Article:
    return srcaudit.Article(text, id=name, source=source or name.upper(), published=day, language="en")


def told(*articles: srcaudit.Article) -> StoryReport:
    """The story of some articles; everything quoted in it stands where it says."""
    story = srcaudit.audit_story(articles)
    texts = {one.id: one.text for one in articles}
    laid: list[ConflictValue] = [value for one in story.conflicts for value in one.values]
    for value in [*laid, *(value for one in story.side_by_side for value in one.values)]:
        assert texts[value.article_id][value.span.start : value.span.end] == value.quote
    for claim in story.claims:
        assert texts[claim.article_id][claim.span.start : claim.span.end] == claim.text
        for one in claim.tellings:
            assert texts[one.article_id][one.span.start : one.span.end] == one.quote
    return story


def of_kind(story: StoryReport, kind: str) -> list[Conflict]:
    return [conflict for conflict in story.conflicts if conflict.kind == kind]


def values(conflict: Conflict) -> set[tuple[str, str]]:
    """Article and value of each side."""
    return {(one.article_id, one.value) for one in conflict.values}
