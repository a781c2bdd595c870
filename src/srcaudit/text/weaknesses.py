"""Weaknesses: what is missing behind a claim, one thing at most, and nothing where the context supplies it."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Literal

from srcaudit.language.pack import load
from srcaudit.model.cached import cached_property
from srcaudit.model.evidence import Support
from srcaudit.model.span import Span
from srcaudit.text.blocks import Block
from srcaudit.text.claims import MIN_WEIGHT, Claim
from srcaudit.text.cover import Cover
from srcaudit.text.doubt import LIMIT
from srcaudit.text.format import gives_orders
from srcaudit.text.mentions.attributions import Attribution
from srcaudit.text.mentions.sources import known_to, vocabulary

if TYPE_CHECKING:
    from srcaudit.text.document import Document

WeaknessKind = Literal[
    "phantom", "outcome", "hearsay", "vague", "unspoken", "statistic", "mind", "mood", "superlative", "bare"
]

_SURE = LIMIT - 0.75
"""Doubt under which a number without a source is reported, and not only called so."""
_SUPPORTED = 0.75
_SOURCED = 0.4
_BODY = 0.5
_LEAD_BLOCKS = 2
_NEAR = 30
_BESIDE = 60
_PRONOUN_REACH = 400
_COUNTED_BLOCKS = 4
_AVERAGE_WORDS = 6
_ROW_WORDS = 8
_ENTRY_WORDS = 20
_CLAUSE_END, _SENTENCE_END = re.compile(r"[,;]\s"), ".!?…"
_SELDOM = 0.2
_QUOTE_BLOCKS = 2
_QUOTED_WORDS = 7
_PULLED = 40
_COLLECTED = 3
_CLOSING_MARKS = '"”’»'
_TURN = re.compile(r"\W*[A-Z][\w.'’ -]{1,30}: ")
_NOTE = re.compile(r"[(\[]\d{1,3}(?:[,;–-] ?\d{1,3}){0,9}[)\]]|[a-z][.,]\d{1,2}(?=\s|$)")
_JOURNAL = re.compile(r"[A-Z]\w+ [Jj]ournal\b|[Jj]ournal (?:of )?[A-Z]|[Jj]ournals? [“\"A-Z]")
_FIGURES = 0.25
_PER_CENT = ("percent", "cent")
_SUBJECT_WORDS = 8
_COUNTED_WORDS = 5
_SEVERAL_WORDS = 5
_OFTEN = 6
_CLASS_WORDS = 3
_RANKED_WORDS = 7
_EXTENT_WORDS = 12
"""Words behind a superlative within which it may be said to be one of all times."""


@dataclass(frozen=True, slots=True)
class Weakness:
    """What is missing behind one claim.

    phantom: work is pointed at that cannot be found; outcome: an outcome is given a probability or a rank; hearsay:
    somebody said it, nobody is named; vague: the source is nobody in particular; unspoken: words in quotation marks
    that nobody is named for; statistic: a count nobody is named for; mind: a state of mind in the writer's voice;
    mood: what the public thinks, and no poll; superlative: a rank in the writer's voice, and no measure; bare: a
    development in the writer's voice.
    """

    claim: Claim
    kind: WeaknessKind
    source: Span | None
    """The words of the source, if there are any; hearsay and words nobody is named for have none."""
    sure: bool
    """Whether no reading of the sentence names anybody."""


@dataclass(frozen=True, slots=True)
class _Lists:
    """The word lists of a language that tell whether the context supplies what a claim lacks."""

    office: frozenset[str]
    of_works: frozenset[str]
    court: frozenset[str]
    counted: frozenset[str]
    hidden: frozenset[str]
    market: frozenset[str]
    press: frozenset[str]
    unsaid: frozenset[str]
    heads_counted: frozenset[str]
    counting: frozenset[str]
    accounts: frozenset[str]
    explained: frozenset[str]
    developments: frozenset[str]
    medical: frozenset[str]
    shown: frozenset[str]
    ranked: frozenset[str]
    shares: frozenset[str]
    crowd: frozenset[str]
    of_then: frozenset[str]
    till: frozenset[str]
    averages: frozenset[str]
    of_play: frozenset[str]
    measured: frozenset[str]
    several: frozenset[str]
    extents: frozenset[str]
    fractions: frozenset[str]
    wholes: frozenset[str]
    periods: frozenset[str]
    set_rates: frozenset[str]
    yields: frozenset[str]
    own_voice: frozenset[str]
    readers: frozenset[str]
    learned: frozenset[str]
    research: frozenset[str]
    classes: frozenset[str]
    being: frozenset[str]
    among: frozenset[str]
    scholars: frozenset[str]
    terming: frozenset[str]
    disciplines: frozenset[str]
    sizes: frozenset[str]
    supposing: frozenset[str]
    verbs: frozenset[str]
    """Words that are a verb by themselves, auxiliaries with them."""


@cache
def _lists(language: str) -> _Lists:
    pack = load(language)
    assert pack is not None
    sources = (
        "office",
        "of_works",
        "court",
        "hidden",
        "press",
        "learned",
        "research",
        "scholars",
        "terming",
        "disciplines",
    )
    clauses = (
        "counted", "market", "unsaid", "heads_counted", "counting", "accounts", "explained", "developments",
        "medical", "shown", "ranked", "shares", "crowd", "averages", "of_play", "of_then", "till",
        "measured", "several", "extents", "fractions", "wholes", "periods", "set_rates", "yields", "classes",
        "being", "among", "own_voice", "readers", "sizes", "supposing",
    )  # fmt: skip
    return _Lists(
        verbs=pack.words("clauses", "auxiliaries", "be", "modals", "past_verbs"),
        **{name: pack.words("sources", name) for name in sources},
        **{name: pack.words("clauses", name) for name in clauses},
    )


def _slice(lower: list[str], words: range) -> list[str]:
    return lower[words.start : words.stop]


def weaknesses(doc: "Document") -> tuple[Weakness, ...]:
    """The weaknesses of the claims, in order; at most one a claim."""
    if not known_to(doc.pack) or doc.pack is None:
        return ()
    return tuple(_Search(doc).all())


def weaknesses_of(doc: "Document", kind: WeaknessKind) -> Iterator[tuple[Weakness, Support]]:
    """The weaknesses of one kind, each with what its claim rests on."""
    for one in doc.weaknesses:
        if one.kind == kind:
            words = doc[one.source] if one.source is not None else None
            yield one, Support(support=one.claim.support, claim=one.claim.kind, source=words)


class _Search:
    def __init__(self, doc: "Document") -> None:
        self.doc = doc
        assert doc.pack is not None
        self.v = vocabulary(doc.pack.language)
        self.lower = doc.words.lower
        self.lists = _lists(doc.pack.language)
        self._kept: tuple[int, frozenset[str]] = (-1, frozenset())

    def all(self) -> Iterator[Weakness]:
        """One weakness or none for each claim; an article that collects quotations says whose they are elsewhere."""
        found = list(self._each())
        collects = sum(one.kind == "unspoken" for one in found) >= _COLLECTED
        return (one for one in found if not (collects and one.kind == "unspoken"))

    def _each(self) -> Iterator[Weakness]:
        for claim in self.doc.claims:
            if claim.weight >= MIN_WEIGHT and claim.strength < _SUPPORTED and not self._is_own_account(claim):
                found = self._of(claim)
                if found is not None:
                    yield found

    def _of(self, claim: Claim) -> Weakness | None:
        if self._is_phantom(claim):
            return Weakness(claim, "phantom", self._work(claim), sure=self._phantom.touches(claim.span))
        if self._weighs_outcomes(claim):
            source = claim.attribution.source if claim.attribution is not None else None
            return Weakness(claim, "outcome", source, sure=False)
        if claim.ground == "quotation without speaker":
            return self._unspoken(claim)
        if self._tells_inner_mind(claim):
            return Weakness(claim, "mind", None, sure=False)
        if self._is_share_of_minds(claim):
            return Weakness(claim, "statistic", None, sure=True)
        if self._is_unmeasured_mood(claim):
            return Weakness(claim, "mood", None, sure=False)
        if self._is_mind_of_a_class(claim):
            return Weakness(claim, "mind", None, sure=False)
        if claim.attribution is not None:
            return self._vague(claim)
        return self._silent(claim)

    def _is_phantom(self, claim: Claim) -> bool:
        """Whether it points at work that cannot be found, there or in the paragraphs beside it."""
        if self._phantom.touches(claim.span):
            return not self._is_located(claim.span)
        if not self._studies.touches(claim.span) or self._is_told_below(claim) or self._is_located(claim.span):
            return False
        return not self._is_told_which(claim) and not self._is_backed_by_work(claim)

    def _work(self, claim: Claim) -> Span | None:
        """The words for the work that it points at, where they were read as its source."""
        best = claim.attribution
        return best.source if best is not None and best.kind in ("anonymous", "document") else None

    def _is_told_which(self, claim: Claim) -> bool:
        """Whether the words beside cited work say whose it is, of what or how many: "Orr Centre research shows"."""
        hit = self.doc.words.inside(self._studies.within(claim.span)[0])
        first = self.doc.units[claim.unit].words.start
        place = hit.start - 1
        while place >= first and self._joins(place) and self.lower[place] in self.v.stock_modifiers:
            place -= 1
        if place >= first and self._joins(place) and not self._begins_clause(place):
            return True
        behind = _slice(self.lower, range(hit.stop, hit.stop + 1))
        return behind != [] and self.lower[hit.stop - 1] in self.v.works and behind[0] in ("by", "from", "of", "in")

    def _joins(self, index: int) -> bool:
        """Whether the word and the next are parted by nothing but a space."""
        return self.doc.text[self.doc.words.ends[index] : self.doc.words.starts[index + 1]] == " "

    def _begins_clause(self, index: int) -> bool:
        """Whether what follows the word is the subject of a clause of its own: "but", "that", "because"."""
        word = self.lower[index]
        return word in self.v.boundaries or word in self.v.openers or word in ("to", "or", "also")

    def _is_backed_by_work(self, claim: Claim) -> bool:
        """Whether somebody is named, or a work, beside it; papers on file are about something else.

        Polls and what papers report are spoken of for paragraphs, research where it is told.
        """
        number = self._number(claim)
        if not self._claim_has(claim, self.lists.research):
            return any(n in self._named for n in (number - 1, number, number + 1))
        return any(self._tells_of_work(one, claim) for one in self._beside(claim))

    def _beside(self, claim: Claim) -> Iterator[Claim]:
        """The claims before and behind it, in its paragraph or the next."""
        place, number = self._places[claim.unit], self._number(claim)
        around = (self.doc.claims[i] for i in (place - 1, place + 1) if 0 <= i < len(self.doc.claims))
        return (one for one in around if abs(self._number(one) - number) <= 1)

    @cached_property
    def _named(self) -> frozenset[int]:
        """The blocks that rest on somebody or something that is no paper on file."""
        told = (one for one in self.doc.claims if one.strength >= _SUPPORTED)
        return frozenset(self._number(one) for one in told if not self._is_on_file(one))

    def _tells_of_work(self, other: Claim, claim: Claim) -> bool:
        """Whether it speaks of work, other than of studies in general, or somebody named in it of the same thing."""
        named = other.strength >= _SUPPORTED
        if self._is_on_file(other) or (not named and self._studies.touches(other.span)):
            return False
        if self._claim_has(other, self.lists.of_works):
            return True
        return named and (
            self._claim_has(other, self.lists.scholars) or not self._stems(other).isdisjoint(self._stems(claim))
        )

    def _stems(self, claim: Claim) -> set[str]:
        """The stems of its words; none of common ones."""
        return set(filter(None, _slice(self.doc.stems, self.doc.words.inside(claim.span))))

    def _is_on_file(self, claim: Claim) -> bool:
        best = claim.attribution
        return best is not None and best.kind == "document" and not self.v.on_file.isdisjoint(self._source_words(best))

    @cached_property
    def _places(self) -> dict[int, int]:
        """Unit -> which of the claims it is."""
        return {claim.unit: place for place, claim in enumerate(self.doc.claims)}

    def _is_told_below(self, claim: Claim) -> bool:
        """Whether it stands in the paragraphs that sum up, and further down work of some kind is spoken of."""
        return self._is_lead(claim) and self._has_works

    @cached_property
    def _has_works(self) -> bool:
        """Whether the paragraphs behind the first two speak of work or of those who do it."""
        lead = self.doc.paragraphs[:_LEAD_BLOCKS]
        if not lead:
            return False
        end = self.doc.body_blocks[lead[-1]].span.end
        places = (self.doc.word_places.get(word, ()) for word in self.lists.of_works)
        return any(self.doc.words.starts[found[-1]] > end for found in places if found)

    def _weighs_outcomes(self, claim: Claim) -> bool:
        """Whether it gives a probability or a rank to an outcome, and nobody in its paragraph can be asked for it."""
        return (
            self._outcomes.touches(claim.span)
            and self.doc.format == "report"
            and not self._is_backed(claim, _BODY, blocks=0)
            and not self._claim_has(claim, self.lists.medical)
        )

    @cached_property
    def _outcomes(self) -> Cover:
        return self._hits("outcomes")

    # A source that is none -----------------------------------------------------------------------------------------

    def _vague(self, claim: Claim) -> Weakness | None:
        best = claim.attribution
        talk = self._talk(claim)
        if talk is not None and (best is None or best.kind == "mind") and not self._negated(claim, talk):
            return self._hearsay(claim, talk)
        if best is None or not claim.span.touches(best.cue) or self._negated(claim, best):
            return None
        if self._may_be_named(claim, best):
            return None
        if best.kind == "mind" and claim.support != "vague":
            return self._ascribed_mind(claim, best)
        if claim.support != "vague":
            return None
        if not self.lists.learned.isdisjoint(self._source_words(best)[-1:]):
            told = self._is_beside_source(claim) or self._block_has(claim, self.lists.explained)
            return None if told else Weakness(claim, "vague", best.source, sure=False)
        if best.kind == "passive":
            return self._hearsay(claim, best)
        if best.kind == "anonymous":
            return self._anonymous(claim, best)
        if (
            self._is_backed(claim, _SUPPORTED, blocks=0)
            or not best.spoken
            or self._block_has(claim, self.lists.explained)
        ):
            return None
        if best.kind in ("role", "mind") and claim.strength <= _SOURCED:
            return Weakness(claim, "vague", best.source, sure=False)
        if best.kind == "organisation" and self._is_quoted_state(best):
            return Weakness(claim, "vague", best.source, sure=False)
        return None

    def _is_term(self, one: Attribution) -> bool:
        """Whether somebody is told of for a word: "economists call that a corner"."""
        return self.lists.terming.issuperset(_slice(self.lower, self.doc.words.inside(one.cue)))

    def _may_be_named(self, claim: Claim, one: Attribution) -> bool:
        """Whether the source is a pronoun that may stand for somebody named, or a name stands right beside it."""
        if one.source is None:
            return False
        words = self.doc.words
        first = words.inside(one.source).start
        if one.stands_for is not None or words.lower[first] in self.v.singular or words.lower[first] in self.v.plural:
            opens = (
                first == words.inside(claim.span).start or "," in self.doc.text[one.source.start - 2 : one.source.start]
            )
            near = one.stands_for is not None and one.source.start - one.stands_for.end <= _PRONOUN_REACH
            return words.lower[first] not in self.v.plural or not (opens and near)
        after = Span(one.source.end, min(claim.span.end, one.source.end + _BESIDE))
        if self.doc.text[after.start : after.start + 2] == ", " and one.cue.end <= one.source.start:
            return self._holds_name(after)
        between = Span(one.source.end, max(one.source.end, one.cue.start))
        before = Span(max(claim.span.start, one.source.start - _BESIDE), one.source.start)
        return self._holds_name(between) or (
            self.doc.text[before.end - 2 : before.end] == ", " and self._holds_name(before)
        )

    def _holds_name(self, span: Span) -> bool:
        """Whether two words written as names stand side by side."""
        words = self.doc.words
        inside = words.inside(span)
        named = [
            words.capital[i] and words.lower[i] not in self.v.state and words.lower[i] not in self.v.times
            for i in inside
        ]
        return any(one and other for one, other in pairwise(named))

    def _hearsay(self, claim: Claim, best: Attribution) -> Weakness | None:
        if not best.spoken or self._named_next(claim) or self._in_court(claim) or self._gives_orders:
            return None
        return None if self._is_outlived(claim, best) else Weakness(claim, "hearsay", None, sure=True)

    def _is_outlived(self, claim: Claim, best: Attribution) -> bool:
        """Whether it is what people held before they knew: "was thought to be Roman until its grip was dated"."""
        cue = self.doc.words.inside(best.cue)
        said = self.lower[max(0, cue.start - 2) : cue.stop]
        if self.lists.of_then.isdisjoint(said):
            return False
        return not self.lists.till.isdisjoint(self.lower[cue.stop : self.doc.words.inside(claim.span).stop])

    @cached_property
    def _gives_orders(self) -> bool:
        """Whether it is a recipe or the like, in which lore is handed on and nobody's word is kept back."""
        return gives_orders(self.doc)

    def _named_next(self, claim: Claim) -> bool:
        """Whether the next sentence of the paragraph says who it was."""
        following = self._next.get(claim.unit)
        return following is not None and following.strength >= _SUPPORTED

    @cached_property
    def _next(self) -> dict[int, Claim]:
        """Unit -> the claim that follows it in its paragraph."""
        pairs = pairwise(self.doc.claims)
        return {one.unit: other for one, other in pairs if self._number(one) == self._number(other)}

    def _anonymous(self, claim: Claim, best: Attribution) -> Weakness | None:
        if best.source is None or self._block_has(claim, self.lists.explained):
            return None
        words = self._source_words(best)
        if words[-1] in self.lists.disciplines and self._is_term(best):
            return None
        if words[0] in ("the", "these", "those") and not any(word in self.lists.hidden for word in words):
            return None  # they have been spoken of before
        if words[-1] in ("person", "people") and not any(word in self.v.quantifiers for word in words):
            return None
        if words[-1] in self.v.document and len(words) > 1 and not any(word in self.lists.press for word in words):
            return None
        if (claim.kind == "quantity" or words[0] in self.v.quantifiers) and self._is_counted(claim):
            return None  # a poll's own groups
        if best.stands_for is not None and not best.spoken:
            return None
        if any(word in self.lists.hidden for word in words) and self._anonymity_is_explained:
            return None
        if words[0] in self.v.quantifiers and len(words) == 1 and not self._is_statement(best):
            return None
        placed = any(self.doc.words.surfaces[i][0].isupper() for i in self.doc.words.inside(best.source)[1:])
        return Weakness(claim, "vague", best.source, sure=not placed)

    def _is_statement(self, one: Attribution) -> bool:
        """Whether "some" or "most" say or think something, rather than do it."""
        assert one.source is not None
        opens = one.source.start == 0 or self.doc.text[one.source.start - 2] in ".,;:\n"
        return opens and one.spoken and self.doc.text[one.source.end : one.source.end + 2] not in (", ", " (")

    @cached_property
    def _anonymity_is_explained(self) -> bool:
        return any(word in self.lists.explained for word in self.lower)

    def _talk(self, claim: Claim) -> Attribution | None:
        """The hearsay in a claim: what nobody is named for, whatever the sentence goes on to say of somebody's mind."""
        inside = (one for one in claim.attributions if claim.span.touches(one.cue))
        return next((one for one in inside if one.kind == "passive" and one.spoken), None)

    def _negated(self, claim: Claim, one: Attribution) -> bool:
        """Whether it is told that somebody did not say so, or might, or only asked if."""
        first = self.doc.words.inside(one.cue).start
        before = self.lower[max(self.doc.words.inside(claim.span).start, first - 3) : first]
        return any(word in self.lists.unsaid or word.endswith("n't") for word in before)

    def _source_words(self, one: Attribution) -> list[str]:
        at = one.stands_for or one.source
        return [self.lower[i] for i in self.doc.words.inside(at)] if at is not None else []

    def _is_quoted_state(self, one: Attribution) -> bool:
        """Whether words in quotation marks are laid at a country or a capital."""
        if one.content is None or not self.doc.quoted.touches(one.content):
            return False
        words = [word for word in self._source_words(one) if word not in self.v.determiners]
        return bool(words) and all(word in self.v.state for word in words)

    def _in_court(self, claim: Claim) -> bool:
        return self._block_has(claim, self.lists.court)

    def _ascribed_mind(self, claim: Claim, best: Attribution) -> Weakness | None:
        if best.holder == "named" or self._is_backed(claim, _SUPPORTED, blocks=0):
            return None
        if best.holder == "role" and not best.spoken and self._is_backed(claim, _SOURCED, blocks=1):
            return None
        if self._is_crowd(best) and not self._is_counted(claim):
            return Weakness(claim, "mood", best.source, sure=False)
        if not self._mind.touches(best.cue) or self._is_of_a_science(best) or self.doc.format == "guide":
            return None
        at = best.stands_for or best.source
        if at is None or not self._names_body(self.doc.words.inside(at)) or self._is_described(best):
            return None
        if any(one.spoken and one.source is not None and one is not best for one in claim.attributions):
            return None  # the sentence goes on to what they say
        return Weakness(claim, "mind", best.source, sure=False)

    def _is_described(self, one: Attribution) -> bool:
        """Whether the state of mind only says which people are meant: "people who are eager to leave"."""
        cue = self.doc.words.inside(one.cue)
        return "who" in self.lower[max(0, cue.start - 2) : cue.stop]

    def _is_of_a_science(self, one: Attribution) -> bool:
        """Whether the minds are a science's, whose views are published: "astronomers", "geologists"."""
        return bool(words := self._source_words(one)) and words[-1].endswith(("logists", "nomers", "icists", "emists"))

    def _is_crowd(self, one: Attribution) -> bool:
        """Whether a mind is ascribed to most of a people: "most residents want", and nobody asked them."""
        words = self._source_words(one)
        return len(words) > 1 and words[0] in self.lists.shares and any(word in self.lists.crowd for word in words[:4])

    # Words in quotation marks ----------------------------------------------------------------------------------------

    def _unspoken(self, claim: Claim) -> Weakness | None:
        """A whole statement in quotation marks with nobody in reach who can have said it."""
        if self.doc.format != "report" or self._is_lead(claim) or self._claim_has(claim, self.lists.shown):
            return None
        number = self._number(claim)
        if any(self._spoken.get(n) for n in range(number - _QUOTE_BLOCKS, number + 2)):
            return None
        quote = max(self.doc.quotes_in(claim.span), key=len)
        if quote.start < claim.span.start or not self._is_statement_quoted(quote) or self._is_repeated(quote):
            return None  # what opens in an earlier sentence is told there
        before = self.doc.body_blocks[number - 1].span if number else None
        if not self._stands_alone(number, quote):
            return None
        if before is not None and (self.doc.quoted.touches(before) or self.doc[before].rstrip().endswith(":")):
            return None  # a talk goes on, or the line before says whose words follow
        return Weakness(claim, "unspoken", None, sure=False)

    def _is_statement_quoted(self, quote: Span) -> bool:
        """Whether the words are a sentence of their own, no title and no turn of a talk that names its speaker."""
        inside = self.doc.words.inside(quote)
        capitals = sum(self.doc.words.capital[i] for i in inside)
        told = not self.v.auxiliaries.isdisjoint(_slice(self.lower, inside))
        turn = _TURN.match(self.doc.text, quote.start, quote.end) is not None
        return len(inside) >= _QUOTED_WORDS and 2 * capitals < len(inside) and told and not turn

    def _stands_alone(self, number: int, quote: Span) -> bool:
        """Whether the paragraph is this quotation and nothing else: any word beside it may tell whose it is."""
        closed = self.doc[quote][-1] in _CLOSING_MARKS
        nested = any(mark in self.doc[quote][1:-1] for mark in '"“”')
        return (
            closed
            and not nested
            and len(self.doc.words.inside(self.doc.body_blocks[number].span)) == len(self.doc.words.inside(quote))
        )

    def _is_repeated(self, quote: Span) -> bool:
        """Whether the words stand elsewhere too, as those pulled out to be shown in large letters do."""
        return self.doc.text.count(self.doc[quote][1:_PULLED]) > 1

    @cached_property
    def _spoken(self) -> dict[int, bool]:
        """Blocks in which anybody is told to have said or written something."""
        return {
            self._number(claim): True
            for claim in self.doc.claims
            if any(one.source is not None for one in claim.attributions)
        }

    # No source at all ----------------------------------------------------------------------------------------------

    def _silent(self, claim: Claim) -> Weakness | None:
        if self._speaks(claim, self.lists.readers):
            return None  # advice to the reader
        if self._ranks_above_all(claim):
            return Weakness(claim, "superlative", None, sure=False)
        if self._is_lead(claim) or self._is_backed(claim, _SOURCED, blocks=1):
            if claim.support != "unattributed" or self.doc.format != "report" or not self._is_strict(claim):
                return None
            if self._is_strict_statistic(claim):
                return Weakness(claim, "statistic", None, sure=True)
            ranks = claim.doubt < LIMIT and self._asserts_rank(claim) and self._ranks(claim)
            return Weakness(claim, "superlative", None, sure=False) if ranks else None
        if self._mood.touches(claim.span) and not self._is_counted(claim):
            return Weakness(claim, "mood", None, sure=False)
        if self._tells_mind(claim):
            return Weakness(claim, "mind", None, sure=False)
        if claim.support == "unclear" or self.doc.format not in ("report", "guide"):
            return None  # what a writer weighs in a review, a letter or a column is the writer's own
        if claim.kind == "quantity":
            if claim.doubt < _SURE:
                counts = self._is_statistic(claim)
            else:
                counts = claim.own_voice and self._is_strict_statistic(claim)
            return Weakness(claim, "statistic", None, sure=True) if counts else None
        if self.doc.format == "guide":
            return None  # so is what a guide recommends; what was counted is not
        if claim.kind == "superlative":
            ranks = claim.doubt < LIMIT and self._ranks(claim)
            return Weakness(claim, "superlative", None, sure=False) if ranks else None
        if self._is_trend(claim.span):
            return Weakness(claim, "bare", None, sure=False)
        return None

    def _ranks_above_all(self, claim: Claim) -> bool:
        """Whether it ranks something first of all times or of the whole world, and nobody beside it says so.

        Such a rank cannot rest on who is named for something else in the paragraph.
        """
        if claim.kind != "superlative" or claim.support != "unattributed" or self.doc.format != "report":
            return False
        return (
            self._number(claim) not in self._first
            and self._is_of_all(claim)
            and self._ranks(claim)
            and not self._is_beside_source(claim)
        )

    def _is_of_all(self, claim: Claim) -> bool:
        """Whether "ever", "in history", "on the planet" or "of all time" stands behind a superlative with "the"."""
        these = _slice(self.lower, self.doc.words.inside(claim.span))
        for place, word in enumerate(these[1:], 1):
            if word in self.v.superlatives and these[place - 1] == "the":
                behind = these[place + 1 : place + _EXTENT_WORDS]
                return not self.lists.extents.isdisjoint(behind) or "of all time" in " ".join(behind)
        return False

    def _asserts_rank(self, claim: Claim) -> bool:
        """Whether it is the rank that is asserted, and among whom: "is the busiest port on the coast"; no measure."""
        these = _slice(self.lower, self.doc.words.inside(claim.span))
        return self.v.numbers.isdisjoint(these) and any(
            word in self.v.superlatives
            and place > 1
            and these[place - 1] == "the"
            and these[place - 2] in self.lists.being
            and not self.lists.among.isdisjoint(these[place + 1 : place + _RANKED_WORDS])
            for place, word in enumerate(these)
        )

    def _is_beside_source(self, claim: Claim) -> bool:
        """Whether the sentence before or behind it in the paragraph rests on somebody named or a document."""
        return any(
            other is not None and other.strength >= _SUPPORTED
            for other in (self._next.get(claim.unit), self._before.get(claim.unit))
        )

    @cached_property
    def _before(self) -> dict[int, Claim]:
        """Unit -> the claim that comes before it in its paragraph."""
        pairs = pairwise(self.doc.claims)
        return {other.unit: one for one, other in pairs if self._number(one) == self._number(other)}

    def _ranks(self, claim: Claim) -> bool:
        """Whether it ranks something: not "the most recent", not "the largest of the three", no record with a date."""
        inside = self.doc.words.inside(claim.span)
        these = _slice(self.lower, inside)
        if any(self.doc.words.digit[i] for i in inside) or self.doc[claim.span].endswith(":"):
            return False
        return self.lists.measured.isdisjoint(these) and any(
            word in self.v.superlatives
            and these[place + 1 : place + 2] not in ([], ["of"], ["out"], ["recent"], ["likely"], ["recently"])
            and self.lists.ranked.isdisjoint(these[place + 1 : place + 4])
            and self.lists.several.isdisjoint(these[max(0, place - _SEVERAL_WORDS) : place])
            for place, word in enumerate(these)
        )

    def _tells_inner_mind(self, claim: Claim) -> bool:
        """Whether it tells what goes on inside somebody, and nobody is heard in the sentences beside it.

        Somebody who says so, or is said to, makes it a report.
        """
        if self.doc.format not in ("report", "guide") or not self._inner.touches(claim.span):
            return False
        told = (one.kind != "mind" and not self._inner.touches(one.cue) for one in claim.attributions if one.spoken)
        if any(told) or self.doc.quoted.touches(claim.span):
            return False
        return not (self._is_beside_source(claim) or self._speaks(claim, self.lists.readers))

    @cached_property
    def _inner(self) -> Cover:
        return self._hits("mind_reading", "inner")

    def _is_unmeasured_mood(self, claim: Claim) -> bool:
        """Whether it tells what the public feels, and no poll and nobody in the sentences beside it."""
        return self._mood.touches(claim.span) and self._is_told_by_nobody(claim) and not self._is_counted(claim)

    def _is_mind_of_a_class(self, claim: Claim) -> bool:
        """Whether it tells what goes on in all of a class: "landlords are eager to", "investors are convinced that"."""
        minds = next((one for one in (self._mind, self._class) if one.touches(claim.span)), None)
        if minds is None or not self._is_told_by_nobody(claim):
            return False
        hit = self.doc.words.inside(minds.within(claim.span)[0])
        first = self.doc.units[claim.unit].words.start
        if self.lower[first] in self.v.openers:
            first += 1
        subject = range(first, hit.start)
        plain = all(not self.doc.words.capital[i] for i in subject[1:]) and all(map(self._joins, subject))
        classes = 0 < len(subject) <= _CLASS_WORDS and self.lower[subject[-1]] in self.lists.classes
        return plain and classes and self.lower[first] not in self.v.determiners | self.v.quantifiers

    def _is_told_by_nobody(self, claim: Claim) -> bool:
        """Whether the writer of a report tells it, and nobody is heard in it or in the sentences beside it."""
        if self.doc.format != "report" or self._is_lead(claim) or self.doc.quoted.touches(claim.span):
            return False
        heard = any(one.spoken and one.kind != "mind" for one in claim.attributions)
        told = any(one.strength >= _SUPPORTED for one in self._beside(claim))
        return not (heard or told or self._speaks(claim, self.lists.readers))

    def _tells_mind(self, claim: Claim) -> bool:
        """Whether it tells the mind of a body, the holders of an office or a crowd."""
        if self.doc.format == "guide" or not self._mind.touches(claim.span):
            return False
        hit = self._mind.within(claim.span)[0]
        before = self.doc.words.inside(Span(claim.span.start, max(claim.span.start, hit.start)))
        return self._names_body(before[-_SUBJECT_WORDS:]) and not self._is_person(hit)

    def _names_body(self, words: range) -> bool:
        """Whether a country, a body, an office or a crowd is among the words."""
        capital, lower = self.doc.words.capital, self.lower
        lists, v = self.lists, self.v
        return any(
            lower[i] in v.organisation
            or lower[i] in lists.office
            or lower[i] in lists.crowd
            or (capital[i] and (lower[i].removesuffix("'s") in v.state or lower[i].removesuffix("s") in v.demonym))
            for i in words
        )

    def _is_statistic(self, claim: Claim) -> bool:
        inside = self.doc.words.inside(claim.span)
        if self._is_row(claim) or self._is_counted(claim) or not self._is_count(claim.span):
            return False
        if self.lower[inside.start] in self.lists.supposing:
            return False  # reckoned, not counted: "if a clerk saves 200 pounds a month"
        if self._reports_count and self.doc.format == "report":
            return False
        averaged = any(self.lower[i][0].isdigit() and self._is_averaged(inside, i) for i in inside)
        if averaged:
            return self.lists.market.isdisjoint(self.lower[inside.start : inside.stop])
        return not self._block_has(claim, self.lists.market)

    def _is_row(self, claim: Claim) -> bool:
        """Whether it is a row of a list or a table, labels and figures: that rests on what the table rests on."""
        block = self.doc.block_at(claim.span.start)
        if block is not None and block.kind == "item" and (block.words <= _ROW_WORDS or self._is_entry(block)):
            return True
        words = self.doc.words
        figures = [i for i in words.inside(claim.span) if words.digit[i]]
        if any(other == one + 1 and words.starts[other] == words.ends[one] + 1 for one, other in pairwise(figures)):
            return True  # side by side: no sentence has that
        celled = any(self.doc.text[words.ends[i] : words.ends[i] + 3].strip("% ") == "|" for i in figures)
        return celled or (len(figures) > 2 and len(figures) >= _FIGURES * len(words.inside(claim.span)))

    def _is_entry(self, block: Block) -> bool:
        """Whether an item is an entry, and no sentence: “Bus fares up by 4 percent to $2.40, from May”.

        It ends without a mark, has no verb in its first clause, and no share of something: “40 percent of parents say”.
        """
        if block.words > _ENTRY_WORDS or self.doc[block.content].rstrip().endswith(tuple(_SENTENCE_END)):
            return False
        end = _CLAUSE_END.search(self.doc.text, block.content.start, block.content.end)
        inside = self.doc.words.inside(Span(block.content.start, end.start() if end else block.content.end))
        words = self.lower[inside.start : inside.stop]
        shared = any(of == "of" and (word in _PER_CENT or word[0].isdigit()) for word, of in pairwise(words))
        return not shared and self.lists.verbs.isdisjoint(words)

    def _is_strict(self, claim: Claim) -> bool:
        """Whether nobody in its own paragraph carries it, where few are named at all.

        An opening paragraph sums up and a neighbour often carries a number or a rank: an article that seldom names
        anybody has earned neither. The first paragraph is left alone all the same.
        """
        return (
            self.doc.supported_share < _SELDOM
            and self._number(claim) not in self._first
            and not self._is_backed(claim, _BODY, blocks=0)
        )

    def _is_strict_statistic(self, claim: Claim) -> bool:
        """Whether it is a share or an average."""
        return claim.kind == "quantity" and self._is_share(claim.span) and self._is_statistic(claim)

    def _is_share_of_minds(self, claim: Claim) -> bool:
        """Whether it says what share of a people think or want, and no poll, person or paper stands near it."""
        best = claim.attribution
        if best is None or best.kind != "mind" or best.source is None or claim.kind != "quantity":
            return False
        return (
            self._is_share(best.source)
            and self.doc.format in ("report", "guide")
            and self._number(claim) not in self._first
            and len(claim.attributions) == 1
            and not self._is_backed(claim, _BODY, blocks=1)
            and not self._is_counted(claim)
            and not self._speaks(claim, self.lists.readers)
        )

    def _is_share(self, span: Span) -> bool:
        """Whether it holds a percentage or an average, which somebody must have worked out."""
        inside = self.doc.words.inside(span)
        return self._is_one_in_some(inside) or any(
            (
                word in ("percent", "cent")
                or self.doc.text[self.doc.words.ends[i]] == "%"
                or self._is_averaged(inside, i)
            )
            for i in inside[:-1]
            if (((word := self.lower[i])[0].isdigit() and word != "100") or word in ("percent", "cent"))
            and not self._is_set(inside, i)
        )

    def _is_counted(self, claim: Claim) -> bool:
        """Whether a poll, a ballot or a filing is spoken of there or shortly before."""
        number = self._number(claim)
        place = bisect_right(self._counting, number) - 1
        return place >= 0 and self._counting[place] >= number - _COUNTED_BLOCKS

    @cached_property
    def _reports_count(self) -> bool:
        """Whether the opening rests on figures that somebody published: those behind it are of them as well."""
        opening = (claim for claim in self.doc.claims if self._number(claim) < _LEAD_BLOCKS)
        return any(self._rests_on_figures(claim) or self._is_count_of_body(claim) for claim in opening)

    def _rests_on_figures(self, claim: Claim) -> bool:
        """Whether a source is named for it, and a count or accounts are spoken of."""
        told = self.lists.counting | self.lists.accounts
        sourced = any(one.source is not None for one in claim.attributions)
        return sourced and not told.isdisjoint(_slice(self.lower, self.doc.words.inside(claim.span)))

    def _is_count_of_body(self, claim: Claim) -> bool:
        """Whether a body tells a number: "sales fell by 11 per cent, the real estate board said"."""
        best = claim.attribution
        told = best is not None and best.kind == "organisation" and best.spoken and claim.support == "supported"
        return told and claim.kind == "quantity" and self._is_count(claim.span)

    @cached_property
    def _counting(self) -> tuple[int, ...]:
        """The blocks that speak of a count."""
        words = self.doc.words
        return tuple(
            number
            for number, block in enumerate(self.doc.body_blocks)
            if not self.lists.counting.isdisjoint(_slice(self.lower, words.inside(block.span)))
        )

    def _is_person(self, hit: Span) -> bool:
        """Whether a name that is no country's, or a person, stands before the hit: they may be asked; or "to"."""
        before = self.doc.words.inside(Span(max(0, hit.start - 60), hit.start))
        if not before:
            return False
        if self.doc[hit].endswith(" by"):
            return True  # "are determined by": no state of mind at all
        word = self.doc.words.lower[before[-1]]
        if word in self.v.be or word in self.v.person or word == "who":
            return True  # "there are fears", "the candidate is eager", "people who are eager"
        surface = self.doc.words.surfaces[before[-1]]
        base = word.removesuffix("s")
        plain = base in self.v.state or base in self.v.demonym or base in self.v.organisation
        return word in self.v.singular or word == "to" or (surface[0].isupper() and not plain)

    def _is_one_in_some(self, inside: range) -> bool:
        """Whether it says "one in six households": two numbers around "in", and what is counted."""
        if self.lists.fractions.isdisjoint(self.lower[inside.start : inside.stop]):
            return False
        for index in inside[1:-2]:
            if self.lower[index] == "in" and self.lower[index - 1] in self.lists.fractions:
                whole, counted = self.lower[index + 1], self.lower[index + 2]
                plain = whole in self.lists.wholes or whole.isdigit()
                if plain and self._joins(index - 1) and self._joins(index) and self._joins(index + 1):
                    return counted not in self.lists.periods
        return False

    def _is_count(self, span: Span) -> bool:
        """Whether it holds a share or a number in the thousands."""
        words = self.doc.words
        inside = words.inside(span)
        if self._is_one_in_some(inside):
            return True
        for index in inside:
            word, surface = self.lower[index], words.surfaces[index]
            if word == "percent" or (word == "cent" and self.lower[index - 1] == "per"):
                if not self._is_set(inside, index):
                    return True
            elif (
                word in self.lists.counted
                and self._counts_of(index)
                and not (words.capital[index] and index > inside.start)
            ):
                return True
            if not surface[0].isdigit():
                continue
            end = words.ends[index]
            if self.doc.text[end : end + 1] == "%":
                if not self._is_set(inside, index):
                    return True
                continue
            if self._is_averaged(inside, index):
                return True
            if "," in surface and any(word in self.lists.heads_counted for word in self.lower[index + 1 : index + 3]):
                return True
        return False

    def _counts_of(self, index: int) -> bool:
        """Whether a magnitude counts people, homes or money: "dozens of homes", "3 million"; not "dozens of types".

        Sizes and distances ("49 million cubic metres") are measured once and stand in every book of reference.
        """
        if not self.lower[index].endswith("s"):
            return self.lists.sizes.isdisjoint(self.lower[index + 1 : index + 2])
        behind = self.lower[index + 1 : index + _COUNTED_WORDS]
        if not behind or behind[0] != "of":
            return index + 1 < len(self.lower) and self.lower[index + 1] in self.lists.heads_counted
        return any(word in self.lists.heads_counted or word[:-1] in self.v.demonym for word in behind)

    def _is_set(self, inside: range, index: int) -> bool:
        """Whether a percentage is one that somebody sets, and anybody can look up: a tax, a fee, an offer, a size."""
        number = index if self.doc.words.digit[index] else index - (2 if self.lower[index] == "cent" else 1)
        if self.lower[number] == "100" or len(self.doc.word_places.get(self.lower[number], ())) > _OFTEN:
            return True  # "100 percent sure"; a name of a size
        behind = self.lower[index + 1 : min(index + _COUNTED_WORDS, inside.stop)]
        if behind[:1] == ["off"] or not self.lists.set_rates.isdisjoint(behind):
            return True
        before = self.lower[inside.start : index]
        return not self.lists.set_rates.isdisjoint(before) and self.lists.yields.isdisjoint(before)

    def _is_averaged(self, inside: range, index: int) -> bool:
        """Whether a number follows an average: "the average worker spends 2,900 a month"."""
        before = range(max(inside.start, index - _AVERAGE_WORDS), index)
        return any(self.lower[i] in self.lists.averages and not self._is_played(i) for i in before)

    def _is_played(self, index: int) -> bool:
        """Whether an average is one of a player: "a batting average of 9"."""
        return index > 0 and self.lower[index - 1] in self.lists.of_play

    def _is_trend(self, span: Span) -> bool:
        """Whether it tells of a development: "has surged", "have struggled"."""
        words = self.doc.words.inside(span)
        if self.lists.developments.isdisjoint(_slice(self.lower, words)):
            return False
        for index in words:
            if self.lower[index] in ("has", "have") and index + 1 < words.stop:
                if self._is_named_subject(range(words.start, index)):
                    continue  # what became of one person or firm is no trend
                ahead = self.lower[index + 1 : min(index + 4, words.stop)]
                if any(word in self.lists.developments for word in ahead):
                    return True
        return False

    def _is_named_subject(self, words: range) -> bool:
        """Whether the words, before a verb, are one name of two words or more, no country's."""
        capital, lower = self.doc.words.capital, self.lower
        named = [capital[i] and lower[i] not in self.v.state and lower[i] not in self.v.determiners for i in words]
        return any(one and other for one, other in pairwise(named))

    # What is around ------------------------------------------------------------------------------------------------

    def _is_own_account(self, claim: Claim) -> bool:
        """Whether the writer tells what the writer did or thinks."""
        return self._speaks(claim, self.lists.own_voice)

    def _speaks(self, claim: Claim, of: frozenset[str]) -> bool:
        """Whether one of the words stands in it outside quotation marks."""
        words = self.doc.words
        inside = self.doc.units[claim.unit].words
        if of.isdisjoint(self.lower[inside.start : inside.stop]):
            return False
        return any(self.lower[i] in of and not self.doc.quoted.at(words.starts[i]) for i in inside)

    def _is_lead(self, claim: Claim) -> bool:
        """Whether it stands in the paragraphs that sum up what follows."""
        return self._number(claim) in self._lead

    @cached_property
    def _lead(self) -> frozenset[int]:
        return frozenset(self.doc.paragraphs[:_LEAD_BLOCKS])

    @cached_property
    def _first(self) -> frozenset[int]:
        return frozenset(self.doc.paragraphs[:1])

    def _number(self, claim: Claim) -> int:
        return self.doc.units[claim.unit].number

    @cached_property
    def _strongest(self) -> dict[int, float]:
        """Block -> how much the best source in it carries."""
        found: dict[int, float] = {}
        for claim in self.doc.claims:
            number = self._number(claim)
            carried = claim.strength if claim.support != "vague" else 0.0
            found[number] = max(found.get(number, 0.0), carried)
        return found

    def _is_backed(self, claim: Claim, least: float, *, blocks: int) -> bool:
        """Whether the paragraph, or one up to `blocks` away, has a source that carries so much."""
        number = self._number(claim)
        return any(self._strongest.get(n, 0.0) >= least for n in range(number - blocks, number + blocks + 1))

    def _block_has(self, claim: Claim, words: frozenset[str]) -> bool:
        return not words.isdisjoint(self._block_words(self._number(claim)))

    def _block_words(self, number: int) -> frozenset[str]:
        """The words of a block; those of the block asked for last are kept."""
        if self._kept[0] != number:
            inside = self.doc.words.inside(self.doc.body_blocks[number].span)
            self._kept = (number, frozenset(self.lower[inside.start : inside.stop]))
        return self._kept[1]

    def _is_located(self, span: Span) -> bool:
        """Whether a title, a year or an address beside the hit says which work is meant."""
        words, text = self.doc.words, self.doc.text
        hit = (self._phantom if self._phantom.touches(span) else self._studies).within(span)[0]
        near = Span(max(span.start, hit.start - _NEAR), min(span.end, self._end_of_citation(hit)))
        if "http" in text[span.start : span.end] or "www." in text[span.start : span.end]:
            return True
        if any(words.surfaces[i].isdigit() and len(words.surfaces[i]) == len("2000") for i in words.inside(near)):
            return True
        if _NOTE.search(text, span.start, span.end) or _JOURNAL.search(text, span.start, span.end):
            return True
        if text[span.start : hit.start].rstrip().endswith("who"):
            return True  # it says what somebody does, and cites nothing
        return self.doc.quoted.touches(near)

    def _end_of_citation(self, hit: Span) -> int:
        """Where the words end that can date the work: behind a verb of showing, what was found begins."""
        words = self.doc.words.inside(hit)
        if self._phantom.touches(hit) or self.lower[words.stop - 1] in self.v.works:
            return hit.end + _NEAR
        return hit.end + len(" (")

    @cached_property
    def _phantom(self) -> Cover:
        return self._hits("phantom", "published")

    @cached_property
    def _studies(self) -> Cover:
        return self._hits("phantom", "studies")

    @cached_property
    def _mind(self) -> Cover:
        return self._hits("mind_reading")

    @cached_property
    def _class(self) -> Cover:
        return self._hits("mind_reading", "class")

    @cached_property
    def _mood(self) -> Cover:
        return self._hits("mind_reading", "mood")

    def _claim_has(self, claim: Claim, words: frozenset[str]) -> bool:
        inside = self.doc.words.inside(claim.span)
        return not words.isdisjoint(_slice(self.lower, inside))

    def _hits(self, name: str, family: str = "") -> Cover:
        doc = self.doc
        of_family = (hit.span for hit in doc.hits(name) if hit.entry.family == family)
        return Cover(span for span in of_family if not doc.quoted.touches(span))
