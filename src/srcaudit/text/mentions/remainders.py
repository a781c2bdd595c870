"""What is left of a whole: "of 34, 27 … and the other seven", "26,000 …, leaving 14,000 of the 40,000"."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import combinations, pairwise
from typing import TYPE_CHECKING

from srcaudit.language.pack import LanguagePack
from srcaudit.model.span import Span
from srcaudit.text.mentions.quantities import Quantity
from srcaudit.text.stems import stem

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_LEAD = 40
_BEHIND = 70
_MOST_PARTS = 4
_THREE = 3
_FARTHEST = 160
_CLOSE = 50
"""Characters from one amount of a list to the next, with who takes it between."""
_FIRST = 40
"""Numbers at the head of a text among which the whole of it all is looked for."""


@dataclass(frozen=True, slots=True)
class Split:
    """A whole and the parts it is split into. most: the parts may be fewer than the whole, but not more."""

    whole: Quantity
    parts: tuple[Quantity, ...]
    most: bool = False

    @classmethod
    def between(cls, one: Quantity, other: Quantity, apart: Quantity) -> "Split":
        """The greater of two figures as the lesser one and what lies between them, in the order of the text."""
        great, small = (one, other) if one.value >= other.value else (other, one)
        first, second = sorted((small, apart), key=lambda part: part.span)
        return cls(great, (first, second))


@dataclass(frozen=True)
class _Grammar:
    said: Mapping[str, re.Pattern[str]]
    outcomes: tuple[tuple[re.Pattern[str], re.Pattern[str], bool], ...]
    rests: frozenset[str]
    """One of these stands before every number of what is left."""


@lru_cache(maxsize=8)
def _grammar(pack: LanguagePack | None) -> _Grammar | None:
    if pack is None or not pack.has("tables", "remainders"):
        return None
    pairs = pack.table("remainders")["outcomes"]
    return _Grammar(
        pack.patterns("remainders"),
        tuple((_words(pair["one"]), _words(pair["other"]), bool(pair.get("open", False))) for pair in pairs),
        frozenset(pack.table("remainders")["rests"]),
    )


def _words(words: Sequence[str]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(re.escape(word) for word in words)})\b")


def splits(doc: "Document", sentences: Sequence[Sequence[Quantity]]) -> Iterator[Split]:
    """The wholes that sentences split without a list; body, outside quotations."""
    grammar = _grammar(doc.pack)
    if grammar is None:
        return
    before: Sequence[Quantity] = ()
    rests = [start for start, _ in doc.standing(grammar.rests)]
    for number, sentence in enumerate(sentences):
        near = before if before and before[0].sentence == sentence[0].sentence - 1 else ()
        before = sentence
        led = [_is_led(rests, one) for one in sentence] if rests else []
        if len(sentence) == 1 and not any(led):
            continue  # a part of nothing
        following = sentences[number + 1] if number + 1 < len(sentences) else ()
        behind = following[:1] if following and following[0].sentence == sentence[0].sentence + 1 else ()
        found = (
            (_left_of(doc, grammar, sentence, led) if any(led) else None)
            or _votes(doc, grammar, sentence)
            or (_rest(doc, grammar, near, sentence, led, behind) if any(led) else None)
            or _outcomes(doc, grammar, near, sentence)
            or _more_than_all(doc, grammar, sentence)
            or _named_before(doc, near, sentence)
        )
        if found is not None:
            yield found


def _is_led(rests: Sequence[int], one: Quantity) -> bool:
    """Whether a word for what is left begins shortly before a number."""
    at = bisect_left(rests, one.span.start - _LEAD)
    return at < len(rests) and rests[at] < one.span.start


def _sums(one: Quantity) -> bool:
    """Whether a number can be added up."""
    return not one.ranged and one.kind in ("count", "money", "measure") and one.bound not in ("over", "under")


def _is_age(doc: "Document", grammar: _Grammar, one: Quantity) -> bool:
    """Whether a number is how old somebody is: "a boy of 15", "two aged 14"."""
    return grammar.said["age"].search(doc.folded, max(0, one.span.start - _LEAD), one.span.start) is not None


def _alike(one: Quantity, whole: Quantity) -> bool:
    """Whether a number is of the whole's sort, as far as both say."""
    if not _sums(one) or one.head.endswith("old"):
        return False
    if one.kind != whole.kind:
        return one.kind == "count" and not one.head
    return one.unit == whole.unit and (not one.head or not whole.head or stem(one.head) == stem(whole.head))


