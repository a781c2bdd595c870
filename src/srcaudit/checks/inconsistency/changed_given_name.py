"""A person who has another first name the second time.

## What it does
Compares the first names that stand before one surname and reports one that comes once beside another that is the
article's, where nothing tells of two persons.

## Why it matters
A reader who meets Mary Hollis and then Margaret Hollis looks for a second person. Where there is none, one of the two
is the wrong name of somebody who will notice.

## How it decides
Whoever comes into an article is introduced, by a title, a role, an apposition; somebody known to every reader is not.
The two first names are given names of the table `names` that no one person goes by, stand right before the surname,
which the article uses three times or more, and one of them comes once. In a quotation it begins with the same letter as
that of somebody introduced or of four uses, or the surname has five uses, and nothing tells who it is. Who does
something (“who had slept on board”) is not introduced by that, nor by “the” before a first name two letters away (Mark,
Matt). A surname of two uses will do where the second comes as known to the reader in a sentence 250 characters on or
more, not behind “by” or “his”, with no year before 2000, no line of a list, in no report of a match; it does nothing
but speak, and the surname is none of the commonest, or the two begin alike or lie two letters apart. Nearer it will do
where the second follows within 600 characters, only speaks and begins with the same letter: then any first name is
compared; and where the first is introduced (a trade before it will do: “Goalkeeper Mary Hollis”), or a member of a
family that the table `namesakes` knows, and the second comes as somebody whom the reader knows: it speaks, heads a
sentence and acts, begins with the same letter, or the table does not have it; but not behind "by", which tells who
somebody is. Behind a title such a second name is compared if it begins alike and the first one is that, too. A first
name that no member of a known family bears is also compared with that of the one member whom the article names, in a
quotation too, if it begins alike or two letters differ (Ronald, Donald); where one letter does, whatever title or place
is told of either, but for an apposition. Before a surname that the news gives to few, all of whom the table has, any
other first name will do, in a quotation where the surname has four uses. Of two that begin alike within 1,000
characters the first need not be introduced, nor of two before a surname that no list has, where the one that comes once
is not told to be anybody. Either one of the two is introduced nowhere, or both are introduced alike (one title, one
role, one apposition); who comes later and is brought in as somebody ("a plumber", "the diver Ruth Hollis, who") is
another person, and so is who "was hired as a clerk". In a report of a match, and 2,500 characters or more from any
other use of the surname, only first names are compared that begin alike or lie two letters apart. Nothing is said in a
sentence with another of that surname less than 150 characters away, in a list with one, behind "Hollis's", where a word
beside one of them tells of relatives, or one further off of somebody's ("her mother", not "single mothers"), where the
rarer first name also stands alone ("his sister Maud"), where the surname has a plural, where it is both a man's and a
woman's by its titles, or where one is a member of a family that the table `namesakes` knows and the other is too. Where
both are introduced alike that is sure; else the confidence is medium.

A full name with two initials, one of them once, is reported too, but beside a word for a relative, in one sentence with
the other, or where two known persons bear it (George Bush).

## Limits
A second person whom the article takes as known, and whose family the table does not have, is reported. Of two persons
who are both introduced, each in his own words, little is said, and so a slip in a mention that has an apposition of its
own is missed. First names that are not in the table are not compared. Which of the two is right is not decided.
Measured on 2,263 published texts of newsrooms and other pages: 4 findings, all true on reading. Of 200 first names that
an outside examiner changed in real articles .85 are reported where the misses were read, .83 where they were not.
"""

from srcaudit.authoring import Context, Example, Found, Options, check
from srcaudit.model.evidence import Conflict
from srcaudit.model.finding import Confidence, Severity
from srcaudit.model.score import Dimension


