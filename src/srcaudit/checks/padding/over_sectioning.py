"""More headings than there is to tell.

## What it does
Reports runs of five sections or more, each a heading above sixty words or fewer of plain prose, most of them without
anything specific; lists of the kind "7 reasons to …" among them.

## Why it matters
A heading promises that something new begins. Where two sentences follow and then the next heading, the headings are
there to be found by a search engine, and the text to fill the space between.

## How it decides
- A section counts if it has a heading of its own and one paragraph or more, no list and no table, and 60 words at most.
- Five such sections or more follow one another, and three in five of them have no sentence with a figure, a date, a
  quotation, a new name or somebody who says something. The number before a heading is no figure of the section.
The measure that enters the score is the number of headings beyond one in 150 words of body.

## Limits
Results by club, recipes, agendas and calls of a live blog have many headings for good reasons: they are specific, are
lists, or have the time in front, and stay silent. A glossary or a guide in short entries can be reported: it is a note.
Few of the articles behind the measure's reference have headings at all, so it tells more about layout than about prose.
Of 1,824 professional articles none has a run reported.
"""

from collections.abc import Iterator, Sequence

from pydantic import Field

from srcaudit import authoring
from srcaudit.authoring import Context, Example, Found, NotMeasuredError, check
from srcaudit.model.evidence import Profile
from srcaudit.model.finding import Severity
from srcaudit.model.score import Dimension
from srcaudit.text.document import Document
from srcaudit.text.sections import Section

_WORDS_PER_HEADING = 150
_USUAL = 300.0
"""Words below a subheading that style guides for the web call the most."""


class Options(authoring.Options):
    """When there are too many headings."""

    min_sections: int = Field(5, ge=2, description="short sections in a row")
    max_words: int = Field(60, ge=1, description="words below a heading of a short section")
    min_share: float = Field(0.6, gt=0, le=1, description="share of the sections without anything specific")


_SECTIONS = (
    "[[Fresh Air for Everyone]]\n\nSpending time on the water is a wonderful way to relax and to leave daily life "
    "behind.\n\n"
    "[[A Feast for the Eyes]]\n\nThe views along the way are beautiful and change with every season of the year.\n\n"
    "[[Fun for the Whole Family]]\n\nThere is something for everyone on board, from the youngest guests to the "
    "oldest.\n\n"
    "[[Great Value for Money]]\n\nCompared with other ways to travel it is an affordable choice that does not "
    "disappoint.\n\n"
    "[[Memories That Last]]\n\nAbove all it is an experience that stays with you for a long time after the trip."
)


@check(
    "SP207",
    "over-sectioning",
    dimension=Dimension.PADDING,
    severity=Severity.NOTE,
    message="{sections} headings in a row with {value:.0f} words below each on average; {empty} of the sections have "
    "no figure, date, quotation or new name",
    options=Options,
    bad=(Example("The ferry to Aldmouth runs all year, every twenty minutes, from the old quay.\n\n" + _SECTIONS),),
    good=(
        Example(
            "The third round of the cup was played on Saturday in rain and wind on five grounds.\n\n"
            "Aldmouth 2, Holm 0\n\nOrtiz scored after nine minutes and again before the break, both times from "
            "corners.\n\n"
            "Skerrin 1, Varde 1\n\nLund saved a penalty in the last minute, his third this season, and held the "
            "draw.\n\n"
            "Kestrel 0, Marle 4\n\nFour goals in the first half hour by Brandt sent most of the 800 people home.\n\n"
            "Torley 3, Dunmere 2\n\nA free kick by Pereira decided a match that had been even until then.\n\n"
            "Barrow 1, Wexham 0\n\nA header by Dole was enough for the hosts, who had lost four times in a row.",
            why="results: short sections, each with facts",
        ),
        Example(
            "The ferry to Aldmouth runs all year from the old quay.\n\nFresh Air\n\nSpending time on the water is a "
            "wonderful way to relax and to leave daily life behind.\n\nA Feast for the Eyes\n\nThe views along the way "
            "are beautiful and change with every season of the year.",
            why="two headings",
        ),
    ),
)
def over_sectioning(context: Context[Options]) -> Found:
    """One finding for each run of short sections, at their headings."""
    doc = context.doc
    if doc.format in ("transcript", "live blog"):
        raise NotMeasuredError(f"headings are not counted in a {doc.format}")
    for run in _runs(doc, context.options):
        headings = [section.heading.content for section in run if section.heading is not None]
        words = sum(block.words for section in run for block in section.blocks) / len(run)
        yield context.finding(
            headings[0],
            Profile(measure="words per heading", value=round(words, 1), usual=_USUAL, unit="words"),
            related=[context.also(heading, "and below it as little") for heading in headings[1:]],
            sections=len(run),
            empty=sum(_is_empty(doc, section) for section in run),
        )
    if doc.body_words:
        beyond = max(0.0, _headings(doc) - doc.body_words / _WORDS_PER_HEADING)
        yield context.measure(
            "headings beyond one in 150 words", round(1000 * beyond / doc.body_words, 4), "per 1,000 words of body"
        )


def _headings(doc: Document) -> int:
    return sum(section.heading is not None and bool(section.blocks) for section in doc.sections)


def _runs(doc: Document, options: Options) -> Iterator[Sequence[Section]]:
    run: list[Section] = []
    # A heading right above another has no text, and the one at the very top is the headline.
    told = [s for s in doc.sections if s.blocks and (s.heading is None or s.heading != doc.body_blocks[0])]
    for section in (*told, None):
        if section is not None and _is_short(section, options.max_words):
            run.append(section)
            continue
        empty = sum(_is_empty(doc, one) for one in run)
        if len(run) >= options.min_sections and empty >= options.min_share * len(run):
            yield run
        run = []


def _is_short(section: Section, most: int) -> bool:
    return (
        section.heading is not None
        and all(block.kind == "paragraph" for block in section.blocks)
        and sum(block.words for block in section.blocks) <= most
    )


def _is_empty(doc: Document, section: Section) -> bool:
    """Whether no sentence of it is specific; a heading with a figure behind its number is specific too."""
    if section.heading is None:
        return False
    heading = doc.words.inside(section.heading.content)
    if any(doc.words.surfaces[i][0].isdigit() for i in heading[1:]):
        return False
    sentences = [sentence for block in section.blocks for sentence in doc.prose_in(block.span)]
    return bool(sentences) and not any(sentence.specific for sentence in sentences)
