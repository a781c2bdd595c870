"""The mask: which lines are site furniture, of what sort, and what gave them away.

A line that proves itself is furniture wherever it stands. All others are judged by their neighbours: stock words
beside furniture, lines under a heading of the page, the strip of weather and date above the headline, the author's
box below the last paragraph. Nothing is decided by shortness alone: headings and list items are short, too.

Lines that no rule takes are left to the line model (`judgements`), except for those that belong to an article
whatever stands around them.
"""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate, chain, compress, filterfalse, pairwise, takewhile
from operator import gt
from typing import TYPE_CHECKING, Literal, NamedTuple

from srcaudit.model.cached import cached_property
from srcaudit.model.span import Span
from srcaudit.text.entry_stamps import entry_stamps
from srcaudit.text.furniture import Line, lines
from srcaudit.text.furniture_words import STOCK, Part, Reading
from srcaudit.text.link_lines import link_menus
from srcaudit.text.main_text import main_text
from srcaudit.text.normalize import folded
from srcaudit.text.shop_boxes import shop_boxes
from srcaudit.text.short_article import short_article

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from srcaudit.text.document import Document

    Counts = npt.NDArray[np.int64]

_REACH = 2
"""Lines between a stock word and the furniture that makes it one."""

_COMPANY: dict[str, tuple[str, ...]] = {
    "share": ("share", "author", "rating", "comments", "subscribe"),
    "rating": ("rating", "comments"),
    "media": ("media",),
    "navigation": ("navigation", "related", "share"),
}
"""Furniture that a counter, an address, rating stars or a sign goes with."""

_WINDOW = 6
_CLUSTER = 6
_CLUSTER_SHARE = 0.5
"""A stock word or short line is furniture where half of the 13 lines around it, six or more, are stock words."""

_TOLD_ITEMS = 4
_TOLD_WORDS = 8
"""Paragraphs that are bullets, from which on an article is told in bullets, and words of one that goes on with it."""
_UNTOLD = 8
"""Lines between two of them: headings and rows of tables."""
_LISTED_SOURCES = 2
"""Names behind a label such as “Sources:” that make the line a list of them."""
_LABEL_WORDS = 4

_ROUNDS = 2
"""Times the neighbours are asked: furniture found in the first round makes more of it in the second."""

_PARAGRAPH_GAP = 4
"""Lines from one paragraph of an article to the next, headings and list items between them."""

_LIST_STOCK = 3
_LIST_SHARE = 0.25
_LIST_ITEMS = 6
_NAME_WORDS = 3
_RUN_STOCK = 8
_RUN_SHARE = 0.2
_MENU_WORDS = 8
_LOOSE_WORDS = 3
_STRIP_LINES = 12
_BOX_LINES = 6
_BOX_WORDS = 150
_BOX_NAMES = 2
"""Names of a writer, the last ones of a heading, that are looked for in byline and box."""
_INTRODUCTION_WORDS = 3
_HEADLINE_LINES = 2
_HEADLINE_WORDS = 4
"""Lines right above the byline that can be headline and standfirst, and words they have at least: menus are shorter."""
_TABLE_BARS = 2
_TABLE_ROWS = 3
_STEPS = 3
"""Numbered lines below each other that make a list of steps or the like."""
_TITLE_LEAST, _TITLE_MOST, _TITLE_KEYS, _TITLE_SMALL = 4, 20, 3, 3
"""Words of a line that can be the article's title, those of more than three letters that it has at least, and three."""
_TOLD_SHARE = 0.6
"""Share of these that the text has, too."""
_RUN_LINES = 60
_INSIDE_ITEMS = 6
_CLOSED_TITLES = range(2, 11)
_CLOSED_TITLE_WORDS = 3
_FOOTER = frozenset({"legal", "share", "subscribe", "comments", "navigation"})
"""What stands between and below the lists of links at the foot of a page, told by its words."""

