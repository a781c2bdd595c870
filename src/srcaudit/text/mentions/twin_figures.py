"""Figures that differ as a slip of the keys makes them differ: "$42 million" and "$42 billion", 721 and 271.

Two numbers of one article hardly ever have the same digits by chance; where they are told with the same words, too,
they are one number. Where a sentence says that another one is told again, any two numbers in its words are.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby, takewhile
from typing import TYPE_CHECKING

from srcaudit.language.pack import LanguagePack
from srcaudit.model.span import Span
from srcaudit.text.mentions.figure_owners import whose
from srcaudit.text.mentions.quantities import Quantity
from srcaudit.text.mentions.restated import Restated, are_told_apart
from srcaudit.text.stems import stem

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_KINDS = ("count", "money", "measure")
_FEWEST = 10
"""Smaller numbers stand in most articles twice, of two things."""
_MOST_TOLD = 8
"""Tellings of two numbers: with more of them they are compared on purpose."""
_PAIR = 2
_LEAST_TIMES = 1000
"""How many times apart two scales are of which one is a slip for the other."""
_LONG = 3
"""Digits of a number that hardly another has in another order, or all but one of them."""
_SHARED, _SHARED_OF_ONE_DIGIT = 2, 3
"""Words that two sentences share about two numbers of the same digits, and where the digits are one."""
_SHARED_OF_ORDER = 3
"""The same about two numbers with the same digits in another order, where no word near them is the same."""
_SHARED_NEAR = 3
"""Words near two numbers that are the same where one digit is another."""
_FRAMES = ((6, 3), (7, 2))
"""Words in a row around two numbers that are the same, and those of them that say something: more of the one make up
for fewer of the other."""
_WINDOW = 7
_BEFORE, _BEHIND = 45, 25
"""Characters before and behind a number in which a word tells that it is another one."""
_RIGHT_BEFORE = 20
"""The same where nearly all words around two numbers are the same."""
_RETOLD = ("count", "money", "measure", "percent", "points")
_FEWEST_RETOLD, _FEWEST_NOT_TO_END, _FEWEST_SAID = 8, 10, 4
"""Words in a row around two numbers by which a sentence is told again, to its end or not, and those of them that say
something."""
_MOST_ELSE = 3
"""Words beside them that say something."""
_MOST_LEAD = 8
"""Words of what a colon sets off before it."""
_MOST_TIMES = 3.0
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")

_Key = tuple[str, ...]


@dataclass(frozen=True)
class _Grammar:
    explained: re.Pattern[str]
    counts: re.Pattern[str]
    """Of two sentences in which somebody counts each tells another's number."""
    again: re.Pattern[str]
    """What says that something is told again."""
    of_clauses: frozenset[str]
    """Words of which one stands in a clause, and in a heading hardly ever."""
    times: frozenset[str]
    spans: frozenset[str]


@lru_cache(maxsize=8)
def _grammar(pack: LanguagePack | None) -> _Grammar | None:
    if pack is None or not pack.has("tables", "restated"):
        return None
    said = pack.patterns("restated")
    return _Grammar(
        said["is_explained"],
        said["counts"],
        said["told_again"],
        frozenset(pack.table("restated")["of_clauses"]),
        frozenset(pack.table("restated")["times"]),
        frozenset(pack.table("restated")["spans"]),
    )


def twin_figures(doc: "Document") -> tuple[Restated, ...]:
    """Pairs of figures of the body that one slip of the keys makes of each other; outside quotations."""
    grammar = _grammar(doc.pack)
    if grammar is None or doc.format == "live blog":
        return ()
    groups: defaultdict[_Key, list[Quantity]] = defaultdict(list)
    for one in doc.quantities:
        if one.kind in _KINDS and one.digits and one.value >= _FEWEST and not one.ranged:
            for key in _keys(one):
                groups[key].append(one)
    pairs = (_twins(doc, grammar, key[0], group) for key, group in groups.items() if len(group) > 1)
    made = (*pairs, *_retold(doc, grammar))
    found = {(pair.first.span, pair.second.span): pair for pair in made if pair is not None}
    return tuple(found[key] for key in sorted(found))


