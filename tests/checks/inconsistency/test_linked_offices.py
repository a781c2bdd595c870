"""Offices told apart from their holders' names: "the secretary of state is Ada Lind"."""

import pytest

from srcaudit import Article, audit

_OFFICES = ("IC311", "IC312", "IC313", "IC314")
_AROUND = "It rained in Harrow on Tuesday. People stayed at home. {} Nobody knew why."


def _codes(sentence: str, published: str | None = "2016-06-13") -> list[str]:
    article = Article(_AROUND.format(sentence), language="en", published=published)
    return [one.code for one in audit(article).findings if one.code in _OFFICES]


@pytest.mark.parametrize(
    "sentence",
    [
        "The secretary of state is Condoleezza Rice.",
        "The secretary of state is now Condoleezza Rice.",
        "Condoleezza Rice is the secretary of state.",
        "Condoleezza Rice, who is the secretary of state, has seen it.",
        "Condoleezza Rice, now secretary of state, has seen it.",
        "The defense secretary (Chuck Hagel) has been told.",
        "Chuck Hagel (the defense secretary) has been told.",
        "The defense secretary, who is Chuck Hagel, has been told.",
        "The defense secretary \N{EM DASH} Chuck Hagel \N{EM DASH} has been told.",
    ],
)
def test_a_minister_of_before_is_told_of_as_in_office(sentence: str) -> None:
    assert _codes(sentence) == ["IC313"]
    assert _codes(sentence, published="2007-03-13" if "Rice" in sentence else "2014-03-13") == []


@pytest.mark.parametrize(
    "sentence", ["The British prime minister is Tony Blair.", "Britain's prime minister (Tony Blair) has been told."]
)
def test_a_head_of_government_of_before_is_told_of_as_in_office(sentence: str) -> None:
    assert _codes(sentence) == ["IC311"]


@pytest.mark.parametrize(
    "sentence",
    [
        "A fifth of those asked think the secretary of state is Condoleezza Rice.",
        "Condoleezza Rice is the secretary of state whom he liked best.",
        "Condoleezza Rice, as secretary of state, oversaw the purchase.",
        "Condoleezza Rice (then the secretary of state) had the same idea.",
        "In the novel the secretary of state is Condoleezza Rice.",
        "The former secretary of state is Condoleezza Rice.",
        "In 2006 the secretary of state (Condoleezza Rice) had the same idea.",
        "The next secretary of state is Jan Holt.",
        "“The secretary of state is Condoleezza Rice,” an old sign said.",
        "Condoleezza Rice (secretary of state until January) was there.",
    ],
)
def test_what_is_of_another_time_or_in_somebodys_mind_is_left_alone(sentence: str) -> None:
    assert _codes(sentence) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "A spokesman for Treasury Secretary Henry Paulson declined to comment.",
        "The matter has been raised with Vice President Dick Cheney.",
        "The plan has the backing of Vice President Dick Cheney.",
    ],
)
def test_who_has_left_an_office_below_a_presidents_is_called_former_in_full(sentence: str) -> None:
    assert _codes(sentence) == ["IC313"]


@pytest.mark.parametrize(
    "sentence",
    [
        "A spokesman for former Treasury Secretary Henry Paulson declined to comment.",
        "She was hired by Vice President Dick Cheney.",
        "She worked under Vice President Dick Cheney.",
        "The matter had been raised with Vice President Dick Cheney in 2006.",
        "A spokesman for President George W. Bush declined to comment.",
    ],
)
def test_who_is_called_so_for_life_or_of_before_is_left_alone(sentence: str) -> None:
    assert _codes(sentence) == []


def test_holders_of_before_are_told_apart_from_those_of_their_day() -> None:
    assert _codes("German Chancellor Helmut Kohl says that it is late.") == ["IC311"]
    assert _codes("German Chancellor Helmut Kohl says that it is late.", published="1997-03-13") == []
    text = "Prime Minister John Major has promised to wait. Mr Blair said no. All the while Mr Blair wept."
    assert _codes(text, published=None) == ["IC312"]


def test_a_text_that_looks_back_at_three_presidents_has_one_of_its_day() -> None:
    text = "President Obama came on Monday. {} President Obama says that it is hard. President Obama wept."
    carter, reagan = "President Jimmy Carter agonized over it.", "President Ronald Reagan was consumed by it."
    assert _codes(text.format(f"{carter} {reagan}"), published=None) == []
