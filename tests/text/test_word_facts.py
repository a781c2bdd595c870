"""What a language knows of single words is the same whichever layers ask, and whether it has tables for it or not."""

from dataclasses import replace

from srcaudit.engine import audit
from srcaudit.language.pack import load
from srcaudit.model.article import Article
from srcaudit.text.claims import marking
from srcaudit.text.document import Document
from srcaudit.text.news import telling
from srcaudit.text.profile import abstracting
from srcaudit.text.word_facts import word_facts


def test_a_word_is_told_for_every_layer() -> None:
    facts = word_facts("en")
    assert facts["negotiations"].stem == facts["negotiated"].stem
    assert facts["the"].stem == facts["the"].news == ""
    assert facts["ferry"].news == facts["ferry"].stem != ""
    assert facts["important"].stem
    assert facts["important"].news == "", "it fits any story"
    assert facts["togetherness"].abstract
    assert not facts["ferry"].abstract
    assert facts["must"].marks
    assert not facts["ferry"].marks
    assert facts["said"].voices
    assert not facts["ferry"].voices


def test_a_pack_without_the_tables_knows_nothing_of_that_sort() -> None:
    pack = load("en")
    assert pack is not None
    bare = replace(pack, _files={name: text for name, text in pack._files.items() if not name.startswith("tables")})
    assert [telling(bare)("ferry"), marking(bare)("must"), abstracting(bare)("togetherness")] == ["", 0, False]


def test_stems_without_a_language_are_of_every_word() -> None:
    doc = Document(Article("the of negotiations", language="xx"))
    assert doc.pack is None
    assert doc.stems == ["the", "of", "negoti"]
    assert audit(doc.article).words == len(doc.words)
