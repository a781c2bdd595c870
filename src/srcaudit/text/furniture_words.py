"""What the words of a line say it might be, by the language's list of stock lines.

The list is turned once into tables, one for each way an entry can count. Most lines of a page open none of them, and
are done with after a look at their first word.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Literal

from srcaudit.language.pack import lexicons
from srcaudit.model.evidence import FurnitureClass

Part = FurnitureClass
Role = Literal[
    "line", "near", "weak", "head", "below", "opens", "turn", "about", "byline", "weather", "date", "caption", "teaser",
    "keep",
]  # fmt: skip
STOCK = ("near", "head", "below")
"""Roles of words that are furniture beside furniture."""

_BEGIN_WORDS = 7
_TELLING_WORDS = 5
"""Words from which on a beginning proves a line that ends like a sentence, too."""
_LABEL_WORDS = 30
_LABEL_CHARACTERS = 40
_CREDIT_WORDS = 8
_CREDIT_LABEL_WORDS = 4
_SMALL_WORD = 3
_CREDIT_CHARACTERS = 60
_TEASER_WORDS = range(4, 26)
_GLUED_WORDS = 12
_MENU_ITEMS = 4
_TURN_WORDS = 14
_STOCK_ROLES = frozenset({"line", "near", "head"})
_BEGIN_ROLES = frozenset({"begin", "appeal", "opens", "ticker"})
_NAMED = frozenset({"author byline", "author about"})
_ABOUT_NAMES = range(2, 5)
_BYLINE_NAMES = range(2, 15)
_HEADED_WORDS = 4

_BETWEEN_CREDITS = re.compile(r" ?[/|,] ?| via ")
_BETWEEN_OWNERS = re.compile(r"[/|]| via ")
_WORD = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*")


@dataclass(frozen=True, slots=True)
class Reading:
    """What one line says of itself."""

    part: Part
    role: Role
    """What the line is good for.

    line: furniture for sure. near: beside furniture. weak: right beside furniture of its kind. head: as near, and it
    opens a run. below: as near, and it opens a run below the text where furniture closes it. opens: like a heading
    above readers' comments. turn: above or below one reader's comment. about: like the heading of a writer's box, a
    name behind it. byline: the line that names the writer. weather, date: parts of the strip at the top of a page.
    caption: ends with the credit of its picture. teaser: a title that ends with what it is in brackets.
    keep: a heading of the article.
    """
    reason: str


_CAPTION = Reading("media", "caption", "a caption with the credit of its picture")
_TEASER = Reading("related", "teaser", "a title with its sort in brackets")

Wordings = Mapping[str, tuple[str, ...]]
Counts = Mapping[str, tuple[int, ...]]
"""First word of a wording -> of how many words there are some, most first."""


@dataclass(frozen=True, slots=True)
class StockWords:
    """A list of stock lines, by what its entries are good for. Words are in lower case, one space between them."""

    known: Mapping[str, Reading]
    """Whole line -> what it is."""
    said: frozenset[str]
    """Last words of what introduces a reader's comment."""
    labels: Mapping[str, tuple[Part, ...]]
    """What can stand before a colon."""
    begins: Wordings
    """First words of longer lines -> families."""
    begin_counts: Counts
    glued: Mapping[str, Part]
    """Entries that a line of stock words can consist of."""
    glued_counts: Counts
    glued_ends: frozenset[str]
    """The last words of these."""
    named: Wordings
    """What stands before the name of a writer -> families."""
    named_firsts: frozenset[str]
    credits: frozenset[str]
    """What stands before the name of whose picture it is, without a colon."""
    agencies: frozenset[str]
    """Who sells pictures."""
    agency_ends: frozenset[str]
    """The last words of these."""
    sorts: frozenset[str]
    """What stands in square brackets behind a title: “[VIDEO]”."""
    openers: frozenset[str]
    """All words that something other than a whole line begins with."""

    def reading(self, key: str, text: str, words: int, *, sentence: bool) -> Reading | None:
        """What a line says of itself; None if its words say nothing.

        key: its words without figures; words: how many it has; sentence: whether it ends like one. Only what has a
        colon, is known or begins with one of the openers says anything.
        """
        if text[0] in "\"'":
            return None
        colon = text.find(":")
        first = key.partition(" ")[0]
        return (
            self.known.get(key)
            or (self._before_colon(key, text, words, colon) if colon > 0 else None)
            or (self._beginning(key, text, sentence=sentence) if first in self.begin_counts else None)
            or (self._glued(key) if first in self.glued_counts else None)
            or (self._named(text) if first in self.named_firsts else None)
        )

    def pictured(self, text: str, words: int, last: str) -> Reading | None:
        """What the end of a line says that is no sentence of an article: the credit of a picture, the sort of a teaser.

        last: its last word in lower case.
        """
        if text[-1] not in ")]":
            parts = _BETWEEN_OWNERS.split(text) if last in self.agency_ends else ()
            owner = _wording(parts[-1]) if len(parts) > 1 else ""
            # News comes via Reuters, pictures via Getty Images.
            return _CAPTION if owner in self.agencies and (" " in owner or " via " not in text) else None
        opening = max(text.rfind("("), text.rfind("["))
        inside = text[opening + 1 : -1].strip()
        if opening <= 0 or not inside or len(inside) > _CREDIT_CHARACTERS:
            return None
        if self._credits(inside):
            return _CAPTION
        is_sort = text[opening] == "[" and text[-1] == "]" and inside[0].isupper() and inside.lower() in self.sorts
        return _TEASER if is_sort and words in _TEASER_WORDS and text[:opening].rstrip()[-1] not in ".:;" else None

    def _credits(self, inside: str) -> bool:
        """Whether what stands in brackets says whose picture it is: a label and a name, or an agency."""
        label, colon, name = inside.partition(":")
        if colon and name.strip():
            return "media" in self.labels.get(_wording(label), ())
        words = inside.split()
        for count in range(1, min(_CREDIT_LABEL_WORDS, len(words) - 1) + 1):
            if " ".join(words[:count]).lower() in self.credits and inside[0].isupper() and words[count][0].isupper():
                return True
        parts = [_wording(part) for part in _BETWEEN_CREDITS.split(inside)]
        # “(AP)” signs what is written, “(AP/Berg)” and “(AP Photo)” a picture.
        return any(part in self.agencies and (len(parts) > 1 or " " in part) for part in parts)

    def _before_colon(self, key: str, text: str, words: int, colon: int) -> Reading | None:
        if text[-1] == ":" and words <= _TURN_WORDS and key.rpartition(" ")[2] in self.said:
            return Reading("comments", "turn", "belongs to a reader's comment")
        if colon <= _LABEL_CHARACTERS and colon < len(text) - 1 and words <= _LABEL_WORDS:
            for part in self.labels.get(_wording(text[:colon]), ()):
                if part != "media" or _is_credit(text[colon + 1 :]):
                    return Reading(part, "line", f"stock label “{text[: colon + 1]}”")
        return None

    def _beginning(self, key: str, text: str, *, sentence: bool) -> Reading | None:
        first = key.split(None, _BEGIN_WORDS)[:_BEGIN_WORDS]
        for count in self.begin_counts[first[0]]:
            if count > len(first):
                continue
            begun = " ".join(first[:count])
            for family in self.begins.get(begun, ()):
                part, _, role = family.partition(" ")
                told = count >= _TELLING_WORDS or not (sentence and text[-1] == ".")
                if role == "appeal" or (role == "begin" and told):
                    return Reading(_part(part), "line", f"begins like a stock line: “{begun}”")
                if role == "opens" and not sentence:
                    return Reading(_part(part), "opens", "a heading above readers' comments")
                if role == "ticker" and " | " in text and not sentence:
                    return Reading("live", "line", "a ticker with its label and separators")
        return None

    def _glued(self, key: str) -> Reading | None:
        """A line that is nothing but stock words one after the other."""
        # Most lines that open with a stock word end with one that ends none.
        if key.rpartition(" ")[2] not in self.glued_ends:
            return None
        words = key.split(None, _GLUED_WORDS)
        if not 2 <= len(words) <= _GLUED_WORDS:
            return None
        place = segments = 0
        part: Part | None = None
        while place < len(words):
            for count in self.glued_counts.get(words[place], ()):
                end = place + count
                found = self.glued.get(" ".join(words[place:end])) if end <= len(words) else None
                if found is not None:
                    part = part or found
                    break
            else:
                return None
            place, segments = end, segments + 1
        assert part is not None
        return Reading(part, "near" if segments < _MENU_ITEMS else "line", "nothing but stock words of web pages")

    def _named(self, text: str) -> Reading | None:
        """A stock word with a name behind it: the byline, the heading of a writer's box."""
        words = text.rstrip(":").split()
        for count in range(1, min(_HEADED_WORDS, len(words))):
            families = self.named.get(" ".join(words[:count]).lower(), ())
            names = words[count:]
            if "author byline" in families and len(names) in _BYLINE_NAMES and all(n[0].isupper() for n in names[:2]):
                return Reading("author", "byline", "names the writer")
            if (
                "author about" in families
                and len(names) in _ABOUT_NAMES
                and names[0][0].isupper()
                and names[-1][0].isupper()
            ):
                return Reading("author", "about", "a name behind the heading of a box")
        return None


