"""The body of an article in every form that comparing needs, each computed once, on first use."""

from collections.abc import Collection, Sequence
from functools import cached_property
from hashlib import blake2b
from itertools import groupby
from typing import TYPE_CHECKING, Any

from srcaudit.corpus.agencies import agencies, origin
from srcaudit.corpus.content import Content, content
from srcaudit.corpus.meeting import count_distinct, distinct
from srcaudit.corpus.outlet import host
from srcaudit.corpus.shingles import SIZE, Shingles, shingles, shingles_many, shingles_of
from srcaudit.corpus.surface import lines_around, posts, quotations, word_starts
from srcaudit.corpus.tokens import Tokens, tokens, tokens_many, without, words_of
from srcaudit.corpus.winnowing import fingerprints
from srcaudit.model.article import Article
from srcaudit.model.span import Span
from srcaudit.text.cover import Cover
from srcaudit.text.document import Document

if TYPE_CHECKING:
    from srcaudit.corpus.tokens import Hashes, Places

IN_A_ROW = 3
"""Fingerprints that stand in a row: some twenty-five words."""

MIN_WORDS = 20
"""Bodies with fewer words are never called alike: any two captions are."""


class Body:
    """An article without its furniture, as numbers with offsets into its text."""

    def __init__(
        self, doc: Document, *, masked: Sequence[Span] | None = None, furniture: Sequence[Span] | None = None
    ) -> None:
        """masked: what is left out, when it is known already; furniture: what a cleaned one leaves out, likewise."""
        self.doc = doc
        self._masked = masked
        self._furniture = furniture
        self._content: Content | None = None
        self._quoted: dict[Span, Cover] = {}
        self._whole: Tokens | None = None

    def __reduce__(self) -> tuple[Any, ...]:
        # The layers are made again where they are needed; the mask, which is dear, goes along.
        return _restored, (self.article, self.masked)

    @property
    def article(self) -> Article:
        """The article itself."""
        return self.doc.article

    @property
    def key(self) -> str:
        """What an index calls the article."""
        return self.article.key

    @cached_property
    def masked(self) -> tuple[Span, ...]:
        """The furniture, left out of everything below."""
        return tuple(self._masked) if self._masked is not None else self.doc.masked.spans

    @cached_property
    def cleaned(self) -> "Body":
        """The same article without its furniture, for one that was taken as it stands."""
        cleaned = Body(self.doc, masked=self._furniture)
        return self if self.masked == cleaned.masked else cleaned

    @cached_property
    def cover(self) -> Cover:
        """The furniture as places."""
        return Cover(self.masked)

    @cached_property
    def site(self) -> str | None:
        """Where the article is from: its source, else the host of its address."""
        return self.article.source or host(self.article.url)

    def quoted(self, place: Span) -> Cover:
        """The quotations, and the posts of a network, in the lines that a place stands in."""
        lines = lines_around(self.doc.text, place)
        if lines not in self._quoted:
            self._quoted[lines] = Cover([*quotations(self.doc.text, lines), *posts(self.doc.text, lines)])
        return self._quoted[lines]

    def word_starts(self, place: Span) -> list[int]:
        """Where the words begin that begin in a place; all words are not read for it, but used if they were."""
        if "words" in self.doc.__dict__:
            inside = self.doc.words.inside(place)
            return self.doc.words.starts[inside.start : inside.stop]
        return word_starts(self.doc.text, place)

    @cached_property
    def agencies(self) -> frozenset[str]:
        """The wire agencies that the body, the byline or the source names."""
        return agencies(self.doc, self.tokens)

    @cached_property
    def agency(self) -> str | None:
        """The one agency whose copy the article says it is."""
        return origin(self.doc, self.tokens, host(self.article.url))

    @cached_property
    def tokens(self) -> Tokens:
        """The body's words."""
        if self._whole is None:
            self._whole = tokens(self.doc.text)
        return without(self._whole, self.masked)

    @cached_property
    def shingles(self) -> Shingles:
        """The body's 5-grams in order."""
        return shingles(self.tokens)

    @property
    def distinct(self) -> "Hashes":
        """The set of 5-grams, ascending."""
        return distinct(self._ascending)

    @cached_property
    def kinds(self) -> int:
        """How many different 5-grams there are."""
        return count_distinct(self._ascending)

    @cached_property
    def _ascending(self) -> "Hashes":
        ascending = self.shingles.hashes.copy()
        ascending.sort()
        return ascending

    @cached_property
    def fingerprints(self) -> tuple[int, ...]:
        """The set of winnowed shingles, ascending; none for a body that is too short to be compared."""
        return tuple(sorted(set(self.shingles.hashes[self._chosen].tolist()))) if self.comparable else ()

    @cached_property
    def _chosen(self) -> "Places":
        return fingerprints(self.shingles)

    def fingerprints_between(self, first: int, last: int) -> list[int]:
        """The fingerprints that begin from one word to another."""
        begins = self.shingles.first[self._chosen]
        chosen: list[int] = self.shingles.hashes[self._chosen[(begins >= first) & (begins <= last)]].tolist()
        return chosen

    def content(self, stop_words: frozenset[str]) -> Content:
        """The body's content words."""
        if self._content is None:
            self._content = content(self.doc.text, self.tokens, stop_words)
        return self._content

    def without(self, common: frozenset[int]) -> "Body":
        """The body without the stretches of which all fingerprints, IN_A_ROW or more, are common ones.

        This is what a site puts on its pages where the mask has not seen it. A body that is nothing else stays whole.
        """
        return self.leaving_out(self.stretches(common))

    def leaving_out(self, stretches: Sequence[Span]) -> "Body":
        """The body without some more places."""
        return self._leaving(sorted([*self.masked, *stretches])) if stretches else self

    @property
    def whole(self) -> "Body":
        """The article as it stands."""
        return self._leaving(())

    def _leaving(self, masked: Sequence[Span]) -> "Body":
        """The article without some places; all its words are read but once."""
        body = Body(self.doc, masked=masked)
        body._whole = self._whole
        return body

    def stretches(self, common: frozenset[int]) -> list[Span]:
        """Where all fingerprints, IN_A_ROW or more, are common ones; none if that is everywhere."""
        chosen = self._chosen
        rows = self._rows(common) if common else []
        if rows == [(0, len(chosen))]:
            return []
        first = self.shingles.first[chosen]
        return [
            Span(int(self.tokens.starts[first[begin]]), int(self.tokens.ends[first[end - 1] + SIZE - 1]))
            for begin, end in rows
        ]

    def in_rows(self, some: Collection[int]) -> frozenset[int]:
        """Those of some fingerprints that stand with others of them, IN_A_ROW or more."""
        if not some:
            return frozenset()
        hashes = self.shingles.hashes[self._chosen]
        return frozenset(value for begin, end in self._rows(some) for value in hashes[begin:end].tolist())

    def _rows(self, some: Collection[int]) -> list[tuple[int, int]]:
        """Where some fingerprints stand in a row in the text, as numbers of fingerprints."""
        wanted = set(some)
        found = []
        end = 0
        for known, row in groupby(self.shingles.hashes[self._chosen].tolist(), wanted.__contains__):
            begin, end = end, end + len(list(row))
            if known and end - begin >= IN_A_ROW:
                found.append((begin, end))
        return found

    @property
    def comparable(self) -> bool:
        """Whether the body has words enough to be like another."""
        return self.size >= MIN_WORDS and len(self.shingles) > 0

    @cached_property
    def size(self) -> int:
        """How many words there are."""
        return len(self.tokens)

    def same_article(self, other: "Body") -> bool:
        """Whether both are one article: the same id, or the same address."""
        return self.key == other.key or bool(self.article.url and self.article.url == other.article.url)


