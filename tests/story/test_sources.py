import pytest

import srcaudit
from tests.story.stories import OWN, WIRE, article, told


def _summary(story: srcaudit.StoryReport, name: str) -> object:
    return next(one for one in story.sources if one.source == name)


def test_who_is_first_keeps_the_text_as_its_own() -> None:
    story = told(article("a", WIRE, "2031-05-05"), article("b", WIRE + " More is to follow.", "2031-05-06"))
    first, follower = story.sources
    assert (first.first, first.follower, first.share_original) == (1, 0, 1.0)
    assert (follower.first, follower.follower) == (0, 1)
    assert follower.share_copied is not None
    assert follower.share_copied > 0.9


def test_without_dates_nobody_is_first() -> None:
    story = told(article("a", WIRE, None), article("b", WIRE + " More is to follow.", None))
    assert [(one.first, one.follower) for one in story.sources] == [(0, 0), (0, 0)]


def test_a_reliability_needs_three_articles_unless_asked_for_less() -> None:
    articles = [article("a", WIRE * 3), article("b", OWN * 3)]
    assert [one.reliability.value for one in told(*articles).sources] == [None, None]
    asked = srcaudit.audit_story(articles, min_articles=1)
    assert all(one.reliability.value is not None for one in asked.sources)


def test_scores_are_drawn_to_the_mean_of_the_story_by_the_arithmetic_they_show() -> None:
    story = told(article("a", WIRE * 3), article("b", OWN * 3), article("c", OWN * 3, source="B"))
    for one in story.sources:
        for score in one.scores:
            total = score.articles + score.prior_weight
            value = (score.articles * score.mean + score.prior_weight * score.prior) / total
            assert score.value == pytest.approx(value, abs=2e-4)
            assert score.interval[0] <= score.value <= score.interval[1]


def test_spellings_do_not_count_as_contradictions() -> None:
    story = told(
        article("a", WIRE + " President Volodymyr Zelensky sent a note."),
        article(
            "b",
            OWN + " President Volodymyr Zelenskyy sent a note. The fire in Harrow destroyed 41 buses and a workshop.",
        ),
    )
    assert {one.kind for one in story.conflicts} == {"figure", "name spelling"}
    assert [one.conflicts for one in story.sources] == [1, 1]
