import re
from collections import Counter

import pytest
from rich.cells import cell_len

from srcaudit import Article, Comparison, Finding, Passage, Related, Report, Severity, Skipped, Span, audit
from srcaudit.model.evidence import Conflict
from srcaudit.model.gate import Verdict
from srcaudit.render.terminal import render, totals

TEXT = "The depot employs 12 people.\n\nA union leaflet counts 14 people there.\n"
ARTICLE = Article(TEXT, id="depot.md", language="en")


def _conflict(**changes: object) -> Finding:
    start, end = TEXT.index("14"), TEXT.index("14") + 2
    other = Span(TEXT.index("12"), TEXT.index("12") + 2)
    found = Finding(
        code="IC399",
        name="two-counts",
        dimension="inconsistency",
        severity="warning",
        confidence="medium",
        span=Span(start, end),
        quote="14",
        message="12 people above, 14 here",
        related=(Related(span=other, quote="12", note="first given here", relation="against"),),
        evidence=Conflict(subject="people", here="14", there="12"),
    )
    return found.model_copy(update=changes)


def _report(*findings: Finding, **changes: object) -> Report:
    return audit(ARTICLE).model_copy(update={"findings": findings, **changes})


def test_a_conflict_shows_both_sides_with_lines_and_marks() -> None:
    shown = render(_report(_conflict()), ARTICLE).split("\n\n")[0]
    assert shown.split("\n") == [
        "depot.md:3:24  IC399 warning two-counts",
        "  12 people above, 14 here",
        "     3 | A union leaflet counts 14 people there.",
        "       |                        ^^",
        "     1 | The depot employs 12 people.",
        "       |                   -- first given here",
    ]


def test_lines_count_from_where_the_text_begins_in_its_file() -> None:
    assert "x.md:8:24" in render(_report(_conflict()), ARTICLE, place="x.md", first_line=6)


@pytest.mark.parametrize("article", [None, Article("Another text.")])
def test_without_the_text_quotes_and_offsets_are_shown(article: Article | None) -> None:
    shown = render(_report(_conflict()), article)
    assert "depot.md, character 53  IC399" in shown
    assert "“14”" in shown
    assert "first given here (characters 18-20)" in shown


def test_the_other_side_in_another_article_is_named_and_quoted() -> None:
    other = Related(span=Span(5, 9), quote="14 p", note="there", relation="against", article="wire.md")
    shown = render(_report(_conflict(related=(other,))), ARTICLE)
    assert "> wire.md, characters 5-9\n       | “14 p”\n       = there" in shown


def test_many_further_places_are_listed_by_position() -> None:
    also = tuple(Related(span=Span(i, i + 1), quote=TEXT[i], note="", relation="also") for i in range(8))
    assert "and at 4 further places: 1:5, 1:6, 1:7, 1:8" in render(_report(_conflict(related=also)), ARTICLE)


@pytest.mark.parametrize(
    ("percentile", "words"),
    [
        (0.9987, "above 99% of professionals"),
        (1.0, "above all professionals"),
        (0.004, "above 0% of professionals"),
    ],
)
def test_a_score_is_called_above_all_only_when_it_is(percentile: float, words: str) -> None:
    report = _report()
    assert report.scores.boilerplate is not None
    raised = report.scores.boilerplate.model_copy(update={"percentile": percentile, "value": 0.5})
    scores = report.scores.model_copy(update={"boilerplate": raised})
    assert words in render(report.model_copy(update={"scores": scores}), ARTICLE)


def test_the_summary_has_five_scores_with_their_parts_or_the_reason() -> None:
    shown = render(_report(skipped=(Skipped(code="duplication", reason="no other articles"),)), ARTICLE)
    assert "boilerplate   0.00 ░░░░░░░░░░   0%  0 of 12 words" in shown
    assert "duplication   not measured: no other articles" in shown
    assert [line.split()[0] for line in shown.split("\n") if line.startswith("  ")][:5] == [
        "boilerplate",
        "padding",
        "inconsistency",
        "duplication",
        "unsupported",
    ]


def test_what_was_not_run_is_grouped_by_reason_and_dimensions_are_not_said_twice() -> None:
    skipped = tuple(Skipped(code=code, reason="no index") for code in ("BP102", "BP103", "DU401", "duplication"))
    shown = render(_report(skipped=skipped), ARTICLE)
    assert "duplication   not measured: no index" in shown
    assert "not run: BP102, BP103 (no index)" in shown
    assert "DU401" not in shown


