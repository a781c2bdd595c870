"""Parts that exclude one another, with a whole that may be less: "12 were hurt, five seriously and nine slightly"."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from srcaudit.language.pack import LanguagePack
from srcaudit.text.mentions.quantities import Quantity
from srcaudit.text.mentions.remainders import Split

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_MOST_PARTS = 6
_LEAD = 40
_BEHIND = 60
_MOST_FIGURES = 10
"""Numbers of a sentence beyond which it is a table."""
_RESULT = 12
"""Characters before the first of several results in which "won" stands."""
_NEAR = 24
"""Characters from one result to the next."""
_KINDS = ("count", "money", "measure")
_PAIR = 2


@dataclass(frozen=True)
class _Grammar:
    said: Mapping[str, re.Pattern[str]]
    groups: tuple[frozenset[str], ...]
    opposites: tuple[frozenset[str], ...]
    spans: frozenset[str]
    """Nouns of time: "hours"."""
    whole: tuple[frozenset[str], ...]
    """Of the groups, those that are all there are."""


@lru_cache(maxsize=8)
def _grammar(pack: LanguagePack | None) -> _Grammar | None:
    if pack is None or not pack.has("tables", "overfull"):
        return None
    table = pack.table("overfull")
    groups, opposites = (tuple(frozenset(line.split()) for line in table[name]) for name in ("groups", "opposites"))
    spans = frozenset(pack.table("restated")["spans"]) if pack.has("tables", "restated") else frozenset[str]()
    whole = tuple(frozenset(line.split()) for line in table["all_there_are"])
    return _Grammar(pack.patterns("overfull"), groups, opposites, spans, whole)


def overfull(doc: "Document", sentences: Sequence[Sequence[Quantity]]) -> Iterator[Split]:
    """The wholes whose parts may be fewer, but not more; body, outside quotations."""
    grammar = _grammar(doc.pack)
    if grammar is None:
        return
    before: Sequence[Quantity] = ()
    for sentence in sentences:
        told = _counted(grammar, sentence)
        if len(told) > 1 and len(sentence) <= _MOST_FIGURES:
            split = _of_sentence(doc, grammar, told) or _of_the_last(doc, grammar, before, told)
            if split is not None:
                yield split
        before = told


def exclude(doc: "Document", parts: Sequence[Quantity]) -> bool:
    """Whether nothing can be in two of some parts, as the words around them say."""
    grammar = _grammar(doc.pack)
    return grammar is not None and _exclude(doc, grammar, parts)


def _counted(grammar: _Grammar, sentence: Sequence[Quantity]) -> list[Quantity]:
    """The numbers of a sentence that can be parts or wholes: no spans of time, no ages."""
    return [
        one for one in sentence if one.kind in _KINDS and one.head not in grammar.spans and not one.head.endswith("old")
    ]


def _of_sentence(doc: "Document", grammar: _Grammar, told: Sequence[Quantity]) -> Split | None:
    """The first number of a sentence with the parts that stand behind it."""
    whole_span = doc.body_sentences[told[0].sentence]
    if (record := _record(doc, grammar, told)) is not None:
        return record
    for number, whole in enumerate(told[:-1]):
        parts = _parts(doc, grammar, whole, told[number + 1 :])
        if number and parts and (split := _with_the_first(doc, grammar, told[number - 1], whole, parts)):
            return split
        if len(parts) < _PAIR or not _alike(whole, parts) or not _opens(doc, grammar, whole, parts):
            continue
        if _nouns_in(grammar.groups, (whole, *parts)):
            return None  # three parts, and no whole
        if grammar.said["overlap"].search(doc.folded, whole.span.start, min(whole_span.end, parts[-1].span.end + 30)):
            return None
        return Split(_as_told(whole), tuple(parts), most=True) if _exclude(doc, grammar, parts) else None
    return None


def _parts(doc: "Document", grammar: _Grammar, whole: Quantity, rest: Sequence[Quantity]) -> Sequence[Quantity]:
    """The list behind a whole; another number may stand between, "14 homes in two villages: nine in Lund"."""
    parts = _run(doc, grammar, rest)
    if len(parts) >= _PAIR or len(rest) <= _PAIR:
        return parts
    return (
        _run(doc, grammar, rest[1:])
        if grammar.said["mark"].fullmatch(doc.folded, rest[0].span.end, rest[1].span.start)
        else parts
    )


def _record(doc: "Document", grammar: _Grammar, told: Sequence[Quantity]) -> Split | None:
    """ "Nine wins, four draws and six defeats from 18 games": all of them, if games can be drawn."""
    said, text = grammar.said, doc.folded
    for number in range(_PAIR, len(told)):
        whole, parts = told[number], told[max(0, number - _PAIR - 1) : number]
        if not said["games"].fullmatch(text, parts[-1].span.end, whole.span.start):
            continue
        if not said["game"].match(text, whole.number_span.end) or not _alike_numbers(whole, parts):
            continue
        start = max(doc.body_sentences[whole.sentence].start, parts[0].span.start - _RESULT)
        kinds = {match.group()[:3] for match in said["results"].finditer(text, start, whole.span.start)}
        if len(kinds) != len(parts) or any(b.span.start - a.span.end > _NEAR for a, b in pairwise(parts)):
            continue
        even = said["even"].search(text, start, whole.span.start) is not None
        return Split(whole, tuple(parts), most=not even or len(parts) <= _PAIR)
    return _record_behind(doc, grammar, told)


def _record_behind(doc: "Document", grammar: _Grammar, told: Sequence[Quantity]) -> Split | None:
    """ "Played 20 games, winning 12, drawing four and losing six"."""
    said, text = grammar.said, doc.folded
    for number, whole in enumerate(told[:-_PAIR]):
        parts = told[number + 1 : number + _PAIR + 2]
        if not said["games_then"].fullmatch(text, whole.number_span.end, parts[0].span.start):
            continue
        start = doc.body_sentences[whole.sentence].start
        if not said["games_first"].search(text, max(start, whole.span.start - _RESULT), whole.span.start):
            continue
        end = min(doc.body_sentences[whole.sentence].end, parts[-1].span.end + _RESULT)
        kinds = {match.group()[:3] for match in said["results"].finditer(text, whole.span.end, end)}
        close = all(b.span.start - a.span.end <= _NEAR for a, b in pairwise(parts))
        if len(kinds) == len(parts) and close and _alike_numbers(whole, parts):
            even = said["even"].search(text, whole.span.end, end) is not None
            return Split(whole, tuple(parts), most=not even or len(parts) <= _PAIR)
    return None


def _alike_numbers(whole: Quantity, parts: Sequence[Quantity]) -> bool:
    """Whether all are exact counts, and each part is less than the whole."""
    return all(one.kind == "count" and one.bound == "exact" and not one.ranged for one in (whole, *parts)) and all(
        part.value < whole.value for part in parts
    )


def _as_told(whole: Quantity) -> Quantity:
    """A whole that is listed in full: of "at least 21, 12 in Lund and 11 in Malmö" the 21 is no bound."""
    low, high = whole.rounded
    return replace(whole, low=low, high=high, bound="exact") if whole.bound == "over" else whole


def _with_the_first(
    doc: "Document", grammar: _Grammar, first: Quantity, whole: Quantity, rest: Sequence[Quantity]
) -> Split | None:
    """ "Seven of the 12 jurors were women and six were men"."""
    said, text = grammar.said, doc.folded
    if not said["part_of"].fullmatch(text, first.span.end, whole.span.start):
        return None
    if not said["next"].fullmatch(text, whole.span.end, rest[0].span.start) or not _alike(whole, (first, *rest)):
        return None
    ends = [rest[0].span.start, *(part.span.start for part in rest[1:]), rest[-1].span.end + _BEHIND]
    end = min(doc.body_sentences[whole.sentence].end, ends[-1])
    if said["overlap"].search(text, first.span.start, end):
        return None
    told = [(whole, ends[0]), *zip(rest, ends[1:], strict=True)]
    forms = (("were",), grammar.groups), (("were",), grammar.opposites), (("word",), grammar.opposites)
    for names, lines in (*forms, (("were", "word"), grammar.opposites)):
        found = [
            next((match for name in names if (match := said[name].search(text, part.span.end, last))), None)
            for part, last in told
        ]
        words = {match["word"].lower() for match in found if match is not None}
        if len(words) == len(told) and any(words <= line for line in lines):
            return Split(whole, (first, *rest), most=True)
    return None


def _of_the_last(
    doc: "Document", grammar: _Grammar, before: Sequence[Quantity], told: Sequence[Quantity]
) -> Split | None:
    """ "The attack left 14 dead. Eight were soldiers and five were civilians": two parts of the only number before."""
    if len(before) != 1 or before[0].sentence != told[0].sentence - 1 or len(told) > _MOST_PARTS:
        return None
    start = doc.body_sentences[told[0].sentence].start
    parts = _run(doc, grammar, told)
    if len(parts) != len(told) or not _alike(before[0], parts):
        return None
    if grammar.said["again"].fullmatch(doc.folded, start, parts[0].span.start) is None:
        return None
    led = doc.folded[start : parts[0].span.start].strip() or grammar.said["of_the_dead"].match(
        doc.folded, parts[0].span.end
    )
    led = led or grammar.said["first_is"].match(doc.folded, parts[0].span.end)
    if not led:
        return None
    if grammar.said["overlap"].search(doc.folded, start, doc.body_sentences[told[0].sentence].end):
        return None
    whole = _are_all_there_are(doc, grammar, parts)
    return Split(before[0], tuple(parts), most=not whole) if whole or _exclude(doc, grammar, parts) else None


def _are_all_there_are(doc: "Document", grammar: _Grammar, parts: Sequence[Quantity]) -> bool:
    """Whether there is nobody beside the kinds that are told: "five of the injured were children and six adults"."""
    ends = [*(part.span.start for part in parts[1:]), parts[-1].span.end + _BEHIND]
    found = [grammar.said["verb"].match(doc.folded, p.span.end, e) for p, e in zip(parts, ends, strict=True)]
    words = frozenset(match["word"].lower() for match in found if match is not None)
    return len(words) == len(parts) and words in grammar.whole


def _run(doc: "Document", grammar: _Grammar, told: Sequence[Quantity]) -> Sequence[Quantity]:
    """The numbers of a list, up to the first that does not go on with it."""
    found = list(told[:1])
    for one, other in pairwise(told):
        if grammar.said["next"].fullmatch(doc.folded, one.span.end, other.span.start) is None:
            break
        found.append(other)
    return found if len(found) <= _MOST_PARTS else ()


def _alike(whole: Quantity, parts: Sequence[Quantity]) -> bool:
    """Whether each part is less than the whole, and all are of its sort."""
    return all(
        part.value < whole.value
        and part.comparable == whole.comparable
        and not part.ranged
        and part.bound in ("exact", "about")
        for part in parts
    ) and not (whole.ranged or whole.bound == "under")


def _opens(doc: "Document", grammar: _Grammar, whole: Quantity, parts: Sequence[Quantity]) -> bool:
    """Whether what stands between a whole and the first part says that it is split into them."""
    said, text = grammar.said, doc.folded
    gap = whole.span.end, parts[0].span.start
    lead = max(doc.body_sentences[whole.sentence].start, whole.span.start - _LEAD), whole.span.start
    of_the = said["of_the"].search(text, *lead) is not None
    if (
        said["own_place"].match(text, gap[0], gap[1])
        and not of_the
        and not said["of_them"].match(text, parts[0].span.end)
    ):
        return False
    if any(said["time"].match(text, part.span.end) for part in parts):
        return False
    if any(said[form].fullmatch(text, *gap) for form in ("mark", "mark_past", "semi")):
        return True
    if whole.kind == "money":
        purse = said["purse"].match(text, whole.span.end) or said["purse_of"].search(text, *lead)
        return bool(purse) and not any(mark in text[slice(*gap)] for mark in ".;()")
    if comma := said["comma"].fullmatch(text, *gap):
        led = of_the or comma["which"] is not None or said["of_them"].match(text, parts[0].span.end) is not None
        body = said["body_of"].search(text, *lead)
        apart = _nouns_in(grammar.groups, parts) or _told_apart(doc, grammar, parts)
        return led or body is not None or (bool(whole.head) and apart)
    body = said["body"].match(text, whole.number_span.end) or said["body_of"].search(text, *lead)
    known = body or said["the"].search(text, *lead)
    if body and said["has"].fullmatch(text, *gap):
        return True
    return bool(known) and said["holds"].fullmatch(text, *gap) is not None


def _nouns_in(groups: Sequence[frozenset[str]], parts: Sequence[Quantity]) -> bool:
    heads = [part.head for part in parts]
    return len(set(heads)) == len(heads) and any(set(heads) <= group for group in groups)


def _exclude(doc: "Document", grammar: _Grammar, parts: Sequence[Quantity]) -> bool:
    """Whether nothing can be in two of the parts."""
    if _nouns_in(grammar.groups, parts):
        return True
    ends = [*(part.span.start for part in parts[1:]), parts[-1].span.end + _BEHIND]
    if _told_apart(doc, grammar, parts):
        return True
    for form in ("word", "verb", "noun"):
        if _in_one_line(doc, grammar.said[form], grammar.groups, parts, ends):
            return True
    done = [grammar.said["done"].search(doc.folded, max(0, p.span.start - _LEAD), p.span.start) for p in parts]
    words = {match["word"] for match in done if match is not None}
    if len(words) == len(parts) and any(words <= line for line in grammar.opposites):
        return True
    peoples = [grammar.said["people"].match(doc.folded, p.span.end, e) for p, e in zip(parts, ends, strict=True)]
    named = {match["word"] for match in peoples if match is not None}
    return len(named) == len(parts) or _in_places(doc, grammar, parts, ends)


def _told_apart(doc: "Document", grammar: _Grammar, parts: Sequence[Quantity]) -> bool:
    """Whether a word behind each part is opposite to those behind the others: "five seriously and nine slightly"."""
    ends = [*(part.span.start for part in parts[1:]), parts[-1].span.end + _BEHIND]
    return _in_one_line(doc, grammar.said["word"], grammar.opposites, parts, ends)


def _in_one_line(
    doc: "Document",
    form: re.Pattern[str],
    lines: Sequence[frozenset[str]],
    parts: Sequence[Quantity],
    ends: Sequence[int],
) -> bool:
    """Whether each part has another word of one line behind it."""
    found = [form.match(doc.folded, p.span.end, e) for p, e in zip(parts, ends, strict=True)]
    words = {match["word"].lower() for match in found if match is not None}
    return len(words) == len(parts) and any(words <= line for line in lines)


def _in_places(doc: "Document", grammar: _Grammar, parts: Sequence[Quantity], ends: Sequence[int]) -> bool:
    """Whether each part is somewhere else."""
    form = "taker" if parts[0].kind == "money" else "place"
    found = [grammar.said[form].search(doc.folded, p.span.end, e) for p, e in zip(parts, ends, strict=True)]
    places = [match for match in found if match is not None]
    if len(places) != len(parts) or any(part.head != parts[0].head and part.head for part in parts[1:]):
        return False
    return len({match["where"] for match in places}) == len(parts) and len({match["by"] for match in places}) == 1
