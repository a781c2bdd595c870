"""Lines that are nothing but links as Markdown writes them: “* [Home](/)”, “[Privacy](/privacy) | [Terms](/terms)”.

Menus come so where a page was turned into Markdown. Such a line says what its links show; their addresses say nothing.
"""

import re
from collections.abc import Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from srcaudit.text.furniture_words import STOCK

if TYPE_CHECKING:
    from srcaudit.text.furniture import Line

_MOST_CHARACTERS = 1_000
_LINK = re.compile(r"\[([^\[\]]{1,120})\]\([^()\s]{0,300}(?: \"[^\"()]{0,120}\")?\)")
_BETWEEN = re.compile(r"[\s|•·/,»›>–—-]*")
_WORD = re.compile(r"[^\W_]+(?:['-][^\W_]+)*")
_FEWEST = 3
_MENU_WORDS = 4
_STOCK = frozenset((*STOCK, "line"))


def shown(text: str) -> str | None:
    """What a line shows that is nothing but links; None for any other."""
    if text[0] != "[" or len(text) > _MOST_CHARACTERS or not _BETWEEN.fullmatch(_LINK.sub("", text)):
        return None
    return _LINK.sub(r"\1", text).strip() or None


def words(text: str) -> list[str]:
    """The words of what a link shows, in small letters."""
    return _WORD.findall(text.lower().replace("’", "'"))


def link_menus(lines: "Sequence[Line]") -> list[int]:
    """Numbers of the lines of menus: three links or more below each other, half of them stock words of pages."""
    menus = [list(numbers) for make, numbers in groupby(range(len(lines)), lambda n: _make(lines[n])) if make]
    return [number for menu in menus if _is_menu([lines[number] for number in menu]) for number in menu]


def _make(line: "Line") -> str:
    """What the lines of one menu have in common; nothing for a line of none."""
    if not line.link or line.words > _MENU_WORDS:
        return ""
    return "item" if line.item else "bare"


def _is_menu(lines: "Sequence[Line]") -> bool:
    stock = sum(line.reading is not None and line.reading.role in _STOCK for line in lines)
    return len(lines) >= _FEWEST and 2 * stock >= len(lines)
