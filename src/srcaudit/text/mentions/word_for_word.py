"""Sentences that come again word for word but for one figure: "The ferry carries 430 people … carries 340 people".

What joins the two figures is that nothing else differs: every other word and number of the sentence, or of the clause
with which it begins, is the same, beside what only says that it is told again.
"""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from typing import TYPE_CHECKING

from srcaudit.language.pack import LanguagePack
from srcaudit.model.span import Span
from srcaudit.text.mentions.known_figures import has_own_heading
from srcaudit.text.mentions.quantities import Quantity
from srcaudit.text.mentions.restated import Restated

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_KINDS = ("count", "money", "measure", "percent", "points", "fraction")
_FEWEST, _FEWEST_AGAIN = 5, 4
"""Words that say something, beside the figure; of a sentence that says that it is told again."""
_FEWEST_UNNAMED, _FEWEST_DEFINITE = 8, 10
"""The same of a sentence without a name, and of one that begins with "the"."""
_OPENING = 4
"""Words with which a sentence begins that tells of "the Aldmouth ferry"."""
_LONGEST = 60
"""Words of a sentence that is read: a longer one is a list."""
_MOST_FIGURES = 6
_PAIR = 2
_DEGREES = frozenset({"celsius", "fahrenheit"})
_ENDS = (".", "!", "?")
_STAMP = re.compile(r"^\W{0,3}[012]?\d[:.h][0-5]\d\b", re.MULTILINE)
"""The hour with which an entry of a running report begins: what is so at one is not at the next."""
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")

_Key = tuple[str, ...]


@dataclass(frozen=True)
class _Grammar:
    lead: re.Pattern[str]
    tail: re.Pattern[str]
    ends_clause: re.Pattern[str]
    pronouns: frozenset[str]
    definite: frozenset[str]
    indefinite: frozenset[str]
    changed: frozenset[str]
    of_days: frozenset[str]
    taken_back: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Clause:
    """A sentence, or the clause with which it begins, without what only says that it is told again."""

    sentence: int
    words: range
    figures: tuple[Quantity, ...]
    again: bool
    """Whether it says that it is told again."""
    whole: bool


@lru_cache(maxsize=8)
def _grammar(pack: LanguagePack | None) -> _Grammar | None:
    if pack is None or not pack.has("tables", "word_for_word"):
        return None
    said, words = pack.patterns("word_for_word"), pack.table("word_for_word")["words"]
    names = ("pronouns", "definite", "indefinite", "changed", "of_days", "taken_back")
    days = {name.lower() for kind in ("weekdays", "months") for names in pack.table("calendar")[kind] for name in names}
    known = {name: frozenset(words[name].split()) for name in names}
    return _Grammar(said["lead"], said["tail"], said["ends_clause"], **{**known, "changed": known["changed"] | days})


def word_for_word(doc: "Document") -> tuple[Restated, ...]:
    """Pairs of figures of the body with which the same is told in the same words; outside quotations."""
    grammar = _grammar(doc.pack)
    if grammar is None or doc.format == "live blog":
        return ()
    groups: defaultdict[_Key, list[_Clause]] = defaultdict(list)
    for sentence, figures in groupby(doc.quantities, key=lambda one: one.sentence):
        for clause in _clauses(doc, grammar, sentence, tuple(figures)):
            groups[_key(doc, clause)].append(clause)
    several = [group for group in groups.values() if len(group) > 1]
    stamps = [match.start() for match in _STAMP.finditer(doc.folded)] if several else []
    found = [pair for group in several for pair in _again(doc, grammar, group) if not _is_stamped(stamps, pair)]
    return tuple(sorted(set(found), key=lambda pair: (pair.first.span, pair.second.span)))


def _is_stamped(stamps: Sequence[int], pair: Restated) -> bool:
    """Whether two figures stand below two hours."""
    return bisect_left(stamps, pair.first.span.start) != bisect_left(stamps, pair.second.span.start)


def _clauses(doc: "Document", grammar: _Grammar, sentence: int, figures: Sequence[Quantity]) -> Iterator[_Clause]:
    """A sentence of running text, and the clause with which it begins, if they have figures."""
    span = doc.body_sentences[sentence]
    words = doc.words.inside(span)
    if len(figures) > _MOST_FIGURES or not _FEWEST_AGAIN <= len(words) <= _LONGEST:
        return
    if not doc.folded.endswith(_ENDS, span.start, _last(doc, span)) or not _is_running(doc, words):
        return
    lead = grammar.lead.match(doc.folded, span.start, span.end)
    tail = grammar.tail.search(doc.folded, span.start, span.end)
    start, end = lead.end() if lead else span.start, tail.start() if tail else span.end
    again = lead is not None or tail is not None
    yield _Clause(sentence, doc.words.inside(Span(start, end)), _inside(figures, start, end), again, whole=True)
    mark = grammar.ends_clause.search(doc.folded, start, end)
    if mark is not None:
        own = _inside(figures, start, mark.start())
        yield _Clause(sentence, doc.words.inside(Span(start, mark.start())), own, again, whole=False)


