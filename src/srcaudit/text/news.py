"""What each sentence of the prose adds: words that the article has not had yet and that tell something of it."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING

from srcaudit.language.pack import LanguagePack
from srcaudit.model.value import value
from srcaudit.text.prose import Sentence
from srcaudit.text.stems import content_stem
from srcaudit.text.words import among

if TYPE_CHECKING:
    from srcaudit.text.document import Document

LITTLE = 0.34
"""Share of a sentence's content words up to which what is new in it is little."""
_SHORT_WORD = 6


@value
class News:
    """One sentence of the prose and what is new in it."""

    sentence: Sentence
    new: int
    """Its content words that the article has not had above it, and that are neither abstract nor fit for any story."""
    inflated: int
    """Those that make a matter larger or smoother without saying more of it."""
    spoken: bool
    """Somebody speaks in it, to the reader or in quotation marks: then its words are not the article's."""

    def is_little(self, share: float = LITTLE) -> bool:
        """Whether it has nothing specific and at most `share` of its content words are news."""
        content = self.sentence.content
        return not (self.sentence.specific or self.spoken) and content > 0 and self.new <= share * content


def news(doc: "Document") -> tuple[News, ...]:
    """What each sentence of the prose adds, in order.

    A word is known from wherever it stands above, headings and short lines among it.
    """
    if doc.pack is None or not doc.prose:
        return ()
    inflating = doc.places_of(doc.pack.words("inflated", "adjectives", "verbs", "nouns"))
    surfaces = doc.words.surfaces
    voice = [i for i in doc.places_of(doc.pack.words("specifics", "voice")) if surfaces[i] != "US"]
    stems, told = doc.stems, [facts.news for facts in doc.word_facts]
    above, read = {""}, 0
    found = []
    for sentence in doc.prose:
        words = sentence.words
        above.update(stems[read : words.start])
        read = words.start
        here = told[words.start : words.stop]
        new = len(here) - sum(map(above.__contains__, here))
        spoken = among(voice, words) > 0 or doc.quoted.touches(sentence.span)
        found.append(News(sentence, new, among(inflating, words), spoken))
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


def telling(pack: LanguagePack) -> Callable[[str], str]:
    """The stem of a word that tells something of its story, neither generic nor abstract nor inflated; else empty."""
    if not pack.has("tables", "specifics"):
        return lambda word: ""
    lists = {"generic_words": ("nouns", "adjectives", "verbs", "adverbs"), "inflated": ("adjectives", "verbs", "nouns")}
    known = [pack.words(table, *names) for table, names in lists.items() if pack.has("tables", table)]
    empty = pack.stop_words.union(*known)
    abstract = tuple(pack.table("specifics")["abstract"])
    stem = partial(content_stem, pack.stop_words)

    def told(word: str) -> str:
        idle = word in empty or (len(word) > _SHORT_WORD and word.endswith(abstract))
        return "" if idle else stem(word)

    return told
