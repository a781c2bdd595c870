"""Forms filled in anew: reports of a market or a match, notices of a death, which share all but what they tell.

A writer who rewords a text keeps its names and figures and changes what stands between; whoever fills in a form keeps
what stands between.
"""

import re
from collections.abc import Iterator

from srcaudit.model.comparison import Passage
from srcaudit.text.document import Document

_FREE = 0.7
"""Share of words in rows of five equal ones from which a passage is no form but a copy, altered or not."""

_EACH = 12
"""Words for each of which a form has a name or a figure of its own; a count."""

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
