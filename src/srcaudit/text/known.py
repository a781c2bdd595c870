"""What is known of a page from elsewhere: the caller's own phrases, and what other pages of its source hold too."""

from bisect import bisect_right
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from srcaudit.language.lexicon import Lexicon
from srcaudit.model.span import Span

if TYPE_CHECKING:
    from srcaudit.text.document import Document

MIN_PAGES = 3
"""Fewer other pages tell nothing: two articles can share a line for many reasons."""

_LINE_WORDS = 30
"""Words up to which a line is the phrase's altogether; of a longer one the sentence is, unless it is half the line."""


@dataclass(frozen=True, slots=True)
class SamePlace:
    """Where a line stands in another article."""

    article: str
    span: Span
    quote: str


@dataclass(frozen=True, slots=True)
class RepeatedLine:
    """A line of this article that other pages of its source have too."""

    span: Span
    elsewhere: tuple[SamePlace, ...]
    """In each of the others, by their ids."""
    framed: bool = False
    """Whether it has other figures or names there."""


@dataclass(frozen=True, slots=True)
class Known:
    """What a page cannot tell of itself."""

    phrases: tuple[str, ...] = ()
    """The caller's own, in the language of the word lists."""
    pages: int | None = None
    """Other articles of the source that were looked at; None if nobody looked."""
    repeated: tuple[RepeatedLine, ...] = ()

    def why_unknown(self) -> str | None:
        """Why nothing can be told of the source's other pages; None if something can."""
        if self.pages is None:
            return "the article names no source, so there is none to compare with"
        if self.pages < MIN_PAGES:
            return f"fewer than {MIN_PAGES} other articles of the source to compare with: {self.pages}"
        return None


NOTHING = Known()


@dataclass(frozen=True, slots=True)
class OwnPhrase:
    """A place where one of the caller's phrases marks furniture."""

    span: Span
    """The whole line, or the sentence in a longer one."""
    phrase: str
    line: int | None
    """Number of the line, where all of it is furniture."""


def phrase_list(phrases: tuple[str, ...]) -> Lexicon:
    """The caller's phrases as a word list. Raises: ConfigError if one does not fit."""
    return _list(phrases)


@cache
def _list(phrases: tuple[str, ...]) -> Lexicon:
    return Lexicon.of("furniture setting", {"lexicon": {"source": "the caller"}, "entry": [{"phrases": phrases}]})


def own_phrases(doc: "Document") -> tuple[OwnPhrase, ...]:
    """Where the caller's phrases stand, by place; each line and each sentence once."""
    if not doc.known.phrases:
        return ()
    found: dict[Span, OwnPhrase] = {}
    starts = [line.start for line in doc.lines]
    for hit in phrase_list(doc.known.phrases).hits(doc.searched):
        number = bisect_right(starts, hit.span.start) - 1
        line, sentence = doc.lines[number], doc.sentence_at(hit.span.start)
        words, told = len(doc.words.inside(line)), len(doc.words.inside(sentence))
        whole = words <= _LINE_WORDS or 2 * told >= words
        place = OwnPhrase(line if whole else sentence, hit.entry.text, number if whole else None)
        found.setdefault(place.span, place)
    return tuple(found[span] for span in sorted(found))
