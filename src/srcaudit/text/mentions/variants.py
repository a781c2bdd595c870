"""Names that are known to be written in several ways, where they stand and how they are written there."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Literal

from srcaudit.language.pack import load
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


_FIRST = re.compile(r"\w+")


@dataclass(frozen=True)
class _Forms:
    """The forms of the table."""

    patterns: Mapping[str, str]
    """First letters, up to what is no letter -> an expression for the forms that begin with them."""
    known: Mapping[str, tuple[str, VariantKind]]


@cache
def _forms(language: str) -> _Forms | None:
    pack = load(language)
    if pack is None or not pack.has("tables", "name_variants"):
        return None
    known = {
        folded(f): (row["forms"][0], row["kind"]) for row in pack.table("name_variants")["set"] for f in row["forms"]
    }
    choices: dict[str, list[str]] = {}
    for form in sorted(known, key=lambda form: (-len(form), form)):
        choices.setdefault(_FIRST.findall(form)[0], []).append(re.escape(form))
    patterns = {first: rf"(?<![\w@#/.-])(?:{'|'.join(forms)})(?![\w@/-]|\.\w)" for first, forms in choices.items()}
    return _Forms(patterns, known)


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """Made on first use: most forms of the table are never met."""
    return re.compile(pattern)


def variant_of(language: str, form: str) -> str | None:
    """The first form of the set that a spelling belongs to; None if the table does not have it."""
    forms = _forms(language)
    row = forms.known.get(form) if forms is not None else None
    return row[0] if row else None


def variants(doc: "Document") -> tuple[VariantMention, ...]:
    """The names of the table in the body, quotations left out, in order."""
    forms = _forms(doc.language or "")
    if forms is None:
        return ()
    return tuple(
        VariantMention(span, doc.folded[span.start : span.end], *forms.known[doc.folded[span.start : span.end]])
        for span in _places(doc, forms.patterns)
        if not any(cover.touches(span) for cover in (doc.quoted, doc.masked, doc.linked))
    )


def _places(doc: "Document", patterns: Mapping[str, str]) -> Iterator[Span]:
    """Where a form stands, from left to right."""
    end = 0
    for position, first in doc.words.standing(patterns):
        if position >= end:
            match = _compiled(patterns[first]).match(doc.folded, position)
            if match:
                end = match.end()
                yield Span(*match.span())
