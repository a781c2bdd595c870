"""Whether the claims beside one tell who is behind it, so that its source is no riddle to a reader."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from srcaudit.language.pack import load
from srcaudit.text.mentions.attributions import Attribution
from srcaudit.text.mentions.sources import vocabulary

if TYPE_CHECKING:
    from srcaudit.text.claims import Claim
    from srcaudit.text.document import Document

_NAMED = 0.9
"""The strength of a claim that somebody is named for."""
_AROUND = 3
"""Claims before and behind a country that speaks."""


@dataclass(frozen=True, slots=True)
class _Lists:
    officials: frozenset[str]
    hidden: frozenset[str]
    one: frozenset[str]
    learned: frozenset[str]
    found: frozenset[str]


@cache
def _lists(language: str) -> _Lists:
    pack = load(language)
    assert pack is not None
    return _Lists(**{name: pack.words("sources", name) for name in ("officials", "hidden", "one", "learned", "found")})


class Neighbours:
    """Looks at the claims before and behind one of one document."""

    def __init__(self, doc: "Document", *, own_voice: bool) -> None:
        """own_voice: the writer tells nearly everything, so that a country beside a name is not told of by it."""
        assert doc.pack is not None
        self.doc = doc
        self.own_voice = own_voice
        self.v = vocabulary(doc.pack.language)
        self.lists = _lists(doc.pack.language)
        self.lower = doc.words.lower

    def tell(self, told: "Sequence[Claim]", place: int) -> bool:
        """Whether the claims beside one tell whose words it is."""
        claim = told[place]
        if self._is_country(claim):
            return not self.own_voice and self._is_in_company(told, place)
        if self._ends_with(claim, self.lists.found) and self._is_in_company(told, place):
            return True  # of those whose study is told of
        before = told[place - 1] if place else None
        after = told[place + 1] if place + 1 < len(told) else None
        if (
            after is not None
            and self._near(claim, after, 1)
            and (self._names(claim, after) or self._is_same(claim, after))
        ):
            return True
        return before is not None and (self._goes_on(claim, before) or self._is_theirs(claim, before))

    def _is_in_company(self, told: "Sequence[Claim]", place: int) -> bool:
        """Whether somebody is named around a country that speaks: its minister, its ministry, a paper."""
        around = told[max(0, place - _AROUND) : place + _AROUND + 1]
        return any(other.support == "supported" and self._near(told[place], other, 1) for other in around)

    def _near(self, claim: "Claim", other: "Claim", paragraphs: int) -> bool:
        units = self.doc.units
        return abs(units[claim.unit].number - units[other.unit].number) <= paragraphs

    def _names(self, claim: "Claim", after: "Claim") -> bool:
        """Whether the next tells who it was: "Experts warn of floods. “They come,” said Ada Lowe"."""
        best = after.attribution
        if best is None or not best.spoken:
            return False
        if claim.attribution is not None and claim.attribution.kind == "passive":
            return best.kind == "document" or (best.kind == "named" and self._is_in_passing(claim))
        if best.kind == "named" and self._ends_with(claim, self.lists.learned) and self._near(claim, after, 0):
            return True  # one of the trade is heard
        quoted = after.strength >= _NAMED and self.doc.quoted.touches(after.span)
        if best.kind != "named":
            return quoted
        return quoted or (self._is_of_many(claim) and self._is_introduced(best))

    def _is_in_passing(self, claim: "Claim") -> bool:
        """Whether hearsay is one adverb, "reportedly", which a writer needs not say again of what somebody tells."""
        assert claim.attribution is not None
        return len(self.doc.words.inside(claim.attribution.cue)) == 1

    def _is_country(self, claim: "Claim") -> bool:
        """Whether a country says so."""
        return claim.attribution is not None and claim.attribution.kind == "organisation"

    def _is_of_many(self, claim: "Claim") -> bool:
        """Whether it is told by people whom the writer does not hide: "analysts", "a clerk", and no "insiders"."""
        one = claim.attribution
        if one is None or one.source is None or one.stands_for is not None:
            return False
        words = self.doc.words.inside(one.source)
        single = one.kind == "role" and self.lower[words.start] in self.lists.one
        return (single or one.kind == "anonymous") and self.lists.hidden.isdisjoint(
            self.lower[words.start : words.stop]
        )

    def _ends_with(self, claim: "Claim", of: frozenset[str]) -> bool:
        """Whether the last word of its source is one of these."""
        one = claim.attribution
        words = self.doc.words.inside(one.source) if one is not None and one.source is not None else range(0)
        return len(words) > 0 and self.lower[words.stop - 1] in of

    def _is_introduced(self, best: Attribution) -> bool:
        """Whether a source is named for the first time in the article."""
        if best.source is None or best.stands_for is not None:
            return False
        words = self.doc.words.inside(best.source)
        name = next((i for i in reversed(words) if self.doc.words.capital[i]), None)
        return name is not None and self.doc.word_places[self.lower[name]][0] >= words.start

    def _goes_on(self, claim: "Claim", before: "Claim") -> bool:
        """Whether it is hearsay that goes on with what a document or a body is cited for in the sentence before."""
        one, other = claim.attribution, before.attribution
        if one is None or other is None or one.kind != "passive" or before.support != "supported":
            return False
        if other.kind == "document":
            return self._near(claim, before, 1)
        return other.kind == "organisation" and self._near(claim, before, 0)

    def _is_theirs(self, claim: "Claim", before: "Claim") -> bool:
        """Whether a bare "officials" belong to the body that speaks before: "The board said … Officials said"."""
        other = before.attribution
        if other is None or self._office(claim) is None or not self._near(claim, before, 0):
            return False
        return (other.kind == "organisation" and before.support == "supported") or self._is_same(claim, before)

    def _is_same(self, claim: "Claim", other: "Claim") -> bool:
        """Whether the other tells which officials they are: "Officials of Harlow said", beside "officials said"."""
        office = self._office(claim)
        at = other.attribution.source if other.attribution is not None else None
        if office is None or at is None:
            return False
        words = self.doc.words.inside(at)
        if len(words) < 2 or office not in self.lower[words.start : words.stop]:
            return False
        capital = self.doc.words.capital
        return any(capital[i] and self.lower[i] != office and self.lower[i] not in self.v.demonym for i in words)

    def _office(self, claim: "Claim") -> str | None:
        """The word, where nothing but a bare "officials" tells who says so."""
        one = claim.attribution
        if one is None or one.source is None or one.stands_for is not None:
            return None
        words = self.doc.words.inside(one.source)
        word = self.lower[words.start]
        return word if len(words) == 1 and word in self.lists.officials else None
