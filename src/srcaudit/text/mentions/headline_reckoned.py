"""What a headline reckons from two figures, a part and its whole, or two days of the text.

"Dairy doubles profit" above "rose to $36m from $24m"; "half of the fleet" above "seven of its 22 boats".
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from itertools import combinations, pairwise
from typing import TYPE_CHECKING

from srcaudit.language.pack import LanguagePack
from srcaudit.model.span import Span
from srcaudit.text.mentions.headline_figures import HeadlineFigure
from srcaudit.text.mentions.quantities import Quantity
from srcaudit.text.stems import stem

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_TOP = 10
"""Sentences of a text in which it tells what its headline reckons with."""
_BETWEEN = 90
"""Characters between two figures of which one has become the other."""
_BEFORE = 40
_PLAY, _PLAY_OF = 2.0, 0.15
"""Points, and the share of a percentage, by which a headline may round one."""
_PLAY_OF_SHARE = 0.2
"""The share of a fraction by which a headline may round one."""
_MOST_TIMES = 3.0
_DAYS_OF_PLAY = 1
_FEWEST, _FEWEST_DAYS, _MOST_DAYS = 2, 3, 20
_ASKED = ("times", "of_percent", "share", "some_of_all", "days")
"""Wordings of which a headline that reckons has one."""
_ROUNDED = 0.5
"""Points by which a percentage is rounded."""
_WORDS = re.compile(r"[a-z][a-z-]{2,}")
_ANY_YEAR = 2001


@dataclass(frozen=True)
class _Grammar:
    said: Mapping[str, re.Pattern[str]]
    times: Mapping[str, tuple[float, float]]
    shares: Mapping[str, float]
    numbers: Mapping[str, float]
    spans: frozenset[str]
    somebody: frozenset[str]
    alike: Mapping[str, frozenset[str]]
    """Stem -> those of words that tell the same."""


@dataclass(frozen=True, slots=True)
class _Pair:
    """Two figures of which one has become the other."""

    new: Quantity
    old: Quantity
    said: frozenset[str]
    """What the words of their sentences say."""
    apart: bool = False
    """Whether another sentence tells the old one, and nothing else."""

    @property
    def span(self) -> Span:
        return Span(min(self.new.span.start, self.old.span.start), max(self.new.span.end, self.old.span.end))


@dataclass(frozen=True, slots=True)
class _Found:
    written: str
    body: Span
    fits: bool
    other: Span | None = None
    sure: bool = True


@lru_cache(maxsize=8)
def _grammar(pack: LanguagePack | None) -> _Grammar | None:
    if pack is None or not pack.has("tables", "headline_reckoned"):
        return None
    table = pack.table("headline_reckoned")
    alike = [frozenset(map(stem, words.split())) for words in table["alike"]]
    return _Grammar(
        pack.patterns("headline_reckoned"),
        {verb: (low, high) for verb, (low, high) in table["times"].items()},
        {word.replace("-", " "): float(share) for word, share in table["shares"].items()},
        {str(word): float(value) for word, value in pack.table("numbers")["words"].items()},
        frozenset(pack.table("restated")["spans"]),
        frozenset(pack.table("known_figures")["lists"]["somebody"]),
        {one: group for group in alike for one in group},
    )


def headline_reckoned(doc: "Document", told: Sequence[HeadlineFigure]) -> Iterator[HeadlineFigure]:
    """What a headline reckons where the first sentences give the figures. told: what is compared already."""
    grammar, headline = _grammar(doc.pack), doc.headline
    if grammar is None or headline is None or not _may_reckon(grammar, headline.text):
        return
    title = doc.headline_alone
    assert title is not None
    printed = headline.lines[0] if headline.lines else None
    start = printed.end if printed is not None else 0
    readers = (_times, _percent, _share, _some, _days)
    for found in (reader(doc, grammar, title, start) for reader in readers):
        if found is not None and not any(found.written in one.told and not one.fits for one in told):
            place = doc.text.find(found.written, printed.start, printed.end) if printed is not None else -1
            span = Span(place, place + len(found.written)) if place >= 0 else None
            yield HeadlineFigure(found.written, span, found.body, found.fits, found.other, found.sure)


def without_reckoned(doc: "Document", told: Sequence[HeadlineFigure]) -> Iterator[HeadlineFigure]:
    """What a headline tells, with a percentage that two figures of the text differ by held to be right: "rise 10 per
    cent" above "will cost €2.20, up from €2"."""
    grammar = _grammar(doc.pack)
    for one in told:
        percent = None if one.fits or grammar is None else grammar.said["a_percentage"].match(one.told)
        if percent is not None and grammar is not None and _is_change(doc, grammar, float(percent[1])):
            yield replace(one, fits=True)
        else:
            yield one