def _retold(doc: "Document", grammar: _Grammar) -> Iterator[Restated]:
    """Pairs of figures that stand in the same words, of a sentence that is told again."""
    groups: defaultdict[_Key, list[Quantity]] = defaultdict(list)
    for one in doc.quantities:
        if one.kind in _RETOLD and not one.ranged and one.value > _PAIR:
            groups[one.kind, one.unit, one.head, *_beside(doc, one)].append(one)
    for group in groups.values():
        if len({one.value for one in group}) == _PAIR and len(group) <= _MOST_TOLD:
            other = next(one for one in group if one.value != group[0].value)
            if _are_retold(doc, grammar, group[0], other):
                yield Restated(group[0], other, fits=False)


def _beside(doc: "Document", one: Quantity) -> tuple[str, str]:
    """The words next to a figure in its sentence."""
    words, at = doc.words.inside(doc.body_sentences[one.sentence]), doc.words.inside(one.span)
    if not at:
        return "", ""
    before = doc.words.lower[at.start - 1] if at.start > words.start else ""
    behind = doc.words.lower[at.stop] if at.stop < words.stop else ""
    return before, behind


def _are_retold(doc: "Document", grammar: _Grammar, a: Quantity, b: Quantity) -> bool:
    """Whether nearly all the words of two sentences are the same ones in a row around two numbers, and what is not
    tells of no other name, day or number."""
    one, other = doc.body_sentences[a.sentence], doc.body_sentences[b.sentence]
    if (
        a.sentence == b.sentence
        or _is_one(a, b)
        or not _in_reach(a, b)
        or (_is_line(doc, one) and _is_line(doc, other))
    ):
        return False
    here, there = _same_around(doc, a, b)
    if not here:
        return False
    said = {doc.stems[i] for i in here if doc.stems[i] and not doc.words.digit[i]}
    ends = all(
        max((*same, *doc.words.inside(each.span))) + 1 == doc.words.inside(sentence).stop
        for same, each, sentence in ((here, a, one), (there, b, other))
    )
    if len(here) < (_FEWEST_RETOLD if ends else _FEWEST_NOT_TO_END) or len(said) < _FEWEST_SAID:
        return False
    rests = [_rest(doc, sentence, same, each) for sentence, same, each in ((one, here, a), (other, there, b))]
    if not (any(_says_again(doc, grammar, rest) for rest in rests) or (ends and _is_led(doc, grammar, rests))):
        return False  # "Tonight will be clear. Temperatures fall to 4 … Saturday will be mild. Temperatures fall to 9"
    return not all(_says_more(doc, rest) for rest in rests) and all(_is_plain(doc, grammar, rest) for rest in rests)


def _is_one(a: Quantity, b: Quantity) -> bool:
    """Whether two figures are one number; "above 50" and "above 60" are two where the same is told."""
    if a.bound != b.bound or not (a.digits and b.digits) or _significant(a) != _significant(b):
        return a.fits(b)
    return a.value == b.value


def _in_reach(a: Quantity, b: Quantity) -> bool:
    return max(a.value, b.value) <= _MOST_TIMES * min(a.value, b.value)


def _same_around(doc: "Document", a: Quantity, b: Quantity) -> tuple[list[int], list[int]]:
    """The words in a row around two numbers that are the same, of each."""
    words, lower = doc.words, doc.words.lower
    (one, here), (other, there) = (
        (words.inside(doc.body_sentences[each.sentence]), words.inside(each.span)) for each in (a, b)
    )
    runs = (
        zip(range(here.start - 1, one.start - 1, -1), range(there.start - 1, other.start - 1, -1), strict=False),
        zip(range(here.stop, one.stop), range(there.stop, other.stop), strict=False),
    )
    same = [pair for run in runs for pair in takewhile(lambda pair: lower[pair[0]] == lower[pair[1]], run)]
    return [i for i, _ in same], [i for _, i in same]


def _rest(doc: "Document", sentence: Span, same: Sequence[int], one: Quantity) -> list[int]:
    """What a sentence says beside the words that are told again."""
    own = {*same, *doc.words.inside(one.span)}
    return [i for i in doc.words.inside(sentence) if i not in own]


def _says_again(doc: "Document", grammar: _Grammar, rest: Sequence[int]) -> bool:
    """Whether the rest of a sentence says that it is told again: "In short:"."""
    words = doc.words
    return any(grammar.again.search(doc.folded, words.starts[i], words.ends[j] + 1) for i, j in _runs(rest))


