"""The caller's own phrases."""

import pytest

import srcaudit
from srcaudit.errors import ConfigError
from srcaudit.model.article import Article
from srcaudit.text.document import Document
from srcaudit.text.known import Known

FIRST = "The ferry company will close two of its five routes in March, its director told the council."
SECOND = "Islanders who depend on the boats asked for a subsidy of two million crowns at the meeting on Monday."


def reported(*lines: str, phrases: tuple[str, ...], language: str = "en") -> list[tuple[str, str]]:
    report = srcaudit.audit(Article("\n".join(lines), language=language), config=srcaudit.Config(furniture=phrases))
    return [(finding.code, finding.quote) for finding in report.findings if finding.dimension == "boilerplate"]


@pytest.mark.parametrize("language", ["en", "de", "xx"])
def test_a_line_with_a_phrase_is_furniture_wherever_it_stands(language: str) -> None:
    line = "The tide desk wishes you calm seas"
    assert reported(FIRST, line, SECOND, phrases=("calm seas",), language=language) == [("BP101", line)]


def test_the_reason_names_the_phrase() -> None:
    doc = Document(Article(f"{FIRST}\nCalm seas!\n{SECOND}", language="en")).knowing(Known(("calm [seas|skies]",)))
    (line,) = doc.furniture
    assert (line.part, line.sure) == ("other", True)
    assert "calm [seas|skies]" in line.reason


def test_words_of_the_line_say_what_sort_it_is() -> None:
    doc = Document(Article(f"{FIRST}\nShare this article\n{SECOND}", language="en")).knowing(Known(("share this",)))
    assert [(line.part, line.origin) for line in doc.furniture] == [("share", "phrase")]


def test_a_phrase_counts_before_the_neighbours_do() -> None:
    """A stock word is furniture beside furniture: the caller's line makes it so."""
    lines = (FIRST, SECOND, "Lamps lit at dusk", "Facebook", "Twitter")
    assert reported(*lines, phrases=()) == []
    told = [quote for _, quote in reported(*lines, phrases=("lamps lit",))]
    assert told == ["Lamps lit at dusk", "Facebook\nTwitter"]


def test_in_a_long_paragraph_the_sentence_with_the_phrase_is_furniture() -> None:
    sentence = "Carry the Coast Card on board."
    doc = Document(Article(f"{FIRST} {SECOND} {sentence}", language="en")).knowing(Known(("coast card",)))
    assert [doc[span] for span in doc.masked.spans] == [sentence]
    assert doc.furniture == ()


def test_the_title_is_never_taken() -> None:
    article = Article(f"Coast Card stops\n{FIRST}\n{SECOND}", title="Coast Card stops", language="en")
    report = srcaudit.audit(article, config=srcaudit.Config(furniture=("coast card",)))
    assert [finding.code for finding in report.findings if finding.dimension == "boilerplate"] == []


@pytest.mark.parametrize("phrase", ["", "  ", "* everywhere", "... and so on"])
def test_a_phrase_that_would_mark_anything_is_refused(phrase: str) -> None:
    with pytest.raises(ConfigError):
        srcaudit.Config(furniture=(phrase,))


def test_the_phrases_are_part_of_the_settings_that_a_report_names() -> None:
    assert srcaudit.Config(furniture=("calm seas",)).digest != srcaudit.Config().digest
