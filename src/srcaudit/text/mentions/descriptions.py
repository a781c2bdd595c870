"""Descriptions that stand for a person told before: "the Dane", "the Labour member", "the 45-year-old".

A description with "the" takes its reader back to somebody. Where the article calls nobody else so, and all persons whom
it can mean have another label, it is one of theirs, told otherwise.
"""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from functools import cache, cached_property
from typing import TYPE_CHECKING, Literal

from srcaudit.language.pack import load
from srcaudit.language.patterns import choice
from srcaudit.model.span import Span
from srcaudit.text.mentions.name_forms import is_somebody, speaks, stands_as_person
from srcaudit.text.mentions.names import NameMention

if TYPE_CHECKING:
    from srcaudit.text.document import Document

Told = Literal["people", "party", "age"]

_NAMES_BACK = 40
"""Names before a description among which the person is looked for."""
_LEAD = len("The 100-year-old ")
_LEAD_OF_PARTY = 40
_FARTHEST = 3_000
"""Characters back from a description to the person whom it means."""
_MOST_MENTIONS = 20
"""Mentions of a person, from the first, that tell who somebody is."""
_PRONOUN_NEAR = 200
"""Characters behind a name in which a pronoun for its bearer stands."""
_APPOSED = 60
"""Characters behind a name, and before it, in which the word for an office or a task of a trial stands."""
_NEXT_SENTENCE = 250
"""Characters from a name at the head of a sentence to what is told of its bearer in the next one."""
_SOME_YEARS = 8
"""So far apart two ages can be one person's by a slip, where nobody else can be meant."""
_TEN_YEARS = 10
"""The same where the person is named right before."""
_FEW_YEARS = 3
"""So far apart two ages can be one person's by a slip, whatever their digits."""


@dataclass(frozen=True, slots=True)
class Description:
    """What stands for a person told before. value: the first word for the people or the party, or the years."""

    kind: Told
    value: str
    span: Span
    noun: str
    """The noun behind the label, if it has one."""


@dataclass(frozen=True)
class _Grammar:
    people: re.Pattern[str]
    counted: re.Pattern[str]
    nouns: re.Pattern[str]
    peoples: Mapping[str, str]
    first_words: frozenset[str]
    """Of the peoples, in small letters, a possessive's among them."""
    words_of_people: Mapping[str, frozenset[str]]
    """First word for a people -> all words that name it or its country, in small letters."""
    party: re.Pattern[str]
    parties: Mapping[str, str]
    words_of_party: Mapping[str, frozenset[str]]
    first_words_of_parties: frozenset[str]
    politician: re.Pattern[str]
    titles_of_politicians: frozenset[str]
    bystander: re.Pattern[str]
    titles_of_bystanders: frozenset[str]
    heads: re.Pattern[str]
    """Those of them of whom an age is told where they are what a text is about."""
    of_men: frozenset[str]
    of_women: frozenset[str]
    predicate: re.Pattern[str]
    brings_in: re.Pattern[str]
    """Behind a description: it brings in somebody whom the text has not told of. who: the same, but for places."""
    who: re.Pattern[str]
    introduced: re.Pattern[str]
    pronoun: re.Pattern[str]
    not_persons: frozenset[str]


