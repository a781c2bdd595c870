"""What happens to those or that which a sentence counts: killed, evacuated, raised, won."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from srcaudit.model.span import Span
from srcaudit.story.tables import story_table


@dataclass(frozen=True, slots=True)
class Act:
    """One telling of an act. event: it happens to what is counted, once, rather than being done by somebody."""

    name: str
    span: Span
    event: bool


@dataclass(frozen=True, slots=True)
class _Grammar:
    acts: tuple[tuple[str, bool, re.Pattern[str]], ...]


@cache
def _grammar(language: str) -> _Grammar | None:
    table = story_table(language)
    if table is None:
        return None
    told = [(name, kind == "events", words) for kind in ("events", "deeds") for name, words in table[kind].items()]
    return _Grammar(
        tuple(
            (name, event, re.compile(rf"(?<![\w-])(?:{words})(?![\w-])", re.IGNORECASE)) for name, event, words in told
        )
    )


def acts(language: str | None, text: str, span: Span) -> Iterator[Act]:
    """The acts told in a part of a text."""
    grammar = _grammar(language or "")
    if grammar is None:
        return
    for name, event, words in grammar.acts:
        for match in words.finditer(text, span.start, span.end):
            yield Act(name, Span(*match.span()), event)
