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


_APART = (
    " The board met until midnight and heard eleven speakers from the villages along the coast, and nobody from the"
)
_APART += " ministry had come. The chairs in the first row stayed empty until the very end."


def test_two_words_that_change_places_are_a_change() -> None:
    parts = _doc(f"{SAID}\n\nIt “has been never late in winter”, she told us.").altered_parts
    assert [part.told for part in parts] == ["has been never late"]
    assert _doc(f"{SAID}\n\nIt “has late never been in winter”, she told us.").altered_parts == ()


@pytest.mark.parametrize(
    ("sentence", "title", "told"),
    [
        ("It “has been late in winter”, she told us.", None, "has been late"),
        ("It “has never been late in not winter”, she told us.", None, "late in not winter"),
        ("The board wrote it down.", "Harbour chief: ‘The ferry has been late in winter’", "ferry has been late"),
        ("It “has never been late winter”, she told us.", None, ""),
        ("It “been late in winter”, she told us.", None, ""),
    ],
)
def test_a_not_that_is_left_out_or_put_in_is_a_change(sentence: str, title: str | None, told: str) -> None:
    parts = _doc(f"{SAID}\n\n{sentence}", title).altered_parts
    assert [part.told for part in parts] == ([told] if told else [])


def test_a_saying_of_its_own_is_a_part_where_the_article_has_spoken_in_between() -> None:
    again = "“The ferry has always been late in winter,” she told us."
    assert [part.told for part in _doc(f"{SAID}{_APART}\n\n{again}").altered_parts] == ["has always been"]
    assert _doc(f"{SAID} {again}").altered_parts == ()
    assert _doc(f"{SAID}{_APART}\n\n“Each ferry has never been late in winter,” she told us.").altered_parts == ()
    assert _doc(f"{SAID}{_APART}\n\n“Crew sees every rock” is what the mugs say.").altered_parts == ()


def test_four_words_are_enough_where_two_of_them_say_something_and_an_inner_one_is_another() -> None:
    said = "“It was a major breach of trust, and I said so,” Anna Lindqvist said."
    assert [part.told for part in _doc(f"{said}\n\nShe called it a “major waste of trust”.").altered_parts] == [
        "major waste of"
    ]
    assert _doc(f"{said}\n\nShe called it a “major breach of faith”.").altered_parts == ()
    assert _doc(f"{said}\n\nShe called it “a waste of trust”.").altered_parts == ()


def test_three_words_of_a_headline_are_enough_where_the_middle_one_is_another() -> None:
    assert [part.told for part in _doc(SAID, "Harbour: ‘Crew sees every rock’ out there").altered_parts] == [
        "Crew sees every"
    ]
    assert _doc(SAID, "Harbour chief: ‘Crew knows little’ on the way").altered_parts == ()
    (part,) = _doc("“The crew fears rocks,” she said.", "Harbour: ‘Crew loves rocks’ out there").altered_parts or (
        None,
    )
    assert part is not None
    assert part.told == "Crew loves rocks"


def test_a_number_of_a_part_is_another_however_alike_they_look() -> None:
    said = "“The pier has cost us 12,000 crowns this year,” Anna Lindqvist said. “It cost 9000 crowns last year.”"
    assert [part.told for part in _doc(f"{said}\n\nIt “has cost us 13,000 crowns”, she told us.").altered_parts] == [
        "us 13,000 crowns"
    ]
    assert _doc(f"{said}\n\nIt “cost 9,000 crowns last year”, she told us.").altered_parts == ()


def test_the_lines_of_an_interview_are_sayings() -> None:
    asked = "ROSE: Is it safe?\n\nLINDQVIST: The crew knows every rock out there, and so do I.\n\n“Well,” she said."
    (part,) = _doc(asked, "Lindqvist: ‘The crew knows no rock’ out there").altered_parts or (None,)
    assert part is not None
    assert part.told == "knows no rock"
    told = "The crew knows every rock out there, and so does she.\n\n“Well,” she said."
    assert _doc(told, "Lindqvist: ‘The crew knows no rock’ out there").altered_parts == ()


