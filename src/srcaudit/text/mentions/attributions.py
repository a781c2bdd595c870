"""Who said what: the source, the cue and the content of every attribution."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from srcaudit.language.lexicon import Hit
from srcaudit.model.span import Span
from srcaudit.model.value import value
from srcaudit.text.mentions.sources import Phrases, Source, SourceKind, Vocabulary, known_to, vocabulary
from srcaudit.text.units import Unit

if TYPE_CHECKING:
    from srcaudit.text.document import Document

__all__ = ["Attribution", "SourceKind", "attributions"]

_QUOTE = '"'
_CONTENT_WORDS = 2
_TURNS = 3
_TITLE_WORDS = 6
_OUTER = 3
_REACH = 400
_SHORT_TAIL = 5
_SUBJECT_REACH = 30
_APPOSITION_WORDS = 30
_QUOTED_SHARE = 0.6
_HEADLINE_SHARE = 0.8
_SHORT_WORD = 3
_FEWEST_CAPITALS = _HEADLINE_SHARE * _SHORT_WORD
_AGE = re.compile(r", [1-9]\d,")
_BROUGHT_IN = 2
"""Sentences before a "he" in which somebody else can have been brought in."""
_HIDDEN_UNITS = 2
_NAMING_WORDS = 4
_NAME_WORDS = (2, 4)
_CITED_WORDS = 5
_CITING = frozenset(("citing", "quoting"))
_TRIM = " \t\u00a0,;:.-–—"
# What ends with the place a clause of its own begins at.
_TURN = re.compile(
    r";| [-–—] (?=[A-Z]|\Z)"
    r"|(?:,|[-–—]) (?:but|while|whereas|although|though|and|as|which|who|even|because|after|before|when) "
)
# A dash and a name with an address behind it, as under a post: "— Ada Lowe (@adalowe)".
_SIGNED = re.compile(r"(?:(?<=\s)|^)[—–-]\s?([^\W\d_][^\n()@]{1,40}) \(@\w{1,30}\)", re.MULTILINE)
_BULLET = len("— ")
_LABEL = ": "
"""What stands behind the name of a speaker."""
_CLEAR_VERBS = frozenset(("say", "weak", "mind", "want"))
"""Families of cues that are verbs."""
_VERBS = _CLEAR_VERBS | {f"{family}?" for family in _CLEAR_VERBS}
"""The same with those that may be something else."""
_WEAK_SUBJECTS = ("named", "organisation", "document", "role", "anonymous")


@value
class Attribution:
    """One statement laid at somebody's door.

    named: a person by name, or a pronoun that stands for one; organisation, document: as they say;
    role: an office without a name ("officials"); anonymous: nobody in particular ("analysts", "sources");
    passive: hearsay without anybody ("reportedly"); mind: what somebody thinks or wants, not what they said.
    """

    source: Span | None
    cue: Span
    content: Span | None
    kind: SourceKind
    stands_for: Span | None = None
    """Of a pronoun, the phrase it stands for."""
    spoken: bool = False
    """Whether the cue tells of something said, so that there is somebody who said it."""
    holder: SourceKind | None = None
    """Of a state of mind, the kind of whoever it is ascribed to."""


@dataclass(slots=True)
class _Memory:
    """Who spoke last, for the pronouns that follow."""

    one: Source | None = None
    many: Source | None = None
    body: Source | None = None
    full_names: dict[str, Span] = field(default_factory=dict)
    """The last word of a name, and where it was first written in full."""
    holders: dict[str, Span] = field(default_factory=dict)
    """What somebody is said to be, and where the last of them is named."""
    others: dict[str, Source] = field(default_factory=dict)
    """The last woman ("she") and the last man ("he") who spoke and of whom a name or a title tells as much."""
    unit: int = 0
    """The unit that is read."""
    hidden_until: int = 0
    """The unit up to which "he" may stand for somebody unnamed."""

    def of(self, source: Source, words: Vocabulary, word: str) -> Source | None:
        """Whom a pronoun stands for, as far as it is known."""
        if word in ("his", "her") or word in words.singular:
            named = self.one is None or self.one.kind == "named"
            return self.one if named or self.unit <= self.hidden_until else None
        if word == "their" or word in words.plural:
            return self.many or self.body
        return self.body if word == "its" or word in words.neuter else None


@dataclass(slots=True)
class _Unit:
    """A unit as words [first, beyond), with what has been found in it."""

    span: Span
    first: int
    beyond: int
    found: list[Attribution] = field(default_factory=list)
    speaker: Source | None = None
    headline: bool | None = None
    """Whether its words are capitalised as in a headline; None as long as nobody has asked."""


def attributions(doc: "Document") -> tuple[Attribution, ...]:
    """The attributions of the body, in order of their cues."""
    if not known_to(doc.pack) or doc.pack is None:
        return ()
    return tuple(sorted(_Reading(doc, vocabulary(doc.pack.language)).all(), key=_order))


def _order(one: Attribution) -> tuple[int, int, int, int]:
    told = one.content or one.cue
    return (one.cue.start, one.cue.end, told.start, told.end)


def _spoken(one: Attribution) -> Attribution:
    """What is told of somebody's mind, as their words where it goes on in quotation marks."""
    return replace(one, kind=one.holder, holder=None, spoken=True) if one.holder is not None else one


