"""Whether the words that say whose two offices are make them one."""

from collections.abc import Sequence

from srcaudit.text.document import Document
from srcaudit.text.mentions.roles import titles_held
from srcaudit.text.mentions.sole_offices import SoleOffice
from srcaudit.text.mentions.told_owners import scene_of
from srcaudit.text.offices.changes import changes
from srcaudit.text.offices.lands import is_abroad, is_of_a_country, nations
from srcaudit.text.offices.one_body import tells_of_one_body
from srcaudit.text.offices.others import (
    are_of_two_told,
    comes_with_a_body,
    is_of_a_land,
    is_told_before,
    is_told_of_others,
)
from srcaudit.text.offices.owners import other_owners, owner_of
from srcaudit.text.offices.scenes import goes_elsewhere, in_other_hands
from srcaudit.text.offices.words import times, word_of, words_of

_FIRST_YEAR, _NEW_YEAR = 1500, 2010
"""A number may be a year from the one on; the other is taken for that of a text that tells no day."""
_LONG = 8
"""Years after which an office has another holder."""
_LEAST_TIMES = 3
"""Tellings of a body from which on a text is about it."""


def are_two_by_kind(doc: Document, one: SoleOffice, two: SoleOffice) -> bool:
    """Whether two who are told with small words alone stand in one sentence, or the text tells of two such bodies."""
    if (one.named and two.named) or not (one.whose and two.whose):
        return False
    pack = doc.pack
    if pack is None or doc.sentence_at(one.span.start) == doc.sentence_at(two.span.start):
        return True
    table, lower = pack.table("single_offices")["sole"], doc.words.lower
    if one.whose == two.whose and are_of_two_told(doc, words_of(one), one, two):
        return True
    several = {*table["houses"], *(f"{word}s" for word in words_of(one) | words_of(two))}
    return any(
        not several.isdisjoint(lower[i + 1 : i + 2]) for word in table["paired"] for i in doc.word_places.get(word, ())
    )


def is_exact(doc: Document, office: SoleOffice) -> bool:
    """Whether an office is one that each part of a body has too: "the Harrow Council head", of roads or of schools."""
    pack = doc.pack
    return pack is None or office.title in pack.table("single_offices")["sole"]["exact"]


def is_one_office(doc: Document, group: Sequence[SoleOffice], one: SoleOffice, two: SoleOffice) -> bool:
    """Whether both are told with the same words, or one with fewer where the article tells of no other."""
    if one.whose == two.whose:
        return bool(one.whose) or one.definite or two.definite
    fewer = min(one, two, key=lambda office: len(office.whose))
    if not (one.whose <= two.whose or two.whose <= one.whose):
        return False
    whole = one.whose | two.whose
    if any(" " in told for told in fewer.whose):
        return False  # "Party of Harrow" is told in full, and "Tin Party of Harrow" is another one.
    more = two if fewer is one else one
    if not fewer.named and fewer.whose and (fewer.kinds or (more.named and not fewer.definite)):
        return False  # "the committee's chairman" of another one; "director of boats Ada Lind" of another club
    if not fewer.named and not fewer.whose:
        return fewer.definite and all(other.whose <= whole for other in group)
    if _is_of_a_part(doc, fewer, more):
        return False
    return all(other.whose <= whole for other in group if fewer.whose <= other.whose)


def _is_of_a_part(doc: Document, fewer: SoleOffice, more: SoleOffice) -> bool:
    """Whether the one is told with the name of a body, and the other with that of a part of it: "Orvex Wholesale"."""
    pack = doc.pack
    if pack is None:
        return True
    table = pack.table("single_offices")
    generic = {*table["bodies"], *table["sole"]["owners"], *table["sole"]["presided"], *table["sole"]["whole"]}
    own = words_of(fewer)
    if not fewer.named or own <= generic:
        return False
    told = [doc.words.lower[i].removesuffix("'s").rstrip("'") for i in doc.words.inside(more.span)]
    first = next((place for place, word in enumerate(told) if word in own), len(told))
    # "The Aldmouth Sea Fund" is the Sea Fund.
    behind = (words_of(more) - own) & frozenset(told[first:])
    return not behind <= {*table["sole"]["whole"], *nations(doc)}


