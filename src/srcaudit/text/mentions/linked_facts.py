"""Ages, births, parties and peoples told of somebody who is named elsewhere: “she is 45”, “the Dane”."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence, Set
from typing import TYPE_CHECKING

from srcaudit.model.span import Span
from srcaudit.text.cover import Cover
from srcaudit.text.mentions.descriptions import Description, Referents, Told, descriptions, may_be_one
from srcaudit.text.mentions.life_years import births_between, rough_ages, tells_ages_then
from srcaudit.text.mentions.names import NameMention
from srcaudit.text.mentions.person_fact import PersonFact
from srcaudit.text.mentions.person_links import Persons, Said, ages_said, births_said, year_olds
from srcaudit.text.mentions.person_words import PersonGrammar
from srcaudit.text.mentions.shifted_ages import shifted_ages

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_BEFORE, _BEHIND = 100, 60
"""Characters of the sentence in which a word of another time is taken to be said of a fact."""
_BETWEEN = 26
"""Characters in which what joins a name and its age, or its birth, is looked for."""
_DETERMINED = 3
"""Words before a noun for a person among which "a" or "his" brings in somebody without a name."""
_TOLD = 15
"""Characters before "a" or "his" in which "is" and "became" stand, behind which nobody new comes in."""
_FARTHEST = 3_000
"""Characters between a person and what stands for the person."""
_NOUN = 24
"""Characters behind "the 45-year-old" in which a noun for that person begins."""
_MOST_MENTIONS, _APPOSED = 20, 40
"""Mentions of a person that are looked at for a noun beside them, and the characters between."""
_FAR_MORE = 2
"""Times that a person is named more often than another, to be the one whom a description means."""


def linked_facts(doc: "Document", grammar: PersonGrammar, direct: Sequence[PersonFact]) -> list[PersonFact]:
    """Ages and births of persons who are named elsewhere; no age that fits somebody else whose age is told."""
    forms = (doc.name_forms.get(fact.name.surname) for fact in direct if fact.kind in ("age", "born"))
    persons = Persons(doc, [form.name for form in forms if form is not None and form.given])
    said = list(_said(doc, grammar, persons, direct))
    if said or any(fact.kind in ("age", "born") for fact in direct) or tells_ages_then(doc):
        said += tuple(_reckoned(doc, persons, [*direct, *said]))
    return said


def _said(
    doc: "Document", grammar: PersonGrammar, persons: Persons, direct: Sequence[PersonFact]
) -> Iterator[PersonFact]:
    """Ages and births that pronouns and first persons tell: "she is 45", "I was born in 1971"."""
    told = Cover(fact.span for fact in direct)
    ages = {fact.name.surname: fact.name for fact in direct if fact.kind == "age"}
    of_age, own_ages = dict[int, set[str]](), dict[str, set[int]]()
    for fact in direct:
        if fact.kind == "age":
            for years in set(fact.years):
                of_age.setdefault(years, set()).add(fact.name.surname)
                own_ages.setdefault(fact.name.surname, set()).add(years)
    found = ages_said(doc, persons)
    strangers: dict[int, list[int]] = {}
    for match in grammar.any_age.finditer(doc.folded) if found else ():
        if not told.at(match.start()):
            strangers.setdefault(int(match[1]), []).append(match.start())
    for said in found:
        age, name = int(said.value), _of_told_age(doc, grammar, said, ages)
        alike = range(age - 1, age + 2)
        near = set[str]().union(*(of_age.get(one, ()) for one in alike))
        unnamed = any(not said.span.start <= at < said.span.end for one in alike for at in strangers.get(one, ()))
        if told.touches(said.span) or (near and name.surname not in near) or (unnamed and not near and not said.beside):
            continue
        own = own_ages.get(name.surname, set())
        if _is_of_another(doc, grammar, said, name, set() if said.own_words or said.beside else own):
            continue
        yield PersonFact("age", said.value, said.span, name, past=False, linked=True)
    for said in births_said(doc, persons):
        if not told.touches(said.span):
            yield PersonFact("born", said.value, said.span, said.name, past=False, linked=True)


def _reckoned(doc: "Document", persons: Persons, told: Sequence[PersonFact]) -> Iterator[PersonFact]:
    """Ages and births that follow from what else is told: "in her forties", "she was 12 in 1999"."""
    today = Cover(fact.span for fact in told if not fact.past)
    for rough in (*rough_ages(doc, persons), *shifted_ages(doc, persons)):
        yield PersonFact("age", f"{rough.least}-{rough.most}", rough.span, rough.name, past=False, linked=True)
    for birth in births_between(doc, persons):
        if birth.at_death or not today.touches(birth.span):
            value = f"{birth.first}-{birth.last}"
            yield PersonFact("born", value, birth.span, birth.name, past=False, linked=True)


def described_facts(doc: "Document", grammar: PersonGrammar, told: Sequence[PersonFact]) -> Iterator[PersonFact]:
    """What descriptions say of persons told before: "the Dane", "the Labour member", "the 45-year-old"."""
    labels: dict[Told, dict[str, list[str]]] = {"people": {}, "party": {}, "age": {}}
    when = doc.dated
    for fact in told:
        if fact.kind in labels:
            labels[fact.kind].setdefault(fact.name.surname, []).append(fact.value.partition("-")[0])
        elif fact.kind == "born" and when is not None and when.sure:
            lived = when.last.year - fact.years[1]
            labels["age"].setdefault(fact.name.surname, []).extend((str(lived), str(max(0, lived - 1))))
    if not any(labels.values()):
        return
    referents, known = Referents(doc, labels), Cover(fact.span for fact in told)
    elsewhere: dict[int, list[int]] = {}
    for match in grammar.any_age.finditer(doc.folded) if labels["age"] else ():
        places = elsewhere.setdefault(int(match[1]), [])
        if len(places) < 2:
            places.append(match.start())
    for one in (*descriptions(doc), *_ages_that_describe(doc)):
        if known.touches(one.span):
            continue
        name = _of_same_age_or_trade(doc, grammar, one, told) or referents.of(one)
        if one.kind != "age":
            if name is not None and not _is_of_new_place(doc, grammar, one.span):
                yield PersonFact(one.kind, one.value, one.span, name, past=False, linked=True)
            continue
        strange = _is_told_elsewhere(one, elsewhere)
        if name is None or strange or _is_of_another(doc, grammar, Said(one.value, one.span, name), name, set()):
            name = referents.main(one)
            if name is None or not _is_of_main(doc, grammar, one, name, referents.gender(name), elsewhere):
                continue
        span = Span(one.span.end - len(one.value) - len(grammar.year_old), one.span.end)
        yield PersonFact("age", one.value, span, name, past=False, linked=True)


def _is_of_new_place(doc: "Document", grammar: PersonGrammar, told: Span) -> bool:
    """Whether a description goes on to a place that is not named before it: "the Democratic governor of Ohio"."""
    place = grammar.of_place.match(doc.folded, told.end, told.end + _BEFORE)
    return place is not None and place["place"] not in doc.folded[max(0, told.start - _FARTHEST) : told.start]


def _is_of_main(
    doc: "Document",
    grammar: PersonGrammar,
    told: Description,
    main: NameMention,
    gender: str | None,
    elsewhere: Mapping[int, Sequence[int]],
) -> bool:
    """Whether "the 45-year-old" far from every name is nobody but the article's main person.

    elsewhere: the first places of each age in the text, whoever has it.
    """
    if _is_told_elsewhere(told, elsewhere):
        return False
    if _is_of_nameless(doc, grammar, told.span.end) or _may_be_unnamed(doc, grammar, told.span, main):
        return False
    other = grammar.women if gender == "m" else grammar.men if gender == "f" else frozenset[str]()
    if told.span.start - main.span.end > _FARTHEST:
        return False
    # "Lind met his brother. The 74-year-old": of the sentence before, whoever it tells of may be meant.
    opens = doc.sentence_at(told.span.start).start
    before = Span(max(doc.sentence_at(max(0, opens - 2)).start, main.span.end), max(opens, main.span.end))
    if _brings_somebody(doc, grammar, before, _speaking(doc, grammar, before)):
        return False
    return not _brings_somebody(doc, grammar, Span(main.span.end, told.span.start), other, grammar.new)


def _is_told_elsewhere(told: Description, elsewhere: Mapping[int, Sequence[int]]) -> bool:
    """Whether the text has such an age at another place, whoever has it."""
    age = int(told.value)
    alike = (at for years in range(age - 1, age + 2) for at in elsewhere.get(years, ()))
    return any(not told.span.start <= at < told.span.end for at in alike)


def _speaking(doc: "Document", grammar: PersonGrammar, part: Span) -> frozenset[str]:
    """The words of a part of the text that somebody speaks behind: "His lawyer said"."""
    said = (index for index in doc.words.inside(part) if grammar.speech_behind.match(doc.folded, doc.words.ends[index]))
    return frozenset(doc.words.lower[index] for index in said)


def _of_same_age_or_trade(
    doc: "Document", grammar: PersonGrammar, one: Description, told: Sequence[PersonFact]
) -> NameMention | None:
    """Whom a people is told of, the only one of an age or a trade: "the 64-year-old Swede", "the Malian lawyer"."""
    if one.kind != "people":
        return None
    peoples = {fact.name.surname: fact for fact in told if fact.kind == "people" and not fact.past}
    if any(fact.value == one.value for fact in peoples.values()):
        return None
    age = grammar.age_described.search(doc.folded, one.span.start, one.span.end + _BETWEEN)
    if age is not None and age.start() <= one.span.end:
        before = [fact for fact in told if fact.kind == "age" and fact.span < one.span]
        of_age = {fact.name.surname for fact in before if fact.value in age.groups()}
        own = peoples.get(next(iter(of_age))) if len(of_age) == 1 else None
        return own.name if own and own.span < one.span else None
    if not one.noun or len(doc.word_places.get(one.noun, ())) != len(("told", "told again")):
        return None
    at = doc.words.starts[doc.word_places[one.noun][0]]
    same = [fact for fact in peoples.values() if fact.span.end <= at < fact.span.end + _NOUN]
    return same[0].name if len(same) == 1 and same[0].span < one.span else None


def _ages_that_describe(doc: "Document") -> Iterator[Description]:
    return (Description("age", str(age), span, "") for age, span in year_olds(doc))


def _of_told_age(doc: "Document", grammar: PersonGrammar, said: Said, told: Mapping[str, NameMention]) -> NameMention:
    """Whom "the 45-year-old" is: the one person whose age is told, if the article names that person far more often."""
    if said.name.surname in told or len(told) != 1:
        return said.name
    ((surname, name),) = told.items()
    forms = doc.name_forms.get(surname), doc.name_forms.get(said.name.surname)
    if not doc[said.span].endswith(grammar.year_old) or None in forms:
        return said.name
    often, seldom = (len(form.mentions) for form in forms if form is not None)
    return name if often >= _FAR_MORE * seldom else said.name


def _is_of_nameless(doc: "Document", grammar: PersonGrammar, end: int) -> bool:
    """Whether a noun for somebody without a name stands behind an age, and not "grandmother of five"."""
    index = next(iter(doc.words.inside(Span(end, end + _NOUN))), None)
    if index is None or doc.words.lower[index] not in grammar.nameless:
        return False
    return grammar.of_relatives.match(doc.folded, doc.words.starts[index]) is None


def _may_be_unnamed(doc: "Document", grammar: PersonGrammar, told: Span, name: NameMention) -> bool:
    """Whether "the 45-year-old" may be an animal, or "the driver" of whom the sentence before tells."""
    opens = doc.sentence_at(told.start).start
    last = doc.sentence_at(max(0, opens - 2)).start
    lower, places = doc.words.lower, doc.words.inside(Span(min(last, name.span.end), opens))
    if not grammar.animals.isdisjoint(lower[places.start : places.stop]):
        return True
    for index in doc.words.inside(Span(last, opens)) if name.span.end < opens else ():
        if doc.words.starts[index] < name.span.end:
            continue
        if lower[index] in grammar.told_as_known and lower[index - 1] == "the":
            others = (place for place in doc.word_places[lower[index]] if place != index)
            if not any(_is_beside(doc, place, name) for place in others):
                return True
    return False


def _is_beside(doc: "Document", place: int, name: NameMention) -> bool:
    """Whether a noun stands in the sentence of a person's name, a few words away: "the driver, Ada Lind"."""
    form, start = doc.name_forms.get(name.surname), doc.words.starts[place]
    mentions = form.mentions[:_MOST_MENTIONS] if form is not None else [name]
    return any(
        abs(mention.span.start - start) < _APPOSED and doc.sentence_at(start).holds(mention.span)
        for mention in mentions
    )


