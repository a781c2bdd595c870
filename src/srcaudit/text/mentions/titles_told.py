"""Titles right before names, of which nobody has two at a time: "Sen. Lind" and "Rep. Lind", "Texas Sen. Ada Lind"."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING

from srcaudit.language.pack import LanguagePack
from srcaudit.language.patterns import choice
from srcaudit.model.span import Span
from srcaudit.text.mentions.names import NameMention, goes_on_to_another
from srcaudit.text.mentions.person_words import person_grammar
from srcaudit.text.mentions.roles import titles_held

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_HABIT = 2
"""Tellings of a title from which on it is no slip: where both are told so often, they are those of two persons."""
_LEAD = 24
"""Characters before a title in which a word makes it another one."""
_ACTOR = re.compile(r" \([A-Z][\w'-]+(?: [A-Z][\w'-]+){1,2}\)")
_NEAR = 60
"""Characters around a title and its name in which a word of another time is taken to be said of them."""
_MOST_CHANGES = 100
_STATE = "state"
_PARTIES = ("R", "D", "I")
_LONGEST_STATE = 16
_APPOSED = 32
"""Characters from the end of a title behind a name to the end of the name."""


@dataclass(frozen=True, slots=True)
class TitleTold:
    """One title of one person. group: of which nobody has two; value: the same in all spellings."""

    group: str
    value: str
    span: Span
    surname: str
    given: str | None
    taken: str | None = None
    """What the names have for a first name where it is none: the town of "Harrow Mayor Ada Lind"."""


@dataclass(frozen=True, slots=True)
class TwoTitles:
    """Two titles of one group that one person has. what: how the group is called."""

    here: TitleTold
    there: TitleTold
    what: str

    @property
    def comes_and_goes(self) -> bool:
        """Whether one comes to such titles: a seat, and not the state that it is for."""
        return self.here.group != _STATE


@dataclass(frozen=True)
class _Grammar:
    title: re.Pattern[str]
    values: Mapping[str, tuple[tuple[str, str], ...]]
    """Title -> the groups that have it, each with the title's value."""
    first: frozenset[str]
    """The first words of titles."""
    what: Mapping[str, str]
    spoken: frozenset[str]
    lasting: frozenset[str]
    bare: frozenset[str]
    heads: frozenset[str]
    of_states: frozenset[str]
    states: Mapping[str, str]
    """State in any form -> its name."""
    state: re.Pattern[str]
    towns: frozenset[str]
    whose: re.Pattern[str]
    """Ends right before a name of which what stands behind may not be told."""
    where: re.Pattern[str]
    """Ends right before a state that something is in."""
    state_behind: re.Pattern[str]
    of_state: re.Pattern[str]
    state_of_name: re.Pattern[str]
    state_and_seat: re.Pattern[str]
    state_apposed: re.Pattern[str]
    """", the Texas Republican": looked for at its last word."""
    last_of_states: frozenset[str]
    apposed: re.Pattern[str]
    apposed_before: re.Pattern[str]
    apposed_closing: re.Pattern[str]
    roles: Mapping[str, str]
    """Title behind a name -> the same before one."""
    last_of_roles: frozenset[str]
    other: re.Pattern[str]
    kin_before: re.Pattern[str] | None
    """A word for a relative, right before a title: "her uncle, Admiral Lind"."""
    unrelated: re.Pattern[str]
    """Tells that two persons of one name are two."""
    other_time: re.Pattern[str]
    of_one_time: frozenset[str]
    """Words before a title that its bearer had at another time."""

    def kin(self, doc: "Document", start: int) -> bool:
        """Whether a title is that of somebody's relative."""
        return (
            self.kin_before is not None and self.kin_before.search(doc.folded, max(0, start - _LEAD), start) is not None
        )


