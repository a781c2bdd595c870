"""What a sentence asserts and what it rests on."""

import pytest

from srcaudit.model.article import Article
from srcaudit.text.claims import Claim
from srcaudit.text.document import Document


def claim(text: str) -> Claim:
    (only,) = Document(Article(text, language="en")).claims
    return only


@pytest.mark.parametrize(
    ("text", "support"),
    [
        ("Ada Lowe said that the mill would close in May.", "supported"),
        ("“The mill will close in May,” Ada Lowe said.", "supported"),
        ("The mill will close, see https://example.org/minutes for more.", "supported"),
        ("The Orr Treaty ended the war between the two cities.", "supported"),
        ("The 1994 memorandum ended the war between the two cities.", "supported"),
        ("The Harbour Board said in a statement that the mill would close.", "supported"),
        ("The Harbour Board said that the mill would close in May.", "supported"),
        ("Analysts say the mill will close in May.", "vague"),
        ("The mill is reportedly to close in the month of May.", "vague"),
        ("The mill has closed and the workers are leaving.", "unattributed"),
        ("Rents have surged and families are leaving the valley.", "unattributed"),
    ],
)
def test_support(text: str, support: str) -> None:
    assert claim(text).support == support


def test_the_strongest_source_decides_and_all_are_kept() -> None:
    one = claim("Analysts say it is late, and Ada Lowe said that the mill would close.")
    assert one.support == "supported"
    assert {a.kind for a in one.attributions} == {"anonymous", "named"}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Nearly 40 percent of the families left.", "quantity"),
        ("The council met and signed the charter.", "event"),
        ("It is the largest mill in the valley.", "superlative"),
        ("The council will meet again in the spring.", "forecast"),
        ("The council must meet again in the spring.", "opinion"),
        ("The road is narrow and runs along the river.", "state"),
    ],
)
def test_kind(text: str, kind: str) -> None:
    assert claim(text).kind == kind


def test_a_date_is_no_quantity() -> None:
    assert claim("The council met on 12 May 1998 in the old hall.").kind == "event"


def test_headings_and_questions_above_answers_are_no_claims() -> None:
    text = "Why It Matters\n\nWhat happens next?\n\nThe council, which met in the old hall, has now signed the charter."
    assert len(Document(Article(text, language="en")).claims) == 1


def test_a_long_sentence_is_judged_in_parts() -> None:
    text = (
        "Ada Lowe said that the mill by the river would close in May and that the workers would be paid to the end of "
        "the year; the road along the river has fallen into the water in three places since the winter storms."
    )
    assert [c.support for c in Document(Article(text, language="en")).claims] == ["supported", "unattributed"]


def test_weights_lie_between_nothing_and_one() -> None:
    text = "Ada Lowe signed. Nearly 40 percent of the 200 families in Orr left by 5 May. Why? It must be so, said Lowe."
    assert all(0 <= c.weight <= 1 and 0 <= c.strength <= 1 for c in Document(Article(text, language="en")).claims)


def test_a_quotation_behind_a_state_of_mind_is_that_persons_own_words() -> None:
    text = "Ada Lowe wants the mill to close. “It has cost us nine years and a bridge.”"
    found = Document(Article(text, language="en")).claims[-1]
    assert (found.support, found.strength) == ("supported", 1.0)


_PARAGRAPHS = "The council met on Monday.\n\nIt sat until nine.\n\n{}\n\nThe next session is in May."


@pytest.mark.parametrize(
    "sentence",
    [
        "Critics argue that the mill will close in May.",
        "Some analysts believe that the mill will close in May.",
        "According to harbour officials, the mill will close in May.",
        "China said in the spring that it would close the mill.",
        "A person familiar with the talks said the mill would close.",
        "The visit has fuelled speculation that the mill is for sale.",
    ],
)
def test_whom_no_reader_could_find_is_vague(sentence: str) -> None:
    assert support_in_article(sentence) == "vague"


@pytest.mark.parametrize(
    "sentence",
    [
        "Residents of Mill Street said that the mill would close in May.",
        "Officials in Ada Lowe's ministry said that the mill would close.",
        "The campaign aides said that the mill would close in May.",
        "The analysts said that the mill would close in May.",
        "Critics, including Ada Lowe of the tenants' desk, argue that it would close.",
        "Several hundred workers said that the mill would close in May.",
        "Some protesters chanted that the mill would close in May.",
        "The clerk allegedly closed the mill and took the key.",
        "In a survey of the valley, most said that the mill would close.",
        "Our office in China said that the mill would close in May.",
        "China proposed in the spring that the mill should close.",
        "Some officials have vowed that the mill will close in May.",
        "The closing of the mill is what many expect to see in May.",
        "Neither Ada Lowe nor other officials said that the mill would close.",
        "An aide told the court that the mill would close in May.",
        "In Orley the mill would close in May, harbour officials said.",
        "Two-in-three critics said that the mill would close in May.",
        "Say China demanded that the mill be closed in the month of May.",
        "What many critics knew was that the mill would close in May.",
        "China will angrily dismiss any word on the closing of the mill.",
        "Harbour officials wrote in a file that the mill would close in May.",
        "Many are now assessing how much of the mill can be saved.",
        "It could be argued that the mill should have been closed in May.",
        "The clerk, who was suspected of theft, closed the mill in May.",
        "The device collects data from several sources about the mill.",
        "Some who understand the mill nevertheless want to close it.",
        "Some mills are free, while others charge for the flour they grind.",
        "The United States boasts some of the largest mills on any coast.",
        "Many firms claim to be experts in the closing of mills.",
        "There are many promising ideas for the mill and the harbour.",
        "Some mandated sales of mills have followed from the vote.",
        "Give it some thought before you close the mill in May.",
        "Millers who see you as a threat will close the mill.",
        "The mill is assumed to close as soon as the water falls.",
        "The United States contends with the closing of many mills.",
        "But some say that the mill is dull (such as Lowe and Orr).",
        "Closing a mill is thought to reduce the dust in a valley (32, 33).",
    ],
)
def test_whom_a_reader_may_find_is_not_called_vague(sentence: str) -> None:
    assert support_in_article(sentence) != "vague"


def test_whom_the_next_sentence_quotes_by_name_is_not_called_vague() -> None:
    quoted = "Critics argue that the mill will close in May. “It is lost,” said Ada Lowe of the tenants' desk."
    text = _PARAGRAPHS.format(quoted)
    supports = {
        doc[claim.span]: claim.support for doc in [Document(Article(text, language="en"))] for claim in doc.claims
    }
    assert supports["Critics argue that the mill will close in May."] == "unclear"


def support_in_article(sentence: str) -> str:
    doc = Document(Article(_PARAGRAPHS.format(sentence), language="en"))
    return next(claim.support for claim in doc.claims if doc[claim.span] == sentence)


def test_people_of_the_first_paragraph_are_not_called_vague() -> None:
    text = "Critics argue that the mill will close in May.\n\n" + _PARAGRAPHS.format("The doors were shut at nine.")
    assert Document(Article(text, language="en")).claims[0].support == "unclear"


def test_a_label_without_a_word_of_saying_is_read() -> None:
    text = "The mill will close in the month of May. — Residents (@millstreet)\n\nThe council met on Monday."
    assert Document(Article(text, language="en")).claims
