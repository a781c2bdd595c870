"""A story for the terminal: copies, contradictions, claims and what they rest on, sources."""

import textwrap
from collections.abc import Iterator, Sequence

from srcaudit.model.story import (
    Cluster,
    Conflict,
    ConflictValue,
    NotCompared,
    SharedText,
    SideBySide,
    SourceSummary,
    StoryClaim,
    StoryReport,
)
from srcaudit.printable import back_to, one_line, up_to
from srcaudit.render.figures import count
from srcaudit.render.sides import Sentence, sides

_BOLD, _DIM, _RED, _GREEN, _YELLOW = "1", "2", "1;31", "32", "33"
_STATUS_STYLE = {"corroborated": _GREEN, "contradicted": _RED, "repeated": _YELLOW, "single-source": _DIM}
_MIN_WIDTH = 40
_PAIRS_SHOWN = 12
_CLAIMS_SHOWN = 15
_SENTENCES_SHOWN = 3
"""Sentences that are shown of one value."""
_SAME_SHOWN = 6
"""Articles that are named for one sentence, beside the first."""
_QUOTE_LETTERS = 200
_SOURCES_NAMED = 8
_LETTERS_BEFORE = 60
"""Of a long sentence, what stands before the words that it is quoted for."""


def render(story: StoryReport, *, color: bool = False, width: int = 100) -> str:
    """The story as text that ends in a line break. width: terminal cells."""
    return "\n".join(_Sheet(color, max(_MIN_WIDTH, width)).story(story)) + "\n"


class _Sheet:
    """What all parts share."""

    def __init__(self, color: bool, width: int) -> None:
        self._color = color
        self._width = width

    def story(self, story: StoryReport) -> Iterator[str]:
        """All lines."""
        usable = sum(report.verdict is not None for report in story.reports)
        told = f"{count(len(story.reports), 'article')}, {usable:,} judged, {count(len(story.sources), 'source')}"
        yield self._paint(told, _BOLD)
        yield from self._copies(story.clusters, story.shared)
        yield from self._conflicts(story.conflicts)
        yield from self._side_by_side(story.side_by_side)
        yield from self._not_compared(story.not_compared)
        yield from self._claims(story.claims)
        yield from self._sources(story.sources)

    def _paint(self, text: str, style: str) -> str:
        return f"\x1b[{style}m{text}\x1b[0m" if self._color and text else text

    def _head(self, text: str) -> list[str]:
        return ["", self._paint(text, _BOLD)]

    def _line(self, text: str, *, indent: int = 2) -> list[str]:
        return textwrap.wrap(
            one_line(text),
            self._width,
            initial_indent=" " * indent,
            subsequent_indent=" " * (indent + 2),
            break_long_words=False,
            break_on_hyphens=False,
        )

    def _copies(self, clusters: Sequence[Cluster], shared: Sequence[SharedText]) -> Iterator[str]:
        pairs = [pair for pair in shared if pair.words or pair.near_duplicate]
        if pairs:
            yield from self._head("Who shares text with whom")
        for cluster in clusters:
            first = f"; first dated: {cluster.earliest}" if cluster.earliest else ""
            yield from self._line(f"one article: {', '.join(cluster.members)}{first}")
        for pair in pairs[:_PAIRS_SHOWN]:
            earlier = f", {pair.earlier} earlier" if pair.earlier else ""
            credit = ", credited" if pair.credited else ""
            told = f"{pair.a} and {pair.b}: {count(pair.words, 'word')}{credit}{earlier}"
            yield from self._line(f"{told}; {pair.containment:.0%} of the one in the other, {pair.contained:.0%} back")
        if len(pairs) > _PAIRS_SHOWN:
            yield f"  and {count(len(pairs) - _PAIRS_SHOWN, 'more pair')}"

    def _conflicts(self, conflicts: Sequence[Conflict]) -> Iterator[str]:
        if conflicts:
            yield from self._head("Told differently")
        for number, conflict in enumerate(conflicts, 1):
            yield from self._line(f"{number}. {conflict.kind}: {conflict.message}")
            yield from self._values(conflict.values)

    def _values(self, values: Sequence[ConflictValue]) -> Iterator[str]:
        shown, left_out = sides(values, sentences=_SENTENCES_SHOWN)
        for side in shown:
            for one in side.sentences:
                told = f"{side.value} ({_places(one)}): “{_cut(one.first.context, one.first.quote)}”"
                yield from self._line(told, indent=4)
            if side.further:
                yield from self._line(f"{side.value}: and {count(side.further, 'more article')}", indent=4)
        if left_out:
            yield f"    and {count(left_out, 'more value')}"

    def _side_by_side(self, found: Sequence[SideBySide]) -> Iterator[str]:
        if found:
            yield from self._head("Side by side, and not contradictory")
        for one in found:
            yield from self._line(one.subject)
            yield from self._values(one.values)

    def _not_compared(self, found: Sequence[NotCompared]) -> Iterator[str]:
        if found:
            yield from self._head("Not compared")
        for one in found:
            yield from self._line(f"{one.what}, of {_some(one.articles)}: {one.reason}")

    def _claims(self, claims: Sequence[StoryClaim]) -> Iterator[str]:
        several = [claim for claim in claims if claim.status != "single-source"]
        single = len(claims) - len(several)
        if claims:
            yield from self._head("Claims, by what they rest on")
        for claim in several[:_CLAIMS_SHOWN]:
            first, *rest = self._line(f"{claim.status}: “{_cut(claim.text)}”")
            yield first.replace(claim.status, self._paint(claim.status, _STATUS_STYLE[claim.status]), 1)
            yield from rest
            see = "" if claim.conflict is None else f": see {claim.conflict + 1} above"
            yield from self._line(f"{_some(claim.sources)}: {claim.reason}{see}", indent=4)
        if len(several) > _CLAIMS_SHOWN:
            yield f"  and {len(several) - _CLAIMS_SHOWN} more that several tell"
        if single:
            yield f"  {single} told by one source only, or by copies of its article"

    def _sources(self, sources: Sequence[SourceSummary]) -> Iterator[str]:
        if sources:
            yield from self._head("Sources, by their articles in this story")
        for one in sources:
            yield from self._line(f"{one.source}: {one.rests_on}; {'; '.join(_facts(one))}")


