"""plagdet, from Potthast et al. 2010, "An evaluation framework for plagiarism detection", section 3.

A case and a detection are pairs of character ranges: (here start, here end, there start, there end).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import log2

Pair = tuple[int, int, int, int]


@dataclass(frozen=True)
class Plagdet:
    """Macro-averaged precision and recall, granularity, and what they come to."""

    precision: float
    recall: float
    granularity: float

    @property
    def value(self) -> float:
        """F1 / log2(1 + granularity)."""
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total / log2(1 + self.granularity) if total else 0.0


def plagdet(pairs: Sequence[tuple[Sequence[Pair], Sequence[Pair]]]) -> Plagdet:
    """The measures over pairs of documents, each given as its cases and what was detected in it."""
    precisions: list[float] = []
    recalls: list[float] = []
    counts: list[int] = []
    for cases, detections in pairs:
        precisions += [_covered(detection, cases) for detection in detections]
        recalls += [_covered(case, detections) for case in cases]
        hits = [sum(_both(case, detection) for detection in detections) for case in cases]
        counts += [hit for hit in hits if hit]
    return Plagdet(_mean(precisions), _mean(recalls), _mean(counts) if counts else 1.0)


def _both(one: Pair, other: Pair) -> bool:
    return min(one[1], other[1]) > max(one[0], other[0]) and min(one[3], other[3]) > max(one[2], other[2])


def _covered(one: Pair, others: Sequence[Pair]) -> float:
    """The share of one pair's characters, both sides together, that stands in any of the others."""
    touching = [other for other in others if _both(one, other)]
    here = _union([(max(one[0], o[0]), min(one[1], o[1])) for o in touching])
    there = _union([(max(one[2], o[2]), min(one[3], o[3])) for o in touching])
    return (here + there) / (one[1] - one[0] + one[3] - one[2])


def _union(ranges: Sequence[tuple[int, int]]) -> int:
    total, reach = 0, 0
    for start, end in sorted(ranges):
        total += max(0, end - max(start, reach))
        reach = max(reach, end)
    return total


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values) if values else 0.0
