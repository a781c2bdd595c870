"""The page in a real browser. Skipped, visibly, on a machine without Chromium; `.ci/run` installs it where it can."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from srcaudit import Article, Report, audit, render_html
from tests.browser import Browser, found
from tests.hostile import ALL
from tests.render.poisoned import poisoned, poisoned_article, poisoned_report, sample_story
from tests.samples import articles, reports

pytestmark = pytest.mark.skipif(found() is None, reason="no Chromium on this machine")

PHONE = 360
# Every element with every attribute of it, of the live document: what the browser made of the page.
_STRUCTURE = """[...new Set([...document.querySelectorAll("*")].flatMap(
    (one) => [one.localName, ...[...one.attributes].map((other) => `${one.localName} ${other.name}`)]))].sort()"""
_STYLE = "getComputedStyle(document.querySelector({selector})).{name}"


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with Browser() as running:
        yield running


def _page(folder: Path, content: str) -> Path:
    path = folder / "page.html"
    path.write_text(content, "utf-8", newline="\n")
    return path


def _of(name: str) -> str:
    return render_html(reports()[name], articles()[name])


def _style(browser: Browser, selector: str, name: str) -> Any:
    return browser.value(_STYLE.format(selector=json.dumps(selector), name=name))


def _seen(browser: Browser, selector: str) -> bool:
    return bool(browser.value(f"document.querySelector({json.dumps(selector)}).checkVisibility()"))


def _in_view(browser: Browser, selector: str) -> bool:
    return bool(
        browser.value(
            f"(() => {{ const box = document.querySelector({json.dumps(selector)}).getBoundingClientRect();"
            "return box.bottom > 0 && box.top < innerHeight; })()"
        )
    )


def _nothing_happened(browser: Browser) -> None:
    assert not browser.method_events("Page.javascriptDialogOpening", "Runtime.exceptionThrown")
    assert not browser.method_events("Log.entryAdded", "Runtime.consoleAPICalled"), "a refusal of the policy, too"
    asked = [one["request"]["url"] for one in browser.method_events("Network.requestWillBeSent")]
    assert len(asked) == 1
    assert asked[0].startswith("file://")


def test_hostile_strings_do_nothing(browser: Browser, tmp_path: Path) -> None:
    def shown(words: tuple[str, ...]) -> str:
        known = [poisoned_article(one) for one in words]
        audited = [poisoned_report(article, one) for article, one in zip(known, words, strict=True)]
        story = poisoned(sample_story(*audited[:2]), words[0]).model_copy(update={"reports": tuple(audited)})
        return render_html(story, known)

    browser.open(_page(tmp_path, shown(("plain words", "plain\twords", "https://example.com/x"))))
    plain = set(browser.value(_STRUCTURE))
    browser.open(_page(tmp_path, shown(ALL)))
    _nothing_happened(browser)
    assert set(browser.value(_STRUCTURE)) <= plain
    assert browser.value("document.documentElement.dataset.hit") is None
    assert browser.value("document.querySelectorAll('.audit').length") == len(ALL)
    # What was dangerous is there to be read.
    assert browser.value("document.querySelector('#a1 .title').textContent") == ALL[0]


def test_a_policy_that_is_broken_would_be_noticed(browser: Browser, tmp_path: Path) -> None:
    hurt = _of("short-brief").replace("<main", '<img src="https://evil.invalid/x"><p onclick="x()" style="color:red">')
    browser.open(_page(tmp_path, hurt))
    with pytest.raises(AssertionError):
        _nothing_happened(browser)


def test_dimensions_are_switched_by_keyboard_and_overlaps_keep_the_other_colour(
    browser: Browser, tmp_path: Path
) -> None:
    browser.open(_page(tmp_path, _of("wire-reprint")))
    both = "mark.d-boilerplate:has(mark.d-duplication)"
    assert _seen(browser, f"{both} mark"), "a sample where two dimensions overlap"
    plain = "rgba(0, 0, 0, 0)"
    assert _style(browser, both, "backgroundColor") != plain
    for _ in range(40):
        browser.press("Tab")
        if browser.value("document.activeElement.className") == "show-boilerplate":
            break
    browser.press(" ")
    assert _style(browser, both, "backgroundColor") == plain
    assert _style(browser, f"{both} mark.d-duplication", "backgroundColor") != plain
    assert not _seen(browser, ".f-boilerplate")
    assert not _seen(browser, ".ref.d-boilerplate")
    assert _seen(browser, ".f-duplication")
    browser.press(" ")
    assert _seen(browser, ".f-boilerplate")
    _nothing_happened(browser)


def test_the_first_tab_offers_to_skip_the_head(browser: Browser, tmp_path: Path) -> None:
    browser.open(_page(tmp_path, _of("short-brief")))
    browser.press("Tab")
    assert browser.value("document.activeElement.className") == "skip"
    assert _in_view(browser, ".skip")
    browser.press("Enter")
    assert browser.value("document.activeElement.id") == "report"


def test_text_and_findings_lead_to_each_other(browser: Browser, tmp_path: Path) -> None:
    browser.open(_page(tmp_path, _of("self-contradicting")))
    browser.value("document.querySelector('mark[data-findings=\"7\"]').click()")
    browser.settle()
    assert _in_view(browser, "#a1-f7")
    assert browser.value("document.querySelector('.finding.lit').id") == "a1-f7"
    browser.value("document.querySelector('#a1-f7 .number').click()")
    browser.settle()
    assert _in_view(browser, "#a1-f7-p0")
    browser.value("document.querySelector('#a1-f2-p0').click()")
    browser.settle()
    assert _in_view(browser, "#a1-f2")
    for key, finding in (("n", "a1-f3"), ("n", "a1-f4"), ("p", "a1-f3")):
        browser.press(key)
        assert browser.value("document.activeElement.id") == finding
    browser.press("Escape")
    assert browser.value("document.querySelectorAll('.lit').length") == 0


def test_a_link_unfolds_the_article_it_leads_to(browser: Browser, tmp_path: Path) -> None:
    names = [*list(reports())[:6], "self-contradicting"]
    page = render_html([reports()[name] for name in names], [articles()[name] for name in names])
    browser.open(_page(tmp_path, page))
    assert not _seen(browser, "#a7")
    browser.value("document.querySelector('.overview a[href=\"#a7\"]').click()")
    browser.settle()
    assert _in_view(browser, "#a7 .title")
    browser.value("location.hash = '#a1-f2'")
    browser.settle()
    assert _in_view(browser, "#a1-f2-p0") or _in_view(browser, "#a1-f2")
    first = "document.querySelector('.overview tbody tr a').getAttribute('href')"
    browser.value("document.querySelectorAll('.overview thead button')[1].click()")
    assert browser.value(first) in ("#a1", "#a7"), "those on hold come first"


def test_a_story_leads_to_the_words_of_a_conflict_and_back(browser: Browser, tmp_path: Path) -> None:
    names = ["wire-story", "wire-reprint"]
    given, known = [reports()[name] for name in names], [articles()[name] for name in names]
    browser.open(_page(tmp_path, render_html(sample_story(*given), known)))
    browser.value("document.querySelectorAll('#conflict-0 a.place')[1].click()")
    browser.settle()
    assert _seen(browser, "#a2-conflict-0-0")
    assert _in_view(browser, "#a2-conflict-0-0")
    browser.value("document.querySelector('#a2-conflict-0-0').click()")
    browser.settle()
    assert _in_view(browser, "#conflict-0")
    _nothing_happened(browser)


def test_colours_follow_the_system_until_they_are_chosen(browser: Browser, tmp_path: Path) -> None:
    page = _page(tmp_path, _of("short-brief"))
    browser.open(page)
    light = _style(browser, "body", "backgroundColor")
    browser.open(page, dark=True)
    dark = _style(browser, "body", "backgroundColor")
    assert light != dark
    browser.value("document.querySelector('#theme-light').click()")
    assert _style(browser, "body", "backgroundColor") == light
    browser.open(page)
    browser.value("document.querySelector('#theme-dark').click()")
    assert _style(browser, "body", "backgroundColor") == dark


@pytest.mark.parametrize("kind", ["one", "many", "story", "hostile"])
def test_a_phone_shows_everything_without_moving_sideways(browser: Browser, tmp_path: Path, kind: str) -> None:
    names = ["wire-story", "wire-reprint", "padded-keyphrase"]
    given, known = [reports()[name] for name in names], [articles()[name] for name in names]
    long = poisoned_article("x" * 300)
    pages = {
        "one": lambda: _of("padded-keyphrase"),
        "many": lambda: render_html(given, known),
        "story": lambda: render_html(sample_story(*given), known),
        "hostile": lambda: render_html(poisoned_report(long, "x" * 300), long),
    }
    browser.open(_page(tmp_path, pages[kind]()), width=PHONE, height=720)
    assert browser.value("document.querySelectorAll('details').forEach((one) => { one.open = true; })") is None
    browser.settle()
    assert browser.value("document.documentElement.scrollWidth") <= PHONE


def test_paper_shows_what_was_folded_and_no_switches(browser: Browser, tmp_path: Path) -> None:
    names = list(reports())[:3]
    page = render_html([reports()[name] for name in names], [articles()[name] for name in names])
    browser.open(_page(tmp_path, page))
    browser.ask("Emulation.setEmulatedMedia", media="print")
    try:
        assert _seen(browser, "#a3 .title")
        assert not _seen(browser, ".theme")
    finally:
        browser.ask("Emulation.setEmulatedMedia", media="")
    printed = browser.ask("Page.printToPDF", printBackground=True)
    assert len(printed["data"]) > 10_000
    assert browser.value("document.querySelectorAll('details.folded[open]').length") == 0, "folded again afterwards"


def test_it_can_be_used_without_its_script(browser: Browser, tmp_path: Path) -> None:
    page = _of("self-contradicting")
    head, _, rest = page.partition("<script>")
    browser.open(_page(tmp_path, head + rest.partition("</script>")[2]))
    browser.value("document.querySelector('.show-inconsistency').click()")
    assert not _seen(browser, ".f-inconsistency")
    browser.value("document.querySelector('.show-inconsistency').click()")
    browser.value("document.querySelector('#a1-f7-p0').click()")
    browser.settle()
    assert _in_view(browser, "#a1-f7")


def test_each_line_runs_in_its_own_direction(browser: Browser, tmp_path: Path) -> None:
    article = Article("قال المجلس إن الجسر سيفتح.\n\nThe bridge opens.\n", title="الجسر", language="ar")
    browser.open(_page(tmp_path, render_html(audit(article), article)))
    directions = browser.value(
        "[...document.querySelectorAll('.text p')].map((one) => getComputedStyle(one).direction)"
    )
    assert directions == ["rtl", "ltr"]
    assert _style(browser, ".title", "direction") == "rtl"


def test_a_very_long_article_is_shown_whole(browser: Browser, tmp_path: Path) -> None:
    article = articles()["padded-keyphrase"]
    long = Article("\n\n".join([article.text] * 35), title="Long", id="long")
    shift = len(article.text) + 2
    base = reports()["padded-keyphrase"]
    findings = tuple(
        finding.model_copy(
            update={
                "span": type(finding.span)(finding.span.start + n * shift, finding.span.end + n * shift),
                "related": (),
            }
        )
        for n in range(35)
        for finding in base.findings
    )
    report: Report = base.model_copy(update={"findings": findings, "words": 20_000, "id": "long"})
    browser.open(_page(tmp_path, render_html(report, long)))
    assert browser.value("document.querySelectorAll('.finding').length") == len(findings)
    last = len(findings)
    browser.value(f"location.hash = '#a1-f{last}'")
    browser.settle()
    assert _in_view(browser, f"#a1-f{last}-p0")
    assert _in_view(browser, f"#a1-f{last}")
    _nothing_happened(browser)


def test_a_table_of_claims_breaks_no_word_of_its_narrow_columns(browser: Browser, tmp_path: Path) -> None:
    browser.open(_page(tmp_path, _of("wire-story")), width=1200, height=900)
    browser.value("document.querySelectorAll('details').forEach((one) => { one.open = true; })")
    browser.settle()
    lines = """[...document.querySelectorAll(".claims td:nth-child(2), .claims td:nth-child(4)")].map((one) => {
        const range = document.createRange();
        range.selectNodeContents(one);
        return [one.textContent.split(/\\s+/).length, new Set([...range.getClientRects()].map((box) => box.top)).size];
    })"""
    found = browser.value(lines)
    assert found
    assert all(rows <= words for words, rows in found)
