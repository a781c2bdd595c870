"""Whether the source of a claim hides who it was: nobody who could be asked, somebody who could, or neither for sure.

A claim is vague only if its source is of a kind that no reader could find, as blind readings found of nine in ten:
people called after what they know or side with ("analysts", "critics", "sources"), "some believe", "officials" of whom
nothing but a country or a rank is told, hearsay that quotes nobody, and a country that speaks where nobody is named
around it. A body that states something under its own name can be asked. Every other source without a name is neither: a
crowd of some kind ("some drivers"), lawmakers and leaders, officials of a trade or a town, a group that is told by its
place, its body or what was said of it before, and what people think or decide, told by the writer (decision 0075).
"""

import re
from dataclasses import dataclass
from functools import cache
from itertools import chain
from typing import TYPE_CHECKING

from srcaudit.language.pack import load
from srcaudit.model.cached import cached_property
from srcaudit.model.claim import ClaimSupport
from srcaudit.model.span import Span
from srcaudit.text.mentions.attributions import Attribution
from srcaudit.text.mentions.sources import vocabulary

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_NOTE = re.compile(r"[(\[]\d{1,3}(?:[,;–-] ?\d{1,3}){0,9}[)\]]")
_AGENT_WORDS = 12
_BASED = re.compile(r"\.?-b|, [A-Z.]{2,4}-b")
"""Behind a place that only says where a body is: "the U.K.-based", "the Washington, DC-based"."""
_DATELINE = 8
_PRONOUN_REACH = 300
_REACH = 800
_PLACE_WORDS = 5
_BARRED_WORDS = 2
_OPENING_WORDS = 2
_CONTENT_WORDS = 3
_BEFORE_RUMOUR = 2
_BEFORE_OFFICIALS = 2
_TOLD_WORDS = 3
_CROWD_WORDS = 2
_SESSION_WORDS = 7
_TRADE_WORDS = 3
_TAKEN_WORDS = 3


@dataclass(frozen=True, slots=True)
class _Lists:
    office: frozenset[str]
    officials: frozenset[str]
    ranks: frozenset[str]
    of_a_body: frozenset[str]
    once: frozenset[str]
    rest: frozenset[str]
    omens: frozenset[str]
    blame: frozenset[str]
    hidden: frozenset[str]
    found: frozenset[str]
    secret: frozenset[str]
    judged: frozenset[str]
    stances: frozenset[str]
    positions: frozenset[str]
    agreeing: frozenset[str]
    before_acts: frozenset[str]
    crowd_says: frozenset[str]
    doubting: frozenset[str]
    shown_by: frozenset[str]
    rumour: frozenset[str]
    before_rumour: frozenset[str]
    unions: frozenset[str]
    commitments: frozenset[str]
    knowing: frozenset[str]
    on_record: frozenset[str]
    written: frozenset[str]
    generic: frozenset[str]
    regions: frozenset[str]
    court: frozenset[str]
    barring: frozenset[str]
    citing: frozenset[str]
    relatives: frozenset[str]
    ordering: frozenset[str]
    before_asides: frozenset[str]
    before_clauses: frozenset[str]
    naming: frozenset[str]
    readers: frozenset[str]
    collected: frozenset[str]
    conditions: frozenset[str]
    papers: frozenset[str]
    countries_say: frozenset[str]
    before_bodies: frozenset[str]
    owned: frozenset[str]
    refused: frozenset[str]
    wide: frozenset[str]
    had_minds: frozenset[str]
    sessions: frozenset[str]
    groups: frozenset[str]
    of_things: frozenset[str]
    by: frozenset[str]
    one: frozenset[str]
    learned: frozenset[str]
    holding: frozenset[str]
    alliances: frozenset[str]
    governments: frozenset[str]
    news: frozenset[str]
    commenting: frozenset[str]
    counting: frozenset[str]
    numbers: frozenset[str]


