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
_ALPHANUMERIC = re.compile("[a-z0-9]+")
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
    def openings(self) -> Mapping[str, frozenset[int]]:
        """First word of a wording -> how many words such wordings have: a line that begins otherwise has none."""
        found: dict[str, set[int]] = {}
        for wording in self.wordings:
            words = wording.split()
            found.setdefault(words[0], set()).add(len(words))
        return {first: frozenset(counts) for first, counts in found.items()}

    @cached_property
    def _by_start(self) -> dict[str, "_Branch"]:
        """First word of a phrase -> the entries that can begin with it, by the word behind it."""
        index: dict[str, list[tuple[Entry, frozenset[str] | None]]] = {}
        for entry in self.entries:
            if not entry.is_regex:
                for start, seconds in _openings(_TOKEN.findall(entry.text)).items():
                    index.setdefault(start, []).append((entry, seconds))
        return {start: _Branch(rows) for start, rows in index.items()}

    @cached_property
    def _patterns(self) -> tuple[Entry, ...]:
        return tuple(entry for entry in self.entries if entry.is_regex)

    def hits(
        self, text: str, starts: Sequence[int], lower: Sequence[str], places: Mapping[str, Sequence[int]] | None = None
    ) -> Iterator[Hit]:
        """Every place an entry stands, in the order of the text; of entries at one place the longest.

        `starts` and `lower` are the offsets and the lower-case forms of the text's words; `places`, where they are
        known, the indices of each of them.
        """
        found: dict[int, Hit] = {}
        for index, branch in self._begun(lower, places):
            choice = branch.choice(lower[index + 1] if index + 1 < len(lower) else None)
            for hit in choice.at(text, starts[index]) if choice is not None else ():
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

    def _begun(
        self, lower: Sequence[str], places: Mapping[str, Sequence[int]] | None
    ) -> "Iterator[tuple[int, _Branch]]":
        """The words that a phrase can begin with: few of a text's, and found without looking at each."""
        branches = self._by_start
        if places is not None:
            for word in branches.keys() & places.keys():
                branch = branches[word]
                for index in places[word]:
                    yield index, branch
        else:
            begun = branches.keys() & set(lower)
            for index, word in enumerate(lower if begun else ()):
                if word in begun:
                    yield index, branches[word]


class _Choice:
    """Entries in the order of the list, of which one may stand at a place."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        self._entries = entries

    @cached_property
    def _any_of(self) -> "re.Pattern[str]":
        """One expression that fits where any entry does: made on first use."""
        return _compiled("|".join(f"(?:{entry.regex})" for entry in self._entries))

    def at(self, text: str, position: int) -> Iterator[Hit]:
        """The entries that stand at a position: nearly always none, which one look tells."""
        if len(self._entries) < 2 or self._any_of.match(text, position):
            for entry in self._entries:
                match = entry.pattern.match(text, position)
                if match:
                    yield Hit(Span(*match.span()), entry)


class _Branch:
    """The entries that can begin with one word, told apart by the word behind it."""

    def __init__(self, rows: "Sequence[tuple[Entry, frozenset[str] | None]]") -> None:
        """rows: each entry with the beginnings of the words that can follow; None: nothing is known of them."""
        self._all = _Choice([entry for entry, _ in rows])
        others = [entry for entry, seconds in rows if seconds is None]
        self._otherwise = _Choice(others) if others else None
        known = sorted(set[str]().union(*(seconds for _, seconds in rows if seconds is not None)))
        self._by_second = {
            second: _Choice([entry for entry, seconds in rows if seconds is None or second in seconds])
            for second in known
        }

    def choice(self, behind: str | None) -> _Choice | None:
        """The entries that may stand there; `behind`: the word behind the first, lower case, if it is known."""
        if behind is None or not behind.isascii():
            return self._all
        return self._by_second.get(_beginning_of(behind), self._otherwise)


def _beginning_of(word: str) -> str:
    """The letters and digits a word begins with: up to a hyphen, an apostrophe or a point."""
    if word.isalnum():
        return word
    begun = _ALPHANUMERIC.match(word)
    return begun.group() if begun else ""


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


def _beginning(tokens: Sequence[str]) -> None:
    """Raises: KeyError if one of the tokens an entry can begin with stands for any word."""
    optional = 0
    while tokens[optional].startswith("[") and "" in tokens[optional][1:-1].split("|"):
        optional += 1
    found = tokens[: optional + 1]
    if "*" in found or "..." in found:
        raise KeyError(f"phrase {' '.join(tokens)!r} must begin with a word")


def _openings(tokens: Sequence[str]) -> dict[str, frozenset[str] | None]:
    """Each lower-case word an entry can begin with, as the words layer cuts them -> how the next word can begin.

    None where that is not known: the entry has one word, any word can follow, or no plain letter begins the next.
    """
    _beginning(tokens)
    found: dict[str, set[str] | None] = {}
    for first, second in _first_two(tokens):
        for start in ("".join(form) for form in product(*[APOSTROPHES if c in "'’" else c for c in first])):
            begun = _ALPHANUMERIC.match(second or "")
            known = found.setdefault(start, set())
            if begun is None or not second.isascii():
                found[start] = None
            elif known is not None:
                known.add(begun.group())
    return {start: None if seconds is None else frozenset(seconds) for start, seconds in found.items()}


def _first_two(tokens: Sequence[str]) -> Iterator[tuple[str, str]]:
    """The first two words of every wording, lower case; the second empty where it can be any or none."""
    options = _alternatives(tokens[0]) if tokens else None
    for option in options or ():
        words = option.lower().split()
        if len(words) > 1:
            yield words[0], words[1]
        elif words:
            yield from ((words[0], second) for second in _next_words(tokens[1:]))
        else:
            yield from _first_two(tokens[1:])


def _next_words(tokens: Sequence[str]) -> Iterator[str]:
    """The first words of what is left of a phrase; empty for any or none."""
    options = _alternatives(tokens[0]) if tokens else None
    if options is None:
        yield ""
    for option in options or ():
        if option.strip():
            yield option.lower().split()[0]
        else:
            yield from _next_words(tokens[1:])


def _alternatives(token: str) -> Sequence[str] | None:
    """What can stand for a token; None if it is any word."""
    if token in ("*", "..."):
        return None
    return token[1:-1].split("|") if token.startswith("[") else [token]
