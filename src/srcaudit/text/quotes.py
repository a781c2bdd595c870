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

_DOUBLE = '“„"'
"""Marks that open a quotation which an apostrophe never closes."""
_TAIL = 8
"""Characters by which the end of a line is known that breaks off."""


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


def is_cut_off(text: str, quote: Span) -> bool:
    """Whether a quotation that is never closed breaks off in a word or behind one, as in the teaser of an article."""
    if text[quote.end : quote.end + 1] not in ("", "\n"):
        return False
    last = text[quote.start + 1 : quote.end]
    last = last[:-1] if last.endswith(("'", "’")) and text[quote.start] in _DOUBLE else last
    return last[-1:].isalnum() or last.endswith(",")


def is_clipped(text: str, quote: Span) -> bool:
    """Whether the line of a quotation breaks off, and what it ends with stands elsewhere and goes on: a teaser."""
    end = text.find("\n", quote.end) % (len(text) + 1)
    line = text[quote.end : end].rstrip()
    tail = line[-_TAIL:]
    if len(tail) < _TAIL or not tail[-1].isalnum():
        return False
    at = text.find(tail)
    return any(
        text[place + _TAIL : place + _TAIL + 1].isalnum() for place in (at, text.find(tail, at + 1)) if place >= 0
    )


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
