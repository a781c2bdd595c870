"""Offices with who an article says holds them at its own time."""

from collections.abc import Iterator
from dataclasses import dataclass

from srcaudit.model.span import Span
from srcaudit.text.document import Document
from srcaudit.text.mentions.posts import posts
from srcaudit.text.mentions.roles import RoleMention


@dataclass(frozen=True, slots=True)
class Holder:
    """One office and who holds it, as one article tells it first.

    office: its key in the table of offices, else what it is called. place: of an office that the table does not have,
    the town or body, in lower case; empty if the article tells none. right: whether it is the holder by the table on
    the article's own days; None if that is not known.
    """

    office: str
    title: str
    place: str
    surname: str
    name: str
    span: Span
    quote: str
    context: str
    right: bool | None


def holders(doc: Document) -> tuple[Holder, ...]:
    """Who holds what now. An office that the article gives to two people is left out: it tells of two times."""
    known = list(_of_table(doc))
    covered = [one.span for one in known]
    told = [*known, *(one for one in _of_posts(doc) if not any(one.span.touches(span) for span in covered))]
    first: dict[tuple[str, str, str], Holder] = {}
    people: dict[tuple[str, str], set[str]] = {}
    for one in told:
        people.setdefault((one.office, one.place), set()).add(one.surname)
        before = first.get((one.office, one.place, one.surname))
        if before is None or len(one.name) > len(before.name):
            first[one.office, one.place, one.surname] = one
    return tuple(one for key, one in sorted(first.items()) if len(people[key[0], key[1]]) == 1)


def _of_table(doc: Document) -> Iterator[Holder]:
    """Offices of states, whose holders of all times are known."""
    right = {held.mention.span: held.holder.surname == held.mention.surname for held in doc.holders}
    # Who is not the holder of the day, and may be called so all the same, tells of another time.
    explained = {held.mention.span for held in doc.holders if not right[held.mention.span] and not held.wrong}
    for mention in doc.roles:
        if len(mention.offices) == 1 and _is_now(mention) and mention.span not in explained:
            office = mention.offices[0]
            yield Holder(
                office=office.key,
                title=f"{office.titles[0]} ({office.nation[0]})",
                place="",
                surname=mention.surname,
                name=mention.surname,
                span=mention.span,
                quote=doc.written(mention.span),
                context=_sentence(doc, mention.span),
                right=right.get(mention.span),
            )


def _is_now(mention: RoleMention) -> bool:
    """Whether the office acts, and nothing beside it tells of another time."""
    return mention.guard == "none" and mention.year is None and (mention.tense is not None or mention.news)


def _of_posts(doc: Document) -> Iterator[Holder]:
    """Offices of towns and bodies. Somebody who is once called former or the like holds it at another time."""
    found = posts(doc)
    other_times = {(one.title, one.surname) for one in found if one.guarded}
    for one in found:
        if (one.title, one.surname) not in other_times:
            yield Holder(
                office=one.title,
                title=one.title,
                place=one.place,
                surname=one.surname,
                name=one.name,
                span=one.span,
                quote=doc.written(one.span),
                context=_sentence(doc, one.span),
                right=None,
            )


def _sentence(doc: Document, span: Span) -> str:
    return doc[doc.sentence_at(span.start)]
