"""Quotations that come twice."""

import time

import pytest

from srcaudit import Article, Document
from srcaudit.text.retold import holds_another, is_said_anew, is_told_by_another, speaker

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


@pytest.mark.parametrize(
    "beside",
    [
        "said Holm constituent Dan Varga when he was asked",
        "said Holm’s top road policy aide Dan Varga",
        "said Holm’s deputy campaign manager, Dan Varga, who was there",
        "wrote Holm spokesman Dan Varga in an email",
        "Holm campaign spokesman Dan Varga said",
    ],
)
def test_whose_man_the_speaker_is_does_not_speak(beside: str) -> None:
    doc = _doc(f"{SAID} {beside}. Peter Holm slept.")
    assert speaker(doc, doc.quotes[0]) == "Varga"


@pytest.mark.parametrize("beside", ["said a Holm aide", "a Holm aide said", "said one Holm ally"])
def test_a_man_of_somebody_without_a_name_is_nobody(beside: str) -> None:
    doc = _doc(f"{SAID} {beside}. Peter Holm slept.")
    assert speaker(doc, doc.quotes[0]) is None


@pytest.mark.parametrize(
    "beside",
    [
        "said Holm when Dan Varga left",
        "said Holm, who met Dan Varga in May",
        "said Holm during a talk with Dan Varga",
        "said the Lindow mayor, Peter Holm",
        "said Peter Holm, a Varga ally",
    ],
)
def test_who_is_told_of_behind_the_speaker_does_not_speak(beside: str) -> None:
    doc = _doc(f"{SAID} {beside}. Peter Holm slept. Dan Varga did not.")
    assert speaker(doc, doc.quotes[0]) == "Holm"


@pytest.mark.parametrize(
    "lead",
    [
        "But in a statement Friday, Holm said:",
        "Those in the hall heard Holm say:",
        "For Holm it comes down to this:",
    ],
)
def test_whose_words_follow_is_told_before_them(lead: str) -> None:
    doc = _doc(f"Peter Holm came late. {lead} {SAID.replace(',”', '.”')} Dan Varga left.")
    assert speaker(doc, doc.quotes[0]) == "Holm"


@pytest.mark.parametrize("lead", ["Holm said it to this:", "Those heard Holm say and heard Holm say it"])
def test_quotations_without_an_end_of_a_sentence_are_read_in_linear_time(lead: str) -> None:
    unit = f"{lead} {SAID} "
    doc = _doc(unit * (200_000 // len(unit)))
    quotes, began = doc.quotes, time.process_time()
    for quote in quotes:
        speaker(doc, quote)
    assert time.process_time() - began < 10


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
        "“{},” Lind repeated.",
        "Lind’s remark – “{}” – drew attention.",
        "Lind’s answer (“{}”) drew attention.",
        "“{}” is how Lind put it.",
        "“{},” repeated Ada Lind on Tuesday.",
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
        "“{},” Lind repeated from the letter.",
        "Lind’s house – “{}” – drew attention.",
        "“{},” the crowd repeated before Lind.",
    ],
)
def test_a_person_who_is_only_named_nearby_is_no_speaker(told: str) -> None:
    text = "Jan Holt sat down. Ada Lind stood.\n\n" + told.format(_SAYING.capitalize())
    doc = Document(Article(text, language="en"))
    assert speaker(doc, doc.quotes[-1]) is None


PART = "“rarely carry the weight of the trucks”"
ROOM = "The harbour master, Anna Lind, had come. Mayor Peter Holm sat in the second row."


