"""Which last sentences are reported."""

import pytest

from srcaudit.checks.padding.empty_sentence import empty_sentence
from srcaudit.model.article import Article
from srcaudit.model.finding import Finding
from srcaudit.text.document import Document

_LEAD = "The ferry was late on nine days of March because of fog, and on two because a pilot was ill in bed."
_EMPTY = "Whether these efforts lead to lasting change remains uncertain."


def _quotes(text: str) -> list[str]:
    doc = Document(Article(text, language="en"))
    return [value.quote for value in empty_sentence.run(doc) if isinstance(value, Finding)]


@pytest.mark.parametrize(
    "sentence",
    [
        _EMPTY,
        "The coming months will be critical for all sides.",
        "Only time will tell which path the process takes.",
        "What happens next could shape the future of the whole region for decades to come.",
    ],
)
def test_stock_closings_are_reported_at_the_end(sentence: str) -> None:
    assert _quotes(f"{_LEAD}\n\nThe board bought a second radar for the winter from a yard in Gdansk. {sentence}") == [
        sentence
    ]


def test_the_same_sentence_in_the_middle_is_not() -> None:
    assert _quotes(f"{_LEAD}\n\n{_EMPTY} {_LEAD}\n\n{_LEAD} {_LEAD}") == []


def test_the_lead_above_the_first_heading_may_say_why_it_matters() -> None:
    assert _quotes(f"{_LEAD}\n\n{_LEAD} {_EMPTY}\n\nThe fog\n\n{_LEAD}") == []


def test_a_forecast_with_a_date_is_not_empty() -> None:
    assert _quotes(f"{_LEAD}\n\n{_LEAD} The coming months will be critical, as the county votes on 4 June.") == []
