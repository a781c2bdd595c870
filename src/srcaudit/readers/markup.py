"""Text out of the clean markup that agencies send. Whole web pages go through `html`, which tells furniture apart."""

import re
from html import unescape

_TAG = re.compile(r"</?([a-zA-Z][a-zA-Z0-9]{0,15})[^<>]*>")
_LINE_TAGS = frozenset(["br", "li", "tr", "dt", "dd"])
_BLOCK_TAGS = frozenset(
    ["p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table", "blockquote", "section", "article", "figure"]
)
_UNSEEN = (("<!--", "-->"), ("<script", "</script>"), ("<style", "</style>"))
_TABULAR = frozenset(["td", "th"])


def plain_text(markup: str) -> str:
    """What a reader of `markup` sees: paragraphs apart by an empty line, tags and scripts gone."""
    for opening, closing in _UNSEEN:
        markup = _without(markup, opening, closing)
    # In markup a line break is a space.
    text = unescape(_TAG.sub(_broken, re.sub(r"[ \t\r\n\f]+", " ", markup)))
    lines = (re.sub(r"[ \t]+", " ", line).strip(" ") for line in text.split("\n"))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip("\n")


def _broken(tag: "re.Match[str]") -> str:
    name = tag.group(1).lower()
    if name in _BLOCK_TAGS:
        return "\n\n"
    if name in _LINE_TAGS:
        return "" if tag.group().startswith("</") else "\n"
    return " " if name in _TABULAR else ""


def _without(markup: str, opening: str, closing: str) -> str:
    """`markup` with everything from an `opening` to its `closing` gone; to the end if it never closes."""
    lower = markup.lower() if opening != "<!--" else markup
    if len(lower) != len(markup):
        lower = markup
    kept: list[str] = []
    position = 0
    while (start := lower.find(opening, position)) >= 0:
        kept.append(markup[position:start])
        end = lower.find(closing, start)
        if end < 0:
            return "".join(kept)
        position = end + len(closing)
    return "".join([*kept, markup[position:]])
