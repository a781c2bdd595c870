"""Text that is safe to show: what a text could do to a terminal or a log, it does not do."""

_SHOWN = {
    **{code: chr(0x2400 + code) for code in range(32)},
    0x09: " ",
    0x7F: "\u2421",
    **dict.fromkeys(range(0x80, 0xA0), "\ufffd"),
    # Marks that turn the direction of what follows, and marks that cannot be seen.
    **dict.fromkeys([0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)], "\ufffd"),
    **dict.fromkeys([0x00AD, 0x200B, 0x2060, 0xFEFF], "·"),
    0x2028: "\u2424",
    0x2029: "\u2424",
    **dict.fromkeys(range(0xD800, 0xE000), "\ufffd"),
}

# What a page replaces: it wraps text by itself and keeps each string's direction apart, so tabs, line breaks, soft
# hyphens and the marks that right-to-left writing needs may stay; overrides of direction and control characters not.
_INERT = {
    **{code: _SHOWN[code] for code in range(32) if code not in (0x09, 0x0A, 0x0D)},
    **{code: _SHOWN[code] for code in (*range(0x7F, 0xA0), *range(0x202A, 0x202F), *range(0x2066, 0x206A))},
    **dict.fromkeys(range(0xD800, 0xE000), "\ufffd"),
    **dict.fromkeys([0xFFFE, 0xFFFF], "\ufffd"),
}


def inert(text: str) -> str:
    """`text` for a page that escapes it: control characters and overrides of direction shown; as long as `text`."""
    return text.translate(_INERT)


def neutral(text: str) -> str:
    """`text` with every control character replaced by one that shows; as long as `text`."""
    return text.translate(_SHOWN)


def up_to(text: str, limit: int) -> str:
    """The beginning of `text`, of at most `limit` characters and of whole words unless the first is longer."""
    if len(text) <= limit:
        return text
    cut = text[:limit]
    return cut.rstrip() if text[limit].isspace() else (cut.rpartition(" ")[0].rstrip() or cut)


def back_to(text: str, limit: int) -> str:
    """The end of `text`, of at most `limit` characters and of whole words unless the last is longer."""
    return up_to(text[::-1], limit)[::-1]


def one_line(text: str) -> str:
    """`text` on one line, its white space single spaces, its control characters shown."""
    return neutral(" ".join(text.split()))
