"""Figures of the headline, each with the figure of the text that is about the same."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import combinations
from math import isclose
from typing import TYPE_CHECKING

from srcaudit.language.pack import load
from srcaudit.model.span import Span
from srcaudit.text.mentions.person_links import number_words
from srcaudit.text.mentions.quantities import Quantity
from srcaudit.text.mentions.verb_forms import verb_roots
from srcaudit.text.stems import stem

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_FEWEST = 2
_FEWEST_SHARED = 4
_PAIR = 2
_LOOK_AHEAD = 12
_MOST_TIMES = 3.0
_MOST_TIMES_AT_TOP = 12.0
"""How many times apart they may be where the text has no other number that it can be."""
_SHORTEST = 4
"""Letters of a stem that may stand for a longer one."""
_LONGEST = 60
_BEFORE, _BEHIND = 45, 25
"""Characters before and behind a number in which a word may tell that it is another one."""
_LEAD = 60
"""Characters before a figure among which stands what rises to it."""
_BOUND = 10
"""Characters of "more than" before a number, which tell nothing of the kind."""
_CALLED = 30
"""Characters before a number in which it is called a total."""
_WINDOW = 9
_COUNTED_WORDS = 4
_NEARBY = 2
"""How many sentences away from a figure its parts may stand."""
_ROUNDED = 0.06
_LOOSE_BOUND = 0.15
"""How far apart "more than" two numbers can be said of one number, as a share of it."""
_MOST_OVER = 1.25
"""How many times a number the one can be that "more than" stands for in a headline."""
_SMALL = 20
"""Below this a text may count some of those whom its headline counts, and tell of the others one by one."""
_THOUSAND = 1000
"""From here on a text seldom counts two sorts of one thing."""
_FIRST_SENTENCES = 4
_TOP = 4
"""Sentences at the top of a text, which tell what its headline tells."""
_FIRST_LOOK = 4
_FEWEST_OF_COUNT = 3
"""Words of the headline in a sentence that counts what it counts; two are enough for money and shares."""
_YEAR = re.compile(r"(?<![\w$£€.,-])(?:19|20)\d\d(?![\w%-]|[.,]\d)")
_SCORE = re.compile(r"\d[-/]\d[\d,.]*.{0,2}$")


@dataclass(frozen=True, slots=True)
class HeadlineFigure:
    """A figure of the headline and the one of the text that is about the same.

    told: the headline's figure as it is written; span: where it is printed in the text, if it is; other: a second place
    of the text, where the headline reckons from two; sure: whether hardly anything else can be meant.
    """

    told: str
    span: Span | None
    body: Span
    fits: bool
    other: Span | None = None
    sure: bool = True


@dataclass(frozen=True)
class _Grammar:
    spans: frozenset[str]
    somebody: frozenset[str]
    """Nouns of people, of which one may stand for another."""
    numbers: frozenset[str]
    spelled: Mapping[float, str]
    """Number -> how it is written in words."""
    explained: re.Pattern[str]
    """What tells why two figures of one thing differ."""
    years: Mapping[str, int]
    """Longer spans of time, in years."""
    to: re.Pattern[str]
    """Before a figure to which something rises or falls."""
    portion: re.Pattern[str]
    """Behind a percentage: it is a part of what is named."""
    ends: tuple[re.Pattern[str], re.Pattern[str]]
    """What ends a phrase behind a number, and what does but right behind it: "12 under arrest"."""


@dataclass(frozen=True, slots=True)
class _Case:
    """A headline and its text."""

    doc: "Document"
    title: "Document"
    printed: Span | None
    grammar: _Grammar
    whole: frozenset[str]
    """The stems of the headline's words."""
    top: frozenset[int]
    """The numbers of the first sentences of the text."""
    values: frozenset[tuple[int, tuple[str, str], float]]
    """The figures of each sentence, where the headline has more than one."""
    stems: dict[int, set[str]]
    """What the words of a sentence say, by its number: found when it is first asked for."""

    def stems_of(self, one: Quantity) -> set[str]:
        """What the words of a number's sentence say."""
        if one.sentence not in self.stems:
            words = self.doc.words.inside(self.doc.body_sentences[one.sentence])
            roots = verb_roots(self.doc.pack)
            self.stems[one.sentence] = {roots.get(self.doc.stems[i], self.doc.stems[i]) for i in words}
        return self.stems[one.sentence]


