"""Whether an article says where it has a text from: the other's source or address, or the agency that both name."""

import re
from collections.abc import Iterator

from srcaudit.corpus.body import Body, host

AGENCIES = "wire_agencies"

_LABEL_LETTERS = 4


def is_credited(ours: Body, theirs: Body) -> bool:
    """Whether our body or byline names their source, or an agency that theirs names too."""
    if ours.site is not None and ours.site == theirs.site:
        return False
    return any(_stands(name, ours) for name in _names(theirs)) or bool(_agencies(ours) & _agencies(theirs))


def _names(body: Body) -> Iterator[str]:
    """What a credit may call the article's source, as patterns."""
    article = body.article
    if article.source and len(article.source) > 2:
        yield re.escape(article.source)
        yield re.escape(article.source.upper())
    address = host(article.url)
    if address:
        yield f"(?i:{re.escape(address)})"
        label = max(address.split("."), key=len)
        if len(label) >= _LABEL_LETTERS:
            yield f"(?:{re.escape(label.capitalize())}|{re.escape(label.upper())})"


def _stands(pattern: str, body: Body) -> bool:
    found = re.compile(rf"(?<!\w)(?:{pattern})(?!\w)")
    if body.article.byline and found.search(body.article.byline):
        return True
    return any(not body.cover.at(match.start()) for match in found.finditer(body.doc.text))


def _agencies(body: Body) -> frozenset[str]:
    """The wire agencies that the body, the byline or the source names."""
    pack = body.doc.pack
    if pack is None or not pack.has("lexicons", AGENCIES):
        return frozenset()
    words = body.doc.words
    lexicon = pack.lexicon(AGENCIES)
    found = {
        hit.entry.family
        for hit in lexicon.hits(body.doc.text, words.starts, words.lower)
        if not body.cover.touches(hit.span) and body.doc[hit.span][:1].isupper()
    }
    about = f"{body.article.byline or ''} | {body.article.source or ''}"
    found |= {entry.family for entry in lexicon.entries if entry.pattern.search(about)}
    return frozenset(found)
