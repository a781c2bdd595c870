"""Every hostile string, in every field, is nothing but text in every output."""

import csv
import io
import json
import re
from collections.abc import Callable, Iterator
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from typing import Any, cast

import pytest

from srcaudit import Article, Config, Report, SrcauditError, StoryReport, audit
from srcaudit.errors import InputError
from srcaudit.readers import read
from srcaudit.render import csv as csv_format
from srcaudit.render import json as json_format
from srcaudit.render import jsonl, schema_org
from srcaudit.render.html import render_html
from srcaudit.render.story_terminal import render as story_terminal
from srcaudit.render.terminal import render as terminal
from tests.hostile import ALL, PAYLOADS
from tests.render.poisoned import poisoned, poisoned_article, poisoned_report, sample_story

# What a terminal obeys or what turns a line around; line breaks are looked at apart.
_OBEYED = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]")
# In a page, lone line separators are harmless, since it is no line of a log.
_OBEYED_IN_PAGES = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")

groups = pytest.mark.parametrize("group", PAYLOADS)


@cache
def _poisoned(group: str) -> tuple[tuple[Article, Report], ...]:
    articles = [poisoned_article(payload) for payload in PAYLOADS[group]]
    return tuple((one, poisoned_report(one, payload)) for one, payload in zip(articles, PAYLOADS[group], strict=True))


def _story(article: Article, report: Report) -> StoryReport:
    payload = article.id or ""
    return poisoned(sample_story(report, report), payload).model_copy(update={"reports": (report, report)})