@cache
def _grammar(language: str) -> _Grammar | None:
    pack = load(language)
    if pack is None or not pack.has("tables", "restated"):
        return None
    return _Grammar(
        frozenset(pack.table("restated")["spans"]),
        frozenset(pack.table("known_figures")["lists"]["somebody"]),
        frozenset(word for word, value in pack.table("numbers")["words"].items() if value >= _FEWEST),
        {value: word for word, value in number_words(pack.table("persons")["linked"]).items()},
        pack.patterns("restated")["is_explained"],
        pack.table("restated")["years"],
        pack.patterns("restated")["rises_to"],
        pack.patterns("restated")["portion"],
        (pack.patterns("restated")["ends_phrase"], pack.patterns("restated")["ends_thing"]),
    )


def headline_figures(doc: "Document") -> tuple[HeadlineFigure, ...]:
    """Figures of the headline of which the text has one that counts the same."""
    headline = doc.headline
    grammar = _grammar(doc.language or "")
    if headline is None or grammar is None or not _has_number(headline.text, grammar):
        return ()
    title = doc.headline_alone
    assert title is not None
    printed = headline.lines[0] if headline.lines else None
    body = [one for one in doc.quantities if not headline.printed.at(one.span.start)]
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
    case, said = _case(doc, title, printed, grammar), doc.pack.patterns("restated")
    run, old, so_far = said["a_run"], said["old"], said["so_far"]
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
            and so_far.search(doc.folded, max(0, one.span.start - _CALLED), one.span.start) is None
            and (old.match(doc.folded, one.span.end) is None or old.match(title.folded, told.span.end) is not None)
            and not _is_told_too(title, told, one)
        ]
        if told.kind == "count" and _is_label(title, told):
            continue
        found = _told(case, told, alike)
        if found is not None:
            about, fits = found
            fits = fits or _is_told_in_centuries(grammar, told, body) or _is_told_bare(doc, told, about)
            fits = fits or _adds_up(told, _beside(doc, about)) or _tells_of_others(doc, told, about)
            if not fits and is_total(title, told.span) and not is_total(doc, about.span):
                continue
            if is_told_each_time(doc, about.span) and not is_told_each_time(title, told.span):
                continue
            yield HeadlineFigure(title[told.span], _printed_at(doc, title, printed, told), about.span, fits)


def _tells_of_others(doc: "Document", told: Quantity, about: Quantity) -> bool:
    """Whether a sentence counts some of those whom a headline counts, and names another: "a mother and her two
    children"."""
    if told.kind != "count" or not about.value < told.value < _SMALL:
        return False
    assert doc.pack is not None
    sentence = doc.body_sentences[about.sentence]
    return doc.pack.patterns("restated")["and_somebody"].search(doc.folded, sentence.start, sentence.end) is not None


def is_told_each_time(doc: "Document", figure: Span) -> bool:
    """Whether a figure is that of each of several times or people: "1,000 trees a year for three years"; not where the
    text tells it once without: "$15 an hour … the $15"."""
    assert doc.pack is not None
    each = doc.pack.patterns("restated")["each_time"]
    if each.match(doc.folded, figure.end) is None:
        return False
    told = next((one for one in doc.quantities if one.span.touches(figure)), None)
    return told is None or all(
        each.match(doc.folded, one.span.end) is not None
        for one in doc.quantities
        if one.value == told.value and one.comparable == told.comparable
    )


