"""Figures of what is known already: "the 41 houses", "all 41", "of the ninety", where the text has told how many."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import combinations
from typing import TYPE_CHECKING

from srcaudit.language.pack import LanguagePack
from srcaudit.model.span import Span
from srcaudit.text.mentions.counted_again import told_just_before
from srcaudit.text.mentions.figure_labels import REACH, Label, leading_labels
from srcaudit.text.mentions.figure_owners import whose
from srcaudit.text.mentions.quantities import Quantity
from srcaudit.text.stems import stem

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_FEWEST = 3
"""Two of a thing are always somewhere."""
_FEWEST_BARE = 5
"""A handful of people may have been named one by one."""
_MOST_TIMES = 2.0
_MOST_TIMES_BARE = 1.5
_MOST_TIMES_SHUFFLED = 3.0
_MOST_TIMES_OF_LABEL = 10.0
_LEAST_SCALES = 1000
"""How many times apart "million" and "billion" are."""
_BEFORE = 12
_BOUND = 22
"""Characters of "roughly" or "no fewer than" before a figure."""
_BEHIND_WORDS = 4
_THING_WORDS = 3
"""Words behind a figure among which stands what it is a figure of."""
_NEAR_WORDS = 8
"""Words to either side of an earlier figure among which that must stand."""
_CLAUSE = 60
"""Characters around a figure in which its clause tells of another time."""
_CLAUSE_WORDS = 2
"""Words that say something in a clause that tells anew what was told."""
_ROUNDED = 1.08
"""From here on two numbers are no longer one, rounded to a digit more or less."""
_ONE_MORE = 2
"""By so much a toll differs that counts those who did it, or not."""
_ROUND = 5
"""What a round number is a multiple of."""
_SHUFFLED_DIGITS = 3
_TELLING_DIGITS = 2
"""Digits of a number, noughts at its ends left out, of which a slip changes one: two of 4,200."""
_FEWEST_SLIPPED = 10
"""From here on a number that is another but for one digit, or has the same digits, is a slip for it."""
_SAME_ROOT = 5
"""Letters with which a deed and its noun both begin: "suspended", "suspensions"."""
_DEED_WORDS = 2
"""Words before a figure among which the deed stands that it counts."""
_PAIR = 2
_WHOLE = 100
_ROUGH = 0.05
"""By this share a part may lie beside what is told as a fraction: "a third", "some 20 percent"."""
_FEW_SENTENCES = 3
"""Sentences before a toll in which another event may be told."""
_LOOK_BACK = 100
"""Figures before one among which the one it speaks of can stand."""
_ROW = 60
"""Figures of a sentence beyond which it is a row of a table."""
_MOST_EARLIER = 12
"""Earlier figures that are added up at most."""
_MOST_PARTS = 3
"""Figures behind one with which it makes the whole."""
_HOUR = re.compile(r"[012]?\d\.[0-5]\d")
_PRINTED = re.compile(r"\d[\d.,]*+")
_QUOTE = re.compile(r"[“\"‘]")
_MARK = re.compile(r"[,.;:!?()](?!\d)")


@dataclass(frozen=True, slots=True)
class KnownFigure:
    """A figure that speaks of something known, and the one that told it. fits: whether they are one number."""

    first: Quantity
    second: Quantity
    fits: bool


@dataclass(frozen=True)
class _Grammar:
    known: re.Pattern[str]
    with_others: re.Pattern[str]
    price: re.Pattern[str]
    ends: re.Pattern[str]
    part_of: re.Pattern[str]
    to_come: re.Pattern[str]
    owned: re.Pattern[str]
    by_the: re.Pattern[str]
    set_off: re.Pattern[str]
    other_time: re.Pattern[str]
    made_known: re.Pattern[str]
    at_another: re.Pattern[str]
    set_against: re.Pattern[str]
    at_first: re.Pattern[str]
    where: re.Pattern[str]
    whose: re.Pattern[str]
    which: re.Pattern[str]
    clause: re.Pattern[str]
    plain_clause: re.Pattern[str]
    of_whom: re.Pattern[str]
    only_done: re.Pattern[str]
    told_above: re.Pattern[str]
    limiting: re.Pattern[str]
    done_by: re.Pattern[str]
    spans: frozenset[str]
    fixed: frozenset[str]
    of_the_world: frozenset[str]
    places: frozenset[str]
    alike: Mapping[str, str]
    """Noun -> the group of those that can stand for it."""
    done: Mapping[str, frozenset[str]]
    """Stem of a word for what was done to things -> the stems of all that can stand for it."""
    one_of: frozenset[str]
    """Before one thing that is told of by itself."""
    owners: frozenset[str]
    anybody: frozenset[str]
    somebody: frozenset[str]
    anything: frozenset[str]
    spelled: dict[int, str]
    ordinals: Mapping[int, str]
    """Number -> what the last of so many is called: "fourth"."""
    plain: frozenset[str]
    leads: frozenset[str]
    genitives: tuple[str, ...]
    """How a word ends that says whose something is."""
    goes_on: re.Pattern[str]
    says_which: re.Pattern[str]
    begins_with: re.Pattern[str]
    elsewhere: re.Pattern[str]
    closing: re.Pattern[str]
    changed: re.Pattern[str]
    beside: re.Pattern[str]
    as_well: re.Pattern[str]
    dated: re.Pattern[str]
    doers: frozenset[str]
    conditional: frozenset[str]
    possessed: re.Pattern[str]
    days: frozenset[str]
    months: frozenset[str]
    joins: frozenset[str]
    """Between two clauses."""
    events: frozenset[str]
    whoever: frozenset[str]
    of_event: frozenset[str]
    of_aims: frozenset[str]
    the_event: re.Pattern[str]
    new_event: re.Pattern[str]
    other_event: re.Pattern[str]
    bridges: Mapping[str, frozenset[str]]
    """Nouns of labels, each with the deeds by which it is told first."""


class _Printed:
    """How often each number stands in the text and its title in figures: counted when it is first asked for."""

    def __init__(self, doc: "Document") -> None:
        self._told = doc.quantities
        self._text = f"{doc.folded}\n{doc.article.title or ''}"

    @cached_property
    def times(self) -> Mapping[str, int]:
        """Figures -> how often."""
        return Counter([figures.strip(".,") for figures in _PRINTED.findall(self._text)])

    @cached_property
    def of_kinds(self) -> Mapping[tuple[str, str, str], int]:
        """Digits with what they are of -> how many quantities have them."""
        return Counter((one.digits, one.kind, one.unit) for one in self._told)

    @cached_property
    def of_any(self) -> Mapping[str, int]:
        """Digits -> how many quantities have them."""
        return Counter(one.digits for one in self._told)

    def elsewhere(self, one: Quantity, figures: str) -> bool:
        """Whether the number of a quantity stands in the text again; as another unit's it tells nothing of this one."""
        others = self.of_any[one.digits] - self.of_kinds[one.digits, one.kind, one.unit]
        return self.times.get(figures, 0) - (others if one.kind != "count" else 0) > 1


