"""One quotation in two wordings.

## What it does
Reports a quotation that the article gives again with other words inside.

## Why it matters
Quotation marks promise the words that were spoken. Both wordings cannot be them, and the difference is often a claim.

## How it decides
Two quotations of 10 to 120 words that share three quarters of their words or more in the same order, the shorter with
at least .6 of the longer's words. Half of their words are enough, and half of those that say something, three of them
at least, where the two go the same way from end to end: no change is longer than seven words, none at an end longer
than five. Endings of words ("learned", "learning") do not part them. The article itself says 25 words or more in
between: a speaker who builds on a phrase does it at once. Fewer are enough where the name of the speaker stands beside
both, in sentences of their own, and a fifth at most of 16 words and more are others. A quotation inside another is read
too, with a note where the other wording stands in none: whoever tells it may tell it from memory. One that begins later
or ends sooner is no other wording, nor is one that has another quotation inside.

A part that the headline or a running sentence quotes ("said it would “rarely carry the weight”") is looked for in the
longer quotations, and in the lines of an interview that open with a name in capitals: four words or more, three in a
headline, all the same but for one inside, two of them words that say something (one in a part of seven words, or four
in a headline). A word at an end may be another in parts that are one word longer, where three such words are the same;
two are enough in a headline's part of five words, one in one of six, or of four that are the whole quotation but for
its article, and none where five or more are; one is enough in a part of three or four words where the article has the
headline's own word nowhere and the sentence around the quotation another word of the headline. One such word is enough,
two in a headline, where the other word is the opposite ("best", "worst"), from five words on, but for a headline that
names another than the speaker; where nobody answers another with such a word, a headline is also held against a
sentence without quotation marks that has another of its words. Two words that have changed places count as one, as does
a "not" that is left out or put in. A part is left alone if it stands in the article word for word anywhere. Of two
quotations of one length, under ten words, another word that says something is reported only if three such words are the
same, one in parts of seven words and more, and one person is named beside both, or a pronoun stands for the speaker of
one. One that is told as a sentence of its own is read from five words on, if the article itself says 25 words or more
in between, and only a word inside is another. Where the sentence tells that the words were said before ("her remark
that “…”", "repeated that it was “…”", "denied that", "“…,” as she put it", "“…,” Lind had said", "word for word:", "the
exact words were"), neither names nor distance count, and two words that say something are enough; not so where one
wording is said to stand in another's place ("replaced", "amended", "instead"). A text with more than 60 such parts is
made of variants and left alone.

Nothing is said where an ellipsis or brackets show that words were left out or put in, unless both have them behind the
same words, where only contractions, hyphens,
accents or small numbers are written in another way, where one word is put for another three times or more, as in the
verses of a song, where the same three words open three parts of the saying, where two that share some words only stand
on lines of their own (the mottoes of what a list tells of), where the text says that it was said again at another time,
and where the two are given to different people, nor in an article that is about a saying ("misquoted", "what he really
said was"). Which wording is right cannot be told.

## Limits
Shorter quotations, parts with two changed words, parts of what stands without quotation marks, and paraphrases are not
compared. In 2,200 articles two such parts are reported, rightly ("doing it", "doing this"); where a word of a part was
changed in place, 15 of 17 are found, and 14 of 14 in headlines; of others, whose misses were not read, 7 of 14 and 8
of 13. Where words of what 90 articles quote twice or more, whether the other place has quotation marks or not, were
changed, turned round or left out, 122 of 212 are found in the text and 35 of 42 in headlines. Where a word of what 53
headlines quote of the text was changed, 37 of 55 are found.
Somebody who says nearly the same on two occasions is reported, unless two are told beside the words (a statement, a
briefing). Measured on 1,695 professional articles: 2
reported, one a sentence that was quoted in two wordings, one a line of a speech given as written and as spoken. 59 of
60 quotations planted again with a word or two changed are found, and 0 of 60 planted word for word are reported. In
invented news, where a third of the words are changed, 8 of 11 slips found where the misses were read, 8 of 10 where
they were not.
"""

from collections.abc import Sequence

from pydantic import Field