def is_total(doc: "Document", figure: Span) -> bool:
    """Whether a figure is called a total, which a text may tell in parts alone: "bringing the total to $65m"."""
    assert doc.pack is not None
    start = max(0, figure.start - _CALLED)
    return doc.pack.patterns("restated")["totals"].search(doc.folded, start, figure.start) is not None


def _is_told_in_centuries(grammar: _Grammar, told: Quantity, body: Sequence[Quantity]) -> bool:
    """Whether the text tells a span of years in centuries or decades: 300 years are three centuries."""
    return told.head in grammar.spans and any(one.value * grammar.years.get(one.head, 0) == told.value for one in body)


def _beside(doc: "Document", about: Quantity) -> list[Quantity]:
    """The figures of the kind of one in its sentence and the next, that of another thing of the headline included: "Six
    die in two crashes" of four and two."""
    return [
        one
        for one in doc.quantities
        if one.comparable == about.comparable and about.sentence <= one.sentence <= about.sentence + 1
    ]


def _is_told_bare(doc: "Document", told: Quantity, about: Quantity) -> bool:
    """Whether the headline's number stands beside another without its noun: "for 82 years one half of it, and for nine
    the whole"."""
    return any(
        one.sentence == about.sentence and not one.head and one.value == told.value and one.kind == told.kind == "count"
        for one in doc.quantities
    )


def _is_told_too(title: "Document", told: Quantity, one: Quantity) -> bool:
    """Whether a number of the text is another one of the headline: "Fifty years on, a bell for each of 38"."""
    return any(
        other.span != told.span
        and other.value == one.value != told.value
        and other.digits == one.digits
        and other.comparable == one.comparable
        for other in title.quantities
    )


def _case(doc: "Document", title: "Document", printed: Span | None, grammar: _Grammar) -> "_Case":
    roots = verb_roots(doc.pack)
    said = (title.stems[i] for i in range(len(title.words)) if title.stems[i] and not title.words.digit[i])
    whole = frozenset(roots.get(one, one) for one in said)
    start = printed.end if printed is not None else 0
    first = [number for number, one in enumerate(doc.body_sentences[: _TOP + _FIRST_LOOK]) if one.start >= start]
    several = len(title.quantities) > 1
    values = frozenset((one.sentence, one.comparable, one.value) for one in doc.quantities) if several else frozenset()
    return _Case(doc, title, printed, grammar, whole, frozenset(first[:_TOP]), values, {})


def _told(case: _Case, told: Quantity, alike: Sequence[Quantity]) -> tuple[Quantity, bool] | None:
    """The number of the text that is about the same, and whether it can be the headline's: what a sentence at the top
    says that is like the headline counts for more than what stands further down."""
    closely, top = _told_closely(case, told, alike), _told_at_top(case, told, alike)
    if (
        top is not None
        and top[2]
        and (closely is None or closely[0].sentence != top[0].sentence or closely[0] is top[0])
    ):
        return top[:2]
    return closely or (top[:2] if top is not None else _told_loosely(case, told, alike))


def _told_closely(case: _Case, told: Quantity, alike: Sequence[Quantity]) -> tuple[Quantity, bool] | None:
    """The one number of the text with what stands behind the headline's, and whether it can be the headline's."""
    about = [one for one in alike if _about(case, told, one)]
    if not about:
        return None
    places = {one.sentence + away for one in about for away in range(-_NEARBY, _NEARBY + 1)}
    close = [one for one in alike if one.sentence in places]
    same = [one for one in alike if one.sentence in places or _may_be(case, told, one)]
    fits = any(_near(told, one) for one in same) or _written(case, told, same) or _adds_up(told, close)
    return (about[0], fits) if fits or len({one.value for one in about}) == 1 else None