@lru_cache(maxsize=8)
def _grammar(pack: LanguagePack | None) -> _Grammar | None:
    if pack is None or not all(pack.has("tables", name) for name in ("known_figures", "figure_labels", "day_numbers")):
        return None
    table, said = pack.table("known_figures"), pack.patterns("known_figures")
    labels = pack.patterns("figure_labels")
    return _Grammar(
        known=said["known"],
        with_others=said["with_others"],
        price=said["price"],
        ends=said["ends"],
        part_of=said["part_of"],
        to_come=said["to_come"],
        owned=said["owned"],
        by_the=said["by_the"],
        set_off=said["set_off"],
        other_time=said["other_time"],
        made_known=said["made_known"],
        at_another=said["at_another"],
        set_against=said["set_against"],
        at_first=said["at_first"],
        where=said["where"],
        whose=said["whose"],
        which=said["which"],
        clause=said["clause"],
        plain_clause=said["plain_clause"],
        of_whom=said["of_whom"],
        only_done=said["only_done"],
        told_above=said["told_above"],
        limiting=said["limiting"],
        done_by=said["done_by"],
        spans=frozenset(pack.table("restated")["spans"]),
        fixed=frozenset(table["lists"]["fixed"]),
        of_the_world=frozenset(table["lists"]["of_the_world"]),
        places=frozenset(table["lists"]["places"]),
        alike={noun: nouns for nouns in table["lists"]["alike"] for noun in nouns.split()},
        done={one: some for some in _groups(table["lists"]["done"]) for one in some},
        one_of=frozenset(table["lists"]["one_of"]),
        owners=frozenset(table["lists"]["owners"]),
        anybody=frozenset(table["lists"]["anybody"]),
        somebody=frozenset(table["lists"]["somebody"]),
        anything=frozenset(table["lists"]["anything"]),
        spelled={int(value): word for word, value in pack.table("numbers")["words"].items()},
        ordinals={value: word for word, value in pack.table("day_numbers")["ordinals"].items()},
        plain=frozenset(map(stem, pack.table("figure_labels")["lists"]["plain"])),
        leads=frozenset(pack.table("figure_labels")["lists"]["leads"]),
        genitives=tuple(pack.table("figure_labels")["lists"]["genitives"]),
        goes_on=labels["goes_on"],
        says_which=labels["says_which"],
        begins_with=labels["begins_with"],
        elsewhere=labels["elsewhere"],
        closing=labels["closing"],
        changed=labels["changed"],
        beside=labels["beside"],
        as_well=labels["as_well"],
        dated=labels["dated"],
        conditional=frozenset(table["lists"]["conditional"]),
        doers=frozenset(pack.table("figure_labels")["lists"]["doers"]),
        possessed=said["possessed"],
        days=frozenset(name.lower() for names in pack.table("calendar")["weekdays"] for name in names),
        months=frozenset(name.lower() for names in pack.table("calendar")["months"] for name in names),
        joins=frozenset(table["lists"]["joins"]),
        events=frozenset(pack.table("figure_labels")["lists"]["events"]),
        whoever=frozenset(pack.table("figure_labels")["lists"]["whoever"]),
        of_event=frozenset(pack.table("figure_labels")["lists"]["of_event"]),
        of_aims=frozenset(pack.table("figure_labels")["lists"]["of_aims"]),
        the_event=labels["the_event"],
        new_event=labels["new_event"],
        other_event=labels["other_event"],
        bridges=_bridges(pack.table("figure_labels")["bridges"]),
    )


def _groups(table: Sequence[str]) -> list[frozenset[str]]:
    return [frozenset(map(stem, words.split())) for words in table]


def _bridges(table: Mapping[str, Sequence[str]]) -> Mapping[str, frozenset[str]]:
    nouns = sorted({noun for some in table.values() for noun in some})
    return {noun: frozenset(deed for deed, some in table.items() if noun in some) for noun in nouns}


def known_figures(doc: "Document") -> tuple[KnownFigure, ...]:
    """The figures of known things with the one figure before them that can have told it; body, outside quotations."""
    grammar = _grammar(doc.pack)
    if grammar is None or doc.format == "live blog":
        return ()
    printed = _Printed(doc)
    tolls = not grammar.events.isdisjoint(doc.lower_kinds)
    found: list[KnownFigure | None] = []
    rows = {sentence for sentence, some in Counter(one.sentence for one in doc.quantities).items() if some > _ROW}
    for number, one in enumerate(doc.quantities):
        if one.sentence in rows:
            continue
        earlier = doc.quantities[max(0, number - _LOOK_BACK) : number]
        if earlier and _is_known(doc, grammar, one):
            found.append(_known(doc, grammar, earlier, one, printed))
        if earlier and (not found or found[-1] is None or found[-1].second is not one):
            found.append(_of_label(doc, grammar, earlier, one, printed))
        if (
            tolls
            and earlier
            and one.kind == "count"
            and (not found or found[-1] is None or found[-1].second is not one)
        ):
            found.append(_of_event(doc, grammar, earlier, one, printed))
        if earlier and (not found or found[-1] is None or found[-1].second is not one):
            first = told_just_before(doc, earlier, one)
            found.append(None if first is None else KnownFigure(first, one, fits=False))
    return tuple(
        one
        for one in found
        if one is not None
        and (one.fits or not are_races(doc, one.first, one.second))
        and (one.fits or not (_is_part(doc, one) or _has_risen(doc, grammar, one) or _is_of_more(doc, grammar, one)))
    )


def are_races(doc: "Document", first: Quantity, second: Quantity) -> bool:
    """Whether two distances are those of races that go by them: "the 800m … her 1500m"."""
    if doc.pack is None or not {first.unit, second.unit} <= {"metre"} or not doc.pack.has("tables", "known_figures"):
        return False
    races = doc.pack.table("known_figures")["races"]
    return first.value in races and second.value in races


def are_some_of_all(doc: "Document", first: Quantity, second: Quantity) -> bool:
    """Whether one figure counts who was there and the other those to whom something happened: "the 13 people killed
    … four of the 17 people aboard"."""
    if doc.pack is None or not doc.pack.has("tables", "known_figures"):
        return False
    said = doc.pack.patterns("known_figures")
    there = [said["were_there"].match(doc.folded, one.span.end) is not None for one in (first, second)]
    if there[0] == there[1]:
        return False
    sentence = doc.body_sentences[(second if there[0] else first).sentence]
    return said["befell"].search(doc.folded, sentence.start, sentence.end) is not None