def test_a_check_that_was_not_run_for_a_reason_of_its_own_is_told() -> None:
    skipped = (Skipped(code="DU401", reason="too short"), Skipped(code="duplication", reason="no index"))
    assert "not run: DU401 (too short)" in render(_report(skipped=skipped), ARTICLE)


def test_of_very_many_further_places_the_first_are_listed() -> None:
    also = tuple(
        Related(span=Span(i % 20, i % 20 + 1), quote=TEXT[i % 20], note="", relation="also") for i in range(3000)
    )
    shown = render(_report(_conflict(related=also)), ARTICLE)
    assert "and at 2,996 further places: 1:5, 1:6" in shown
    assert len(shown) < 3000


@pytest.mark.parametrize("width", [40, 60, 100])
@pytest.mark.parametrize("color", [False, True])
def test_no_line_of_the_summary_is_wider_than_the_terminal(width: int, color: bool) -> None:
    report = _report(reasons=tuple(f"{number} findings of some code, more than {number}" for number in range(9)))
    assert report.scores.boilerplate is not None
    crowded = report.scores.boilerplate.model_copy(update={"unit": "words of a unit with a very long name " * 4})
    report = report.model_copy(update={"scores": report.scores.model_copy(update={"boilerplate": crowded})})
    shown = re.sub(r"\x1b\[[0-9;]*m", "", render(report, ARTICLE, width=width, color=color))
    assert max(map(len, shown.split("\n"))) <= width


def test_what_a_reader_could_not_use_is_told() -> None:
    assert "note: published: gone" in render(audit(Article("Text.", notes=("published: gone",))))


def test_shared_articles_are_named_with_both_shares() -> None:
    passage = Passage(span=Span(0, 5), other=Span(0, 5), words=1, other_quote="The d")
    one = Comparison(id="wire.md", source="Wire", jaccard=0.4, containment=0.83, contained=0.5, passages=(passage,))
    shown = " ".join(render(_report(comparisons=(one,)), ARTICLE).split())
    assert (
        "shared with wire.md (Wire): 83% of this article's runs of five words are in that one, "
        "50% of that one's in this" in shown
    )


def test_a_small_share_is_not_shown_as_none() -> None:
    one = Comparison(id="wire.md", jaccard=0.001, containment=0.002, contained=0.5)
    assert "under 1% of this" in render(_report(comparisons=(one,)), ARTICLE)


def test_nothing_in_an_article_can_steer_the_terminal() -> None:
    evil = "\x1b[2J\x07\u202e evil"
    article = Article(evil + " text", id=evil, title=evil)
    finding = _conflict(span=Span(0, 5), quote=article.text[:5], message=f"say {evil}", related=())
    for shown in (render(_report(finding, id=evil, title=evil), article), render(_report(finding, id=evil))):
        assert not set(shown) & set("\x1b\x07\u202e")


def test_colour_is_only_there_when_asked_for() -> None:
    assert "\x1b[33mwarning\x1b[0m" in render(_report(_conflict()), ARTICLE, color=True)
    assert "\x1b" not in render(_report(_conflict()), ARTICLE)


@pytest.mark.parametrize("width", [10, 40, 80, 200])
def test_no_line_of_a_finding_is_wider_than_the_terminal(width: int) -> None:
    finding = _conflict(message="12 people above, 14 here, " * 20)
    shown = render(_report(finding), ARTICLE, width=width).split("\n\n")[0]
    assert max(map(cell_len, shown.split("\n"))) <= max(40, width)


def test_totals_count_verdicts_and_severities() -> None:
    verdicts = Counter[Verdict | None]({Verdict.PASS: 2, Verdict.REVIEW: 1})
    assert (
        totals(verdicts, {Severity.WARNING: 2, Severity.NOTE: 1})
        == "3 articles: 2 pass, 1 review; 2 warnings, 1 note\n"
    )
    assert totals({Verdict.PASS: 1}, {Severity.STYLE: 3}) == "1 article: 1 pass; 3 style\n"
    assert totals({Verdict.PASS: 2}, {}) == "2 articles: 2 pass; no findings\n"
