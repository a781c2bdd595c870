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
apposition that tells who it is (“Holt, the director,”). If it is a name of the list of surnames (the table `heard`),
and no place, first name, firm or known person, it is reported where it comes once, and where it comes more often if the
article also brings in somebody by a full name before it whom it never tells of again. A surname with a form of address
that is in no list, or is a word as well (“Mr Bell”), takes such a person whom nobody else follows; one without takes a
quotation beside it, too, and the person right before it, within 600 characters. A surname of somebody in office, or
whom every reader knows, is held against a person of that first name alone (“Angela Lind … Mrs Merkel”). Where two
surnames are nobody's, the text is a part of another and nothing is reported, nor where it tells of maiden, pen or stage
names.

## Limits
Somebody whom a reader is taken to know, and whom no table has, is reported; so is a firm that goes by a surname, and
who was brought in by a part of the page that the text has lost. A surname that is changed into a first name, a place or
a name that the article has elsewhere is missed.
Measured on 2,073 published articles: none reported; on 829 web pages 1, of a page that is made of parts. Of 1,526
surnames exchanged in the introduction of somebody who is told by surname afterwards .53 are reported, of 1,516
exchanged where somebody speaks .70, with no difference between the half that was read and the one that was not.
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
    one = doc.unborne_surname
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
    yield context.measure("compared", int(one is not None), "comparisons")