def is_share_told(doc: "Document", first: Quantity, second: Quantity) -> bool:
    """Whether the later figure is what the text has taken of the earlier: "half of the 60 boats … the 30 boats"."""
    if doc.pack is None or not doc.pack.has("tables", "known_figures"):
        return False
    said = doc.pack.patterns("known_figures")["share_of"]
    begin = bisect_right(doc.quantities, first.span.start, key=lambda other: other.span.start)
    before = doc.quantities[max(0, begin - _PAIR) : begin]
    told = next((one for one in before if one.kind in ("fraction", "percent") and one.span < first.span), None)
    if told is None or not said.fullmatch(doc.folded, told.span.end, first.span.start):
        return False
    made = first.value * told.value / _WHOLE
    return abs(made - second.value) <= max(1, _ROUGH * made)


def _is_of_more(doc: "Document", grammar: _Grammar, told: KnownFigure) -> bool:
    """Whether more is counted with the later figure, "the 1,200 guests and crew", or it is another price: "a ticket
    costs $40 … the $45 ticket"."""
    first, one = told.first, told.second
    if one.kind == "count":
        return grammar.with_others.match(doc.folded, one.span.end, one.span.end + _LOOK_BACK) is not None
    before = doc.body_sentences[first.sentence]
    priced = grammar.price.search(doc.folded, max(before.start, first.span.start - _CLAUSE), first.span.start)
    return one.kind == "money" and priced is not None


def _has_risen(doc: "Document", grammar: _Grammar, told: KnownFigure) -> bool:
    """Whether something is told to have grown between "at least 17" and a later figure."""
    start, end = doc.body_sentences[told.first.sentence].end, doc.body_sentences[told.second.sentence].start
    rises = told.first.bound == "over" and told.first.kind == "count"
    return rises and grammar.beside.search(doc.folded, min(start, end), end) is not None


def _is_part(doc: "Document", told: KnownFigure) -> bool:
    """Whether a figure makes the one told before with those behind it: of 148 people "the 142 passengers and six
    crew"."""
    one, whole = told.second, told.first.value
    begin = bisect_right(doc.quantities, one.span.start, key=lambda other: other.span.start)
    behind = doc.quantities[begin : begin + _MOST_PARTS]
    made = one.value
    for other in behind:
        if other.sentence != one.sentence or other.kind != one.kind:
            break
        made += other.value
        if made == whole:
            return True
    return False


def _of_label(
    doc: "Document", grammar: _Grammar, earlier: Sequence[Quantity], one: Quantity, printed: _Printed
) -> KnownFigure | None:
    """A figure whose label says that it is known, with the one number before it that has the label."""
    if one.ranged or (one.kind == "count" and one.value < _FEWEST):
        return None
    led = _is_led(doc, grammar, one)
    if not (led or _may_open(doc, one)):
        return None
    alike = [other for other in earlier if (other.kind, other.unit) == (one.kind, one.unit)]
    if not any(_is_one_number(other, one) or _is_near(other, one) for other in alike):
        return None
    label = _label(doc, one, led=led) or (_thing(doc, grammar, one) if led else None)
    start = one.span.start
    if label is None:
        return None
    before = [other for other in alike if any(label.name == each.name for each in doc.figure_labels(other))]
    before = before or _bridged(doc, grammar, label, alike, one)
    same = [
        other
        for other in before
        if _is_one_number(other, one) and (other.value == one.value or not _as_exact(other, one))
    ]
    if same:
        return KnownFigure(same[-1], one, fits=True)
    owned = grammar.possessed.search(doc.folded, max(0, start - _BEFORE - _BOUND), start)
    if one.bound != "exact" or (owned and label.name not in grammar.of_aims):
        before = [other for other in before if _slipped(other, one)]
    before = _right_before(before, one) or before
    if len({other.value for other in before}) != 1 or before[-1].sentence == one.sentence or before[-1].ranged:
        return None
    first = before[0]
    whole = one.kind == "count" and one.head not in grammar.spans and _is_whole(doc, grammar, one)
    if (not label.known or whole) and not _is_sure_slip(first, one):
        return None
    told = not _is_scale_slip(first, one) and _is_told(doc, grammar, one, printed)
    if not _is_near(first, one) or told or _adds_up(earlier, one):
        return None
    return None if _is_another(doc, grammar, label, first, one) else KnownFigure(first, one, fits=False)


def _right_before(before: Sequence[Quantity], one: Quantity) -> list[Quantity]:
    """Of several figures of a label that of the sentence before, which a slip makes of one: "gave $100,000 … made a
    $158,000 donation. The $188,000 donation"."""
    last = [other for other in before if other.sentence == one.sentence - 1]
    return last if len(last) == 1 and last[0] is before[-1] and _is_sure_slip(last[0], one) else []


def _of_event(
    doc: "Document", grammar: _Grammar, earlier: Sequence[Quantity], one: Quantity, printed: _Printed
) -> KnownFigure | None:
    """How many an event harmed, with the one number before it of those: "the crash, in which 14 people died"."""
    here = doc.body_sentences[one.sentence]
    if one.ranged or one.value < _FEWEST or grammar.the_event.search(doc.folded, here.start, here.end) is None:
        return None
    deeds = {label.name for label in doc.figure_labels(one)} & grammar.of_event
    before = [
        other
        for other in earlier
        if other.kind == "count" and deeds & {label.name for label in doc.figure_labels(other)} and not other.ranged
    ]
    if len({other.value for other in before}) != 1 or before[-1].sentence == one.sentence:
        return None
    first = before[0]
    if _is_one_number(first, one):
        return KnownFigure(first, one, fits=True)
    told = doc.body_sentences[first.sentence]
    if not _is_sure_slip(first, one) or first.bound != one.bound or not _counts_same(grammar, first, one):
        return None
    if any(grammar.other_event.search(doc.folded, *part) for part in _clauses(doc, first, one)):
        return None
    if _is_told(doc, grammar, one, printed) or _adds_up(earlier, one) or _has_changed(doc, grammar, first, one, here):
        return None
    between = doc.body_sentences[max(first.sentence + 1, one.sentence - _FEW_SENTENCES) : one.sentence]
    if any(grammar.new_event.search(doc.folded[part.start : part.end]) for part in between):
        return None
    named = doc.names[doc.names_before(here.start) : doc.names_before(here.end)]
    known = all(
        (name.opens and not name.given) or any(place < here.start for place in _places(doc, name.surname.lower()))
        for name in named
    )
    both = all(grammar.whose.search(doc.folded, part.start, part.end) for part in (here, told))
    return KnownFigure(first, one, fits=False) if known and not both else None


