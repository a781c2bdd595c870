"""Words that can be spelled in two ways, where the article itself uses them."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from srcaudit.language.pack import LanguagePack
from srcaudit.model.span import Span

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_TABLE = "spelling"
_NEAR = 80
"""Characters around a word in which its sentence can say that it is somebody else's."""


@dataclass(frozen=True)
class SpellingTable:
    """The table `spelling` of a language."""

    varieties: Mapping[str, str]
    """A word -> US or UK, the variety it is spelled in."""
    canadian: frozenset[str]
    """The American words that Canadian houses write beside British ones."""
    not_canadian: frozenset[str]
    """The British words that they do not write."""
    forms: Mapping[str, str]
    """A form, one space between its words -> the first form of its set."""

    @cached_property
    def of_a_variety(self) -> frozenset[str]:
        """The words that tell a variety."""
        return frozenset(self.varieties)

    @cached_property
    def firsts(self) -> frozenset[str]:
        """The first words of the forms."""
        return frozenset(self.by_first)

    @cached_property
    def by_first(self) -> Mapping[str, tuple[str, ...]]:
        """First word of a form -> the forms that begin with it."""
        found: dict[str, list[str]] = {}
        for form in self.forms:
            found.setdefault(form.partition(" ")[0], []).append(form)
        return {first: tuple(forms) for first, forms in found.items()}


@lru_cache(maxsize=8)
def spelling_table(pack: LanguagePack) -> SpellingTable | None:
    """What a language knows of spellings; None without the table."""
    if not pack.has("tables", _TABLE):
        return None
    table = pack.table(_TABLE)
    pairs = [pair.split("/") for pair in table["varieties"].split()]
    varieties = {us: "US" for us, _ in pairs} | {uk: "UK" for _, uk in pairs}
    varieties |= dict.fromkeys(table["british"].split(), "UK")
    forms = {form: row[0] for row in table["either"] for form in row}
    forms |= {form: us for us, uk in pairs for form in (us, uk)}
    canadian = frozenset(table["canadian"].split())
    not_canadian = frozenset(table["british"].split()) - canadian
    return SpellingTable(
        varieties, frozenset(word for word in canadian if varieties[word] == "US"), not_canadian, forms
    )


def own_use(doc: "Document", index: int, length: int = 1) -> Span | None:
    """Words as a place, if the article uses them as words of its own: no part of a name, of a title, of a quotation."""
    words = doc.words
    span = words.span(index, index + length - 1)
    if doc.set_apart.touches(span):
        return None
    if words.capital[index]:
        behind = index + length
        if not doc.opens_sentence(span.start) or (behind < len(words) and words.capital[behind]):
            return None
    return None if _is_mentioned(doc, span) or _is_of_a_government(doc, index) else span


def _is_of_a_government(doc: "Document", index: int) -> bool:
    """Whether a word is part of what a government calls its own, which nobody respells: "the secretary of defense"."""
    pack, lower = doc.pack, doc.words.lower
    if pack is None or not pack.has("tables", _TABLE) or lower[index] not in pack.table(_TABLE)["fields"]:
        return False
    heads = pack.table(_TABLE)["governments"]
    behind, before = lower[index + 1 : index + 2], lower[max(0, index - 2) : index]
    return any(head in heads for head in behind) or (before[1:] == ["of"] and before[0] in heads)


def _is_mentioned(doc: "Document", span: Span) -> bool:
    """Whether a word is given as what others write: "a harbor, as they spell it in Boston"."""
    if doc.pack is None:
        return False
    marks = doc.marks_of_others
    first = bisect_left(marks, span.start - _NEAR)
    if first == len(marks) or marks[first] >= span.end + _NEAR:
        return False
    sentence = doc.sentence_at(span.start)
    near = max(sentence.start, span.start - _NEAR), min(sentence.end, span.end + _NEAR)
    return doc.pack.patterns(_TABLE)["others_words"].search(doc.folded, *near) is not None


def marks_of_others(doc: "Document") -> list[int]:
    """Where words stand, in order, without one of which nothing says that others write a word so."""
    if doc.pack is None or not doc.pack.has("tables", _TABLE):
        return []
    return [doc.words.starts[index] for index in doc.places_of(_marks(doc.pack))]


@lru_cache(maxsize=8)
def _marks(pack: LanguagePack) -> frozenset[str]:
    return frozenset(pack.table(_TABLE)["marks_of_others"].split())


def forms_in(doc: "Document", table: SpellingTable) -> Iterator[tuple[str, Span]]:
    """The forms of the table that the article itself uses, one or two words long, by form."""
    lower, places = doc.words.lower, doc.word_places
    begun = sorted(table.firsts & doc.lower_kinds)
    for form in [form for first in begun for form in table.by_first[first]]:
        first, _, second = form.partition(" ")
        for index in places[first]:
            if second and not (index + 1 < len(lower) and lower[index + 1] == second and spaced(doc, index)):
                continue
            span = own_use(doc, index, 2 if second else 1)
            if span is not None:
                yield form, span


def spaced(doc: "Document", index: int) -> bool:
    """Whether one space and nothing else stands behind a word."""
    return doc.text[doc.words.ends[index] : doc.words.starts[index + 1]] == " "