@pytest.mark.parametrize(
    "told",
    [
        f"Lind told the board that the pier would {PART}.",
        f"The pier, Lind told the board, would {PART}.",
        f"Lind called it a pier that would {PART}.",
        f"Lind said on Tuesday that the pier would {PART}.",
        f"Speaking after the vote, Lind said it would {PART}.",
        f"Lind, who said the pier would {PART}, left early.",
        f"The pier will {PART}, Lind believes.",
        f"Lind fears that the pier would {PART}.",
        f"Lind’s warning that the pier would {PART} was heard.",
        f"In Lind’s view, the pier would {PART}.",
        f"Nobody smiled at Lind’s {PART}.",
        f"Lind’s warning of {PART} was heard.",
        f"The pier was described by Lind as {PART}.",
        f"Lind, for whom the pier is {PART}, left early.",
        f"It would {PART}, in the view of Lind.",
        f"Lind, a sailor, argued it would {PART}.",
        f"The town’s sailor, Anna Lind, said it would {PART}.",
        f"The harbour master said that it would {PART}.",
        f"It will {PART}, the harbour master says.",
        f"The words {PART}, used by Lind, were heard.",
        f"“It will {PART.strip('“”')},” was Lind’s verdict.",
        f"“It will {PART.strip('“”')}.” Those were Lind’s words.",
        f"Lind’s answer: “It will {PART.strip('“”')}.”",
    ],
)
def test_a_speaker_is_read_from_indirect_speech(told: str) -> None:
    doc = _doc(f"{ROOM}\n\n{told}\n\nIt was late.")
    assert speaker(doc, doc.quotes[0]) == "Lind"


@pytest.mark.parametrize(
    "told",
    [
        f"Lind denied that the pier would {PART}.",
        f"Lind said Holm had called it a pier that would {PART}.",
        f"Lind said the mayor was wrong to say that it would {PART}.",
        f"Lind said she understood why the mayor thought it would {PART}.",
        f"Lind echoed fears that the pier would {PART}.",
        f"Lind and Holm said that the pier would {PART}.",
        f"Lind said that whoever thinks it would {PART} should come and look.",
        f"The former harbour master said that it would {PART}.",
        f"A harbour master said that it would {PART}.",
        f"Board members said the pier would {PART}, and Lind was heard to laugh.",
        "“The pier, Lind told us, would ‘rarely carry the weight of the trucks’,” a member said.",
    ],
)
def test_indirect_speech_that_may_be_of_somebody_else_has_no_speaker(told: str) -> None:
    doc = _doc(f"{ROOM}\n\n{told}\n\nIt was late.")
    assert speaker(doc, doc.quotes[0]) is None


def test_a_mayor_of_another_time_is_not_the_mayor() -> None:
    doc = _doc(f"Anna Lind, the former mayor, had come.\n\nThe mayor said that it would {PART}.")
    assert speaker(doc, doc.quotes[0]) is None


def test_a_role_that_two_have_is_nobody() -> None:
    doc = _doc(f"Anna Lind, the mayor, had come, and so had Mayor Peter Holm.\n\nThe mayor said it would {PART}.")
    assert speaker(doc, doc.quotes[0]) is None


def test_short_parts_of_running_sentences_are_a_pair_and_short_slogans_none() -> None:
    part = "“the wrong road in the wrong valley”"
    assert _doc(f"Anna Lind called it {part}.\n\nHolm called it {part}.").retold
    slogan = "“The wrong road in the wrong valley,”"
    assert not _doc(f"{slogan} Anna Lind said.\n\n{slogan} Holm said.").retold


def test_a_short_sentence_is_a_pair_if_most_of_its_words_say_something() -> None:
    told, shouted = "“Nobody told us the bridge moved,”", "“Open the doors. Keep them open,”"
    assert _doc(f"{told} Anna Lind said.\n\n{told} Holm said.").retold
    assert not _doc(f"{shouted} Anna Lind said.\n\n{shouted} Holm said.").retold


def test_a_speaker_has_one_name_whichever_way_it_is_read() -> None:
    first, second = "“Nobody asked the villages,” O’Dea said.", "“Nobody asked the towns,” said Niamh O’Dea."
    doc = _doc(f"{first} Niamh O’Dea leads the board. It rained.\n\n{second}")
    assert [speaker(doc, quote) for quote in doc.quotes] == ["O'Dea", "O'Dea"]


