"""Text to signature, in microseconds a document: ours against datasketch's bulk call, in alternating rounds."""

import re
import time
from collections.abc import Callable, Sequence
from statistics import median

import datasketch

from srcaudit.corpus.minhash import signatures

ROUNDS = 5
BATCH = 32


def ratio(texts: Sequence[str]) -> tuple[float, float, float]:
    """Median time of ours and of datasketch, and the median of the ratios of the rounds."""
    _ours(texts[:BATCH])
    _datasketch(texts[:BATCH])
    rounds = [(_timed(_ours, texts), _timed(_datasketch, texts)) for _ in range(ROUNDS)]
    return median(ours for ours, _ in rounds), median(peer for _, peer in rounds), median(p / o for o, p in rounds)


def _timed(work: Callable[[Sequence[str]], None], texts: Sequence[str]) -> float:
    start = time.process_time()
    work(texts)
    return (time.process_time() - start) / len(texts) * 1e6


def _ours(texts: Sequence[str]) -> None:
    for first in range(0, len(texts), BATCH):
        signatures(texts[first : first + BATCH])


def _datasketch(texts: Sequence[str]) -> None:
    datasketch.MinHash.bulk([_elements(text) for text in texts], num_perm=128)


def _elements(text: str) -> list[bytes]:
    words = re.findall(r"[^\W_]+", text.lower())
    return [" ".join(words[first : first + 5]).encode() for first in range(len(words) - 4)]
