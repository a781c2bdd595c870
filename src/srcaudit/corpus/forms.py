"""Forms filled in anew, such as reports of a market or notices of a death, which share all but what they tell; tables.

A writer who rewords a text keeps its names and figures and changes what stands between; whoever fills in a form keeps
what stands between.
"""

import re
from collections.abc import Iterator

from srcaudit.model.comparison import Passage
from srcaudit.text.document import Document
from srcaudit.text.words import among

_FREE = 0.7
"""Share of words in rows of five equal ones from which a passage is no form but a copy, altered or not."""

_EACH = 12
"""Words for each of which a form has a name or a figure of its own; a count."""

_FIGURES, _LISTED = 1 / 3, 0.8
"""Share of words that are figures from which a passage is a table, in lines or in a row (a report on shares has a
quarter); share of words that are figures or names from which it is a list."""

_FIGURE = re.compile(r"\d+(?:[.,:]\d+)*")
_CAPITAL = r"(?<![\w’'])(?=[^\W\d_])(?![a-zß-öø-ÿ])[\w’'-]+"
_NAME = re.compile(rf"{_CAPITAL}(?:[ \u00a0]{_CAPITAL})*")
_PART = re.compile(r"[^\W_]+")
_BEGINNING = re.compile(r"(?:^|[.!?:\n])[\s“\"(]*$")


def values_of_a_form(doc: Document, passage: Passage) -> int:
    """How many names and figures of a passage are others there, if it seems to be a form; 0 if it is a copy."""
    if passage.verbatim >= _FREE:
        return 0
    named = doc.pack is not None and doc.pack.has("tables", "names")
    here, there = doc[passage.span], passage.other_quote
    count = min(_own_values(here, there, named=named), _own_values(there, here, named=named))
    return count if count * _EACH >= passage.words else 0


def is_table(doc: Document, passage: Passage) -> bool:
    """Whether a passage is nearly all figures and names, so that there is one way to put it: results, prices, teams."""
    words = doc.words.inside(passage.span)
    figures = among(doc.words.figures, words)
    named = sum(
        surface[0].isupper() and not surface.isupper() for surface in doc.words.surfaces[words.start : words.stop]
    )
    return len(words) > 0 and (figures >= _FIGURES * len(words) or figures + named >= _LISTED * len(words))


def _own_values(text: str, other: str, *, named: bool) -> int:
    known = {part.casefold() for part in _PART.findall(other)}
    figures = set(_FIGURE.findall(text)) - set(_FIGURE.findall(other))
    names = {name for name in _names(text) if not known & set(_PART.findall(name.casefold()))} if named else ()
    return len(figures) + len(names)


def _names(text: str) -> Iterator[str]:
    """Words with a capital, those in a row as one, that begin no sentence."""
    for name in _NAME.finditer(text):
        if not _BEGINNING.search(text, max(0, name.start() - 3), name.start()):
            yield name.group()
