"""Ages of some years ago, or of some years on, held against the age of today."""

import pytest

from srcaudit import Article, Config, audit

_ONLY = Config(select=("IC325",))

_BACK = [
    "Kranz, who was {x} ten years ago, rows.",
    "Kranz, who was {x} a decade ago, rows.",
    "Kranz, {x} just ten years ago, rows.",
    "Kranz, who would have been {x} ten years ago, rows.",
    "Kranz (who was {x} ten years ago) rows.",
    "Kranz, who turned {x} a decade ago, rows.",
    "Kranz was {x} ten years ago.",
    "Kranz was only {x} ten years ago.",
    "Kranz, only {x} years old ten years ago, rows.",
    "Ten years ago, Kranz was {x}.",
    "A decade ago Ms Kranz was {x}, and poor.",
    "She was {x} ten years ago.",
    "Ten years ago she was {x}.",
    "Kranz, whose age was {x} ten years ago, rows.",
    "Kranz’s age was {x} ten years ago.",
    "Kranz, who celebrated her {x}th birthday ten years ago, rows.",
    "Kranz, whose {x}th birthday was ten years ago, rows.",
    "Kranz, aged {x} ten years ago, rows.",
    "Kranz — {x} a decade ago — rows.",
    "Aged {x} ten years ago, Kranz rows.",
]
_ON = [
    "Kranz, who turns {x} in four years, rows.",
    "Kranz, who will be {x} in four years, rows.",
    "Kranz, who will be {x} four years from now, rows.",
    "Kranz will be {x} in four years’ time.",
    "Kranz, who will turn {x} four years hence, rows.",
    "In four years Kranz will be {x}.",
    "Four years from now, Kranz will be {x} years old.",
    "She will be {x} in four years.",
    "Kranz, four years short of {x}, rows.",
    "Kranz, who is four years away from turning {x}, rows.",
    "She is four years shy of her {x}th birthday.",
    "Kranz celebrates her {x}th birthday in four years.",
    "Kranz, whose {x}th birthday is in four years, rows.",
    "Kranz will reach {x} in four years.",
]
_SOON = [
    "Kranz, who turns {x} next year, rows.",
    "Kranz, who will turn {x} on her next birthday, rows.",
    "Kranz, whose {x}th birthday is next year, rows.",
    "Kranz will be {x} next year.",
    "Next year Kranz will be {x}.",
    "Kranz, {x} on her next birthday, rows.",
    "She turns {x} next year.",
]


def _found(text: str) -> list[str]:
    return [finding.quote for finding in audit(Article(text, language="en"), config=_ONLY).findings]


@pytest.mark.parametrize(
    ("sentence", "years"),
    [
        *((told, -10) for told in _BACK),
        *((told, 4) for told in _ON),
        *((told, 1) for told in _SOON),
        ("Kranz, {x} on her last birthday, rows.", 0),
    ],
)
def test_an_age_of_another_year_is_held_against_that_of_today(sentence: str, years: int) -> None:
    text = "Ida Kranz, {age}, builds tugs at the old yard. {told} The yard is old."
    for age in (46, 56):
        right, wrong = (sentence.format(x=age + years + off) for off in (0, 6))
        assert not _found(text.format(age=age, told=right))
        assert len(_found(text.format(age=age, told=wrong))) == 1, wrong
        assert _found(text.format(age=age, told=sentence.format(x=age + years - 6))), sentence


@pytest.mark.parametrize(
    "text",
    [
        "Ida Kranz, 45, builds tugs. Kranz, 45, ten years ago bought the yard. It is old.",
        "Ida Kranz, 45, builds tugs. Her son was 25 five years ago. He rows.",
        "Ida Kranz, 45, builds tugs. Kranz’s son, who was 12 five years ago, rows.",
        "Ida Kranz, 45, builds tugs. She was 12 over par two years ago.",
        "Ida Kranz, 45, builds tugs. Kranz was 12 points ahead ten years ago.",
        "Ida Kranz, 45, builds tugs. Ten years ago, Kranz was 12 votes short.",
        "Ida Kranz, 45, builds tugs. Kranz was No. 12 two years ago, on the list of the rich.",
        "Ida Kranz, 45, builds tugs. Kranz was 36 when she bought the yard ten years ago.",
        "Ida Kranz, 45, builds tugs. The yard was 45 ten years ago.",
        "Ida Kranz, 45, builds tugs. “She was 20 ten years ago,” said Bo Holm, who cannot count.",
        "Ida Kranz, who drew tugs, died at 45. She would be 60 next year.",
        "Ida Kranz, 45, builds tugs. Kranz was 34 about ten years ago. It is a guess.",
        "Ida Kranz, 45, builds tugs. Bo Holm, who was 12 two years ago, rows.",
        "Ida Kranz, 45, builds tugs. Kranz’s first tug, which was 12 ten years ago, sank.",
        "Ida Kranz, 45, builds tugs. In four years Kranz will be 60 miles away.",
        "Ida Kranz, 45, builds tugs. In her film she is 25 ten years ago.",
        "Ida Kranz, 45, met Bo Holm, 61, on Monday. She was 51 ten years ago, he thought.",
    ],
)
def test_no_other_number_and_nobody_else_is_meant(text: str) -> None:
    assert not _found(text)


@pytest.mark.parametrize(
    "told",
    [
        "Kranz, who came into the world in {x}, rows.",
        "Kranz (who came into the world in {x}) rows.",
        "Kranz first saw the light of day in {x}.",
        "Kranz, whose parents had her in {x}, rows.",
        "Kranz entered the world in {x} and rows.",
    ],
)
def test_a_birth_told_in_other_words_is_held_against_the_age(told: str) -> None:
    for year, wrong in ((1970, False), (1975, True)):
        text = f"Ida Kranz, 46, builds tugs at the old yard. {told.format(x=year)} The yard is old."
        article = Article(text, language="en", published="2016-08-03")
        assert bool(audit(article, config=_ONLY).findings) is wrong
