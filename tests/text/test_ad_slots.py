"""Where advertisements stood."""

from srcaudit.text.ad_slots import ad_slots
from srcaudit.text.lines import lines

PARAGRAPH = "The ferry company will close two of its five routes in March, its director said on Monday."


def slots(*page: str, language: str | None = "en") -> list[str]:
    text = "\n".join(page)
    places = lines(text)
    told = zip(places, ad_slots(text, places, language), strict=True)
    return [text[place.start : place.end] for place, slot in told if slot]


def test_lines_between_paragraphs_that_announce_advertisements_are_found() -> None:
    page = [PARAGRAPH, "Advertisement", PARAGRAPH, "STORY CONTINUES BELOW ADVERTISEMENT", PARAGRAPH, "Advertisement 3"]
    assert slots(*page) == page[1::2]


def test_a_page_with_one_or_two_has_no_habit_of_them() -> None:
    assert slots(PARAGRAPH, "Advertisement", PARAGRAPH, "Advertisement", PARAGRAPH) == []


def test_a_line_that_says_more_is_none() -> None:
    assert slots(*["Advertisement brings the harbour more than the ferries do"] * 3) == []


def test_each_language_has_its_words_and_the_english_ones() -> None:
    assert slots(PARAGRAPH, *["Anzeige"] * 3, language="de") == ["Anzeige"] * 3
    assert slots(PARAGRAPH, *["Anzeige"] * 3) == []
    assert slots(PARAGRAPH, *["Advertisement"] * 3, language="hu") == ["Advertisement"] * 3
