"""What players and pictures leave behind.

## What it does
Reports names of media files, credits of pictures, captions that carry such a credit, labels of players and galleries,
shortcodes and notes that something needs a browser.

## Why it matters
A file name in the text says that a picture was lost on the way. It is neither sentence nor caption. A caption with its
credit was copied with the page; without the picture it interrupts the story.

## How it decides
A line that is the name of a media file (one word, or words with figures), a shortcode in brackets, words of the
list such as "Listen to this article", or a credit: "Photo:" and a name behind it, in up to eight words.

A line of up to 70 words is a caption where it ends with a credit in brackets, a label and a name ("(Photo: E. Holm)",
"(Photo by E. Holm)") or an agency that sells pictures with a name ("(E. Holm/AP)", "(AP Photo)"), or without brackets
with such an agency behind a stroke ("E. Holm / Reuters"). An agency alone in brackets signs what is written: "(AP)" is
left alone.

## Limits
Captions without a credit are left alone, also those whose picture is gone: they may carry facts. A credit with
neither label nor known agency ("A. Holm / Northern Pictures") is missed. A paragraph that an extractor has joined
with a caption counts as one. On 1,695 professional articles eighteen lines were reported, all read: five labels of
players, one credit and twelve captions with theirs.
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
        Example(
            "The ferry company will close two of its five routes in March, its director told the council.\n"
            "[[The quay of Northport, where the last boat of the day leaves at six. (Photo: Edda Holm)\n"
            "Islanders wait for the night boat in Northport (Per Lund/Reuters)]]\n"
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
            "The ferry company will close two of its five routes in March, its director told the council. (AP)\n"
            "Islanders asked for a subsidy of two million crowns (about a fifth of the fares/taxes).",
            why="the sign-off of an agency, and an aside",
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
