"""What players and pictures leave behind.

## What it does
Reports names of media files, credits of pictures, labels of players and galleries, shortcodes and notes that
something needs a browser.

## Why it matters
A file name in the text says that a picture was lost on the way. It is neither sentence nor caption.

## How it decides
A line that is the name of a media file (one word, or words with figures), a shortcode in brackets, words of the
list such as "Listen to this article", or a credit: "Photo:" and a name behind it, in up to eight words.

## Limits
Captions are left alone, also those whose picture is gone: they may carry facts. A credit without a label ("A. Holm /
Northern Pictures") is missed. On 1,695 professional articles five
lines were reported, all of them labels of players.
"""

from srcaudit.authoring import Context, Example, Found, Options, check
from srcaudit.model.evidence import Furniture
from srcaudit.model.finding import Confidence, Severity
from srcaudit.model.score import Dimension


@check(
    "BP109",
    "media-residue",
    dimension=Dimension.BOILERPLATE,
    severity=Severity.NOTE,
    needs_pack=False,
    message="left over from a picture or a player: {reason}",
    bad=(
        Example(
            "Ferry routes to close\n"
            "[[img 20260112 ferry-quay.webp\n"
            "Listen to this article]]\n"
            "The ferry company will close two of its five routes in March, its director told the council.\n"
            "Islanders who depend on the boats asked for a subsidy of two million crowns at the meeting on Monday.",
        ),
    ),
    good=(
        Example(
            "The ferry company will close two of its five routes in March, its director told the council.\n"
            "A ferry leaves Northport on 12 January 2026.\n"
            "Islanders who depend on the boats asked for a subsidy of two million crowns at the meeting on Monday.",
            why="a caption that carries facts",
        ),
        Example(
            "The ferry company will close two of its five routes in March, its director told the council.\n"
            "The leak began with one attachment named quay.jpg.\n"
            "Islanders who depend on the boats asked for a subsidy of two million crowns at the meeting on Monday.",
            why="a file in the story",
        ),
    ),
)
def media_residue(context: Context[Options]) -> Found:
    """Residue of pictures and players."""
    for block in context.doc.furniture_of("media"):
        confidence = Confidence.HIGH if block.sure else Confidence.MEDIUM
        yield context.finding(block.span, Furniture(part=block.part, reason=block.reason), confidence=confidence)
