"""The format of an article: who speaks in it, and in which order.

What is usual in one format is a fault in another: a transcript restates, a live blog repeats, an analysis hedges, a
guide advises.
A format is told only where the page shows it; everything else is a report.
"""

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, Literal

from srcaudit.model.span import Span

if TYPE_CHECKING:
    from srcaudit.text.document import Document

Format = Literal["report", "analysis", "guide", "transcript", "live blog"]

_TURN = re.compile(r"(Q|A|[A-Z][\w.'’-]*(?: (?:[A-Z][\w.'’-]*|\([^)\n]{1,30}\))){0,4}) ?[:—]\s")
_CLOCK = re.compile(r"\d{1,2}[:.h]\d\d(?:[:.]\d\d)?(?: ?[A-Z]{2,4}T?)?(?= ?[:–—|-]| ?$|\s+[A-Z“\"])")
"""The time of day where no more is known of the language."""
_FEWEST_TURNS, _SHARE_OF_TURNS, _FEWEST_STAMPS, _SHARE_OF_STAMPS = 6, 0.3, 5, 0.1
_SHARE_OF_LINES = 4
"""Sentences to a line of a page that has lost its lines."""
_FEWEST_PERSONAL, _SHARE_OF_PERSONAL = 3, 0.08
_FEWEST_ADDRESSES, _SHARE_OF_ADDRESSES = 4, 0.12
"""Of 660 news articles six address their readers as often, of 240 guides and product pages half, and of the rest of
these most say I."""
_FEWEST_ORDERS, _SHARE_OF_ORDERS = 5, 1 / 6
_SIGNED = re.compile(r"(?:[A-Z][\w.'’-]*,? ){1,3}[A-Z][\w.'’-]*, (?:[A-Z][\w.'’-]*,? ?){1,4}")
_SIGNER = re.compile(r"(?:[A-Z][\w.'’-]* ){1,3}[A-Z][\w'’-]*\.?")
_PLACE = re.compile(r"[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){0,2}, [A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*)?")
_FEWEST_LETTERS, _SIGNATURE_CHARACTERS = 2, 60
_FIRST_BLOCKS = 3
_LABEL_WORDS = 6


def format_of(doc: "Document") -> Format:
    """The format as the page shows it."""
    if _is_transcript(doc):
        return "transcript"
    if _is_live_blog(doc):
        return "live blog"
    if _is_labelled(doc) or _is_personal(doc) or _is_rated(doc) or _is_signed(doc):
        return "analysis"
    return "guide" if _addresses_reader(doc) or gives_orders(doc) else "report"


def _is_transcript(doc: "Document") -> bool:
    """Whether three in ten blocks are turns, begun with a speaker's name, of two speakers who both come again."""
    turns: dict[str, int] = {}
    for block in doc.body_blocks:
        match = _TURN.match(doc.text, block.content.start, block.content.end)
        if match:
            turns[match.group(1)] = turns.get(match.group(1), 0) + 1
    again = sum(count > 1 for count in turns.values())
    told = sum(turns.values())
    return again > 1 and told >= _FEWEST_TURNS and told >= _SHARE_OF_TURNS * len(doc.body_blocks)


def _is_live_blog(doc: "Document") -> bool:
    """Whether five blocks or more, a tenth of all, begin with the time of day, three of them different; where the page
    has lost its lines, as many sentences."""
    told = _told(doc)
    clock = told["clock"] if told else _CLOCK
    return _are_stamped(doc, clock, [block.content for block in doc.blocks]) or (
        len(doc.sentences) > _SHARE_OF_LINES * len(doc.blocks) and _are_stamped(doc, clock, doc.sentences)
    )


def _are_stamped(doc: "Document", clock: re.Pattern[str], entries: Sequence[Span]) -> bool:
    """Whether enough entries begin with the time of day."""
    stamps = [match.group() for entry in entries if (match := clock.match(doc.folded, entry.start, entry.end))]
    return len(stamps) >= max(_FEWEST_STAMPS, _SHARE_OF_STAMPS * len(entries)) and len(set(stamps)) > 2


