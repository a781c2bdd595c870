"""Results of votes and matches, and which of two are told of one thing."""

import pytest

from srcaudit import Article, Document


def _results(text: str) -> list[bool]:
    return [pair.fits for pair in Document(Article(text, language="en")).same_tallies]


@pytest.mark.parametrize(
    "sentence",
    [
        "The council’s 5-1 vote on the mill drew a crowd.",
        "Few in the council had wanted a vote of 5 to 1 on the mill.",
        "A crowd heard the council’s vote on the mill, 5-1.",
        "The 1–5 decision of the council on the mill drew a crowd.",
    ],
)
def test_a_result_is_held_against_another_telling_of_it(sentence: str) -> None:
    assert _results(f"The council voted 5-2 to sell the mill. {sentence}") == [False]
    assert _results(f"The council voted 5-1 to sell the mill. {sentence}") == [True]


@pytest.mark.parametrize(
    "sentence",
    [
        "The council voted 5-1 to close the pool.",
        "The council’s 7-1 vote on the mill drew a crowd.",
        "The council’s first vote on the mill, 5-1, drew a crowd.",
        "Last year the 5-1 vote of the council on the mill drew a crowd.",
        "A 5-1 vote of the council on the mill is enough.",
        "Some 5-1 people of the council saw the mill.",
        "The council’s votes on the mill, 5-1 and 4-1, drew a crowd.",
        "The vote of the council on the mill was on May 5-1.",
        "“The council’s 5-1 vote on the mill was late,” he said.",
        "The 5-1 win of the club at the mill drew a crowd.",
    ],
)
def test_what_may_be_another_result_is_left_alone(sentence: str) -> None:
    assert all(_results(f"The council voted 5-2 to sell the mill. {sentence}"))


def _certain(text: str) -> list[bool]:
    return [pair.certain for pair in Document(Article(text, language="en")).same_tallies]


@pytest.mark.parametrize(
    "sentence",
    [
        "The 3-0 win was deserved.",
        "After the 3-0 win the crowd left.",
        "Nobody had predicted the 3-0 win.",
        "That victory, 3-0, was rare.",
    ],
)
def test_a_result_spoken_of_as_told_already_is_the_one_told(sentence: str) -> None:
    assert _certain(f"Aldmouth beat Harrow 3-1. {sentence}") == [True]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Aldmouth beat Harrow 3-1.", "The reserves enjoyed their 3-0 win."),
        ("Aldmouth beat Harrow 3-1.", "The 3-0 win that began the month still helps."),
        ("The court ruled 5-4 for the miners.", "The 6-4 ruling of the appeals court stands in their way."),
        ("The council voted 9-4 to sell the pool.", "Its 9-3 vote on the library was held late."),
        ("Aldmouth beat Harrow 3-1.", "A 3-0 win would have pleased Harrow more."),
        ("Aldmouth beat Harrow 3-1.", "Harrow had come to the match after the 3-0 win."),
        ("Aldmouth beat Harrow 3-1 on Monday.", "The 3-0 win of Aldmouth over Harrow on Friday drew a crowd."),
        ("Aldmouth beat Harrow 3-1. Stow beat Marten 4-1.", "The 3-0 win of Aldmouth over Harrow drew a crowd."),
    ],
)
def test_a_result_that_may_be_another_one_is_not_certain(first: str, second: str) -> None:
    assert not any(_certain(f"{first} {second}"))


def test_of_many_results_none_is_held_against_another() -> None:
    text = " ".join(f"Team {letter} beat Stow 3-{number}." for number, letter in enumerate("ABCDEFGHIJKLM"))
    assert not _results(f"{text} The 3-1 win over Stow was rare.")


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("The council passed the plan by 54 votes to 43.", "The 54-34 vote came late."),
        ("The council passed the plan with 88 votes in favour and 61 against.", "Foes called the 88-51 vote a shame."),
        ("In a 6-3 decision, the court upheld the plan.", "The 5-3 ruling is a joy for the mill."),
        ("The plan was defeated by 14 votes to 9.", "The 14-8 defeat cleared the air."),
        ("Aldmouth defeated Harrow 2-0.", "The 3-0 win leaves Aldmouth on top."),
        ("Aldmouth beat Harrow 4-2.", "Its keeper, Pia Rask, was the star of the 4-1 win."),
        ("Aldmouth lost 4-2 in Harrow.", "The 4-1 loss was the third in a row."),
        ("Ada gave Aldmouth a 2-1 win over Harrow.", "The 3-1 win lifted it to second place."),
    ],
)
def test_a_result_is_held_against_another_wording_of_it(first: str, second: str) -> None:
    assert _results(f"{first} {second}") == [False]


