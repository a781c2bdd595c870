"""The headline: what it is, where it is printed again, and what headlines alone do with names."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from srcaudit.model.cached import cached_property
from srcaudit.model.span import Span
from srcaudit.text.any_case import in_any_case
from srcaudit.text.cover import Cover
from srcaudit.text.furniture_words import stock_words
from srcaudit.text.normalize import folded
from srcaudit.text.words import Words

if TYPE_CHECKING:
    from srcaudit.text.blocks import Block
    from srcaudit.text.document import Document

_SITE = re.compile(r"\s+\|\s.*$", re.DOTALL)
_KICKER = re.compile(r"(.+?)(?::| [-–—]) ")
_FIRST_BLOCKS = 8
_FEWEST_WORDS, _MOST_WORDS = 4, 24
_TOP = 4000
"""Characters at the top of a text in which its own heading is looked for."""
_MARKED = re.compile(r"#[ \t]+(?P<title>\S.*?)(?:[ \t]+#+)?[ \t]*")
_UNDERLINE = re.compile(r"={3,}[ \t]*")
_MOST_TITLE_WORDS = 40
_HEADING_WORDS, _PROSE_WORDS = 14, 12
_ENDS = re.compile(r"[.!?…:;,][\"'”’»)\]]*$")
_FIGURE_FIRST = re.compile(r"[\"'“‘«(]*[$£€¥]?\d|[\"'“‘«][^\W\d_]")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_CLOCK = re.compile(r"(?<!\d)\d{1,2}[:.]\d\d(?!\d)")
_LEAST_CELLS = 2
_SPARE_WORDS = 3
"""A line that holds this many words beside the headline is still the headline printed again."""
_ALONE = 2


@dataclass(frozen=True)
class Headline:
    """The article's title."""

    text: str
    given: bool
    """It came with the article; else it was found at the top of the text."""
    words: int
    lines: tuple[Span, ...]
    """Where it is printed on a line of its own; the first is its proper place, if it has one."""
    inside: tuple[Span, ...]
    """Where it stands inside a longer sentence."""
    kicker: str | None
    """What stands before its colon or dash."""

    @cached_property
    def printed(self) -> Cover:
        """Where it is printed on lines of its own."""
        return Cover(self.lines)


def headline(doc: "Document") -> Headline | None:
    """The title as given with the article; else a line near the top that is printed twice or looks like one."""
    text = _SITE.sub("", doc.article.title).strip() if doc.article.title else _first_line(doc)
    words = len(Words(text)) if text else 0
    if not text or not _FEWEST_WORDS <= words <= _MOST_WORDS:
        return None
    lines, inside = list[Span](), list[Span]()
    for place in _places(doc, text):
        block = doc.block_at(place.start)
        if block is None or doc.masked.touches(place):
            continue
        spare = len(doc.words.inside(block.span)) - words
        if spare <= _SPARE_WORDS:
            lines.append(place)
        else:
            inside.append(place)
    kicker = _KICKER.match(text)
    return Headline(
        text, bool(doc.article.title), words, tuple(lines), tuple(inside), kicker.group(1) if kicker else None
    )


def title(doc: "Document") -> str | None:
    """What an article is called: its title, else its own first heading, else the line that stands for the headline."""
    found = doc.headline
    return doc.article.title or marked_title(doc.text) or (found.text if found is not None else None)


def marked_title(text: str) -> str | None:
    """The heading of the first order that a text opens with, without its mark; None if prose comes before it."""
    lines = [line for line in text[:_TOP].splitlines() if line.strip()][:_FIRST_BLOCKS]
    for line, below in zip(lines, [*lines[1:], ""], strict=False):
        words = len(line.split())
        marked = _MARKED.fullmatch(line)
        if marked and words <= _MOST_TITLE_WORDS:
            return marked["title"]
        if words > _MOST_WORDS:
            return None
        if _UNDERLINE.fullmatch(below):
            return line.strip()
    return None


def names_writer_or_day(line: str, language: str | None) -> bool:
    """Whether a line is a byline, a date line or a menu: no article is called by it."""
    words = line.split()
    if not words:
        return False
    key = " ".join(word for word in words if not any(map(str.isdigit, word))).lower()
    reading = stock_words(language).reading(key, " ".join(words), len(words), sentence=False)
    if reading is not None and reading.role in ("byline", "date", "weather", "line", "near"):
        return True
    if _YEAR.search(line) and (_CLOCK.search(line) or _few_words(words)):
        return True
    return line.count(" | ") >= _LEAST_CELLS


_LEAST_WORDS = 3


def _few_words(words: Sequence[str]) -> bool:
    """Whether the words without a figure are few: “Tuesday, 12 March 2024”."""
    return sum(not any(map(str.isdigit, word)) for word in words) < _LEAST_WORDS


def _first_line(doc: "Document") -> str | None:
    """The title as it is printed: the first line near the top that comes again, else the first heading there."""
    found: list[str] = []
    for block in doc.body_blocks[:_FIRST_BLOCKS]:
        if block.words > _MOST_WORDS:
            break
        line = doc[block.content]
        if block.words >= _FEWEST_WORDS and not line.endswith((".", "!", ",", ";", ":")):
            found.append(line)
    # The head of a table comes again as well, but is shorter.
    long = [line for line in found if len(Words(line)) > _FEWEST_WORDS]
    again = [line for line in long if sum(1 for _ in _places(doc, line)) > 1]
    if again:
        return again[0]
    first = _heading(doc)
    return doc[first.content] if first is not None else None


