"""Persons told as holders of an office that they sought and never had: "the Rowan administration says"."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from srcaudit.language.pack import LanguagePack
from srcaudit.model.span import Span
from srcaudit.text.mentions.role_time import scene
from srcaudit.text.mentions.roles import Office, RoleMention, Term, offices_known

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_YEAR_DIGITS = 4
_NEAR = 60
"""Characters before a name in which a word of another time or of what might be is said of it."""
_MOST_TELLINGS = 2
"""Tellings of a name up to which it may be a slip, in days in which the person may be talked of for the office."""


@dataclass(frozen=True, slots=True)
class NeverHeld:
    """Who is told as in office and never was. holder: who was; beside: where the text has another one, if no day tells
    who."""

    span: Span
    name: str
    office: Office
    holder: Term | None
    beside: RoleMention | None


@dataclass(frozen=True)
class _Person:
    office: str
    given: frozenset[str]
    surname: str
    sought: frozenset[int]
    alone: bool
    governed: bool


@dataclass(frozen=True)
class _Grammar:
    people: Mapping[str, _Person]
    surnames: frozenset[str]
    """In small letters, alone and as owners."""
    bodies: frozenset[str]
    supposed: frozenset[str]
    made_up: frozenset[str]
    nations: frozenset[str]
    verbs: frozenset[str]
    members: frozenset[str]


@lru_cache(maxsize=8)
def _grammar(pack: LanguagePack) -> _Grammar | None:
    if not all(pack.has("tables", name) for name in ("never_held", "offices", "role_verbs")):
        return None
    table, verbs = pack.table("never_held"), pack.table("role_verbs")
    people = {
        row["surname"]: _Person(
            row["office"],
            frozenset(row["given"].split()),
            row["surname"],
            frozenset(row["sought"]),
            row["alone"],
            row["governed"],
        )
        for row in table["person"]
    }
    words = table["words"]
    return _Grammar(
        people=people,
        surnames=frozenset(form for name in people for form in (name.lower(), f"{name.lower()}'s")),
        bodies=frozenset(words["bodies"]),
        supposed=frozenset([*words["supposed"], *verbs["before"]]),
        made_up=frozenset(words["made_up"]),
        nations=frozenset(words["nations"]),
        verbs=frozenset([*verbs["present"], *verbs["past"], *verbs["copulas"]]),
        members=frozenset(verbs["members"]),
    )


def never_held(doc: "Document") -> Iterator[NeverHeld]:
    """Who is told as in an office of the table without ever having had it; body, outside quotations, in order."""
    grammar = _grammar(doc.pack) if doc.pack is not None else None
    if grammar is None or grammar.surnames.isdisjoint(doc.lower_kinds):
        return
    if not grammar.made_up.isdisjoint(doc.lower_kinds):
        return
    offices = {office.key: office for office in offices_known(doc)}
    for index in doc.places_of(grammar.surnames):
        surname = doc.words.surfaces[index].removesuffix("'s").removesuffix("’s")
        person = grammar.people.get(surname)
        if person is None or doc.quoted.at(doc.words.starts[index]) or doc.masked.at(doc.words.starts[index]):
            continue
        told = _as_body(doc, grammar, person, index) or _titled(doc, grammar, person, index, offices[person.office])
        if told is not None and _is_told_of_these_days(doc, grammar, person, told):
            found = _against(doc, grammar, person, told, offices[person.office])
            if found is not None:
                yield found


@dataclass(frozen=True, slots=True)
class _Told:
    """Words [first, last] that name an office with a person."""

    first: int
    last: int
    as_body: bool


def _as_body(doc: "Document", grammar: _Grammar, person: _Person, index: int) -> _Told | None:
    """ "The Rowan administration", "Rowan's administration"."""
    words = doc.words
    if index + 1 >= len(words) or words.lower[index + 1] not in grammar.bodies or not _is_one(doc, index, index + 1):
        return None
    first = index
    while first and words.surfaces[first - 1] in {*person.given, "President"} and _is_one(doc, first - 1, first):
        first -= 1
    before = words.surfaces[first - 1] if first and _is_one(doc, first - 1, first) else ""
    if before.lower() in grammar.supposed or (before[:1].isupper() and not doc.opens_sentence(words.starts[first - 1])):
        return None
    if before.lower() == "the":
        first -= 1
        if first and _is_one(doc, first - 1, first) and words.lower[first - 1] in grammar.supposed:
            return None
    full = any(words.surfaces[i] in person.given for i in range(first, index))
    return _Told(first, index + 1, as_body=True) if full or person.alone else None


def _titled(doc: "Document", grammar: _Grammar, person: _Person, index: int, office: Office) -> _Told | None:
    """ "President Rowan", "US President Ada Rowan"; the first name must stand somewhere in the text."""
    words, first = doc.words, index
    while first and _is_one(doc, first - 1, first):
        word = words.surfaces[first - 1]
        if word not in person.given and not (len(word.rstrip(".")) == 1 and word[0].isupper()):
            break
        first -= 1
    if not first or not _is_one(doc, first - 1, first) or words.surfaces[first - 1] not in office.titles:
        return None
    if first == index and not _is_introduced(doc, person):
        return None
    behind = words.surfaces[index + 1] if index + 1 < len(words) and _is_one(doc, index, index + 1) else ""
    if behind[:1].isupper() or behind == "of":
        return None
    first -= 1
    if first and words.surfaces[first - 1] in grammar.nations and _is_one(doc, first - 1, first):
        first -= 1
    before = words.surfaces[first - 1] if first and _is_near(doc, first - 1, first) else ""
    if before.lower() in grammar.supposed:
        return None
    if before[:1].isupper() and not doc.opens_sentence(words.starts[first - 1]):
        return None
    return _Told(first, index, as_body=False)


def _is_introduced(doc: "Document", person: _Person) -> bool:
    words = doc.words
    return any(i and words.surfaces[i - 1] in person.given for i in doc.word_places.get(person.surname.lower(), ()))


def _is_told_of_these_days(doc: "Document", grammar: _Grammar, person: _Person, told: _Told) -> bool:
    """Whether no word of the sentence puts it in another time, or makes it what might be or what never was."""
    words = doc.words
    start, end = words.starts[told.first], words.ends[told.last]
    form = doc.name_forms.get(person.surname)
    if form is not None and not form.given <= person.given | {"President"}:
        return False  # somebody else of that name, who may head something
    sentence = doc.sentence_at(start)
    of_other_days = ("past", "loose", "past tense", "name")
    for hit in doc.role_guards_in(sentence):
        if doc.quoted.touches(hit.span) or hit.span.touches(Span(start, end)):
            continue
        family = hit.entry.family
        before = start - _NEAR <= hit.span.end <= start
        if family not in of_other_days or (before and (family != "past tense" or told.as_body)):
            return False
    when = doc.dated
    year = when.last.year if when is not None and when.sure else None
    years = [int(w) for i in words.inside(sentence) if words.digit[i] and len(w := words.surfaces[i]) == _YEAR_DIGITS]
    if any(one != year and one not in (year or 0, (year or 0) - 1) for one in years if 1900 <= one <= 2100):
        return False
    if person.governed and told.as_body:
        return scene(doc, sentence).is_news
    return True


def _against(doc: "Document", grammar: _Grammar, person: _Person, told: _Told, office: Office) -> NeverHeld | None:
    """The holder of the article's days; of one whose days nothing tells, or in which the person may be talked of for
    the office, another whom the text tells in it too."""
    words, when = doc.words, doc.dated
    span = Span(words.starts[told.first], words.ends[told.last])
    if words.lower[told.last].endswith("'s"):
        span = Span(span.start, span.end - 2)
    name = person.surname
    if when is not None and when.sure:
        holder = office.holder(when.first, when.last)
        if holder is None:
            return None
        if when.first.year not in person.sought and when.last.year not in person.sought:
            return NeverHeld(span, name, office, holder, None)
    else:
        holder = None
    beside = next((one for one in doc.roles if _is_another(one, person, office)), None)
    times = sum(len(doc.word_places.get(form, ())) for form in (name.lower(), f"{name.lower()}'s"))
    if beside is None or (told.as_body and not _acts(doc, grammar, told)) or times > _MOST_TELLINGS - 1:
        return None
    return NeverHeld(span, name, office, holder, None if holder else beside)


def _is_another(one: RoleMention, person: _Person, office: Office) -> bool:
    return one.surname != person.surname and one.guard == "none" and [office.key] == [each.key for each in one.offices]


def _acts(doc: "Document", grammar: _Grammar, told: _Told) -> bool:
    """Whether a verb, or "officials" and a verb, stands right behind."""
    words, verb = doc.words, told.last + 1
    verb += verb < len(words) and words.surfaces[verb] in grammar.members
    return verb < len(words) and (words.lower[verb] in grammar.verbs or words.lower[verb].endswith("ed"))


def _is_one(doc: "Document", before: int, after: int) -> bool:
    gap = doc.folded[doc.words.ends[before] : doc.words.starts[after]]
    return gap == " " or (gap == ". " and len(doc.words.surfaces[before]) == 1)


def _is_near(doc: "Document", before: int, after: int) -> bool:
    return doc.folded[doc.words.ends[before] : doc.words.starts[after]] in (" ", "-")
