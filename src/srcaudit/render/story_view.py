"""What the template of a story is given: who shares text with whom, what differs, what each claim rests on."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass

from srcaudit.authoring import shortened
from srcaudit.model.article import Article
from srcaudit.model.report import Report
from srcaudit.model.score import Dimension
from srcaudit.model.story import (
    STYLE,
    ClaimStatus,
    Conflict,
    ConflictValue,
    SharedText,
    SideBySide,
    SourceSummary,
    StoryClaim,
    StoryReport,
    Telling,
)
from srcaudit.printable import back_to, up_to
from srcaudit.render.figures import count, percent
from srcaudit.render.marked import Spot
from srcaudit.render.sides import Sentence, sides
from srcaudit.render.view import (
    WORTH_TELLING,
    ArticleView,
    ComparisonView,
    anchors_of,
    articles,
    comparison,
    last_part,
)

_CONTEXT, _CLAIM, _HEAD = 400, 320, 26
_MATRIX_AT_MOST, _PAIRS_SHOWN, _SOURCES_AT_MOST, _CLAIMS_SHOWN = 30, 12, 12, 150
_SENTENCES_SHOWN, _ALSO_SHOWN = 4, 8
_LEVELS = 10
_STATUSES: tuple[ClaimStatus, ...] = ("contradicted", "corroborated", "repeated", "single-source")


@dataclass(frozen=True)
class Named:
    """An article as the tables of a story call it."""

    name: str
    source: str
    published: str
    anchor: str | None


@dataclass(frozen=True)
class PlaceView:
    """An article that has a sentence. `target`: the place on the page."""

    article: Named
    target: str | None


@dataclass(frozen=True)
class ValueView:
    """What articles say, in the sentence it stands in. `place`: the first of them."""

    value: str
    place: PlaceView
    also: tuple[PlaceView, ...]
    """Others that have the sentence too."""
    further_also: int
    before: str
    quote: str
    after: str
    further: int
    """Articles that have the value in sentences which are not shown; on its last row only."""


@dataclass(frozen=True)
class TableView:
    """A subject with its values; of a conflict also its kind and what was seen."""

    anchor: str
    subject: str
    kind: str
    message: str
    mild: bool
    """Whether it is about how something is written."""
    values: tuple[ValueView, ...]
    further_values: int


@dataclass(frozen=True)
class LeftOutView:
    """What some articles were not compared in."""

    what: str
    reason: str
    articles: tuple[Named, ...]
    further: int


@dataclass(frozen=True)
class Cell:
    """What share of the row's article stands in the column's."""

    told: str
    level: int
    title: str


@dataclass(frozen=True)
class ClusterView:
    """Articles that are one article, give or take some edits."""

    members: tuple[Named, ...]
    told: str


@dataclass(frozen=True)
class PairView:
    """Two articles that share text, with their passages if they are known."""

    a: Named
    b: Named
    told: str
    shared: ComparisonView | None


@dataclass(frozen=True)
class ClaimView:
    """A claim, with a mark for each source that tells it."""

    anchor: str
    it: StoryClaim
    text: str
    target: str | None
    marks: tuple[str, ...]
    """For each source of the story: "own", "copied" or nothing."""
    conflict: str | None


@dataclass(frozen=True)
class SourceView:
    """A source's figures as they are printed."""

    it: SourceSummary
    articles: tuple[Named, ...]
    scores: tuple[tuple[str, str], ...]
    """For each dimension the score and its interval."""


@dataclass(frozen=True)
class StoryView:
    """A story as its template shows it."""

    it: StoryReport
    title: str
    lead: str
    articles: tuple[ArticleView, ...]
    names: tuple[Named, ...]
    conflicts: tuple[TableView, ...]
    side_by_side: tuple[TableView, ...]
    not_compared: tuple[LeftOutView, ...]
    matrix: tuple[tuple[Cell | None, ...], ...]
    clusters: tuple[ClusterView, ...]
    pairs: tuple[PairView, ...]
    further_pairs: int
    map_sources: tuple[str, ...]
    claims: tuple[ClaimView, ...]
    single: tuple[ClaimView, ...]
    further_claims: int
    statuses: tuple[tuple[str, int], ...]
    sources: tuple[SourceView, ...]


