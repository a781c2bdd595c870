"""Where the article stands on a whole page: the stretch of lines that holds most of what reads like it."""

from collections.abc import Sequence
from typing import NamedTuple

from srcaudit.text.furniture import Line

_COST = 8
"""Words of an article that a line of furniture inside it costs, so that a menu parts what stands around it."""
_MOST_WORDS = 60
"""Words of one line that count: a long legal notice is no article."""
_LIKE_FURNITURE = 0.8
"""Probability from which on a line the page keeps says nothing for an article."""
_LEAST = 200
"""What a stretch must come to: about seven paragraphs of forty words."""
_RIVAL = 0.7
"""Share of it that no other stretch may come to: two of a length may both be the article's."""


class _Stretch(NamedTuple):
    weight: float
    first: int
    last: int


def main_text(
    lines: Sequence[Line], probability: Sequence[float], furniture: Sequence[int], slots: Sequence[int]
) -> tuple[int, int] | None:
    """Numbers of the first and last line of the article; None where two stretches could be it, or none.

    furniture: whether each line is some; slots: where advertisements stand, which can be between any two paragraphs
    and part nothing.
    """
    weights = [
        (0.0 if slot else -float(_COST)) if taken else _weight(line, chance) if line.prose or line.sentence else 0.0
        for line, chance, taken, slot in zip(lines, probability, furniture, slots, strict=True)
    ]
    main = _heaviest(weights, 0, len(weights))
    rivals = (_heaviest(weights, 0, main.first), _heaviest(weights, main.last + 1, len(weights)))
    if main.weight < _LEAST or max(rivals).weight > _RIVAL * main.weight:
        return None
    return main.first, main.last


def _weight(line: Line, probability: float) -> float:
    return min(line.words, _MOST_WORDS) * max(0.0, _LIKE_FURNITURE - probability)


def _heaviest(weights: Sequence[float], start: int, end: int) -> _Stretch:
    most, weight, first = 0.0, 0.0, start
    stretch = start, start - 1
    for number in range(start, end):
        if weight <= 0:
            weight, first = 0.0, number
        weight += weights[number]
        if weight > most:
            most, stretch = weight, (first, number)
    return _Stretch(most, *stretch)
