"""Whom or what a sentence goes on about, and days of which a text says that they are those of something else."""

from typing import TYPE_CHECKING

from srcaudit.model.span import Span
from srcaudit.text.gaps import gap_behind

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_GOES_BACK = 3
"""Sentences before one that opens with "he" in which it is looked for who is meant."""
_OPENING = 4
"""Words of such a sentence in which its subject stands."""
_BEFORE = 6
"""Words before a day in which it is told that what happened then was one more."""
_ABOUT = 60
_ENDS = frozenset(".;:!?")

_TABLE = "told_before"


def named_before(doc: "Document", event: int, opens: int) -> tuple[frozenset[str], frozenset[str]]:
    """The names that open the sentence before, as those of a person and of a thing that a sentence goes on about.

    event: the word for what happened; opens: the first word of its sentence.
    """
    none = frozenset[str]()
    if doc.pack is None or not doc.pack.has("tables", _TABLE):
        return none, none
    words, persons = doc.words, doc.pack.words(_TABLE, "persons")
    going_on = doc.pack.words(_TABLE, "persons", "things")
    behind = next((i + 1 for i in range(event - 2, opens, -1) if ";" in gap_behind(doc, i)), opens)
    opener = words.lower[behind]
    if opener not in going_on:
        return none, none
    first = opens if behind > opens else _sentence_before(doc, opens)
    for _ in range(_GOES_BACK):
        if first is None:
            break
        named = _named_first(doc, first)
        if named:
            return (named, none) if opener in persons else (none, named)
        first = _sentence_before(doc, first) if words.lower[first] in going_on else None
    return none, none


def are_of_others(doc: "Document", one: Span, other: Span) -> bool:
    """Whether one of two days is that of one more event of its kind, or one of them only that of words about it."""
    if doc.pack is None or not doc.pack.has("tables", _TABLE):
        return False
    only_told = doc.pack.patterns(_TABLE)["only_told"]
    told = [only_told.search(doc.folded, max(0, span.start - _ABOUT), span.start) is not None for span in (one, other)]
    if told[0] != told[1]:
        return True
    more = _days_of_one_more(doc)
    return bool(more) and any((day.month, day.day) in more for day in doc.dates if day.span in (one, other))


def _days_of_one_more(doc: "Document") -> frozenset[tuple[int | None, int | None]]:
    """The days of which the text says somewhere that what happened then was "a second" or "another"."""
    assert doc.pack is not None
    one_more, lower = doc.pack.words(_TABLE, "one_more"), doc.words.lower
    if doc.lower_kinds.isdisjoint(one_more):
        return frozenset()
    return frozenset(
        (day.month, day.day)
        for day in doc.dates
        if day.kind == "day" and any(lower[i] in one_more for i in _clause_before(doc, day.span))
    )


def _clause_before(doc: "Document", span: Span) -> list[int]:
    """The words before a place in its clause, a comma or two between."""
    found, at = list[int](), doc.words.inside(span).start
    for i in range(at - 1, max(-1, at - 1 - _BEFORE), -1):
        if not _ENDS.isdisjoint(gap_behind(doc, i)):
            break
        found.append(i)
    return found


def _sentence_before(doc: "Document", opens: int) -> int | None:
    """Where the sentence before begins, if it is one of the same paragraph."""
    words = doc.words
    if not opens or "\n\n" in doc.folded[words.ends[opens - 1] : words.starts[opens]]:
        return None
    return words.inside(doc.sentence_at(words.starts[opens - 1])).start


def _named_first(doc: "Document", opens: int) -> frozenset[str]:
    """The names among the first words of a sentence."""
    words = doc.words
    stop = min(words.inside(doc.sentence_at(words.starts[opens])).stop, opens + _OPENING)
    return frozenset(words.lower[i] for i in range(opens, stop) if _is_name(doc, i, opens))


def _is_name(doc: "Document", place: int, opens: int) -> bool:
    """Whether a word is part of a name; one that opens a sentence is, if another part stands behind it, or if the text
    never writes it small."""
    words = doc.words
    if not words.capital[place] or place != opens:
        return words.capital[place]
    followed = place + 1 < len(words) and words.capital[place + 1]
    return followed or (bool(doc.stems[place]) and words.lower[place] not in words.lower_case)