def _is_by_its_kind(doc: Document, fewer: SoleOffice, more: SoleOffice) -> bool:
    """Whether the one is told with no more than what kind of body it is: "the company's", "the bank's"."""
    pack = doc.pack
    if pack is None or fewer.named or not fewer.definite or not fewer.whose or not more.named:
        return False
    table = pack.table("single_offices")["sole"]
    return all(word in table["vague"] or (word in table["kept"] and word in more.whose) for word in fewer.whose)


def is_untold(doc: Document, group: Sequence[SoleOffice], one: SoleOffice, two: SoleOffice) -> bool:
    """Whether one of them is told without whose it is because the text has told it: "Mayor Ada Lind"."""
    pack = doc.pack
    if pack is None or (owner_of(doc, one) and owner_of(doc, two)) or changes(doc, one.title):
        return False
    table, told = pack.table("single_offices")["sole"], one.whose | two.whose
    if any(not other.whose <= told for other in group):
        return False
    if _is_by_its_kind(doc, one, two) or _is_by_its_kind(doc, two, one):
        return is_of_one_place(doc, one, two)
    if not (one.named or two.named) and one.whose and two.whose and one.whose.isdisjoint(two.whose):
        return False  # "the museum's director" and "the gallery's director"
    known = titles_held(doc, one.name.surname) | titles_held(doc, two.name.surname)
    if one.title in known:
        return False
    if are_of_one_body(doc, one, two):
        return True
    if not is_of_one_place(doc, one, two):
        return False
    if told and (_is_beside(doc, one, two) or not (owner_of(doc, one) or owner_of(doc, two))):
        return True  # "the club's treasurer" beside "treasurer Ada Lind"
    # "Attorney General Ada Lind" beside "Ohio Attorney General Jan Holt" is that of the country.
    return one.title in {*table["untold"], *table["single"]} or (not told and is_of_a_country(doc, one.title))


def are_of_one_body(doc: Document, one: SoleOffice, two: SoleOffice) -> bool:
    """Whether two who are told alike, without whose office it is, are those of the one body of which the text tells."""
    pack = doc.pack
    if pack is None or one.named or two.named or one.whose != two.whose or one.span > two.span:
        return False
    table = pack.table("single_offices")["sole"]
    several = {*table["of_lands_first"], *(() if one.whose else (*table["of_two_in_one"], *table["of_lands"]))}
    several |= {*pack.table("single_offices")["alone"]}
    if one.title in several or is_of_a_country(doc, one.title):
        return False
    if comes_with_a_body(doc, one, two) or goes_elsewhere(doc, one, two):
        return False
    if in_other_hands(doc, one) or in_other_hands(doc, two) or is_told_of_others(doc, one, two):
        return False
    if any(_led_it_once(doc, office) or _is_of_old(doc, office) for office in (one, two)):
        return False
    before = doc.sentence_at(max(0, doc.sentence_at(two.span.start).start - len(". ")))
    # Who tells of two in one breath, or in two, sets them against each other.
    return before.start >= doc.sentence_at(one.span.start).end and tells_of_one_body(doc, one, two)


def _led_it_once(doc: Document, office: SoleOffice) -> bool:
    """ "Principal Ada Lind, who led the school in those years,"."""
    words, behind = doc.words, doc.words.inside(office.name.span).stop
    once = doc.pack.table("single_offices")["sole"]["led_once"] if doc.pack is not None else []
    return words.lower[behind : behind + 1] == ["who"] and any(
        word in once for word in words.lower[behind + 1 : behind + 3]
    )


def _is_of_old(doc: Document, office: SoleOffice) -> bool:
    """Whether the sentence of an office, or the one before it, tells a year long ago."""
    words, when = doc.words, doc.dated
    recent = (when.last.year if when is not None else _NEW_YEAR) - _LONG
    inside = words.inside(scene_of(doc, office.span))
    years = (words.surfaces[i] for i in inside if words.digit[i] and len(words.surfaces[i]) == len("1911"))
    return any(_FIRST_YEAR < int(year) < recent for year in years if year.isdecimal())


