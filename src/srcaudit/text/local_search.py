"""A trade and a place put together both ways, as searches have it: “Aldmouth plumber”, “plumber in Aldmouth”.

Whoever writes for readers says it once and then “a plumber”: they know which town the page is about.
"""

from collections import defaultdict
from collections.abc import Collection, Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_REACH = 4
"""Words from the first of a place's name to the trade: “Aldmouth Bay injury lawyer”."""
_GAPS = frozenset(" \u00a0\u202f")

_Pair = tuple[str, str]
"""The first word of a place and the stem of a trade."""


def local_searches(doc: "Document", least: int) -> Iterator[list[range]]:
    """The uses of each trade with a place, `least` or more, if both orders are among them, in order of the text."""
    if doc.pack is None or not doc.pack.has("tables", "places"):
        return
    behind = _place_behind(doc)
    ahead = _place_ahead(doc, behind)
    for pair, uses in ahead.items():
        if len(uses) + len(behind[pair]) >= least:
            yield _apart(sorted([*behind[pair], *uses], key=lambda use: use.start))


def _place_behind(doc: "Document") -> dict[_Pair, list[range]]:
    """“plumber in Aldmouth”, the uses of each pair."""
    assert doc.pack is not None
    locatives, kinds = doc.pack.words("places", "locatives"), doc.pack.words("places", "kinds")
    lower, stems, surfaces = doc.words.lower, doc.stems, doc.words.surfaces
    found: dict[_Pair, list[range]] = defaultdict(list)
    for i in doc.words.capitals:
        if i < 2 or lower[i - 1] not in locatives or not stems[i - 2] or lower[i - 2] in kinds:
            continue
        last = i
        while last + 1 < len(lower) and doc.words.capital[last + 1] and _is_joined(doc, range(last, last + 2)):
            last += 1
        use = range(i - 2, last + 1)
        if surfaces[i - 2][0].islower() and _is_told(doc, use):
            found[lower[i], stems[i - 2]].append(use)
    return found


def _place_ahead(doc: "Document", pairs: Collection[_Pair]) -> dict[_Pair, list[range]]:
    """“Aldmouth plumber”, in a heading also “Aldmouth Plumber”: the uses of those pairs that have any."""
    found: dict[_Pair, list[range]] = defaultdict(list)
    for place in dict.fromkeys(place for place, _ in pairs):
        for i in doc.word_places[place]:
            if doc.words.surfaces[i][0].isupper():
                for j in range(i + 1, min(i + 1 + _REACH, len(doc.words))):
                    if (place, doc.stems[j]) in pairs and _is_told(doc, range(i, j + 1)):
                        found[place, doc.stems[j]].append(range(i, j + 1))
    return found


def _is_told(doc: "Document", use: range) -> bool:
    """Whether the words stand on one line with spaces between, outside quotations and furniture."""
    span = doc.words.span(use[0], use[-1])
    return _is_joined(doc, use) and not doc.quoted.touches(span) and not doc.masked.touches(span)


def _is_joined(doc: "Document", use: range) -> bool:
    return all(doc.text[doc.words.ends[i] : doc.words.starts[j]] in _GAPS for i, j in pairwise(use))


def _apart(uses: list[range]) -> list[range]:
    """The uses that do not overlap an earlier one."""
    found: list[range] = []
    for use in uses:
        if not found or found[-1].stop <= use.start:
            found.append(use)
    return found
