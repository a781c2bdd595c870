"""Text to signature and text to index: ours against datasketch and rensa as their users write it, in turns.

CPU time of this process, in microseconds a document; each row the medians of ROUNDS rounds and of the rounds' ratios.
"""

import re
import time
from collections.abc import Callable, Sequence
from importlib import import_module
from statistics import median

import datasketch

from srcaudit.corpus.index import SourceIndex
from srcaudit.corpus.minhash import signatures
from srcaudit.model.article import Article

ROUNDS = 7
SLOW = 8
"""The update loop is timed on every so manieth text."""

Work = Callable[[Sequence[str]], object]


def ratio(texts: Sequence[str], ours: Work = signatures, peer: "Work | None" = None) -> tuple[float, float, float]:
    """Median time of ours and of the peer, and the median of the ratios of the rounds."""
    other = peer or bulk
    ours(texts[:64])
    other(texts[:4])
    rounds = [(_timed(ours, texts), _timed(other, texts)) for _ in range(ROUNDS)]
    return median(o for o, _ in rounds), median(p for _, p in rounds), median(p / o for o, p in rounds)


def walls(texts: Sequence[str], workers: int) -> tuple[float, float, float]:
    """Median wall time of one thread and of several, a text, and the median of the ratios of the rounds."""
    many = list(texts) * 8
    rounds = [(_wall(many, 1), _wall(many, workers)) for _ in range(ROUNDS)]
    return median(one for one, _ in rounds), median(m for _, m in rounds), median(one / m for one, m in rounds)


def bulk(texts: Sequence[str]) -> None:
    """Signatures by datasketch's bulk call."""
    datasketch.MinHash.bulk([_elements(text) for text in texts], num_perm=128)


def batches(texts: Sequence[str]) -> list[datasketch.MinHash]:
    """Signatures by datasketch's update_batch."""
    sketches = [datasketch.MinHash(num_perm=128) for _ in texts]
    for sketch, text in zip(sketches, texts, strict=True):
        sketch.update_batch(_elements(text))
    return sketches


def loop(texts: Sequence[str]) -> list[datasketch.MinHash]:
    """Signatures by datasketch's update, as its first example has it."""
    sketches = [datasketch.MinHash(num_perm=128) for _ in texts]
    for sketch, text in zip(sketches, texts, strict=True):
        for element in _elements(text):
            sketch.update(element)
    return sketches


def rensa(texts: Sequence[str]) -> None:
    """Signatures by rensa's RMinHash, every shingle taken. Raises: ImportError if it is not installed."""
    sketch_of = import_module("rensa").RMinHash
    for text in texts:
        sketch = sketch_of(num_perm=128, seed=1)
        sketch.update([element.decode() for element in _elements(text)])
        sketch.digest()


def memory_index(texts: Sequence[str]) -> None:
    """Our index in memory, from text."""
    SourceIndex().add_many(Article(text, id=str(number), language="en") for number, text in enumerate(texts))


def indexed(sketched: Callable[[Sequence[str]], list[datasketch.MinHash]]) -> Work:
    """datasketch's index in memory, from text."""

    def made(texts: Sequence[str]) -> None:
        index = datasketch.MinHashLSH(threshold=0.5, num_perm=128)
        for number, sketch in enumerate(sketched(texts)):
            index.insert(str(number), sketch)

    return made


def _timed(work: Work, texts: Sequence[str]) -> float:
    chosen = texts[::SLOW] if work is loop or work.__name__ == "made" else texts
    start = time.process_time()
    work(chosen)
    return (time.process_time() - start) / len(chosen) * 1e6


def _wall(texts: Sequence[str], workers: int) -> float:
    start = time.perf_counter()
    signatures(texts, workers=workers)
    return (time.perf_counter() - start) / len(texts) * 1e6


def _elements(text: str) -> list[bytes]:
    words = re.findall(r"\w+", text.lower())
    return [" ".join(words[first : first + 5]).encode() for first in range(len(words) - 4)]
