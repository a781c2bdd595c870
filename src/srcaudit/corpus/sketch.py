"""What an article is found by in an index: keys of its bands, its fingerprints and its name, 32 bits each.

Keys only find articles to compare with. What two articles share is counted on their texts, so that two things of one
key cost a comparison and never change an answer.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from srcaudit.corpus.body import Body, number, read
from srcaudit.corpus.lsh import bands
from srcaudit.corpus.minhash import BATCH, smallest

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Keys = npt.NDArray[np.uint32]


@dataclass(frozen=True, slots=True, eq=False)
class Sketch:
    """The keys of one article; no bands and no fingerprints if its body is too short to be compared."""

    name: int
    bands: "Keys"
    prints: "Keys"

    @property
    def keys(self) -> "Keys":
        """All of them, ascending, each once."""
        import numpy as np

        return np.unique(np.concatenate([self.bands, self.prints, np.array([self.name], np.uint32)]))


def sketches(bodies: Sequence[Body]) -> list[Sketch]:
    """The sketches of several articles, quicker together."""
    found: list[Sketch] = []
    for start in range(0, len(bodies), BATCH):
        found += _sketched(bodies[start : start + BATCH])
    return found


def name_key(name: str) -> int:
    """The key of an article's name."""
    return number(name) & 0xFFFFFFFF


def print_keys(hashes: Sequence[int]) -> "Keys":
    """The keys of fingerprints."""
    import numpy as np

    return np.array(hashes, np.uint64).astype(np.uint32)


def _sketched(bodies: Sequence[Body]) -> list[Sketch]:
    import numpy as np

    read(bodies)
    hashes = [body.shingles.hashes for body in bodies]
    begins = np.cumsum([0, *(len(one) for one in hashes)])
    rows = bands(smallest(np.concatenate(hashes), begins)).astype(np.uint32)
    return [
        Sketch(name_key(body.key), row if body.comparable else row[:0], print_keys(body.fingerprints))
        for body, row in zip(bodies, rows, strict=True)
    ]