@lru_cache(maxsize=8)
def _grammar(pack: LanguagePack) -> _Grammar | None:
    if not pack.has("tables", "titles_told") or not pack.has("tables", "persons"):
        return None
    table, said = pack.table("titles_told"), pack.patterns("titles_told")
    groups, words = table["groups"], table["words"]
    values: dict[str, tuple[tuple[str, str], ...]] = {}
    for name, group in groups.items():
        for value, titles in group.items():
            for title in titles if isinstance(titles, list) else ():
                values[title] = (*values.get(title, ()), (name, value))
    states = {form: row[0] for row in table["lists"]["states"] for form in row}
    return _Grammar(
        title=re.compile(rf"(?<![\w.-])(?:{choice(values)}) (?=[A-Z])"),
        values=values,
        first=frozenset(title.split()[0].rstrip(".") for title in values),
        what={**{name: group["what"] for name, group in groups.items()}, _STATE: _STATE},
        spoken=frozenset(name for name, group in groups.items() if group["spoken"]),
        lasting=frozenset(words["lasting"]),
        bare=frozenset(words["bare"]),
        heads=frozenset(words["heads"]),
        of_states=frozenset(words["of_states"]),
        states=states,
        state=re.compile(rf"(?<![\w.-])(?P<state>{choice(states)})(?:'s)? (?:(?:{choice(words['parties'])}) )?$"),
        towns=frozenset(words["towns"]),
        whose=re.compile(rf"\b(?i:{choice(words['whose'])}) $"),
        where=re.compile(rf"\b(?i:{choice(words['where'])}) $"),
        state_behind=said["state_behind"],
        of_state=said["of_state"],
        state_of_name=said["state_of_name"],
        state_and_seat=said["state_and_seat"],
        state_apposed=said["state_apposed"],
        last_of_states=frozenset(table["lists"]["of_a_state"]),
        apposed=said["apposed"],
        apposed_before=said["apposed_before"],
        apposed_closing=said["apposed_closing"],
        roles=table["apposed"],
        last_of_roles=frozenset(role.split()[-1] for role in table["apposed"]),
        other=said["other"],
        kin_before=persons.kin_before if (persons := person_grammar(pack.language)) is not None else None,
        unrelated=said["unrelated"],
        other_time=re.compile(pack.table("persons")["other_time_of_office"]),
        of_one_time=frozenset(pack.table("persons")["of_one_time"].split()),
    )


def offices_swapped(doc: "Document") -> bool:
    """Whether the text tells that some changed places or jobs: then two have one office, and one has two."""
    if doc.pack is None or not doc.pack.has("tables", "titles_told"):
        return False
    return doc.pack.patterns("titles_told")["swap"].search(doc.folded) is not None


def namesakes_told(doc: "Document") -> bool:
    """Whether the text tells that two persons of one name are two: "no relation"."""
    if doc.pack is None or not doc.pack.has("tables", "titles_told"):
        return False
    return doc.pack.patterns("titles_told")["unrelated"].search(doc.folded) is not None


def changes_told(doc: "Document") -> tuple[tuple[str, str], ...]:
    """Where the text tells that somebody came to a title, "was sworn in as senator": the sentence, and what follows."""
    if doc.pack is None or not doc.pack.has("tables", "titles_told"):
        return ()
    found = islice(doc.pack.patterns("titles_told")["came"].finditer(doc.folded), _MOST_CHANGES)
    return tuple(
        (
            doc.folded[sentence.start : sentence.end],
            doc.folded[match.end() : min(sentence.end, match.end() + _NEAR)].lower(),
        )
        for match in found
        for sentence in (doc.sentence_at(match.start()),)
    )


def is_change_told(changes: Iterable[tuple[str, str]], surname: str, labels: Iterable[str]) -> bool:
    """Whether one of some changes is that of somebody to one of some titles."""
    words = [label.lower() for label in labels]
    return any(surname in sentence and any(word in told for word in words) for sentence, told in changes)


def beside_others(doc: "Document") -> tuple[tuple[str, str], ...]:
    """Where somebody has a title beside another, "who is also the foreign minister": the sentence, and the title."""
    if doc.pack is None or not doc.pack.has("tables", "titles_told"):
        return ()
    found = islice(doc.pack.patterns("titles_told")["also"].finditer(doc.folded), _MOST_CHANGES)
    return tuple(
        (
            doc.folded[sentence.start : sentence.end],
            doc.folded[match.end() : min(sentence.end, match.end() + _NEAR)].lower(),
        )
        for match in found
        for sentence in (doc.sentence_at(match.start()),)
    )


