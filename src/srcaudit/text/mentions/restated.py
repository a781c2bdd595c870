"""Figures told again: one number of the same things, in two sentences or in the headline and the text."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import combinations, compress, groupby, takewhile
from operator import not_
from typing import TYPE_CHECKING

from srcaudit.language.pack import load
from srcaudit.model.article import Article
from srcaudit.model.span import Span
from srcaudit.text.mentions.quantities import Quantity
from srcaudit.text.stems import stem

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_LOOK_AHEAD = 12
_FEWEST = 2
_FEWEST_SHARED = 4
_EQUAL = 1e-9
_PAIR = 2
_ENDS = ".!?…:;,\"'”’"
_LEAST_OVERLAP = 0.7
_MOST_TIMES = 3.0
_LONGEST = 60
_FEW_WORDS = 4
"""Words to a figure: a sentence with no more of them, and four figures, is a line of statistics."""
_SAME_START = 4
"""Words with which entries of a catalogue all begin: "The Alder 40, with roof rack, weighs"."""
_SAME_VERB = 2
"""Words behind the first that are the same: "Alder has servers in", "Birch has servers in"."""
_WINDOW = 9
_COUNTED_WORDS = 4
_NEARBY = 2
"""How many sentences away from a figure its parts may stand."""
_ROUNDED = 0.06
_LOOSE_BOUND = 0.15
"""How far apart "more than" two numbers can be said of one number, as a share of it."""
_MOST_OVER = 1.25
"""How many times a number the one can be that "more than" stands for in a headline."""
_FIRST_SENTENCES = 4
_FEWEST_OF_COUNT = 3
"""Words of the headline in a sentence that counts what it counts; two are enough for money and shares."""
_YEAR = re.compile(r"(?<![\w$£€.,-])(?:19|20)\d\d(?![\w%-]|[.,]\d)")
_PART = re.compile(r"\w*")
_SCORE = re.compile(r"\d[-/]\d[\d,.]*.{0,2}$")
_GOES_ON = re.compile(r" (?:were|was|are|is|had|have|has|of|in|killed|dead|injured|wounded|hurt|arrested|missing)\b")
_ENDS_PHRASE = re.compile(r"[,;:.()\n]| - | (?:as|and|but|after|while|with|in|at|on|from|amid) ")
_ENDS_THING = re.compile(r" (?:over|for|to|by|against|under|through|during|since|before|until|into) ")
"""What ends a phrase too, but right behind its number: "12 under arrest"."""


@dataclass(frozen=True, slots=True)
class Restated:
    """Two figures of the same things. fits: whether one number can stand behind both."""

    first: Quantity
    second: Quantity
    fits: bool


@dataclass(frozen=True, slots=True)
class HeadlineFigure:
    """A figure of the headline and the one of the text that is about the same.

    told: the headline's figure as it is written; span: where it is printed in the text, if it is.
    """

    told: str
    span: Span | None
    body: Span
    fits: bool


@dataclass(frozen=True)
class _Grammar:
    explained: re.Pattern[str]
    explained_firsts: frozenset[str]
    """How the words begin that the expression looks for: each up to its first mark or space."""
    times: frozenset[str]
    spans: frozenset[str]
    numbers: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Sentence:
    """What a sentence says beside its numbers."""

    stems: frozenset[str]
    names: frozenset[str]
    times: frozenset[str]
    explained: bool
    words: tuple[str, ...]
    """As they stand, without the figures and the article they begin with."""


@cache
def _grammar(language: str) -> _Grammar | None:
    pack = load(language)
    if pack is None or not pack.has("tables", "restated"):
        return None
    table = pack.table("restated")
    words = "|".join(map(re.escape, sorted(table["explained"], key=lambda word: (-len(word), word))))
    return _Grammar(
        re.compile(rf"(?<![\w-])(?:{words})\b", re.IGNORECASE),
        frozenset(_begun(word.lower()) for word in table["explained"]),
        frozenset(table["times"]),
        frozenset(table["spans"]),
        frozenset(word for word, value in pack.table("numbers")["words"].items() if value >= _FEWEST),
    )


def restated(doc: "Document") -> tuple[Restated, ...]:
    """Figures that two sentences of the body tell of the same things, outside quotations."""
    grammar = _grammar(doc.language or "")
    if grammar is None or doc.format == "live blog":
        return ()
    groups: defaultdict[tuple[str, str, str], list[Quantity]] = defaultdict(list)
    for one in doc.quantities:
        if _is_told(doc, one, grammar):
            groups[one.kind, one.unit, stem(one.head) if one.head else ""].append(one)
    known: dict[int, _Sentence] = {}

    def said(one: Quantity) -> _Sentence:
        if one.sentence not in known:
            known[one.sentence] = _said(doc, grammar, doc.body_sentences[one.sentence])
        return known[one.sentence]

    found: list[Restated] = []
    for group in groups.values():
        told = {number: list(some) for number, some in groupby(group, key=lambda one: one.sentence)}
        for place, first in enumerate(group):
            found += [
                Restated(first, second, _fits(told, first, second))
                for second in group[place + 1 : place + 1 + _LOOK_AHEAD]
                if first.sentence != second.sentence
                and (
                    _same(said(first), said(second))
                    or (len(group) == _PAIR and _of_one_thing(doc, said(first), said(second), first, second))
                )
            ]
    return tuple(sorted(_but_entries(found), key=lambda pair: (pair.first.span, pair.second.span)))


def _but_entries(found: Sequence[Restated]) -> list[Restated]:
    """Those that are no entries of a catalogue, where a sentence comes again and again with other figures."""
    values: defaultdict[Span, set[float]] = defaultdict(set)
    for pair in found:
        if not pair.fits:
            values[pair.first.span].add(pair.second.value)
            values[pair.second.span].add(pair.first.value)
    return [
        pair for pair in found if pair.fits or max(len(values[pair.first.span]), len(values[pair.second.span])) == 1
    ]


def _of_one_thing(doc: "Document", a: _Sentence, b: _Sentence, first: Quantity, second: Quantity) -> bool:
    """Whether the only two figures of a noun are about the same: what stands in both sentences, a name among it, or
    the noun with what stands before it ("background checks"), leaves little room for another thing."""
    if first.kind != "count" or not first.head or a.explained or b.explained or not _names_agree(a, b):
        return False
    if _are_entries(a, b):
        return False
    told_of = bool(a.names & b.names) or _alike_behind(doc, first, second) >= _PAIR
    return told_of and len(a.stems & b.stems) >= _FEWEST_SHARED


def _names_agree(a: _Sentence, b: _Sentence) -> bool:
    """Whether neither a name nor a day parts two sentences."""
    if a.times and b.times and a.times != b.times:
        return False
    return a.names <= _forms(b) or b.names <= _forms(a)


def _alike_behind(doc: "Document", first: Quantity, second: Quantity) -> int:
    """How many words behind two figures are the same, up to the ends of their sentences."""
    words = doc.words
    here, there = (
        words.inside(Span(one.span.end, doc.body_sentences[one.sentence].end))[:_COUNTED_WORDS]
        for one in (first, second)
    )
    return sum(
        1 for _ in takewhile(lambda pair: words.lower[pair[0]] == words.lower[pair[1]], zip(here, there, strict=False))
    )


def _is_told(doc: "Document", one: Quantity, grammar: _Grammar) -> bool:
    """Whether a quantity can be told again: no range, no span of time, and if nothing is counted, more than a digit."""
    if one.kind not in ("count", "money", "measure") or one.ranged or one.value < _FEWEST or one.head in grammar.spans:
        return False
    if _is_entry(doc, one):
        return False
    return one.kind != "count" or bool(one.head) or _GOES_ON.match(doc.folded, one.span.end) is not None


def _is_entry(doc: "Document", one: Quantity) -> bool:
    """Whether a figure stands in a list or on a line that is no sentence: "Weight: 300 g"."""
    block = doc.block_at(one.span.start)
    return block is not None and (block.kind != "paragraph" or doc.text[block.content.end - 1] not in _ENDS)


def _said(doc: "Document", grammar: _Grammar, sentence: Span) -> _Sentence:
    words = doc.words.inside(sentence)
    lower, digit = doc.words.lower[words.start : words.stop], doc.words.digit[words.start : words.stop]
    spelled = list(map(not_, digit))
    stems = frozenset(filter(None, compress(doc.stems[words.start : words.stop], spelled)))
    names = frozenset(compress(lower[1:], doc.words.capital[words.start + 1 : words.stop]))
    plain = tuple(compress(lower, spelled))
    begins = 1 if plain[:1] in (("the",), ("a",), ("an",)) else 0
    figures = len(words) - len(plain)
    explained = (
        len(words) > _LONGEST
        or (figures >= _FEW_WORDS and len(words) <= _FEW_WORDS * figures)
        or _is_explained(doc, grammar, sentence, lower)
    )
    return _Sentence(stems, names, frozenset(plain) & grammar.times, explained, plain[begins:])


def _is_explained(doc: "Document", grammar: _Grammar, sentence: Span, lower: Sequence[str]) -> bool:
    """Whether one of the words stands in a sentence: the expression takes long, and few have how one of them begins."""
    if grammar.explained_firsts.isdisjoint([word if word.isalnum() else _begun(word) for word in lower]):
        return False
    return grammar.explained.search(doc.folded, sentence.start, sentence.end) is not None


def _begun(word: str) -> str:
    """A word up to its first mark or space."""
    part = _PART.match(word)
    return part.group() if part else ""


def _are_entries(a: _Sentence, b: _Sentence) -> bool:
    """Whether two sentences are built alike about two things: another first word and then the same ones, or the same
    first words and then something of its own in each."""
    if a.words[:1] != b.words[:1]:
        return a.words[1 : 1 + _SAME_VERB] == b.words[1 : 1 + _SAME_VERB]
    alike = a.words[:_SAME_START] == b.words[:_SAME_START]
    return alike and bool(a.stems - b.stems) and bool(b.stems - a.stems)


def _same(a: _Sentence, b: _Sentence) -> bool:
    """Whether two sentences tell of the same: most of the shorter one stands in the other, and no name parts them."""
    if a.explained or b.explained or (a.times and b.times and a.times != b.times):
        return False
    shared = a.stems & b.stems
    fewest = min(len(a.stems), len(b.stems))
    if len(shared) < _FEWEST_SHARED or len(shared) < _LEAST_OVERLAP * fewest:
        return False
    if any(2 * len(one.names) >= len(one.stems) for one in (a, b)) or _are_entries(a, b):
        return False
    return a.names <= _forms(b) or b.names <= _forms(a)


def _forms(one: _Sentence) -> frozenset[str]:
    return one.names | one.stems


def _fits(told: Mapping[int, Sequence[Quantity]], first: Quantity, second: Quantity) -> bool:
    """Whether they are one number, or so far apart or told so often that two things are meant."""
    if _are_parts(told, first, second) or _are_parts(told, second, first):
        return True
    if first.fits(second) or any(_both(told, a, b) for a, b in ((first, second), (second, first))):
        return True
    high, low = max(first.value, second.value), min(first.value, second.value)
    return low * _MOST_TIMES < high


def _are_parts(told: Mapping[int, Sequence[Quantity]], whole: Quantity, part: Quantity) -> bool:
    """Whether the figures of the part's sentence add up to the whole."""
    some = told.get(part.sentence, ())
    return len(some) > 1 and abs(sum(one.value for one in some) - whole.value) < _EQUAL * whole.value


