"""The names near an office that may say whose it is: a town, a country or a body that the text has just told of."""

from collections.abc import Set
from typing import TYPE_CHECKING

from srcaudit.model.span import Span

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_LONGEST_NAME = 5


def scene_of(doc: "Document", span: Span) -> Span:
    """The sentence of an office, and the one before it."""
    sentence = doc.sentence_at(span.start)
    before = doc.sentence_at(max(0, sentence.start - 2))
    return Span(min(before.start, sentence.start), sentence.end)


def owners_in(doc: "Document", scene: Span, office: Span, *, but: Set[str] = frozenset()) -> frozenset[str]:
    """The words with a capital in a scene that are nobody's name, no day and no part of the office, in small letters.

    but: words that are known; those that stand with one in a longer name ("Harrow" in "Harrow Foods") are left out too.
    """
    words = doc.words
    calendar = doc.pack.table("calendar") if doc.pack is not None else {"months": [], "weekdays": []}
    days = {name.lower() for kind in ("months", "weekdays") for row in calendar[kind] for name in row}
    small = doc.pack.stop_words if doc.pack is not None else frozenset[str]()
    persons = _persons_in(doc, scene) | _hearers_in(doc, scene)
    found: set[str] = set()
    for i in words.inside(scene):
        if not words.capital[i] or i in persons or office.holds(Span(words.starts[i], words.ends[i])):
            continue
        word = words.lower[i].removesuffix("'s").rstrip("'")
        if len(word) == 1 or (word in small and not words.surfaces[i].isupper()):
            continue  # "“No”, he said": a small word that begins what is said, or an initial
        if word in days or (doc.opens_sentence(words.starts[i]) and not _is_proper(doc, word)):
            continue
        if not any(words.lower[j].removesuffix("'s") in but for j in _run(doc, i)):
            found.add(word)
    return frozenset(found)


def _run(doc: "Document", index: int) -> range:
    """The words with a capital that stand together with one."""
    words, first, last = doc.words, index, index
    while first and words.capital[first - 1] and doc.folded[words.ends[first - 1] : words.starts[first]] == " ":
        first -= 1
    while (
        last + 1 < len(words)
        and words.capital[last + 1]
        and doc.folded[words.ends[last] : words.starts[last + 1]] == " "
    ):
        last += 1
    return range(max(first, index - _LONGEST_NAME), min(last, index + _LONGEST_NAME) + 1)


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
