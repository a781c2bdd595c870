"""Whether a text tells of one body alone, whose every office can be no other's."""

import re
from collections.abc import Iterator, Set

from srcaudit.model.span import Span
from srcaudit.text.document import Document
from srcaudit.text.mentions.name_forms import is_somebody
from srcaudit.text.mentions.sole_offices import SoleOffice
from srcaudit.text.offices.lands import nations
from srcaudit.text.offices.words import times, words_of

_MOST_WORDS = 1_500
"""Words of a text up to the later of two offices: a longer one tells of more bodies than one."""
_AGE = re.compile(r", (?:aged )?\d\d\b")


def tells_of_one_body(doc: Document, one: SoleOffice, two: SoleOffice) -> bool:
    """Whether no second name, up to the later of two offices, may be that of a body that has one too.

    A name that the text has once, in one word, is none, but where a sentence begins with it; nor is a place in which
    something is, somebody's name, a day, a nation or a party.
    """
    pack = doc.pack
    if pack is None or not pack.has("tables", "places"):
        return False
    last = max(one.span.end, two.span.end)
    if len(doc.words.inside(Span(0, last))) > _MOST_WORDS or _tells_of_another(doc, last):
        return False
    own = words_of(one) | words_of(two)
    groups: list[set[str]] = []
    for name in _names(doc, last, (one.span, two.span)):
        joined = [group for group in groups if not group.isdisjoint(name)]
        groups = [group for group in groups if group.isdisjoint(name)]
        groups.append(set(name).union(*joined))
    names = [group for group in groups if not group <= own]
    known = doc.sentence_at(one.span.start).end
    if len(names) > 1:
        return False
    return _is_told_by(doc, names[0] if names else _kinds(doc, "presided", "vague", "kept"), known)


def _kinds(doc: Document, *lists: str) -> frozenset[str]:
    """The nouns for what has offices, a trust, a firm, with those of some lists of the table."""
    if doc.pack is None:
        return frozenset()
    table = doc.pack.table("single_offices")
    return frozenset([*table["bodies"], *(word for name in lists for word in table["sole"][name])])


def _is_told_by(doc: Document, told: Set[str], position: int) -> bool:
    """Whether the text tells one of some words, or its possessive, before a place."""
    places = (doc.word_places.get(form) for word in told for form in (word, f"{word}'s"))
    return any(place and doc.words.starts[place[0]] < position for place in places)


def _tells_of_another(doc: Document, last: int) -> bool:
    """Whether words tell that there is a second body of a kind: "the other ship", "a rival firm"."""
    words, kinds = doc.words, _kinds(doc, "owners", "presided", "vague", "kept", "towns", "sites")
    another = doc.pack.table("single_offices")["sole"]["second_bodies"] if doc.pack is not None else []
    return any(
        words.starts[index] < last and not kinds.isdisjoint(words.lower[index + 1 : index + 3])
        for word in another
        for index in doc.word_places.get(word, ())
    )


def _names(doc: Document, last: int, offices: tuple[Span, Span]) -> Iterator[frozenset[str]]:
    """The words of each name that may be a body's, in small letters."""
    pack, words = doc.pack, doc.words
    table = pack.table("single_offices")["sole"] if pack is not None else {}
    places = (
        frozenset(pack.table("places")["locatives"].split()) | frozenset(table["locating"]) if pack else frozenset()
    )
    small = pack.stop_words if pack is not None else frozenset[str]()
    calendar = pack.table("calendar") if pack is not None else {"months": [], "weekdays": []}
    nobody = {name.lower() for kind in ("months", "weekdays") for row in calendar[kind] for name in row}
    nobody |= {*table["nothings"], *table["many"], *nations(doc)}
    persons = _persons(doc, last)
    located = dict[str, bool]()
    runs = list[tuple[range, bool]]()
    for run in _runs(doc, last):
        told = Span(words.starts[run.start], words.ends[run.stop - 1])
        run = range(run.start + (words.lower[run.start] in small), run.stop)
        rest = [i for i in run if i not in persons and words.lower[i].removesuffix("'s") not in nobody]
        if not rest or any(office.touches(told) for office in offices):
            continue
        opens = doc.opens_sentence(words.starts[run.start]) or (
            run.start > 0 and doc.opens_sentence(words.starts[run.start - 1])
        )
        if len(rest) == 1 and doc.opens_sentence(words.starts[rest[0]]) and _is_small_elsewhere(doc, rest[0]):
            continue
        opens = opens or _is_joined(doc, run)
        before = words.lower[run.start - 1] if run.start and not opens else ""
        at_a_place = before == "in" or (before in places and len(rest) == 1)
        for i in rest:
            word = words.lower[i].removesuffix("'s")
            located[word] = located.get(word, True) and at_a_place
        runs.append((range(rest[0], rest[-1] + 1), opens))
    for run, opens in runs:
        told_words = frozenset(words.lower[i].removesuffix("'s") for i in run)
        if all(located.get(word, True) for word in told_words):
            continue
        if len(run) > 1 or opens or any(times(doc, word) > 1 for word in told_words):
            yield told_words


def _runs(doc: Document, last: int) -> Iterator[range]:
    """The words with a capital that stand together, as far as a place in the text."""
    words, first = doc.words, 0
    stop = doc.words.inside(Span(0, last)).stop
    while first < stop:
        if not words.capital[first] or doc.quoted.at(words.starts[first]):
            first += 1
            continue
        end = first + 1
        while end < stop and words.capital[end] and doc.folded[words.ends[end - 1] : words.starts[end]] == " ":
            end += 1
        yield range(first, end)
        first = end


def _is_joined(doc: Document, run: range) -> bool:
    """Whether an "and" joins a name to another one: "Alder and Birch will merge"."""
    lower, capital = doc.words.lower, doc.words.capital
    before = run.start > 1 and lower[run.start - 1] == "and" and capital[run.start - 2]
    return before or (lower[run.stop : run.stop + 1] == ["and"] and capital[run.stop + 1 : run.stop + 2] == [True])


def _is_small_elsewhere(doc: Document, index: int) -> bool:
    """Whether a word that begins a sentence may be no name: it is written small somewhere, or nowhere else at all."""
    words, word = doc.words, doc.words.lower[index]
    if _is_joined(doc, range(index, index + 1)):
        return False
    others = [i for i in doc.word_places[word] if i != index]
    return not words.surfaces[index].endswith("'s") and (not others or any(not words.capital[i] for i in others))


def _persons(doc: Document, last: int) -> frozenset[int]:
    """The words of the names of persons."""
    found: set[int] = set()
    for name in doc.names[: doc.names_before(last)]:
        form = doc.name_forms.get(name.surname)
        told = form is not None and not form.is_word and (is_somebody(form) or form.speaks)
        if name.title or (name.given and name.known) or told or _AGE.match(doc.folded, name.span.end):
            inside = doc.words.inside(name.span)
            found.update(inside)
            if inside.start:
                found.add(inside.start - 1)
    return frozenset(found)