@cache
def _grammar(language: str) -> _Grammar | None:
    pack = load(language)
    if pack is None or not pack.has("tables", "persons") or not pack.has("tables", "namesakes"):
        return None
    table, sakes = pack.table("persons"), pack.table("namesakes")
    own, trade = table["descriptions"], "|".join(table["peoples"]["trades"].split())
    lines = [_spaced(line) for line in table["peoples"]["names"]]
    peoples = {word: line[0] for line in lines for word in line}
    places: dict[str, set[str]] = {line[0]: {word.lower().split()[-1] for word in line} for line in lines}
    for *homes, people in (_spaced(line) for line in (*table["peoples"]["countries"], *own["homes"])):
        places[peoples[people]] |= {word.lower() for word in homes}
    parties = {name: names[0] for names in map(_spaced, table["parties_elsewhere"]) for name in names}
    parties |= {name: value for name, value in table["parties"].items() if len(name) > 1}
    words: dict[str, set[str]] = {}
    for name, value in parties.items():
        words.setdefault(value, set()).update({name.split()[0].lower(), f"{name.split()[0].lower()}s"})
    return _Grammar(
        people=re.compile(own["people"].replace("PEOPLE", choice(peoples)).replace("TRADE", trade)),
        counted=re.compile(own["counted"]),
        nouns=re.compile(own["nouns"]),
        peoples=peoples,
        first_words=frozenset(f"{people.lower().split()[0]}{mark}" for people in peoples for mark in ("", "'s", "’s")),
        words_of_people={people: frozenset(found) for people, found in places.items()},
        party=re.compile(
            own["party"].replace("PARTY", choice(parties)).replace("NOUN", "|".join(own["politicians"].split()))
        ),
        parties=parties,
        first_words_of_parties=frozenset(party.split()[0].lower() for party in parties),
        words_of_party={party: frozenset(found) for party, found in words.items()},
        politician=re.compile(own["politician"].replace("NOUN", "|".join(own["politicians"].split()))),
        titles_of_politicians=frozenset(own["titles_of_politicians"].split()),
        bystander=re.compile(own["bystander"]),
        heads=re.compile(own["heads"]),
        titles_of_bystanders=frozenset(own["titles_of_bystanders"].split()),
        of_men=frozenset(sakes["of_men"]),
        of_women=frozenset(sakes["of_women"]),
        predicate=re.compile(own["predicate"]),
        brings_in=re.compile(own["brings_in"]),
        who=re.compile(own["who"]),
        introduced=re.compile(own["introduced"]),
        pronoun=re.compile(own["pronoun"]),
        not_persons=frozenset(own["not_persons"].split()),
    )


def _spaced(line: str) -> list[str]:
    """The words of a line, those of two words with their space."""
    return [word.replace("_", " ") for word in line.split()]


def descriptions(doc: "Document") -> Iterator[Description]:
    """Descriptions by people and by party, outside quotations, that nothing else in the text explains."""
    grammar = _grammar(doc.language or "")
    if grammar is None:
        return
    yield from _peoples(doc, grammar)
    yield from _parties(doc, grammar)


def _peoples(doc: "Document", grammar: _Grammar) -> Iterator[Description]:
    for word in sorted(grammar.first_words & doc.lower_kinds):
        for index in doc.word_places.get(word, ()):
            start = doc.words.starts[index]
            match = grammar.people.search(doc.folded, max(0, start - _LEAD), start + _APPOSED)
            if match is None or match.start("people") != start:
                continue
            at = match.start()
            if doc.quoted.at(at) or doc.masked.at(at):
                continue
            if not (match["noun"] or match["old"] or grammar.counted.search(match["people"])):
                continue
            people = grammar.peoples[match["people"]]
            a_noun = match["noun"] or grammar.nouns.search(match["people"])
            named = doc.folded[match.end() : match.end() + 2].strip()[:1].isupper()
            one = not named and (a_noun or stands_as_person(doc, match.end()))
            if (
                one
                and _stands_for_name(doc, grammar, Span(at, match.end()))
                and grammar.brings_in.match(doc.folded, match.end()) is None
                and _alone(doc, grammar.words_of_people[people])
            ):
                yield Description("people", people, Span(at, match.end()), match["noun"] or "")


def _parties(doc: "Document", grammar: _Grammar) -> Iterator[Description]:
    for word in sorted(grammar.first_words_of_parties & doc.lower_kinds):
        for index in doc.word_places[word]:
            start = doc.words.starts[index]
            match = grammar.party.search(doc.folded, max(0, start - _LEAD_OF_PARTY), start + _APPOSED)
            if match is None or match.start("party") != start or not _is_of_one(doc, match):
                continue
            if doc.quoted.at(match.start()) or doc.masked.at(match.start()):
                continue
            party = grammar.parties[match["party"]]
            span = Span(*match.span())
            if grammar.who.match(doc.folded, span.end) or _is_another_noun(doc, match["noun"], span):
                continue
            if _stands_for_name(doc, grammar, span) and _alone(doc, grammar.words_of_party[party]):
                yield Description("party", party, span, match["noun"] or "")


