"""Initials told in full by words that are not theirs: "the FBI, or Federal Office of Investigation", "GDP (gross
national product)"."""

import re
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from srcaudit.language.pack import LanguagePack
from srcaudit.model.span import Span
from srcaudit.text.mentions.initials import OddInitials, levelled

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_LETTERS = range(2, 8)
_FEWEST_WORDS = 3
_BRACKETS = ("(", "[", "(the", "[the")
_SURE = ("stand", "short", "full", "abbreviat", "acronym", "initials")
"""Letters of what says that a name is the one of which the letters are."""
_MOST_WORDS = 16
"""Words beside initials among which their name is looked for, small ones too."""
_LEAD, _AHEAD = 90, 60
_GAPS = frozenset((" ", "-", "–", " & ", ", ", "’s ", "'s ", "' ", "’ ", "\u00a0"))
_SAME_START = 4
"""Letters by which two words are forms of one: "Investigation" and "Investigations"."""


@dataclass(frozen=True, slots=True)
class _Known:
    """What initials stand for: the words that count of each of its names, levelled; the names as they are written."""

    names: tuple[tuple[tuple[str, ...], str], ...]
    lower: bool
    """Whether they are those of a thing, which is written in small letters."""
    told: Span | None = None
    """Where the article itself tells it."""


@dataclass(frozen=True)
class _Facts:
    known: Mapping[str, _Known]
    small: Set[str]
    same: Mapping[str, str]
    owners: Set[str]
    patterns: Mapping[str, re.Pattern[str]]
    things: Set[tuple[str, ...]]
    """The names that are written in small letters."""


@lru_cache(maxsize=8)
def _facts(pack: LanguagePack) -> _Facts | None:
    if not pack.has("tables", "bodies") or not pack.has("tables", "acronyms"):
        return None
    table = pack.table("bodies")
    small, same = frozenset(table["small"].split()), table["same"]
    known: dict[str, _Known] = {}
    for key, lower in (("full_names", False), ("full_words", True)):
        for initials, names in table[key].items():
            fitting = [name for name in names if initials in _initials_of(name, small)]
            counted = tuple((_content(name, small, same), name) for name in names)
            if len(fitting) == len(names) and all(len(words) >= _FEWEST_WORDS for words, _ in counted):
                known[initials] = _Known(counted, lower)
    things = {words for one in known.values() if one.lower for words, _ in one.names}
    return _Facts(known, small, same, frozenset(table["mistaken"]["owners"].split()), pack.patterns("acronyms"), things)


def _parts(name: str) -> list[str]:
    return [word for word in re.split(r"[\s,\-–&]+", name) if word]


