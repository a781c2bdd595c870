"""Names inside compounds that stand once a letter from a name that the article has elsewhere: "anti-Lnidqvist"."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from srcaudit.model.span import Span
from srcaudit.text.mentions.namesakes import is_of_known_family
from srcaudit.text.mentions.odd_spellings import are_of_man_and_woman, is_bent, is_strange
from srcaudit.text.mentions.place_words import (
    NearNames,
    PlaceWords,
    are_variants,
    bare_name,
    is_cited,
    span_of,
    uses_of,
)
from srcaudit.text.spelling import is_one_edit

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_LEAST_LETTERS, _LEAST_OF_PART = 5, 4
_OFTEN = 2
"""Uses of a name beside which one in a compound is taken for it."""
_MOST = 40
"""Names in compounds that no list has; more make a list of goods."""


def names_in_compounds(doc: "Document", words: PlaceWords, names: frozenset[str]) -> Iterator[NearNames]:
    """The parts of compounds that no list has, each with the name that it may stand for, in no order.

    names: the words with a capital of four letters or more.
    """
    compounds = [places[0] for low, places in doc.word_places.items() if "-" in low and len(places) == 1]
    parts = [(index, *part) for index in compounds for part in _parts(doc, index)]
    if not parts or len(parts) > _MOST:
        return
    usual = sorted(name for name in names if len(name) >= _LEAST_LETTERS)
    told = Counter(part for _, part, _ in parts)
    for index, part, span in parts:
        for name in usual if told[part] == 1 else ():
            others = uses_of(doc, name) if is_one_edit(part, name) else []
            if others and _is_slip(doc, words, index, part, others):
                yield NearNames(span, span_of(doc, others[0]), len(others))
                break


def _parts(doc: "Document", index: int) -> Iterator[tuple[str, Span]]:
    """The parts of a compound with a capital that no list has, and where they stand."""
    start = doc.words.starts[index]
    for part in doc.words.surfaces[index].split("-"):
        name = bare_name(part)
        if _is_name(name) and is_strange(doc.language or "", name) and name.lower() not in doc.word_places:
            yield name, Span(start, start + len(name))
        start += len(part) + 1


def _is_name(part: str) -> bool:
    return len(part) >= _LEAST_OF_PART and part[0].isupper() and part[1:].islower() and part.isalpha()


def _is_slip(doc: "Document", words: PlaceWords, index: int, part: str, others: Sequence[int]) -> bool:
    """Whether a part of a compound can only be a name of the article, and does not stand in one sentence with it."""
    name, start, language = bare_name(doc.words.surfaces[others[0]]), doc.words.starts[index], doc.language or ""
    known = (name.lower() in words.places and len(name) > _LEAST_LETTERS) or is_of_known_family(doc, name)
    if len(others) < _OFTEN - known or are_variants(doc, part, name):
        return False
    if is_bent(language, part, name) or are_of_man_and_woman(language, part, name):
        return False
    if is_cited(doc, index) or doc.masked.at(start):
        return False
    sentence = doc.sentence_at(start)
    return not any(sentence.start <= doc.words.starts[place] < sentence.end for place in others)