def _told_at_top(case: _Case, told: Quantity, alike: Sequence[Quantity]) -> tuple[Quantity, bool, bool] | None:
    """The number in the first sentences that can be the headline's, in the sentence most like the headline."""
    top = [one for one in alike if one.sentence in case.top and _counts_the_same(case, told, one)]
    if not top:
        return None
    best = _most_alike(case, told, top)
    if best is None or not _in_reach(told, best[0], _MOST_TIMES_AT_TOP if best[1] else _MOST_TIMES):
        return None
    about = best[0]
    if about.sentence > min(case.top) and _is_explained(case, told, about):
        return None
    surely = best[1] and _is_named(told, about) and _shared(case, told, about) > _PAIR
    same = [one for one in alike if (_is_same(told, one) if surely else _may_be(case, told, one))]
    close = [one for one in alike if abs(one.sentence - about.sentence) <= _NEARBY]
    same.append(about)
    fits = any(_near(told, one) for one in same) or any(_rounds(told, one) for one in alike)
    fits = fits or _written(case, told, same)
    return about, fits or _adds_up(told, close), surely


def _most_alike(case: _Case, told: Quantity, top: Sequence[Quantity]) -> tuple[Quantity, bool] | None:
    """The number whose sentence is most like the headline, if no other one is as much, and whether that is sure.

    Of the only one of its kind in the first sentence, or spoken of as told already, one word is enough.
    """
    told_so = [one for one in top if _is_way(case, told, one)]
    top = told_so if told_so and len({one.sentence for one in top}) == 1 else top
    shared = [_shared(case, told, one) for one in top]
    most = max(shared)
    best = [one for number, one in zip(shared, top, strict=True) if number == most]
    alone = all(_near(top[0], one) for one in top)
    if most >= _PAIR and all(_near(best[0], one) for one in best):
        return best[0], alone or most > _PAIR
    if not alone:
        return None
    if _is_only(case, told, top[0]):
        return top[0], True
    opens = top[0].sentence == min(case.top)
    known = opens or (_is_named(told, top[0]) and _is_known(case, top[0])) or _is_of_event(case, told, top[0])
    return (top[0], False) if known and most and told.head not in case.grammar.spans else None


def _is_only(case: _Case, told: Quantity, one: Quantity) -> bool:
    """Whether nothing else in the text can be the headline's: it has one sum of that size, or one number of thousands
    of that noun, and a sum of the headline differs from it by a digit."""
    alike = {other.value for other in case.doc.quantities if _is_alike(told, one, other)}
    if len(alike) != 1 or told.bound != one.bound:
        return False
    if told.kind == "money":
        return told.scale == one.scale > 1 and _differ_by_digit(told.digits, one.digits)
    return _is_named(told, one) and min(told.value, one.value) >= _THOUSAND


def _is_alike(told: Quantity, one: Quantity, other: Quantity) -> bool:
    """Whether another figure of the text is of the same kind and size as one, or has the headline's number."""
    if other.comparable != one.comparable:
        return False
    if told.kind == "money":
        return other.scale == one.scale
    return _is_named(told, other) or (not other.head and other.value >= _THOUSAND)


def _differ_by_digit(a: str, b: str) -> bool:
    """Whether two numbers are the same but for a digit or the order of the digits."""
    if len(a) != len(b):
        return False
    return sum(x != y for x, y in zip(a, b, strict=True)) == 1 or sorted(a) == sorted(b)


def _is_of_event(case: _Case, told: Quantity, one: Quantity) -> bool:
    """Whether a number counts the same deed as the headline's, behind a first sentence that tells the headline's event:
    "A coach left the road near Hull. Five people were killed"."""
    first = min(case.top)
    if one.sentence != first + 1 or not _labels(case.title, told) & _labels(case.doc, one):
        return False
    words = case.doc.words.inside(case.doc.body_sentences[first])
    return len(in_common(case.whole, {case.doc.stems[i] for i in words})) >= _PAIR


def _is_known(case: _Case, one: Quantity) -> bool:
    """Whether a number of the text is spoken of as told already: "the 26 projects"."""
    assert case.doc.pack is not None
    return (
        case.doc.pack.patterns("known_figures")["known"].search(
            case.doc.folded, max(0, one.span.start - _BEFORE), one.span.start
        )
        is not None
    )


