"""What the text says of its own age: from when it is, or the figures of one kind in it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Literal

from srcaudit.language.pack import load
from srcaudit.model.span import Span
from srcaudit.text.mentions.dates import DateMention

if TYPE_CHECKING:
    from srcaudit.text.document import Document

StateKind = Literal["whole", "changed", "part", "statement"]
Clash = Literal["sure", "likely"]

_LABELS = frozenset(("as-of", "edition", "banner"))
_ANY_YEAR = 2000
_REACH = 300
"""Characters beside a date in which a label ends."""
_HISTORY_DAYS = 366
"""What held so long before the figures of the text is history."""
_MOST_OF_CAPTION = 15
_BRACKETS = re.compile(r"\(([^()]{4,120})\)")
_OPENS = re.compile(r"\W{0,2}[Aa]s (?:of|at) ")
_DIGIT = re.compile(r"\d")
_WORD = re.compile(r"[a-z]{4,}")


@dataclass(frozen=True, slots=True)
class State:
    """A day or a month as of which something is said to hold.

    kind: whole, of the text or of all its figures; changed, when the text was changed last; part, a label of one kind
    of figures; statement, a sentence of its own that opens with "as of". things: what kinds of figures; words: what
    else it names.
    """

    mention: DateMention
    kind: StateKind
    things: frozenset[str]
    words: frozenset[str]
    caption: bool = False
    """Whether it stands on a short line of its own, as below a table or a chart."""

    def clash(self, other: "State") -> Clash | None:
        """Whether both cannot be: sure, or likely unless they are of two tables; None if they can."""
        own, others = _range(self.mention, other.mention), _range(other.mention, self.mention)
        if own is None or others is None or max(own[0], others[0]) <= min(own[1], others[1]):
            return None
        kinds = {self.kind, other.kind}
        if kinds == {"whole"}:
            return "sure"
        if "changed" in kinds:
            (fresh, held), of_held = ((own, others), other) if self.kind == "changed" else ((others, own), self)
            return "sure" if held > fresh or (of_held.kind == "whole" and not of_held.things) else None
        if "whole" in kinds:
            whole, said = (own, others) if self.kind == "whole" else (others, own)
            old = "statement" in kinds and (whole[0] - said[0]).days > _HISTORY_DAYS
            return None if old else "sure"
        if kinds == {"part"} and self.things & other.things:
            apart = self.words and other.words and not self.words & other.words
            return "likely" if apart or (self.caption and other.caption) else "sure"
        return "likely" if kinds == {"part", "statement"} and self.words & other.words else None


def _range(mention: DateMention, other: DateMention) -> tuple[date, date] | None:
    """First and last day of a mention; without a year, in that of the other one."""
    if mention.range is not None:
        return mention.range
    day = mention.in_year(other.year or _ANY_YEAR)
    return (day, day) if day else None


@dataclass(frozen=True)
class _Grammar:
    whole: re.Pattern[str]
    changed: re.Pattern[str]
    from_then: re.Pattern[str]
    of_day: re.Pattern[str]
    of_part: re.Pattern[str]
    most_words: int
    things: dict[str, str]
    says_nothing: frozenset[str]
    """Words of a label that do not tell of which table it is."""


@cache
def _grammar(language: str) -> _Grammar | None:
    pack = load(language)
    if pack is None or not pack.has("tables", "as_of"):
        return None
    table = pack.table("as_of")
    return _Grammar(
        whole=re.compile(table["whole"], re.IGNORECASE),
        changed=re.compile(table["changed"], re.IGNORECASE),
        from_then=re.compile(table["from_then"], re.IGNORECASE),
        of_day=re.compile(table["of_day"], re.IGNORECASE),
        of_part=re.compile(table["of_part"], re.IGNORECASE),
        most_words=table["most_words"],
        things={word: line.split()[0] for line in table["things"]["words"] for word in line.split()},
        says_nothing=frozenset(table["says_nothing"].split()),
    )


def states(doc: "Document") -> tuple[State, ...]:
    """The states that the text is said to be in, outside quotations, in order."""
    grammar = _grammar(doc.language or "")
    if grammar is None:
        return ()
    return tuple(_states(doc, grammar))


def _states(doc: "Document", grammar: _Grammar) -> Iterator[State]:
    for mention in doc.dates:
        if doc.quoted.touches(mention.span) or not mention.possible:
            continue
        around = _around(doc, mention.span)
        if mention.kind not in _LABELS and not _tells_of_its_day(doc, grammar, around, mention):
            continue
        before, behind = doc.folded[around.start : mention.span.start], doc.folded[mention.span.end : around.end]
        rest = f"{before} {behind}".lower()
        words = frozenset(_WORD.findall(rest))
        things = frozenset(grammar.things[word] for word in words if word in grammar.things)
        is_label = len(rest.split()) <= grammar.most_words and not _DIGIT.search(rest)
        kind: StateKind | None = None
        if mention.kind not in _LABELS and not is_label:
            continue
        if mention.kind == "edition" or (is_label and grammar.whole.search(rest)):
            kind = "whole"
        elif is_label and grammar.changed.search(before):
            kind = "changed"
        elif is_label and things:
            kind = "part"
        elif _OPENS.fullmatch(before) and not grammar.from_then.search(behind):
            kind = "statement"
        if kind is not None:
            line = doc.line_at(mention.span.start)
            caption = len(doc.words.inside(line)) <= _MOST_OF_CAPTION
            of = words - grammar.things.keys() - (doc.pack.stop_words if doc.pack is not None else frozenset())
            yield State(mention, kind, things, of - grammar.says_nothing, caption)


def _tells_of_its_day(doc: "Document", grammar: _Grammar, around: Span, mention: DateMention) -> bool:
    """Whether a day is one of which the text, or figures in it, are: "all figures are those of 3 May"."""
    before = doc.folded[around.start : mention.span.start]
    if grammar.of_part.search(before) is not None:
        return True
    return grammar.of_day.search(before) is not None and grammar.whole.search(before) is not None


def _around(doc: "Document", span: Span) -> Span:
    """The brackets around a date, else its sentence, of a long one the part near the date."""
    whole = doc.sentence_at(span.start)
    sentence = Span(max(whole.start, span.start - _REACH), min(whole.end, span.end + _REACH))
    for match in _BRACKETS.finditer(doc.folded, sentence.start, sentence.end):
        if match.start(1) <= span.start and span.end <= match.end(1):
            return Span(match.start(1), match.end(1))
    return sentence
