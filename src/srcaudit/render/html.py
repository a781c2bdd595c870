"""Reports as one page: a single file that loads nothing, for one article or many.

Every value is escaped where it is printed (autoescape) after control characters and overrides of direction were made
visible; nothing of an article's markup is kept. A content security policy with the hashes of the page's own style
and script forbids everything else. The same reports give the same bytes.
"""

import base64
import hashlib
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from importlib.resources import files
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from srcaudit.errors import InputError
from srcaudit.model.article import Article
from srcaudit.model.report import Report
from srcaudit.model.story import StoryReport
from srcaudit.printable import inert
from srcaudit.readers import ArticleLike, article_of
from srcaudit.readers.files import OWN_PAGE
from srcaudit.render import story_view, view
from srcaudit.render.figures import count, number, percent
from srcaudit.render.table import reports_of

Audited = Sequence[tuple[Report, Article | None]]


def render_html(
    reports: Report | StoryReport | Iterable[Report], articles: ArticleLike | Iterable[ArticleLike] | None = None
) -> str:
    """The page of a report, of several, or of a story.

    articles: what was audited, in the order of the reports: the texts are shown with their findings marked. Without
    them, or where a text is another than the audited one, the findings show their quotes only.
    Raises: InputError unless there is one article a report, and for what is no report.
    """
    if isinstance(reports, Report):
        return page([(reports, None if articles is None else article_of(articles))])
    if isinstance(reports, StoryReport):
        return story_page(reports, _paired(reports.reports, articles))
    return page(_paired(reports_of(reports), articles))


def _paired(reports: Sequence[Report], articles: Any) -> Audited:
    if articles is None:
        return [(report, None) for report in reports]
    if isinstance(articles, str | Article | Mapping) or not isinstance(articles, Iterable):
        raise InputError("several reports need a list of their articles")
    given = list(articles)
    if len(given) != len(reports):
        raise InputError(f"{len(reports)} reports need as many articles, not {len(given)}")
    return [
        (report, None if _was_refused(report) else article_of(one)) for report, one in zip(reports, given, strict=True)
    ]


def _was_refused(report: Report) -> bool:
    return any(skip.code == "article" for skip in report.skipped)


def page(audited: Audited) -> str:
    """The page of some reports, each with its article or None."""
    shown = view.articles(audited)
    title = shown[0].name if len(shown) == 1 else f"{len(shown)} articles"
    return _filled("page.html.j2", title=title, articles=shown)


def story_page(story: StoryReport, audited: Audited) -> str:
    """The page of a story, with each report's article or None."""
    shown = story_view.story(story, audited)
    return _filled("story.html.j2", title=shown.title, story=shown, articles=shown.articles)


def fragment(report: Report) -> str:
    """A report as a part of somebody else's page, such as a notebook's: no script, and styles for itself only."""
    (shown,) = view.articles([(report, None)])
    return _filled("fragment.html.j2", article=shown)


def story_fragment(story: StoryReport) -> str:
    """A story as a part of somebody else's page."""
    return _filled("story_fragment.html.j2", story=story_view.story(story, [(one, None) for one in story.reports]))


def _filled(template: str, **values: Any) -> str:
    return _environment().get_template(template).render(**values)


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("srcaudit.render"),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_finalized,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    style, script, notebook = (_part(name) for name in ("page.css", "page.js", "fragment.css"))
    environment.globals |= {
        "generator": OWN_PAGE,
        "style": style,
        "script": script,
        "fragment_style": notebook,
        "policy": f"default-src 'none'; style-src {_hash(style)}; script-src {_hash(script)}; "
        "base-uri 'none'; form-action 'none'",
        "dimensions": view.DIMENSIONS,
        "verdicts": view.verdicts,
    }
    environment.filters |= {"count": count, "percent": percent, "number": number}
    return environment


def _part(name: str) -> Markup:
    """A style or a script of the templates: the project's own, printed as it is."""
    return Markup(files("srcaudit.render").joinpath("templates", name).read_text("utf-8"))


def _hash(part: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(part.encode()).digest()).decode()}'"


def _finalized(value: Any) -> Any:
    return inert(value) if isinstance(value, str) and not isinstance(value, Markup) else value
