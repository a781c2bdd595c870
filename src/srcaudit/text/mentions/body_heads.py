"""Names of bodies that stand once with another head word: "the Harlow Fund" beside "the Harlow Foundation"."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from srcaudit.language.pack import LanguagePack
from srcaudit.model.span import Span

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_MOST = 400
"""Head words in a text: one with more of them is a list of bodies."""
_LONGEST = 7
"""Words of the name of a body before its head word, or behind it."""
_INITIALS = re.compile(r" \((?:the )?[A-Z]{2}")
_SURE_ALONE = 2
"""Words besides the head word from which a name need not stand twice to be the usual one."""


@dataclass(frozen=True, slots=True)
class OtherHead:
    """A body whose name stands once with another head word than elsewhere."""

    odd: Span
    usual: Span


@dataclass(frozen=True, slots=True)
class _Body:
    span: Span
    head: str
    own: tuple[str, ...]
    """The words besides the head word, in small letters; an empty one where it stands among them."""

    @property
    def size(self) -> int:
        return sum(len(word) > 2 for word in self.own)


@dataclass(frozen=True)
class _Facts:
    lines: Mapping[int, tuple[frozenset[str], ...]]
    """Words of its own that a name has at least -> the head words that are mistaken for each other."""
    forms: frozenset[str]
    """All head words in small letters, with the mark of a possessive too."""
    of_countries: frozenset[str]
    countries: frozenset[str]
    another: frozenset[str]
    renamed: frozenset[str]
    scopes: frozenset[str]
    small: frozenset[str]
    known: frozenset[str]
    chambers: frozenset[str]
    owners: frozenset[str]

    def is_known(self, body: _Body) -> bool:
        """Whether every reader knows a body by this name."""
        return " ".join((*body.own, body.head.lower())) in self.known

    def mistaken(self, odd: _Body, usual: _Body) -> bool:
        """Whether the head word of one is put for that of the other."""
        if self.is_known(odd):
            return False
        size = odd.size + (odd.own[0] in self.chambers)
        pair = {odd.head, usual.head}
        if self.is_known(usual):
            size = max(self.lines)
        return any(pair <= line for fewest, lines in self.lines.items() if size >= fewest for line in lines)


@lru_cache(maxsize=8)
def _facts(pack: LanguagePack) -> _Facts | None:
    if not pack.has("tables", "bodies") or "mistaken" not in pack.table("bodies"):
        return None
    table = pack.table("bodies")
    mistaken = table["mistaken"]
    lines = {
        fewest: tuple(frozenset(line.split()) for line in mistaken[name])
        for fewest, name in enumerate(("one", "two", "three"), 1)
    }
    countries = pack.table("places")["countries"].split() if pack.has("tables", "places") else []
    peoples = pack.table("persons")["peoples"]["names"] if pack.has("tables", "persons") else []
    return _Facts(
        lines=lines,
        forms=frozenset(
            head.lower() + end for some in lines.values() for line in some for head in line for end in ("", "'s")
        ),
        of_countries=frozenset(mistaken["of_countries"]),
        countries=frozenset(countries) | {word.lower() for line in peoples for word in line.split()},
        another=frozenset(mistaken["another"].split()),
        renamed=frozenset(mistaken["renamed"].split()),
        scopes=frozenset(word.lower() for line in table["scopes"] for word in line.split()),
        small=frozenset(table["small"].split()),
        known=frozenset(
            name.lower()
            for name in (*mistaken["known"], *(name for some in table["full_names"].values() for name in some))
        ),
        chambers=frozenset(mistaken["chambers"].lower().split()),
        owners=frozenset(("the", *mistaken["owners"].split())),
    )


def other_heads(doc: "Document") -> tuple[OtherHead, ...]:
    """The bodies of an article that are called by another head word once, in order."""
    facts = _facts(doc.pack) if doc.pack is not None else None
    if facts is None or len(doc.lower_kinds & facts.forms) < 2:
        return ()
    places = [index for index in doc.places_of(facts.forms) if doc.words.capital[index]]
    if len(places) > _MOST:
        return ()
    by_name: dict[tuple[str, ...], list[_Body]] = {}
    for index in places:
        for body in _bodies(doc, facts, index):
            for first in range(max(1, len(body.own) - 1)):
                by_name.setdefault(body.own[first:], []).append(body)
    found = (odd for bodies in by_name.values() if len(bodies) > 1 for odd in _odd(doc, facts, bodies))
    return tuple(sorted({one.odd: one for one in found}.values(), key=lambda one: one.odd))


def _bodies(doc: "Document", facts: _Facts, index: int) -> Iterator[_Body]:
    """The body that a head word belongs to: one that ends with it, or that goes on with "of" behind it."""
    words = doc.words
    head = _bare(words.surfaces[index])
    last = _behind(doc, facts, index) if head == words.surfaces[index] else index
    first = _before(doc, facts, index)
    own = tuple(words.lower[first:index])
    if last > index:
        own = (
            *own,
            "",
            *(word.removesuffix("'s") for word in words.lower[index + 1 : last + 1] if word not in facts.small),
        )
    end = words.starts[last] + len(_bare(words.surfaces[last]))
    span = Span(words.starts[first], end)
    goes_on = last + 1 < len(words) and words.capital[last + 1] and _joined(doc, last)
    whole = not (last == index and head == words.surfaces[index] and goes_on)
    if own and whole and not doc.masked.touches(span):
        yield _Body(span, head, own)


def _bare(word: str) -> str:
    """A word without the mark of a possessive."""
    return word.removesuffix("'s").removesuffix("’s")


def _before(doc: "Document", facts: _Facts, index: int) -> int:
    """The first of the words with a capital that stand before a head word, and do not tell whose body it is."""
    words, first = doc.words, index
    while first and index - first < _LONGEST and words.capital[first - 1] and _joined(doc, first - 1):
        first -= 1
    opens = first < index and doc.sentence_at(words.starts[first]).start == words.starts[first]
    if opens and words.lower[first] in doc.words.lower_case:
        first += 1
    while first < index and words.lower[first] in facts.owners:
        first += 1
    return first


def _behind(doc: "Document", facts: _Facts, index: int) -> int:
    """The last word of what a head word is for: "Bureau of Mines and Wells"."""
    words, last, at = doc.words, index, index + 1
    if at >= len(words) or words.lower[at] not in facts.small:
        return index
    while at < len(words) and at - index <= _LONGEST and _joined(doc, at - 1):
        if words.capital[at]:
            last = at
        elif words.lower[at] not in facts.small:
            break
        at += 1
    return last


def _joined(doc: "Document", index: int) -> bool:
    """Whether only a space stands between a word and the next one."""
    return doc.text[doc.words.ends[index] : doc.words.starts[index + 1]] == " "


def _odd(doc: "Document", facts: _Facts, bodies: Sequence[_Body]) -> Iterator[OtherHead]:
    """The one of a name whose head word is another than that of all others."""
    heads = [body.head for body in bodies]
    kinds = sorted(set(heads), key=lambda head: (-heads.count(head), heads.index(head)))
    if len(kinds) != 2 or heads.count(kinds[1]) > 1:
        return
    odd = next(body for body in bodies if body.head == kinds[1])
    others = [body for body in bodies if body.head == kinds[0] and _agree(body.own, odd.own)]
    if not others:
        return
    usual = others[0]
    if len(others) == 1 and odd.size < _SURE_ALONE and not facts.is_known(usual):
        return
    if facts.scopes.issuperset(odd.own) and not facts.is_known(usual):
        return
    if facts.mistaken(odd, usual) and not _is_another(doc, facts, odd, others):
        yield OtherHead(odd.span, usual.span)


def _agree(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether one name is the other, or its end."""
    shared = min(len(one), len(other))
    return one[-shared:] == other[-shared:]


def _is_another(doc: "Document", facts: _Facts, odd: _Body, others: Sequence[_Body]) -> bool:
    """Whether what stands beside a name tells that it is another body's, or somebody says it, or of another country."""
    words, sentence = doc.words, doc.sentence_at(odd.span.start)
    if doc.quoted.touches(odd.span) or any(sentence.touches(other.span) for other in others):
        return True
    if _INITIALS.match(doc.text, odd.span.end):
        return True
    near = (doc.line_at(body.span.start) for body in (odd, others[0]))
    if any(words.lower[index] in facts.renamed for line in near for index in words.inside(line)):
        return True
    before = words.inside(odd.span).start - 1
    if before >= 0 and words.lower[before] in facts.another:
        return True
    if odd.head not in facts.of_countries:
        return False
    told = (doc.line_at(body.span.start) for body in (odd, *others))
    return any(words.lower[index] in facts.countries for line in told for index in words.inside(line))
