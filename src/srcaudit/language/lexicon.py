"""Word lists with a memory of where each entry comes from, and how to find them in a text.

An entry's `phrase` is matched word by word, whatever its case, its spacing and the shape of its apostrophes:

    the bottom line          these words, on one line
    [plays|played] a role    one of these; an empty alternative makes the word optional
    * percent                any one word
    sign up ... newsletter   up to four words between

An entry with `regex` instead is a regular expression, used as it stands (case ignored). If it has `needs`, it is
looked for on the lines that have one of these words, and what it finds stands on one line. `phrases` holds a list of
phrases of one family.
"""

import re
from collections import defaultdict, deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import compress, count, product
from typing import Any

from srcaudit.errors import ConfigError
from srcaudit.language.memo import Memo
from srcaudit.model.cached import cached_property
from srcaudit.model.span import Span
from srcaudit.model.value import value

_GAP = r"[ \t\u00a0\u202f]+"
_TOKEN = re.compile(r"\[[^\]]*\]|\S+")
_WORD = r"[^\s\[\]|]+"
_ALPHANUMERIC = re.compile("[a-z0-9]+")
_BEGINNING = re.compile("[A-Za-z0-9]+")
_ONE_WORD = re.compile("[a-z]+(?:-[a-z]+)*")
"""What the words layer takes for one word wherever the expression of a phrase finds it."""
_NO_WORD = "…"
"""Stands behind the last word: nothing can be told of it, as of any that is not ASCII."""
_FEW = 3
"""Up to so many entries each is looked for by itself: about as quick as one look for any, which must be made first."""
APOSTROPHES = "'’ʼ`"


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a word list."""

    text: str
    family: str
    is_regex: bool = False
    needs: frozenset[str] = frozenset()
    """Lower-case words of which a text must have one, as the words layer cuts them; empty: none is needed."""

    @property
    def regex(self) -> str:
        """The expression that finds the entry."""
        return self.text if self.is_regex else _phrase_regex(self.text)

    @property
    def pattern(self) -> "re.Pattern[str]":
        """The same, compiled on first use: most entries of a long list never are."""
        return _compiled(self.regex)


@value
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
    def branches(self) -> "dict[str, _Branch]":
        """The phrases by the words that they begin with, and by those behind."""
        rows = [
            (start, entry, seconds)
            for entry in self.entries
            if not entry.is_regex
            for start, seconds in _openings(_TOKEN.findall(entry.text)).items()
        ]
        by_first: defaultdict[str, list[tuple[Entry, frozenset[str] | None]]] = defaultdict(list)
        for first, entry, following in rows:
            by_first[first].append((entry, following))
        return {first: _branch(known) for first, known in by_first.items()}

    @cached_property
    def _patterns(self) -> tuple[Entry, ...]:
        return tuple(entry for entry in self.entries if entry.is_regex)

    def hits(self, looked_in: "Searched") -> Iterator[Hit]:
        """Every place an entry stands, in the order of the text; of entries at one place the longest."""
        begun = looked_in.begun(self)
        if not (begun or self._patterns):
            return iter(())  # as most lists of most texts
        return self._placed(looked_in.text, looked_in.starts, begun, looked_in)

    def hits_alone(self, text: str, starts: Sequence[int], lower: Sequence[str]) -> Iterator[Hit]:
        """The same as `hits` in a text that no other list is looked up in: most words are looked at once.

        starts, lower: as `Searched` takes them.
        """
        branches, needs, begun_with = self.branches, self._needed, _begun
        begun: dict[int, _Choice] = {}
        needed: list[int] = []
        behind = [*lower[1:], _NO_WORD, _NO_WORD]
        for index in compress(range(len(lower)), map(self._telling.__contains__, lower)):
            word = lower[index]
            branch = branches.get(word)
            if branch is not None:
                choice = branch[0].get(begun_with[behind[index]], branch[1])
                if choice is not None and choice.may_go_on(begun_with[behind[index + 1]]):
                    begun[index] = choice
            if word in needs:
                needed.append(index)
        alone = Searched(text, [starts[index] for index in needed], [lower[index] for index in needed])
        return self._placed(text, starts, begun, alone)

    def _placed(
        self, text: str, starts: Sequence[int], begun: "dict[int, _Choice]", looked_in: "Searched"
    ) -> Iterator[Hit]:
        """begun: where phrases may begin, and which; looked_in: the words that expressions need."""
        found: dict[int, Hit] = {}
        for index, choice in begun.items():
            for hit in choice.at(text, starts[index]):
                _keep_longest(found, hit)
        for entry in self._patterns:
            if entry.needs and looked_in.places.keys().isdisjoint(entry.needs):
                continue
            for match in looked_in.matches(entry):
                if match.end() > match.start():
                    _keep_longest(found, Hit(Span(*match.span()), entry))
        end = -1
        for position in sorted(found):
            hit = found[position]
            if hit.span.start >= end:
                end = hit.span.end
                yield hit

    def at_beginning(self, text: str) -> list[Hit]:
        """Every entry that stands at the beginning of a text, in the order of the list."""
        begun = _BEGINNING.match(text)
        entries = self._by_beginning.get(begun.group().lower() if begun else "", self._by_beginning[""])
        found = ((entry, entry.pattern.match(text)) for entry in entries)
        return [Hit(Span(*match.span()), entry) for entry, match in found if match is not None]

    @cached_property
    def _by_beginning(self) -> dict[str, tuple[Entry, ...]]:
        """The letters and digits that a text begins with -> the entries that can stand there; "" for any others."""
        firsts = [set() if entry.is_regex else _beginnings(entry.text) for entry in self.entries]
        return {
            first: tuple(
                entry for entry, known in zip(self.entries, firsts, strict=True) if first in known or not known
            )
            for first in sorted({""}.union(*firsts))
        }

    @cached_property
    def _needed(self) -> frozenset[str]:
        """Words that expressions need."""
        return frozenset().union(*(entry.needs for entry in self._patterns))

    @cached_property
    def _telling(self) -> frozenset[str]:
        """Words that phrases begin with, and those that expressions need."""
        return self._needed.union(self.branches)


class Searched:
    """A text made ready for any number of word lists: where each word stands, and how the next one begins."""

    def __init__(
        self, text: str, starts: Sequence[int], lower: Sequence[str], together: "Beginnings | None" = None
    ) -> None:
        """starts, lower: the offsets and the lower-case forms of the text's words.

        together: word lists that are likely to be asked for, looked up all at once as soon as one of them is.
        """
        self.text, self.starts, self.lower = text, starts, lower
        self._together = together

    def begun(self, lexicon: Lexicon) -> "dict[int, _Choice]":
        """Where entries of a word list may begin, and which."""
        together = self._together
        if together is not None and together.lists.get(lexicon.name) is lexicon.branches:
            return self._begun_together.get(lexicon.name, {})
        return _alone(lexicon.branches, self)

    @cached_property
    def _begun_together(self) -> "dict[str, dict[int, _Choice]]":
        assert self._together is not None
        return self._together.in_text(self)

    def matches(self, entry: Entry) -> "Iterator[re.Match[str]]":
        """The places of a regular expression, in order: where it needs words, on the lines that have one."""
        if not entry.needs:
            yield from entry.pattern.finditer(self.text)
        end = -1
        for start in sorted(self.starts[index] for word in entry.needs for index in self.places.get(word, ())):
            if start > end:
                end = self.text.find("\n", start) % (len(self.text) + 1)
                yield from entry.pattern.finditer(self.text, self.text.rfind("\n", 0, start) + 1, end)

    @cached_property
    def places(self) -> dict[str, list[int]]:
        """Word -> its indices."""
        places: defaultdict[str, list[int]] = defaultdict(list)
        # A loop over all words, none of its steps written in Python.
        deque(map(list.append, map(places.__getitem__, self.lower), count()), maxlen=0)
        return dict(places)

    @cached_property
    def behind(self) -> list[str | None]:
        """How the word behind each begins; None at the end of the text and before letters that are not ASCII.

        One more than there are words, so that the one behind it can be asked for, too.
        """
        return [*map(_begun.__getitem__, self.lower[1:]), None, None]


class _Choice:
    """Entries in the order of the list, of which one may stand at a place."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        self._entries = entries

    @cached_property
    def _any_of(self) -> "re.Pattern[str]":
        """One expression that fits where any entry does: made on first use."""
        return _compiled("|".join(f"(?:{entry.regex})" for entry in self._entries))

    @cached_property
    def _thirds(self) -> frozenset[str] | None:
        """How the third words of the entries can begin; None if that is not known of one of them."""
        thirds = [_thirds(entry.text) for entry in self._entries]
        return None if None in thirds else frozenset[str]().union(*filter(None, thirds))

    def may_go_on(self, third: str | None) -> bool:
        """Whether an entry can go on with a third word that begins so; of None nothing is known."""
        thirds = self._thirds
        return thirds is None or third is None or third in thirds

    @cached_property
    def _each(self) -> "tuple[tuple[re.Pattern[str], Entry], ...]":
        return tuple((entry.pattern, entry) for entry in self._entries)

    def at(self, text: str, position: int) -> Sequence[Hit]:
        """The entries that stand at a position: of many nearly always none, which one look tells."""
        if len(self._entries) > _FEW and not self._any_of.match(text, position):
            return ()
        return [
            Hit(Span(position, match.end()), entry)
            for pattern, entry in self._each
            if (match := pattern.match(text, position)) is not None
        ]


