"""Word lists with a memory of where each entry comes from, and how to find them in a text.

An entry's `phrase` is matched word by word, whatever its case, its spacing and the shape of its apostrophes:

    the bottom line          these words, on one line
    [plays|played] a role    one of these; an empty alternative makes the word optional
    * percent                any one word
    sign up ... newsletter   up to four words between

An entry with `regex` instead is a regular expression, used as it stands (case ignored). `phrases` holds a list of
phrases of one family.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import product
from typing import Any

from srcaudit.errors import ConfigError
from srcaudit.model.span import Span

_GAP = r"[ \t\u00a0\u202f]+"
_TOKEN = re.compile(r"\[[^\]]*\]|\S+")
_WORD = r"[^\s\[\]|]+"
APOSTROPHES = "'’ʼ`"


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a word list."""

    text: str
    family: str
    is_regex: bool = False

    @property
    def regex(self) -> str:
        """The expression that finds the entry."""
        return self.text if self.is_regex else _phrase_regex(self.text)

    @property
    def pattern(self) -> "re.Pattern[str]":
        """The same, compiled on first use: most entries of a long list never are."""
        return _compiled(self.regex)


@dataclass(frozen=True, slots=True)
class Hit:
    """An entry found in a text."""

    span: Span
    entry: Entry


@dataclass(frozen=True)
class Lexicon:
    """A named word list."""

    name: str
    source: str
    entries: tuple[Entry, ...]

    @classmethod
    def of(cls, name: str, data: Mapping[str, Any]) -> "Lexicon":
        """The lexicon that a TOML file describes. Raises: ConfigError if it does not fit."""
        try:
            entries = tuple(_entry(row) for row in _rows(data["entry"]))
            return cls(name=name, source=data["lexicon"]["source"], entries=entries)
        except (KeyError, TypeError, re.error) as error:
            raise ConfigError(f"lexicon {name!r} does not fit: {error}") from None

    @cached_property
    def phrases(self) -> frozenset[str]:
        """The entries as they are written, lower case: for lists of single words."""
        return frozenset(entry.text.lower() for entry in self.entries)

    def family(self, name: str) -> frozenset[str]:
        """The entries of one family, lower case."""
        return frozenset(entry.text.lower() for entry in self.entries if entry.family == name)

    @cached_property
    def wordings(self) -> Mapping[str, tuple[str, ...]]:
        """Every wording of the phrases, lower case, one space between words -> its families, in order of the list.

        For lists that are looked up line by line. Phrases with gaps are left out.
        """
        found: dict[str, tuple[str, ...]] = {}
        for entry in self.entries:
            for wording in _wordings(entry.text):
                known = found.get(wording, ())
                found[wording] = known if entry.family in known else (*known, entry.family)
        return found

    @cached_property
    def openings(self) -> frozenset[str]:
        """The first words of all wordings: a line that begins otherwise has none at its beginning."""
        return frozenset(wording.partition(" ")[0] for wording in self.wordings)

    @cached_property
    def _by_start(self) -> dict[str, list[Entry]]:
        index: dict[str, list[Entry]] = {}
        for entry in self.entries:
            if not entry.is_regex:
                for start in sorted(set(_starts(_TOKEN.findall(entry.text)))):
                    index.setdefault(start, []).append(entry)
        return index

    @cached_property
    def _any_of(self) -> dict[str, "re.Pattern[str]"]:
        """First word -> one expression that fits where any of its entries does; each made on first use."""
        return {}

    def _at(self, text: str, position: int, word: str, entries: Sequence[Entry]) -> Iterator[Hit]:
        """The entries of a first word that stand at a position: nearly always none, which one look tells."""
        any_of = self._any_of.get(word)
        if any_of is None:
            any_of = self._any_of[word] = _compiled("|".join(f"(?:{entry.regex})" for entry in entries))
        if any_of.match(text, position):
            for entry in entries:
                match = entry.pattern.match(text, position)
                if match:
                    yield Hit(Span(*match.span()), entry)

    @cached_property
    def _patterns(self) -> tuple[Entry, ...]:
        return tuple(entry for entry in self.entries if entry.is_regex)

    def hits(self, text: str, starts: Sequence[int], lower: Sequence[str]) -> Iterator[Hit]:
        """Every place an entry stands, in the order of the text; of entries at one place the longest.

        `starts` and `lower` are the offsets and the lower-case forms of the text's words.
        """
        found: dict[int, Hit] = {}
        index = self._by_start
        for position, word in zip(starts, lower, strict=True):
            if word in index:
                for hit in self._at(text, position, word, index[word]):
                    _keep_longest(found, hit)
        for entry in self._patterns:
            for match in entry.pattern.finditer(text):
                if match.end() > match.start():
                    _keep_longest(found, Hit(Span(*match.span()), entry))
        end = -1
        for position in sorted(found):
            hit = found[position]
            if hit.span.start >= end:
                end = hit.span.end
                yield hit


