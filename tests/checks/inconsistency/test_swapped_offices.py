"""Offices that their holders have changed, or that others have too."""

import pytest

from srcaudit import Article, audit


def _codes(text: str, published: str | None = None) -> list[str]:
    found = audit(Article(text, language="en", published=published)).findings
    return [one.code for one in found if one.code in ("IC311", "IC312", "IC313", "IC314")]


_SWAP = "The minister of health, Ada Roe, and the minister of finance, Jan Holt, {}. It rained for a week. {}"


@pytest.mark.parametrize(
    "change", ["changed places in May", "have swapped jobs", "traded portfolios", "gained by the reshuffle"]
)
def test_those_who_change_places_have_two_offices_in_turn(change: str) -> None:
    assert _codes(_SWAP.format(change, "The minister of finance, Ada Roe, said so on Monday.")) == []


@pytest.mark.parametrize("change", ["met in May", "changed trains in May", "swapped recipes", "traded jokes"])
def test_who_changes_nothing_of_the_sort_has_one_office(change: str) -> None:
    assert _codes(_SWAP.format(change, "The minister of finance, Ada Roe, said so on Monday.")) != []


@pytest.mark.parametrize(
    "text",
    [
        "The mayor of Lund, Ada Roe, met the mayor of Ven. The mayor, Jan Holt, had brought a cake.",
        "The editor, Ada Roe, sat down. It has been sold, said the editor of the Post. The editor, Jan Holt, wept.",
        "The chairman, Ada Roe, sat down. Thanks came from the chair of Tin Mills. The chairman, Jan Holt, wept.",
    ],
)
def test_the_title_alone_may_be_another_bearers_whom_the_text_brings_in(text: str) -> None:
    assert _codes(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The mayor of Lund, Ada Roe, met the bakers of Ven. The mayor, Jan Holt, had brought a cake.",
        "The mayor of Lund, Ada Roe, came. All know the mayor of Lund. The mayor, Jan Holt, had brought a cake.",
        "The editor, Ada Roe, sat down. It has been sold, said the owner of the Post. The editor, Jan Holt, wept.",
    ],
)
def test_the_title_alone_is_that_of_the_one_bearer_told(text: str) -> None:
    assert _codes(text) == ["IC312"]


def test_titles_that_are_both_told_again_are_those_of_two_persons() -> None:
    told = "Prime Minister Anders Holm spoke. {} It was late. President Holm was a rower. {}"
    assert _codes(told.format("Prime Minister Holm wept.", "President Holm taught us.")) == []
    assert _codes(told.format("Prime Minister Holm wept.", "He taught us.")) == ["IC314"]


def test_whoever_tells_of_two_holders_in_one_sentence_knows_who_was_in_office() -> None:
    both = "One is signed by {} and one by President Bill Clinton, both in February 1992, when they met."
    assert _codes(both.format("President George H.W. Bush")) == []
    assert _codes(both.format("the baker")) == ["IC311"]


@pytest.mark.parametrize(
    ("years", "found"),
    [
        ("The king came in 1996, as a prince, and again in 2004.", []),
        ("The king came in 1999.", []),
        ("The king came in 2004, and again in 2009.", ["IC313"]),
        ("The king came twice.", ["IC313"]),
    ],
)
def test_a_paragraph_goes_on_with_the_years_that_it_tells(years: str, found: list[str]) -> None:
    assert _codes(f"{years} Vice President Al Gore came to the inn.", "2025-11-18") == found


@pytest.mark.parametrize(
    ("told", "found"),
    [
        ("Last year's bill was signed by the governor, Jan Holt, in that room.", []),
        ("The governor, Jan Holt, had promised as much in his day.", []),
        ("The governor, Jan Holt, stands in for a week.", []),
        ("On the neighbouring island the governor, Jan Holt, shut the schools.", []),
        ("On the northern part of the island the governor, Jan Holt, shut the schools.", ["IC312"]),
        ("This year's bill was read by the governor, Jan Holt, in that room.", ["IC312"]),
        ("The governor, Jan Holt, promised as much.", ["IC312"]),
    ],
)
def test_whoever_had_an_office_in_another_time_is_no_second_holder(told: str, found: list[str]) -> None:
    assert _codes(f"The governor, Ada Roe, signed the bill on Monday. It was cold. {told}") == found


