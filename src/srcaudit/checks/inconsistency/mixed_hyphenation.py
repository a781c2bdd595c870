"""One compound with a hyphen here and without it there.

## What it does
Reports a compound that the article itself writes with a hyphen and elsewhere as one word, or as two before the same
noun.

## Why it matters
A house chooses one. Both in one text show that it was put together from several, or that nobody read it through.

## How it decides
Compounds of two words in lower case. “peace-keeping” beside “peacekeeping” is reported; “peace-keeping” beside
“peace keeping” only where the next word is the same, since a hyphen before a noun and none behind a verb is right.
Compounds with re- are left out: to re-sign is not to resign. Titles, quotations, links, furniture and names do not
count.

## Limits
A matter of style and never more. Compounds of three words and those with a capital are not compared; one word beside
two is compared for the words of mixed-word-forms alone.
Measured on 1,779 professional articles: 16 reported, in 617 comparisons, all of them both ways in the text.
"""

from collections.abc import Iterator

from srcaudit.authoring import Context, Example, Found, Options, check
from srcaudit.model.evidence import Conflict
from srcaudit.model.finding import Severity
from srcaudit.model.score import Dimension
from srcaudit.model.span import Span
from srcaudit.text.document import Document
from srcaudit.text.spellings import own_use, spaced

_FEWEST_LETTERS = 2
_OTHER_WORDS = frozenset({"re"})
Uses = dict[str, list[Span]]


@check(
    "IC354",
    "mixed-hyphenation",
    dimension=Dimension.INCONSISTENCY,
    severity=Severity.STYLE,
    message="“{here}” here, “{there}” elsewhere: with and without a hyphen",
    bad=(
        Example("A peace-keeping force left in May. Nobody paid for the [[peacekeeping]] mission, the board wrote."),
        Example("A long-term lease was signed. The [[long term]] lease of the pier ends in May."),
    ),
    good=(
        Example("A well-known skipper sold the boat, which is well known on the coast.", why="before a noun only"),
        Example("The crew re-signed in May; the skipper resigned in June.", why="two words"),
        Example("A long-term lease was signed. “A long term lease is what we wanted,” she wrote.", why="a quotation"),
        Example("A short-term lease is cheaper in the long term than a sale.", why="other compounds"),
    ),
)
def mixed_hyphenation(context: Context[Options]) -> Found:
    """Compounds in more than one form."""
    doc = context.doc
    hyphened = _hyphened(doc)
    compared = 0
    for compound, others in _plain(doc, hyphened):
        with_hyphen = hyphened[compound]
        compared += len(others)
        here, there = sorted((others, with_hyphen), key=len)
        first, *again = here
        related = [context.also(span, f"“{doc[span]}” again") for span in again]
        related.append(context.against(there[0], f"“{doc[there[0]]}” here"))
        yield context.finding(
            first, Conflict(subject="hyphenation", here=doc[first], there=doc[there[0]]), related=related
        )
    compared += sum(len(spans) - 1 for spans in hyphened.values())
    yield context.measure("compared", compared, "comparisons")


def _hyphened(doc: Document) -> Uses:
    """Compounds of two words in lower case and where the article itself has them."""
    found: Uses = {}
    for word in dict.fromkeys(word for index in doc.words.compounds if "-" in (word := doc.words.lower[index])):
        first, _, second = word.partition("-")
        if _is_part(first) and _is_part(second) and first not in _OTHER_WORDS:
            spans = [span for index in doc.word_places[word] if (span := own_use(doc, index)) is not None]
            if spans and all(doc[span].partition("-")[2].islower() for span in spans):
                found[word] = spans
    return found


def _is_part(word: str) -> bool:
    return len(word) >= _FEWEST_LETTERS and word.isalpha()


def _plain(doc: Document, hyphened: Uses) -> Iterator[tuple[str, list[Span]]]:
    """The compounds that stand without their hyphen too, and where."""
    if not hyphened:
        return
    open_forms = _open(doc, hyphened)
    for compound in hyphened:
        closed = doc.word_places.get(compound.replace("-", ""), ())
        spans = [span for index in closed if (span := own_use(doc, index)) is not None]
        spans += open_forms.get(compound, ())
        if spans:
            yield compound, sorted(spans)


def _open(doc: Document, hyphened: Uses) -> Uses:
    """Compounds as two words before a noun that a use with the hyphen has behind it too."""
    lower, words = doc.words.lower, doc.words
    followed = {
        (compound, lower[index + 1])
        for compound in hyphened
        for index in doc.word_places[compound]
        if index + 1 < len(lower) and spaced(doc, index)
    }
    seconds: dict[str, set[str]] = {}
    for compound in hyphened:
        first, _, second = compound.partition("-")
        seconds.setdefault(first, set()).add(second)
    found: Uses = {}
    for first in seconds.keys() & doc.word_places:
        for index in doc.word_places[first]:
            if index + 2 < len(words) and lower[index + 1] in seconds[first]:
                compound = f"{first}-{lower[index + 1]}"
                if (compound, lower[index + 2]) in followed and spaced(doc, index) and spaced(doc, index + 1):
                    span = own_use(doc, index, 2)
                    if span is not None:
                        found.setdefault(compound, []).append(span)
    return found
