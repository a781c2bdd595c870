"""The model that tells the blocks of a page that are article from those that are furniture.

Boosted trees over what a block looks like. The weights are data, with their provenance beside them; how they were
made is told there.
"""

import json
import math
from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from typing import Any

from srcaudit.readers.page_features import Row, View, rows

Tree = float | tuple[int, float, "Tree", "Tree"]
"""A leaf's worth, or: the column asked, its bound, and the trees for values up to the bound and above it."""

THRESHOLD = 0.5
"""The probability from which a block is article."""
_DIGITS = 6


def probabilities(view: View) -> list[float]:
    """How likely each block of a page is article text; 0 for those that are not worth asking about."""
    trees = model()
    return [0.0 if row is None else _probability(trees, row) for row in rows(view)]


@cache
def model() -> tuple[Tree, ...]:
    """The trees that ship."""
    data = json.loads(files("srcaudit.readers").joinpath("data", "page_blocks.json").read_text("utf-8"))
    return tuple(map(tree, data["trees"]))


def tree(written: Any) -> Tree:
    """A tree as the data file writes it."""
    if not isinstance(written, list):
        return float(written)
    column, bound, low, high = written
    return (int(column), float(bound), tree(low), tree(high))


def _probability(trees: Sequence[Tree], row: Row) -> float:
    total = 0.0
    for node in trees:
        while isinstance(node, tuple):
            node = node[2] if row[node[0]] <= node[1] else node[3]
        total += node
    return round(1 / (1 + math.exp(-total)), _DIGITS)
