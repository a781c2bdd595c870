"""American beside British spelling in one text.

## What it does
Counts words in American and in British spelling in the article's own sentences and reports those of the rarer variety.

## Why it matters
A house writes one of them. Both in one text show that it was put together from several.

## How it decides
Two uses of one variety at least, and one of the other, of words that only one of them spells so; words that one side
writes both ways (organize, program, gray) are left out on that side. Titles, quotations, links, furniture, words that
stand in a name (Labor Department, Lincoln Center) and words that the sentence gives as those of others (“as they spell
it in Boston”) do not count. American words that Canadian houses write beside British ones (jewelry, skeptical) count
only beside another American word, or a British one that they do not write (organised, programme).

## Limits
A matter of style and never more. The table is English and finite. A name that is written without capitals counts as a
use. One word of each variety is not enough: see mixed-word-forms for one word spelled both ways.
Measured on 1,695 professional articles: 2 reported, one of them for “keep mum”. On 697 other web pages: 32 reported, 7
of them for grey or cancelled, which many Americans write too.
"""

from pydantic import Field

from srcaudit import authoring
from srcaudit.authoring import Context, Example, Found, check
from srcaudit.model.evidence import Conflict
from srcaudit.model.finding import Severity
from srcaudit.model.score import Dimension
from srcaudit.text.spellings import own_use, spelling_table


class Options(authoring.Options):
    """How many uses make a mixture."""

    min_uses: int = Field(2, ge=1, description="uses of the commoner variety; a count")


@check(
    "IC353",
    "mixed-spelling-variety",
    dimension=Dimension.INCONSISTENCY,
    severity=Severity.STYLE,
    options=Options,
    message="“{here}” is {here_variety} spelling ({here_count}), “{there}” is {there_variety} ({there_count})",
    bad=(
        Example("The neighbours of the harbour had painted the pier. The [[color]] is gone, and so are they."),
        Example("The neighbours of the harbour organised a sale of [[jewelry]]."),
        Example(
            "The neighbors of the harbor had seen the color of the smoke. A [[theatre]] was closed, and the"
            " [[defence]] of the town rests with the county."
        ),
    ),
    good=(
        Example(
            "The neighbours came with a color chart, and nobody else.", why="one word of each is a slip of the pen"
        ),
        Example(
            "The neighbors of the harbor had seen the smoke. It is for the Labour Party and the Royal Theatre to"
            " say more.",
            why="names",
        ),
        Example(
            "The neighbors saw smoke over the harbor. “The theatre is the centre of our lives,” she wrote.",
            why="somebody else's spelling",
        ),
        Example(
            "The grey harbor seal, as it is called in Boston, came to the neighbours' harbour.",
            why="another town's word, and said to be",
        ),
        Example("The neighbours of the harbour sell jewelry and airplane parts.", why="a Canadian house writes so"),
        Example("The neighbours organized a march to the harbour for the program.", why="written on both sides"),
    ),
)
def mixed_spelling_variety(context: Context[Options]) -> Found:
    """Words of each variety in the article's own sentences."""
    doc = context.doc
    table = spelling_table(doc.pack) if doc.pack is not None else None
    if table is None:
        return
    indices = [(index, word) for word in table.of_a_variety & doc.lower_kinds for index in doc.word_places[word]]
    found = [(word, span) for index, word in indices if (span := own_use(doc, index)) is not None]
    uses = [(table.varieties[word], span) for word, span in found]
    passed_over = table.canadian if table.not_canadian.isdisjoint(word for word, _ in found) else frozenset[str]()
    telling = {table.varieties[word] for word, _ in found if word not in passed_over}
    by_variety = {variety: sorted(span for known, span in uses if known == variety) for variety in ("US", "UK")}
    rare, usual = sorted(by_variety, key=lambda variety: (len(by_variety[variety]), variety))
    if len(telling) == len(by_variety) and len(by_variety[usual]) >= context.options.min_uses:
        first, *others = by_variety[rare]
        other = by_variety[usual][0]
        related = [context.also(span, f"{_NAME[rare]} spelling again") for span in others]
        related.append(context.against(other, f"{_NAME[usual]} spelling"))
        yield context.finding(
            first,
            Conflict(subject="spelling", here=doc[first], there=doc[other]),
            related=related,
            here_variety=_NAME[rare],
            there_variety=_NAME[usual],
            here_count=len(by_variety[rare]),
            there_count=len(by_variety[usual]),
        )
    yield context.measure("compared", max(0, len(uses) - 1), "comparisons")


_NAME = {"US": "American", "UK": "British"}