def _reaches(doc: "Document", said: Said, name: NameMention) -> bool:
    """Whether somebody says of himself or herself how old, with the name beside the words."""
    return said.own_words and said.gender is None and doc.line_at(said.span.start) == doc.line_at(name.span.start)


def _is_of_another(doc: "Document", grammar: PersonGrammar, said: Said, name: NameMention, ages: Set[int]) -> bool:
    """Whether an age may well be that of somebody without a name.

    Somebody came in since the person was named last, or it is no slip of the person's age.
    """
    if ages and not any(may_be_one(said.value, str(age)) for age in ages):
        return True
    if (
        doc[said.span].endswith(grammar.year_old)
        and not said.own_words
        and _is_of_nameless(doc, grammar, said.span.end)
    ):
        return True
    if said.beside or _reaches(doc, said, name):
        return False
    if (
        doc[said.span].endswith(grammar.year_old)
        and not said.own_words
        and _may_be_unnamed(doc, grammar, said.span, name)
    ):
        return True
    start = doc.sentence_at(name.span.start).start
    if said.span.start - start > _FARTHEST:
        return True
    other = grammar.women if said.gender == "m" else grammar.men if said.gender == "f" else frozenset[str]()
    return start < said.span.start and _brings_somebody(doc, grammar, Span(start, said.span.start), other)


def _brings_somebody(
    doc: "Document", grammar: PersonGrammar, part: Span, not_meant: Set[str], articles: Set[str] | None = None
) -> bool:
    """Whether somebody comes in without a name, who may be meant as well: "shot a teenager", "Lind's wife".

    not_meant: nouns that do not count; articles: what alone brings somebody in, if not all words do.
    """
    inside = doc.words.inside(part)
    lower, starts = doc.words.lower, doc.words.starts
    for index in inside:
        if lower[index] not in grammar.persons or lower[index] in not_meant:
            continue
        opens = bisect_left(starts, doc.sentence_at(starts[index]).start)
        for first in range(max(inside.start, opens, index - _DETERMINED), index):
            if articles is None and lower[first].endswith(("'s", "’s")):
                return True
            if lower[first] not in (grammar.introducing if articles is None else articles):
                continue
            before = doc.folded[max(0, starts[first] - _TOLD) : starts[first]]
            if not before.endswith(grammar.before_told):  # "Lind, a painter": nobody new
                return True
    return False
