"""Quotations: what stands between quotation marks, the marks included."""

import re
from collections.abc import Iterable

from srcaudit.model.span import Span

# The mark first, and then what must not stand before it: a search for the mark skips all other text.
_PATTERNS = (
    (
        "“„",
        re.compile(
            r"[“„](?:[^“”„\n]*”"
            r"|[^“”„\"\n]*\"(?=[\s,.;:?!)]|$)"  # two slips that are common: closed by a straight mark,
            r"|[^“”„\n]*“(?=[\s,.;:?!)]|$)"  # or by a second opening one that no word follows
            r"|[^“”„\n]*)",
            re.MULTILINE,
        ),
    ),
    ("«", re.compile(r"«[^«»\n]*»")),
    (
        '"',
        re.compile(
            r'"(?<![^\s(\[—–\-/]")(?=\S)(?:'
            r'[^"“”\n]*”(?=[\s,.;:?!)]|$)'  # opened by a straight mark and closed by a curly one
            r'|[^"\n]*(?:(?<=\s)(?="\w)|"|$))',  # ended too by a mark that opens the next: a speech that goes on
            re.MULTILINE,
        ),
    ),
    (("''",), re.compile(r"''(?<!\S'')(?=\S)(?:(?!'')[^\n])*(?:''|$)", re.MULTILINE)),
    ("‘", re.compile(r"‘(?<![^\s(\[—–\-]‘)(?=\S)[^‘’“”\n]*(?:’\w[^‘’“”\n]*)*’(?!\w)")),
)


def quotes(text: str) -> tuple[Span, ...]:
    """Quotations in the order of the text; none inside another.

    A mark that is never closed quotes to the end of its line: the usage of a quotation that goes on
    in the next paragraph.
    """
    places = sorted(  # as numbers: two of them are compared much quicker than two spans
        (match.start(), match.start() + len(match.group().rstrip()))
        for marks, pattern in _PATTERNS
        if any(mark in text for mark in marks)
        for match in pattern.finditer(text)
        if match.end() - match.start() > 2
    )
    kept: list[Span] = []
    for start, end in places:
        if not kept or start >= kept[-1].end:
            kept.append(Span(start, end))
    return tuple(kept)


def quotes_around(text: str, spans: Iterable[Span]) -> tuple[Span, ...]:
    """Those that stand on the lines of some places, which are in order: no quotation goes beyond its line."""
    found: list[Span] = []
    end = -1
    for span in spans:
        if span.end > end:
            start = max(end + 1, text.rfind("\n", 0, span.start) + 1)
            end = text.find("\n", span.end) % (len(text) + 1)
            found += [Span(start + quote.start, start + quote.end) for quote in quotes(text[start:end])]
    return tuple(found)