def crossings(doc: "Document") -> tuple[str, ...]:
    """The sentences that tell of somebody who went from one party to another, or from one country to another."""
    if doc.pack is None or not doc.pack.has("tables", "titles_told"):
        return ()
    found = islice(doc.pack.patterns("titles_told")["crossed"].finditer(doc.folded), _MOST_CHANGES)
    sentences = dict.fromkeys(doc.sentence_at(match.start()) for match in found)
    return tuple(doc.folded[sentence.start : sentence.end] for sentence in sentences)


def two_titles(doc: "Document") -> tuple[tuple[TwoTitles, ...], int]:
    """Persons with two titles of one group, each once, in order; and how many titles were compared."""
    grammar = _grammar(doc.pack) if doc.pack is not None else None
    if grammar is None or (
        doc.words.capitalised.isdisjoint(grammar.first) and doc.lower_kinds.isdisjoint(grammar.last_of_states)
    ):
        return (), 0
    told: dict[tuple[str, str, str], list[TitleTold]] = {}
    titles = _sorted(doc, grammar)
    beside: dict[str, list[TitleTold]] = {}
    for one in titles:
        if one.taken is not None:
            beside.setdefault(one.surname, []).append(one)
    for one in titles:
        bearer = _bearer(doc, grammar, one, beside.get(one.surname, ()))
        if bearer is not None:
            told.setdefault((one.group, *bearer), []).append(one)
    found = (_first_two(doc, grammar, same) for same in told.values())
    pairs = {pair.here.span: pair for pair in found if pair is not None}
    if pairs:
        pairs = {pair.here.span: pair for pair in _without_usual(doc, grammar, pairs.values())}
    if pairs and (grammar.unrelated.search(doc.folded) or offices_swapped(doc)):
        pairs.clear()
    return tuple(pairs[span] for span in sorted(pairs)), sum(len(same) - 1 for same in told.values())


def titles_with_names(doc: "Document") -> list[TitleTold]:
    """All titles and states told with names, in order."""
    grammar = _grammar(doc.pack) if doc.pack is not None else None
    return _sorted(doc, grammar) if grammar is not None else []


def _sorted(doc: "Document", grammar: _Grammar) -> list[TitleTold]:
    titles = [*_titles(doc, grammar), *_apposed(doc, grammar), *_apposed_states(doc, grammar)]
    return sorted((*titles, *_states_of_names(doc, grammar, titles)), key=lambda one: one.span)


def _titles(doc: "Document", grammar: _Grammar) -> Iterator[TitleTold]:
    """All titles before names, but those of another time and those that are part of another title."""
    first = frozenset(given for form in doc.name_forms.values() for given in form.given)
    for start, _ in doc.standing(grammar.first):
        match = grammar.title.match(doc.folded, start)
        name = doc.name_at(match.end()) if match else None
        if match is None or name is None or doc.masked.at(start):
            continue
        span, title = Span(start, name.span.end), match.group()[:-1]
        if grammar.other.search(doc.folded, max(0, start - _LEAD), start) or grammar.kin(doc, start):
            continue
        # "Virginia Sen. Ada Lind" is no Virginia Lind.
        words = doc.folded[match.end() : name.surname_span.start].split()
        given = words[0] if words else None
        if title in grammar.of_states:
            yield from _states(doc, grammar, span, name.surname, given)
        quoted, past = doc.quoted.at(start), _is_past(doc, grammar, span, name)
        taken = name.given if given and name.given != given and name.span.start < start else None
        if name.given and given is None and name.span.start < match.end():
            taken = name.given  # "Air Marshal Lind" is no Marshal Lind
        for group, value in grammar.values[title]:
            if past and group not in grammar.lasting:
                continue
            if (quoted and group not in grammar.spoken) or (value in grammar.bare and (given or name.surname in first)):
                continue
            yield TitleTold(group, value, span, name.surname, given, taken)


