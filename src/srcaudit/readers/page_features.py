"""What a block of a page looks like, as numbers: the input of the model that tells article from furniture.

Nothing here knows a language: words are counted, never read. Beside the block itself count what an extractor made of
the page, the article that the publisher put into the page's data, and the blocks around it and of its make.
"""

import math
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate

from srcaudit.readers.page import GROUPS, TAGS, Block

_WORD = re.compile(r"\w+")
_ENDS = re.compile(r"[.!?…。！？][\"'”’»“)\]]*$")
_GRAM = 4
_PROSE_WORDS = 12
_MARKS = 5
"""Numbers that are told of each neighbour."""
_FAR = 30
_NARROW, _WIDE = 4, 10
"""Blocks on either side that a mean is taken of."""

Row = list[float]


class Told:
    """A text that says what the article is: which blocks of the page it holds."""

    def __init__(self, text: str) -> None:
        words = words_of(text)
        self.grams = set(runs_of(words))
        self.lines = {" ".join(words_of(line)) for line in text.splitlines()}

    def share(self, words: Sequence[str]) -> float:
        """Share of a block's word runs that stand in the text; for a block of three words or fewer, its lines."""
        if len(words) < _GRAM:
            return float(bool(words) and " ".join(words) in self.lines)
        grams = runs_of(words)
        return sum(gram in self.grams for gram in grams) / len(grams)


@dataclass(frozen=True, slots=True)
class View:
    """A page as its features see it."""

    blocks: Sequence[Block]
    extracted: str = ""
    """What an extractor took for the article."""
    published: str = ""
    """The article as the page's own data give it; empty if they do not."""
    headlines: Sequence[str] = ()


def rows(view: View) -> list[Row | None]:
    """One row of numbers a block; None for short blocks far from everything that was kept: they are no article."""
    words = [words_of(block.text) for block in view.blocks]
    extracted, published = Told(view.extracted), Told(view.published)
    kept = [extracted.share(one) for one in words]
    told = [published.share(one) for one in words]
    asked = [at for at, near in enumerate(_means(kept, _WIDE)) if near or told[at] or len(words[at]) >= _PROSE_WORDS]
    found: list[Row | None] = [None] * len(words)
    around = _around(view.blocks, words, kept, asked)
    place = _place(view, words, kept, asked)
    near = _near(view.blocks, words, kept, asked)
    for at, *others in zip(asked, around, place, near, strict=True):
        block = view.blocks[at]
        own = [kept[at], told[at], float(bool(view.published)), *_own(block, words[at]), *_tags(block)]
        found[at] = own + [value for other in others for value in other]
    return found


def _own(block: Block, words: Sequence[str]) -> Row:
    text, count = block.text, len(words)
    size = max(1, len(text))
    written = text.split()
    capitals = sum(word[0].isupper() for word in written) / max(1, len(written))
    return [
        math.log1p(count),
        math.log1p(size),
        block.linked / size,
        float(min(9, block.links)),
        block.strong / size,
        float(bool(_ENDS.search(text))),
        float(text.endswith(":")),
        float(text.endswith("?")),
        text.count(",") / max(1, count),
        capitals,
        float(text.isupper()),
        sum(map(str.isdigit, text)) / size,
        sum(map(str.isalpha, text)) / size,
        float("|" in text or "»" in text or "›" in text or "•" in text or "·" in text),
        float(text.startswith(("“", '"', "‘", "«", "„"))),
        float("@" in text or "http" in text or "www." in text),
        float("©" in text),
        float(block.line),
        float(block.level),
        float(block.depth),
        sum(map(len, words)) / max(1, count),
    ]


def _tags(block: Block) -> Row:
    return [
        *(float(block.far(tag)) for tag in TAGS),
        *(float(block.far_named(group)) for group in GROUPS),
    ]


def _around(
    blocks: Sequence[Block], words: Sequence[Sequence[str]], kept: Sequence[float], asked: Sequence[int]
) -> list[Row]:
    """How much text stands in the tags above each block and in blocks of its make, and how much of it was kept."""
    counts = [len(one) for one in words]
    page_words = sum(counts) or 1
    page_kept = sum(count * share for count, share in zip(counts, kept, strict=True)) or 1.0
    tallies: list[tuple[Callable[[Block], Iterable[object]], dict[object, list[float]]]] = [
        (lambda block: block.parents[:1], defaultdict(lambda: [0.0, 0.0, 0.0, 0.0])),
        (lambda block: block.parents[1:2], defaultdict(lambda: [0.0, 0.0, 0.0, 0.0])),
        (lambda block: block.parents[2:3], defaultdict(lambda: [0.0, 0.0, 0.0, 0.0])),
        (lambda block: (block.twins,), defaultdict(lambda: [0.0, 0.0, 0.0, 0.0])),
    ]
    for keys, tally in tallies:
        for block, count, share in zip(blocks, counts, kept, strict=True):
            for key in keys(block):
                sums = tally[key]
                sums[0] += 1
                sums[1] += count
                sums[2] += count * share
                sums[3] += block.linked
    found = []
    for at in asked:
        block, count, share = blocks[at], counts[at], kept[at]
        row: Row = []
        for keys, tally in tallies:
            sums = next((tally[key] for key in keys(block)), [1.0, count, count * share, block.linked])
            others = sums[1] - count
            row += [
                math.log1p(sums[0]),
                sums[1] / page_words,
                sums[2] / page_kept,
                # Without the block itself: what its company is.
                (sums[2] - count * share) / others if others else -1.0,
                sums[3] / max(1.0, 6 * sums[1]),
            ]
        found.append(row)
    return found


