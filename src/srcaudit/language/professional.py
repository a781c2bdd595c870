"""A reference: how measures and scores are spread over professional articles of one length and format.

Numbers only: 101 quantiles each, evenly spaced, the minimum first and the maximum last.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

Quantiles = Sequence[float]


@dataclass(frozen=True, slots=True)
class Stratum:
    """Professional articles of one format and length."""

    format: str
    from_words: int
    articles: int
    measures: Mapping[str, Quantiles]
    scores: Mapping[str, Quantiles]


def ranked_as(kind: str) -> str:
    """The format among whose articles one is ranked: guides stand among reports, as padded pages advise too."""
    return "report" if kind == "guide" else kind


def stratum(model: Mapping[str, Any], kind: str, words: int) -> Stratum | None:
    """The stratum for an article of `words` words, the shortest for still shorter ones; None if its format has none.

    model: the file `models/professional.json` of a language pack. kind: the article's format.
    """
    kind = ranked_as(kind)
    of_kind = sorted((row for row in model["strata"] if row["format"] == kind), key=lambda row: row["from_words"])
    fits = [row for row in of_kind if row["from_words"] <= words] or of_kind[:1]
    return Stratum(**fits[-1]) if fits else None


def standing(value: float, quantiles: Quantiles) -> float:
    """How far `value` lies above the median of a reference: 0 at the median or under it, 1 above everything.

    With r the rank of the value (mean of left and right rank, 0-1) it is max(0, 2r - 1): a one-sided percentile.
    """
    if value < quantiles[len(quantiles) // 2]:
        return 0.0  # as most
    rank = (bisect_left(quantiles, value) + bisect_right(quantiles, value)) / (2 * len(quantiles))
    return round(max(0.0, 2 * rank - 1), 4)


def share_below(value: float, quantiles: Quantiles) -> float:
    """Share of the reference that lies under `value`; 0-1."""
    return round(bisect_left(quantiles, value) / len(quantiles), 4)