def _apposed(doc: "Document", grammar: _Grammar) -> Iterator[TitleTold]:
    """ "Lind, the mayor,", "Lind, a congressman,", "the mayor, Lind,"."""
    for index in doc.places_of(grammar.last_of_roles):
        end = doc.words.ends[index]
        found = _behind_name(doc, grammar, end) or _before_name(doc, grammar, end)
        if found is None:
            continue
        role, name = found
        span = Span(min(name.span.start, role.start), max(name.span.end, role.end))
        if doc.quoted.at(role.start) or doc.masked.touches(span) or _is_past(doc, grammar, span, name):
            continue
        title = doc.folded[role.start : role.end].lower()
        for group, value in grammar.values[grammar.roles[title]]:
            yield TitleTold(group, value, span, name.surname, name.given)


def _behind_name(doc: "Document", grammar: _Grammar, end: int) -> tuple[Span, NameMention] | None:
    """The title that ends at a place behind a name, and the name: "Lind, the mayor,"."""
    match = next(iter(grammar.apposed.finditer(doc.folded, max(0, end - _APPOSED), end + _LEAD)), None)
    if match is None or match.end() != end or not match.start():
        return None
    name = doc.name_at(match.start() - 1)
    group = "role" if match["role"] else "role2"
    return (Span(*match.span(group)), name) if name is not None and name.span.end == match.start() else None


def _before_name(doc: "Document", grammar: _Grammar, end: int) -> tuple[Span, NameMention] | None:
    """The title that ends at a place before a surname alone, and the name: "the sheriff, Lind,"."""
    found = grammar.apposed_before.finditer(doc.folded, max(0, end - _APPOSED), end + _LEAD)
    match = next((one for one in found if one.end("role") == end), None)
    name = doc.name_at(match.end()) if match is not None else None
    if match is None or name is None or name.span.start != match.end() or name.given or name.title:
        return None
    if not doc.opens_sentence(match.start()):
        return None  # "to the sheriff, Lind, wet and cold, was a sight"
    if grammar.apposed_closing.match(doc.folded, name.span.end) is None:
        return None
    return Span(*match.span("role")), name


def _states(doc: "Document", grammar: _Grammar, span: Span, surname: str, given: str | None) -> Iterator[TitleTold]:
    """ "Texas Sen. Ada Lind", "Sen. Ada Lind (R-Texas)"."""
    before = grammar.state.search(doc.folded, max(0, span.start - _LEAD), span.start)
    behind = grammar.state_behind.match(doc.folded, span.end, span.end + _LEAD + _LONGEST_STATE)
    if before is not None and grammar.where.search(doc.folded, max(0, before.start() - _LEAD), before.start()):
        before = None
    told = grammar.of_state.match(doc.folded, span.end, span.end + _LEAD + _LONGEST_STATE)
    for match in filter(None, (before, behind, told)):
        at = Span(min(span.start, match.start("state")), max(span.end, match.end("state")))
        yield TitleTold(_STATE, grammar.states[match["state"]], at, surname, given)


def _apposed_states(doc: "Document", grammar: _Grammar) -> Iterator[TitleTold]:
    """ "Lind, the Texas Republican,"."""
    for index in doc.places_of(grammar.last_of_states):
        end = doc.words.ends[index]
        found = grammar.state_apposed.finditer(doc.folded, max(0, end - _NEAR), end + _LEAD)
        match = next((one for one in found if one.end() == end), None)
        name = doc.name_at(match.start() - 1) if match and match.start() else None
        if match is None or name is None or name.span.end != match.start() or doc.quoted.at(match.start()):
            continue
        span = Span(name.span.start, match.end())
        if not (doc.masked.touches(span) or _is_past(doc, grammar, span, name)):
            yield TitleTold(_STATE, grammar.states[match["state"]], span, name.surname, name.given)