_BUTTON_PARTS = frozenset({"share", "subscribe", "rating", "comments"})
_TITLE_WORDS = 40
_Sort = Literal["loose", "shaped", "title", "inside", "record", "heading", "sentence", "prose", "kept"]
"""What a line looks like to one who does not ask the model.

kept: belongs to an article by rule, such as the items of a list that a sentence introduces. heading: one in the text.
sentence: one in the text or right below it, also a label with what it stands for, and a short line above a longer one.
prose: a paragraph. record: a row of what a report lists, such as a fixture with time and referee: a short line with a
figure beside another such, or with a name and what it stands for. inside: any other line in the text. shaped: a
heading, a question or an item below it; title: the same above the text. loose: others.
"""
_NEVER = 2.0
_SURE: dict[str, dict[_Sort, float]] = {
    "page": {
        "loose": 0.6, "shaped": 0.6, "title": 0.6, "inside": 0.45, "record": 0.5,
        "heading": 0.6, "sentence": 0.65, "prose": 0.6, "kept": 0.8,
    },
    "short page": {
        "loose": 0.4, "shaped": 0.5, "title": 0.6, "inside": 0.6, "record": 0.5,
        "heading": 0.97, "sentence": 0.97, "prose": 0.9, "kept": _NEVER,
    },
    "cleaned": {
        "loose": 0.3, "shaped": 0.3, "title": 0.5, "inside": 0.15, "record": 0.5,
        "heading": 0.6, "sentence": 0.5, "prose": 0.35, "kept": _NEVER,
    },
    "short text": {
        "loose": 0.2, "shaped": 0.3, "title": 0.5, "inside": 0.3, "record": 0.3,
        "heading": 0.6, "sentence": 0.6, "prose": 0.6, "kept": _NEVER,
    },
    "unproven": {
        "loose": 0.5, "shaped": 0.5, "title": 0.8, "inside": 0.6, "record": 0.5,
        "heading": 0.8, "sentence": 0.85, "prose": 0.6, "kept": _NEVER,
    },
    "page abroad": {
        "loose": 0.5, "shaped": 0.5, "title": 0.7, "inside": 0.8, "record": 0.7,
        "heading": 0.9, "sentence": 0.8, "prose": 0.7, "kept": 0.85,
    },
    "text abroad": {
        "loose": 0.6, "shaped": 0.6, "title": 0.8, "inside": 0.7, "record": 0.7,
        "heading": 0.97, "sentence": 0.92, "prose": 0.85, "kept": _NEVER,
    },
}  # fmt: skip
"""Probability from which on the line model's word is taken, by what the text is and what the line looks like.

page: most lines are furniture. cleaned: a rule proves some furniture; short text: the same, with little to compare a
line with. unproven: no rule does; a record of such a text counts for the share that makes it a list, and is kept.
abroad: the language has no pack.
"""
_GOES_ON = 0.7
"""The same for a paragraph right below one that stays, or below a heading of articles such as “Summary”."""
_NO_ROW = 0.9
_MIN_PARAGRAPHS = 4
"""A text of fewer gives the line model nothing to compare a line with: the rules alone judge it."""
_CROWDED = 0.45
"""Mean probability from which on a text is a whole page."""
_PAGE_LINES = 60
"""Lines from which on a whole page is no short one, and has an article of few paragraphs in it."""
_TEXTS = frozenset({"cleaned", "short text", "unproven"})
_MOST_OF_TEXT = 0.5
"""Where the model would take a larger share of a text that is no whole page, the text is a list: it takes nothing."""
_TEXT_LINES = 20
"""Lines from which on a text with furniture is no short one."""
_NAMED_ROLES = frozenset({"line", "near", "head", "below", "weak", "turn", "opens"})
_SIDE_LINES = 3
"""Lines up to which furniture above and below says of what sort a line between is."""
_TELLING_WORDS = 30
_SENTENCE_WORDS = 5
_LABEL_CHARACTERS = 30
_TOP_LINES = 8
"""Lines in which the headline is printed again."""
_NOTE_WORDS = 4
_ROWS = 2
_ROW_WORDS = 8
_ROW_ROLES = frozenset({"date", "weak"})
_NAMED_ROW = re.compile(r"[^\W\d_]\)\.?$| vs?\.? [A-Z]")
"""Ends with a word in brackets, as in “H. Berg (Northport)”, or names two sides, as in “Northport v Easthaven”."""
_FIGURE = re.compile(r"\d")
_BELOW = 4
"""Lines below the last paragraph that can still be the text's."""
_MIN_TURNS = 2
_CERTAIN_TURNS = 4
"""Turns of readers that make a thread; those that make one right under its heading above the first paragraph."""
_TURN_LINES = 12


_PAGES = frozenset({"page", "page abroad"})
_OFTEN = 4
"""Times a line stands on a page that can stand between the paragraphs of one article."""
_ABOVE_TEXT = 10
_BELOW_TEXT = 4
"""Furniture lines between the article and what stands away from it."""
_AWAY_SHARE = 0.4
"""Share of furniture around a line away from the article that makes it furniture."""
_AWAY_LEAST = 0.05
_AWAY_KEPT = 0.3
_AWAY_WORDS = 150
"""What the line model must say of such a line at least; of one that a rule keeps, and of a paragraph above the article;
a longer line is nobody's teaser."""
_AWAY_LIKELY = 0.6
"""Probability from which on a line that is no paragraph counts as furniture around others, though it is not taken."""
_AWAY_ROUNDS = 3

Origin = Literal["page", "phrase", "source", "frame"]
"""What told of a line: the page itself, a phrase of the caller's, other pages of the source, their lines' frames."""


class FurnitureLine(NamedTuple):
    """A line that belongs to the page."""

    span: Span
    part: Part
    reason: str
    """What gave it away, as a phrase an editor can check."""
    sure: bool
    """False where the neighbours or the line model decided."""
    probability: float
    """What the line model says of it: 0-1."""
    origin: Origin = "page"


@dataclass(frozen=True, slots=True)
class FurnitureBlock:
    """Furniture lines of one part that follow each other."""

    span: Span
    part: Part
    origin: Origin
    reason: str
    sure: bool
    lines: tuple[FurnitureLine, ...]


def furniture(doc: "Document") -> tuple[FurnitureLine, ...]:
    """The furniture lines of a document, in order."""
    return _Page(lines(doc), doc).judged()


def furniture_blocks(doc: "Document") -> tuple[FurnitureBlock, ...]:
    """The furniture of a document, in order; lines of one sort with nothing but white space between are one block."""
    blocks: list[FurnitureBlock] = []
    group: list[FurnitureLine] = []
    for line in doc.furniture:
        if group and not _continues(doc, group[-1], line):
            blocks.append(_block(group))
            group = []
        group.append(line)
    return (*blocks, _block(group)) if group else ()


def _continues(doc: "Document", before: FurnitureLine, line: FurnitureLine) -> bool:
    if line.part != before.part or line.origin != before.origin:
        return False
    return not doc.text[before.span.end : line.span.start].strip()


def _block(group: Sequence[FurnitureLine]) -> FurnitureBlock:
    first = group[0]
    reason = next((line.reason for line in group if line.sure), first.reason)
    span = Span(first.span.start, group[-1].span.end)
    return FurnitureBlock(span, first.part, first.origin, reason, any(line.sure for line in group), tuple(group))


def _solid(prose: Sequence[int]) -> list[int]:
    """Those of some line numbers that have another one close by: paragraphs of a text, not teasers in a menu."""
    near = [later - earlier <= _PARAGRAPH_GAP for earlier, later in pairwise(prose)]
    return [n for n, before, after in zip(prose, [False, *near], [*near, False], strict=False) if before or after]


def _menu_part(line: Line) -> Part:
    """What a line of a menu is: by its words, or else part of the menu, as are the names of writers in it."""
    if line.reading is None or line.reading.role in ("about", "byline"):
        return "navigation"
    return line.reading.part


def _part_of(line: Line) -> Part:
    """What a line is by its words; chrome if they say nothing."""
    reading = line.reading
    return reading.part if reading is not None and reading.role in _NAMED_ROLES else "other"


