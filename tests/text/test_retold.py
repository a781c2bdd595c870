"""Quotations that come twice."""

import pytest

from srcaudit import Article, Document
from srcaudit.text.retold import speaker

SAID = "“Nobody asked the villages before the road was drawn on the map,”"


def _doc(text: str) -> Document:
    return Document(Article(text, language="en"))


def test_the_same_words_are_a_pair_without_changes() -> None:
    doc = _doc(f"{SAID} Anna Lindqvist said.\n\n{SAID} she said.")
    (pair,) = doc.retold
    assert pair.changes == ()
    assert not pair.cut


def test_a_changed_word_is_shown_in_both() -> None:
    doc = _doc(f"{SAID} Anna Lindqvist said.\n\n{SAID.replace('villages', 'ministry')} she said.")
    (pair,) = doc.retold
    assert [(doc[one], doc[other]) for one, other in pair.changes] == [("villages", "ministry")]


def test_words_left_out_at_an_end_are_a_cut_and_no_change() -> None:
    doc = _doc(f"{SAID} Anna Lindqvist said.\n\n“Nobody asked the villages before the road was drawn,” she said.")
    (pair,) = doc.retold
    assert pair.cut
    assert pair.changes == ()


def test_other_sayings_are_no_pair() -> None:
    assert _doc(f"{SAID} she said.\n\n“The trucks will come by night and nobody will count them at all.”").retold == ()


def test_a_saying_between_the_two_changes_nothing() -> None:
    other = "“The trucks will come by night and nobody will count them at all,” said Peter Holm."
    doc = _doc(f"{other}\n\n{SAID} Anna Lindqvist said.\n\n{other}\n\n{SAID} she said.\n\n{other.upper()}")
    assert len(doc.retold) == 4


def test_the_speaker_is_the_one_person_named_beside_the_quotation() -> None:
    doc = _doc(f"Peter Holm left early. {SAID} Anna Lindqvist said.")
    assert speaker(doc, doc.quotes[0]) == "Lindqvist"


def test_a_pronoun_beside_a_name_leaves_the_speaker_open() -> None:
    doc = _doc(f"Anna Lindqvist came. {SAID} she told Anna Lindqvist.")
    assert speaker(doc, doc.quotes[0]) is None


def test_many_quotations_of_one_wording_stay_few_pairs() -> None:
    doc = _doc("\n\n".join([f"{SAID} Anna Lindqvist said."] * 300))
    assert len(doc.retold) <= 4 * 300


def test_a_name_beside_a_verb_of_saying_is_the_speaker() -> None:
    doc = _doc(f"{SAID} said the master of the port, Edda Quill, as she left.\n\nUlf Brask, on a ladder, said: {SAID}")
    first, second = doc.quotes
    assert speaker(doc, first) == "Quill"
    assert speaker(doc, second) == "Brask"


def test_he_is_the_one_who_says_something_before() -> None:
    doc = _doc(f"The mason, Ulf Brask, said he was glad. {SAID} he told the board.")
    assert speaker(doc, doc.quotes[0]) == "Brask"


def test_he_after_two_speakers_is_left_open() -> None:
    doc = _doc(f"Ulf Brask said that Edda Quill told him so. {SAID} he told the board.")
    assert speaker(doc, doc.quotes[0]) is None


def test_a_body_is_no_speaker() -> None:
    doc = _doc(f"{SAID} the Harbour Board said.")
    assert speaker(doc, doc.quotes[0]) is None


def test_whose_words_they_are_said_to_be_goes_before_who_hands_them_on() -> None:
    doc = _doc(f"Anna Lindqvist left. The motto on the wall reads: {SAID} as Lindqvist put it to the board.")
    assert speaker(doc, doc.quotes[0]) == "Lindqvist"


def test_a_friend_of_somebody_is_not_that_person() -> None:
    doc = _doc(f"Anna Lindqvist left. {SAID} said a friend of Anna Lindqvist.")
    assert speaker(doc, doc.quotes[0]) is None


def test_she_is_the_only_person_of_the_paragraph() -> None:
    doc = _doc(f"The head of the union, Anna Lindqvist, was up early. She told the board: {SAID}")
    assert speaker(doc, doc.quotes[0]) == "Lindqvist"


_SAYING = "nobody had asked the farmers before the road was built"


@pytest.mark.parametrize(
    "told",
    [
        "Lind said “{}.”",
        "Lind told the board “{}.”",
        "“{},” in the words of Lind.",
        "Lind’s own words – “{}” – hang on the wall.",
        "It was Lind who spoke of “{}.”",
        "What Lind actually wrote was “{}.”",
        "According to Lind, “{}.”",
        "“{},” according to Lind.",
        "Lind was blunt. “{}.”",
        "“{}.” That was how Lind described it.",
        "“{}.” So said Lind.",
        "“The road is bad,” said Lind. “{}.”",
        "“{},” Lind told the farmer Jan Holt.",
    ],
)
def test_a_speaker_is_named_in_many_ways(told: str) -> None:
    text = "Jan Holt sat down. Ada Lind stood.\n\n" + told.format(_SAYING.capitalize())
    doc = Document(Article(text, language="en"))
    assert speaker(doc, doc.quotes[-1]) == "Lind"


@pytest.mark.parametrize(
    "told",
    [
        "Holt said that Lind was told “{}.”",
        "Lind was accused of fraud. “{}.”",
        "Lind left. “{}.”",
        "“The road is bad,” said a friend of Lind. “{}.”",
        "“{}.” That was how Lind remembered what Holt had told her.",
        "Lind read from the letter: “{}.”",
    ],
)
def test_a_person_who_is_only_named_nearby_is_no_speaker(told: str) -> None:
    text = "Jan Holt sat down. Ada Lind stood.\n\n" + told.format(_SAYING.capitalize())
    doc = Document(Article(text, language="en"))
    assert speaker(doc, doc.quotes[-1]) is None


def test_a_speaker_has_one_name_whichever_way_it_is_read() -> None:
    first, second = "“Nobody asked the villages,” O’Dea said.", "“Nobody asked the towns,” said Niamh O’Dea."
    doc = _doc(f"{first} Niamh O’Dea leads the board. It rained.\n\n{second}")
    assert [speaker(doc, quote) for quote in doc.quotes] == ["O'Dea", "O'Dea"]
