"""Who said what: the source, the cue and the content of every attribution."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from srcaudit.model.span import Span

if TYPE_CHECKING:
    from srcaudit.text.document import Document

SourceKind = Literal["named", "organisation", "document", "role", "anonymous", "passive", "mind"]


@dataclass(frozen=True, slots=True)
class Attribution:
    """One statement laid at somebody's door.

    named: a person by name, or a pronoun that stands for one; organisation, document: as they say;
    role: an office without a name ("officials"); anonymous: nobody in particular ("analysts", "sources");
    passive: hearsay without anybody ("reportedly"); mind: what somebody thinks or wants, not what they said.
    """

    source: Span | None
    cue: Span
    content: Span | None
    kind: SourceKind


def attributions(doc: "Document") -> tuple[Attribution, ...]:
    """The attributions of the body, in order of their cues."""
    return ()
