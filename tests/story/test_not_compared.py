"""What a story could not compare is told, with the reason."""

from srcaudit.render.html import story_page
from srcaudit.render.story_terminal import render
from tests.story.stories import OWN, WIRE, article, told


def test_an_article_without_a_date_is_named_with_what_was_not_compared() -> None:
    story = told(article("a", WIRE), article("b", OWN, None))
    (one,) = story.not_compared
    assert (one.articles, one.reason) == (("b",), "the article has no date")
    assert one.what.startswith("ages, posts")
    assert "Not compared" in render(story)
    assert "Not compared" in story_page(story, [(report, None) for report in story.reports])


def test_nothing_is_said_of_dated_articles_or_of_one_alone() -> None:
    assert told(article("a", WIRE), article("b", OWN)).not_compared == ()
    assert told(article("a", WIRE, None)).not_compared == ()
    assert "Not compared" not in render(told(article("a", WIRE), article("b", OWN)))
