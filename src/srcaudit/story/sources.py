"""What the articles of each source in a story are like."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence

from srcaudit.config import Config
from srcaudit.judging import reliability
from srcaudit.model.reliability import Reliability
from srcaudit.model.report import Report
from srcaudit.model.score import Dimension, Score, Scores
from srcaudit.model.story import STYLE, Conflict, SharedText, SourceScore, SourceSummary
from srcaudit.story.facts import ArticleFacts
from srcaudit.text.cover import Cover

PRIOR_WEIGHT = 2.0
"""Articles that the story's mean counts as beside a source's own."""

_NINETY = 1.645
"""Standard deviations to either side of a mean that hold 90 %."""

_LEAST_VARIANCE = 0.01
_UNIT = "mean of articles"


def source_summaries(
    articles: Sequence[ArticleFacts],
    reports: Mapping[str, Report],
    shared: Sequence[SharedText],
    conflicts: Sequence[Conflict],
    config: Config,
    *,
    min_articles: int,
) -> tuple[SourceSummary, ...]:
    """One summary a source, by name."""
    by_source: dict[str, list[ArticleFacts]] = {}
    for one in articles:
        by_source.setdefault(one.source, []).append(one)
    priors = {dimension: _moments(dimension, reports.values()) for dimension in Dimension}
    owner = {one.id: one.source for one in articles}
    directions = _directions(shared, owner)
    told = _conflicts(conflicts, owner)
    return tuple(
        _summary(name, own, reports, owner, priors, directions, told.get(name, 0), config, min_articles)
        for name, own in sorted(by_source.items())
    )


def _moments(dimension: Dimension, reports: Iterable[Report]) -> tuple[float, float]:
    """Mean and variance of a score over all articles."""
    values = [score.value for report in reports if (score := report.scores.of(dimension)) is not None]
    if not values:
        return 0.0, _LEAST_VARIANCE
    mean = sum(values) / len(values)
    variance = sum((value - mean) ** 2 for value in values) / max(1, len(values) - 1)
    return mean, max(variance, _LEAST_VARIANCE)


def _directions(shared: Sequence[SharedText], owner: Mapping[str, str]) -> Mapping[str, bool]:
    """Id of an article that shares text with another source's -> whether it is dated before all of them.

    Where a date is missing, or two are the same, the article is left out unless another one is dated before it.
    """
    found: dict[str, bool] = {}
    unsure: set[str] = set()
    for pair in shared:
        if not pair.words or owner.get(pair.a) == owner.get(pair.b):
            continue
        for name in (pair.a, pair.b):
            if pair.earlier is None:
                unsure.add(name)
            else:
                found[name] = found.get(name, True) and pair.earlier == name
    return {name: first for name, first in found.items() if not first or name not in unsure}


def _conflicts(conflicts: Sequence[Conflict], owner: Mapping[str, str]) -> Mapping[str, int]:
    """Source -> conflicts that it has a value in; how something is written is left out."""
    found: dict[str, int] = {}
    for conflict in conflicts:
        if conflict.kind not in STYLE:
            for name in {owner[value.article_id] for value in conflict.values}:
                found[name] = found.get(name, 0) + 1
    return found


def _summary(
    name: str,
    own: Sequence[ArticleFacts],
    reports: Mapping[str, Report],
    owner: Mapping[str, str],
    priors: Mapping[Dimension, tuple[float, float]],
    directions: Mapping[str, bool],
    conflicts: int,
    config: Config,
    min_articles: int,
) -> SourceSummary:
    words = sum(one.words for one in own)
    copied = sum(_copied_words(one, reports[one.id], owner) for one in own)
    named = sum(len(support.named_sources) for one in own if (support := reports[one.id].support) is not None)
    scores = tuple(_scores([reports[one.id] for one in own], priors))
    share = round(min(1.0, copied / words), 4) if words else None
    return SourceSummary(
        source=name,
        articles=tuple(one.id for one in own),
        words=words,
        scores=scores,
        share_copied=share,
        share_original=None if share is None else round(1 - share, 4),
        first=sum(directions.get(one.id) is True for one in own),
        follower=sum(directions.get(one.id) is False for one in own),
        named_sources=named,
        named_sources_per_1000_words=round(1000 * named / words, 2) if words else None,
        conflicts=conflicts,
        reliability=_reliability(scores, len(own), config, min_articles),
        rests_on=f"{len(own)} {'article' if len(own) == 1 else 'articles'} of {words:,} words",
    )


def _copied_words(article: ArticleFacts, report: Report, owner: Mapping[str, str]) -> int:
    """Words of the body in passages that an article of another source has too, and not later; no quotations."""
    day = article.day.isoformat() if article.day is not None else None
    passages = [
        passage.span
        for other in report.comparisons
        if owner.get(other.id, article.source) != article.source
        and (day is None or other.published is None or other.published <= day)
        for passage in other.passages
        if passage.counts
    ]
    starts = article.word_starts
    return sum(bisect_left(starts, span.end) - bisect_left(starts, span.start) for span in Cover(passages).spans)


def _scores(reports: Sequence[Report], priors: Mapping[Dimension, tuple[float, float]]) -> Iterator[SourceScore]:
    for dimension in Dimension:
        values = [score.value for report in reports if (score := report.scores.of(dimension)) is not None]
        if not values:
            continue
        prior, variance = priors[dimension]
        mean = sum(values) / len(values)
        total = len(values) + PRIOR_WEIGHT
        value = (len(values) * mean + PRIOR_WEIGHT * prior) / total
        reach = _NINETY * (variance / total) ** 0.5
        yield SourceScore(
            dimension=dimension,
            value=round(value, 4),
            interval=(round(max(0.0, value - reach), 4), round(min(1.0, value + reach), 4)),
            mean=round(mean, 4),
            articles=len(values),
            prior=round(prior, 4),
            prior_weight=PRIOR_WEIGHT,
        )


def _reliability(scores: Sequence[SourceScore], articles: int, config: Config, min_articles: int) -> Reliability:
    reason = None
    if articles < min_articles:
        reason = f"{articles} of its articles in this story, fewer than {min_articles}"
    found = {
        one.dimension.value: Score(
            value=one.value, numerator=one.value, denominator=1.0, unit=_UNIT, interval=one.interval
        )
        for one in scores
    }
    return reliability(Scores(**found), weights=config.weights, full_at=config.full_at, reason=reason)
