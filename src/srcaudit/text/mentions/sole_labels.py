"""The only person of a text, or the only one of an office, called by two peoples or parties: "the old Tory"."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING

from srcaudit.language.pack import load
from srcaudit.model.span import Span
from srcaudit.text.mentions.described_twice import DescribedTwice
from srcaudit.text.mentions.name_forms import is_somebody

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_LEAD = 24
_BARE = 2
"""Words of "the Norwegian"."""
_BEHIND = 60
_FEWEST = {"people": 2, "party": 1}
"""Words that begin a label, without which a text has no two of its sort: two parties may begin alike."""
_MOST = 12
"""Labels of one sort in a text: with more of them it is about many."""


@dataclass(frozen=True)
class _Grammar:
    said: Mapping[str, re.Pattern[str]]
    labels: Mapping[str, Mapping[str, str]]
    """Sort -> word, as it is written -> the first word for the same people or party."""
    firsts: Mapping[str, frozenset[str]]
    """Sort -> the words with which its labels begin, in small letters."""
    openings: Mapping[str, Mapping[str, Sequence[str]]]
    """Sort -> the words with which its labels begin, as they are written -> those labels, the longest first."""
    places: Mapping[str, frozenset[str]]
    """People -> its countries and other words, in small letters."""
    offices: Mapping[str, str]
    alike: Mapping[str, frozenset[str]]
    """A noun for a person -> it and those that can mean the same."""
    nouns: frozenset[str]
    adjectives: frozenset[str]
    more: frozenset[str]
    contests: frozenset[str]
    """Words of texts in which somebody has an opponent whom nobody names: "the Norwegian was ten seconds back"."""


@dataclass(frozen=True, slots=True)
class _Label:
    """value: the people or party; known: "the" stands before; bare: nothing behind it tells what the person is."""

    value: str
    word: str
    span: Span
    whole: Span
    known: bool
    bare: bool
    office: str
    alike: Set[str]
    """The noun behind it, and those that mean the same."""


@cache
def _grammar(language: str) -> _Grammar | None:
    pack = load(language)
    if pack is None or not (pack.has("tables", "sole_labels") and pack.has("tables", "persons")):
        return None
    table, persons = pack.table("sole_labels"), pack.table("persons")
    rows = [[word.replace("_", " ") for word in line.split()] for line in persons["peoples"]["names"]]
    peoples = {word: row[0] for row in rows for word in row}
    places = {row[0]: {word.lower() for word in row} for row in rows}
    for *homes, people in (
        line.split() for line in (*persons["peoples"]["countries"], *persons["descriptions"]["homes"])
    ):
        places.setdefault(peoples.get(people, people), set()).update(word.lower() for word in homes)
    words = table["words"]
    labels = {
        "people": peoples,
        "party": {word: party.replace("_", " ") for party, forms in table["parties"].items() for word in forms},
    }
    return _Grammar(
        pack.patterns("sole_labels"),
        labels,
        {sort: frozenset(word.split()[0].lower() for word in forms) for sort, forms in labels.items()},
        {sort: _openings(forms) for sort, forms in labels.items()},
        {people: frozenset(found) for people, found in places.items()},
        {word: line.split()[0] for line in words["offices"].strip().split("\n") for word in line.split()},
        _lines_of(words["alike"]),
        frozenset(words["nouns"].split())
        | {word for forms in table["parties"].values() for word in forms if not word.endswith("s")},
        frozenset(words["adjectives"].split()),
        frozenset(words["more"].split()),
        frozenset(words["contests"].split()),
    )


def _openings(labels: Iterable[str]) -> Mapping[str, Sequence[str]]:
    """The words with which labels begin -> those labels, the longest first."""
    by_length = sorted(labels, key=len, reverse=True)
    opening = {word.split()[0] for word in by_length}
    return {first: tuple(word for word in by_length if word.startswith(first)) for first in opening}


def _lines_of(lines: str) -> Mapping[str, frozenset[str]]:
    """Each word with those of its lines."""
    found: dict[str, frozenset[str]] = {}
    for line in lines.strip().split("\n"):
        words = frozenset(line.split())
        for word in words:
            found[word] = found.get(word, frozenset()) | words
    return found


def sole_labels(doc: "Document") -> Iterator[DescribedTwice]:
    """Pairs of labels that can be said of nobody but one person; body, outside quotations."""
    grammar = _grammar(doc.language or "")
    if grammar is None:
        return
    for sort, firsts in grammar.firsts.items():
        if len(firsts & doc.lower_kinds) < _FEWEST[sort]:
            continue
        told = list(islice(_labels(doc, grammar, sort), _MOST + 1))
        values = {one.value for one in told}
        if len(values) != 2 or len(told) > _MOST:
            continue
        first = told[0]
        others = [one for one in told if one.value != first.value]
        again = others[0]
        if len(others) == 1 and again.known and _may_be_one(doc, grammar, sort, told, first, again):
            yield DescribedTwice(first.office or "person", first.whole, again.whole, (first.value, again.value), sort)


def _labels(doc: "Document", grammar: _Grammar, sort: str) -> Iterator[_Label]:
    """The words of a sort, in order, whatever they are said of."""
    text, end = doc.folded, -1
    labels, openings = grammar.labels[sort], grammar.openings[sort]
    for start, opening in doc.standing(openings.keys()):
        word = next((word for word in openings[opening] if text.startswith(word, start)), "")
        if not word or start < end or doc.masked.at(start) or text[start + len(word) : start + len(word) + 1].isalnum():
            continue
        end = start + len(word)
        before = doc.words.inside(Span(max(0, start - _LEAD), start))[-2:]
        lower = [doc.words.lower[index] for index in before]
        article = lower[-1:] if lower[-1:] and lower[-1] not in grammar.adjectives else lower[-2:-1]
        opens = doc.words.starts[before[-1 if lower[-1:] == article else -2]] if article and before else start
        noun = re.match(r" ([a-z-]+)\b", text[end : end + _LEAD])
        named = noun[1] if noun is not None and (noun[1] in grammar.offices or noun[1] in grammar.alike) else ""
        last = end + 1 + len(named) if named else end
        known = article == ["the"] and not doc.quoted.at(start)
        bare = not named and word in grammar.nouns and grammar.said["ends"].match(text, last) is not None
        yield _Label(
            labels[word],
            word,
            Span(start, end),
            Span(opens if article in (["the"], ["a"], ["an"]) else start, last),
            known,
            bare,
            grammar.offices.get(named, ""),
            grammar.alike.get(named, frozenset()),
        )


def _may_be_one(
    doc: "Document", grammar: _Grammar, sort: str, told: list[_Label], first: _Label, again: _Label
) -> bool:
    """Whether the second label is said of whom the first one is, and of nobody else."""
    text = doc.folded
    if doc.sentence_at(first.span.start) == doc.sentence_at(again.span.start) or doc.quoted.at(first.span.start):
        return False
    if sort == "people" and any(
        doc.word_places.get(word) and word not in {one.word.lower() for one in told}
        for word in grammar.places.get(again.value, ())
    ):
        return False
    near = doc.words.inside(Span(max(0, again.whole.start - _LEAD), again.whole.end + _LEAD))
    if any(doc.words.lower[index] in grammar.more for index in near):
        return False
    if not grammar.said["ends"].match(text, again.whole.end):
        return False
    if again.bare and may_be_opponent(doc, sort, first.span, again.whole):
        return False
    persons = _persons(doc)
    if again.bare or again.alike:
        same = again.bare or not again.alike.isdisjoint(_words_behind(doc, first))
        return same and len(persons) == 1 and _is_person(doc, grammar, first)
    if not again.office:
        return False
    holders = [index for index in doc.word_places.get(again.office, ()) if doc.words.starts[index] < again.span.start]
    return (
        sort == "party"
        and len(holders) == 1
        and f"{again.office}s" not in doc.word_places
        and _is_beside(doc, first, doc.words.starts[holders[0]])
    )


def may_be_opponent(doc: "Document", sort: str, first: Span, again: Span) -> bool:
    """Whether "the Norwegian" or "the Conservative", without a noun, can be somebody set against the first: the other
    candidate, driver or judge, whom nobody names."""
    grammar, words = _grammar(doc.language or ""), doc.words.inside(again)
    if grammar is None or len(words) != _BARE or doc.words.lower[words.start] != "the":
        return False
    if sort == "party" or grammar.said["goes_on"].match(doc.folded, again.end) is None:
        return True
    if not doc.lower_kinds.isdisjoint(grammar.contests):
        return True
    end, start = doc.sentence_at(first.start).end, doc.sentence_at(again.start).start
    return "\n\n" not in doc.folded[end - 1 : start] and not doc.folded[end:start].strip()


def _words_behind(doc: "Document", one: _Label) -> Set[str]:
    """The words behind a label in small letters, which may tell what somebody is."""
    places = doc.words.inside(Span(one.span.end, min(len(doc.folded), one.span.end + _LEAD)))
    return {doc.words.lower[index] for index in places if not doc.words.capital[index]}


def _persons(doc: "Document") -> Set[str]:
    """The surnames of those whom a text names."""
    forms = doc.name_forms
    return {
        name.surname
        for name in doc.names
        if (form := forms.get(name.surname)) is not None
        and (name.title or name.given or form.full or is_somebody(form))
    }


def _is_person(doc: "Document", grammar: _Grammar, one: _Label) -> bool:
    """Whether a label is said of one person."""
    if one.bare and one.known:
        return True
    before = grammar.said["one"].search(doc.folded, max(0, one.span.start - _LEAD), one.span.start)
    behind = grammar.said["owner"].match(doc.folded, one.span.end, one.span.end + _BEHIND)
    return behind is not None and (before is not None or doc.name_at(behind.end()) is not None)


def _is_beside(doc: "Document", one: _Label, holder: int) -> bool:
    """Whether an office stands in the phrase of the label: "Finance minister Ole Holm of the Liberals"."""
    return doc.sentence_at(holder) == doc.sentence_at(one.span.start) and abs(holder - one.span.start) <= _BEHIND
