"""The wire agencies that an article names."""

import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

from srcaudit.corpus.meeting import places_among
from srcaudit.corpus.tokens import Tokens, tokens
from srcaudit.language.lexicon import Entry
from srcaudit.language.pack import LanguagePack
from srcaudit.text.cover import Cover
from srcaudit.text.document import Document

if TYPE_CHECKING:
    from srcaudit.corpus.tokens import Hashes

NAMES, SOURCES, CREDITS = "wire_agencies", "wire_sources", "wire_credits"

_LONGEST_CREDIT = 6
"""Words of a line, a sentence or a bracket that is nothing but a credit."""

_REACH = 80
_MARKS, _END = re.compile(r"[.!?()\[\]\n]"), re.compile(r"[ \t]*(?:[.!?)\]\n]|$)")

_DATELINE = re.compile(r"[^\n()]{0,60}\([^)\n]{2,30}\)[ \u00a0]*[—–-]")


def agencies(doc: Document, body: Tokens) -> frozenset[str]:
    """Those that the body, the byline or the source names."""
    pack, article = doc.pack, doc.article
    if pack is None or not pack.has("lexicons", NAMES):
        return frozenset()
    about = " | ".join(filter(None, (article.byline, article.source)))
    found = frozenset(_named(pack, doc.text, body))
    if about:
        found |= frozenset(_named(pack, about, tokens(about)))
    source = agency(pack, article.source)
    return found | {source} if source else found


def origin(doc: Document, body: Tokens, host: str | None) -> str | None:
    """The one agency whose copy an article says it is: by its source or address, its byline or its dateline."""
    pack, article = doc.pack, doc.article
    if pack is None or not pack.has("lexicons", NAMES):
        return None
    named = agency(pack, article.source) or agency(pack, host)
    if named:
        return named
    byline = article.byline
    found = set(_named(pack, byline, tokens(byline))) if byline else set()
    found = found or set(_in_dateline(pack, doc.text, body))
    return min(found) if len(found) == 1 else agency(pack, byline)


def has_wire_credit(doc: Document, furniture: Cover) -> bool:
    """Whether the byline, or a few words that stand alone in the body, credit agencies without naming one."""
    pack, byline = doc.pack, doc.article.byline
    if pack is None or not pack.has("lexicons", CREDITS):
        return False
    patterns = [entry.pattern for entry in pack.lexicon(CREDITS).entries]
    if byline and any(pattern.search(byline) for pattern in patterns):
        return True
    found = (match for pattern in patterns for match in pattern.finditer(doc.text))
    return any(_is_short(doc.text, match) and not furniture.at(match.start()) for match in found)


def line_beside(doc: Document, agency: str) -> str | None:
    """The first line of furniture that names an agency, such as a copyright line or a picture's credit."""
    pack, text, furniture = doc.pack, doc.text, doc.masked
    if pack is None or not pack.has("lexicons", NAMES):
        return None
    entries = [entry for entry in pack.lexicon(NAMES).entries if entry.family == agency]
    found = (match.start() for entry in entries for match in entry.pattern.finditer(text) if _is_name(entry, match))
    place = min((start for start in found if furniture.at(start)), default=None)
    if place is None:
        return None
    end = text.find("\n", place)
    return text[text.rfind("\n", 0, place) + 1 : end if end >= 0 else len(text)].strip()


def _is_name(entry: Entry, match: re.Match[str]) -> bool:
    """Whether it has a capital, and all of them where the agency's name has."""
    return match.group()[0].isupper() and not (entry.text.isupper() and not match.group().isupper())


def _is_short(text: str, credit: re.Match[str]) -> bool:
    """Whether a credit stands by itself, as in (with agencies): the end of six words at most."""
    if text[max(0, credit.start() - 1) : credit.start()].isalnum():
        return False
    before = _MARKS.split(text[max(0, credit.start() - _REACH) : credit.start()])[-1]
    words = len(f"{before}{credit.group()}".split())
    return words <= _LONGEST_CREDIT and _END.match(text, credit.end()) is not None


def _in_dateline(pack: LanguagePack, text: str, body: Tokens) -> Iterator[str]:
    """Agencies in brackets, or before a dash, among the first words: LONDON (Reuters) - …"""
    mark = _DATELINE.match(text, int(body.starts[0])) if len(body) else None
    if mark:
        yield from _named(pack, mark.group(), tokens(mark.group()))


def agency(pack: LanguagePack | None, source: str | None) -> str | None:
    """The agency that a source, or the host of an address, is; None if it is none."""
    if pack is None or not source:
        return None
    name = " ".join(source.lower().split())
    known = pack.lexicon(SOURCES).wordings if pack.has("lexicons", SOURCES) else {}
    return next((known[part][0] for part in (name, *_domains(name)) if part in known), None)


def _domains(name: str) -> Iterator[str]:
    """An address's host without its first parts: www.apnews.com is apnews.com."""
    parts = name.split(".")
    yield from (".".join(parts[first:]) for first in range(1, len(parts) - 1))


def _named(pack: LanguagePack, text: str, given: Tokens) -> Iterator[str]:
    """The agencies whose names stand in a text. A name in capitals counts only in capitals."""
    known, entries = _by_first_word(pack)
    for place, word in zip(*(found.tolist() for found in places_among(given.hashes, known)), strict=True):
        start = int(given.starts[place])
        for entry in entries[word]:
            match = entry.pattern.match(text, start)
            if match and _is_name(entry, match):
                yield entry.family


@cache
def _by_first_word(pack: LanguagePack) -> "tuple[Hashes, list[list[Entry]]]":
    """The hashes of the names' first words, ascending, and beside each the entries that begin with it."""
    import numpy as np

    found: dict[int, list[Entry]] = {}
    for entry in pack.lexicon(NAMES).entries:
        found.setdefault(int(tokens(entry.text).hashes[0]), []).append(entry)
    return np.array(sorted(found), np.uint64), [found[word] for word in sorted(found)]
