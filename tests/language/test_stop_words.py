"""The lists of function words, and the furniture lists of languages without a pack."""

import re

import pytest

from srcaudit.language.lexicon import Lexicon
from srcaudit.language.pack import languages, lexicons, load, stop_words
from srcaudit.text.language import detect
from srcaudit.text.words import Words

SENTENCES = {
    "cs": "Rada se dohodla, že nový most bude stát, ale práce na něm by mohly začít až po zimě.",
    "de": "Der Rat hat die neue Brücke beschlossen, aber mit dem Bau wird erst nach dem Winter begonnen.",
    "en": "The council has approved the new bridge, but work on it will not begin before the winter is over.",
    "es": "El consejo ha aprobado el nuevo puente, pero las obras no van a empezar hasta que pase el invierno.",
    "fr": "Le conseil a approuvé le nouveau pont, mais les travaux ne vont commencer qu’après la fin de l’hiver.",
    "it": "Il consiglio ha approvato il nuovo ponte, ma i lavori non possono cominciare prima che passi l’inverno.",
    "nl": "De raad heeft de nieuwe brug goedgekeurd, maar het werk zal pas na de winter kunnen beginnen.",
    "pl": "Rada zgodziła się na nowy most, ale budowa nie ruszy przed zimą, bo nie ma na nią jeszcze pieniędzy.",
    "pt": "O conselho aprovou a nova ponte, mas as obras não vão começar antes que o inverno tenha acabado.",
    "ru": "Совет утвердил новый мост, но стройка не начнётся до весны, потому что на неё ещё нет денег.",
    "sv": "Rådet har beslutat om den nya bron, men arbetet ska inte börja innan vintern är över för i år.",
    "tr": "Meclis yeni köprü için karar verdi ama bu iş için para olmadığı için kıştan önce hiçbir şey olmayacak.",
    "uk": "Рада затвердила новий міст, але будівництво не почнеться до весни, бо на нього ще немає грошей.",
}


@pytest.mark.parametrize("language", sorted(SENTENCES))
def test_a_sentence_has_more_words_of_its_own_languages_list_than_of_any_other(language: str) -> None:
    words = Words(SENTENCES[language]).lower
    shares = {known: sum(word in common for word in words) / len(words) for known, common in stop_words().items()}
    best = max(sorted(shares), key=lambda known: shares[known])
    assert best == language
    assert shares[language] > 0.3


@pytest.mark.parametrize("language", sorted(stop_words()))
def test_a_list_holds_single_lower_case_words_and_says_where_it_is_from(language: str) -> None:
    words = stop_words()[language]
    assert 100 <= len(words) <= 260
    assert all(word == word.lower() and Words(word).lower == [word] for word in words)


def test_a_list_of_words_alone_makes_no_language_pack() -> None:
    assert load("de") is None
    assert "de" not in languages()


@pytest.mark.parametrize("language", ["de", "es", "pt", "uk"])
def test_lists_of_words_leave_the_detection_of_other_languages_to_more_than_a_vote(language: str) -> None:
    text = " ".join([SENTENCES[language]] * 5)
    assert detect(text, Words(text)) == language


def _below_menu(menu: str, language: str) -> str:
    """A long menu in one language, a longer article in another below it."""
    return f"{menu} " * 320 + " ".join([SENTENCES[language]] * 80)


def test_the_article_below_a_long_menu_tells_the_language_by_its_common_words(monkeypatch: pytest.MonkeyPatch) -> None:
    def ask(sample: str) -> None:
        raise AssertionError("a dear question that common words can answer")

    monkeypatch.setattr("srcaudit.text.language._ask_langdetect", ask)
    text = _below_menu("Harbour News", "en")
    assert detect(text, Words(text)) == "en"


@pytest.mark.parametrize("language", ["de", "es", "uk"])
def test_a_page_that_says_more_in_another_language_than_in_english_is_not_voted_english(language: str) -> None:
    text = " ".join([SENTENCES["en"]] * 6 + [SENTENCES[language]] * 80)
    assert detect(text, Words(text)) == language


LISTED = ("de", "en", "es", "fr", "it", "nl", "pl", "pt", "ru", "uk")


def _furniture(language: str) -> Lexicon:
    return lexicons(language, "furniture")[0]


@pytest.mark.parametrize("language", LISTED)
def test_every_furniture_list_has_the_main_families(language: str) -> None:
    families = {entry.family for entry in _furniture(language).entries}
    parts = {family.split()[0] for family in families}
    assert {"navigation", "share", "subscribe", "related", "author", "media", "legal", "advert", "keep"} <= parts


@pytest.mark.parametrize("language", LISTED)
def test_every_wording_is_written_as_a_line_is_looked_up(language: str) -> None:
    """Words alone: no punctuation that the words layer drops, no figures, no capital."""
    odd = {
        wording
        for wording in _furniture(language).wordings
        if wording != " ".join(Words(wording).lower) or re.search(r"\b\d", wording)
    }
    assert not odd


@pytest.mark.parametrize("language", LISTED)
def test_a_heading_of_articles_is_no_line_of_the_site(language: str) -> None:
    both = {
        wording
        for wording, families in _furniture(language).wordings.items()
        if "keep" in families and any(family.endswith((" line", " head")) for family in families)
    }
    assert not both


def test_a_page_of_any_language_is_read_with_the_english_list_too() -> None:
    assert [len(lexicons(language, "furniture")) for language in ("en", "de", "xx", None)] == [1, 2, 1, 1]
    assert lexicons("de", "no such list") == ()
