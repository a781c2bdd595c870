"""Two persons in one office, as far as the words tell that it is one."""

from collections.abc import Iterator, Sequence, Set
from dataclasses import replace

from srcaudit.text.document import Document
from srcaudit.text.mentions.local_offices import OF_THE_BODY, LocalOffice
from srcaudit.text.mentions.roles import is_nearly_held
from srcaudit.text.mentions.sole_offices import SoleOffice
from srcaudit.text.offices.changes import changes, follows
from srcaudit.text.offices.lands import nations
from srcaudit.text.offices.one_office import are_two_by_kind, is_exact, is_one_office, is_untold
from srcaudit.text.offices.others import are_of_two_told, has_another_bearer
from srcaudit.text.offices.scenes import are_apart, is_of_another_scene, is_of_several
from srcaudit.text.offices.states import are_of_two_bodies, is_of_one_nation, is_of_the_state
from srcaudit.text.offices.words import owner_words, title_of
from srcaudit.text.spelling import distance

_SLIP = 2
"""Edits by which one surname may still be a misspelling of the other."""
_MOST_HOLDERS = 12
"""Holders of one title that are compared: an article that tells of more is a list."""


def offices_by_title(doc: Document) -> dict[str, list[SoleOffice]]:
    """Title -> who is told in full to have it, where an article tells of two or more."""
    found: dict[str, list[SoleOffice]] = {}
    for office in doc.sole_offices:
        found.setdefault(office.title, []).append(office)
    for title, known in _known_by_surname(doc, found.keys()).items():
        found[title] = sorted([*found[title], *known], key=lambda one: one.span)
    return {title: group for title, group in found.items() if len({one.name.surname for one in group}) > 1}


def _known_by_surname(doc: Document, titles: Set[str]) -> dict[str, list[SoleOffice]]:
    """Title -> who holds it by the table and is told with the surname alone, once each: "President Rowan"."""
    found = dict[tuple[str, str], SoleOffice]()
    for role in doc.roles if titles else ():
        if role.full or role.as_body or role.guard != "none" or len(role.offices) != 1:
            continue
        told = doc[role.span].lower()
        title = next((title for title in map(str.lower, role.offices[0].titles) if title in told), None)
        if title is not None and title in titles and (title, role.surname) not in found:
            name = doc.name_at(role.span.end - 1)
            if name is not None and name.surname == role.surname:
                office = SoleOffice(role.span, title, frozenset(), definite=False, named=False, name=name)
                found[title, role.surname] = office
    known: dict[str, list[SoleOffice]] = {}
    for office in found.values():
        known.setdefault(office.title, []).append(office)
    return known


def two_holders(doc: Document, group: Sequence[SoleOffice]) -> Iterator[tuple[SoleOffice, SoleOffice]]:
    """Two persons in one office, as far as the words tell that it is one."""
    first = dict[tuple[str, frozenset[str], bool], SoleOffice]()
    for office in _with_their_bodies(group):
        first.setdefault((office.name.surname, office.whose, office.definite), office)
    told = list(first.values())[:_MOST_HOLDERS]
    for index, two in enumerate(told):
        for one in told[:index]:
            if not _is_another(one, two) or _is_of_old(doc, one, two) or follows(doc, one, two):
                continue
            if are_of_two_bodies(doc, one, two) or are_two_by_kind(doc, one, two):
                continue
            if any(is_nearly_held(doc, one.title, told.name.surname) for told in (one, two)):
                continue
            if is_exact(doc, one):
                one_office = bool(one.whose) and one.named == two.named and one.whose == two.whose
            else:
                one_office = is_one_office(doc, told, one, two) or is_untold(doc, told, one, two)
                one_office = one_office or is_of_one_nation(doc, one, two) or is_of_the_state(doc, one, two)
            if (
                one_office
                and not has_another_bearer(doc, one, two)
                and not is_of_another_scene(doc, one, two)
                and ((one.named and two.named) or not is_of_several(doc, one.title))
            ):
                yield one, two


def _with_their_bodies(group: Sequence[SoleOffice]) -> list[SoleOffice]:
    """The offices of a title; who is told once with a body has that body's office wherever the text goes on with him:
    "the president, Ada Lind", who is told as president of the Harrow Trust."""
    bodies: dict[tuple[str, str | None], SoleOffice] = {}
    for office in group:
        if office.named:
            bodies.setdefault((office.name.surname, office.name.given), office)
    return [
        replace(office, whose=body.whose, named=True)
        if not office.whose and (body := bodies.get((office.name.surname, office.name.given))) is not None
        else office
        for office in group
    ]


def _is_of_old(doc: Document, one: LocalOffice | SoleOffice, two: LocalOffice | SoleOffice) -> bool:
    """Whether either is one of the heads of states of other days, of whom a text need not say when they were it."""
    pack = doc.pack
    if pack is None:
        return True
    table, titles = pack.table("single_offices")["sole"], [title_of(office) for office in (one, two)]
    return titles[0] in table["of_old_titles"] and any(
        office.name.surname in table["of_old"] and nations(doc).issuperset(owner_words(office)) for office in (one, two)
    )


def second_holder(doc: Document, group: Sequence[LocalOffice]) -> LocalOffice | None:
    """Who is told to hold the office of a place beside the first one of whom it is told."""
    one = group[0]
    others = {
        two.name.surname: two for two in reversed(group) if _is_another(one, two) and not _is_of_old(doc, one, two)
    }
    told_apart = sorted(others.values(), key=lambda two: two.span)[:_MOST_HOLDERS]
    if one.key[1].islower():  # "Committee chairman Ada Lind"
        told_apart = [two for two in told_apart if not are_of_two_told(doc, {one.key[1]}, one, two)]
    return next((two for two in told_apart if not (follows(doc, one, two) or are_apart(doc, one, two))), None)


def local_offices_told(doc: Document) -> dict[tuple[str, str], list[LocalOffice]]:
    """Office and place -> the persons in full beside them, where no sentence with the office tells of a change."""
    found: dict[tuple[str, str], list[LocalOffice]] = {}
    for one in doc.local_offices:
        found.setdefault(one.key, []).append(one)
    for title in [title for title, place in found if place == OF_THE_BODY]:
        bodies = [place for office, place in found if office == title and place and place.islower()]
        untold = found.pop((title, OF_THE_BODY))
        if len(bodies) == 1:
            found[title, bodies[0]] = sorted([*found[title, bodies[0]], *untold], key=lambda one: one.span)
    told = {key: some for key, some in found.items() if len(some) > 1 and not changes(doc, key[0])}
    return {key: some for key, some in told.items() if key[1] or not is_of_several(doc, key[0])}


def _is_another(one: LocalOffice | SoleOffice, other: LocalOffice | SoleOffice) -> bool:
    """Whether two names are those of two persons, and no slip of one name: both of their halves differ."""
    return (
        one.name.given != other.name.given
        and distance(one.name.surname, other.name.surname, _SLIP) > _SLIP
        and one.name.surname != other.name.given
        and one.name.given != other.name.surname
    )