def _both(told: Mapping[int, Sequence[Quantity]], one: Quantity, other: Quantity) -> bool:
    """Whether the sentence of one also holds the number of the other."""
    return any(third is not one and third.fits(other) for third in told[one.sentence][:_LOOK_AHEAD])


def headline_figures(doc: "Document") -> tuple[HeadlineFigure, ...]:
    """Figures of the headline of which the text has one that counts the same."""
    headline = doc.headline
    grammar = _grammar(doc.language or "")
    if headline is None or grammar is None or not _has_number(headline.text, grammar):
        return ()
    title = type(doc)(Article(headline.text, language=doc.language))
    printed = headline.lines[0] if headline.lines else None
    body = [
        one for one in doc.quantities if not any(line.start <= one.span.start < line.end for line in headline.lines)
    ]
    return (*_headline_figures(doc, title, printed, body, grammar), *_headline_years(doc, title, printed))


def _has_number(text: str, grammar: _Grammar) -> bool:
    return any(c.isdigit() for c in text) or not grammar.numbers.isdisjoint(text.lower().split())


def _headline_years(doc: "Document", title: "Document", printed: Span | None) -> Iterator[HeadlineFigure]:
    """Years that the headline gives and the text does not, where one of its first sentences tells the same of another:
    "Tram by 2031" above "the tram will run by 2033"."""
    assert doc.pack is not None
    in_year = doc.pack.patterns("restated")["in_year"]
    told = list(in_year.finditer(title.folded))
    if len(told) != 1 or told[0]["year"] in doc.folded[printed.end if printed else 0 :]:
        return
    year = told[0]
    stems = {title.stems[i] for i in range(len(title.words)) if title.stems[i] and not title.words.digit[i]}
    first = [one for one in doc.body_sentences if printed is None or one.start >= printed.end][:_FIRST_SENTENCES]
    for sentence in first:
        years = list(in_year.finditer(doc.folded, sentence.start, sentence.end))
        shared = {doc.stems[i] for i in doc.words.inside(sentence)} & stems
        if len(years) != 1 or len(shared) < _PAIR or doc.quoted.at(years[0].start()):
            continue
        same_way = years[0]["way"].lower() == year["way"].lower()
        if same_way and len(_YEAR.findall(doc.folded, sentence.start, sentence.end)) == 1:
            place = doc.folded.find(year["year"], printed.start, printed.end) if printed else -1
            span = Span(place, place + len(year["year"])) if place >= 0 else None
            yield HeadlineFigure(year["year"], span, Span(*years[0].span("year")), fits=False)
        return


