"""Figures that speak of the only other one of their unit: "washed away 34 tonnes … the last of the 43 tonnes".

Who reads "the 43 tonnes" looks for what told of them; where the text has one other figure in tonnes before, that is it.
"""

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import combinations
from typing import TYPE_CHECKING

from srcaudit.language.pack import LanguagePack
from srcaudit.model.span import Span
from srcaudit.text.mentions.known_figures import are_races, has_come_in, has_own_heading
from srcaudit.text.mentions.quantities import Quantity
from srcaudit.text.mentions.restated import Restated
from srcaudit.text.stems import stem

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_FEWEST = 3
_MOST_TIMES = 3.0
"""Times apart that a figure and what a slip makes of it are at most."""
_MOST_TIMES_SHUFFLED = 10.0
"""The same where their digits are the same in another order."""
_BEFORE = 30
"""Characters of "the full" before a figure."""
_LABEL = 60
"""Characters of "the monthly loss of" before a figure."""
_REACH = 400
"""Characters around a figure in which its sentence and those beside it are read."""
_CLAUSE = 60
"""Characters around a figure in which its clause tells of another time."""
_LEAD = 20
"""Characters before a name in which "in" or "near" stands."""
_BEHIND_WORDS = 3
"""Words behind a figure of which it may be the measure: "the 17-mile chase"."""
_WHICH_WORDS = 7
"""Words of a clause behind a figure."""
_OF = 16
"""Characters of "crew of" before a number."""
_LEFT = 40
"""Characters behind a figure in which a word tells that it is what is left."""
_MOST_PARTS = 8
"""Figures of a sentence that are added up at most."""
_PRINTED = re.compile(r"\d[\d.,]*+")
_MUCH_MORE = 2
"""Times: all that a place has beside what another gave."""
_Key = tuple[str, str, str]


@dataclass(frozen=True)
class _Grammar:
    fixed: frozenset[str]
    """Nouns that every contest counts anew."""
    spans: frozenset[str]
    ages: frozenset[str]
    known: re.Pattern[str]
    labelled: re.Pattern[str]
    of_what: re.Pattern[str]
    placed: re.Pattern[str]
    some: re.Pattern[str]
    left: re.Pattern[str]
    rate: re.Pattern[str]
    price: re.Pattern[str]
    for_whom: re.Pattern[str]
    counts: re.Pattern[str]
    whose: re.Pattern[str]
    which: re.Pattern[str]
    bare: re.Pattern[str]
    runs_to: re.Pattern[str]
    against: re.Pattern[str]
    apart: re.Pattern[str]
    at_first: re.Pattern[str]
    feared: re.Pattern[str]
    collective: re.Pattern[str]
    old: re.Pattern[str]
    lengths: frozenset[str]
    changed: re.Pattern[str]
    where: re.Pattern[str]
    dates: frozenset[str]
    roots: Mapping[str, str]
    spelled: Mapping[float, str]


class _Printed:
    """How often a number stands in the text, its quotations and its title: counted when it is first asked for."""

    def __init__(self, doc: "Document", spelled: Mapping[float, str]) -> None:
        self._doc, self._spelled = doc, spelled

    @cached_property
    def _figures(self) -> Mapping[str, int]:
        text = f"{self._doc.folded}\n{self._doc.article.title or ''}"
        return Counter(figures.strip(".,").replace(",", "") for figures in _PRINTED.findall(text))

    @cached_property
    def _title(self) -> frozenset[str]:
        return frozenset(re.findall(r"\w+", (self._doc.article.title or "").lower()))

    def elsewhere(self, one: Quantity) -> bool:
        """Whether the number stands there again, in figures or in a word."""
        value = one.value / one.scale
        word, own = self._spelled.get(value, ""), one.number_span
        starts = (self._doc.words.starts[i] for i in self._doc.word_places.get(word, ()))
        if word in self._title or any(not own.start <= start < own.end for start in starts):
            return True
        return self._figures.get(one.digits or f"{value:g}", 0) > (1 if one.digits else 0)