def _is_change(doc: "Document", grammar: _Grammar, percent: float) -> bool:
    """Whether two figures of the first sentences differ by so many per cent."""
    top = _top(doc, 0)
    figures = [
        one for one in doc.quantities if one.sentence in top and one.kind != "percent" and one.head not in grammar.spans
    ]
    pairs = filter(None, (_pair(doc, grammar, a, b) for a, b in pairwise(figures)))
    return any(abs(abs(pair.new.value / pair.old.value - 1) * 100 - percent) <= _ROUNDED for pair in pairs)


def _may_reckon(grammar: _Grammar, headline: str) -> bool:
    """Whether a headline has a word with which it may reckon."""
    return any(grammar.said[name].search(headline) for name in _ASKED)


def _top(doc: "Document", start: int) -> list[int]:
    """The numbers of the first sentences behind the headline."""
    return [n for n, one in enumerate(doc.body_sentences[: _TOP + _FEWEST]) if one.start >= start][:_TOP]


def _pairs(doc: "Document", grammar: _Grammar, asked: frozenset[str], start: int) -> list[_Pair]:
    """The pairs of the first sentences that tell of something; none if others of them tell more of it.

    asked: what its words say.
    """
    top = _top(doc, start)
    figures = [
        one
        for one in doc.quantities
        if top
        and top[0] <= one.sentence <= top[-1]
        and one.kind in ("count", "money", "measure")
        and one.head not in grammar.spans
    ]
    pairs = (_pair(doc, grammar, a, b) for a, b in pairwise(figures))
    wanted = asked.union(*(grammar.alike.get(one, ()) for one in asked))
    found = [
        pair
        for pair in pairs
        if pair is not None
        and ((pair.apart and pair.new.head in grammar.somebody) or not wanted.isdisjoint(pair.said))
        and not _is_reckoned(doc, pair)
    ]
    told = {number for pair in found for number in (pair.new.sentence, pair.old.sentence)}
    others = (doc.body_sentences[number] for number in top if number not in told)
    elsewhere = any(not asked.isdisjoint(doc.stems[i] for i in doc.words.inside(one)) for one in others)
    return [] if elsewhere else found


def _asked(doc: "Document", grammar: _Grammar, before: str, behind: str) -> frozenset[str]:
    """What a headline tells to have changed: the object behind a verb, or else the subject before it; no names."""
    assert doc.pack is not None
    thing = grammar.said["object"].match(behind)
    for part in (thing.group() if thing else "", before):
        words = [word for word in _WORDS.findall(part.lower()) if word not in doc.pack.stop_words]
        found = frozenset(stem(word) for word in words if not _is_name(doc, word))
        if found:
            return found
    return frozenset()


def _is_name(doc: "Document", word: str) -> bool:
    """Whether a text has a word with a capital only."""
    places = doc.word_places.get(word, ())
    within = any(not doc.opens_sentence(doc.words.starts[i]) for i in places)
    return within and all(doc.words.capital[i] for i in places)


def _is_reckoned(doc: "Document", pair: _Pair) -> bool:
    """Whether the sentence itself tells by how many per cent the two differ."""
    change = abs(pair.new.value / pair.old.value - 1) * 100
    shares = (one for one in doc.quantities if one.kind == "percent" and one.sentence == pair.new.sentence)
    return any(abs(one.value - change) <= _PLAY for one in shares)