def test_two_short_quotations_of_one_length_may_be_about_two_things() -> None:
    towns = "Tarn was named “the best small town up north” by readers, {} said. Hull was named “the best large town up"
    towns += " north” by them, {} said."
    assert _doc(towns.format("the paper", "the paper")).altered_parts == ()
    assert _doc(towns.format("Anna Lindqvist", "the paper")).altered_parts == ()
    of_one = _doc(towns.format("Anna Lindqvist", "Anna Lindqvist")).altered_parts
    assert {part.told for part in of_one} == {"best small town", "best large town"}
    bills = "Anna Lindqvist spoke of “cases of urgent need”. Of “cases of grave need” Anna Lindqvist said nothing."
    assert _doc(bills).altered_parts == ()
    turned = "They spoke of “cases of urgent need” there. They spoke of “cases urgent of need” here."
    assert len(_doc(turned).altered_parts) == 2


def test_a_pronoun_at_the_head_of_a_sentence_is_who_has_said_the_other_one() -> None:
    told = "“Cases of urgent need in winter,” Anna Lindqvist said. {} spoke of “cases of grave need in winter” too."
    assert [part.told for part in _doc(told.format("She")).altered_parts] == ["of grave need"]
    assert _doc(told.format("They")).altered_parts == ()


def test_a_text_that_is_made_of_variants_is_left_alone() -> None:
    def variants(count: int) -> str:
        told = "They said “the {0} boats always leave {1} for the wide cold sea” then.\n\n"
        told += "They said “{0} boats never leave {1}” now.\n\n"
        letters = "abcdefghijklmnop"
        names = [(f"lo{a}rin{b}", f"ma{a}sta{b}") for a in letters for b in letters][:count]
        return "".join(told.format(*name) for name in names)

    assert len(_doc(variants(40)).altered_parts) == 40
    assert _doc(variants(70)).altered_parts == ()


@pytest.mark.parametrize(
    ("title", "told"),
    [
        ("Harbour chief: ‘Was that all there is’", "Was that"),
        ("Harbour chief: ‘Is that all there was’", "there was"),
        ("Harbour chief: ‘Is that all’ there was", None),
    ],
)
def test_a_headline_that_quotes_a_saying_whole_may_differ_at_an_end(title: str, told: str | None) -> None:
    parts = _doc("“Is that all there is?” Anna Lindqvist asked the board.", title).altered_parts
    assert [part.told for part in parts] == ([told] if told else [])


def test_a_headline_may_quote_indirect_speech() -> None:
    text = "“We are ready to strike,” Anna Lindqvist said. The owners were ready {} talk, too."
    assert [part.told for part in _doc(text.format("for a"), "Owners: ‘We are ready to talk’").altered_parts] == [
        "to talk"
    ]
    assert _doc(text.format("to"), "Owners: ‘We are ready to talk’").altered_parts == ()


def test_four_words_that_are_a_whole_saying_may_differ_at_an_end_if_one_of_the_others_says_something() -> None:
    said = "To her the pier was “like an open boat”, Anna Lindqvist told the board. It was “as it is”."
    assert [part.told for part in _doc(said, "Pier is ‘like an open bridge’").altered_parts] == ["open bridge"]
    assert _doc(said.replace("boat”", "boat in winter”"), "All ‘like an open bridge’").altered_parts == ()
    again = _doc(said.replace("“like an", "“a kind of"), "All ‘kind of open bridge’").altered_parts
    assert [part.told for part in again] == ["open bridge"]


def test_an_end_of_three_words_in_a_headline_may_be_a_word_that_the_article_has_nowhere_else() -> None:
    said = "“We will have thousands of sparrows here,” Anna Lindqvist said of the harbour. “Nobody counts them.”"
    title = "Harbour has ‘thousands of herons’"
    assert [part.told for part in _doc(said, title).altered_parts] == ["of herons"]
    assert _doc(f"{said} There were herons, too.", title).altered_parts == ()
    assert _doc(said, title.replace("Harbour has", "Wow:")).altered_parts == ()
    assert _doc(said, title.replace("Harbour has", "Peter Holm of the harbour:")).altered_parts != ()
    rival = f"{said}\n\nHer rival, Peter Holm, said that the harbour was his."
    assert _doc(rival, "Holm: harbour has ‘thousands of herons’").altered_parts == ()
    assert _doc(said, "Harbour has ‘thousands of them’").altered_parts == ()