def story(report: StoryReport, audited: Sequence[tuple[Report, Article | None]]) -> StoryView:
    """The story with everything linked to its place in the articles."""
    anchors = anchors_of(audited)
    names = {one: _named(one, *pair, anchors) for one, pair in _by_id(audited).items()}
    spots = _spots(report, anchors)
    shown = articles(audited, spots)
    told = {one.anchor for one in shown if one.text is not None}
    targets = {spot.anchor for anchor, found in spots.items() if anchor in told for spot in found}
    told_by = tuple(one.source for one in report.sources)
    map_sources = told_by if len(told_by) <= _SOURCES_AT_MOST else ()
    claims = [_claim(number, one, map_sources, names, targets) for number, one in enumerate(report.claims)]
    several = [one for one in claims if one.it.status != "single-source"]
    single = [one for one in claims if one.it.status == "single-source"]
    statuses = Counter(one.status for one in report.claims)
    texts = {one.report.id: one for one in shown}
    shared = [one for one in report.shared if one.words or one.near_duplicate]
    return StoryView(
        it=report,
        title=f"One story, {count(len(report.reports), 'article')}, {count(len(report.sources), 'source')}",
        lead=_lead(report),
        articles=shown,
        names=tuple(names.values()),
        conflicts=tuple(
            _table(f"conflict-{number}", one, names, targets) for number, one in enumerate(report.conflicts)
        ),
        side_by_side=tuple(
            _table(f"beside-{number}", one, names, targets) for number, one in enumerate(report.side_by_side)
        ),
        not_compared=tuple(
            LeftOutView(
                one.what,
                one.reason,
                tuple(_of(names, name) for name in one.articles[:_ALSO_SHOWN]),
                max(0, len(one.articles) - _ALSO_SHOWN),
            )
            for one in report.not_compared
        ),
        matrix=tuple(_matrix(report.shared, list(names))) if 1 < len(names) <= _MATRIX_AT_MOST else (),
        clusters=tuple(
            ClusterView(
                tuple(_of(names, member) for member in one.members),
                f"at least {percent(one.least_jaccard)} alike"
                + (f"; dated first: {_of(names, one.earliest).name}" if one.earliest else "; none is dated first"),
            )
            for one in report.clusters
        ),
        pairs=tuple(_pair(one, names, texts, anchors) for one in shared[:_PAIRS_SHOWN]),
        further_pairs=max(0, len(shared) - _PAIRS_SHOWN),
        map_sources=tuple(shortened(last_part(one), _HEAD) for one in map_sources),
        claims=tuple(several[:_CLAIMS_SHOWN]),
        single=tuple(single[:_CLAIMS_SHOWN]),
        further_claims=max(0, len(several) - _CLAIMS_SHOWN) + max(0, len(single) - _CLAIMS_SHOWN),
        statuses=tuple((status, statuses[status]) for status in _STATUSES if statuses[status]),
        sources=tuple(_source(one, names) for one in report.sources),
    )


def _by_id(audited: Sequence[tuple[Report, Article | None]]) -> dict[str, tuple[Report, Article | None]]:
    found: dict[str, tuple[Report, Article | None]] = {}
    for report, article in audited:
        if report.id is not None:
            found.setdefault(report.id, (report, article))
    return found


def _named(name: str, report: Report, article: Article | None, anchors: Mapping[str, str]) -> Named:
    return Named(
        name=shortened(report.title or last_part(name), 90),
        source=(article.source if article else None) or "",
        published=article.published.isoformat() if article and article.published else "",
        anchor=anchors.get(name),
    )


def _of(names: Mapping[str, Named], name: str) -> Named:
    return names.get(name) or Named(last_part(name), "", "", None)


def _lead(report: StoryReport) -> str:
    corroborated = sum(one.status == "corroborated" for one in report.claims)
    parts = [
        count(len(report.conflicts), "conflict"),
        f"{count(len(report.clusters), 'group')} of copies",
        f"{count(corroborated, 'claim')} of {len(report.claims):,} told by independent origins",
    ]
    return ", ".join(parts)


def _spots(report: StoryReport, anchors: Mapping[str, str]) -> dict[str, list[Spot]]:
    """By the anchor of an article, the places that the tables of the story speak of."""
    found: dict[str, list[Spot]] = {}

    def add(article: str, offset: int, of: str, told: str) -> None:
        if (anchor := anchors.get(article)) is not None:
            found.setdefault(anchor, []).append(Spot(offset, _target(anchor, of, offset), of, told))

    tables = [(f"conflict-{n}", one.subject, one.values) for n, one in enumerate(report.conflicts)]
    tables += [(f"beside-{n}", one.subject, one.values) for n, one in enumerate(report.side_by_side)]
    for of, subject, values in tables:
        for value in values:
            add(value.article_id, value.span.start, of, f"{subject}: {value.value}")
    for number, claim in enumerate(report.claims):
        if claim.status != "single-source":
            for telling in claim.tellings:
                add(telling.article_id, telling.span.start, f"claim-{number}", f"claim, {claim.status}")
    return {anchor: list({spot.anchor: spot for spot in spots}.values()) for anchor, spots in found.items()}


