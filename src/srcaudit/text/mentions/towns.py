"""Well-known towns in which the body says that something is: "the inquest in Vienna", "the Vienna inquest"."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from srcaudit.language.pack import LanguagePack
from srcaudit.model.span import Span

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_MOST = 400
"""Towns in a text: one with more of them is a gazetteer."""

Name = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Town:
    """A town where it is named. name: the one that it is best known by."""

    span: Span
    name: str

    def clashes(self, other: "Town") -> bool:
        """Whether both are not one town."""
        return self.name != other.name

    @property
    def key(self) -> str:
        """What is told, without where."""
        return self.name


@lru_cache(maxsize=8)
def _known(pack: LanguagePack) -> Mapping[str, Mapping[Name, str]]:
    """First word of a town's name, in lower case -> all words of it -> the name that it is best known by."""
    found: dict[str, dict[Name, str]] = {}
    for line in pack.table("towns")["towns"]:
        first, *others = line.split("|")
        for name in (first, *others):
            words = tuple(name.lower().replace(".", "").split())
            found.setdefault(words[0], {})[words] = first
    return found


@lru_cache(maxsize=8)
def _first_words(pack: LanguagePack) -> frozenset[str]:
    return frozenset(_known(pack))


def towns_told(doc: "Document") -> tuple[Town, ...]:
    """The towns of the body, outside quotations, behind "in" or before what takes place in them, in order."""
    pack = doc.pack
    if pack is None or not pack.has("tables", "towns"):
        return ()
    places = [index for index in doc.places_of(_first_words(pack)) if doc.words.capital[index] and index]
    if not 1 < len(places) <= _MOST:
        return ()
    before, native = frozenset(pack.table("towns")["before"].split()), pack.table("towns")["native"]
    lower = doc.words.lower
    places = [index for index in places if lower[index - 1] in before or lower[index - len(native) : index] == native]
    found = [told for index in places if (told := _town(doc, pack, index))]
    return tuple(one for one in found if not doc.quoted.touches(one.span) and not doc.masked.touches(one.span))


def _town(doc: "Document", pack: LanguagePack, index: int) -> Town | None:
    """The town whose name begins at a word; None if the name goes on: "in Boston Harbor", "in Paris, Texas"."""
    words = doc.words
    names = _known(pack)[words.lower[index]]
    for name in sorted(names, key=len, reverse=True):
        last = index + len(name) - 1
        if last >= len(words) or tuple(words.lower[index : last + 1]) != name:
            continue
        behind = last + 1
        if behind < len(words) and words.capital[behind]:
            gap = doc.folded[words.ends[last] : words.starts[behind]]
            if gap == " " or gap == "-":
                return None
        return Town(words.span(index, last), names[name])
    return None
