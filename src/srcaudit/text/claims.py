"""What the article asserts that could be checked, and what each claim rests on."""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, reduce
from itertools import compress, islice
from operator import or_
from typing import TYPE_CHECKING, Literal

from srcaudit.language.memo import classes
from srcaudit.language.pack import LanguagePack, load
from srcaudit.model.cached import cached_property
from srcaudit.model.claim import ClaimKind, ClaimSupport
from srcaudit.model.span import Span
from srcaudit.model.value import value
from srcaudit.text.askable import Askable
from srcaudit.text.doubt import LIMIT, Doubt
from srcaudit.text.mentions.attributions import Attribution
from srcaudit.text.mentions.sources import SourceKind, known_to
from srcaudit.text.neighbours import Neighbours
from srcaudit.text.retelling import Retelling
from srcaudit.text.units import Unit

if TYPE_CHECKING:
    from srcaudit.text.document import Document

Ground = Literal["link", "document", "quotation without speaker"]

MIN_WEIGHT = 0.3
"""Check-worthiness from which on a claim is worth checking."""

_SUPPORTED = 0.75
_DOCUMENT = 0.8
_LINK = 0.9
_QUOTED = 1.0
_NAMED = 0.9
_LOOSE_QUOTE = 0.4
_WISH = 0.3
"""What bodies and crowds want or feel, told by the writer: it carries nothing beyond its own sentence."""
_EXPECTED = 0.1
"""What is expected, planned or described by nobody in particular; anybody told of beside it counts for more."""
_STRENGTH: Mapping[SourceKind, float] = {
    "named": 0.9, "document": 0.8, "organisation": 0.55, "role": 0.4, "mind": 0.4, "passive": 0.2, "anonymous": 0.15,
}  # fmt: skip
_WEIGHT: Mapping[ClaimKind, float] = {
    "quantity": 1.0, "event": 0.8, "superlative": 0.7, "cause": 0.6, "state": 0.5, "forecast": 0.35, "opinion": 0.2,
    "question": 0.0, "filler": 0.0,
}  # fmt: skip
_BONUS = 0.1
_MIN_WORDS = 5
_QUOTED_WORDS = 3
_OPENING_PARAGRAPHS = 2
_PARAGRAPH_WORDS = 15
_OWN_VOICE = 0.2
"""What words of saying count on a page in the writer's own voice: there they are mostly its matter, or a comment."""
_SENTENCE_WORDS = 8
"""Words in quotation marks from which on they are somebody's on such a page: fewer are a title or a phrase."""
_PARTED, _FEW, _HEARD = 3, 0.3, 3
"""Headings from which on a page has parts, the share of sentences that name a person or a paper in a report, and
sentences in somebody's own words from which on it is one."""
MANY_VOICES = ("transcript", "live blog")
"""Formats in which no claim is said to rest on nobody: who speaks is told by the form of the page."""
_PLACE_CHARACTERS = 60
_CREDIT_REACH = 80
_URL = re.compile(r"https?://\S|www\.\w")
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")
_CREDIT = re.compile(r"\([A-Z][\w&.'’-]*(?: (?:[A-Z][\w&.'’-]*|of|the|and|for)){0,5}(?:,? \d{4})?\)[.”\"]{0,2}\s*\Z")
"""A body in brackets at the end of a sentence, as behind a share: "(Orr Research, 2024)"."""
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*(?:st|nd|rd|th|s|pm|am)?")
_MONEY = "$€£¥%"
_VERB, _MODAL, _NORM, _CAUSE, _SUPERLATIVE, _NUMERAL, _PAPER, _TENSE = (1 << bit for bit in range(8))
"""What words are, as `_Signs.classes` tells it."""


@value
class Claim:
    """One unit of the text that asserts something."""

    span: Span
    kind: ClaimKind
    support: ClaimSupport
    weight: float
    """How much it is worth checking; 0-1. Under .3 nothing is said about it."""
    strength: float
    """How much its best source carries; 0 nobody, 1 a named person's own words."""
    attribution: Attribution | None
    """The strongest attribution, if there is one."""
    attributions: tuple[Attribution, ...] = ()
    """All that bear on it, in order."""
    unit: int = 0
    """Which of `Document.units` it is."""
    ground: Ground | None = None
    """What carries it better than any attribution does."""
    doubt: float = 0.0
    """How much speaks for a source that was not read; points, only where none was. Words count in full, even on a page
    in the writer's own voice."""
    own_voice: bool = False
    """Whether the page is told in the writer's own voice."""


