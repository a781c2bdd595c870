"""Headlines that announce a list, held against its numbered lines: "9 walks near Hull" above eight of them.

Only one list is numbered in such a text, line by line, from one up or down to one; the last number tells how many.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from srcaudit.language.pack import LanguagePack
from srcaudit.model.span import Span
from srcaudit.text.mentions.headline_figures import HeadlineFigure

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_FEWEST = 5
_MOST = 60
_MOST_TIMES = 3
"""Times apart that a number and what a slip makes of it are at most."""
_WORD = re.compile(r"[A-Za-z]+")


@dataclass(frozen=True)
class _Grammar:
    announced: re.Pattern[str]
    mark: re.Pattern[str]
    besides: re.Pattern[str]
    apart: frozenset[str]
    numbers: Mapping[str, float]


@lru_cache(maxsize=8)
def _grammar(pack: LanguagePack | None) -> _Grammar | None:
    if pack is None or not pack.has("tables", "headline_lists"):
        return None
    said = pack.patterns("headline_lists")
    numbers = {str(word): float(value) for word, value in pack.table("numbers")["words"].items()}
    return _Grammar(said["announced"], said["mark"], said["besides"], pack.words("headline_lists", "apart"), numbers)


def headline_lists(doc: "Document") -> tuple[HeadlineFigure, ...]:
    """How many the headline announces, with the last number of the only list of the text where that is another."""
    grammar, headline = _grammar(doc.pack), doc.headline
    if grammar is None or headline is None or len(doc.blocks) < _FEWEST:
        return ()
    title = doc.headline_alone
    assert title is not None
    told = _announced(title, grammar)
    if told is None:
        return ()
    place, number = told
    start = headline.lines[-1].end if headline.lines else 0
    marks = list(_marks(doc, grammar, start))
    last = _last(marks)
    if last is None or not last[0] <= _MOST_TIMES * number or not number <= _MOST_TIMES * last[0]:
        return ()
    written = title.folded[place.start : place.end]
    fits = last[0] == number or _is_told(doc, grammar, number, start, [span for _, span in marks])
    fits = fits or grammar.besides.search(f"{title.folded}\n{doc.folded}") is not None
    printed = _printed(doc, headline.lines, written)
    return (HeadlineFigure(written, printed, last[1], fits),)


def _announced(title: "Document", grammar: _Grammar) -> tuple[Span, float] | None:
    """The one number of a headline, if it counts things that can be told one by one."""
    match = grammar.announced.search(title.folded)
    if match is None:
        return None
    inside = [one for one in title.quantities if one.kind == "count" and one.value > 1]
    if len(inside) != 1 or inside[0].number_span.start != match.start("n"):
        return None
    before, behind = _WORD.findall(title.folded[: match.start("n")]), _WORD.findall(title.folded[match.end("n") :])
    near = {word.lower() for word in (*before[-1:], *behind[:2])}
    figures = [i for i in title.words.figures if not _is_year(title.words.lower[i])]
    if near & grammar.apart or len(figures) > int(match["n"].isdigit()) or inside[0].ranged:
        return None
    return Span(*match.span("n")), inside[0].value


def _is_year(figures: str) -> bool:
    return len(figures) == len("2000") and figures.isdigit() and figures[:2] in ("19", "20")


def _marks(doc: "Document", grammar: _Grammar, start: int) -> Sequence[tuple[int, Span]]:
    """The numbers with which lines of the text begin."""
    found: list[tuple[int, Span]] = []
    for block in doc.blocks:
        if block.span.start < start:
            continue
        match = grammar.mark.match(doc.folded, block.span.start, block.span.end)
        if match is not None:
            found.append((int(match["n"]), Span(*match.span("n"))))
    return found


def _last(marks: Sequence[tuple[int, Span]]) -> tuple[int, Span] | None:
    """The greatest number of lines that are numbered from one up, or down to one, with none left over."""
    if not _FEWEST <= len(marks) <= _MOST:
        return None
    numbers = [number for number, _ in marks]
    up = list(range(1, len(numbers) + 1))
    if numbers == up:
        return marks[-1]
    return marks[0] if numbers == up[::-1] else None


def _is_told(doc: "Document", grammar: _Grammar, number: float, start: int, marks: Sequence[Span]) -> bool:
    """Whether the headline's number stands in the text, in figures or in a word, and not as that of a line."""
    word = next((one for one, value in grammar.numbers.items() if value == number), "")
    if any(doc.words.starts[i] >= start for i in doc.word_places.get(word, ())):
        return True
    held = {span.start for span in marks}
    found = re.finditer(rf"(?<![\d.,]){number:g}(?!\d|[.,]\d)", doc.folded[start:])
    return any(start + match.start() not in held for match in found)


def _printed(doc: "Document", lines: Sequence[Span], written: str) -> Span | None:
    if not lines:
        return None
    match = re.compile(rf"(?<!\w){re.escape(written)}(?!\w)").search(doc.folded, lines[0].start, lines[0].end)
    return None if match is None else Span(*match.span())
