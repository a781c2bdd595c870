"""Somebody told of by one noun and two peoples: "a Dutch consultant was hired … the Danish consultant left"."""

from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from srcaudit.language.pack import load
from srcaudit.model.span import Span
from srcaudit.text.mentions.name_forms import is_somebody, stands_as_person

if TYPE_CHECKING:
    from srcaudit.text.document import Document
    from srcaudit.text.mentions.names import NameMention

_WORDS = 3
"""Words behind a people among which the noun stands: "a Togolese cloth merchant"."""
_MOST_PLACES = 40
"""Places of a noun in a text: with more of them it is about several."""
_PAIR = 2
_BESIDE = 3
"""Words to each side of a name, among which a noun tells who somebody is."""
_ENDS = frozenset(".,;:)!?\"'\n—–")


@dataclass(frozen=True, slots=True)
class DescribedTwice:
    """Two peoples that one noun has, in the order of the text. people: the usual word for each."""

    noun: str
    first: Span
    second: Span
    people: tuple[str, str]
    sort: str = "people"
    """people, or party."""


@dataclass(frozen=True, slots=True)
class _Described:
    """A people before a noun. at: number of the people's word; last: that of the noun; known: "the" stands before."""

    people: str
    at: int
    last: int
    known: bool
    span: Span


@dataclass(frozen=True)
class _Grammar:
    peoples: dict[str, str]
    """Word for somebody of a nation -> the first word for it."""
    words_of_people: dict[str, frozenset[str]]
    """The first word for a people -> all words for it and its country, in small letters."""
    first_words: frozenset[str]
    persons: frozenset[str]
    lists: dict[str, frozenset[str]]


@cache
def _grammar(language: str) -> _Grammar | None:
    pack = load(language)
    if pack is None or not (pack.has("tables", "described_twice") and pack.has("tables", "persons")):
        return None
    table, own = pack.table("persons"), pack.table("described_twice")["words"]
    lists: dict[str, frozenset[str]] = {name: frozenset(words.split()) for name, words in own.items()}
    rows = [line.split() for line in table["peoples"]["names"]]
    peoples = {word: row[0] for row in rows for word in row if "_" not in word}
    words = {row[0]: {word.lower().split("_")[-1] for word in row} for row in rows}
    for *homes, people in (line.split() for line in (*table["peoples"]["countries"], *table["descriptions"]["homes"])):
        words[peoples.get(people, people)] |= {word.lower() for word in homes}
    nouns = f"{table['nameless']} {table['roles']} {table['peoples']['trades']} {_jobs(table)}".split()
    return _Grammar(
        peoples,
        {people: frozenset(found) for people, found in words.items()},
        frozenset(word.lower() for word in peoples),
        lists["persons"].union(word for word in nouns if word.islower()),
        lists,
    )


def _jobs(table: Mapping[str, Any]) -> str:
    """The jobs that are one word."""
    words = (word for line in table["jobs"]["lines"] for same in line.split() for word in same.split("="))
    return " ".join(word for word in words if "_" not in word)


def described_twice(doc: "Document") -> tuple[DescribedTwice, ...]:
    """Pairs of descriptions of one person by two peoples, where the text has nobody else whom the second may mean."""
    grammar = _grammar(doc.language or "")
    if grammar is None or len(grammar.first_words & doc.lower_kinds) < _PAIR:
        return ()
    by_noun: dict[str, list[_Described]] = {}
    for one in _described(doc, grammar):
        by_noun.setdefault(doc.words.lower[one.last], []).append(one)
    return tuple(
        DescribedTwice(noun, told[0].span, told[1].span, (told[0].people, told[1].people))
        for noun, told in by_noun.items()
        if len(told) == _PAIR and _are_one(doc, grammar, noun, told[0], told[1])
    )


def _described(doc: "Document", grammar: _Grammar) -> Iterator[_Described]:
    """The peoples before a noun for a person, with their articles, outside quotations, in order."""
    words = doc.words
    for index in sorted(doc.places_of(grammar.first_words)):
        people = grammar.peoples.get(words.surfaces[index])
        if people is None or doc.quoted.at(words.starts[index]) or doc.masked.at(words.starts[index]):
            continue
        before = index - 1 - (words.lower[index - 1] in grammar.lists["adjectives"])
        article = words.lower[before] if before >= 0 else ""
        last = _noun_behind(doc, grammar, index)
        named = last is not None and last + 1 < len(words) and words.capital[last + 1]
        if last is None or not (article in grammar.lists["first"] or named):
            continue
        start = words.starts[before] if article in grammar.lists["first"] else words.starts[index]
        known = article in grammar.lists["again"]
        yield _Described(people, index, last, known, Span(start, words.ends[last]))


