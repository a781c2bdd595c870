"""Lists of sources, and which of their entries cannot be followed."""

from srcaudit.model.article import Article
from srcaudit.text.document import Document

BODY = "The valley is short of water, and the council will vote on the new reservoir in the coming week.\n\n"


def bare(text: str) -> list[list[str]]:
    doc = Document(Article(BODY + text, language="en"))
    return [[doc[entry] for entry in entries] for entries in doc.bare_source_lists]


def test_entries_without_title_date_or_address_are_bare() -> None:
    assert bare("Sources\n\n- Orr Centre\n- Valley Council: statements\n") == [
        ["Orr Centre", "Valley Council: statements"]
    ]


def test_located_entries_are_left_out_of_the_list() -> None:
    assert bare("References\n\n- Orr Centre\n- Valley Council, 2021\n- Mill Board\n") == [["Orr Centre", "Mill Board"]]


def test_one_bare_entry_alone_is_no_list() -> None:
    assert bare("Sources\n\n- Orr Centre\n- https://example.org/minutes\n") == []


def test_a_list_under_another_heading_is_none() -> None:
    assert bare("What to bring\n\n- A cup\n- A coat\n") == []


def test_two_lists_are_told_apart() -> None:
    assert len(bare("Sources\n\n- Orr Centre\n- Mill Board\n\nReferences\n\n- Lake Board\n- Hill Board\n")) == 2
