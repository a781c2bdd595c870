import time
from datetime import date, timedelta

import pytest

from srcaudit import Article, Document
from srcaudit.text.mentions.roles import Office, RoleMention


def _roles(text: str) -> tuple[RoleMention, ...]:
    return Document(Article(text, published="2018-04-11", language="en")).roles


@pytest.mark.parametrize(
    ("text", "offices", "tense"),
    [
        ("The Obama administration announced it.", ["us-president"], "past"),
        ("U.S. President Barack Obama says no.", ["us-president"], "present"),
        ("British Prime Minister Gordon Brown on Tuesday met them.", ["uk-prime-minister"], "past"),
        ("The plan of the Obama administration announced earlier fell.", ["us-president"], None),
        ("Vice President Joe Biden said so.", ["us-vice-president"], "past"),
        ("Secretary General Mark Rutte said so.", ["nato-secretary-general"], "past"),
        ("It rained when president Barack Obama spoke.", ["us-president"], "past"),
        ("French leader Emmanuel Macron said so.", ["fr-president"], "past"),
        ("Russia's leader Vladimir Putin says so.", ["ru-president", "ru-prime-minister"], "present"),
        ("Kremlin leader Dmitry Medvedev said so.", ["ru-president"], "past"),
        ("Top US diplomat Antony Blinken said so.", ["us-secretary-of-state"], "past"),
        ("The head of the European Central Bank, Mario Draghi, said so.", ["ecb-president"], "past"),
    ],
)
def test_offices_are_read_with_the_tense_of_their_verb(text: str, offices: list[str], tense: str | None) -> None:
    (mention,) = _roles(text)
    assert [office.key for office in mention.offices] == offices
    assert mention.tense == tense


@pytest.mark.parametrize(
    "text",
    [
        "Former President Obama said so.",
        "Then-President Obama said so.",
        "The first Obama administration said so.",
        "Acme President Obama said so.",
        "“President Obama said so,” she told them.",
        "French President Gordon Brown said so.",
        "French party leader Emmanuel Macron said so.",
        "The leader Emmanuel Macron said so. France knows.",
        "Lebanese leader Saad Hariri said so.",
        "President Michelle Obama said so.",
    ],
)
def test_another_time_another_office_or_another_person_is_no_mention(text: str) -> None:
    assert not _roles(text)


@pytest.mark.parametrize("word", ["during the war", "a decade ago", "in 2011"])
def test_a_word_of_another_time_guards_the_sentence(word: str) -> None:
    (mention,) = _roles(f"President Obama announced that it {word} begin.")
    assert mention.guard != "none"


def _guard(text: str) -> str:
    (mention,) = _roles(text)
    return mention.guard


def test_what_might_be_is_another_time_for_those_who_can_still_come_to_office_only() -> None:
    assert _guard("President Obama says the tax would end, his aides could tell.") == "none"
    assert _guard("The plan would end if President Biden says so.") == "loose"


@pytest.mark.parametrize(
    ("text", "guard"),
    [
        ("When President Obama announced it, markets fell.", "firm"),
        ("When asked about it, President Obama said so.", "loose"),
        ("President Obama backed her, as did former Governor Lind.", "none"),
        ("A former aide to President Obama said so.", "firm"),
        ("In 2012 President Obama announced it.", "firm"),
        ("In 2012 the Bush administration announced it.", "none"),
    ],
)
def test_a_guard_counts_by_where_it_stands(text: str, guard: str) -> None:
    assert _guard(text) == guard


@pytest.mark.parametrize(
    "text",
    [
        "David Cameron, the British prime minister, said so.",
        "The British prime minister, David Cameron, said so.",
        "British prime minister David Cameron said so.",
    ],
)
def test_an_office_in_apposition_acts_with_its_name(text: str) -> None:
    (mention,) = _roles(text)
    assert (mention.surname, mention.offices[0].key, mention.tense) == ("Cameron", "uk-prime-minister", "past")


@pytest.mark.parametrize(
    "text",
    ["David Cameron, the former British prime minister, said so.", "David, the British prime minister, said so."],
)
def test_an_apposition_without_name_or_of_the_past_is_no_mention(text: str) -> None:
    assert not _roles(text)


@pytest.mark.parametrize(
    ("text", "reach"),
    [
        ("President Obama said so on Tuesday.", 14),
        ("President Obama said so last year.", 730),
        ("In October President Obama said so.", 730),
        ("The war began in 2003. In October President Obama said so.", None),
        ("President Obama said so.", None),
    ],
)
def test_a_word_of_time_brings_the_sentence_near_the_article(text: str, reach: int | None) -> None:
    assert _roles(text)[-1].reach == reach


