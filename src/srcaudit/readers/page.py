"""The blocks of a web page: every run of text that stands by itself, with its place among the tags.

A block is what a reader sees as one paragraph, heading, list item, table row or loose line. It remembers the tags
around it, what their `class` and `id` say, and how much of it is link.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

MAX_BLOCKS = 5_000
"""Blocks that are read of one page; a page with more, such as a register, is not judged block by block."""


def _each(words: str) -> tuple[str, ...]:
    return tuple(words.split())


_UNSEEN = frozenset(
    _each(
        "script style noscript template svg math iframe object embed select option textarea head audio video "
        "canvas datalist input map"
    )
)
_INLINE = frozenset(
    _each(
        "a abbr acronym b bdi bdo big cite code data dfn del em font i ins kbd label mark nobr q rp rt ruby s "
        "samp small span strike strong sub sup time tt u var wbr img picture source amp-img g-emoji"
    )
)
_CELLS = frozenset(["td", "th"])
_RUNS = frozenset(_each("p h1 h2 h3 h4 h5 h6 pre dt"))
"""Tags that hold text and nothing that stands by itself."""
_INVISIBLE = re.compile("[\u00ad\u200b-\u200d\u2060\ufeff\x00-\x08\x0e-\x1f]")
_SPACE = re.compile(r"\s+")
_WORD = re.compile(r"[a-z]+|[A-Z][a-z]*")

# What the names of classes and ids stand for: beginnings of the words they are made of.
_NAMES: Mapping[str, tuple[str, ...]] = {
    "story": _each("article story entry post artikel articulo nota noticia news"),
    "body": _each("body content text main paragraph copy prose rich contenu inhalt"),
    "head": _each("head title headline lead lede standfirst dek kicker teaser intro summary"),
    "menu": _each("nav menu breadcrumb crumb topbar tab tabs masthead skip pagination pager"),
    "aside": _each("side sidebar aside rail widget module box infobox panel"),
    "foot": _each("foot footer bottom copyright legal disclaimer colophon"),
    "share": _each("share sharing social twitter facebook whatsapp addthis tweet follow print"),
    "related": _each(
        "related more recommend recirc popular trending read latest next prev also similar outbrain taboola "
        "mostread verwandt card list feed grid river see"
    ),
    "subscribe": _each("subscri newsletter signup sign login register paywall donat abo cta form support"),
    "comments": _each("comment disqus respond reply discussion forum feedback rating vote"),
    "writer": _each("author byline bio writer contributor autor auteur profile avatar vcard"),
    "meta": _each("meta date time timestamp publish updated tag tags topic category keyword label info"),
    "media": _each("caption credit image img figure photo video gallery media player slide embed pic"),
    "advert": _each("ad ads advert sponsor promo promotion banner dfp commercial affiliate partner buy"),
    "legal": _each("cookie consent gdpr privacy notice alert modal popup overlay toast message"),
    "hidden": _each("hidden hide invisible sr screen reader visually offscreen collapse tooltip"),
    "quote": _each("quote pullquote blockquote callout highlight fact factbox key"),
}
_WHOLE = frozenset(_each("ad ads abo tab tabs sr cta see pic dek bio buy tag tags"))
"""Words of the list that count only whole: `ad` is no beginning of `address`."""
GROUPS = (*_NAMES, "itself", "unseen")
"""What a tag can be marked as: the groups of names, `itemprop="articleBody"`, and what a browser does not show."""

TAGS = (
    *("p", "li", "div", "td", "heading", "blockquote", "pre", "figcaption", "section", "article", "aside", "main"),
    *("nav", "header", "footer", "form", "table", "ul", "figure", "button", "dl", "address"),
)
"""Tags that a block remembers the nearest of."""
_KNOWN: Mapping[str, str] = {
    **{tag: tag for tag in TAGS},
    **{f"h{level}": "heading" for level in range(1, 7)},
    "th": "td",
    "tr": "table",
    "tbody": "table",
    "ol": "ul",
    "dt": "dl",
    "dd": "dl",
}
NOWHERE = 9
"""The distance of a tag or a name that is not above a block, and the largest that is told."""


@dataclass(slots=True)
class Block:
    """One run of text of a page."""

    text: str
    tag: str
    """The tag that holds it: `p`, `li`, `h2` …"""
    linked: int = 0
    """Characters that are link."""
    links: int = 0
    strong: int = 0
    """Characters in bold or in capitals by tag."""
    line: bool = False
    """Whether only a line break parts it from the block before."""
    depth: int = 0
    level: int = 0
    """How deep lists are nested around it."""
    parents: tuple[int, ...] = ()
    """Numbers of the tags around it, the nearest first, three at most."""
    twins: str = ""
    """Tag and class of it and of what holds it: blocks of one make share it."""
    tags: Mapping[str, int] = field(default_factory=dict)
    """Depth of the nearest tag of each sort."""
    names: Mapping[str, int] = field(default_factory=dict)
    """Depth of the nearest tag whose names stand for each group."""

    def far(self, kind: str) -> int:
        """Steps up to the nearest tag of a sort, at most `NOWHERE`."""
        at = self.tags.get(kind)
        return NOWHERE if at is None else min(NOWHERE, self.depth - at)

    def far_named(self, group: str) -> int:
        """Steps up to the nearest tag with such a name, at most `NOWHERE`."""
        at = self.names.get(group)
        return NOWHERE if at is None else min(NOWHERE, self.depth - at)


@dataclass(slots=True)
class _Frame:
    tag: str
    number: int
    make: str
    parents: tuple[int, ...]
    tags: Mapping[str, int]
    names: Mapping[str, int]
    level: int
    inline: bool
    linked: bool
    strong: bool


class _Walk:
    """Reads a tree from its first tag to its last; no recursion, so depth is no danger."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.frames: list[_Frame] = [_Frame("html", 0, "", (), {}, {}, 0, inline=False, linked=False, strong=False)]
        self.parts: list[str] = []
        self.linked = self.links = self.strong = 0
        self.line = False
        self.counted = 0

    def read(self, root: Any) -> list[Block]:
        from lxml import etree

        walk = etree.iterwalk(root, events=("start", "end", "comment", "pi"))
        for event, element in walk:
            if event == "start":
                if element.tag in _UNSEEN:
                    walk.skip_subtree()
                    self.frames.append(self.frames[-1])
                    continue
                self.open(element)
                self.say(element.text)
                continue
            if event == "end":
                frame = self.frames.pop()
                if not frame.inline and element.tag not in _UNSEEN and frame.tag not in _CELLS:
                    self.end_block(holder=frame)
            self.say(element.tail)
            if len(self.blocks) >= MAX_BLOCKS:
                break
        self.end_block()
        return self.blocks

    def open(self, element: Any) -> None:
        above = self.frames[-1]
        tag = element.tag if isinstance(element.tag, str) else ""
        self.counted += 1
        if tag == "br":
            self.end_block(line=True)
        inline = tag in _INLINE or tag == "br" or ("-" in tag and self._in_line(above))
        if not inline and tag not in _CELLS:
            self.end_block()
        elif tag in _CELLS and self.parts:
            self.parts.append(" | ")
        depth = len(self.frames)
        held = _KNOWN.get(tag)
        # A tag without attributes says nothing by its names; most have none.
        said = _said(element) if element.attrib else ()
        self.links += tag == "a"
        self.frames.append(
            _Frame(
                tag,
                self.counted,
                above.make if inline else f"{tag}.{element.get('class') or ''}"[:80],
                above.parents if inline else (self.counted, *above.parents[:3]),
                {**above.tags, held: depth} if held else above.tags,
                {**above.names, **dict.fromkeys(said, depth)} if said else above.names,
                above.level + (tag in ("ul", "ol")),
                inline=inline,
                linked=above.linked or tag == "a",
                strong=above.strong or tag in ("b", "strong"),
            )
        )

    def say(self, text: str | None) -> None:
        frame = self.frames[-1]
        if not text:
            return
        self.parts.append(text)
        if frame.linked or frame.strong:
            seen = len(text.strip())
            self.linked += seen * frame.linked
            self.strong += seen * frame.strong

    def end_block(self, *, line: bool = False, holder: _Frame | None = None) -> None:
        text = _INVISIBLE.sub("", _SPACE.sub(" ", "".join(self.parts))).strip() if self.parts else ""
        if text.strip("| "):
            frame = holder or self.frames[-1]
            depth = len(self.frames) + (holder is not None) - 1
            above = next((one for one in reversed(self.frames) if not one.inline), frame) if holder else self._holder()
            tag = frame.tag if not frame.inline else above.tag
            self.blocks.append(
                Block(
                    text,
                    tag,
                    linked=min(self.linked, len(text)),
                    links=self.links,
                    strong=min(self.strong, len(text)),
                    line=self.line,
                    depth=depth,
                    level=frame.level,
                    parents=frame.parents[:3],
                    twins=f"{above.make} {frame.make}",
                    tags=frame.tags,
                    names=frame.names,
                )
            )
            self.line = line
        elif not line:
            self.line = False
        self.parts.clear()
        self.linked = self.links = self.strong = 0

    def _in_line(self, above: _Frame) -> bool:
        """Whether a tag here, of the page's own making, stands in a line of text."""
        return above.inline or above.tag in _RUNS or any(map(str.strip, self.parts))

    def _holder(self) -> _Frame:
        inner = [frame for frame in reversed(self.frames) if not frame.inline][:2]
        return inner[-1]