def _keep_longest(found: dict[int, Hit], hit: Hit) -> None:
    known = found.get(hit.span.start)
    if known is None or known.span.end < hit.span.end:
        found[hit.span.start] = hit


@cache
def _compiled(regex: str) -> "re.Pattern[str]":
    return re.compile(regex, re.IGNORECASE)


@cache
def _phrase_regex(phrase: str) -> str:
    return _regex(_TOKEN.findall(phrase))


def _rows(entries: Sequence[Mapping[str, Any]]) -> Iterator[Mapping[str, Any]]:
    for row in entries:
        if "phrases" in row:
            yield from ({**row, "phrase": phrase} for phrase in row["phrases"])
        else:
            yield row


def _wordings(phrase: str) -> Iterator[str]:
    tokens = _TOKEN.findall(phrase.lower())
    if "..." in tokens or "*" in tokens:
        return
    for choice in product(*[token[1:-1].split("|") if token.startswith("[") else [token] for token in tokens]):
        yield " ".join(filter(None, choice))


def _entry(row: Mapping[str, Any]) -> Entry:
    family = str(row.get("family", ""))
    if "regex" in row:
        _compiled(row["regex"])  # a pattern that does not fit is refused when the list is read
        return Entry(row["regex"], family, is_regex=True)
    phrase = str(row["phrase"])
    if not phrase[:1].isalnum():
        _beginning(_TOKEN.findall(phrase))
    return Entry(phrase, family)


def _regex(tokens: Sequence[str]) -> str:
    parts: list[str] = []
    begun = False
    for token in tokens:
        gap = _GAP if begun else ""
        if token == "...":
            parts.append(f"(?:{gap}{_WORD}){{0,4}}?")
        elif token == "*":
            parts.append(gap + _WORD)
        elif token.startswith("["):
            words = token[1:-1].split("|")
            choice = "|".join(_literal(word) for word in sorted(filter(None, words), key=len, reverse=True))
            if "" not in words:
                parts.append(f"{gap}(?:{choice})")
            elif begun:
                parts.append(f"(?:{gap}(?:{choice}))?")
            else:
                # The space goes with the optional word, so that the phrase may begin without it.
                parts.append(f"(?:(?:{choice}){_GAP})?")
                continue
        else:
            parts.append(gap + _literal(token))
        begun = True
    return "".join(parts) + r"(?!\w)"


def _literal(words: str) -> str:
    escaped = _GAP.join(re.escape(word) for word in words.split())
    return re.sub(r"['’]", f"[{APOSTROPHES}]", escaped)


def _beginning(tokens: Sequence[str]) -> Sequence[str]:
    """The tokens an entry can begin with. Raises: KeyError if one of them stands for any word."""
    optional = 0
    while tokens[optional].startswith("[") and "" in tokens[optional][1:-1].split("|"):
        optional += 1
    found = tokens[: optional + 1]
    if "*" in found or "..." in found:
        raise KeyError(f"phrase {' '.join(tokens)!r} must begin with a word")
    return found


def _starts(tokens: Sequence[str]) -> Iterator[str]:
    """The lower-case words an entry can begin with; as the words layer cuts them."""
    for token in _beginning(tokens):
        options = token[1:-1].split("|") if token.startswith("[") else [token]
        for option in filter(None, options):
            first = option.split()[0].lower()
            yield from ("".join(form) for form in product(*[APOSTROPHES if c in "'’" else c for c in first]))
