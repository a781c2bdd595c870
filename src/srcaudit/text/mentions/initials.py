"""Initials and the names that they stand for: "Coastal Safety Agency (CSA)", "the CSA", and those that do not agree."""

import re
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

from srcaudit.language.pack import LanguagePack
from srcaudit.model.span import Span

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_BRACKETED = re.compile(r"\(([A-Z]{3,6})\)")
_LENGTHS = range(3, 7)
_SHORT = 3
"""Letters of initials so short that others of the same letters are often those of another body."""
_FEWEST_WORDS = 3
"""Words of a full name of which one may be another."""
_SAME_START = 3
"""Letters that two forms of one word begin with."""
_GAPS = frozenset((" ", " & ", "-", ", ", "’s ", "'s ", "\u00a0", "s' "))

Kind = Literal["order", "elsewhere", "name", "letter"]


@dataclass(frozen=True, slots=True)
class OddInitials:
    """Initials, or a name beside them, that do not agree with the rest. other: where the other reading stands, if here.

    kind: "order" and "elsewhere" if letters change places, beside the name and away from it; "name" if one word of a
    well-known name is another; "letter" if one word of a name has not the letter it should have.
    """

    kind: Kind
    span: Span
    here: str
    other: Span | None
    there: str


@dataclass(frozen=True, slots=True)
class _Beside:
    """Initials in brackets, and the words before them: those with a capital, parts of compounds apart."""

    initials: str
    bracket: Span
    words: tuple[str, ...]
    starts: tuple[int, ...]
    end: int


@dataclass(frozen=True)
class _Facts:
    known: Set[str]
    small: Set[str]
    same: Mapping[str, str]
    classes: tuple[frozenset[str], ...]
    full: Mapping[str, tuple[tuple[str, ...], ...]]


@lru_cache(maxsize=8)
def _facts(pack: LanguagePack) -> _Facts | None:
    if not pack.has("tables", "bodies") or not pack.has("tables", "acronyms"):
        return None
    table = pack.table("bodies")
    small, same = frozenset(table["small"].split()), table["same"]

    def content(name: str) -> tuple[str, ...]:
        words = re.split(r"[\s,-]+", name)
        return tuple(levelled(word, same) for word in words if word.lower() not in small)

    return _Facts(
        known=frozenset(pack.table("acronyms")["known"].split()) | frozenset(table["full_names"]),
        small=small,
        same=same,
        classes=tuple(frozenset(line.split()) for line in (*table["heads"], *table["scopes"])),
        full={key: tuple(map(content, names)) for key, names in table["full_names"].items()},
    )


def odd_initials(doc: "Document") -> tuple[tuple[OddInitials, ...], int]:
    """Initials that do not agree with the name beside them, or with those of the same letters elsewhere, in order.

    Beside them, how many were compared: those in brackets behind a name, and those found.
    """
    facts = _facts(doc.pack) if doc.pack is not None else None
    if facts is None:
        return (), 0
    several = [word for word in doc.words.capitalised if not word[1:2].islower()]
    shouted = filter(str.isupper, [word.removesuffix("'s").removesuffix("’s") for word in several])
    capitals = {word for word in shouted if len(word) in _LENGTHS and word.isalpha()}
    if not capitals:
        return (), 0
    beside = [one for one in _beside(doc, facts) if not doc.masked.touches(one.bracket)] if "(" in doc.text else []
    against = (_against_name(doc, facts, one, capitals) or _out_of_order(doc, facts, one) for one in beside)
    found = [odd for odd in against if odd is not None]
    odd_ones = {odd.here for odd in found if odd.kind == "order"}
    told = {one.initials: one for one in beside if one.initials not in odd_ones}
    found += _elsewhere(doc, facts, told, capitals - odd_ones)
    alone = sum(odd.kind == "elsewhere" for odd in found)
    return tuple(sorted(found, key=lambda odd: odd.span)), len(beside) + alone


