"""How many wins in a row, in two sentences: "The win was their fifth in a row. They have now won four straight"."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from srcaudit.model.span import Span

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_CLOSE = 3
"""Characters between two sentences."""
_LONGEST = 200


@dataclass(frozen=True, slots=True)
class Run:
    """The second of two numbers of one run, and the first. fits: whether they are one."""

    span: Span
    first: Span
    fits: bool


@dataclass(frozen=True, slots=True)
class _Told:
    """A number of a sentence that tells of a run. did: "won"; name: who, if a name says it; owned: whether it is told
    as somebody's."""

    span: Span
    number: int
    did: str
    name: str
    owned: bool


def runs(doc: "Document") -> tuple[Run, ...]:
    """The runs that two sentences side by side count; body, outside quotations."""
    if doc.pack is None or not doc.pack.has("tables", "runs"):
        return ()
    return tuple(_runs(doc)) if not doc.lower_kinds.isdisjoint(doc.pack.table("runs")["signs"]) else ()


def _runs(doc: "Document") -> Iterator[Run]:
    for first, second in pairwise(doc.body_sentences):
        if second.start - first.end > _CLOSE or second.end - first.start > 2 * _LONGEST:
            continue
        if doc.quoted.touches(Span(first.start, second.end)) or doc.masked.touches(Span(first.start, second.end)):
            continue
        told, again = (_told(doc, one) for one in (first, second))
        if told is None or again is None or told.did != again.did:
            continue
        if not _is_anothers(doc, told, first, again, second):
            yield Run(again.span, told.span, fits=told.number == again.number)


def _is_anothers(doc: "Document", told: _Told, first: Span, again: _Told, second: Span) -> bool:
    """Whether a sentence names whose run it is, and the other one does not speak of them."""
    named = again.name and again.name not in doc.folded[first.start : first.end]
    before = told.name and again.owned and told.name not in doc.folded[second.start : second.end]
    return bool(named or before)


def _told(doc: "Document", sentence: Span) -> _Told | None:
    """The number of a sentence that tells of a run, and what was done so often: "won"."""
    assert doc.pack is not None
    said, table = doc.pack.patterns("runs"), doc.pack.table("runs")
    name, owned = "", False
    text = doc.folded[sentence.start : sentence.end].rstrip()
    if not any(sign in text for sign in table["signs"]):
        return None
    if (match := said["kind_first"].search(text) or said["kind_last"].search(text)) is not None:
        which, number, did = "nth", table["ordinals"][match["nth"]], table["kinds"][match["kind"]]
        owned = match["owner"] is not None
    elif (match := said["run"].match(text)) is not None:
        which, did, name = "n", match["did"], match["name"] or ""
        number = int(match["n"]) if match["n"].isdigit() else doc.pack.table("numbers")["words"].get(match["n"], 0)
    else:
        return None
    span = Span(sentence.start + match.start(which), sentence.start + match.end(which))
    return _Told(span, int(number), did, name, owned) if number else None