def _is_of_one(doc: "Document", match: re.Match[str]) -> bool:
    """Whether it is one person of a party, and not the party."""
    return bool(match["noun"]) or (not match["party"].endswith("s") and stands_as_person(doc, match.end()))


def _is_another_noun(doc: "Document", noun: str | None, span: Span) -> bool:
    """Whether a noun names somebody else without a name: "Finance minister Ole Holm and the justice minister"."""
    words = doc.words
    for at in doc.word_places.get(noun.lower(), ()) if noun else ():
        if span.start <= words.starts[at] < span.end or at == 0 or not doc.stems[at - 1]:
            continue
        named = doc.folded[words.ends[at] : words.ends[at] + len(", X")].lstrip(", ")[:1].isupper()
        apart = doc.folded[words.ends[at - 1] : words.starts[at]] != " "
        if not (named or apart or words.capital[at - 1]):
            return True
    return False


def _stands_for_name(doc: "Document", grammar: _Grammar, span: Span) -> bool:
    """Whether a description stands where a name would, and neither beside a name nor as what somebody is."""
    beside = doc.name_at(span.start - len(", x")) is not None and doc.folded.endswith(", ", 0, span.start)
    if beside or re.match(r",? [A-Z]", doc.folded[span.end : span.end + 3]):
        return False
    return grammar.predicate.search(doc.folded, max(0, span.start - _LEAD), span.start) is None


def _alone(doc: "Document", words: Set[str]) -> bool:
    """Whether the text has these words once in all: else somebody or something else may be meant by them."""
    return sum(len(doc.word_places.get(word, ())) + len(doc.word_places.get(f"{word}'s", ())) for word in words) == 1