def _clauses(doc: "Document", first: Quantity, one: Quantity) -> Iterator[tuple[int, int]]:
    """The clauses of two figures."""
    here, told = doc.body_sentences[one.sentence], doc.body_sentences[first.sentence]
    yield max(here.start, one.span.start - _LOOK_BACK), min(here.end, one.span.end + _CLAUSE)
    yield max(told.start, first.span.start - _LOOK_BACK), min(told.end, first.span.end + _CLAUSE)


def _counts_same(grammar: _Grammar, first: Quantity, one: Quantity) -> bool:
    """Whether the later of two counts of people counts no more of them than the earlier, or no others."""
    anybody = not one.head or one.head in grammar.whoever
    same = stem(first.head) == stem(one.head) or first.head in grammar.alike.get(one.head, "").split()
    if same or not first.head or first.head in grammar.whoever:
        return same or anybody or one.head in grammar.somebody
    return anybody and one.value < first.value


def _label(doc: "Document", one: Quantity, *, led: bool) -> Label | None:
    """The label of a figure by which it is known; or the noun with which a sentence opens: "Net profit of $7m was"."""
    known = next((label for label in doc.figure_labels(one) if label.known), None) if led else None
    if known is not None or not _may_open(doc, one):
        return known
    end = doc.body_sentences[one.sentence].start + _BEFORE
    return next((label for label in leading_labels(doc, one) if label.span.start <= end), None)


def _may_open(doc: "Document", one: Quantity) -> bool:
    """Whether the noun that a figure is given with may open its sentence."""
    begin = doc.body_sentences[one.sentence].start
    return one.kind in ("money", "percent") and one.span.start <= begin + _BEFORE + REACH


def _thing(doc: "Document", grammar: _Grammar, one: Quantity) -> Label | None:
    """What stands behind a figure that is spoken of as known, where nothing that is listed does: "his 19-mile walk"."""
    before = doc.folded[max(0, one.span.start - _BEFORE - _BOUND) : one.span.start]
    if one.kind == "count" and one.head not in grammar.spans:
        return None
    if not (grammar.known.search(before) or grammar.possessed.search(before)):
        return None
    sentence = doc.body_sentences[one.sentence]
    mark = _MARK.search(doc.folded, one.span.end, sentence.end)
    behind = doc.words.inside(Span(one.span.end, mark.start() if mark else sentence.end))[:_THING_WORDS]
    at = next((i for i in behind if _tells(doc, grammar, i) and doc.stems[i] != stem(one.head)), None)
    return None if at is None else Label(doc.words.lower[at], known=True, span=Span(one.span.start, doc.words.ends[at]))


def _bridged(
    doc: "Document", grammar: _Grammar, label: Label, earlier: Sequence[Quantity], one: Quantity
) -> list[Quantity]:
    """The figures that a slip makes of one, or that are the same, beside which stands what its label names: the deed of
    which it comes, "bought it for $42m … the $47m purchase", or the thing, "a bridge for $42m … the $47m bridge"."""
    if one.kind == "count" and one.head not in grammar.spans and label.name not in grammar.bridges:
        return []
    deeds = grammar.bridges.get(label.name) or grammar.bridges.get(label.name.removesuffix("s"), frozenset())
    thing = stem(label.name)
    alike = [
        other
        for other in earlier
        if other.sentence != one.sentence and (other.value == one.value or _is_sure_slip(other, one))
    ]
    return [
        other
        for other in alike
        if _is_scale_slip(other, one)
        or any(each.name in deeds for each in doc.figure_labels(other))
        or (thing in _beside(doc, other) and not _is_aim(doc, grammar, other))
        or _is_by_the_same(doc, grammar, other, one)
    ]


def _tells(doc: "Document", grammar: _Grammar, i: int) -> bool:
    """Whether a word behind a sum says what it is, and not by what it is paid: "a-month"."""
    return bool(doc.stems[i]) and grammar.by_the.fullmatch(f" {doc.words.lower[i]}") is None


def _is_by_the_same(doc: "Document", grammar: _Grammar, other: Quantity, one: Quantity) -> bool:
    """Whether two sums are paid by the same: "$17.50 an hour … the $15.70-an-hour wage"."""
    rates = [grammar.by_the.match(doc.folded, each.span.end) for each in (other, one)]
    return one.kind == "money" and len({rate["per"] for rate in rates if rate}) == 1 and all(rates)


def _is_aim(doc: "Document", grammar: _Grammar, one: Quantity) -> bool:
    """Whether a figure is what somebody hopes for, of which another one may have come: "hoped to raise $900"."""
    return any(label.name in grammar.of_aims for label in doc.figure_labels(one))


def _beside(doc: "Document", one: Quantity) -> set[str]:
    """What the words around a figure say, in its sentence."""
    sentence, words = doc.words.inside(doc.body_sentences[one.sentence]), doc.words.inside(one.span)
    begin, end = max(sentence.start, words.start - _NEAR_WORDS), min(sentence.stop, words.stop + _NEAR_WORDS)
    return {doc.stems[i] for i in range(begin, end)}


def _is_led(doc: "Document", grammar: _Grammar, one: Quantity) -> bool:
    """Whether the word before a figure may speak of it as known; the labels are looked for behind no other."""
    if one.bound != "exact":
        return _the(doc.folded, grammar, one) is not None
    before = doc.folded[max(0, one.span.start - _BEFORE) : one.span.start].split()
    return bool(before) and (before[-1].lower() in grammar.leads or before[-1].endswith(grammar.genitives))


def _as_exact(a: Quantity, b: Quantity) -> bool:
    """Whether two numbers are written as exactly as each other, and too far apart to be rounded from one."""
    if a.bound != "exact" or b.bound != "exact" or a.scale != b.scale:
        return False
    exact, other = (len(each.digits.replace(".", "").strip("0")) for each in (a, b))
    apart = max(a.value, b.value) / min(a.value, b.value) if min(a.value, b.value) > 0 else _MOST_TIMES
    return bool(exact and other) and (exact == other or (abs(exact - other) == 1 and apart >= _ROUNDED))


