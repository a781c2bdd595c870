"""Whose an office is, and the names near it that may be an owner too."""

from collections.abc import Set

from srcaudit.model.span import Span
from srcaudit.text.document import Document
from srcaudit.text.mentions.sole_offices import SoleOffice
from srcaudit.text.mentions.told_owners import owners_in, scene_of, subject_of
from srcaudit.text.offices.lands import is_of_a_country, nations
from srcaudit.text.offices.words import times


def told_as_names(doc: Document, office: SoleOffice, near: Set[str]) -> frozenset[str]:
    """Of the names near an office those that the text has more than once, or that are of several words."""
    words = doc.words
    inside = words.inside(scene_of(doc, office.span))
    runs = {
        words.lower[i] for i in inside for j in (i - 1, i + 1) if j in inside and words.capital[i] and words.capital[j]
    }
    lands = nations(doc)
    return frozenset(word for word in near if word in runs or word in lands or times(doc, word) > 1)


def heads_of(doc: Document, office: SoleOffice) -> frozenset[str]:
    """The words with a capital that open the sentence of an office, or the one before it: "Copper bought a mill"."""
    scene, found = scene_of(doc, office.span), set[str]()
    for start in {scene.start, doc.sentence_at(office.span.start).start}:
        for i in doc.words.inside(Span(start, scene.end))[: len(("The", "Tin", "Gazette"))]:
            if doc.words.capital[i]:
                found.add(doc.words.lower[i].removesuffix("'s"))
    return frozenset(found)


def owner_of(doc: Document, office: SoleOffice) -> Set[str]:
    """The words that say whose an office is; none for "the town's mayor", "the party chairman"."""
    pack = doc.pack
    table = pack.table("single_offices")["sole"] if pack is not None else {"towns": [], "owners": []}
    kinds = frozenset([*table["towns"], *(table["owners"] if office.definite else ())])
    return office.whose if office.named or not office.whose <= kinds | office.kinds else frozenset()


def other_owners(doc: Document, office: SoleOffice, other: SoleOffice, *, lone: bool = False) -> Set[str]:
    """Names near an office that do not stand near the other one too; of a country's one office, those of countries.

    lone: the office is one of which the text tells of one; then those that it has once only are none.
    """
    pack = doc.pack
    scenes = [scene_of(doc, told.span) for told in (office, other)]
    known = owners_in(doc, scenes[1], other.span)
    words = {doc.words.lower[i].removesuffix("'s") for i in doc.words.inside(other.span)}
    of_lands = pack is None or office.title in pack.table("single_offices")["sole"]["of_lands"]
    of_a_country = is_of_a_country(doc, office.title)
    bodies = frozenset(pack.table("single_offices")["bodies"]) if pack is not None else frozenset()
    # "Lund Council" is no part of "the council leader of Aldmouth".
    near = owners_in(doc, scenes[0], office.span, but=words - bodies, places=of_lands or of_a_country)
    if of_a_country:
        near = near & nations(doc) if office.definite else near
    elif not of_lands:
        near -= nations(doc)
    if lone and pack is not None and office.title not in pack.table("single_offices")["sole"]["of_lands"]:
        near = frozenset(word for word in near if times(doc, word) > 1)
    if office.span > other.span and not owner_of(doc, office) and not owner_of(doc, other):
        near -= subject_of(doc)
    return near - known - words - bodies