_Branch = tuple[dict[str | None, _Choice], _Choice | None]
"""The entries that begin with one word by the beginning of the word behind it, and those before any other word."""


class Beginnings:
    """The phrases of some lists by the words that they begin with, and by those behind: one walk serves all lists."""

    def __init__(self, lists: Mapping[str, Mapping[str, _Branch]]) -> None:
        """lists: of each by its name the branches by their first words."""
        self.lists = lists
        by_first: defaultdict[str, list[tuple[str, _Branch]]] = defaultdict(list)
        for name, branches in lists.items():
            for first, branch in branches.items():
                by_first[first].append((name, branch))
        self._branches = {first: _joined(known) for first, known in by_first.items()}

    def in_text(self, text: Searched) -> dict[str, dict[int, _Choice]]:
        """Where entries may begin, and which, of each list that has any: few of a text's words are looked at."""
        branches, places, behind = self._branches, text.places, text.behind
        found: defaultdict[str, dict[int, _Choice]] = defaultdict(dict)
        for first in branches.keys() & places.keys():
            by_second, otherwise = branches[first]
            for index in places[first]:
                for name, choice in by_second.get(behind[index], otherwise):
                    if choice.may_go_on(behind[index + 1]):
                        found[name][index] = choice
        return dict(found)


def _alone(branches: "Mapping[str, _Branch]", text: Searched) -> "dict[int, _Choice]":
    """The same of one list, without anything to be made first."""
    found: dict[int, _Choice] = {}
    for first in branches.keys() & text.places.keys():
        by_second, otherwise = branches[first]
        for index in text.places[first]:
            choice = by_second.get(text.behind[index], otherwise)
            if choice is not None and choice.may_go_on(text.behind[index + 1]):
                found[index] = choice
    return found


