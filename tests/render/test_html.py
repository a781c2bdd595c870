"""The page as markup; what it does in a browser is tested in `test_page_in_browser.py`."""

import base64
import hashlib
import re
from itertools import pairwise

import lxml.html
import pytest

import srcaudit
from srcaudit import Article, Report, audit, audit_many, render_html
from srcaudit.errors import InputError
from srcaudit.readers import ArticleLike
from srcaudit.render.figures import number
from srcaudit.render.view import cut, web_address
from tests.render.poisoned import sample_story
from tests.render.selecting import select
from tests.samples import articles, reports

NAME = "self-contradicting"


@pytest.fixture
def page() -> lxml.html.HtmlElement:
    return lxml.html.document_fromstring(render_html(reports()[NAME], articles()[NAME]))


def _text(element: lxml.html.HtmlElement) -> str:
    return " ".join(element.text_content().split())


def test_the_text_stands_there_as_it_is(page: lxml.html.HtmlElement) -> None:
    for superscript in select(page, ".text .ref"):
        superscript.drop_tree()
    shown = [paragraph.text_content() for paragraph in select(page, ".text p")]
    assert shown == [line for line in articles()[NAME].text.split("\n") if line.strip()]


def test_among_files_without_headlines_each_shows_its_first_words() -> None:
    named = Article("The tide mill of Carrow was sold on Monday.", id="b7.txt", title="Mill sold")
    bare = Article("Home\n\nThe council of Arden met on Monday.", id="drafts/a1.txt")
    page = lxml.html.document_fromstring(render_html(list(audit_many([bare, named])), [bare, named]))
    assert [_text(one) for one in select(page, ".overview .opening")] == ["The council of Arden met on Monday."]


def test_findings_and_places_are_linked_both_ways(page: lxml.html.HtmlElement) -> None:
    ids = {element.get("id") for element in select(page, "[id]")}
    links = [link.get("href")[1:] for link in select(page, "a[href^='#']")]
    assert set(links) <= ids
    for number_, finding in enumerate(reports()[NAME].findings, 1):
        assert f"a1-f{number_}" in links, "from the text"
        assert f"a1-f{number_}-p0" in links, "from the finding"
        marked = select(page, f"mark[data-findings~='{number_}']")
        assert marked
        assert finding.quote.split()[0] in " ".join(mark.text_content() for mark in marked)


def test_every_finding_tells_what_it_is_and_shows_the_other_side(page: lxml.html.HtmlElement) -> None:
    shown = [_text(element) for element in select(page, ".finding")]
    assert len(shown) == len(reports()[NAME].findings)
    for finding, told in zip(reports()[NAME].findings, shown, strict=True):
        assert finding.code in told
        assert finding.severity in told
        assert finding.message in told
        for other in finding.related[:2]:
            assert other.note in told


def test_scores_reliability_and_verdict_are_told(page: lxml.html.HtmlElement) -> None:
    report = reports()[NAME]
    told = _text(select(page, ".figures")[0])
    for dimension in srcaudit.Dimension:
        assert dimension in told
    assert f"{report.reliability.value:.0f} of 100" in told
    assert all(f"{term.taken_off:.2f}" in told for term in report.reliability.terms)
    assert str(report.verdict) in _text(select(page, ".judged")[0])
    assert report.reasons[0] in _text(select(page, ".judged")[0])


def test_what_was_not_measured_says_why() -> None:
    page = lxml.html.document_fromstring(render_html(audit(Article("Too short.", language="en"))))
    assert "not measured: the body has 2 words, fewer than 150" in _text(page)
    assert "Not looked for" in _text(page)


def test_the_policy_allows_this_style_and_this_script_and_nothing_else() -> None:
    page = render_html(reports()[NAME], articles()[NAME])
    tree = lxml.html.document_fromstring(page)
    policy = select(tree, "meta[http-equiv]")[0].get("content")
    hashes = []
    for tag in ("style", "script"):
        (code,) = re.findall(rf"<{tag}>(.*?)</{tag}>", page, re.DOTALL)
        hashes.append(base64.b64encode(hashlib.sha256(code.encode()).digest()).decode())
    assert policy == (
        f"default-src 'none'; style-src 'sha256-{hashes[0]}'; script-src 'sha256-{hashes[1]}'; "
        "base-uri 'none'; form-action 'none'"
    )
    assert not tree.xpath("//@style | //@src | //@*[starts-with(name(), 'on')] | //form | //link | //iframe | //img")


