"""What tells that a title is that of some other body or person too."""

from collections.abc import Iterator, Set

from srcaudit.model.span import Span
from srcaudit.text.document import Document
from srcaudit.text.mentions.local_offices import LocalOffice
from srcaudit.text.mentions.roles import office_surnames
from srcaudit.text.mentions.sole_offices import SoleOffice
from srcaudit.text.mentions.told_owners import scene_of
from srcaudit.text.offices.lands import countries, homeland, nations
from srcaudit.text.offices.words import words_of

_OF_NAME = 3
"""Words behind a title among which the name stands of whose it is: "of the Post"."""


def are_of_two_told(doc: Document, kind: Set[str], *offices: LocalOffice | SoleOffice) -> bool:
    """Whether of each of two offices of a kind of body ("Committee chairman Ada Lind") the text has told another body
    last: "the housing committee" before the one, "the justice committee" before the other."""
    return len({_told_last(doc, kind, office.span) for office in offices} - {""}) > 1


def _told_last(doc: Document, kind: Set[str], span: Span) -> str:
    """What tells which body of a kind the text has told of last before an office: "housing"."""
    words, small = doc.words, doc.pack.stop_words if doc.pack is not None else frozenset[str]()
    first = words.inside(span).start
    places = sorted(i for word in kind for i in doc.word_places.get(word, ()) if 0 < i < first)
    told = (words.lower[i - 1] for i in reversed(places) if doc.folded[words.ends[i - 1] : words.starts[i]] == " ")
    return next((word for word in told if word.isalpha() and word not in small), "")


def is_told_before(doc: Document, office: SoleOffice, first: SoleOffice) -> bool:
    """Whether the text tells of what an office is told with ("the observatory's director") before the first of two."""
    places = doc.word_places
    return any(
        doc.words.starts[places[form][0]] < first.span.start
        for kind in office.kinds
        for form in (kind, f"{kind}'s")
        if form in places
    )


def comes_with_a_body(doc: Document, one: SoleOffice, two: SoleOffice) -> bool:
    """Whether a body that the text has not told of before stands near the later of two: "the committee on roads"."""
    pack = doc.pack
    if pack is None:
        return True
    table = pack.table("single_offices")
    bodies = frozenset(table["bodies"]) - words_of(one) - words_of(two) - frozenset(table["sole"]["organs"])
    first, last = sorted((one, two), key=lambda office: office.span)
    known = doc.sentence_at(first.span.start).end
    near = {doc.words.lower[i] for i in doc.words.inside(scene_of(doc, last.span))}
    return any(doc.words.starts[doc.word_places[word][0]] > known for word in near & bodies)


def is_told_of_others(doc: Document, one: SoleOffice, two: SoleOffice) -> bool:
    """Whether the text has the title behind "his", or behind a name that neither of two is told with."""
    pack = doc.pack
    if pack is None:
        return True
    owned = frozenset(pack.table("single_offices")["sole"]["owned"])
    before = (doc.words.lower[told.start - 1] for told in _told_elsewhere(doc, one, two))
    return not owned.isdisjoint(before) or is_told_of_another(doc, one, two)


def is_told_of_another(doc: Document, one: SoleOffice, two: SoleOffice) -> bool:
    """Whether the text has the title behind a name that neither of two is told with: "Lund Mills chairman Eva"."""
    words, whose = doc.words, words_of(one) | words_of(two)
    for told in _told_elsewhere(doc, one, two):
        before = told.start - 1
        word = words.lower[before].removesuffix("'s")
        named = words.capital[before] and not doc.opens_sentence(words.starts[before])
        if word not in whose and (named or word != words.lower[before]):
            return True
    return False


def has_another_bearer(doc: Document, one: SoleOffice, two: SoleOffice) -> bool:
    """Whether the title stands before the name of whom neither of two is told with: "met the mayor of Ven"."""
    pack = doc.pack
    if pack is None or (one.named and two.named):
        return False
    words, table = doc.words, pack.table("single_offices")["sole"]
    whose = words_of(one) | words_of(two) | homeland(doc, (one, two), countries(doc))
    for told in _told_elsewhere(doc, one, two):
        last = doc.words.inside(doc.sentence_at(words.starts[told.start])).stop
        behind = range(told.stop, min(told.stop + _OF_NAME, last))
        if not behind or words.lower[behind[0]] not in table["of"]:
            continue
        named = next((i for i in behind[1:] if words.lower[i] not in table["determiners"]), None)
        if named is not None and words.capital[named] and words.lower[named].removesuffix("'s") not in whose:
            return True
    return False


def _told_elsewhere(doc: Document, one: SoleOffice, two: SoleOffice) -> Iterator[range]:
    """The words of the title of two, and of other words for it, behind any word, but where it is told of the two."""
    pack, title = doc.pack, one.title.split()
    tables = pack.table("single_offices") if pack is not None else {"same": {}, "sole": {"same": {}}}
    same = {**tables["same"], **tables["sole"]["same"]}
    words = doc.words
    for form in [title, *(form.split() for form, name in same.items() if name == one.title)]:
        for last in doc.word_places.get(form[-1], ()):
            first = last + 1 - len(form)
            if first <= 0 or list(words.lower[first : last + 1]) != form:
                continue
            told = Span(words.starts[last], words.ends[last])
            if not one.span.touches(told) and not two.span.touches(told):
                yield range(first, last + 1)


def is_of_a_land(doc: Document, one: SoleOffice, two: SoleOffice) -> bool:
    """Whether one of two presidents may be a country's: told with it, by the title alone, or known as one."""
    known = office_surnames(doc)
    return any(
        office.name.surname in known
        or not (office.definite or office.named)
        or not nations(doc).isdisjoint(office.whose)
        for office in (one, two)
    )
