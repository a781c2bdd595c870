"""Rows of a table against paragraphs of a text that has no blank lines."""

from srcaudit import Article, Config, audit

_REPORT = [
    "The harbour board of Tessel Quay voted on Monday to close the northern basin "
    "for repairs until the third of April.",
    "Chairman Pieter Achterberg said the 1,400 metre wall had moved by 23 centimetres "
    "since the storm of November 2029.",
    "Engineers from Lund and Marsden will drive 310 steel piles into the clay, the board's report of 12 March says.",
    "Fishing boats will land their catch at Corran Head, 14 kilometres away, where the auction hall has room for 60.",
]
_AGAIN = [
    "The northern basin of Tessel Quay closes for repairs until the third of April, the harbour board voted{}",
    "The 1,400 metre wall moved by 23 centimetres since the storm of November 2029, chairman Pieter Achterberg said{}",
    "Lund and Marsden's engineers drive 310 steel piles into the clay, says the board's report of 12 March{}",
    "Boats land their catch at Corran Head, 14 kilometres away, where the auction hall has room for 60{}",
]

_BETWEEN = (
    "Nobody at the meeting asked what the works would cost, and the board's treasurer, who had the figures in a blue "
    "folder on her knees, left before the end to catch the last ferry of the evening to Gannet Island."
)


def _parts(text: str) -> int:
    return len(audit(Article(text, language="en"), config=Config(select="SP205")).findings)


def test_rows_that_tell_the_text_again_are_reported() -> None:
    assert _parts("\n\n".join(_REPORT) + "\n\n" + "\n".join(row.format("") for row in _AGAIN)) == 1


def test_paragraphs_of_a_text_without_blank_lines_are_no_table() -> None:
    assert _parts("\n".join([*_REPORT, _BETWEEN, *(row.format(".") for row in _AGAIN)])) == 0
