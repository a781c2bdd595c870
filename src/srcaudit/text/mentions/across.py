"""Wholes and parts that two sentences tell: "The house has 120 seats. Labour holds 48 and the Greens 32"."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from srcaudit.language.pack import LanguagePack
from srcaudit.text.mentions.overfull import exclude
from srcaudit.text.mentions.products import Product
from srcaudit.text.mentions.quantities import Quantity, of_one_sort
from srcaudit.text.mentions.remainders import Split
from srcaudit.text.stems import stem

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_PARTS = range(2, 7)
"""How many parts a whole has that are told one by one."""
_LEAD = 40
_NEAR = 4
"""Sentences around a list in which its whole may be told."""
_FEWEST = 3
_PAIR = 2
_KINDS = ("count", "money", "measure")
_MOST_TIMES = 2
"""A total that is so many times its parts, or they it, is of more than them."""
_SENTENCES = 80
"""Sentences with numbers of an article that are compared; what has more is a list of results."""

_Said = Mapping[str, re.Pattern[str]]


@lru_cache(maxsize=8)
def _said(pack: LanguagePack | None) -> _Said | None:
    return pack.patterns("across") if pack is not None and pack.has("tables", "across") else None


def across(doc: "Document", sentences: Sequence[Sequence[Quantity]]) -> Iterator[Split]:
    """The wholes whose parts another sentence tells; body, outside quotations."""
    said = _said(doc.pack)
    if said is None or doc.pack is None:
        return
    held, spans = doc.pack.words("across", "held"), _spans(doc.pack)
    counted = [[one for one in some if _counts(one, spans)] for some in sentences]
    for number, (some, following) in enumerate(pairwise(counted)):
        if not some or not following or following[0].sentence != some[0].sentence + 1:
            continue
        found = _parts_behind(doc, said, held, some, following)
        found = found or _total_behind(doc, said, counted[max(0, number - 1)], some, following)
        if found is not None:
            yield found
    yield from _of_all(doc, said, counted)
    yield from _medals(doc, said, counted)


@lru_cache(maxsize=8)
def _spans(pack: LanguagePack) -> frozenset[str]:
    """Nouns of time: "hours"."""
    return frozenset(pack.table("restated")["spans"]) if pack.has("tables", "restated") else frozenset()


def _counts(one: Quantity, spans: frozenset[str]) -> bool:
    """Whether a number can be a part or a whole: no span of time, no age."""
    return one.kind in _KINDS and one.head not in spans and not one.head.endswith("old")


def _plain(*some: Quantity) -> bool:
    return all(one.bound == "exact" and not one.ranged for one in some)


def _parts_behind(
    doc: "Document", said: _Said, held: frozenset[str], some: Sequence[Quantity], parts: Sequence[Quantity]
) -> Split | None:
    """Parts in the sentence behind their whole: no more than it."""
    whole = some[0]
    if len(some) != 1 or len(parts) not in _PARTS or not _plain(whole, *parts):
        return None
    if any(part.value >= whole.value or part.comparable != whole.comparable for part in parts):
        return None
    told, near = doc.body_sentences[parts[0].sentence], doc.body_sentences[whole.sentence]
    if said["overlap"].search(doc.folded, told.start, told.end):
        return None
    if whole.kind == "money":
        fits = said["purse"].search(doc.folded, near.start, near.end) and _have_takers(doc, said, parts)
    else:
        fits = of_one_sort((whole, *parts)) and (
            _are_bare(doc, said, parts) or (whole.head in held and _have_takers(doc, said, parts))
        )
    return Split(whole, tuple(parts), most=True) if fits else None


def _are_bare(doc: "Document", said: _Said, parts: Sequence[Quantity]) -> bool:
    """Whether parts without a noun begin a sentence, and none overlaps another: "Eight are in Lund, five in Oslo"."""
    if any(part.head for part in parts):
        return False
    start = doc.body_sentences[parts[0].sentence].start
    if said["bare"].fullmatch(doc.folded, start, parts[0].span.start) is None:
        return False
    if not all(said["next_part"].fullmatch(doc.folded, a.span.end, b.span.start) for a, b in pairwise(parts)):
        return False
    return exclude(doc, parts) or _came_to_two_ends(doc, said, parts)


def _came_to_two_ends(doc: "Document", said: _Said, parts: Sequence[Quantity]) -> bool:
    """ "Twenty-two were saved and eight drowned"."""
    if len(parts) != _PAIR:
        return False
    ends = [
        [form for form in ("saved", "lost") if said[form].match(doc.folded, part.number_span.end)] for part in parts
    ]
    return sorted(form for one in ends for form in one) == ["lost", "saved"]


def _have_takers(doc: "Document", said: _Said, parts: Sequence[Quantity]) -> bool:
    """Whether each part is somebody's: "Labour holds 48, the Left 40 and the Greens 32"."""
    start = doc.body_sentences[parts[0].sentence].start
    if said["first_taker"].fullmatch(doc.folded, start, parts[0].span.start) is None:
        return False
    gaps = [doc.folded[a.span.end : b.span.start] for a, b in pairwise(parts)]
    return " and " in gaps[-1] and all(said["next_taker"].fullmatch(gap) for gap in gaps)


