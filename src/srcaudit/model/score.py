"""The five scores and what they are made of."""

from enum import StrEnum
from functools import lru_cache

from pydantic import Field

from srcaudit.model.frozen import Frozen


class Dimension(StrEnum):
    """What a score measures, named for the fault."""

    BOILERPLATE = "boilerplate"
    PADDING = "padding"
    INCONSISTENCY = "inconsistency"
    DUPLICATION = "duplication"
    UNSUPPORTED = "unsupported"


class Measure(Frozen):
    """A number that was read off an article: what scores are computed from, and nothing else is."""

    dimension: Dimension
    name: str
    value: float
    unit: str
    code: str | None = Field(None, description="the check it came from; None if it is of the whole article")
    standing: float | None = Field(
        None, ge=0, le=1, description="how far above the median of professional articles: 0 at it or under, 1 above all"
    )


@lru_cache(maxsize=1024)
def counted(dimension: Dimension, name: str, value: int, unit: str, code: str | None = None) -> Measure:
    """The measure of a count. Those of the articles before are given again: an audit makes dozens, most of them 0."""
    return Measure(dimension=dimension, name=name, value=value, unit=unit, code=code)


CREDITED_COPY = "credited agency copy"
"""Name of the measure, and of the term, of words that stand in copy of a news agency that the article credits."""


class Term(Frozen):
    """One part of a score."""

    name: str
    value: float = Field(description="what it adds to the numerator")
    measured: float = Field(description="the number it was computed from")
    unit: str = Field(description="unit of `measured`")


class Score(Frozen):
    """`value` = `numerator` / `denominator`, cut to [0, 1]: 0 nothing found, 1 worst."""

    value: float = Field(ge=0, le=1)
    numerator: float
    denominator: float = Field(gt=0)
    unit: str
    terms: tuple[Term, ...] = ()
    interval: tuple[float, float] | None = Field(
        None, description="90 % of articles of this kind and length score within; wide where there is little to go by"
    )
    percentile: float | None = Field(
        None,
        ge=0,
        le=1,
        description="share of professional articles that score lower; None where there is no reference",
    )


class Scores(Frozen):
    """The five scores. None: could not be measured, see `Report.skipped`."""

    boilerplate: Score | None = None
    padding: Score | None = None
    inconsistency: Score | None = None
    duplication: Score | None = None
    unsupported: Score | None = None

    def of(self, dimension: Dimension | str) -> Score | None:
        """The score of one dimension."""
        score: Score | None = getattr(self, dimension if isinstance(dimension, Dimension) else Dimension(dimension))
        return score
