"""Prose: the sentences that tell something, each with what it has of its own.

A sentence is specific when it has a figure, a date, a quotation, somebody who says something, or a name that the
article has not had before. One without is not wrong; a text made of them says little.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence, Set
from itertools import chain, compress
from typing import TYPE_CHECKING

from srcaudit.model.span import Span
from srcaudit.model.value import value

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
    generic_share: float
    """Share of its content words that would fit any story; 0-1."""


def prose(doc: "Document") -> tuple[Sentence, ...]:
    """The sentences of paragraphs and list items of 12 words or more, headings and questions left out."""
    if doc.pack is None or not doc.pack.has("tables", "specifics"):
        return ()
    marks = doc.pack.words("specifics", "dates", "numbers", "said")
    generic = generic_words(doc)
    placed = [(block, sentence, doc.words.inside(sentence)) for block, sentence in _placed(doc)]
    named = [_names(doc, words) for _, _, words in placed]
    common = _common_names(named)
    seen: set[str] = set()
    found = []
    lower, digit = doc.words.lower, doc.words.digit
    for (block, sentence, words), names in zip(placed, named, strict=True):
        fresh = names - seen - common
        seen |= names
        specific = (
            bool(fresh)
            or not marks.isdisjoint(lower[words.start : words.stop])
            or True in digit[words.start : words.stop]
            or _quotes(doc, sentence)
        )
        found.append(Sentence(sentence, block, words, specific, _generic_share(doc, words, generic)))
    return tuple(found)


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


def _names(doc: "Document", words: range) -> set[str]:
    """Capitalised words of a sentence, its first left out."""
    lower, capitals = doc.words.lower, doc.words.capitals
    first, last = bisect_left(capitals, words.start + 1), bisect_left(capitals, words.stop)
    return {lower[i] for i in capitals[first:last]}


def _common_names(named: Sequence[Set[str]]) -> Set[str]:
    """Names that stand in three sentences and an eighth of all: what the article is about."""
    counts = Counter(chain.from_iterable(named))
    return {name for name, count in counts.items() if count >= max(3, 0.12 * len(named))}


def _quotes(doc: "Document", sentence: Span) -> bool:
    return any(len(quote) >= _QUOTE_CHARACTERS for quote in doc.quoted.within(sentence))


def _generic_share(doc: "Document", words: range, generic: Set[str]) -> float:
    first, last = words.start, words.stop
    content = list(compress(doc.words.lower[first:last], doc.stems[first:last]))
    return sum(map(generic.__contains__, content)) / len(content) if content else 0.0
