"""One quotation, word for word, given to two people.

## What it does
Reports a quotation that comes again, the same words, beside another speaker's name.

## Why it matters
Two people do not say the same sentence by chance. One of the two names is most likely a slip of the copy.

## How it decides
Two quotations of 8 to 120 words have the same words in the same order, or of 5 to 7 words, four of which say something,
or one of 5 words or more, three of which do, is a part of the other, and each stands beside the name of one person:
before it, up to a colon or comma, or behind it in the same sentence, or is told in indirect speech to have said what
the quotation is a part of (“Lind told the board that it would ‘…’”, “Lind's warning that it would”, “Lind's ‘…’”,
“described by Lind as ‘…’”, “the harbour master said it would”, where one person is called so); by what one person is
called, too (“the mayor told them: ‘…’”, “the mayor’s sentence, ‘…’”); not so if the sentence denies it or tells of what
somebody else has said. A name that nothing else tells to be a person's is one beside a verb of saying (table
`speakers`), with a given name here or elsewhere. “He said” is whoever alone says something before it in the same
paragraph, or alone is named there; where the other speaker is named and spoken of only behind it, whom the last
sentence with a name before it names. A sentence of its own may name the speaker, “Lind was blunt” or “The sharpest
words came from Lind” before the quotation or “That was how Lind put it” behind it, a dash and a name at the end of the
line do so too, and a quotation that follows “…,” said Lind” in its line is Lind's too. The surnames differ. Nothing is
said if a second person stands there too, or a word for handing on what another has said or written (quoting, echoing,
repeating, reading, a statement, a motto) or of what stands on a thing (a banner, “wrote on his van”), but where the
text says whose words they are (“as Lind put it”), nor of up to 14 words of which fewer than three are other than those
that people say when somebody died or won (list `plain` of the table `speakers`), nor where the text tells that two say
the same (“both say that they said it first”), nor where parts that run on in a sentence stand a third time, as those of
a motion do, nor where “he” may be the other of the two. Which name is right cannot be told.

## Limits
Speakers who are named in another paragraph are not read, nor is “Lind repeated” with more beside it (“repeated the
words of the song”), since it may be the words of another that Lind repeats; neither are sentences of fewer than five
words, or of fewer than eight with hardly a word that says something, which two people may well say. Measured on 2,073
texts of newsrooms and other sites: none reported. Of quotations that outside examiners gave to another speaker in
real articles .96 are found where the misses were read and .97 where they were not, of parts of quotations .89 and
.88.
"""

from srcaudit.authoring import Context, Example, Found, Options, check, shortened
from srcaudit.model.evidence import Conflict
from srcaudit.model.finding import Severity
from srcaudit.model.score import Dimension
from srcaudit.model.span import Span
from srcaudit.text.document import Document
from srcaudit.text.quotes import is_clipped
from srcaudit.text.retold import (
    Retold,
    hands_on,
    is_plain,
    is_told_of_two,
    named_before_pronoun,
    pronoun_may_be,
    speaker,
)
from srcaudit.text.spelling import bare

_TWICE = 2
_MOST_PLACES = 50
"""Places of a word at which a third telling is looked for."""
_SAID = "“Nobody asked the villages before the road was drawn on the map,” Anna Lindqvist said."
_PETER = "The mayor, Peter Holm, sat in the second row."


