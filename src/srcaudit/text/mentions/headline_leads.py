"""Headlines held against the first sentence, which tells the same story: "Fair put off to March" above "until May".

Where each of the two has one number, day, month or result, or says which way something has gone, they are the same.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from srcaudit.language.pack import LanguagePack
from srcaudit.model.span import Span
from srcaudit.text.mentions.headline_figures import HeadlineFigure, in_common, is_told_each_time
from srcaudit.text.mentions.quantities import Quantity
from srcaudit.text.mentions.verb_forms import verb_roots
from srcaudit.text.stems import stem

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_FEWEST_SHARED, _SHARED_OF_OTHERS = 2, 3
"""Words of the headline in the first sentence; and where the two numbers are of different nouns."""
_FEWEST = 2
_MOST_TIMES = 3.0
_SMALL = 20
"""Below this the first sentence may count some of those whom the headline counts, and tell the others in words."""
_ROUNDED = 0.1
_BEFORE = 12
_SAME_SHARE, _SAME_TENTHS = 0.03, 0.06
"""How far apart shares are that are one; of which one is told as so many of ten."""
_TENTHS = re.compile(r"(?i)\b(?:in|of)[ -](?:every )?(?:10|ten)$")
_FAR = 4000
"""Characters behind a first sentence in which its share or day may be told again."""
_LONGEST = 400
"""Characters of a first sentence that are read."""


@dataclass(frozen=True)
class _Grammar:
    said: Mapping[str, re.Pattern[str]]
    spans: frozenset[str]
    somebody: frozenset[str]
    alike: Mapping[str, str]
    """Noun -> the group of those that can stand for it."""
    numbers: Mapping[str, float]
    ordinals: Mapping[str, float]
    spelled: Mapping[float, str]
    shares: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class _Case:
    doc: "Document"
    title: "Document"
    lead: Span
    start: int
    """Where the text behind the headline begins."""
    shared: frozenset[str]
    """What the words of both say."""


@dataclass(frozen=True, slots=True)
class _Found:
    told: Span
    body: Span


@lru_cache(maxsize=8)
def _grammar(pack: LanguagePack | None) -> _Grammar | None:
    if pack is None or not all(pack.has("tables", name) for name in ("headline_leads", "known_figures", "restated")):
        return None
    numbers = {str(word): float(value) for word, value in pack.table("numbers")["words"].items()}
    return _Grammar(
        said=pack.patterns("headline_leads"),
        spans=frozenset(pack.table("restated")["spans"]),
        somebody=frozenset(pack.table("known_figures")["lists"]["somebody"]),
        alike={noun: nouns for nouns in pack.table("known_figures")["lists"]["alike"] for noun in nouns.split()},
        numbers=numbers,
        ordinals={word: float(value) for word, value in pack.table("day_numbers")["ordinals"].items()},
        spelled={value: word for word, value in numbers.items()},
        shares={str(word): float(share) for word, share in pack.table("headline_leads")["shares"].items()},
    )


def headline_leads(doc: "Document", told: Sequence[HeadlineFigure]) -> Iterator[HeadlineFigure]:
    """What a headline tells otherwise than the first sentence. told: what is compared already."""
    grammar, headline = _grammar(doc.pack), doc.headline
    if grammar is None or headline is None or doc.format == "live blog" or any(not one.fits for one in told):
        return
    case = _case(doc)
    if case is None or not case.shared:
        return
    printed = headline.lines[0] if headline.lines else None
    for reader in (_numbers, _shares, _days, _ordinals, _results, _ways):
        found = reader(case, grammar)
        if found is not None:
            written = case.title[found.told]
            if any(one.fits and one.told == written and one.body.touches(found.body) for one in told):
                continue  # the text tells it roughly, or in parts, further down
            place = doc.text.find(written, printed.start, printed.end) if printed is not None else -1
            span = Span(place, place + len(written)) if place >= 0 else None
            yield HeadlineFigure(written, span, found.body, fits=False)
            return


def _case(doc: "Document") -> _Case | None:
    headline = doc.headline
    assert headline is not None
    start = headline.lines[-1].end if headline.lines else 0
    lead = next((one for one in doc.body_sentences if one.start >= start), None)
    if lead is None or len(lead) > _LONGEST:
        return None
    title = doc.headline_alone
    assert title is not None
    roots = verb_roots(doc.pack)
    said = {roots.get(doc.stems[i], doc.stems[i]) for i in doc.words.inside(lead) if not doc.words.digit[i]}
    words = {roots.get(title.stems[i], title.stems[i]) for i in range(len(title.words)) if not title.words.digit[i]}
    return _Case(doc, title, lead, start, in_common(frozenset(words - {""}), said - {""}))


def _numbers(case: _Case, grammar: _Grammar) -> _Found | None:
    """The one number of each."""
    doc, title = case.doc, case.title
    in_lead = [one for one in doc.quantities if case.lead.start <= one.span.start < case.lead.end]
    # Most headlines have no number, and reading their quantities is dear.
    if not in_lead or not (title.words.figures or not title.lower_kinds.isdisjoint(grammar.numbers)):
        return None
    of_title = [one for one in title.quantities if one.value >= _FEWEST]
    kinds = [one.comparable for one in of_title]
    found = (
        _number(case, grammar, in_lead, told, alone=len(of_title) == 1)
        for told in of_title
        if kinds.count(told.comparable) == 1
    )
    return next((one for one in found if one is not None), None)


def _number(
    case: _Case, grammar: _Grammar, in_lead: Sequence[Quantity], told: Quantity, *, alone: bool
) -> _Found | None:
    """A number of a headline with the only one of its kind in the first sentence. alone: whether it has no other."""
    doc, title = case.doc, case.title
    if told.ranged or told.kind in ("points", "fraction") or grammar.said["no_number"].search(title.folded):
        return None
    known = told.head and stem(told.head) in case.shared and _is_definite(case, grammar, in_lead, told)
    likely = told.kind == "money" or known or _both_open(case, told, in_lead)
    if len(case.shared) < _FEWEST_SHARED and not (alone and likely):
        return None
    alike = [one for one in in_lead if one.comparable == told.comparable and one.value >= _FEWEST]
    alike = [one for one in alike if (one.head in grammar.spans) == (told.head in grammar.spans)]
    counts = [
        one for one in in_lead if one.kind == "count" and (one.head in grammar.spans) == (told.head in grammar.spans)
    ]
    if len(alike) != 1 or (told.kind == "count" and len(counts) != 1):
        return None
    one = alike[0]
    if is_told_each_time(doc, one.span) and not is_told_each_time(case.title, told.span):
        return None
    if told.head in grammar.spans and not _last_so_long(case, grammar, told, one):
        return None
    if not _differ(told, one) or not _counts_the_same(case, grammar, told, one) or _is_part(case, grammar, told, one):
        return None
    if (told.kind != "percent" and _is_told(case, grammar, told)) or grammar.said["apart"].search(
        doc.folded, case.lead.start, case.lead.end
    ):
        return None
    return _Found(told.span, one.span)


def _last_so_long(case: _Case, grammar: _Grammar, told: Quantity, one: Quantity) -> bool:
    """Whether two spans of time are one by more than that both tell years: "after 12 years", "the first in 20"."""
    if len(case.shared - {stem(told.head)}) >= _FEWEST_SHARED:
        return True
    after = grammar.said["again_after"].search(case.title.folded[: told.span.start])
    return (
        after is not None
        and grammar.said["first_in"].search(case.doc.folded[case.lead.start : one.span.start]) is not None
    )


def _is_definite(case: _Case, grammar: _Grammar, in_lead: Sequence[Quantity], told: Quantity) -> bool:
    """Whether a first sentence speaks of what a headline counts as known: "the four cubs"."""
    same = [one for one in in_lead if stem(one.head) == stem(told.head)]
    return any(grammar.said["the"].search(case.doc.folded[: one.span.start][-_BEFORE:]) for one in same)


def _both_open(case: _Case, told: Quantity, in_lead: Sequence[Quantity]) -> bool:
    """Whether a headline and the first sentence both open with their number."""
    first = in_lead[0].span.start if in_lead else case.lead.end
    return told.span.start == 0 and not case.doc.folded[case.lead.start : first].strip()


def _shares(case: _Case, grammar: _Grammar) -> _Found | None:
    """The one share of each: "by a third", "one in five"."""
    doc, lead = case.doc, case.lead
    of_title = list(_parts(grammar, case.title.folded, 0, len(case.title.folded)))
    in_lead = list(_parts(grammar, doc.folded, lead.start, lead.end))
    if len(of_title) != 1 or len(in_lead) != 1 or len(case.shared) < _FEWEST_SHARED:
        return None
    (told, wanted), (one, share) = of_title[0], in_lead[0]
    tenths = _TENTHS.search(case.title[told]) or _TENTHS.search(doc[one])
    play = _SAME_TENTHS if tenths else _SAME_SHARE
    if abs(wanted - share) < play or doc.quoted.at(one.start):
        return None
    behind = {part for _, part in _parts(grammar, doc.folded, lead.end, lead.end + _FAR)}
    percents = {one.value / 100 for one in doc.quantities if one.kind == "percent"}
    again, told_so = (any(abs(part - each) < play for part in behind | percents) for each in (share, wanted))
    if told_so and (again or tenths):
        return None
    return None if grammar.said["apart"].search(doc.folded, lead.start, lead.end) else _Found(told, one)


def _parts(grammar: _Grammar, text: str, start: int, end: int) -> Iterator[tuple[Span, float]]:
    for match in grammar.said["share"].finditer(text, start, end):
        if match["in"]:
            some, whole = (_value(grammar, match[name]) for name in ("of", "in"))
            if 0 < some < whole:
                yield Span(*match.span()), some / whole
        else:
            name = "half" if match["half"] else "part"
            share = grammar.shares[match[name].lower().rstrip("s")]
            yield Span(*match.span(name)), (2 if match["two"] else 1) * share


def _value(grammar: _Grammar, written: str) -> float:
    return float(written) if written.isdigit() else grammar.numbers.get(written.lower(), 0.0)


def _differ(told: Quantity, one: Quantity) -> bool:
    high, low = max(told.value, one.value), min(told.value, one.value)
    if one.ranged or low <= 0 or high > _MOST_TIMES * low:
        return False
    if (one.bound == "over" and told.value > one.value) or (one.bound == "under" and told.value < one.value):
        return False
    return not (told.rounded[0] <= one.rounded[1] and one.rounded[0] <= told.rounded[1])


def _counts_the_same(case: _Case, grammar: _Grammar, told: Quantity, one: Quantity) -> bool:
    if told.kind != "count" or not (told.head and one.head) or stem(told.head) == stem(one.head):
        return True
    people = {told.head, one.head} <= grammar.somebody or stem(told.head) in case.shared
    people = people or one.head in grammar.alike.get(told.head, "").split()
    return people or len(case.shared) >= _SHARED_OF_OTHERS


def _is_part(case: _Case, grammar: _Grammar, told: Quantity, one: Quantity) -> bool:
    """Whether a first sentence counts some of those whom a headline counts: "a mother and her two children"."""
    if told.kind != "count" or told.value >= _SMALL or one.value >= told.value:
        return False
    return grammar.said["others"].search(case.doc.folded, case.lead.start, case.lead.end) is not None


def _is_told(case: _Case, grammar: _Grammar, told: Quantity) -> bool:
    """Whether the number of a headline stands anywhere in the text, in figures, in a word or rounded."""
    doc = case.doc
    value = told.value / told.scale
    word = grammar.spelled.get(value, "")
    if any(doc.words.starts[i] >= case.start for i in doc.word_places.get(word, ())):
        return True
    figures = ",?".join(map(re.escape, told.digits)) or f"{value:g}"
    if re.search(rf"(?<![\d.,]){figures}(?!\d)", doc.folded[case.start :]):
        return True
    low, high = told.value * (1 - _ROUNDED), told.value * (1 + _ROUNDED)
    figures_near = (one for one in doc.quantities if one.span.start >= case.start)
    return any(
        low <= one.value <= high and one.comparable == told.comparable and one.digits != told.digits
        for one in figures_near
        if told.kind != "count" or told.value >= _SMALL
    )


def _days(case: _Case, grammar: _Grammar) -> _Found | None:
    """The one weekday, or month, behind such a word as "on" or "until" in each."""
    for name in ("weekday", "month"):
        of_title = list(grammar.said[name].finditer(case.title.folded))
        if len(of_title) != 1:
            continue
        told = of_title[0]
        in_lead = list(grammar.said[name].finditer(case.doc.folded, case.lead.start, case.lead.end))
        if len(in_lead) != 1 or in_lead[0]["day"].lower() == told["day"].lower():
            continue
        one = in_lead[0]
        if len(case.shared) < _FEWEST_SHARED and not (told["until"] and one["until"]):
            continue
        said = grammar.said["tells_on"].search(case.doc.folded, case.lead.start, one.start())
        dated = grammar.said["dated"].match(case.doc.folded, one.end())
        if said or dated or re.search(rf"\b{told['day'][:3]}", case.doc.folded[case.start :]):
            continue
        return _Found(Span(*told.span("day")), Span(*one.span("day")))
    return None


def _ordinals(case: _Case, grammar: _Grammar) -> _Found | None:
    """The one day or year that each counts: "third day", "day six", "eight days after"."""
    lead = case.doc.folded[case.lead.start : case.lead.end]
    of_title, in_lead = (
        [(match, number) for match, number in _counted(grammar, text, *part)]
        for text, part in (
            (case.title.folded, (0, len(case.title.folded))),
            (case.doc.folded, (case.lead.start, case.lead.end)),
        )
    )
    if len(of_title) != 1 or len(in_lead) != 1:
        return None
    if len(case.shared) < _FEWEST_SHARED or grammar.said["to_come"].search(
        case.doc.folded, case.lead.start, case.lead.end
    ):
        return None
    (told, wanted), (one, number) = of_title[0], in_lead[0]
    if told[1] != one[1] or abs(wanted - number) <= (told[2] != one[2]):
        return None
    if told[1] == "day" and wanted == number + 1 and grammar.said["any_weekday"].search(lead):
        return None  # of the day on which it is printed: "Day 40" above "On Wednesday, the 39th day"
    behind = _counted(grammar, case.doc.folded, case.lead.end, min(len(case.doc.folded), case.lead.end + _FAR))
    if any(other == wanted for _, other in behind):
        return None
    return _Found(told[0], one[0])


def _counted(grammar: _Grammar, text: str, start: int, end: int) -> Iterator[tuple[tuple[Span, str, bool], float]]:
    """Days and years that are counted, each with its number. The last of a key: it tells how many lie between."""
    for match in grammar.said["counted"].finditer(text, start, end):
        written = (match["ordinal"] or match["number"] or match["after"]).lower()
        number = grammar.ordinals.get(written) or grammar.numbers.get(written)
        if number is None and written.rstrip("stndrh").isdigit():
            number = float(written.rstrip("stndrh"))
        if number is not None:
            noun = (match["noun"] or match["first"] or match["span"]).lower().rstrip("s")
            yield (Span(*match.span()), noun, match["after"] is not None), number


def _results(case: _Case, grammar: _Grammar) -> _Found | None:
    """The one result of each: "31-14" and "by 27 to 18"."""
    doc, title = case.doc, case.title
    of_title = list(grammar.said["result"].finditer(title.folded))
    in_lead = list(grammar.said["result"].finditer(doc.folded, case.lead.start, case.lead.end))
    if len(of_title) != 1 or len(in_lead) != 1 or doc.quoted.at(in_lead[0].start()) or not case.shared:
        return None
    pairs = [tuple(sorted((int(match["a"]), int(match["b"])))) for match in (of_title[0], in_lead[0])]
    both = (
        *grammar.said["apart_results"].finditer(title.folded),
        *grammar.said["apart_results"].finditer(doc.folded, case.lead.start, case.lead.end),
    )
    behind = grammar.said["result"].finditer(doc.folded, case.lead.end)
    if pairs[0] == pairs[1] or both or any(tuple(sorted((int(m["a"]), int(m["b"])))) == pairs[0] for m in behind):
        return None
    return _Found(Span(*of_title[0].span()), Span(*in_lead[0].span()))


def _ways(case: _Case, grammar: _Grammar) -> _Found | None:
    """Up in one and down in the other, of the same thing."""
    doc, title = case.doc, case.title
    ups, downs = (list(grammar.said[name].finditer(title.folded)) for name in ("up", "down"))
    if bool(ups) == bool(downs) or len(ups) + len(downs) != 1:
        return None
    told = (ups or downs)[0]
    same, other = ("up", "down") if ups else ("down", "up")
    in_lead = list(grammar.said[other].finditer(doc.folded, case.lead.start, case.lead.end))
    if len(in_lead) != 1 or grammar.said[f"any_{same}"].search(doc.folded, case.lead.start, case.lead.end):
        return None
    one = in_lead[0]
    subject = {title.stems[i] for i in title.words.inside(Span(0, told.start()))} - {""}
    before = {doc.stems[i] for i in doc.words.inside(Span(case.lead.start, one.start()))} - {""}
    named = {title.stems[i] for i in range(len(title.words)) if title.words.capital[i] and i}
    if not (subject & before) - named or grammar.said["two_ways"].search(doc.folded, case.lead.start, case.lead.end):
        return None
    return _Found(Span(*told.span()), Span(*one.span()))
