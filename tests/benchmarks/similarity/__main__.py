"""Passages against PAN 2013, signatures against datasketch.

    python -m tests.benchmarks.similarity train.tar.xz [step [first]]

step: every how manieth pair of each class is measured; 5 by default, 1 for the whole corpus. first: the number of the
first pair; 0 by default. The numbers of the aligner were chosen on pairs of even number; "2 1" measures the others.
"""

import sys
import time
from collections.abc import Iterable
from pathlib import Path

from srcaudit.corpus.body import Body
from srcaudit.corpus.compare import compare_bodies
from srcaudit.text.document import Document
from tests.benchmarks.similarity.pan13 import CLASSES, UNRELATED, Case, Corpus
from tests.benchmarks.similarity.plagdet import Pair, Plagdet, plagdet
from tests.benchmarks.similarity.speed import ratio


def main(archive: Path, step: int, first: int) -> None:
    """Prints the tables."""
    corpus = Corpus(archive)
    print("class                        pairs plagdet precision recall granularity  ms/pair")
    everything: list[tuple[list[Pair], list[Pair]]] = []
    for name in CLASSES:
        cases = corpus.pairs(name, step, first)
        found, milliseconds = _detected(cases)
        everything += found
        _row(name, len(cases), plagdet(found), milliseconds)
    _row("all", len(everything), plagdet(everything), None)
    unrelated, milliseconds = _detected(corpus.pairs(UNRELATED, step, first))
    false = sum(bool(detections) for _, detections in unrelated)
    print(f"{UNRELATED:28} {len(unrelated):5} pairs with a false passage: {false} {milliseconds:29.2f}")
    ours, peer, times = ratio(sorted({case.there.text for case in corpus.pairs(UNRELATED, step, first)}))
    print(f"text to signature: {ours:.0f} us a document, datasketch bulk {peer:.0f} us, ratio {times:.1f}")


def _detected(cases: Iterable[Case]) -> tuple[list[tuple[list[Pair], list[Pair]]], float]:
    """Cases and detections of every pair, and the milliseconds a pair took from text to passages."""
    found = []
    start = time.process_time()
    for case in cases:
        here, there = (Body(Document(article), masked=()) for article in (case.here, case.there))
        passages = compare_bodies(here, there).passages
        detections = [(p.span.start, p.span.end, p.other.start, p.other.end) for p in passages]
        found.append((case.cases, detections))
    return found, (time.process_time() - start) / max(1, len(found)) * 1e3


def _row(name: str, pairs: int, value: Plagdet, milliseconds: float | None) -> None:
    took = f"{milliseconds:8.2f}" if milliseconds is not None else ""
    print(
        f"{name:28} {pairs:5} {value.value:7.4f} {value.precision:9.4f} {value.recall:6.4f} "
        f"{value.granularity:11.3f} {took}",
        flush=True,
    )


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    numbers = [int(given) for given in sys.argv[2:4]]
    main(Path(sys.argv[1]), *numbers, *(5, 0)[len(numbers) :])
