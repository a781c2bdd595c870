"""Whose a figure is that "his" or "her" stands before: of whom the text has told, or of somebody new."""

from typing import TYPE_CHECKING, Literal

from srcaudit.model.span import Span
from srcaudit.text.mentions.name_forms import is_somebody
from srcaudit.text.mentions.names import NameMention
from srcaudit.text.mentions.quantities import Quantity

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_BEFORE = 34
"""Characters of "her nearly" before a figure."""


def whose(doc: "Document", first: Quantity, one: Quantity) -> Literal["the same", "another", "anybody"]:
    """Whose the later of two figures is, where a person's pronoun stands before it.

    It is the same person's if the last one named in its sentence is known from before the earlier figure, and another's
    if that one is new, or if somebody new has come in since: by name, or in its sentence and the one before as "a
    colleague".
    """
    said = doc.pack.patterns("known_figures") if doc.pack is not None else {}
    start = max(0, one.span.start - _BEFORE)
    if not said or said["somebodys"].search(doc.folded, start, one.span.start) is None:
        return "anybody"
    told, here = doc.body_sentences[first.sentence], doc.body_sentences[one.sentence]
    named = _persons(doc, Span(told.end, one.span.start))
    known = [_is_told(doc, name, told.end) for name in named]
    if named and named[-1].span.start >= here.start:
        return "the same" if known[-1] else "another"
    before = doc.body_sentences[min(one.sentence, max(first.sentence + 1, one.sentence - 1))]
    new = said["newcomer"].search(doc.folded, before.start, one.span.start)
    return "another" if new or not all(known) else "anybody"


def _persons(doc: "Document", place: Span) -> list[NameMention]:
    """The persons named in a place."""
    named = doc.names[doc.names_before(place.start) : doc.names_before(place.end)]
    forms = ((name, doc.name_forms.get(name.surname)) for name in named)
    return [name for name, form in forms if form is not None and is_somebody(form)]


def _is_told(doc: "Document", name: NameMention, end: int) -> bool:
    """Whether a surname stands before a place of the text."""
    return any(doc.words.starts[i] < end for i in doc.word_places.get(name.surname.lower(), ()))
