"""All the kinds about people."""

from tests.benchmarks.inconsistency.blind.stories import Mutator
from tests.benchmarks.inconsistency.sixth import lives, names, offices

MUTATORS: dict[str, Mutator] = {**names.MUTATORS, **offices.MUTATORS, **lives.MUTATORS}
