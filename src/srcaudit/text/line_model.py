"""How likely each line is furniture, by a model trained on labelled pages: two stages, so that neighbours count.

Both stages are boosted trees that ask one question a level, the same of all lines. The leaves are whole numbers and
what the questions are about is rounded, so that every machine comes to the same answer.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from srcaudit.language.pack import line_model, stop_words
from srcaudit.model.span import Span
from srcaudit.text.ad_slots import ad_slots
from srcaudit.text.line_features import (
    SURE,
    WordWeights,
    cut,
    features,
    first_table,
    neighbourhood,
    numbered,
    second_table,
)

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Array = npt.NDArray[np.float64]
    Table = npt.NDArray[np.floating[Any]]

_UNIT = 1000
SLOT = 0.99
"""Probability of a line where an advertisement stood."""
_AT_ONCE = 256
"""Lines that are asked at once: bounds the memory that a flood of lines takes, and is quickest."""


@dataclass(frozen=True, slots=True)
class Trees:
    """Boosted trees of one depth.

    Trees share questions, so each is asked once: whether a number is above a border.
    """

    bias: int
    columns: "npt.NDArray[np.int64]"
    """Of each question the row of the table that it is about."""
    borders: "npt.NDArray[np.float32]"
    """(questions, 1)"""
    asked: "npt.NDArray[np.int64]"
    """(depth, trees): the question of each tree at each depth."""
    leaves: "npt.NDArray[np.int32]"
    """All leaves of one tree after those of another."""

    def scores(self, table: "Table") -> "npt.NDArray[np.int64]":
        """The sum of the leaves of each line, in thousandths of a logit."""
        import numpy as np

        parts = [self._scores(table[:, low : low + _AT_ONCE]) for low in range(0, table.shape[1], _AT_ONCE)]
        return np.concatenate(parts)

    def _scores(self, table: "Table") -> "npt.NDArray[np.int64]":
        import numpy as np

        depth, trees = self.asked.shape
        # Rows are taken and added: numpy is twice as quick at it as at indexing and shifting.
        answers = (table.astype(np.float32, copy=False).take(self.columns, axis=0) > self.borders).view(np.uint8)
        leaf = answers.take(self.asked[-1], axis=0)
        for level in range(depth - 2, -1, -1):
            leaf += leaf
            leaf += answers.take(self.asked[level], axis=0)
        place = leaf.astype(np.int64)
        place += (np.arange(trees, dtype=np.int64) << depth)[:, None]
        # Clipped, though none is outside: numpy is then spared a look at each.
        values = self.leaves.take(place, mode="clip")
        found: npt.NDArray[np.int64] = self.bias + values.sum(axis=0, dtype=np.int32).astype(np.int64)
        return found

    def probabilities(self, table: "Table") -> "Array":
        """Of each line, rounded to four digits."""
        return probabilities(self.scores(table))


def probabilities(scores: "npt.NDArray[np.int64]") -> "Array":
    """What scores in thousandths of a logit come to, rounded to four digits."""
    import numpy as np

    return np.round(1 / (1 + np.exp(-np.clip(scores / _UNIT, -30, 30))), 4)


@dataclass(frozen=True, slots=True)
class Described:
    """The probability of each line, and what a reader can be told about how it came about."""

    probability: "Array"
    wording: "Array"
    """What the words speak for, in logits."""
    above: "Array"
    """Share of the text's words that stand above the line."""
    below: "Array"
    around: "Array"
    """Mean probability of the three lines above and below."""
    shared: "Array"
    """Share of its longer words that also stand in lines of the text."""
    ends: "Array"
    """1 where it ends like a sentence."""


