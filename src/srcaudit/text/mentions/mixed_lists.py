"""Lists of several sorts of entries behind a colon: “five members of staff: a cook, two maids and the nurse”."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from srcaudit.language.pack import LanguagePack
from srcaudit.model.span import Span

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_LONGEST = 400
_PAIR = 2
_NOT_LISTED = frozenset('":()!?;')
_PARTS = re.compile(r",? and |, ")

_Said = Mapping[str, re.Pattern[str]]
_Listed = tuple[Span, Span, tuple[int, int]]


def mixed_lists(doc: "Document", text: str) -> Iterator[_Listed]:
    """In the text of a sentence: where a number stands, where its list, and the fewest and most that are listed."""
    if doc.pack is None or not doc.pack.has("tables", "mixed_lists"):
        return
    if ": " not in text or " and " not in text or len(text) > _LONGEST:
        return
    said = doc.pack.patterns("mixed_lists")
    match = said["announced"].search(text)
    if match is None or (match["noun"] or match["of"]) in doc.pack.words("mixed_lists", "spans"):
        return
    if said["another"].search(text, match.end("n"), match.end()):
        return
    end = len(text.rstrip(" .\n"))
    listed = said["in_passing"].sub("and ", text[match.end() : end])
    counts = _explained(doc.pack, said, match, listed) or _mixed(doc.pack, said, listed)
    if counts is not None:
        yield Span(*match.span("n")), Span(match.end(), end), counts


def _explained(pack: LanguagePack, said: _Said, match: re.Match[str], listed: str) -> tuple[int, int] | None:
    """How many people are named, each with what he or she is."""
    if match["noun"] not in pack.words("mixed_lists", "people") or said["explained"].fullmatch(listed) is None:
        return None
    count = sum(1 for _ in said["each_explained"].finditer(listed))
    return count, count


def _mixed(pack: LanguagePack, said: _Said, listed: str) -> tuple[int, int] | None:
    """How many entries there are, and how many are told by them: "two maids" is one of the entries and two."""
    if not _NOT_LISTED.isdisjoint(listed) or listed.count(" and ") != 1 or any(c.isdigit() for c in listed):
        return None
    if ", and " in listed or listed.rfind(", ") > listed.find(" and ") or said["several"].search(listed):
        return None  # "a fire, the worst in memory, and a flood": what explains an entry
    entries: Sequence[str] = _PARTS.split(listed)
    counts = [_count(pack, said, entry) for entry in entries]
    if len(entries) < _PAIR or 0 in counts or any(said["name"].fullmatch(entry) for entry in entries[:-1]):
        return None  # a name may explain what stands before it
    return min(len(entries), sum(counts)), max(len(entries), sum(counts))


def _count(pack: LanguagePack, said: _Said, entry: str) -> int:
    """How many an entry tells of; 0 if that cannot be told."""
    counted = said["counted"].fullmatch(entry)
    if counted is not None:
        return int(pack.table("numbers")["words"][counted["count"].lower()])
    if said["name"].fullmatch(entry):
        return 1
    if said["phrase"].fullmatch(entry) is None:
        return 0
    return 1 if said["one_of"].match(entry) or not said["plural"].search(entry) else 0