def _left_of(doc: "Document", grammar: _Grammar, sentence: Sequence[Quantity], led: Sequence[bool]) -> Split | None:
    """ "Put the lights on for 26,000, leaving 14,000 of the 40,000 in the dark"."""
    for taken, left, whole, is_led in zip(sentence, sentence[1:], sentence[2:], led[1:], strict=False):
        if not is_led:
            continue
        said = grammar.said["leaving"].search(doc.folded, max(0, left.span.start - _LEAD), left.span.start)
        of_the = grammar.said["of_the"].fullmatch(doc.folded, left.span.end, whole.span.start)
        if said and of_the and _sums(whole) and _alike(taken, whole) and _alike(left, whole):
            return Split(whole, (taken, left))
    return None


def _rest(
    doc: "Document",
    grammar: _Grammar,
    near: Sequence[Quantity],
    sentence: Sequence[Quantity],
    led: Sequence[bool],
    behind: Sequence[Quantity],
) -> Split | None:
    """ "Of 34 drones, 27 were shot down and the other seven got through".

    behind: what the next sentence counts first; it may tell of one that neither number holds.
    """
    for number, last in enumerate(sentence):
        if not led[number]:
            continue
        said = grammar.said["the_other"].search(doc.folded, max(0, last.span.start - _LEAD), last.span.start)
        if said is None or not _sums(last):
            continue
        before = sentence[:number]
        if before and grammar.said["part_of_rest"].fullmatch(doc.folded, before[-1].span.end, last.span.start):
            before = before[:-1]  # "one of the other two"
        told = [*(near if number < 2 else ()), *before]
        if any(_is_age(doc, grammar, one) for one in told):
            return None
        wholes = [one for one in told if _sums(one) and _alike(last, one)]
        if len(wholes) < 2 or len(wholes) > _MOST_PARTS or len(wholes) != len([one for one in told if _sums(one)]):
            return None
        whole, parts = wholes[0], wholes[1:]
        nested = [
            grammar.said["part_of_the"].fullmatch(doc.folded, a.span.end, b.span.start) for a, b in pairwise(wholes)
        ]
        if any(nested[1:]):
            return None
        if nested[0]:
            whole, parts = parts[0], [wholes[0], *parts[1:]]
        elif not _opens(doc, grammar, whole, parts[0]) and (parts[0].head or not whole.head):
            continue
        if all(_alike(part, whole) and part.value < whole.value for part in parts):
            missing = whole.value - last.value - sum(part.value for part in parts)
            more = [one for one in (*sentence[number + 1 :], *behind) if _alike(one, whole)]
            if missing and (any(one.value == missing for one in more) or _comes_out(whole, parts, last)):
                return None
            return None if _is_part_of_more(doc, grammar, whole, last) else Split(whole, (*parts, last))
    return None


def _comes_out(whole: Quantity, parts: Sequence[Quantity], last: Quantity) -> bool:
    """Whether some of the parts make the whole with what is left: "of 96, 80 went to nine schools; the other 16"."""
    some = (few for number in range(1, len(parts)) for few in combinations(parts, number))
    return any(sum(part.value for part in few) + last.value == whole.value for few in some)


def _is_part_of_more(doc: "Document", grammar: _Grammar, whole: Quantity, last: Quantity) -> bool:
    """Whether what is left may be of more than the first number: "ten of the dead … The other four" are 14 dead."""
    if last.sentence > whole.sentence and grammar.said["part_of_all"].match(doc.folded, whole.span.end):
        return True
    more = whole.value + last.value
    return any(one.value == more and one.comparable == whole.comparable for one in doc.quantities[:_FIRST])


