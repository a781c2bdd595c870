"""Sentences with exact offsets. A line break always ends one; a full stop does when what is around it allows."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from srcaudit.language.pack import LanguagePack
from srcaudit.model.span import Span

# An ender with what closes behind it and the notes that hang on it, then white space, or a word glued to it.
# Tried once a run of enders, and never twice: ten thousand full stops in a row cost no more than their length.
# A group with alternatives is not made possessive: Python 3.11 errs on some (python/cpython#101955).
_CANDIDATE = re.compile(
    r"[.!?…؟۔।॥](?<![.!?…؟۔।॥]{2})[.!?…؟۔।॥]*+[\"'”’“»›)\]]*+"
    r"(?:\[(?:\d{1,3}|[a-z][a-z ]{2,20})\]){0,9}(?:(?<=[a-z]{3}\.)\d{1,2})?"
    r"(?:(?=\s)|(?<=[a-z]{2}[.!?])(?=[A-Z][a-z]*+\s))"
)
_WIDE_MARKS = "。！？"
_WIDE = re.compile(rf"[{_WIDE_MARKS}]+[”」』）]*")
# Matched from where the token can begin at the earliest: up to the last mark or space there, and what is behind it.
_TOKEN_BEFORE = re.compile(r"(?s:.*[\s(\[“\"‘—–])?([^\s(\[“\"‘—–]{1,24})$")
_NAMED = re.compile(r"\s+(?:[A-Z][\w.'’-]*\s+){1,4}([a-z]+)\b")
_NAME_CHARACTERS = 60
_NEXT = re.compile(r"\s*[\"'“‘«(\[]*(\S[^\s,.;:!?]*)")
_ASIDE = re.compile(r"\s+[—–-]++\s++[a-z]")
_BRAND = re.compile(r"[a-z][A-Z][a-z]")
_DOTTED = re.compile(r"\d{0,2}[^\W\d_]{1,2}(?:\.&?[^\W\d_]{1,2})+")
_NUMBER = re.compile(r"\d|(?:[B-HJ-Z]|[IVXLC]{2,6})$")
_LONGEST_OPENING = 24
"""Characters of "Shortly before 10:30 p.m."."""


@dataclass(frozen=True)
class _Rules:
    """What a language knows of the ends of its sentences."""

    kinds: Mapping[str, str]
    """Abbreviation -> title, abbreviation, capital, numbered or open."""
    starters: frozenset[str]
    lettered: frozenset[str]
    clock: frozenset[str]
    before_clock: frozenset[str]
    speech: frozenset[str]


@lru_cache(maxsize=16)
def _rules(pack: LanguagePack | None) -> _Rules:
    none: frozenset[str] = frozenset()
    if pack is None:
        return _Rules({}, none, none, none, none, none)
    table = pack.table("sentence_ends") if pack.has("tables", "sentence_ends") else {}
    kinds = dict.fromkeys(pack.titles, "title") | dict.fromkeys(pack.abbreviations, "abbreviation")
    for kind in ("capital", "numbered", "open"):
        kinds |= dict.fromkeys(str(table.get(kind, "")).split(), kind)
    lettered, clock, before = (frozenset(str(table.get(n, "")).split()) for n in ("lettered", "clock", "before_clock"))
    speech = str(pack.table("clauses")["speech"]).split() if pack.has("tables", "clauses") else ()
    return _Rules(kinds, pack.starters, lettered, clock, before, frozenset(speech))


def sentences(text: str, lines: Iterable[Span], pack: LanguagePack | None) -> tuple[Span, ...]:
    """The sentences of each line in order; headings and list items are sentences of their own."""
    rules = _rules(pack)
    has_wide = any(mark in text for mark in _WIDE_MARKS)
    found: list[Span] = []
    for line in lines:
        start = line.start
        for mark in _marks(text, line, has_wide):
            end = mark.end()
            if end < line.end and (mark.re is _WIDE or _breaks(text, mark, start, line.end, rules)):
                found.append(Span(start, end))
                start = _skip_space(text, end, line.end)
        if start < line.end:
            found.append(Span(start, line.end))
    return tuple(found)


def _marks(text: str, line: Span, has_wide: bool) -> Iterable[re.Match[str]]:
    marks = _CANDIDATE.finditer(text, line.start, line.end)
    return sorted([*marks, *_WIDE.finditer(text, line.start, line.end)], key=re.Match.end) if has_wide else marks


def _breaks(text: str, mark: re.Match[str], start: int, line_end: int, rules: _Rules) -> bool:
    """Whether the sentence that began at `start` ends with a mark."""
    following = _NEXT.match(text, mark.end(), line_end)
    if following is None:
        return False
    word, ender = following.group(1), mark.group()
    if mark.start() == start or (word[0].islower() and not _BRAND.match(word)):
        return False
    if ender == word == "." and not text.startswith("..", following.start(1)):
        return False  # full stops spaced out are one ellipsis
    if word[0] in "—–-" and _ASIDE.match(text, mark.end(), line_end):
        return False
    if ender[0] != "." or ender.startswith(".."):
        return len(ender) == 1 or not _speaker_follows(text, mark.end(), line_end, rules)
    if len(ender) > 1:
        # A closing quotation mark, a bracket or a note stands behind the full stop.
        return ender != ".)" or not _closes_abbreviation(text, mark.start(), start, word, rules)
    before = _TOKEN_BEFORE.match(text, max(start, mark.start() - 24), mark.start())
    if before is None:
        return text[start] != "."
    token = before.group(1)
    if len(token) > 2 and token.isalpha() and token.lower() not in rules.kinds and following.start(1) > mark.end():
        return True  # as most do
    starts = word.lower() in rules.starters and not _is_initial(text, following)
    if following.start(1) == mark.end():
        return starts and "/" not in token and "@" not in token
    return _token_ends(text, before, word, start, starts, rules)


def _token_ends(text: str, before: re.Match[str], word: str, start: int, starts: bool, rules: _Rules) -> bool:
    """Whether a sentence can end behind a token and its full stop, before a word."""
    raw = before.group(1).rpartition("-")[2] or before.group(1)
    token = raw.lower()
    kind = rules.kinds.get(token)
    if kind is not None:
        return _abbreviation_ends(kind, raw, word, starts)
    if len(token) > 2 and token.isalpha():
        return True
    if token.isdigit():
        return not _is_item_number(text, before.start(1), token, start, rules)
    if len(token) == 1 and token.isalpha():
        if before.start(1) == start and raw.isupper():
            return False  # Q. And for two?
        word_before = _word_before(text, before.start(1), start)
        is_unit = raw.islower() and word_before.isdigit()  # Wait 10 s.
        return starts or token == "i" or is_unit or word_before in rules.lettered
    if "." not in token or not _DOTTED.fullmatch(token):
        return True
    if token.endswith(("a.m", "p.m")) and not starts:
        opening = text[start : start + _LONGEST_OPENING].split(None, 1)[0].lower()
        is_opening = opening in rules.before_clock and before.end() - start <= _LONGEST_OPENING
        return bool(rules.clock) and word.lower() not in rules.clock and not is_opening
    return starts


def _abbreviation_ends(kind: str, raw: str, word: str, starts: bool) -> bool:
    match kind:
        case "title":
            return False
        case "open":
            return starts and len(raw) > 1 and raw.isupper()  # IE and CA are names, ie and ca are not
        case "numbered":
            return not _NUMBER.match(word)
        case "capital":
            return starts or not raw[0].isupper()
        case _:
            return starts


def _closes_abbreviation(text: str, position: int, start: int, word: str, rules: _Rules) -> bool:
    """Whether a bracket holds one abbreviation, and the sentence goes on behind it: "Gen. (ret.) Lowe"."""
    before = _TOKEN_BEFORE.match(text, max(start, position - 24), position)
    if before is None or text[before.start(1) - 1 : before.start(1)] != "(" or before.start(1) - 1 <= start:
        return False
    return before.group(1).lower() in rules.kinds and word.lower() not in rules.starters


def _is_item_number(text: str, position: int, token: str, start: int, rules: _Rules) -> bool:
    """Whether a number opens a list item, or may be an ordinal of a language that writes them with a full stop."""
    if len(token) <= 2 and not rules.kinds:
        return True
    return position == start or (len(token) <= 2 and text[max(start, position - 2) : position].rstrip().endswith(":"))


def _is_initial(text: str, following: re.Match[str]) -> bool:
    """Whether the word that follows is one letter and a full stop."""
    return len(following.group(1)) == 1 and text[following.end() : following.end() + 1] == "."


def _word_before(text: str, position: int, start: int) -> str:
    words = text[max(start, position - 24) : position].split()
    return words[-1].lower() if words else ""


def _speaker_follows(text: str, position: int, end: int, rules: _Rules) -> bool:
    """Whether a name and a verb of saying come next: “Is it over?” Ada Lowe asked."""
    named = _NAMED.match(text, position, min(end, position + _NAME_CHARACTERS))
    if named is None or named.group(1) not in rules.speech:
        return False
    first = named.group().split(None, 1)[0]
    return first == "I" or first.lower() not in rules.starters


def _skip_space(text: str, position: int, end: int) -> int:
    while position < end and text[position].isspace():
        position += 1
    return position
