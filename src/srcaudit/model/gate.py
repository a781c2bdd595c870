"""What turns a report into a verdict."""

from enum import StrEnum
from typing import Literal

from pydantic import Field

from srcaudit.model.frozen import Frozen


class Verdict(StrEnum):
    """What the findings ask of an editor."""

    PASS = "pass"
    REVIEW = "review"
    HOLD = "hold"


class Gate(Frozen):
    """A limit, and the verdict on a report that is over it.

    of: a dimension, whose score is compared; a severity, whose findings are counted; or a code or the beginning of
    codes, whose findings are counted. A score that was not measured is over no limit.
    """

    of: str = Field(description="a dimension, a severity, a code or the beginning of codes")
    over: float = Field(ge=0, description="limit of a score (0-1) or of a count; reaching it is not being over it")
    verdict: Literal[Verdict.REVIEW, Verdict.HOLD] = Field(Verdict.REVIEW, description="review or hold")
