"""Figures of the headline that stand nowhere in the text, beside the one that a slip of the keys made them of.

"Rates held at 4.95%" above "has left interest rates on hold at 4.75%"; "Channel 6 bid" above "to buy Channel 4".
"""

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations, islice
from math import isclose
from typing import TYPE_CHECKING

from srcaudit.language.pack import LanguagePack
from srcaudit.model.span import Span
from srcaudit.text.mentions.headline_figures import HeadlineFigure, is_told_each_time, is_total
from srcaudit.text.mentions.quantities import Quantity
from srcaudit.text.stems import stem

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_PRINTED = re.compile(
    r"(?<![\w.,/:-])(?P<sign>[$£€]?)(?P<figures>\d[\d,]*(?:\.\d+)?)(?![\d/:]|-\d|th\b|st\b|nd\b|rd\b)"
)
_BEFORE = re.compile(r"([^\W\d_][\w'’-]*)[ -]$")
_BEHIND = re.compile(r"[^\W\d_][\w'’]*")
_CLAUSE = re.compile(r"[.,;:!?()\n]")
_PERCENT = re.compile(r" ?%| per ?cent\b")
_REACH, _NEXT_WORDS = 60, 4
"""Characters and words behind a number among which what it counts stands."""
_LEAD = 30
"""Characters beside a number in which a thing that is named by it is told to be one before another."""
_PAIR = 2
_LONG = 3
"""Digits of a number that hardly another has in another order."""
_MUCH_ROUGHER = 2
"""Digits that a number of the text has fewer than the headline's, so that it is not the same one rounded."""
_NEARBY, _LOOK_AHEAD = 250, 12
"""Characters around a number, and numbers there, that may be parts of the headline's."""
_MOST_TRIED = 12
"""Numbers of the text that are tried for one of the headline."""
_YEARS = range(1800, 2101)
_FEW, _SHARED = 3, 3
"""Sentences with which a text opens, and words of the headline in one of them."""
_SHORTEST, _NOUN_WORDS = 4, 6
"""Letters of a noun, and words before a number among which it stands."""
_FIRST = 8
"""Sentences at the top of a text, which tell what its headline tells."""

_CHANGE = 100
"""Pence of a pound, cents of a dollar."""


@dataclass(frozen=True, slots=True)
class _Figure:
    """A number in figures. kind: its sign of money, "%", or nothing."""

    span: Span
    written: str
    kind: str
    before: str
    """The word before it, as it stands."""

    @property
    def value(self) -> float:
        return float(self.written)

    @property
    def exact(self) -> float:
        """What the last of its digits that is not zero counts."""
        whole, _, part = self.written.partition(".")
        if part.rstrip("0"):
            return float(10.0 ** -len(part.rstrip("0")))
        return float(10.0 ** (len(whole) - len(whole.rstrip("0"))))


@dataclass(frozen=True)
class _Grammar:
    spelled: Mapping[int, str]
    months: frozenset[str]
    stop_words: frozenset[str]
    tellers: frozenset[str]
    """Words before a number that tell what it is: "aged", "all"."""
    of_age: frozenset[str]
    theirs: frozenset[str]
    unsure: frozenset[str]
    """Words by which nothing has come of a figure yet, in its headline either."""
    said: Mapping[str, re.Pattern[str]]


@lru_cache(maxsize=8)
def _grammar(pack: LanguagePack | None) -> _Grammar | None:
    if pack is None or not all(pack.has("tables", name) for name in ("numbers", "calendar", "restated")):
        return None
    months = (name for names in pack.table("calendar")["months"] for name in names)
    spelled = {int(value): word for word, value in pack.table("numbers")["words"].items()}
    lists = pack.table("restated")
    return _Grammar(
        spelled,
        frozenset(name.lower() for name in months),
        pack.stop_words,
        frozenset(lists["tellers"]),
        frozenset(lists["of_age"]),
        frozenset(lists["theirs"]),
        frozenset(lists["unsure"]),
        pack.patterns("restated"),
    )


