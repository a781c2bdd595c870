import json
from typing import Any

import pytest

from srcaudit.readers.page_data import Told, told

html = pytest.importorskip("lxml.html")

BODY = "The bridge over the river opened on Monday after four years of works, the council said. " * 4
ARTICLE = {
    "@type": "NewsArticle",
    "headline": "Bridge opens",
    "author": [{"@type": "Person", "name": "Jo Doe"}, {"@type": "Person", "name": "Ann Other"}],
    "datePublished": "2026-02-07T10:00:00Z",
    "dateModified": "2026-02-09T10:00:00Z",
    "publisher": {"@type": "Organization", "name": "Daily"},
    "articleBody": BODY,
}


def of(*data: Any, titles: tuple[str, ...] = ()) -> Told:
    scripts = "".join(
        f"<script type='application/ld+json'>{one if isinstance(one, str) else json.dumps(one)}</script>"
        for one in data
    )
    return told(html.document_fromstring(f"<html><head>{scripts}</head><body></body></html>"), titles)


def test_an_article_is_told_with_all_its_writers() -> None:
    found = of(ARTICLE)
    assert (found.headline, found.byline, found.site) == ("Bridge opens", "Jo Doe, Ann Other", "Daily")
    assert found.body == BODY


@pytest.mark.parametrize(
    "given",
    [
        {"url": "https://daily.example/bridge"},
        {"mainEntityOfPage": "https://daily.example/bridge#top"},
        {"mainEntityOfPage": {"@type": "WebPage", "@id": "https://daily.example/bridge"}},
        {"url": "/bridge", "mainEntityOfPage": {"url": "https://daily.example/bridge"}},
    ],
)
def test_an_article_is_told_with_its_address(given: dict[str, Any]) -> None:
    assert of({**ARTICLE, **given}).url == "https://daily.example/bridge"


@pytest.mark.parametrize("given", ["https://daily.example", "/bridge", "bridge", True, {"@id": "#article"}, ["", ""]])
def test_what_is_no_full_address_of_an_article_is_left_out(given: Any) -> None:
    assert of({**ARTICLE, "mainEntityOfPage": given}).url == ""


def test_the_day_of_publication_is_not_that_of_the_last_change() -> None:
    assert of(ARTICLE).published == "2026-02-07T10:00:00Z"


def test_a_writer_told_elsewhere_in_the_data_is_found() -> None:
    graph = {"@graph": [{**ARTICLE, "author": {"@id": "#jo"}}, {"@type": "Person", "@id": "#jo", "name": "Jo Doe"}]}
    assert of(graph).byline == "Jo Doe"


def test_a_publisher_is_no_writer() -> None:
    assert of({**ARTICLE, "author": {"name": "Daily"}}).byline == ""


def test_a_type_may_be_one_of_several() -> None:
    assert of({**ARTICLE, "@type": ["Article", "Thing"]}).headline == "Bridge opens"


def test_of_several_articles_the_one_of_the_title_counts() -> None:
    other = {**ARTICLE, "headline": "Tunnel closes", "author": "Somebody Else"}
    assert of(other, ARTICLE, titles=("Bridge opens | Daily",)).byline == "Jo Doe, Ann Other"


def test_of_several_articles_none_counts_if_none_has_the_title() -> None:
    assert of(ARTICLE, {**ARTICLE, "headline": "Tunnel closes"}, titles=("Front page",)) == Told()


@pytest.mark.parametrize("author", ["https://daily.example/jo", {"name": "@jo"}, None, 3, [[["x"]]], {"name": ["Jo"]}])
def test_what_is_no_name_is_not_told_as_one(author: Any) -> None:
    assert of({**ARTICLE, "author": author}).byline in ("", "Jo")


def test_a_summary_is_not_taken_for_the_text() -> None:
    assert of({**ARTICLE, "articleBody": "The bridge opened."}).body == ""


def test_markup_in_the_text_is_taken_out() -> None:
    assert "<p>" not in of({**ARTICLE, "articleBody": f"<p>{BODY}</p>"}).body.replace("&lt;", "<")


def test_line_breaks_inside_strings_are_forgiven() -> None:
    assert of('{"@type": "NewsArticle", "headline": "Bridge\nopens"}').headline == "Bridge opens"


@pytest.mark.parametrize("data", ["", "{", "null", "3", "[]", "[" * 100_000, '{"@type": {"a": 1}}', "{}" * 9])
def test_data_that_cannot_be_read_tell_nothing(data: str) -> None:
    assert of(data) == Told()


def test_other_kinds_of_things_are_no_article() -> None:
    assert of({"@type": "WebSite", "name": "Daily", "headline": "Daily"}) == Told()
