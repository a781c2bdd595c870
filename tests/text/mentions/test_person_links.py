import time

import pytest

from srcaudit import Article, Document


def _linked(text: str) -> list[tuple[str, str, str]]:
    facts = Document(Article(text, language="en")).person_facts
    return [(fact.kind, fact.value, fact.name.surname) for fact in facts if fact.linked]


def test_a_pronoun_is_the_person_whom_the_sentence_before_names_alone() -> None:
    assert _linked("Helen Brand runs the mill. She is 45.") == [("age", "45", "Brand")]


def test_a_pronoun_is_nobody_where_a_stranger_stands_between() -> None:
    assert _linked("Helen Brand runs the mill. A woman fell into the pond. She is 45.") == []


def test_an_age_in_the_first_person_is_the_speakers() -> None:
    text = "Peter Holt went home.\n\n“I'm 45 and I never slept,” said Helen Brand. “It rained.”"
    assert _linked(text) == [("age", "45", "Brand")]


def test_an_age_in_the_first_person_is_nobodys_where_two_speak() -> None:
    assert _linked("“I'm 45 and I slept,” said Helen Brand. “It rained,” said Peter Holt.") == []


def test_an_age_at_death_is_the_one_person_whom_the_sentence_names() -> None:
    assert _linked("Helen Brand, who ran the mill, died on Monday at the age of 86.") == [("age", "86", "Brand")]


def test_a_death_of_another_year_tells_no_age_of_today() -> None:
    assert _linked("Helen Brand, who ran the mill, died in 1987 at the age of 86.") == []


def test_a_birth_before_the_name_is_the_named_persons() -> None:
    assert _linked("Born in 1935 to a weaver, Helen Brand ran the mill.") == [("born", "1935", "Brand")]


def test_the_hour_of_a_death_is_no_age() -> None:
    assert _linked("Helen Brand, who ran the mill, died on Monday at 11 p.m. in Harrow.") == []


def test_a_rank_that_somebody_else_has_is_not_told_of_the_person_named_last() -> None:
    assert _linked("Lt. Helen Brand came with a sergeant. The sergeant said no more.") == []


def test_an_age_that_stands_alone_is_the_named_persons_wherever_it_stands() -> None:
    for told in (
        "The mild-mannered seventy-seven-year-old",
        "The 45-year-olds and the 77-year-old",
        "And the 77-year-old",
    ):
        assert _linked(f"Helen Brand runs the mill. {told} was asked twice.") == [("age", "77", "Brand")]


def test_many_ages_are_no_burden() -> None:
    start = time.process_time()
    assert _linked("Helen Brand runs the mill. " + "She has a 45-year-old" * 8_000) == []
    assert time.process_time() - start < 4


@pytest.mark.parametrize(
    "sentence",
    [
        "It is no pace for somebody of 67, but Brand insists on it.",
        "Few people at the age of 67 have as many boats as Brand.",
        "For a 67-year-old, Brand rows fast.",
        "Even at 67, Brand rows to work.",
        "At the age of 67, she still rows.",
        "Brand, who at 67 still rows, has no car.",
        "Brand, though 67, still rows.",
        "Brand says that at 67 she is too old to row.",
        "That she is 67 does not stop Brand.",
        "She may be 67, but Brand still rows.",
        "Brand does not look 67.",
        "Police gave the age of Brand as 67.",
        "At 67, Brand shows no sign of slowing down.",
    ],
)
def test_an_age_told_in_general_is_that_of_the_one_person_named(sentence: str) -> None:
    facts = Document(Article(f"Helen Brand, 61, runs the mill. It is old. {sentence}", language="en")).person_facts
    assert ("67", "Brand") in [(fact.value, fact.name.surname) for fact in facts if fact.kind == "age"]


@pytest.mark.parametrize(
    "sentence",
    [
        "For a 67-year-old, Brand said, the pension is small.",
        "For somebody of 67, the pension is small, said Brand.",
        "It is not usual for a woman of 67 to row, says Brand.",
        "Even at 67, the price is high, Brand says.",
        "The house hardly looks 67, Brand says.",
        "The price, at 67, is high, Brand says.",
        "Brand’s mother rows even at 67, and that says something.",
        "At 67, she says, the body tires, and Brand has seen many tire.",
        "Few people at the age of 67 row, says Brand.",
        "At 67, Ole Holm still rows, says Brand.",
        "No man of 67 rows like Brand’s brother.",
        "Brand met a potter and, though he is 67, he rows.",
        "“Few people at 67 have as many boats as Brand,” said Ole Holm.",
    ],
)
def test_an_age_of_people_in_general_is_nobodys(sentence: str) -> None:
    facts = Document(Article(f"Helen Brand, 61, runs the mill. It is old. {sentence}", language="en")).person_facts
    assert ("67", "Brand") not in [(fact.value, fact.name.surname) for fact in facts if fact.kind == "age"]