def _place(view: View, words: Sequence[Sequence[str]], kept: Sequence[float], asked: Sequence[int]) -> list[Row]:
    counts = [len(one) for one in words]
    total = len(counts)
    titles = {" ".join(words_of(title)) for title in view.headlines if title.strip()}
    title_words = {word for title in view.headlines for word in words_of(title)}
    joined = [" ".join(one) for one in words]
    head = next((at for at, line in enumerate(joined) if line in titles), -1)
    times: dict[str, int] = defaultdict(int)
    for line in joined:
        times[line] += 1
    held = [count * share for count, share in zip(counts, kept, strict=True)]
    before = list(accumulate(held, initial=0.0))
    whole = before[-1] or 1.0
    long_kept = [at for at in range(total) if kept[at] > 0.5 and counts[at] >= _PROSE_WORDS]
    first, last = (long_kept[0], long_kept[-1]) if long_kept else (0, total - 1)
    return [
        [
            at / total,
            float(min(at, _FAR)),
            float(min(total - 1 - at, _FAR)),
            math.log1p(total),
            float(max(-_FAR, min(_FAR, at - head))) if head >= 0 else -_FAR - 1.0,
            float(joined[at] in titles),
            sum(word in title_words for word in words[at]) / max(1, counts[at]),
            float(min(5, times[joined[at]])),
            before[at] / whole,
            (whole - before[at + 1]) / whole,
            float(max(-_FAR, min(_FAR, at - first))),
            float(max(-_FAR, min(_FAR, last - at))),
            math.log1p(whole),
            whole / (sum(counts) or 1),
        ]
        for at in asked
    ]


def _near(
    blocks: Sequence[Block], words: Sequence[Sequence[str]], kept: Sequence[float], asked: Sequence[int]
) -> list[Row]:
    """The neighbours of each block: their length, links, ends, whether they were kept and are of its make."""
    marks = [
        (
            share,
            math.log1p(len(one)),
            block.linked / max(1, len(block.text)),
            float(len(one) >= _PROSE_WORDS and bool(_ENDS.search(block.text))),
            float(block.tag == "p"),
        )
        for block, one, share in zip(blocks, words, kept, strict=True)
    ]
    nothing = (-1.0,) * _MARKS
    total = len(blocks)
    prose = [mark[3] * mark[0] for mark in marks]
    above = _steps_since(prose)
    below = _steps_since(prose[::-1])[::-1]
    means = [_means(values, reach) for reach in (_NARROW, _WIDE) for values in (prose, kept)]
    found = []
    for at in asked:
        row: Row = []
        for step in (-3, -2, -1, 1, 2, 3):
            row += marks[at + step] if 0 <= at + step < total else nothing
        row += [mean[at] for mean in means]
        row += [above[at], below[at]]
        row += [float(0 <= at + step < total and blocks[at + step].twins == blocks[at].twins) for step in (-1, 1)]
        found.append(row)
    return found


def _steps_since(marked: Sequence[float]) -> Row:
    """Blocks since the last marked one, as a logarithm; the block itself does not count."""
    since, found = float(_FAR), []
    for mark in marked:
        found.append(math.log1p(since))
        since = 0.0 if mark > 0.5 else min(_FAR, since + 1)
    return found


def _means(values: Sequence[float], reach: int) -> Row:
    """For each value the mean of it and its neighbours."""
    sums, total = list(accumulate(values, initial=0.0)), len(values)
    sides = ((max(0, at - reach), min(total, at + reach + 1)) for at in range(total))
    return [(sums[high] - sums[low]) / (high - low) for low, high in sides]


def words_of(text: str) -> list[str]:
    """The words of a text, in small letters."""
    return _WORD.findall(text.lower())


def runs_of(words: Sequence[str]) -> list[tuple[str, ...]]:
    """The runs of four words; none of fewer words."""
    return list(zip(*(words[start:] for start in range(_GRAM)), strict=False))