def headline_slips(doc: "Document", told: Sequence[HeadlineFigure]) -> Iterator[HeadlineFigure]:
    """Figures of the headline that are slips for one of the text. told: those that are known to differ already."""
    grammar, headline = _grammar(doc.pack), doc.headline
    if grammar is None or headline is None or not any(letter.isdigit() for letter in headline.text):
        return
    title = doc.headline_alone
    assert title is not None
    known = [one.told for one in told if not one.fits]
    body: defaultdict[int, list[_Figure]] = defaultdict(list)
    for figure in _figures(doc.folded):
        if not headline.printed.at(figure.span.start):
            body[len(figure.written)].append(figure)
    numbers = {figure.written for figures in body.values() for figure in figures}
    for one in _figures(title.folded):
        if any(one.written in figures.replace(",", "") for figures in known) or _is_dated(grammar, title, one):
            continue
        found = _slip(doc, title, grammar, one, body[len(one.written)], numbers)
        if found is not None and (is_told_each_time(title, one.span) or not is_told_each_time(doc, found.span)):
            yield HeadlineFigure(title[one.span], _printed_at(doc, title, one), found.span, fits=False)


def _figures(text: str) -> Iterator[_Figure]:
    for match in _PRINTED.finditer(text):
        before = _BEFORE.search(text, max(0, match.start() - 20), match.start())
        kind = match["sign"] or ("%" if _PERCENT.match(text, match.end()) else "")
        written = match["figures"].rstrip(",").replace(",", "")
        end = match.start() + len(match.group().rstrip(","))
        yield _Figure(Span(match.start(), end), written, kind, before[1] if before else "")


def _is_dated(grammar: _Grammar, title: "Document", one: _Figure) -> bool:
    """Whether a number of the headline is a year or a day."""
    if one.written.isdigit() and int(one.written) in _YEARS:
        return True
    return one.before.lower() in grammar.months or any(
        word.lower() in grammar.months for word in _BEHIND.findall(title.folded, one.span.end)[:1]
    )


def _slip(
    doc: "Document", title: "Document", grammar: _Grammar, one: _Figure, alike: Sequence[_Figure], numbers: set[str]
) -> _Figure | None:
    """The one number of the text that the headline's is a slip for."""
    if len(one.written) == 1 or (one.written not in numbers and not _is_told(doc, grammar, one, numbers)):
        pairs = (other for other in alike if other.kind == one.kind and _slipped(one, other))
        found = [other for other in islice(pairs, _MOST_TRIED) if _is_about(doc, title, grammar, one, other)]
        counts = len(one.written) > 1 and not one.kind and one.before.lower() not in grammar.of_age
        adds_up = (counts and _adds_up(doc, one, found[0])) if found else False
        if len({other.written for other in found}) == 1 and not (adds_up or _is_with_change(doc, one, found[0])):
            return found[0]
    return None


def _is_told(doc: "Document", grammar: _Grammar, one: _Figure, numbers: set[str]) -> bool:
    """Whether the text gives the number in another form: in words, or with more digits or fewer."""
    spelled = grammar.spelled.get(int(one.value)) if one.value == int(one.value) else None
    if spelled is not None and spelled in doc.word_places:
        return True
    bounds = ((value, abs(value - one.value)) for value in map(float, numbers))
    if any(0 < apart <= one.exact / 2 for _, apart in bounds):
        return True
    return any(
        (other.value == one.value or other.rounded[0] < one.value < other.rounded[1]) and not _is_too_rough(one, other)
        for other in doc.quantities
    )


def _is_too_rough(one: _Figure, other: Quantity) -> bool:
    """Whether a number of the text has so few digits that a headline would have taken them, or is of another kind."""
    if one.kind == "%" and other.kind not in ("percent", "fraction", "points"):
        return True
    fewer = len(one.written.replace(".", "").strip("0")) - len(other.digits.replace(".", "").strip("0"))
    return bool(other.digits) and other.bound == "exact" and fewer >= _MUCH_ROUGHER


