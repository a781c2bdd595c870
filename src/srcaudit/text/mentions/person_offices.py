"""Seats, ranks, the nation of an office, and jobs told beside a name."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import TYPE_CHECKING

from srcaudit.model.span import Span
from srcaudit.text.mentions.names import NameMention, names_near
from srcaudit.text.mentions.person_fact import PersonFact, fact_of, name_before, stands_behind_name
from srcaudit.text.mentions.person_words import PersonGrammar, person_grammar

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_CALLING = "calling "
"""Before the number of a line of callings."""
_LOOK_BACK = 60
_BEFORE, _BEHIND = 100, 60
"""Characters of the sentence in which a word of another time is taken to be said of a fact."""
_BETWEEN = 26
"""Characters in which what joins a name and its age, or its birth, is looked for."""
_GOES_ON = 40
"""Characters behind a title in which what it goes on to is looked for: "a governor in waiting"."""
_WORD_BEFORE = 24
"""Characters before a title in which the word before it stands."""
_LAST_WORD = 22
"""Characters before a name in which the word before it stands."""


def is_job_left(doc: "Document", fact: PersonFact) -> bool:
    """Whether the text tells of a job that somebody had it at another time: "who was vice president when"."""
    if fact.kind != "job" or doc.pack is None:
        return False
    job = fact.value.partition(":")[2]
    said = doc.pack.table("persons")["jobs"]["had_been"].replace("JOB", re.escape(job))
    return re.search(said, doc.folded) is not None


def of_two_bodies(doc: "Document", one: PersonFact, other: PersonFact) -> bool:
    """Whether two jobs are told of two bodies: "chairman of Harrow", "the Aldmouth vice president"."""
    own, others = _body(doc, one), _body(doc, other)
    return bool(own and others) and own.isdisjoint(others)


def _body(doc: "Document", fact: PersonFact) -> frozenset[str]:
    """The words of the name of the body whose job somebody has, if it stands beside the job."""
    grammar = person_grammar(doc.language or "")
    if grammar is None:
        return frozenset()
    behind = grammar.body_behind.match(doc.folded, fact.span.end, fact.span.end + _BEFORE)
    start = doc.sentence_at(fact.span.start).start
    match = behind or grammar.body_before.search(doc.folded, max(start, fact.span.start - _BEHIND), fact.span.start)
    return frozenset(word for word in match["body"].split() if word[0].isupper()) if match else frozenset()


def seats_told(doc: "Document", grammar: PersonGrammar) -> Iterator[PersonFact]:
    """ "Sen. Lind", "Ruritanian President Ada Lind", "Republican Ada Lind"."""
    folded = doc.folded
    for name in doc.names:
        if name.title is None:
            continue
        start = name.span.start
        if name.title in grammar.offices:
            kind, value = grammar.offices[name.title]
            at = folded.rfind(name.title, max(0, start - _LOOK_BACK), start)
            if grammar.kin_behind.match(folded, name.span.end, name.span.end + _LOOK_BACK):
                continue
            other = grammar.other_seat.search(folded, max(0, at - _WORD_BEFORE), at)
            if at >= 0 and (other is None or stands_behind_name(doc, grammar, other)):
                yield fact_of(doc, grammar, kind, value, Span(at, name.span.end), name)
        if name.title in grammar.titles_of_nations and grammar.nation_before:
            nation = grammar.nation_before.search(folded, max(0, start - _LOOK_BACK), start)
            if nation:
                span = Span(nation.start(), name.span.end)
                yield fact_of(doc, grammar, "nation", grammar.nations[nation[1]], span, name)
    yield from _nations_behind(doc, grammar)
    for label in sorted(grammar.label_words & doc.words.vocabulary):
        yield from _apposed(doc, grammar, label)


def _nations_behind(doc: "Document", grammar: PersonGrammar) -> Iterator[PersonFact]:
    """ "Ada Lind, the Ruritanian president,"."""
    if grammar.nation_behind is None:
        return
    for index in doc.places_of(grammar.last_of_offices):
        at, end = doc.words.starts[index], doc.words.ends[index]
        if doc.folded[end : end + 1] not in (",", ".", ";"):
            continue
        found = grammar.nation_behind.finditer(doc.folded, max(0, at - _LOOK_BACK), end + 1)
        match = next((one for one in found if one.end() == end), None)
        name = name_before(doc, grammar, match.start()) if match else None
        if match and name:
            yield fact_of(doc, grammar, "nation", grammar.nations[match[1]], Span(match.start(1), end), name)


def _apposed(doc: "Document", grammar: PersonGrammar, label: str) -> Iterator[PersonFact]:
    """ "Lind, a lieutenant colonel,"."""
    for index in doc.word_places.get(label, ()):
        at = doc.words.starts[index]
        end = at + len(label) + _GOES_ON
        match = next(iter(grammar.label_behind.finditer(doc.folded, max(0, at - _BETWEEN), end)), None)
        name = name_before(doc, grammar, match.start()) if match else None
        if match and name:
            kind, value = grammar.labels[match["rank"]]
            yield fact_of(doc, grammar, kind, value, Span(*match.span("rank")), name)
        elif grammar.labels[label][0] == "seat":
            yield from _seat_in_words(doc, grammar, at)


def _seat_in_words(doc: "Document", grammar: PersonGrammar, at: int) -> Iterator[PersonFact]:
    """ "Lind, the governor,", "The governor, Lind, said"."""
    behind = next(iter(grammar.seat_behind.finditer(doc.folded, max(0, at - _BETWEEN), at + _BETWEEN)), None)
    name = name_before(doc, grammar, behind.start()) if behind else None
    if behind is None or name is None:
        behind = grammar.seat_before.match(doc.folded, max(0, at - len("The ")), at + _BETWEEN)
        name = doc.name_at(behind.end()) if behind else None
        name = name if name and grammar.seat_goes_on.match(doc.folded, name.span.end) else None
    if behind and name:
        kind, value = grammar.labels[behind["rank"]]
        yield fact_of(doc, grammar, kind, value, Span(*behind.span("rank")), name)


def jobs_told(doc: "Document", grammar: PersonGrammar) -> Iterator[PersonFact]:
    """ "Chairman Ada Lind", "Ada Lind, the trust's chairman", "The consul in Aldmouth, Ada Lind,"."""
    words = grammar.last_of_jobs & doc.lower_kinds
    lasts = {doc.words.starts[index]: word for word in words for index in doc.word_places[word]}
    places = sorted(lasts)
    for name in names_near(doc, places, _BEFORE):
        end = name.span.end
        apposed = doc.folded.startswith(", ", end)
        if not (apposed or name.given or name.title or _is_introduced(doc, name)):
            continue
        near, next_one = (bisect_left(places, at) for at in (name.span.start - _BEFORE, end))
        first = doc.folded.find(name.given, name.span.start, name.surname_span.start) if name.given else -1
        first = max(first, name.span.start)  # "Violinist Ada Lind" begins with a job
        if name.given and not name.known and name.given.lower() in words:
            first = name.surname_span.start  # "Chief Engineer Lind" is nobody called Engineer
        ahead = places[near : bisect_left(places, first, near)]
        follows = bool(ahead) and _may_follow_job(doc, grammar, first)
        apposed = apposed and next_one < len(places) and places[next_one] < end + _BEFORE
        if not (follows or apposed):
            continue
        before = behind = None
        sentence = doc.sentence_at(name.span.start)
        if follows:
            start = max(sentence.start, first - _BEFORE, min(at - grammar.lasts_of_jobs[lasts[at]] for at in ahead))
            before = grammar.job_before.search(doc.folded, start, first)
        if apposed:
            behind = grammar.job_behind.match(doc.folded, end, min(sentence.end, end + _BEFORE))
        for match in (before, behind):
            if match is None or (match is before and match["comma"] and not _is_set_off(doc, grammar, match, name)):
                continue
            at = match.start("job")
            if match is before:
                other = grammar.job_not.search(doc.folded, max(sentence.start, at - _WORD_BEFORE), at)
                if other is not None and not stands_behind_name(doc, grammar, other):
                    continue
            # "Ada Lind, a nurse," may be a mayor too: only the title, or "the nurse", is what she is here.
            any_such = match is behind and match.group().startswith((", a ", ", an "))
            for value in grammar.jobs[match["job"].lower()]:
                if any_such and value.startswith(_CALLING):
                    continue
                yield fact_of(doc, grammar, "job", value, Span(*match.span("job")), name)


def _is_set_off(doc: "Document", grammar: PersonGrammar, match: re.Match[str], name: NameMention) -> bool:
    """Whether a name behind a title and a comma is that of its bearer: in full, or "The sheriff, Lind, said"."""
    if name.given or name.title:
        return True
    words = doc.words
    the, behind = words.inside(Span(match.start("job"), match.end())).start - 1, words.inside(name.span).stop
    if the < 0 or words.lower[the] != "the" or not doc.opens_sentence(words.starts[the]) or behind >= len(words):
        return False
    listed = words.capital[behind] or words.lower[behind] in grammar.joining
    return doc.folded.startswith(", ", name.span.end) and not listed


def _is_introduced(doc: "Document", name: NameMention) -> bool:
    """Whether the text tells a surname with one first name elsewhere."""
    form = doc.name_forms.get(name.surname)
    return form is not None and len(form.given) == 1 and not form.is_word


def _may_follow_job(doc: "Document", grammar: PersonGrammar, first: int) -> bool:
    """Whether the word before a name is the last of a job's or an honour's, or a comma stands there: a quick look."""
    before = doc.folded[max(0, first - _LAST_WORD) : first]
    if before.endswith(", "):
        return True
    words = before.rstrip(". ").split()
    return bool(words) and (words[-1].lower() in grammar.lasts_of_jobs or words[-1] in grammar.honours)
