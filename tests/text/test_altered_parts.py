"""Parts of quotations that are told with another word."""

import pytest

from srcaudit import Article, Document

SAID = "“The ferry has never been late in winter, and the crew knows every rock,” Anna Lindqvist said."


def _doc(text: str, title: str | None = None) -> Document:
    return Document(Article(text, title=title, language="en"))


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Lindqvist told us that it “has always been late in winter, and the crew knows”.", "has always been"),
        ("She was sure that “the crew knows hardly rock” there.", "knows hardly rock"),
        ("She was sure that it “has always been late” there.", ""),
        ("To her, “the crew knows every reef” there.", ""),
        ("For her “the mate has never been late in winter, and the crew knows every rock”.", "the mate has"),
    ],
)
def test_one_word_of_a_part_is_another(sentence: str, told: str) -> None:
    parts = _doc(f"{SAID}\n\n{sentence}").altered_parts
    assert [part.told for part in parts] == ([told] if told else [])


def test_a_headline_quotes_another_word() -> None:
    (part,) = _doc(SAID, "Harbour chief: ‘The crew knows no rock’ on the way").altered_parts or (None,)
    assert part is not None
    assert (part.told, part.told_at) == ("knows no rock", None)


def test_one_word_that_says_something_is_enough_in_the_midst_of_a_part_that_is_long_enough() -> None:
    said = "“It will be as big as it needs to be for us,” Anna Lindqvist said."
    (part,) = _doc(f"{said}\n\nThe pier, she said, will be “as huge as it needs to be”.").altered_parts or (None,)
    assert part is not None
    assert part.told == "as huge as"
    assert _doc(f"{said}\n\nThe pier, she said, was “huge as it needs to be”.").altered_parts == ()
    assert _doc(f"{said}\n\nThe pier, she said, was “as huge as it is to us”.").altered_parts == ()
    assert _doc(said, "Harbour chief: ‘It can be as big’ in the end").altered_parts != ()


def test_names_inside_a_quotation_are_not_who_says_it() -> None:
    said = "“The crew knows every rock, and the Harbour Guard has never been late in winter, not once,” she went on."
    sentence = "The boat, Anna Lindqvist said, “has always been late in winter, not once”."
    assert [part.told for part in _doc(f"{said}\n\n{sentence}").altered_parts] == ["has always been"]


def test_a_pronoun_beside_a_quotation_means_the_one_named_last() -> None:
    said = (
        "All is well, the harbour chief, Anna Lindqvist, has said.\n\n“I want you to know that the ferry has never been"
    )
    said += " late in winter, and the crew knows, while it rains,” she told the board on Monday.\n\n{} said that it "
    said += "“has always been late in winter, and the crew knows” had been on her leaflets."
    assert _doc(said.format("The board's Peter Holm")).altered_parts == ()
    assert [part.told for part in _doc(said.format("Anna Lindqvist")).altered_parts] == ["has always been"]


@pytest.mark.parametrize(
    "sentence",
    [
        "It “has never been late in winter”, she repeated.",
        "It “has … always been late in winter”, she repeated.",
        "It “had never been as late in winter”, she repeated.",
        "“Has always been late in winter?” is what people ask.",
        "It “has nevver been late in winter”, she repeated.",
        "Peter Holm said that it “has always been late in winter”.",
        "It “has always been late in winter”, she said a year later.",
        "In May, 2.4 years ago, she had said it “has always been late in winter, and the crew knows”.",
        "Lindqvist had earlier said it “has always been late in winter, and the crew knows”.",
    ],
)
def test_nothing_is_said_of_a_true_part_or_of_another_saying(sentence: str) -> None:
    assert _doc(f"{SAID}\n\n{sentence}").altered_parts == ()


def test_many_parts_are_no_burden() -> None:
    text = f"{SAID} " + "He said “it has always been late in winter” again and again. " * 3000
    assert len(_doc(text).altered_parts) <= 3000
