"""Every check's own examples: what is marked is reported, at that place, and nothing else is."""

from collections.abc import Iterator

import pytest

from srcaudit.authoring import Example
from srcaudit.catalog import AnyCheck, checks
from srcaudit.corpus.index import index_of
from srcaudit.model.finding import Finding
from srcaudit.model.span import Span
from srcaudit.text.document import Document


def _cases() -> Iterator[object]:
    for check in checks():
        for kind, examples in (("bad", check.bad), ("good", check.good)):
            for number, example in enumerate(examples):
                yield pytest.param(check, example, id=f"{check.code}-{kind}-{number}")


def _found(check: AnyCheck, example: Example) -> list[Finding]:
    doc = Document(example.article)
    index = index_of(example.peers) if example.peers else None
    doc = doc.knowing(index.known(doc)) if index is not None else doc
    comparisons = index.comparisons(doc) if index is not None else ()
    return [value for value in check.run(doc, comparisons) if isinstance(value, Finding)]


@pytest.mark.parametrize(("check", "example"), list(_cases()))
def test_exactly_the_marked_places_are_reported(check: AnyCheck, example: Example) -> None:
    text = example.article.text
    reported = sorted({span for finding in _found(check, example) for span in finding.spans})
    assert _quoted(text, reported) == _quoted(text, example.spans), example.why or check.name


def _quoted(text: str, spans: list[Span] | tuple[Span, ...]) -> list[tuple[int, str]]:
    return [(span.start, text[span.start : span.end]) for span in spans]


@pytest.mark.parametrize("check", checks(), ids=lambda check: check.code)
def test_every_check_shows_what_it_reports_and_a_near_miss(check: AnyCheck) -> None:
    assert check.bad, "a check needs an example of what it reports"
    assert check.good, "a check needs a near miss that stays silent"
    assert all(example.spans for example in check.bad)
    assert not any(example.spans for example in check.good)
    assert all(example.why for example in check.good), "say why a near miss is none"
