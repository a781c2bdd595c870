"""Days told twice in one breath: "tomorrow, March 4", "last Friday (June 3)"."""

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from srcaudit.language.pack import LanguagePack
from srcaudit.model.span import Span
from srcaudit.text.mentions.dates import DateMention

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_LOOK_BACK = 40


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
    table, said = doc.pack.table("relative"), doc.pack.patterns("relative")
    before, counted = said["before_date"], said["counted_before_date"]
    reach = table["days"] | table["weeks"]
    found: list[RelativeDate] = []
    for mention in doc.dates:
        if mention.kind != "day" or not mention.possible or mention.day is None:
            continue
        start = max(0, mention.span.start - _LOOK_BACK)
        match = before.search(doc.folded, start, mention.span.start)
        if match is None and (told := counted.search(doc.folded, start, mention.span.start)):
            if not doc.quoted.touches(mention.span) and not doc.masked.touches(mention.span):
                found.append(_counted(doc.pack, told, mention))
            continue
        if match is None or doc.quoted.touches(mention.span) or doc.masked.touches(mention.span):
            continue
        if match["week"] and mention.weekday is None and match["named"] is None:
            continue
        word = (match["day"] or match["week"]).lower()
        found.append(RelativeDate(Span(match.start(), mention.span.end), word, mention, *reach[word]))
    return tuple(found)


def _counted(pack: LanguagePack, match: re.Match[str], mention: DateMention) -> RelativeDate:
    """ "Two weeks ago, on March 4": so many days before the article's own, or after it."""
    number, unit = match["n"].lower(), match["unit"].lower().removesuffix("s")
    n = int(number) if number.isdigit() else int(pack.table("numbers")["words"][number])
    days, play = pack.table("relative")["units"][unit]
    first, last = n * days - play, n * days + play
    first, last = (-last, -first) if match["ago"] else (first, last)
    return RelativeDate(Span(match.start(), mention.span.end), match.group().strip(" ,("), mention, first, last)
