"""Whether an office that is told without its country is that of the country whose holder the table has."""

from srcaudit.text.document import Document
from srcaudit.text.mentions.roles import office_surnames
from srcaudit.text.mentions.sole_offices import SoleOffice
from srcaudit.text.mentions.told_owners import scene_of
from srcaudit.text.offices.lands import (
    countries,
    homeland,
    is_abroad,
    is_dated,
    lands_known,
    lands_with,
    last_two_sentences,
    surroundings,
)
from srcaudit.text.offices.scenes import in_other_hands
from srcaudit.text.offices.words import words_of


def is_national(doc: Document, one: SoleOffice, two: SoleOffice) -> bool:
    """Whether it is an office of the text's own country: told without one, and no country is named around it."""
    pack = doc.pack
    if pack is None or not pack.has("tables", "places") or not pack.has("tables", "persons"):
        return False
    if in_other_hands(doc, one) or in_other_hands(doc, two):
        return False
    titles = pack.table("single_offices")["sole"]["national"]
    told_as = {
        max((title for title in titles if title in doc[office.span].lower()), key=len, default="")
        for office in (one, two)
    }
    if len(told_as) > 1 or "" in told_as:
        return False  # "the foreign minister" of one country beside "the Foreign Secretary" of another
    title = told_as.pop()
    foreign = lands_with(doc, title) - words_of(one) - words_of(two)
    guards = (hit for office in (one, two) for hit in doc.role_guards_in(doc.sentence_at(office.span.start)))
    if any(hit.entry.family in ("past", "name", "fiction") for hit in guards):
        return False
    rows = countries(doc)
    # Around one whom the table has other countries may be told of.
    unknown = [office for office in (one, two) if not homeland(doc, [office], rows)]
    told = {
        doc.words.lower[i] for office in unknown for i in doc.words.inside(last_two_sentences(doc, office))
    } & foreign
    if not told:
        return not is_abroad(doc, one, two)
    home = homeland(doc, (one, two), rows)
    near = {doc.words.lower[i] for office in unknown for i in doc.words.inside(surroundings(doc, office))}
    held = lands_known(doc, title)
    return home.issuperset(told - (held if is_dated(doc) else set())) and home.issuperset((foreign & near) - held)


def is_of_the_state(doc: Document, one: SoleOffice, two: SoleOffice) -> bool:
    """Whether "the President, Jan Holt" is told as that of the state whose president the other is by the table.

    Nobody of old, with a capital, where the text tells of what states have, of no other state, and of no body that has
    a president, near him.
    """
    pack = doc.pack
    if pack is None or one.title not in pack.table("single_offices")["sole"]["of_lands_first"]:
        return False
    table, known = pack.table("single_offices")["sole"], office_surnames(doc)
    unknown = [office for office in (one, two) if office.name.surname not in known]
    if len(unknown) != 1 or unknown[0].whose:
        return False
    definite = unknown[0].definite
    home = homeland(doc, (one, two), countries(doc))
    other = one if unknown[0] is two else two
    large = _is_printed_large(doc, unknown[0])
    if not large and not (definite and (not _is_printed_large(doc, other) or _is_called_so(doc, unknown[0]))):
        return False
    if unknown[0].name.surname in table["of_old"] or not home.issuperset(other.whose) or not home:
        return False
    if in_other_hands(doc, unknown[0]):
        return False
    near, beside = (
        {doc.words.lower[i].removesuffix("'s") for i in doc.words.inside(part)}
        for part in (surroundings(doc, unknown[0]), scene_of(doc, unknown[0].span))
    )
    bodies = {*table["presided"], *(f"{body}s" for body in table["presided"])}
    if not near.isdisjoint(table["works"]):
        return False  # "in the new series President Ada Lind signs a bill"
    if not beside.isdisjoint(bodies) or (
        near.isdisjoint(table["stately"]) and not bodies.isdisjoint(doc.words.vocabulary)
    ):
        return False
    lands, held = lands_with(doc, one.title), lands_known(doc, one.title)
    if not definite:
        return home.issuperset(near & lands)  # "President Jan Holt"
    return home.issuperset((beside & lands) - (held if is_dated(doc) else set())) and home.issuperset(
        (near & lands) - held
    )


def _is_called_so(doc: Document, office: SoleOffice) -> bool:
    """Whether the text has "the president" in small letters elsewhere, and no body that has one near the office."""
    pack = doc.pack
    if pack is None:
        return False
    table, lower = pack.table("single_offices")["sole"], doc.words.lower
    near = {lower[i].removesuffix("'s") for i in doc.words.inside(surroundings(doc, office))}
    if near.isdisjoint(table["stately"]) or not near.isdisjoint(
        {*table["presided"], *map("{}s".format, table["presided"])}
    ):
        return False
    own, title = doc.words.inside(office.span), office.title
    return any(
        i not in own and not doc.words.capital[i] and lower[i - 1 : i] == ["the"] and lower[i + 1 : i + 2] != ["of"]
        for i in doc.word_places.get(title, ())
    )


def _is_printed_large(doc: Document, office: SoleOffice) -> bool:
    """Whether the title of an office has a capital within a sentence: "the President, Jan Holt"."""
    words, last = doc.words, office.title.split()[-1]
    return any(words.lower[i] == last and words.capital[i] for i in words.inside(office.span))


def are_of_two_bodies(doc: Document, one: SoleOffice, two: SoleOffice) -> bool:
    """Whether by the table they hold two offices, or one holds a state's and the other is told with another body."""
    rows = countries(doc)
    held = [
        {office.key for role in doc.roles if role.span.touches(told.span) for office in role.offices}
        for told in (one, two)
    ]
    if all(held):
        return held[0].isdisjoint(held[1])
    if not any(held) or doc.pack is None or one.title not in doc.pack.table("single_offices")["sole"]["of_lands_first"]:
        return False
    known, other = (one, two) if held[0] else (two, one)
    return other.named and not homeland(doc, [known], rows).issuperset(words_of(other))


def is_of_one_nation(doc: Document, one: SoleOffice, two: SoleOffice) -> bool:
    """Whether the one is told with the country whose office the other holds by the table: "the British premier"."""
    homes = [homeland(doc, [office], countries(doc)) for office in (one, two)]
    if bool(homes[0]) == bool(homes[1]):
        return False
    known, other = (one, two) if homes[0] else (two, one)
    whose = words_of(other)
    return bool(whose) and (homes[0] or homes[1]).issuperset(whose) and not (known.named and known.whose != other.whose)
