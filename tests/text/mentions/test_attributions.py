"""Who said what, and what only looks like it."""

import pytest

from srcaudit.model.article import Article
from srcaudit.text.document import Document


def read(text: str) -> list[tuple[str | None, str, str]]:
    doc = Document(Article(text, language="en"))
    return [(doc[a.source] if a.source else None, doc[a.cue], a.kind) for a in doc.attributions]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ada Lowe said the mill would close.", ("Ada Lowe", "said", "named")),
        ("“It will close,” said Ada Lowe.", ("Ada Lowe", "said", "named")),
        ("“It will close,” Ada Lowe, the owner, said.", ("Ada Lowe", "said", "named")),
        ("Ada Lowe, who owns the mill, said it would close.", ("Ada Lowe", "said", "named")),
        ("According to Ada Lowe, the mill will close.", ("Ada Lowe", "According to", "named")),
        ("The mill will close, according to a report.", ("a report", "according to", "document")),
        ("The Harbour Board confirmed that the mill will close.", ("The Harbour Board", "confirmed", "organisation")),
        ("Kyiv insists that the talks go on.", ("Kyiv", "insists", "organisation")),
        ("Senior officials confirmed that the talks go on.", ("Senior officials", "confirmed", "role")),
        ("Some analysts believe the talks go on.", ("Some analysts", "believe", "anonymous")),
        ("Recent studies show that sleep matters.", ("Recent studies", "show", "anonymous")),
        ("The mill is reportedly for sale.", (None, "reportedly", "passive")),
        ("The mill is believed to be for sale.", (None, "is believed to", "passive")),
        ("The sale was seen by some as a sign of haste.", ("some", "was seen by some as", "anonymous")),
        ("Ada Lowe fears that the mill will close.", ("Ada Lowe", "fears", "mind")),
        ("A spokesman for the Harbour Board said so.", ("A spokesman for the Harbour Board", "said", "organisation")),
        ("Ada Lowe and other officials said so.", ("Ada Lowe and other officials", "said", "named")),
        ("Some clerks, however, said it was late.", ("Some clerks", "said", "role")),
        ("In a letter on Monday Ada Lowe said so.", ("Ada Lowe", "said", "named")),
        ("Fees rose, its treasurer, Ada Lowe, told the board.", ("Ada Lowe", "told", "named")),
        (
            "Fees rose, according to figures published in May by the fees office.",
            ("figures", "according to", "document"),
        ),
        ("Some observers see a parallel with the mill.", ("Some observers", "see a parallel with", "anonymous")),
    ],
)
def test_reads_source_cue_and_kind(text: str, found: tuple[str | None, str, str]) -> None:
    assert found in read(text)


@pytest.mark.parametrize(
    "text",
    [
        "The remarks came late in the day.",
        "The forecast for the weekend is fair.",
        "She left a note on the table.",
        "Nobody said that the mill would close.",
        "“Analysts say all sorts of things.”",
        "The proposed road runs along the river.",
        "Most of the zombies stood outside in the rain.",
        "Two hundred flats will be finished by Christmas.",
    ],
)
def test_stays_silent(text: str) -> None:
    assert read(text) == []


def test_a_participle_takes_the_subject_of_its_sentence() -> None:
    assert ("Ada Lowe", "arguing", "named") in read("Ada Lowe warned the board, arguing that it was late.")


def test_a_second_verb_takes_the_same_subject() -> None:
    assert ("Ada Lowe", "added", "named") in read("Ada Lowe welcomed the vote and added that it was late.")


def test_they_stand_for_the_last_plural_source() -> None:
    doc = Document(Article("Harbour officials argue that it is late. They said that it would rain.", language="en"))
    last = doc.attributions[-1]
    assert last.kind == "role"
    assert last.stands_for is not None
    assert doc[last.stands_for] == "Harbour officials"


def test_a_quotation_that_goes_on_keeps_its_speaker() -> None:
    doc = Document(Article("“It is late,” Ada Lowe said. “We are going home now.”", language="en"))
    contents = [doc[a.content] for a in doc.attributions if a.content is not None]
    assert "“We are going home now.”" in contents


def test_list_items_inherit_the_source_above_them() -> None:
    text = "Officials cited several reasons:\n- War fatigue on all sides\n- The price of grain and oil"
    doc = Document(Article(text, language="en"))
    assert [claim.support for claim in doc.claims] == ["vague", "vague", "vague"]


def test_a_language_without_a_pack_has_no_attributions() -> None:
    assert Document(Article("Ada Lowe sagte, es sei spät.", language="de")).attributions == ()


@pytest.mark.parametrize("flood", ["he said " * 8_000, "Lee, said " * 8_000, "and Lee " * 10_000, "who said " * 8_000])
def test_floods_end(flood: str) -> None:
    doc = Document(Article(flood, language="en"))
    assert all(a.cue.end <= len(flood) for a in doc.attributions)


def test_the_subject_of_a_long_sentence_is_looked_for_at_its_start_only() -> None:
    cues = len(read("In the mill " + "and said " * 4_000))
    assert cues == 0  # a search through the whole sentence for each cue takes half a minute