_Named = tuple[tuple[str, _Choice], ...]


def _joined(known: Sequence[tuple[str, _Branch]]) -> tuple[dict[str | None, _Named], _Named]:
    """The branches of several lists as one, each choice with the name of its list."""
    made: dict[_Named, _Named] = {}

    def before(second: str | None) -> _Named:
        found = ((name, by_second.get(second, otherwise)) for name, (by_second, otherwise) in known)
        named = tuple((name, choice) for name, choice in found if choice is not None)
        return made.setdefault(named, named)

    return (
        {second: before(second) for _, (by_second, _) in known for second in by_second},
        tuple((name, otherwise) for name, (_, otherwise) in known if otherwise is not None),
    )


def _branch(
    known: "Sequence[tuple[Entry, frozenset[str] | None]]",
) -> _Branch:
    """The entries that begin with one word, by the beginning of the word behind it (None: not known), and all others.

    known: each entry with the beginnings that can follow; None: nothing is known of them.
    """
    made: dict[tuple[Entry, ...], _Choice] = {}

    def choice(entries: Iterable[Entry]) -> _Choice:
        chosen = tuple(entries)
        return made.setdefault(chosen, _Choice(chosen))

    by_second: dict[str | None, _Choice] = {
        second: choice(entry for entry, seconds in known if seconds is None or second in seconds)
        for second in sorted(set[str]().union(*(seconds for _, seconds in known if seconds is not None)))
    }
    by_second[None] = choice(entry for entry, _ in known)
    others = [entry for entry, seconds in known if seconds is None]
    return by_second, choice(others) if others else None


def _beginning_of(word: str) -> str | None:
    """The letters and digits a word begins with: up to a hyphen, an apostrophe or a point; None if not all ASCII."""
    if not word.isascii():
        return None
    if word.isalnum():
        return word
    begun = _ALPHANUMERIC.match(word)
    return begun.group() if begun else ""


_begun = Memo(_beginning_of)


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
        return Entry(row["regex"], family, is_regex=True, needs=frozenset(str(row.get("needs", "")).split()))
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


@cache
def _thirds(phrase: str) -> frozenset[str] | None:
    """The letters and digits that the third word of a phrase can begin with, lower case.

    None where that is not known: it can be any word or none, no plain letter begins it, or the words layer may take
    the second for more words than one.
    """
    found: set[str] = set()
    counts = {0}  # how many words can stand before the token
    for token in _TOKEN.findall(phrase.lower()):
        options = _alternatives(token)
        if options is None:
            return None
        wordings = [option.split() for option in options]
        for before, words in product(counts, wordings):
            second = words[1 - before] if before < 2 and len(words) > 1 - before else None
            if second is not None and _ONE_WORD.fullmatch(second) is None:
                return None
            third = _ALPHANUMERIC.match(words[2 - before]) if len(words) > 2 - before else None
            if third is not None:
                found.add(third.group())
            elif len(words) > 2 - before:
                return None
        counts = {before + len(words) for before, words in product(counts, wordings)} & {0, 1, 2}
        if not counts:
            return frozenset(found)
    return None


def _beginnings(phrase: str) -> set[str]:
    """The letters and digits that a phrase can begin with, lower case; none if one of them is not known."""
    begun = [_ALPHANUMERIC.match(first) for first in _openings(_TOKEN.findall(phrase))]
    return set() if None in begun else {one.group() for one in begun if one is not None}


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
