"""What leaves it open whether two holders hold one office."""

from srcaudit.text.document import Document
from srcaudit.text.mentions.attached import may_name_another
from srcaudit.text.mentions.local_offices import LocalOffice
from srcaudit.text.mentions.roles import office_surnames
from srcaudit.text.mentions.sole_offices import SoleOffice
from srcaudit.text.mentions.told_owners import scene_of
from srcaudit.text.offices.lands import is_abroad, nations, states_of, surroundings
from srcaudit.text.offices.one_office import are_of_one_body, is_of_one_place
from srcaudit.text.offices.others import comes_with_a_body, is_told_of_another
from srcaudit.text.offices.owners import heads_of, other_owners, owner_of, told_as_names
from srcaudit.text.offices.scenes import goes_elsewhere, in_other_hands
from srcaudit.text.offices.states import is_national, is_of_one_nation, is_of_the_state
from srcaudit.text.offices.words import word_of, words_of


def may_be_two(doc: Document, one: SoleOffice, two: SoleOffice) -> bool:
    """Whether what stands near one of them tells that it may be another office than the other's, or another person."""
    pack = doc.pack
    if pack is None or may_be_a_speaker(doc, one, two):
        return True
    if one.named and two.named:
        return False
    table, title = pack.table("single_offices")["sole"], one.title
    if title in table["of_states"] and _has_a_third(doc, one, two):
        return True
    if is_national(doc, one, two) or is_of_the_state(doc, one, two) or is_of_one_nation(doc, one, two):
        return False
    if are_of_one_body(doc, one, two):
        return False
    if not (one.named or two.named) and one.whose and one.whose == two.whose:
        return _may_be_of_another_such(doc, one, two)
    if is_of_one_place(doc, one, two):
        return False
    if title in table["national"]:
        return True  # it may be another country's
    if in_other_hands(doc, one) or in_other_hands(doc, two) or is_abroad(doc, one, two):
        return True
    if len({word_of(doc, office) for office in (one, two)}) > 1 or _is_of_parties(doc, one, two):
        return True
    return _may_be_of_another_body(doc, one, two)


def _may_be_of_another_body(doc: Document, one: SoleOffice, two: SoleOffice) -> bool:
    """Whether the office that is told with fewer words may be that of a body, or a country, told of beside it."""
    pack = doc.pack
    if pack is None:
        return True
    table, title = pack.table("single_offices")["sole"], one.title
    if title in table["of_lands_first"]:
        return any(_has_a_president_near(doc, *pair) for pair in ((one, two), (two, one)))
    fewer, more = (one, two) if owner_of(doc, two) else (two, one)
    near = other_owners(doc, fewer, more)
    alike = bool(one.whose) and one.whose == two.whose
    if alike:
        near = told_as_names(doc, fewer, near)
    if near and (
        (title in table["of_many"] and not alike) or not nations(doc).isdisjoint(near & states_of(doc, title))
    ):
        return True
    if is_told_of_another(doc, one, two) or not heads_of(doc, fewer).isdisjoint(near):
        return True
    return comes_with_a_body(doc, one, two)


def _may_be_of_another_such(doc: Document, one: SoleOffice, two: SoleOffice) -> bool:
    """Whether the later of two who are told with the same small words ("the plant manager") may be another one's."""
    later = max(one, two, key=lambda office: office.span)
    pack = doc.pack
    parties = frozenset(pack.table("single_offices")["sole"]["many"]) if pack is not None else frozenset[str]()
    near = other_owners(doc, later, one if later is two else two) - parties
    hands = any(in_other_hands(doc, office, guests=False) for office in (one, two))
    return hands or goes_elsewhere(doc, one, two) or bool(told_as_names(doc, later, near))


def _has_a_president_near(doc: Document, office: SoleOffice, other: SoleOffice) -> bool:
    """Whether a body that has a president, or a name that may be one's, stands near one whom no table has."""
    pack, known = doc.pack, office_surnames(doc)
    if pack is None:
        return True
    if office.named or office.name.surname in known:
        return False
    table = pack.table("single_offices")["sole"]
    bodies = frozenset([*table["presided"], *(f"{body}s" for body in table["presided"])]) - words_of(other)
    beside, near = (
        {doc.words.lower[i].removesuffix("'s") for i in doc.words.inside(part)}
        for part in (scene_of(doc, office.span), surroundings(doc, office))
    )
    if not bodies.isdisjoint(beside):
        return True
    if other.name.surname not in known:
        return False
    told = near.isdisjoint(table["stately"]) and not bodies.isdisjoint(doc.words.vocabulary)
    return told or bool(other_owners(doc, office, other))


def _has_a_third(doc: Document, one: SoleOffice, two: SoleOffice) -> bool:
    """Whether the text tells of somebody else with the same title, who must be of another state then."""
    return len({office.name.surname for office in doc.sole_offices if office.title == one.title}) > 2


def _is_of_parties(doc: Document, one: SoleOffice, two: SoleOffice) -> bool:
    """Whether either is the leader or the chairman of a party, of whom there are many."""
    pack = doc.pack
    many = frozenset(pack.table("single_offices")["sole"]["many"]) if pack is not None else frozenset[str]()
    return any(office.whose and words_of(office) <= many for office in (one, two))


def may_be_a_speaker(doc: Document, *offices: LocalOffice | SoleOffice) -> bool:
    """Whether one of the names may be that of who speaks for the holder: "a spokesman for the mayor, Jan Holt"."""
    behind = (one for one in offices if doc.folded.endswith(", ", one.span.start, one.name.span.start))
    return any(may_name_another(doc, one.span.start) for one in behind)
