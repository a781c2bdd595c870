"""One person, place or group, spelled in two ways in the same article.

## What it does
Counts the forms of names that the press writes in several ways (Gaddafi, Qaddafi; Odesa, Odessa) and reports an
article that uses more than one form of a name.

## Why it matters
Two spellings of a person read like two persons, break searches and links, and show that a text was put together from
several sources. Of a place they are a matter of house style, which has one of them.

## How it decides
By the table `name_variants`: forms of one name in one script. All forms in the body outside quotations are counted;
the finding stands at the rarer form. Persons give a warning, and so do places and groups of which one form is the other
with some letters changed (Kharkov, Kharkiv). A place of an old and a new name (Burma, Myanmar), forms that differ in
accents, hyphens and points only, and forms in a sentence with a year before 1992 are a note, as are those with another
first letter (Peking, Beijing) in a paragraph with such a year. Nothing is said where the article itself explains the
other form ("formerly", "also spelled", "today's"), where the two forms follow different given names, and where a place
is part of a longer name (Dynamo Kiev) or the surname of somebody. An article that is about how names are written (“the
spelling”, “transliterated”) is left alone.

## Limits
Only names in the table are known; a slip that is no known spelling is for `misspelt-surname`. A work or an
organisation whose own name has the other form is reported unless quotation marks or a capitalised neighbour tell it.
Where a word of the article shows that a form is somebody or something else (Odessa, Texas), that name is not judged.
Two desks that each have their own form, as in a text put together from agencies, are reported as one slip.
Measured on 2,931 articles: none reported; in 2,398 of them, 287 pairs of mentions of names in the table.
"""

import re
from collections import Counter
from collections.abc import Sequence, Set
from difflib import SequenceMatcher
from itertools import pairwise

from srcaudit.authoring import Context, Example, Found, Options, check
from srcaudit.model.evidence import Conflict
from srcaudit.model.finding import Confidence, Severity
from srcaudit.model.score import Dimension
from srcaudit.text.mentions.variants import VariantMention
from srcaudit.text.spelling import bare

_NEAR = 60
_ALIKE = 0.6
"""Share of letters that two spellings of one name have in common; an old and a new name mostly have fewer."""
_LONG_AGO = re.compile(r"\b1(?:[0-8]\d\d|9(?:[0-8]\d|9[01]))s?\b")
"""Years in which old names were the usual ones."""
_LETTERS = re.compile(r"[^a-z]")


@check(
    "IC301",
    "mixed-name-spelling",
    dimension=Dimension.INCONSISTENCY,
    severity=Severity.WARNING,
    confidence=Confidence.HIGH,
    message="one name, two spellings: “{here}” here ({here_count}), “{there}” elsewhere ({there_count})",
    bad=(
        Example("Mr Lukashenko flew home. Aides of Lukashenko said so. [[Lukashenka]] did not speak."),
        Example("Trains to Odesa were late. Trams in Odesa stood still. The road to [[Odessa]] was closed."),
    ),
    good=(
        Example(
            "The card says Gaddafi. Another library has Qaddafi. Each rule of transliteration was right in its year.",
            why="about how names are written",
        ),
        Example("From today this paper writes Odesa. Nobody will write to Odessa.", why="about how names are written"),
        Example("Mr Lukashenko flew home. “Lukashenka is tired,” an aide said.", why="the other form is quoted"),
        Example("Trains to Odesa, formerly Odessa, were late.", why="the text explains the other form"),
        Example("Kiev, as it was then, became Kyiv. Kyiv grew.", why="the text tells of both"),
        Example("Trains to Kyiv were late, and so was the team of Dynamo Kiev.", why="the name of a club"),
        Example("Trains to Mykolaiv were late. Pavel Nikolaev said so. Nikolaev walked.", why="a person"),
        Example("Yulia Tymoshenko spoke of Semyon Timoshenko, the marshal.", why="two persons"),
    ),
)
def mixed_name_spelling(context: Context[Options]) -> Found:
    """Names of the table that stand in the body in more than one form."""
    glosses = context.words("names", "glosses")
    people = {name.surname for name in context.doc.names if name.known and name.given}
    by_name: dict[str, list[VariantMention]] = {}
    for mention in context.doc.variants:
        if mention.kind != "place" or not (mention.form in people or _part_of_longer_name(context, mention)):
            by_name.setdefault(mention.name, []).append(mention)
    compared = 0
    for mentions in by_name.values():
        compared += len(mentions) - 1
        counts = Counter(mention.form for mention in mentions)
        if len(counts) < 2 or context.doc.tells_of_spelling:
            continue
        if _explained(context, mentions, glosses) or _two_bearers(context, mentions):
            continue
        # The commonest form, the first of them if several are as common, is what the others are held against.
        usual = max(counts, key=lambda form: counts[form])
        first = next(mention for mention in mentions if mention.form == usual)
        others = [mention for mention in mentions if mention.form != usual]
        related = [context.also(mention.span, f"“{mention.form}” again") for mention in others[1:]]
        related.append(context.against(first.span, f"“{usual}” here"))
        evidence = Conflict(
            subject="spelling of a name", here=others[0].form, there=usual, source="table name_variants"
        )
        yield context.finding(
            others[0].span,
            evidence,
            related=related,
            severity=Severity.WARNING if _is_a_slip(context, others, first) else Severity.NOTE,
            here_count=_times(counts[others[0].form]),
            there_count=_times(counts[usual]),
        )
    yield context.measure("compared", compared, "comparisons")


def _is_a_slip(context: Context[Options], others: Sequence[VariantMention], usual: VariantMention) -> bool:
    """Whether one person has two names; or a place or a group one name, in two spellings, and none of them of old."""
    if usual.kind == "person":
        return True
    if others[0].form.count(" ") != usual.form.count(" "):
        return False
    one, other = (_LETTERS.sub("", bare(form)) for form in (others[0].form.lower(), usual.form.lower()))
    if one == other or SequenceMatcher(None, one, other, autojunk=False).ratio() < _ALIKE:
        return False
    doc, around = context.doc, context.doc.sentence_at if one[0] == other[0] else context.doc.line_at
    places = (around(mention.span.start) for mention in (*others, usual))
    return not any(_LONG_AGO.search(doc.text, place.start, place.end) for place in places)


def _times(count: int) -> str:
    return "once" if count == 1 else f"{count} times"


def _explained(context: Context[Options], mentions: Sequence[VariantMention], glosses: Set[str]) -> bool:
    """Whether two forms stand close together with a word between or beside them that says why."""
    for one, other in pairwise(mentions):
        if one.form != other.form and other.span.start - one.span.end <= _NEAR:
            between = context.doc.text[max(0, one.span.start - 20) : other.span.end + 20].lower()
            if any(gloss in between for gloss in glosses):
                return True
    return False


def _two_bearers(context: Context[Options], mentions: Sequence[VariantMention]) -> bool:
    """Whether each form follows given names that no other form follows."""
    given: dict[str, set[str]] = {}
    for mention in mentions:
        name = context.doc.name_at(mention.span.start)
        if name and name.given and (name.known or not name.opens):
            given.setdefault(mention.form, set()).add(name.given)
    if len(given) < len({mention.form for mention in mentions}):
        return False
    initials = [{word[0] for word in words} for words in given.values()]
    return not set.intersection(*initials)


def _part_of_longer_name(context: Context[Options], mention: VariantMention) -> bool:
    """Dynamo Kiev, Kiev Ballet; not "In Kiev" at the head of a sentence."""
    name = context.doc.name_at(mention.span.start)
    return name is not None and len(context.doc[name.span]) > len(mention.form) + 1
