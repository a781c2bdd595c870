"""What an audit gives back."""

import re
from functools import lru_cache
from typing import Any, Literal

from pydantic import Field, field_validator

from srcaudit.model.claim import Claim, SupportProfile
from srcaudit.model.comparison import Comparison
from srcaudit.model.finding import Finding
from srcaudit.model.frozen import Frozen
from srcaudit.model.gate import Verdict
from srcaudit.model.reliability import Reliability
from srcaudit.model.score import Measure, Scores

_SURROGATE = re.compile("[\ud800-\udfff]")


class Skipped(Frozen):
    """Something that could not be measured, and why. Not measured is not zero."""

    code: str = Field(description="a check's code, a dimension, or a part of the report")
    reason: str


@lru_cache(maxsize=1024)
def skip(code: str, reason: str) -> Skipped:
    """What is skipped for a reason that article after article has: those of the articles before are given again."""
    return Skipped(code=code, reason=reason)


class Readability(Frozen):
    """Reading ease of the body, on srcaudit's own sentences; the formulas are textstat's."""

    flesch_reading_ease: float
    flesch_kincaid_grade: float
    automated_readability_index: float
    coleman_liau_index: float
    lix: float
    syllables: str = Field(description="how syllables were counted")


class Provenance(Frozen):
    """What made this report: enough to make it again. No clock and no machine."""

    version: str = Field(description="srcaudit version")
    config: str = Field(description="digest of the settings")
    packs: dict[str, str] = Field(description="language -> digest of its data")
    checks: tuple[str, ...] = Field(description="codes of the checks that ran")


class Report(Frozen):
    """One article's scores, and the findings behind them in the order of the text."""

    schema_version: Literal[1] = 1
    id: str | None = Field(description="the article's id")
    title: str | None = Field(
        None,
        description="the article's title; else the heading that its text opens with, or the line that stands for it",
    )
    language: str | None = Field(description="ISO 639-1 code, given or detected; None when it cannot be told")
    words: int = Field(description="words of the whole text, furniture included")
    verdict: Verdict | None = Field(
        description="what the gates of the settings make of it; None when it was not judged: no words, or over no gate "
        "while none of padding, inconsistency and unsupported could be measured"
    )
    reasons: tuple[str, ...] = Field((), description="the gates it is over, and what else the verdict rests on")
    scores: Scores
    reliability: Reliability = Field(Reliability(), description="what the scores leave of 100, term by term")
    findings: tuple[Finding, ...] = ()
    claims: tuple[Claim, ...] = Field((), description="the claims worth checking, and what each rests on")
    support: SupportProfile | None = Field(None, description="whom the article rests on; None without claims")
    comparisons: tuple[Comparison, ...] = Field((), description="most similar first")
    skipped: tuple[Skipped, ...] = ()
    readability: Readability | None = Field(None, description="only when asked for")
    measures: tuple[Measure, ...] = Field((), description="the numbers that the scores are computed from")
    provenance: Provenance

    @property
    def unread(self) -> bool:
        """Whether there is no verdict because the checks could not read the text: a gate has not been passed then.

        False for a text that they read but that is too short or too plain to have a score.
        """
        return self.verdict is None and not (self.words and self.provenance.packs and self.provenance.checks)

    @field_validator("id", mode="before")
    @classmethod
    def _without_surrogates(cls, value: Any) -> Any:
        # The name of a file that could not be read may be no Unicode, and JSON can hold nothing else.
        return _SURROGATE.sub("\ufffd", value) if isinstance(value, str) else value

    def _repr_html_(self) -> str:
        """What a notebook shows of the report."""
        from srcaudit.render.html import fragment

        return fragment(self)