@lru_cache(maxsize=8)
def _grammar(pack: LanguagePack | None) -> _Grammar | None:
    if pack is None or not all(pack.has("tables", name) for name in ("sole_figures", "figure_labels", "restated")):
        return None
    table, said = pack.table("sole_figures"), pack.patterns("sole_figures")
    roots = {stem(word): words.split()[0] for words in table["roots"] for word in words.split()}
    return _Grammar(
        fixed=frozenset(pack.table("known_figures")["lists"]["fixed"]),
        spans=frozenset(pack.table("restated")["spans"]),
        ages=frozenset(table["ages"]),
        known=said["known"],
        labelled=said["labelled"],
        of_what=said["of_what"],
        placed=said["placed"],
        some=said["some"],
        left=said["left"],
        rate=said["rate"],
        price=said["price"],
        for_whom=said["for_whom"],
        counts=pack.patterns("restated")["counts"],
        whose=pack.patterns("known_figures")["whose"],
        which=said["which"],
        bare=said["bare"],
        at_first=said["at_first"],
        feared=said["feared"],
        collective=said["collective"],
        old=said["old"],
        lengths=frozenset(table["lengths"]),
        runs_to=said["runs_to"],
        against=said["against"],
        apart=said["apart"],
        changed=pack.patterns("figure_labels")["changed"],
        where=said["where"],
        dates=frozenset(
            name.lower() for kind in ("months", "weekdays") for names in pack.table("calendar")[kind] for name in names
        ),
        roots=roots,
        spelled={float(value): word for word, value in pack.table("numbers")["words"].items()},
    )


def sole_figures(doc: "Document") -> tuple[Restated, ...]:
    """Figures of what is known, each with the only other one of its unit before it; outside quotations."""
    grammar = _grammar(doc.pack)
    if grammar is None or doc.format == "live blog":
        return ()
    before: defaultdict[_Key, dict[float, Quantity]] = defaultdict(dict)
    printed = _Printed(doc, grammar.spelled)
    found: list[Restated] = []
    for one in doc.quantities:
        key = _key(doc, grammar, one)
        if key is None or (one.kind == "count" and one.value < _FEWEST):
            continue
        others = before[key]
        if one.value not in others and len(others) == 1:
            first = next(iter(others.values()))
            if _is_of(doc, grammar, first, one) and not (printed.elsewhere(one) or are_races(doc, first, one)):
                found.append(Restated(first, one, fits=False))
        others.setdefault(one.value, one)
    return tuple(found)


def _is_of(doc: "Document", grammar: _Grammar, first: Quantity, one: Quantity) -> bool:
    """Whether a figure speaks of an earlier one, and has another number."""
    if not _can_differ(first, one) or not _speaks_of(doc, grammar, first, one):
        return False
    return not (_is_apart(doc, grammar, first, one) or _adds_up(doc, grammar, first, one))


def _key(doc: "Document", grammar: _Grammar, one: Quantity) -> _Key | None:
    """What a figure is of; None if that says too little."""
    if one.kind != "count":
        return (one.kind, one.unit, "") if one.kind in ("money", "measure", "percent") else None
    if one.head:
        is_age = one.head in grammar.ages or grammar.old.match(doc.folded, _end(doc, one))
        return None if is_age else (one.kind, "", stem(one.head))
    of = grammar.collective.search(doc.folded, max(0, one.span.start - _OF), one.span.start)
    return None if of is None else (one.kind, "of", of["noun"].lower())


def _can_differ(first: Quantity, one: Quantity) -> bool:
    """Whether one figure can be a slip for the other, and neither is the other rounded."""
    if first.ranged or one.ranged or first.sentence == one.sentence or min(first.value, one.value) <= 0:
        return False
    high, low = sorted((first, one), key=lambda each: -each.value)
    times = _MOST_TIMES_SHUFFLED if _is_shuffled(first, one) or _has_a_nought_more(first, one) else _MOST_TIMES
    return high.value <= times * low.value and low.rounded[1] <= high.rounded[0] and first.bound != "over"


def _end(doc: "Document", one: Quantity) -> int:
    """Where a figure ends, what is counted included."""
    if one.kind != "count" or not one.head:
        return one.span.end
    place = doc.folded[one.span.end : one.span.end + _CLAUSE].lower().find(one.head)
    return one.span.end + (0 if place < 0 else place + len(one.head))


def _noun_end(doc: "Document", grammar: _Grammar, one: Quantity) -> int:
    """Where a figure ends, the noun included of which it is the measure: "the 17-mile chase"."""
    end = _end(doc, one)
    joined = doc.folded.startswith("-", one.number_span.end)
    if not joined and (end > one.span.end or grammar.bare.match(doc.folded, end)):
        return end  # a noun that is counted is followed by none
    for i in doc.words.inside(Span(end, max(end, _sentence(doc, one).end)))[:_BEHIND_WORDS]:
        if grammar.bare.match(doc.folded, doc.words.starts[i] - 1):
            break
        end = doc.words.ends[i]
    return end