class _Structure(HTMLParser):
    """The elements of a page with their attributes, and what else a browser could run or load."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.seen: set[tuple[str, str]] = set()
        self.links: set[str] = set()
        self.code: dict[str, list[str]] = {"script": [], "style": []}
        self.other: list[str] = []
        self._inside = ""
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen |= {(tag, ""), *((tag, name) for name, _ in attrs)}
        self.links |= {value or "" for name, value in attrs if name in ("href", "src", "action", "content", "data")}
        self._inside = tag
        if tag in self.code:
            self.code[tag].append("")

    def handle_endtag(self, tag: str) -> None:
        self._inside = ""

    def handle_data(self, data: str) -> None:
        if self._inside in self.code:
            self.code[self._inside][-1] += data

    def handle_comment(self, data: str) -> None:
        self.other.append(data)

    def handle_pi(self, data: str) -> None:
        self.other.append(data)

    def unknown_decl(self, data: str) -> None:
        self.other.append(data)


def _pages(article: Article, report: Report) -> Iterator[tuple[str, str]]:
    story = _story(article, report)
    yield "one", render_html(report, article)
    yield "story", render_html(story)
    yield "notebook", report._repr_html_()
    yield "story in a notebook", story._repr_html_()


def _larger_pages(article: Article, report: Report) -> Iterator[tuple[str, str]]:
    yield "many", render_html([report, report], [article, article])
    yield "story with texts", render_html(_story(article, report), [article, article])
    yield "without its text", render_html(report)


@pytest.fixture(scope="module")
def harmless() -> dict[str, _Structure]:
    """The same pages of plain words, linked and unlinked."""
    found: dict[str, _Structure] = {}
    for word in ("plain words", "plain\twords", "https://example.com/x"):
        article = poisoned_article(word)
        report = poisoned_report(article, word)
        for name, page in (*_pages(article, report), *_larger_pages(article, report)):
            structure = _Structure(page)
            if name in found:
                structure.seen |= found[name].seen
            found[name] = structure
    return found


def test_there_are_enough_of_them_and_none_twice() -> None:
    assert len(set(ALL)) == len(ALL) >= 100


@groups
def test_a_page_has_no_element_that_its_template_does_not_make(group: str, harmless: dict[str, _Structure]) -> None:
    for number, (article, report) in enumerate(_poisoned(group)):
        for name, page in (*_pages(article, report), *(() if number else _larger_pages(article, report))):
            seen, plain = _Structure(page), harmless[name]
            assert seen.seen <= plain.seen, (article.id, name)
            assert seen.code == plain.code, (article.id, name)
            assert not seen.other, (article.id, name)
            away = {link for link in seen.links - plain.links if not link.startswith(("#a", "#c", "#b"))}
            assert all(re.fullmatch(r"https?://[\x21-\x7e]+", link) for link in away), (article.id, name)
            assert not _OBEYED_IN_PAGES.search(page), (article.id, name)
            assert page.encode().decode() == page


@groups
def test_a_terminal_is_told_nothing_but_characters(group: str) -> None:
    for article, report in _poisoned(group):
        for told in (
            terminal(report, article),
            terminal(report),
            terminal(report, article, place=article.id),
            story_terminal(_story(article, report)),
        ):
            assert not _OBEYED.search(told.replace("\n", "")), article.id
            assert "\r" not in told
            assert "\t" not in told


@groups
@pytest.mark.parametrize("ascii_only", [False, True])
def test_json_reads_back_and_holds_nothing_that_is_obeyed(group: str, ascii_only: bool) -> None:
    reports = [report for _, report in _poisoned(group)]
    whole = "".join(json_format.render(reports, ascii_only=ascii_only))
    lines = "".join(jsonl.render(reports, ascii_only=ascii_only))
    stories = [_story(article, report) for article, report in _poisoned(group)]
    together = "".join(json_format.render_story(story, ascii_only=ascii_only) for story in stories)
    linked = "".join(schema_org.render(reports, ascii_only=ascii_only))
    wanted = [report.model_dump(mode="json") for report in reports]
    assert json.loads(whole) == wanted
    assert [json.loads(line) for line in lines.splitlines()] == wanted
    assert [one["identifier"] for one in json.loads(linked)["@graph"]] == [report.id for report in reports]
    for told in (whole, lines, linked, together):
        assert not _OBEYED.search(told)
        assert "</" not in told
        assert "<!" not in told
    assert not set("<>&") & set(linked), "it is made to stand in a page"


@groups
def test_a_spreadsheet_is_given_no_formula(group: str) -> None:
    reports = [report for _, report in _poisoned(group)]
    written = "".join(csv_format.render(reports))
    rows = list(csv.reader(io.StringIO(written, newline="")))
    assert len(rows) == 1 + sum(len(report.findings) for report in reports)
    assert {len(row) for row in rows} == {len(rows[0])}
    for cell in (cell for row in rows[1:] for cell in row):
        assert cell.lstrip()[:1] not in set("=+-@＝＋－＠"), cell
        assert cell[:1] not in set("\t\r\n"), cell
        assert not _OBEYED.search(cell.replace("\u2028", "").replace("\u2029", "")), cell
    assert written.encode().decode() == written


@groups
@pytest.mark.parametrize(
    "refused",
    [
        lambda payload: Config(furniture=[payload]),
        lambda payload: Config(select=[payload]),
        lambda payload: Config(**cast("Any", {payload: 1})),
        lambda payload: Article("A text.", published=payload),
        lambda payload: Article("A text.", language=payload),
        lambda payload: audit({payload: 1}),
        lambda payload: read(Path(payload)),
        InputError,
    ],
)
def test_an_error_is_one_plain_line(group: str, refused: Callable[[str], object]) -> None:
    for payload in PAYLOADS[group]:
        try:
            told = refused(payload)
        except SrcauditError as error:
            told = error
        if isinstance(told, SrcauditError):
            assert not _OBEYED.search(str(told)), payload
            assert "\n" not in str(told)


@groups
def test_an_article_made_of_them_is_audited(group: str) -> None:
    text, name = (
        "\n\n".join(f"{one}\n\nIt is said that {one} was {one}." for one in PAYLOADS[group]),
        PAYLOADS[group][0],
    )
    article = Article(text, *[name] * 5, notes=PAYLOADS[group])
    report = audit(article, against=[Article(text, id=f"{name} 2", source=f"{name} 2", title=name, url=name)])
    assert Report.model_validate_json(report.model_dump_json()) == report
    assert render_html(report, article)
    assert terminal(report, article)


def test_an_apostrophe_is_put_before_formulas_and_nothing_else() -> None:
    kept: list[Any] = ["", "a=b", "5 - 3", "(+1)", "“=”", "’=1"]
    assert [csv_format.safe(cell) for cell in kept] == kept
    for cell in PAYLOADS["spreadsheet"][:13]:
        assert csv_format.safe(cell).startswith("'")