from srcaudit import authoring
from srcaudit.authoring import Context, Example, Found, check, shortened
from srcaudit.model.evidence import Conflict
from srcaudit.model.finding import Confidence, Finding, Severity
from srcaudit.model.score import Dimension
from srcaudit.model.span import Span
from srcaudit.text.altered_parts import AlteredPart
from srcaudit.text.document import Document
from srcaudit.text.retold import (
    Retold,
    holds_another,
    is_said_anew,
    is_told_apart,
    is_told_as_said,
    is_told_by_another,
    own_words_between,
    speaker,
)
from srcaudit.text.spelling import bare
from srcaudit.text.spoken import as_spoken

_VERSES = 3
"""Times that one word is put for another in a refrain; twice it may be a slip made twice."""

_LONG, _SLIPS = 16, 0.2
"""Words of a long quotation, and the share of them that may be others where it comes again at once, with the name of
the speaker beside it once more. With fewer a speaker may build on a phrase."""

_BETWEEN = (
    " The harbour board met until midnight and heard eleven speakers from the villages along the coast."
    " Nobody from the ministry had come, and the chairs in the first row stayed empty."
    " The plan has been known since the spring, when the port published its figures for the new pier and the road."
    " Two of the villages have since asked a court to look at the permit, and a third will decide in the autumn."
)
_SAID = "“The pier will never carry the weight of the trucks that they want to send across it,” Anna Lindqvist said."


class Options(authoring.Options):
    """What counts as the same quotation again."""

    min_words: int = Field(10, ge=8, description="words of the shorter quotation; a count")
    min_words_between: int = Field(
        25, ge=0, description="the article's own words between the two; fewer are taken for one speech; a count"
    )


