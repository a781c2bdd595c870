"""What the article asserts that could be checked, and what each claim rests on."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from srcaudit.model.span import Span
from srcaudit.text.mentions.attributions import Attribution

if TYPE_CHECKING:
    from srcaudit.text.document import Document

ClaimKind = Literal["quantity", "event", "state", "cause", "superlative", "forecast", "opinion", "question", "filler"]
Support = Literal["supported", "vague", "unattributed"]


@dataclass(frozen=True, slots=True)
class Claim:
    """One unit of the text that asserts something."""

    span: Span
    kind: ClaimKind
    support: Support
    weight: float
    """How much it is worth checking; 0-1. Under .3 nothing is said about it."""
    strength: float
    """How much its best source carries; 0 nobody, 1 a named person's own words."""
    attribution: Attribution | None
    """The strongest attribution, if there is one."""


def claims(doc: "Document") -> tuple[Claim, ...]:
    """The claims of the body, in order."""
    return ()