@dataclass(frozen=True, slots=True)
class _Signs:
    """The words by which kinds of claims are told apart."""

    past: frozenset[str]
    superlatives: frozenset[str]
    perfect: frozenset[str]
    before_superlatives: frozenset[str]
    be: frozenset[str]
    times: frozenset[str]
    plain_ed: frozenset[str]
    infinitive_openers: frozenset[str]
    idle: frozenset[str]
    """Words that do nothing: a participle behind one of them only describes."""
    public_document: frozenset[str]
    classes: Callable[[str], int]
    """The bits of each word: whether it may be a verb, is a modal, and so on."""
    tenses: bytes
    """What makes 1 of the bits of a word that can tell of an event by its form, and 0 of any others."""


@cache
def _signs(language: str) -> _Signs:
    pack = load(language)
    assert pack is not None
    names = {"past": "past_verbs"}
    lists = {
        name: pack.words("clauses", names.get(name, name))
        for name in (
            "past", "superlatives", "perfect", "before_superlatives", "be", "times", "plain_ed", "infinitive_openers",
            "idle",
        )
    }  # fmt: skip
    public_document = pack.words("sources", "public_document")
    verbs = pack.words("clauses", "auxiliaries") | lists["be"] | lists["past"]
    others = [pack.words("clauses", name) for name in ("modals", "norms", "causes", "superlatives", "numbers")]
    of_lists = classes(verbs, *others, public_document, lists["past"] | lists["perfect"])
    return _Signs(
        **lists,
        public_document=public_document,
        classes=lambda word: of_lists(word) | _TENSE * word.endswith("ed"),
        tenses=bytes(marks & _TENSE > 0 for marks in range(256)),
    )


def marking(pack: LanguagePack) -> Callable[[str], int]:
    """What words are: the bits of `_Signs.classes`."""
    return _signs(pack.language).classes if known_to(pack) else lambda word: 0


def claims(doc: "Document") -> tuple[Claim, ...]:
    """The claims of the body, in order. Headings and lines that are one question are none."""
    if not known_to(doc.pack) or doc.pack is None:
        return ()
    judge = _Judge(doc, _signs(doc.pack.language))
    return tuple(_settled(Neighbours(doc, own_voice=judge.own_voice), tuple(judge.all())))


def _settled(neighbours: Neighbours, told: Sequence[Claim]) -> Iterator[Claim]:
    """The claims, those no longer called vague whose source their neighbours give away."""
    for place, claim in enumerate(told):
        given = claim.support == "vague" and neighbours.tell(told, place)
        yield replace(claim, support="unclear") if given else claim


def supported_share(told: Sequence[Claim]) -> float:
    """The share of claims, weighted, that rest on a named source, a document or a link; 0 without claims."""
    weight = sum(claim.weight for claim in told)
    return sum(claim.weight for claim in told if claim.support == "supported") / weight if weight else 0.0


