"""Whether an article says where it has a text from: the other's source or address, or the agency that both name."""

import re
from collections.abc import Iterator

from srcaudit.corpus.body import Body, host

_LABEL_LETTERS = 4


def is_credited(ours: Body, theirs: Body) -> bool:
    """Whether our body or byline names their source, or an agency that theirs names too."""
    if ours.site is not None and ours.site == theirs.site:
        return False
    return any(_stands(name, ours) for name in _names(theirs)) or bool(ours.agencies & theirs.agencies)


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