def _pair(doc: "Document", grammar: _Grammar, a: Quantity, b: Quantity) -> _Pair | None:
    if a.comparable != b.comparable or min(a.value, b.value) <= 0:
        return None
    if a.ranged or b.ranged or (a.head and b.head and stem(a.head) != stem(b.head)):
        return None
    first, second = doc.body_sentences[a.sentence], doc.body_sentences[b.sentence]
    said = frozenset(doc.stems[i] for i in doc.words.inside(Span(first.start, second.end)) if doc.stems[i])
    if a.sentence != b.sentence:
        lead = doc.folded[second.start : b.span.start]
        then = b.sentence == a.sentence + 1 and grammar.said["then"].fullmatch(lead)
        return _Pair(a, b, said, apart=True) if then else None
    between = doc.folded[a.span.end : b.span.start]
    if len(between) > _BETWEEN:
        return None
    if grammar.said["new_old"].search(between):
        return _Pair(a, b, said)
    before = doc.folded[max(first.start, a.span.start - _BEFORE) : a.span.start]
    return (
        _Pair(b, a, said) if grammar.said["old_new"].search(between) and grammar.said["from"].search(before) else None
    )


def _times(doc: "Document", grammar: _Grammar, title: "Document", start: int) -> _Found | None:
    """ "Doubles profit" """
    match = grammar.said["times"].search(title.folded)
    if match is None or grammar.said["told_times"].search(doc.folded, start):
        return None
    low, high = grammar.times[match["verb"].lower()]
    asked = _asked(doc, grammar, title.folded[: match.start()], title.folded[match.end() :])
    pairs = _pairs(doc, grammar, asked, start)
    if not pairs:
        return None
    return _Found(match.group(), pairs[0].span, any(low <= pair.new.value / pair.old.value <= high for pair in pairs))


def _percent(doc: "Document", grammar: _Grammar, title: "Document", start: int) -> _Found | None:
    """ "Cuts flights by 20%": by so much two figures differ, where the text tells no such percentage itself."""
    told = [one for one in title.quantities if one.kind == "percent"]
    ways = list(grammar.said["percent"].finditer(title.folded))
    if len(told) != 1 or len(ways) != 1 or told[0].ranged or told[0].bound in ("over", "under"):
        return None
    wanted = told[0].value
    play = max(_PLAY, _PLAY_OF * wanted)
    if any(one.kind in ("percent", "fraction", "points") and abs(one.value - wanted) <= play for one in doc.quantities):
        return None
    asked = _asked(doc, grammar, title.folded[: ways[0].start()], title.folded[ways[0].end() :])
    falls = ways[0].lastgroup == "down"
    pairs = [pair for pair in _pairs(doc, grammar, asked, start) if (pair.new.value < pair.old.value) == falls]
    if not pairs:
        return None
    changes = [abs(pair.new.value / pair.old.value - 1) * 100 for pair in pairs]
    near = any(abs(change - wanted) <= play for change in changes)
    if not near and not all(change <= wanted * _MOST_TIMES and wanted <= change * _MOST_TIMES for change in changes):
        return None
    return _Found(title[told[0].span], pairs[0].span, near)


def _share(doc: "Document", grammar: _Grammar, title: "Document", start: int) -> _Found | None:
    """ "Half of the fleet": so many of all of them, where the text tells no share itself."""
    match = grammar.said["share"].search(title.folded)
    if match is None or re.search(rf"(?i)\b{match['share']}", doc.folded[start:]):
        return None
    if grammar.said["one_in_so_many"].search(doc.folded, start):
        return None
    parts = _parts(doc, grammar, title, start)
    wanted = grammar.shares[match["share"].lower().replace("-", " ")]
    play = _PLAY_OF_SHARE * wanted
    shares = (one.value for one in doc.quantities if one.kind in ("percent", "fraction") and one.span.start >= start)
    if len(parts) != 1 or any(abs(share / 100 - wanted) <= play for share in shares):
        return None
    ((some, whole, span),) = parts
    fits = any(abs(share - wanted) <= play for share in (some / whole, 1 - some / whole))
    return _Found(match["share"], span, fits, sure=False)


def _some(doc: "Document", grammar: _Grammar, title: "Document", start: int) -> _Found | None:
    """ "Two of 12 hostages": so many of as many, where the text tells otherwise of how many of them."""
    match = grammar.said["some_of_all"].search(title.folded)
    some, whole = (_value(match[group], grammar) for group in ("some", "all")) if match else (None, None)
    if match is None or some is None or whole is None:
        return None
    told = [part for part in _parts(doc, grammar, title, start) if part[1] == whole]
    if not told:
        return None
    written = rf"(?i)(?<![\w.,-])(?:{re.escape(match['some'])}|{some:g})(?![\w%-]|[.,]\d)"
    here = doc.sentence_at(told[0][2].start)
    end = doc.sentence_at(min(here.end + 1, len(doc.folded) - 1)).end
    more = grammar.said["and_more"].search(doc.folded, here.start, end) is not None
    more = more or grammar.said["are_so"].match(doc.folded, told[0][2].end, here.end) is not None
    fits = (
        more
        or any(part[0] in (some, whole - some) for part in told)
        or re.search(written, doc.folded[start:]) is not None
    )
    return _Found(match["some"], told[0][2], fits)


