"""The audit: the one place that knows what comes after what."""

from bisect import bisect_right
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import ExitStack
from functools import partial
from itertools import accumulate
from pathlib import Path
from typing import TypeVar

import srcaudit
from srcaudit.authoring import NotMeasuredError
from srcaudit.catalog import AnyCheck, checks, selected
from srcaudit.config import Config
from srcaudit.corpus.index import SourceIndex, index_of
from srcaudit.errors import ConfigError, InputError, MissingExtraError, SourceIndexError, SrcauditError
from srcaudit.judging import reliability, verdict
from srcaudit.model.article import Article
from srcaudit.model.comparison import Comparison
from srcaudit.model.finding import Finding
from srcaudit.model.gate import Verdict
from srcaudit.model.reliability import Reliability
from srcaudit.model.report import Provenance, Readability, Report, Skipped, skip
from srcaudit.model.score import Dimension, Measure, Scores
from srcaudit.model.span import Span
from srcaudit.readers import ArticleLike, article_of
from srcaudit.readers.files import name_of
from srcaudit.scoring import measures, scores, why_not_padding, why_not_support
from srcaudit.text.document import Document
from srcaudit.text.known import Known
from srcaudit.text.readability import readability
from srcaudit.text.support import support_profile, told_claims

Against = SourceIndex | Iterable[ArticleLike] | None

AGAINST = "against"
"""What is skipped when the others could not be read."""

T = TypeVar("T")
Job = Callable[[ArticleLike, SourceIndex | None, Config], tuple[Report, T | None]]
"""What a process does with an article."""

_AHEAD = 16
_ONE = (str, Path, Article, Mapping, bytes, bytearray)
_OF_CONTENT = (Dimension.PADDING, Dimension.INCONSISTENCY, Dimension.UNSUPPORTED)
"""What an editor would call judging an article: the other two say whose lines they are."""
_NO_WORDS = "the text has no words"
_NO_PEERS = "no other articles given to compare with"


def audit(article: ArticleLike, *, against: Against = None, config: Config | None = None) -> Report:
    """Five scores of one article, each with the findings behind it.

    article: the text itself, a file (.txt .md .html .json) or an `Article`. against: an index, or other
    articles, to look for shared text; an article never matches itself. Nothing is written and nothing fetched.
    Raises: InputError if the article cannot be used, ConfigError if a setting does not fit, SourceIndexError if the
    index cannot be read.
    """
    settings = Config.of(config)
    return _audited(_document(article, settings), _peers(against), settings, broken=False)[0]


def audit_and_read(
    articles: Iterable[ArticleLike],
    read: Callable[[Document], T],
    *,
    against: SourceIndex,
    config: Config,
    workers: int = 1,
) -> Iterator[tuple[Report, T | None]]:
    """Each article's report with what `read` makes of its document, whose layers the audit has computed already.

    None, and a report that says why, for an article that cannot be used or on which either of the two fails.
    workers: processes; with more than one, `read` is a function of a module.
    """
    job = partial(_read_too, read)
    if _processes(workers) == 1:
        return (job(article, against, config) for article in articles)
    return _in_processes(articles, against, config, workers, job)


def _read_too(
    read: Callable[[Document], T], article: ArticleLike, index: SourceIndex | None, config: Config
) -> tuple[Report, T | None]:
    try:
        report, doc = _audited(_document(article, config), index, config, broken=True)
        return report, read(doc)
    except SrcauditError as error:
        return unusable(_name(article), str(error), config), None
    except Exception as error:
        return unusable(_name(article), _failure(error), config), None


def audit_many(
    articles: Iterable[ArticleLike], *, against: Against = None, config: Config | None = None, workers: int = 1
) -> Iterator[Report]:
    """A report for each article, in the order given, one after the other.

    workers: processes; more than one pays from some hundred articles on. An article that cannot be used, or on
    which srcaudit itself fails, gets a report without scores whose `skipped` says why, so that the others are not
    lost; one for which the index cannot be read is audited without it, and `skipped` says so. What the iterable raises
    is raised after the reports of the articles before it.
    """
    if isinstance(articles, _ONE) or not isinstance(articles, Iterable):
        raise InputError("audit_many takes several articles; audit takes one")
    _processes(workers)
    # Settings and peers are looked at here and now; only the audits wait until they are asked for.
    settings, index = Config.of(config), _peers(against)
    if workers == 1:
        return (_tolerant(article, index, settings) for article in articles)
    return (report for report, _ in _in_processes(articles, index, settings, workers, _only_audited))


def _processes(workers: int) -> int:
    if not isinstance(workers, int) or workers < 1:  # type: ignore[redundant-expr]
        raise ConfigError(f"workers must be a whole number from 1, not {workers!r}")
    return workers


