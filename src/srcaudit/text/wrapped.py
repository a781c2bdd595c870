"""Text that was broken into lines of one width, as in mail and old archives, read with its paragraphs in one piece.

A break is for width alone where the first word of the next line would not have fitted behind it. Where nearly all
breaks between two lines of text are of that kind they are blanks to a reader; elsewhere each break is meant.
"""

import re

_NARROWEST, _WIDEST = 40, 120
"""Characters of the longest line that another follows at once."""
_FEWEST = 6
_SHARE = 0.9
_LONGEST_WORD = 30
_BREAK = re.compile(r"(?<=[^\s])[ \t]*\r?\n(?=[^\s\x0b\x0c\x1c-\x1e\x85\u2028\u2029])")
_MARKED = re.compile(r"(?:[•▪◦‣●○∙·*+–—#>|-]|\d{1,3}[.)])\s")


def unwrapped(text: str) -> str:
    """`text` with blanks for the breaks that are there for width alone; as long as `text`."""
    breaks = list(_BREAK.finditer(text))
    if len(breaks) < _FEWEST:
        return text
    lengths = [each.start() - text.rfind("\n", 0, each.start()) - 1 for each in breaks]
    width = max(lengths)
    if not _NARROWEST <= width <= _WIDEST:
        return text
    full = [
        each
        for each, length in zip(breaks, lengths, strict=True)
        if not _fits(text, each.end(), width - length) and not _MARKED.match(text, each.end())
    ]
    if len(full) < _SHARE * len(breaks):
        return text
    parts, end = list[str](), 0
    for each in full:
        parts += (text[end : each.start()], " " * (each.end() - each.start()))
        end = each.end()
    return "".join((*parts, text[end:]))


def _fits(text: str, start: int, room: int) -> bool:
    """Whether the word that stands here would have; no line holds one as long as those of a language without blanks."""
    end, most = start, min(len(text), start + _LONGEST_WORD)
    while end < most and not text[end].isspace():
        end += 1
    return end - start < room or end == start + _LONGEST_WORD