@cache
def _lists(language: str) -> _Lists:
    pack = load(language)
    assert pack is not None
    names = (
        "office",
        "officials",
        "ranks",
        "of_a_body",
        "once",
        "rest",
        "omens",
        "blame",
        "hidden",
        "found",
        "secret",
        "judged",
        "stances",
        "positions",
        "agreeing",
        "before_acts",
        "crowd_says",
        "doubting",
        "shown_by",
        "rumour",
        "before_rumour",
        "unions",
        "regions",
        "court",
        "commitments",
        "knowing",
        "on_record",
        "written",
        "generic",
        "barring",
        "citing",
        "relatives",
        "ordering",
        "before_asides",
        "before_clauses",
        "naming",
        "readers",
        "collected",
        "conditions",
        "papers",
        "countries_say",
        "before_bodies",
        "owned",
        "refused",
        "wide",
        "had_minds",
        "sessions",
        "groups",
        "of_things",
        "by",
        "one",
        "learned",
        "holding",
        "alliances",
        "governments",
        "news",
        "commenting",
    )
    return _Lists(
        **{name: pack.words("sources", name) for name in names},
        counting=pack.words("clauses", "counting"),
        numbers=pack.words("clauses", "numbers"),
    )


class Askable:
    """Tells the sources of one document that could be asked from those that could not."""

    def __init__(self, doc: "Document") -> None:
        assert doc.pack is not None
        self.doc = doc
        self.v = vocabulary(doc.pack.language)
        self.lists = _lists(doc.pack.language)
        self.lower = doc.words.lower
        self._known_bodies: dict[str, bool] = {}
        self._told_of: dict[str, bool] = {}

    def support(self, claim: Span, one: Attribution, *, first: bool) -> ClaimSupport:
        """The support by an attribution that names no person and no document.

        first: the claim stands in the first paragraph, which tells of people whom the article names further down.
        """
        if not self._stands_in(claim, one) or self._is_poll(claim):
            return "unclear"
        if not claim.touches(one.cue) and self.doc.quoted.touches(claim):
            return "unclear"  # a quotation that goes on may be somebody else's by now
        if one.kind == "passive":
            quotes = self.doc.quoted.touches(claim)  # whose words they are stands beside them
            return "vague" if not quotes and self._is_hearsay(claim, one) else "unclear"
        words = self._source_words(one)
        if not words or self._is_far(claim, one) or self._is_aside(one):
            return "unclear"
        if not first and self._is_held(one) and self._is_of_kind_that_holds(claim, one, words):
            return "vague"
        if not self._is_statement(one, words):
            return "unclear"
        if one.kind == "organisation":
            return self._of_body(claim, one, words) if one.spoken or self._is_state(words) else "unclear"
        return "vague" if not first and self._is_hidden(claim, one, words) else "unclear"

    def is_hidden_in_own_voice(self, claim: Span, one: Attribution) -> bool:
        """Whether what is unclear in a report hides its source on a page whose writer names hardly anybody.

        Hearsay without quoted words, "some", people told by what they know, coverage by nobody, and officials or
        leaders of whom nothing but a country, an alliance or a rank is told.
        """
        if one.kind == "passive":
            return one.spoken and not self.doc.quoted.touches(claim) and not self.is_careful(one)
        words = self._source_words(one)
        told = self.lower[words.start : words.stop]
        if not told or self.lower[words.stop - 1] in self.lists.found:
            return False
        if one.kind == "anonymous":
            if self._is_definite(told[0]) or self._gives_names(words.stop, claim.end):
                return False
            known = told[-1] in self.v.anonymous and told[-1].endswith("s") and told[-1] not in self.v.quantifiers
            if known and self._takes_as(one):
                return True
            if self._head(told) in self.lists.news:
                return True
            many = known or told[-1] in self.v.quantifiers
            return many and one.spoken and self._is_statement(one, words)
        if one.kind != "role" or told[-1] not in self.lists.office or not told[-1].endswith("s"):
            return False
        known = all(self._tells_no_body(word) or word in self.lists.alliances for word in told[:-1])
        return known and (len(told) > 1 or told[-1] in self.lists.officials)

    def is_comment(self, one: Attribution) -> bool:
        """Whether the writer reads something into what was told before: "it signals", of a paper or of an event."""
        if one.source is None or one.kind not in ("document", "organisation"):
            return False
        words = self.doc.words.inside(one.source)
        it = len(words) == 1 and self.lower[words.start] in self.v.neuter
        return it and not self.lists.commenting.isdisjoint(self._cue_words(one))

    def _takes_as(self, one: Attribution) -> bool:
        """Whether somebody is told to take something for something: "frame this as", "see it as"."""
        cue = self.doc.words.inside(one.cue)
        return "as" in self.lower[cue.start : cue.stop + _TAKEN_WORDS]

    def is_careful(self, one: Attribution) -> bool:
        """Whether it is left open what nobody has proved: "allegedly"."""
        return not self.lists.doubting.isdisjoint(self._cue_words(one))

    def is_of_country(self, one: Attribution) -> bool:
        """Whether a country, its capital or its government is told of."""
        words = self._source_words(one)
        word = self.lower[words.stop - 1].removesuffix("'s") if words else ""
        return self._is_country(word) or word in self.lists.governments

    def _cue_words(self, one: Attribution) -> list[str]:
        cue = self.doc.words.inside(one.cue)
        return self.lower[cue.start : cue.stop]

    def _stands_in(self, claim: Span, one: Attribution) -> bool:
        """Whether the claim has the cue or is told by it."""
        return claim.touches(one.cue) or (one.content is not None and claim.touches(one.content))

    def _is_poll(self, claim: Span) -> bool:
        """Whether it tells the answers of a survey, whose groups are counted."""
        inside = self.doc.words.inside(claim)
        return not self.lists.counting.isdisjoint(self.lower[inside.start : inside.stop])

    def _is_statement(self, one: Attribution, words: range) -> bool:
        """Whether something is told that was said: no act, no wish, and not what the writer reads into an event."""
        cue = self.doc.words.inside(one.cue)
        told = self.lower[cue.start : cue.stop]
        before = self.lower[max(0, cue.start - _BARRED_WORDS) : cue.start]
        if not self.lists.shown_by.isdisjoint(told) or not self.lists.barring.isdisjoint(before):
            return False
        body = one.kind == "organisation" and not self._is_state(words)
        if not told:
            return one.kind != "organisation" or body  # a colon or a dash before what they say
        if not body and (self._is_on_record(cue, told) or (one.kind != "anonymous" and self._is_bound(told))):
            return False
        if one.kind in ("role", "organisation") and told[0].endswith("ing") and told[0] not in self.lists.citing:
            return False  # "with some fans criticising": told of what they did
        if one.kind == "anonymous" and "who" in before:
            return False
        if not body and one.kind != "organisation" and self._is_by_the_way(one, cue, told):
            return False
        if one.kind in ("role", "organisation") and not self.lists.relatives.isdisjoint(before):
            return False  # "nations that oppose it", "some who understand it": which, not what they said
        stances = self.lists.positions if one.kind == "organisation" else self.lists.stances
        sides = not stances.isdisjoint(told) or (one.kind == "anonymous" and self._agrees(cue, told))
        takes_side = sides and not self._is_definite(self.lower[words.stop - 1])
        if one.kind == "mind":
            return takes_side and self.lower[words.start] in self.v.quantifiers
        return one.spoken or takes_side

    def _is_by_the_way(self, one: Attribution, cue: range, told: list[str]) -> bool:
        """Whether nothing is asserted: a name for something, what things tell the reader, figures that some keep."""
        if told[0] in self.lists.collected:
            return True  # "the data by some firms"
        behind = self.lower[cue.stop] if cue.stop < len(self.lower) else ""
        if behind in self.lists.readers and self.lists.crowd_says.isdisjoint(told):
            return True  # "many alarms tell you"
        if told[0].startswith(("den", "reject")) and not self.lists.refused.isdisjoint(self._next_words(cue.stop)):
            return True  # "denied the request"
        if self.lower[cue.start - 1] == "had" and told[0] in self.lists.had_minds:
            return True  # what was feared at the time belongs to the story
        if one.source is None or (self.lists.naming.isdisjoint(told) and self.lists.had_minds.isdisjoint(told)):
            return False
        first = self.doc.words.inside(one.source).start
        return (
            first > 0 and self.lower[first - 1] in self.lists.relatives
        )  # "which some call", "that analysts expected"

    def _next_words(self, beyond: int) -> list[str]:
        return self.lower[beyond : beyond + _TOLD_WORDS]

    def _agrees(self, cue: range, told: list[str]) -> bool:
        """Whether somebody is told to hold something with others: "experts agree that", not "agreed on a price"."""
        if told[-1] not in self.lists.agreeing:
            return False
        behind = self.lower[cue.stop] if cue.stop < len(self.lower) else ""
        past = told[-1].endswith("ed")
        return behind == "that" or (not past and behind not in self.lists.before_acts)

    def _is_on_record(self, cue: range, told: list[str]) -> bool:
        """Whether what is told can be looked up, or is nobody's assertion: told a court, written, ordered, known."""
        on_paper = told[0] in self.lists.written or not self.lists.papers.isdisjoint(told)
        if on_paper or not self.lists.knowing.isdisjoint(told) or told[-2:] == ["pointed", "to"]:
            return True
        if told == ["say"] and self.doc.words.capital[cue.start]:
            return True  # "Say the board agreed"
        to_whom = self.lower[cue.start + 1 : cue.stop + _TOLD_WORDS] if told[0] == "told" else []
        if told[0] in ("said", "says", "told") and not self.lists.sessions.isdisjoint(
            self.lower[cue.stop : cue.stop + _SESSION_WORDS]
        ):
            return True  # "said at the same hearing that"
        return not self.lists.on_record.isdisjoint(to_whom) or not self.lists.ordering.isdisjoint(to_whom)

    def _is_bound(self, told: list[str]) -> bool:
        """Whether it is a public act by which somebody binds or calls on others: "pledged", "proposed"."""
        return not self.lists.commitments.isdisjoint(told)

    def _is_aside(self, one: Attribution) -> bool:
        """Whether the source is no subject: "its office in Holm said", "after Holm demanded", "such as Holm"."""
        if one.source is None or one.source.start > one.cue.start:
            return False
        first = self.doc.words.inside(one.source).start
        article = first > 1 and self.lower[first - 1] in self.v.determiners
        before = self.lower[first - 1 - article]
        if one.kind != "anonymous" and before in self.lists.before_clauses:
            return True
        if self._is_state(self.doc.words.inside(one.source)) and before in self.lists.before_bodies:
            return True
        return before in self.lists.before_asides

    def _is_far(self, claim: Span, one: Attribution) -> bool:
        """Whether a pronoun stands far from its noun, or another name between the two: whom it means is not sure."""
        if one.stands_for is None or one.source is None:
            return False
        if one.source.start - one.stands_for.end > _PRONOUN_REACH:
            return True
        ahead = self.doc.words.inside(Span(claim.start, max(claim.start, one.source.start)))
        if one.stands_for.end <= claim.start and len(ahead) > _OPENING_WORDS:
            return True  # something else has been spoken of since
        between = self.doc.words.inside(Span(one.stands_for.end, max(one.stands_for.end, one.source.start)))
        capital = self.doc.words.capital
        return any(capital[i] and self._follows_word(i) and not self._is_country(self.lower[i]) for i in between)

    # Nobody at all ---------------------------------------------------------------------------------------------------

    def _is_hearsay(self, claim: Span, one: Attribution) -> bool:
        """Whether the words say that somebody told or judged it, and not only what something is called."""
        behind = self.doc.words.inside(Span(one.cue.start, max(one.cue.end, claim.end)))[:_AGENT_WORDS]
        if not one.spoken and not self.lists.by.isdisjoint(self.lower[behind.start : behind.stop]):
            return False  # somebody is named for it
        if not self.lists.court.isdisjoint(self._words_before(claim.end)):
            return False
        if _NOTE.search(self.doc.text, claim.start, claim.end):
            return False  # a numbered source stands behind it
        cue = self.doc.words.inside(one.cue)
        told = self._cue_words(one)
        if not one.spoken and len(told) == 1:
            return False  # "it could be argued that", "when asked if": told of an act
        if not self.lists.omens.isdisjoint(told) or (not self.lists.blame.isdisjoint(told) and "widely" not in told):
            return False  # what the writer makes of events; and who blames somebody is told further on
        if not self.lists.rumour.isdisjoint(told):
            before = self.lower[max(0, cue.start - _BEFORE_RUMOUR) : cue.start]
            return not self.lists.before_rumour.isdisjoint(before + told)
        if told[:2] == ["it", "was"] or not self.lists.doubting.isdisjoint(told):
            return False  # what was thought at the time belongs to the story, and "allegedly" is a word of care
        if told[-1] == "to" and self._is_conditional(claim, cue.stop):
            return False  # "a task is said to be done once"
        if told[0] in ("is", "are", "be") and "widely" not in told and not self.lists.generic.isdisjoint(told):
            return False  # "when a team is perceived as": how things go, not what somebody said of one
        return one.spoken or not self.lists.judged.isdisjoint(told)

    def _is_conditional(self, claim: Span, beyond: int) -> bool:
        """Whether the words behind "is said to" define what something is called: "be complete once it is signed"."""
        words = self.doc.words.inside(claim)
        behind = self.lower[beyond : words.stop]
        named = self.doc.words.has_capital(words[1:])
        return behind[:1] == ["be"] and not named and not self.lists.conditions.isdisjoint(behind)

    # What is held in general ------------------------------------------------------------------------------------------

    def _is_held(self, one: Attribution) -> bool:
        """Whether somebody says or thinks so at any time, and not once: "say", "believe"; not "said", not "may say"."""
        cue = self.doc.words.inside(one.cue)
        before = self.lower[max(0, cue.start - _BARRED_WORDS) : cue.start]
        told = self.lower[cue.start] if cue else ""
        barred = not (self.lists.barring.isdisjoint(before) and self.lists.relatives.isdisjoint(before))
        return told in self.lists.holding and not barred

    def _is_of_kind_that_holds(self, claim: Span, one: Attribution, words: range) -> bool:
        """Whether it is a trade of knowledge as a whole ("doctors say"), or what diplomats of some country believe."""
        told = [self.lower[i] for i in words]
        if one.kind == "mind" and len(told) > 1:
            return told[-1] in self.lists.officials and self._is_hidden(claim, one, words)
        return told[-1] in self.lists.learned and self._is_in_general(one, words) and self._is_of_nobody(claim, words)

    def _is_in_general(self, one: Attribution, words: range) -> bool:
        """Whether a plural stands for all of a trade: no "the doctors", "some doctors", "hospital doctors" of one."""
        first = self.lower[words.start]
        open_ = first in self.v.quantifiers or first in self.v.determiners or first in self.lists.numbers
        if open_ or self._is_definite(first) or one.stands_for is not None or len(words) > _TRADE_WORDS:
            return False
        placed = self._is_placed(words) or self._is_placed_behind(words.stop) or self._is_beside_others(words.start)
        return not (placed or self._is_of_known_body(words) or self._follows_poll(words.start))

    def _is_of_nobody(self, claim: Span, words: range) -> bool:
        """Whether nobody is spoken of, whose own doctors they may be."""
        inside = self.doc.words.inside(claim)
        if self._opens_with_place(claim) or self._gives_names(words.stop, claim.end):
            return False
        within = (i for i in inside[1:] if i == words.start or self._follows_word(i))
        named = any(self.doc.words.capital[i] and self.lower[i] not in self.v.times for i in within)
        return not named and self.v.singular.isdisjoint(self.lower[inside.start : inside.stop])

    # A body ----------------------------------------------------------------------------------------------------------

    def _of_body(self, claim: Span, one: Attribution, words: range) -> ClaimSupport:
        """A country is no body that could be asked; any other can, once it is named."""
        if self._is_state(words):
            if one.stands_for is not None or self._is_dateline(claim, words) or not self._asserts_as_country(one):
                return "unclear"
            said = one.content is not None and len(self.doc.words.inside(one.content)) >= _CONTENT_WORDS
            union = not self.lists.unions.isdisjoint(self.lower[words.start : words.stop])
            return "vague" if said and not union else "unclear"
        return "unclear" if self.lower[words.start] in self.v.pronouns else "supported"

    def _asserts_as_country(self, one: Attribution) -> bool:
        """Whether a country is told to assert something; what it demands or condemns is a public act."""
        cue = self.doc.words.inside(one.cue)
        told = self.lower[cue.start : cue.stop]
        if not told:
            return True
        if told[-1] in self.lists.of_things and self._is_thing(cue.stop):
            return False  # "claims the island", "acknowledges the risks"
        return not self.lists.countries_say.isdisjoint(told)

    def _is_thing(self, index: int) -> bool:
        """Whether a noun phrase and no statement begins with the word."""
        word = self.lower[index] if index < len(self.lower) else ""
        known = word in self.lists.owned or word in self.v.determiners or word in self.v.possessives
        return known and word != "that"

    def _is_dateline(self, claim: Span, words: range) -> bool:
        """Whether a place only says where the article was written: "Holm, Norland - The board said"."""
        opens = self.doc.words.starts[words.start] == claim.start
        behind = self.doc.text[self.doc.words.ends[words.stop - 1] :][:_DATELINE]
        compound = _BASED.match(behind) is not None
        return compound or (opens and words.stop < len(self.lower) and not self._follows_word(words.stop))

    def _is_state(self, words: range) -> bool:
        """Whether a country or its capital speaks."""
        told = (self.lower[i] for i in words)
        return all(word in self.v.state or word in self.v.determiners for word in told)

    # People ----------------------------------------------------------------------------------------------------------

    def _is_hidden(self, claim: Span, one: Attribution, words: range) -> bool:
        """Whether the words name nobody, and nothing tells who they are."""
        told = [self.lower[i] for i in words]
        secret = not self.lists.hidden.isdisjoint(told)
        if told[0] in self.v.pronouns or (self._is_definite(told[0]) and not secret):
            return False
        if one.stands_for is not None and one.source is not None and self._is_alone(one.source):
            return False
        if (self._is_placed(words) and not secret) or self._is_beside_others(words.start):
            return False
        if self._gives_names(words.stop, claim.end) or (self._is_placed_behind(words.stop) and not secret):
            return False
        if "-in-" in told[0] or self._opens_with_place(claim):
            return False
        head = self._head(told)
        if head in ("person", "people"):
            return not self.lists.secret.isdisjoint(told)
        if one.kind == "anonymous":
            return self._is_of_no_kind(one, told, words, head)
        return head in self.lists.officials and self._is_only_an_official(told, words, head)

    def _is_of_no_kind(self, one: Attribution, told: list[str], words: range, head: str) -> bool:
        """Whether people are told by what they know or side with alone, or by nothing: "experts", "critics", "some"."""
        if head in self.lists.found or (told == ["several"] or "few" in told):
            return False  # "few countries report" tells of those that do not
        if told[0] in self.v.quantifiers:
            if self._follows_poll(words.start) or not self.lists.numbers.isdisjoint(told):
                return False
            if len(told) == 1 and (told[0] in self.lists.rest or self._is_of_a_scene(one)):
                return False
        return head in self.v.anonymous and (head.endswith("s") or head in self.lists.hidden or len(told) == 1)

    def _is_of_a_scene(self, one: Attribution) -> bool:
        """Whether a bare "many" did something once, so that they are of those told of: "the crowd left, many said"."""
        cue = self.doc.words.inside(one.cue)
        told = self.lower[cue.start : cue.stop]
        return any(word.endswith(("ed", "ing")) or word in self.lists.once for word in told)

    def _is_only_an_official(self, told: list[str], words: range, head: str) -> bool:
        """Whether an office is told by nothing but a country or a rank, so that it has holders everywhere."""
        if head == told[-1] and self._is_of_known_body(words):
            return False
        if not head.endswith("s"):
            return told[0] in self.lists.one
        before = told[: told.index(head)]
        if not before:
            return not self._is_told_of(head)
        return all(self._tells_no_body(word) for word in before)

    def _tells_no_body(self, word: str) -> bool:
        """Whether a word before "officials" is a rank, a number or a country, which leaves open whose they are."""
        ranks = word in self.lists.ranks or word in self.v.quantifiers or word in self.lists.numbers
        return ranks or self._is_country(word)

    def _is_told_of(self, head: str) -> bool:
        """Whether another place of the article tells which they are: "officials at the harbour"."""
        if head not in self._told_of:
            places = chain(self.doc.word_places.get(head, ()), self.doc.word_places.get(head.removesuffix("s"), ()))
            self._told_of[head] = any(
                not self.lists.of_a_body.isdisjoint(self.lower[i + 1 : i + 2]) or self._is_of_a_trade(i) for i in places
            )
        return self._told_of[head]

    def _is_of_a_trade(self, index: int) -> bool:
        """Whether a word before says of what "officials" they are: "local government officials"."""
        before = self.lower[max(0, index - _BEFORE_OFFICIALS) : index]
        return any(word in self.lists.wide and word not in self.lists.ranks for word in before)

    def _is_of_known_body(self, words: range) -> bool:
        """Whether they are of what the article calls "the": "zoo officials", where it tells of "the zoo"."""
        if len(words) < _CROWD_WORDS:
            return False
        word = self.lower[words.stop - _CROWD_WORDS]
        if self.doc.words.capital[words.stop - _CROWD_WORDS] or word in self.lists.wide or word.endswith("ly"):
            return False
        if word not in self._known_bodies:
            places = self.doc.word_places.get(word, ())
            self._known_bodies[word] = any(i and self.lower[i - 1] == "the" for i in places)
        return self._known_bodies[word]

    def _opens_with_place(self, claim: Span) -> bool:
        """Whether the sentence begins with a place whose people they are: "In Holm, officials said"."""
        words = self.doc.words.inside(claim)
        if len(words) < _PLACE_WORDS or self.lower[words.start] != "in":
            return False
        place = self.lower[words.start + 1]
        return self.doc.words.capital[words.start + 1] and place not in self.v.times and not self._is_country(place)

    def _is_apposed(self, beyond: int) -> bool:
        """Whether a name follows behind a comma: "analysts, Lowe Research,"."""
        if beyond + 1 >= len(self.lower):
            return False
        gap = self.doc.text[self.doc.words.ends[beyond - 1] : self.doc.words.starts[beyond]]
        capital = self.doc.words.capital
        return gap == ", " and capital[beyond] and capital[beyond + 1] and not self._is_country(self.lower[beyond])

    def _is_placed_behind(self, beyond: int) -> bool:
        """Whether the words behind say which group it is: "officials in Ms Lowe's ministry"."""
        if beyond >= len(self.lower) or self.lower[beyond] not in ("in", "of", "at", "from", "for", "with"):
            return False
        behind = range(beyond + 1, min(beyond + _PLACE_WORDS, len(self.lower)))
        return any(self.doc.words.capital[i] and not self._is_country(self.lower[i]) for i in behind)

    def _gives_names(self, beyond: int, end: int) -> bool:
        """Whether some of them are told behind the source: "critics, including Ada Lowe"."""
        if beyond < len(self.lower) and self.lower[beyond] in self.lists.groups:
            return True
        if self._is_apposed(beyond):
            return True
        behind = self.doc.words.inside(Span(self.doc.words.ends[beyond - 1], max(self.doc.words.ends[beyond - 1], end)))
        return "including" in self.lower[behind.start : behind.stop] or any(
            self.lower[i : i + 2] == ["such", "as"] and self.doc.words.capital[i + 2] for i in behind[:-2]
        )

    def _follows_poll(self, first: int) -> bool:
        """Whether a survey is spoken of shortly before: "most" are of those who were asked."""
        return not self.lists.counting.isdisjoint(self._words_before(self.doc.words.starts[first]))

    def _words_before(self, end: int) -> list[str]:
        """The words of the paragraphs or so that lead up to a place."""
        before = self.doc.words.inside(Span(max(0, end - _REACH), end))
        return self.lower[before.start : before.stop]

    def _is_alone(self, source: Span) -> bool:
        """Whether the source is a pronoun for one person: whoever it is stands nearby."""
        words = self.doc.words.inside(source)
        return len(words) == 1 and self.lower[words.start].split("'")[0] in self.v.singular

    def _is_definite(self, word: str) -> bool:
        """Whether the word points at somebody spoken of before: "the analysts", "her aides"."""
        return word in self.v.the or word in ("these", "those", "both", "whose") or word.endswith(("'s", "s'"))

    def _is_placed(self, words: range) -> bool:
        """Whether a name among the words, no country's, says which group it is: "residents of Mill Street"."""
        capital = self.doc.words.capital
        return any(
            (capital[i] and not self._is_country(self.lower[i]) and (i > words.start or self._is_name(i)))
            or (i + 1 < words.stop and self.lower[i] in self.v.organisation)
            or (i > words.start and self._is_definite(self.lower[i]))
            for i in words
        )

    def _is_beside_others(self, first: int) -> bool:
        """Whether somebody was named just before: "Ada Lowe and other experts"."""
        return self.lower[first] in ("other", "others") and first > 0 and self.lower[first - 1] in ("and", "or")

    def _is_name(self, index: int) -> bool:
        """Whether the first word is one for its letters, "BBC", or stands within a sentence."""
        surface = self.doc.words.surfaces[index]
        return (surface.isupper() and len(surface) > 1) or self._follows_word(index) or self.lower[index] in self._names

    @cached_property
    def _names(self) -> frozenset[str]:
        """The words that are capitalised within a sentence."""
        return frozenset(self.lower[i] for i in self.doc.words.capitals if self._follows_word(i))

    def _follows_word(self, index: int) -> bool:
        if not index:
            return False
        gap = self.doc.text[self.doc.words.ends[index - 1] : self.doc.words.starts[index]]
        return gap == " "

    def _is_country(self, word: str) -> bool:
        base = word.removesuffix("s")
        return any(one in self.v.state or one in self.v.demonym or one in self.lists.regions for one in (word, base))

    def _head(self, told: list[str]) -> str:
        """The noun that the phrase is about: before its first preposition."""
        for place, word in enumerate(told[1:], start=1):
            if (word in self.v.prepositions and told[place - 1] not in self.v.partitives) or word == "familiar":
                return told[place - 1]
        return told[-1]

    def _source_words(self, one: Attribution) -> range:
        at = one.stands_for or one.source
        return self.doc.words.inside(at) if at is not None else range(0)
