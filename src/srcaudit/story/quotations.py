"""What an article puts between quotation marks, so that other articles can be asked for the same words."""

from dataclasses import dataclass

from srcaudit.model.span import Span
from srcaudit.text.document import Document
from srcaudit.text.retold import speaker

FEWEST_WORDS = 8
"""Words of a quotation that is compared; fewer are said by many."""

_MOST_CHARACTERS = 1_200
_MOST = 200


@dataclass(frozen=True, slots=True)
class Quotation:
    """A quotation, marks included. speaker: surname of whoever is named beside it, in lower case; empty if unclear."""

    speaker: str
    translated: bool
    """Whether the article speaks of a translation: then the words are the translator's."""
    span: Span
    quote: str


def quotations(doc: Document) -> tuple[Quotation, ...]:
    """The longer quotations of the body."""
    translated = any(start is not None for word in _TRANSLATED for start in doc.word_places.get(word, ())[:1])
    found: list[Quotation] = []
    for span in doc.quotes:
        if len(found) == _MOST:
            break
        long = len(span) <= _MOST_CHARACTERS and len(doc.words.inside(span)) >= FEWEST_WORDS
        if long and not doc.masked.touches(span):
            found.append(Quotation((speaker(doc, span) or "").lower(), translated, span, doc[span]))
    return tuple(found)


_TRANSLATED = ("translator", "translated", "translation", "interpreter")
