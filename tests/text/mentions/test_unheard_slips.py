"""Spellings of surnames that nobody has, wherever they stand, and those that are somebody's."""

from time import process_time

import pytest

from srcaudit import Article, Document, audit
from srcaudit.config import Config
from srcaudit.text.mentions.unheard_slips import is_plain_slip

_NAMES = Config(select=("IC302", "IC303"))


def _slips(text: str) -> list[str]:
    doc = Document(Article(text, language="en"))
    return [pair.rare.name for pair in doc.near_forms if is_plain_slip(doc, pair)]


def _reported(text: str) -> list[str]:
    return [text[one.span.start : one.span.end] for one in audit(Article(text=text), config=_NAMES).findings]


SLIPS = [
    (
        "Ada Whitcombe won. Whitcombe wept. Whitcombe left. Nobody had asked for a Whitcmobe victory in the valley.",
        "Whitcmobe",
    ),
    ("Ada Whitcombe won. Whitcombe wept. They sang of the rain, and of [Whitcombbe] too.", "Whitcombbe"),
    ("Ada Holt won. Holt wept. It was said of Ada and of Holt. Among the ten were Mr Moe and Hlt.", "Hlt"),
    ("Ada Brenk won. Brenk wept. Absent Brebk, the vote will be close.", "Brebk"),
    ("It was Ada Delvoyne who won. It was late, and few had stayed. Delvoine left.", "Delvoine"),
    ("The bridge was drawn by Ada Marttens. It is dear. Martens's drawings burned, and few wept.", "Marttens"),
    ("Ada Delvoyne drew it. “It is dear,” said one. “Delvone's drawings burned,” said another.", "Delvone"),
    ("Ada Fedderer drew it. It is dear. Federer has gone home. The town thanked Federer.", "Ada Fedderer"),
]


@pytest.mark.parametrize(("text", "slip"), SLIPS)
def test_a_spelling_that_nobody_has_is_a_slip_wherever_it_stands(text: str, slip: str) -> None:
    assert _reported(text) in ([slip], [slip.rpartition(" ")[2]])


UNLISTED = [
    ("Brelwyn Delvvoyne, who owns the mill, was there. It was late. “It rained,” Delvoyne said.", "Delvoyne"),
    ("Brelwyn Delvvoyne owns the mill. It was late. It rained. Delvoyne has slept since noon.", "Delvoyne"),
    ("Brelwyn Delvoyne owns the mill. It was late. “It rained,” said Delvone, and he left.", "Delvone"),
]


@pytest.mark.parametrize(("text", "slip"), UNLISTED)
def test_who_speaks_is_held_against_a_full_name_whose_first_half_no_table_has(text: str, slip: str) -> None:
    assert _reported(text) == [slip]


def test_a_word_before_a_name_is_no_first_name() -> None:
    assert _reported("The Brelwyn Delvvoyne left for Lund. It was late. A Brelwyn Delvoyne came from Lund.") == []


FAIR = [
    "Anna Orlekhova won. Orlekhova wept. It was said of Orlekhova in Kalm. Nobody had asked Orlekhov.",
    "Ada Delvoyne drew it. Delvoyne wept. Delvoyne left. The mill was run by Jan Delvoine for a year.",
    "Ada Delvoyne drew it. Delvoyne wept. A Mr Delvoine, who ran the mill, was asked.",
    "Ada Delvoyne drew it. Delvoyne wept. Her brother Jan Delvoine was asked.",
    "Ada Delvoyne and J Delvoine drew it. Delvoyne wept. Delvoyne left.",
    "Ada Delvoyne drew it. Delvoyne wept. Delvoyne left. Played: Moe, Hlt, T Delvoine, Roe.",
    "Ada Delvoyne drew it. It is the Delvoynes who own the mill. Delvoyne left.",
    "Ada Delvoyn drew it. It was late. The boat goes from Delvoyne at noon.",
    "Ada Hart won. Hart wept. Hart left. Played: Moe, Harte, Roe.",
    "Ada Hart won. Hart wept. Hart left. It had been a Harte who ran the mill.",
    "Foreign Minister Ana Delvoyne of Kalm spoke. Veria's foreign minister, Anna Delvoine, spoke.",
    "Buy Now, Pay Later. Hope Later. It is sent by the Secure Layer of the shop. Later it is read.",
    "Ada Gates won. It was late. Games for the young were sold.",
]


@pytest.mark.parametrize("text", FAIR)
def test_what_stands_beside_a_spelling_tells_of_another(text: str) -> None:
    assert _slips(text) == []


GIVEN = [
    ("Gordon Hollis won. It was late. Hollis wept, and in the evening they asked Gordno Hollis.", "Gordno Hollis"),
    ("Doug Hollis won. It was late. Hollis wept, and in the evening they asked Dug Hollis.", "Dug Hollis"),
    ("Tony Hollis won. It was late. Hollis wept. The town had asked for Tonie Hollis.", "Tonie Hollis"),
    (
        "Ruth Hollis won. It was late. Ruth Hollis wept. Those who were there say that to Ruht Hollis, who was tired "
        "and had not slept, it all came late, as Ruth Hollis herself said.",
        "Ruht Hollis",
    ),
    (
        "Brian Pagglione, 40, won. It was late. Brian Pagglione wept. A page had the name of Bryan Pagglione, 40, too.",
        "Bryan Pagglione",
    ),
    ("Michelle Hollis won. It was late. Mychelle Hollis's Wolf Brother is read by the young.", "Mychelle Hollis"),
    ("Omar Hollis was shot. It was late. The family of Omarr Hollis spoke.", "Omarr Hollis"),
]


@pytest.mark.parametrize(("text", "slip"), GIVEN)
def test_a_first_name_that_is_none_is_a_slip_for_one(text: str, slip: str) -> None:
    assert slip in _reported(text)


FAIR_GIVEN = [
    "MALCOLM Hollis won. It was late. Malcolm Hollis wept.",
    "Stephen Lund, 40, spoke. It rained. Then Steven Lund, 12, sang.",
    "Katie Lund, 40, spoke. It rained. Then Katy Lund, 12, sang.",
    "Ruth Hollis won. It was late. Her mother Ruht Hollis was asked.",
    "Ruth Hollis and Ruht Hollis won. It was late.",
    "Doug Hollis sang. It was late. Dogs Hollis had trained barked.",
    "Doug Hollis sang. It was late. A cousin, Dug Hollis, was there.",
    "Gordon Hollis, a cook, spoke. It was late. Gordo Hollis, a guest from Lund, agreed.",
    "Nish Hollis spoke. It was late. Nisha Hollis agreed.",
    "William Hollis sang. It was late. All of the Williams Hollis knew were there.",
]


@pytest.mark.parametrize("text", FAIR_GIVEN)
def test_two_first_names_of_two_persons_are_left_alone(text: str) -> None:
    assert _reported(text) == []


def test_a_flood_of_near_names_is_read_in_time() -> None:
    text = "Ada Delvoyne drew it. Delvoyne wept. Delvoine and Delvone and Hlt left. " * 2_800
    begun = process_time()
    _slips(text)
    assert process_time() - begun < 4


def test_a_name_with_a_small_article_is_reported_once() -> None:
    assert _reported("Omar al-Hady was shot in Lund. It was late. The family of Omar al-Haddy spoke.") == [
        "Omar al-Haddy"
    ]
    text = "Omar al-Hadid, the minister, quit. Mr. al-Hadid wept. Mr. al-Haddid left. It was late. Mr. al-Hadid sang."
    assert len(_reported(text)) == 1