def _in_processes(
    articles: Iterable[ArticleLike], index: SourceIndex | None, settings: Config, workers: int, job: Job[T]
) -> Iterator[tuple[Report, T | None]]:
    """What several processes make of the articles, each asked for ahead of its turn."""
    waiting: deque[tuple[Article | None, Future[tuple[Report, T | None]] | Report]] = deque()
    failure: Exception | None = None
    coming = iter(articles)
    with ExitStack() as stack:
        pool = stack.enter_context(_pool(workers, index, settings))
        while True:
            try:
                waiting.append(_asked_for(pool, next(coming), settings, job))
            except StopIteration:
                break
            except Exception as error:  # the caller's own; raised again below, when its turn has come
                failure = error
                break
            if len(waiting) >= _AHEAD * workers:
                yield _answer(*waiting.popleft(), index, settings, job)
        while waiting:
            yield _answer(*waiting.popleft(), index, settings, job)
    if failure is not None:
        raise failure


def _pool(workers: int, index: SourceIndex | None, settings: Config) -> ProcessPoolExecutor:
    return ProcessPoolExecutor(workers, initializer=_start_worker, initargs=(index, settings))


def _asked_for(
    pool: ProcessPoolExecutor, article: ArticleLike, settings: Config, job: Job[T]
) -> tuple[Article | None, Future[tuple[Report, T | None]] | Report]:
    try:
        read = article_of(article)
    except (InputError, MissingExtraError) as error:
        return None, unusable(_name(article), str(error), settings)
    try:
        return read, pool.submit(_in_worker, job, read)
    except BrokenProcessPool as error:
        broken: Future[tuple[Report, T | None]] = Future()
        broken.set_exception(error)
        return read, broken


def _answer(
    article: Article | None,
    asked: Future[tuple[Report, T | None]] | Report,
    index: SourceIndex | None,
    settings: Config,
    job: Job[T],
) -> tuple[Report, T | None]:
    if isinstance(asked, Report):
        return asked, None
    try:
        return asked.result()
    except BrokenProcessPool:
        pass
    # A process died, over this article or over another one: it gets a process of its own.
    assert article is not None
    with _pool(1, index, settings) as alone:
        try:
            again: Future[tuple[Report, T | None]] = alone.submit(_in_worker, job, article)
            return again.result()
        except BrokenProcessPool:
            return unusable(article.id, "the process that audited it died", settings), None


_worker: list[tuple[SourceIndex | None, Config]] = []


def _start_worker(index: SourceIndex | None, config: Config) -> None:
    _worker[:] = [(index, config)]


def _in_worker(job: Job[T], article: Article) -> tuple[Report, T | None]:
    return job(article, *_worker[0])


def _only_audited(article: ArticleLike, index: SourceIndex | None, config: Config) -> tuple[Report, None]:
    return _tolerant(article, index, config), None


def _tolerant(article: ArticleLike, index: SourceIndex | None, config: Config) -> Report:
    try:
        return _audited(_document(article, config), index, config, broken=True)[0]
    except (InputError, MissingExtraError) as error:
        return unusable(_name(article), str(error), config)
    except SrcauditError:
        raise
    except Exception as error:  # one article's misfortune must not cost the others their reports
        return unusable(_name(article), _failure(error), config)


def _failure(error: Exception) -> str:
    return f"srcaudit failed on it: {type(error).__name__}: {error}"


def _name(article: ArticleLike) -> str | None:
    if isinstance(article, Article):
        return article.id
    return name_of(article) if isinstance(article, Path) else None


def lacking(report: Report, reasons: Sequence[str]) -> Report:
    """The report when something it should have been compared with could not be read: a reason for each."""
    if not reasons:
        return report
    told = [Skipped(code=AGAINST, reason=reason) for reason in reasons]
    for one in report.skipped:
        none = one.reason == _NO_PEERS
        told.append(Skipped(code=one.code, reason="; ".join(reasons)) if none else one)
    return report.model_copy(update={"skipped": _in_order(told)})


def _document(article: ArticleLike, config: Config) -> Document:
    """The article's document, read with the newsroom's own tables if the settings have any."""
    doc = Document.of(article)
    return Document(doc.article, reference=config.reference) if config.reference is not None else doc


