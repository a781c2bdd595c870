"""Reports and stories that have a hostile string in every field that holds words."""

from functools import cache
from typing import TypeVar

import srcaudit
from srcaudit import Article, Report, Span, StoryClaim, StoryReport
from srcaudit.model.frozen import Frozen
from srcaudit.model.story import (
    Conflict,
    ConflictValue,
    Origin,
    SharedText,
    SideBySide,
    SourceScore,
    SourceSummary,
    Telling,
)
from tests.samples import articles

M = TypeVar("M", bound=Frozen)

_WORDS = (str, str | None)


@cache
def _sample() -> Report:
    """A report that has something of everything."""
    known = articles()
    config = srcaudit.Config(readability=True)
    report = srcaudit.audit(known["wire-reprint"], against=[known["wire-story"]], config=config)
    conflicts = srcaudit.audit(known["self-contradicting"]).findings
    return report.model_copy(
        update={"findings": (*report.findings[:4], *conflicts[:3]), "claims": report.claims[:4], "reasons": ("x",)}
    )


def poisoned(model: M, payload: str) -> M:
    """The same with `payload` for every string that is free, however deep."""
    changes: dict[str, object] = {}
    for name, field in type(model).model_fields.items():
        value = getattr(model, name)
        if field.annotation in _WORDS:
            changes[name] = payload
        elif isinstance(value, Frozen):
            changes[name] = poisoned(value, payload)
        elif isinstance(value, tuple):
            changes[name] = tuple(
                poisoned(one, payload) if isinstance(one, Frozen) else payload if type(one) is str else one
                for one in value
            )
    return model.model_copy(update=changes)


def poisoned_article(payload: str) -> Article:
    """An article whose every field is the payload, and whose text begins and ends with it."""
    text = f"{payload}\n\n# {payload}\n\nThe council met on {payload} Monday. {payload}"
    return Article(text, payload, payload, payload, payload, payload, notes=[payload])


def poisoned_report(article: Article, payload: str) -> Report:
    """A report on the article whose findings all lie on the payload in its text."""
    place = Span(0, max(1, len(article.text.split("\n\n")[0])))
    quote = article.text[place.start : place.end]
    told = poisoned(_sample(), payload)
    findings = tuple(
        one.model_copy(
            update={
                "span": place,
                "quote": quote,
                "related": tuple(
                    other.model_copy(update={"span": place, "article": payload if number % 2 else None})
                    for number, other in enumerate(one.related)
                ),
            }
        )
        for one in told.findings
    )
    return told.model_copy(update={"id": article.id, "findings": findings})


def sample_story(*reports: Report) -> StoryReport:
    """A story with something of everything, told by two reports."""
    first, second = (report.id or "none" for report in reports[:2])
    value = ConflictValue(value="12", article_id=first, source="One", span=Span(0, 1), quote="a", context="b a c")
    other = value.model_copy(update={"value": "14", "article_id": second, "source": "Two"})
    telling = Telling(article_id=first, span=Span(0, 1), quote="a", source="One", rests_on="log", origin=0)
    claim = StoryClaim(
        text="a",
        article_id=first,
        span=Span(0, 1),
        status="contradicted",
        sources=("One", "Two"),
        origins=(Origin(name="log", kind="document", identified=True, articles=(first, second)),),
        tellings=(telling, telling.model_copy(update={"article_id": second, "source": "Two", "copied": True})),
        reason="two values",
        conflict=0,
    )
    source = SourceSummary(
        source="One",
        articles=(first,),
        words=100,
        scores=(
            SourceScore(
                dimension="padding", value=0.1, interval=(0, 0.3), mean=0.1, articles=1, prior=0, prior_weight=1
            ),
        ),
        share_copied=0.5,
        share_original=0.5,
        named_sources=1,
        named_sources_per_1000_words=10,
        conflicts=1,
        rests_on="one article",
    )
    return StoryReport(
        reports=reports,
        shared=(
            SharedText(
                a=first,
                b=second,
                jaccard=0.9,
                containment=0.9,
                contained=1,
                words=90,
                near_duplicate=True,
                earlier=first,
            ),
        ),
        clusters=(srcaudit.Cluster(members=(first, second), core=first, earliest=first, least_jaccard=0.9),),
        conflicts=(Conflict(subject="workers", kind="figure", message="12 and 14", values=(value, other)),),
        side_by_side=(SideBySide(subject="shifts", values=(value, other)),),
        claims=(claim, claim.model_copy(update={"status": "single-source", "conflict": None})),
        sources=(source, source.model_copy(update={"source": "Two", "reliability": reports[0].reliability})),
    )