def _total_behind(
    doc: "Document", said: _Said, before: Sequence[Quantity], parts: Sequence[Quantity], following: Sequence[Quantity]
) -> Split | None:
    """A sentence that adds up what the one before has told: "… and the fees $15,000. In all she paid $325,000."."""
    total = following[0]
    if len(parts) not in _PARTS or not _plain(total, *parts) or total.kind == "measure":
        return None
    alike = [one for one in following if one.comparable == total.comparable]
    if len(alike) > 1 or any(part.comparable != total.comparable for part in parts):
        return None
    told = doc.body_sentences[total.sentence]
    if said["adds_up"].fullmatch(doc.folded, told.start, total.span.start) is None:
        return None
    if said["more_in_all"].search(doc.folded, told.start, told.end):
        return None
    here = doc.body_sentences[parts[0].sentence]
    if said["overlap"].search(doc.folded, here.start, here.end):
        return None
    gaps = [doc.folded[a.span.end : b.span.start] for a, b in pairwise(parts)]
    if not all(said["next_part"].fullmatch(gap) or said["next_taker"].fullmatch(gap) for gap in gaps):
        return None
    if total.kind == "count" and not (of_one_sort((total, *parts)) or _are_kinds(doc, total, parts)):
        return None
    come_to = sum(part.value for part in parts)
    if not come_to <= total.value * _MOST_TIMES or not total.value <= come_to * _MOST_TIMES:
        return None
    near = bool(before) and before is not parts and before[0].sentence == parts[0].sentence - 1
    more = near and any(one.comparable == total.comparable for one in before)
    placed = all(said["in_place"].match(doc.folded, part.number_span.end) for part in parts)
    return None if more and total.value > come_to else Split(total, tuple(parts), most=placed)


def _are_kinds(doc: "Document", total: Quantity, parts: Sequence[Quantity]) -> bool:
    """Whether what a total counts is what the parts are kinds of: "three cars and four vans", "seven vehicles"."""
    assert doc.pack is not None
    kinds = doc.pack.table("across")["kinds"].get(total.head, "").split()
    return _all_named(parts) and all(part.head in kinds for part in parts) and exclude(doc, parts)


def _all_named(parts: Sequence[Quantity]) -> bool:
    heads = [part.head for part in parts]
    return "" not in heads and len(set(heads)) == len(heads)