def test_the_same_reports_give_the_same_bytes() -> None:
    given = list(reports().values())[:3]
    known = list(articles().values())[:3]
    assert render_html(given, known) == render_html(tuple(given), iter(known))


def test_many_articles_are_in_a_table_that_links_to_each() -> None:
    page = lxml.html.document_fromstring(render_html(list(reports().values()), list(articles().values())))
    rows = select(page, ".overview tbody tr")
    assert [select(row, "a")[0].get("href") for row in rows] == [f"#a{n}" for n in range(1, len(reports()) + 1)]
    assert {element.get("id") for element in select(page, ".audit")} == {f"a{n}" for n in range(1, len(rows) + 1)}
    ids = [element.get("id") for element in select(page, "[id]")]
    assert len(ids) == len(set(ids))


def test_an_article_of_the_page_is_linked_where_another_speaks_of_it() -> None:
    names = ["wire-story", "wire-reprint"]
    page = lxml.html.document_fromstring(
        render_html([reports()[name] for name in names], [articles()[name] for name in names])
    )
    second = page.get_element_by_id("a2")
    assert select(second, ".comparison a[href='#a1']")
    assert select(second, ".pair blockquote")


def test_without_the_article_or_with_another_text_quotes_and_places_are_shown() -> None:
    report = reports()[NAME]
    for other in (None, Article("Another text.")):
        page = lxml.html.document_fromstring(render_html(report, other))
        assert not select(page, "mark, article.text")
        assert report.findings[0].quote in _text(page)
        assert f"characters {report.findings[0].span.start:,}–{report.findings[0].span.end:,}" in _text(page)


def test_reports_need_as_many_articles() -> None:
    given = [audit("One."), audit("Two.")]
    with pytest.raises(InputError, match="2 reports need as many articles, not 1"):
        render_html(given, ["One."])
    with pytest.raises(InputError, match="a list of their articles"):
        render_html(given, "One.")
    with pytest.raises(InputError, match="a list of their articles"):
        render_html(given, Article("One."))


def test_articles_may_be_whatever_can_be_audited() -> None:
    texts: list[ArticleLike] = ["One text.", {"text": "Two texts."}]
    page = render_html(audit_many(texts), texts)
    assert "One text." in page
    assert "Two texts." in page


def test_no_article_is_a_page_too() -> None:
    assert "0 articles" in render_html([])


def test_an_article_that_could_not_be_used_says_so() -> None:
    given: list[ArticleLike] = ["A text.", {"no": "text"}]
    refused = list(audit_many(given))
    assert "has no field" in render_html(refused)


def test_a_notebook_gets_a_piece_without_script_that_styles_itself_only() -> None:
    for noun in (reports()[NAME], sample_story(*list(reports().values())[:2])):
        piece = noun._repr_html_()
        tree = lxml.html.fragment_fromstring(piece)
        assert not select(tree, "script, [id], [style]")
        (style,) = re.findall(r"<style>(.*?)</style>", piece, re.DOTALL)
        rules = re.sub(r"\{[^}]*\}", "{}", style).replace("\n", "").split("{}")
        selectors = [one.strip() for rule in rules if rule for one in rule.split(",")]
        assert all(one.startswith(".srcaudit") for one in selectors)
    assert "2 errors" in reports()[NAME]._repr_html_()