def _is_led(doc: "Document", grammar: _Grammar, rests: Sequence[Sequence[int]]) -> bool:
    """Whether a colon sets a few words off from a sentence that is told again, which are a clause and no heading, and
    say neither where nor when: "What counts is this:"."""
    lead = next((rest for rest in rests if rest), [])
    if sum(map(bool, rests)) != 1 or len(lead) > _MOST_LEAD or lead[-1] - lead[0] != len(lead) - 1:
        return False
    start = doc.words.starts[lead[0]]
    if doc.words.inside(doc.sentence_at(start)).start != lead[0] or _says_more(doc, lead):
        return False
    said = {doc.words.lower[i] for i in lead}
    return not said.isdisjoint(grammar.of_clauses) and said.isdisjoint(grammar.times)


def _says_more(doc: "Document", rest: Sequence[int]) -> bool:
    """Whether the rest is more than what a colon sets off: "In short:"."""
    behind = [i for i in rest if i + 1 < len(doc.words)]
    return any(":" not in doc.folded[doc.words.ends[j] : doc.words.starts[j + 1]] for _, j in _runs(behind))


def _is_plain(doc: "Document", grammar: _Grammar, rest: Sequence[int]) -> bool:
    """Whether words have little to say: no name, no number and nothing that explains."""
    words = doc.words
    if sum(bool(doc.stems[i]) for i in rest) > _MOST_ELSE or any(words.digit[i] for i in rest):
        return False
    opens = {words.inside(doc.sentence_at(words.starts[i])).start for i in rest[:1]}
    return not any(words.capital[i] and i not in opens for i in rest) and not any(
        grammar.explained.search(grammar.again.sub("", doc.folded[words.starts[i] : words.ends[j] + 1]))
        for i, j in _runs(rest)
    )


def _runs(places: Sequence[int]) -> Iterator[tuple[int, int]]:
    """The first and the last of those that follow each other."""
    for _, run in groupby(enumerate(places), key=lambda pair: pair[1] - pair[0]):
        each = [place for _, place in run]
        yield each[0], each[-1]


def _keys(one: Quantity) -> Iterator[_Key]:
    """What a figure has in common with those that a slip makes of it: its digits, in any order, or all but one."""
    if one.kind == "count" and not one.head:
        return
    of = one.kind, one.unit, stem(one.head) if one.head else ""
    written, scale = one.digits, f"{one.scale:g}"
    yield "scale", *of, written
    if _significant(one) >= _PAIR:
        yield "order", *of, scale, "".join(sorted(written))
    if _significant(one) >= _LONG:
        for at in range(len(written)):
            yield "digit", *of, scale, f"{written[:at]}_{written[at + 1 :]}"


def _significant(one: Quantity) -> int:
    """How many digits of a number say something: two of 4,200."""
    return len(one.digits.replace(".", "").strip("0"))


def _twins(doc: "Document", grammar: _Grammar, slip: str, group: Sequence[Quantity]) -> Restated | None:
    """The two figures of a group that tell of one thing for sure; None if the group has more than two numbers."""
    told: defaultdict[float, list[Quantity]] = defaultdict(list)
    for one in group:
        told[one.value].append(one)
    if len(told) != _PAIR or len(group) > _MOST_TOLD or min(map(len, told.values())) > 1:
        return None
    some, others = told.values()
    pairs = (sorted((one, other), key=lambda each: each.span) for one in some for other in others)
    return next((Restated(a, b, fits=False) for a, b in pairs if _are_one(doc, grammar, slip, a, b)), None)


def _are_one(doc: "Document", grammar: _Grammar, slip: str, a: Quantity, b: Quantity) -> bool:
    if a.sentence == b.sentence or a.fits(b) or whose(doc, a, b) == "another":
        return False
    one, other = doc.body_sentences[a.sentence], doc.body_sentences[b.sentence]
    if _is_line(doc, one) and _is_line(doc, other):
        return False  # "Price: $79.99" of one thing and "Price: $74.99" of the next
    shared = len(_stems(doc, one, a) & _stems(doc, other, b))
    near = len(_stems(doc, _near(doc, one, a), a) & _stems(doc, _near(doc, other, b), b))
    if slip == "scale":
        times = max(a.scale, b.scale) / min(a.scale, b.scale)
        if times < _LEAST_TIMES or a.digits.strip("0") == "1":
            return False
        return shared >= _SHARED_OF_ONE_DIGIT or (_significant(a) >= _PAIR and (near > 0 or shared >= _SHARED))
    if _significant(a) != _significant(b) or a.head in grammar.spans:
        return False
    framed, long = _are_framed(doc, a, b), _significant(a) >= _LONG
    if _is_explained(doc, grammar, a, b, closely=framed or near > _SHARED_NEAR):
        return False
    years = _years(doc, one), _years(doc, other)
    if all(grammar.counts.search(doc.folded, each.start, each.end) for each in (one, other)):
        return False
    if are_told_apart(doc, one, other) or _open_apart(doc, one, other) or (all(years) and years[0] != years[1]):
        return False
    if framed or (long and near >= _SHARED_NEAR):
        return True
    return slip == "order" and long and a.kind != "measure" and (near > 0 or shared >= _SHARED_OF_ORDER)


