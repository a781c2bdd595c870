"""When "nobody is named" is not said with confidence."""

import pytest

from srcaudit.model.article import Article
from srcaudit.text.claims import Claim
from srcaudit.text.document import Document
from srcaudit.text.doubt import LIMIT, Doubt

OPENING = "The council met in the old hall.\n\nThe doors were shut at nine.\n\n"


def last(text: str) -> Claim:
    return Document(Article(OPENING + text, language="en")).claims[-1]


def points(text: str, *, quoted: bool = False) -> float:
    doc = Document(Article(text, language="en"))
    return sum(Doubt(doc).points(doc.units[0].words, quoted=quoted, opening=False, beside=False))


@pytest.mark.parametrize(
    "text",
    [
        "The mill has closed and the workers are leaving.",
        "Nearly 40 percent of the households spend more than they earn.",
        "Rents in the valley have surged beyond the reach of most families.",
    ],
)
def test_plain_assertions_are_unattributed(text: str) -> None:
    assert last(text).support == "unattributed"


@pytest.mark.parametrize(
    "text",
    [
        "The owners' fears of a strike at Harlow have faded since the winter.",
        "We have run the mill for nine years without a single fall.",
        "An argument over the rent has split the families of the Orr valley.",
    ],
)
def test_the_wording_of_a_report_makes_it_unclear(text: str) -> None:
    found = last(text)
    assert (found.support, found.strength) == ("unclear", 0)


def test_one_word_of_saying_is_not_enough_where_nobody_stands_in_the_sentence() -> None:
    assert last("An argument over the rent has split the valley.").support == "unattributed"
    assert last("Their argument over the rent has split the valley.").support == "unclear"


def test_a_name_is_no_word_of_saying() -> None:
    assert last("The road to Hope has fallen into the water.").support == "unattributed"
    assert last("The hope of a road to Harlow has fallen into the water.").support == "unclear"


def test_a_noun_that_often_means_a_thing_tells_less_than_a_verb_of_saying() -> None:
    assert last("The agreement on the rent has closed two of the mills.").support == "unattributed"
    assert last("The mills were praised for the rent that has closed them.").support == "unclear"


def test_an_indirect_question_adds_to_the_doubt() -> None:
    assert points("The road has fallen, which is why it fell.") > points("The road has fallen, which is when it fell.")


def test_a_person_or_a_name_adds_to_the_doubt_and_a_count_takes_from_it() -> None:
    plain = points("The road has fallen since the winter.")
    assert points("They found that road since the winter.") > plain
    assert points("The road of Orr has fallen since the winter.") > plain
    assert points("The road has fallen for 9 days since the winter.") < plain


def test_a_country_is_no_first_person() -> None:
    assert last("The mill in the US has closed and the workers are leaving.").support == "unattributed"


def test_a_transcript_has_many_voices() -> None:
    turns = "ADA LOWE: The mill has closed and the workers are leaving.\n\nBEN ORR: The road has fallen.\n\n" * 4
    claims = Document(Article(turns, language="en")).claims
    assert claims
    assert "unattributed" not in {claim.support for claim in claims}


def test_quotation_marks_leave_it_unclear() -> None:
    plain = "The mill of Orr has been closed ever since."
    assert points(plain) < LIMIT <= points(plain, quoted=True)


def test_one_quoted_word_leaves_it_unclear() -> None:
    assert last("The “mill” has been closed ever since.").support == "unclear"


def test_that_alone_says_nothing() -> None:
    assert last("The mill that burned in the winter has stayed closed.").support == "unattributed"