def test_a_story_shows_conflicts_copies_claims_and_sources() -> None:
    given = [reports()["wire-story"], reports()["wire-reprint"]]
    known = [articles()["wire-story"], articles()["wire-reprint"]]
    page = lxml.html.document_fromstring(render_html(sample_story(*given), known))
    (conflict,) = select(page, "#conflict-0")
    assert [_text(select(row, "th")[0]) for row in select(conflict, "tbody tr")] == ["12", "14"]
    assert _text(select(page, ".matrix")[0]).count("90%") == 1
    assert _text(select(page, ".cluster")[0]).startswith("2 articles")
    assert [mark.get("class") for mark in select(page, ".claimmap .dot")][:1] == ["dot own"]
    heads = [_text(head) for head in select(page, ".claimmap")[0].iter("th")][2:-1]
    for row in select(page, ".claimmap")[0].iter("tr"):
        for head, mark in zip(heads, select(row, ".mark"), strict=False):
            assert _text(mark) == (head if select(mark, ".dot") else ""), "a phone has no heads of columns"
    assert "not given" in _text(select(page, ".sources")[0])
    assert select(page, "#copies .pair blockquote"), "passages side by side"
    ids = {element.get("id") for element in select(page, "[id]")}
    links = {link.get("href")[1:] for link in select(page, "a[href^='#']")}
    assert links <= ids
    assert {"a1-conflict-0-0", "a2-conflict-0-0"} <= links


def test_a_story_of_many_articles_has_no_matrix() -> None:
    report = reports()["short-brief"]
    many = [report.model_copy(update={"id": f"x{n}"}) for n in range(40)]
    page = lxml.html.document_fromstring(render_html(sample_story(*many)))
    assert not select(page, ".matrix")
    assert len(select(page, "#articles .audit")) == 40


@pytest.mark.parametrize(
    ("url", "linked"),
    [
        ("https://example.com/a?b=c#d", True),
        ("http://example.com:8080", True),
        ("HTTPS://EXAMPLE.COM/", True),
        ("javascript:alert(1)", False),
        (" https://example.com", False),
        ("https://user@example.com/", False),
        ("https://exa mple.com/", False),
        ("https://example.com/\u202e", False),
        ("//example.com", False),
        ("https://", False),
        (None, False),
    ],
)
def test_only_plain_addresses_of_the_web_are_linked(url: str | None, linked: bool) -> None:
    assert web_address(url) == (url if linked else None)


def test_a_passage_is_cut_where_it_was_altered() -> None:
    spans = [srcaudit.Span(13, 15), srcaudit.Span(10, 12)]
    assert list(cut("ab cd ef", 10, spans)) == [("", False), ("ab", True), (" ", False), ("cd", True), (" ef", False)]
    (only,) = cut("x" * 2000, 0, [srcaudit.Span(1500, 1600)])
    assert only == ("x" * 900 + " …", False)


def test_numbers_are_written_as_readers_write_them() -> None:
    assert [number(value) for value in (3.0, 17_380.0, 12_345.6, 0.4455, 5.78)] == [
        "3",
        "17,380",
        "12,346",
        "0.4455",
        "5.78",
    ]


def test_a_report_that_came_as_json_is_shown_like_its_own() -> None:
    report = reports()[NAME]
    read = Report.model_validate_json(report.model_dump_json())
    assert render_html(read, articles()[NAME]) == render_html(report, articles()[NAME])


def test_an_article_that_could_not_be_used_costs_the_page_nothing() -> None:
    given: list[ArticleLike] = ["A text.", {"no": "text"}]
    page = render_html(list(audit_many(given)), given)
    assert "A text." in page
    assert "has no field" in page


def test_an_article_without_a_title_is_called_by_its_file() -> None:
    page = lxml.html.document_fromstring(render_html(audit(Article("A text.", id="drafts/may/note.md"))))
    assert _text(select(page, "h1")[0]) == "note.md"
    assert "drafts/may/note.md" in _text(select(page, ".facts")[0])


def test_headings_go_down_step_by_step() -> None:
    names = ["wire-story", "wire-reprint"]
    given, known = [reports()[name] for name in names], [articles()[name] for name in names]
    for page in (render_html(given[1], known[1]), render_html(given, known), render_html(sample_story(*given), known)):
        tags = [element.tag for element in lxml.html.document_fromstring(page).iter("h1", "h2", "h3", "h4", "h5")]
        levels = [int(tag[1]) for tag in tags]
        assert levels[0] == 1
        assert levels.count(1) == 1
        assert all(after <= before + 1 for before, after in pairwise(levels))