def _opens(doc: "Document", grammar: _Grammar, whole: Quantity, part: Quantity) -> bool:
    """Whether the first number is said to be the whole of the second: "of 34", "34 of them", "34, of which"."""
    lead = doc.folded[max(0, whole.span.start - _LEAD) : whole.span.start]
    between = doc.folded[whole.span.end : part.span.start]
    if grammar.said["of_all"].search(lead) or grammar.said["of_which"].search(between):
        return True
    return grammar.said["of_them"].match(doc.folded, part.span.end) is not None


def _outcomes(
    doc: "Document", grammar: _Grammar, near: Sequence[Quantity], sentence: Sequence[Quantity]
) -> Split | None:
    """ "Of 34 drones 27 were shot down and seven got through": each came to one of two ends."""
    if len(sentence) < 2:
        return None
    text = doc.folded
    if (led := _led_by_part(doc, grammar, sentence)) is not None:
        return led
    for a, b in pairwise(sentence[-3:]):
        whole = _whole_of(doc, grammar, near, sentence, a)
        if whole is None or not _alike(a, whole) or not _alike(b, whole) or b.span.start - a.span.end > _FARTHEST:
            continue
        end = min(doc.body_sentences[b.sentence].end, b.span.end + _BEHIND)
        mine, other = text[a.span.end : b.span.start], text[b.span.end : end]
        if grammar.said["unsure"].search(text, a.span.start, end):
            continue
        if any(one not in (a, b, whole) and _alike(one, whole) for one in sentence):
            continue
        if any(_is_age(doc, grammar, one) for one in (a, b, whole)):
            continue
        here, there = (grammar.said["were"].match(text, part.span.end) for part in (a, b))
        if here and there and here["name"] != there["name"]:
            return Split(whole, (a, b), most=True)
        for one, two, is_open in grammar.outcomes:
            if (one.search(mine) and two.search(other)) or (two.search(mine) and one.search(other)):
                return Split(whole, (a, b), most=is_open)
    return None


def came_to_two_ends(doc: "Document", parts: Sequence[Quantity]) -> bool:
    """Whether one of two parts came to one end and the other to another: "four died and eight survived"."""
    grammar = _grammar(doc.pack)
    if grammar is None or len(parts) != 2:
        return False
    a, b = parts
    end = min(doc.body_sentences[b.sentence].end, b.span.end + _BEHIND)
    mine, other = doc.folded[a.span.end : b.span.start], doc.folded[b.span.end : end]
    return any(
        (one.search(mine) and two.search(other)) or (two.search(mine) and one.search(other))
        for one, two, _ in grammar.outcomes
    )


def _led_by_part(doc: "Document", grammar: _Grammar, sentence: Sequence[Quantity]) -> Split | None:
    """ "Twelve of the 19 crew were rescued and nine are missing": no more than all."""
    text = doc.folded
    if len(sentence) != _THREE:
        return None
    a, whole, b = sentence
    if not _alike(a, whole) or not _alike(b, whole) or b.head or b.span.start - a.span.end > _FARTHEST:
        return None
    if not grammar.said["part_of_the"].fullmatch(text, a.span.end, whole.span.start):
        return None
    end = min(doc.body_sentences[b.sentence].end, b.span.end + _BEHIND)
    unsure = grammar.said["unsure_of_more"].search(text, a.span.start, end)
    if unsure or any(_is_age(doc, grammar, one) for one in sentence):
        return None
    mine, other = text[whole.span.end : b.span.start], text[b.span.end : end]
    apart = any(
        (one.search(mine) and two.search(other)) or (two.search(mine) and one.search(other))
        for one, two, _ in grammar.outcomes
    )
    return Split(whole, (a, b), most=True) if apart else None


