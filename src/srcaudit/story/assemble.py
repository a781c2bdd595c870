"""The story: reads the articles, has each audited against the others, and lays what they tell side by side."""

from collections import Counter
from collections.abc import Callable, Iterable
from hashlib import blake2b
from pathlib import Path

from srcaudit.config import Config
from srcaudit.corpus.index import SourceIndex
from srcaudit.engine import audit_and_read, unusable
from srcaudit.errors import InputError, SrcauditError
from srcaudit.model.article import Article
from srcaudit.model.report import Report
from srcaudit.model.story import StoryReport
from srcaudit.readers import ArticleLike, article_of
from srcaudit.readers.files import name_of
from srcaudit.story.clusters import clusters, shared_text
from srcaudit.story.conflicts import conflicts
from srcaudit.story.corroboration import Story, claims
from srcaudit.story.facts import ArticleFacts, read_facts
from srcaudit.story.matching import Weights, groups
from srcaudit.story.not_compared import not_compared
from srcaudit.story.side_by_side import side_by_side
from srcaudit.story.sources import source_summaries

Progress = Callable[[int, int], object]
"""Called with how many articles are done, and how many there are."""

MIN_ARTICLES = 3
"""Articles of a source in a story from which a reliability is given for it."""

_ONE = (str, Path, Article, dict, bytes, bytearray)


def audit_story(
    articles: Iterable[ArticleLike],
    *,
    config: Config | None = None,
    min_articles: int = MIN_ARTICLES,
    progress: Progress | None = None,
    workers: int = 1,
) -> StoryReport:
    """Several articles on one story: each one's report, who shares text, where they differ, what claims rest on.

    articles: as for `audit_many`; each is compared with all others. min_articles: articles of a source in the story
    from which it is given a reliability. progress: called after each article with how many are done and how many there
    are. workers: processes; more than one pays from some hundred articles on. An article that cannot be used gets a
    report that says why, and costs the others nothing. Nothing but the order of the lists depends on the order of the
    articles. Nothing is written and nothing fetched.
    Raises: InputError if `articles` is one article or none at all, ConfigError if a setting does not fit.
    """
    if isinstance(articles, _ONE) or not isinstance(articles, Iterable):
        raise InputError("audit_story takes several articles; audit takes one")
    settings = Config.of(config)
    given = _named([_read(article, settings) for article in articles])
    usable = [article for article in given if isinstance(article, Article)]
    index = _index(usable, settings)
    audited = audit_and_read(usable, read_facts, against=index, config=settings, workers=workers)
    reports: list[Report] = []
    facts: list[ArticleFacts] = []
    for done, one in enumerate(given, 1):
        if isinstance(one, Report):
            reports.append(one)
        else:
            report, told = next(audited)
            reports.append(report)
            if told is not None:
                facts.append(told)
        if progress is not None:
            progress(done, len(given))
    return _assembled(reports, facts, settings, min_articles)


def _assembled(reports: list[Report], facts: list[ArticleFacts], config: Config, min_articles: int) -> StoryReport:
    dates = {one.id: one.day for one in facts if one.day is not None}
    pairs = shared_text(reports, dates)
    found = clusters([name for report in reports if (name := report.id) is not None], pairs, dates)
    weights = Weights(statement for one in facts for statement in one.statements)
    alike = groups(facts, weights)
    disputes = conflicts(facts, reports, alike, weights)
    by_id = {report.id: report for report in reports if report.id is not None}
    return StoryReport(
        reports=tuple(reports),
        shared=pairs,
        clusters=found,
        conflicts=disputes,
        side_by_side=side_by_side(facts),
        not_compared=not_compared(facts),
        claims=claims(alike, Story.of(facts, reports, found), disputes, weights),
        sources=source_summaries(facts, by_id, pairs, disputes, config, min_articles=min_articles),
    )


def _read(article: ArticleLike, config: Config) -> Article | Report:
    """The article, or the report that says why there is none."""
    try:
        return article_of(article)
    except SrcauditError as error:
        return unusable(name_of(article) if isinstance(article, Path) else None, str(error), config)
    except Exception as error:  # such as a mapping that raises: it must not cost the others
        return unusable(None, f"it could not be read: {type(error).__name__}: {error}", config)


def _named(given: list[Article | Report]) -> list[Article | Report]:
    """The same with an id for each article that no other has, which does not depend on their order."""
    keys = Counter(article.key for article in given if isinstance(article, Article))
    taken: Counter[str] = Counter()
    named: list[Article | Report] = []
    for one in given:
        if isinstance(one, Article):
            name = one.key if keys[one.key] == 1 else f"{one.key}#{_digest(one)}"
            taken[name] += 1
            # What is left are articles alike in everything: it does not matter which is which.
            name = name if taken[name] == 1 else f"{name}-{taken[name]}"
            named.append(one if one.id == name else one.model_copy(update={"id": name}))
        else:
            named.append(one)
    return named


def _digest(article: Article) -> str:
    return blake2b(article.model_dump_json().encode(), digest_size=4).hexdigest()


def _index(articles: Iterable[Article], config: Config) -> SourceIndex:
    """All articles, those left out that the index cannot take: they cannot be audited either."""
    index = SourceIndex()
    for article in articles:
        if len(article.text) <= config.max_characters:
            try:
                index.add(article)
            except Exception:
                continue
    return index