def _of_all(doc: "Document", said: _Said, counted: Sequence[Sequence[Quantity]]) -> Iterator[Split]:
    """ "Kenya has sent 38 observers, Peru 19 and Nepal 24. With all 81 in place, …"."""
    if "all" not in doc.lower_kinds:
        return
    for number, some in enumerate(counted[:_SENTENCES]):
        if len(some) not in _PARTS or not _plain(*some) or any(one.kind != "count" for one in some):
            continue
        gaps = [doc.folded[a.span.end : b.span.start] for a, b in pairwise(some)]
        if not all(said["next_part"].fullmatch(gap) or said["next_taker"].fullmatch(gap) for gap in gaps):
            continue
        kinds = _all_named(some) and exclude(doc, some)
        takers = some[0].head and of_one_sort(some) and all(said["next_taker"].fullmatch(gap) for gap in gaps)
        here = doc.body_sentences[some[0].sentence]
        if not (kinds or takers) or said["overlap"].search(doc.folded, here.start, here.end):
            continue
        for following in counted[number + 1 : number + 1 + _NEAR]:
            whole = next((one for one in following if _is_all(doc, said, one, some[0], kinds=kinds)), None)
            if whole is None or whole.sentence > some[0].sentence + _NEAR:
                continue
            if not any(one.value == whole.value for one in doc.quantities if one.span < some[0].span):
                yield Split(whole, tuple(some))
            break


def _is_all(doc: "Document", said: _Said, one: Quantity, first: Quantity, *, kinds: bool) -> bool:
    """Whether a number is told as that of all that a list has counted."""
    if one.kind != "count" or not _plain(one) or one.value <= first.value:
        return False
    if said["all"].search(doc.folded, max(0, one.span.start - _LEAD), one.span.start) is None:
        return False
    if one.head and not kinds and stem(one.head) != stem(first.head):
        return False
    return said["body"].match(doc.folded, one.number_span.end) is not None


def _medals(doc: "Document", said: _Said, counted: Sequence[Sequence[Quantity]]) -> Iterator[Split]:
    """The one number of medals of a text with the one list of those in gold, silver and bronze."""
    if doc.lower_kinds.isdisjoint(("medals",)):
        return
    numbers = [one for some in counted for one in some if one.kind == "count"]
    totals = [one for one in numbers if said["medals"].match(doc.folded, one.number_span.end)]
    lists = list[Sequence[Quantity]]()
    for some in counted:
        kinds = [(one, said["medal"].match(doc.folded, one.number_span.end)) for one in some if one.kind == "count"]
        of_metal = [one for one, match in kinds if match is not None]
        if len({match["kind"] for _, match in kinds if match is not None}) == len(of_metal) == _FEWEST:
            lists.append(of_metal)
    totals = [one for one in totals if not any(one in some for some in lists)]
    if len(lists) != 1 or len({one.value for one in totals}) != 1:
        return
    total, parts = totals[0], lists[0]
    near = abs(total.sentence - parts[0].sentence) <= _NEAR
    if near and _plain(total, *parts) and total.value > max(one.value for one in parts):
        yield Split(total, tuple(parts))


def each_of_those(doc: "Document", sentences: Sequence[Sequence[Quantity]]) -> Iterator[Product]:
    """ "There are 30 households. Each household paid £400, £12,000 in all."."""
    said = _said(doc.pack)
    if said is None or doc.pack is None or "each" not in doc.lower_kinds:
        return
    behind = doc.pack.patterns("products")
    for number, some in enumerate(sentences):
        if len(some) != _PAIR or any(one.kind != "money" for one in some) or not _plain(*some):
            continue
        each, total = some
        start = doc.body_sentences[each.sentence].start
        match = said["each_one"].search(doc.folded, start, each.span.start)
        if match is None or behind["aside"].fullmatch(doc.folded, each.span.end, total.span.start) is None:
            continue
        if behind["total_behind"].match(doc.folded, total.span.end) is None or total.unit != each.unit:
            continue
        noun = stem(match["noun"])
        near = [one for group in sentences[max(0, number - _NEAR) : number] for one in group if one.kind == "count"]
        told = [one for one in near if one.head and stem(one.head) == noun and _plain(one)]
        if len({one.value for one in told}) == 1 and told[0].value > 1:
            yield Product(total, told[0], each)