def _states_of_names(doc: "Document", grammar: _Grammar, titles: Sequence[TitleTold]) -> Iterator[TitleTold]:
    """ "Lind, of Texas,", "Lind, who sits for Texas,", "the Texas lawmaker Lind": of whom a title is told too."""
    known = {one.surname for one in titles}
    for one in doc.names:
        told = grammar.state_of_name.match(doc.folded, one.span.end, one.span.end + _NEAR)
        if told is None or doc.quoted.at(one.span.start) or doc.masked.at(one.span.start):
            continue
        state = next(found for found in told.groups() if found)
        by_party = told.group()[2:3] in _PARTIES
        if not (by_party or one.surname in known) or (grammar.states[state] in grammar.towns and not by_party):
            continue
        if not by_party and grammar.whose.search(doc.folded, max(0, one.span.start - _LEAD), one.span.start):
            continue
        span = Span(one.span.start, told.end())
        if not _is_past(doc, grammar, span, one):
            yield TitleTold(_STATE, grammar.states[state], span, one.surname, one.given)
    for index in doc.places_of(grammar.last_of_states):
        end = doc.words.ends[index]
        found = grammar.state_and_seat.finditer(doc.folded, max(0, end - _NEAR), end + _APPOSED)
        match = next((one for one in found if one.start() < end < one.end()), None)
        name = doc.name_at(match.end()) if match else None
        if match is None or name is None or doc.quoted.at(match.start()) or doc.masked.at(match.start()):
            continue
        if not (name.known or name.surname in known):
            continue  # "the Ohio Republican Party"
        led = grammar.where.search(doc.folded, max(0, match.start() - _LEAD), match.start())
        span, given = Span(match.start(), name.span.end), doc.folded[match.end() : name.surname_span.start].split()
        if led is None and name.surname_span.start >= match.end() and not _is_past(doc, grammar, span, name):
            yield TitleTold(_STATE, grammar.states[match["state"]], span, name.surname, given[0] if given else None)


def _is_past(doc: "Document", grammar: _Grammar, span: Span, name: NameMention) -> bool:
    """Whether words of the sentence around it put a title in another time, and not that of somebody else."""
    sentence, quoted = doc.sentence_at(span.start), doc.quoted.at(span.start)
    start, end = max(sentence.start, span.start - _NEAR), min(sentence.end, span.end + _NEAR)
    found = grammar.other_time.finditer(doc.folded, start, end)
    return any(
        (quoted or not doc.quoted.at(match.start()))
        and not (match.group().lower() in grammar.of_one_time and goes_on_to_another(doc, match.end(), name.surname))
        for match in found
    )


def _bearer(doc: "Document", grammar: _Grammar, one: TitleTold, beside: Sequence[TitleTold]) -> tuple[str, str] | None:
    """Surname and first name of whom a title is; None where that may be one of several.

    beside: titles of the surname's bearers before which a word stands that is no first name.
    """
    form = doc.name_forms.get(one.surname)
    if form is None:
        return None
    given = form.given - grammar.states.keys() if form.given else frozenset[str]()
    if one.given is not None:
        return form.name, one.given
    given = (given - {each.taken for each in beside}) | {each.given for each in beside if each.given}
    return (form.name, next(iter(given), "")) if len(given) < 2 else None


def _without_usual(doc: "Document", grammar: _Grammar, pairs: Iterable[TwoTitles]) -> Iterator[TwoTitles]:
    """The pairs of which the text has one title once at most before the surname, in anybody's mouth and of any time."""
    times: Counter[tuple[str, str, str]] = Counter()
    for start, _ in doc.standing(grammar.first):
        match = grammar.title.match(doc.folded, start)
        name = doc.name_at(match.end()) if match else None
        if match is not None and name is not None:
            times.update((group, value, name.surname) for group, value in grammar.values[match.group()[:-1]])
    for pair in pairs:
        told = [times[one.group, one.value, one.surname] for one in (pair.here, pair.there)]
        if min(told) < _HABIT:
            yield pair


def _is_played(doc: "Document", one: TitleTold) -> bool:
    """Whether a bracket behind a name tells who plays that part: "Nurse Lind (Ada Holt)"."""
    return _ACTOR.match(doc.folded, one.span.end) is not None


def _first_two(doc: "Document", grammar: _Grammar, same: list[TitleTold]) -> TwoTitles | None:
    """The first two titles of a person that differ, where nothing tells that the person had both."""
    there = same[0]
    here = next((one for one in same if one.value != there.value), None)
    if here is None or all(_is_played(doc, one) for one in (here, there)):
        return None
    if there.group in grammar.heads and {here.value, there.value} <= titles_held(doc, there.surname):
        return None
    return TwoTitles(here, there, grammar.what[there.group])