@check(
    "IC342",
    "quote-with-two-speakers",
    dimension=Dimension.INCONSISTENCY,
    severity=Severity.WARNING,
    message="said by {here} here, by {there} elsewhere, in the same words",
    bad=(
        Example(
            f"{_SAID} {_PETER}\n\n[[“Nobody asked the villages before the road was drawn on the map,”]] Holm told"
            " the board."
        ),
        Example(
            "“Nobody asked the villages before the road was drawn on the map,” said the master of the port, Edda Quill."
            " A mason, Ulf Brask, said he was glad. [[“Nobody asked the villages before the road was drawn on the"
            " map,”]] he told the board."
        ),
        Example(
            f"{_SAID} {_PETER}\n\nThe motto hangs in the bar: [[“Nobody asked the villages before the road was drawn"
            " on the map,”]] as Holm put it to the board."
        ),
        Example(
            f"{_SAID}\n\nThe mayor, Peter Holm, had read the papers. Asked about them, he told the board: [[“Nobody"
            " asked the villages before the road was drawn on the map.”]]"
        ),
        Example(
            f"{_SAID} {_PETER}\n\nAs the mayor was leaving, he was asked again. [[“Nobody asked the villages before the"
            " road was drawn,”]] Holm said."
        ),
        Example(f"{_SAID} {_PETER}\n\nHolm was blunt. [[“Nobody asked the villages before the road was drawn.”]]"),
        Example(
            f"{_SAID} {_PETER}\n\n[[“Nobody asked the villages before the road was drawn.”]] That was how Holm put it."
        ),
        Example(f"{_SAID} {_PETER}\n\nIt was Holm who said [[“nobody asked the villages before the road was drawn.”]]"),
        Example(f"{_SAID} {_PETER}\n\nHolm told the board [[“nobody asked the villages before the road was drawn.”]]"),
        Example(f"{_SAID} {_PETER}\n\nHolm put it like this: [[“Nobody asked the villages before the road.”]]"),
        Example(
            "“Nobody asked the villages before the road was drawn on the map,” Anna Lindqvist wrote in a letter to the"
            f" port. {_PETER}\n\n[[“Nobody asked the villages before the road was drawn,”]] Holm said."
        ),
        Example(
            "“Nobody asked the villages before the road was drawn on the map,” Anna Lindqvist told a meeting, holding"
            f" up the “amendment”. {_PETER}\n\n[[“Nobody asked the villages before the road was drawn,”]] Holm said."
        ),
        Example(
            "Anna Lindqvist told the board that the road would “tear the map of the county in two”. "
            f"{_PETER}\n\nIt was Holm’s fear that the road would [[“tear the map of the county in two”]]."
        ),
        Example(
            "The mason, Ulf Brask, called it “the wrong road in the wrong valley”. The mayor, Peter Holm, sat in the"
            " second row.\n\nThe road is [[“the wrong road in the wrong valley”]], the mayor says."
        ),
        Example(
            f"{_SAID} {_PETER}\n\n“It is a bad road,” said Holm. [[“Nobody asked the villages before the road was"
            " drawn.”]]"
        ),
        Example(
            f"{_SAID} {_PETER}\n\nIn the square the mayor told them: [[“Nobody asked the villages before the road was"
            " drawn on the map.”]]"
        ),
        Example(
            f"{_SAID} {_PETER}\n\nFarmers wear the mayor’s sentence, [[“nobody asked the villages before the road”]],"
            " on their hats."
        ),
        Example(
            f"{_SAID} {_PETER}\n\n[[“Nobody asked the villages before the road was drawn on the map”]] – that is what"
            " Holm had told them in May."
        ),
        Example(
            "“Nobody told us the bridge moved,” said Anna Lindqvist, a teacher.\n\n[[“Nobody told us the bridge"
            " moved,”]] Peter Holm, the mayor, said on Monday."
        ),
        Example(
            f"{_SAID} {_PETER}\n\n[[“Nobody asked the villages before the road was drawn on the map,”]] Holm repeated."
        ),
        Example(
            "Anna Lindqvist said that the road was “a scar on the face of the whole valley”. "
            f"{_PETER}\n\nThe road was described by Holm as [[“a scar on the face of the whole valley”]]."
        ),
        Example(
            "Anna Lindqvist said that the road was “a scar on the face of the whole valley”. "
            f"{_PETER}\n\nNobody smiled at Holm’s [[“scar on the face of the whole valley”]]."
        ),
    ),
    good=(
        Example(
            "“Nobody asked the villages before the road was drawn on the map,” said Niamh O’Dea. The hall was full."
            "\n\nO’Dea summed it up: “Nobody asked the villages before the road was drawn on the map.”",
            why="one speaker, with an apostrophe",
        ),
        Example(
            "“Our thoughts and prayers are with the families,” Anna Lindqvist said. The mayor, Peter Holm, sat in the"
            " second row.\n\n“Our thoughts and prayers are with the families,” Holm said.",
            why="words that many say",
        ),
        Example(
            f"{_SAID}\n\nAs Anna Lindqvist, who farms there, likes to say, “Nobody asked the villages before the road"
            " was drawn on the map.”",
            why="the same speaker, named in another way",
        ),
        Example(
            f"{_SAID}\n\n“Nobody asked the villages before the road was drawn on the map,” said a friend of"
            " Peter Holm.",
            why="the friend has no name here",
        ),
        Example(
            f"{_SAID} {_PETER}\n\nIn the words of Lindqvist: “Nobody asked the villages before the road was drawn on"
            " the map.”",
            why="the same speaker",
        ),
        Example(
            f"{_SAID} {_PETER}\n\n“Nobody asked the villages before the road was drawn on the map,” Holm said,"
            " repeating what had been heard before.",
            why="says whose words they are",
        ),
        Example(
            f"{_SAID} {_PETER}\n\n“‘Nobody asked the villages before the road was drawn on the map,’ as the letter has"
            " it, and so it was,” Holm told the board.",
            why="a quotation inside his own words",
        ),
        Example(
            "“I did not see that coming from the council at this hour,” Anna Lindqvist said. The mayor, Peter Holm, sat"
            " in the second row.\n\n“I did not see that coming,” Holm said.",
            why="words that many say",
        ),
        Example(
            f"{_SAID} {_PETER}\n\nHolm held up a letter. “Nobody asked the villages before the road was drawn,” Holm"
            " read out.",
            why="he hands on what is written",
        ),
        Example(
            f"{_SAID} {_PETER}\n\nHolm had been accused of nothing. “Nobody asked the villages before the road was"
            " drawn.”",
            why="nothing says that he says it",
        ),
        Example(
            f"{_SAID} {_PETER}\n\nPraising Holm in a talk on Sunday, Lindqvist said: “Nobody asked the villages before"
            " the road was drawn.”",
            why="the name beside the verb is the speaker's",
        ),
        Example(
            "The motion says that the road would “tear the map of the county in two”. Anna Lindqvist said that it would"
            f" “tear the map of the county in two”. {_PETER}\n\nHolm said that it would “tear the map of the county in"
            " two”.",
            why="several tell what a motion says",
        ),
        Example(
            f"Anna Lindqvist said that the road would “tear the map of the county in two”. {_PETER}\n\nHolm said that"
            " it would not “tear the map of the county in two”.",
            why="her words, denied",
        ),
        Example(
            f"Anna Lindqvist said that the driver had sworn to “burn the map with everybody on it”. {_PETER}\n\nHolm"
            " said that the driver had threatened to “burn the map with everybody on it”.",
            why="the words of a third",
        ),
        Example(
            f"{_SAID} {_PETER}\n\n“It is a bad road,” said a friend of Holm. “Nobody asked the villages before the road"
            " was drawn.”",
            why="the friend goes on",
        ),
        Example(
            f"{_SAID} {_PETER}\n\nHolm said the farmer had put it best: “Nobody asked the villages before the road was"
            " drawn.”",
            why="the farmer put it so",
        ),
        Example(
            f"{_SAID} {_PETER}\n\nHolm has had the farmer’s sentence, “nobody asked the villages before the road”,"
            " printed on a hat.",
            why="her sentence, on his hat",
        ),
        Example(
            "Anna Lindqvist called it “the most honest lie that was told in this room”. "
            f"{_PETER}\n\nHolm’s lawyer said he would take “the most honest lie that was told in this room” as praise.",
            why="her words, told by somebody else's lawyer",
        ),
        Example(
            f"{_SAID}\n\nPeter Holm, the mayor, said he had walked there. He agreed with Lindqvist on one thing."
            " “Nobody asked the villages before the road was drawn,” she had told his board.",
            why="she is Lindqvist",
        ),
        Example(
            f"{_SAID} {_PETER}\n\n“Nobody asked the villages before the road was drawn on the map,” she told Holm.",
            why="the pronoun is Lindqvist",
        ),
        Example(
            "“Open the doors. Keep them open,” Anna Lindqvist told the board. The mayor, Peter Holm, sat in the second"
            " row.\n\n“Open the doors. Keep them open,” Holm told them at noon.",
            why="a few words that many shout",
        ),
        Example(
            f"{_SAID} {_PETER}\n\n“Nobody asked the villages before the road was drawn on the map,” Holm repeated from"
            " his notes.",
            why="he hands on what he has written down",
        ),
        Example(
            f"{_SAID} {_PETER}\n\n“Nobody asked the villages before the road was drawn on the map,” Holm told them."
            " Both of them say that they said it first.",
            why="the text tells of it",
        ),
        Example(
            f"{_SAID} {_PETER}\n\n“Nobody asked the villages before the road was drawn on the map,” Lindqvist"
            " repeated.",
            why="she says it again",
        ),
        Example(
            "Anna Lindqvist said that the road was “a scar on the face of the whole valley”. "
            f"{_PETER}\n\nThe words made Holm’s day. A “scar on the face of the whole valley” would cost votes.",
            why="the words are not his, but the day is",
        ),
    ),
)
def quote_with_two_speakers(context: Context[Options]) -> Found:
    """The same words beside two names."""
    doc = context.doc
    compared = 0
    for pair in doc.retold:
        if pair.changes or (pair.cut and hands_on(doc, pair)) or is_plain(doc, min(pair.first, pair.second, key=_size)):
            continue
        one, other = speaker(doc, pair.first), speaker(doc, pair.second)
        if one is None and other is not None:
            one = named_before_pronoun(doc, pair.first, other)
        if one is None or other is None or any(is_clipped(doc.text, each) for each in (pair.first, pair.second)):
            continue
        if _is_alone(doc, pair.first) or _is_alone(doc, pair.second):
            continue  # set apart from the text, as a page does with a sentence that it shows twice
        compared += 1
        if pronoun_may_be(doc, pair.second, one, other) or pronoun_may_be(doc, pair.first, other, one):
            continue
        if not _same(doc, pair, one, other) and not _is_of_a_third(doc, pair) and not is_told_of_two(doc):
            evidence = Conflict(subject="speaker of a quotation", here=other, there=one)
            related = [context.against(pair.first, f"said by {one} here: “{shortened(doc[pair.first])}”")]
            yield context.finding(pair.second, evidence, related=related)
    yield context.measure("compared", compared, "comparisons")


