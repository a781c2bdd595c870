"""Holders by the table of offices who are told of these days under two names."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from srcaudit.model.span import Span
from srcaudit.text.document import Document
from srcaudit.text.mentions.role_current import Current, events_of
from srcaudit.text.mentions.role_time import is_news
from srcaudit.text.mentions.roles import RoleMention
from srcaudit.text.offices.changes import one_left, tells_of_handover

_MOST_HOLDERS = 12
"""Holders of one title that are compared: an article that tells of more is a list."""


@dataclass(frozen=True, slots=True)
class Clash:
    """Two holders of one office, both told of these days; `sure` if it cannot be fair."""

    one: RoleMention
    two: RoleMention
    sure: bool


def of_these_days(doc: Document) -> dict[str, list[RoleMention]]:
    """Office of the table -> where it is told of these days, if under two names."""
    when = doc.dated
    found: dict[str, list[RoleMention]] = {}
    for mention in doc.roles if when is None or not when.sure else ():
        if len(mention.offices) == 1 and (mention.current != "no" or mention.guard == "none"):
            found.setdefault(mention.offices[0].key, []).append(mention)
    return {key: some for key, some in found.items() if len({one.surname for one in some}) > 1}


def clashes(doc: Document, mentions: Sequence[RoleMention]) -> Iterator[Clash]:
    """Two holders of one office, both told of these days."""
    best: dict[str, RoleMention] = {}
    for mention in mentions:
        known = best.get(mention.surname)
        if known is None or _weight(doc, mention) > _weight(doc, known):
            best[mention.surname] = mention
    told = sorted(best.values(), key=lambda mention: mention.span)[:_MOST_HOLDERS]
    hands_over = len(told) > 1 and tells_of_handover(doc)
    for two in told[1:]:
        for one in told[: told.index(two)]:
            if hands_over and (is_next(one, two) or is_next(two, one)):
                continue
            sure = _is_sure(doc, one, two)
            if sure is not None and not one_left(doc, one, two):
                yield Clash(one, two, sure)


def _weight(doc: Document, mention: RoleMention) -> int:
    """How much a mention says of who holds the office: that of a government more than one with a kept title."""
    sure = ("no", "acts", "speaks", "now").index(_current(doc, mention))
    return 4 * sure + 2 * (mention.as_body or mention.rules) + mention.full


def _current(doc: Document, mention: RoleMention) -> Current:
    """How surely it is told of these days; whoever tells of an event that the article dates to them does so now."""
    if mention.current != "speaks":
        return mention.current
    pack = doc.pack
    sentence = doc.sentence_at(mention.span.start)
    events = set(events_of(doc, sentence, frozenset(pack.table("role_verbs")["events"]))) if pack else set()
    return "now" if any(_is_told_with_day(doc, event, sentence) for event in sorted(events)) else "speaks"


def _is_told_with_day(doc: Document, event: str, sentence: Span) -> bool:
    """Whether an earlier sentence of the text, or the one right before, tells the event with a day of these weeks."""
    before = doc.sentence_at(max(0, sentence.start - 2))
    places = (doc.sentence_at(doc.words.starts[i]) for i in doc.word_places.get(event, ()))
    return any(is_news(doc, place) for place in (before, *islice(places, _MOST_HOLDERS)) if place.end <= sentence.start)


def _is_sure(doc: Document, one: RoleMention, two: RoleMention) -> bool | None:
    """Whether it is sure that both cannot be told of these days; None if it is fair."""
    now = [mention for mention in (one, two) if _current(doc, mention) == "now"]
    if len(now) == len((one, two)):
        return not (_keeps_title(one, two) or _keeps_title(two, one))
    if not now:
        return None
    other = two if now[0] is one else one
    later = not _keeps_title(now[0], other) and _is_later(other, now[0])
    if other.current == "no":
        return True if later and (other.full or not is_next(other, now[0])) else None
    if other.current == "acts":
        return True if later else None
    if other.as_body:
        return later or doc.body_sentences[:1] == (doc.sentence_at(other.span.start),)
    kept = other.offices[0].courtesy and (other.offices[0].head or not other.full)
    return later or not kept


def _keeps_title(mention: RoleMention, other: RoleMention) -> bool:
    """Whether it may be the retired holder's title, with the other in office."""
    office = mention.offices[0]
    if not office.courtesy or mention.as_body or mention.rules or (mention.full and not office.head):
        return False
    return any(term.first < follower.first for term in mention.terms for follower in other.terms)


def _is_later(mention: RoleMention, other: RoleMention) -> bool:
    """Whether the one came to the office when the other had left it for good."""
    return all(term.last is not None and term.last <= own.first for own in mention.terms for term in other.terms)


def is_next(mention: RoleMention, other: RoleMention) -> bool:
    """Whether the one came right behind the other, and so may be talked of while the other is in office."""
    return any(term.last == own.first for own in mention.terms for term in other.terms)