def _beside(doc: "Document", facts: _Facts) -> Iterator[_Beside]:
    """Initials in brackets and the words of a name right before them."""
    words, text = doc.words, doc.text
    for match in _BRACKETED.finditer(text):
        index = words.inside(Span(*match.span())).start - 1
        if index < 0 or text[words.ends[index] : match.start()] not in (" ", "\u00a0"):
            continue
        last, parts, places = index, list[str](), list[int]()
        while index >= 0 and len(parts) < 2 * len(match[1]) + 2:
            word = words.surfaces[index]
            if words.capital[index]:
                offset = words.starts[index] + len(word)
                for part in reversed(word.split("-")):
                    offset -= len(part)
                    if part:
                        parts.append(part)
                        places.append(offset)
                    offset -= 1
            elif word not in facts.small:
                break
            gap = text[words.ends[index - 1] : words.starts[index]] if index else ""
            if gap not in _GAPS:
                break
            index -= 1
        if parts:
            end = words.ends[last]
            yield _Beside(
                match[1], Span(match.start() + 1, match.end() - 1), tuple(parts[::-1]), tuple(places[::-1]), end
            )


def _against_name(doc: "Document", facts: _Facts, one: _Beside, capitals: Set[str]) -> OddInitials | None:
    """What does not agree between initials in brackets and the name before them."""
    full = facts.full.get(one.initials)
    if full is not None:
        odd = _other_word(doc, facts, one, full)
        if odd is not None:
            return odd
    wanted, size = one.initials, len(one.initials)
    names = one.words[-size:]
    letters = "".join(word[0] for word in names)
    inner = "".join(letter for word in one.words for letter in word if letter.isupper())
    if (
        len(names) < size
        or inner.endswith(wanted)
        or full is not None
        or not all(word[1:2].islower() for word in names)
    ):
        return None
    name = Span(one.starts[-size], one.end)
    if letters in _swapped(wanted):
        uses = doc.word_places.get(wanted.lower(), ())
        right = _first_of(doc, letters) if letters in capitals else None
        if wanted in facts.known or (right is None and (letters not in facts.known or len(uses) > 1)):
            return None
        return OddInitials("order", one.bracket, wanted, right or name, letters if right else doc[name])
    differing = [(word, letter) for word, letter in zip(names, wanted, strict=True) if word[0] != letter]
    if len(differing) != 1 or _leaves_out(one):
        return None
    word, letter = differing[0]
    meant = any(word in line and any(other[0] == letter for other in line) for line in facts.classes)
    return OddInitials("letter", name, doc[name], one.bracket, wanted) if meant else None


def _out_of_order(doc: "Document", facts: _Facts, one: _Beside) -> OddInitials | None:
    """Initials with two letters in each other's place, where everybody knows the name by the others, or where they are
    four or more, told once, and begin as the name does: other tongues put the noun first."""
    for start in one.starts:
        name = Span(start, one.end)
        parts = [part for word in re.split(r"[\s,&]+", doc[name]) for part in word.split("-") if part]
        counted = [part for part in parts if part.lower() not in facts.small]
        letters = {"".join(part[0].upper() for part in some) for some in (parts, counted)}
        if one.initials in letters:
            return None
        for right in sorted(letters & _swapped(one.initials)):
            levels = tuple(levelled(part, facts.same) for part in counted)
            if levels in facts.full.get(right, ()):
                return OddInitials("order", one.bracket, one.initials, name, right)
            alone = len(_places(doc, one.initials)) == 1 and one.initials not in facts.known
            if alone and len(right) > _SHORT and right[0] == one.initials[0] and not doc[name].isupper():
                return OddInitials("order", one.bracket, one.initials, name, right)
    return None


def _leaves_out(one: _Beside) -> bool:
    """Whether the initials are those of a longer name without a word or two: the SDC of "Swiss Agency for Development
    and Cooperation"."""
    letters = iter([word[0] for word in one.words])
    return all(letter in letters for letter in one.initials)


