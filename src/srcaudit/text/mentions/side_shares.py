"""Shares of several sides told one by one: "58 percent to Reid's 48", "64 percent for it and 46 against"."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from srcaudit.language.pack import LanguagePack
from srcaudit.model.span import Span
from srcaudit.text.mentions.quantities import Quantity, by_sentence
from srcaudit.text.stems import stem

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_SIDES = range(2, 7)
"""Shares of a sentence that can be those of the sides of one whole."""
_BARE = ("in_a_poll", "loses", "wins", "voted", "for_rival")
"""Forms in which the shares may lack their "percent"."""
_LONGEST = 600
"""Characters of a sentence beyond which it is none."""
_GAP = 110
"""Characters from one share to the next."""
_BEHIND = 60
_NAMES = 2
_NOUNS = 4
_THREE = 3

_Said = Mapping[str, re.Pattern[str]]


def side_shares(doc: "Document") -> Iterator[tuple[tuple[Span, float], ...]]:
    """Where the shares stand of the sides of one contest, or of the parts of one whole; body, outside quotations."""
    if doc.pack is None or not doc.pack.has("tables", "side_shares"):
        return
    said = doc.pack.patterns("side_shares")
    voting = doc.pack.words("side_shares", "of_voting")
    kinds = _kinds(doc.pack)
    election = not doc.lower_kinds.isdisjoint(doc.pack.words("side_shares", "of_election"))
    before: Sequence[Quantity] = ()
    for some in by_sentence(doc.quantities):
        if two := _of_two_sentences(doc, said, voting, before, some):
            yield two
        before = some
        shares = [one for one in some if one.kind == "percent"]
        whole = doc.body_sentences[some[0].sentence]
        if not shares or len(whole) > _LONGEST:
            continue
        if some[0].kind == "fraction" and _by_source(doc, said, some, whole):
            yield tuple((one.number_span, one.value) for one in some)
            continue
        if bare := _bare(doc, said, whole):
            yield bare
        elif _can_be_shares(some, shares) and (
            _of_contest(doc, said, voting, shares, whole)
            or _of_whole(doc, said, shares, whole)
            or _with_the_rest(doc, said, shares, whole)
            or _of_kinds(doc, said, kinds, shares, whole)
            or (election and _of_names(doc, said, shares, whole))
        ):
            yield tuple((one.number_span, one.value) for one in shares)


@lru_cache(maxsize=8)
def _kinds(pack: LanguagePack) -> tuple[frozenset[str], ...]:
    """Nouns of which one thing can bear one only: "men women"."""
    if not pack.has("tables", "overfull"):
        return ()
    table = pack.table("overfull")
    return tuple(frozenset(words.split()) for words in (*table["groups"], *table["opposites"]))


def _by_source(doc: "Document", said: _Said, some: Sequence[Quantity], whole: Span) -> bool:
    """ "Half of the money comes from the state, 30 percent from the city and 20 percent from donors"."""
    if len(some) < _THREE or any(one.kind != "percent" for one in some[1:]) or some[0].span.start > whole.start + 1:
        return False
    if any(one.ranged or one.bound != "exact" for one in some):
        return False
    text = doc.folded
    first, *gaps = [text[a.span.end : b.span.start] for a, b in pairwise(some)]
    told = [
        said["by_source"].match(first),
        *(said["then_source"].match(gap) for gap in gaps),
        said["last_source"].match(text[some[-1].span.end : whole.end].rstrip()),
    ]
    return None not in told and len({one["by"] for one in told if one is not None}) == 1


def _with_the_rest(doc: "Document", said: _Said, shares: Sequence[Quantity], whole: Span) -> bool:
    """ "Wheat makes up 70 percent of it and rye the remaining 40 percent"."""
    text, last = doc.folded, shares[-1]
    if not said["remaining"].search(text, max(whole.start, last.span.start - _BEHIND), last.span.start):
        return False
    if said["changed"].search(text, whole.start, whole.end) or said["of_rest"].match(text[last.span.end : whole.end]):
        return False
    return all(said["of_rest_gap"].fullmatch(text, a.span.end, b.span.start) for a, b in pairwise(shares))


def _of_kinds(
    doc: "Document", said: _Said, kinds: Sequence[frozenset[str]], shares: Sequence[Quantity], whole: Span
) -> bool:
    """ "Seventy percent of the members are men and 40 percent women", "an alloy of 90 percent copper and 20 percent
    tin"."""
    text = doc.folded
    if said["changed"].search(text, whole.start, whole.end) or said["apart_by"].search(text, whole.start, whole.end):
        return False
    found = [said["exclusive"].match(text[one.span.end : whole.end]) for one in shares]
    nouns = [match["noun"] for match in found if match is not None]
    if len(nouns) < len(shares) or len(set(nouns)) < len(nouns):
        return False
    if any(set(nouns) <= group for group in kinds):
        return True
    mixed = said["mixed"].search(text, whole.start, shares[0].span.start) is not None
    return mixed and all(said["part_noun"].match(text[one.span.end : whole.end]) for one in shares)