@check(
    "IC305",
    "changed-given-name",
    dimension=Dimension.INCONSISTENCY,
    severity=Severity.WARNING,
    confidence=Confidence.MEDIUM,
    message="“{here}” here, “{there}” elsewhere: one person, if nobody else is meant",
    bad=(
        Example(
            "Mary Hollis, the harbour master, closed the port. Hollis had been warned. "
            "At noon [[Margaret Hollis]] opened it again."
        ),
        Example("The yard sold to Mary Hollis, its manager. It was late. [[Ruth Hollis]] locked the yard at six."),
        Example("Harbour master Mary Hollis closed the port on Monday. “Nobody told me,” said [[Magda Hollis]]."),
        Example(
            "City treasurer Paul Hollis left the room. The vote went on without Hollis. "
            "Nobody had told the city treasurer [[Peter Hollis]] of it."
        ),
        Example("Mary K. Hollis closed the port. It was late. In the evening [[Mary P. Hollis]] opened it again."),
        Example(
            "Mary Hollis, the harbour master, closed the port. The crew had asked for [[Margaret Hollis]] by radio."
        ),
        Example("Donald Trump landed in Ohio. “We all like [[Ronald Trump]],” a baker said."),
        Example("Donald Trump landed in Ohio. It was late. The crowd had waited for [[Dennis Trump]] since noon."),
        Example("Donald Trump landed in Ohio. It was late. At noon Senator [[Peter Trump]] was seen."),
        Example(
            "Mary Hollis, the harbour master, closed the port. Hollis was sorry. Hollis left. It was late. The crew "
            "met [[Ruth Hollis]], who had slept in the boat."
        ),
        Example("Danielle Hollis read from her book on Friday. It was late. [[Daniel Hollis]] lives in Aldmouth."),
    ),
    good=(
        Example(
            "Marco Bertol beat Petr Hruska. “I was tired,” said Bertol. The last winner of that name, Gianni Bertol, "
            "brought him pasta.",
            why="a namesake",
        ),
        Example(
            "Mary Hollis, the harbour master, closed the port. Hollis had been warned. "
            "Her daughter Margaret Hollis opened it again.",
            why="relatives",
        ),
        Example(
            "Mary Hollis, the harbour master, closed the port. Hollis had been warned. "
            "A painter, Margaret Hollis, saw it from the pier.",
            why="two persons, each introduced",
        ),
        Example(
            "William Hollis closed the port. Hollis had been warned. At noon Bill Hollis opened it again.",
            why="a short form",
        ),
        Example(
            "Mary Hollis closed the port. Mr. Hollis was away. At noon Mrs. Hollis and Peter Hollis opened it again.",
            why="a woman and a man",
        ),
        Example(
            "Hillary Clinton spoke. Clinton was cheered. Then Bill Clinton was seen.",
            why="a family that everybody knows",
        ),
        Example(
            "Mary K. Hollis closed the port. It was late. Her cousin Mary P. Hollis opened it again.",
            why="a relative with another initial",
        ),
        Example("Mary K. Hollis closed the port. It was late. Mary Hollis opened it again.", why="one initial"),
        Example(
            "Mary Hollis, the harbour master, closed the port. The head of the troubled Aldmouth Agency Ruth Hollis "
            "opened it again.",
            why="two persons, each introduced",
        ),
        Example(
            "Mary Hollis, the harbour master, closed the port. The chapel above it was drawn by Martha Hollis.",
            why="what somebody has made tells who it is",
        ),
        Example(
            "Ronald Hollis wrote the book. Donald Hollis, a plumber, read it. Ronald Hollis did not mind.",
            why="who comes later is brought in as somebody new",
        ),
        Example(
            "Donald Trump landed in Ohio. “We all know Ronald Trump, the baker,” a miller said.",
            why="a namesake, told by his trade",
        ),
        Example(
            "Mary Hollis, the harbour master, closed the port. Nobody had told Hollis why. In the evening Ruth Hollis "
            "opened it again. The key had been with Ruth, who lives in the mill.",
            why="somebody goes by that first name",
        ),
        Example(
            "Mary Hollis, the harbour master, closed the port. Hollis was sorry. Hollis left. It was late. The crew "
            "met Ruth Hollis, who runs the inn.",
            why="it is told who she is",
        ),
        Example(
            "The yard sold to Mary Hollis, its manager. It was late. Ruth Hollis was hired as a clerk.",
            why="it is told how she came to it",
        ),
        Example("Mary Hollis won. “It rained,” said Ruth Hollis.", why="two uses, and nothing to tell whose"),
        Example("Mary Hollis won. Hollis smiled. “I saw Margaret Hollis,” he said.", why="in somebody's mouth"),
    ),
)
def changed_given_name(context: Context[Options]) -> Found:
    """First names of one surname that nothing tells apart as two persons."""
    forms = [form for form in context.doc.name_forms.values() if form.known and not form.is_word]
    compared = sum(max(0, sum(mention.known for mention in form.mentions) - 1) for form in forms)
    for pair in context.doc.namesakes:
        here, there = (f"{one.given} {one.surname}" for one in (pair.rare, pair.usual[0]))
        note = f"“{there}” here" + (f", “{pair.same}” like the other" if pair.same else "")
        yield context.finding(
            pair.rare.span,
            Conflict(subject="first name of a person", here=here, there=there),
            related=[context.against(pair.usual[0].span, note)],
            confidence=Confidence.HIGH if pair.same else None,
            here=here,
            there=there,
        )
    for two in context.doc.two_initials:
        here, there = (
            f"{one.given} {initial}. {one.surname}"
            for one, initial in ((two.rare, two.rare_initial), (two.usual, two.usual_initial))
        )
        yield context.finding(
            two.rare.span,
            Conflict(subject="initial of a person", here=here, there=there),
            related=[context.against(two.usual.span, f"“{there}” here")],
            here=here,
            there=there,
        )
    yield context.measure("compared", compared, "comparisons")
