"""What counts as new in a sentence."""

import pytest

from srcaudit.model.article import Article
from srcaudit.text.document import Document
from srcaudit.text.news import News, runs

_TOLD = "The pilot steers the ferry around the sandbank and hoists a lantern."


def _news(text: str) -> tuple[News, ...]:
    return Document(Article(text, language="en")).news


def test_words_told_above_are_no_news() -> None:
    first, again = _news(f"{_TOLD} The pilot hoists the lantern and steers around the sandbank.")
    assert first.new == first.sentence.content
    assert again.new == 0
    assert (first.is_little(), again.is_little()) == (False, True)


def test_a_heading_above_tells_too() -> None:
    below = _news(f"Pilot hoists lantern on ferry\n\n{_TOLD}")[0]
    assert below.new == _news(_TOLD)[0].new - 4


def test_what_stands_only_below_is_news() -> None:
    assert _news(f"{_TOLD} {_TOLD}")[0].new == _news(_TOLD)[0].new


def test_a_word_twice_in_its_first_sentence_is_new_both_times() -> None:
    (one,) = _news("A lantern swings beside another lantern while rigging creaks above the deckhands.")
    assert one.new == one.sentence.content


def test_generic_abstract_and_inflated_words_tell_nothing() -> None:
    (one,) = _news("The situation underscores a crucial transformation and the importance of meaningful cooperation.")
    assert one.new == 0
    assert one.inflated >= 3
    assert one.is_little()


@pytest.mark.parametrize(
    "sentence",
    [
        "We think such efforts require patience and a shared understanding of the goals.",
        "Your efforts require patience and a shared understanding of the goals by everyone.",
        "Such efforts “require” patience and a shared understanding of the goals by all.",
        "Such efforts require patience and a shared understanding of the goals until March.",
    ],
)
def test_who_speaks_is_quoted_or_is_specific_is_never_little(sentence: str) -> None:
    assert not _news(sentence)[0].is_little()


def test_the_united_states_are_nobody_speaking() -> None:
    assert _news("Such efforts of the US require patience and a shared understanding of goals.")[0].spoken is False


def test_runs_end_with_their_paragraph_and_at_news() -> None:
    empty = "Such efforts require patience and a shared understanding of the goals by everyone."
    found = _news(f"{empty} {empty} {_TOLD} {empty}\n\n{empty}")
    assert [len(run) for run in runs(found, 0.34)] == [2, 1, 1]


def test_without_a_language_pack_there_is_no_news() -> None:
    assert (
        Document(Article("Die Fähre legt an, und der Lotse geht von Bord und grüßt die Leute.", language="de")).news
        == ()
    )