def _other_word(doc: "Document", facts: _Facts, one: _Beside, full: Sequence[tuple[str, ...]]) -> OddInitials | None:
    """A well-known name of which one word is another."""
    found = None
    for name in full:
        size = len(name)
        here = tuple(levelled(word, facts.same) for word in one.words[-size:])
        if here == name:
            return None
        other = [(a, b) for a, b in zip(here, name, strict=False) if a != b]
        if len(here) < size or size < _FEWEST_WORDS or len(other) != 1:
            continue
        a, b = other[0]
        if a[0] != b[0] or a[:_SAME_START] == b[:_SAME_START]:
            span = Span(one.starts[-size], one.end)
            found = OddInitials("name", span, doc[span], one.bracket, " ".join(map(str.title, name)))
    return found


def _elsewhere(
    doc: "Document", facts: _Facts, told: Mapping[str, _Beside], capitals: Set[str]
) -> Iterator[OddInitials]:
    """Initials in another order than those that the text spells out, or that everybody knows and it has twice."""
    named: Set[str] | None = None
    bracketed = set(_BRACKETED.findall(doc.text))
    for right in sorted({*told, *(facts.known & capitals)}):
        for odd in _swapped(right) & capitals:
            if odd in facts.known or odd in told or odd in bracketed:
                continue
            places = _places(doc, odd)
            usual = _places(doc, right)
            enough = right in told or len(usual) > 1
            if len(places) != 1 or not enough or is_shouted(doc, places[0]):
                continue
            named = capitals_of_names(doc, facts.small) if named is None else named
            span, other = (Span(doc.words.starts[n], doc.words.starts[n] + len(odd)) for n in (places[0], usual[0]))
            if odd not in named and not doc.masked.touches(span) and not doc.linked.touches(span):
                yield OddInitials("elsewhere", span, odd, other, right)


def _swapped(initials: str) -> Set[str]:
    """The same letters with two neighbours in each other's place."""
    swaps = (initials[:n] + initials[n + 1] + initials[n] + initials[n + 2 :] for n in range(len(initials) - 1))
    return {swap for swap in swaps if swap != initials}


def _places(doc: "Document", word: str) -> list[int]:
    """Where initials stand, with “'s” too: the indices of the words, ascending."""
    places = (doc.word_places.get(word.lower() + end, ()) for end in ("", "'s"))
    return sorted(n for some in places for n in some if doc.words.surfaces[n].startswith(word))


def _first_of(doc: "Document", word: str) -> Span | None:
    places = _places(doc, word)
    return doc.words.span(places[0], places[0]) if places else None


def is_shouted(doc: "Document", place: int) -> bool:
    """Whether a word stands beside another in capitals: a headline, or a name that is written so."""
    surfaces = doc.words.surfaces
    near = [surfaces[n] for n in (place - 1, place + 1) if 0 <= n < len(surfaces)]
    return any(len(word) > 1 and word.isupper() for word in near)


def capitals_of_names(doc: "Document", small: Set[str]) -> Set[str]:
    """What initials can stand for: capitals of words in a row that begin with one, small words left out."""
    runs: list[str] = []
    run: list[str] = []
    for word in doc.words.surfaces:
        if word[0].isupper() and not (len(word) > 1 and word.isupper()):
            run += [part[0].upper() for part in word.split("-") if part]
        elif run and word.lower() not in small:
            runs.append("".join(run))
            run = []
    runs.append("".join(run))
    return frozenset(run[at : at + size] for run in runs for size in _LENGTHS for at in range(len(run) - size + 1))


def levelled(word: str, same: Mapping[str, str]) -> str:
    """What two ways to write one word of a name have in common."""
    plain = word.lower().replace("’", "'").removesuffix("'s").removesuffix("'")
    plain = plain[:-1] if len(plain) > _SHORT and plain.endswith("s") and not plain.endswith("ss") else plain
    return same.get(plain, plain)