def _is_named(told: Quantity, one: Quantity) -> bool:
    return told.kind == "count" and bool(told.head and one.head) and stem(told.head) == stem(one.head)


def _is_explained(case: _Case, told: Quantity, one: Quantity) -> bool:
    """Whether a word near a number tells that it is another one; none beside what it has risen to does, nor one behind
    the only number of thousands of a noun."""
    sentence = case.doc.body_sentences[one.sentence]
    before = one.span.start - _BEFORE, one.span.start - (0 if one.bound == "exact" else _BOUND)
    behind = one.span.end, one.span.end + _BEHIND
    places = [] if _is_way(case, told, one) else [before]
    if places and not (one.kind == "count" and _is_only(case, told, one)):
        places.append(behind)
    return any(
        case.grammar.explained.search(case.doc.folded, max(sentence.start, start), min(sentence.end, end))
        for start, end in places
    )


def _shared(case: _Case, told: Quantity, one: Quantity) -> int:
    """How many words of the headline stand in the sentence of a number; its deed, in another word, is one as well.

    That both are "years" says nothing.
    """
    whole = case.whole - {stem(told.head)} if told.head in case.grammar.spans else case.whole
    words = in_common(whole, case.stems_of(one))
    same = bool(_labels(case.title, told) & _labels(case.doc, one))
    return len(words) + same + _told_beside(case, told, one) + _is_way(case, told, one)


def _told_beside(case: _Case, told: Quantity, one: Quantity) -> bool:
    """Whether another figure of the headline stands in the sentence of a number."""
    return any(
        (one.sentence, other.comparable, other.value) in case.values
        for other in case.title.quantities
        if other.span != told.span
    )


def _is_way(case: _Case, told: Quantity, one: Quantity) -> bool:
    """Whether two figures are both what something rises or falls to."""
    if told.kind == "count":
        return False
    return all(
        case.grammar.to.search(doc.folded, max(0, each.span.start - _LEAD), each.span.start) is not None
        for doc, each in ((case.title, told), (case.doc, one))
    )


def in_common(whole: frozenset[str], stems: set[str]) -> frozenset[str]:
    """The stems of the headline that the text has, or has with another ending."""
    return frozenset(
        one
        for one in whole
        if one in stems
        or (len(one) >= _SHORTEST and any(other.startswith(one) for other in stems))
        or any(one.startswith(other) for other in stems if len(other) >= _SHORTEST)
    )


def _labels(doc: "Document", one: Quantity) -> set[str]:
    return {label.name for label in doc.figure_labels(one)}


def _counts_the_same(case: _Case, told: Quantity, one: Quantity) -> bool:
    """Whether two numbers are given with the same noun, or what is done to what they count is the same."""
    if told.kind == "percent" and one.kind == "percent":
        return _is_share(case, case.title, told) == _is_share(case, case.doc, one)
    if told.kind != "count":
        return True
    if _is_named(told, one) or _labels(case.title, told) & _labels(case.doc, one):
        return True
    both = {told.head, one.head} <= case.grammar.somebody and _in_reach(told, one)
    return both and len(in_common(case.whole, case.stems_of(one))) > _PAIR


def _is_share(case: _Case, doc: "Document", one: Quantity) -> bool:
    """Whether a percentage is a part of what is named behind it."""
    return case.grammar.portion.match(doc.folded, one.span.end) is not None


def _in_reach(told: Quantity, one: Quantity, times: float = _MOST_TIMES) -> bool:
    return told.value <= one.value * times and one.value <= told.value * times