@check(
    "IC341",
    "altered-quote",
    dimension=Dimension.INCONSISTENCY,
    severity=Severity.WARNING,
    options=Options,
    message="the quotation has “{here}” here and “{there}” elsewhere",
    bad=(
        Example(
            f"{_SAID}{_BETWEEN}\n\nAs Lindqvist put it: “The pier [[will rarely carry]] the weight of the trucks that"
            " they want to send across it.”"
        ),
        Example(
            f"{_SAID}{_BETWEEN}\n\nHer words stand on a banner now: “[[This pier]] is never going to bear the weight of"
            " all those trucks they would send across.”"
        ),
        Example(
            f"{_SAID}{_BETWEEN}\n\nThe pier will “[[rarely]] carry the weight of the trucks”, as she put it.",
        ),
        Example(
            "“I will vote for no bridge that nobody has paid for,” Anna Lindqvist said.\n\nShe repeated that she wanted"
            " “no bridge that [[everybody]] has paid for”."
        ),
        Example(
            "“We will not sell a single pier,” Anna Lindqvist said.\n\nThe board laughed. “We will not sell a"
            " [[public]] pier,” Lindqvist had said, and it said so to the press."
        ),
        Example(f"{_SAID}{_BETWEEN}\n\nThe pier will “never [[the carry]] weight of the trucks”, as she put it."),
        Example(f"{_SAID}{_BETWEEN}\n\nThe pier “[[will carry]] the weight of the trucks”, as she put it."),
        Example(
            f"{_SAID}{_BETWEEN}\n\n“The pier will [[rarely]] carry the weight of the trucks,” says a poster.",
        ),
        Example(
            f"{_SAID}\n\n“The pier [[will rarely carry]] the weight of the trucks that they want to send across it,”"
            " Lindqvist repeated."
        ),
        Example(
            "It was “a gift to the rich of this town”, Anna Lindqvist said. Her remark that it was “a gift to the"
            " [[poor]] of this town” was not forgotten."
        ),
        Example(
            "“We know that the [[pier is not]] safe, and we said so in May,” Anna Lindqvist said.",
            title="Harbour chief: ‘The pier was not safe’ in May",
        ),
    ),
    good=(
        Example(
            "“We will not sell a single pier,” Anna Lindqvist said.\n\nIn May she had been firmer. “We will not sell a"
            " public pier,” Lindqvist had said, and the board wrote it down.",
            why="said at another time",
        ),
        Example(
            f"{_SAID}{_BETWEEN}\n\nWhat she said, she wrote on Friday, was “The pier will hardly carry the weight of"
            " the trucks that they want to send across it”.",
            why="it is about what she said",
        ),
        Example(
            f"Lindovar\n\n“Cheap and plain tool for the crews and the yards of ships”\n\n{_BETWEEN}\n\nHolmavar\n\n“The"
            " best tool that anybody can use for small crews and yards of ships”",
            why="mottoes of two things",
        ),
        Example(
            f"{_SAID}{_BETWEEN}\n\nAs Lindqvist put it: “The pier will never carry the weight of the trucks that"
            " they want to send across it.”",
            why="the same words again",
        ),
        Example(
            f"{_SAID}{_BETWEEN}\n\nAs Lindqvist put it: “The pier will never carry the weight of the trucks.”",
            why="a part of it",
        ),
        Example(
            f"{_SAID}{_BETWEEN}\n\nPeter Holm said it would “easily carry the weight of the trucks”.",
            why="another speaker, who answers",
        ),
        Example(
            f"{_SAID}{_BETWEEN}\n\nLindqvist spoke of “the weight of the [lorries] that they want to send”.",
            why="the brackets show the change",
        ),
        Example(
            "“We want a wall for our children,” Anna Lindqvist said. Later she asked for “a road for our children”.",
            why="some words of the first, put to another thing",
        ),
        Example(
            "Anna Lindqvist said that the pier was not safe.\n\n“We need another one,” she said.",
            title="Harbour chief: ‘The pier is not safe’",
            why="told again in indirect speech",
        ),
        Example(
            "“We will fight them in the courts of this land until we have won,” Anna Lindqvist said. The hall rose. “We"
            " will fight them in the streets of this land until we have won,” Lindqvist said.",
            why="a speaker who builds on a phrase",
        ),
        Example(
            f"{_SAID} “The pier will never carry the weight of the trains that they want to send across it.”",
            why="a speaker who builds on a phrase",
        ),
        Example(
            "It was “a gift to the rich of this town”, Anna Lindqvist said. The words “a gift to the poor of this town”"
            " had been in the draft.",
            why="one wording in another's place",
        ),
        Example(
            "“This pier is all that we have got to live on,” Anna Lindqvist said. She called it “all we have”.",
            why="words left out",
        ),
        Example(
            f"{_SAID}{_BETWEEN}\n\nAs Lindqvist put it: “The pier will never carry the weight of the [lorries] that"
            " they want to send across it.”",
            why="the brackets show the change",
        ),
        Example(
            f"{_SAID}{_BETWEEN}\n\n“The ferry has carried the trucks for years, and nobody asked what the weight of"
            " them does to it,” Lindqvist said.",
            why="some words of the first, put to another thing",
        ),
        Example(
            f"“We will build the road, we will build the bridge and we will build them before winter.”{_BETWEEN}\n\n“We"
            " will build the school, we will build the mill and we will build them before winter,” she said.",
            why="a speaker's refrain",
        ),
        Example(
            f"{_SAID}{_BETWEEN}\n\n“The pier will rarely carry the weight of the trucks that they want to send across"
            " it,” Lindqvist said a week later.",
            why="said again at another time",
        ),
        Example(
            "“We will never sell the old pier to a company from the capital,” Anna Lindqvist said. “We will never"
            " sell the old road to a company from the capital.”",
            why="a speaker who builds on a phrase",
        ),
        Example(
            f"“May you be rested, may you be rich, may you be ready.”{_BETWEEN}\n\n“May we be rested, may we be rich,"
            " may we be ready.”",
            why="a refrain with another word in it",
        ),
        Example(
            f"{_SAID}{_BETWEEN}\n\n“The pier will easily carry the weight of the trucks that they want to send across"
            " it,” Peter Holm said.",
            why="another speaker, who answers",
        ),
    ),
)
def altered_quote(context: Context[Options]) -> Found:
    """Quotations that come again in other words."""
    doc, options = context.doc, context.options
    pairs, parts = doc.retold, doc.altered_parts
    if (pairs or parts) and _tells_of_wordings(doc):
        pairs, parts = (), ()
    compared = [pair for pair in pairs if _comparable(doc, pair, options) and not _are_mottoes(doc, pair)]
    reported: set[Span] = set()
    for pair in compared:
        real = [(one, other) for one, other in pair.changes if _plain(doc, one) != _plain(doc, other)]
        if (
            real
            and pair.second not in reported
            and not (_two_speakers(doc, pair) or _is_refrain(doc, real) or is_said_anew(doc, pair))
            and not holds_another(doc, pair)
        ):
            reported.add(pair.second)
            first, second = _wider(doc, pair.first, real[0][0]), _wider(doc, pair.second, real[0][1])
            evidence = Conflict(subject="wording of a quotation", here=doc[second], there=doc[first])
            related = [context.against(first, f"“{shortened(doc[first])}” here")]
            from_memory = is_told_by_another(doc, pair)
            yield context.finding(
                second,
                evidence,
                related=related,
                severity=Severity.NOTE if from_memory else None,
                confidence=Confidence.LOW if from_memory else None,
                here=shortened(doc[second]),
                there=shortened(doc[first]),
            )
    for part in _each_once(parts):
        if part.told_at is None or not any(part.told_at.touches(span) for span in reported):
            yield _of_part(context, part)
    yield context.measure("compared", len(compared), "comparisons")