class _Judge:
    def __init__(self, doc: "Document", signs: _Signs) -> None:
        self.doc = doc
        self.signs = signs
        self.lower = doc.words.lower
        self.surfaces = doc.words.surfaces
        self.capital, self.digit = doc.words.capital, doc.words.digit
        self.doubt = Doubt(doc)
        self.askable = Askable(doc)
        self.retelling = Retelling(doc)
        self._has_addresses = "http" in doc.text or "www." in doc.text
        self._asks = "?" in doc.text

    def all(self) -> Iterator[Claim]:
        units = self.doc.units
        told = self._told
        before: Claim | None = None
        for place, unit in enumerate(units):
            if unit.block.kind not in ("heading", "question", "mark"):
                before = self._claim(unit, place, told[place], before)
                yield before

    def _doubt(self, unit: Unit, before: Claim | None) -> tuple[float, float]:
        """How much speaks for a source of a unit that has none."""
        beside = before is not None and before.strength > 0 and self.doc.units[before.unit].number == unit.number
        return self.doubt.points(
            unit.words,
            quoted=self._quotes(unit.span),
            opening=unit.number in self._opening and not self.own_voice,
            beside=beside,
        )

    def _quotes(self, span: Span) -> bool:
        """Whether somebody's words may stand in it in quotation marks."""
        if not self.own_voice:
            return self.doc.quoted.touches(span)
        return any(len(self.doc.words.inside(quote)) >= _SENTENCE_WORDS for quote in self.doc.quotes_in(span))

    @cached_property
    def own_voice(self) -> bool:
        """Whether the page is parted by headings, as guides and posts are, and few sentences name a person or paper.

        A report of that form lays most of what it tells to somebody, or lets people speak.
        """
        blocks = [unit.block.kind for unit in self.doc.units]
        if sum(block.kind == "heading" for block in self.doc.body_blocks) < _PARTED:
            return False
        prose = [self._told[place] for place, kind in enumerate(blocks) if kind not in ("heading", "question", "mark")]
        if sum(any(self._carried_by(one) == _QUOTED for one in each) for each in prose) >= _HEARD:
            return False
        named = sum(any(one.kind in ("named", "document") for one in each) for each in prose)
        return named < _FEW * len(prose)

    @cached_property
    def _opening(self) -> frozenset[int]:
        """The paragraphs that sum up the others."""
        return frozenset(islice(self.doc.paragraphs, _OPENING_PARAGRAPHS))

    @cached_property
    def _first(self) -> frozenset[int]:
        """The first paragraph, and a headline above it, of an article that goes on to name people."""
        if len(self.doc.paragraphs) <= _OPENING_PARAGRAPHS:
            return frozenset()
        blocks = self.doc.body_blocks
        long = next((place for place, n in enumerate(self.doc.paragraphs) if blocks[n].words >= _PARAGRAPH_WORDS), 0)
        return frozenset(self.doc.paragraphs[: min(long, 1) + 1])

    @cached_property
    def _told(self) -> list[list[Attribution]]:
        """What bears on each unit: a cue or a source in it, or content over half of it."""
        units = self.doc.units
        told: list[list[Attribution]] = [[] for _ in units]
        starts = [unit.span.start for unit in units]
        for one in self.doc.attributions:
            content = one.content
            cued = bisect_left(starts, one.cue.start + 1) - 1 if content is None or self._own(one) else -1
            if cued >= 0:
                told[cued].append(one)
            if content is not None:
                first = max(0, bisect_left(starts, content.start + 1) - 1)
                for place in range(first, bisect_left(starts, content.end)):
                    if place != cued and _share(units[place].span, content) >= 0.5:
                        told[place].append(one)
        return told

    def _own(self, one: Attribution) -> bool:
        """Whether the content stands by the cue, and is not one that is carried on to a later sentence."""
        assert one.content is not None
        return one.content.start <= one.cue.end + 200 and one.cue.start <= one.content.end + 200

    @cached_property
    def _marks(self) -> bytes:
        """What each word is, as `marking` tells it: a stretch of them has but a few different ones."""
        return bytes([facts.marks for facts in self.doc.word_facts])

    def _claim(self, unit: Unit, place: int, told: Sequence[Attribution], before: Claim | None) -> Claim:
        """What a unit asserts. before: the claim before it."""
        span, words = unit.span, unit.words
        marks = reduce(or_, set(self._marks[words.start : words.stop]), 0)
        kind = self._kind(span, words, marks, told=bool(told))
        strength, best, ground = self._strength(span, words, marks, told)
        first = unit.number in self._first and not self.own_voice
        support = self._support(span, words, strength, best, ground, first=first)
        if self.own_voice and best is not None and ground is None:
            if support == "unclear":
                support = self._in_own_voice(span, words, best, before)
            elif support == "supported" and self.askable.is_comment(best):
                support, strength = "unattributed", 0.0
        points = 0.0
        if support == "unattributed":
            by_words, by_place = self._doubt(unit, before)
            points = by_words + by_place
            counted = by_words * (_OWN_VOICE if self.own_voice else 1) + by_place
            retold = self.own_voice and self.retelling.covers(unit)
            unclear = counted >= LIMIT or retold or self.doc.format in MANY_VOICES
            support = "unclear" if unclear else "unattributed"
        weight = _weight(kind, named=self.doc.words.has_capital(words[1:]), counted=self.doc.words.has_figure(words))
        return Claim(span, kind, support, weight, strength, best, tuple(told), place, ground, points, self.own_voice)

    def _support(
        self, span: Span, words: range, strength: float, best: Attribution | None, ground: Ground | None, *, first: bool
    ) -> ClaimSupport:
        if strength >= _SUPPORTED:
            return "supported"
        if ground == "quotation without speaker":
            return "unclear"  # somebody said so; that we read no name does not mean that none is given
        if best is None:
            return "unattributed"
        return self.askable.support(span, best, first=first)

    def _in_own_voice(self, span: Span, words: range, best: Attribution, before: Claim | None) -> ClaimSupport:
        """What is unclear in a report, on a page whose writer tells nearly everything. before: the claim before it."""
        if self.askable.is_hidden_in_own_voice(span, best):
            return "vague"
        if self._quotes(span) or self.doc.words.has_figure(words):
            return "unclear"  # shares are of a survey
        if best.kind == "mind":
            named = best.holder in ("named", "document")
        elif best.kind == "passive":
            named = before is not None and before.support == "supported"  # "is praised as", of a review told before it
            named = named or self.askable.is_careful(best)
        else:
            named = best.spoken or (best.kind != "role" and not self.askable.is_of_country(best))
        return "unclear" if named else "unattributed"

    # How much it is worth checking -----------------------------------------------------------------------------------

    def _kind(self, span: Span, words: range, marks: int, *, told: bool) -> ClaimKind:
        """marks: what its words are."""
        if self._asks and self.doc.text[span.start : span.end].rstrip("\"'”’)").endswith("?"):
            return "question"
        if len(words) < _MIN_WORDS or not (told or marks & _VERB or self._may_have_verb(words)):
            return "filler"
        if marks & _NUMERAL or self._has_quantity(words):
            return "quantity"
        tensed = self._tensed[bisect_left(self._tensed, words.start) : bisect_left(self._tensed, words.stop)]
        past = any(self._is_event(i, words.start) for i in tensed)
        if marks & _NORM and not past:
            return "opinion"
        if marks & _MODAL and not past:
            return "forecast"
        if marks & _SUPERLATIVE and any(self._is_superlative(i, words.start) for i in words):
            return "superlative"
        if past:
            return "event"
        return "cause" if marks & _CAUSE else "state"

    def _is_superlative(self, index: int, first: int) -> bool:
        """ "The largest", "its most important"; not "most of them" and not "at least"."""
        word = self.lower[index]
        if word not in self.signs.superlatives:
            return False
        before = self.lower[index - 1] if index > first else ""
        following = self.lower[index + 1] if index + 1 < len(self.lower) else ""
        return word == "unprecedented" or (
            following != "of" and (before in self.signs.before_superlatives or before.endswith(("'s", "s'")))
        )

    def _may_have_verb(self, words: range) -> bool:
        """Whether a word ends as verbs do that are in no list."""
        return any(word.endswith(("ed", "s")) for word in self.lower[words.start : words.stop])

    @cached_property
    def _tensed(self) -> list[int]:
        """The words that can tell of an event, by their form alone."""
        return list(compress(range(len(self._marks)), self._marks.translate(self.signs.tenses)))

    def _is_event(self, index: int, first: int) -> bool:
        """A past tense or a perfect: "met", "signed", "has fallen"; no participle that only describes."""
        word = self.lower[index]
        if word in self.signs.past:
            return index == first or self.lower[index - 1] not in self.signs.infinitive_openers
        if word in self.signs.perfect:
            return True
        if not word.endswith("ed") or word in self.signs.plain_ed or self.capital[index]:
            return False
        return index > first and (self.lower[index - 1] in self.signs.be or self._can_act(self.lower[index - 1]))

    def _can_act(self, word: str) -> bool:
        return word not in self.signs.idle

    def _has_quantity(self, words: range) -> bool:
        """Whether it has a number in figures that counts something."""
        if not self.doc.words.has_figure(words):
            return False
        return any(self._is_quantity(i) for i in compress(words, self.digit[words.start : words.stop]))

    def _is_quantity(self, index: int) -> bool:
        word = self.lower[index]
        if _NUMBER.fullmatch(word) is None or not word[-1].isdigit():
            return False
        start = self.doc.words.starts[index]
        if self.doc.text[start - 1 : start] in _MONEY and start:
            return True
        if _YEAR.fullmatch(word) or (index and self.lower[index - 1] in self.signs.times):
            return False
        following = self.lower[index + 1] if index + 1 < len(self.lower) else ""
        return following not in self.signs.times and self.lower[index - 1] not in ("article", "section", "chapter")

    # What it rests on ------------------------------------------------------------------------------------------------

    def _strength(
        self, span: Span, words: range, marks: int, told: Sequence[Attribution]
    ) -> tuple[float, Attribution | None, Ground | None]:
        best, strongest = 0.0, None
        for one in told:
            value = self._carried_by(one)
            if value > best:
                best, strongest = value, one
        if best < _LINK and self._has_addresses and _URL.search(self.doc.text, span.start, span.end):
            return _LINK, strongest, "link"
        if best < _DOCUMENT and self._is_credited(span, words):
            return _DOCUMENT, strongest, "document"
        if best < _DOCUMENT and marks & _PAPER and self._names_a_document(words):
            return _DOCUMENT, strongest, "document"
        if not best and self._quotes_words(span):
            return _LOOSE_QUOTE, strongest, "quotation without speaker"
        return best, strongest, None

    def _carried_by(self, one: Attribution) -> float:
        value = _STRENGTH[one.kind] if one.kind != "passive" or one.spoken else _EXPECTED
        if one.kind == "mind" and not one.spoken and one.holder != "named":
            return _WISH
        if one.kind == "named" and one.content is not None and self.doc.quoted.touches(one.content):
            return _QUOTED
        if one.kind in ("organisation", "role") and self._is_placed(one):
            return _DOCUMENT if one.kind == "organisation" else _STRENGTH["organisation"]
        return value

    def _is_placed(self, one: Attribution) -> bool:
        """Whether the words around the cue say where it was said, so that it can be looked up."""
        end = one.cue.end
        place = bisect_left(self._places, end)
        return place < len(self._places) and self._places[place] < end + _PLACE_CHARACTERS

    @cached_property
    def _places(self) -> list[int]:
        """Where words begin that say where something was said."""
        return [hit.span.start for hit in self.doc.hits("attribution") if hit.entry.family == "place"]

    def _is_credited(self, span: Span, words: range) -> bool:
        """Whether a share is laid to whoever stands in brackets behind it."""
        if not self.doc.words.has_figure(words) or self.doc.text.find("%", span.start, span.end) < 0:
            return False
        return _CREDIT.search(self.doc.text, max(span.start, span.end - _CREDIT_REACH), span.end) is not None

    def _names_a_document(self, words: range) -> bool:
        """ "The Orr Treaty", "the 1994 memorandum": what bears a name or a year can be looked up."""
        for index in words:
            if self.lower[index] in self.signs.public_document and index > words.start:
                before = self.surfaces[index - 1]
                if _YEAR.fullmatch(before) or (self.capital[index] and self.capital[index - 1]):
                    return True
        return False

    def _quotes_words(self, span: Span) -> bool:
        """Whether words in quotation marks are somebody's: three or more, and no name as "Old Oak" is."""
        quoted = (self.doc.words.inside(quote) for quote in self.doc.quotes_in(span))
        least = _SENTENCE_WORDS if self.own_voice else _QUOTED_WORDS
        return any(len(words) >= least and not all(self.capital[i] for i in words) for words in quoted)


@cache
def _weight(kind: ClaimKind, *, named: bool, counted: bool) -> float:
    """named: it has a word written as a name. counted: it has a number in figures."""
    base = _WEIGHT[kind]
    return round(min(1.0, base + _BONUS * named + _BONUS * counted), 4) if base else 0.0


def _share(unit: Span, content: Span) -> float:
    inside = min(unit.end, content.end) - max(unit.start, content.start)
    return inside / max(1, len(unit))
