"""Labels of persons by the place in which they stand: right before a name, apposed to it, said of it with a verb.

A label is a word for a job, a seat, a party or a people. What it says of whom is the reader's who asks.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from srcaudit.language.pack import LanguagePack
from srcaudit.model.span import Span
from srcaudit.text.mentions.name_forms import is_somebody
from srcaudit.text.mentions.names import NameMention
from srcaudit.text.mentions.person_links import Persons

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_BEFORE = 100
"""Characters before a label in which the name stands that it is apposed to."""
_BEHIND = 60
"""Characters behind a label to the name that it is apposed to."""
_CLOSINGS = (",", ".", ";", ")", " -", " –", " —")
_LEAD = 24
"""Characters before a label in which a word makes it another one."""


@dataclass(frozen=True, slots=True)
class LabelWord:
    """A label. noun: what may stand between it and the end of its phrase, "the Danish painter".

    before: whether it may stand right before a name without more.
    """

    kind: str
    values: tuple[str, ...]
    noun: re.Pattern[str] | None = None
    before: bool = True
    of_party: bool = False
    several: bool = False
    """Whether it tells of several persons, of whom the one named is one."""
    lasting: bool = False
    """Whether one has it at all times, so that "as a Dane" and "I am a Dane" tell of today."""
    closed: bool = False
    """Whether its phrase must end with it: "the captain", and not "the captain of the team"."""


@dataclass(frozen=True, slots=True)
class Placed:
    """One label of one person."""

    kind: str
    value: str
    span: Span
    name: NameMention
    still: bool = False
    """Whether it is said that one still has it."""


@dataclass(frozen=True)
class _Grammar:
    apposed: re.Pattern[str]
    """Ends right before a label, begins where a name ends."""
    ended: re.Pattern[str]
    """Right behind a label that is apposed."""
    bare: re.Pattern[str]
    """As `apposed`, without an article: "Lind, chairman of the trust,"."""
    bare_goes_on: re.Pattern[str]
    listed: re.Pattern[str]
    fellows: re.Pattern[str]
    """As `apposed`, before several: "Lind and other Republicans"."""
    one_of: re.Pattern[str]
    told: re.Pattern[str]
    """Ends right before a label, the name behind its comma."""
    told_behind: re.Pattern[str]
    told_on: re.Pattern[str]
    other: re.Pattern[str]
    """Right before a label: it is another one, or of another time."""
    several_before: re.Pattern[str]
    honour: re.Pattern[str]
    opening: re.Pattern[str]
    """Ends right before a label at the head of a sentence, the name behind its comma: "As a Dane, Lind"."""
    opening_behind: re.Pattern[str]
    of_pronoun: re.Pattern[str]
    of_speaker: re.Pattern[str]
    speaker_opening: re.Pattern[str]
    speaker_behind: re.Pattern[str]
    speaker_goes_on: re.Pattern[str]
    one_more: re.Pattern[str]
    """Right before a label: it is told of any one of them."""
    of_self: re.Pattern[str]
    """Between a label that one has at all times and the name of a speaker."""
    of_self_behind: re.Pattern[str]
    """Right behind that name: "said of herself"."""
    named: re.Pattern[str]
    """Between a label and a name: "an Italian named"."""
    held_opening: re.Pattern[str]
    """As `opening`, before a label that somebody has for a time: "As governor, Lind will"."""
    held_opening_behind: re.Pattern[str]
    held_goes_on: re.Pattern[str]
    """Right behind the name: it tells of today."""
    held_behind: re.Pattern[str]
    """Between a name and such a label: "serves as"."""
    said: re.Pattern[str]
    said_on: re.Pattern[str]
    belongs: re.Pattern[str]
    """Between a name and the label of a party: "sits as a"."""
    belongs_behind: re.Pattern[str]
    elected: re.Pattern[str]
    still_one: re.Pattern[str]
    """Behind the label with which somebody was elected."""
    sought: re.Pattern[str]
    """Right before a label that nobody has yet."""
    sought_behind: re.Pattern[str]


class Labels:
    """Labels of a language, to be looked for in texts."""

    def __init__(self, words: Mapping[str, Sequence[LabelWord]]) -> None:
        """words: labels as they are written, in small letters."""
        self._words = words
        ends: dict[str, list[str]] = {}
        for label in words:
            ends.setdefault(re.findall(r"[\w'-]+", label)[-1], []).append(label)
        self._ends = {
            last: tuple(sorted(labels, key=lambda label: (-len(label), label))) for last, labels in ends.items()
        }
        self.lasts = frozenset(self._ends)

    def __getitem__(self, label: str) -> Sequence[LabelWord]:
        return self._words[label]

    def ending(self, text: str, last: str, end: int) -> str | None:
        """The longest label whose last word ends at a position."""
        labels = self._ends[last]
        before = text[max(0, end - len(labels[0])) : end].lower()
        if not before.endswith(labels):
            return None
        return next((one for one in labels if before.endswith(one) and _begins_word(text, end - len(one))), None)


def _begins_word(text: str, start: int) -> bool:
    return not text[max(0, start - 1) : start].isalnum()


@lru_cache(maxsize=8)
def _grammar(pack: LanguagePack) -> _Grammar:
    said = pack.patterns("placed_labels")
    return _Grammar(**said)


def placed_labels(doc: "Document", labels: Labels) -> Iterator[Placed]:
    """What labels say of persons outside quotations, in order of the labels' last words."""
    if doc.pack is None or not doc.names or not doc.pack.has("tables", "placed_labels"):
        return
    grammar, persons, sought = _grammar(doc.pack), Persons(doc, ()), dict[str, bool]()
    for index in doc.places_of(labels.lasts):
        start, end = doc.words.starts[index], doc.words.ends[index]
        if doc.masked.at(start):
            continue
        label = labels.ending(doc.folded, doc.words.lower[index], end)
        if label is None:
            continue
        span = Span(end - len(label), end)
        for word in labels[label]:
            if word.of_party and doc.folded[span.start].islower():
                continue  # a conservative may be of any party
            if word.closed and not doc.folded.startswith(_CLOSINGS, end):
                continue
            name = _of_nobody_named(doc, grammar, persons, span, word) if word.lasting else None
            if name is None and not doc.quoted.at(start) and _is_name_near(doc, start, end):
                name = _bearer(doc, grammar, span, word)
                if name is None and not (word.lasting or word.several):
                    name = _holder(doc, grammar, span)
                    if name is not None and label not in sought:
                        sought[label] = _is_sought(doc, grammar, label)
                    name = None if name is None or sought[label] else name
            if name is not None:
                for value in word.values:
                    still = word.of_party and grammar.still_one.match(doc.folded, end) is not None
                    yield Placed(word.kind, value, span, name, still)


