"""One line looked at by itself: what its shape or its words say it might be. The neighbours decide in `mask`."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from srcaudit.model.span import Span
from srcaudit.text.cover import Cover
from srcaudit.text.furniture_words import Part, Reading, stock_words
from srcaudit.text.link_lines import shown
from srcaudit.text.link_lines import words as label_words
from srcaudit.text.normalize import folded as fold
from srcaudit.text.quotes import quotes_around
from srcaudit.text.sentences import sentences

if TYPE_CHECKING:
    from srcaudit.language.lexicon import Hit
    from srcaudit.text.document import Document

_MAX_CHARACTERS = 240
_MAX_KEY_WORDS = 30
_PROSE_WORDS = 12
_LONG_WORDS = 25
_NAME_WORDS = 6
_CUED_LINE_WORDS = 60
_CAPTION_WORDS = 70
_NO_PROSE = frozenset({"line", "keep", "caption", "teaser"})
_START_WORDS = 16
_MAX_STARTS = 3
"""Different short lines that begin with a cue, such as accounts to follow; more of them are a list of the article."""

_SENTENCE_END = re.compile(r"[.!?…。！？][\"')\]]*$")
_STOPS = frozenset(".!?…。！？")
_CLOSING = frozenset("\"')]")
_MEDIA_ENDINGS = (".jpg", ".jpeg", ".png", ".webp", ".gif", ".svg", ".avif", ".bmp", ".tiff", ".heic", ".mp4", ".mp3")
_FILE_WORD = re.compile(r"[\d_%]|^(?:image|img|photo|picture|screenshot|video|pic)\b", re.IGNORECASE)
_CRUMBS = re.compile(r" [>»›→] |[»›]")
# The first character stands before the alternatives: what begins with one class of characters is found much quicker.
_CODE = re.compile(r"[<>={}();#](?:(?<=[={}();])|[<>#])")
_PIPES = re.compile(r" ?[|•·] ?| / ")
_SEPARATOR = re.compile(r"[>»›→|•·/]")
_TRAIL_MARKS = frozenset(">»›→")
_FEWEST_PARTS = 3
_SIGN = re.compile(r"[\d@./©(>»›→|•·\"-]")
"""Figures and marks of which a line that begins with a letter has one if its shape says anything."""
_TWO_FIGURES = re.compile(r"\d\d")
_ASCII_SIGN, _ASCII_TWO_FIGURES = re.compile(r"[0-9@./(>|\"-]"), re.compile(r"[0-9][0-9]")
"""The same for lines of ASCII, as most are: the figures of all scripts are looked for at a third of the speed."""
_FIGURE = r"[+-]?\d{1,3}(?:[.,]\d)?"
_PLACE_WORDS = r"(?:[^\W\d_]+ ){0,3}"
_DEGREES = re.compile(rf"{_FIGURE} ?[CF]|{_PLACE_WORDS}{_FIGURE} ?(?:[°º] ?[CF]?|℃|℉)(?: {_PLACE_WORDS}[^\W\d_]+)?")
_MONTH = r"[^\W\d_]{3,9}\.?"
_DAY = r"\d{1,2}(?:st|nd|rd|th)?\.?"
_TIME = r"\d{1,2}[:.]\d\d(?::\d\d)?(?: ?[ap]\.?m\.?)?(?: [a-z]{2,5})?"
_DATE = re.compile(
    rf"(?:{_MONTH},? )?(?:{_DAY} {_MONTH},? \d{{4}}|{_MONTH} {_DAY},? \d{{4}})(?:,? (?:at |- )?{_TIME})?"
    r"|\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d\d)|\d{4}[./-]\d\d[./-]\d\d",
    re.IGNORECASE,
)
_CLOCK = re.compile(_TIME, re.IGNORECASE)
_CONTACT = re.compile(
    r"@\w{2,}|(?:https?://|www\.)\S+|[\w.+-]+@[\w.-]+\.[a-z]{2,}"
    r"|(?:[a-z\d-]+\.)+(?:com|org|net|info|news|[a-z]{2})(?:/\S*)?",
    re.IGNORECASE,
)
_STARS = re.compile(r"[★☆⭐✩✭ ]{2,}")
_HASHTAGS = re.compile(r"#\w+(?:[ ,]+#\w+)*")
_OF = re.compile(r"\d{1,4} ?/ ?\d{1,4}")
_ARROWS = re.compile(r"[×✕✖✗❯❮›‹»«←→↑↓▲▼►◄▶◀▸▾+|…↩⤢☰≡❤♥ ]+")
_MARKUP = re.compile(r"\[/?[a-z_]+(?: [a-z_-]+=[^\]]*)\](?:[^\[\]]*\[/[a-z_]+\])?", re.IGNORECASE)
_LIVE_DOT = re.compile(r"[🔴🚨]\ufe0f? ?([^\W\d_]{2,})\b")
_RIGHTS = re.compile(r"(?:copyright )?(?:©|\(c\) ?(?=\d{4}|[A-Z])|@ \d{4})|copyright \d{4}", re.IGNORECASE)
_COUNT_UNIT = re.compile(r"[\d.,]+ ?[km]?", re.IGNORECASE)


@dataclass(slots=True)
class Line:
    """A line with what the mask asks about it. Nobody changes one; frozen, it takes four times as long to make."""

    span: Span
    text: str
    """Without bullet, folded."""
    words: int
    key: str
    """Its words without figures, lower case; empty for a long line."""
    item: bool
    kind: str
    sentence: bool
    """Whether it ends like one."""
    prose: bool
    biography: bool
    """Whether it introduces a writer."""
    reading: Reading | None
    link: bool = False
    """Whether it is nothing but links as Markdown writes them, and no heading; `text` is what they show."""


def lines(doc: "Document") -> list[Line]:
    """Every line of a document, read by itself."""
    stock, folded, starts, lower = stock_words(doc.language), doc.folded, doc.words.starts, doc.words.lower
    known, openers, agency_ends = stock.known, stock.openers, stock.agency_ends
    cues, writers = _cued_lines(doc), _introductions(doc)
    found: list[Line] = []
    count = len(starts)
    # One character is looked for much quicker than two.
    linked = "[" in folded and "](" in folded
    end = 0
    # One loop for all of it: a page has hundreds of lines, of most of which nothing is asked but their first word.
    for number, block in enumerate(doc.blocks):
        content, kind = block.content, block.kind
        first = end
        while first < count and starts[first] < content.start:  # bullets can be words, too
            first += 1
        end = bisect_left(starts, content.end, first)
        words = end - first
        text = folded[content.start : content.end]
        label = shown(doc.text[content.start : content.end]) if linked and text[0] == "[" else None
        inside = lower[first:end]
        if label is not None:
            text, inside = fold(label), label_words(label)
            words = len(inside)
        last = text[-1]
        sentence = last in _STOPS or (last in _CLOSING and _SENTENCE_END.search(text[-6:]) is not None)
        prose = words >= _LONG_WORDS or (words >= _PROSE_WORDS and sentence)
        told = _without_figures(inside) if words <= _MAX_KEY_WORDS else ()
        key = " ".join(told)
        reading = cues.get(number)
        if reading is None and 0 < words <= _CAPTION_WORDS and (last in ")]" or inside[-1] in agency_ends):
            reading = stock.pictured(text, words, inside[-1])
        if reading is None and len(text) <= _MAX_CHARACTERS:
            if key and (key in known or ":" in text or told[0] in openers):
                reading = stock.reading(key, text, words, sentence=sentence)
            sign = _ASCII_SIGN if text.isascii() else _SIGN
            if reading is None and not prose and (not text[0].isalnum() or sign.search(text)):
                reading = _shaped(label or doc.text[content.start : content.end], key, words)
        prose = prose and (reading is None or reading.role not in _NO_PROSE)
        introduces = number in writers
        item, link = kind == "item", label is not None and folded[block.span.start] != "#"
        found.append(Line(block.span, text, words, key, item, kind, sentence, prose, introduces, reading, link))
    return found


def _without_figures(words: Sequence[str]) -> Sequence[str]:
    """The words of a line as they are looked up."""
    if "".join(words).isalpha():  # as most: that is seen at once
        return words
    return [word for word in words if not word[0].isdecimal()]


def site_cues(doc: "Document") -> "tuple[Hit, ...]":
    """Where a sentence speaks for the site: entries of the cue list outside quotation marks."""
    hits = [hit for hit in doc.furniture_cues if _stands_right(doc, hit)]
    # Few lines have any: the quotations of all others are not asked for.
    quoted = Cover(quotes_around(doc.text, [hit.span for hit in hits]))
    hits = [hit for hit in hits if not quoted.touches(hit.span)]
    begun = {doc[hit.span].lower() for hit in hits if hit.entry.family.endswith(" start")}
    few = len(begun) <= _MAX_STARTS
    return tuple(hit for hit in hits if few or not hit.entry.family.endswith(" start"))


def _stands_right(doc: "Document", hit: "Hit") -> bool:
    """False for an entry that counts only where it begins a short line, and does not."""
    if not hit.entry.family.endswith(" start"):
        return True
    number = bisect_right(doc.lines, hit.span.start, key=lambda line: line.start) - 1
    block = doc.blocks[number]
    return block.content.start == hit.span.start and block.words <= _START_WORDS


def cued_sentences(doc: "Document") -> "tuple[tuple[Span, Hit], ...]":
    """The sentences that speak for the site, each with the words that give it away."""
    hits = [hit for hit in doc.site_cues if hit.entry.family != "author"]
    starts = [line.start for line in doc.lines] if hits else []
    cut: dict[int, tuple[Span, ...]] = {}
    found: dict[Span, Hit] = {}
    for hit in hits:
        number = bisect_right(starts, hit.span.start) - 1
        if number not in cut:
            cut[number] = sentences(doc.text, doc.lines[number : number + 1], doc.pack)
        place = bisect_right(cut[number], hit.span.start, key=lambda sentence: sentence.start) - 1
        found.setdefault(cut[number][place], hit)
    return tuple(found.items())


def _introductions(doc: "Document") -> set[int]:
    """Numbers of the lines that say in their first words who the writer is."""
    hits = [hit for hit in doc.site_cues if hit.entry.family == "author"]
    starts = [line.start for line in doc.lines] if hits else []
    found: set[int] = set()
    for hit in hits:
        number = bisect_right(starts, hit.span.start) - 1
        if len(doc.words.inside(Span(starts[number], hit.span.start))) <= _NAME_WORDS:
            found.add(number)
    return found


def _cued_lines(doc: "Document") -> dict[int, Reading]:
    """Number of a line -> what it is, where a sentence in it speaks for the site."""
    told = doc.cued_sentences
    starts = [line.start for line in doc.lines] if told else []
    spans: dict[int, list[Span]] = {}
    first: dict[int, Hit] = {}
    for span, hit in told:
        number = bisect_right(starts, span.start) - 1
        spans.setdefault(number, []).append(span)
        first.setdefault(number, hit)
    found = {}
    for number, hit in first.items():
        role = _cued_role(doc, doc.lines[number], spans[number])
        if role is not None:
            part = _part(hit.entry.family.partition(" ")[0])
            found[number] = Reading(part, role, f"it speaks for the site: “{doc[hit.span]}”")
    return found


def _cued_role(doc: "Document", line: Span, sentences: list[Span]) -> Literal["line", "near"] | None:
    """What a line is that speaks for the site in some sentences; None for a paragraph that does so only at its end.

    It is for the site altogether if it begins so and is short, or does so for half of its words.
    """
    words = len(doc.words.inside(line))
    begins = sentences[0].start == line.start and words <= _CUED_LINE_WORDS
    if begins or 2 * doc.words.count(sentences) >= words:
        return "line"
    return None if len(doc.words.inside(Span(line.start, sentences[0].start))) >= _LONG_WORDS else "near"


def _shaped(text: str, key: str, words: int) -> Reading | None:
    """What the shape of a line says, in any language."""
    end = text[-5:]
    if (
        words <= 14
        and "." in end
        and end.lower().endswith(_MEDIA_ENDINGS)
        and (" " not in text or _FILE_WORD.search(text))
    ):
        return Reading("media", "line", "the name of a media file")
    if text[0] == "[" and _MARKUP.fullmatch(text):
        return Reading("media", "line", "page markup left in the text")
    live = _LIVE_DOT.match(text) if text[0] in "🔴🚨" else None
    if live and live.group(1).isupper() and not text.endswith("."):
        return Reading("live", "line", "a live marker")
    if words <= 30 and text[0] in "cC©(@" and _RIGHTS.match(text):
        return Reading("legal", "line", "a copyright line")
    return _short_shape(text, key, words) or _menu(text, words)


def _short_shape(text: str, key: str, words: int) -> Reading | None:
    if words > 14 or len(text) > 90:
        return None
    # The signs of a degree are not ASCII.
    plain = text.isascii()
    if (text[-1] in "CF" or not plain) and _DEGREES.fullmatch(text):
        return Reading("strip", "weather", "a temperature")
    # A date ends with a figure or with a time, a time has a mark, and both have two figures side by side.
    if (text[-1].isdecimal() or ":" in text or "." in text) and (
        (_ASCII_TWO_FIGURES if plain else _TWO_FIGURES).search(text)
        and (_DATE.fullmatch(text) or _CLOCK.fullmatch(text))
    ):
        return Reading("strip", "date", "a date or a time by itself")
    if " " not in text and _CONTACT.fullmatch(text):
        return Reading("share", "weak", "an address by itself")
    if not text[0].isalnum():
        return _sign(text, key)
    if "/" in text and _OF.fullmatch(text):
        return Reading("media", "weak", "a place in a gallery")
    return _counter(text, key)


def _sign(text: str, key: str) -> Reading | None:
    """What a short line says that begins with neither letter nor figure."""
    if _STARS.fullmatch(text):
        return Reading("rating", "weak", "rating stars")
    if text[0] == "#" and _HASHTAGS.fullmatch(text):
        return Reading("related", "near", "a list of hashtags")
    if _ARROWS.fullmatch(text):
        return Reading("navigation", "weak", "a button sign by itself")
    return _counter(text, key)


def _counter(text: str, key: str) -> Reading | None:
    if not key and _COUNT_UNIT.fullmatch(text):
        return Reading("share", "weak", "a counter by itself")
    return None


def _menu(text: str, words: int) -> Reading | None:
    """Breadcrumbs and menus in one line."""
    marks = _SEPARATOR.findall(text) if words <= 30 else ()
    if len(marks) < _FEWEST_PARTS - 1 or text[0] == "|" or "«" in text or _CODE.search(text):
        return None
    trails = sum(map(_TRAIL_MARKS.__contains__, marks))
    crumbs = [part for part in _CRUMBS.split(text) if part] if trails else ()
    if len(crumbs) >= _FEWEST_PARTS and all(part[0].isalpha() and len(part.split()) <= 6 for part in crumbs[:-1]):
        return Reading("navigation", "line", "a trail of sections")
    items = _PIPES.split(text) if len(marks) > trails else ()
    if len(items) >= _FEWEST_PARTS and all(
        part[:1].isalpha() and part[0].isupper() and len(part.split()) <= 3 for part in items
    ):
        return Reading("navigation", "near", "a menu in one line")
    return None


def _part(name: str) -> Part:
    """The part of a family; the packs' tests hold the two lists together."""
    return name  # type: ignore[return-value]