def _sentence(doc: "Document", one: Quantity) -> Span:
    """The sentence of a figure, as far as it is near."""
    sentence = doc.body_sentences[one.sentence]
    return Span(max(sentence.start, one.span.start - _REACH), min(sentence.end, one.span.end + _REACH))


def _speaks_of(doc: "Document", grammar: _Grammar, first: Quantity, one: Quantity) -> bool:
    """Whether a figure says "the" of what is known, and is described by nothing that is new."""
    sentence = _sentence(doc, one)
    the = grammar.known.search(doc.folded, max(sentence.start, one.span.start - _BEFORE), one.span.start)
    label = grammar.labelled.search(doc.folded, max(sentence.start, one.span.start - _LABEL), one.span.start)
    if the is None and label is None:
        return False
    whole = the is not None and one.head in grammar.fixed and the.group().lower().startswith("all")
    if whole and one.value > _MUCH_MORE * first.value:
        return False  # all that a place has: "34 delegates in Lund … all 95 delegates of Turku"
    begins = min(found.start() for found in (the, label) if found is not None)
    if grammar.against.search(doc.folded, max(sentence.start, begins - _BEFORE), begins):
        return False
    if the is None or (label is not None and label.start() < the.start()):
        assert label is not None
        what, told = Span(*label.span("what")), _said(doc, grammar, _sentence(doc, first))
        return bool(_said(doc, grammar, what) & told) and all(doc.stems[i] for i in doc.words.inside(what))
    end = _noun_end(doc, grammar, one)
    described = _said(doc, grammar, Span(one.span.end, end)) - {_root(grammar, stem(one.head))}
    whom = grammar.for_whom.match(doc.folded, end) if end > _end(doc, one) else None
    if whom is not None:
        described |= _said(doc, grammar, Span(*whom.span("what")))
    return described <= _around(doc, grammar, first, one)


def _said(doc: "Document", grammar: _Grammar, place: Span) -> set[str]:
    return {_root(grammar, doc.stems[i]) for i in doc.words.inside(place)} - {""}


def _root(grammar: _Grammar, word: str) -> str:
    return grammar.roots.get(word, word)


def _around(doc: "Document", grammar: _Grammar, first: Quantity, one: Quantity) -> set[str]:
    """What the sentence of a figure and those beside it say, and the title."""
    begin, end = max(0, first.sentence - 1), min(first.sentence + 1, one.sentence - 1)
    span = Span(
        max(doc.body_sentences[begin].start, first.span.start - _REACH),
        min(doc.body_sentences[end].end, first.span.end + _REACH),
    )
    title = {_root(grammar, stem(word)) for word in (doc.article.title or "").lower().split()}
    return title | _said(doc, grammar, span)


def _is_apart(doc: "Document", grammar: _Grammar, first: Quantity, one: Quantity) -> bool:
    """Whether another time, teller, thing or place is told beside a figure."""
    sentence, told = _sentence(doc, one), _sentence(doc, first)
    start, end = one.span.start, _noun_end(doc, grammar, one)
    clause = max(sentence.start, start - _CLAUSE), min(sentence.end, end + _CLAUSE)
    before = max(told.start, first.span.start - _CLAUSE), min(told.end, first.span.end + _CLAUSE)
    if (
        grammar.apart.search(doc.folded, *clause)
        or grammar.at_first.search(doc.folded, *before)
        or (grammar.which.match(doc.folded, end) and not _is_told(doc, grammar, first, one, end))
    ):
        return True
    runs = one.unit in grammar.lengths or one.head in grammar.spans
    if runs and grammar.runs_to.match(doc.folded, _end(doc, one)):
        return True
    behind = doc.body_sentences[min(first.sentence + 1, one.sentence)]
    after = Span(behind.start, min(behind.end, behind.start + _REACH))
    changed = (
        match
        for part in (told, after, sentence)
        for match in grammar.changed.finditer(doc.folded, part.start, part.end)
    )
    if any(one.kind == "count" or not grammar.feared.fullmatch(match.group()) for match in changed):
        return True
    if _is_some(doc, grammar, first, one):
        return True
    if grammar.counts.search(doc.folded, told.start, told.end) and grammar.whose.search(
        doc.folded, sentence.start, start
    ):
        return True  # two who counted
    if one.kind == "measure" and has_own_heading(doc, first, one):
        return True
    return _is_of_another(doc, grammar, first, one, end) or _names_another(doc, grammar, sentence, start)