@dataclass(frozen=True, slots=True)
class LineModel:
    """The words' weights and the two stages."""

    words: WordWeights
    first: Trees
    second: Trees

    def described(self, text: str, spans: Sequence[Span], language: str | None) -> Described:
        """How likely each line is furniture. Where advertisements stood is furniture, and is left out of the rest."""
        slots = ad_slots(text, spans, language)
        if not any(slots):
            return self._described(text, spans, language)
        rest, places = without(text, spans, slots)
        return _with_slots(self._described(rest, places, language), slots)

    def _described(self, text: str, spans: Sequence[Span], language: str | None) -> Described:
        import numpy as np

        if not spans:
            return Described(*(np.zeros(0) for _ in range(7)))
        page = cut(text, spans)
        columns = features(page, common_words(language), self.words)
        table = first_table(columns)
        early = self.first.scores(table)
        around = neighbourhood(page, columns, probabilities(early))
        late = self.second.scores(second_table(table, around))
        return Described(
            probability=probabilities((early + late) // 2),
            wording=columns["wording"] / _UNIT,
            above=around["mass above"],
            below=around["mass below"],
            around=(around["p 3 above"] + around["p 3 below"]) / (2 * SURE),
            shared=around["in body"] / SURE,
            ends=columns["ends"],
        )


def without(text: str, spans: Sequence[Span], slots: Sequence[bool]) -> tuple[str, list[Span]]:
    """The text that is left without some lines, and its lines."""
    kept = [text[span.start : span.end] for span, slot in zip(spans, slots, strict=True) if not slot]
    places, start = list[Span](), 0
    for line in kept:
        places.append(Span(start, start + len(line)))
        start += len(line) + 1
    return "\n".join(kept), places


def put_back(values: "Array", slots: Sequence[bool], of_slots: float | None) -> "Array":
    """The values of the lines that were left, and of the slots a value of their own or that of the line before."""
    import numpy as np

    left = np.logical_not(slots)
    place = np.maximum(np.cumsum(left) - 1, 0)
    near = values[place] if len(values) else np.zeros(len(left))
    return np.where(left, near, near if of_slots is None else of_slots)


def _with_slots(rest: Described, slots: Sequence[bool]) -> Described:
    """The lines that were left out put back, as sure as a line can be."""
    return Described(
        probability=put_back(rest.probability, slots, SLOT),
        wording=put_back(rest.wording, slots, 1.0),
        above=put_back(rest.above, slots, None),
        below=put_back(rest.below, slots, None),
        around=put_back(rest.around, slots, None),
        shared=put_back(rest.shared, slots, 0.0),
        ends=put_back(rest.ends, slots, 0.0),
    )


def trees(data: Mapping[str, Any]) -> Trees:
    """A stage as the file holds it."""
    import numpy as np

    columns, borders = np.array(data["columns"], np.int64).T, np.array(data["borders"], np.float32).T
    asked = list(zip(columns.ravel().tolist(), borders.ravel().tolist(), strict=True))
    questions = sorted(set(asked))
    number = {question: place for place, question in enumerate(questions)}
    return Trees(
        bias=data["bias"],
        columns=np.array([column for column, _ in questions], np.int64),
        borders=np.array([border for _, border in questions], np.float32)[:, None],
        asked=np.array([number[question] for question in asked], np.int64).reshape(columns.shape),
        leaves=np.array(data["leaves"], np.int32).ravel(),
    )


def word_weights(data: Mapping[str, Mapping[str, Sequence[int]]]) -> WordWeights:
    """The words' weights as the file holds them: kind -> words -> thousandths of a logit in short and long lines."""
    import numpy as np

    kinds = (data["word"], data["first"], data["last"])
    names = sorted({word for kind in kinds for word in kind})
    known = numbered(names)
    order = np.argsort(known)
    column = {names[place]: number for number, place in enumerate(order.tolist(), 1)}

    def table(of_kind: Mapping[str, Sequence[int]]) -> "npt.NDArray[np.int64]":
        found = np.zeros((2, len(names) + 1), np.int64)
        for word, weights in of_kind.items():
            found[:, column[word]] = weights
        return found

    return WordWeights(known[order], *map(table, kinds))


@cache
def common_words(language: str | None) -> "npt.NDArray[np.uint64]":
    """The numbers of a language's stop words, in order; none where there is no list."""
    import numpy as np

    return np.sort(numbered(sorted(stop_words().get(language or "", ()))))


@cache
def known_model() -> LineModel:
    """The model that comes with the package."""
    data = line_model()
    return LineModel(word_weights(data["words"]), trees(data["first"]), trees(data["second"]))