def test_two_holders_of_an_office_that_two_titles_tell_are_reported_once() -> None:
    text = "The secretary of state, Dana Price, came on Friday. The secretary of state, Jan Holt, was in Lund that day."
    assert _codes(text) == ["IC312"]


_CAME = "Coach Ada Brandauer thanked all. {} It rained for a week. Brandauer, the club chairman, closed the book."


@pytest.mark.parametrize(
    ("between", "reported"),
    [
        ("Nobody else spoke.", True),
        ("Jan Holt was elected club chairman.", True),
        ("Brandauer was elected that day.", True),
        ("In May Brandauer was elected club chairman.", False),
        ("With her came Brandauer, now club chairman.", False),
        ("Brandauer becomes the new club chairman.", False),
    ],
)
def test_who_is_told_to_come_to_a_title_has_both_in_turn(between: str, reported: bool) -> None:
    assert _codes(_CAME.format(between)) == ["IC314"] * reported


@pytest.mark.parametrize(
    ("first", "later"),
    [
        ("Majority Leader {} thanked all.", "Minority Leader {}"),
        ("Ms {}, the Danish ambassador to Kenya, thanked all.", "The consul, Ada {},"),
        ("Harrow manager {} thanked all.", "{}, who is the club doctor,"),
        ("Campaign manager {} thanked all.", "{}, the treasurer,"),
        ("Prime Minister {} thanked all.", "{}, the president,"),
        ("Work and Pensions Secretary {} thanked all.", "The health secretary, Ms {},"),
        ("Jan Holt and Chancellor {} thanked all.", "{}, the home secretary,"),
        ("Former Gov. {}, a Democrat, thanked all.", "{}, a Republican,"),
        ("Sri Lankan {} thanked all.", "{}, who is Swedish,"),
    ],
)
def test_a_second_title_party_or_nation_is_reported(first: str, later: str) -> None:
    text = f"{first.format('Ada Brandauer')} It rained for a week. {later.format('Brandauer')} closed the book."
    assert _codes(text) == ["IC314"]


@pytest.mark.parametrize(
    "text",
    [
        "Harrow manager Ada Brandauer thanked all. It rained. Brandauer, the former club doctor, left.",
        "Harrow coach Ada Brandauer thanked all. It rained. Jan Holt, the chairman, left.",
        "Campaign manager Ada Brandauer thanked all. It rained. The treasurer said to Brandauer that it was late.",
        "Prime Minister Ada Brandauer thanked all. It rained. Brandauer, the president of the club, left.",
        "Chancellor Ada Brandauer thanked all. It rained. “As home secretary Brandauer was dull,” he said.",
        "Former Democratic senator Ada Brandauer thanked all. It rained. Brandauer, a Republican, left.",
        "Assistant manager Ada Brandauer thanked all. It rained. The manager, Brandauer, left.",
    ],
)
def test_a_title_of_another_time_or_person_is_no_second_one(text: str) -> None:
    assert _codes(text) == []


@pytest.mark.parametrize(
    ("first", "later"),
    [
        ("{}, Conservative MP for Stone, thanked all.", "Ms {}, who has sat as a Labour MP since May,"),
        ("Labour's {} thanked all.", "Ms {}, a Tory backbencher,"),
        ("The Lib Dems' {} thanked all.", "Ms {}, a Tory backbencher,"),
        ("German Chancellor {} thanked all.", "Ms {}, the Austrian chancellor,"),
        ("The Danish painter {} thanked all.", "The Norwegian star {}"),
        ("{}, a Dane living in Lund, thanked all.", "{}, a Norwegian,"),
    ],
)
def test_a_party_and_a_nation_are_read_in_more_wordings(first: str, later: str) -> None:
    text = f"{first.format('Ada Brandauer')} It rained for a week. {later.format('Brandauer')} closed the book."
    assert _codes(text) == ["IC314"]


