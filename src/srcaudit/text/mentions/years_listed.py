"""How often something was, beside its years: "won the cup three times, in 1998, 2002 and 2006"."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from srcaudit.model.span import Span

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_PAIR = 2
_LEAD = 70
"""Characters before the years in which their number stands."""
_SENTENCE = 200
"""Characters of the sentence before its number in which it is told what was so often."""
_PART = re.compile(r",? and again in |,? and (?:in |most recently in )?|, (?:in )?")


@dataclass(frozen=True, slots=True)
class YearsListed:
    """A number, the years that it counts, and how many they are."""

    number_span: Span
    span: Span
    word: str
    named: int


def years_listed(doc: "Document", numbers: Mapping[str, int]) -> Iterator[YearsListed]:
    """Lists of years with their number, in a sentence; body, outside quotations.

    As many as once a year a thing is done, as a cup is won; more often only what says so ("twice in 2006").
    """
    if doc.pack is None or not doc.pack.has("tables", "years_listed"):
        return
    said = doc.pack.patterns("years_listed")
    text = doc.folded
    for years in said["years"].finditer(text) if said["two_years"].search(text) else ():
        sentence = doc.sentence_at(years.start())
        start = max(sentence.start, years.start() - _LEAD)
        lead = next(
            (m for form in ("times", "n_time", "nouns") if (m := said[form].search(text, start, years.start()))), None
        )
        if lead is None or said["ends"].match(text, years.end()) is None:
            continue
        told = _PART.split(years["list"])
        number = _value(numbers, lead["n"].lower())
        span = Span(years.start("list"), years.end("list"))
        place = Span(lead.start("n"), lead.end("n"))
        if number is None or len(set(told)) != len(told) or sorted(told) not in (told, told[::-1]):
            continue
        before = max(sentence.start, lead.start() - _SENTENCE), years.start()
        if said["one_more"].search(text, years.end(), min(sentence.end, years.end() + _LEAD)):
            continue
        if said["open"].search(text, lead.start(), years.end()) or doc.quoted.touches(Span(place.start, span.end)):
            continue
        if len(told) < number and not (lead.re is not said["nouns"] and said["yearly"].search(text, *before)):
            continue
        if not doc.masked.touches(span):
            yield YearsListed(place, span, lead["n"].lower(), len(told))


def _value(numbers: Mapping[str, int], word: str) -> int | None:
    if word == "twice":
        return _PAIR
    return int(word) if word.isdigit() else numbers.get(word)