def _slipped(one: _Figure, other: _Figure) -> bool:
    """Whether two numbers are the same but for one digit or for their order, and neither is the other rounded."""
    if one.written == other.written or len(one.written) != len(other.written):
        return False
    apart = abs(one.value - other.value)
    if one.exact != other.exact and apart <= max(one.exact, other.exact) / 2:
        return False
    changed = sum(a != b for a, b in zip(one.written, other.written, strict=True))
    return changed == 1 or sorted(one.written) == sorted(other.written)


def _is_about(doc: "Document", title: "Document", grammar: _Grammar, one: _Figure, other: _Figure) -> bool:
    """Whether the same stands beside two numbers."""
    named = one.before[:1].isupper() and one.before == other.before and one.before.lower() not in grammar.stop_words
    if len(one.written) == 1:
        return named and _is_name(doc, grammar, one, other)
    long, shuffled = len(one.written.replace(".", "").strip("0")) >= _LONG, sorted(one.written) == sorted(other.written)
    if long and shuffled:
        return True
    if shuffled and not _is_bounded(doc, other) and _is_of_noun(doc, title, grammar, one, other):
        return True
    if not _is_at_top(doc, other) or _is_bounded(doc, other):
        return False
    if long and not one.kind and _is_opened_with(doc, title, other):
        return True
    before = one.before.lower()
    if before in grammar.of_age or other.before.lower() in grammar.of_age:
        return other.before.lower() in grammar.of_age and not _is_of_another(doc, grammar, one, other)
    if named or (before in grammar.tellers and before == other.before.lower()):
        return True
    if is_total(title, one.span) and not is_total(doc, other.span):
        return False
    if one.kind:
        sentence = doc.sentence_at(other.span.start)
        stems = {doc.stems[i] for i in doc.words.inside(sentence) if doc.stems[i]}
        return len(stems & {title.stems[i] for i in range(len(title.words))}) >= _PAIR
    if _is_of_another_year(doc, title, grammar, other):
        return False
    counted, behind = _behind(title.folded, one), _behind(doc.folded, other)
    return bool(counted) and counted[0] in behind


def _is_of_another_year(doc: "Document", title: "Document", grammar: _Grammar, other: _Figure) -> bool:
    """Whether the sentence of a number opens with an earlier time than the headline's: "Last winter it was shut"."""
    opens = grammar.said["another_year"].match(doc.folded, doc.sentence_at(other.span.start).start)
    return opens is not None and opens["when"].lower() not in title.folded.lower()


def _is_of_noun(doc: "Document", title: "Document", grammar: _Grammar, one: _Figure, other: _Figure) -> bool:
    """Whether the noun before a number of the headline stands before that of the text, too, in its clause, and nothing
    tells of another time between: "loss widens to £31m" above "the pre-tax loss was £13m"."""
    said = [word for word in _before(title.folded, one) if word.lower() not in grammar.stop_words]
    told = _before(doc.folded, other)
    nouns = {stem(word.lower()) for word in said if len(word) >= _SHORTEST}
    near = [stem(word.lower()) for word in told[-_NOUN_WORDS:]]
    reasons = grammar.said["is_explained"].finditer(" ".join(told))
    return not nouns.isdisjoint(near) and all(match.group().lower() in grammar.unsure for match in reasons)


def _before(text: str, one: _Figure) -> list[str]:
    """The words before a number in its clause."""
    return _BEHIND.findall(_CLAUSE.split(text[max(0, one.span.start - _REACH) : one.span.start])[-1])


def _is_opened_with(doc: "Document", title: "Document", other: _Figure) -> bool:
    """Whether the sentence of a number, one of the first, tells three things of which the headline tells."""
    first, sentence = doc.body_sentences[:_FEW], doc.sentence_at(other.span.start)
    if sentence not in first:
        return False
    stems = {doc.stems[i] for i in doc.words.inside(sentence) if doc.stems[i] and not doc.words.digit[i]}
    return len(stems & set(title.stems)) >= _SHARED


def _is_at_top(doc: "Document", other: _Figure) -> bool:
    first = doc.body_sentences[:_FIRST]
    return bool(first) and other.span.end <= first[-1].end


