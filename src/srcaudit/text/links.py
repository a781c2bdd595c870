"""Addresses in the text: web addresses, mail addresses and handles, whose spelling is not the article's."""

import re

from srcaudit.model.span import Span

_WEB = r"(?:https?://|www\.)[^\s<>\"”]{1,2000}|(?<!\w)[@#]\w{1,60}"
_WEB_LINK = re.compile(_WEB)
_LINK = re.compile(rf"{_WEB}|\b[\w.+-]{{1,60}}@[\w-]{{1,60}}(?:\.[\w-]{{1,60}}){{1,4}}")
_SIGNS = ("://", "www.", "#")


def links(text: str) -> tuple[Span, ...]:
    """The addresses, in order."""
    if "@" not in text and not any(sign in text for sign in _SIGNS):
        return ()
    pattern = _LINK if "@" in text else _WEB_LINK
    return tuple(Span(*match.span()) for match in pattern.finditer(text))