@cache
def stock_words(language: str | None) -> StockWords:
    """The list of a language, or that of lines in no language."""
    # The first list that has a wording decides.
    wordings: dict[str, tuple[str, ...]] = {
        wording: families
        for lexicon in reversed(lexicons(language, "furniture"))
        for wording, families in lexicon.wordings.items()
    }
    begins = _with_role(wordings, _BEGIN_ROLES)
    named = {wording: families for wording, families in wordings.items() if not _NAMED.isdisjoint(families)}
    glued = {
        wording: _part(families[0].split()[0])
        for wording, families in _with_role(wordings, _STOCK_ROLES).items()
        if len(wording.split()) <= _BEGIN_WORDS
    }
    agencies = _of_family(language, "media agency")
    begin_counts, glued_counts = _counts(begins), _counts(glued)
    named_firsts = frozenset(wording.split()[0] for wording in named)
    return StockWords(
        known={wording: reading for wording, families in wordings.items() if (reading := _known(families)) is not None},
        said=frozenset(wording for wording, families in wordings.items() if "comments said" in families),
        labels={
            wording: tuple(_part(family.partition(" ")[0]) for family in families)
            for wording, families in _with_role(wordings, frozenset({"label"})).items()
        },
        begins=begins,
        begin_counts=begin_counts,
        glued=glued,
        glued_counts=glued_counts,
        glued_ends=frozenset(wording.rpartition(" ")[2] for wording in glued),
        named=named,
        named_firsts=named_firsts,
        credits=_of_family(language, "media credit"),
        agencies=agencies,
        agency_ends=frozenset(wording.rpartition(" ")[2] for wording in agencies),
        sorts=_of_family(language, "related sort"),
        openers=named_firsts.union(begin_counts, glued_counts),
    )


