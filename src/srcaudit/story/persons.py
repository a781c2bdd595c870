"""How an article spells the names of persons."""

from collections.abc import Iterator
from dataclasses import dataclass

from srcaudit.model.span import Span
from srcaudit.text.document import Document

_LEAST_LETTERS = 4


@dataclass(frozen=True, slots=True)
class Spelling:
    """One form of a person's name in one article, where it stands first.

    person: what all known forms of the name share, if the table of variants has it; else empty. given: first names
    that stand before it.
    """

    form: str
    person: str
    given: frozenset[str]
    span: Span
    quote: str
    context: str
    full: bool
    """Whether the article itself makes it plain that it is a person's name."""


def spellings(doc: Document) -> tuple[Spelling, ...]:
    """The names of persons, in the order of their forms."""
    return tuple(sorted([*_variants(doc), *_surnames(doc)], key=lambda one: (one.person, one.form)))


def _variants(doc: Document) -> Iterator[Spelling]:
    """Names that are known to be spelled in several ways."""
    by_form: dict[tuple[str, str], list[Span]] = {}
    for one in doc.variants:
        if one.kind == "person":
            by_form.setdefault((one.name, one.form), []).append(one.span)
    for (name, form), spans in by_form.items():
        yield Spelling(
            form, name, frozenset(), spans[0], doc[spans[0]], doc[doc.sentence_at(spans[0].start)], full=True
        )


def _surnames(doc: Document) -> Iterator[Spelling]:
    """Surnames that stand behind a first name somewhere, quotations left out."""
    known = {one.form.split()[-1] for one in doc.variants}
    for form in doc.name_forms.values():
        mentions = [one for one in form.mentions if not doc.quoted.touches(one.span)]
        if not form.given or not mentions or form.is_word or form.name in known:
            continue
        if len(form.name) >= _LEAST_LETTERS:
            span = next((one for one in mentions if one.given), mentions[0]).surname_span
            yield Spelling(form.name, "", form.given, span, doc[span], doc[doc.sentence_at(span.start)], form.full)