def _is_another(doc: "Document", grammar: _Grammar, label: Label, first: Quantity, one: Quantity) -> bool:
    """Whether what is said beside a labelled figure tells it apart from the earlier: another time, name or kind."""
    sentence, told = doc.body_sentences[one.sentence], doc.body_sentences[first.sentence]
    if one.kind == "measure" and has_own_heading(doc, first, one):
        return True
    clause = max(sentence.start, one.span.start - _CLAUSE), min(sentence.end, one.span.end + _CLAUSE)
    lead, end = Span(sentence.start, max(sentence.start, label.span.start)), label.span.end
    sure = _is_sure_slip(first, one)
    before = max(told.start, first.span.start - _CLAUSE), min(told.end, first.span.end + _CLAUSE)
    if sure or label.name in grammar.of_aims:
        at_another = _is_at_another(doc, grammar, one, clause) or bool(grammar.at_first.search(doc.folded, *before))
    else:
        found = (grammar.other_time.finditer(doc.folded, *part) for part in _but_made_known(doc, grammar, clause))
        told_so = one.kind == "money" or one.head in grammar.spans
        # "He would appeal against the six-year sentence": the sentence is the one that was told.
        at_another = any(
            not (told_so and match.group().lower() in grammar.conditional) for part in found for match in part
        )
    near = Span(max(clause[0], label.span.start - _BEFORE), clause[1]) if sure else sentence
    if at_another or _has_changed(doc, grammar, first, one, near):
        return True
    if _is_somebodys(doc, grammar, one, lead, told, sure=sure):
        return True
    owner = whose(doc, first, one)
    if owner == "another":
        return True
    if label.name in grammar.of_aims:
        if _aims_another(doc, grammar, Span(sentence.start, one.span.start), told):
            return True
    elif owner != "the same" and _names_another(doc, lead, told, grammar.where if sure else None):
        return True
    if grammar.set_off.search(doc.folded, lead.start, lead.end) and not grammar.closing.search(
        doc.folded, lead.start, lead.end
    ):
        return True
    if grammar.elsewhere.search(doc.folded[sentence.start : one.span.start]) or _is_of_another(doc, grammar, one, told):
        return True
    known = {doc.stems[i] for i in doc.words.inside(told)} | grammar.plain
    if sure:
        known |= _stems_around(doc, first)
    described = [i for i in doc.words.inside(Span(one.span.end, max(one.span.end, end))) if doc.words.ends[i] <= end]
    if any(_tells(doc, grammar, i) and doc.stems[i] not in known for i in described[:-1]):
        return True
    if grammar.goes_on.match(doc.folded, end):
        return False
    which = grammar.says_which.match(doc.folded, end)
    if which is None or (which["who"] and grammar.begins_with.match(doc.folded[sentence.start : label.span.start])):
        return False
    if sure and one.kind != "count" and one.bound == "exact" and _is_long(one):
        return grammar.of_whom.match(doc.folded, end) is not None
    if grammar.which.match(doc.folded, end):
        return True
    mark = _MARK.search(doc.folded, end, sentence.end)
    after = doc.words.inside(Span(end, mark.start() if mark else sentence.end))[:_BEHIND_WORDS]
    if sure:
        after = range(after.start, next((i for i in after if doc.words.lower[i] in grammar.joins), after.stop))
    return any(doc.stems[i] and doc.stems[i] not in known and doc.words.lower[i] not in grammar.days for i in after)


def has_own_heading(doc: "Document", first: Quantity, one: Quantity) -> bool:
    """Whether two figures stand below two headings, as those of two things do in a list of them."""
    under = [
        section.heading
        for figure in (first, one)
        for section in doc.sections
        if any(block.span.start <= figure.span.start < block.span.end for block in section.blocks)
    ]
    return len(under) == len((first, one)) and None not in under and under[0] != under[1]


def _stems_around(doc: "Document", first: Quantity) -> set[str]:
    """What the sentence before a figure and the title say: what a later one is told with that is known from there tells
    nothing apart."""
    before = doc.body_sentences[max(0, first.sentence - 1)]
    title = {stem(word) for word in (doc.article.title or "").lower().split()}
    return title | {doc.stems[i] for i in doc.words.inside(before)}


def _is_somebodys(doc: "Document", grammar: _Grammar, one: Quantity, lead: Span, told: Span, *, sure: bool) -> bool:
    """Whether somebody is named who counted; where the two numbers differ by a slip, somebody for each."""
    if one.kind != "count" or one.head in grammar.spans:
        return False
    if grammar.whose.search(doc.folded, lead.start, lead.end) is None or _names_same(doc, lead, told):
        return False
    return not sure or grammar.whose.search(doc.folded, told.start, told.end) is not None


def _is_of_another(doc: "Document", grammar: _Grammar, one: Quantity, told: Span) -> bool:
    """Whether somebody stands before a figure whose it is, and not in the earlier sentence: "the board's $4m bid"."""
    before = doc.words.inside(Span(max(0, one.span.start - _BOUND), one.span.start))
    owner = before[-1] if before else None
    if owner is None or not doc.folded[doc.words.starts[owner] : one.span.start].rstrip().endswith(grammar.genitives):
        return False
    return doc.stems[owner] not in {doc.stems[i] for i in doc.words.inside(told)}


def _is_sure_slip(a: Quantity, b: Quantity) -> bool:
    """Whether two numbers with two digits or more that say something are the same but for one, or for their order."""
    if _is_scale_slip(a, b):
        return True
    one, other = (each.digits or f"{each.value / each.scale:g}" for each in (a, b))
    telling = min(len(each.replace(".", "").strip("0")) for each in (one, other))
    return telling >= _TELLING_DIGITS and a.scale == b.scale and _differ_by_one(one, other)


def _is_scale_slip(a: Quantity, b: Quantity) -> bool:
    """Whether two sums are the same digits, two that say something or more, of which one is in millions and one in
    billions."""
    telling = len(a.digits.replace(".", "").strip("0")) >= _TELLING_DIGITS
    return telling and a.digits == b.digits and max(a.scale, b.scale) >= min(a.scale, b.scale) * _LEAST_SCALES


def _has_changed(doc: "Document", grammar: _Grammar, first: Quantity, one: Quantity, near: Span) -> bool:
    """Whether something is told around two figures that makes another number of one: a cut, a year, one more dead.

    near: where a word beside the later one tells that.
    """
    told, here = doc.body_sentences[first.sentence], doc.body_sentences[one.sentence]
    behind = doc.body_sentences[min(first.sentence + 1, one.sentence)]
    if any(grammar.changed.search(doc.folded, span.start, span.end) for span in (told, behind)):
        return True
    if grammar.beside.search(doc.folded, near.start, near.end) or grammar.as_well.search(
        doc.folded, here.start, here.end
    ):
        return True
    if one.kind != "count":
        return False
    dated = grammar.dated.search(doc.folded, told.start, told.end) is not None
    return dated or (abs(one.value - first.value) <= _ONE_MORE and bool(doc.places_of(grammar.doers)))


