"""Stamps of the entries in a live report: a clock run together with the name of who wrote the entry.

On the page they stand beside each other; as text they become one line such as “16:27Ada Holm” or “2 hours ago10:05
Ada Holm”. One line of it proves nothing; the same name beside three times or more does.
"""

import re
from collections import defaultdict
from collections.abc import Sequence

from srcaudit.text.furniture import Line

_FEWEST = 3
_WORDS = 8
_CLOCK = re.compile(r"(?<![\d:.])\d{1,2}:[0-5]\d(?![\d:])")
_FIGURES = re.compile(r"\d+")


def entry_stamps(lines: Sequence[Line]) -> list[int]:
    """Numbers of the lines that are stamps."""
    named: dict[str, list[int]] = defaultdict(list)
    timed = [number for number, line in enumerate(lines) if line.words <= _WORDS and ":" in line.text]
    for number in timed:
        name = "" if lines[number].sentence else _name(lines[number].text)
        if name:
            named[name].append(number)
    groups = [group for group in named.values() if len({lines[number].text for number in group}) >= _FEWEST]
    return sorted(number for group in groups for number in group)


def _name(text: str) -> str:
    """What a line has beside its one clock, if they are run together; else nothing."""
    clocks = list(_CLOCK.finditer(text))
    if len(clocks) != 1:
        return ""
    before, after = text[: clocks[0].start()], text[clocks[0].end() :]
    glued = before[-1:].isalpha() or after[:1].isupper()
    return _FIGURES.sub("", f"{before} {after}").strip() if glued else ""
