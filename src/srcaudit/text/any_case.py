"""Where a wording stands in a text, whatever the case of its letters.

What is looked for in one article alone needs no expression, which would have to be made anew for every article.
"""

import re
from collections.abc import Iterator

from srcaudit.model.span import Span

_LIKE_ASCII = "\u0130\u0131\u017f\u212a"
"""Letters that are those of ASCII but for their case; no others make a text longer or shorter in small letters."""


def in_any_case(wanted: str, text: str, *, alone: bool = False) -> Iterator[Span]:
    """The places of a wording, none inside another. alone: only where no letter or figure stands beside it."""
    if not wanted.isascii() or any(letter in text for letter in _LIKE_ASCII):
        written = rf"(?<![^\W_]){re.escape(wanted)}(?![^\W_])" if alone else re.escape(wanted)
        yield from (Span(*match.span()) for match in re.finditer(written, text, re.IGNORECASE))
        return
    wanted, whole = wanted.lower(), text.lower()
    start = whole.find(wanted) if wanted else -1
    while start >= 0:
        end = start + len(wanted)
        apart = not alone or not (whole[max(0, start - 1) : start].isalnum() or whole[end : end + 1].isalnum())
        if apart:
            yield Span(start, end)
        start = whole.find(wanted, end if apart else start + 1)