def _told_loosely(case: _Case, told: Quantity, alike: Sequence[Quantity]) -> tuple[Quantity, bool] | None:
    """The number of the text that the most words of the headline stand around, where the headline's own is nowhere."""
    shared = [
        (len(case.whole & case.stems_of(one)), one)
        for one in alike
        if _in_reach(told, one) and _counts_the_same(case, told, one)
    ]
    most, closest = max(shared, key=lambda pair: pair[0], default=(0, told))
    if most < _FEWEST_OF_COUNT or _is_explained(case, told, closest):
        return None
    close = [one for one in alike if abs(one.sentence - closest.sentence) <= _NEARBY]
    near = any(_near(told, one) for _, one in shared)
    return closest, near or _written(case, told, case.doc.quantities) or _adds_up(told, close)


def _is_label(title: "Document", told: Quantity) -> bool:
    """Whether a number without a noun is the name of a thing: "Apollo 11", "Day 5"."""
    before = title.words.inside(Span(0, told.number_span.start))
    return not told.head and bool(before) and title.words.capital[before[-1]]


def _in_words(told: Quantity) -> bool:
    """Whether a number in words is too small, or counts too little, to be looked for."""
    return not told.digits and (told.kind != "count" or told.value < _FEWEST)


def _about(case: _Case, told: Quantity, one: Quantity) -> bool:
    """Whether what stands behind the headline's number stands near a number of the text; "years" alone says little."""
    if not _in_reach(told, one):
        return False
    doc, title = case.doc, case.title
    begin = told.span.end
    ends_phrase, ends_thing = case.grammar.ends
    ends = ends_phrase.search(title.folded, begin), ends_thing.search(title.folded, begin + 1)
    counted = title.words.inside(Span(begin, min((end.start() for end in ends if end), default=len(title.text))))
    stems = {title.stems[i] for i in counted[:_COUNTED_WORDS] if title.stems[i]}
    words = doc.words.inside(doc.body_sentences[one.sentence])
    at = doc.words.inside(one.span).start
    near = {doc.stems[i] for i in _around(words, at, _WINDOW)}
    of_time = told.head in case.grammar.spans
    if of_time:
        stems.discard(stem(told.head))
    if stems:
        if not stems <= near or (len(stems) == 1 and not _right_behind(doc, at, stems)):
            return False
        told_of = in_common(case.whole, case.stems_of(one))
        return told.value == one.value or len(told_of) >= _PAIR
    fewest = _PAIR if told.kind == "money" and one.scale == told.scale else _PAIR + 1 if of_time else _FEWEST_SHARED
    return len(case.whole & {doc.stems[i] for i in _around(words, at, _LONGEST)}) >= fewest


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


def _may_be(case: _Case, told: Quantity, one: Quantity) -> bool:
    """Whether a number of the text can be the headline's: it counts the same or nothing named, or shares two words."""
    if one.kind != "count" or not one.head or stem(one.head) in {stem(told.head), ""}:
        return True
    return len(case.whole & case.stems_of(one)) >= _PAIR


def _is_same(told: Quantity, one: Quantity) -> bool:
    """Whether a number of the text counts the same by its noun, or is the headline's number of whatever."""
    return _is_named(told, one) or (not one.head and one.value == told.value)


def _near(told: Quantity, one: Quantity) -> bool:
    """Whether a headline may round one number to the other."""
    if _is_rounder(one, told):
        return False
    if told.bound == one.bound == "over":
        return abs(told.value - one.value) <= _LOOSE_BOUND * one.value
    if not one.value / _MOST_OVER <= told.value <= one.value * _MOST_OVER:
        return False
    if _is_as_exact(told, one):
        return told.value == one.value
    round_number = told.digits.endswith("0") or told.scale > 1.0 or told.bound != "exact"
    if round_number and abs(told.value - one.value) <= _ROUNDED * one.value:
        return True
    low, high = one.rounded
    bounded = told.kind == "count" and told.bound == "exact" and one.bound in ("over", "under")
    # "66" is not how to write "at least 56"
    return told.low <= high and low <= told.high if bounded else told.fits(one)