def _heading(doc: "Document") -> "Block | None":
    """The heading above the text, behind labels, bylines and days; else the line above it that may be furniture."""
    blocks = doc.body_blocks
    for number, block in enumerate(blocks[:_FIRST_BLOCKS]):
        line = doc[block.content]
        if names_writer_or_day(line, doc.language):
            continue
        if block.kind == "heading" or _is_figure_first(doc, block, blocks[number + 1 : number + 4]):
            if block.words >= _FEWEST_WORDS:
                return block
        elif block.words >= _FEWEST_WORDS:
            break
    return _doubtful_heading(doc)


def _is_figure_first(doc: "Document", block: "Block", below: "Sequence[Block]") -> bool:
    """Whether a line that opens with a figure or quotation mark is else a heading: “12 hurt in ferry fire”."""
    most = max((one.words for one in below), default=0)
    line = doc[block.content]
    return (
        block.kind == "paragraph"
        and _FEWEST_WORDS <= block.words <= _HEADING_WORDS
        and most >= _PROSE_WORDS
        and most > block.words
        and _FIGURE_FIRST.match(line) is not None
        and not _ENDS.search(line)
    )


def _doubtful_heading(doc: "Document") -> "Block | None":
    """The heading right above the body, if only its place beside the menus made it furniture."""
    if not doc.body_blocks:
        return None
    first = doc.body_blocks[0].span.start
    above = [block for block in doc.blocks[:_TOP_BLOCKS] if block.span.end <= first]
    if not above or above[-1].kind != "heading" or above[-1].words < _FEWEST_WORDS:
        return None
    last = above[-1]
    doubtful = any(not one.sure and one.span.touches(last.span) for one in doc.furniture)
    return last if doubtful and not names_writer_or_day(doc[last.content], doc.language) else None


_TOP_BLOCKS = 40


def _places(doc: "Document", text: str) -> Iterator[Span]:
    """Where a text stands in the article, in small or capital letters; none inside another."""
    return in_any_case(folded(text), doc.folded)


def side_by_side(doc: "Document", words: range) -> bool:
    """Whether two names stand side by side in a run of words as only a headline sets them: “Ukraine Russia deal”.

    The second of them is a country or a bloc, the first a name that the article also uses alone.
    """
    if doc.pack is None or not doc.pack.has("tables", "places"):
        return False
    table = doc.pack.table("places")
    countries, beginnings = frozenset(table["countries"].split()), frozenset(table["beginnings"].split())
    lower, surfaces = doc.words.lower, doc.words.surfaces
    return any(
        lower[i + 1] in countries
        and lower[i] not in beginnings
        and surfaces[i][0].isupper()
        and surfaces[i + 1][0].isupper()
        and doc.text[doc.words.ends[i] : doc.words.starts[i + 1]].isspace()
        and _stands_alone(doc, lower[i], lower[i + 1])
        for i in words[:-1]
    )


def _stands_alone(doc: "Document", name: str, follower: str) -> bool:
    """Whether the article uses `name` capitalised and without `follower` behind it, twice or more."""
    lower, surfaces = doc.words.lower, doc.words.surfaces
    alone = 0
    for i in doc.word_places.get(name, ()):
        followed = i + 1 < len(lower) and lower[i + 1] == follower
        alone += surfaces[i][0].isupper() and not followed
        if alone >= _ALONE:
            return True
    return False


def place_behind(doc: "Document", words: range) -> bool:
    """Whether a place's name is hung on common nouns as only a search does: “harbour ferry timetable Aldmouth”.

    Two content words in lower case or more stand right before it, and the last of them is no kind of place.
    """
    if doc.pack is None or not doc.pack.has("tables", "places") or len(words) <= _ALONE:
        return False
    table = doc.pack.table("places")
    name, before = words[-1], words[-1 - _ALONE : -1]
    return (
        doc.words.surfaces[name][0].isupper()
        and all(doc.stems[i] and doc.words.surfaces[i][0].islower() for i in before)
        and doc.words.lower[before[-1]] not in table["kinds"].split()
        and _is_place(doc, doc.words.lower[name])
    )


def _is_place(doc: "Document", name: str) -> bool:
    """Whether it is a country, or the article has it once as the place of something or in the name of its council."""
    assert doc.pack is not None
    table = doc.pack.table("places")
    if name in table["countries"].split():
        return True
    locatives, institutions = frozenset(table["locatives"].split()), frozenset(table["institutions"].split())
    lower, surfaces = doc.words.lower, doc.words.surfaces
    for i in doc.word_places.get(name, ()):
        following = range(i + 1, min(i + 3, len(lower)))
        if surfaces[i][0].isupper() and (
            (i > 0 and lower[i - 1] in locatives)
            or any(lower[j] in institutions and surfaces[j][0].isupper() for j in following)
        ):
            return True
    return False