def _headline_figures(
    doc: "Document", title: "Document", printed: Span | None, body: Sequence[Quantity], grammar: _Grammar
) -> Iterator[HeadlineFigure]:
    assert doc.pack is not None
    run = doc.pack.patterns("restated")["a_run"]
    for told in title.quantities:
        if told.ranged or told.kind == "points" or _in_words(told) or _SCORE.search(title.folded[: told.span.end + 2]):
            continue
        alike = [
            one
            for one in body
            if one.comparable == told.comparable
            and not one.ranged
            and (one.head in grammar.spans) == (told.head in grammar.spans)
            and run.match(doc.folded, one.span.end) is None
        ]
        found = _told_closely(doc, title, printed, told, alike, grammar) or _told_loosely(
            doc, title, printed, told, alike
        )
        if found is not None:
            about, fits = found
            yield HeadlineFigure(title[told.span], _printed_at(doc, title, printed, told), about.span, fits)


def _told_closely(
    doc: "Document",
    title: "Document",
    printed: Span | None,
    told: Quantity,
    alike: Sequence[Quantity],
    grammar: _Grammar,
) -> tuple[Quantity, bool] | None:
    """The one number of the text with what stands behind the headline's, and whether it can be the headline's."""
    about = [one for one in alike if _about(doc, title, told, one, grammar)]
    if not about:
        return None
    places = {one.sentence + away for one in about for away in range(-_NEARBY, _NEARBY + 1)}
    close = [one for one in alike if one.sentence in places]
    same = [one for one in alike if one in close or _may_be(doc, title, told, one)]
    fits = any(_near(told, one) for one in same) or _written(doc, printed, told, same) or _adds_up(told, close)
    return (about[0], fits) if fits or len({one.value for one in about}) == 1 else None


