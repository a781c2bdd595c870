"""The name of a place or a body with a letter changed, or its head word, once.

## What it does
Compares the names in an article that are nobody's and reports one that comes once and lies a letter from another, and a
body that is once called by another head word (“the Harlow Fund” for the Harlow Foundation).

## Why it matters
A city or a company that is spelt wrong once passes every reader who knows it, until its own people read it.

## How it decides
Both names begin with the same letter, have a capital and no small form in the text, and lie one edit apart: a letter
put in, left out, changed, or swapped with its neighbour. The rarer one has four letters or more, comes once, outside
quotations and furniture, is no given name and in no list of places, peoples, bodies and words that names are made of
(County, Country), and is not the other bent: with an ending, also before a plural, with another last letter, with s for
z. Either both stand beside the same name ("Atlantic City"); or the other is a place or a body of the table `places`,
used twice or more, or once where keys mix up the letters or it has eight of them; or it is used twice or more, once
behind a small word unless two letters are swapped, and both have six letters or more. At the head of a sentence, where
any word has a capital, only letters that keys mix up count, before a verb: against a known name of up to six letters or
a name used three times. A name that is in no list of words and names (the table `heard`) is reported wherever it
stands, also where its first letter has changed, beside a known place of five letters, a name used twice or any name of
a list of six letters; not where a bracket between them tells the one by the other, where at most one word parts the
two, or where a name that differs in its first letter stands before a word that tells another place ("Zabul province",
"Sagano Line"), or without the word that always stands behind the other ("at Kelby" beside "Selby Vale"). A word of a
longer name ("the Secuirty Council", "the House of Lorrds", "Presdent Lind") is held against the word that stands beside
the same name elsewhere, or with "of" and the like between them, also where the text has that in small letters or as a
surname: if no list has it, or, against a word that stands there twice, where keys mix up the letters or, behind the
name, where it is only a surname; not beside first names, titles and surnames, unless the usual word is any word, nor in
one sentence, nor where makers of names write so (Fyre, Boatz). In a short quotation it is left alone where that tells
of a sign or of something written, and of four words or fewer, unless the name has quotation marks elsewhere too. A body
whose name has another small word once ("the Department for Mines") is held against the other ("of Mines"); where each
comes once, the one that such bodies do not have is reported, or the later one, but of a party, a league or the like.
What bodies are called is no surname behind a name (table `places`, `heads`: "the Clinton Foundation"). Surnames are for
`misspelt-surname` and `misspelt-full-name`, known variants for `mixed-name-spelling`. An article that is about how
names are written (“misspelt”, “the spelling”) is left alone.

Of countries, states and great towns (table `places`, `great`) that stand twice or more, any name one edit away is
reported that stands once, right behind “in”, “to”, “from” and the like and before no other name, if no list has it and
it is nobody's surname, no word for a people and no name in another tongue.

## Limits
A slip that makes another word or name of the lists is not seen. A small place of nearly the name of a known one is
reported where the article has the known one too. Which of the two is right is not decided. Two bodies of nearly one
name that are never told side by side are reported as one; in 2,931 articles none is. Of 196 head words that an outside
examiner changed in real articles .76 are found where the misses were read, .65 where they were not: bodies that the
table `bodies` does not have are left alone in quotations, and where they are named once by one word; a ministry is left
alone where a country is named near it, a department where the first lines name one. Measured on 2,079 published
articles: 8 findings, 7 true on reading (a country's name, a game's, a programme's, a medicine's, and first names or
surnames of people whose other half is in no list); one, in the name of a law firm, was held against somebody else of
the article. Of 400 names of places and bodies misspelt by one random edit anywhere, also in the first letter, of
articles that no rule was made with, 69 % were found. On 2,177 other web pages and drafts, several of them copies of
one, an earlier state reported 14 names: 13 true, one of two spellings that makers use (Locater, Locator).
"""

from srcaudit.authoring import Context, Example, Found, Options, check
from srcaudit.model.evidence import Conflict
from srcaudit.model.finding import Confidence, Severity
from srcaudit.model.score import Dimension


