"""The names near an office that may say whose it is: a town, a country or a body that the text has just told of."""

from collections.abc import Set
from itertools import pairwise
from typing import TYPE_CHECKING

from srcaudit.model.span import Span

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_LONGEST_NAME = 5
_LEAST_LISTED = 4
"""Names in a row from which on they are a list: a line-up, and none of them tells whose an office is."""
_LISTED = ((", ", "; "), (" ", ", "))
"""What stands between two names of a list, and before the "and" between them."""


def scene_of(doc: "Document", span: Span) -> Span:
    """The sentence of an office, and the one before it."""
    sentence = doc.sentence_at(span.start)
    before = doc.sentence_at(max(0, sentence.start - 2))
    return Span(min(before.start, sentence.start), sentence.end)


def subject_of(doc: "Document") -> frozenset[str]:
    """The words of the one name of a place or a body in a text's first sentence, in small letters: it is about that."""
    if not doc.body_sentences:
        return frozenset()
    lead, words = doc.body_sentences[0], doc.words
    told = owners_in(doc, lead, Span(lead.start, lead.start))
    inside = words.inside(lead)
    places = [i for i in inside if words.capital[i] and words.lower[i].removesuffix("'s") in told]
    opening = words.lower[inside.start].removesuffix("'s") if inside else ""
    small = doc.pack.stop_words if doc.pack is not None else frozenset[str]()
    if opening not in told | small and opening not in words.lower_case and inside.start not in _persons_in(doc, lead):
        places = [inside.start, *places]  # it may be a name too: "Lund and Ven"
    return told if all(later - one == 1 for one, later in pairwise(places)) else frozenset()


def owners_in(
    doc: "Document", scene: Span, office: Span, *, but: Set[str] = frozenset(), places: bool = True
) -> frozenset[str]:
    """The words with a capital in a scene that are nobody's name, no day and no part of the office, in small letters.

    but: words that are known; those that stand with one in a longer name ("Harrow" in "Harrow Foods") are left out too.
    places: whether a town or a country in which something is may be the owner ("in Aldmouth").
    """
    words = doc.words
    calendar = doc.pack.table("calendar") if doc.pack is not None else {"months": [], "weekdays": []}
    days = {name.lower() for kind in ("months", "weekdays") for row in calendar[kind] for name in row}
    small = doc.pack.stop_words if doc.pack is not None else frozenset[str]()
    nothings = doc.pack.table("single_offices")["sole"]["nothings"] if doc.pack is not None else []
    persons = _persons_in(doc, scene) | _hearers_in(doc, scene)
    found: set[str] = set()
    for i in words.inside(scene):
        if not words.capital[i] or i in persons or office.holds(Span(words.starts[i], words.ends[i])):
            continue
        word = words.lower[i].removesuffix("'s").rstrip("'")
        if len(word) == 1 or (word in small and not words.surfaces[i].isupper()):
            continue  # "“No”, he said": a small word that begins what is said, or an initial
        if word in days or word in nothings or (doc.opens_sentence(words.starts[i]) and not _is_proper(doc, word)):
            continue
        run = _run(doc, i)
        if _is_listed(doc, run) or (not places and _is_located(doc, run)):
            continue
        if not any(words.lower[j].removesuffix("'s") in but for j in run):
            found.add(word)
    return frozenset(found)


def _run(doc: "Document", index: int) -> range:
    """The words with a capital that stand together with one."""
    words, first, last = doc.words, index, index
    while first > index - _LONGEST_NAME and first and words.capital[first - 1] and _gap(doc, first) == " ":
        first -= 1
    end = min(len(words) - 1, index + _LONGEST_NAME)
    while last < end and words.capital[last + 1] and _gap(doc, last + 1) == " ":
        last += 1
    return range(first, last + 1)


def _gap(doc: "Document", index: int) -> str:
    """What stands between a word and the one before it."""
    return doc.folded[doc.words.ends[index - 1] : doc.words.starts[index]]


def _is_listed(doc: "Document", run: range) -> bool:
    """Whether a name is one of several in a row: "Lind, Holt, Roth and Oake"."""
    words, told = doc.words, 1
    at = run
    while told < _LEAST_LISTED:
        after = at.stop + (words.lower[at.stop : at.stop + 1] == ["and"])
        if after >= len(words) or not words.capital[after] or _gap(doc, at.stop) not in _LISTED[after > at.stop]:
            break
        at, told = range(after, _run(doc, after).stop), told + 1
    at = run
    while told < _LEAST_LISTED:
        before = at.start - 1 - (at.start > 0 and words.lower[at.start - 1] == "and")
        if before < 0 or not words.capital[before] or _gap(doc, before + 1) not in _LISTED[before + 1 < at.start]:
            break
        at, told = range(_run(doc, before).start, at.start), told + 1
    return told >= _LEAST_LISTED


def _is_located(doc: "Document", run: range) -> bool:
    """Whether a town or a country is told as where something is: "in Aldmouth"."""
    pack, words = doc.pack, doc.words
    if pack is None or not pack.has("tables", "places") or not run.start:
        return False
    table = pack.table("places")
    if words.lower[run.start - 1] not in table["locatives"].split() or _gap(doc, run.start) != " ":
        return False
    known = {*table["known"].split(), *table["countries"].split()}
    return any(words.lower[i].removesuffix("'s") in known for i in run)


def _hearers_in(doc: "Document", scene: Span) -> frozenset[int]:
    """The words of a broadcaster or a paper that is told something: "he told Ruritania Radio"."""
    if doc.pack is None or not doc.pack.has("tables", "single_offices"):
        return frozenset()
    words, told = doc.words, frozenset(doc.pack.table("single_offices")["sole"]["hearers"])
    inside = doc.words.inside(scene)
    return frozenset(
        one
        for i in inside
        if words.lower[i] in told
        for first in [i + 1 + (words.lower[i + 1 : i + 2] == ["the"])]
        if first in inside and words.capital[first]
        for one in _run(doc, first)
    )


def _persons_in(doc: "Document", scene: Span) -> frozenset[int]:
    """The words of persons' names, their titles among them."""
    found: set[int] = set()
    for name in doc.names[doc.names_before(scene.start) : doc.names_before(scene.end)]:
        form = doc.name_forms.get(name.surname)
        if (name.given and name.known) or name.title or (form is not None and form.full):
            inside = doc.words.inside(name.span)
            found.update(inside)
            if name.title and inside.start:
                found.add(inside.start - 1)
    return frozenset(found)


def _is_proper(doc: "Document", word: str) -> bool:
    """Whether a word that begins a sentence has its capital within one too, and is nowhere written small."""
    places = [i for told in (word, f"{word}'s") for i in doc.word_places.get(told, ())]
    within = any(doc.words.capital[i] and not doc.opens_sentence(doc.words.starts[i]) for i in places)
    return within and all(doc.words.capital[i] for i in places)