def _of_names(doc: "Document", said: _Said, shares: Sequence[Quantity], whole: Span) -> bool:
    """ "Weir took 54 percent, Hale 31 percent and Roe 22 percent", in an article of an election."""
    text = doc.folded
    round_ = said["round"].match(text, whole.start, whole.end)
    if len(shares) < _THREE or said["apart"].search(text, round_.end() if round_ else whole.start, whole.end):
        return False
    if not said["took"].search(text[whole.start : shares[0].span.start]):
        return False
    return all(said["taker_gap"].fullmatch(text, a.span.end, b.span.start) for a, b in pairwise(shares))


def _of_two_sentences(
    doc: "Document", said: _Said, voting: frozenset[str], before: Sequence[Quantity], some: Sequence[Quantity]
) -> tuple[tuple[Span, float], ...]:
    """ "Hall won with 57 percent. Roe got 49"."""
    if len(before) != 1 or before[0].kind != "percent" or before[0].sentence != some[0].sentence - 1:
        return ()
    first, second = (doc.body_sentences[group[0].sentence] for group in (before, some))
    shares = [*before, *some]
    if any(one.kind != "percent" for one in some) or not _can_be_shares(shares, shares):
        return ()
    if not said["won"].search(doc.folded, first.start, first.end) or said["won"].search(
        doc.folded, second.start, second.end
    ):
        return ()
    if not said["others"].match(doc.folded, second.start, second.end):
        return ()
    if not _of_contest(doc, said, voting, shares, Span(first.start, second.end), ("contest", "won")):
        return ()
    return tuple((one.number_span, one.value) for one in shares)


def _can_be_shares(some: Sequence[Quantity], shares: Sequence[Quantity]) -> bool:
    """Whether all the percentages of a sentence can be parts of one whole."""
    if len(shares) not in _SIDES or any(one.ranged or one.bound in ("over", "under") for one in shares):
        return False
    if any(one.kind in ("points", "fraction", "money") for one in some):
        return False
    return all(second.span.start - first.span.end <= _GAP for first, second in pairwise(shares))


def _bare(doc: "Document", said: _Said, whole: Span) -> tuple[tuple[Span, float], ...]:
    """Two shares of a form that tells that they are those of two sides."""
    for form in _BARE:
        match = said[form].search(doc.folded, whole.start, whole.end)
        if match is not None and not said["apart"].search(doc.folded, whole.start, whole.end):
            if form == "wins" and float(match["a"]) <= float(match["b"]):
                continue  # "won 70 to 80 percent"
            places = Span(*match.span("a")), Span(*match.span("b"))
            if not any(doc.quoted.touches(place) or doc.masked.touches(place) for place in places):
                return tuple((place, float(doc.folded[place.start : place.end])) for place in places)
    return ()