def _is_name_near(doc: "Document", start: int, end: int) -> bool:
    first = doc.names_before(max(0, start - _BEFORE))
    return first < len(doc.names) and doc.names[first].span.start < end + _BEHIND


def _of_nobody_named(
    doc: "Document", grammar: _Grammar, persons: Persons, span: Span, word: LabelWord
) -> NameMention | None:
    """Whose label one is that a pronoun has, "She is a Dane.", or a speaker, "“I am a Dane,” said Lind"."""
    folded, first = doc.folded, max(0, span.start - _BEHIND)
    noun = word.noun.match(folded, span.end) if word.noun else None
    end = noun.end() if noun else span.end
    # What stands right behind is looked at first: that takes fewer steps.
    if doc.quoted.at(span.start):
        said = grammar.speaker_goes_on.match(folded, end) and grammar.of_speaker.search(folded, first, span.start)
        opens = grammar.speaker_behind.match(folded, end) and grammar.speaker_opening.search(folded, first, span.start)
        return persons.of_speaker(span.start) if said or opens else None
    told = grammar.of_pronoun.search(folded, first, span.start) if grammar.ended.match(folded, end) else None
    return persons.of_description(told.start()) if told else None


def _bearer(doc: "Document", grammar: _Grammar, span: Span, word: LabelWord) -> NameMention | None:
    """Whose label one is."""
    noun = word.noun.match(doc.folded, span.end) if word.noun else None
    end = noun.end() if noun else span.end
    name = _apposed(doc, grammar, word, span, end)
    if name is None and not word.several:
        name = (_opening(doc, grammar, span, end) or _of_self(doc, grammar, span, end)) if word.lasting else None
        name = name or _told(doc, grammar, span, end) or _before(doc, grammar, span, end, word)
    return None if name is None or _is_other(doc, grammar, span) else name


def _is_other(doc: "Document", grammar: _Grammar, span: Span) -> bool:
    """Whether the word before a label makes it another one, or one of another time."""
    return grammar.other.search(doc.folded, max(0, span.start - _LEAD), span.start) is not None