@check(
    "IC306",
    "misspelt-name",
    dimension=Dimension.INCONSISTENCY,
    severity=Severity.WARNING,
    confidence=Confidence.MEDIUM,
    gives_way_to=("IC302", "IC303", "IC304"),
    message="“{here}” here, “{there}” elsewhere: one name, if nothing else is meant",
    bad=(
        Example("Talks in [[Iowaa]] went on. Iowa is old. The bus came to Iowa."),
        Example("The ferry leaves Edinburgh at noon. It was late. Nobody in [[Edinbrugh]] was told."),
        Example(
            "The ferry leaves Edinburgh at noon. “We were late in [[Edinbrugh]], and nobody there had told us that the"
            " ferry would go,” she said. Edinburgh said so."
        ),
        Example("The Harlow Institute closed. Staff wept. The [[Harlwo]] Institute will open again."),
        Example("[[Boieng]] cut jobs on Monday. Orders at Boeing fell, and Boeing said so."),
        Example("Orders at Vintrex fell. Vintrex cut jobs. The shares of [[Vintrrex]] rose."),
        Example("The Harlow Foundation met. The Harlow Foundation has a boat. Nobody at the [[Harlow Fund]] sails it."),
        Example("The Ministry of Roads met. It rained. The [[Department of Roads]] fell. The Ministry of Roads left."),
        Example("The Harbour Council met. The harbour was shut. Later the [[Habrour]] Council left."),
        Example("The House of Lords met. A lord is old. It was late. Nobody at the House of [[Lorrds]] knew."),
        Example("The Bank of Harlow met. It was late. Nobody at the [[Bank for Harlow]] knew."),
    ),
    good=(
        Example("The Bank of Harlow met. It was late. “Bank for Harlow,” the sign said.", why="in somebody's mouth"),
        Example(
            "Selby Vale lost in May. Lund beat Selby Vale in June. A friendly at Kelby is put off.",
            why="the other name is only ever told with a second word",
        ),
        Example("Orders rose. Readers may become a Patron on Patreon, as of Monday.", why="told apart side by side"),
        Example(
            "Ships sail to Edinburgh. The first map has Edinburg. Its maker misspelt half of the towns.",
            why="about how names are written",
        ),
        Example("The ferry leaves Korea at noon. It was late. Nobody in the Korean port was told.", why="an ending"),
        Example(
            "Rain fell on Sweden. In Sweden nobody minded. The match went to Swede Lars Holt.",
            why="who comes from there",
        ),
        Example("The American press slept. An American coin. Half of the Americas mourned.", why="bent otherwise"),
        Example("Ships left the States. The States waited. The pier on Staten Island was full.", why="its own ending"),
        Example("Shops in Orange County shut. County staff left. They play Country music.", why="words of names"),
        Example("Orders at Materialize fell. At Materialize they wept. The shares of Materialise rose.", why="s for z"),
        Example(
            "Three Battery Housers left. The Houses stood empty. In Houses of wood it rained.", why="an ending before s"
        ),
        Example("The ferry leaves Austria for Australia. Australia waits.", why="two places"),
        Example("Talks in Ioa, Texas, went on. Iowa is old. The bus came to Iowa.", why="a place of its own"),
        Example("“I love Edinbrugh,” the sign said in Edinburgh.", why="in somebody's mouth"),
        Example("The Marine Board met. Marina Ellis left the Marine Board.", why="a given name"),
        Example("Team DeepRiver won. Its boat is new. Team Deepriver lost.", why="only a capital differs"),
        Example(
            "The Harlow Council met. The Harlow Committee did not. The Harlow Council left.",
            why="a town has a council and a committee",
        ),
        Example("Producers are Una Keogh and Una Keough. They met.", why="two, told in one breath"),
        Example("The Harlow Institute closed. A harlot sang. Harlot wept.", why="a word of the text"),
    ),
)
def misspelt_name(context: Context[Options]) -> Found:
    """Names of places and bodies that stand once a letter from another."""
    doc = context.doc
    near_names = doc.near_names.near
    told = {near.rare for near in near_names}
    near_names = (*near_names, *(near for near in doc.bent_places if near.rare not in told))
    for near in near_names if near_names and not doc.tells_of_spelling else ():
        here, there = doc[near.rare], doc[near.usual]
        yield context.finding(
            near.rare,
            Conflict(subject="spelling of a name", here=here, there=there),
            related=[context.against(near.usual, f"“{there}” here")],
            here=here,
            there=there,
        )
    for other in doc.other_heads:
        here, there = doc[other.odd], doc[other.usual]
        yield context.finding(
            other.odd,
            Conflict(subject="name of a body", here=here, there=there),
            related=[context.against(other.usual, f"“{there}” here")],
            here=here,
            there=there,
        )
    yield context.measure("compared", len(doc.near_names.near) + doc.near_names.again, "comparisons")
