import pytest

from srcaudit import Article, Document


def _figures(text: str) -> list[str]:
    return [one.figure for one in Document(Article(text, language="en")).twice_labelled]


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("The dead stood at 318 as of 16 June.\n\nBulletin of 21 June: dead 318; missing 77.", "318"),
        (
            "The fire had taken 14,200 hectares as of 9am Monday.\n\nAs of 9am Tuesday, it said: 14,200 hectares.",
            "14200",
        ),
        ("By May 9 they had counted 1,204 cows. The dashboard, last refreshed on May 12, shows 1,204.", "1204"),
        ("The lake held 48,300 tons at the end of March.\n\nStorage (30 April): East 48,300; West 12,900.", "48300"),
        ("The confirmed toll was 318 on Tuesday morning.\n\nToll as of Thursday: 318 dead, 2,040 hurt.", "318"),
        ("Some 61,204 were on the roll as of April 14. The roll of May 4 had 61,204 names.", "61204"),
        ("The tally stood at 84 as of 8 April. The count of 84, which is as of 28 March, is theirs.", "84"),
        ("The bulletin has 1,140 huts as of 5 May. The same bulletin gives 1,140 huts as of 3 May.", "1140"),
        ("The rate was 4.7 percent as of 1 May. A chart shows the rate of 4.7 percent as of 1 June.", "4.7 percent"),
    ],
)
def test_one_figure_with_two_days_is_read_under_both(text: str, figure: str) -> None:
    assert _figures(text) == [figure]


@pytest.mark.parametrize(
    "text",
    [
        "The dead stood at 318 as of 16 June. As of 21 June it was still 318.",
        "The tally stood at 84 as of 8 April. Of the cows 84 were ill as of 28 March.",
        "The bulletin has 1,140 huts as of 5 May. The same figure, 1,140 huts, was given as of 3 May.",
        "The dead stood at 318 as of 16 June. As of 16 June, 318 were counted.",
        "The dead stood at 318 as of 16 June. Seats: 318.",
        "The lake held 48,300 tons at the end of April.\n\nStorage (30 April): East 48,300; West 12,900.",
        "The prize was 61,204 crowns on Monday. As of Thursday, 61,204 crowns were gone.",
        "The toll rose on Tuesday, a spokesman said, to 318. As of Thursday it was 419.",
        "At the end of the march 318 sat down. As of 21 June 318 cows were sick.",
        "There were 500 as of 16 June. There were 500 as of 21 June.",
        "The rate was 4.7 percent as of 1 May. It fell by 4.7 points as of 1 June.",
    ],
)
def test_a_figure_that_stayed_or_that_says_little_is_left_alone(text: str) -> None:
    assert not _figures(text)
