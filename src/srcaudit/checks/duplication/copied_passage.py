"""A passage that stands, word for word or nearly so, in another article.

## What it does
Reports each passage that this article shares with another, with its place on both sides. A passage that several other
articles have too is one finding with all of them beside it.

## Why it matters
A copied paragraph under a new name looks like a second source that confirms the first.

## How it decides
A passage is a place of 20 words or more where runs of five equal words follow each other closely in both texts, and
where at least half of the words, and 20 of them, lie in such runs; site furniture is left out first. Pairs that
near-duplicate or contained-article reports are left to these.
Milder, a note: both articles are of one source, this one names the other's source or an agency that both name, or this
one is dated earlier; or the words stand also in agency copy that is credited here; or fewer than seven tenths of the
words lie in such runs and each side has, for every twelve words, a name or a figure that the other has not: forms that
are filled in anew look like that, rewording does not; or a third of the words or more are figures, as in a table of
results, or four fifths are figures and names, as in the line-up of a team, which can be given in one way only.
Milder still, style: the passage is a quotation here. Four fifths of its words stand between quotation marks, or half
of them and fewer than 20 outside; and the other article quotes them too, or the marks here enclose little else. A mark
that is not closed for 80 words, or closed after 200, quotes nothing. A post of a network, known by the handle beside
it, is a quotation too. Otherwise, where both quote and fewer than 20 equal words stand outside the marks, nothing is
reported.

## Limits
It does not say who copied, nor from whom: both may have used a third text, such as a statement or a law. A list whose
entries have words of their own, such as a timetable with its notes, is reported like prose. In 1,695 professional
articles, each beside those most like it (5,780 pairs), 89 passages were copies: 77 of one outlet, its own background
paragraphs and line-ups (notes), and twelve quotations (style), six of them in two outlets. There was no warning.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from pydantic import Field

from srcaudit import authoring
from srcaudit.authoring import Context, Example, Found, check
from srcaudit.corpus.forms import is_table, values_of_a_form
from srcaudit.corpus.sharing import Circumstances, circumstances, other_side, percent, share_of_body
from srcaudit.model.article import Article
from srcaudit.model.comparison import Comparison, Passage
from srcaudit.model.evidence import SharedPassage
from srcaudit.model.finding import Confidence, Severity
from srcaudit.model.score import Dimension

_SAME = 0.8
_TABLE = "; it is hardly more than figures and names, as in a table of results or the line-up of a team"
_FORM = "; {} names and figures are others there, as where a form is filled in anew"

_QUARRY = (
    "the quarry filled with water in a single night after the pumps failed, and the divers who were sent down in the "
    "morning found both excavators standing upright on the bottom"
)
_OWN = (
    "Anyone who grew up here has swum in it. Tamsin Oyelaran, who runs the kiosk, keeps the photographs her "
    "grandfather took that year and lends them to schools for nothing."
)
_THEIRS = (
    "Diving clubs from three counties have applied for permits, and the owner wants to build a jetty. A hearing is set "
    "for the second week of June, and the water board has asked for tests of the lowest layer."
)


class Options(authoring.Options):
    """What is worth reporting."""

    min_words: int = Field(20, ge=5, description="words of a passage under which it is not reported; count")


@dataclass
class _Place:
    """One passage here, and everywhere else it stands."""

    passage: Passage
    others: list[tuple[Comparison, Passage]] = field(default_factory=list)


@check(
    "DU402",
    "copied-passage",
    dimension=Dimension.DUPLICATION,
    severity=Severity.WARNING,
    confidence=Confidence.HIGH,
    message="{words} words, {part} of this article, stand also in {others}{exactly}{beside}",
    options=Options,
    needs_pack=False,
    needs_peers=True,
    bad=(
        Example(
            f"{_OWN} Older people tell how [[{_QUARRY}]].",
            peers=(f"The trouble began when {_QUARRY}. {_THEIRS}",),
        ),
        Example(
            f"{_OWN} Older people tell how [[{_QUARRY.replace('in the morning', 'at dawn')}]].",
            peers=(f"The trouble began when {_QUARRY}. {_THEIRS}", f"{_THEIRS} Nobody forgets that {_QUARRY}."),
        ),
    ),
    good=(
        Example(
            f"{_OWN} The pumps failed one night and the quarry was full by morning; divers saw two excavators below.",
            peers=(f"The trouble began when {_QUARRY}. {_THEIRS}",),
            why="the same event, told in other words",
        ),
        Example(
            f"{_OWN} It filled in a single night after the pumps failed.",
            peers=(f"The trouble began when {_QUARRY}. {_THEIRS}",),
            why="six words in a row are chance",
        ),
    ),
)
def copied_passage(context: Context[Options]) -> Found:
    """The passages that stand elsewhere too."""
    for place in _places(context):
        yield from _reported(context, place)


def _places(context: Context[Options]) -> list[_Place]:
    """The passages, those that overlap for the most part as one, the longest first."""
    places: list[_Place] = []
    for comparison, passage in sorted(_candidates(context), key=lambda c: (-len(c[1].span), c[1].span, c[0].id)):
        for place in places:
            if _overlap(place.passage, passage) >= _SAME * len(passage.span):
                place.others.append((comparison, passage))
                break
        else:
            places.append(_Place(passage, [(comparison, passage)]))
    return places


def _candidates(context: Context[Options]) -> Iterator[tuple[Comparison, Passage]]:
    for comparison in context.comparisons:
        if not (comparison.near_duplicate or comparison.within):
            for passage in comparison.passages:
                if passage.kind == "copied" and passage.words >= context.options.min_words:
                    yield comparison, passage


def _overlap(one: Passage, other: Passage) -> int:
    return min(one.span.end, other.span.end) - max(one.span.start, other.span.start)


def _reported(context: Context[Options], place: _Place) -> Found:
    passage, article = place.passage, context.doc.article
    among = context.comparisons
    beside = [circumstances(article, comparison, [other], among=among) for comparison, other in place.others]
    table = is_table(context.doc, passage)
    values = max(values_of_a_form(context.doc, other) for _, other in place.others)
    share = share_of_body(context.doc, passage.words)
    yield context.finding(
        passage.span,
        SharedPassage(other=place.others[0][0].id, words=passage.words, share=share),
        severity=_severity(beside) or (Severity.NOTE if values or table else None),
        related=[side for comparison, other in place.others for side in other_side(comparison, [other])],
        part=percent(share),
        others=_named([comparison.id for comparison, _ in place.others]),
        exactly="" if passage.verbatim == 1 else f", {percent(passage.verbatim)} of them word for word",
        beside=_circumstances(article, place, beside) + (_TABLE if table else _FORM.format(values) if values else ""),
    )


def _severity(beside: list[Circumstances]) -> Severity | None:
    if any(one.quoted for one in beside):
        return Severity.STYLE
    mild = any(one.allowed for one in beside) or all(one.first for one in beside)
    return Severity.NOTE if mild else None


def _named(ids: list[str]) -> str:
    rest = len(ids) - 1
    return f"“{ids[0]}”" + (f" and {rest} other article{'' if rest == 1 else 's'}" if rest else "")


def _circumstances(article: Article, place: _Place, beside: list[Circumstances]) -> str:
    """What stands beside the first of the others, then what makes any of them milder."""
    mild = next((one.text for one in beside if one.allowed), "")
    return beside[0].text or mild
