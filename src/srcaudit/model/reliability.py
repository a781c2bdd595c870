"""How far the evidence in an article carries: one number, and how it comes about."""

from pydantic import Field

from srcaudit.model.frozen import Frozen
from srcaudit.model.score import Dimension


class ReliabilityTerm(Frozen):
    """What one score takes off: `taken_off` = `points` x min(1, `score` / `full_at`)."""

    dimension: Dimension
    score: float = Field(ge=0, le=1)
    weight: float = Field(gt=0, description="as set; only its share of the weights of what was measured counts")
    points: float = Field(
        ge=0, le=100, description="the most it can take off: 100 x weight / sum of the terms' weights"
    )
    full_at: float = Field(gt=0, le=1, description="score from which on all its points are taken off")
    taken_off: float = Field(ge=0, le=100)


class Reliability(Frozen):
    """100 less what the scores take off. It speaks of the evidence in this article, never of the outlet's honesty."""

    value: float | None = Field(None, ge=0, le=100, description="None: too little could be measured, see `reason`")
    interval: tuple[float, float] | None = Field(
        None, description="the same from the upper and lower ends of the scores"
    )
    terms: tuple[ReliabilityTerm, ...] = ()
    worst: tuple[Dimension, ...] = Field((), description="the two that take off most, if they take off anything")
    not_measured: tuple[Dimension, ...] = ()
    reason: str | None = Field(None, description="why there is no value")
