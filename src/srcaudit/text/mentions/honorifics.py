"""Forms of address of one surname that tell a man here and a woman there: "Mr. Lind" and "Ms. Lind"."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from srcaudit.language.pack import LanguagePack
from srcaudit.model.span import Span

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_Use = tuple[int, Span, int]
"""Which side a form of address is of, where it stands with its name, and the index of the last word of the name."""
_WITH_FIRST_NAME = 3
"""Words of a form of address with a first name and a surname."""
_OFTEN = 2
"""Uses of the other form of address beside which a single one stands out."""


@dataclass(frozen=True, slots=True)
class OddHonorific:
    """A form of address that stands once, and where the other one stands first."""

    span: Span
    other: Span


@dataclass(frozen=True)
class _Words:
    sides: Mapping[str, int]
    """Form of address without its point -> which side of which pair: 1 and -1, or 2 and -2."""
    kin: Mapping[int, frozenset[str]]
    """Side of the form of address -> words near which somebody of that side and the same surname may be meant."""
    no_kin: frozenset[tuple[str, str]]


@lru_cache(maxsize=8)
def _words(pack: LanguagePack) -> _Words | None:
    if not pack.has("tables", "honorifics"):
        return None
    table = pack.table("honorifics")
    rows = ((1, "men"), (-1, "women"), (2, "knights"), (-2, "dames"))
    kin = {side: pack.words("honorifics", "kin", row) for side, row in ((1, "kin_of_men"), (-1, "kin_of_women"))}
    return _Words(
        sides={word.rstrip("."): side for side, row in rows for word in table[row]},
        kin=kin | {2 * side: words for side, words in kin.items()},
        no_kin=frozenset((words.split()[0], words.split()[1]) for words in table["no_kin_before"]),
    )


def odd_honorifics(doc: "Document") -> tuple[tuple[OddHonorific, ...], int]:
    """Forms of address that stand once beside others of the same name, and cannot be another person's, in order.

    Beside them, how many were compared: those of a name that has one twice.
    """
    known = _words(doc.pack) if doc.pack is not None else None
    if known is None or doc.words.capitalised.isdisjoint(known.sides):
        return (), 0
    names = _by_name(doc, known)
    odd = sorted(_odd(doc, known, names), key=lambda one: one.span)
    return tuple(odd), sum(len(uses) - 1 for uses in names.values())


def _odd(doc: "Document", known: _Words, names: Mapping[tuple[int, str], list[_Use]]) -> Iterator[OddHonorific]:
    kin: dict[int, list[int]] = {}
    for (_, name), uses in names.items():
        counts = Counter(side for side, _, _ in uses)
        if len(counts) < 2:
            continue
        few, many = sorted(counts.values())
        if few > 1 or many < _OFTEN:
            continue
        side = next(side for side, count in counts.items() if count == few)
        odd = next(use for use in uses if use[0] == side)
        other = next(use for use in uses if use[0] != side)
        surname = doc.words.surfaces[odd[2]].removesuffix("'s").removesuffix("’s")
        if side not in kin:
            kin[side] = _kin(doc, known, side)
        if not (_is_introduced(doc, odd) or _may_be_two(doc, kin[side], surname, odd[2], name)):
            yield OddHonorific(odd[1], other[1])


def _by_name(doc: "Document", known: _Words) -> dict[tuple[int, str], list[_Use]]:
    """Pair and name -> its uses: which side, where, and the index of the last word of the name."""
    words, found = doc.words, dict[tuple[int, str], list[_Use]]()
    titles = frozenset(map(str.lower, known.sides))
    for index in doc.places_of(titles):
        side = known.sides.get(words.surfaces[index])
        if side is None or index + 1 >= len(words) or not words.capital[index + 1]:
            continue
        last = index + 1
        if abs(side) == 1 and last + 1 < len(words) and _joined(doc, last):
            last += 1
        name = words.lower[last] if abs(side) == 1 else words.lower[index + 1]
        span = words.span(index, last)
        if not doc.masked.touches(span) and "\n" not in doc[span]:
            found.setdefault((abs(side), name.removesuffix("'s")), []).append((side, span, last))
    return found


def _joined(doc: "Document", index: int) -> bool:
    """Whether the name goes on with the word behind it."""
    words = doc.words
    return words.capital[index + 1] and doc.text[words.ends[index] : words.starts[index + 1]] == " "


def _is_introduced(doc: "Document", use: _Use) -> bool:
    """Whether it stands with a first name that the text has nowhere else: a person of their own, as far as it tells."""
    _, span, last = use
    if len(doc.words.inside(span)) < _WITH_FIRST_NAME:
        return False
    return len(doc.word_places.get(doc.words.lower[last - 1], ())) == 1


def _kin(doc: "Document", known: _Words, side: int) -> list[int]:
    """Where words for relatives stand that may be of a side, in small letters: no “Queen Mother”."""
    lower, capital = doc.words.lower, doc.words.capital
    found = [
        place
        for place in doc.places_of(known.kin[side])
        if not capital[place] or doc.opens_sentence(doc.words.starts[place])
    ]
    return [place for place in found if tuple(lower[place : place + 2]) not in known.no_kin]


def _may_be_two(doc: "Document", kin: list[int], surname: str, odd: int, name: str) -> bool:
    """Whether the text has two of a surname, or speaks of a family in a sentence with it or right before.

    Not where it does so only later: a relative is told of before the form of address that needs no more.
    """
    words = doc.words
    if surname.isupper() or f"{surname}s" in words.capitalised or f"{surname}es" in words.capitalised:
        return True
    form = doc.name_forms.get(surname)
    if form is not None and len({mention.given for mention in form.mentions} - {None}) > 1:
        return True
    sentence = doc.sentence_at(words.starts[odd])
    behind = doc.sentence_at(min(sentence.end + 2, len(doc.text) - 1))
    places = sorted({*doc.word_places.get(name, ()), *doc.word_places.get(f"{name}'s", ())}) if kin else []
    sentences = [doc.sentence_at(start) for place in places if (start := words.starts[place]) < behind.end]
    near = dict.fromkeys((*sentences, doc.sentence_at(max(0, sentence.start - 2))))
    insides = map(words.inside, near)
    return any(bisect_left(kin, inside.start) < bisect_left(kin, inside.stop) for inside in insides)
