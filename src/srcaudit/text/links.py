"""Addresses in the text: web addresses, mail addresses and handles, whose spelling is not the article's."""

import re

from srcaudit.model.span import Span

_LINK = re.compile(
    r"(?:https?://|www\.)[^\s<>\"”]{1,2000}|(?<!\w)[@#]\w{1,60}|\b[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{1,60}){1,4}"
)


def links(text: str) -> tuple[Span, ...]:
    """The addresses, in order."""
    return tuple(Span(*match.span()) for match in _LINK.finditer(text))