def _is_known(doc: "Document", grammar: _Grammar, one: Quantity) -> bool:
    """Whether a figure says "the" of what it counts, and names nothing new with it."""
    if one.kind not in ("count", "money", "measure") or one.ranged or one.value < _FEWEST:
        return False
    text = doc.folded
    known = _the(text, grammar, one) or _owned(text, grammar, one)
    if known is None or text.startswith("-", one.span.end) or one.head in grammar.spans or one.head in grammar.fixed:
        return False
    if one.kind == "count" and one.head:
        return True
    return (one.kind != "count" or one.value >= _FEWEST_BARE) and grammar.ends.match(text, one.span.end) is not None


def _is_whole(doc: "Document", grammar: _Grammar, one: Quantity) -> bool:
    """Whether a part of what a figure counts is told before it: "31 of the 50"."""
    the = _the(doc.folded, grammar, one)
    end = the.end("the") if the is not None and one.bound != "exact" else one.span.start
    begin = the.start() if the is not None else one.span.start
    return grammar.part_of.search(doc.folded, max(0, begin - 2 * _BEFORE), end) is not None


def _the(text: str, grammar: _Grammar, one: Quantity) -> re.Match[str] | None:
    """The word that speaks of a figure as known, how exact it is told between them: "the roughly 41"."""
    reach = _BEFORE + (0 if one.bound == "exact" else _BOUND)
    return grammar.known.search(text, max(0, one.span.start - reach), one.span.start)


def _owned(text: str, grammar: _Grammar, one: Quantity) -> re.Match[str] | None:
    """The word that says whose a number of things is: "her 23 novels"."""
    if one.kind != "count" or not one.head or one.value < _FEWEST_SLIPPED:
        return None
    return grammar.owned.search(text, max(0, one.span.start - _BEFORE), one.span.start)


def _known(
    doc: "Document", grammar: _Grammar, earlier: Sequence[Quantity], one: Quantity, printed: _Printed
) -> KnownFigure | None:
    before = [other for other in earlier if _alike(doc, grammar, other, one)]
    same = [other for other in before if _is_one_number(other, one)]
    if same:
        return KnownFigure(same[-1], one, fits=True)
    if one.bound != "exact" or _owned(doc.folded, grammar, one):
        before = [other for other in before if _slipped(other, one)]
    near = [other for other in before if _is_near(other, one) and (other.head or not _may_be_name(doc, one))]
    if not near or any(other.sentence == one.sentence for other in near):
        return None
    first = near[-1]
    if _is_whole(doc, grammar, one) and not _is_sure_slip(first, one):
        return None
    if one.head in grammar.of_the_world and _may_be_all(doc, grammar, first, one):
        return None
    if (one.kind == "count" and len({other.value for other in near}) != 1) or _is_told(doc, grammar, one, printed):
        return None
    if _adds_up(earlier, one) or has_come_in(doc, first, one) or not _of_the_same(doc, grammar, first, one):
        return None
    return KnownFigure(first, one, fits=False)


def _may_be_all(doc: "Document", grammar: _Grammar, first: Quantity, one: Quantity) -> bool:
    """Whether a number can be that of all the states or counties there are, or is a name: "the Six Nations"."""
    the, name = _the(doc.folded, grammar, one), doc.folded[one.number_span.start]
    every = the is None or "all" in the["the"].lower()
    return name.isupper() or (one.value > first.value and (every or not _is_sure_slip(first, one)))


def has_come_in(doc: "Document", first: Quantity, one: Quantity) -> bool:
    """Whether the last of the later number has come in between: "three firms bid. A fourth did not. The four firms", or
    one that is told of by itself, "a firm of Hull did, too"."""
    grammar = _grammar(doc.pack)
    if grammar is None or one.value <= first.value:
        return False
    places = doc.word_places.get(grammar.ordinals.get(int(one.value), ""), ())
    if any(first.span.end <= doc.words.starts[index] < one.span.start for index in places):
        return True
    if one.value > first.value + 1 or one.value >= _FEWEST_SLIPPED:
        return False
    singles = doc.word_places.get(one.head.removesuffix("s"), ())
    return any(
        first.span.end <= doc.words.starts[i] < one.span.start
        and not grammar.one_of.isdisjoint(doc.words.lower[max(0, i - _THING_WORDS) : i])
        for i in singles
    )


def _is_one_number(other: Quantity, one: Quantity) -> bool:
    """Whether one number can stand behind both; "more than 300" and "more than 200" are told as two."""
    if other.bound == one.bound and one.bound in ("over", "under"):
        return other.rounded[0] <= one.rounded[1] and one.rounded[0] <= other.rounded[1]
    if other.bound == "over" and one.bound == "exact" and other.value % _ROUND:
        return other.value == one.value  # "at least 17" were 17 at that time
    return other.value == one.value or other.fits(one)


def _alike(doc: "Document", grammar: _Grammar, other: Quantity, one: Quantity) -> bool:
    """Whether a figure before another counts what the other counts, as far as both say."""
    if (other.kind, other.unit) != (one.kind, one.unit) or other.ranged or other.value < _FEWEST:
        return False
    if other.head in grammar.spans or doc.folded.startswith("-", other.span.end):
        return False
    if one.head and one.kind == "count":
        if not other.head:
            return _shuffled(other, one)
        return (
            stem(other.head) == stem(one.head) or _means(doc, grammar, other, one) or _is_deed(doc, grammar, other, one)
        )
    return True


def _is_deed(doc: "Document", grammar: _Grammar, other: Quantity, one: Quantity) -> bool:
    """Whether a figure counts what was done to what an earlier one counts: "suspended 125,000 accounts … the 152,000
    suspensions"."""
    people = other.head in grammar.anybody and one.head in grammar.somebody
    if not _slipped(other, one) or not (people or _is_long(one)):
        return False
    words, sentence = doc.words, doc.body_sentences[other.sentence]
    before = words.inside(Span(sentence.start, other.span.start))[-_DEED_WORDS:]
    root = one.head[:_SAME_ROOT]
    return len(root) == _SAME_ROOT and any(words.lower[i].startswith(root) for i in before)


