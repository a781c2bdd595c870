"""Days told twice in one breath: "tomorrow, March 4", "last Friday (June 3)"."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from srcaudit.model.span import Span
from srcaudit.text.mentions.dates import DateMention

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_LOOK_BACK = 30


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
    if doc.pack is None or not doc.pack.has("tables", "relative"):
        return ()
    table, before = doc.pack.table("relative"), doc.pack.patterns("relative")["before_date"]
    reach = table["days"] | table["weeks"]
    found: list[RelativeDate] = []
    for mention in doc.dates:
        if mention.kind != "day" or not mention.possible or mention.day is None:
            continue
        match = before.search(doc.folded, max(0, mention.span.start - _LOOK_BACK), mention.span.start)
        if match is None or doc.quoted.touches(mention.span) or doc.masked.touches(mention.span):
            continue
        if match["week"] and mention.weekday is None and match["named"] is None:
            continue
        word = (match["day"] or match["week"]).lower()
        found.append(RelativeDate(Span(match.start(), mention.span.end), word, mention, *reach[word]))
    return tuple(found)
