"""Names with their number right beside them: “the four states of A, B and C”, “the trio of Ann Hall and Bob Roe”."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from srcaudit.model.span import Span

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_LEAD = 110
"""Characters before the names in which their number stands."""
_BEHIND = 110
_OPEN = 60
"""Characters before the number in which a word may leave the names open."""
_LONGEST = 600

_OF_PLACES = ("of_places", "the_following", "namely")
_OF_PEOPLE = ("group", "body_of", "the_n", "the_following", "namely")
_BEHIND_PLACES = ("all_told", "of_whom", "are_n")
_BEHIND_PEOPLE = ("all_told", "as_group", "of_whom", "are_group", "are_n")

_Said = Mapping[str, re.Pattern[str]]


class CountedRun(NamedTuple):
    """Where a number stands, the names that it counts, the number, and how many they are."""

    number_span: Span
    span: Span
    number: int
    named: int


def counted_runs(doc: "Document", sentence: Span, text: str, values: Mapping[str, int]) -> Iterator[CountedRun]:
    """The runs of names of a sentence with their number; outside quotations. values: words for numbers."""
    if doc.pack is None or not doc.pack.has("tables", "counted_runs") or len(text) > _LONGEST:
        return
    if " and " not in text and " & " not in text:
        return
    said = doc.pack.patterns("counted_runs")
    groups: Mapping[str, int] = doc.pack.table("counted_runs")["groups"]
    known = frozenset((*doc.pack.table("places")["countries"].split(), *doc.pack.table("places")["known"].split()))
    for run in said["run"].finditer(text):
        names = said["entries"].split(run["names"])
        place = Span(sentence.start + run.start(), sentence.start + run.end())
        if doc.quoted.touches(place):
            continue
        people = all(said["full"].match(name) for name in names) and not _are_places(names, known)
        found = _number(said, text, run, people=people)
        if found is None:
            continue
        number, only_more = found
        word = text[number.start : number.end].lower()
        value = groups.get(word) or values.get(word) or (int(word) if word.isdigit() else 0)
        lands = people or said["lands"].search(text, max(0, run.start() - _LEAD), run.start()) is not None
        if not value or (value < len(names) and (only_more or not lands)) or names[-1].endswith("'s"):
            continue
        number_span = Span(sentence.start + number.start, sentence.start + number.end)
        if value > len(names) and said["more"].search(text, max(run.end(), number.end), run.end() + _BEHIND):
            continue
        if not doc.quoted.touches(number_span):
            yield CountedRun(number_span, place, value, len(names))


def _known(names: Sequence[str], known: frozenset[str]) -> list[str]:
    return [name for name in names if name.removeprefix("the ").lower() in known]


def _are_places(names: Sequence[str], known: frozenset[str]) -> bool:
    return bool(_known(names, known))


def _number(said: _Said, text: str, run: re.Match[str], *, people: bool) -> tuple[Span, bool] | None:
    """Where the number of some names stands, and whether it may count the last of them alone."""
    start = max(0, run.start() - _LEAD)
    for form in _OF_PEOPLE if people else _OF_PLACES:
        match = said[form].search(text, start, run.start())
        if match is None:
            continue
        opened = said["open"].search(text, max(0, match.start() - _OPEN), run.start())
        bare = match.group()[-2:-1].isalpha() and form == "group" and not match.group().endswith("of ")
        if opened or said["goes_on"].match(text, run.end()) or (bare and not said["closes"].match(text, run.end())):
            return None
        if match.groupdict().get("of") and "," not in run["names"] and not said["lands"].search(match["noun"]):
            return None  # "the three villages of Holm and Arden" may be in them
        if match.group().endswith(", ") and (
            said["says"].match(text, run.end()) or said["heads"].search(text, start, match.start("n"))
        ):
            return None
        return Span(*match.span("n")), False
    for form in _BEHIND_PEOPLE if people else _BEHIND_PLACES:
        match = said[form].match(text, run.end())
        if match is None:
            continue
        if said["before"].search(text, start, run.start()) and not _is_set_off(text, match):
            return None
        if said["besides"].search(text, 0, run.start()):
            return None
        return Span(*match.span("n")), True
    return None


def _is_set_off(text: str, match: re.Match[str]) -> bool:
    """Whether a number stands behind a dash or in brackets, and counts all before it."""
    return match.group().startswith((" -", " (")) and not text[: match.start()].rstrip().endswith(",")
