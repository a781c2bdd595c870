"""Texts made to be slow: what is looked at must grow with their length and no faster."""

import pytest

from srcaudit import Article, Document

_LAYERS = (
    "quantities",
    "known_figures",
    "durations",
    "elapsed_days",
    "elapsed_hours",
    "ranges",
    "same_kinships",
    "same_tallies",
    "numbered",
    "enumerated",
    "changes",
    "shares",
    "sums",
    "conversions",
    "exchanges",
    "restated",
    "twin_figures",
    "word_for_word",
    "headline_figures",
    "counted_lists",
    "parties",
    "same_occasions",
    "same_hours",
    "same_days",
    "same_towns",
    "same_moments",
    "sole_offices",
    "local_offices",
    "person_facts",
    "headline_persons",
)


@pytest.mark.parametrize(
    "flood",
    [
        "7" * 100_000,
        "1," * 20_000,
        "A-" * 20_000 + " the ",
        "one " * 10_000,
        "12 of 40 (" * 4_000,
        "10 km (" * 4_000,
        "".join(f"The fire in Aldmouth killed {number % 97 + 2} people there. " for number in range(1_500)),
        "Two things. First, second, " * 1_500,
        "He saw 40 houses. The 41 houses, the other 12. " * 1_500,
        "leaving about " * 5_000 + "12 of the 13",
        "nine nights from 24 June to 30 June, " * 2_000,
        "since 2011, 15 years " * 3_000,
        "40 cows, twice as many as 20, " * 2_000,
        "Ada Lind's brother Jan, " * 2_000,
        "won 3-1, the 3-2 win, " * 2_000,
        "its third title, after those of 2011, 2015, " * 2_000,
        "born in 1931, died June 8-12, from 24 June " * 2_000,
        "5% " * 20_000,
        "the strike on May 3, when the strike, which began on May 4, " * 40
        + "they vote. "
        + "the vote of the " * 8_000,
        "Of the cows, 12, or 30 percent, died. " * 2_000,
        "Ada Lind died at 86. " * 4_000,
        "Ada Lind, 45, " * 4_000,
        "who is 45 " * 6_000,
        "the trust's chairman Ada Lind. Harrow Mayor Ada Lind, " * 2_000,
        "on 3 May, two hours after the fair at 3pm, " * 2_000,
        "Lund, Oslo, " * 6_000 + "the four towns",
        "a native of Bergen, died in Oslo, at 78, a week before his 80th birthday, " * 1_000,
    ],
    ids=[
        "digits",
        "commas",
        "capitals",
        "words",
        "shares",
        "measures",
        "sentences",
        "points",
        "known",
        "rests",
        "nights",
        "years",
        "ratios",
        "relatives",
        "results",
        "series",
        "ranges",
        "percentages",
        "moments",
        "parts",
        "deaths",
        "ages",
        "nobody's ages",
        "offices",
        "hours",
        "names",
        "lives",
    ],
)
def test_a_flood_is_read_to_its_end(flood: str) -> None:
    doc = Document(Article(flood, language="en", title="12 people killed in fire"))
    for layer in _LAYERS:
        assert all(0 <= _start(one) <= len(flood) for one in getattr(doc, layer))


def _start(one: object) -> int:
    for name in ("body", "span", "first", "total"):
        if hasattr(one, name):
            place = getattr(one, name)
            return int(place.start if hasattr(place, "start") else place.span.start)
    raise AssertionError(one)