def test_words_left_out_behind_the_same_words_of_both_hide_no_change() -> None:
    cut = "“Nobody asked the villages before the road . . . was drawn on the map of the county.”"
    doc = _doc(f"{cut}\n\n{cut.replace('villages', 'ministry')}\n\n{cut.replace('road . . . was', 'road was . . .')}")
    assert [pair.first.start for pair in doc.retold if pair.changes] == [0]


@pytest.mark.parametrize(
    "told",
    [
        "“{},” came Holm’s reply.",
        "“{},” Holm was quoted as saying.",
        "“{}” – Peter Holm",
        "“{}.” — Peter Holm, miller",
        "“{}.” Those were the words of Holm.",
        "“{}.” The words are Holm’s.",
        "“{}.” Those were Holm’s last words on it.",
        "The miller, Peter Holm, was furious. “{}.”",
        "Holm leaned into the microphone. “{}.”",
        "Holm’s answer was short and loud. “{}.”",
        "The sharpest words came from Holm. “{}.”",
        "Holm repeated his charge: “{}.”",
        "Holm closed the evening with the words “{}.”",
    ],
)
def test_a_quotation_is_of_whom_a_sentence_or_a_dash_beside_it_names(told: str) -> None:
    doc = _doc(f"The miller, Peter Holm, left.\n\n{told.format(_SAYING.capitalize())}\n\nIt was late.")
    assert speaker(doc, doc.quotes[0]) == "Holm"


@pytest.mark.parametrize(
    "told",
    [
        "“{},” Holm repeated, shaking his head.",
        "“{}.” Those were the words of Holm’s lawyer.",
        "“{}” – Holm had heard that before.",
        "“{}.” The words are Holm’s nightmare.",
        "The sharpest words came from Holm’s lawyer. “{}.”",
        "The sharpest words came from a friend of Holm. “{}.”",
        "Holm’s answer was a letter that he had got. He read it out. “{}.”",
        "The lawyer of Peter Holm was furious. “{}.”",
    ],
)
def test_whom_a_sentence_beside_a_quotation_only_mentions_is_no_speaker(told: str) -> None:
    doc = _doc(f"The miller, Peter Holm, left.\n\n{told.format(_SAYING.capitalize())}\n\nIt was late.")
    assert speaker(doc, doc.quotes[0]) is None


def test_a_pronoun_that_opens_a_paragraph_is_left_open() -> None:
    doc = _doc(f"“It is bad,” said Anna Lindqvist on Monday.\n\n“{_SAYING.capitalize()},” she said.\n\nIt was late.")
    assert speaker(doc, doc.quotes[1]) is None


def test_a_pronoun_behind_a_capital_of_the_sentence_before_is_no_surname() -> None:
    doc = _doc(f"It was Monday.\n\nShe told the board: “{_SAYING.capitalize()}.”\n\nIt was late.")
    assert speaker(doc, doc.quotes[0]) is None


@pytest.mark.parametrize(
    "lead", ["It was late in Varde Saturday. She", "It rained in Varde Saturday. Late Saturday she"]
)
def test_a_weekday_behind_a_capital_is_no_surname(lead: str) -> None:
    doc = _doc(f"{lead} told them: “{_SAYING.capitalize()}.”")
    assert speaker(doc, doc.quotes[0]) is None


IN_ROOM = "The harbour master, Anna Lind, stood. Judge Peter Holm sat. Emil Brask took notes.\n\n"


@pytest.mark.parametrize(
    "told",
    [
        "Late in the evening the harbour master told mourners: “{}.”",
        "“{},” said the harbour master.",
        "“{},” the harbour master told Brask.",
        "Brask said the harbour master had put it best: “{}.”",
        "Brask said Lind had put it best: “{}.”",
        "It was the harbour master's sentence, “{}”, that Brask wrote down.",
        "Brask bought a mug with Lind's sentence, “{}”, on it.",
        "A poster quotes Lind: “{}.”",
        "“{}” – that is what Lind had promised them.",
        "“{}” – those were Lind's own words.",
        "A line of it – “{}” – is on a mug, signed Anna Lind.",
        "“{},” Lind had written in a letter to the board.",
    ],
)
def test_a_speaker_may_be_called_by_a_post_or_stand_behind_a_noun(told: str) -> None:
    doc = _doc(f"{IN_ROOM}{told.format(_SAYING.capitalize())}\n\nIt was late.")
    assert speaker(doc, doc.quotes[0]) == "Lind"


