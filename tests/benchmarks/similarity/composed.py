"""Articles composed to be as many as an index is asked to hold, and as unlike each other as real ones are.

Words follow each other as they do in given articles: the next word is drawn from all that followed the last three
words there, if these three stood there COMMON times or more, else the last two, else the last one. So composed
articles share stock phrases, as real ones do, and no runs that only one article had. How often a real article that was
not among the given ones shares a fingerprint with a composed one, and with a real one, is measured by `meetings`.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np

from srcaudit.corpus.body import Body
from srcaudit.model.article import Article
from srcaudit.text.document import Document

COMMON = 3
"""Times a context of two or three words must stand in the given articles to be followed."""

LONGEST = 3
"""Words of a context."""

_TOGETHER = 5_000
_MIX = np.uint64(0x9E3779B97F4A7C15)


class Composer:
    """What follows what in some articles."""

    def __init__(self, texts: Sequence[str]) -> None:
        numbers = {"\n": 0}
        ids = [0] * LONGEST
        for line in (line for text in texts for line in text.split("\n")):
            if words := line.split():
                ids += [*(numbers.setdefault(word, len(numbers)) for word in words), 0]
        self._words = np.array(list(numbers), object)
        row = np.array(ids)
        self._followers = [_followers(row, length) for length in range(LONGEST, 0, -1)]

    def articles(self, count: int, words: int, seed: int) -> Iterator[str]:
        """Some articles of half to one and a half times so many words."""
        random = np.random.default_rng(seed)
        for start in range(0, count, _TOGETHER):
            rows = self._rows(min(_TOGETHER, count - start), words * 3 // 2, random)
            for row in rows:
                length = int(random.integers(words // 2, words * 3 // 2))
                yield " ".join(self._words[row[:length]]).replace(" \n ", "\n").strip()

    def _rows(self, count: int, words: int, random: np.random.Generator) -> Any:
        rows = np.zeros((count, LONGEST + words), np.int64)
        for place in range(LONGEST, LONGEST + words):
            waiting = np.arange(count)
            for length, contexts, firsts, counts, following in self._followers:
                context = _hashes([rows[waiting, place - back] for back in range(length, 0, -1)])
                where = np.minimum(contexts.searchsorted(context), len(contexts) - 1)
                known = contexts[where] == context
                found = where[known]
                chosen = firsts[found] + (random.random(len(found)) * counts[found]).astype(np.int64)
                rows[waiting[known], place] = following[chosen]
                waiting = waiting[~known]
        return rows[:, LONGEST:]


def meetings(asked: Sequence[str], known: Sequence[str]) -> float:
    """The share of pairs, one of each, that have a fingerprint in common."""
    members: dict[int, list[int]] = {}
    for number, one in enumerate(_fingerprints(known)):
        for value in one:
            members.setdefault(value, []).append(number)
    pairs = sum(len(Counter(n for value in one for n in members.get(value, ()))) for one in _fingerprints(asked))
    return pairs / (len(asked) * len(known))


def _fingerprints(texts: Sequence[str]) -> Iterator[tuple[int, ...]]:
    return (Body(Document(Article(text, language="en")), masked=()).fingerprints for text in texts)


def _followers(ids: Any, length: int) -> tuple[int, Any, Any, Any, Any]:
    """The contexts of a length, where the words that follow each begin, how many they are, and these words."""
    hashes = _hashes([ids[start : len(ids) - length + start] for start in range(length)])
    order = np.argsort(hashes, kind="stable")
    contexts, firsts, counts = np.unique(hashes[order], return_index=True, return_counts=True)
    kept = counts >= (COMMON if length > 1 else 1)
    return length, contexts[kept], firsts[kept], counts[kept], ids[length:][order]


def _hashes(columns: Sequence[Any]) -> Any:
    total = np.zeros(len(columns[0]), np.uint64)
    for column in columns:
        total = (total + column.astype(np.uint64) + np.uint64(1)) * _MIX
        total ^= total >> np.uint64(29)
    return total
