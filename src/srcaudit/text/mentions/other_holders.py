"""Offices told with a name beside which the article goes on with another holder of the same office."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import islice
from typing import TYPE_CHECKING

from srcaudit.model.span import Span
from srcaudit.text.mentions.role_current import Current
from srcaudit.text.mentions.roles import Office, RoleMention, Term, is_introduced, surname_forms, times_named

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_APART = timedelta(730)
"""Between the last day of all others and the first of the one: nobody can be a candidate so long before."""
_MOST_TELLINGS = 2
"""Tellings of a name up to which it may be a slip."""
_SURE: tuple[Current, ...] = ("no", "acts", "speaks", "now")
_WORDS_AROUND = 14
"""Words of the sentence on either side of an office that can tell of another time."""
_LEAST_TIMES = 2
_PAIR = 2
"""Tellings of a surname on which an article goes on with it."""


@dataclass(frozen=True, slots=True)
class OtherHolder:
    """ "House Speaker Ada Lind", told once, and a bare "Holt" with whom the article goes on, who held it too."""

    mention: RoleMention
    other: Term
    goes_on: Span

    @property
    def office(self) -> Office:
        """The office that both held."""
        return self.mention.offices[0]


def other_holders(doc: "Document") -> Iterator[OtherHolder]:
    """The tellings of an office whose name the article drops for that of another holder, whom it does not introduce.

    Only of an office whose former holders are called former: who was president is called so for life.
    """
    for mention in doc.roles:
        if len(mention.offices) > 1 or not mention.full or mention.as_body or mention.guard == "firm":
            continue
        if is_title_kept(mention.offices[0]) or times_named(doc, mention) != 1:
            continue
        others = {term.surname: term for term in mention.offices[0].terms if term.surname != mention.surname}
        found = ((term, goes_on_with(doc, mention, term)) for term in others.values())
        yield from islice((OtherHolder(mention, term, span) for term, span in found if span is not None), 1)


@dataclass(frozen=True, slots=True)
class LaterHolder:
    """An office told with one who came to it when all others whom the article tells of had long left theirs.

    sure: they are several, or one of an office whose former holders are called former.
    """

    mention: RoleMention
    earlier: RoleMention
    sure: bool


def later_holders(doc: "Document") -> Iterator[LaterHolder]:
    """The one telling of an office that is years younger than all others of the article, no less told of these days."""
    told = [mention for mention in doc.roles if len(mention.offices) == 1 and mention.guard != "firm" and mention.terms]
    surnames = {mention.surname for mention in told}
    if len(surnames) == 1:
        return
    latest = max(told, key=lambda mention: _first(mention), default=None)
    if latest is None or latest.guard != "none" or times_named(doc, latest) > _MOST_TELLINGS:
        return
    others = [mention for mention in told if mention.surname != latest.surname]
    ends = [term.last for mention in others for term in mention.terms]
    if any(end is None or end + _APART > _first(latest) for end in ends):
        return
    surest = max(others, key=_weight)
    if _SURE.index(surest.current) >= _SURE.index(latest.current) and _is_of_these_days(others):
        several = len({mention.surname for mention in others}) > 1
        same = surest.offices[0].key == latest.offices[0].key
        yield LaterHolder(latest, surest, several or not same or not is_title_kept(surest.offices[0]))


@dataclass(frozen=True, slots=True)
class LoneHolder:
    """A holder of an office whom the article names once, beside one who came later and whom it goes on with.

    sure: the one is told to do something, or of these days.
    """

    mention: RoleMention
    later: RoleMention
    sure: bool


def lone_holders(doc: "Document") -> Iterator[LoneHolder]:
    """The only telling of an earlier holder, as if in office, where the article is about a later one."""
    grammar = _lone_words(doc)
    told = [mention for mention in doc.roles if len(mention.offices) == 1 and mention.terms]
    if grammar is None or len({mention.surname for mention in told}) == 1:
        return
    for mention in told:
        if mention.guard == "firm" or times_named(doc, mention) > 1 or _is_past(doc, grammar, mention):
            continue
        if is_title_kept(mention.offices[0]) and _are_several(told, mention):
            continue
        later = [one for one in told if _is_later_holder(doc, one, mention)]
        most = max(later, key=lambda one: (times_named(doc, one), -one.span.start), default=None)
        if most and times_named(doc, most) >= _LEAST_TIMES and not _is_only_possible(doc, later):
            yield LoneHolder(mention, most, sure=mention.current != "no" or _is_news(doc, mention))


def _is_later_holder(doc: "Document", one: RoleMention, other: RoleMention) -> bool:
    """Whether they had one office, the one after the other had left it for good."""
    if one.surname == other.surname or one.offices[0].key != other.offices[0].key:
        return False
    when = doc.dated
    first = _first(one)
    if when is not None and when.sure:
        # Of two of one surname the one who is in office is meant.
        first = next((term.first for term in one.terms if term.may_cover(when.first, when.last)), first)
    return all(term.last is not None and term.last <= first for term in other.terms)


def _are_several(told: Sequence[RoleMention], mention: RoleMention) -> bool:
    """Whether three and more who had one office are told of: the text looks back at them."""
    key = mention.offices[0].key
    return len({one.surname for one in told if one.offices[0].key == key}) > _PAIR


def _is_news(doc: "Document", mention: RoleMention) -> bool:
    """Whether the sentence tells of days on which the person was not in office any more."""
    when = doc.dated
    if mention.news or mention.reach is None or when is None or not when.sure:
        return mention.news
    since = when.first - timedelta(mention.reach)
    return not any(term.may_cover(since, when.last) for term in mention.terms)


def _is_only_possible(doc: "Document", later: Sequence[RoleMention]) -> bool:
    """Whether all tellings of the later holder are of what might be."""
    return all(
        any(hit.entry.family == "possible" for hit in doc.role_guards_in(doc.sentence_at(one.span.start)))
        for one in later
    )


@dataclass(frozen=True)
class _Lone:
    beside: frozenset[str]
    around: frozenset[str]


def _lone_words(doc: "Document") -> _Lone | None:
    if doc.pack is None or not doc.pack.has("tables", "single_offices"):
        return None
    table = doc.pack.table("single_offices")["lone"]
    return _Lone(frozenset(table["beside"]), frozenset(table["around"]))


def _is_past(doc: "Document", grammar: _Lone, mention: RoleMention) -> bool:
    """Whether the sentence has a year, or a word that tells of earlier holders or what is left of them."""
    words, inside = doc.words, doc.words.inside(doc.sentence_at(mention.span.start))
    at = words.inside(mention.span)
    near = range(max(inside.start, at.start - _WORDS_AROUND), min(inside.stop, at.stop + _WORDS_AROUND))
    if any(words.digit[i] and words.surfaces[i][:4].isdigit() and len(words.surfaces[i]) >= 4 for i in near):
        return True
    if at.start > inside.start and words.lower[at.start - 1] in grammar.beside:
        return True
    return not grammar.around.isdisjoint(words.lower[i] for i in near)


def _first(mention: RoleMention) -> date:
    return min(term.first for term in mention.terms)


def _weight(mention: RoleMention) -> tuple[int, int]:
    return _SURE.index(mention.current), -mention.span.start


def _is_of_these_days(others: Sequence[RoleMention]) -> bool:
    """Whether one of them says or does something, or several persons are told of."""
    return any(mention.current != "no" for mention in others) or len({mention.surname for mention in others}) > 1


def is_title_kept(office: Office) -> bool:
    """Whether its holder is called so for life, and a vote is held on it."""
    return office.courtesy and (office.head or office.elected)


def goes_on_with(doc: "Document", mention: RoleMention, term: Term) -> Span | None:
    """Where the article, behind an office told once with one name, goes on with the bare surname of another holder."""
    if is_introduced(doc, [term]):
        return None
    for form in surname_forms(doc, term.surname):
        named = doc.name_forms.get(form)
        if named is None or named.given or named.is_word or not named.speaks:
            continue
        behind = [one for one in named.mentions if one.span.start > mention.span.end]
        if len(named.mentions) < _LEAST_TIMES or not behind or any(_is_part(doc, one.span) for one in named.mentions):
            continue
        return behind[0].span
    return None


def _is_part(doc: "Document", span: Span) -> bool:
    """Whether a word with a capital stands behind it: "Kim Jong Un", "May 5"."""
    after = doc.words.inside(span).stop
    if after >= len(doc.words) or doc.folded[span.end : doc.words.starts[after]] != " ":
        return False
    return doc.words.capital[after] or doc.words.digit[after]
