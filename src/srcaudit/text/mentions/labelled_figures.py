"""Figures that the text gives twice, as of two days: "6,120 as of 21 June", "counted up to 5 July: … total 6,120"."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

from srcaudit.model.span import Span

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_LEAST = 100
_FEWEST_DIGITS = 2
"""Digits of a figure before its noughts: 500 says less than 510."""
_MOST = 20
_REACH = 400
_LOOK_BACK = 60
_YEARS = range(1900, 2101)
_YEAR = re.compile(r"(?:19|20)\d\d(?![\d,])|\d{1,2}(?:st|nd|rd|th)")
_FIGURE = re.compile(
    r"(?<![\w.,:/-])(?P<n>\d{1,3}(?:,\d{3})+|\d{1,7})(?P<part>\.\d{1,3})?(?![\w-]|[.,:/]\d)"
    r"(?: ?(?P<unit>%|[a-z]{2,}))?"
)
_ROWS = re.compile(r";[^;\n]*;|:[^:\n]{0,80};")


@dataclass(frozen=True, slots=True)
class LabelledFigures:
    """Figures with the day up to which they are counted: month and day, 0 for a whole month; or its weekday."""

    label: Span
    day: tuple[int, int] | int
    figures: Mapping[str, Span]
    """What is written, without commas; a small number with the word behind it."""


@dataclass(frozen=True, slots=True)
class TwiceLabelled:
    """One figure under two labels, in the order of the text."""

    first: LabelledFigures
    second: LabelledFigures
    figure: str


def twice_labelled(doc: "Document") -> tuple[TwiceLabelled, ...]:
    """The figures of the body that two labels give as of two days, one for each two labels."""
    labels = list(_labels(doc)) if _has_a_figure_twice(doc) else []
    if not 1 < len(labels) <= _MOST:
        return ()
    found: list[TwiceLabelled] = []
    for one, other in combinations(labels, 2):
        shared = sorted(one.figures.keys() & other.figures.keys(), key=lambda figure: (-len(figure), figure))
        if shared and _are_two(one.day, other.day):
            found.append(TwiceLabelled(one, other, shared[0]))
    return tuple(found)


def _has_a_figure_twice(doc: "Document") -> bool:
    """Whether two figures have the same digits, but for noughts behind them; nothing else need be looked at."""
    written = (doc.words.surfaces[n] for n in doc.words.figures)
    digits = (
        one.replace(",", "").strip("0.") for one in written if len(one) >= _FEWEST_DIGITS and not _YEAR.match(one)
    )
    told = [one for one in digits if len(one) >= _FEWEST_DIGITS]
    return len(set(told)) < len(told)


def _are_two(one: tuple[int, int] | int, other: tuple[int, int] | int) -> bool:
    """Whether two labels give two days; a whole month may hold the day of the other."""
    if isinstance(one, int) or isinstance(other, int):
        return isinstance(one, int) and isinstance(other, int) and one != other
    return one[0] != other[0] or (one[1] != other[1] and bool(one[1]) and bool(other[1]))


def _labels(doc: "Document") -> Iterator[LabelledFigures]:
    """The labels of the body that give a day and have figures beside them."""
    if doc.pack is None or not doc.pack.has("tables", "as_of"):
        return
    said = doc.pack.patterns("as_of")
    days: list[tuple[Span, tuple[int, int] | int]] = [
        (one.span, (one.month, one.day or 0)) for one in doc.dates if one.possible
    ]
    days += [(one.span, one.number) for one in doc.weekdays]
    days += [
        (span, (month, 0)) for span, month in _ends_of_months(doc, said) if not any(span.touches(d) for d, _ in days)
    ]
    placed = sorted(((span, day) for span, day in days if _is_label(doc, said, span)), key=lambda one: one[0])
    for place, (span, day) in enumerate(placed if len(placed) <= _MOST else ()):
        scope = _scope(doc, span)
        alone = all(not scope.touches(other) for n, (other, _) in enumerate(placed) if n != place)
        if alone and said["unchanged"].search(doc.folded, scope.start, scope.end) is None:
            figures = dict(_figures(doc, scope, span, said))
            if figures:
                yield LabelledFigures(span, day, figures)


def _ends_of_months(doc: "Document", said: Mapping[str, re.Pattern[str]]) -> Iterator[tuple[Span, int]]:
    """Months behind "the end of", which go without a year."""
    assert doc.pack is not None
    for number, names in enumerate(doc.pack.table("calendar")["months"], 1):
        for index in doc.word_places.get(names[0].lower(), ())[:_MOST]:
            span = doc.words.span(index, index)
            if said["end_of_month"].search(doc.folded, max(0, span.start - _LOOK_BACK), span.start):
                yield span, number


def _is_label(doc: "Document", said: Mapping[str, re.Pattern[str]], span: Span) -> bool:
    """Whether something is said to be counted up to a day."""
    if doc.quoted.touches(span) or doc.masked.touches(span):
        return False
    line = doc.line_at(span.start)
    return said["up_to"].search(doc.folded, max(line.start, span.start - _LOOK_BACK), span.start) is not None


def _scope(doc: "Document", span: Span) -> Span:
    """The sentence of a label; of a label above rows of figures, those too."""
    sentence = doc.sentence_at(span.start)
    start, end = max(sentence.start, span.start - _REACH), min(sentence.end, span.end + _REACH)
    block = doc.block_at(span.start)
    if block is not None and _ROWS.search(doc.folded, span.start, min(block.span.end, span.end + _REACH)):
        end = min(block.span.end, span.end + _REACH)
    return Span(start, end)


def _figures(
    doc: "Document", scope: Span, label: Span, said: Mapping[str, re.Pattern[str]]
) -> Iterator[tuple[str, Span]]:
    thousands = said["in_thousands"].search(doc.folded, scope.start, scope.end) is not None
    for match in _FIGURE.finditer(doc.folded, scope.start, scope.end):
        span, written = Span(match.start("n"), match.end("part") if match["part"] else match.end("n")), match["n"]
        number, part = int(written.replace(",", "")), match["part"] or ""
        if span.touches(label) or (number in _YEARS and "," not in written and not part):
            continue
        if len(f"{number}{part}".replace(".", "").strip("0")) < _FEWEST_DIGITS:
            continue
        if thousands and _LEAST <= number < _LEAST * 100 and not part:
            yield str(number * 1000), span
        elif number >= _LEAST and not part:
            yield str(number), span
        elif said["of_count"].search(doc.folded, max(0, span.start - _LOOK_BACK), span.start):
            yield f"{number}{part}", span
        elif match["unit"] and not said["of_time"].fullmatch(match["unit"]):
            yield f"{number}{part} {match['unit']}", span
