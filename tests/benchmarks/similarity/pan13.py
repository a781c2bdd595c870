"""The training corpus of PAN 2013 text alignment, read from its archive, and used for this measurement alone."""

import re
import tarfile
from dataclasses import dataclass
from pathlib import Path

from srcaudit.model.article import Article
from tests.benchmarks.similarity.plagdet import Pair

UNRELATED = "01-no-plagiarism"
CLASSES = ("02-no-obfuscation", "03-random-obfuscation", "04-translation-obfuscation", "05-summary-obfuscation")

_CASE = re.compile(r"<feature [^>]*source_offset[^>]*>")


@dataclass(frozen=True)
class Case:
    """A pair of documents, and the places that the corpus says are shared."""

    here: Article
    there: Article
    cases: list[Pair]


class Corpus:
    """The archive, unpacked in memory."""

    def __init__(self, archive: Path) -> None:
        with tarfile.open(archive) as files:
            # Offsets count characters of files that may begin with a mark and hold CR LF.
            self._files = {
                member.name.removeprefix("./"): file.read().decode("utf-8").removeprefix("\ufeff")
                for member in files
                if member.isfile() and (file := files.extractfile(member)) is not None
            }

    def pairs(self, name: str, step: int, first: int = 0) -> list[Case]:
        """Every `step`-th pair of a class from the `first`, in the order of its list."""
        listed = [line.split() for line in self._files[f"{name}/pairs"].splitlines()]
        return [self._case(name, here, there) for here, there in listed[first::step]]

    def _case(self, name: str, here: str, there: str) -> Case:
        told = self._files.get(f"{name}/{here[:-4]}-{there[:-4]}.xml", "")
        return Case(
            Article(self._files[f"susp/{here}"], id=here, language="en"),
            Article(self._files[f"src/{there}"], id=there, language="en"),
            [_places(case) for case in _CASE.findall(told)] if name != UNRELATED else [],
        )


def _places(case: str) -> Pair:
    def number(name: str) -> int:
        found = re.search(rf'{name}="(\d+)"', case)
        assert found is not None, case
        return int(found[1])

    here, there = number("this_offset"), number("source_offset")
    return here, here + number("this_length"), there, there + number("source_length")