class _Page:
    """The lines of one document while they are judged."""

    def __init__(self, page: list[Line], doc: "Document") -> None:
        self.lines = page
        self.doc = doc
        self.found: dict[int, FurnitureLine] = {}
        self.readings = [(number, line.reading) for number, line in enumerate(page) if line.reading is not None]
        self.roles = [""] * len(page)
        for number, reading in self.readings:
            self.roles[number] = reading.role
        self.stock = frozenset(number for number, reading in self.readings if reading.role in STOCK)
        # The same of each line as 0 or 1, with what was found: stretches of lines are looked at without a loop.
        self.proven = bytearray(len(page))
        self.marked = _flags(self.stock, len(page))
        self.prose = bytes([line.prose for line in page])
        prose = list(compress(range(len(page)), self.prose))
        solid = _solid(prose) or prose
        self.first = solid[0] if solid else 0
        self.last = solid[-1] if solid else len(page)
        self.solid = frozenset(solid)
        self.solid_order = solid
        self.told_items = self._told_items()
        if self.told_items:
            self.last = max(self.last, *self.told_items)
        self.introduced = self._introduced()
        self.headed = self._headed()
        self.byline = self._byline()
        self.table = self._table()
        self.spared = self._headline() | self.table
        self.neutral = self._neutral()

    @cached_property
    def repeats(self) -> Counter[str]:
        """How often each line stands on the page."""
        return Counter([line.text for line in self.lines])

    @cached_property
    def stamps(self) -> frozenset[int]:
        """Stamps of the entries in a live report."""
        return frozenset(entry_stamps(self.lines))

    @cached_property
    def probability(self) -> list[float]:
        """What the line model says of each line."""
        return self.doc.line_chances.probability

    @cached_property
    def kept(self) -> frozenset[int]:
        """The lines that are the article's, whatever the model says."""
        headings = [number for number, reading in self.readings if reading.role == "keep"]
        notes = [number for number, line in enumerate(self.lines) if line.text[0] == "(" and _is_note(line)]
        marks = [number for number, line in enumerate(self.lines) if line.kind == "mark"]
        title = () if self.own_title is None else (self.own_title,)
        heads = {n - 1 for n in (*self.table, *self.steps) if n - 1 > self.first and self.lines[n - 1].reading is None}
        told = self.introduced.union(self.headed, self.told_items, self.steps)
        return told.union(heads, title, headings, marks, notes, self.source_lists, self._hashed())

    def _hashed(self) -> Iterable[int]:
        """Headings that Markdown marks as such, but for stock words of pages."""
        text = self.doc.text
        # One character is looked for much quicker than two.
        if "#" not in text or "# " not in text:
            return ()
        marked = [n for n, block in enumerate(self.doc.blocks) if block.content.start > block.span.start]
        return [n for n in marked if self.lines[n].reading is None and text[self.lines[n].span.start] == "#"]

    @cached_property
    def paragraphs(self) -> "Counts":
        """How many of the lines around each are paragraphs."""
        return _around(_flags(self.solid, len(self.lines)))

    @cached_property
    def windows(self) -> "Counts":
        """How many lines the window around each has."""
        return _around(b"\1" * len(self.lines))

    @cached_property
    def lists(self) -> list[tuple[int, int]]:
        """Where lists stand: the first item and the line behind the last."""
        items = [line.item and number not in self.solid for number, line in enumerate(self.lines)]
        edges = [number for number, (before, item) in enumerate(pairwise([False, *items, False])) if before != item]
        return list(zip(edges[::2], edges[1::2], strict=True))

    def _byline(self) -> int | None:
        """The line above the text that names the writer."""
        given = folded(self.doc.article.byline or "").strip()
        for number in range(self.first - 1, -1, -1):
            if self._role(number) == "byline" or (given and self.lines[number].text == given):
                return number
        return None

    def _neutral(self) -> frozenset[int]:
        """The lines that are never furniture: the byline, and wherever the title stands that the article came with.

        A title is also the heading that opens a text, if it is the only one of the first order.
        """
        sure = frozenset(() if self.byline is None else (self.byline,)).union(self._opening_heading())
        given = self.doc.article.title
        if given is None:
            return sure
        title = folded(given.strip())
        return sure.union([number for number, line in enumerate(self.lines) if line.text == title])

    def _opening_heading(self) -> tuple[int, ...]:
        text = self.doc.text
        if not self.lines or not text.startswith("# ", self.lines[0].span.start):
            return ()
        first_order = (text.startswith("# ", line.span.start) for line in self.lines)
        return (0,) if sum(first_order) == 1 else ()

    def _headline(self) -> frozenset[int]:
        """The headline right above the byline, and what is set below it: longer lines that the page has once."""
        if self.byline is None:
            return frozenset()
        above = range(self.byline - 1, max(-1, self.byline - 1 - _HEADLINE_LINES), -1)
        return frozenset(takewhile(self._may_be_headline, above))

    def _may_be_headline(self, number: int) -> bool:
        line = self.lines[number]
        if line.reading is not None or line.item or not _HEADLINE_WORDS <= line.words <= _TITLE_WORDS:
            return False
        return self.repeats[line.text] == 1

    def _table(self) -> frozenset[int]:
        """Rows of a table: lines below each other with as many bars, in the text or with figures in some of them."""
        if "|" not in self.doc.folded:
            return frozenset()
        bars = [line.text.count("|") for line in self.lines]
        found: set[int] = set()
        low = 0
        for high in range(1, len(bars) + 1):
            if high < len(bars) and bars[high] == bars[low]:
                continue
            rows = range(low, high)
            figures = sum(bool(_FIGURE.search(self.lines[number].text)) for number in rows if bars[low])
            inside = self.first < low and high <= self.last
            if bars[low] >= _TABLE_BARS and len(rows) >= _TABLE_ROWS and (figures or inside):
                found.update(rows)
            low = high
        return frozenset(found)

    def _introduced(self) -> frozenset[int]:
        """The items of lists that a line of the article introduces with a colon."""
        found: set[int] = set()
        inside = False
        for number, line in enumerate(self.lines):
            if line.item or (line.kind == "mark" and inside):
                if inside:
                    found.add(number)
            else:
                inside = line.text[-1] == ":" and line.words >= _INTRODUCTION_WORDS and line.reading is None
        return frozenset(found)

    def _told_items(self) -> frozenset[int]:
        """Where an article is told in bullets, those below its last paragraph that go on with it.

        They end at a stock word of pages; a title, in capitals or short, goes on with nothing.
        """
        if sum(self.lines[number].item for number in self.solid) < _TOLD_ITEMS:
            return frozenset()
        told: list[int] = []
        for number in range(self.last + 1, len(self.lines)):
            if self.roles[number] in ("head", "below") or number - max(told, default=self.last) > _UNTOLD:
                break
            if self._is_told_item(self.lines[number]):
                told.append(number)
        return frozenset(told)

    def _is_told_item(self, line: Line) -> bool:
        words = line.text.split()
        return line.item and len(words) >= _TOLD_WORDS and 2 * sum(word[0].isupper() for word in words) < len(words)

    def judged(self) -> tuple[FurnitureLine, ...]:
        self._own_phrases()
        for number, reading in self.readings:
            if reading.role == "line":
                self._take(number, reading.part, reading.reason, sure=True)
        self._repeated()
        self._weather_strip()
        self._author_boxes()
        self._related_runs()
        self._comments()
        self._captions()
        self._link_menus()
        for number in self.stamps:
            self._take(number, "live", "the stamp of an entry, with the same name beside other times")
        for number in shop_boxes(self.doc.text, self.lines, self.doc.language):
            self._take(number, "advert", "a price beside the words of a shop")
        known = 0
        for _ in range(_ROUNDS):
            if len(self.found) > known:
                known = len(self.found)
                self._beside()
                self._clusters()
                self._menus()
        self._modelled()
        return tuple(self.found[number] for number in sorted(self.found))

    def _link_menus(self) -> None:
        """Menus as Markdown writes them, but for lists that the article introduces or heads."""
        if "[" not in self.doc.text:
            return
        own = self.introduced.union(self.headed)
        for number in link_menus(self.lines):
            if number not in own:
                self._take(number, _menu_part(self.lines[number]), "a link in a menu", sure=True)

    def _own_phrases(self) -> None:
        """Lines with a phrase of the caller's, who knows the site."""
        for place in self.doc.own_phrases:
            if place.line is not None:
                reason = f"it has the phrase “{place.phrase}” of your settings"
                self._take(place.line, self._part(place.line), reason, sure=True, origin="phrase")

    def _repeated(self) -> None:
        """Lines that other pages of the source have too."""
        numbers = {line.span: n for n, line in enumerate(self.lines)} if self.doc.known.repeated else {}
        for line in self.doc.known.repeated:
            number = numbers[line.span]
            reason = f"it stands on {len(line.elsewhere)} of {self.doc.known.pages} other pages of the source"
            if line.framed:
                reason += ", with other figures or names"
            self._take(number, self._part(number), reason, sure=True, origin="frame" if line.framed else "source")

    def _part(self, number: int) -> Part:
        """What a line's own words or shape say it is."""
        reading = self._reading(number)
        return reading.part if reading is not None and reading.role != "keep" else "other"

    def _modelled(self) -> None:
        """What the line model is sure of and no rule has taken."""
        if self._is_plainly_text() or (len(self.solid) < _MIN_PARAGRAPHS and not self._is_page()):
            return
        sort = self._text_sort()
        sure = _SURE[sort]
        # What the line looks like need not be asked where it would make no difference.
        least, most = min(sure.values()), max(sure.values())
        taken = [
            number
            for number, probability in enumerate(self.probability)
            if probability >= least
            and number not in self.found
            and (probability >= most or probability >= sure[self._sort(number)])
        ]
        if sort in _TEXTS:
            if len(taken) > _MOST_OF_TEXT * len(self.lines):
                return
            taken = self._apart(taken)
        if self._is_crowded():
            short = short_article(self.lines, self.found, frozenset(taken))
            taken = [number for number in taken if number not in short]
        if sort == "unproven":
            taken = [number for number in taken if self._comes_again(number) or self._sort(number) != "record"]
        titles = {number for number in taken if number > self.last and self._is_teaser(number)}
        for number in taken:
            listed = number in titles and not titles.isdisjoint((number - 1, number + 1))
            self._take(number, self._named_part(number, listed=listed), self.doc.line_chances.reasons[number])
        if sort in _PAGES:
            self._away_from_text()

    def _comes_again(self, number: int) -> bool:
        """Whether a line that looks much like furniture comes again and again, as no row of a report does."""
        return self.probability[number] >= _NO_ROW and self.repeats[self.lines[number].text] >= _OFTEN

    def _apart(self, taken: Sequence[int]) -> list[int]:
        """Those of some lines that are no paragraphs which go on with the article."""
        apart: list[int] = []
        gone = set(self.found)
        for number in taken:
            stays = (number - 1 not in gone or number - 1 in self.stamps) and self.probability[number] < _GOES_ON
            if not (stays and self._goes_on(number)):
                apart.append(number)
                gone.add(number)
        return apart

    def _goes_on(self, number: int) -> bool:
        """Whether a line is a paragraph below another one, below a heading of articles or a stamp of an entry."""
        if number == 0 or not self.lines[number].prose:
            return False
        return self.lines[number - 1].prose or self._role(number - 1) == "keep" or number - 1 in self.stamps

    def _away_from_text(self) -> None:
        """Teasers and readers' comments written like paragraphs: among furniture, with more of it before the text."""
        kept = self.kept.union(compress(range(len(self.lines)), self.prose))
        probable = [number for number, probability in enumerate(self.probability) if probability >= _AWAY_LIKELY]
        likely = _flags(chain(self.found, filterfalse(kept.__contains__, probable)), len(self.lines))
        # Adverts and buttons come again and again in an article, and dates among teasers.
        often = {text for text, times in self.repeats.items() if times >= _OFTEN}
        slots = bytearray(len(self.lines))
        for number in compress(range(len(slots)), likely if often else b""):
            slots[number] = self.lines[number].text in often and self.roles[number] != "date"
        for number in self.stamps:
            slots[number] = True
        main = main_text(self.lines, self.probability, likely, slots)
        away = self._away(main, likely) if main is not None else []
        for _ in range(_AWAY_ROUNDS if away else 0):
            thick = (_around(likely) >= _AWAY_SHARE * (self.windows - 1)).tolist()
            new = [n for n in away if n not in self.found and thick[n]]
            for number in new:
                self._take(number, self._named_part(number, listed=False), "among furniture, away from the article")
                likely[number] |= number in self.found

    def _away(self, main: tuple[int, int], likely: Sequence[int]) -> list[int]:
        """The lines with furniture between them and the article that nothing but their place speaks against."""
        before = list(accumulate(likely, initial=0))
        first, last = main
        above = [number for number in range(first) if before[first] - before[number + 1] >= _ABOVE_TEXT]
        below = [n for n in range(last + 1, len(self.lines)) if before[n] - before[last + 1] >= _BELOW_TEXT]
        return [n for n in (*above, *below) if n not in self.found and self._may_be_away(n, above=n < first)]

    def _may_be_away(self, number: int, *, above: bool) -> bool:
        # The first paragraph of an article can stand above a box of ten lines.
        kept = number in self.kept or (above and self.lines[number].prose)
        least = _AWAY_KEPT if kept else _AWAY_LEAST
        return self.lines[number].words <= _AWAY_WORDS and self.probability[number] >= least

    def _is_plainly_text(self) -> bool:
        """Whether no rule finds furniture and no line looks like any: the model need not be asked."""
        return not self.found and all(
            line.prose or line.sentence or number in self.kept or self._tells(number)
            for number, line in enumerate(self.lines)
        )

    def _named_part(self, number: int, *, listed: bool) -> Part:
        """What a line that the model takes is.

        By its words; else a related link where it is one of several titles below the text; else as the furniture
        close above and below, if that agrees.
        """
        part = _part_of(self.lines[number])
        if part != "other":
            return part
        if listed:
            return "related"
        above = self._part_beside(number, -1)
        return above if above is not None and above == self._part_beside(number, 1) else "other"

    def _part_beside(self, number: int, step: int) -> Part | None:
        for place in range(number + step, number + step * (_SIDE_LINES + 1), step):
            line = self.found.get(place)
            if line is not None and (line.sure or line.part != "other"):
                return line.part
        return None

    def _sort(self, number: int) -> _Sort:
        """What a line looks like."""
        if number in self.kept:
            return "kept"
        line = self.lines[number]
        if self._tells(number):
            return "heading" if line.kind == "heading" else "sentence"
        if line.prose:
            return "prose"
        if self._is_record(number):
            return "record"
        if number < _TOP_LINES and line.text == self.lines[0].text:
            return "title"
        if self.first < number < self.last:
            return "inside"
        if line.kind not in ("heading", "question", "item") and not self._opens_text(number):
            return "loose"
        return "title" if number < self.first else "shaped"

    def _text_sort(self) -> str:
        """What the text is: a whole page, or a text with furniture or without."""
        crowded, long = self._is_crowded(), len(self.lines) >= _PAGE_LINES
        if self.doc.pack is None:
            return "page abroad" if crowded and long else "text abroad"
        if self.found and crowded:
            return "page" if long else "short page"
        if not any(line.sure for line in self.found.values()):
            return "unproven"
        return "cleaned" if len(self.lines) >= _TEXT_LINES else "short text"

    def _is_page(self) -> bool:
        """Whether a text of few paragraphs is a whole page."""
        return len(self.lines) >= _PAGE_LINES and bool(self.found) and self._is_crowded()

    def _is_crowded(self) -> bool:
        """Whether most lines are furniture."""
        return sum(self.probability) > _CROWDED * len(self.probability)

    @cached_property
    def steps(self) -> frozenset[int]:
        """Lines of the text that are numbered from 1 on, one below the other."""
        found: set[int] = set()
        end, text = min(self.last + _BELOW, len(self.lines)), self.doc.text
        for first in range(self.first + 1, end):
            count = 0
            if text[self.lines[first].span.start] == "1":
                while first + count < end and self._counts(first + count, count + 1):
                    count += 1
            if count >= _STEPS:
                found.update(range(first, first + count))
        return frozenset(found)

    def _counts(self, number: int, count: int) -> bool:
        """Whether a line begins with a certain number as lists do."""
        block = self.doc.blocks[number]
        mark = self.doc.text[block.span.start : block.content.start]
        return mark.rstrip(" \t.)") == str(count) and not self.lines[number].prose

    @cached_property
    def own_title(self) -> int | None:
        """The line above the text that tells what the text tells: of whose words most come again in it."""
        if self.doc.pack is None:
            return None
        above = [n for n, line in enumerate(self.lines[: self.first]) if self._may_be_title(line)]
        if not above:
            return None
        own = [{word for word in self._words_of(number) if len(word) > _TITLE_SMALL} for number in above]
        told = frozenset().union(*own).intersection(chain.from_iterable(map(self._words_of, self.solid)))
        shares = [len(words & told) / len(words) if len(words) >= _TITLE_KEYS else 0.0 for words in own]
        best = max(shares)
        return above[shares.index(best)] if best >= _TOLD_SHARE else None

    def _may_be_title(self, line: Line) -> bool:
        fits = _TITLE_LEAST <= line.words <= _TITLE_MOST
        return fits and line.reading is None and not line.item and self.repeats[line.text] == 1

    def _words_of(self, number: int) -> Sequence[str]:
        words = self.doc.words
        inside = words.inside(self.lines[number].span)
        return words.lower[inside.start : inside.stop]

    @cached_property
    def source_headings(self) -> frozenset[str]:
        """Words that head a list of sources."""
        pack = self.doc.pack
        known = pack is not None and pack.has("tables", "sources")
        return pack.words("sources", "source_headings") if pack is not None and known else frozenset()

    @cached_property
    def source_lists(self) -> frozenset[int]:
        """Lines in the text or below that name what an article was made from: “Sources: the ministry, the port”."""
        below = enumerate(self.lines[self.first + 1 :], self.first + 1)
        return frozenset([number for number, line in below if ":" in line.text and self._names_sources(line.text)])

    def _names_sources(self, text: str) -> bool:
        """Whether a label for sources stands before two names or more, set apart by commas or the like."""
        label, _, listed = text[:_LABEL_CHARACTERS].partition(":")
        return bool(listed) and self._heads_sources(label) and len(re.split(r"[,;|]", text)) >= _LISTED_SOURCES

    def _heads_sources(self, text: str) -> bool:
        words = text[:_LABEL_CHARACTERS].split(None, _LABEL_WORDS)
        return 0 < len(words) <= _LABEL_WORDS and words[-1].rstrip(":").lower() in self.source_headings

    def _tells(self, number: int) -> bool:
        """Whether a line no list knows tells something, and stands in the text or right below it."""
        line = self.lines[number]
        if line.words > _TELLING_WORDS or self.repeats[line.text] > 1 or not self.first < number <= self.last + _BELOW:
            return False
        if line.kind == "heading":
            return number < self.last
        if line.reading is not None:
            return False
        labelled = 0 < line.text.find(": ") <= _LABEL_CHARACTERS
        return (
            labelled
            or self._introduces(number)
            or (line.sentence and line.words >= _SENTENCE_WORDS)
            or self._heads(number)
        )

    def _introduces(self, number: int) -> bool:
        """Whether a line leads to the next with a colon; without a list of stock words a title can be such a line."""
        line = self.lines[number]
        told = self.doc.pack is not None and line.words >= _INTRODUCTION_WORDS
        return line.text[-1] == ":" and (told or number + 1 in self.table)

    def _is_record(self, number: int) -> bool:
        """Whether a line no list knows is a row of figures and names, or a short line among rows."""
        line = self.lines[number]
        if not self._may_be_row(line):
            return False
        if _names_a_row(line.text):
            return True
        around = self.lines[max(0, number - _REACH) : number + _REACH + 1]
        return sum(map(self._is_row, around)) >= _ROWS

    def _is_row(self, line: Line) -> bool:
        """Whether a line is short and has a figure, a name with a word in brackets, or two sides."""
        return self._may_be_row(line) and (bool(_FIGURE.search(line.text)) or _names_a_row(line.text))

    def _may_be_row(self, line: Line) -> bool:
        if line.words > _ROW_WORDS or line.prose:
            return False
        return line.reading is None or line.reading.role in _ROW_ROLES

    def _heads(self, number: int) -> bool:
        """Whether a line could be a heading: shorter than the sentence or paragraph right below it."""
        below = self.lines[number + 1] if number + 1 < len(self.lines) else None
        return below is not None and (below.sentence or below.prose) and self.lines[number].words < below.words

    def _headed(self) -> frozenset[int]:
        """Short lines under a heading of articles such as “Sources”: until a paragraph or a stock word of pages."""
        found: set[int] = set()
        inside = False
        for number, (line, role) in enumerate(zip(self.lines, self.roles, strict=True)):
            inside = inside and line.reading is None and number not in self.solid
            if inside or role == "keep" or (number > self.first and self._heads_sources(line.text)):
                inside = True
                found.add(number)
        return frozenset(found)

    def _take(self, number: int, part: Part, reason: str, *, sure: bool = False, origin: Origin = "page") -> None:
        if number in self.found or number in self.neutral or (number in self.spared and not sure):
            return
        span, chance = self.lines[number].span, self.probability[number]
        self.found[number] = FurnitureLine(span, part, reason, sure, chance, origin)
        self.marked[number] = 1
        self.proven[number] = sure

    def _role(self, number: int) -> str:
        return self.roles[number] if 0 <= number < len(self.roles) else ""

    def _reading(self, number: int) -> Reading | None:
        return self.lines[number].reading if 0 <= number < len(self.lines) else None

    def _weather_strip(self) -> None:
        """Temperature, place and date above the first paragraph."""
        top = range(min(self.first, _STRIP_LINES))
        weather = [number for number in top if self._role(number) == "weather"]
        for number in weather:
            self._take(number, "strip", "a temperature at the top of the page", sure=True)
            for step in (-1, 1):
                self._strip_side(number, step, top)

    def _strip_side(self, number: int, step: int, top: range) -> None:
        place = number + step
        if place in top and self._is_place(place) and (step < 0 or self._role(place + step) in ("date", "weather")):
            self._take(place, "strip", "a place beside a temperature")
            place += step
        while place in top and self._role(place) in ("date", "weather"):
            self._take(place, "strip", "a date or time beside a temperature")
            place += step

    def _is_place(self, number: int) -> bool:
        line = self.lines[number]
        return line.words <= 4 and not line.sentence and line.text[0].isupper() and self._role(number) != "date"

    def _captions(self) -> None:
        """Captions that carry the credit of their picture; below the first paragraph also teasers told by their end."""
        for number, reading in self.readings:
            if reading.role == "caption" or (reading.role == "teaser" and number > self.first):
                self._take(number, reading.part, reading.reason)

    def _author_boxes(self) -> None:
        """The box about the author below the text, with or without its heading."""
        half = self.lines[-1].span.end // 2 if self.lines else 0
        for number, reading in self.readings:
            if reading.part == "author" and reading.role in ("head", "about") and self.lines[number].span.start > half:
                self._author_box(number)
        self._signature()

    def _author_box(self, head: int) -> None:
        box: list[int] = []
        for number in range(head + 1, min(head + 1 + _BOX_LINES, len(self.lines))):
            line = self.lines[number]
            if self._role(number) == "keep" or number in self.found or line.kind == "question":
                break
            box.append(number)
            if line.prose:
                break
        if not box or self.lines[box[-1]].words > _BOX_WORDS:
            return
        if not self._is_about_a_writer(head, box):
            return
        self._take(head, "author", "the heading of an author's box", sure=True)
        for number in box:
            self._take(number, "author", "stands in the author's box")

    def _is_about_a_writer(self, head: int, box: Sequence[int]) -> bool:
        """Whether heading and box are about who wrote the article, not about somebody in it."""
        last = self.lines[box[-1]]
        if self._role(head) == "about":
            names = self.lines[head].text.rstrip(":").split()[-_BOX_NAMES:]
            told = any(self.lines[number].text.startswith(tuple(names)) for number in box)
            return told and (last.biography or self._wrote(" ".join(names)))
        return "about" in self.lines[head].key or (last.prose and last.biography)

    def _wrote(self, name: str) -> bool:
        """Whether a byline has the name."""
        line = self.lines[self.byline].text if self.byline is not None else ""
        return any(name.lower() in byline.lower() for byline in (line, folded(self.doc.article.byline or "")))

    def _signature(self) -> None:
        """Biographies that are the last paragraphs of all."""
        for number in range(len(self.lines) - 1, -1, -1):
            line = self.lines[number]
            if not (line.prose or line.biography or self.roles[number] == "keep") or number in self.found:
                continue
            if not line.biography or line.words > _BOX_WORDS or number <= self.first:
                return
            self._take(number, "author", "the last paragraph introduces a writer")

    def _related_runs(self) -> None:
        """Titles under a heading such as “Most read”: to the end of the page, or its list items inside the text."""
        for number, reading in self.readings:
            if reading.role != "head" or reading.part != "related" or number in self.found:
                continue
            if number > self.last:
                self._tail_run(number)
            elif not self._opens_text(number):
                self._inside_run(number)
        for number, reading in self.readings:
            if reading.role == "below" and number > self.last and number not in self.found:
                self._closed_run(number)

    def _closed_run(self, head: int) -> None:
        """Titles below the text between a stock word such as “Read more” and the furniture that ends the list."""
        end = head + 1
        while end < len(self.lines) and end not in self.found and self._is_teaser(end):
            end += 1
        if end < len(self.lines) and end in self.found and end - head - 1 in _CLOSED_TITLES:
            for number in range(head, end):
                self._take(number, "related", f"a list of titles under “{self.lines[head].text}” below the text")

    def _is_teaser(self, number: int) -> bool:
        line = self.lines[number]
        return _CLOSED_TITLE_WORDS <= line.words <= _TITLE_WORDS and not line.prose and line.text[-1] not in ".:;,"

    def _opens_text(self, number: int) -> bool:
        """Whether the line is a heading right above a paragraph."""
        return number + 1 < len(self.lines) and self.lines[number + 1].prose

    def _comments(self) -> None:
        """What readers wrote below the text, under its heading: told by the marks between their turns."""
        heads = [number for number, reading in self.readings if self._opens_comments(number, reading)]
        said = [number for number, reading in self.readings if reading.role == "turn"]
        head = next((number for number in heads if self._heads_thread(number, said)), None)
        if head is None:
            self._counted_comments()
            return
        turns = said[bisect_left(said, head) :]
        end = turns[-1]
        below = range(end + 1, min(end + 1 + _TURN_LINES, len(self.lines)))
        stop = next((n for n in below if n in self.found or self._role(n) in (*STOCK, "keep")), None)
        if self.lines[end].text.endswith(":"):
            end = (stop if stop is not None else below.stop) - 1
        self._take(head, "comments", "the heading above readers' comments", sure=True)
        for number in range(head + 1, end + 1):
            self._take(number, "comments", "stands among readers' comments")

    def _counted_comments(self) -> None:
        """What stands below the text and “6 thoughts on “The title””, if no mark tells the turns."""
        half = self.lines[-1].span.end // 2 if self.lines else 0
        for number, reading in self.readings:
            line = self.lines[number]
            if reading.role == "opens" and line.span.start > half and line.text[0].isdigit() and '"' in line.text:
                self._take(number, "comments", "the heading above readers' comments", sure=True)
                for below in range(number + 1, len(self.lines)):
                    if self._role(below) in ("keep", "head"):
                        return
                    self._take(below, "comments", f"stands below “{line.text}”")
                return

    def _heads_thread(self, head: int, said: Sequence[int]) -> bool:
        """Whether turns of readers follow: many, at once, where the first paragraph of the page can be a reader's."""
        below = bisect_left(said, head)
        fewest, farthest = (_MIN_TURNS, _TURN_LINES) if head > self.first else (_CERTAIN_TURNS, _REACH)
        return len(said) - below >= fewest and said[below] - head <= farthest

    def _opens_comments(self, number: int, reading: Reading) -> bool:
        if reading.part != "comments":
            return False
        return reading.role in ("head", "opens") or (reading.role == "line" and not self.lines[number].prose)

    def _tail_run(self, head: int) -> None:
        self._take(head, "related", "a stock heading of web pages, below the text", sure=True)
        for number in range(head + 1, min(len(self.lines), head + _RUN_LINES)):
            role = self._role(number)
            if role == "keep" or self.lines[number].words > _TITLE_WORDS:
                return
            if role != "head" and number not in self.found:
                reading = self._reading(number)
                part = reading.part if reading is not None and reading.part in _FOOTER else "related"
                self._take(number, part, f"stands under “{self.lines[head].text}” below the text")

    def _inside_run(self, head: int) -> None:
        items = []
        for number in range(head + 1, min(len(self.lines), head + 1 + _INSIDE_ITEMS)):
            if not self.lines[number].item or self.lines[number].prose:
                break
            items.append(number)
        if items or head < self.first or self.lines[head].text.endswith(":"):
            self._take(head, "related", "a stock heading of web pages")
        for number in items:
            self._take(number, "related", f"stands under “{self.lines[head].text}”")

    def _beside(self) -> None:
        """Stock words close to furniture, taken up and down the page."""
        for readings, step in ((self.readings, 1), (self.readings[::-1], -1)):
            for number, reading in readings:
                if number in self.found:
                    continue
                before = number - step
                touches = before in self.found
                if self.lines[number].prose and not (touches and reading.role == "near"):
                    continue
                if ((touches or self._reaches(number, step)) and self._may_follow(number)) or (
                    touches and self._is_button(number, before)
                ):
                    self._take(number, reading.part, f"{reading.reason}, beside furniture")
                elif touches and self._keeps_company(number, before):
                    self._take(number, self.found[before].part, "a figure, an address or a sign beside furniture")

    def _reaches(self, number: int, step: int) -> bool:
        """Whether there is furniture within reach, and no paragraph between."""
        for place in range(number - step, number - step * (_REACH + 1), -step):
            if place in self.found:
                return True
            if not 0 <= place < len(self.prose) or (self.prose[place] and self.roles[place] != "near"):
                return False
        return False

    def _is_button(self, number: int, before: int) -> bool:
        """Whether a stock word stands closer to furniture of its kind than to the paragraph that follows it."""
        reading = self._reading(number)
        if reading is None or reading.role != "near" or before > number or number in self.introduced:
            return False
        above = self.found[before]
        if not above.sure or reading.part != above.part or reading.part not in _BUTTON_PARTS:
            return False
        gap_above, gap_below = (self.doc.blocks[place].gap for place in (number, number + 1))
        return gap_above < gap_below or (gap_above == gap_below and self.lines[number].text.isupper())

    def _keeps_company(self, number: int, before: int) -> bool:
        reading = self._reading(number)
        if reading is None or reading.role != "weak" or self.lines[number].item:
            return False
        return self.found[before].part in _COMPANY.get(reading.part, ())

    def _may_follow(self, number: int) -> bool:
        role = self._role(number)
        if number in self.introduced:
            return False
        if role in STOCK:
            return not self._opens_text(number) or number < self.first
        return role in ("date", "weather") and number > self.last

    def _clusters(self) -> None:
        """Lines in the thick of menus."""
        known = bytes(map(gt, self.marked, self.prose))
        thick = list(filterfalse(self.found.__contains__, self._thick_of(known)))
        proven = self._proven() if thick else ()
        for number in thick:
            line = self.lines[number]
            if number in self.introduced or line.prose or self._gap(number) not in proven:
                continue
            if self._role(number) == "keep" or self._opens_text(number):
                continue
            if known[number] or (line.words <= (8 if line.item else 3) and not line.sentence):
                self._take(number, _menu_part(line), "stands in a menu")

    def _thick_of(self, known: bytes) -> list[int]:
        """The lines with enough of some lines around them, and no paragraph."""
        near = _around(known)
        thick = (near >= _CLUSTER) & (near >= _CLUSTER_SHARE * self.windows) & (self.paragraphs == 0)
        found: list[int] = thick.nonzero()[0].tolist()
        return found

    def _proven(self) -> set[int]:
        """The gaps between two paragraphs with a line in them that is furniture by itself."""
        sure = compress(range(len(self.lines)), self.proven)
        return set(map(self._gap, filterfalse(self.solid.__contains__, sure)))

    def _gap(self, number: int) -> int:
        """Between which paragraphs a line stands: how many are above it."""
        return bisect_left(self.solid_order, number)

    def _menus(self) -> None:
        """Lists and stretches outside the text that are full of stock words."""
        for low, high in self._stretches():
            stock = self._stock_between(low, high)
            if stock < _RUN_STOCK or stock < _RUN_SHARE * (high - low) or not self._is_furnished(low, high):
                continue
            self._take_menu(range(self.marked.find(1, low, high), self.marked.rfind(1, low, high) + 1))
        proven = self._proven()
        for low, high in self.lists:
            if (self._gap(low) in proven or self._holds_furniture(low, high)) and self._is_menu(low, high):
                self._take_menu(range(low, high))

    def _is_menu(self, low: int, high: int) -> bool:
        """Whether a list is full of stock words, or is a long one of short names that stands among furniture."""
        if self._stock_between(low, high) >= max(_LIST_STOCK, _LIST_SHARE * (high - low)):
            return True
        words = sum(line.words for line in self.lines[low:high])
        if high - low < _LIST_ITEMS or words > _NAME_WORDS * (high - low):
            return False
        return (high <= self.first and self._is_furnished(0, low)) or (
            low > self.last and self._is_furnished(self.last + 1, low)
        )

    def _holds_furniture(self, low: int, high: int) -> bool:
        return any(number in self.found for number in range(low, high))

    def _is_furnished(self, low: int, high: int) -> bool:
        """Whether a line that is furniture by itself stands between two lines."""
        return self.proven.find(1, low, high) >= 0

    def _stock_between(self, low: int, high: int) -> int:
        """How many lines between two are stock words or found."""
        return self.marked.count(1, low, high)

    def _take_menu(self, numbers: range) -> None:
        for number in filterfalse(self.found.__contains__, numbers):
            if number in self.solid or number in self.introduced:
                continue
            line = self.lines[number]
            if line.sentence or self.roles[number] == "keep":
                continue
            if number in self.stock or line.words <= (_MENU_WORDS if line.item else _LOOSE_WORDS):
                self._take(number, _menu_part(line), "stands in a menu")

    def _stretches(self) -> Iterable[tuple[int, int]]:
        """Where no paragraph stands: above the text, below it."""
        if self.solid:
            yield 0, self.first
            yield self.last + 1, len(self.lines)


def _is_note(line: Line) -> bool:
    """Whether a line stands in brackets altogether: the sign-off of an agency, a note of the writer's."""
    return line.text[0] == "(" and line.text[-1] == ")" and line.words >= _NOTE_WORDS


def _names_a_row(text: str) -> bool:
    """Whether a line ends with a word in brackets or names two sides."""
    return (")" in text[-2:] or " v" in text) and bool(_NAMED_ROW.search(text))


def _around(known: bytes | bytearray) -> "Counts":
    """Of each line how many of some lines stand in the window around it; known: 1 for each of these, else 0."""
    import numpy as np

    sums = np.zeros(len(known) + 2 * _WINDOW + 1, np.int64)
    np.cumsum(np.frombuffer(known, np.uint8), out=sums[_WINDOW + 1 : _WINDOW + 1 + len(known)])
    sums[_WINDOW + 1 + len(known) :] = sums[_WINDOW + len(known)]
    return sums[2 * _WINDOW + 1 :] - sums[: len(known)]


def _flags(numbers: Iterable[int], count: int) -> bytearray:
    """1 for each of some lines, 0 for the others."""
    found = bytearray(count)
    for number in numbers:
        found[number] = 1
    return found
