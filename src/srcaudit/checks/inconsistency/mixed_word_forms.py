"""One word in two forms: adviser and advisor, email and e-mail, percent and per cent, colour and color.

## What it does
Reports the rarer form of a word that the article itself writes in two ways.

## Why it matters
A house chooses one. Both in one text show that it was put together from several, or that nobody read it through.

## How it decides
The table lists forms that mean the same. Titles, quotations, links, furniture and names do not count.

## Limits
A matter of style and never more. The table is English and finite; forms with two uses (online and on line, while and
whilst apart from time) are not on it. The sign % beside the word percent is not compared: tables and brackets have it.
Measured on 1,779 professional articles: 4 reported, in 1,580 comparisons.
"""

from srcaudit.authoring import Context, Example, Found, Options, check
from srcaudit.model.evidence import Conflict
from srcaudit.model.finding import Severity
from srcaudit.model.score import Dimension
from srcaudit.model.span import Span
from srcaudit.text.spellings import forms_in, spelling_table


@check(
    "IC355",
    "mixed-word-forms",
    dimension=Dimension.INCONSISTENCY,
    severity=Severity.STYLE,
    message="“{here}” here, “{there}” elsewhere: one word in two forms",
    bad=(
        Example("An adviser to the mayor wrote to the board. A second [[advisor]] had warned it, the adviser wrote."),
        Example("Traffic fell by 4 percent, and by 9 percent at night. In May it had been 2 [[per cent]]."),
    ),
    good=(
        Example("An adviser to the mayor resigned. “I am no advisor,” she wrote.", why="somebody else's spelling"),
        Example("An adviser to the mayor joined the firm Harbour Advisor Group.", why="a name"),
        Example(
            "An adviser to the mayor resigned. Her advisor, as Americans spell it, stays.", why="said to be others' way"
        ),
        Example("An adviser to the mayor resigned, and no other adviser stays.", why="one form throughout"),
    ),
)
def mixed_word_forms(context: Context[Options]) -> Found:
    """Words of the table in more than one form."""
    doc = context.doc
    table = spelling_table(doc.pack) if doc.pack is not None else None
    if table is None:
        return
    uses: dict[str, dict[str, list[Span]]] = {}
    for form, span in forms_in(doc, table):
        uses.setdefault(table.forms[form], {}).setdefault(form, []).append(span)
    for forms in uses.values():
        usual, *others = sorted(forms, key=lambda form: (-len(forms[form]), min(forms[form])))
        for rare in others:
            first, *again = sorted(forms[rare])
            related = [context.also(span, f"“{rare}” again") for span in again]
            related.append(context.against(min(forms[usual]), f"“{usual}” here"))
            yield context.finding(first, Conflict(subject="form of a word", here=rare, there=usual), related=related)
    compared = sum(sum(map(len, forms.values())) - 1 for forms in uses.values())
    yield context.measure("compared", compared, "comparisons")