def _is_beside(doc: Document, one: SoleOffice, two: SoleOffice) -> bool:
    """Whether the firm whose office the one is stands near the other, which is told without it."""
    pack = doc.pack
    if pack is None or one.title not in pack.table("single_offices")["sole"]["beside"]:
        return False
    fewer, more = (one, two) if not one.whose else (two, one)
    words = doc.words
    near = {words.lower[i].removesuffix("'s") for i in words.inside(scene_of(doc, fewer.span))}
    return more.named and not fewer.whose and words_of(more) <= near


def _is_subject(doc: Document, office: SoleOffice) -> bool:
    """Whether the text goes on with whose office it is, and tells nobody else's of the same title."""
    pack, told = doc.pack, words_of(office)
    if pack is None or told <= {*pack.table("single_offices")["sole"]["many"]}:
        return False
    others = {one.name.surname for one in doc.sole_offices if one.title == office.title}
    often = all(times(doc, word) >= _LEAST_TIMES for word in told)
    return office.named and often and len(others) == 2


def is_of_one_place(doc: Document, one: SoleOffice, two: SoleOffice) -> bool:
    """Whether no name near the office that is told with fewer words, and near the other one's not, may be the owner's.

    Of two told with the same words it is the later one's; a country near the earlier one is one too. Whoever tells of
    two holders in one breath knows that they are two.
    """
    pack = doc.pack
    if (
        pack is None
        or doc.sentence_at(two.span.start).start < doc.sentence_at(one.span.start).end
        or one.span.start > two.span.start
    ):
        return False
    owners = [owner_of(doc, office) for office in (one, two)]
    if all(owners) or in_other_hands(doc, one) or in_other_hands(doc, two):
        return False
    if len({word_of(doc, office) for office in (one, two)}) > 1:
        return False
    fewer, more = (one, two) if owners[1] else (two, one)
    if is_of_a_country(doc, one.title) and not nations(doc).isdisjoint(more.whose):
        return False
    held = [
        {office.key for role in doc.roles if role.span.touches(told.span) for office in role.offices}
        for told in (one, two)
    ]
    if (all(held) and held[0].isdisjoint(held[1])) or is_abroad(doc, one, two):
        return False
    table, lone = pack.table("single_offices")["sole"], _is_the_only_one(doc, one, two)
    if any(owners):
        sure = lone or one.title in table["untold"] or is_of_a_country(doc, one.title)
        sure = sure or _is_beside(doc, one, two) or (fewer.definite and _is_subject(doc, more))
        return sure and not other_owners(doc, fewer, more, lone=lone)
    countries = nations(doc) if is_of_a_country(doc, one.title) else frozenset()
    if not countries and not lone and one.title not in {*table["untold"], *table["of_firms"], *table["single"]}:
        return False
    if other_owners(doc, two, one, lone=lone):
        return False
    # "The foreign minister, Jan Holt" is that of the country that the text has told of before.
    return two.definite or countries.isdisjoint(other_owners(doc, one, two))


def _is_the_only_one(doc: Document, one: SoleOffice, two: SoleOffice) -> bool:
    """Whether "the chairman, Jan Holt" can be no other's than that of the one chairman of whom the text has told.

    There is a director or an editor of anything, and a secretary may be another one than a minister is.
    """
    pack = doc.pack
    if pack is None or not (one.definite or two.definite):
        return False
    table = pack.table("single_offices")["sole"]
    of_a_kind = any(is_told_before(doc, office, one) for office in (one, two))
    if (one.title in table["of_many"] and not of_a_kind) or one.title.endswith(
        pack.table("single_offices")["minister"]
    ):
        return False
    parties = any(office.whose and words_of(office) <= {*table["many"]} for office in (one, two))
    if one.title in table["of_lands_first"] and is_of_a_land(doc, one, two):
        return False
    if is_told_of_others(doc, one, two) or comes_with_a_body(doc, one, two):
        return False
    return not parties and one.title not in {*table["of_states"], *table["national"]}