def blocks(root: Any) -> list[Block]:
    """The blocks of a parsed page (an lxml tree), in the order of the page."""
    return _Walk().read(root)


def _said(element: Any) -> tuple[str, ...]:
    """The groups that a tag's attributes speak of."""
    attributes = element.attrib
    groups = _groups(f"{attributes.get('class') or ''} {attributes.get('id') or ''}"[:200])
    if "articleBody" in (attributes.get("itemprop") or ""):
        groups = (*groups, "itself")
    style = attributes.get("style") or ""
    if "hidden" in attributes or attributes.get("aria-hidden") == "true" or "display:none" in style.replace(" ", ""):
        groups = (*groups, "unseen")
    return groups


@lru_cache(maxsize=4096)
def _groups(names: str) -> tuple[str, ...]:
    found = {group for word in _WORD.findall(names) for group in _groups_of(word.lower())}
    return tuple(group for group in _NAMES if group in found)


@lru_cache(maxsize=4096)
def _groups_of(word: str) -> tuple[str, ...]:
    return tuple(
        group
        for group, starts in _NAMES.items()
        if any(word == start if start in _WHOLE else word.startswith(start) for start in starts)
    )


def headlines(root: Any) -> Iterator[str]:
    """What the page calls itself: its `h1`, its title for sharing, its title."""
    for element in root.iter("h1"):
        yield _SPACE.sub(" ", "".join(element.itertext())).strip()
    for element in root.iter("meta"):
        if element.get("property") == "og:title" or element.get("name") == "twitter:title":
            yield element.get("content") or ""
    for element in root.iter("title"):
        yield element.text or ""
