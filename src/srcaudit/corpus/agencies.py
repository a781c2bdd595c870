"""The wire agencies that an article names."""

from collections.abc import Iterator, Mapping
from functools import cache

from srcaudit.corpus.tokens import Tokens, tokens
from srcaudit.language.lexicon import Entry
from srcaudit.language.pack import LanguagePack
from srcaudit.text.document import Document

NAMES, SOURCES = "wire_agencies", "wire_sources"


def agencies(doc: Document, body: Tokens) -> frozenset[str]:
    """Those that the body, the byline or the source names."""
    pack, article = doc.pack, doc.article
    if pack is None or not pack.has("lexicons", NAMES):
        return frozenset()
    about = f"{article.byline or ''} | {article.source or ''}"
    at = frozenset(_named(pack, doc.text, body)) | frozenset(_named(pack, about, tokens(about)))
    return at | {family for family in (agency(pack, article.source),) if family}


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
    import numpy as np

    known = _by_first_word(pack.lexicon(NAMES).entries)
    for place in np.flatnonzero(np.isin(given.hashes, list(known))).tolist():
        start = int(given.starts[place])
        for entry in known[int(given.hashes[place])]:
            match = entry.pattern.match(text, start)
            if match and text[start].isupper() and not (entry.text.isupper() and not match.group().isupper()):
                yield entry.family


@cache
def _by_first_word(entries: tuple[Entry, ...]) -> Mapping[int, list[Entry]]:
    found: dict[int, list[Entry]] = {}
    for entry in entries:
        found.setdefault(int(tokens(entry.text).hashes[0]), []).append(entry)
    return found
