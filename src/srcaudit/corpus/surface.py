"""A passage as it stands in the text: whole words and the quotations around it, without reading all the rest."""

import re
from collections.abc import Iterator

from srcaudit.model.span import Span
from srcaudit.text.quotes import quotes
from srcaudit.text.words import Words

CLOSING = "”\"»’'"

_LONGEST_QUOTE, _LONGEST_OPEN_QUOTE = 200, 80
_LONGEST_WORD = 100
_LONGEST_POST, _LONGEST_SIGNATURE = 600, 12
_DASHES = "—–-"
_APART = '"“”„«»;?!()[]—–…'
_LINE = re.compile(r"[^\s][^\n]*")
_HANDLE = re.compile(r"(?<![\w.])@\w{2,30}\b")
_MARK = re.compile("[“„«\"‘]|''")
_SPACE = re.compile(r"\s")


def widened(text: str, start: int, end: int) -> Span:
    """A place in a text, widened to whole words: a token may be a part of "don't"."""
    return Span(
        start if _is_apart(text, start - 1) else _edge(text, start, start + 1).start,
        end if _is_apart(text, end) else _edge(text, end - 1, end).end,
    )


def _is_apart(text: str, position: int) -> bool:
    """Whether a character, or the end of the text, stands in no word, for sure."""
    return not 0 <= position < len(text) or text[position].isspace() or text[position] in _APART


def _edge(text: str, start: int, end: int) -> Span:
    """The word that a character stands in, or the character alone."""
    offset, words = _words(text, start, end)
    for first, last in zip(words.starts, words.ends, strict=True):
        if first + offset < end and last + offset > start:
            return Span(first + offset, last + offset)
    return Span(start, end)


def word_starts(text: str, span: Span) -> list[int]:
    """Where the words begin that begin in a place."""
    offset, words = _words(text, span.start, span.end)
    return [first + offset for first in words.starts if span.start <= first + offset < span.end]


def _words(text: str, start: int, end: int) -> tuple[int, Words]:
    """The words of a place with all that touches it: no word goes across a space."""
    least, most = max(0, start - _LONGEST_WORD), min(len(text), end + _LONGEST_WORD)
    while start > least and not text[start - 1].isspace():
        start -= 1
    space = _SPACE.search(text, end, most)
    return start, Words(text[start : space.start() if space else most])


def lines_around(text: str, span: Span) -> Span:
    """The lines that a place stands in: no quotation goes across a line."""
    end = text.find("\n", span.end)
    return Span(text.rfind("\n", 0, span.start) + 1, end if end >= 0 else len(text))


def quotations(text: str, lines: Span) -> tuple[Span, ...]:
    """Quotations that can be believed: a mark that is never closed, or closed pages later, quotes nothing."""
    part = text[lines.start : lines.end]
    if not _MARK.search(part):
        return ()
    found = [quote for quote in quotes(part) if _is_believed(part, quote)]
    return tuple(Span(quote.start + lines.start, quote.end + lines.start) for quote in found)


def posts(text: str, lines: Span) -> Iterator[Span]:
    """Posts of a network that stand in the article: what its signature with a handle follows, or comes before.

    — Name (@handle) May 1 follows the post; a signature without the dash is the head of one.
    """
    begin = text.rfind("\n", 0, max(0, text.rfind("\n", 0, max(0, lines.start - 1)))) + 1
    end = min(len(text), lines.end + _LONGEST_POST)
    if text.find("@", begin, end) < 0:
        return
    around = [match.span() for match in _LINE.finditer(text, begin, end)]
    for number, (start, end) in enumerate(around):
        handle = _HANDLE.search(text, start, end)
        if not handle or len(text[start:end].split()) > _LONGEST_SIGNATURE:
            continue
        follows = text[start] in _DASHES
        post = around[max(0, number - 1)] if follows else around[min(number + 1, len(around) - 1)]
        if post[1] - post[0] <= _LONGEST_POST:
            yield Span(*post)


def _is_believed(text: str, quote: Span) -> bool:
    most = _LONGEST_QUOTE if text[quote.end - 1] in CLOSING else _LONGEST_OPEN_QUOTE
    return quote.end - quote.start <= most or len(Words(text[quote.start : quote.end])) <= most
