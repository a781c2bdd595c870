"""Lines: what stands between line breaks, without the white space around it."""

import re

from srcaudit.model.span import Span

_LINE = re.compile(r"[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")


def lines(text: str) -> tuple[Span, ...]:
    """The lines that hold anything but white space, trimmed."""
    found = []
    for match in _LINE.finditer(text):
        line = match.group()
        start = match.start() + len(line) - len(line.lstrip())
        if start < match.end():
            found.append(Span(start, match.start() + len(line.rstrip())))
    return tuple(found)
