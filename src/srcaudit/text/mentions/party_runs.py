"""Countries that a word for their number is about: “a tripartite commission of Norway and Kenya”."""

from collections.abc import Container, Iterator
from typing import TYPE_CHECKING, NamedTuple

from srcaudit.model.span import Span

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_BEHIND = 90


class PartyRun(NamedTuple):
    """Where a word for a number stands with what it is about, the names, the number, and how many they are."""

    span: Span
    names_span: Span
    number: int
    named: int


def party_runs(doc: "Document", sentence: Span, text: str, countries: Container[str]) -> Iterator[PartyRun]:
    """The countries of a sentence beside a word for their number; outside quotations. countries: in lower case."""
    if doc.pack is None or not doc.pack.has("tables", "party_runs"):
        return
    table, said = doc.pack.table("party_runs"), doc.pack.patterns("party_runs")
    numbers = doc.pack.table("numbers")["words"]
    for match in said["parties"].finditer(text):
        noun, names = match["noun"], match["names"].replace(", and ", ", ").replace(" and ", ", ").split(", ")
        if noun in table["lists"]["no_parties"]:
            continue
        if not all(name.removeprefix("the ").lower() in countries for name in names):
            continue
        number = numbers[match["n"].lower()] if match["n"] else table["arity"][match["arity"].lower()]
        told = noun in table["lists"]["one"] and match["lead"]
        apart = noun in table["lists"]["talks"] and match["n"] and not said["in_pairs"].search(text)
        several = not (told or apart)
        if number < len(names) and several:
            continue
        if number > len(names) and said["more"].match(text, match.end(), match.end() + _BEHIND):
            continue
        span = Span(sentence.start + match.start("arity"), sentence.start + match.end())
        if not doc.quoted.touches(span) and not doc.masked.touches(span):
            yield PartyRun(span, Span(sentence.start + match.start("names"), span.end), number, len(names))