def _last(doc: "Document", span: Span) -> int:
    """Where a sentence ends without the marks that close a quotation or a bracket."""
    end = span.end
    while end > span.start and doc.folded[end - 1] in " \n\"')":
        end -= 1
    return end


def _is_running(doc: "Document", words: range) -> bool:
    """Whether a sentence begins with a capital or a figure, and is not all capitals."""
    first = words.start
    return (doc.words.capital[first] or doc.words.digit[first] or doc.words.surfaces[first][:1].isupper()) and any(
        not doc.words.capital[i] for i in words[1:]
    )


def _inside(figures: Sequence[Quantity], start: int, end: int) -> tuple[Quantity, ...]:
    return tuple(one for one in figures if start <= one.span.start and one.span.end <= end)


def _key(doc: "Document", clause: _Clause) -> _Key:
    """The words of a clause without its figures; the article that one begins with says nothing."""
    taken = {i for one in clause.figures for i in doc.words.inside(one.span)}
    kinds = [f"{one.kind} {one.unit} {one.ranged}" for one in clause.figures]
    return (*(doc.words.lower[i] if i not in taken else "#" for i in clause.words), *kinds)


def _again(doc: "Document", grammar: _Grammar, group: Sequence[_Clause]) -> Iterator[Restated]:
    """The one figure by which two clauses of the same words differ; none where three numbers are told in them."""
    first = group[0]
    for at in range(len(first.figures)):
        told = {clause.figures[at].value for clause in group}
        if len(told) != _PAIR:
            continue
        second = next(clause for clause in group if clause.figures[at].value != first.figures[at].value)
        if _is_told(doc, grammar, first, second, at):
            yield Restated(first.figures[at], second.figures[at], fits=False)


def _is_told(doc: "Document", grammar: _Grammar, first: _Clause, second: _Clause, at: int) -> bool:
    """Whether two clauses tell one thing, and their figures cannot be one number."""
    a, b = first.figures[at], second.figures[at]
    if (
        a.kind not in _KINDS
        or a.unit in _DEGREES
        or a.ranged
        or min(a.value, b.value) <= 1
        or not (first.whole or second.whole)
    ):
        return False
    if (
        _may_be_name(doc, a)
        or first.sentence == second.sentence
        or (a.fits(b) and (a.bound != b.bound or _length(a) != _length(b)))
    ):
        return False
    others = (n for n in range(len(first.figures)) if n != at)
    if any(first.figures[n].value != second.figures[n].value for n in others):
        return False
    again = first.again or second.again
    return _says_enough(doc, grammar, first, a, again=again) and not _may_be_another(doc, grammar, first, second, at)


def _may_be_name(doc: "Document", one: Quantity) -> bool:
    """Whether a bare number may tell which of several is meant: "Step 3: …", "the Alder 40"; or has a mark behind."""
    if one.kind != "count" or one.head:
        return False
    before = doc.words.inside(Span(doc.body_sentences[one.sentence].start, one.span.start))
    named = bool(before) and (doc.words.capital[before[-1]] or doc.words.surfaces[before[-1]][:1].isupper())
    return named or doc.folded.startswith((":", '"', "'", "/", "-", ")"), one.span.end)


def _length(one: Quantity) -> int:
    """How many digits of a number say something."""
    return len((one.digits or f"{one.value:g}").replace(".", "").strip("0"))


def _says_enough(doc: "Document", grammar: _Grammar, clause: _Clause, one: Quantity, *, again: bool) -> bool:
    """Whether a clause has words enough to be of one thing: more of them where it names nothing."""
    words = doc.words
    own = set(words.inside(one.span))
    said = {doc.stems[i] for i in clause.words if doc.stems[i] and i not in own and not words.digit[i]}
    if again:
        return len(said) >= _FEWEST_AGAIN
    start = clause.words.start
    first, counts = words.lower[start], start + 1 in own
    if grammar.of_days & {words.lower[i] for i in clause.words}:
        return False
    if first in grammar.indefinite | grammar.pronouns and not counts:
        return False
    opening = clause.words[1:_OPENING] if first in grammar.definite else clause.words[1:]
    named = first not in grammar.definite and first not in words.lower_case
    if named or any(words.capital[i] for i in opening):
        return len(said) >= _FEWEST
    return len(said) >= (_FEWEST_DEFINITE if first in grammar.definite else _FEWEST_UNNAMED)


def _may_be_another(doc: "Document", grammar: _Grammar, first: _Clause, second: _Clause, at: int) -> bool:
    """Whether something beside two clauses tells that things have changed, or are those of another time or thing."""
    words = doc.words
    around = [doc.body_sentences[one.sentence] for one in (first, second)]
    before = doc.body_sentences[max(0, second.sentence - 1)]
    said = {words.lower[i] for span in (*around, before) for i in words.inside(span)}
    if said & grammar.taken_back:
        return True
    if first.again or second.again:
        return False
    if has_own_heading(doc, first.figures[at], second.figures[at]):
        return True
    lead = range(words.inside(before).start, second.words.start) if before.end <= around[1].start else range(0)
    return any(words.lower[i] in grammar.changed or _YEAR.fullmatch(words.surfaces[i]) for i in lead)
