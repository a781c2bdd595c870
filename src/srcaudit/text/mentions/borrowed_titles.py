"""Titles of a state's one office before the name of somebody of whom the text tells otherwise: "President Lind", where
Ada Lind is an economist and the president another one."""

from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Any

from srcaudit.language.lexicon import Hit
from srcaudit.model.span import Span
from srcaudit.text.mentions.name_forms import NameForm
from srcaudit.text.mentions.names import NameMention
from srcaudit.text.mentions.roles import RoleMention, is_nearly_held, titles_held
from srcaudit.text.mentions.told_owners import scene_of

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_MOST_TELLINGS = 20
"""Tellings of a person from which on nobody borrows a title by a slip."""
_MOST_TITLES = 60
"""Tellings of a title that are looked at."""
_WORDS_BEFORE, _WORDS_BEHIND = 6, 8
"""Words around a person's name that tell what the person is."""
_NEXT = 12
"""Characters behind a name in which a "would" is said of it."""
_ENDS = ".!;:)\"'”’"


@dataclass(frozen=True, slots=True)
class BorrowedTitle:
    """A title with the name of somebody whom the text tells of otherwise, and who holds the office by the table."""

    span: Span
    title: str
    name: NameMention
    holder: RoleMention


def borrowed_titles(doc: "Document") -> Iterator[BorrowedTitle]:
    """The titles of offices, whose holder the text tells of, before the names of others that it has introduced.

    Told so once, in no other time and as nobody's dream; of none who may be president of something else.
    """
    pack = doc.pack
    if not doc.roles or pack is None or not all(pack.has("tables", name) for name in ("single_offices", "attached")):
        return
    table = pack.table("single_offices")["borrowed"]
    for title in table["titles"]:
        if title.split()[-1] not in doc.word_places:
            continue
        holder = _holder(doc, title)
        if holder is None:
            continue
        for span, name in islice(_told(doc, title, table), _MOST_TITLES):
            if _is_borrowed(doc, holder, span, name, title):
                yield BorrowedTitle(span, title, name, holder)


def _holder(doc: "Document", title: str) -> RoleMention | None:
    """Who holds an office of that title by the table and is told with it; None where the text tells of two such."""
    pack, lower = doc.pack, doc.words.lower
    held = [
        role
        for role in doc.roles
        if not role.as_body and any(title == name.lower() for office in role.offices for name in office.titles)
    ]
    if pack is None or len({office.key for role in held for office in role.offices}) != 1:
        return None
    before = frozenset(pack.table("single_offices")["borrowed"]["before"])
    plain = [role for role in held if before.isdisjoint(_lead(doc, lower, role.span))]
    return next((role for role in plain if role.guard == "none"), plain[0] if plain else None)


def _lead(doc: "Document", lower: Sequence[str], span: Span) -> Sequence[str]:
    """The word before a part of the text."""
    first = doc.words.inside(span).start
    return lower[max(0, first - 1) : first]


def _told(doc: "Document", title: str, table: Mapping[str, Any]) -> Iterator[tuple[Span, NameMention]]:
    """The tellings of a title with a name right behind it, of nobody's and of no other office."""
    words, form = doc.words, title.split()
    before, behind = frozenset(table["before"]), frozenset(table["behind"])
    for last in doc.word_places[form[-1]]:
        first = last + 1 - len(form)
        if first < 0 or list(words.lower[first : last + 1]) != form or last + 1 >= len(words):
            continue
        if doc.folded[words.ends[last] : words.starts[last + 1]] != " " or not words.capital[last + 1]:
            continue
        name = doc.name_at(words.starts[last + 1])
        if name is None or doc.quoted.at(words.starts[first]) or title in titles_held(doc, name.surname):
            continue
        lead, after = words.lower[first - 1] if first else "", words.inside(name.span).stop
        named = first and words.capital[first - 1] and not doc.opens_sentence(words.starts[first - 1])
        apart = not first or doc.folded[words.ends[first - 1] : words.starts[first]] != " "
        if not apart and (named or lead in before):
            continue
        if words.lower[after : after + 1] and words.lower[after] in behind:
            continue
        yield Span(words.starts[first], name.span.end), name


