"""The countries that an article tells of, and whose offices they are."""

from collections.abc import Sequence

from srcaudit.model.span import Span
from srcaudit.text.document import Document
from srcaudit.text.mentions.roles import nations_known
from srcaudit.text.mentions.sole_offices import SoleOffice
from srcaudit.text.offices.words import forms

_NEAR = 600
"""Characters before an office, and behind it, in which another country may be told of."""


def states_of(doc: Document, title: str) -> frozenset[str]:
    """The words for countries, where it is they who have such an office."""
    return nations(doc) if is_of_a_country(doc, title) else frozenset()


def lands_with(doc: Document, title: str) -> frozenset[str]:
    """The words for countries and their people that may have such an office."""
    pack = doc.pack
    if pack is None:
        return frozenset()
    table, lands = pack.table("single_offices")["sole"], nations(doc)
    if title in table["having"]:
        return lands & frozenset(table["having"][title].split())
    return lands - frozenset(table["lacking"].get(title, "").split())


def lands_known(doc: Document, title: str) -> frozenset[str]:
    """The words for countries, and their people, whose holders the table has: one whom nobody knows is none of them."""
    known = nations_known(doc, title)
    return known.union(*(row for row in countries(doc) if not known.isdisjoint(row)))


def is_dated(doc: Document) -> bool:
    """Whether it is certain that the article is no younger than the table, which then has the holders of its day."""
    when = doc.dated
    return when is not None and when.sure


def homeland(doc: Document, offices: Sequence[SoleOffice], rows: Sequence[Sequence[str]]) -> frozenset[str]:
    """The words for the country whose office one of them holds by the table: "British" beside Tony Blair."""
    held = [role for role in doc.roles if any(role.span.touches(office.span) for office in offices)]
    keys = {role.offices[0].key: role.offices[0] for role in held if len(role.offices) == 1}
    if len(keys) != 1:
        return frozenset()
    words = {
        word.lower().removesuffix("'s") for office in keys.values() for told in office.nation_words for word in told
    }
    return forms(words.union(*(row for row in rows if not words.isdisjoint(row))))


def is_abroad(doc: Document, one: SoleOffice, two: SoleOffice) -> bool:
    """Whether of one whom the table has and one unknown the latter is told with the capital of another country, in his
    sentence or the one before: "In Reykjavik, the prime minister, Jan Holt"."""
    rows = countries(doc)
    home = homeland(doc, (one, two), rows)
    unknown = [office for office in (one, two) if not homeland(doc, [office], rows)]
    if doc.pack is None or not home or not unknown:
        return False
    around = {
        doc.words.lower[i].removesuffix("'s")
        for office in unknown
        for i in doc.words.inside(last_two_sentences(doc, office))
    }
    seats = doc.pack.table("single_offices")["sole"]["seats"]
    known = home | lands_known(doc, one.title) if is_dated(doc) else home
    return any(seat in around and known.isdisjoint(lands.split()) for seat, lands in seats.items())


def countries(doc: Document) -> list[list[str]]:
    """A country and its people to a row, in small letters."""
    pack = doc.pack
    if pack is None or not pack.has("tables", "persons"):
        return []
    return [row.lower().split() for row in pack.table("persons")["peoples"]["countries"]]


def surroundings(doc: Document, office: SoleOffice) -> Span:
    """An office and what stands within some sentences of it."""
    return Span(max(0, office.span.start - _NEAR), min(len(doc.text), office.span.end + _NEAR))


def last_two_sentences(doc: Document, office: SoleOffice) -> Span:
    """The sentence of an office, and the one before it."""
    sentence = doc.sentence_at(office.span.start)
    before = doc.sentence_at(max(0, sentence.start - 2))
    return Span(min(before.start, sentence.start), sentence.end)


def is_of_a_country(doc: Document, title: str) -> bool:
    """Whether it is countries that have such an office: a minister, a governor."""
    table = doc.pack.table("single_offices") if doc.pack is not None else None
    if table is None:
        return False
    return title.endswith(table["minister"]) or title in {*table["sole"]["national"], *table["sole"]["of_states"]}


def nations(doc: Document) -> frozenset[str]:
    """The words for countries and their people, in small letters."""
    pack = doc.pack
    if pack is None or not pack.has("tables", "places") or not pack.has("tables", "persons"):
        return frozenset()
    peoples = pack.table("persons")["peoples"]
    rows = " ".join([*peoples["countries"], *peoples["names"], pack.table("places")["countries"]])
    return frozenset(rows.lower().split())