def _target(anchor: str, of: str, offset: int) -> str:
    return f"{anchor}-{of}-{offset}"


def _linked(article: Named, of: str, offset: int, targets: Set[str]) -> str | None:
    """The anchor of a place in the text, if its text is on the page; else the article's."""
    if article.anchor is None:
        return None
    target = _target(article.anchor, of, offset)
    return target if target in targets else article.anchor


def _table(anchor: str, one: Conflict | SideBySide, names: Mapping[str, Named], targets: Set[str]) -> TableView:
    shown, left_out = sides(one.values, sentences=_SENTENCES_SHOWN)
    rows = [
        _value(anchor, sentence, names, targets, side.further if sentence is side.sentences[-1] else 0)
        for side in shown
        for sentence in side.sentences
    ]
    kind, message = (one.kind, one.message) if isinstance(one, Conflict) else ("", "")
    return TableView(anchor, one.subject, kind, message, kind in STYLE, tuple(rows), left_out)


def _value(anchor: str, sentence: Sentence, names: Mapping[str, Named], targets: Set[str], further: int) -> ValueView:
    value = sentence.first
    before, quote, after = value.context.partition(value.quote)
    if not quote:
        before, after = f"{value.context} ", ""
    return ValueView(
        value=value.value,
        place=_place(anchor, value, names, targets),
        also=tuple(_place(anchor, one, names, targets) for one in sentence.same[:_ALSO_SHOWN]),
        further_also=max(0, len(sentence.same) - _ALSO_SHOWN),
        before=before if len(before) <= _CONTEXT else f"… {back_to(before, _CONTEXT)}",
        quote=quote or value.quote,
        after=after if len(after) <= _CONTEXT else f"{up_to(after, _CONTEXT)} …",
        further=further,
    )


def _place(anchor: str, value: ConflictValue, names: Mapping[str, Named], targets: Set[str]) -> PlaceView:
    article = _of(names, value.article_id)
    return PlaceView(article, _linked(article, anchor, value.span.start, targets))


def _matrix(shared: Sequence[SharedText], names: Sequence[str]) -> Iterator[tuple[Cell | None, ...]]:
    """A row an article: what share of it stands in each other one; None against itself."""
    shares = {(one.a, one.b): one.containment for one in shared} | {(one.b, one.a): one.contained for one in shared}
    for row in names:
        yield tuple(_cell(shares.get((row, column), 0.0), row, column) if row != column else None for column in names)


def _cell(share: float, row: str, column: str) -> Cell:
    return Cell(
        f"{share:.0%}" if share >= WORTH_TELLING else "",
        min(_LEVELS, round(share * _LEVELS)),
        f"{percent(share)} of {shortened(row, 60)} stands in {shortened(column, 60)}",
    )


def _pair(
    one: SharedText, names: Mapping[str, Named], texts: Mapping[str | None, ArticleView], anchors: Mapping[str, str]
) -> PairView:
    told = [f"{percent(one.jaccard)} of all five-word runs in both", count(one.words, "word") + " in shared passages"]
    told += ["near-duplicates"] * one.near_duplicate + ["credited"] * one.credited
    if one.earlier is not None:
        told.append(f"dated earlier: {_of(names, one.earlier).name}")
    view = texts.get(one.a)
    found = next((other for other in view.report.comparisons if other.id == one.b), None) if view else None
    return PairView(
        _of(names, one.a),
        _of(names, one.b),
        "; ".join(told),
        comparison(found, view.text, anchors) if view is not None and found is not None else None,
    )


def _claim(
    number: int,
    claim: StoryClaim,
    sources: Sequence[str],
    names: Mapping[str, Named],
    targets: Set[str],
) -> ClaimView:
    anchor = f"claim-{number}"
    return ClaimView(
        anchor=anchor,
        it=claim,
        text=shortened(claim.text, _CLAIM),
        target=_linked(_of(names, claim.article_id), anchor, claim.span.start, targets),
        marks=tuple(_mark(source, claim.tellings) for source in sources),
        conflict=None if claim.conflict is None else f"conflict-{claim.conflict}",
    )


def _mark(source: str, tellings: Sequence[Telling]) -> str:
    own = [one for one in tellings if (one.source or one.article_id) == source]
    if not own:
        return ""
    return "copied" if all(one.copied for one in own) else "own"


def _source(one: SourceSummary, names: Mapping[str, Named]) -> SourceView:
    scores = {score.dimension: score for score in one.scores}
    return SourceView(
        one,
        tuple(_of(names, article) for article in one.articles),
        tuple(
            (f"{score.value:.0%}", f"{score.interval[0]:.0%} to {score.interval[1]:.0%}")
            if (score := scores.get(dimension)) is not None
            else ("", "")
            for dimension in Dimension
        ),
    )
