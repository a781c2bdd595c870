"""Lawmakers put into another state than their own."""

import pytest

from srcaudit import Article, audit


def _codes(text: str) -> list[str]:
    return [one.code for one in audit(Article(text, language="en")).findings if one.code == "IC314"]


_LAWMAKER = "Virginia Sen. Ada Brandauer came first. It rained in Harrow on Tuesday. {}"


@pytest.mark.parametrize(
    "sentence",
    [
        "Brandauer (of Louisiana) left.",
        "Brandauer, of Maryland, left.",
        "Brandauer of California has left.",
        "Brandauer, who sits for Ohio, left.",
        "Brandauer, who represents Ohio, left.",
        "Brandauer, a senator from Ohio, left.",
        "Brandauer, Ohio's junior senator, left.",
        "The Ohio lawmaker Brandauer left.",
        "Brandauer (R-Ohio) left.",
        "Brandauer spoke. The Illinois senator is poised to win.",
    ],
)
def test_a_lawmaker_sits_for_one_state(sentence: str) -> None:
    assert _codes(_LAWMAKER.format(sentence)) == ["IC314"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Brandauer of Washington has left.",
        "Brandauer, from Ohio, said so by phone.",
        "Brandauer, of Virginia, left.",
        "In Ohio Republican Ada Brandauer leads.",
        "Brandauer, once of Ohio, left.",
        "Money went to the Ohio Republican Party, to the Utah Republican Party and to others.",
        "Brandauer, formerly a lawmaker from Ohio, left.",
        "A rival of Brandauer, of Ohio, left.",
        "Durbin spoke. The Illinois senator is poised to win.",
        "Brandauer spoke. The Illinois senator is poised to win Illinois.",
        "The former Illinois senator is poised to win.",
        "The Illinois senator's race is on.",
        "The Illinois Republican Party said so.",
        "State Sen. Eva Roth spoke. The Illinois senator is poised to win.",
        "Rep. Eva Roth spoke. The Illinois Republican seemed to nod.",
        "“The Illinois senator is late,” he said.",
    ],
)
def test_what_may_be_of_another_lawmaker_or_another_time_is_left_alone(sentence: str) -> None:
    assert _codes(_LAWMAKER.format(sentence)) == []