def _is_labelled(doc: "Document") -> bool:
    """Whether the title or a short line at the top calls it an analysis or an opinion."""
    told = _told(doc)
    if told is None:
        return False
    lines = [doc[block.content] for block in doc.body_blocks[:_FIRST_BLOCKS] if block.words <= _LABEL_WORDS]
    title = doc.article.title or ""
    kickers = [part for part in re.split(r"\s*[:|]\s*", title) if len(part.split()) <= _FIRST_BLOCKS] if title else []
    if any(told["own_label"].fullmatch(line.strip(" :|-–—")) for line in (*lines, *kickers[:1], *kickers[-1:])):
        return True
    return any(
        told["label"].match(line) and len(line.split()) <= _LABEL_WORDS
        for line in (*lines, *kickers[:1], *kickers[-1:])
    )


def _is_rated(doc: "Document") -> bool:
    """Whether a line of its own gives a number of stars or points."""
    told = _told(doc)
    return told is not None and any(
        block.words <= _LABEL_WORDS and told["rating"].fullmatch(doc.text, block.content.start, block.content.end)
        for block in doc.body_blocks
    )


def _is_signed(doc: "Document") -> bool:
    """Whether two letters or more are signed: a name and a place on a line of their own, or on two."""
    lines = [doc[block.content] if len(block.content) <= _SIGNATURE_CHARACTERS else "" for block in doc.body_blocks[1:]]
    signed = sum(
        bool(_SIGNED.fullmatch(line) or (_SIGNER.fullmatch(line) and _PLACE.match(after)))
        for line, after in pairwise([*lines, ""])
    )
    return signed >= _FEWEST_LETTERS


def _is_personal(doc: "Document") -> bool:
    """Whether the writer says I outside quotation marks, in three sentences and one of twelve."""
    return _is_said_often(doc, "i", _FEWEST_PERSONAL, _SHARE_OF_PERSONAL)


def _addresses_reader(doc: "Document") -> bool:
    """Whether the writer says you outside quotation marks, in four sentences and one of eight."""
    return _is_said_often(doc, "you", _FEWEST_ADDRESSES, _SHARE_OF_ADDRESSES)


def gives_orders(doc: "Document") -> bool:
    """Whether it tells how something is made: five sentences or more, a sixth of all, begin with an order.

    Of 1,119 news articles none does, of 1,045 web pages three, a recipe and two lists of advice.
    """
    if doc.pack is None or not doc.pack.has("tables", "clauses"):
        return False
    orders, behind = doc.pack.words("clauses", "orders"), doc.pack.words("clauses", "behind_orders")
    lower, digit = doc.words.lower, doc.words.digit
    openings = [unit.words.start for unit in doc.units if len(unit.words) > 1]
    told = sum([lower[i] in orders and (lower[i + 1] in behind or digit[i + 1]) for i in openings])
    return told >= max(_FEWEST_ORDERS, _SHARE_OF_ORDERS * len(doc.units))


def _told(doc: "Document") -> Mapping[str, re.Pattern[str]] | None:
    """How the language of the text tells formats; None if that is not known."""
    if doc.pack is None or not doc.pack.has("tables", "formats"):
        return None
    return doc.pack.patterns("formats")


def _is_said_often(doc: "Document", words: str, fewest: int, share: float) -> bool:
    """Whether so many sentences, and such a share of them, hold a word of a list outside quotation marks."""
    if doc.pack is None or not doc.pack.has("tables", "formats"):
        return False
    starts = doc.words.starts
    places = sorted(
        index for word in doc.pack.words("formats", words) & doc.word_places.keys() for index in doc.word_places[word]
    )
    own = [starts[index] for index in places if not doc.quoted.at(starts[index])]
    if len(own) < fewest:
        return False
    holding = sum(bisect_left(own, s.end) > bisect_left(own, s.start) for _, s in doc.prose_places)
    return holding >= max(fewest, share * len(doc.prose_places))
