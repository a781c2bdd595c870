"""Sentences with exact offsets. A line break always ends one; a full stop does when what is around it allows."""

import re
from collections.abc import Iterable

from srcaudit.language.pack import LanguagePack
from srcaudit.model.span import Span

# An ender with what closes behind it, then white space and more text.
# Tried once a run of enders, and never twice: ten thousand full stops in a row cost no more than their length.
_CANDIDATE = re.compile(r"[.!?…](?<![.!?…]{2})[.!?…]*+[\"'”’»)\]]*+(?=\s)")
_CJK = re.compile(r"[。！？]+[”」』）]*")
_TOKEN_BEFORE = re.compile(r"[^\s(\[“\"‘—–]{1,24}$")
_NAMED = re.compile(r"\s+(?:[A-Z][\w.'’-]*\s+){1,4}+([a-z]+)\b")
_NAME_CHARACTERS = 60
_NEXT = re.compile(r"\s+[\"'“‘«(\[]*(\S[^\s,.;:!?]*)")


def sentences(text: str, lines: Iterable[Span], pack: LanguagePack | None) -> tuple[Span, ...]:
    """The sentences of each line in order; headings and list items are sentences of their own."""
    found: list[Span] = []
    for line in lines:
        start = line.start
        for end in _ends(text, line, pack):
            found.append(Span(start, end))
            start = _skip_space(text, end, line.end)
        if start < line.end:
            found.append(Span(start, line.end))
    return tuple(found)


def _ends(text: str, line: Span, pack: LanguagePack | None) -> list[int]:
    ends = [m.end() for m in _CANDIDATE.finditer(text, line.start, line.end) if _breaks(text, m, line, pack)]
    ends += [m.end() for m in _CJK.finditer(text, line.start, line.end) if m.end() < line.end]
    return sorted(ends)


def _breaks(text: str, match: re.Match[str], line: Span, pack: LanguagePack | None) -> bool:
    following = _NEXT.match(text, match.end(), line.end)
    if following is None:
        return False
    word = following.group(1)
    ender = match.group()
    if word[0].islower():
        return False
    if not ender.startswith(".") or ender.startswith(".."):
        return len(ender) == 1 or not _speaker_follows(text, match.end(), line.end, pack)
    before = _TOKEN_BEFORE.search(text, max(line.start, match.start() - 24), match.start())
    token = before.group().lower() if before else ""
    starts_sentence = pack is not None and word.lower() in pack.starters
    if len(ender) > 1:
        # A closing quotation mark or bracket stands behind the full stop.
        return True
    if pack is not None and token in pack.titles:
        return False
    if token.isdigit() and before is not None and before.start() == line.start:
        return False  # the number of a list item
    if len(token) == 1 and token.isalpha():
        return token == "i" or starts_sentence
    if "." in token or (pack is not None and token in pack.abbreviations):
        return starts_sentence
    return True


def _speaker_follows(text: str, position: int, end: int, pack: LanguagePack | None) -> bool:
    """Whether a name and a verb of saying come next: “Is it over?” Ada Lowe asked."""
    if pack is None or not pack.has("tables", "clauses"):
        return False
    named = _NAMED.match(text, position, min(end, position + _NAME_CHARACTERS))
    return named is not None and named.group(1) in str(pack.table("clauses")["speech"]).split()


def _skip_space(text: str, position: int, end: int) -> int:
    while position < end and text[position].isspace():
        position += 1
    return position