def _is_borrowed(doc: "Document", holder: RoleMention, span: Span, name: NameMention, title: str) -> bool:
    """Whether the text introduces somebody by that name, and nothing tells that the title may be theirs."""
    pack, form = doc.pack, doc.name_forms.get(name.surname)
    if pack is None or form is None or not form.full or form.is_word or len(form.mentions) > _MOST_TELLINGS:
        return False
    table = pack.table("single_offices")
    others = [one for one in form.mentions if not one.span.touches(name.span)]
    given = {one.given for one in others if one.given}
    if len(given) != 1 or (name.given and name.given not in given) or name.surname in table["sole"]["of_old"]:
        return False
    if not _is_plain(doc, span) or is_nearly_held(doc, title, name.surname):
        return False
    words = {word for one in others for word in _around(doc, one)}
    if not words.isdisjoint(_claims(table, title, words)):
        return False
    near = {doc.words.lower[i].removesuffix("'s") for i in doc.words.inside(scene_of(doc, span))}
    return near.isdisjoint(table["sole"]["works"]) and (words | near).isdisjoint(
        _lands(table, title, doc, form, holder)
    )


def _claims(table: Mapping[str, Any], title: str, words: Set[str]) -> Set[str]:
    """The words that tell, near somebody, that a title may be theirs.

    Of a president it is also to head something that has presidents, or to be somebody at a house that calls them so.
    """
    borrowed = table["borrowed"]
    claims = {*borrowed["theirs"], *borrowed["kin"], title.split()[-1]}
    if title in borrowed["of_bodies"]:
        claims |= {*borrowed["houses"]}
        if not words.isdisjoint(table["sole"]["presided"]):
            claims |= {*borrowed["heading"]}
    return claims


def _is_plain(doc: "Document", span: Span) -> bool:
    """Whether a sentence of the text's own tells what is, and not what was or would be."""
    sentence, block = doc.sentence_at(span.start), doc.block_at(span.start)
    if block is None or block.kind != "paragraph" or doc.masked.at(span.start):
        return False
    if doc.folded[sentence.start : sentence.end].rstrip()[-1:] not in _ENDS:
        return False
    hits = [hit for hit in doc.role_guards_in(sentence) if not doc.quoted.touches(hit.span)]
    return not any(
        hit.entry.family in ("past", "name", "fiction")
        or (hit.entry.family != "past tense" and hit.span.start < span.end + _NEXT and not _is_denied(doc, hit))
        for hit in hits
    )


def _is_denied(doc: "Document", hit: Hit) -> bool:
    """Whether a word of what may be tells what was not: "would not say", "could not be reached"."""
    behind = doc.words.inside(hit.span).stop
    return doc.words.lower[behind : behind + 1] == ["not"]


def _around(doc: "Document", name: NameMention) -> Iterator[str]:
    """The words of its sentence around a name, in small letters."""
    told, sentence = doc.words.inside(name.span), doc.words.inside(doc.sentence_at(name.span.start))
    for i in range(max(sentence.start, told.start - _WORDS_BEFORE), min(sentence.stop, told.stop + _WORDS_BEHIND)):
        yield doc.words.lower[i].removesuffix("'s")


def _lands(
    table: Mapping[str, Any], title: str, doc: "Document", form: NameForm, holder: RoleMention
) -> frozenset[str]:
    """The words for countries that may have such an office too, but for those of the holder's own."""
    pack = doc.pack
    if pack is None or not pack.has("tables", "persons"):
        return frozenset()
    rows: Sequence[Sequence[str]] = [row.lower().split() for row in pack.table("persons")["peoples"]["countries"]]
    own = {word.lower() for office in holder.offices for told in office.nation_words for word in told}
    lacking = frozenset(table["sole"]["lacking"].get(title, "").split())
    having = frozenset(table["sole"]["having"].get(title, "").split())
    foreign = frozenset(word for row in rows if own.isdisjoint(row) for word in row)
    return (foreign & having if having else foreign - lacking) - {form.name.lower()}
