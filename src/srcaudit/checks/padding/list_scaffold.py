"""Lists of bare abstractions.

## What it does
Reports lists of three entries or more of which every entry is a few words that would fit any matter of the kind:
"Better communication", "Improved efficiency", "Lower costs".

## Why it matters
A list is for what can be counted off: names, sums, steps. A list of abstractions looks like information and holds a
heading's worth of it, three or seven times.

## How it decides
Entries with bullets or numbers follow one another. Each has six words at most, no figure, no quotation and no name,
and a word that is on the list of generic words or of abstractions, or has the ending of an abstract noun, but for one
in four; of the content words of all entries it is half or more. Nothing is reported where a single entry has more to
tell, or where every entry is one word: a list of crops looks like that.
The measure that enters the score is the share of words in entries of six words at most without figure and quotation.

## Limits
The points of a programme or the names of prizes in lower case can look the same; it is a matter of style. A list in
which one entry is longer is missed, and one without bullets. Of 1,824 professional articles none has one reported.
"""

from collections.abc import Iterator, Sequence

from pydantic import Field

from srcaudit import authoring
from srcaudit.authoring import Context, Example, Found, check
from srcaudit.model.evidence import Stock
from srcaudit.model.finding import Confidence, Severity
from srcaudit.model.score import Dimension
from srcaudit.model.span import Span
from srcaudit.text.blocks import Block
from srcaudit.text.document import Document
from srcaudit.text.prose import generic_words

_ONE_IN = 4
"""Of so many entries one may have no such word."""


class Options(authoring.Options):
    """What a bare list is."""

    min_entries: int = Field(3, ge=2, description="entries in a row")
    max_words: int = Field(6, ge=1, description="words of an entry")
    min_generic_share: float = Field(0.5, gt=0, le=1, description="share of the content words that say little")


@check(
    "SP208",
    "list-scaffold",
    dimension=Dimension.PADDING,
    severity=Severity.STYLE,
    confidence=Confidence.LOW,
    message="a list of {count} entries that would fit any matter: “{quote}”",
    options=Options,
    bad=(
        Example(
            "The new ferry has advantages for Aldmouth and for the harbour board, which paid for it:\n\n"
            "• [[Improved flexibility]]\n• [[Better communication]]\n• [[Lower environmental impact]]\n\n"
            "It sails in March."
        ),
        Example(
            "Four things decide about the ferry, the board says:\n\n• [[Political will]]\n• [[Public trust]]\n"
            "• [[Efficiency and transparency]]\n• [[Long-term planning]]\n\nIt sails in March."
        ),
    ),
    good=(
        Example(
            "The crew wants:\n\n• warm socks\n• better radar\n• a longer break\n• a stove\n\nThe board met in March.",
            why="things, though one is called better",
        ),
        Example(
            "The board bought for the ferry:\n\n• two life rafts\n• 40 better lamps\n• a longer gangway\n\nIt sails in "
            "March.",
            why="things, some of them counted",
        ),
        Example(
            "Growers in the valley sell:\n\n• barley\n• hops\n• potatoes\n\nPrices rose in March.",
            why="one word each",
        ),
        Example(
            "The winners are:\n\n• Best development, Ada Ortiz\n• Best experience, the Lund school\n• Best approach, "
            "Varde\n\nThe prizes were given in March.",
            why="entries with names",
        ),
    ),
)
def list_scaffold(context: Context[Options]) -> Found:
    """One finding for each bare list, all entries marked."""
    doc = context.doc
    for run in _lists(doc, context.options):
        entries = [block.content for block in run]
        yield context.finding(
            entries[0],
            Stock(form="list of abstractions"),
            related=[context.also(entry, "and") for entry in entries[1:]],
            count=len(entries),
        )
    if doc.body_words:
        short = sum(block.words for block in doc.body_blocks if _is_entry(doc, block, context.options.max_words))
        yield context.measure("short list entries", round(100 * short / doc.body_words, 4), "% of words")


def _lists(doc: Document, options: Options) -> Iterator[Sequence[Block]]:
    run: list[Block] = []
    for block in (*(b for b in doc.body_blocks if b.kind != "mark"), None):
        if block is not None and block.kind == "item":
            run.append(block)
            continue
        if (
            len(run) >= options.min_entries
            and all(_is_entry(doc, one, options.max_words) for one in run)
            and any(one.words > 1 for one in run)
            and _are_bare(doc, [one.content for one in run], options.min_generic_share)
        ):
            yield run
        run = []


def _is_entry(doc: Document, block: Block, most: int) -> bool:
    """Whether it is a short line of a list without a figure or a name in it."""
    if block.kind != "item" or block.words > most or doc.quoted.touches(block.content):
        return False
    words = doc.words.inside(block.content)
    return bool(words) and not any(doc.words.surfaces[i][0].isdigit() for i in words)


def _are_bare(doc: Document, entries: Sequence[Span], least: float) -> bool:
    generic, endings = generic_words(doc) | _abstractions(doc), _endings(doc)
    content, bare, without = 0, 0, 0
    for entry in entries:
        words = [i for i in doc.words.inside(entry) if doc.stems[i]]
        little = sum(_says_little(doc.words.lower[i], generic, endings) for i in words)
        if _has_name(doc, words):
            return False
        content, bare, without = content + len(words), bare + little, without + (little == 0)
    return bare >= least * content and _ONE_IN * without <= len(entries)


def _has_name(doc: Document, content: Sequence[int]) -> bool:
    """Whether a word behind the first is capitalised; capitals throughout are a manner of setting."""
    capitals = [doc.words.surfaces[i][0].isupper() for i in content]
    return any(capitals[1:]) and not all(capitals)


def _says_little(word: str, generic: frozenset[str], endings: tuple[str, ...]) -> bool:
    return word in generic or (len(word) > 6 and word.endswith(endings))


def _abstractions(doc: Document) -> frozenset[str]:
    if doc.pack is None or not doc.pack.has("tables", "specifics"):
        return frozenset()
    return doc.pack.words("specifics", "abstractions")


def _endings(doc: Document) -> tuple[str, ...]:
    if doc.pack is None or not doc.pack.has("tables", "specifics"):
        return ()
    return tuple(doc.pack.table("specifics")["abstract"])
