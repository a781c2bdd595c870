"""Parties and peoples told beside a name, and labels told further off."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import product
from typing import TYPE_CHECKING

from srcaudit.model.span import Span
from srcaudit.text.mentions.name_forms import is_somebody, stands_as_person
from srcaudit.text.mentions.names import NameMention, names_near
from srcaudit.text.mentions.party_sides import country_sides, party_sides
from srcaudit.text.mentions.person_fact import PersonFact, fact_of, name_before
from srcaudit.text.mentions.person_words import FactKind, PersonGrammar
from srcaudit.text.mentions.placed_labels import placed_labels

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_LOOK_BACK = 60
_BEFORE, _BEHIND = 100, 60
"""Characters of the sentence in which a word of another time is taken to be said of a fact."""
_LEADS = (14, 13, 10, 9, 8, 6, 5, 4, 2)
"""Lengths of what stands between a name and its party behind it: ", a ", ", the ", " of ", ", for ", ", for the "."""


def peoples_told(doc: "Document", grammar: PersonGrammar) -> Iterator[PersonFact]:
    """ "The Danish painter Ada Lind", "the Dane Lind", "Ada Lind, a Dane", "Lind, who is Danish"."""
    yield from _of_countries(doc, grammar)
    if grammar.people_words.isdisjoint(doc.words.vocabulary):
        return
    places = [start for start, _ in doc.standing(grammar.people_words)]
    for name in names_near(doc, places, _LOOK_BACK):
        near = bisect_left(places, name.span.start - _LOOK_BACK)
        if near == len(places) or places[near] >= name.span.end + _LOOK_BACK:
            continue
        form = doc.name_forms.get(name.surname)
        if form is None or form.is_word:
            continue
        start = _behind_people(doc, grammar, name)
        before = grammar.people_before.search(doc.folded, max(0, start - _LOOK_BACK, min(places[near], start)), start)
        if before and not form.known and not before["trade"]:
            # "The Danish Championship" is nobody; "the Danish painter" is.
            continue
        if before and form.name in grammar.famous and not (before["trade"] or name.known):
            continue  # "the Brazilian Trump" is somebody like him
        match = before or grammar.people_behind.match(doc.folded, name.span.end, name.span.end + _LOOK_BACK)
        if match is not None and (is_somebody(form) or (match["trade"] and name.given)):
            span = Span(match.start("people"), match.end("people"))
            yield fact_of(doc, grammar, "people", grammar.peoples[match["people"]], span, name)


def _behind_people(doc: "Document", grammar: PersonGrammar, name: NameMention) -> int:
    """Where a name begins behind a people with a capital: "the Dane Lind", "Sri Lankan Ada Lind"."""
    if name.given in grammar.peoples and not name.known:
        return name.surname_span.start
    inside, surfaces = doc.words.inside(name.span), doc.words.surfaces
    for behind in inside[1:3] if name.given else ():
        if " ".join(surfaces[inside.start : behind]) in grammar.peoples:
            return doc.words.starts[behind]
    return name.span.start


def _of_countries(doc: "Document", grammar: PersonGrammar) -> Iterator[PersonFact]:
    """ "Ruritania's Ada Lind", "Ada Lind of Ruritania,"."""
    for word in grammar.country_words & doc.lower_kinds:
        letters, people = grammar.countries[word]
        for index in doc.word_places[word]:
            start = doc.words.starts[index]
            end = start + letters
            if doc.folded.startswith("'s ", end):
                name = doc.name_at(end + 3)
            elif doc.folded.endswith(grammar.of, 0, start) and grammar.of_goes_on.match(doc.folded, end):
                name = name_before(doc, grammar, start - len(grammar.of))
            elif trade := grammar.country_and_trade.match(doc.folded, end):
                name = doc.name_at(trade.end())
            else:
                continue
            if (
                name is not None
                and not name.title
                and (name.known or _acts(doc, name) or _is_known(doc, grammar, name))
            ):
                yield fact_of(doc, grammar, "people", people, Span(start, end), name)


def _is_known(doc: "Document", grammar: PersonGrammar, name: NameMention) -> bool:
    """Whether a surname alone is that of somebody told before, and of nobody whom every reader knows."""
    form = doc.name_forms.get(name.surname)
    if name.given or form is None or form.is_word or not form.known or name.surname in grammar.famous:
        return False
    return form.mentions[0].span.start < name.span.start and stands_as_person(doc, name.span.end)


def _acts(doc: "Document", name: NameMention) -> bool:
    """Whether a full name does what a person does, and the text goes on about it as about somebody."""
    form = doc.name_forms.get(name.surname)
    return name.given is not None and form is not None and is_somebody(form) and stands_as_person(doc, name.span.end)


def parties_told(doc: "Document", grammar: PersonGrammar) -> Iterator[PersonFact]:
    """ "Lind (R-Ohio)", "Lind, D-Vt.", "Republican Sen. Ada Lind"."""
    folded = doc.folded
    yield from _parties_elsewhere(doc, grammar)
    if not any(mark in folded for mark in grammar.marks_of_parties):
        return
    behind, in_words = grammar.party_behind
    standing = doc.standing
    letters = (start - 2 for start, _ in standing(grammar.letters_of_parties) if start > 1)
    found = [match for at in letters if (match := behind.match(folded, at)) is not None]
    named = [start for start, _ in standing(grammar.names_of_parties)]
    found += _around(doc, in_words, named)
    for match in found:
        name = name_before(doc, grammar, match.start())
        if name is not None:
            span = Span(match.start("party"), match.end("label"))
            yield fact_of(doc, grammar, "party", grammar.parties[match["party"]], span, name)
            if match.groupdict().get("state"):
                yield fact_of(doc, grammar, "state", match["state"], span, name)
    for match in _around(doc, grammar.party_of_member, named):
        name = name_before(doc, grammar, match.start())
        number = "" if match["party"] else "_2"
        if name is not None:
            span = Span(*match.span(f"label{number}"))
            yield fact_of(doc, grammar, "party", grammar.parties[match[f"party{number}"]], span, name)
    found = [match for at in named if (match := grammar.party_before.match(folded, at)) is not None]
    opening = (start for start, _ in standing(grammar.openings_of_parties))
    found += [match for at in opening if (match := grammar.party_opening.match(folded, at)) is not None]
    for match in found:
        name = doc.name_at(match.end())
        form = doc.name_forms.get(name.surname) if name is not None else None
        if name is not None and form is not None and (form.known or name.title in grammar.offices) and not form.is_word:
            span = Span(match.start(), name.span.end)
            yield fact_of(doc, grammar, "party", grammar.parties[match["party"]], span, name)


def _around(doc: "Document", pattern: re.Pattern[str], places: Sequence[int]) -> list[re.Match[str]]:
    """What an expression finds around each of some places, each match once, in order."""
    found: dict[int, re.Match[str]] = {}
    for at in places:
        for match in pattern.finditer(doc.folded, max(0, at - _LOOK_BACK), at + _LOOK_BACK):
            if match.start() <= at < match.end():
                found.setdefault(match.start(), match)
    return list(found.values())


def placed_told(doc: "Document", grammar: PersonGrammar) -> Iterator[PersonFact]:
    """ "Lind has been the mayor since", "chairman Lind", "The consul in Harrow, Lind, said"."""
    for one in placed_labels(doc, grammar.placed):
        kind: FactKind = one.kind  # type: ignore[assignment]
        if doc.quoted.at(one.span.start):
            sentence = doc.sentence_at(one.span.start)
            if grammar.other_time[kind].search(doc.folded, sentence.start, sentence.end):
                continue
        # Right behind a name there is no doubt that it is somebody's.
        fact = fact_of(doc, grammar, kind, one.value, one.span, one.name)
        yield replace(fact, linked=kind == "people", past=fact.past and not one.still)


def sides_told(doc: "Document", grammar: PersonGrammar) -> Iterator[PersonFact]:
    """ "Lind, who leads the Greens", "Lind's fellow Republicans", "Ada Lind of Norway"."""
    for side in party_sides(doc, grammar.sides):
        if _is_somebody(doc, side.name):
            yield fact_of(doc, grammar, "party", side.value, side.span, side.name)
    for side in country_sides(doc, grammar.homes):
        if _is_somebody(doc, side.name):
            yield fact_of(doc, grammar, "people", grammar.peoples[side.value], side.span, side.name)


def _is_somebody(doc: "Document", name: NameMention) -> bool:
    """Whether a name is a person's, for all that the text tells."""
    form = doc.name_forms.get(name.surname)
    return form is not None and not form.is_word and (form.known or form.speaks or bool(form.given))


def _parties_elsewhere(doc: "Document", grammar: PersonGrammar) -> Iterator[PersonFact]:
    """ "Labour MP Ada Lind", "Ada Lind, the Labour MP", "Ada Lind of Fine Gael"."""
    for first in grammar.party_words & doc.lower_kinds:
        for party, index in product(grammar.parties_by_first[first], doc.word_places[first]):
            at = doc.words.starts[index]
            if not doc.folded.startswith(party, at):
                continue
            before = grammar.party_elsewhere_before.match(doc.folded, at, at + _BEFORE)
            name = doc.name_at(before.end()) if before else None
            if before and name and name.given:
                value = grammar.parties_elsewhere[before["party"]]
                yield fact_of(doc, grammar, "party", value, Span(at, before.end("party")), name)
                continue
            behind = next(
                (m for lead in _LEADS if (m := grammar.party_elsewhere_behind.match(doc.folded, max(0, at - lead)))),
                None,
            )
            name = name_before(doc, grammar, behind.start()) if behind else None
            if behind and name:
                value = next(behind[group] for group in ("party", "party2", "party3", "party4") if behind[group])
                span = Span(at, at + len(value))
                yield fact_of(doc, grammar, "party", grammar.parties_elsewhere[value], span, name)