def _rounds(told: Quantity, one: Quantity) -> bool:
    """Whether a headline's number with two digits or more is one of the text, rounded: 9,300 of 9,308."""
    telling = told.digits.strip("0")
    last = told.scale * 10.0 ** (len(told.digits) - len(told.digits.rstrip("0")))
    return telling.isdigit() and len(telling) > 1 and 0 < abs(told.value - one.value) <= last / _PAIR


def _is_as_exact(told: Quantity, one: Quantity) -> bool:
    """Whether two numbers are written with as many digits that say something: neither is the other, rounded."""
    if told.bound != "exact" or one.bound in ("over", "under") or told.scale != one.scale:
        return False
    digits, others = (each.digits.replace(".", "").strip("0") for each in (told, one))
    return len(digits) == len(others) > 1


def _is_rounder(one: Quantity, told: Quantity) -> bool:
    """Whether a number of the text is rounder than the headline's, which is then no rounding of it."""
    if told.bound != "exact" or one.bound != "exact" or one.scale != told.scale or one.value == told.value:
        return False
    whole = one.digits.endswith("0") and told.digits.isdigit()
    return whole and len(one.digits.rstrip("0")) < len(told.digits.rstrip("0"))


def _written(case: _Case, told: Quantity, same: Sequence[Quantity]) -> bool:
    """Whether the same digits stand anywhere in the text, a quotation or a table included, and not as another thing."""
    doc, printed = case.doc, case.printed
    figures = ",?".join(map(re.escape, told.digits)) or f"{told.value:g}"
    pattern = re.compile(rf"(?<![\d.,]){figures}(?!\d)")
    named = (one for one in doc.quantities if one.digits == told.digits and (one.head or one.kind != "count"))
    if not told.head and told.kind == "count" and any(one.kind == "percent" for one in case.title.quantities):
        named = (one for one in named if one.kind != "percent")  # "84 per cent, on a turnout of 47"
    held = {one.number_span.start for one in same}
    others = {one.number_span.start for one in named} - held
    if not told.digits:
        others = {one.number_span.start for one in doc.quantities} - held
    no_sums = [one.span for one in doc.quantities if told.kind == "money" and one.kind == "count"]
    return any(
        match.start() not in others
        and not any(span.start <= match.start() < span.end for span in no_sums)
        and (printed is None or not printed.start <= match.start() < printed.end)
        for match in pattern.finditer(doc.folded)
    ) or _spoken(case, told)


def _spoken(case: _Case, told: Quantity) -> bool:
    """Whether a quotation of the text has a headline's number in words; one and two are in many."""
    word = case.grammar.spelled.get(told.value) if told.value > _FEWEST else None
    doc, places = case.doc, case.doc.word_places
    return word is not None and any(doc.quoted.at(doc.words.starts[i]) for i in places.get(word, ()))


def _adds_up(told: Quantity, alike: Sequence[Quantity]) -> bool:
    """Whether two or three of the text's numbers make it, or it is what one of a thing leaves of another."""
    some = alike[:_LOOK_AHEAD]
    return any(
        isclose(sum(one.value for one in few), told.value) and _are_parts(few)
        for size in (2, 3)
        for few in combinations(some, size)
    ) or any(isclose(abs(a.value - b.value), told.value) and a.head == b.head for a, b in combinations(some, 2))


def _are_parts(few: Sequence[Quantity]) -> bool:
    """Whether numbers can be parts of one whole: they stand side by side, and one told twice is one."""
    if few[-1].sentence == few[0].sentence:
        return True
    apart = len({one.value for one in few}) == len(few) or all(_is_one_more(one) for one in few)
    return few[-1].sentence - few[0].sentence == 1 and apart


def _is_one_more(one: Quantity) -> bool:
    """Whether a number counts a thing that is not told before: "One trial"."""
    return one.value == 1 and not one.digits


def _printed_at(doc: "Document", title: "Document", printed: Span | None, told: Quantity) -> Span | None:
    if printed is None:
        return None
    place = doc.folded.find(title.folded[told.span.start : told.span.end], printed.start, printed.end)
    return Span(place, place + len(told.span)) if place >= 0 else None
