"""Word 5-grams of an article's body: the units in which two articles are compared."""

from srcaudit.text.document import Document

SIZE = 5


def shingles(doc: Document) -> frozenset[tuple[str, ...]]:
    """The set of runs of five words; empty for shorter texts."""
    words = doc.words
    kept = [word for word, start in zip(words.lower, words.starts, strict=True) if not doc.masked.at(start)]
    return frozenset(tuple(kept[i : i + SIZE]) for i in range(len(kept) - SIZE + 1))
