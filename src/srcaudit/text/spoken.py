"""Words of a quotation with what may be written in two ways made one: contractions, and small numbers."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from srcaudit.language.pack import LanguagePack, load
from srcaudit.language.patterns import choice

_LAST_IN_WORDS = 12
"""Up to here a number is spelled out as often as not."""
_SMALL = re.compile(r"(?<!\w)\d\d?(?!\w)")
_UNWRITTEN = re.compile(r"[^\w%]")


@dataclass(frozen=True)
class _Grammar:
    same: Mapping[str, str]
    short: re.Pattern[str]
    numbers: Mapping[int, str]


def as_spoken(words: str, language: str | None) -> str:
    """Words without their spaces and marks, alike for "we'll take 3" and "we will take three"."""
    text = words.lower().replace("’", "'").replace("ʼ", "'")
    pack = load(language)
    grammar = _grammar(pack) if pack is not None else None
    if grammar is not None:
        text = grammar.short.sub(lambda found: grammar.same[found.group()], text)
        text = _SMALL.sub(lambda found: grammar.numbers.get(int(found.group()), found.group()), text)
    return _UNWRITTEN.sub("", text)


@lru_cache(maxsize=8)
def _grammar(pack: LanguagePack) -> _Grammar | None:
    if not pack.has("tables", "spoken") or not pack.has("tables", "numbers"):
        return None
    same = pack.table("spoken")["same"]
    numbers = pack.table("numbers")["words"]
    return _Grammar(
        same=same,
        short=re.compile(rf"(?:{choice(same)})(?!\w)"),
        numbers={int(value): word for word, value in numbers.items() if value <= _LAST_IN_WORDS},
    )
