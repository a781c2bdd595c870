"""Whether an article says where it has a text from: the other's source or address, or the agency that both name."""

import re
from collections.abc import Iterator

from srcaudit.corpus.agencies import has_wire_credit
from srcaudit.corpus.body import Body
from srcaudit.corpus.outlet import host, is_address, named_part, same_outlet

_SHORTEST_NAME = 3
_LETTERS = re.compile(r"[^\W_]+")
_BRACKETS = re.compile(r"\s*\([^()]{0,40}\)\s*$")
_ADDED = frozenset({"news", "online", "digital", "website"})
"""Words that an outlet puts behind its name and that others leave out: BBC News is the BBC."""


def is_credited(ours: Body, theirs: Body) -> bool:
    """Whether our body or byline names their source, or an agency that theirs names too."""
    if same_outlet(ours.article.source, ours.article.url, theirs.article.source, theirs.article.url):
        return False
    if ours.agencies & theirs.agencies or any(_stands(name, ours) for name in _names(theirs)):
        return True
    return theirs.agency is not None and has_wire_credit(ours.doc, ours.cover)


def _names(body: Body) -> Iterator[str]:
    """What a credit may call the article's source, as patterns."""
    article = body.article
    addresses = [host(article.url)]
    if article.source and len(article.source) >= _SHORTEST_NAME:
        if is_address(article.source):
            addresses.append(host(f"//{article.source.strip()}"))
        yield from _wordings(article.source)
    for address in filter(None, addresses):
        yield f"(?i:{re.escape(address)})"
        label = named_part(address)
        if len(label) >= _SHORTEST_NAME:
            yield _run_together(label)
            yield from _from_initials(label)


def _wordings(source: str) -> Iterator[str]:
    """A name as it is written, in capitals, without its article and without what outlets put behind their names."""
    words = _LETTERS.findall(_BRACKETS.sub("", source))
    article = len(words) > 1 and words[0].lower() == "the"
    yield _in_a_row(words[article:], article=article and len(words) == 2)
    kept = list(words[article:])
    while len(kept) > 1 and kept[-1].lower() in _ADDED:
        kept.pop()
        if len(kept) > 1 or (kept[0].isupper() and len(kept[0]) >= _SHORTEST_NAME):
            yield _in_a_row(kept, article=False)


def _in_a_row(words: list[str], *, article: bool) -> str:
    """Words with a space, a hyphen or an apostrophe between them. One word behind an article is nothing without it."""
    parts = (f"(?:{re.escape(word)}|{re.escape(word.upper())})" for word in words)
    return (r"(?i:the)\s" if article else "") + r"[\s\-–'’.&_]{1,3}".join(parts)


def _run_together(label: str) -> str:
    """The part of an address that names its owner, as one would write it: skarvoypost is the Skarvoy Post.

    The first letter is a capital and so is the first of each further word; of three letters all are.
    """
    if len(label) <= _SHORTEST_NAME:
        return re.escape(label.upper())
    front = ""
    if label.startswith("the") and len(label) > 2 * _SHORTEST_NAME:
        front, label = r"(?i:the)[\s\-]?", label[3:]
    letters = [letter for letter in label if letter.isalnum()]
    first, *rest = (re.escape(letter) for letter in letters)
    return front + first.upper() + "".join(f"(?:(?i:{letter})|[\\s\\-’'.]{letter.upper()})" for letter in rest)


def _from_initials(label: str) -> Iterator[str]:
    """The same where its first words are initials: nytimes is the New York Times."""
    for count in (2, 3):
        first, last = label[:count], label[count:]
        if len(last) > _SHORTEST_NAME and first.isalpha() and last.isalpha():
            yield "".join(rf"{letter.upper()}\w+\s" for letter in first) + last.capitalize()


def _stands(pattern: str, body: Body) -> bool:
    found = re.compile(rf"(?<!\w)(?:{pattern})(?!\w)")
    if body.article.byline and found.search(body.article.byline):
        return True
    return any(not body.cover.at(match.start()) for match in found.finditer(body.doc.text))