class Referents:
    """The persons whom a description of an article can stand for."""

    def __init__(self, doc: "Document", labels: Mapping[Told, Mapping[str, Sequence[str]]]) -> None:
        """labels: by what is told, surname -> what the text tells of its bearer."""
        self._doc, self._labels = doc, labels
        self._grammar = _grammar(doc.language or "")
        self._genders: dict[str, str | None] = {}

    def of(self, told: Description) -> NameMention | None:
        """Whom a description means: the nearest person of another label, if nobody without a label can be meant."""
        grammar, doc = self._grammar, self._doc
        labels = self._labels.get(told.kind, {})
        if grammar is None or not labels or any(self._fits(told, values) for values in labels.values()):
            return None
        gender, seen = self._gender_behind(told.span.end), set[str]()
        likely: NameMention | None = None
        start, count = doc.sentence_at(told.span.start).start, doc.names_before(told.span.start)
        for name in reversed(doc.names[max(0, count - _NAMES_BACK) : count]):
            if told.span.start - name.span.end > _FARTHEST:
                break
            if name.surname in seen or not self._is_person(name):
                continue
            seen.add(name.surname)
            own = self._gender(name)
            if own and gender and own != gender:
                continue
            if self._is_out_of_question(told, name) and not self._is_the_matter(told, name):
                continue
            if name.span.start >= start and speaks(doc, name):
                continue  # "Lind said that the Dane"
            if name.span.start >= start and told.kind == "age" and self._acts_on(told, name, start):
                continue  # "Lind beat the 45-year-old", who is somebody named before
            if name.span.start >= start and told.kind != "party":
                break  # "Lind beat the Dane": of two in one sentence the description is the other one
            if name.surname not in labels:
                break
            if told.kind == "age" and not self._may_be_slip(told, name, labels[name.surname]):
                continue
            if not gender or own:
                return name if own or likely is None else likely
            likely = likely or name
        return likely

    def _acts_on(self, told: Description, name: NameMention, start: int) -> bool:
        """Whether a person does something to the one described: alone before it in the sentence, and no name for it."""
        grammar, doc = self._grammar, self._doc
        beside = doc.names[doc.names_before(start) : doc.names_before(told.span.start)]
        if grammar is None or any(self._may_be_person(one) and one.surname != name.surname for one in beside):
            return False
        return _stands_for_name(doc, grammar, told.span)

    @cached_property
    def _persons(self) -> list[NameMention]:
        return [name for name in self._doc.names if self._is_person(name)]

    @cached_property
    def _surnames(self) -> frozenset[str]:
        return frozenset(name.surname for name in self._persons)

    def main(self, told: Description) -> NameMention | None:
        """The first person of an article, or its only one, if nobody else has an age that it tells."""
        doc, ages = self._doc, self._labels.get("age", {})
        near = {one: values for one, values in ages.items() if any(near_ages(told.value, age) for age in values)}
        alike = near or ages
        if len(alike) != 1 or any(self._fits(told, values) for values in ages.values()):
            return None
        ((surname, values),) = alike.items()
        form, count = doc.name_forms.get(surname), doc.names_before(told.span.start)
        if form is None or len(form.given) > 1 or not count:
            return None
        sentence = doc.sentence_at(told.span.start)
        beside = doc.names[doc.names_before(sentence.start) : doc.names_before(sentence.end)]
        if any(
            name.span.start < told.span.start or name.surname != surname for name in beside if self._is_person(name)
        ):
            return None
        persons = self._persons
        if not persons or persons[0].surname != surname or persons[0].span.start > told.span.start:
            return None
        before = bisect_left(persons, told.span.start, key=lambda name: name.span.start)
        for name in reversed(persons[max(0, before - _NAMES_BACK) : before]):
            if self._is_out_of_question(told, name) and not self._is_the_matter(told, name):
                continue
            if name.surname == surname:
                break
            if name.surname not in ages:
                return None  # somebody of whom no age is told stands nearer
        only = self._surnames == {surname}
        apart = min(abs(int(told.value) - int(age)) for age in values)
        return persons[0] if near or (only and apart <= _SOME_YEARS) else None

    def _may_be_slip(self, told: Description, name: NameMention, ages: Sequence[str]) -> bool:
        """Whether an age is a person's by a slip: it is near, or the sentence before tells of that person."""
        if any(near_ages(told.value, age) for age in ages):
            return True
        doc = self._doc
        between = doc[Span(name.span.end, told.span.start)]
        follows = doc.opens_sentence(name.span.start) and len(between) < _NEXT_SENTENCE
        return follows and any(abs(int(told.value) - int(age)) <= _SOME_YEARS for age in ages)

    def _fits(self, told: Description, values: Sequence[str]) -> bool:
        """Whether a person whose labels these are is the one described, without a slip."""
        if told.kind == "age":
            return any(abs(int(told.value) - int(value)) <= 1 for value in values)
        return told.value in values

    def _is_person(self, name: NameMention) -> bool:
        doc, grammar = self._doc, self._grammar
        form = doc.name_forms.get(name.surname)
        if grammar is None or doc.quoted.at(name.span.start) or name.surname in grammar.not_persons:
            return False
        if name.surname in grammar.peoples and name.given is None:
            return False
        if any(name.surname in each for each in self._labels.values()):
            return True
        if form is not None and not form.is_word and (form.full or is_somebody(form) or form.speaks):
            return True
        return name.known or bool(name.title) or (name.given is not None and stands_as_person(doc, name.span.end))

    def _is_out_of_question(self, told: Description, name: NameMention) -> bool:
        """Whether a person without such a label is nobody whom the description can mean."""
        grammar = self._grammar
        if grammar is None or name.surname in self._labels.get(told.kind, {}):
            return False
        if told.kind == "party" and told.noun:
            politician = self._is_called(name, grammar.titles_of_politicians, grammar.politician)
            return not politician and self._is_called(name, frozenset(), grammar.introduced)
        if told.kind in ("age", "people"):
            return self._is_called(name, grammar.titles_of_bystanders, grammar.bystander)
        return False

    def _is_the_matter(self, told: Description, name: NameMention) -> bool:
        """Whether an age may be that of a mayor, a minister or the head of a firm: the article begins with them, or the
        sentence before tells of them, and does not merely have them speak."""
        grammar, doc = self._grammar, self._doc
        if grammar is None or told.kind != "age" or speaks(doc, name):
            return False
        if name.surname == next((one.surname for one in self._persons), None):
            return True
        opens = doc.sentence_at(told.span.start).start
        before = doc.sentence_at(max(0, opens - 2)).start <= name.span.start < opens
        return before and self._is_called(name, grammar.titles_of_politicians, grammar.heads)

    def _is_called(self, name: NameMention, titles: Set[str], words: re.Pattern[str]) -> bool:
        """Whether any mention of a person has one of some titles, or stands beside one of some words."""
        doc, form = self._doc, self._doc.name_forms.get(name.surname)
        for mention in form.mentions[:_MOST_MENTIONS] if form is not None else (name,):
            sentence = doc.sentence_at(mention.span.start)
            before = doc.folded[max(sentence.start, mention.span.start - _APPOSED) : mention.span.start]
            behind = doc.folded[mention.span.end : min(sentence.end, mention.span.end + _APPOSED)]
            if mention.title in titles or words.search(f"{before}\0{behind}"):
                return True
        return False

    def gender(self, name: NameMention) -> str | None:
        """ "m" or "f" by what the text calls somebody; None if it does not tell."""
        return self._gender(name)

    def _gender(self, name: NameMention) -> str | None:
        """ "m" or "f" by the titles of a person, else by the pronouns behind the name; None if they do not tell."""
        if name.surname not in self._genders:
            self._genders[name.surname] = self._told_gender(name)
        return self._genders[name.surname]

    def _told_gender(self, name: NameMention) -> str | None:
        grammar, form = self._grammar, self._doc.name_forms.get(name.surname)
        if grammar is None or form is None:
            return None
        titles = {mention.title for mention in form.mentions[:_MOST_MENTIONS]}
        if bool(titles & grammar.of_men) != bool(titles & grammar.of_women):
            return "m" if titles & grammar.of_men else "f"
        found = Counter(
            gender for m in form.mentions[:_MOST_MENTIONS] if (gender := self._gender_behind(m.span.end)) is not None
        )
        return next(iter(found)) if len(found) == 1 else None

    def _gender_behind(self, at: int) -> str | None:
        """The gender of the first pronoun behind a position in its sentence, if no other name stands between."""
        grammar, doc = self._grammar, self._doc
        end = min(doc.sentence_at(max(0, at - 1)).end, at + _PRONOUN_NEAR)
        match = grammar.pronoun.search(doc.folded, at, end) if grammar is not None else None
        if match is None or doc.quoted.at(match.start()):
            return None
        if any(self._may_be_person(name) for name in doc.names[doc.names_before(at) : doc.names_before(match.start())]):
            return None
        return "m" if match[0].lower().startswith("h") and match[0].lower() != "her" else "f"

    def _may_be_person(self, name: NameMention) -> bool:
        return name.given is not None or bool(name.title) or speaks(self._doc, name)


def may_be_one(one: str, other: str) -> bool:
    """Whether two ages may be one person's, who is the nearest that they can be told of."""
    return near_ages(one, other) or abs(int(one) - int(other)) <= _TEN_YEARS


def near_ages(one: str, other: str) -> bool:
    """Whether a slip can make one age of the other: a digit in its place, two changed round, a few years between."""
    if abs(int(one) - int(other)) <= _FEW_YEARS:
        return True
    return len(one) == len(other) and (one == other[::-1] or any(a == b for a, b in zip(one, other, strict=True)))
