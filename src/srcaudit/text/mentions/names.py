"""Names of persons: full names, and capitalised words that stand for somebody by surname."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from srcaudit.language.pack import load
from srcaudit.model.span import Span

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_MAX_RUN = 6


@dataclass(frozen=True, slots=True)
class NameMention:
    """A run of capitalised words, read as a name.

    given: the word before the surname, if the run has one; known: whether that word is a given name of the table;
    title: what stands before the name. A single capitalised word is a mention too: it may be a surname, or not.
    """

    span: Span
    surname: str
    surname_span: Span
    given: str | None
    known: bool
    initial: str | None
    """A single letter before the surname, where there is no given name."""
    title: str | None
    opens: bool
    """Whether it begins a sentence, where any word is capitalised."""


@dataclass(frozen=True)
class NameWords:
    """What tells a person's name."""

    given: frozenset[str]
    titles: frozenset[str]
    suffixes: frozenset[str]
    endings: tuple[str, ...]
    openers: frozenset[str]
    particles: frozenset[str]
    not_names: tuple[str, ...]


@cache
def name_words(language: str) -> NameWords | None:
    """The table `names` of a language; None if it has none."""
    pack = load(language)
    if pack is None or not pack.has("tables", "names"):
        return None
    table = pack.table("names")
    return NameWords(
        given=frozenset(table["given"].split()),
        titles=frozenset(table["titles"].split()),
        suffixes=frozenset(table["suffixes"]),
        endings=tuple(table["endings"]),
        openers=frozenset(table["sentence_openers"]),
        particles=frozenset(table["particles"]),
        not_names=tuple(table["not_names"]),
    )


def names(doc: "Document") -> tuple[NameMention, ...]:
    """The names of the body, quotations among it, in order."""
    known = name_words(doc.language or "")
    if known is None:
        return ()
    found = (_mention(doc, run, known) for run in _runs(doc, known))
    left_out = (doc.masked, doc.linked)
    return tuple(m for m in found if m and not any(cover.touches(m.span) for cover in left_out))


def _runs(doc: "Document", known: NameWords) -> Iterator[list[int]]:
    """Neighbouring capitalised words, a space or the full stop of an initial or a title between them."""
    words = doc.words
    run: list[int] = []
    for index in words.capitals:
        if run and (run[-1] != index - 1 or len(run) == _MAX_RUN or not _joined(doc, run[-1], index, known)):
            yield run
            run = []
        run.append(index)
    if run:
        yield run


def _joined(doc: "Document", before: int, after: int, known: NameWords) -> bool:
    words = doc.words
    gap = doc.folded[words.ends[before] : words.starts[after]]
    if gap == " ":
        return not words.lower[before].endswith(("'s", "s'"))
    return gap == ". " and (len(words.surfaces[before]) == 1 or words.surfaces[before] in known.titles)


def _mention(doc: "Document", run: list[int], known: NameWords) -> NameMention | None:
    starts, surfaces = doc.words.starts, doc.words.surfaces
    opens = doc.opens_sentence(starts[run[0]])
    title = None
    while run and (surfaces[run[0]] in known.titles or surfaces[run[0]] in known.openers):
        title = surfaces[run[0]] if surfaces[run[0]] in known.titles else title
        opens = False
        run = run[1:]
    while run and _plain(surfaces[run[-1]]) in known.suffixes:
        run = run[:-1]
    if not run or (run[-1] + 1 < len(surfaces) and surfaces[run[-1] + 1] in known.particles):
        return None
    last = run[-1]
    surname = _plain(surfaces[last])
    if len(surname) < 2 or not surname.replace("-", "").isalpha():
        return None
    end = starts[last] + len(surname)
    before = [surfaces[i] for i in run[:-1]]
    given = next((word for word in reversed(before) if len(word) > 1), None)
    return NameMention(
        span=Span(starts[run[0]], end),
        surname=surname,
        surname_span=Span(starts[last], end),
        given=given,
        known=not known.given.isdisjoint(before),
        initial=before[0] if given is None and before else None,
        title=title,
        opens=opens and not before,
    )


def _plain(word: str) -> str:
    """A word without the mark of a possessive."""
    return word[:-2] if word.endswith(("'s", "’s")) else word.rstrip("'’")