def read(bodies: Sequence[Body]) -> None:
    """Gives bodies their tokens and shingles in one go: a call of numpy costs as much as hundreds of words."""
    fresh = [body for body in bodies if "shingles" not in body.__dict__]
    if not fresh:
        return
    words = tokens_many([body.doc.text for body in fresh], [body.masked for body in fresh])
    for body, given, hashes in zip(fresh, words, shingles_many(words), strict=True):
        body.tokens = given
        body.shingles = Shingles.of(given, hashes)


def read_shingles(bodies: Sequence[Body]) -> None:
    """Gives bodies their shingles in one go; those of which nothing is left out get no places of words for it."""
    import numpy as np

    read([body for body in bodies if body.masked])
    fresh = [body for body in bodies if "shingles" not in body.__dict__]
    if not fresh:
        return
    batch = words_of([body.doc.text for body in fresh])
    for body, count, hashes in zip(fresh, np.diff(batch.firsts).tolist(), shingles_of(batch), strict=True):
        body.size = count
        body.shingles = Shingles(hashes, np.arange(len(hashes)))


def _restored(article: Article, masked: tuple[Span, ...]) -> Body:
    return Body(Document(article), masked=masked)


def number(key: str) -> int:
    """A positive 63-bit number for an article's key: orders articles whatever order they came in."""
    return int.from_bytes(blake2b(key.encode(), digest_size=8).digest()) >> 1
