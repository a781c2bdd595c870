"""What a language knows of a word by itself, told once for each word whichever layers ask.

Of words met before a look at what is kept of them takes longer than what is done with it: one look serves all.
"""

from functools import cache
from typing import NamedTuple

from srcaudit.language.memo import Memo
from srcaudit.language.pack import load
from srcaudit.text.claims import marking
from srcaudit.text.doubt import voicing
from srcaudit.text.news import telling
from srcaudit.text.profile import abstracting
from srcaudit.text.stems import content_stem


class WordFacts(NamedTuple):
    """One lower-case word."""

    stem: str
    """Its content stem; empty for stop words."""
    news: str
    """The same if it tells something of its story; empty if it fits any."""
    marks: int
    """What a claim with it may be."""
    voices: int
    """What it says of somebody behind a claim."""
    abstract: bool
    """Whether it ends like an abstract noun."""


@cache
def word_facts(language: str) -> Memo[WordFacts]:
    """What a language that has a pack knows of its words: nothing of a sort that its pack has no tables for."""
    pack = load(language)
    assert pack is not None
    stop_words, news, marks, voices, abstract = (
        pack.stop_words,
        telling(pack),
        marking(pack),
        voicing(pack),
        abstracting(pack),
    )
    return Memo(
        lambda word: WordFacts(content_stem(stop_words, word), news(word), marks(word), voices(word), abstract(word))
    )
