"""Who is told to be whose relative: "Lind's brother Jan", "his cousin, Jan Lind,", "Jan, the nephew of Mrs. Lind"."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import combinations, islice
from typing import TYPE_CHECKING, Literal

from srcaudit.language.pack import LanguagePack
from srcaudit.model.span import Span
from srcaudit.text.mentions.names import NameMention, name_words
from srcaudit.text.mentions.person_links import Persons

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_LEAD = 40
_MODIFIERS = 3
_NEAR = 6
"""Words on either side of a bond within which a name stands."""
_PAIR = 2
_MOST_TOLD = 60
_OFTEN_BARE = 4
"""Uses of a surname alone from which it is that of the one person whom the article is about."""
_SHORT_FORM = 3
"""Letters that a title and its short form share: "Sen." and "Senator" are one."""


Line = Literal["direct", "side", "marriage"]
Age = Literal["older", "younger", ""]


@dataclass(frozen=True, slots=True)
class Bond:
    """What one is to another, by its usual word. sex: of the relative, empty where the word does not tell it.

    age: whether a relative in the direct line comes before or after the other.
    """

    name: str
    sex: str
    line: Line
    age: Age


@dataclass(frozen=True, slots=True)
class Kinship:
    """Whose relative somebody is told to be. word: as it stands."""

    span: Span
    bond: Bond
    word: str
    owner: NameMention
    relative: NameMention


@dataclass(frozen=True, slots=True)
class TwoKinships:
    """Two tellings of the bond between the same two people, in the order of the text."""

    first: Kinship
    second: Kinship

    fits: bool
    """Whether they are one bond, or two that go together."""

    by_first_names: bool
    """Whether the text has no surname of either."""

    together: bool
    """Whether one paragraph tells both."""

    @property
    def may_be_two(self) -> bool:
        """Whether two of one name are likely: a grandfather and the father who has his name, a wife beside a sister.

        Sons are called by the full names of their fathers, daughters hardly by those of their mothers; of two sons and
        nephews whom no surname tells apart both may be Jan. A wife and a sister of one first name are told together,
        or else with something that tells them apart.
        """
        bonds = (self.first.bond, self.second.bond)
        lines = [bond.line for bond in bonds]
        if lines == ["direct", "direct"]:
            return len({bond.age for bond in bonds}) > 1 or "f" not in {bond.sex for bond in bonds}
        return self.by_first_names or (self.together and "marriage" in lines and self.first.relative.given is None)


@dataclass(frozen=True)
class _Grammar:
    bonds: Mapping[str, Bond]
    both: frozenset[frozenset[str]]
    inverse: Mapping[tuple[str, str], str]
    """A bond and the sex of its other end -> what that one is."""
    words: frozenset[str]
    openings: frozenset[str]
    guards: frozenset[str]
    suffixes: tuple[str, ...]
    titles: Mapping[str, tuple[str, ...]]
    """ "his" or "her" -> the titles of those whom it can be said of."""
    patterns: Mapping[str, re.Pattern[str]]


@lru_cache(maxsize=8)
def _grammar(pack: LanguagePack) -> _Grammar | None:
    if not pack.has("tables", "kinships"):
        return None
    table = pack.table("kinships")
    bonds = {
        word: Bond(bond["name"], bond.get("sex", ""), bond["line"], bond.get("age", ""))
        for bond in table["bond"]
        for word in bond["words"]
    }
    both = frozenset(frozenset(pair["names"]) for pair in table["both"])
    inverse = {(name, sex): pair[sex] for pair in table["inverse"] for name in pair["names"] for sex in ("m", "f")}
    suffixes = tuple(f"{mark}{suffix}" for suffix in table["suffixes"] for mark in (" ", ", "))
    return _Grammar(
        bonds,
        both,
        inverse,
        frozenset(bonds),
        frozenset(table["openings"]),
        frozenset(table["guards"].split()),
        suffixes,
        {pronoun: tuple(words.split()) for pronoun, words in table["titles"].items()},
        pack.patterns("kinships"),
    )


def same_kinships(doc: "Document") -> tuple[TwoKinships, ...]:
    """Pairs of tellings of one bond, in the body outside quotations, in order."""
    grammar = _grammar(doc.pack) if doc.pack is not None else None
    if grammar is None:
        return ()
    told = list(islice(_kinships(doc, grammar), _MOST_TOLD))
    both = (
        (one, other if _same(one, other) else _seen_from(grammar, one, other))
        for one, other in combinations(told, _PAIR)
    )
    pairs = (
        TwoKinships(
            one,
            other,
            _goes_with(grammar, one.bond, other.bond),
            _by_first_names(doc, one),
            _are_together(doc, one, other),
        )
        for one, other in both
        if other is not None and _same(one, other)
    )
    return tuple(pair for pair in pairs if not _are_several(doc, pair))


def _by_first_names(doc: "Document", told: Kinship) -> bool:
    """Whether two people are called by first names alone, wherever the text names them."""
    known = name_words(doc.language or "")
    return known is not None and all(
        name.given is None and name.title is None and name.surname in known.given
        for name in (told.owner, told.relative)
    )


def _are_together(doc: "Document", one: Kinship, other: Kinship) -> bool:
    return doc.block_at(one.span.start) == doc.block_at(other.span.start)


def _goes_with(grammar: _Grammar, one: Bond, other: Bond) -> bool:
    return one.name == other.name or frozenset((one.name, other.name)) in grammar.both


def _same(one: Kinship, other: Kinship) -> bool:
    """Whether two tellings name the same two people."""
    return one.owner.surname == other.owner.surname and _whole(one.relative) == _whole(other.relative)


def _seen_from(grammar: _Grammar, one: Kinship, other: Kinship) -> Kinship | None:
    """A bond told from its other end, as `one` tells it: of "Jan's aunt, Ada Lind", Jan is her nephew."""
    name = grammar.inverse.get((other.bond.name, one.bond.sex or "m"))
    if name is None or _whole(other.relative) != _whole(one.owner):
        return None
    return Kinship(other.span, grammar.bonds[name], name, other.relative, other.owner)


def _in_full(doc: "Document", name: NameMention) -> NameMention:
    """A surname or a first name that stands alone, with the other name of the one person of the text who has it."""
    own = doc.name_forms.get(name.surname)
    if name.given or name.title or (own is not None and own.is_word):
        return name
    if own is not None and own.given:
        return replace(name, given=next(iter(own.given))) if len(own.given) == 1 else name
    found = [form for form in doc.name_forms.values() if name.surname in form.given and not form.is_word]
    return replace(name, given=name.surname, surname=found[0].name) if len(found) == 1 else name


def _whole(name: NameMention) -> tuple[str | None, str]:
    return name.given, name.surname


def _are_several(doc: "Document", pair: TwoKinships) -> bool:
    """Whether there may be two relatives of that name, or two people whose relative it is."""
    if pair.fits:
        return False
    owner, relative = pair.first.owner, pair.first.relative
    one = _is_one_owner(doc, pair)
    sexes = {pair.first.bond.sex, pair.second.bond.sex, ""}
    surname = doc.name_forms.get(owner.surname)
    uses = surname.mentions if surname is not None else (owner,)
    givens = {use.given for use in (*uses, pair.second.owner) if use.given and use.given != relative.given}
    titles = {use.title for use in uses if use.title}
    offices = {title[:_SHORT_FORM] for title in titles}
    named = doc.name_forms.get(relative.surname)
    written = {doc[use.span] for use in named.mentions if use.given == relative.given} if named is not None else set()
    return (
        (len(givens) > 1 and not one)
        or len(sexes) > _PAIR
        or (relative.surname in givens and not one)
        or (len(offices) > 1 and owner.surname == relative.surname)
        or len(_marked(titles)) > 1
        or (relative.given is not None and len(written) > 1)
        or pair.first.owner.span == pair.second.owner.span
    )


def _is_one_owner(doc: "Document", pair: TwoKinships) -> bool:
    """Whether two tellings have one owner, whoever else has the surname.

    Both tell the first name; or neither does, and nearly always the text means one bearer of it.
    """
    first, second = pair.first.owner, pair.second.owner
    if first.given or second.given or first.title or second.title:
        return first.given is not None and first.given == second.given
    form = doc.name_forms.get(first.surname)
    told = [use.given for use in (form.mentions if form is not None else ()) if use.given]
    most = max((told.count(given) for given in set(told)), default=0)
    bare = sum(use.given is None for use in form.mentions) if form is not None else 0
    return bare >= _OFTEN_BARE and 2 * most > len(told)


def _marked(titles: set[str]) -> set[str]:
    """The courtesy titles among some: they tell a husband from his wife."""
    return {title[:3] for title in titles if title.rstrip(".") in ("Mr", "Mrs", "Ms", "Miss")}


def _kinships(doc: "Document", grammar: _Grammar) -> Iterator[Kinship]:
    words = doc.words
    indices = [index for index in doc.places_of(grammar.words) if _may_be_told(doc, grammar, index)]
    if len(indices) < _PAIR:
        return
    persons = Persons(doc, ())
    guarded: dict[Span, bool] = {}
    for index in indices:
        word, at = words.lower[index], words.starts[index]
        if words.capital[index] or doc.quoted.at(at) or doc.masked.at(at):
            continue
        sentence = doc.sentence_at(at)
        if sentence not in guarded:
            inside = words.inside(sentence)
            guarded[sentence] = not grammar.guards.isdisjoint(words.lower[inside.start : inside.stop])
        if guarded[sentence]:
            continue
        found = _whose(doc, grammar, persons, index)
        if found is None:
            continue
        owner, relative = found
        if _whole(owner) == _whole(relative) or _has_suffix(doc, grammar, relative):
            continue
        ends = (owner.span, relative.span, Span(at, words.ends[index]))
        near = [span for span in ends if doc.sentence_at(span.start) == doc.sentence_at(at)]
        span = Span(min(one.start for one in near), max(one.end for one in near))
        yield Kinship(span, grammar.bonds[word], word, _in_full(doc, owner), _in_full(doc, relative))


def _may_be_told(doc: "Document", grammar: _Grammar, index: int) -> bool:
    """Whether both people can stand beside the word for a bond: a quick look before the long one."""
    words = doc.words
    capital, before = words.capital, words.lower[max(0, index - _MODIFIERS) : index]
    if not (any(capital[max(0, index - _NEAR) : index]) or any(capital[index + 1 : index + _NEAR])):
        return False
    return any(word in grammar.openings or word.endswith(("'s", "s'")) for word in before)


def _has_suffix(doc: "Document", grammar: _Grammar, name: NameMention) -> bool:
    return doc.folded.startswith(grammar.suffixes, name.span.end)


def _whose(doc: "Document", grammar: _Grammar, persons: Persons, index: int) -> tuple[NameMention, NameMention] | None:
    """The two people of a bond; None if one of them is not told."""
    words, said, text = doc.words, grammar.patterns, doc.folded
    at, end = words.starts[index], words.ends[index]
    lead = max(doc.sentence_at(at).start, at - _LEAD)
    modifiers = said["modifiers"].search(text, lead, at)
    start = modifiers.start() if modifiers is not None else at
    behind = _named_behind(doc, grammar, end)
    if said["the"].search(text, lead, start):
        return _of(doc, grammar, lead, start, end)
    owner, opens = _owner(doc, grammar, persons, lead, start)
    if owner is None:
        return None
    relative = behind or _named_before(doc, grammar, opens)
    if relative is None and said["as_one"].search(text, max(0, opens - _LEAD), opens) and text.startswith(", ", end):
        relative = _name_from(doc, end + len(", "))
    return (owner, relative) if relative is not None else None


def _owner(
    doc: "Document", grammar: _Grammar, persons: Persons, lead: int, start: int
) -> tuple[NameMention | None, int]:
    """Whose relative is told right before a bond, and where the words for that begin."""
    said, text = grammar.patterns, doc.folded
    if said["possessive"].search(text, lead, start):
        match = said["possessive"].search(text, lead, start)
        at = match.start() if match else start
        name = doc.name_at(at - 1)
        return (name, name.span.start - _title_length(doc, name)) if name is not None else (None, at)
    whose = said["whose"].search(text, lead, start)
    if whose is not None:
        return doc.name_at(whose.start() - 1), whose.start()
    pronoun = said["pronoun"].search(text, lead, start)
    if pronoun is None:
        return None, start
    beside = _titled_beside(doc, grammar, pronoun)
    if beside is not None:
        return beside, pronoun.start()
    named = persons.in_sentence(pronoun.start())
    # "Jan Lind, his brother": the relative is no owner.
    apposed = _named_before(doc, grammar, pronoun.start())
    named = [name for name in named if apposed is None or name.span != apposed.span]
    if len({name.surname for name in named}) == 1:
        return named[0], pronoun.start()
    return (None if named else persons.before(pronoun.start())), pronoun.start()


def _titled_beside(doc: "Document", grammar: _Grammar, pronoun: re.Match[str]) -> NameMention | None:
    """The "Mrs. Lind" of "Mrs. Lind and her", whoever else the sentence names."""
    at = pronoun.start()
    joined = grammar.patterns["joined"].search(doc.folded, max(0, at - _LEAD), at)
    name = doc.name_at(joined.start() - 1) if joined is not None else None
    if name is None or joined is None or name.span.end != joined.start() or name.title is None:
        return None
    return name if name.title.rstrip(".") in grammar.titles[pronoun.group().strip().lower()] else None


def _title_length(doc: "Document", name: NameMention) -> int:
    """Characters of the title before a name, with the space behind it."""
    before = doc.folded[: name.span.start][-_LEAD:]
    return len(name.title) + before.endswith(f"{name.title}. ") + 1 if name.title else 0


def _of(doc: "Document", grammar: _Grammar, lead: int, start: int, end: int) -> tuple[NameMention, NameMention] | None:
    """ "Jan Lind, the nephew of Mrs. Lind"; "the nephew of Mrs. Lind, Jan"."""
    said, text = grammar.patterns, doc.folded
    the = said["the"].search(text, lead, start)
    match = said["of"].match(text, end)
    return None if the is None or match is None else _both(doc, grammar, the.start(), match.end())


def _both(doc: "Document", grammar: _Grammar, opens: int, end: int) -> tuple[NameMention, NameMention] | None:
    owner = _name_from(doc, end)
    if owner is not None and doc.folded.startswith(("'s ", "' "), owner.span.end):
        return None  # "the daughter of Ada Lind's brother"
    relative = _named_before(doc, grammar, opens) if owner is not None else None
    if owner is not None and relative is None and doc.folded.startswith(", ", owner.span.end):
        # "The uncle of Ada Lind, Jan Brand, left."
        named = _name_from(doc, owner.span.end + len(", "))
        closed = named is not None and doc.folded.startswith(",", named.span.end)
        relative = named if closed and doc.sentence_at(opens).start == opens else None
    return (owner, relative) if owner is not None and relative is not None else None


def _name_from(doc: "Document", at: int) -> NameMention | None:
    """The name that begins at a place, behind a title or not."""
    place = doc.names_before(at)
    name = doc.names[place] if place < len(doc.names) else None
    if name is None:
        return None
    return name if name.span.start == at + _title_length(doc, name) else None


def _named_behind(doc: "Document", grammar: _Grammar, end: int) -> NameMention | None:
    """The relative's name right behind a bond: "brother Jan", "brother, Jan,"."""
    text = doc.folded
    if text.startswith(" ", end):
        return _name_from(doc, end + 1)
    if not text.startswith(", ", end):
        return None
    start = end + len(", ")
    styled = grammar.patterns["styled"].match(text, start)
    name = _name_from(doc, start) or (doc.name_at(styled.end()) if styled is not None else None)
    return name if name is not None and grammar.patterns["closed"].match(text, name.span.end) else None


def _named_before(doc: "Document", grammar: _Grammar, opens: int) -> NameMention | None:
    """The relative's name before "…, Lind's brother" or "… is the brother of"."""
    apposed = grammar.patterns["apposed"].search(doc.folded, max(0, opens - _LEAD), opens)
    name = doc.name_at(apposed.start() - 1) if apposed is not None else None
    return name if name is not None and apposed is not None and name.span.end == apposed.start() else None
