"""What tells which figure is meant: the noun that it is given with, or the deed that it counts.

"A $2,600 fine", "fined $2,600" and "the fine of $2,600" have one label, as have "killed 14" and "a toll of 14".
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from srcaudit.language.pack import LanguagePack
from srcaudit.model.span import Span
from srcaudit.text.mentions.quantities import Quantity

if TYPE_CHECKING:
    from srcaudit.text.document import Document

REACH = 80
"""Characters before a figure in which a label of it begins."""
_BEHIND = 60
_KNOWN = 48
"""Characters before a figure in which a word begins that speaks of it as known."""
_COUNTED = "count"


@dataclass(frozen=True, slots=True)
class Label:
    """name: of two figures with one name and unit the same may be told; known: it is spoken of as told already.

    span: the label with its figure.
    """

    name: str
    known: bool
    span: Span


@dataclass(frozen=True)
class _Deed:
    before: re.Pattern[str] | None
    behind: re.Pattern[str] | None
    told: re.Pattern[str] | None
    known: re.Pattern[str] | None
    """Behind a number with an article: "the 14 deaths"."""
    counted: re.Pattern[str] | None
    """What must stand behind a number where only what stands before it tells the deed: "cut 200 jobs"."""


@dataclass(frozen=True)
class _Grammar:
    deeds: Mapping[str, _Deed]
    behind: Mapping[str, re.Pattern[str]]
    before: Mapping[str, re.Pattern[str]]
    closing: re.Pattern[str]
    determined: re.Pattern[str]
    counted: re.Pattern[str]
    apart: re.Pattern[str]
    same: Mapping[str, str]
    kinds: Mapping[str, str]
    """Deeds that no count comes of, with what does."""
    told: frozenset[str]
    """Kinds of figures before which a deed is told."""
    spans: frozenset[str]
    of_aims: frozenset[str]
    """Deeds that are only hoped for."""


@lru_cache(maxsize=8)
def _grammar(pack: LanguagePack | None) -> _Grammar | None:
    if pack is None or not pack.has("tables", "figure_labels"):
        return None
    table, said = pack.table("figure_labels"), pack.patterns("figure_labels")
    nouns = ("sum", "portion", "measured")
    parts = ("before", "behind", "told", "the", "counted")
    deeds = dict.fromkeys(key.rpartition("_")[0] for key in said if key.rpartition("_")[2] in parts and "_" in key)
    of_kinds = {"money": "of_money", "time": "of_time", "measure": "of_measure", "percent": "of_share"}
    kinds = {deed: kind for kind, some in of_kinds.items() for deed in table["lists"][some]}
    return _Grammar(
        deeds={deed: _Deed(*(said.get(f"{deed}_{part}") for part in parts)) for deed in deeds if deed not in nouns},
        behind={noun: said[f"{noun}_behind"] for noun in nouns},
        before={noun: said[f"{noun}_before"] for noun in nouns if f"{noun}_before" in said},
        closing=said["closing"],
        determined=said["determined"],
        counted=said["counted"],
        apart=said["apart"],
        same=table["same"],
        kinds=kinds,
        told=frozenset(kinds.get(deed, _COUNTED) for deed in deeds if f"{deed}_told" in said),
        spans=frozenset(pack.table("restated")["spans"]),
        of_aims=frozenset(table["lists"]["of_aims"]),
    )


def figure_labels(doc: "Document", one: Quantity) -> tuple[Label, ...]:
    """The labels of a figure: of a sum or share the noun beside it, of a count what was done to what it counts."""
    grammar = _grammar(doc.pack)
    if grammar is None:
        return ()
    before = _before(doc, one)
    return (*_of_nouns(doc, grammar, one, before), *_of_deeds(doc, grammar, one, before))


def leading_labels(doc: "Document", one: Quantity) -> list[Label]:
    """Those of the labels of a figure that begin before it: most deeds need not be looked for."""
    grammar = _grammar(doc.pack)
    if grammar is None:
        return []
    some = _of_nouns(doc, grammar, one, _before(doc, one)) if _kind(grammar, one) not in grammar.told else None
    labels = doc.figure_labels(one) if some is None else some
    return [label for label in labels if label.span.start < one.span.start]


def _before(doc: "Document", one: Quantity) -> str:
    return doc.folded[max(doc.body_sentences[one.sentence].start, one.span.start - REACH) : one.span.start]


def _kind(grammar: _Grammar, one: Quantity) -> str:
    """What a figure is of, as deeds have it."""
    return "time" if one.head in grammar.spans else one.kind


def _ends(said: re.Pattern[str], before: str) -> bool:
    """Whether a text ends with an expression that is no longer than some words."""
    return said.search(before, max(0, len(before) - _KNOWN)) is not None


def _of_nouns(doc: "Document", grammar: _Grammar, one: Quantity, before: str) -> list[Label]:
    found: list[Label] = []
    kind = {"money": "sum", "percent": "portion", "measure": "measured", "count": "measured"}.get(one.kind)
    if kind is None:
        return found
    end = one.number_span.end if kind == "measured" else one.span.end
    behind = grammar.behind[kind].match(doc.folded, end, end + _BEHIND)
    if behind is not None and (kind != "measured" or doc.folded.startswith("-", end)):
        unit = behind["unit"] if kind == "measured" and one.kind == _COUNTED else ""
        name = grammar.same.get(behind["noun"], behind["noun"])
        known = _ends(grammar.determined, before)
        found.append(Label(f"{unit} {name}".strip(), known, Span(one.span.start, behind.end())))
    stands = grammar.before[kind].search(before) if kind in grammar.before else None
    if stands is not None:
        groups = stands.groupdict()
        known = bool(groups.get("the") or groups.get("of") in ("the", "this", "that"))
        name = grammar.same.get(stands["noun"].lower(), stands["noun"].lower())
        if not grammar.apart.search(stands.group()):
            found.append(Label(name, known, Span(one.span.start - len(stands.group()), one.span.end)))
    return found


def _of_deeds(doc: "Document", grammar: _Grammar, one: Quantity, before: str) -> list[Label]:
    found: list[Label] = []
    kind = _kind(grammar, one)
    end = one.number_span.end if one.kind == _COUNTED else one.span.end
    closing, determined = (_ends(said, before) for said in (grammar.closing, grammar.determined))
    for name, deed in grammar.deeds.items():
        if grammar.kinds.get(name, _COUNTED) != kind:
            continue
        counted = deed.counted is None or deed.counted.match(doc.folded, end, end + _BEHIND) is not None
        told = deed.told.search(before) if deed.told and counted else None
        the = deed.known.match(doc.folded, end, end + _BEHIND) if determined and deed.known else None
        behind = deed.behind.match(doc.folded, end, end + _BEHIND) if deed.behind else None
        stands = deed.before.search(before) if deed.before and counted else None
        match = grammar.counted.match(doc.folded, end, end + _BEHIND) if told else the or behind
        if told or the or behind or stands:
            known = bool(told or the or (closing and behind))
            begins = one.span.start - (len(told.group()) if told else 0)
            found.append(Label(name, known, Span(begins, match.end() if match else end)))
    return [label for label in found if label.name in grammar.of_aims] or found