def _told_loosely(
    doc: "Document", title: "Document", printed: Span | None, told: Quantity, alike: Sequence[Quantity]
) -> tuple[Quantity, bool] | None:
    """The number of the text that the most words of the headline stand around, where the headline's own is nowhere."""
    whole = {title.stems[i] for i in range(len(title.words)) if title.stems[i] and not title.words.digit[i]}
    if told.kind == "count" and _is_label(title, told):
        return None
    shared = [
        (len(whole & {doc.stems[i] for i in doc.words.inside(doc.body_sentences[one.sentence])}), one)
        for one in alike
        if told.value <= one.value * _MOST_TIMES
        and one.value <= told.value * _MOST_TIMES
        and (told.kind != "count" or (stem(one.head) if one.head else "") == (stem(told.head) if told.head else ""))
    ]
    most, closest = max(shared, key=lambda pair: pair[0], default=(0, told))
    if most < (_FEWEST_OF_COUNT if told.kind == "count" else _PAIR):
        return None
    close = [one for one in alike if abs(one.sentence - closest.sentence) <= _NEARBY]
    near = any(_near(told, one) and _MOST_OVER * one.value >= told.value >= one.value / _MOST_OVER for _, one in shared)
    return closest, near or _written(doc, printed, told, doc.quantities) or _adds_up(told, close)


def _is_label(title: "Document", told: Quantity) -> bool:
    """Whether a number without a noun is the name of a thing: "Apollo 11", "Day 5"."""
    before = title.words.inside(Span(0, told.number_span.start))
    return not told.head and bool(before) and title.words.capital[before[-1]]


def _in_words(told: Quantity) -> bool:
    """Whether a number in words is too small, or counts too little, to be looked for."""
    return not told.digits and (told.kind != "count" or told.value < _FEWEST or told.scale != 1.0)


