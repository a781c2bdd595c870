"""Names that are known to be written in several ways, where they stand and how they are written there."""

import re
from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass
from functools import lru_cache
from itertools import filterfalse
from typing import TYPE_CHECKING, Literal

from srcaudit.language.pack import LanguagePack
from srcaudit.model.span import Span
from srcaudit.text.normalize import folded

if TYPE_CHECKING:
    from srcaudit.text.document import Document

VariantKind = Literal["person", "place", "group", "typography"]


@dataclass(frozen=True, slots=True)
class VariantMention:
    """A name of the table `name_variants`, in one of its forms."""

    span: Span
    form: str
    name: str
    """The first form of its set: what all forms share."""
    kind: VariantKind


@dataclass(frozen=True)
class _Table:
    firsts: frozenset[str]
    """The letters that each form begins with, up to the first mark or space."""
    by_beginning: Mapping[str, tuple[str, ...]]
    """First letters of a form -> the forms that begin so, longest first."""
    known: Mapping[str, tuple[str, VariantKind, tuple[str, ...]]]
    """Form -> the first form of its set, its kind, its guards."""
    sets: Mapping[str, str]
    """Form -> the first form of its set."""


_LETTERS = 3
_FIRST = re.compile(r"[^\W_]+")
_BEFORE, _BEHIND = re.compile(r"[\w@#/.-]"), re.compile(r"[\w@/-]|\.\w")


@lru_cache(maxsize=8)
def _table(pack: LanguagePack) -> _Table | None:
    if not pack.has("tables", "name_variants"):
        return None
    known = {
        folded(form): (folded(row["forms"][0]), row["kind"], tuple(row.get("guard", ())))
        for row in pack.table("name_variants")["name"]
        for form in row["forms"]
    }
    beginnings: dict[str, list[str]] = {}
    for form in sorted(known, key=lambda form: (-len(form), form)):
        beginnings.setdefault(form[:_LETTERS], []).append(form)
    return _Table(
        firsts=frozenset(map(_first, known)),
        by_beginning={letters: tuple(forms) for letters, forms in beginnings.items()},
        known=known,
        sets={form: row[0] for form, row in known.items()},
    )


def variant_of(doc: "Document", form: str) -> str | None:
    """The first form of the set that a spelling belongs to; None if the document's table does not have it."""
    return known_variants(doc).get(form)


def known_variants(doc: "Document") -> Mapping[str, str]:
    """Spelling -> the first form of the set that it belongs to, of all spellings of the document's table."""
    table = _table(doc.pack) if doc.pack is not None else None
    return table.sets if table is not None else {}


def tells_of_spelling(doc: "Document") -> bool:
    """Whether an article is about how names are written: "misspelt", "the German spelling", "nobody could spell it"."""
    pack = doc.pack
    if pack is None or not pack.has("tables", "names"):
        return False
    said = pack.table("names")["of_spelling"]
    title = (doc.title or "").lower()
    kinds = doc.lower_kinds.union(title.replace("’", "'").split())
    if not kinds.isdisjoint(said["words"]):
        return True
    told = (doc.folded, title.replace("’", "'"))
    if not kinds.isdisjoint(said["verbs"]) and any(phrase in text for phrase in said["phrases"] for text in told):
        return True
    return any(re.search(said["letters"], text) for text in told)


def variants(doc: "Document") -> tuple[VariantMention, ...]:
    """The names of the table in the body, quotations left out, in order."""
    table = _table(doc.pack) if doc.pack is not None else None
    if table is None:
        return ()
    found: list[VariantMention] = []
    guarded: dict[str, bool] = {}
    covers = (doc.quoted, doc.masked, doc.linked)
    for span in _forms(doc, table):
        form = doc.folded[span.start : span.end]
        name, kind, guard = table.known[form]
        if name not in guarded:
            guarded[name] = any(word in doc.folded for word in guard)
        if not guarded[name] and not any(cover.touches(span) for cover in covers):
            found.append(VariantMention(span, form, name, kind))
    return tuple(found)


def _forms(doc: "Document", table: _Table) -> Iterator[Span]:
    """The longest form that stands at each word, but none inside another form of the same name."""
    text, end, name = doc.folded, 0, ""
    words = doc.words
    wanted = words.kinds & table.firsts
    wanted |= {word for word in filterfalse(str.isascii, words.kinds) if _may_begin(folded(word[:_LETTERS]), table)}
    wanted |= {word for word in map(words.surfaces.__getitem__, words.compounds) if _first(word) in table.firsts}
    for start in sorted(_starts(doc, wanted)):
        for form in table.by_beginning.get(text[start : start + _LETTERS], ()):
            if text.startswith(form, start) and _stands_alone(text, start, start + len(form)):
                if start >= end or table.known[form][0] != name:
                    end, name = start + len(form), table.known[form][0]
                    yield Span(start, end)
                break


def _starts(doc: "Document", wanted: Set[str]) -> list[int]:
    """Where some words begin that the text has, as they stand."""
    starts, surfaces, places = doc.words.starts, doc.words.surfaces, doc.word_places
    return [
        starts[index] for word in wanted for index in places[word.lower().replace("’", "'")] if surfaces[index] == word
    ]


def _may_begin(letters: str, table: _Table) -> bool:
    """Whether a form can begin with the first letters of a word, or with what follows a shorter one."""
    return len(letters) < _LETTERS or letters in table.by_beginning


def _first(form: str) -> str:
    letters = _FIRST.match(form)
    return letters.group() if letters else ""


def _stands_alone(text: str, start: int, end: int) -> bool:
    return not (start and _BEFORE.match(text, start - 1)) and _BEHIND.match(text, end) is None