def _of_family(language: str | None, name: str) -> frozenset[str]:
    """The wordings of a family in all lists, whatever else another list says of them."""
    return frozenset(
        wording
        for lexicon in lexicons(language, "furniture")
        for wording, families in lexicon.wordings.items()
        if name in families
    )


def _with_role(wordings: Wordings, roles: frozenset[str]) -> dict[str, tuple[str, ...]]:
    """The wordings that have families of some roles, with those families alone."""
    found = {
        wording: tuple(family for family in families if family.partition(" ")[2] in roles)
        for wording, families in wordings.items()
    }
    return {wording: families for wording, families in found.items() if families}


def _counts(wordings: Iterable[str]) -> Counts:
    counts: dict[str, set[int]] = {}
    for wording in wordings:
        words = wording.split()
        counts.setdefault(words[0], set()).add(len(words))
    return {first: tuple(sorted(found, reverse=True)) for first, found in counts.items()}


def _known(families: tuple[str, ...]) -> Reading | None:
    """What a line is whose whole wording stands in the list."""
    for family in sorted(families, key=lambda family: not family.endswith(" line")):
        part, _, role = family.partition(" ")
        if role == "line":
            return Reading(_part(part), "line", "the line is a stock phrase of web pages")
        if role == "head":
            return Reading(_part(part), "head", "a stock heading of web pages")
    if "keep" in families:
        return Reading("navigation", "keep", "a heading of articles")
    if "author signed" in families:
        return Reading("author", "byline", "says who wrote the article")
    for family in families:
        part, _, role = family.partition(" ")
        if role == "near":
            return Reading(_part(part), "below" if "related below" in families else "near", "a stock word of web pages")
        if role == "turn":
            return Reading(_part(part), "turn", "belongs to a reader's comment")
    return None


def _wording(text: str) -> str:
    """The words of a text as they are looked up."""
    return " ".join(_WORD.findall(text.lower()))


def _is_credit(text: str) -> bool:
    """Whether what stands behind "Photo:" is a name; else it is a caption, which may carry facts."""
    words = [word.strip("()/,.©") for word in text.split()]
    return len(words) <= _CREDIT_WORDS and all(len(word) <= _SMALL_WORD or not word[0].islower() for word in words)


def _part(name: str) -> Part:
    """The part of a family; the packs' tests hold the two lists together."""
    return name  # type: ignore[return-value]