def _whole_of(
    doc: "Document", grammar: _Grammar, near: Sequence[Quantity], sentence: Sequence[Quantity], part: Quantity
) -> Quantity | None:
    """What a sentence begins with by "of", or starts from; or the only number of the sentence before."""
    first = sentence[0]
    if first is not part:
        if sentence[1] is not part or not _sums(first):
            return None
        lead = doc.folded[max(0, first.span.start - _LEAD) : first.span.start]
        between = doc.folded[first.span.end : part.span.start]
        told = grammar.said["of_all"].search(lead) or grammar.said["set_out"].search(between)
        return first if told else None
    lead = doc.folded[max(0, part.span.start - _LEAD) : part.span.start]
    if grammar.said["of_these"].search(lead) is None:
        return None
    wholes = [one for one in near if _sums(one)]
    return wholes[0] if len(wholes) == 1 else None


def _votes(doc: "Document", grammar: _Grammar, sentence: Sequence[Quantity]) -> Split | None:
    """ "The nine judges ruled by six votes to four": more votes than there are to cast."""
    for voters, yes, no in zip(sentence, sentence[1:], sentence[2:], strict=False):
        if no.head and not no.head.startswith("vote"):
            continue
        if not (_sums(voters) and _sums(yes) and _sums(no)) or max(yes.value, no.value) > voters.value:
            continue
        if grammar.said["voters"].match(doc.folded, voters.number_span.end) is None:
            continue
        between = doc.folded[voters.span.end : yes.span.start]
        if grammar.said["voted"].search(between) and grammar.said["votes_to"].fullmatch(
            doc.folded, yes.span.end, no.span.start
        ):
            return Split(replace(voters, digits=""), (yes, no), most=True)  # a house of 100 seats has 100
    return None


def _more_than_all(doc: "Document", grammar: _Grammar, sentence: Sequence[Quantity]) -> Split | None:
    """ "The two officials, three of them attachés": a part that is greater than its whole.

    Of "engines on two roads, three of them" the three are engines, and of "90 doses in two schools, 60 of them" doses.
    """
    start = doc.body_sentences[sentence[0].sentence].start if sentence else 0
    for number, (whole, part) in enumerate(pairwise(sentence)):
        if part.value <= whole.value or not whole.head or whole.kind != "count" or part.kind != "count":
            continue
        if not _sums(whole) or not _sums(part) or any(one.value >= part.value for one in sentence[:number]):
            continue
        if grammar.said["governed"].search(doc.folded, max(start, whole.span.start - _LEAD), whole.span.start):
            continue
        gap = grammar.said["aside"].fullmatch(doc.folded, whole.span.end, part.span.start)
        named = gap is not None and gap["noun"].lower().split()[-1] == whole.head
        if named and grammar.said["of_them"].match(doc.folded, part.span.end):
            return None if number and _is_joined(doc, grammar, sentence[number - 1], whole) else Split(whole, (part,))
    return None


def _is_joined(doc: "Document", grammar: _Grammar, before: Quantity, whole: Quantity) -> bool:
    """Whether a number is told together with one before it: "two clerks and three drivers"."""
    return grammar.said["joined"].fullmatch(doc.folded, before.span.end, whole.span.start) is not None


def _named_before(doc: "Document", near: Sequence[Quantity], sentence: Sequence[Quantity]) -> Split | None:
    """A list of amounts whose takers the sentence before has all named, with their total: "$9 from a sale and a raffle.
    The sale brought in $4 and the raffle $5."."""
    if len(near) != 1 or len(sentence) < 2 or len(sentence) > _MOST_PARTS or near[0].kind == "count":
        return None
    whole = near[0]
    if not _sums(whole) or any(one.comparable != whole.comparable or not _sums(one) for one in sentence):
        return None
    words, told = doc.words, doc.body_sentences[whole.sentence]
    known = {doc.stems[i] for i in words.inside(Span(whole.span.end, told.end)) if doc.stems[i]}
    at, takers = doc.body_sentences[sentence[0].sentence].start, list[str]()
    for one in sentence:
        if one.span.start - at > _CLOSE:
            return None
        named = [doc.stems[i] for i in words.inside(Span(at, one.span.start)) if doc.stems[i] in known]
        if not named:
            return None
        takers += named
        at = one.span.end
    joined = " and " in doc.folded[sentence[-2].span.end : sentence[-1].span.start]
    return Split(whole, tuple(sentence)) if joined and len(set(takers)) == len(takers) else None
