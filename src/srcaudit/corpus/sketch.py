"""What an article is found by in an index: keys of its bands, its fingerprints and its name, 32 bits each.

Keys only find articles to compare with. What two articles share is counted on their texts, so that two things of one
key cost a comparison and never change an answer.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING

from srcaudit.corpus.body import Body, number, read_shingles
from srcaudit.corpus.lsh import bands
from srcaudit.corpus.minhash import BATCH, smallest
from srcaudit.corpus.winnowing import chosen

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
        """All of them; some perhaps more than once."""
        import numpy as np

        return np.concatenate((self.bands, self.prints, np.array([self.name], np.uint32)))


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

    read_shingles(bodies)
    begins = [*accumulate((len(body.shingles) for body in bodies), initial=0)]
    hashes = np.concatenate([body.shingles.hashes for body in bodies])
    rows = bands(smallest(hashes, np.array(begins))).astype(np.uint32)
    places = chosen(hashes, begins)
    prints = hashes[places].astype(np.uint32)
    found = []
    for body, row, (begin, end) in zip(bodies, rows, pairwise(places.searchsorted(begins).tolist()), strict=True):
        kept = slice(None) if body.comparable else slice(0)
        found.append(Sketch(name_key(body.key), row[kept], prints[begin:end][kept]))
    return found