def _places(sentence: Sentence) -> str:
    """Where a sentence stands: of the first article day and offsets, of the others that have it the names."""
    first = sentence.first
    day = f", {first.published}" if first.published else ""
    told = f"{first.article_id}{day}, {first.span.start}-{first.span.end}"
    same = [one.article_id for one in sentence.same]
    if not same:
        return told
    more = f" and {len(same) - _SAME_SHOWN} more" if len(same) > _SAME_SHOWN else ""
    return f"{told}; also in {', '.join(same[:_SAME_SHOWN])}{more}"


def _facts(one: SourceSummary) -> Iterator[str]:
    if one.share_original is not None:
        yield f"{one.share_original:.0%} original"
    if one.first or one.follower:
        yield f"first {count(one.first, 'time')}, follower {one.follower:,}"
    if one.named_sources_per_1000_words is not None:
        yield f"{one.named_sources_per_1000_words:g} named sources in 1,000 words"
    if one.conflicts:
        yield f"in {count(one.conflicts, 'contradiction')}"
    value = one.reliability.value
    yield f"reliability {value:.0f} of 100" if value is not None else f"no reliability: {one.reliability.reason}"


def _cut(text: str, shown: str = "") -> str:
    """A sentence on one line; of a long one the beginning, or what is around the words that must be shown."""
    line, shown = (" ".join(one.split()) for one in (text, shown))
    if len(line) <= _QUOTE_LETTERS:
        return line
    place = line.find(shown)
    if place + len(shown) <= _QUOTE_LETTERS - 2:
        return f"{up_to(line, _QUOTE_LETTERS - 2)} …"
    rest = back_to(line[:place], _LETTERS_BEFORE) + " " * line[:place].endswith(" ") + line[place:]
    room = _QUOTE_LETTERS - 4
    return f"… {rest.lstrip()}" if len(rest) <= room else f"… {up_to(rest.lstrip(), room)} …"


def _some(names: Sequence[str]) -> str:
    more = f" and {len(names) - _SOURCES_NAMED} more" if len(names) > _SOURCES_NAMED else ""
    return ", ".join(names[:_SOURCES_NAMED]) + more
