"""One person told to be two relatives of another: Lind’s brother Jan here, Lind’s cousin Jan there.

## What it does
Reads who is told to be whose relative (“Lind’s brother Jan”, “her cousin, Jan Lind,”, “Jan, the nephew of Mrs. Lind”,
“Lind, whose son Jan works for a bank”), and reports two different bonds between the same two people.

## Why it matters
One of the two is wrong, and families notice before anybody else does.

## How it decides
Both people are named, the relative both times by the same words, right beside the word for the bond; “his” and “her”
are of the one person whom the sentence names before, or whom alone the sentence before names; in “Ms. Lind and her
brother”, of the one right before, if the title fits. A bond told from its other end counts as well (“Lind’s son Jan”
and “Jan’s aunt, Ada Lind”), and so does a first name or a surname that stands alone where one person has it.
Stepfathers, half-brothers, former wives and great-uncles are read as their plain kin. Silent where the article has two
people of the owner’s surname, unless both tellings have the first name, or neither and the text is about one of them by
far, or writes the relative’s name in two ways, where one of them is a Jr or a Sr, and in sentences that speak of
adoption and the like. Two bonds of different sexes are two people. Names are handed down in the direct line: a father
and a grandfather of one name, or a mother and a daughter, are a note, but not a daughter and a granddaughter, whom
hardly anybody calls alike. A note, too, are a wife and a sister told by a first name alone in one paragraph, and two
bonds of people whom the article calls by first names only (“Tom’s son Sam”, “Tom’s nephew Sam”).

## Limits
A surname alone is taken to be one person unless a first name or a courtesy title tells of two. Partners, fiancés and
twins are not read, nor are bonds that a sentence tells without the name beside them (“Jan is also her cousin”).
Measured on 1,695 articles: one bond is told twice, none is reported.
"""

from srcaudit.authoring import Context, Example, Found, Options, check
from srcaudit.model.evidence import Conflict
from srcaudit.model.finding import Confidence, Severity
from srcaudit.model.score import Dimension


@check(
    "IC315",
    "conflicting-kinship",
    dimension=Dimension.INCONSISTENCY,
    severity=Severity.WARNING,
    confidence=Confidence.MEDIUM,
    message="{name} is told to be {owner}’s {here} here and {owner}’s {there} elsewhere",
    bad=(
        Example(
            "The police spoke to Ms. Lind and her husband, Jan Brand. Later Ole Moe wrote to "
            "Ms. [[Lind and her brother, Jan Brand]], too."
        ),
        Example("Ada Lind’s brother Jan came first. It was late. [[Lind was driven home by her cousin, Jan]]."),
        Example("Jan Brand, who is the nephew of Ada Lind, spoke. Nobody knew [[Lind’s brother-in-law, Jan Brand]]."),
        Example("Ada Lind, whose uncle Jan keeps bees, spoke. Calls to [[Jan, the father of Ada Lind]], failed."),
        Example("Ada Lind thanked her son Jan. It was late when [[Jan, Lind’s brother]], left."),
        Example("Ada Lind’s husband Jan came first.\n\nIt was late when [[Lind’s brother Jan]] left."),
        Example("Ada Lind’s nephew Jan fell. [[Jan’s grandmother, Ada Lind]], leapt in."),
    ),
    good=(
        Example("Ada Lind’s brother Jan came first. Later Lind was driven home by her brother, Jan.", why="one bond"),
        Example("Ada Lind’s brother Jan came first. Ole Brand’s cousin Jan left early.", why="of two people"),
        Example("Ada Lind’s brother Jan came first. Her cousin, Ole, left early.", why="two relatives"),
        Example("Ada Lind’s husband Jan spoke. Eva Lind’s father, Jan, did not.", why="two people of one surname"),
        Example("Lind’s father, Jan Lind Jr., spoke. Lind’s brother, Jan Lind, did not.", why="two of one name"),
        Example("Lind’s wife, Eva, spoke. Lind’s ex-wife, Eva, was quiet.", why="near enough"),
        Example("Ada Lind met her cousin Jan Brand in 1999. Lind’s husband Jan Brand keeps bees.", why="he is both"),
        Example("Ada Lind’s brother Jan spoke. Lind’s sister-in-law, Jan, is a judge.", why="a man and a woman"),
        Example("Lind’s uncle Jan adopted him in May. Lind’s father Jan kept bees.", why="he became his father"),
        Example("“Lind’s brother Jan came,” he said. Lind’s cousin Jan was there, too.", why="said by somebody"),
    ),
)
def conflicting_kinship(context: Context[Options]) -> Found:
    """Relatives of whom two bonds to one person are told."""
    context.need("kinships")
    doc, reported = context.doc, set[int]()
    for told in doc.same_kinships:
        here, there = told.second, told.first
        if told.fits or here.span.start in reported:
            continue
        reported.add(here.span.start)
        owner, name = here.owner.surname, doc[here.relative.span]
        evidence = Conflict(subject=f"{name} and {owner}", here=here.word, there=there.word)
        yield context.finding(
            here.span,
            evidence,
            related=[context.against(there.span, f"{there.word} here")],
            severity=Severity.NOTE if told.may_be_two else None,
            name=name,
            owner=owner,
        )
    yield context.measure("compared", len(doc.same_kinships), "comparisons")
