"""A surname that says something and belongs to nobody whom the article brings in.

## What it does
Looks for surnames that stand alone, say something, and stand behind no first name, in no headline and in no byline.

## Why it matters
Whoever speaks has been brought in by a full name. Where “Holt said” follows “Peter Lind, the director”, one of the two
is the wrong name, and the reader cannot tell whose words are quoted.

## How it decides
A surname that says something outside quotation marks, or has a form of address (“Mr Holt”), stands alone wherever the
article has it: behind no first name, initial, trade or other word with a capital, before none, in no address, in the
title, byline and source neither, and no full name is nearly spelt so, which is for `misspelt-surname`. It has no
apposition that tells who it is (“Holt, the director,”, “Mrs Holt and her son”). If it is a name of the list of surnames
(the table `heard`), and no place, first name, firm or person whom readers know by surname, it is reported where it
comes once and says something in an article that brings in somebody else by a full name and goes on with the surname;
and where the article brings in somebody before it whom it never tells of again. If it comes more often, or has a form
of address and is in no list or is a word as well (“Mr Bell”), nobody else may follow that person; one without a form of
address takes a quotation beside it, too, and the person right before it, within 600 characters. A surname of somebody
in office, or of a family that every reader knows, is held against a person of that first name alone (“Angela Lind …
Mrs Merkel”). What somebody says now, as in a plot, counts beside a quotation only. Where two surnames are nobody's, the
text is a part of another and nothing is reported, nor where it tells of maiden, pen or stage names.

## Limits
Each surname that says something, and that somebody bears or nobody, is one comparison.
Somebody whom a reader is taken to know, and whom no table has, is reported; so is a firm that goes by a surname, and
who was brought in by a part of the page that the text has lost. A surname that is changed into a first name, a place or
a name that the article has elsewhere is missed.
Measured on 2,073 published articles and on 829 web pages: none reported. Of 1,526 surnames exchanged in the
introduction of somebody who is told by surname afterwards .47 are reported, of 1,516 exchanged where somebody speaks
.57, with no difference between the half that was read and the one that was not.
"""

from srcaudit.authoring import Context, Example, Found, Options, check
from srcaudit.model.evidence import Conflict
from srcaudit.model.finding import Confidence, Severity
from srcaudit.model.score import Dimension


@check(
    "IC307",
    "unknown-surname",
    dimension=Dimension.INCONSISTENCY,
    severity=Severity.WARNING,
    confidence=Confidence.MEDIUM,
    message="“{here}” speaks here, and the article brings in nobody of that name{there}",
    bad=(
        Example("Peter Brandauer, the director, closed the mill. “It was late,” [[Pemberton]] said. Pemberton wept."),
        Example("Peter Brandauer shut the mill. “It is late,” Brandauer said. “It is wet,” [[Pemberton]] added."),
        Example("Engineer Peter Brandauer closed the mill. It was late. Mr [[Bell]] opened it again at noon."),
    ),
    good=(
        Example("Peter Pemberton, the director, closed the mill. “It was late,” Pemberton said.", why="brought in"),
        Example("Peter Brandauer, the director, left. “It was late,” said Pemberton, a guard.", why="told who"),
        Example("Peter Brandauer, the director, read to us. “Man is wolf to man,” Freud wrote.", why="known to all"),
        Example("Peter Brandauer runs a shop. “Sales are up,” Nomura said.", why="a firm"),
        Example("Peter Brandauer left. “It is late,” Yardley said. “I know,” Pemberton said.", why="a part of a text"),
        Example("Peter Brandauer sang as Mrs Pemberton. It was late.", why="a part in a play"),
        Example("Peter Brandauer spoke of the mill at Pemberton. Pemberton said no.", why="a place"),
    ),
)
def unknown_surname(context: Context[Options]) -> Found:
    """Surnames that say something and that nobody bears whom the article brings in."""
    context.need("namesakes")
    doc = context.doc
    told = doc.speaking_surnames
    one = told.unborne
    if one is not None:
        here = doc[one.first.surname_span]
        there = f"{one.instead.given} {one.instead.surname}" if one.instead else ""
        yield context.finding(
            one.first.surname_span,
            Conflict(subject="surname of a person", here=here, there=there or "nobody"),
            related=[context.against(one.instead.span, f"“{there}” here, and nowhere else")] if one.instead else [],
            here=here,
            there=f"; “{there}” is never told of again" if there else "",
        )
    yield context.measure("compared", told.compared, "comparisons")
