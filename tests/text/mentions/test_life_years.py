import time

import pytest

from srcaudit import Article, Document


def _told(text: str) -> list[tuple[str, str]]:
    facts = Document(Article(text, language="en")).person_facts
    return [(fact.kind, fact.value) for fact in facts if fact.linked]


@pytest.mark.parametrize(
    "sentence",
    [
        "Lindqvist was 30 when she took over the yard in 1995.",
        "In 1995, when she was 30, Lindqvist took over the yard.",
        "In 1995, at the age of 30, Lindqvist took over the yard.",
        "Lindqvist took over the yard in 1995, aged 30.",
        "When she took over the yard in 1995, Lindqvist was 30 years old.",
        "Lindqvist, then 30, took over the yard in 1995.",
        "By 1995, when she took over the yard, Lindqvist was 30.",
        "In 1995, then 30, Lindqvist took over the yard.",
        "In 1995, the 30-year-old Lindqvist took over the yard.",
        "At 30, she took over the yard in 1995.",
        "Aged 30, Lindqvist took over the yard in 1995.",
        "Lindqvist was 30 at the time of the flood in 1995.",
        "Lindqvist was 30 at the time of the 1995 flood.",
        "In 1995 she was 30.",
        "She was only 30 when she took over the yard in 1995.",
        "She was 30 and living in Holm in 1995.",
    ],
)
def test_an_age_at_a_dated_event_leaves_two_years_of_birth(sentence: str) -> None:
    assert _told(f"Anna Lindqvist, 61, runs the yard. {sentence}") == [("born", "1964-1965")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Her mother was 30 when she took over the yard in 1995.",
        "Lindqvist's son was 30 when the yard was sold in 1995.",
        "The yard was 30 when it was sold in 1995.",
        "Lindqvist sold 30 boats in 1995.",
        "In 1995, when the yard was sold, Lindqvist was 30 miles away.",
        "In 1995, when the yard was sold, her mother was 30.",
        "At 30, she runs a yard that her mother bought in 1995.",
        "At 30, she still lives in the house of 1995.",
        "Her son has lived there since his birth in 1995.",
        "The yard has been dry since the birth of the port in 1995.",
        "In 1995, when her son was born, Lindqvist bought a yard.",
        "Her passport gives 1995 as its year.",
        "At 30, she bought back the yard sold in 1995.",
        "In 1995, the 30-year-old Lindqvist Hall burned down.",
        "She was 30, and had ten boats before she sold the yard in 1995.",
        "Lindqvist was 30 when she met the man who died in 1995.",
        "She took over at 30 and left the town in 1995.",
    ],
)
def test_the_age_of_somebody_else_or_of_a_thing_tells_nothing(sentence: str) -> None:
    assert _told(f"Anna Lindqvist, 61, runs the yard. {sentence}") == []


@pytest.mark.parametrize(
    ("sentence", "value"),
    [
        ("Lindqvist (b. 1965) lives there.", "1965-1965"),
        ("Lindqvist came into the world in 1965.", "1965-1965"),
        ("It was in 1965 that Lindqvist was born.", "1965-1965"),
        ("The year was 1965 when Lindqvist was born.", "1965-1965"),
        ("In 1965, when Lindqvist was born, there was no bridge.", "1965-1965"),
        ("1965 was the year of Lindqvist's birth.", "1965-1965"),
        ("Lives of seamen give 1965 as the year in which Lindqvist was born.", "1965-1965"),
        ("Her passport gives 1965 as her year of birth.", "1965-1965"),
        ("Lindqvist has lived there since her birth in 1965.", "1965-1965"),
        ("Lindqvist, whose birth in 1965 made the paper, lives there.", "1965-1965"),
        ("Lindqvist joined the yard in 1990.", "1875-1982"),
    ],
)
def test_a_birth_is_told_in_other_ways(sentence: str, value: str) -> None:
    assert _told(f"Anna Lindqvist, 61, runs the yard. {sentence}") == [("born", value)]


def test_a_part_of_a_decade_and_a_birthday_are_rough_ages() -> None:
    text = (
        "Anna Lindqvist, 61, runs the yard. Lindqvist is in her late fifties. She celebrated her 60th birthday in May."
    )
    assert _told(text) == [("age", "55-59"), ("age", "59-60")]