def _content(name: str, small: Set[str], same: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(levelled(word, same) for word in _parts(name) if word.lower() not in small)


def _initials_of(name: str, small: Set[str]) -> Set[str]:
    """The letters that a name may go by: of all its words, of those that are not small, and of compounds as one."""
    words = _parts(name)
    whole = [word for word in re.split(r"[\s,&]+", name) if word]
    return {
        "".join(bare if (bare := word.replace(".", "")).isupper() else word[0].upper() for word in some)
        for some in (
            words,
            [word for word in words if word.lower() not in small],
            whole,
            [word for word in whole if word.lower() not in small],
        )
    }


@dataclass(frozen=True, slots=True)
class _Beside:
    """Initials, and the names that the text may say they stand for, the longest first: all of them end at one place.

    plain: nothing but brackets say so; sure: words say that it is what the letters are those of.
    """

    initials: str
    names: tuple[Span, ...]
    plain: bool
    sure: bool

    @classmethod
    def of(cls, initials: str, names: tuple[Span, ...], frame: str, closes: str = "") -> "_Beside":
        return cls(initials, names, frame.strip() in _BRACKETS, any(word in frame + closes for word in _SURE))


def odd_full_names(doc: "Document") -> tuple[OddInitials, ...]:
    """Names told of well-known initials, or of those that the article spells out, that are not theirs, in order."""
    facts = _facts(doc.pack) if doc.pack is not None else None
    if facts is None:
        return ()
    capitals = {word for word in doc.words.capitalised if len(word) in _LETTERS and word.isupper() and word.isalpha()}
    if not capitals:
        return ()
    places = sorted(
        (index, word)
        for word in capitals
        for index in doc.word_places.get(word.lower(), ())
        if doc.words.surfaces[index] == word
    )
    beside = [told for index, word in places for told in _beside(doc, facts, index, word)]
    own = _own(doc, facts, beside)
    found = (odd for told in beside if (odd := _against(doc, facts, own, told)) is not None)
    return tuple(sorted(found, key=lambda odd: odd.span))


def _own(doc: "Document", facts: _Facts, beside: Sequence[_Beside]) -> dict[str, _Known]:
    """What the article's own names tell of initials that the table has not, where they have the letters."""
    found: dict[str, _Known] = {}
    for told in beside:
        for name in told.names:
            written = doc[name]
            content = _content(written, facts.small, facts.same)
            fits = len(content) >= _FEWEST_WORDS and told.initials in _initials_of(written, facts.small)
            if fits and told.initials not in found:
                found[told.initials] = _Known(((content, written),), lower=not written[0].isupper(), told=name)
    return found


def _beside(doc: "Document", facts: _Facts, index: int, word: str) -> Iterator[_Beside]:
    """Names that a text says initials stand for, before them and behind them."""
    text, start, end = doc.folded, doc.words.starts[index], doc.words.ends[index]
    if doc.masked.at(start) or (doc.quoted.at(start) and "(" not in text[max(0, start - 2) : end + 2]):
        return
    behind = facts.patterns["full_behind"].match(text, end, end + _AHEAD)
    if behind is not None:
        name = _name_behind(doc, facts, behind.end())
        if name is not None and facts.patterns["full_ends"].match(text, name.end) is not None:
            yield _Beside.of(word, (name,), behind.group())
    ahead = facts.patterns["full_before"].search(text, max(0, start - _LEAD), start)
    closes = facts.patterns["full_closes"].match(text, end) if ahead is not None else None
    if ahead is not None and closes is not None and (ahead["short"] is None or "short" in closes.group()):
        names = tuple(_names_before(doc, facts, ahead.start(), word))
        if names:
            yield _Beside.of(word, names, ahead.group(), closes.group())


def _name_behind(doc: "Document", facts: _Facts, start: int) -> Span | None:
    """A name from a place on: words with a capital and small ones between them, or words without one."""
    words = doc.words
    inside = words.inside(Span(start, start + 2 * _LEAD))
    if not inside or words.starts[inside.start] != start:
        return None
    upper, last = words.capital[inside.start], -1
    for index in inside[:_MOST_WORDS]:
        if last >= 0 and doc.text[words.ends[index - 1] : words.starts[index]] not in _GAPS - {", "}:
            break
        if words.capital[index] != upper and words.lower[index] not in facts.small:
            break
        if words.lower[index] not in facts.small:
            last = index
    return words.span(inside.start, last) if last >= inside.start else None


def _names_before(doc: "Document", facts: _Facts, end: int, initials: str) -> Iterator[Span]:
    """The names that end at a place: of words with a capital, whole and from each article on, or of as many without
    one as there are letters."""
    words = doc.words
    last = words.inside(Span(max(0, end - _LEAD), end)).stop - 1
    if last < 0 or words.ends[last] != end:
        return
    upper, first, content, shorter = words.capital[last], -1, 0, list[Span]()
    for index in range(last, max(-1, last - _MOST_WORDS), -1):
        if first >= 0 and doc.text[words.ends[index] : words.starts[index + 1]] not in _GAPS:
            break
        small = words.lower[index] in facts.small
        if words.capital[index] != upper and not small:
            break
        if small and first == index + 1 and words.lower[index] == "the":
            shorter.append(words.span(first, last))
        if not small:
            first, content = index, content + len(_parts(words.surfaces[index]))
        if not upper and content >= len(initials):
            break
    if first >= 0:
        yield from dict.fromkeys((words.span(first, last), *reversed(shorter)))


def _against(doc: "Document", facts: _Facts, own: Mapping[str, _Known], told: _Beside) -> OddInitials | None:
    """A name that is not that of its initials, though it is like it."""
    known = own.get(told.initials)
    if told.initials in facts.known and (known is None or known.told in told.names):
        known = facts.known[told.initials]
    if known is None or known.told in told.names:
        return None
    if any(_fits(doc, facts, told.initials, name) for name in told.names):
        return None
    like = [(name, full) for name in told.names for full in _like(doc, facts, known, name, plain=told.plain)]
    if known.lower and not told.sure:
        # "gross domestic output (GDP)" is loosely put; "gross national product (GDP)" is another figure.
        like = [one for one in like if not one[1] or _content(doc[one[0]], facts.small, facts.same) in facts.things]
    if not like or any(not full for _, full in like):
        return None
    name, full = like[0]
    return OddInitials("name", name, doc[name], known.told, full)


def _fits(doc: "Document", facts: _Facts, initials: str, name: Span) -> bool:
    """Whether a name, or the end of it, has the letters."""
    words = doc.words
    starts = (words.starts[index] for index in words.inside(name))
    return any(initials in _initials_of(doc.text[start : name.end], facts.small) for start in starts)


def _like(doc: "Document", facts: _Facts, known: _Known, name: Span, *, plain: bool) -> Iterator[str]:
    """The full names that a name is like; nothing in its stead where it is one of them."""
    written = doc[name]
    if written[0].isupper() == known.lower:
        return
    here = _content(written, facts.small, facts.same)
    while here and len(here) > max(len(words) for words, _ in known.names) and here[0] in facts.owners:
        here = here[1:]
    for words, full in known.names:
        if set(here) == set(words):
            yield ""
        elif _is_like(here, words, plain=plain or known.lower):
            yield full


def _is_like(here: Sequence[str], full: Sequence[str], *, plain: bool) -> bool:
    """Whether a name is another with words exchanged: as long, and half the words, or the first or last, the same.

    plain: nothing but brackets, which may hold the initials of another tongue, tell that it is one; or it is a thing.
    """
    if len(here) != len(full):
        return False
    pairs = list(zip(here, full, strict=True))
    differing = [(a, b) for a, b in pairs if a != b]
    if all(a[:_SAME_START] == b[:_SAME_START] for a, b in differing):
        return False
    return 2 * (len(pairs) - len(differing)) >= len(pairs) or (
        not plain and (here[0] == full[0] or here[-1] == full[-1])
    )