def _about(doc: "Document", title: "Document", told: Quantity, one: Quantity, grammar: _Grammar) -> bool:
    """Whether what stands behind the headline's number stands near a number of the text; "years" alone says little."""
    if one.value * _MOST_TIMES < told.value or told.value * _MOST_TIMES < one.value:
        return False
    begin = told.span.end
    ends = _ENDS_PHRASE.search(title.folded, begin), _ENDS_THING.search(title.folded, begin + 1)
    counted = title.words.inside(Span(begin, min((end.start() for end in ends if end), default=len(title.text))))
    stems = {title.stems[i] for i in counted[:_COUNTED_WORDS] if title.stems[i]}
    words = doc.words.inside(doc.body_sentences[one.sentence])
    at = doc.words.inside(one.span).start
    near = {doc.stems[i] for i in _around(words, at, _WINDOW)}
    of_time = told.head in grammar.spans
    if of_time:
        stems.discard(stem(told.head))
    if stems:
        return stems <= near and (len(stems) > 1 or _right_behind(doc, at, stems))
    whole = {title.stems[i] for i in range(len(title.words)) if title.stems[i] and not title.words.digit[i]}
    fewest = _PAIR if told.kind == "money" and one.scale == told.scale else _PAIR + 1 if of_time else _FEWEST_SHARED
    return len(whole & {doc.stems[i] for i in _around(words, at, _LONGEST)}) >= fewest


def _around(words: range, at: int, reach: int) -> range:
    """The words of a sentence that stand near one of them."""
    return range(max(words.start, at - reach), min(words.stop, at + reach + 1))


def _right_behind(doc: "Document", at: int, stems: set[str]) -> bool:
    """Whether the one thing that is counted stands behind a number; "prime ministers" are no ministers."""
    following = range(at + 1, min(at + 2 + _COUNTED_WORDS, len(doc.words)))
    return any(doc.stems[i] in stems and not (i > at + 1 and _is_compound(doc, i)) for i in following)


def _is_compound(doc: "Document", thing: int) -> bool:
    """Whether a noun has the word before it elsewhere, too, and is the name of something else with it."""
    before = doc.words.lower[thing - 1]
    return any(
        place + 1 != thing and doc.stems[place + 1] == doc.stems[thing]
        for place in doc.word_places.get(before, ())
        if place + 1 < len(doc.words)
    )


def _may_be(doc: "Document", title: "Document", told: Quantity, one: Quantity) -> bool:
    """Whether a number of the text can be the headline's: it counts the same or nothing named, or shares two words."""
    if one.kind != "count" or not one.head or stem(one.head) in {stem(told.head), ""}:
        return True
    whole = {title.stems[i] for i in range(len(title.words)) if title.stems[i] and not title.words.digit[i]}
    words = doc.words.inside(doc.body_sentences[one.sentence])
    return len(whole & {doc.stems[i] for i in words}) >= _PAIR


def _near(told: Quantity, one: Quantity) -> bool:
    """Whether a headline may round one number to the other."""
    if told.bound == one.bound == "over":
        return abs(told.value - one.value) <= _LOOSE_BOUND * one.value
    round_number = told.digits.endswith("0") or told.scale > 1.0 or told.bound != "exact"
    return told.fits(one) or (round_number and abs(told.value - one.value) <= _ROUNDED * one.value)


def _written(doc: "Document", printed: Span | None, told: Quantity, same: Sequence[Quantity]) -> bool:
    """Whether the same digits stand anywhere in the text, a quotation or a table included, and not as another thing."""
    figures = ",?".join(map(re.escape, told.digits)) or f"{told.value:g}"
    pattern = re.compile(rf"(?<![\d.,]){figures}(?!\d)")
    others = {one.number_span.start for one in doc.quantities if one.digits == told.digits and one not in same}
    if not told.digits:
        others = {one.number_span.start for one in doc.quantities if one not in same}
    return any(
        match.start() not in others and (printed is None or not printed.start <= match.start() < printed.end)
        for match in pattern.finditer(doc.folded)
    )


def _adds_up(told: Quantity, alike: Sequence[Quantity]) -> bool:
    """Whether two or three of the text's numbers make it, or it is what one of a thing leaves of another."""
    some = alike[:_LOOK_AHEAD]
    values = [one.value for one in some]
    return any(sum(few) == told.value for size in (2, 3) for few in combinations(values, size)) or any(
        abs(a.value - b.value) == told.value and a.head == b.head for a, b in combinations(some, 2)
    )


def _printed_at(doc: "Document", title: "Document", printed: Span | None, told: Quantity) -> Span | None:
    if printed is None:
        return None
    place = doc.folded.find(title.folded[told.span.start : told.span.end], printed.start, printed.end)
    return Span(place, place + len(told.span)) if place >= 0 else None