class _Reading:
    """One pass over a document."""

    def __init__(self, doc: "Document", words: Vocabulary) -> None:
        self.doc = doc
        self.v = words
        self.phrases = Phrases(doc, words)
        self.text = doc.folded
        self.starts, self.ends = doc.words.starts, doc.words.ends
        self.lower = doc.words.lower
        self.memory = _Memory()
        self.speakers: set[str] = set()
        """The last words of the names of those who are told to have spoken."""
        self._verbs: set[int] = set()
        """The words of the unit that is read which may be verbs of saying or thinking."""
        self._went_on = -1

    def all(self) -> Iterator[Attribution]:
        """Every attribution, unordered."""
        units = self.doc.units
        read = [self._read(unit.span, unit.words, hits) for unit, hits in zip(units, self._hits(units), strict=True)]
        self._label(units, read)
        if "(@" in self.text:
            self._sign(units, read)
        yield from (one for unit in read for one in unit.found)
        yield from self._carried(units, read)

    def _hits(self, units: Sequence[Unit]) -> list[list[Hit]]:
        """The cues of each unit."""
        found: list[list[Hit]] = [[] for _ in units]
        place = 0
        for hit in self.doc.hits("attribution"):
            while place < len(units) and units[place].span.end <= hit.span.start:
                place += 1
            if place < len(units) and units[place].span.holds(hit.span) and not self._is_quoted(hit.span):
                found[place].append(hit)
        return found

    def _is_quoted(self, span: Span) -> bool:
        return self.doc.quoted.at(span.start)

    def _read(self, span: Span, inside: range, hits: Sequence[Hit]) -> _Unit:
        self.memory.unit += 1
        unit = _Unit(span, inside.start, inside.stop)
        if not hits:
            return unit
        placed = [(bisect_left(self.starts, hit.span.start), hit) for hit in hits]
        self.phrases.stops = {first for first, hit in placed if self._is_clear_verb(hit, first)}
        self._verbs = {first for first, hit in placed if hit.entry.family in _VERBS}
        for first, hit in placed:
            one = self._attribution(unit, hit, first)
            if one is not None and not self._is_told(unit, one):
                unit.found.append(one)
        return unit

    def _is_told(self, unit: _Unit, one: Attribution) -> bool:
        """Whether the attribution is itself part of what somebody says: "Ms Lee said that he fears a vote"."""
        if one.source is None or self.text.startswith(("according", "citing"), one.cue.start):
            return False
        if self._before(min(one.source.start, one.cue.start), unit.span.start) in (",", '"', ":"):
            return False
        return any(
            before.spoken
            and before.content is not None
            and before.cue.end <= before.content.start <= one.source.start
            and one.cue.end <= before.content.end
            and one.source != before.source
            and one.source.start - before.cue.end < _REACH
            and not self._turns(before.cue.end, one.source.start)
            for before in unit.found[-_OUTER:]  # the nearest: every cue asks
        )

    def _turns(self, start: int, end: int) -> bool:
        """Whether a clause of its own begins between two places: behind a semicolon, or ", but" and its like."""
        return _TURN.search(self.text, start, end) is not None

    def _is_clear_verb(self, hit: Hit, first: int) -> bool:
        if hit.entry.family not in _CLEAR_VERBS or self.lower[first].endswith("ing"):
            return False
        return not self._describes(first, bisect_left(self.starts, hit.span.end))

    def _is_headline(self, words: range) -> bool:
        capital = self.doc.words.capital
        capitals = capital[words.start : words.stop].count(True)
        if capitals < _FEWEST_CAPITALS:
            return False
        long = [i for i in words if len(self.lower[i]) > _SHORT_WORD]
        least = _HEADLINE_SHARE * len(long)
        return len(long) > _SHORT_WORD and capitals >= least and sum([capital[i] for i in long]) >= least

    def _attribution(self, unit: _Unit, hit: Hit, first: int) -> Attribution | None:
        beyond = bisect_left(self.starts, hit.span.end)
        if self.phrases.capital(first) and not self._may_be_capital(unit, hit, first):
            return None
        family = hit.entry.family
        if family in ("hearsay", "rumour", "passive"):
            return self._hearsay(unit, hit, first, beyond)
        if family == "by":
            return self._according(unit, hit, first, beyond)
        if family == "noun":
            return self._noun(unit, hit, first, beyond)
        if family in ("place", "idiom"):
            return None
        if family == "state":
            return self._state(unit, hit, first)
        if family == "in":
            return self._inside(unit, hit, first)
        one = self._verb(unit, hit, first, beyond)
        if one is None and family.endswith("?") and (first == unit.first or self._is_noun(first, ambiguous=True)):
            # "His support for", "fears that".
            told = beyond < unit.beyond and (self.lower[beyond] in self.v.prepositions or self.lower[beyond] == "that")
            return self._noun(unit, hit, first, beyond) if told else None
        return one

    def _may_be_capital(self, unit: _Unit, hit: Hit, first: int) -> bool:
        """Whether a cue with a capital can be one: at the start, behind a mark, or in a headline's capitals."""
        if unit.headline is None:
            unit.headline = self._is_headline(range(unit.first, unit.beyond))
        if first == unit.first:
            return not unit.headline
        if unit.headline:
            return hit.entry.family in ("say", "say?", "weak", "mind")
        return self._opens(first)

    def _opens(self, index: int) -> bool:
        """Whether a quotation mark or a colon stands before the word: a capital means nothing there."""
        return self.text[self.starts[index] - 1] in _QUOTE or any(mark in self.phrases.gap(index - 1) for mark in ':"')

    # Labels ----------------------------------------------------------------------------------------------------------

    def _label(self, units: Sequence[Unit], read: Sequence[_Unit]) -> None:
        """Adds what stands behind a speaker and a colon: "Lowe: The mill will close", "LOWE: Go home"."""
        colons = [(unit, last) for unit in read if (last := self._labelled(unit)) is not None]
        counts = Counter(self.lower[last] for _, last in colons)
        for unit, last in colons:
            name, cue = self.lower[last], Span(self.ends[last], self.ends[last] + 1)
            known = name in self.speakers or counts[name] >= _TURNS or self.doc.quoted.at(cue.end + 1)
            known = known or (last > unit.first and self.lower[unit.first] in self.v.given)
            source = self.phrases.starting_at(unit.first, last + 1) if known else None
            content = self._content(cue.end, unit.span.end)
            if source is not None and source.last == last and source.kind == "named" and content is not None:
                unit.found = [self._by(source, cue, content, spoken=True)]  # what is found behind it is told by them

    def _sign(self, units: Sequence[Unit], read: Sequence[_Unit]) -> None:
        """Adds what stands over a signature: "The mill will close. — Ada Lowe (@adalowe)"."""
        for place, unit in enumerate(read):
            signed = _SIGNED.search(self.text, max(0, unit.span.start - _BULLET), unit.span.end)
            if signed is None:
                continue
            first = bisect_left(self.starts, signed.start(1))
            source = self.phrases.starting_at(first, bisect_left(self.starts, signed.end(1)))
            content = self._content(unit.span.start, signed.start())
            if content is None and place and units[place].number - units[place - 1].number <= 1:
                content = units[place - 1].span
            if source is not None and content is not None:
                unit.found = [self._by(source, Span(signed.start(), signed.start() + 1), content, spoken=True)]

    def _labelled(self, unit: _Unit) -> int | None:
        """The last word of the label that a unit begins with; None if it has none that can be a name."""
        beyond = min(unit.first + _NAME_WORDS[1], unit.beyond - _CONTENT_WORDS)
        if beyond <= unit.first or self.text.find(_LABEL, unit.span.start, self.starts[beyond]) < 0:
            return None
        for last in range(unit.first, beyond):
            if not self.phrases.capital(last) or self.lower[last] in self.v.no_name:
                return None
            if self.phrases.breaks(last):
                told = self.phrases.gap(last).startswith(_LABEL)
                return last if told and all(one.cue.start > self.ends[last] for one in unit.found) else None
        return None

    # Hearsay and prepositions ------------------------------------------------------------------------------------

    def _hearsay(self, unit: _Unit, hit: Hit, first: int, beyond: int) -> Attribution | None:
        adverb = self.lower[first].endswith("ly")  # of "allegedly paid by the board" the board is no source
        if self.lower[beyond - 1] == "to" and self._is_told_to(beyond, unit):
            return None
        agent = None if adverb else self._agent(unit, first, beyond)
        content = self._around(unit, hit.span)
        if agent is not None:
            source = self._resolved(agent)
            return self._by(source, hit.span, content, spoken=True)
        return Attribution(None, hit.span, content, "passive", spoken=hit.entry.family != "passive")

    def _is_told_to(self, beyond: int, unit: _Unit) -> bool:
        """Whether "to" leads to somebody and not to a verb: "has been reported to us", "said to the board"."""
        if beyond >= unit.beyond:
            return True
        word = self.lower[beyond]
        somebody = word in self.v.determiners or word in self.v.pronouns or word in self.v.objects
        return somebody or self.phrases.capital(beyond)

    def _agent(self, unit: _Unit, first: int, beyond: int) -> Source | None:
        """Whom a passive names: "is seen by some as"; looked for among the four words behind the cue."""
        for place in range(first, min(beyond + 4, unit.beyond - 1)):
            if self.lower[place] == "by":
                if self.lower[place + 1] in self.v.times:
                    return None
                source = self.phrases.starting_at(place + 1, unit.beyond)
                return source if source is not None and source.sure else None
            if self.phrases.breaks(place):
                return None
        return None

    def _according(self, unit: _Unit, hit: Hit, first: int, beyond: int) -> Attribution | None:
        source = self.phrases.starting_at(beyond, unit.beyond) if beyond < unit.beyond else None
        if (source is None or not source.sure) and self.lower[first] in ("citing", "quoting"):
            return self._invoking(unit, hit, first)
        if source is None and self.lower[first] != "according":
            return None
        if source is not None and not source.sure and self.lower[first] not in ("according", "in"):
            return None
        if source is None:
            return Attribution(None, hit.span, self._around(unit, hit.span), "role")
        if self._is_origin(source, beyond):
            return None
        known = self._resolved(source)
        self._remember(unit, known)
        at = self.phrases.span(source)
        ahead = self._content(unit.span.start, hit.span.start)
        if ahead is None or len(self._words(ahead)) < _CONTENT_WORDS:
            ahead = None
        content = self._content(at.end, unit.span.end) if ahead is None or self.text.startswith(",", at.end) else None
        if content is not None and ahead is not None:
            content = Span(ahead.start, content.end)  # "The worst, according to the board, would be over soon"
        return self._by(known, hit.span, content or ahead, spoken=True)

    def _is_origin(self, source: Source, beyond: int) -> bool:
        """Whether "sources" are where things come from and nobody who speaks: "data from several sources"."""
        return self.lower[beyond - 1] == "from" and source.kind == "anonymous" and self.lower[source.last] == "sources"

    def _invoking(self, unit: _Unit, hit: Hit, first: int) -> Attribution | None:
        """What somebody does with a reason they give: "the board closed the bridge, citing rust"."""
        speaker = self._speaker(unit, first)
        content = self._content(hit.span.end, unit.span.end)
        if speaker is None or content is None:
            return None
        return self._by(self._resolved(speaker), hit.span, content, spoken=True)

    def _inside(self, unit: _Unit, hit: Hit, first: int) -> Attribution | None:
        """A document that a sentence is taken from: "in a survey in May, half of them were for it"."""
        beyond = bisect_left(self.starts, hit.span.end)
        if unit.found or first + 1 >= unit.beyond or self.lower[beyond : beyond + 1] == ["of"]:
            return None
        source = self.phrases.starting_at(first + 1, unit.beyond)
        if source is None or not source.sure or source.kind not in ("document", "anonymous"):
            return None
        cue = Span(hit.span.start, self.ends[first])
        content = self._around(unit, Span(cue.start, self.ends[source.last]))
        return self._by(self._resolved(source), cue, content)

    def _state(self, unit: _Unit, hit: Hit, first: int) -> Attribution | None:
        """A state of mind told with an adjective: "the board is eager to", "she was unhappy about"."""
        begin = first
        while begin > unit.first and (self.lower[begin - 1] in self.v.degrees or self.lower[begin - 1].endswith("ly")):
            begin -= 1
        if begin == unit.first:
            return None
        source = self._in_state(unit, begin, first)
        if source is None or not source.sure:
            return None
        content = self._content(hit.span.end, unit.span.end)
        return self._by(self._resolved(source), hit.span, content, kind="mind") if content is not None else None

    def _in_state(self, unit: _Unit, begin: int, first: int) -> Source | None:
        """Whom the adjective at `first`, its adverbs from `begin` on, tells of."""
        place = begin - 1
        if self._contracted(place):
            return self.phrases.ending_at(place, unit.first)  # "they're eager to"
        if self.phrases.can_speak(place) and not self.phrases.breaks(place):
            speaks = any(stop > first for stop in self.phrases.stops)  # "sources familiar with it said"
            return None if speaks else self.phrases.ending_at(place, unit.first)
        if not self._is_state(begin, unit.first):
            return None
        place = self.phrases.before(begin, unit.first)
        while place >= unit.first and self.lower[place] in self.v.linking:
            place = self.phrases.before(place, unit.first)
        if place < unit.first:
            return None
        word = self.lower[place]
        if word in ("and", "but", "or", "then"):
            return self._speaker(unit, first)
        if word in ("who", "which", "that"):
            return self._antecedent(unit, place)
        if self.phrases.breaks(place):
            return self._across_apposition(unit, place)
        return self.phrases.ending_at(place, unit.first)

    def _contracted(self, index: int) -> bool:
        """Whether the word is a pronoun and its verb: "they're", "he's"."""
        pronoun, mark, _ = self.lower[index].partition("'")
        return bool(mark) and pronoun in self.v.pronouns

    def _is_state(self, first: int, floor: int) -> bool:
        return self.lower[first - 1] in self.v.linking or self._is_passive(first, floor)

    def _noun(self, unit: _Unit, hit: Hit, first: int, beyond: int) -> Attribution | None:
        """ "The minister's claim": a possessive before, or "that" behind and somebody before or after."""
        if first == unit.first:
            return self._noun_of(unit, hit, beyond)
        left = first - 1
        while left > unit.first and left > first - 4 and not self._possessive(left) and not self.phrases.breaks(left):
            left -= 1
        if not self._possessive(left) or any(self.phrases.breaks(i) for i in range(left, first)):
            return self._noun_of(unit, hit, beyond)
        source = self._owner(left, unit.first)
        if source is None or not source.sure:
            return None
        known = self._resolved(source)
        self._remember(unit, known)
        return self._by(known, hit.span, self._content(hit.span.end, unit.span.end))

    def _noun_of(self, unit: _Unit, hit: Hit, beyond: int) -> Attribution | None:
        """ "Claims by the board", or "claims that …" of nobody."""
        if beyond >= unit.beyond or (self.phrases.breaks(beyond - 1) and self.lower[beyond - 1] != "that"):
            return None
        source = None
        if self.lower[beyond] in ("by", "from", "of") and beyond + 1 < unit.beyond:
            source = self.phrases.starting_at(beyond + 1, unit.beyond)
        if source is not None and self._is_origin(source, beyond + 1):
            return None
        if source is not None and source.sure and (self.lower[beyond] != "of" or self._states_that(source, unit)):
            known = self._resolved(source)
            self._remember(unit, known)
            return self._by(known, hit.span, self._around(unit, hit.span))
        if self.lower[beyond - 1] in ("that", "whether") or self.lower[beyond] in ("that", "whether"):
            content = self._content(hit.span.end, unit.span.end)
            return Attribution(None, hit.span, content, "passive") if not unit.found and content else None
        return None

    def _states_that(self, source: Source, unit: _Unit) -> bool:
        """Whether a statement follows whoever is named: "the contention of the mayor that"."""
        return source.last + 1 < unit.beyond and self.lower[source.last + 1] == "that"

    def _by(
        self, source: Source, cue: Span, content: Span | None, *, kind: SourceKind | None = None, spoken: bool = False
    ) -> Attribution:
        at = self.phrases.span(source)
        holder = source.kind if kind == "mind" else None
        return Attribution(at, cue, content, kind or source.kind, source.stands_for, spoken, holder)

    def _possessive(self, index: int) -> bool:
        word = self.lower[index]
        return word.endswith(("'s", "s'")) or word in self.v.possessives or self.phrases.gap(index).startswith("'")

    def _owner(self, index: int, floor: int) -> Source | None:
        word = self.lower[index]
        if word in ("his", "her"):
            return Source(index, index, "named", sure=True, pronoun=True)
        if word in self.v.possessives:
            if word == "its":
                return Source(index, index, "organisation", sure=self.memory.body is not None, pronoun=True)
            return Source(index, index, "role", sure=word == "their", plural=True, pronoun=True)
        return self.phrases.ending_at(index, floor)

    # Verbs ----------------------------------------------------------------------------------------------------------

    def _verb(self, unit: _Unit, hit: Hit, first: int, beyond: int) -> Attribution | None:
        strength = hit.entry.family.removesuffix("?")
        if self.lower[first].startswith("call") and self._is_name_for(unit.first, first):
            return None
        running = self.lower[first].endswith("ing")
        by = beyond < unit.beyond and self.lower[beyond] == "by" and not self.phrases.breaks(beyond - 1)
        if by and strength == "say" and self.lower[first].endswith("ed"):
            return self._passive(unit, hit, first, beyond)
        if self._describes(first, beyond):
            return None
        if beyond - unit.first == 2 and self.lower[unit.first : beyond] == ["that", "said"]:
            return None
        if first > unit.first and self._is_hearsay(first, unit.first):
            return None
        if first > unit.first and self._is_noun(first, ambiguous=hit.entry.family.endswith("?")):
            return None
        if hit.entry.family.endswith("?") and (beyond in self._verbs or self._is_cited(first, unit.first)):
            return None  # "county records show", "according to county records"
        participle = running and not self._progressive(first, unit.first)
        told = strength == "say" or self._says(first, beyond, unit, inverted=False)
        if participle and not told and self._doing(unit, first) is None:
            return None
        if not running and self._is_passive(first, unit.first):
            return self._passive(unit, hit, first, beyond)
        source, inverted = self._source(unit, first, beyond, strength, participle=participle)
        if source is None or (hit.entry.family.endswith("?") and not self._agrees(source, first)):
            return None
        if not inverted and self._is_counted(source, first):
            return None
        known = self._resolved(source)
        if strength != "say" and not self._carries(known, first, beyond, unit):
            return None
        if strength == "say" and not inverted and not self._is_speech(known, first, beyond, unit):
            return None
        purpose = self._is_purpose(unit, first, beyond, strength)
        if purpose and unit.found:
            return None  # "analysts warned that the board might have to seek aid": theirs
        thought = purpose or strength == "want" or (strength == "mind" and known.kind != "anonymous")
        kind: SourceKind = "mind" if thought else known.kind
        if strength in ("say", "weak"):
            self._remember(unit, known)
        elif unit.speaker is None:
            unit.speaker = known
        at = self.phrases.span(source)
        content = self._verb_content(unit, hit.span, at, inverted=inverted)
        bare = strength == "say" or (strength == "weak" and beyond - first > 1)
        if content is None and (not bare or participle or not known.sure):
            return None
        return self._by(known, hit.span, content, kind=kind, spoken=not purpose and strength in ("say", "mind"))

    def _is_speech(self, source: Source, first: int, beyond: int, unit: _Unit) -> bool:
        """Whether a verb of saying with its speaker before it tells of something said."""
        if self.lower[first] in self.v.needing_statements:
            return self._states(first, beyond, unit)
        return source.sure or self._ends_quotation(source.first) or self._says(first, beyond, unit, inverted=False)

    def _is_name_for(self, floor: int, first: int) -> bool:
        """Whether the verb only gives a name: "what sailors call a squall", not "what Ms Lee called a joke"."""
        named = self.phrases.capital(first - 1) or self.lower[first - 1] in self.v.singular
        return not named and "what" in self.lower[max(floor, first - _NAMING_WORDS) : first]

    def _describes(self, first: int, beyond: int) -> bool:
        """Whether the verb is a participle that describes the noun before it: "a study published in May"."""
        if self.lower[first] not in self.v.describing or first == 0 or beyond >= len(self.lower):
            return False
        before = self.lower[first - 1]
        noun = before in self.v.heads or before in self.v.figures or before in self.v.role
        behind = self.lower[beyond]
        if self.phrases.breaks(first - 1) and not _CITING.isdisjoint(self.lower[max(0, first - _CITED_WORDS) : first]):
            return False  # "the Herald, citing two people, reported in May that"
        ends = self.phrases.breaks(beyond - 1) and before not in self.v.organisation  # "the news agency reported,"
        return noun and (ends or behind in self.v.describers)

    def _is_hearsay(self, first: int, floor: int) -> bool:
        """Whether the verb only tells what a "reportedly" before it speaks of."""
        return not self.v.hearsay.isdisjoint(self.lower[max(floor, first - 2) : first])

    def _is_cited(self, first: int, floor: int) -> bool:
        """Whether the word ends what "according to" names."""
        place = first - 1
        while place > floor and first - place <= _CITED_WORDS and not self.phrases.breaks(place):
            if self.lower[place] == "to":
                return self.lower[place - 1] == "according"
            place -= 1
        return False

    def _is_noun(self, first: int, *, ambiguous: bool) -> bool:
        left = self.lower[first - 1]
        if left == "earlier" and not ambiguous:
            return False  # "the board earlier said"
        if self.phrases.breaks(first - 1):
            return ambiguous and self.text[self.starts[first] - 2] not in ',"'
        if left in (self.v.determiners if self.lower[first].endswith("ing") else self.v.before_nouns):
            return ambiguous or left not in self.v.quantifiers
        return ambiguous and left.endswith(("'s", "s'", "ing"))

    def _agrees(self, source: Source, first: int) -> bool:
        """Whether verb and subject agree in number: "officials report", "he reports", "she would report"."""
        if not (source.sure or source.pronoun):
            return False
        body = source.kind in ("organisation", "document")
        if self.lower[first] in self.v.unchanging and body:
            return True
        subject = self.phrases.before(first, source.first)
        if subject == source.last + 1 and self.lower[subject] in self.v.describing:
            subject = source.last  # "polls released this year show"
        if self.lower[subject] == "who":
            return True
        if not (source.pronoun or self.phrases.capital(subject) or self.phrases.can_speak(subject)):
            return False
        verb_has_s = self.lower[first].endswith("s")
        if (verb_has_s and self.lower[subject] in self.v.demonym) or self._is_before_verb(first):
            return False  # "Russian attacks", "US states are", "state and city offices"
        if not verb_has_s and first == subject + 1 and self.lower[subject] in ("us", "u.s"):
            return False  # "US report on the mill"
        if self.lower[first - 1] in self.v.bare:
            return not verb_has_s
        if verb_has_s and self.phrases.capital(subject) and (body or source.kind == "named"):
            return True  # "Ms Rhodes reports", "the United States reports"
        if self.lower[subject] == "data":
            return True  # one or many, as the house has it
        return verb_has_s != (source.plural or self.lower[source.last] in self.v.first)

    def _is_counted(self, source: Source, first: int) -> bool:
        """Whether "some" or "many" stands right before a form in "s", which is a noun then: "some questions"."""
        word = self.lower[first]
        bare = source.first == source.last and self.lower[source.last] in self.v.quantifiers
        return bare and source.last == first - 1 and word.endswith("s") and not word.endswith("ss")

    def _is_before_verb(self, first: int) -> bool:
        """Whether the word behind is a form of be or have, so that this one is no verb."""
        behind = self.lower[first + 1] if first + 1 < len(self.lower) and not self.phrases.breaks(first) else ""
        return behind in self.v.be or behind in ("have", "had", "and")

    def _is_passive(self, first: int, floor: int) -> bool:
        place = first - 1
        while place >= floor and (
            self.lower[place].endswith("ly") or self.lower[place] in self.v.adverbs or self.lower[place] == "not"
        ):
            place -= 1
        return place >= floor and self.lower[place] in self.v.be and not self.phrases.parts(place, first)

    def _passive(self, unit: _Unit, hit: Hit, first: int, beyond: int) -> Attribution | None:
        content = self._around(unit, hit.span)
        agent = self._agent(unit, first, beyond)
        if agent is not None:
            return self._by(self._resolved(agent), hit.span, content)
        if unit.found:
            return None
        family = hit.entry.family  # without an agent: "is not expected before May", "was described as a fault"
        if family in ("mind", "want") or (family == "say" and self._is_told_of(first, beyond, unit)):
            return Attribution(None, hit.span, content, "passive")
        return None

    def _is_told_of(self, first: int, beyond: int, unit: _Unit) -> bool:
        """Whether a passive goes on with what was said: "was described as", "was asked if", "was told “no”"."""
        ahead = [*self.lower[beyond : min(beyond + 2, unit.beyond)], "", ""]
        if ahead[0] in ("that", "whether", "if") or (ahead[0] == "as" and ahead[1] in self.v.determiners):
            return True
        return self.lower[first] != "said" and self._says(first, beyond, unit, inverted=False)

    def _source(
        self, unit: _Unit, first: int, beyond: int, strength: str, *, participle: bool
    ) -> tuple[Source | None, bool]:
        """Who the verb belongs to, and whether it stands behind the verb."""
        place = self.phrases.before(first, unit.first)
        comma = first > unit.first and self.phrases.parts(max(place, unit.first), first)
        can_invert = strength == "say" or (first > unit.first and self._ends_quotation(first))
        if can_invert and not participle and self.lower[first] not in ("told", "tells", "tell"):
            source = self._behind(unit, first, beyond, comma=first > unit.first and self.phrases.breaks(first - 1))
            if source is not None:
                opener = self._opener(unit, first)
                return (source, True) if opener is None else (opener, False)
        if place < unit.first:
            return (self._teller(unit, first, strength) if participle else None), False
        word = self.lower[place]
        if participle:
            return self._doing(unit, first) or self._teller(unit, first, strength), False
        if word == "to" and place > unit.first and self.lower[place - 1] in self.v.impersonal:
            return None, False  # "hard to explain"
        if word in ("and", "but", "or", "to", "then"):
            return self._teller(unit, first, strength), False
        if word == "who" or (word in ("which", "that") and not comma):
            return self._antecedent(unit, place), False
        if comma and not any(self.lower[i] in self.v.asides for i in range(place + 1, first)):
            source = self._across_apposition(unit, place)
            if source is None and strength == "say" and self._says(first, beyond, unit, inverted=False):
                source = self._speaker(unit, first)
            return source, False
        if self.lower[place].endswith("'s") and not self._contracted(place):
            return None, False
        return self._subject_at(unit, place, first), False

    def _subject_at(self, unit: _Unit, last: int, first: int) -> Source | None:
        """The subject that ends with word `last` before the verb at `first`, unless it is a part of something else."""
        source = self.phrases.ending_at(last, unit.first)
        if source is None:
            return None
        if source.first != source.last:
            return self._half_apposed(unit, source) or source
        if source.kind == "anonymous" and (self._counts_things(unit, last) or self._is_described(last, first, unit)):
            return None
        if self.lower[last] in self.v.state and last > unit.first and self._is_in_address(last):
            return self._across_apposition(unit, last) or source
        return source

    def _counts_things(self, unit: _Unit, index: int) -> bool:
        """Whether "some" or "many" belongs to a noun behind it: "give it some thought"."""
        if index == unit.first or self.phrases.breaks(index - 1):
            return False
        before = self.lower[index - 1]
        return before in self.v.be or before in self.v.prepositions or before in self.v.neuter or before == "there"

    def _is_described(self, last: int, first: int, unit: _Unit) -> bool:
        """Whether a participle only describes what is counted: "some mandated rules"."""
        behind = first + 1
        if first != last + 1 or not self.lower[first].endswith("ed") or behind >= unit.beyond:
            return False
        if self.phrases.capital(behind) or self.phrases.breaks(first):
            return False
        word = self.lower[behind]
        small = word in self.v.determiners or word in self.v.prepositions or word in self.v.boundaries
        return not (small or word in self.v.pronouns or word in self.v.possessives or word.endswith("ly"))

    def _is_in_address(self, index: int) -> bool:
        """Whether the word is the country behind a town: "Ada Lowe, a clerk from Orley, Canada explains"."""
        left = index - 1
        return self.phrases.gap(left) == ", " and self.phrases.capital(left) and self.lower[left] not in self.v.times

    def _is_resolve(self, unit: _Unit, to: int, first: int, beyond: int, strength: str) -> bool:
        """Whether an infinitive tells of what its subject does: "goes on to list", "was quick to deny"."""
        if strength == "say" and self._says(first, beyond, unit, inverted=False):
            return True
        return strength in ("say", "weak") and to > unit.first and self.lower[to - 1] in self.v.before_infinitives

    def _is_purpose(self, unit: _Unit, first: int, beyond: int, strength: str) -> bool:
        """Whether an infinitive tells what its subject means to do: "came to the hall to complain about the noise"."""
        to = self.phrases.before(first, unit.first)
        return to > unit.first and self.lower[to] == "to" and not self._is_resolve(unit, to, first, beyond, strength)

    def _doing(self, unit: _Unit, first: int) -> Source | None:
        """Whom a participle right behind them tells of: "growers hoping to", "with Ada Lowe calling for"."""
        if first == unit.first or self.phrases.breaks(first - 1):
            return None
        if (
            self.lower[first - 1] in self.v.quantifiers
            and first - 1 > unit.first
            and self.lower[first - 2] in self.v.be
        ):
            return None  # "there are many promising ideas"
        if self.phrases.can_speak(first - 1):
            return self.phrases.ending_at(first - 1, unit.first)
        if not self.phrases.capital(first - 1) or self._possessive(first - 1):
            return None
        named = self.phrases.ending_at(first - 1, unit.first)
        return named if named is not None and named.kind == "named" and named.first < named.last else None

    def _progressive(self, first: int, floor: int) -> bool:
        return self._is_passive(first, floor) or (first > floor and self.lower[first - 1] in ("keep", "keeps", "kept"))

    def _behind(self, unit: _Unit, first: int, beyond: int, *, comma: bool) -> Source | None:
        """The speaker of "…, said Ms Lee"."""
        if beyond >= unit.beyond or self.phrases.breaks(beyond - 1) or not (comma or first == unit.first):
            return None
        if self.lower[beyond] == "that":
            return None
        quote = self._ends_quotation(first)
        if self.lower[first] == "state" and not quote:
            return None  # "bodies, state officials and mill owners"
        short = unit.beyond - beyond < _SHORT_TAIL
        if not self._can_open(beyond, quote=quote or short):
            return None
        source = self.phrases.starting_at(beyond, unit.beyond)
        if source is None or not (source.sure or quote):
            return None
        if source.last + 1 < unit.beyond and not self._can_open(beyond, quote=quote):
            return None
        ends = source.last + 1 >= unit.beyond or self.phrases.breaks(source.last) or self._relative(source.last + 1)
        if not quote and not ends and first > unit.first and self._across_apposition(unit, first - 1) is not None:
            return None
        return self._with_name_behind(unit, source)

    def _with_name_behind(self, unit: _Unit, source: Source) -> Source:
        """The source with the name that follows an office: of "said the head of the fire office, Ada Lowe" hers."""
        first, last = source.last + 1, source.last + _NAME_WORDS[0]
        if source.kind != "role" or source.plural or last >= unit.beyond or self.phrases.gap(source.last) != ", ":
            return source
        if not self._is_full_name(first, last) or (last + 1 < unit.beyond and not self.phrases.breaks(last)):
            return source
        return replace(source, kind="named", sure=True, stands_for=Span(self.starts[first], self.ends[last]))

    def _opener(self, unit: _Unit, first: int) -> Source | None:
        """The name that a sentence of nothing but a name and a description begins with, up to a verb.

        Of "Ada Lowe, a clerk at the harbour, says China is late" Ada Lowe, not China.
        """
        if first - unit.first < _NAME_WORDS[0] + 1 or not self.phrases.capital(unit.first + 1):
            return None
        verbs = self.v.be | self.v.auxiliaries
        if not verbs.isdisjoint(self.lower[unit.first : first]) or self.phrases.gap(first - 1) != ", ":
            return None
        source = self._across_apposition(unit, first - 1)
        named = source is not None and source.kind == "named" and source.first == unit.first
        return source if named else None

    def _ends_quotation(self, first: int) -> bool:
        """Whether a quotation ends right before the word."""
        place = self.starts[first] - 1
        while place > 0 and (self.text[place].isspace() or self.text[place] == ","):
            place -= 1
        return place > 0 and (self.text[place] == _QUOTE or self.doc.quoted.at(place))

    def _can_open(self, index: int, *, quote: bool) -> bool:
        """Whether a speaker can begin with the word; behind a quotation any word that can begin a noun phrase."""
        word, v = self.lower[index], self.v
        if word in v.times:
            return False
        if self.phrases.capital(index) or word in v.singular or word in v.determiners or word in v.heads:
            return True
        begins = word not in v.boundaries and word not in v.prepositions and word not in v.adverbs
        return quote and begins and not word.endswith("ly")

    def _relative(self, index: int) -> bool:
        return self.lower[index] in ("who", "whose")

    def _speaker(self, unit: _Unit, first: int) -> Source | None:
        """Who a verb without a subject of its own belongs to: the last speaker or the subject of the unit."""
        if unit.speaker is not None:
            return unit.speaker
        subject = self.phrases.subject(unit.first, first)
        return subject if subject is not None and subject.sure else None

    def _teller(self, unit: _Unit, first: int, strength: str) -> Source | None:
        """The same, where a verb of saying may also be told of the nearest "he" or "she" before it."""
        told = self._speaker(unit, first)
        return told if told is not None or strength != "say" else self._pronoun_before(unit, first)

    def _pronoun_before(self, unit: _Unit, first: int) -> Source | None:
        """The nearest person before a verb that can be its subject: "A month later he went there and explained"."""
        for place in range(first - 1, max(unit.first, first - _SUBJECT_REACH) - 1, -1):
            if self.lower[place] in self.v.singular or self.lower[place] in self.v.plural:
                source = self.phrases.ending_at(place, unit.first)
                if source is not None and source.pronoun and self.lower[place] != "both":
                    return source
        return None

    def _antecedent(self, unit: _Unit, relative: int) -> Source | None:
        place = relative - 1
        if place < unit.first:
            return None
        source = self.phrases.antecedent(place, unit.first)
        if source is not None and self.lower[relative] == "who":
            return replace(source, sure=True)  # whatever they are called, they are people
        return source if source is not None and source.sure else None

    def _across_apposition(self, unit: _Unit, last: int) -> Source | None:
        """The phrase before "…, the mayor of Orr, said"."""
        place, commas = last - 1, 0
        while place >= unit.first and last - place <= _APPOSITION_WORDS:
            gap = self.phrases.gap(place)
            if _QUOTE in gap:
                return None
            if "," in gap or "(" in gap or " - " in gap or "--" in gap:
                commas += 1
                source = self.phrases.ending_at(place, unit.first)
                if commas == 1 and (name := self._named_behind(place + 1, last)) is not None:
                    return name
                named = commas == 1 and self._is_full_name(place + 1, last)
                if source is not None and source.sure and self._apposes(place, source):
                    source = self._named_before(unit, source) or source
                    return source if not named or source.kind == "named" else replace(source, last=last, kind="named")
                if named:
                    return Source(place + 1, last, "named", sure=True)
                if commas == 3:
                    return None
            place -= 1
        return None

    def _named_behind(self, first: int, last: int) -> Source | None:
        """The name that a description set before it leads to: "its witness, former treasurer Ada Lowe, said"."""
        words = self.lower[first : last + 1]
        if (
            last - first < _NAME_WORDS[1] - 1
            or not self._is_full_name(last - 1, last)
            or words[0] in self.v.determiners
        ):
            return None
        if not self.v.prepositions.isdisjoint(words) or not any(word in self.v.person for word in words):
            return None
        return Source(first, last, "named", sure=True)

    def _named_before(self, unit: _Unit, source: Source) -> Source | None:
        """The name that a description follows: of "Ada Lowe, a member of the board, the largest, said", Ada Lowe."""
        place = source.first - 1
        if source.kind != "role" or place <= unit.first or self.phrases.gap(place) != ", ":
            return None
        name = self.phrases.ending_at(place, unit.first)
        named = name is not None and name.kind == "named" and self._is_full_name(max(name.first, place - 1), place)
        return name if named else None

    def _half_apposed(self, unit: _Unit, source: Source) -> Source | None:
        """The name that a description follows without a comma behind it: "Ada Lowe, a member of the board said".

        It opens the sentence or follows a quotation: of "with Ada Lowe, a member said" the member is another.
        """
        if source.plural or self.lower[source.first] not in ("a", "an", "the"):
            return None
        name = self._named_before(unit, source)
        opens = name is not None and (name.first == unit.first or self._ends_quotation(name.first))
        return name if opens else None

    def _is_full_name(self, first: int, last: int) -> bool:
        """Whether the words are a name of two words or more: "its treasurer, Ada Lowe, told"."""
        words = range(first, last + 1)
        return _NAME_WORDS[0] <= len(words) <= _NAME_WORDS[1] and all(
            self.phrases.capital(i) and self.lower[i] not in self.v.no_name for i in words
        )

    def _apposes(self, last: int, source: Source) -> bool:
        """Whether what follows word `last` can describe the phrase that ends there."""
        if source.pronoun:
            return False
        following = self.lower[last + 1]
        if following in self.v.no_apposition:
            return following == "like"
        clause = following in ("but", "and", "so", "it")
        return not clause and source.last - source.first < 10

    def _carries(self, source: Source, first: int, beyond: int, unit: _Unit) -> bool:
        """Whether a verb that need not attribute does so here."""
        body = source.kind in ("document", "organisation") and not source.pronoun
        if self.lower[first] in self.v.needing_statements and not body:
            return self._states(first, beyond, unit)
        if source.sure and source.kind in _WEAK_SUBJECTS and not source.pronoun:
            return True
        if source.pronoun and (source.sure or self.lower[source.first] in self.v.writers):
            return True
        ahead = self.lower[beyond - 1 : min(beyond + 2, unit.beyond)]
        if "that" in ahead or "whether" in ahead:
            return not source.pronoun or source.sure or self.memory.body is not None
        return self._says(first, beyond, unit, inverted=False)

    def _states(self, first: int, beyond: int, unit: _Unit) -> bool:
        """Whether a statement stands beside a verb that does many other things: "he added that", "she went on: …"."""
        if self._says(first, beyond, unit, inverted=False) or self._ends_quotation(first):
            return True
        if beyond >= unit.beyond or self.lower[beyond] in self.v.pronouns or self.lower[beyond] == "there":
            return True
        behind, ahead = self.text[self.ends[beyond - 1]], self._before(self.starts[first], unit.span.start)
        return behind in ",:" or (behind == "." and ahead == ",")

    def _says(self, first: int, beyond: int, unit: _Unit, *, inverted: bool) -> bool:
        """Whether words like a statement stand beside the verb: "that", a quotation, a clause."""
        if inverted:
            return True
        if self.lower[first] in ("said", "says", "say", "told", "tells"):
            return True
        if "that" in self.lower[beyond - 1 : min(beyond + 3, unit.beyond)]:
            return True
        end = self.doc.words.ends[beyond - 1]
        near = self.text[end : end + 30]
        return _QUOTE in near and near.index(_QUOTE) < 30 and self.doc.quoted.touches(Span(end, end + 30))

    # Who pronouns are, and what is said ----------------------------------------------------------------------------

    def _resolved(self, source: Source) -> Source:
        """The source with the kind of whom it stands for."""
        if not source.pronoun:
            return self._holder(source)
        word = self.lower[source.first].split("'")[0]
        known = (self._brought_in() if word in self.v.singular else None) or self.memory.of(source, self.v, word)
        if known is not None and not self._may_be(known, word):
            known = self.memory.others.get("she" if word in self.v.she else "he")
        if known is None:
            return source
        name = self.lower[known.last].removesuffix("'s")
        stands_for = known.stands_for or self.memory.full_names.get(name) or self.phrases.span(known)
        return Source(
            source.first,
            source.last,
            known.kind,
            sure=True,
            plural=source.plural,
            pronoun=True,
            stands_for=stands_for,
        )

    def _may_be(self, known: Source, word: str) -> bool:
        """Whether a pronoun can stand for somebody: "he" for no Julia Lowe and no Ms Lowe."""
        others = self.v.of_men if word in self.v.she else self.v.of_women if word in self.v.he else frozenset[str]()
        return others.isdisjoint(self._names_before_surname(known))

    def _names_before_surname(self, known: Source) -> list[str]:
        """The words of a person's name in full but the last, as far as the article gives it."""
        name = self.lower[known.last].removesuffix("'s")
        whole = self._words(known.stands_for or self.memory.full_names.get(name) or self.phrases.span(known))
        return self.lower[whole.start : max(whole.start, whole.stop - 1)]

    def _brought_in(self) -> Source | None:
        """The person who is named in full as the subject of a sentence since somebody spoke, right before "he"."""
        place = self.memory.unit - 1
        spoke = self.memory.hidden_until - _HIDDEN_UNITS
        for before in range(place - 1, max(0, spoke, place - _BROUGHT_IN) - 1, -1):
            words = self.doc.units[before].words
            subject = self.phrases.subject(words.start, words.stop)
            if subject is not None and not subject.pronoun and self._is_person(subject):
                return subject
        return None

    def _is_person(self, source: Source) -> bool:
        """Whether a phrase ends with a full name whose first name is known, or that has an age behind it."""
        last = source.last
        if source.kind != "named" or source.plural or last == source.first:
            return False
        if not (self.phrases.capital(last) and self.phrases.capital(last - 1)):
            return False
        return self.lower[last - 1] in self.v.given or _AGE.match(self.text, self.ends[last]) is not None

    def _holder(self, source: Source) -> Source:
        """The source with the name of whoever was said to be it: "the minister", named before."""
        word = self.lower[source.last]
        definite = source.first < source.last and self.lower[source.first] in self.v.the
        if source.plural or not definite or self.phrases.capital(source.last) or word not in self.memory.holders:
            return source
        return replace(source, kind="named", sure=True, stands_for=self.memory.holders[word])

    def _titles(self, unit: _Unit, source: Source) -> Iterator[str]:
        """What a named person is said to be, by the words in and beside the name."""
        last = source.last
        if last + 1 < unit.beyond and self.phrases.gap(last) == ", ":
            last += 1
            while last + 1 < unit.beyond and last - source.last < _TITLE_WORDS and not self.phrases.breaks(last):
                last += 1
        first = source.first
        if first > unit.first and self.phrases.gap(first - 1) == ", ":
            first -= 1
            while first > unit.first and source.first - first < _TITLE_WORDS and not self.phrases.breaks(first - 1):
                first -= 1
        return (self.lower[i] for i in range(first, last + 1) if self.lower[i] in self.v.person)

    def _remember(self, unit: _Unit, source: Source) -> None:
        unit.speaker = source
        if source.kind == "named" and not source.pronoun:
            name = self.lower[source.last].removesuffix("'s")
            self.speakers.add(name)
            if source.first < source.last and self.phrases.capital(source.last):
                self.memory.full_names.setdefault(name, self.phrases.span(source))
            if source.stands_for is None and self.phrases.capital(source.last):
                self.memory.holders.update(dict.fromkeys(self._titles(unit, source), self.phrases.span(source)))
        if source.plural:
            self.memory.many = source
        elif source.kind in ("organisation", "document"):
            self.memory.body = source
        elif source.kind in ("named", "role", "anonymous"):
            self.memory.one = source
            if source.kind == "named" and not source.pronoun:
                names = self._names_before_surname(source)
                if not self.v.of_women.isdisjoint(names):
                    self.memory.others["she"] = source
                elif not self.v.of_men.isdisjoint(names):
                    self.memory.others["he"] = source
            self.memory.hidden_until = self.memory.unit + _HIDDEN_UNITS

    def _words(self, span: Span) -> range:
        return self.doc.words.inside(span)

    def _holds_word(self, span: Span) -> bool:
        place = bisect_left(self.starts, span.start)
        return place < len(self.starts) and self.starts[place] < span.end

    def _content(self, start: int, end: int) -> Span | None:
        """The range without the punctuation around it; None if it holds no words."""
        text = self.doc.text
        while start < end and text[start] in _TRIM:
            start += 1
        while start < end and text[end - 1].isspace():
            end -= 1
        span = Span(start, max(start, end))
        return self._with_quotation(span) if self._holds_word(span) else None

    def _with_quotation(self, span: Span) -> Span:
        """The span with the whole of a quotation that runs out of it."""
        for place in (span.start, span.end - 1):
            whole = self.doc.quote_at(place)
            if whole is not None:
                span = Span(min(span.start, whole.start), max(span.end, whole.end))
        return span

    def _around(self, unit: _Unit, cue: Span) -> Span | None:
        behind = self._content(cue.end, unit.span.end)
        ahead = self._content(unit.span.start, cue.start)
        if behind is not None and len(self._words(behind)) > _CONTENT_WORDS:
            return behind
        return ahead or behind

    def _verb_content(self, unit: _Unit, cue: Span, source: Span, *, inverted: bool) -> Span | None:
        start = min(cue.start, source.start) if source.start >= unit.span.start else cue.start
        end = max(cue.end, source.end) if source.end <= unit.span.end else cue.end
        ahead = self._content(unit.span.start, start)
        behind = self._content(end, unit.span.end)
        if ahead is None or behind is None:
            return ahead or behind
        closed = self._before(start, unit.span.start) in (",", '"')
        quoted = self.doc.quoted.touches(ahead)
        few = len(self._words(behind)) < _SHORT_TAIL
        follows = self.doc.quoted.touches(behind)
        if closed and quoted and follows:
            return Span(ahead.start, behind.end)
        apart = self.text[end] == ","  # "It was late, she said, adding that"
        told = inverted or few or apart or (quoted and not follows)
        return ahead if closed and told and len(self._words(ahead)) >= _CONTENT_WORDS else behind

    def _before(self, position: int, floor: int) -> str:
        """The last character before `position` that is no space."""
        while position > floor and self.text[position - 1].isspace():
            position -= 1
        return self.text[position - 1] if position > floor else ""

    # What goes on beyond its sentence ------------------------------------------------------------------------------

    def _carried(self, units: Sequence[Unit], read: Sequence[_Unit]) -> Iterator[Attribution]:
        """Quotations that go on without a cue, and list items under a line with a source."""
        last: Attribution | None = None
        where = -1
        lead: Attribution | None = None
        for place, unit in enumerate(read):
            block = units[place].block
            if block.kind != "item":
                lead = None
            said = [one for one in unit.found if one.kind != "passive"]
            if said:
                last, where = said[-1], place
            elif lead is not None and not unit.found:
                yield replace(lead, content=unit.span)
                continue
            elif last is not None and not unit.found and self._goes_on(units, where, place):
                where = self._went_on = place
                yield replace(last, content=unit.span)
            elif self._is_quotation(unit.span):
                near = last if last is not None and self._adjoins(units, where, place) else None
                near = near or self._next_speaker(units, read, place)
                if near is not None:
                    where = place if near is last else where
                    yield replace(_spoken(near), content=unit.span)
            if said and self.text[unit.span.start : unit.span.end].rstrip().endswith(":"):
                lead = said[-1]

    def _goes_on(self, units: Sequence[Unit], earlier: int, later: int) -> bool:
        """Whether the unit is a further part of a list that the one before opens with a colon."""
        if later - earlier != 1:
            return False
        before, here = units[earlier].span, units[later].span
        between = self.text[before.end : here.start].strip()
        return between == ";" and (":" in self.text[before.start : before.end] or self._went_on == earlier)

    def _adjoins(self, units: Sequence[Unit], earlier: int, later: int) -> bool:
        """Whether nothing but a paragraph's end stands between the two."""
        return later - earlier == 1 and units[later].number - units[earlier].number <= 1

    def _next_speaker(self, units: Sequence[Unit], read: Sequence[_Unit], place: int) -> Attribution | None:
        for other in range(place + 1, min(place + 4, len(read))):
            if units[other].number != units[place].number:
                return None
            said = [one for one in read[other].found if one.kind != "passive"]
            if said:
                return said[0]
            if not self._is_quotation(read[other].span):
                return None
        return None

    def _is_quotation(self, span: Span) -> bool:
        """Whether most of the span is quoted, from its start on."""
        if not self.doc.quoted.at(span.start):
            return False
        whole = self.doc.quote_at(span.start)
        return whole is not None and min(whole.end, span.end) - span.start >= _QUOTED_SHARE * len(span)