@pytest.mark.parametrize(
    "text",
    [
        "The council voted 8-3 for the plan. A 9-3 vote is needed.",
        "Denmark and Ghana drew 1-1. The 2-1 penalties win sent it through. Nobody slept.",
        "The women won 3-1. The men played later. The 4-2 loss ended their season.",
        "The House passed the plan by 219 votes to 206. Aldmouth enjoyed the 219-208 win.",
        "The council passed the plan by 54 votes to 43. The second vote, 54-34, was late.",
    ],
)
def test_a_result_of_another_kind_or_round_is_left_alone(text: str) -> None:
    assert all(_results(text))


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("In the cup final the miners beat the bakers 4-2.", "The miners’ 6-2 win in the cup final was their first."),
        ("The derby ended 5-0.", "Few liked the 5-1 result in the derby."),
        ("Aldmouth beat Harrow 3-1 in the rain.", "Nobody slept after the 3-2 win over Harrow."),
        ("The match was won 7-3 by the visitors.", "The visitors' 7-4 win in the match was rare."),
    ],
)
def test_whose_result_it_is_makes_it_no_other_where_the_first_sentence_tells_that(first: str, second: str) -> None:
    assert _certain(f"{first} {second}") == [True]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Aldmouth beat Harrow 3-1.", "Nobody slept after the 3-2 win over Stow."),
        ("The Senate confirmed Ada by 52 votes to 47.", "The 52-45 vote in the Senate committee was loud."),
        ("Aldmouth beat Harrow 3-1.", "The bakers’ 3-0 win was rare."),
    ],
)
def test_a_result_of_others_is_not_certain(first: str, second: str) -> None:
    assert not any(_certain(f"{first} {second}"))


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Aldmouth drew 2-2 with Harrow. Stow beat Marten 4-1.", "The 3-2 draw with Harrow left Aldmouth second."),
        ("Ada Roe saw the 1-1 draw with Harrow. Stow beat Marten 4-2.", "After the 4-1 draw against Harrow it rained."),
        ("The 0-1 stalemate with Harrow was dull. Stow beat Marten 4-1.", "It was a 0-0 draw against Harrow in all."),
        ("The council voted 5-2 to sell the pool.", "Few had expected a vote of 5-1."),
        ("Aldmouth beat Harrow 3-1.", "A 3-0 win was not what the town had expected."),
        (
            "The council, which was last elected when the port was still full of ships and the mill stood, voted 5-2.",
            "The 5-1 vote came late.",
        ),
        (
            "Ada Roe sat out the dull 0-0 draw in the first game in Hull.",
            "A 1-0 draw was not what the town had expected.",
        ),
        ("Referee Ada Poll was at the 3-1 win over Harrow.", "Nobody had predicted the 3-0 win over Harrow."),
        ("The council voted 5-2 to sell the pool. Rain fell.", "The 5-1 vote came late."),
        (
            "The council voted 5-2 to sell the pool. Rain fell.",
            "Since the council’s 5-1 vote to sell the pool, it rained.",
        ),
        ("The council voted 5-2 to sell the pool.", "With 5-1, the result was clearer than feared."),
        ("Aldmouth set up a day out with a 3-1 win over Harrow.", "Nobody had predicted the 3-0 win over Harrow."),
        ("Aldmouth beat Harrow 3-1 on Saturday.", "Goals from Holt and Lind gave Aldmouth a 2-1 win in the rain."),
        ("Aldmouth beat Harrow 3-1 on Saturday.", "Holt scored twice in Aldmouth's 2-1 win."),
    ],
)
def test_a_draw_has_one_number_twice_and_a_surprise_is_what_was_told(first: str, second: str) -> None:
    assert [pair for pair in _certain(f"{first} {second}") if pair] == [True]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Aldmouth drew 2-2 with Harrow. Stow beat Marten 4-1.", "The 2-2 draw with Harrow left Aldmouth second."),
        ("Aldmouth drew 2-2 with Harrow. Stow beat Marten 4-1.", "The 0-0 draw with Harrow in 2019 was dull."),
        ("Aldmouth drew 2-2 with Harrow. Stow beat Marten 4-1.", "The 3-2 draw with Lund was odd."),
        ("Aldmouth drew 2-2 with Harrow. Stow beat Marten 4-1.", "The 3-2 win over Harrow came in the shoot-out."),
        ("The council voted 5-2 to sell the pool.", "Few had expected a vote of 5-1 on the library."),
        ("The council voted 5-2 to sell the pool.", "Since the council’s 5-1 vote to sell the mill, it rained."),
        ("The council voted 5-2 to sell the pool.", "Since the board’s 5-1 vote to sell the pool, it rained."),
        ("The council voted 5-2 to sell the pool.", "Since the council’s 5-1 vote in May to sell the pool, it rained."),
        ("The council voted 5-2 to sell the pool. It then turned to the library.", "The 5-1 vote came late."),
        ("The council voted 5-2 to sell the pool. The board passed it on Friday.", "The vote was 5 to 1."),
        ("Aldmouth beat Harrow 3-1 on Saturday.", "Goals from Holt gave Stow a 2-1 win in the rain."),
        ("Aldmouth beat Harrow 3-1 on Saturday.", "Goals from Holt gave Aldmouth a 2-1 win over Stow."),
        ("Aldmouth beat Harrow 3-1 on Saturday.", "Goals from Holt gave Aldmouth a 2-1 win on Monday."),
        ("Aldmouth beat Harrow 3-1 on Saturday.", "It was dull. Holt scored twice in Stow's 2-1 win."),
        ("Aldmouth beat Harrow 3-1. A week on, Aldmouth lost to Stow.", "The 3-0 defeat was its first."),
        (
            "Last season, when the mill by the river still stood and the ships came in, Aldmouth won 3-2.",
            "The 3-1 win was rare.",
        ),
    ],
)
def test_two_draws_a_matter_of_its_own_and_another_season_are_not_certain(first: str, second: str) -> None:
    told = Document(Article(f"{first} {second}", language="en")).same_tallies
    assert not any(pair.certain for pair in told if not pair.fits)