def _means(doc: "Document", grammar: _Grammar, other: Quantity, one: Quantity) -> bool:
    """Whether a noun for anybody or anything can stand for another: "9,200 people … the 9,700 villagers"; or what
    was done to people for the deed: "76 arrests … the 67 people arrested"."""
    if not _slipped(other, one):
        return False
    if one.head != other.head and other.head in grammar.alike.get(one.head, "").split():
        return _is_sure_slip(other, one)
    if one.head in grammar.anybody:
        behind = doc.words.inside(Span(one.number_span.end, one.number_span.end + _CLAUSE))[: _BEHIND_WORDS + 1]
        at = next((place for place, i in enumerate(behind) if doc.words.lower[i] == one.head), len(behind))
        if any(doc.stems[i] == stem(other.head) for i in behind[at + 1 : at + 2]):
            return True
    if min(len(one.digits), len(other.digits)) < _SHUFFLED_DIGITS:
        return False
    heads = {one.head, other.head}
    if heads & grammar.anybody:
        return heads <= grammar.somebody
    return bool(heads & grammar.anything) and not heads & grammar.somebody


def _is_near(other: Quantity, one: Quantity) -> bool:
    """Whether one number can be a slip for the other, by its size."""
    if _is_scale_slip(other, one):
        return True
    high, low = max(other.value, one.value), min(other.value, one.value)
    if one.kind != "count" and _is_sure_slip(other, one):
        return high <= low * _MOST_TIMES_OF_LABEL
    if _shuffled(other, one) or _slipped(other, one):
        return high <= low * _MOST_TIMES_SHUFFLED
    return high <= low * (_MOST_TIMES if one.head or one.kind != "count" else _MOST_TIMES_BARE)


def _may_be_name(doc: "Document", one: Quantity) -> bool:
    """Whether a number in bare figures can be what a thing is called: "the 737", "the 8.02 to Hull"."""
    printed = doc.folded[one.number_span.start : one.number_span.end]
    if one.kind != "count" or one.head or one.scale != 1.0:
        return False
    return printed.isdigit() or _HOUR.fullmatch(printed) is not None


def _shuffled(a: Quantity, b: Quantity) -> bool:
    """Whether two numbers are the same digits in another order: 312 and 321."""
    same = len(a.digits) == len(b.digits) >= _SHUFFLED_DIGITS
    return same and a.digits != b.digits and sorted(a.digits) == sorted(b.digits)


def _slipped(a: Quantity, b: Quantity) -> bool:
    """Whether two numbers of as many digits are the same but for one digit, or for the order of the digits."""
    one, other = (each.digits or f"{each.value:g}" for each in (a, b))
    if len(one) != len(other) or one == other or min(a.value, b.value) < _FEWEST_SLIPPED:
        return False
    return _differ_by_one(one, other)


def _differ_by_one(one: str, other: str) -> bool:
    """Whether two numbers as long as each other differ in one digit, or in the order of their digits."""
    if len(one) != len(other) or one == other:
        return False
    return sum(x != y for x, y in zip(one, other, strict=True)) == 1 or sorted(one) == sorted(other)


def _is_long(one: Quantity) -> bool:
    """Whether a number has so many digits that hardly another is like it by chance."""
    return len(one.digits.replace(".", "").strip("0")) >= _SHUFFLED_DIGITS


def _is_told(doc: "Document", grammar: _Grammar, one: Quantity, printed: _Printed) -> bool:
    """Whether the number stands anywhere else: in a quotation, the headline, a table, in figures or in a word."""
    written = doc.folded[one.number_span.start : one.number_span.end]
    if one.digits:
        figures, spelled = _figures(written), grammar.spelled.get(int(one.value)) if one.value.is_integer() else None
        return printed.elsewhere(one, figures) or (spelled is not None and spelled in doc.word_places)
    return len(doc.word_places.get(written.lower(), ())) > 1 or printed.times.get(f"{one.value:g}", 0) > 0


def _figures(written: str) -> str:
    """The digits that a number begins with: "1.8" of "1.8m"."""
    digits = _PRINTED.match(written)
    return digits.group().strip(".,") if digits else ""


def _adds_up(earlier: Sequence[Quantity], one: Quantity) -> bool:
    """Whether two or three figures before make the number, or it is what one leaves of another."""
    near = [other for other in earlier[-_MOST_EARLIER:] if other.kind == one.kind]
    few = (some for size in (2, 3) for some in combinations(near, size) if some[-1].sentence - some[0].sentence <= 1)
    return any(
        sum(other.value for other in some) == one.value
        or (len(some) == 2 and abs(some[0].value - some[1].value) == one.value)
        for some in few
    )


def _of_the_same(doc: "Document", grammar: _Grammar, first: Quantity, one: Quantity) -> bool:
    """Whether nothing beside the later figure tells it apart from the earlier: another adjective, name or time."""
    words, sentence = doc.words, doc.body_sentences[one.sentence]
    quoted = _QUOTE.search(doc.folded, one.span.end, min(sentence.end, one.span.end + _CLAUSE))
    clause = (
        max(sentence.start, one.span.start - _CLAUSE),
        quoted.start() if quoted else min(sentence.end, one.span.end + _CLAUSE),
    )
    told = doc.body_sentences[first.sentence]
    to_come = grammar.to_come.match(doc.folded, one.number_span.end, clause[1])
    if to_come is not None and grammar.dated.search(doc.folded, told.start, told.end) is None:
        clause = clause[0], to_come.start("year")
    lead = Span(sentence.start, one.span.start)
    if grammar.elsewhere.search(doc.folded[lead.start : lead.end]):
        return False
    if whose(doc, first, one) == "another":
        return False
    says_nothing_new = _says_nothing_new(doc, grammar, first, one)
    which = None if says_nothing_new else grammar.which.match(doc.folded, one.span.end)
    if _slipped(first, one) and (_is_long(one) or not which):
        both = all(grammar.whose.search(doc.folded, part.start, part.end) for part in (lead, told))
        if both or _is_at_another(doc, grammar, one, clause) or _names_another(doc, lead, told, grammar.where):
            return False
    elif _is_apart(doc, grammar, one, lead, told, clause):
        return False
    known = {doc.stems[i] for i in words.inside(told)} | {stem(word) for word in first.head.split()}
    if _is_sure_slip(first, one):
        known |= {same for word in known & grammar.done.keys() for same in grammar.done[word]}
    mark = _MARK.search(doc.folded, one.span.end, sentence.end)
    behind = words.inside(Span(one.span.end, mark.start() if mark else sentence.end))
    for place, i in enumerate(behind[: 2 * _BEHIND_WORDS]):
        if words.lower[i] == one.head:
            after = behind[place + 1 :][:_BEHIND_WORDS]
            if _is_done_by_another(doc, grammar, words.ends[i], known):
                return False
            long = one.bound == "exact" and _is_long(one)
            if not (long or says_nothing_new) and _is_limited(doc, grammar, after, words.ends[i], behind, told):
                return False
            days = grammar.days | grammar.months if _is_sure_slip(first, one) else grammar.days
            return _follows(doc, days, after, told) and not _is_placed(doc, grammar, after, known)
        if not one.head or (doc.stems[i] and doc.stems[i] not in known):
            return not one.head
    return True


