"""Offices of the text held against the table of holders, at the day that the article or the sentence tells."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from srcaudit.text.mentions.roles import Office, RoleMention, Term, is_named

if TYPE_CHECKING:
    from srcaudit.text.document import Document


@dataclass(frozen=True, slots=True)
class Held:
    """An office that the text names with a holder, and who held it by the table.

    first, last: the days that were asked for. year: of the sentence, if that and not the article told the days.
    wrong: the named person cannot have held it then and nothing says that it tells of another time.
    clear: a verb in the present or a day told in the sentence leaves no room for the past.
    """

    mention: RoleMention
    office: Office
    holder: Term
    first: date
    last: date
    year: int | None
    wrong: bool
    clear: bool

    @property
    def courtesy(self) -> bool:
        """Whether the person held it before and may be called so for life."""
        mention = self.mention
        return self.office.courtesy and not mention.as_body and any(t.first < self.first for t in mention.terms)

    def day(self, doc: "Document") -> str:
        """What tells the day, as a message says it."""
        when = doc.dated
        if self.year is not None or when is None:
            return f"the sentence tells of {self.first.year}"
        if when.span is None:
            return f"by its day of publication the article dates from {when}"
        since = f" (since {when.since.isoformat()})" if when.since else ""
        return f"by “{doc[when.span]}”{since} the article dates from {when}"


def holders(doc: "Document") -> tuple[Held, ...]:
    """The offices whose holder the table knows, in order of the text."""
    return tuple(_held(doc)) if doc.roles else ()


def _held(doc: "Document") -> Iterator[Held]:
    when = doc.dated
    for mention in doc.roles:
        told = _in_its_year(mention)
        if told is not None:
            yield told
        elif when is not None and when.sure:
            known = _actual(mention, when.first, when.last)
            if known is not None:
                office, holder = known
                clear = mention.tense == "present" or mention.news
                wrong = holder.surname != mention.surname and _wrong(doc, mention, when.first, when.last, holder)
                yield Held(mention, office, holder, when.first, when.last, None, wrong, clear)


def _in_its_year(mention: RoleMention) -> Held | None:
    """ "In 2004, the Rowan administration raised it": the year is told, and a government has no courtesy title."""
    if mention.year is None or not mention.as_body or mention.tense is None:
        return None
    first, last = date(mention.year, 1, 1), date(mention.year, 12, 31)
    known = _actual(mention, first, last)
    if known is None or any(term.touches_year(mention.year) for term in mention.terms):
        return None
    return Held(mention, *known, first, last, mention.year, wrong=True, clear=True)


def _actual(mention: RoleMention, first: date, last: date) -> tuple[Office, Term] | None:
    """The one office that is meant and who held it; None if that cannot be told."""
    known = [(office, office.holder(first, last)) for office in mention.offices]
    found = [(office, holder) for office, holder in known if holder is not None]
    return found[0] if len(found) == len(known) == 1 else None


def _wrong(doc: "Document", mention: RoleMention, first: date, last: date, holder: Term) -> bool:
    since = first - timedelta(mention.reach or 0)
    if mention.guard == "firm" or any(t.may_cover(since, last) or t.begins_soon(last) for t in mention.terms):
        return False
    told = mention.reach is not None
    candidate = any(term.may_be_candidate(last) for term in mention.terms)
    to_come = all(term.first > last for term in mention.terms)
    if candidate and mention.guard != "none":
        return False
    if to_come and not (mention.news or mention.tense == "present"):
        # Years before a first term nobody can look back at it.
        return not candidate and mention.guard == "none"
    if mention.guard == "loose" and not told and not to_come:
        return mention.tense is not None and _alone(doc, mention, holder)
    return _acts(doc, mention, holder, told=told, candidate=candidate)


def _acts(doc: "Document", mention: RoleMention, holder: Term, *, told: bool, candidate: bool) -> bool:
    """Whether the sentence lets the office act, or be acted on, on the article's days."""
    if mention.tense == "present" or (mention.tense == "past" and told):
        return True
    kept = mention.offices[0].courtesy
    plain = mention.guard == "none"
    speaks = mention.speaks and mention.full and plain and not kept
    if mention.tense == "past" and mention.opens and (speaks or not is_named(doc, holder)):
        return True
    if mention.tense is None:
        if not mention.news or not plain or mention.as_body or candidate:
            return False
        # "It was put to Chancellor Lind on Monday"; where the title is kept for life, it may be the retired one.
        lower = mention.direct and mention.full and not mention.offices[0].head
        return not kept or lower or _alone(doc, mention, holder)
    return _alone(doc, mention, holder)


def _alone(doc: "Document", mention: RoleMention, holder: Term) -> bool:
    """ "President Rowan", the first name nowhere, beside the one who held it: so one speaks of the holder only."""
    return mention.bare and not mention.as_body and is_named(doc, holder)
