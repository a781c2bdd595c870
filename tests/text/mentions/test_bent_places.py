"""Places that everybody knows with a letter changed."""

import pytest

from srcaudit import Article
from srcaudit.text.document import Document


def _bent(text: str) -> list[str]:
    doc = Document(Article(text, language="en"))
    return [doc[near.rare] for near in doc.bent_places]


@pytest.mark.parametrize(
    ("rare", "usual"),
    [
        ("Iowaa", "Iowa"),
        ("Ioa", "Iowa"),
        ("Iiwa", "Iowa"),
        ("Iraaq", "Iraq"),
        ("Syrio", "Syria"),
        ("Hawaie", "Hawaii"),
        ("Lonndon", "London"),
        ("Charlotto", "Charlotte"),
        ("Ohoi", "Ohio"),
        ("Fance", "France"),
    ],
)
def test_a_known_place_is_seen_however_short(rare: str, usual: str) -> None:
    assert _bent(f"Talks in {rare} went on. The town of {usual} is old. The bus came to {usual} at noon.") == [rare]


@pytest.mark.parametrize(
    "text",
    [
        "Talks in Irani hands went on. Iran is old. The bus came to Iran at noon.",
        "Talks in Ioa, Texas, went on. Iowa is old. The bus came to Iowa at noon.",
        "Talks in Ioa Hall went on. Iowa is old. The bus came to Iowa at noon.",
        "Talks in Austria went on. Australia is old. The bus came to Australia at noon.",
        "Talks from Parish to Paris went on. Paris is old.",
        "She believed in Parise. Paris is old. Paris is new. Zach Parise rows.",
        "Talks in Tunis went on. Tunisia is old. Tunisia is new.",
        "Talks in Syrie went on, as the French say. Syria is old. Syria is new.",
        "“Talks in Iowaa,” read the sign. Iowa is old. Iowa is new.",
        "Talks in Iowaa went on. Iowa is old.",
        "Talks in Iowaa went on. Iowaa is old. Iowa is old. Iowa is new.",
        "Talks in Kuwaiti hands went on. Kuwait is old. Kuwait is new.",
        "Talks in Romeo went on. Rome is old. Rome is new.",
    ],
)
def test_peoples_other_places_and_names_are_left_alone(text: str) -> None:
    assert not _bent(text)