def _is_alone(doc: Document, quote: Span) -> bool:
    """Whether a quotation is all that its paragraph holds."""
    return doc[doc.line_at(quote.start)].strip() == doc[quote].strip()


def _is_of_a_third(doc: Document, pair: Retold) -> bool:
    """Whether words that run on in a sentence stand a third time, as those of a motion do that several tell."""
    words = doc.words.inside(min(pair.first, pair.second, key=_size))
    told = doc.words.lower[words.start : words.stop]
    if not all(doc.text[quote.start + 1 : quote.start + 2].islower() for quote in (pair.first, pair.second)):
        return False
    rare = min((doc.word_places.get(word, []) for word in told), key=len)
    at = next((place for place, word in enumerate(told) if doc.word_places.get(word) == rare), 0)
    told_at = [place - at for place in rare[:_MOST_PLACES]]
    return sum(doc.words.lower[first : first + len(told)] == told for first in told_at if first >= 0) > _TWICE


def _size(quote: Span) -> int:
    return quote.end - quote.start


def _same(doc: Document, pair: Retold, one: str, other: str) -> bool:
    """Whether two names can be one person's: spelt with or without accents, or a given name here, the surname there."""
    if bare(one) == bare(other):
        return True
    return any({bare(one), bare(other)} <= {bare(name.surname), bare(name.given or "")} for name in doc.names)