def _noun_behind(doc: "Document", grammar: _Grammar, index: int) -> int | None:
    """The noun for a person behind a people, on which no other noun follows: no "consultant firm"."""
    words, text = doc.words, doc.folded
    for at in range(index + 1, min(len(words), index + 1 + _WORDS)):
        if words.capital[at] or text[words.ends[at - 1] : words.starts[at]] != " ":
            return None
        if words.lower[at] not in grammar.persons:
            continue
        follows = text[words.ends[at] : words.ends[at] + 1]
        if follows in _ENDS or at + 1 == len(words) or words.capital[at + 1]:
            return at
        behind = words.lower[at + 1]
        verb = (behind.endswith(("ed", "s")) or stands_as_person(doc, words.ends[at])) and behind not in grammar.persons
        return at if follows == " " and (not doc.stems[at + 1] or verb) else None
    return None


def _are_one(doc: "Document", grammar: _Grammar, noun: str, first: _Described, second: _Described) -> bool:
    """Whether the second description can mean nobody but whom the first one brings in."""
    if first.people == second.people or not second.known or noun in grammar.lists["of_nations"]:
        return False
    if doc.sentence_at(first.span.start) == doc.sentence_at(second.span.start) or _has_name(doc, second):
        return False
    if _brings_in(doc, grammar, second):
        return False
    if _count(doc, grammar.words_of_people[second.people]) != 1:
        return False
    return not (_has_several(doc, grammar, noun, (first, second)) or _may_be_named(doc, grammar, first, second))


def _has_name(doc: "Document", one: _Described) -> bool:
    """Whether a name stands right behind a description: "the Danish consultant Bo Lind", "…, Bo Lind,"."""
    behind = doc.folded[one.span.end : one.span.end + len(", X")].lstrip(", ")
    return behind[:1].isupper()


def _brings_in(doc: "Document", grammar: _Grammar, one: _Described) -> bool:
    """Whether what stands behind a description tells that it is of somebody new: "the Danish consultant who"."""
    behind = one.last + 1
    return (
        behind < len(doc.words)
        and doc.words.lower[behind] in grammar.lists["brings_in"]
        and (doc.folded[one.span.end : doc.words.starts[behind]] == " ")
    )


def _count(doc: "Document", words: Set[str]) -> int:
    """How often the text has any of some words, a possessive's among them."""
    forms = (form for word in words for form in (word, f"{word}s", f"{word}'s"))
    return sum(len(doc.word_places.get(form, ())) for form in forms)


def _has_several(doc: "Document", grammar: _Grammar, noun: str, told: Sequence[_Described]) -> bool:
    """Whether the text tells of another one that the noun names, or of several."""
    words, places = doc.words, doc.word_places.get(noun, ())
    if f"{noun}s" in doc.word_places or len(places) > _MOST_PLACES:
        return True
    own = {one.last for one in told}
    more = grammar.lists["one_more"] | grammar.lists["indefinite"]
    return any(at not in own and not more.isdisjoint(words.lower[max(0, at - _WORDS) : at]) for at in places)


def _may_be_named(doc: "Document", grammar: _Grammar, first: _Described, second: _Described) -> bool:
    """Whether the text has told before of another person by name, and not by what else that person is."""
    own = _name_of(doc, first)
    named = doc.names[: doc.names_before(second.span.start)]
    others: dict[str, list[NameMention]] = {}
    for name in named:
        form = doc.name_forms.get(name.surname)
        if name.surname != own and form is not None and (name.title or form.full or is_somebody(form)):
            others.setdefault(name.surname, []).append(name)
    if first.known and own is None and len(others) == 1:
        return False  # "Ask died. The Danish clown had a donkey. The Swedish clown was rich": both are he
    return any(not any(_is_told(doc, grammar, name) for name in names) for names in others.values())


def _name_of(doc: "Document", one: _Described) -> str | None:
    """The surname of whom a description brings in: the name beside it."""
    behind = doc.name_at(one.span.end + 1) or doc.name_at(one.span.end + len(", "))
    before = doc.name_at(one.span.start - len(", x"))
    name = behind or before
    return name.surname if name is not None else None


def _is_told(doc: "Document", grammar: _Grammar, name: "NameMention") -> bool:
    """Whether a title or a noun for a person stands beside a name: "the lawyer Bo Lind", "Bo Lind, a baker"."""
    words, inside = doc.words, doc.words.inside(name.span)
    sentence = doc.words.inside(doc.sentence_at(name.span.start))
    before = words.lower[max(sentence.start, inside.start - _BESIDE) : inside.start]
    end = min(sentence.stop, inside.stop + _BESIDE) if doc.folded.startswith(", ", name.span.end) else inside.stop
    return bool(name.title) or not grammar.persons.isdisjoint((*before, *words.lower[inside.stop : end]))
