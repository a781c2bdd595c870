"""Names that are known to be written in several ways, where they stand and how they are written there."""

import re
from collections.abc import Mapping
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


@cache
def _forms(language: str) -> tuple[re.Pattern[str], Mapping[str, tuple[str, VariantKind]]] | None:
    pack = load(language)
    if pack is None or not pack.has("tables", "name_variants"):
        return None
    known = {
        folded(f): (row["forms"][0], row["kind"]) for row in pack.table("name_variants")["set"] for f in row["forms"]
    }
    choice = "|".join(re.escape(form) for form in sorted(known, key=lambda form: (-len(form), form)))
    return re.compile(rf"(?<![\w@#/.-])(?:{choice})(?![\w@/-]|\.\w)"), known


def variants(doc: "Document") -> tuple[VariantMention, ...]:
    """The names of the table in the body, quotations left out, in order."""
    forms = _forms(doc.language or "")
    if forms is None:
        return ()
    pattern, known = forms
    spans = (Span(*match.span()) for match in pattern.finditer(doc.folded))
    return tuple(
        VariantMention(span, doc.folded[span.start : span.end], *known[doc.folded[span.start : span.end]])
        for span in spans
        if not any(cover.touches(span) for cover in (doc.quoted, doc.masked, doc.linked))
    )
