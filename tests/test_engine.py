"""What the audit promises beyond its findings."""

from pathlib import Path

import pytest

import srcaudit
from srcaudit.errors import ConfigError, InputError

TEXT = "The bridge will open on Wednesday, October 20, 2026, the council said.\n\nIt remains to be seen who pays."


def test_a_dimension_without_a_selected_check_has_no_score() -> None:
    report = srcaudit.audit(TEXT, config=srcaudit.Config(select=["IC"]))
    scores = report.scores
    assert scores.inconsistency is not None
    assert (scores.boilerplate, scores.padding, scores.duplication, scores.unsupported) == (None,) * 4
    assert {skip.code for skip in report.skipped} >= {"boilerplate", "padding", "duplication", "unsupported"}


def test_a_score_is_none_only_with_a_reason() -> None:
    report = srcaudit.audit("")
    skipped = {skip.code for skip in report.skipped}
    assert all(report.scores.of(dimension) is None and dimension in skipped for dimension in srcaudit.Dimension)


def test_what_readability_could_not_measure_is_told() -> None:
    report = srcaudit.audit("Too short.", config=srcaudit.Config(readability=True))
    assert report.readability is None
    assert "readability" in {skip.code for skip in report.skipped}


def test_wrong_arguments_are_refused_before_the_first_article_is_asked_for() -> None:
    with pytest.raises(InputError):
        srcaudit.audit_many([TEXT], against="one text")
    with pytest.raises(ConfigError):
        srcaudit.audit_many([TEXT], config=srcaudit.Config(select=["XX9"]))


def test_many_articles_keep_their_order_and_their_failures(tmp_path: Path) -> None:
    articles: list[srcaudit.Article | Path] = [
        srcaudit.Article(TEXT, id="first"),
        tmp_path / "missing.txt",
        srcaudit.Article(TEXT, id="last"),
    ]
    one, two, three = srcaudit.audit_many(articles)
    assert (one.id, three.id) == ("first", "last")
    assert two.verdict is None
    assert "missing.txt" in two.skipped[0].reason


def test_processes_give_the_same_reports_as_one() -> None:
    articles = [srcaudit.Article(f"{TEXT} Number {number}.", id=str(number)) for number in range(5)]
    assert list(srcaudit.audit_many(articles, workers=2)) == list(srcaudit.audit_many(articles))


def test_an_article_never_matches_itself() -> None:
    text = " ".join(f"word{number}" for number in range(60))
    assert srcaudit.audit(text, against=[text]).comparisons == ()
    named = srcaudit.Article(text, id="a")
    assert srcaudit.audit(named, against=[named]).comparisons == ()
    assert len(srcaudit.audit(named, against=[srcaudit.Article(text, id="b")]).comparisons) == 1


def test_words_of_furniture_inside_a_passage_are_not_counted_as_copied() -> None:
    from tests.samples import reports

    score = reports()["wire-reprint"].scores.duplication
    assert score is not None
    assert score.numerator <= score.denominator
