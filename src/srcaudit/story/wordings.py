"""One saying, quoted by two articles in other words: quotation marks promise those that were spoken."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from srcaudit.model.span import Span
from srcaudit.model.story import Conflict
from srcaudit.story.facts import ArticleFacts
from srcaudit.story.matching import gap, in_one_story
from srcaudit.story.quotations import Quotation
from srcaudit.story.told import Told, conflict_of
from srcaudit.text.spelling import distance
from srcaudit.text.spoken import as_spoken

SAID_DAYS = 3
"""Days between two articles over which a saying is taken to be one: a candidate says the same again next week."""

FEWEST, FEWEST_ELSEWHERE = 10, 12
"""Words that two quotations of one saying have in common at least; in articles that need not be of one story."""

SHARED_LONG = 4
"""Those among them of five letters or more."""

OF_REGION = 0.8
"""Words in common as a share of the words from the first to the last of them, in either quotation."""

_ANCHOR = 3
"""Words in a row that both have before the first change and behind the last one."""
_GRAM, _CROWDED, _NEAR = 4, 12, 6
_LONG = 5
_CONTEXT = 1
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_BRACKETS = re.compile(r"[(\[][^)\]]{0,80}[)\]]")
_EDITED = re.compile(r"[()\[\]…]|\.\.|\. \.|[—–]|--")


@dataclass(frozen=True, slots=True)
class _Quoted:
    """A quotation as its words. spans: of each word in the article."""

    article: ArticleFacts
    quotation: Quotation
    words: tuple[str, ...]
    spans: tuple[Span, ...]

    def gap(self, first: int, beyond: int) -> str:
        """The text from the word before some words to the word behind them."""
        start, end = self.spans[first - 1].end, self.spans[beyond].start
        offset = self.quotation.span.start
        return self.quotation.quote[start - offset : end - offset]

    def told(self, first: int, beyond: int) -> Told:
        """Some words with those beside them, as one side of a conflict."""
        span = Span(self.spans[first - _CONTEXT].start, self.spans[beyond - 1 + _CONTEXT].end)
        offset = self.quotation.span.start
        quote = self.quotation.quote[span.start - offset : span.end - offset]
        return Told(quote, self.article, span, quote, self.quotation.quote)


def wordings(articles: Sequence[ArticleFacts], place: Mapping[str, int]) -> Iterator[Conflict]:
    """Sayings that articles of one story quote in two ways, each pair of articles once for each saying."""
    quoted = [_of(article, one) for article in articles for one in article.quotations]
    groups: list[dict[tuple[str, Span], Told]] = []
    seen: set[tuple[str, str, Span]] = set()
    for a, b in _candidates(quoted):
        here, there = quoted[a], quoted[b]
        in_story = in_one_story(here.article, there.article)
        change = _change(here, there, FEWEST if in_story else FEWEST_ELSEWHERE) if _may_be_one(here, there) else None
        key = (here.article.id, there.article.id, here.quotation.span)
        if change is None or key in seen:
            continue
        seen.add(key)
        pair = {(one.article.id, one.span): one for one in change}
        known = next((told for told in groups if not pair.keys().isdisjoint(told)), None)
        if known is None:
            groups.append(known := {})
        known |= pair
    for told in groups:
        values = sorted(told.values(), key=lambda one: (place[one.article.id], one.span))
        yield conflict_of("quotation", values[0].context, values, place, what="one saying, quoted in other words")


def _of(article: ArticleFacts, one: Quotation) -> _Quoted:
    text = _BRACKETS.sub(lambda match: " " * len(match.group()), one.quote)
    found = list(_WORD.finditer(text))
    start = one.span.start
    return _Quoted(
        article,
        one,
        tuple(match.group().lower().replace("’", "'") for match in found),
        tuple(Span(start + match.start(), start + match.end()) for match in found),
    )


def _candidates(quoted: Sequence[_Quoted]) -> list[tuple[int, int]]:
    """Pairs of different articles that share four words in a row; what many quotations share is left out."""
    places: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for number, one in enumerate(quoted):
        for gram in set(zip(*(one.words[k:] for k in range(_GRAM)), strict=False)):
            places[gram].append(number)
    shared: dict[int, Counter[int]] = defaultdict(Counter)
    for numbers in places.values():
        if 1 < len(numbers) <= _CROWDED:
            for position, other in enumerate(numbers):
                for before in numbers[:position]:
                    if quoted[before].article.id != quoted[other].article.id:
                        shared[other][before] += 1
    return sorted(
        (one, other)
        for other, counts in shared.items()
        for one, _ in sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:_NEAR]
    )


def _may_be_one(here: _Quoted, there: _Quoted) -> bool:
    """Whether two quotations can be of one saying: of about one time, of nobody else, in nobody's translation."""
    a, b = here.article.range, there.article.range
    speakers = {one.quotation.speaker for one in (here, there)} - {""}
    if len(speakers) > 1 or here.quotation.translated or there.quotation.translated:
        return False
    return a is None or b is None or gap(a, b) <= SAID_DAYS


def _change(here: _Quoted, there: _Quoted, fewest: int) -> tuple[Told, Told] | None:
    """The first place where two quotations of one saying have other words, and neither shows that it was edited."""
    matcher = SequenceMatcher(None, here.words, there.words, autojunk=False)
    blocks = [block for block in matcher.get_matching_blocks() if block.size >= _ANCHOR]
    if len(blocks) < 2:
        return None
    (a, c), (b, d) = blocks[0][:2], (blocks[-1].a + blocks[-1].size, blocks[-1].b + blocks[-1].size)
    same = [n for block in matcher.get_matching_blocks() if block.a >= a for n in range(block.a, block.a + block.size)]
    shared = [here.words[n] for n in same if n < b]
    if len(shared) < max(fewest, OF_REGION * max(b - a, d - c)):
        return None
    if sum(len(word) >= _LONG for word in shared) < SHARED_LONG:
        return None
    for tag, i, j, k, m in matcher.get_opcodes():
        if tag != "equal" and a < i and j < b and c < k and m < d and not _is_edit(here, i, j, there, k, m):
            return here.told(i, j), there.told(k, m)
    return None


def _is_edit(here: _Quoted, i: int, j: int, there: _Quoted, k: int, m: int) -> bool:
    """Whether a difference is one of notation, or a quotation shows that words were left out or put in."""
    ours, theirs = here.words[i:j], there.words[k:m]
    if _same(as_spoken(" ".join(ours), here.article.language), as_spoken(" ".join(theirs), there.article.language)):
        return True
    if len(ours) <= len(theirs) and _EDITED.search(here.gap(i, j)):
        return True
    return len(theirs) <= len(ours) and _EDITED.search(there.gap(k, m)) is not None


def _same(one: str, other: str) -> bool:
    """Whether words are the same, or but for a slip of one letter in a long one."""
    return one == other or (min(len(one), len(other)) > _LONG and distance(one, other, 1) <= 1)
