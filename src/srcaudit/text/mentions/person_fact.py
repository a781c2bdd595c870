"""One thing said of one person, and whether it is said of this time."""

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from srcaudit.model.span import Span
from srcaudit.text.mentions.names import NameMention, goes_on_to_another
from srcaudit.text.mentions.person_words import FactKind, PersonGrammar

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_OFFICES: tuple[FactKind, ...] = ("seat", "rank", "order")
"""What a title before a name tells; a governor may be a general too."""
_BEFORE, _BEHIND = 100, 60
"""Characters of the sentence in which a word of another time is taken to be said of a fact."""
_BEFORE_SEAT, _BEHIND_SEAT = 40, 40
"""The same of a seat, which stands right before its holder's name."""
_BETWEEN = 26
"""Characters in which what joins a name and its age, or its birth, is looked for."""
_EARLIER = 200
"""Characters before a sentence in which a year or a word of another time is taken to hold for it."""
_MOST_TOLD_APART = 60
"""Mentions of a surname among which one is looked for that tells of a namesake."""


@dataclass(frozen=True, slots=True)
class PersonFact:
    """One thing said of one person.

    value: years of an age, the year of a birth, else a word of the tables that is the same however the text puts it.
    past: words beside it in its sentence say that it held, or was said, at another time.
    """

    kind: FactKind
    value: str
    span: Span
    name: NameMention
    past: bool

    @property
    def years(self) -> tuple[int, int]:
        """The first and the last number of years, or year, that an age or a birth leaves open."""
        first, _, last = self.value.partition("-")
        return int(first), int(last or first)

    linked: bool = False
    """Whether the person is named elsewhere, and a pronoun, a description or a first person stands for the name."""


def _is_of_two_peoples(doc: "Document", grammar: PersonGrammar, span: Span) -> bool:
    """Whether the sentence of a people names another one, or a country."""
    words, sentence = doc.words, doc.sentence_at(span.start)
    for index in words.inside(sentence):
        if not span.start <= words.starts[index] < span.end:
            word = words.lower[index].removesuffix("'s").removesuffix("’s")
            if words.surfaces[index] in grammar.people_words or word in grammar.country_words:
                return True
    return False


def fact_of(
    doc: "Document", grammar: PersonGrammar, kind: FactKind, value: str, span: Span, name: NameMention
) -> PersonFact:
    """A fact, and whether its sentence says that it held, or was said, at another time."""
    sentence = doc.sentence_at(span.start)
    before, behind = (_BEFORE_SEAT, _BEHIND_SEAT) if kind in (*_OFFICES, "job") else (_BEFORE, _BEHIND)
    if kind == "seat" and grammar.elected.match(doc.folded, span.end):
        behind = 0
    speaks = grammar.speech_behind.match(doc.folded, max(span.end, name.span.end)) is not None
    if speaks:
        # "Lind, 45, said that in 1999": of that time is what is said, and not who says it.
        before, behind = min(before, span.start - max(sentence.start, doc.folded.rfind(", ", 0, span.start))), 0
    start, end = max(sentence.start, span.start - before), min(sentence.end, span.end + behind)
    past = any(
        not (
            doc.quoted.at(m.start())
            or (
                _is_of_now(doc, grammar, m, name)
                if kind == "age"
                else _is_of_something_else(doc, grammar, m, span, name, kind)
            )
        )
        for m in grammar.other_time[kind].finditer(doc.folded, start, end)
    )
    if kind == "people" and not past:
        past = grammar.origin.search(doc.folded, start, end) is not None and _is_of_two_peoples(doc, grammar, span)
    return PersonFact(kind, value, span, name, past)


def _is_of_something_else(
    doc: "Document", grammar: PersonGrammar, match: re.Match[str], label: Span, name: NameMention, kind: FactKind
) -> bool:
    """Whether what tells of another time is said of another person, "for whom Moe once", or of another label.

    A "former" is said of the title behind it: in "former governor Ada Lind, a Democrat" not of the party.
    """
    if grammar.of_others.match(doc.folded, name.span.end, match.start()) is not None:
        return True
    word = match.group().split()[0].lower()
    if kind == "party" and word not in grammar.changing and label.end < match.start():
        # "Lind, a Democrat, who was governor until May": of that time is what she was.
        return ", who " in doc.folded[label.end : match.start()]
    if word not in grammar.of_one_time:
        return False
    if goes_on_to_another(doc, match.end(), name.surname):
        return True
    if kind in ("people", "party"):
        between = doc.folded[match.end() : label.start] if match.end() < label.start else None
        return between != " " and grammar.left_party.match(doc.folded, match.end()) is None
    return False


def _is_of_now(doc: "Document", grammar: PersonGrammar, match: re.Match[str], name: NameMention) -> bool:
    """Whether what seems to tell of another time leaves an age today's.

    A year may date a birth or what goes on since: "Lind, 45, was born in Holm in 1981"; of the dead is said "was 45".
    """
    sentence = doc.sentence_at(match.start())
    if match["was"]:
        return _is_of_dead(doc, grammar, sentence, name)
    at = match.start("year")
    if at < 0:
        return False
    which = grammar.year_of_thing.search(doc.folded, max(sentence.start, at - _BETWEEN), at)
    if which is not None and grammar.thing_of_year.match(doc.folded, match.end("year")) is not None:
        return True
    return grammar.year_of_beginning.search(doc.folded, max(sentence.start, at - _BEFORE), at) is not None


def _is_of_dead(doc: "Document", grammar: PersonGrammar, sentence: Span, name: NameMention) -> bool:
    """Whether a sentence tells of somebody who has just died, as far as the text says no other time."""
    if grammar.earlier.search(doc.folded, max(0, sentence.start - _EARLIER), sentence.end) is not None:
        return False
    form = doc.name_forms.get(name.surname)
    told = {doc.sentence_at(m.span.start) for m in (form.mentions[:_MOST_TOLD_APART] if form is not None else ())}
    return any(grammar.of_dead.search(doc.folded, one.start, one.end) is not None for one in sorted(told))


def name_before(doc: "Document", grammar: PersonGrammar, end: int) -> NameMention | None:
    """The name that ends at a position, a "Jr." behind it allowed."""
    for length in (0, 4, 5, 6, 3, 7):
        name = doc.name_at(end - length - 1)
        if name is not None and name.span.end == end - length:
            return name if length == 0 or grammar.suffix.fullmatch(doc.folded, end - length, end) else None
    return None


def stands_behind_name(doc: "Document", grammar: PersonGrammar, before: re.Match[str]) -> bool:
    """Whether an "and" before a title joins it to a name, and no other title: "Ada Lind and Chancellor Ole Moe"."""
    name = doc.name_at(before.start() - 2) if before.start() > 1 else None
    return before.group().strip() in grammar.joining and name is not None and name.span.end == before.start() - 1