@pytest.mark.parametrize(
    ("sentence", "value"),
    [
        ("Lindqvist died on 14 April 2026, at the age of 61.", "1964-1965"),
        ("Lindqvist was elected mayor on 4 June 1995 at the age of 30.", "1964-1965"),
        ("Lindqvist turned 80 in 1994.", "1914-1914"),
        ("Lindqvist celebrated her 80th birthday in May 1994.", "1914-1914"),
        ("Lindqvist died in 1994, three days before her 80th birthday.", "1914-1915"),
        ("Lindqvist died in 1994, a week after her 80th birthday.", "1913-1914"),
        ("Anna Lindqvist (1931-2009) painted.", "1931-1931"),
    ],
)
def test_birthdays_deaths_and_lives_tell_a_birth(sentence: str, value: str) -> None:
    assert ("born", value) in _told(f"Anna Lindqvist, 61, runs the yard. {sentence}")


@pytest.mark.parametrize(
    "sentence",
    [
        "Lindqvist won the race in May 1990 at 45 kilometres an hour.",
        "Lindqvist resigned on 3 May 2001 at 9 a.m.",
        "Lindqvist's yard turned 60 in 2020.",
        "Lindqvist turned 60 pages in 2014.",
        "King Anna Lindqvist (1952-2002) reigned.",
        "Chairwoman Anna Lindqvist (1980-2009) built it.",
    ],
)
def test_numbers_that_are_no_age_tell_no_birth(sentence: str) -> None:
    assert not [kind for kind, _ in _told(f"Anna Lindqvist, 61, runs the yard. {sentence}") if kind == "born"]


@pytest.mark.parametrize(
    "died",
    [
        "Lindqvist died on 3 March 2019. She was 91.",
        "Lindqvist, who drew ships, died on March 3, 2019. She was 91 years old.",
        "She died in 2019. She was 91.",
        "Lindqvist had died in 2019. She was 91.",
    ],
)
def test_an_age_behind_a_dated_death_leaves_two_years_of_birth(died: str) -> None:
    assert ("born", "1927-1928") in _told(f"Anna Lindqvist was born in Lund in 1931. {died}")


@pytest.mark.parametrize(
    "died",
    [
        "Lindqvist's mother died in 2019. She was 91.",
        "Lindqvist, whose mother died in 2019, wept. She was 91.",
        "When Ida Kranz died in 2019, Lindqvist took over. She was 91.",
        "When Lindqvist died in 2019, her sister took over. She was 91.",
        "Lindqvist wrote of a queen who died in 1519. She was 91.",
        "Her mother died in 2019. She was 91.",
        "Lindqvist died in 2019. Her mother was 91.",
        "Lindqvist died in 2019. She was 91 miles from home.",
    ],
)
def test_an_age_behind_the_death_of_somebody_else_tells_no_birth(died: str) -> None:
    told = _told(f"Anna Lindqvist was born in Lund in 1931. {died}")
    assert [fact for fact in told if fact[0] == "born" and fact[1].startswith("192")] == []


def test_an_age_that_opens_a_sentence_is_of_the_name_behind_it() -> None:
    text = "In 1962, at age 33, Anna Lindqvist married Jan Holm. It rained. Lindqvist, 61, runs the yard."
    assert _told(text) == [("born", "1928-1929")]
    assert _told(text.replace("Anna Lindqvist married Jan Holm", "Anna Lindqvist's son met Jan Holm")) == []


def test_ages_at_two_events_are_read_without_an_age_of_today() -> None:
    text = (
        "Anna Lindqvist left the yard in 1962 at the age of 33. It rained. Lindqvist was {} when she sold it in 1981."
    )
    assert _told(text.format(43)) == [("born", "1928-1929"), ("born", "1937-1938")]
    assert _told(text.replace("at the age of 33", "with a bag").format(43)) == []


@pytest.mark.parametrize(
    "flood",
    [
        "Ida Kranz died in 1990. She was 64. ",
        "Ida Kranz, who died in 1990, died in 1990. ",
        "At 64, Ida Kranz left in 1990. ",
        "Ida Kranz, a welder aged 64,",
        "Ida Kranz was 64 when she left in 1990,",
        "at the age of 64 in 1990 Ida Kranz ",
        "Ida Kranz, then 64, left in 1990; ",
    ],
)
def test_a_sentence_of_many_ages_is_read_in_time(flood: str) -> None:
    doc = Document(Article("Ida Kranz, 64, left. " + flood * (200_000 // len(flood)), language="en"))
    assert doc.words
    assert doc.names
    start = time.process_time()
    assert doc.person_facts
    assert time.process_time() - start < 2