def _apposed(doc: "Document", grammar: _Grammar, word: LabelWord, span: Span, end: int) -> NameMention | None:
    """ "Lind, who has been the mayor since", "Lind is a Dane.", "Lind and other Republicans"."""
    folded = doc.folded
    sentence = doc.sentence_at(span.start)
    first = max(sentence.start, span.start - _BEFORE)
    count = doc.names_before(span.start)
    if not count:
        return None
    name = doc.names[count - 1]
    if name.span.end > span.start and count > 1:  # the label was taken for part of a name
        name = doc.names[count - 2]
    if name.span.start < first or name.span.end >= span.start:
        return None
    between = Span(name.span.end, span.start)
    if word.several:
        one_of = grammar.one_of.fullmatch(folded, between.start, between.end)
        return name if one_of or grammar.fellows.fullmatch(folded, between.start, between.end) else None
    apposed = grammar.apposed.fullmatch(folded, between.start, between.end) and grammar.ended.match(folded, end)
    if word.of_party and not apposed:
        belongs = grammar.belongs.fullmatch(folded, between.start, between.end)
        elected = grammar.still_one.match(folded, end) and grammar.elected.fullmatch(folded, between.start, between.end)
        apposed = (belongs and grammar.belongs_behind.match(folded, span.end)) or elected
    bare = (
        folded[span.start].islower()
        and grammar.bare.fullmatch(folded, between.start, between.end)
        and grammar.bare_goes_on.match(folded, end)
    )
    return name if (apposed or bare) and not grammar.listed.match(folded, end) else None


def _holder(doc: "Document", grammar: _Grammar, span: Span) -> NameMention | None:
    """ "As governor, Lind will", "Lind serves as governor", "Lind said that as governor she would"."""
    folded, first = doc.folded, max(doc.sentence_at(span.start).start, span.start - _BEFORE)
    if not folded.endswith(" ", 0, span.start):
        return None
    match = grammar.held_opening_behind.match(folded, span.end, span.end + _BEFORE)
    count = doc.names_before(span.start)
    name = doc.names[count - 1] if count else None
    if name is not None and (
        name.span.start < first or not grammar.held_behind.fullmatch(folded, name.span.end, span.start)
    ):
        name = None
    if (name is None and match is None) or _is_other(doc, grammar, span):
        return None
    if grammar.held_opening.search(folded, first, span.start):
        name = doc.name_at(match.end()) if match else None
        return name if name and grammar.held_goes_on.match(folded, name.span.end) else None
    if name is not None and grammar.said.match(folded, name.span.end):
        return name if grammar.said_on.match(folded, span.end) else None
    return name if name is not None and grammar.ended.match(folded, span.end) else None


def _is_sought(doc: "Document", grammar: _Grammar, label: str) -> bool:
    """Whether the text tells somewhere of who may come to have a label: then "will" may tell of that."""
    words = re.compile(rf"(?i)\b{re.escape(label)}\b")
    return any(
        grammar.sought.search(doc.folded, max(0, match.start() - _LEAD), match.start())
        or grammar.sought_behind.match(doc.folded, match.end())
        for match in words.finditer(doc.folded)
    )


def _told(doc: "Document", grammar: _Grammar, span: Span, end: int) -> NameMention | None:
    """ "The mayor, Ada Lind, said", "The consul in Harrow, Lind, said"."""
    folded = doc.folded
    match = grammar.told_behind.match(folded, end, end + _BEHIND)
    name = doc.name_at(match.end()) if match else None
    if name is None or not grammar.told_on.match(folded, name.span.end):
        return None
    return name if grammar.told.search(folded, max(0, span.start - _BEFORE), span.start) else None


def _opening(doc: "Document", grammar: _Grammar, span: Span, end: int) -> NameMention | None:
    """ "As a Dane, Lind was asked"."""
    folded = doc.folded
    match = grammar.opening_behind.match(folded, end)
    name = doc.name_at(match.end()) if match else None
    if name is None or folded.startswith(",", name.span.end):
        return None
    return name if grammar.opening.search(folded, max(0, span.start - _BEHIND), span.start) else None


def _of_self(doc: "Document", grammar: _Grammar, span: Span, end: int) -> NameMention | None:
    """ "It is rare for a Dane to win, Lind said of herself"."""
    if not grammar.one_more.search(doc.folded, max(0, span.start - _LEAD), span.start):
        return None
    match = grammar.of_self.match(doc.folded, end, doc.sentence_at(span.start).end)
    name = doc.name_at(match.end()) if match else None
    return name if name and grammar.of_self_behind.match(doc.folded, name.span.end) else None


def _before(doc: "Document", grammar: _Grammar, span: Span, end: int, word: LabelWord) -> NameMention | None:
    """ "Mayor Lind", "chief executive Ada Lind"."""
    folded = doc.folded
    named = grammar.named.match(folded, end)
    match = named or (grammar.honour.match(folded, span.end) if word.before else None)
    name = doc.name_at(match.end()) if match else None
    if name is None or match is None or name.surname_span.start < match.end():
        return None
    if named is None and grammar.several_before.search(folded, max(0, span.start - _LEAD), span.start):
        return None
    form = doc.name_forms.get(name.surname)
    return name if form is not None and is_somebody(form) and not form.is_word else None
