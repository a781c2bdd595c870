"""Stock phrases that announce importance or suspense and say nothing of the matter.

## What it does
Reports phrases of the `filler` word list outside quotation marks and site furniture.

## Why it matters
A filler phrase costs the reader a line and carries no fact. One is a habit; many are the mark of text made to length.

## How it decides
An entry of the word list stands in the text, word by word. The list has some 270 entries in families: suspense,
importance, consequence, landscape, balance, forecast, light, transition, self, promotion, advice, solicitation,
framing, antithesis, market.
Quotations are left out: people may say what they like. Phrases of one sentence are one finding, and none where the
sentence itself is reported, as one that says nothing (SP209), speaks of the text (SP211) or teases (SP213).

## Limits
The list is English and finite. A phrase meant literally ("a delicate balance of acids") is on the list only where its
words leave no room for that reading; phrases that reports use for facts ("paved the way for", "sheds light on",
"remains unclear") are not on it. In 1,824 professional articles it finds 92 phrases, one in 11,000 words, most of
them in opinion pieces, analyses and guides; texts made to length have up to fifty times as many.
"""

from itertools import groupby

from srcaudit.authoring import Context, Example, Found, Options, check
from srcaudit.model.evidence import LexiconHit
from srcaudit.model.finding import Confidence, Severity
from srcaudit.model.score import Dimension


@check(
    "SP210",
    "filler-phrase",
    dimension=Dimension.PADDING,
    severity=Severity.NOTE,
    confidence=Confidence.HIGH,
    message="filler phrase: “{quote}”",
    gives_way_to=("SP209", "SP211", "SP213"),
    bad=(
        Example("[[It remains to be seen]] whether the bridge opens in May."),
        Example("The ferry [[plays a crucial role in]] the harbour, and its importance [[cannot be overstated]]."),
        Example("The fair [[has something for everyone]], but the choice [[depends on several factors]]."),
        Example("The crossing [[is not just a trip, it is]] [[an unforgettable experience]]."),
        Example("[[Our team of friendly]] roofers can call at noon. [[Do not hesitate to call]]."),
        Example("The fog [[has once again highlighted]] [[the vital importance of]] radar."),
        Example(
            "A post stands in the bog, [[serving as an important reminder]] and [[illustrating the complexity]] of it."
        ),
        Example("[[Having said that]], the bridge is open."),
        Example("Its worth [[can hardly be exaggerated]]."),
        Example("This [[marks a pivotal moment]] as the county must [[navigate the complexities]] of fog."),
    ),
    good=(
        Example("“It remains to be seen,” Ms Ortiz said, “who pays for it.”", why="somebody's own words"),
        Example("He is reported as having said that the bridge would open.", why="the same words, meant"),
        Example("What remains of the abbey can be seen from the road.", why="the same words, meant"),
        Example("The cheese needs a delicate balance of acids and salt.", why="a balance of things"),
        Example("She plays a crucial witness in the new film; he marked the exams at a new school.", why="meant"),
        Example("Fog hid the road ahead of the lorry, and its driver turned back.", why="a road"),
        Example("She showed slides illustrating the flood, and a clerk served as her reminder of names.", why="meant"),
        Example("The coming weeks will be dry, and the coming days may be foggy.", why="says what they will be like"),
        Example("Take the stairs to the next level of the car park.", why="a level that can be stood on"),
        Example("The fee depends on the length of the boat and on the day.", why="says on what it depends"),
        Example("He is not just a pilot; she is not about to sell the radar.", why="no figure made of the two halves"),
        Example(
            "Pilots are on hand to help; the radar is of great importance to them.", why="who helps, and with what"
        ),
        Example("A flood of mud changed the landscape of the valley for good.", why="a landscape of earth"),
    ),
)
def filler_phrase(context: Context[Options]) -> Found:
    """Entries of the filler list in the body, outside quotations."""
    hits = [hit for hit in context.hits("filler") if not context.doc.quoted.touches(hit.span)]
    for _, of_one in groupby(hits, lambda hit: context.doc.sentence_at(hit.span.start)):
        first, *further = of_one
        related = [context.also(hit.span, "another in the same sentence") for hit in further]
        yield context.finding(first.span, LexiconHit(lexicon="filler", entry=first.entry.text), related=related)
    words = context.doc.body_words
    if words:
        yield context.measure("filler phrases", round(100 * len(hits) / words, 4), "per 100 words of body")
