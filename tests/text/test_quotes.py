"""What stands between quotation marks."""

import pytest

from srcaudit.model.article import Article
from srcaudit.model.span import Span
from srcaudit.text.document import Document
from srcaudit.text.quotes import quotes, quotes_around


def quoted(text: str) -> list[str]:
    doc = Document(Article(text, language="en"))
    return [doc[quote] for quote in doc.quotes]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("“It is over,” she said.", ["“It is over,”"]),
        ('"It is over," she said. "Go home."', ['"It is over,"', '"Go home."']),
        ("''It is over,'' she said.", ["''It is over,''"]),
        ("«It is over», she said.", ["«It is over»"]),
        ("He called it ‘a good day’ twice.", ["‘a good day’"]),
        ("“She said ‘go home’ to me,” he said.", ["“She said ‘go home’ to me,”"]),
        ('The board is 12" wide and 6" deep.', []),
        ("The clerks’ union and the mayor’s office met in the ’90s.", []),
        ("Rock ’n’ roll isn't over.", []),
        ("(“It is over,” she said.)", ["“It is over,”"]),
        ("He said—“It is over”—and left.", ["“It is over”"]),
    ],
)
def test_finds_quotations(text: str, told: list[str]) -> None:
    assert quoted(text) == told


def test_an_unclosed_mark_quotes_to_the_end_of_its_paragraph() -> None:
    text = "“It is over.\n\n“Go home,” she said."
    assert quoted(text) == ["“It is over.", "“Go home,”"]


def test_an_unclosed_mark_does_not_reach_into_the_next_paragraph() -> None:
    assert quoted("“It is over.\n\nThe mill closed.") == ["“It is over."]


@pytest.mark.parametrize("flood", ['"' * 300_000, "“" * 300_000, "‘a " * 100_000, "''" * 150_000, '"a ' * 100_000])
def test_floods_end(flood: str) -> None:
    doc = Document(Article(flood, language="en"))
    assert all(a.end <= b.start for a, b in zip(doc.quotes, doc.quotes[1:], strict=False))


def test_a_mark_that_opens_again_ends_the_part_before() -> None:
    text = 'Lowe said: "It is late. "It is dark. "We go home."'
    assert quoted(text) == ['"It is late.', '"It is dark.', '"We go home."']


def test_a_straight_mark_may_be_closed_by_a_curly_one() -> None:
    text = 'Lowe said: "It is late.” He left. "Why?" she asked.'
    assert quoted(text) == ['"It is late.”', '"Why?"']


LINES = (
    "“It is over.",
    "She said: “Go home”, and left.",
    "",
    'A 12" record, "two" of them, and «three».',
    "''Why?'' asked the clerk's son",
    '‘It’s late’ – "It is dark. "We go.”',
)


@pytest.mark.parametrize("first", range(len(LINES)))
@pytest.mark.parametrize("last", range(len(LINES)))
def test_quotations_of_some_lines_are_those_of_the_text(first: int, last: int) -> None:
    text = "\n".join(LINES)
    starts = [sum(len(line) + 1 for line in LINES[:number]) for number in range(len(LINES))]
    ends = [start + len(line) for start, line in zip(starts, LINES, strict=True)]
    if first > last:  # two places, the earlier one twice
        spans = [Span(starts[last], starts[last])] * 2 + [Span(starts[first], ends[first])]
        wanted = {last, first}
    else:
        spans = [Span(ends[first], starts[last] if last > first else ends[first])]
        wanted = set(range(first, last + 1))
    told = [quote for quote in quotes(text) if any(starts[n] <= quote.start <= ends[n] for n in wanted)]
    assert list(quotes_around(text, spans)) == told