def _audited(doc: Document, index: SourceIndex | None, config: Config, *, broken: bool) -> tuple[Report, Document]:
    """The report, and the document as it was judged. broken: whether the index may turn out to be."""
    if len(doc.text) > config.max_characters:
        raise InputError(
            f"the article has {len(doc.text):,} characters, more than max_characters = {config.max_characters:,}"
        )
    failures: list[str] = []
    try:
        known = Known(config.furniture) if index is None else index.known(doc, config.furniture)
        doc = doc.knowing(known)
        comparisons = index.comparisons(doc) if index is not None and _others(index, doc) else None
    except SourceIndexError as error:
        if not broken:
            raise
        doc = doc.knowing(Known(config.furniture))
        comparisons = None
        failures.append(str(error))
    findings, found_measures, skipped, ran = _checked(doc, comparisons, config)
    skipped += [Skipped(code="metadata", reason=note) for note in doc.article.notes]
    judged = {check.dimension for check in ran}
    numbers = measures(doc, findings, found_measures, comparisons, judged=judged, min_words=config.min_words)
    result = _scored(doc, numbers, comparisons, config, skipped)
    judgement, reasons = _verdict(doc, result, findings, ran, config)
    ease = _readability(doc, skipped) if config.readability else None
    claims = told_claims(doc) if Dimension.UNSUPPORTED in judged else ()
    report = Report(
        id=doc.article.id,
        title=doc.title,
        language=doc.language,
        words=len(doc.words),
        verdict=judgement,
        reasons=reasons,
        scores=result,
        reliability=_reliability(doc, result, config, skipped),
        findings=findings,
        claims=claims,
        support=support_profile(claims),
        comparisons=comparisons or (),
        skipped=_in_order(skipped),
        readability=ease,
        measures=numbers,
        provenance=_provenance(doc, config, ran),
    )
    return lacking(report, failures), doc


def _in_order(skipped: Iterable[Skipped]) -> tuple[Skipped, ...]:
    return tuple(sorted(skipped, key=lambda skip: (skip.code, skip.reason)))


def _others(index: SourceIndex, doc: Document) -> bool:
    """Whether the index holds anything but the article itself."""
    count = len(index)
    return count > 1 or (count == 1 and doc.article.key not in index)


def _peers(against: Against) -> SourceIndex | None:
    if isinstance(against, _ONE):
        raise InputError("against takes an index or several articles: put a single one in a list")
    if against is not None and not isinstance(against, SourceIndex | Iterable):
        raise InputError(f"against takes an index or several articles, not {type(against).__name__}")
    return index_of(against)


def _checked(
    doc: Document, comparisons: Sequence[Comparison] | None, config: Config
) -> tuple[tuple[Finding, ...], list[Measure], list[Skipped], list[AnyCheck]]:
    """What the selected checks found and measured, which could not tell, and which ran."""
    findings: list[Finding] = []
    numbers: list[Measure] = []
    skipped: list[Skipped] = []
    ran: list[AnyCheck] = []
    set_apart = config.options  # most settings have none of any check
    for check in config.checks:
        if check.needs_peers and comparisons is None:
            skipped.append(skip(check.code, _NO_PEERS if len(doc.words) else _NO_WORDS))
            continue
        try:
            found = list(check.run(doc, comparisons or (), config.options_of(check) if set_apart else None))
        except NotMeasuredError as reason:
            skipped.append(skip(check.code, str(reason) if len(doc.words) else _NO_WORDS))
            continue
        except Exception as error:
            if check.module.startswith("srcaudit."):
                raise
            # Somebody else's check: its fault is told, and costs nothing but its findings.
            skipped.append(Skipped(code=check.code, reason=f"the check failed: {type(error).__name__}: {error}"))
            continue
        ran.append(check)
        for value in found:
            if isinstance(value, Measure):  # most are, and asking for another model than it is takes longest
                numbers.append(value)
            elif isinstance(value, Finding):
                findings.append(value)
    return tuple(_told_once(sorted(findings, key=_order), ran)), numbers, skipped, ran


def _told_once(findings: Sequence[Finding], ran: Sequence[AnyCheck]) -> Iterator[Finding]:
    """The findings, in order, without those that lie within a finding of a check that theirs gives way to."""
    reach = {
        check.code: _Reach([finding.span for finding in findings if finding.code in check.gives_way_to])
        for check in ran
        if check.gives_way_to
    }
    for finding in findings:
        wider = reach.get(finding.code)
        if wider is None or not all(map(wider.holds, _marked(finding))):
            yield finding


def _marked(finding: Finding) -> Iterator[Span]:
    """The places of a finding: its own, and the further ones of the same fault."""
    yield finding.span
    yield from (one.span for one in finding.related if one.relation == "also")


class _Reach:
    """Spans in order of their starts, with how far those up to each of them go."""

    def __init__(self, spans: Sequence[Span]) -> None:
        self._starts = [span.start for span in spans]
        self._ends = list(accumulate((span.end for span in spans), max))

    def holds(self, span: Span) -> bool:
        """Whether one of the spans begins no later and ends no earlier."""
        place = bisect_right(self._starts, span.start)
        return place > 0 and self._ends[place - 1] >= span.end


def _order(finding: Finding) -> tuple[object, ...]:
    return (finding.span, finding.code, finding.message)


