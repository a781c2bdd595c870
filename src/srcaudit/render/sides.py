"""The values of a conflict, each with the few sentences that are shown of it.

The report has them all. A misspelling of a name that everybody knows is set against every article that spells it as
usual: no page is read that lists hundreds of them, and a sentence that copies share is read once.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from srcaudit.model.story import ConflictValue

VALUES_SHOWN = 12
"""Values of one conflict that are shown."""


@dataclass(frozen=True)
class Sentence:
    """A sentence with a value. `first`: the article in the story that has it first; `same`: the others with it."""

    first: ConflictValue
    same: tuple[ConflictValue, ...]


@dataclass(frozen=True)
class Side:
    """One value. `further`: articles that have it in sentences which are not shown."""

    value: str
    sentences: tuple[Sentence, ...]
    further: int


def sides(values: Sequence[ConflictValue], *, sentences: int) -> tuple[tuple[Side, ...], int]:
    """The first values in their order, each with its first sentences, and how many values are left out.

    sentences: shown of a value at most.
    """
    by_value: dict[str, dict[str, list[ConflictValue]]] = {}
    for one in values:
        by_value.setdefault(one.value, {}).setdefault(" ".join(one.context.split()), []).append(one)
    shown = tuple(_side(value, list(by_value[value].values()), sentences) for value in list(by_value)[:VALUES_SHOWN])
    return shown, len(by_value) - len(shown)


def _side(value: str, found: Sequence[Sequence[ConflictValue]], most: int) -> Side:
    left_out = {one.article_id for same in found[most:] for one in same}
    seen = {one.article_id for same in found[:most] for one in same}
    return Side(value, tuple(Sentence(same[0], tuple(same[1:])) for same in found[:most]), len(left_out - seen))