@pytest.mark.parametrize(
    "later",
    [
        "“I am proud to be Norwegian,” Brandauer said.",
        "Brandauer became the first Norwegian to win it.",
    ],
)
def test_a_nation_is_read_where_somebody_wins_or_is_proud(later: str) -> None:
    assert _codes(f"The Danish painter Ada Brandauer thanked all. It rained for a week. {later}") == ["IC314"]


@pytest.mark.parametrize(
    "text",
    [
        "Labour's plan pleased Ada Brandauer. It rained. Brandauer, a Tory backbencher, left.",
        "Labour's Ada Brandauer thanked all. It rained. Brandauer, who once sat as a Tory MP, left.",
        "German Chancellor Ada Brandauer thanked all. It rained. Brandauer, the former Austrian chancellor, left.",
        "German Chancellor Ada Brandauer met Jan Holt, the Austrian chancellor. It rained. Brandauer left.",
        "The Danish painter Ada Brandauer thanked all. It rained. Brandauer became Norwegian in May.",
        "The Danish painter Ada Brandauer thanked all. It rained. “I am proud to have a Norwegian,” Brandauer said.",
    ],
)
def test_what_is_no_party_or_nation_of_one_is_not_read(text: str) -> None:
    assert _codes(text) == []


def test_who_is_chosen_for_something_has_one_state_all_the_same() -> None:
    text = "Jan Holt has chosen Ohio Sen. Ada Brandauer as a mate. It rained. Sen. Ada Brandauer (D-Va.) left."
    assert _codes(text) == ["IC314"]


@pytest.mark.parametrize(
    "text",
    [
        "Prime Minister Ada Brandauer, who is also the foreign minister, spoke. Brandauer, the foreign minister, left.",
        "Harrow coach Ada Brandauer, also the club doctor, spoke. It rained. Brandauer, the club doctor, left.",
        "Labour's Ada Brandauer crossed the floor in May. It rained. Brandauer, a Tory backbencher, left.",
        "The Danish star Ada Brandauer spoke. Brandauer races for Norway now. The Norwegian star Brandauer left.",
        "Harrow coach Ada Brandauer spoke. It rained. Brandauer, chairman of the Harrow Savings Bank, left.",
    ],
)
def test_who_has_two_titles_or_has_changed_is_told_so(text: str) -> None:
    assert _codes(text) == []


@pytest.mark.parametrize(
    ("told", "found"),
    [
        ("The barrister Sir Jan Brandauer spoke. It rained. Lord Brandauer left.", ["IC314"]),
        ("The barrister Sir Jan Brandauer spoke. It rained. Now Lord Brandauer left.", ["IC314"]),
        ("The barrister Sir Jan Brandauer, now Lord Brandauer of Harrow, spoke. It rained.", []),
        ("The barrister Sir Jan Brandauer, who now sits as Lord Brandauer, spoke. It rained.", []),
    ],
)
def test_who_has_another_title_now_had_one_before(told: str, found: list[str]) -> None:
    assert _codes(told) == found


@pytest.mark.parametrize(
    ("first", "found"),
    [
        ("Ministers of three states met.", ["IC312"]),
        ("Health ministers are paid well.", ["IC312"]),
        ("Health ministers of three states met.", []),
        ("The three health ministers met.", []),
        ("The health minister's of the same mind.", ["IC312"]),
    ],
)
def test_several_hold_an_office_of_which_the_text_tells_in_the_plural(first: str, found: list[str]) -> None:
    text = "Health Minister Ada Roe opened the hall. It rained all day. Health Minister Jan Holt cut the cake."
    assert _codes(f"{first} {text}") == found


def test_two_who_hold_one_office_of_one_body_are_two_in_spite_of_others() -> None:
    text = "Harrow Trust director Ada Lind opened the fair. It was fine. Harrow Trust director Jan Holt cut the cake."
    assert _codes(f"Directors met. {text}") == ["IC312"]
