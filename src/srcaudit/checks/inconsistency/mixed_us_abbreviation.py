"""US beside U.S. in one text.

## What it does
Counts both ways to write the abbreviation of the United States in the body and reports the rarer one.

## Why it matters
Houses choose one. Both in one text show that it was put together from several.

## How it decides
Headings, title lines, quotations, links, furniture and sentences in capitals are left out: there the other form is
usual. Names that have a form of their own (US Airways, the US Open) are left out too.

## Limits
A matter of style and never more. The abbreviations of other states and of organisations are not compared. A name
that is not on the list counts as a use.
Measured on 1,877 professional articles: 3 reported in 700 pairs of uses; of 94 articles made for searches 8 are.
"""

from collections.abc import Iterator

from srcaudit.authoring import Context, Example, Found, Options, check
from srcaudit.model.evidence import Conflict
from srcaudit.model.finding import Confidence, Severity
from srcaudit.model.score import Dimension
from srcaudit.model.span import Span

_FORMS = ("US", "U.S.")


@check(
    "IC352",
    "mixed-us-abbreviation",
    dimension=Dimension.INCONSISTENCY,
    severity=Severity.STYLE,
    confidence=Confidence.HIGH,
    message="“{here}” here ({here_count}), “{there}” elsewhere ({there_count}): the house style takes one",
    bad=(Example("The U.S. envoy left, the U.S. embassy said. Talks on [[US]] soil had failed."),),
    good=(
        Example(
            "US envoy leaves after talks\n\nThe U.S. envoy left on Friday, as the U.S. embassy had said he would.",
            why="a title line",
        ),
        Example("The U.S. envoy left. “The US is done here,” she said.", why="somebody else's words"),
        Example("The U.S. envoy flew with US Airways.", why="a name"),
    ),
)
def mixed_us_abbreviation(context: Context[Options]) -> Found:
    """Both forms of the abbreviation in the body."""
    uses = list(_uses(context))
    by_form = {form: [span for known, span in uses if known == form] for form in _FORMS}
    rare, usual = sorted(_FORMS, key=lambda form: (len(by_form[form]), form))
    if by_form[rare]:
        first, *others = by_form[rare]
        related = [context.also(span, f"“{rare}” again") for span in others]
        related.append(context.against(by_form[usual][0], f"“{usual}” here"))
        evidence = Conflict(subject="abbreviation of the United States", here=rare, there=usual)
        here, there = len(by_form[rare]), len(by_form[usual])
        yield context.finding(first, evidence, related=related, here_count=here, there_count=there)
    yield context.measure("compared", max(0, len(uses) - 1), "comparisons")


def _uses(context: Context[Options]) -> Iterator[tuple[str, Span]]:
    doc, words = context.doc, context.doc.words
    surfaces, names = words.surfaces, context.words("acronyms", "behind_us")
    for index in [index for index in words.capitals if surfaces[index][0] == "U"]:
        form = surfaces[index].partition("-")[0].removesuffix("'s").removesuffix("’s")
        if form not in _FORMS:
            continue
        span = Span(words.starts[index], words.starts[index] + len(form))
        behind = words.surfaces[index + 1] if index + 1 < len(words) else ""
        if behind in names or doc.set_apart.touches(span):
            continue
        if not _in_capitals(context, index):
            yield form, span


def _in_capitals(context: Context[Options], index: int) -> bool:
    """Whether the words around are all in capitals, where US may be the pronoun."""
    around = context.doc.words.surfaces[max(0, index - 2) : index] + context.doc.words.surfaces[index + 1 : index + 3]
    return bool(around) and all(word.isupper() for word in around)