def _is_some(doc: "Document", grammar: _Grammar, first: Quantity, one: Quantity) -> bool:
    """Whether a figure is told to be of some of them, of more than them, by another rate or of another price: "the 13
    before her", "the 1,200 guests and crew"."""
    end = _end(doc, one)
    if one.kind == "count" and (grammar.some.match(doc.folded, end) or has_come_in(doc, first, one)):
        return True
    if grammar.left.search(doc.folded, end, min(_sentence(doc, one).end, end + _LEFT)):
        return True
    rates = [grammar.rate.match(doc.folded, _end(doc, each)) is not None for each in (first, one)]
    label = grammar.labelled.search(doc.folded, max(0, one.span.start - _LABEL), one.span.start)
    if label is None and rates[0] != rates[1]:
        return True
    told = _sentence(doc, first)
    priced = one.kind == "money" and _noun_end(doc, grammar, one) > end
    return priced and grammar.price.search(doc.folded, told.start, told.end) is not None


def _is_shuffled(first: Quantity, one: Quantity) -> bool:
    """Whether two numbers have the same digits in another order."""
    return bool(one.digits) and sorted(first.digits) == sorted(one.digits)


def _has_a_nought_more(first: Quantity, one: Quantity) -> bool:
    """Whether two numbers are the same but for a nought at the end: 9,000 and 90,000."""
    longer, shorter = sorted((first.digits, one.digits), key=len, reverse=True)
    return bool(shorter) and first.scale == one.scale and longer == f"{shorter}0" and longer.isdigit()


def _is_told(doc: "Document", grammar: _Grammar, first: Quantity, one: Quantity, end: int) -> bool:
    """Whether a clause behind a figure says what the sentence of the other one does, and the two are a slip apart."""
    if not _is_shuffled(first, one):
        return False
    said = doc.words.inside(Span(end, max(end, _sentence(doc, one).end)))[:_WHICH_WORDS]
    return bool({_root(grammar, doc.stems[i]) for i in said} - {""} & _said(doc, grammar, _sentence(doc, first)))


def _is_of_another(doc: "Document", grammar: _Grammar, first: Quantity, one: Quantity, end: int) -> bool:
    """Whether a word behind a figure says of what it is one, or where, and is new: "the 48 places of the hospital"."""
    what, other = grammar.of_what.match(doc.folded, end), grammar.of_what.match(doc.folded, _end(doc, first))
    if one.kind == "percent" and (what is None) != (other is None):
        return True  # a share is one of something
    if what is not None and other is not None:
        return stem(what["what"].lower()) != stem(other["what"].lower())
    counted = one.kind == "count" and one.head not in grammar.spans
    place = grammar.placed.match(doc.folded, end)
    if place is not None and not (place["done"] or counted):
        place = None
    place = place or (what if counted or one.unit in grammar.lengths else None)
    if place is None or (place is not what and _is_shuffled(first, one)):
        return False
    told = _said(doc, grammar, _sentence(doc, first))
    return not _said(doc, grammar, Span(*place.span("what"))) <= told


def _adds_up(doc: "Document", grammar: _Grammar, first: Quantity, one: Quantity) -> bool:
    """Whether a figure has others of its kind beside it, or is what two in the sentence of the first make or leave."""
    key = _key(doc, grammar, one)
    at = bisect_left(doc.quantities, one.span, key=lambda other: other.span)
    near = doc.quantities[max(0, at - _MOST_PARTS) : at + _MOST_PARTS]
    beside = [other for other in near if other is not one and other.sentence == one.sentence]
    if any(_key(doc, grammar, other) == key or other.value == first.value for other in beside):
        return True
    begin = bisect_left(doc.quantities, first.sentence, key=lambda other: other.sentence)
    parts = [
        other.value
        for other in doc.quantities[begin : begin + _MOST_PARTS]
        if other.sentence == first.sentence and other.kind == one.kind
    ]
    return any(one.value in (a + b, abs(a - b)) for a, b in combinations(parts, 2))


def _names_another(doc: "Document", grammar: _Grammar, sentence: Span, start: int) -> bool:
    """Whether a place or owner stands before a figure whom the text has not named before."""
    named = doc.names[doc.names_before(sentence.start) : doc.names_before(start)]
    return any(
        name.surname.lower() not in grammar.dates
        and grammar.where.search(doc.folded, max(sentence.start, name.span.start - _LEAD), name.span.start)
        and not any(doc.words.starts[i] < sentence.start for i in doc.word_places.get(name.surname.lower(), ()))
        for name in named
    )
