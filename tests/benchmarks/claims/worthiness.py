"""Whether what we take for worth checking is what people asked to have checked.

    python -m tests.benchmarks.claims.worthiness ct24_en_dev.jsonl.gz

One sentence a line: {"text", "checkworthy": 0 or 1}, spoken in debates (CheckThat! 2024, task 1). Nothing is trained:
each sentence is an article of its own, and its weight is that of its heaviest claim.
"""

import gzip
import json
import sys
from itertools import groupby
from pathlib import Path

from srcaudit.model.article import Article
from srcaudit.text.claims import MIN_WEIGHT
from srcaudit.text.document import Document


def main(path: Path) -> None:
    """Print the area under the curve, and F1 at two limits."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        rows = [(weight(str(row["text"])), bool(row["checkworthy"])) for row in map(json.loads, lines)]
    print(f"{len(rows)} sentences, {sum(worth for _, worth in rows)} worth checking, AUC {area(rows):.3f}")
    for limit in (MIN_WEIGHT, 0.5, 0.8, 1.0):
        print(f"  weight from {limit}: F1 {f1(rows, limit):.3f}")


def weight(text: str) -> float:
    """How much a sentence is worth checking; 0-1."""
    return max((claim.weight for claim in Document(Article(text, language="en")).claims), default=0.0)


def area(rows: list[tuple[float, bool]]) -> float:
    """The chance that a sentence worth checking weighs more than one that is not; a tie counts half."""
    below, pairs = 0, 0.0
    for _, group in groupby(sorted(rows), key=lambda row: row[0]):
        worth = [one for _, one in group]
        yes = sum(worth)
        no = len(worth) - yes
        pairs += yes * (below + no / 2)
        below += no
    return pairs / max(1, below * (len(rows) - below))


def f1(rows: list[tuple[float, bool]], limit: float) -> float:
    """F1 of taking all from a weight on for worth checking."""
    right = sum(worth for value, worth in rows if value >= limit)
    return 2 * right / max(1, sum(value >= limit for value, _ in rows) + sum(worth for _, worth in rows))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
