"""The format of an article: who speaks in it, and in which order.

What is usual in one format is a fault in another: a transcript restates, a live blog repeats, an analysis hedges.
A format is told only where the page shows it; everything else is a report.
"""

import re
from bisect import bisect_left
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from srcaudit.text.document import Document

Format = Literal["report", "analysis", "transcript", "live blog"]

_TURN = re.compile(r"(Q|A|[A-Z][\w.'’-]*(?: (?:[A-Z][\w.'’-]*|\([^)\n]{1,30}\))){0,4}) ?[:—]\s")
_CLOCK = re.compile(
    r"(?:[Uu]pdated? (?:at )?)?(?:\d{1,2}[:.h]\d\d(?:[:.]\d\d)?(?: ?[ap]\.?m\b\.?)?|\d{1,2} ?[ap]\.?m\b\.?)"
    r"(?: ?(?:[A-Z]{2,4}T?|local time))?(?= ?[:–—|-]| ?$|\s+[A-Z“\"])"
)
_FEWEST_TURNS, _SHARE_OF_TURNS, _FEWEST_STAMPS, _SHARE_OF_STAMPS = 6, 0.3, 5, 0.1
_LABEL = re.compile(
    r"(?:analysis|opinion|comment|commentary|editorial|column|op-ed|essay|perspective|viewpoint|explainer|first person)"
    r"\b|^(?:letter|letters) to the editor\b",
    re.IGNORECASE,
)
_I = frozenset(["i", "i'm", "i've", "i'd", "i'll", "i’m", "i’ve", "i’d", "i’ll", "my", "myself", "me"])
_FEWEST_PERSONAL, _SHARE_OF_PERSONAL = 3, 0.08
_FIRST_BLOCKS = 3
_LABEL_WORDS = 6


def format_of(doc: "Document") -> Format:
    """The format as the page shows it."""
    if _is_transcript(doc):
        return "transcript"
    if _is_live_blog(doc):
        return "live blog"
    return "analysis" if _is_labelled(doc) or _is_personal(doc) else "report"


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
    """Whether five blocks or more, a tenth of all, begin with the time of day, three of them different."""
    stamps = [
        match.group() for block in doc.blocks if (match := _CLOCK.match(doc.text, block.content.start, block.span.end))
    ]
    return len(stamps) >= max(_FEWEST_STAMPS, _SHARE_OF_STAMPS * len(doc.blocks)) and len(set(stamps)) > 2


def _is_labelled(doc: "Document") -> bool:
    """Whether the title or a short line at the top calls it an analysis or an opinion."""
    lines = [doc[block.content] for block in doc.body_blocks[:_FIRST_BLOCKS] if block.words <= _LABEL_WORDS]
    title = doc.article.title or ""
    kickers = [part for part in re.split(r"\s*[:|]\s*", title) if len(part.split()) <= _FIRST_BLOCKS] if title else []
    return any(
        _LABEL.match(line) and len(line.split()) <= _LABEL_WORDS for line in (*lines, *kickers[:1], *kickers[-1:])
    )


def _is_personal(doc: "Document") -> bool:
    """Whether the writer says I outside quotation marks, in three sentences and one of twelve."""
    starts = doc.words.starts
    places = sorted(index for word in _I & doc.word_places.keys() for index in doc.word_places[word])
    own = [starts[index] for index in places if not doc.quoted.at(starts[index])]
    if len(own) < _FEWEST_PERSONAL:
        return False
    personal = sum(bisect_left(own, s.span.end) > bisect_left(own, s.span.start) for s in doc.prose)
    return personal >= max(_FEWEST_PERSONAL, _SHARE_OF_PERSONAL * len(doc.prose))
