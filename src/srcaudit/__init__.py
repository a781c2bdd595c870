"""How far one article can be relied on as a source, and why.

`audit(article)` returns a `Report` with five scores, each backed by findings with exact character spans.
Importing this package imports nothing else: every public name is loaded when it is first used.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from srcaudit.config import Config
    from srcaudit.corpus.compare import compare
    from srcaudit.corpus.index import Match, SourceIndex
    from srcaudit.corpus.minhash import minhash
    from srcaudit.engine import audit, audit_many
    from srcaudit.errors import SrcauditError
    from srcaudit.model.article import Article
    from srcaudit.model.claim import Claim, SupportProfile
    from srcaudit.model.comparison import Comparison, Passage
    from srcaudit.model.finding import Confidence, Finding, Related, Severity
    from srcaudit.model.gate import Gate, Verdict
    from srcaudit.model.reliability import Reliability
    from srcaudit.model.report import Report, Skipped
    from srcaudit.model.score import Dimension, Score
    from srcaudit.model.span import Span
    from srcaudit.model.story import Cluster, Conflict, ConflictValue, StoryClaim, StoryReport
    from srcaudit.render.frame import to_dataframe
    from srcaudit.render.html import render_html
    from srcaudit.scoring import rescore
    from srcaudit.story.assemble import audit_story
    from srcaudit.text.document import Document

__version__ = "0.1.0"

_HOME = {
    "Article": "srcaudit.model.article",
    "Claim": "srcaudit.model.claim",
    "Cluster": "srcaudit.model.story",
    "Comparison": "srcaudit.model.comparison",
    "Confidence": "srcaudit.model.finding",
    "Config": "srcaudit.config",
    "Conflict": "srcaudit.model.story",
    "ConflictValue": "srcaudit.model.story",
    "Dimension": "srcaudit.model.score",
    "Document": "srcaudit.text.document",
    "Finding": "srcaudit.model.finding",
    "Gate": "srcaudit.model.gate",
    "Match": "srcaudit.corpus.index",
    "Passage": "srcaudit.model.comparison",
    "Related": "srcaudit.model.finding",
    "Reliability": "srcaudit.model.reliability",
    "Report": "srcaudit.model.report",
    "Score": "srcaudit.model.score",
    "Severity": "srcaudit.model.finding",
    "Skipped": "srcaudit.model.report",
    "SourceIndex": "srcaudit.corpus.index",
    "Span": "srcaudit.model.span",
    "SrcauditError": "srcaudit.errors",
    "StoryClaim": "srcaudit.model.story",
    "StoryReport": "srcaudit.model.story",
    "SupportProfile": "srcaudit.model.claim",
    "Verdict": "srcaudit.model.gate",
    "audit": "srcaudit.engine",
    "audit_many": "srcaudit.engine",
    "audit_story": "srcaudit.story.assemble",
    "compare": "srcaudit.corpus.compare",
    "minhash": "srcaudit.corpus.minhash",
    "render_html": "srcaudit.render.html",
    "rescore": "srcaudit.scoring",
    "to_dataframe": "srcaudit.render.frame",
}

__all__ = [
    "Article",
    "Claim",
    "Cluster",
    "Comparison",
    "Confidence",
    "Config",
    "Conflict",
    "ConflictValue",
    "Dimension",
    "Document",
    "Finding",
    "Gate",
    "Match",
    "Passage",
    "Related",
    "Reliability",
    "Report",
    "Score",
    "Severity",
    "Skipped",
    "SourceIndex",
    "Span",
    "SrcauditError",
    "StoryClaim",
    "StoryReport",
    "SupportProfile",
    "Verdict",
    "__version__",
    "audit",
    "audit_many",
    "audit_story",
    "compare",
    "minhash",
    "render_html",
    "rescore",
    "to_dataframe",
]


if not TYPE_CHECKING:  # a type checker knows the names above and refuses others

    def __getattr__(name: str) -> Any:
        if name not in _HOME:
            raise AttributeError(f"module 'srcaudit' has no attribute {name!r}")
        value = getattr(import_module(_HOME[name]), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted(__all__)
