"""Overlap inside one article: how much of a passage stands already in earlier passages.

Each content word of a passage weighs by what it tells: one that fits any story little, a figure or a name more, one
that half of the article's passages have less. The share of the weight that two earlier passages hold together is the
passage's overlap. No reference corpus is needed.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from srcaudit.model.span import Span
from srcaudit.text.prose import generic_words

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_PASSAGE_WORDS = 8
_MOST_PASSAGES = 400
"""Passages of an article that are looked at: more than 99 of 100 articles have, and few enough to compare."""
_GENERIC_WEIGHT, _SPECIFIC_WEIGHT, _EVERYWHERE_WEIGHT = 0.35, 1.5, 0.6
_EVERYWHERE = 0.4
"""Share of the passages that a stem stands in, from which on it is the article's subject."""


@dataclass(frozen=True, slots=True)
class Overlap:
    """What of a passage stands earlier."""

    share: float
    """Share of the passage's weight that the best earlier passages hold; 0-1."""
    weight: float
    """What the passage weighs, in words of weight one."""
    places: tuple[Span, ...]
    """The best one or two earlier passages, in the order of the text."""


class Passages:
    """The paragraphs and list items of an article, ready to be compared with each other."""

    def __init__(self, doc: "Document") -> None:
        self._doc = doc
        kinds = ("paragraph", "item")
        found = [b.content for b in doc.body_blocks if b.kind in kinds and b.words >= _PASSAGE_WORDS]
        self.spans: tuple[Span, ...] = tuple(found[:_MOST_PASSAGES])

    @cached_property
    def _generic(self) -> frozenset[str]:
        return generic_words(self._doc)

    @cached_property
    def _stems(self) -> list[frozenset[str]]:
        return [frozenset(filter(None, self._of(span))) for span in self.spans]

    @cached_property
    def _places(self) -> Mapping[str, list[int]]:
        """Stem -> the passages it stands in."""
        index: defaultdict[str, list[int]] = defaultdict(list)
        for number, stems in enumerate(self._stems):
            for stem in sorted(stems):
                index[stem].append(number)
        return index

    def _of(self, span: Span) -> Iterable[str]:
        words = self._doc.words.inside(span)
        return self._doc.stems[words.start : words.stop]

    def weights(self, span: Span) -> Mapping[str, float]:
        """Stem -> weight of the content words in a place."""
        doc, found = self._doc, dict[str, float]()
        for i in doc.words.inside(span):
            stem = doc.stems[i]
            if not stem:
                continue
            surface = doc.words.surfaces[i]
            if doc.words.lower[i] in self._generic:
                weight = _GENERIC_WEIGHT
            elif surface[0].isdigit() or surface[0].isupper():
                weight = _SPECIFIC_WEIGHT
            else:
                weight = 1.0
            if len(self._places.get(stem, ())) > max(2, _EVERYWHERE * len(self.spans)):
                weight *= _EVERYWHERE_WEIGHT
            found[stem] = max(found.get(stem, 0.0), weight)
        return found

    def overlap(self, spans: Iterable[Span], *, before: int) -> Overlap:
        """How much of `spans` together stands in passages that end at `before` or earlier."""
        weights: dict[str, float] = {}
        for span in spans:
            for stem, weight in self.weights(span).items():
                weights[stem] = max(weights.get(stem, 0.0), weight)
        total = sum(weights.values())
        left, chosen = dict(weights), list[int]()
        for _ in range(2):
            best = self._best(left, before)
            if best is None:
                break
            chosen.append(best)
            left = {stem: weight for stem, weight in left.items() if stem not in self._stems[best]}
        share = 1 - sum(left.values()) / total if total else 0.0
        return Overlap(round(share, 4), round(total, 4), tuple(self.spans[i] for i in sorted(chosen)))

    def _best(self, weights: Mapping[str, float], before: int) -> int | None:
        """The earlier passage that holds most of `weights`; the first of equals."""
        held: Counter[int] = Counter()
        for stem, weight in weights.items():
            for number in self._places.get(stem, ()):
                if self.spans[number].end <= before:
                    held[number] += weight  # type: ignore[assignment]
        return min(held, key=lambda number: (-held[number], number)) if held else None
