"""How an article spells names: those known to be spelled in several ways, surnames, and full names."""

from collections.abc import Iterator
from dataclasses import dataclass

from srcaudit.model.span import Span
from srcaudit.text.document import Document
from srcaudit.text.mentions.name_forms import NameForm
from srcaudit.text.mentions.names import NameMention, name_words

_LEAST_LETTERS = 4


@dataclass(frozen=True, slots=True)
class Spelling:
    """One form of a name in one article, where it stands first.

    name: what all known forms of the name share, if the table of variants has it; else empty, and the form is a
    surname. given: first names that stand before it.
    """

    form: str
    name: str
    given: frozenset[str]
    span: Span
    quote: str
    context: str
    full: bool
    """Whether the article itself makes it plain that it is a person's name."""


@dataclass(frozen=True, slots=True)
class FullName:
    """A first name with its surname, where an article has them first. known: whether the table has the first name."""

    given: str
    surname: str
    known: bool
    alike: frozenset[str]
    """All names that somebody of this first name may go by."""
    span: Span
    quote: str
    context: str
    full: bool
    """Whether the article itself makes it plain that it is a person's name."""


def spellings(doc: Document) -> tuple[Spelling, ...]:
    """The names, in the order of their forms."""
    return tuple(sorted([*_variants(doc), *_surnames(doc)], key=lambda one: (one.name, one.form)))


def full_names(doc: Document) -> tuple[FullName, ...]:
    """The full names outside quotations, in the order of surnames and first names."""
    words = name_words(doc.language or "")
    if words is None:
        return ()
    found: list[FullName] = []
    for form, mentions in _own_surnames(doc):
        first: dict[str, NameMention] = {}
        for one in mentions:
            if one.given in form.given:
                first.setdefault(one.given, one)
        for given, one in first.items():
            alike = words.alike.get(given, frozenset())
            span = Span(_given_start(doc, one, given), one.surname_span.end)
            sentence = doc[doc.sentence_at(span.start)]
            found.append(FullName(given, form.name, one.known, alike, span, doc[span], sentence, form.full))
    return tuple(sorted(found, key=lambda one: (one.surname, one.given)))


def _given_start(doc: Document, mention: NameMention, given: str) -> int:
    """Where the first name of a mention begins: what stands before it may be a title."""
    at = doc.folded.rfind(given, mention.span.start, mention.surname_span.start)
    return at if at >= 0 else mention.span.start


def _variants(doc: Document) -> Iterator[Spelling]:
    """Names that are known to be spelled in several ways."""
    by_form: dict[tuple[str, str], list[Span]] = {}
    for one in doc.variants:
        by_form.setdefault((one.name, one.form), []).append(one.span)
    for (name, form), spans in by_form.items():
        yield Spelling(
            form, name, frozenset(), spans[0], doc[spans[0]], doc[doc.sentence_at(spans[0].start)], full=True
        )


def _surnames(doc: Document) -> Iterator[Spelling]:
    """Surnames that stand behind a first name somewhere."""
    for form, mentions in _own_surnames(doc):
        span = next((one for one in mentions if one.given), mentions[0]).surname_span
        yield Spelling(form.name, "", form.given, span, doc[span], doc[doc.sentence_at(span.start)], form.full)


def _own_surnames(doc: Document) -> Iterator[tuple[NameForm, list[NameMention]]]:
    """Surnames with a first name that no table knows variants of, with their mentions outside quotations."""
    known = {one.form.split()[-1] for one in doc.variants}
    for form in doc.name_forms.values():
        mentions = [one for one in form.mentions if not doc.quoted.touches(one.span)]
        usable = form.given and mentions and not form.is_word and form.name not in known
        if usable and len(form.name) >= _LEAST_LETTERS:
            yield form, mentions