def _says_nothing_new(doc: "Document", grammar: _Grammar, first: Quantity, one: Quantity) -> bool:
    """Whether a clause behind what is counted has no word that the sentence of the earlier figure, the one before it or
    the title has not: "such schools teach in Norn. There are 64 … the 46 schools that teach in Norn"; or says that
    they were told of."""
    if grammar.told_above.match(doc.folded, one.span.end):
        return True
    if one.bound != "exact" or not _is_sure_slip(first, one):
        return False
    known = {doc.stems[i] for i in doc.words.inside(doc.body_sentences[first.sentence])}
    done = grammar.only_done.match(doc.folded, one.span.end)
    if done is not None and stem(done["done"]) in known:
        return True
    said = grammar.plain_clause.match(doc.folded, one.span.end)
    if said is None or grammar.limiting.search(said.group()):
        return False
    inside = doc.words.inside(Span(*said.span()))
    known |= _stems_around(doc, first)
    told = [doc.stems[i] for i in inside if doc.stems[i]]
    enough = _CLAUSE_WORDS if grammar.only_done.match(said.group()) is None else 1
    return len(told) >= enough and all(one in known for one in told)


def _is_apart(
    doc: "Document", grammar: _Grammar, one: Quantity, lead: Span, told: Span, clause: tuple[int, int]
) -> bool:
    """Whether another time, teller or name is told beside a figure, or which of the things it counts."""
    return (
        grammar.other_time.search(doc.folded, *clause) is not None
        or grammar.which.match(doc.folded, one.span.end) is not None
        or grammar.whose.search(doc.folded, lead.start, lead.end) is not None
        or _names_another(doc, lead, told)
    )


def _names_another(doc: "Document", lead: Span, told: Span, where: re.Pattern[str] | None = None) -> bool:
    """Whether a name stands before the later figure that the earlier sentence has not: "in Skerrin the 41 houses".

    where: what must stand before the name.
    """
    named = doc.names[doc.names_before(lead.start) : doc.names_before(lead.end)]
    tells = doc.pack.patterns("known_figures")["tells"] if doc.pack is not None else None
    return any(
        not (name.opens and not name.given)
        and not (tells is not None and tells.match(doc.folded, name.span.end, lead.end))
        and (where is None or where.search(doc.folded, max(lead.start, name.span.start - _BEFORE), name.span.start))
        and not any(told.start <= place < told.end for place in _places(doc, name.surname.lower()))
        for name in named
    )


def _aims_another(doc: "Document", grammar: _Grammar, before: Span, told: Span) -> bool:
    """Whether somebody new stands before an aim who may have it; who only tells of it may be new."""
    assert doc.pack is not None
    no_names = grammar.months | doc.pack.stop_words
    named = doc.names[doc.names_before(before.start) : doc.names_before(before.end)]
    return any(
        not grammar.whose.match(doc.folded, name.span.end + 1)
        and name.surname.lower() not in no_names
        and not any(place < told.end for place in _places(doc, name.surname.lower()))
        for name in named
    )


def _names_same(doc: "Document", lead: Span, told: Span) -> bool:
    """Whether a name of the earlier sentence stands before the later figure: who told the one tells the other."""
    named = doc.names[doc.names_before(lead.start) : doc.names_before(lead.end)]
    return any(told.start <= place < told.end for name in named for place in _places(doc, name.surname.lower()))


def _is_done_by_another(doc: "Document", grammar: _Grammar, end: int, known: Collection[str]) -> bool:
    """Whether what was done to what is counted is told with a cause or place that is new."""
    match = grammar.done_by.match(doc.folded, end)
    if match is None:
        return False
    said = [doc.stems[i] for i in doc.words.inside(Span(*match.span("what"))) if doc.stems[i]]
    return bool(said) and not any(one in known for one in said)


def _is_at_another(doc: "Document", grammar: _Grammar, one: Quantity, clause: tuple[int, int]) -> bool:
    """Whether another time or figure is told in the clause of a figure; its own "more than" tells of none."""
    if grammar.set_against.search(doc.folded, clause[0], max(clause[0], one.span.start)):
        return True
    the = _the(doc.folded, grammar, one) if one.bound != "exact" else None
    parts = [clause] if the is None else [(clause[0], max(clause[0], the.end("the"))), (one.span.end, clause[1])]
    told = (part for whole in parts for part in _but_made_known(doc, grammar, whole))
    return any(grammar.at_another.search(doc.folded, *part) for part in told)


def _but_made_known(doc: "Document", grammar: _Grammar, clause: tuple[int, int]) -> Iterator[tuple[int, int]]:
    """A clause without what tells when something was made known: "was first reported last month"."""
    said = grammar.made_known.search(doc.folded, *clause)
    if said is None:
        yield clause
    else:
        yield clause[0], said.start()
        yield said.end(), clause[1]


def _is_limited(
    doc: "Document", grammar: _Grammar, after: Sequence[int], end: int, behind: Sequence[int], told: Span
) -> bool:
    """Whether a place or a clause behind what is counted may tell which of it: "on the floor", "of letters that he"; a
    place where the earlier ones were tells nothing."""
    if after and doc.words.lower[after[0]] in grammar.places - grammar.owners:
        place = doc.words.lower[after[0] : after[0] + 2]
        return not any(doc.words.lower[i : i + 2] == place for i in doc.words.inside(told))
    last = min(behind[-1], after[-1]) if after else behind[-1]
    return grammar.clause.search(doc.folded, end, doc.words.ends[last]) is not None


def _is_placed(doc: "Document", grammar: _Grammar, behind: Sequence[int], known: Collection[str]) -> bool:
    """Whether what is counted is told apart by where it is, in a word that is new: "the 55 people on board"."""
    if not behind or doc.words.lower[behind[0]] not in grammar.places:
        return False
    where = next((doc.stems[i] for i in behind[1:] if doc.stems[i]), None)
    return where is not None and where not in known


def _follows(doc: "Document", days: Collection[str], behind: range, told: Span) -> bool:
    """Whether no name that is new stands right behind what is counted."""
    words = doc.words
    return all(
        not words.capital[i]
        or words.lower[i] in days
        or any(place < told.end for place in _places(doc, words.lower[i]))
        for i in behind
    ) and not any(words.digit[i] for i in behind)


def _places(doc: "Document", word: str) -> Iterator[int]:
    return (doc.words.starts[i] for i in doc.word_places.get(word, ()))
