"""Boxes of shops between the paragraphs of a test: a price by itself beside words of a shop such as “Buy now”.

A price alone can be a cell of a table, and “Buy now” a heading; together they sell something.
"""

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from srcaudit.language.pack import lexicons
from srcaudit.text.furniture import Line

_REACH = 3
"""Lines between price and button, and words of a line that can stand among them."""
_SIGNS = frozenset("£$€")
_AMOUNT = r"\d{1,3}(?:[.,\s]?\d{3})*(?:[.,]\d\d)?"
_PRICE = re.compile(rf"(?:[£$€] ?{_AMOUNT}|{_AMOUNT} ?[£$€])")


class _Words(NamedTuple):
    buttons: frozenset[str]
    sellers: frozenset[str]
    """Those of them with the seller's name in the line below."""


def shop_boxes(text: str, lines: Sequence[Line], language: str | None) -> list[int]:
    """Numbers of the lines of such boxes on a page of some text."""
    if not any(map(text.__contains__, _SIGNS)):
        return []
    prices = [number for number, line in enumerate(lines) if _is_price(line.text)]
    words = _words(language) if prices else None
    if words is None or not any(line.key in words.buttons for line in lines):
        return []
    boxes = (_box(lines, price, step, words) for price in prices for step in (-1, 1))
    return sorted({number for box in boxes for number in box})


def _is_price(text: str) -> bool:
    return (text[0] in _SIGNS or text[-1] in _SIGNS) and bool(_PRICE.fullmatch(text))


def _box(lines: Sequence[Line], price: int, step: int, words: _Words) -> range:
    """From a price to the farthest button in reach, and the seller below it; nothing if there is no button."""
    last = price
    for number in range(price + step, price + step * (_REACH + 1), step):
        if not 0 <= number < len(lines) or not _may_stand_in_box(lines[number]):
            break
        if lines[number].key in words.buttons:
            last = number
    if last == price:
        return range(0)
    low, high = min(price, last), max(price, last)
    below = high + 1
    if lines[high].key in words.sellers and below < len(lines) and _may_stand_in_box(lines[below]):
        high = below
    return range(low, high + 1)


def _may_stand_in_box(line: Line) -> bool:
    return line.words <= _REACH and not line.sentence and not line.item


@cache
def _words(language: str | None) -> _Words:
    entries = [entry for lexicon in lexicons(language, "furniture") for entry in lexicon.wordings.items()]
    buttons, sellers = (
        frozenset(wording for wording, families in entries if family in families)
        for family in ("advert shop", "advert seller")
    )
    return _Words(buttons | sellers, sellers)
