"""Statements in invented news copy are found, and little else is."""

import pytest

from srcaudit.model.article import Article
from srcaudit.text.document import Document
from tests.benchmarks.claims.__main__ import overlaps, sentences
from tests.benchmarks.claims.marked import PARTS, Marked, articles, unmarked


@pytest.fixture(scope="module")
def pairs() -> list[tuple[Document, Marked]]:
    return [(Document(Article(one.text, language="en")), one) for one in articles()]


def test_sentences_with_statements_are_told_from_others(pairs: list[tuple[Document, Marked]]) -> None:
    rates = sentences(pairs, ("source", "cue"), minds=False)
    assert rates.precision >= 0.95
    assert rates.recall >= 0.95


@pytest.mark.parametrize("part", PARTS)
def test_sources_cues_and_contents_are_found(pairs: list[tuple[Document, Marked]], part: str) -> None:
    assert overlaps(pairs, part, minds=False).f1 >= 0.9


def test_marks_are_read_where_they_stand() -> None:
    marked = unmarked('<t>It is late</t>, <c>said</c> <s of="Ada Lowe">the mayor</s>.')
    assert marked.text == "It is late, said the mayor."
    (source,) = marked.spans["source"]
    assert marked.text[source.start : source.end] == "the mayor"
    assert marked.stands_for == {source: "Ada Lowe"}


def test_pronouns_that_stand_for_a_name_stand_for_the_right_one(pairs: list[tuple[Document, Marked]]) -> None:
    names = []
    for doc, marked in pairs:
        given = {span.start: name for span, name in marked.stands_for.items()}
        for one in doc.attributions:
            if one.source is None or one.stands_for is None or one.source.start not in given:
                continue
            stands_for = doc[one.stands_for]
            if stands_for[-1].isalpha() and stands_for.split()[-1][0].isupper():
                names.append((given[one.source.start].split()[-1], stands_for.split()[-1]))
    assert len(names) >= 3
    assert all(given == found for given, found in names)
