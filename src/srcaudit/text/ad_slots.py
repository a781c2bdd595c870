"""Lines such as “Advertisement” that a page has between its paragraphs: where advertisements stood.

They are furniture whatever stands around them, and say nothing about it: a page can have one under every paragraph.
"""

import re
from collections.abc import Sequence
from functools import cache
from itertools import takewhile

from srcaudit.language.pack import lexicons
from srcaudit.model.span import Span

_WORD = re.compile(r"[^\W_]+(?:['-][^\W_]+)*")
"""As the words layer cuts them, but for numbers, abbreviations and marks that no such line has."""
_FEWEST = 3
"""So many of them make a habit of the page."""
_CHARACTERS = 80
_BEGINNING = 4
"""Characters that most lines can be told by."""


def ad_slots(text: str, lines: Sequence[Span], language: str | None) -> list[bool]:
    """Of each line whether it marks an advertisement on a page that has several such lines."""
    known, begins, letters = _markers(language)
    likely = [
        number
        for number, line in enumerate(lines)
        if text[line.start] in letters
        and line.end - line.start <= _CHARACTERS
        and _beginning(text[line.start : line.start + _BEGINNING].lower()) in begins
    ]
    if len(likely) < _FEWEST:
        return [False] * len(lines)
    found = [number for number in likely if _key(text[lines[number].start : lines[number].end]) in known]
    slots = [False] * len(lines)
    for number in found if len(found) >= _FEWEST else ():
        slots[number] = True
    return slots


def _beginning(head: str) -> str:
    """The letters that some characters begin with."""
    return head if head.isalpha() else "".join(takewhile(str.isalpha, head))


def _key(line: str) -> str:
    low = line.lower().replace("’", "'")
    if low.isalpha():
        return low
    return " ".join(word for word in _WORD.findall(low) if not word[0].isdigit())


@cache
def _markers(language: str | None) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """Stock lines of the language and of English that announce an advertisement, and how they begin."""
    known = frozenset(
        wording
        for lexicon in lexicons(language, "furniture")
        for wording, families in lexicon.wordings.items()
        if "advert line" in families
    )
    begins = frozenset(_beginning(wording[:_BEGINNING]) for wording in known)
    letters = {begin[0] for begin in begins}
    return known, begins, frozenset(letters | {letter.upper() for letter in letters})
