"""Offices of any town, state or body with who holds them: "Harrow Mayor Ada Lind", "Ada Lind, the mayor of Harrow"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from srcaudit.language.pack import load
from srcaudit.language.patterns import choice
from srcaudit.model.span import Span

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_REACH = 90
"""Characters around a title in which its holder and its place are looked for."""
_GUARD_REACH = 70
_WORD = r"[A-Z][\w'’-]{1,24}"
_NAME = rf"{_WORD}(?: [A-Z]\.)?(?: (?:van|de|der|den|von|da|di|du|la|le|al|bin|ter)){{0,2}}(?: {_WORD}){{0,2}}"
_PLACE = rf"{_WORD}(?:(?: of| the| and)? {_WORD}){{0,3}}"
_POSSESSIVE = r"(?:['’]s|(?<=s)['’])"


@dataclass(frozen=True, slots=True)
class Post:
    """An office with its holder.

    title: what it is called whatever the wording. place: the town, state or body in lower case; empty if none is told.
    span: from the title to the name. name, surname: of the holder, the name as far as it is told.
    guarded: a word near it makes it another office or puts it in another time.
    """

    title: str
    place: str
    surname: str
    name: str
    span: Span
    guarded: bool


@dataclass(frozen=True)
class _Grammar:
    firsts: frozenset[str]
    """Lower-case words that titles begin with."""
    before: re.Pattern[str]
    """From the title on: "mayor of Harrow, Ada Lind"."""
    title: re.Pattern[str]
    titles: dict[str, str]
    bodies: frozenset[str]
    guards: re.Pattern[str]
    changes: frozenset[str]
    no_names: frozenset[str]


@cache
def _grammar(language: str) -> _Grammar | None:
    pack = load(language)
    if pack is None or not pack.has("tables", "posts"):
        return None
    table = pack.table("posts")
    titles = {**table["of_places"], **table["of_bodies"]}
    for field in table["fields"]:
        titles[f"{field} minister"] = titles[f"minister of {field}"] = titles[f"minister for {field}"] = (
            f"{field} minister"
        )
    title = rf"(?P<title>(?i:{choice(titles)}))(?![\w-])"
    calendar = pack.table("calendar")
    days = {row[0] for kind in ("months", "weekdays") for row in calendar[kind]}
    return _Grammar(
        firsts=frozenset(re.split("[ -]", title)[0] for title in titles) | {t for t in titles if "-" in t},
        before=re.compile(rf"{title}(?:(?: (?:of|for) (?:the )?(?P<of>{_PLACE}))?(?P<comma>,))? (?P<name>{_NAME})"),
        title=re.compile(rf"{title}(?: (?:of|for|at) (?:the )?(?P<of>{_PLACE}))?"),
        titles=titles,
        bodies=frozenset(table["of_bodies"].values()),
        guards=re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, table['guards']))})\b", re.IGNORECASE),
        changes=frozenset(table["changes"]),
        no_names=frozenset(days) | {word.capitalize() for word in pack.starters | pack.titles} | pack.titles,
    )


def posts(doc: "Document") -> tuple[Post, ...]:
    """The offices named with a holder, in the body outside quotations, in order."""
    grammar = _grammar(doc.language or "")
    if grammar is None:
        return ()
    places = sorted({doc.words.starts[i] for word in grammar.firsts for i in doc.word_places.get(word, ())})
    found: list[Post] = []
    for start in places:
        if doc.quoted.at(start) or doc.masked.at(start) or (found and start < found[-1].span.end):
            continue
        found += _at(doc, grammar, start)
    return tuple(found)


def _at(doc: "Document", grammar: _Grammar, start: int) -> Iterator[Post]:
    """What stands at the first word of a title."""
    sentence = doc.sentence_at(start)
    end = min(sentence.end, start + _REACH)
    match = grammar.before.match(doc.folded, start, end)
    if match is not None and (match["comma"] is None or match["of"] or _is_definite(doc, start)):
        post = _post(doc, grammar, match, _before(doc, start), match["name"], Span(start, match.end()))
        if post is not None:
            yield post
            return
    match = grammar.title.match(doc.folded, start, end)
    name = _APPOSED.search(doc.folded, max(sentence.start, start - _REACH), start)
    if match is None or name is None or doc.folded[match.end() : match.end() + 1] not in (",", ".", ";", ":"):
        return
    place = name["place"] or name["plain"] or ""
    post = _post(doc, grammar, match, place, name["name"], Span(name.start(), match.end()))
    if post is not None:
        yield post


_APPOSED = re.compile(
    rf"(?P<name>{_NAME}), (?:(?P<place>{_PLACE}){_POSSESSIVE} |(?:the |its )?(?:(?P<plain>{_PLACE}) )?)$"
)
_PLACE_BEFORE = re.compile(rf"(?P<place>{_PLACE}){_POSSESSIVE}? $")


def _is_definite(doc: "Document", start: int) -> bool:
    """Whether the title stands behind "the" or a possessive: the comma before the name sets off its one holder."""
    return re.search(rf"(?:\b[Tt]he|{_POSSESSIVE}) (?:{_WORD} )?$", doc.folded[max(0, start - 40) : start]) is not None


def _before(doc: "Document", start: int) -> str:
    """The place right before a title."""
    sentence = doc.sentence_at(start)
    match = _PLACE_BEFORE.search(doc.folded, max(sentence.start, start - 60), start)
    if match is None:
        return ""
    place = match["place"]
    return "" if place in ("The", "A", "But", "And", "When", "In", "On", "As") else place.removeprefix("The ")


def _post(doc: "Document", grammar: _Grammar, match: re.Match[str], before: str, name: str, span: Span) -> Post | None:
    title = grammar.titles[match["title"].lower()]
    # Behind a possessive stands what is the person's: "Chancellor Ada Lind's Green Party".
    owner = re.match(r"[^']*(?:'(?!s\b)[^']*)*", name.replace("’", "'"))
    words = [word.rstrip("'") for word in (owner.group() if owner else "").split() if word not in grammar.no_names]
    place = match["of"] or before
    place = " ".join(word for word in place.split() if word not in grammar.no_names)
    if not words or len(words[-1]) < 2 or words[-1].isupper() or (title in grammar.bodies and not place):
        return None
    return Post(
        title=title,
        place=place.removesuffix("'s").lower(),
        surname=words[-1],
        name=" ".join(words),
        span=span,
        guarded=_guarded(doc, grammar, match, span),
    )


def _guarded(doc: "Document", grammar: _Grammar, match: re.Match[str], span: Span) -> bool:
    sentence = doc.sentence_at(span.start)
    for place in (span.start, match.start()):
        # A place or another office may stand between: "former Harrow mayor", "the former clerk and mayor".
        before = doc.folded[max(sentence.start, place - _GUARD_REACH) : place]
        if grammar.guards.search(before.rpartition(",")[2]):
            return True
    if doc.folded[match.end("title") : match.end("title") + 6].lower().startswith("-elect"):
        return True
    return not grammar.changes.isdisjoint(doc.words.lower[i] for i in doc.words.inside(sentence))
