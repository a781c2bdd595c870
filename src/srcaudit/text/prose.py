"""Prose: the sentences that tell something, each with what it has of its own.

A sentence is specific when it has a figure, a date, a quotation, somebody who says something, or a name that the
article has not had before. One without is not wrong; a text made of them says little.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import chain
from typing import TYPE_CHECKING

from srcaudit.model.span import Span
from srcaudit.model.value import value
from srcaudit.text.words import among

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_BLOCK_WORDS = 12
_SENTENCE_WORDS = 8
_QUOTE_CHARACTERS = 6


@value
class Sentence:
    """One sentence of the article's prose."""

    span: Span
    block: int
    """Index into `Document.body_blocks`."""
    words: range
    """Indices into `Document.words`."""
    specific: bool
    """It has a figure, a date, a quotation, a said or told, or a name that is new."""
    content: int
    """Its content words."""
    generic_share: float
    """Share of them that would fit any story; 0-1."""
    names: frozenset[str]
    """Its capitalised words, the first left out; lower case."""


def prose(doc: "Document") -> tuple[Sentence, ...]:
    """The sentences of paragraphs and list items of 12 words or more, headings and questions left out."""
    if doc.pack is None or not doc.prose_places:
        return ()
    marks = doc.places_of(doc.pack.words("specifics", "dates", "numbers", "said"))
    stems, figures = doc.stems, doc.words.figures
    generic = [i for i in doc.places_of(generic_words(doc)) if stems[i]]
    placed = [(block, sentence, doc.words.inside(sentence)) for block, sentence in doc.prose_places]
    named = [_names(doc, words) for _, _, words in placed]
    known = _common_names(named)
    found = []
    for (block, sentence, words), names in zip(placed, named, strict=True):
        specific = (
            not known.issuperset(names)
            or among(marks, words) > 0
            or among(figures, words) > 0
            or _quotes(doc, sentence)
        )
        known |= names
        content = len(words) - stems[words.start : words.stop].count("")
        share = among(generic, words) / content if content else 0.0
        found.append(Sentence(sentence, block, words, specific, content, share, names))
    return tuple(found)


def prose_places(doc: "Document") -> tuple[tuple[int, Span], ...]:
    """Where these sentences stand, each behind the index of its block into `Document.body_blocks`."""
    if doc.pack is None or not doc.pack.has("tables", "specifics"):
        return ()
    return tuple(_placed(doc))


def counted(sentence: Sentence) -> bool:
    """Whether the sentence is long enough to be expected to tell something: 8 words or more."""
    return len(sentence.words) >= _SENTENCE_WORDS


def generic_words(doc: "Document") -> frozenset[str]:
    """Words that would fit any story, lower case."""
    if doc.pack is None or not doc.pack.has("tables", "generic_words"):
        return frozenset()
    return doc.pack.words("generic_words", "nouns", "adjectives", "verbs", "adverbs")


def _placed(doc: "Document") -> Iterator[tuple[int, Span]]:
    """The sentences of the prose, each with the index of its block."""
    sentences = iter(doc.body_sentences)
    current = next(sentences, None)
    for number, block in enumerate(doc.body_blocks):
        while current is not None and current.start < block.span.start:
            current = next(sentences, None)
        while current is not None and current.start < block.span.end:
            if block.kind in ("paragraph", "item") and block.words >= _BLOCK_WORDS:
                yield number, current
            current = next(sentences, None)


def _names(doc: "Document", words: range) -> frozenset[str]:
    """Capitalised words of a sentence, its first left out."""
    capitals = doc.words.capitals
    first = bisect_left(capitals, words.start + 1)
    return frozenset(map(doc.words.lower.__getitem__, capitals[first : bisect_left(capitals, words.stop, first)]))


def _common_names(named: Sequence[frozenset[str]]) -> set[str]:
    """Names that stand in three sentences and an eighth of all: what the article is about."""
    counts = Counter(chain.from_iterable(named))
    return {name for name, count in counts.items() if count >= max(3, 0.12 * len(named))}


def _quotes(doc: "Document", sentence: Span) -> bool:
    return doc.quoted.touches(sentence) and any(
        len(quote) >= _QUOTE_CHARACTERS for quote in doc.quoted.within(sentence)
    )