@pytest.mark.parametrize(
    "told",
    [
        "Brask bought a mug with a banker's sentence, “{}”, on it.",
        "“{},” said a banker who had known Lind.",
        "“{},” the banker told Lind.",
        "Lind said the banker had put it best: “{}.”",
        "Lind's lawyer said she would take “{}” as praise.",
        "“{},” the board said.",
        "Lind agreed with Brask on one thing. “{},” she had told the board.",
    ],
)
def test_whoever_stands_there_without_a_name_is_not_the_one_who_has_one(told: str) -> None:
    text = f"The chair of the board, Anna Lind, stood. Emil Brask took notes.\n\n{told.format(_SAYING)}\n\nIt was late."
    doc = _doc(text)
    assert speaker(doc, doc.quotes[0]) is None


def test_a_word_that_opens_a_sentence_behind_a_month_is_no_surname() -> None:
    doc = _doc(f"Anna Lind wrote in May and in June. Asked about it, she told the board: “{_SAYING.capitalize()}.”")
    assert speaker(doc, doc.quotes[0]) == "Lind"


def test_words_of_the_name_of_a_body_are_nobody() -> None:
    doc = _doc(f"The head of the Aldmouth Pier Union, Anna Lind, sat down. “{_SAYING.capitalize()},” she said.")
    assert speaker(doc, doc.quotes[0]) == "Lind"


LONG = "We shall never sell the mill to strangers while one of us can still lift a sack of flour"


@pytest.mark.parametrize(
    ("first", "second", "anew"),
    [
        ("Lind said in a statement", "Lind said at a briefing", True),
        ("Lind said in a statement", "Lind added in the statement", False),
        ("Lind said in a statement", "Lind said on Friday", False),
    ],
)
def test_a_statement_and_a_briefing_are_two_occasions(first: str, second: str, anew: bool) -> None:
    doc = _doc(f"“{LONG},” Ada {first}. It rained.\n\n“{LONG.replace('while', 'as long as')},” {second}. It was late.")
    (pair,) = doc.retold
    assert is_said_anew(doc, pair) is anew


def test_words_told_inside_another_quotation_are_told_by_another() -> None:
    doc = _doc(f"“{LONG},” said Ada Lind.\n\n“She told me, ‘{LONG.replace('while', 'as long as')},’” said Jan Holt.")
    inner = [pair for pair in doc.retold if is_told_by_another(doc, pair)]
    outer = [pair for pair in doc.retold if holds_another(doc, pair)]
    assert inner
    assert all(doc[pair.second].startswith("‘") for pair in inner)
    assert all(doc[pair.second].startswith("“") for pair in outer)


def test_she_behind_a_title_is_not_the_man_who_is_named_in_full() -> None:
    told = (
        f"Emil Brask said he had walked. He agreed with Dr. Lind on one thing. “{_SAYING.capitalize()},” she had told"
    )
    doc = _doc(f"The farmer, Dr. Anna Lind, stood.\n\n{told} the board.")
    assert speaker(doc, doc.quotes[0]) is None


@pytest.mark.parametrize(
    ("told", "said_by"),
    [
        (f"{SAID} Peter Holm had painted on a sheet.", None),
        (f"{SAID} Peter Holm wrote across the side of his van.", None),
        (f"{SAID} Peter Holm said on a T-shirt.", None),
        (f"{SAID} Peter Holm wrote on a website.", "Holm"),
        (f"{SAID} Peter Holm wrote on Monday.", "Holm"),
    ],
)
def test_what_somebody_has_written_on_a_thing_many_may_write(told: str, said_by: str | None) -> None:
    doc = _doc(told)
    assert speaker(doc, doc.quotes[0]) == said_by