@pytest.mark.parametrize(
    ("title", "differs"),
    [
        ("Harrow named ‘worst northern harbour’", True),
        ("Harrow named ‘oldest northern harbour’", False),
        ("Harrow named ‘best northern harbour’", False),
        ("Harrow named ‘worst harbour’", False),
        ("Rivals jeer at ‘worst northern harbour’", False),
    ],
)
def test_a_headline_quotes_the_opposite_of_what_the_text_tells(title: str, differs: bool) -> None:
    text = (
        "Harrow has been named the best northern harbour of all in a poll of sailors.\n\n“Good,” Anna Lindqvist said."
    )
    assert bool(_doc(text, title).altered_parts) is differs
    assert _doc(f"{text}\n\nAnother jury had called it the worst northern harbour.", title).altered_parts == ()


def test_one_word_that_says_something_is_enough_beside_an_opposite() -> None:
    said = (
        "“We will take however many they will print for us,” Anna Lindqvist said.\n\nShe spoke of “however {} they will"
    )
    said += " print”."
    assert [part.told for part in _doc(said.format("few")).altered_parts] == ["however few they"]
    assert _doc(said.format("well")).altered_parts == ()
    assert _doc(said.format("few").replace("however few", "few")).altered_parts == ()


def test_a_headline_may_quote_somebody_who_answers() -> None:
    text = "“The pier is safe for heavy trucks,” Anna Lindqvist said. Her rival, Peter Holm, said that it would fall."
    (part,) = _doc(text, "Lindqvist: pier is ‘unsafe for heavy trucks’").altered_parts or (None,)
    assert part is not None
    assert part.told == "unsafe for"
    assert _doc(text, "Holm: pier is ‘unsafe for heavy trucks’").altered_parts == ()


CALLED = "Anna Lindqvist said in May that the plan was “a gift to the rich of this town”. The board met on Monday."


@pytest.mark.parametrize(
    "sentence",
    [
        "Her remark that it was “{}” was not forgotten.",
        "She repeated that it was “{}”.",
        "Lindqvist stood by her description of it as “{}”.",
        "By “{},” a spokesman said, she had meant the tolls.",
        "Peter Holm rejected the charge that it was “{}”.",
        "Peter Holm denied that it was “{}”.",
        "Peter Holm was asked about the words “{}”.",
        "“{},” as she put it, would be built by June.",
        "Holm's wife read aloud: “{}.”",
    ],
)
def test_a_part_that_is_told_as_said_before_needs_no_name_and_no_distance(sentence: str) -> None:
    doc = _doc(f"{CALLED}\n\n{sentence.format('a gift to the poor of this town')}")
    assert {part.told_at and doc[part.told_at] for part in doc.altered_parts} <= {"rich", "poor"}
    assert doc.altered_parts
    assert not _doc(f"{CALLED}\n\n{sentence.format('a gift to the rich of this town')}").altered_parts


@pytest.mark.parametrize(
    "sentence",
    [
        "Peter Holm called it “a gift to the poor of this town”.",
        "Peter Holm's remark that it was “a gift to the poor of this town” was not forgotten.",
        "In the draft, the words “a gift to the poor of this town” had been replaced.",
        "A month later she spoke of “a gift to the poor of this town”.",
        "The words “a gift from an old friend” were not forgotten.",
        "A banner had “a gift to the poor of this town” on it.",
    ],
)
def test_words_of_somebody_else_or_of_another_wording_are_no_change(sentence: str) -> None:
    assert _doc(f"{CALLED}\n\n{sentence}").altered_parts == ()
