"""What each sentence of the prose adds: words that the article has not had yet and that tell something of it."""

from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING

from srcaudit.language.pack import load
from srcaudit.model.value import value
from srcaudit.text.prose import Sentence

if TYPE_CHECKING:
    from srcaudit.text.document import Document

LITTLE = 0.34
"""Share of a sentence's content words up to which what is new in it is little."""
_SHORT_WORD = 6


@value
class News:
    """One sentence of the prose and what is new in it."""

    sentence: Sentence
    content: int
    """Its content words."""
    new: int
    """Those of them that the article has not had above it, and that are neither abstract nor fit for any story."""
    inflated: int
    """Those that make a matter larger or smoother without saying more of it."""
    spoken: bool
    """Somebody speaks in it, to the reader or in quotation marks: then its words are not the article's."""

    def is_little(self, share: float = LITTLE) -> bool:
        """Whether it has nothing specific and at most `share` of its content words are news."""
        return not (self.sentence.specific or self.spoken) and self.content > 0 and self.new <= share * self.content


def news(doc: "Document") -> tuple[News, ...]:
    """What each sentence of the prose adds, in order.

    A word is known from wherever it stands above, headings and short lines among it.
    """
    if doc.pack is None or not doc.prose:
        return ()
    language = doc.pack.language
    inflating, voice = doc.pack.words("inflated", "adjectives", "verbs", "nouns"), doc.pack.words("specifics", "voice")
    lower, stems = doc.words.lower, doc.stems
    first = {stem: i for i, stem in zip(range(len(stems) - 1, -1, -1), reversed(stems), strict=True)}
    found = []
    for sentence in doc.prose:
        start, stop = sentence.words.start, sentence.words.stop
        words = lower[start:stop]
        told = stems[start:stop]
        fresh = [word for stem, word in zip(told, words, strict=True) if stem and first[stem] >= start]
        new = sum([_tells(word, language) for word in fresh])
        inflated = sum(map(inflating.__contains__, words))
        spoken = not voice.isdisjoint(words) and _speaks(doc, sentence.words, voice)
        found.append(
            News(sentence, len(told) - told.count(""), new, inflated, spoken or doc.quoted.touches(sentence.span))
        )
    return tuple(found)


def runs(found: tuple[News, ...], share: float) -> Iterator[tuple[News, ...]]:
    """Sentences in a row that add little, none longer than its paragraph."""
    run: list[News] = []
    for one in found:
        if run and not (one.is_little(share) and one.sentence.block == run[-1].sentence.block):
            yield tuple(run)
            run = []
        if one.is_little(share):
            run.append(one)
    if run:
        yield tuple(run)


@lru_cache(maxsize=20_000)
def _tells(word: str, language: str) -> bool:
    """Whether a content word tells something of its story: neither generic nor abstract nor inflated."""
    pack = load(language)
    assert pack is not None
    lists = {"generic_words": ("nouns", "adjectives", "verbs", "adverbs"), "inflated": ("adjectives", "verbs", "nouns")}
    if any(pack.has("tables", table) and word in pack.words(table, *names) for table, names in lists.items()):
        return False
    return len(word) <= _SHORT_WORD or not word.endswith(tuple(pack.table("specifics")["abstract"]))


def _speaks(doc: "Document", words: range, voice: frozenset[str]) -> bool:
    """Whether a word for the one who speaks or is spoken to stands there; US is none."""
    return any(doc.words.lower[i] in voice and doc.words.surfaces[i] != "US" for i in words)
