"""Days told twice in one breath: "tomorrow, March 4", "last Friday (June 3)"."""

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from srcaudit.model.span import Span
from srcaudit.text.mentions.dates import DateMention

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_WEEK = (
    r"(?:week|weekend|Mon(?:day)?|Tue(?:s|sday)?|Wed(?:nesday)?|Thu(?:rs|rsday)?|Fri(?:day)?|Sat(?:urday)?|Sun(?:day)?)"
)
_WORD = re.compile(
    rf"(?<![\w-])(?:(?P<day>today|tonight|tomorrow|yesterday)|(?P<week>next|last)(?: {_WEEK}\.?)?)"
    r"(?:,? |,? ?\(|, on )(?:the )?$",
    re.IGNORECASE,
)
_LOOK_BACK = 30
# Days from the article's own to the one that is meant. A text may be written a day before it is published, and
# "next Friday" is the coming one to some and the one after it to others.
_REACH = {
    "today": (-1, 1),
    "tonight": (-1, 1),
    "tomorrow": (0, 2),
    "yesterday": (-2, 0),
    "next": (0, 14),
    "last": (-14, 0),
}


@dataclass(frozen=True, slots=True)
class RelativeDate:
    """A word that counts from the article's own day, with the date it is given beside.

    first, last: days from the article's own to the date that the word allows.
    """

    span: Span
    word: str
    date: DateMention
    first: int
    last: int


def relative_dates(doc: "Document") -> tuple[RelativeDate, ...]:
    """The words of relative time beside a date, in the body outside quotations."""
    found: list[RelativeDate] = []
    for mention in doc.dates:
        if mention.kind != "day" or not mention.possible or mention.day is None:
            continue
        match = _WORD.search(doc.folded, max(0, mention.span.start - _LOOK_BACK), mention.span.start)
        if match is None or doc.quoted.touches(mention.span) or doc.masked.touches(mention.span):
            continue
        if match["week"] and mention.weekday is None and match.group().strip(" ,(").lower() in ("next", "last"):
            continue
        word = (match["day"] or match["week"]).lower()
        found.append(RelativeDate(Span(match.start(), mention.span.end), word, mention, *_REACH[word]))
    return tuple(found)