def test_a_holder_is_the_same_person_in_every_spelling() -> None:
    spellings = ("Zelensky", "Zelenskyy", "Zelenskiy")
    found = {_roles(f"Ukrainian President {name} has said so.")[0].surname for name in spellings}
    assert found == {"Zelensky"}


def test_a_surname_of_several_words_is_read_whole() -> None:
    (mention,) = _roles("European Commission President Ursula von der Leyen has said so.")
    assert (mention.surname, mention.tense) == ("von der Leyen", "present")


def test_a_title_that_many_hold_needs_the_first_name_somewhere() -> None:
    assert not _roles("Prime Minister Brown has said so.")
    assert _roles("Prime Minister Brown has said so. Gordon, his friends call him.")


@pytest.mark.parametrize("told", ["President Trump said ", "On Monday the Trump administration said it had blocked "])
def test_many_offices_in_one_sentence_are_read_in_one_pass(told: str) -> None:
    text = told * 20_000
    start = time.process_time()
    assert len(Document(Article(text, published="2018-04-11", language="en")).roles) == 20_000
    assert time.process_time() - start < 20


def test_a_title_that_firms_give_too_needs_the_country_in_the_article() -> None:
    assert not _roles("President Michael Higgins opened the college.")
    (mention,) = _roles("President Michael Higgins opened the college. Ireland has many.")
    assert [office.key for office in mention.offices] == ["ie-president"]


def test_the_first_name_tells_which_of_two_offices_is_meant() -> None:
    text = "President {} says so. Honduras and Cuba agreed."
    (castro,) = _roles(text.format("Xiomara Castro"))
    (raul,) = _roles(text.format("Raúl Castro"))
    assert [[office.key for office in mention.offices] for mention in (castro, raul)] == [
        ["hn-president"],
        ["cu-president"],
    ]


@pytest.mark.parametrize("name", ["al-Maliki", "Maliki", "Nouri al-Maliki"])
def test_a_name_is_found_with_and_without_its_article(name: str) -> None:
    (mention,) = _roles(f"Iraqi Prime Minister {name} says so.")
    assert mention.surname == "al-Maliki"


def _office(key: str) -> Office:
    people = (
        "Iranian President Ebrahim Raisi",
        "U.S. special envoy for Iran Robert Malley",
        "U.S. Attorney General Pam Bondi",
    )
    text = "; ".join(people)
    return next(office for mention in _roles(text) for office in mention.offices if office.key == key)


def test_an_end_known_to_the_month_leaves_the_month_open() -> None:
    office = _office("us-envoy-iran")
    abrams = next(term for term in office.terms if term.surname == "Abrams")
    assert office.holder(date(2020, 10, 1), date(2020, 10, 1)) == abrams
    assert office.holder(date(2020, 8, 15), date(2020, 8, 15)) is None
    assert abrams.may_cover(date(2020, 8, 15), date(2020, 8, 15))


def test_somebody_who_had_the_title_elsewhere_may_have_it_on_any_day() -> None:
    bondi = next(term for term in _office("us-attorney-general").terms if term.surname == "Bondi")
    assert bondi.may_cover(date(2016, 6, 1), date(2016, 6, 1))


def test_nobody_is_the_holder_after_the_last_day_of_knowledge() -> None:
    office = _office("ir-president")
    assert office.holder(date(2024, 6, 1), date(2024, 6, 1)) is not None
    after = office.known_until + timedelta(1)
    assert office.holder(after, after) is None


def test_a_short_form_of_the_first_name_is_the_same_person() -> None:
    (mention,) = _roles("Defense Secretary Jim Mattis says so.")
    assert mention.surname == "Mattis"
    assert mention.full


def test_a_chancellor_with_both_names_needs_no_country() -> None:
    (mention,) = _roles("Chancellor Olaf Scholz says so.")
    assert [office.key for office in mention.offices] == ["de-chancellor"]
    assert not _roles("Chancellor Scholz says so.")


def test_the_verb_of_a_relative_clause_tells_the_tense() -> None:
    (mention,) = _roles("President Barack Obama, who arrived on Sunday, sat down.")
    assert mention.tense == "past"


@pytest.mark.parametrize(
    ("text", "guard"),
    [
        ("It is an old photograph. President Obama stands at the back.", "firm"),
        ("It is an old photograph. President Obama is smiling.", "firm"),
        ("It is an old photograph of President Obama, who is shown at the back.", "firm"),
        ("It is an old photograph. President Obama says no.", "none"),
        ("It is an old bridge. President Obama stands at the back.", "none"),
    ],
)
def test_who_stands_in_a_picture_does_so_on_another_day(text: str, guard: str) -> None:
    (mention,) = _roles(text)
    assert mention.guard == guard