def _scored(
    doc: Document,
    numbers: Sequence[Measure],
    comparisons: Sequence[Comparison] | None,
    config: Config,
    skipped: list[Skipped],
) -> Scores:
    """The scores; for each that there is none of, a reason is added to `skipped`."""
    result = scores(numbers)
    skipped += [
        skip(dimension, _why_no_score(doc, dimension, comparisons, config))
        for dimension in Dimension
        if result.of(dimension) is None
    ]
    if why := _why_no_percentile(doc, result):
        skipped.append(Skipped(code="percentile", reason=why))
    return result


def _why_no_percentile(doc: Document, result: Scores) -> str | None:
    """Why scores have no percentile; None if they have, or if there are none."""
    found = [score for dimension in Dimension if (score := result.of(dimension)) is not None]
    if not found or any(score.percentile is not None for score in found):
        return None
    if doc.pack is None:
        return f"no language pack for {doc.language or 'a language that cannot be told'}"
    return f"no professional articles of this kind to compare with: {doc.format}, {doc.body_words} words"


def _why_no_score(doc: Document, dimension: Dimension, comparisons: Sequence[Comparison] | None, config: Config) -> str:
    if not len(doc.words):
        return _NO_WORDS
    if not any(check.dimension == dimension for check in config.checks):
        return "none of its checks is selected"
    if dimension is Dimension.DUPLICATION and comparisons is None:
        return _NO_PEERS
    if dimension in (Dimension.BOILERPLATE, Dimension.DUPLICATION):
        return "the text has no body"
    if doc.pack is None:
        return f"no language pack for {doc.language or 'a language that cannot be told'}"
    return {
        Dimension.PADDING: why_not_padding(doc, config.min_words) or "none of its checks has a reference",
        Dimension.INCONSISTENCY: "nothing in the text is told twice or dated, so there is nothing to compare",
        Dimension.UNSUPPORTED: why_not_support(doc) or "none of its claims has a weight",
    }[dimension]


def _verdict(
    doc: Document, result: Scores, findings: Sequence[Finding], ran: Sequence[AnyCheck], config: Config
) -> tuple[Verdict | None, tuple[str, ...]]:
    if not len(doc.words):
        return None, (_NO_WORDS,)
    if not ran:
        return None, ("no check could run",)
    judged: Verdict | None
    judged, reasons = verdict(config.gates, result, findings)
    if judged is Verdict.PASS and _hardly_judged(result, config):
        judged, reasons = None, ("padding, inconsistency and unsupported could not be measured",)
    for_lack_of_pack = sum(check.needs_pack for check in config.checks) if doc.pack is None else 0
    if for_lack_of_pack:
        reasons = (*reasons, f"{for_lack_of_pack} of {len(config.checks)} checks do not know the language")
    return judged, reasons


def _hardly_judged(result: Scores, config: Config) -> bool:
    """Whether no score says anything of what the article tells, though all checks of one of them were asked for."""
    if any(result.of(dimension) is not None for dimension in _OF_CONTENT):
        return False
    asked, there = set(selected(config.select, ())), checks()
    return any(asked.issuperset(one for one in there if one.dimension == dimension) for dimension in _OF_CONTENT)


def _reliability(doc: Document, result: Scores, config: Config, skipped: list[Skipped]) -> Reliability:
    reason = None
    if not len(doc.words):
        reason = _NO_WORDS
    elif doc.pack is None:
        reason = f"no language pack for {doc.language or 'a language that cannot be told'}"
    elif doc.body_words < config.min_words:
        reason = f"the body has {doc.body_words} words, fewer than {config.min_words}"
    found = reliability(result, weights=config.weights, full_at=config.full_at, reason=reason)
    if found.reason is not None:
        skipped.append(Skipped(code="reliability", reason=found.reason))
    return found


def _readability(doc: Document, skipped: list[Skipped]) -> Readability | None:
    try:
        return readability(doc)
    except ValueError as reason:
        skipped.append(Skipped(code="readability", reason=str(reason)))
        return None


def unusable(name: str | None, reason: str, config: Config) -> Report:
    """The report of an article that could not be read: no scores, and why."""
    everything = [Skipped(code=dimension, reason="the article could not be used") for dimension in Dimension]
    return Report(
        id=name,
        language=None,
        words=0,
        verdict=None,
        reasons=(reason,),
        scores=Scores(),
        skipped=(Skipped(code="article", reason=reason), *everything),
        provenance=Provenance(version=srcaudit.__version__, config=config.digest, packs={}, checks=()),
    )


def _provenance(doc: Document, config: Config, ran: Sequence[AnyCheck]) -> Provenance:
    packs = {doc.pack.language: doc.pack.digest} if doc.pack else {}
    return Provenance(
        version=srcaudit.__version__, config=config.digest, packs=packs, checks=tuple(check.code for check in ran)
    )
