"""Persons of the headline whom the text names in passing, beside the one whom it opens with and is about."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from srcaudit.model.span import Span
from srcaudit.text.mentions.name_forms import NameForm, is_somebody
from srcaudit.text.mentions.names import NameMention
from srcaudit.text.stems import stem
from srcaudit.text.words import Words

if TYPE_CHECKING:
    from srcaudit.text.document import Document
    from srcaudit.text.headline import Headline

_LEAST_SENTENCES = 4
_OPENING, _INTRODUCED = 3, 2
"""Sentences that tell what the headline tells, and those of them that name whom the text is about."""
_LEAST_LETTERS = 4
"""Of a word that the headline and a sentence share."""
_LEAST_USES = 3
_FAR_MORE = 2
"""Words that the opening shares more: then it is the person who is told otherwise."""
_USES_OF_SUBJECT, _TIMES_AS_OFTEN, _FAR_DOWN = 5, 3, 5
"""Without a word more that the opening shares: so often comes whom the text is about, so many times as often as the
other, who comes this many sentences down."""
_USES_OF_MAIN = 7
"""Uses of whom a text is about beyond doubt, if the other comes far down and a third as often."""


def others(doc: "Document", headline: "Headline", words: Words) -> Iterator[tuple[str, Span, bool]]:
    """Surnames of the headline that the text tells far down, with the person whom it opens with instead.

    The last: whether the opening tells far more of what the headline tells, or the text is about that person beyond
    doubt.
    """
    named = [(name, told) for name in _names(words) if (told := _in_text(doc, headline, name))]
    sentences = [one for one in doc.body_sentences if not headline.printed.touches(one)]
    if not named or len(sentences) < _LEAST_SENTENCES:
        return
    opening = sentences[:_OPENING]
    named = [(name, told) for name, told in named if told[0].span.start >= opening[-1].end]
    subject = _subject(doc, headline, sentences[:_INTRODUCED], words) if named else None
    if subject is None:
        return
    for name, told in named:
        asked = stems(words.lower[i] for i in range(len(words)) if words.surfaces[i].removesuffix("'s") != name)
        if (more := _tells_more(doc, sentences, told, subject, asked)) is not None:
            far = told[0].span.start >= sentences[min(_FAR_DOWN, len(sentences) - 1)].start
            alone = far and len(subject) >= max(_USES_OF_MAIN, _TIMES_AS_OFTEN * len(told))
            yield name, subject[0].span, more >= _FAR_MORE or alone


def _names(words: Words) -> list[str]:
    return sorted({words.surfaces[i].removesuffix("'s") for i in words.capitals})


def _in_text(doc: "Document", headline: "Headline", name: str) -> tuple[NameMention, ...]:
    """The mentions of a person's surname beside those in the headline as it is printed, in order."""
    form = doc.name_forms.get(name)
    if form is None or not form.known or form.is_word or not is_somebody(form):
        return ()
    return _outside(headline, form)


def _outside(headline: "Headline", form: NameForm) -> tuple[NameMention, ...]:
    return tuple(m for m in form.mentions if not headline.printed.touches(m.span))


def _subject(
    doc: "Document", headline: "Headline", first: Sequence[Span], words: Words
) -> tuple[NameMention, ...] | None:
    """The mentions of the person told most of those who come into the first sentences in full and not the headline."""
    title = {surface.removesuffix("'s") for surface in words.surfaces}
    found: list[tuple[NameMention, ...]] = []
    for name in doc.names:
        if name.span.start >= first[-1].end:
            break
        form = doc.name_forms.get(name.surname)
        if name.span.start < first[0].start or not (name.given and name.known) or form is None or form.is_word:
            continue
        told = _outside(headline, form)
        if len(told) >= _LEAST_USES and title.isdisjoint((form.name, *form.given)):
            found.append(tuple(m for m in told if m.span.start >= name.span.start))
    return max(found, key=len) if found else None


def _tells_more(
    doc: "Document",
    sentences: Sequence[Span],
    told: Sequence[NameMention],
    subject: Sequence[NameMention],
    asked: frozenset[str],
) -> int | None:
    """How many of the headline's words more the opening tells than any sentence about a person who comes in passing.

    None if that person comes as often as the subject, or the opening tells no more, the subject not being told far more
    often and far before the other.
    """
    if len(told) >= len(subject):
        return None
    opening = len(asked & _words_of(doc, Span(sentences[0].start, sentences[_INTRODUCED - 1].end)))
    own = max(len(asked & _words_of(doc, doc.sentence_at(mention.span.start))) for mention in told)
    if opening > own:
        return opening - own
    far = told[0].span.start >= sentences[min(_FAR_DOWN, len(sentences) - 1)].start
    often = len(subject) >= max(_USES_OF_SUBJECT, _TIMES_AS_OFTEN * len(told))
    return 0 if opening == own and often and far else None


def _words_of(doc: "Document", span: Span) -> frozenset[str]:
    words = doc.words
    return stems(words.lower[i] for i in words.inside(span) if not words.capital[i])


def stems(lower: Iterator[str]) -> frozenset[str]:
    """The stems of those of four letters and more."""
    return frozenset(stem(word) for word in lower if len(word) >= _LEAST_LETTERS)