def _each_once(parts: Sequence[AlteredPart]) -> list[AlteredPart]:
    """Parts, of two that are parts of each other the later one."""
    told = {(part.said, part.told_at) for part in parts}
    return [
        part
        for part in parts
        if part.told_at is None or part.told_at > part.said or (part.told_at, part.said) not in told
    ]


def _of_part(context: Context[Options], part: AlteredPart) -> Finding:
    """A part of a quotation that has another word than the quotation."""
    doc = context.doc
    said = _wider(doc, part.whole, part.said)
    if part.told_at is None:
        evidence = Conflict(subject="wording of a quotation", here=doc[said], there=part.told, source="headline")
        return context.finding(said, evidence, here=shortened(doc[said]), there=shortened(part.told))
    related = [context.against(said, f"“{shortened(doc[said])}” here")]
    evidence = Conflict(subject="wording of a quotation", here=doc[part.told_at], there=doc[said])
    return context.finding(
        part.told_at, evidence, related=related, here=shortened(doc[part.told_at]), there=shortened(doc[said])
    )


def _comparable(doc: Document, pair: Retold, options: Options) -> bool:
    words = min(len(doc.words.inside(quote)) for quote in (pair.first, pair.second))
    if words < options.min_words:
        return False
    if own_words_between(doc, pair, options.min_words_between) or is_told_as_said(doc, pair.second):
        return True
    changed = sum(_longer(doc, change) for change in pair.changes)
    return words >= _LONG and changed <= _SLIPS * words and is_told_apart(doc, pair)


def _longer(doc: Document, change: tuple[Span, Span]) -> int:
    return max(len(doc.words.inside(place)) for place in change)


def _tells_of_wordings(doc: Document) -> bool:
    """Whether the article is about what was said: "he was misquoted", "what she really said was"."""
    pack = doc.pack
    if pack is None or not pack.has("tables", "speakers"):
        return False
    told = pack.patterns("speakers")["of_wordings"].finditer(doc.folded)
    return any(not doc.quoted.at(match.start()) for match in told)


def _are_mottoes(doc: Document, pair: Retold) -> bool:
    """Whether two sayings with words in common stand on lines of their own, as under the headings of a list."""
    edges = ((quote.start - 1, quote.end) for quote in (pair.first, pair.second))
    return pair.reworded and all(
        (before < 0 or doc.text[before] == "\n") and doc.text[behind : behind + 1] in ("", "\n")
        for before, behind in edges
    )


def _two_speakers(doc: Document, pair: Retold) -> bool:
    one, other = speaker(doc, pair.first), speaker(doc, pair.second)
    return one is not None and other is not None and bare(one) != bare(other)


def _is_refrain(doc: Document, changes: Sequence[tuple[Span, Span]]) -> bool:
    """Whether one word is put for another again and again: "may you be well, may you be glad", then of us."""
    told = {(_plain(doc, one), _plain(doc, other)) for one, other in changes}
    return len(changes) >= _VERSES and len(told) == 1


def _wider(doc: Document, quote: Span, place: Span) -> Span:
    """A changed place with the word before it and the word behind it, as far as the quotation goes."""
    words, inside = doc.words.inside(quote), doc.words.inside(place)
    return doc.words.span(max(words.start, inside.start - 1), min(words.stop - 1, inside.stop))


def _plain(doc: Document, words: Span) -> str:
    return as_spoken(doc[words], doc.language)