def _is_bounded(doc: "Document", other: _Figure) -> bool:
    """Whether "more than" or "about" stands before a number of the text."""
    at = bisect_right(doc.quantities, other.span.start, key=_start) - 1
    if at < 0 or other.span.start >= doc.quantities[at].span.end:
        return False
    return doc.quantities[at].bound != "exact" or doc.quantities[at].ranged


def _start(one: Quantity) -> int:
    return one.span.start


def _adds_up(doc: "Document", one: _Figure, other: _Figure) -> bool:
    """Whether two numbers near that of the text make the headline's."""
    first = bisect_left(doc.quantities, other.span.start - _NEARBY, key=_start)
    beyond = bisect_right(doc.quantities, other.span.start + _NEARBY, key=_start)
    values = [each.value / each.scale for each in doc.quantities[first : min(beyond, first + _LOOK_AHEAD)]]
    pairs = combinations(values, 2)
    return any(one.value in (a + b, abs(a - b)) for a, b in pairs)


def _is_with_change(doc: "Document", one: _Figure, other: _Figure) -> bool:
    """Whether pence or cents near a sum make the headline's of it: "to £3.10, and by another 30p later" of £3.40."""
    if not one.kind or one.kind == "%":
        return False
    first = bisect_left(doc.quantities, other.span.start - _NEARBY, key=_start)
    near = islice(doc.quantities, first, first + _LOOK_AHEAD)
    apart = abs(one.value - other.value)
    return any(
        isclose(each.value / _CHANGE, apart)
        for each in near
        if each.kind == "money" and each.span.start < other.span.end + _NEARBY
    )


def _is_of_another(doc: "Document", grammar: _Grammar, one: _Figure, other: _Figure) -> bool:
    """Whether the age of the text is somebody else's, "his wife died aged 91", or the headline's is told as a
    birthday: "on the eve of his 93rd birthday"."""
    sentence = doc.sentence_at(other.span.start)
    lower = doc.words.lower
    if any(lower[i] in grammar.theirs for i in doc.words.inside(sentence)):
        return True
    birthdays = re.compile(rf"(?<!\d)(?:{int(one.value)}|{int(one.value) + 1})(?:th|st|nd|rd)\b")
    return birthdays.search(doc.folded) is not None


def _behind(text: str, one: _Figure) -> list[str]:
    """The stems of the words that follow a number in its clause."""
    end = _CLAUSE.search(text, one.span.end, one.span.end + _REACH)
    clause = text[one.span.end : end.start() if end else one.span.end + _REACH]
    return [stem(word.lower()) for word in _BEHIND.findall(clause)[:_NEXT_WORDS]]


def _is_name(doc: "Document", grammar: _Grammar, one: _Figure, other: _Figure) -> bool:
    """Whether a word and a single digit are the name of one thing, which the text has from its first sentences on and
    never with the digit of the headline, in a word with a capital ("Six") neither, nor with a second one."""
    spelled = grammar.spelled.get(int(one.value), "").capitalize()
    if not _is_at_top(doc, other) or (spelled and re.search(rf"[a-z,;] {spelled}\b", doc.folded)):
        return False
    near = max(doc.sentence_at(other.span.start).start, other.span.start - _LEAD), other.span.end + _LEAD
    if grammar.said["editions"].search(doc.folded, *near):
        return False
    follows = re.compile(rf"(?<![\w-]){re.escape(one.before)}[ -](\d+|[IVX]+\b)")
    headline = doc.headline
    found = {
        match[1] for match in follows.finditer(doc.folded) if headline is None or not headline.printed.at(match.start())
    }
    return found == {other.written}


def _printed_at(doc: "Document", title: "Document", one: _Figure) -> Span | None:
    headline = doc.headline
    if headline is None or not headline.lines:
        return None
    printed = headline.lines[0]
    place = doc.folded.find(title.folded[one.span.start : one.span.end], printed.start, printed.end)
    return Span(place, place + len(one.span)) if place >= 0 else None
