"""Lines such as “Advertisement” that a page has between its paragraphs: where advertisements stood.

They are furniture whatever stands around them, and say nothing about it: a page can have one under every paragraph.
"""

from collections.abc import Sequence
from functools import cache

from srcaudit.language.pack import lexicons
from srcaudit.model.span import Span
from srcaudit.text.words import Words

_FEWEST = 3
"""So many of them make a habit of the page."""
_CHARACTERS = 80
_BEGINNING = 2
"""Characters that most lines can be told by."""


def ad_slots(text: str, lines: Sequence[Span], language: str | None) -> list[bool]:
    """Of each line whether it marks an advertisement on a page that has several such lines."""
    known, begins = _markers(language)
    found = [
        line.end - line.start <= _CHARACTERS
        and text[line.start : line.start + _BEGINNING].lower() in begins
        and _key(text[line.start : line.end]) in known
        for line in lines
    ]
    return found if sum(found) >= _FEWEST else [False] * len(lines)


def _key(line: str) -> str:
    low = line.lower()
    if low.isalpha():
        return low
    return " ".join(word for word in Words(line).lower if not word[0].isdigit())


@cache
def _markers(language: str | None) -> tuple[frozenset[str], frozenset[str]]:
    """Stock lines of the language and of English that announce an advertisement, and what they begin with."""
    known = frozenset(
        wording
        for lexicon in lexicons(language, "furniture")
        for wording, families in lexicon.wordings.items()
        if "advert line" in families
    )
    return known, frozenset(wording[:_BEGINNING] for wording in known)
