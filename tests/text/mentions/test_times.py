import pytest

from srcaudit.model.article import Article
from srcaudit.text.document import Document
from srcaudit.text.mentions.times import Time, times


def _times(text: str, published: str | None = "2031-05-05") -> tuple[Time, ...]:
    return times(Document(Article(text, language="en", published=published)))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("It must open by 15 October. The council said so.", "by 2031-10-15"),
        ("It opened on May 4.", "2031-05-04"),
        ("It opened on May 4, 2029.", "2029-05-04"),
        ("It opens by the end of June.", "by 2031-06-24 to 2031-06-30"),
        ("It ends before February.", "by 2032-01-31 to 2032-02-28"),
    ],
)
def test_a_time_is_read_with_its_year(text: str, told: str) -> None:
    (one,) = _times(text)
    assert str(one) == told


@pytest.mark.parametrize(
    ("one", "other", "fits"),
    [
        ("by early summer 2031", "by June", True),
        ("by early autumn", "by September", True),
        ("by June", "by the end of June", True),
        ("by 15 October", "by 30 November", False),
        ("by March", "by September", False),
        ("by January", "by 3 January", True),
        ("on Sept. 11, 2001,", "on Sept. 11", True),
    ],
)
def test_times_fit_if_one_moment_can_stand_behind_both(one: str, other: str, fits: bool) -> None:
    (here,), (there,) = _times(f"It ends {one} in any case."), _times(f"It ends {other} in any case.")
    assert here.fits(there) is fits
    assert there.fits(here) is fits


def test_without_a_date_of_the_article_years_are_left_open() -> None:
    (here,) = _times("It must open by June.", None)
    assert not here.has_year
    assert here.fits(_times("It must open by June 3.")[0])


def test_a_month_at_the_turn_of_the_year_fits_its_own_days() -> None:
    (here,) = _times("It must open by January.", None)
    assert here.fits(_times("It must open by 3 January.", None)[0])
    assert not here.fits(_times("It must open by 3 July.", None)[0])


def test_words_that_are_also_months_are_no_times() -> None:
    assert _times("It may open. They march on. The fall of the wall was loud.") == ()


def test_a_flood_of_months_is_read_quickly() -> None:
    assert len(_times("by June. " * 5000)) == 5000
