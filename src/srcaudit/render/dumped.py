"""A value as JSON that is only ever data, wherever it is printed or pasted."""

import json
import re
from typing import Any

# JSON lets stand what a terminal obeys (C1 controls), what turns the direction of a line, what ends a line of
# JavaScript, and what ends a <script>. All of them can only be inside a string, where an escape means the same.
_OBEYED = re.compile("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufffe\uffff]|<(?=[/!])")
_MARKUP = re.compile("[<>&]")


def dumped(value: Any, *, indent: int | None = None, ascii_only: bool = False, for_pages: bool = False) -> str:
    """`value` as JSON. for_pages: nothing in it can be taken for markup, for JSON that stands inside of HTML."""
    written = json.dumps(value, indent=indent, ensure_ascii=ascii_only)
    if for_pages:
        written = _MARKUP.sub(_escape, written)
    return _OBEYED.sub(_escape, written)


def _escape(match: re.Match[str]) -> str:
    return f"\\u{ord(match[0]):04x}"