def _of_contest(
    doc: "Document",
    said: _Said,
    voting: frozenset[str],
    shares: Sequence[Quantity],
    whole: Span,
    told: Sequence[str] = ("contest",),
) -> bool:
    """Whether shares are those of the sides of one vote or poll, for which one of the words in `told` stands."""
    text = doc.folded
    contested = any(said[word].search(text, whole.start, whole.end) for word in told)
    if not contested and said["asked"].search(text, whole.start, whole.end) is None:
        return False
    if said["apart"].search(text, whole.start, whole.end) or said["apart_by"].search(text, whole.start, whole.end):
        return False
    for one in shares:
        behind = text[one.span.end : min(whole.end, one.span.end + _BEHIND)]
        what = said["of_what"].match(behind)
        if said["counted"].search(behind) or (what and voting.isdisjoint(what["what"].lower().split()[:_NOUNS])):
            return False
    gaps = [text[a.span.end : b.span.start] for a, b in pairwise(shares)]
    rest = text[shares[-1].span.end : min(whole.end, shares[-1].span.end + _BEHIND)]
    lead = text[whole.start : shares[0].span.start]
    if _say_yes_and_no(said, lead, gaps, rest):
        return True
    if not contested:
        return False
    opposed = any(said["no"].search(part) for part in (*gaps, rest))
    return not opposed and _have_takers(said, lead, gaps, rest)


def _say_yes_and_no(said: _Said, lead: str, gaps: Sequence[str], rest: str) -> bool:
    """ "64 percent of voters backed it and 46 percent opposed it, with 5 percent undecided"."""
    told = [*gaps, rest]
    if said["support"].search(lead):
        voted = said["cast"].match(rest)
        no = said["no"].match(rest[voted.end() if voted else 0 :].lstrip())
        return len(gaps) == 1 and no is not None
    for first, second in (("yes", "no"), ("no", "yes")):
        one, two = said[first].search(told[0]), said[second].search(told[1])
        if one is None or two is None or said[second].search(told[0]):
            continue
        mine, other = (said["object"].match(part[found.end() :]) for part, found in ((told[0], one), (told[1], two)))
        nouns = [match["noun"] if match is not None else None for match in (mine, other)]
        if nouns[1] and nouns[0] and stem(nouns[1]) != stem(nouns[0]) and nouns[1] not in _JOINTS:
            return False
        return all(said["neither"].search(part) for part in told[2:])
    return False


def _have_takers(said: _Said, lead: str, gaps: Sequence[str], rest: str) -> bool:
    """Whether each share has somebody of its own, before it or behind it."""
    if any(said["opinions"].search(part) for part in gaps) or said["opinions"].match(rest.lstrip()):
        return False
    before = [said["side"].search(part) is not None for part in (lead, *gaps)]
    last = [part for part in gaps if said["yes"].search(part) or said["no"].search(part)]
    undecided = said["neither"].search(rest[:_BEHIND]) is not None
    names = [said["side"].findall(part)[-1:] for part in (lead, *gaps)]
    told = [name[0] for name in names if name]
    if len(told) != len(set(told)):
        return False
    return all(before[1:]) and (before[0] or undecided or bool(last))


def _of_whole(doc: "Document", said: _Said, shares: Sequence[Quantity], whole: Span) -> bool:
    """ "Coal provides 55 percent of the power, gas 30 percent and wind 25": who has a part of a whole."""
    text, gaps = doc.folded, [doc.folded[a.span.end : b.span.start] for a, b in pairwise(shares)]
    if len(shares) <= _NAMES or said["splits"].search(text, whole.start, whole.end) is None:
        return False
    if said["changed"].search(text, whole.start, whole.end):
        return False
    first = said["first_gap"].fullmatch(gaps[0])
    others = [said["next_gap"].fullmatch(gap) for gap in gaps[1:]]
    if first is None or None in others or said["last_by"].match(text[shares[-1].span.end : whole.end]) is None:
        return False
    takers = {bool(match["taker"]) for match in (first, *others) if match is not None}
    return len(takers) == 1


_JOINTS = frozenset({"it", "and", "while", "with", "the", "idea", "plan", "measure", "proposal", "move", "bill", "law"})