def _parts(doc: "Document", grammar: _Grammar, title: "Document", start: int) -> list[tuple[float, float, Span]]:
    """How many of how many the first sentences tell: "seven of its 22 boats"; of what the headline tells."""
    top = _top(doc, start)
    asked = {stem(word) for word in title.words.lower}
    asked = asked.union(*(grammar.alike.get(one, ()) for one in asked))
    if not top:
        return []
    places = doc.body_sentences[top[0]].start, doc.body_sentences[top[-1]].end
    found: list[tuple[float, float, Span]] = []
    for name in ("of_all", "all_of"):
        for match in grammar.said[name].finditer(doc.folded, *places):
            some, whole = (_value(match[group], grammar) for group in ("some", "all"))
            things = {stem(word) for word in match["thing"].lower().split()}
            if some is None or whole is None or not 0 < some < whole or doc.quoted.at(match.start()):
                continue
            if not asked.isdisjoint(things):
                found.append((some, whole, Span(*match.span("some"))))
    return found


def _days(doc: "Document", grammar: _Grammar, title: "Document", start: int) -> _Found | None:
    """ "After nine days": so many lie between the day something began and the day it ended."""
    told = list(grammar.said["days"].finditer(title.folded))
    wanted = _value(told[0]["n"], grammar) if len(told) == 1 else None
    if wanted is None or wanted < _FEWEST_DAYS or grammar.said["told_days"].search(doc.folded, start):
        return None
    days = [one for one in _told_days(doc) if one[0].start >= start]
    begun = [one for one in days if _is_about(doc, grammar, "begun", one[0])]
    ended = [one for one in days if _is_about(doc, grammar, "ended", one[0])]
    if len(begun) != 1 or len(ended) != 1:
        return None
    between = (ended[0][1] - begun[0][1]).days
    if not 0 < between <= wanted * _MOST_TIMES or wanted > between * _MOST_TIMES:
        return None
    gaps = ((b - a).days for (_, a), (_, b) in combinations(days[:_MOST_DAYS], 2))
    fits = any(abs(abs(gap) - wanted) <= _DAYS_OF_PLAY for gap in gaps)
    return _Found(told[0].group(), ended[0][0], fits, begun[0][0])


def _told_days(doc: "Document") -> list[tuple[Span, date]]:
    """The days of the text whose year is told, or that all stand in one year; weekdays count back from its own day."""
    written = doc.article.published
    years = {one.year for one in doc.dates if one.year is not None}
    year = written.year if written is not None else min(years, default=_ANY_YEAR)
    found = [
        (one.span, date(one.year or year, one.month, one.day))
        for one in doc.dates
        if one.kind == "day" and one.day is not None and replace(one, year=one.year or year).possible
    ]
    if written is not None:
        for weekday in doc.weekdays:
            days = weekday.days([written]) if weekday.past else frozenset()
            if len(days) == 1:
                found.append((weekday.span, min(days)))
    return sorted(found)


def _is_about(doc: "Document", grammar: _Grammar, name: str, day: Span) -> bool:
    """Whether the clause of a day tells that something began, or ended."""
    sentence = doc.sentence_at(day.start)
    before = doc.folded[sentence.start : day.start]
    behind = doc.folded[day.end : sentence.end]
    both = [*grammar.said["begun"].finditer(before), *grammar.said["ended"].finditer(before)]
    if both:
        last = max(both, key=lambda match: match.end())
        return last.re is grammar.said[name]
    return name == "ended" and grammar.said["ended"].search(behind) is not None


def _value(written: str, grammar: _Grammar) -> float | None:
    """The number that is written in figures or in a word."""
    figures = written.replace(",", "")
    if figures.replace(".", "", 1).isdigit():
        return float(figures)
    words = [grammar.numbers.get(word) for word in written.lower().split("-")]
    return sum(word for word in words if word is not None) if None not in words else None
