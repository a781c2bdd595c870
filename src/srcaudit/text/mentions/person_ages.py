"""Ages and births told beside a name."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from srcaudit.model.span import Span
from srcaudit.text.indirect_speech import is_no_surname
from srcaudit.text.mentions.name_forms import stands_as_person
from srcaudit.text.mentions.names import NameMention
from srcaudit.text.mentions.person_fact import PersonFact, fact_of, name_before
from srcaudit.text.mentions.person_words import PersonGrammar

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_AGES = range(1, 116)
_LOOK_BACK = 60
_LEAD = 8
"""Characters before a number in which the head of its sentence stands."""
_BETWEEN = 26
"""Characters in which what joins a name and its age, or its birth, is looked for."""
_DIGITS = 3
_NEXT_YEAR = " next year"
_LEAST_USES = 2
"""A surname that the article uses more often than this stands for its bearer whatever follows it."""


def _name_behind(doc: "Document", grammar: PersonGrammar, start: int) -> NameMention | None:
    """The name that begins at a position, its title or one or two words for a trade before it allowed."""
    words = doc.words
    for index in words.inside(Span(start, start + _LOOK_BACK))[:5]:
        name = doc.name_at(words.starts[index])
        if name is not None:
            people = name.given is None and name.surname in grammar.peoples
            return name if _is_person(doc, name) and not people else None
        if words.surfaces[index] not in grammar.roles:
            return None
        if doc.folded[words.ends[index] : words.ends[index] + 2].lstrip(".")[:1] != " ":
            return None
    return None


def _is_person(doc: "Document", name: NameMention) -> bool:
    """Whether a name behind an age is somebody's, and no part of a thing's: "the 40-year-old Lisbon treaty"."""
    form = doc.name_forms.get(name.surname)
    if name.given or name.title or stands_as_person(doc, name.span.end):
        return True
    return form is not None and bool(form.given) and len(form.mentions) > _LEAST_USES


def ages_told(doc: "Document", grammar: PersonGrammar) -> Iterator[PersonFact]:
    """ "Ada Lind, 45,", "Ada Lind is 45.", "the 45-year-old Ada Lind", "Ada Lind, a 45-year-old"."""
    for age, start, end in _numbers_like_ages(doc, grammar):
        year_old = next((words for words in grammar.year_olds if doc.folded.startswith(words, end)), None)
        if year_old:
            end += len(year_old)
            name = _of_year_old(doc, grammar, start, end)
        else:
            name = _of_age(doc, grammar, start, end)
        if name is not None and name.surname not in grammar.pronouns and not is_no_surname(doc, name.surname):
            later = not year_old and grammar.not_yet.search(doc.folded, max(0, start - _BETWEEN), start) is not None
            yield fact_of(doc, grammar, "age", _value(doc, age, end) if later else str(age), Span(start, end), name)


def _value(doc: "Document", age: int, end: int) -> str:
    """The years that somebody has lived who "turns 60 next week", or "next year"."""
    return str(age - 1) if doc.folded.startswith(_NEXT_YEAR, end) else f"{age - 1}-{age}"


def _numbers_like_ages(doc: "Document", grammar: PersonGrammar) -> Iterator[tuple[int, int, int]]:
    """Numbers that may be ages, in figures and in words, with where they begin and end."""
    words = doc.words
    for index in words.figures:
        number = words.surfaces[index]
        if len(number) <= _DIGITS and number.isdecimal() and int(number) in _AGES:
            yield int(number), words.starts[index], words.ends[index]
    for index in doc.places_of(grammar.spelled_words):
        number = words.lower[index].removesuffix(grammar.year_old)
        yield grammar.spelled[number], words.starts[index], words.starts[index] + len(number)


def _of_age(doc: "Document", grammar: PersonGrammar, start: int, end: int) -> NameMention | None:
    """Whose age a number is."""
    folded = doc.folded
    comma, closed = folded.startswith(", ", end), grammar.age_behind.match(folded, end)
    if not comma and not closed:
        if not grammar.age_opening.search(folded, max(0, start - _BETWEEN), start) or not folded.startswith(" ", end):
            return None
        name = _name_behind(doc, grammar, end + 1)
        return name if name and grammar.now_behind.match(folded, name.span.end) else None
    between = grammar.age_between.search(folded, max(0, start - _BETWEEN), start)
    if between:
        name = name_before(doc, grammar, between.start()) if closed else None
        # "The oldest, Ada Lind, is 79", and not "Bo, son of Ada Lind, is 79".
        if name and between["is"]:
            lead = Span(doc.sentence_at(start).start, name.span.start)
            apposed = folded.endswith(", ", 0, name.span.start)
            return name if apposed and grammar.nameless.isdisjoint(_lower(doc, lead)) else None
        return name
    if not comma:
        return None
    if grammar.age_opening.search(folded, max(0, start - _BETWEEN), start):
        name = _name_behind(doc, grammar, end + 2) or _known_behind(doc, end + 2)
        today = grammar.age_of_today.search(folded, max(0, start - _BETWEEN), start)
        return name if name and (today or grammar.now_behind.match(folded, name.span.end)) else None
    somebody = grammar.age_of_somebody.search(folded, max(0, start - _LOOK_BACK), start)
    if somebody and somebody["who"] in grammar.roles:
        name = doc.name_at(end + 2)
        return name if name and name.known else None
    return None


def _known_behind(doc: "Document", start: int) -> NameMention | None:
    """The surname at a place of somebody whose first name is one, however seldom the text tells of them."""
    name = doc.name_at(start)
    form = doc.name_forms.get(name.surname) if name is not None else None
    return name if name is not None and form is not None and form.known and form.given and not form.is_word else None


def _lower(doc: "Document", part: Span) -> list[str]:
    """The words of a part of the text, in small letters."""
    inside = doc.words.inside(part)
    return doc.words.lower[inside.start : inside.stop]


def _of_year_old(doc: "Document", grammar: PersonGrammar, start: int, end: int) -> NameMention | None:
    """Who is so many years old."""
    folded = doc.folded
    behind = _name_behind(doc, grammar, end + 1) if folded.startswith(" ", end) else None
    between = grammar.year_old_between.search(folded, max(0, start - _BETWEEN), start)
    before = name_before(doc, grammar, between.start()) if between else None
    if before and not (behind and behind.known) and not folded.startswith("'s", end):
        return before
    if behind is None:
        named = grammar.year_old_named.match(folded, end, end + _LOOK_BACK)
        name = _name_behind(doc, grammar, named.end()) if named else None
        if (
            name
            and named
            and (named["named"] or (name.given and grammar.year_old_apposed.match(folded, name.span.end)))
        ):
            return name
        opens = grammar.year_old_opening.search(folded, max(0, start - _LEAD), start)
        return name if opens and name and grammar.year_old_goes_on.match(folded, name.span.end) else None
    return behind


def births_told(doc: "Document", grammar: PersonGrammar) -> Iterator[PersonFact]:
    """ "Ada Lind was born in 1971", "Born in 1971, Ada Lind"."""
    for index in doc.word_places.get("born", ()):
        at = doc.words.starts[index]
        match = grammar.born.search(doc.folded, max(0, at - _BETWEEN), at + _LOOK_BACK)
        if match is None:
            continue
        name = name_before(doc, grammar, match.start())
        if name is None and match["opens"] is not None and doc.folded.startswith(", ", match.end()):
            name = doc.name_at(match.end() + 2)
        if name is not None and name.surname not in grammar.pronouns:
            span = Span(match.start("born"), match.end("year"))
            yield PersonFact("born", match["year"], span, name, past=False)
    for index in doc.word_places.get("birth", ()):
        at = doc.folded.rfind("'s ", max(0, doc.words.starts[index] - len("'s date of birth")), doc.words.starts[index])
        match = grammar.birth.match(doc.folded, max(0, at), at + _LOOK_BACK)
        name = name_before(doc, grammar, at) if match else None
        if match and name:
            yield PersonFact("born", match["year"], Span(match.start("born"), match.end("year")), name, past=False)