def _is_line(doc: "Document", sentence: Span) -> bool:
    """Whether no mark ends a sentence: a line of a list or a table."""
    return not doc.folded[sentence.start : sentence.end].rstrip(" \n\"')”’").endswith((".", "!", "?"))


def _open_apart(doc: "Document", one: Span, other: Span) -> bool:
    """Whether each of two sentences has a name that the other has not; they may open with it: "Kelso has"."""
    named = [_names(doc, sentence) for sentence in (one, other)]
    return all(named) and not (named[0] <= named[1] or named[1] <= named[0])


def _names(doc: "Document", sentence: Span) -> set[str]:
    """The words of a sentence with a capital; its first one only if the text has it again, and never without."""
    words, inside = doc.words, doc.words.inside(sentence)
    named = {words.lower[i] for i in inside[1:] if words.capital[i]}
    first = doc.word_places.get(words.lower[inside[0]], ()) if inside else ()
    if len(first) > 1 and all(words.capital[i] for i in first):
        named.add(words.lower[inside[0]])
    return named


def _stems(doc: "Document", place: Span, one: Quantity) -> set[str]:
    """What the words of a place say, without a number's own and what it counts."""
    words, counted = doc.words, stem(one.head) if one.head else ""
    return {
        doc.stems[i]
        for i in words.inside(place)
        if doc.stems[i] not in ("", counted)
        and not words.digit[i]
        and not one.span.start <= words.starts[i] < one.span.end
    }


def _near(doc: "Document", sentence: Span, one: Quantity) -> Span:
    """The words around a number in its sentence."""
    words, at = doc.words.inside(sentence), doc.words.inside(one.span)
    return doc.words.span(max(words.start, at.start - _WINDOW), min(words.stop, at.stop + _WINDOW) - 1)


def _is_explained(doc: "Document", grammar: _Grammar, a: Quantity, b: Quantity, *, closely: bool) -> bool:
    """Whether a word near one of two numbers tells why they differ; one that stands near both tells nothing.

    closely: it must stand right before the number.
    """
    if any(one.bound in ("over", "under") for one in (a, b)):
        return True
    one, other = (_explaining(doc, grammar, each, closely=closely) for each in (a, b))
    return one != other


def _explaining(doc: "Document", grammar: _Grammar, one: Quantity, *, closely: bool) -> set[str]:
    sentence = doc.body_sentences[one.sentence]
    reach, beyond = (_RIGHT_BEFORE, 0) if closely else (_BEFORE, _BEHIND)
    before = max(sentence.start, one.span.start - reach), one.span.start
    behind = one.span.end, min(sentence.end, one.span.end + beyond)
    found = (grammar.explained.finditer(doc.folded, *place) for place in (before, behind))
    return {match.group().lower() for some in found for match in some}


def _years(doc: "Document", sentence: Span) -> set[str]:
    return set(_YEAR.findall(doc.folded, sentence.start, sentence.end))


def _are_framed(doc: "Document", a: Quantity, b: Quantity) -> bool:
    """Whether two numbers stand in the same words."""
    words, lower = doc.words, doc.words.lower
    behind, before = list[tuple[int, int]](), list[tuple[int, int]]()
    (one, here), (other, there) = (
        (words.inside(doc.body_sentences[each.sentence]), words.inside(each.span)) for each in (a, b)
    )
    behind += takewhile(
        lambda pair: lower[pair[0]] == lower[pair[1]],
        zip(range(here.stop, one.stop), range(there.stop, other.stop), strict=False),
    )
    before += takewhile(
        lambda pair: lower[pair[0]] == lower[pair[1]],
        zip(range(here.start - 1, one.start - 1, -1), range(there.start - 1, other.start - 1, -1), strict=False),
    )
    same = [*behind, *before]
    said = len({doc.stems[i] for i, _ in same if doc.stems[i]})
    return any(len(same) >= fewest and said >= fewest_said for fewest, fewest_said in _FRAMES)
