"""What the audit promises beyond its findings."""

import dataclasses
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import srcaudit
from srcaudit import engine
from srcaudit.authoring import Context, Found, Options
from srcaudit.catalog import find, selected
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


def test_what_the_iterable_raises_comes_after_the_reports_before_it() -> None:
    def articles() -> Iterator[srcaudit.Article]:
        yield srcaudit.Article(TEXT, id="first")
        yield srcaudit.Article(TEXT, id="second")
        raise LookupError("the feed ended")

    for workers in (1, 2):
        seen: list[str | None] = []
        with pytest.raises(LookupError, match="the feed ended"):
            seen.extend(report.id for report in srcaudit.audit_many(articles(), workers=workers))
        assert seen == ["first", "second"], workers


def test_what_is_no_article_gets_the_same_report_from_processes_as_from_one() -> None:
    given: list[Any] = [srcaudit.Article(TEXT, id="a"), 3, lambda: 0, srcaudit.Article(TEXT, id="b")]
    assert list(srcaudit.audit_many(given, workers=2)) == list(srcaudit.audit_many(given))


def test_a_process_that_dies_costs_one_article(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "_in_worker", _deadly)
    names = ["a", "b", "poison", "c", "d"]
    reports = list(srcaudit.audit_many([srcaudit.Article(TEXT, id=name) for name in names], workers=2))
    assert [report.id for report in reports] == names
    assert [report.id for report in reports if report.verdict is None] == ["poison"]


def _deadly(_: object, article: srcaudit.Article) -> tuple[srcaudit.Report, None]:
    if article.id == "poison":
        os._exit(1)
    return srcaudit.audit(article), None


@pytest.mark.parametrize("articles", [{"text": TEXT}, b"ab", TEXT])
def test_one_article_is_not_taken_apart_as_several(articles: Any) -> None:
    with pytest.raises(InputError):
        srcaudit.audit_many(articles)
    with pytest.raises(InputError):
        srcaudit.audit(TEXT, against=articles)


@pytest.mark.parametrize("workers", [0, -1, 2.5, "2"])
def test_workers_are_counted(workers: Any) -> None:
    with pytest.raises(ConfigError):
        srcaudit.audit_many([TEXT], workers=workers)


def test_a_failing_check_of_somebody_else_costs_only_its_findings(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(context: Context[Options]) -> Found:
        raise ZeroDivisionError("one over nothing")
        yield

    broken.__module__ = "newsroom.checks"
    foreign = dataclasses.replace(find("SP210"), code="XX901", name="foreign", function=broken)
    known = selected([], [])
    monkeypatch.setattr("srcaudit.config.selected", lambda select, ignore: (*known, foreign))
    report = srcaudit.audit(TEXT)
    assert {skip.code: skip.reason for skip in report.skipped}["XX901"].startswith("the check failed")
    assert any(finding.code == "SP210" for finding in report.findings)


def test_the_language_of_a_report_says_what_could_not_be_judged() -> None:
    german = srcaudit.Article("Der Rat hat am Dienstag beschlossen, die Brücke zu sanieren.", language="de")
    assert any("do not know the language" in reason for reason in srcaudit.audit(german).reasons)


def test_readability_is_linear_in_sentences() -> None:
    text = "The ferry left the harbour at nine and came back at ten. \n" * 12_000
    assert srcaudit.audit(text, config=srcaudit.Config(select=["IC322"], readability=True)).readability is not None


def test_against_itself_alone_nothing_is_measured() -> None:
    article = srcaudit.Article(TEXT, id="a")
    assert srcaudit.audit(article, against=[article]).scores.duplication is None


_NO_SCORE = "It remains to be seen whether the bridge opens in May."

SPANISH = (
    "El alcalde dijo el martes que el puente de la ciudad se cerrará durante dos semanas para las obras. "
    "La oposición pidió explicaciones al gobierno municipal sobre los costes del proyecto."
)


@pytest.mark.parametrize("text", [SPANISH, "x" * 100_000, _NO_SCORE])
def test_a_text_of_which_hardly_anything_was_measured_does_not_pass(text: str) -> None:
    report = srcaudit.audit(text)
    assert report.verdict is None
    assert "padding, inconsistency and unsupported could not be measured" in report.reasons


def test_what_was_found_is_a_verdict_however_little_was_measured() -> None:
    wire = srcaudit.Article(SPANISH, id="wire")
    assert srcaudit.audit(SPANISH, against=[wire]).verdict == "review"


def test_single_checks_that_found_nothing_pass_without_a_score() -> None:
    assert srcaudit.audit(_NO_SCORE, config=srcaudit.Config(select=["SP204"])).verdict == "pass"
    assert srcaudit.audit(_NO_SCORE, config=srcaudit.Config(select=["padding"])).verdict is None


def test_a_text_that_the_checks_could_not_read_is_told_from_one_without_scores() -> None:
    assert srcaudit.audit(SPANISH).unread
    assert srcaudit.audit("").unread
    assert not srcaudit.audit(_NO_SCORE).unread


def test_one_sentence_that_says_nothing_is_one_finding() -> None:
    told = "The ferry was late on nine days of March, because of fog and because a pilot was ill in bed."
    said = "Without further ado, let's dive in."
    report = srcaudit.audit(f"{told}\n\n{said} The board met on Monday.")
    assert [(one.code, one.quote) for one in report.findings if one.dimension == "padding"] == [("SP211", said)]


def test_one_name_with_another_accent_is_one_finding() -> None:
    text = (
        "André Corrêa do Lago opened the meeting in Belém on Monday. Delegates of the islands asked for money.\n\n"
        "André Corréa do Lago said on Friday that the texts were ready. The islands had asked for more."
    )
    assert [one.code for one in srcaudit.audit(text).findings if one.dimension == "inconsistency"] == ["IC304"]


def test_a_surname_misspelt_behind_a_short_title_is_told_once() -> None:
    text = (
        "Few agree with Adv Lidnovar, who believes in the law. According to Adv Lindovar, it is bad. The plan has "
        "Ada Lindovar's name. Adv Lindovar's sentiments are ours."
    )
    assert [one.code for one in srcaudit.audit(text).findings if one.dimension == "inconsistency"] == ["IC302"]


def test_what_gives_way_is_told_when_the_other_check_is_not_asked() -> None:
    text = "The ferry was late on nine days. Without further ado, let's dive in. The board met on Monday."
    report = srcaudit.audit(text, config=srcaudit.Config(ignore=["SP211", "SP213"]))
    (found,) = [one for one in report.findings if one.dimension == "padding"]
    assert (found.code, found.quote) == ("SP210", "Without further ado")
    assert [one.quote for one in found.related] == ["let's dive in"]


def test_what_gives_way_is_still_measured() -> None:
    told = "The ferry was late on nine days of March, because of fog and because a pilot was ill in bed. "
    text = told * 12 + "Without further ado, let's dive in."
    alone = srcaudit.audit(text, config=srcaudit.Config(select=["SP210"]))
    together = srcaudit.audit(text, config=srcaudit.Config(select=["SP210", "SP211", "SP213"]))
    measured = [one for one in alone.measures if one.code == "SP210"]
    assert measured
    assert measured == [one for one in together.measures if one.code == "SP210"]


def test_one_word_over_and_over_has_no_language() -> None:
    assert srcaudit.audit("x" * 100_000).language is None
    assert srcaudit.audit("riverbank " * 500).language is None
    assert srcaudit.audit(SPANISH).language == "es"
    assert srcaudit.audit("市議会は火曜日に橋の修理を承認し、工事は六月に始まると市長が述べた。").language == "ja"


def test_claims_that_rest_on_nothing_told_are_not_said_to_be_missing() -> None:
    report = srcaudit.audit("It remains to be seen whether the bridge opens in May. " * 3)
    assert report.support is not None
    assert report.support.unclear == 1
    told = {skip.code: skip.reason for skip in report.skipped}["unsupported"]
    assert told == f"what the {report.support.claims} claims rest on is unclear"


def test_a_live_page_whose_claims_nobody_is_told_for_has_no_score_of_support() -> None:
    """0 would read as if every claim had a source; no claim of a live page is said to rest on nobody."""
    stamps = ("18:40", "18:05", "17:30", "16:55", "16:20", "15:45")
    told = (
        "Two barges drifted from the lock and hit the railway bridge. The line has been closed since noon. "
        "The barges carry gravel and coal, and lie across the middle of the stream.",
        "Divers found a crack of nine metres in the eastern pier. The river is 40 centimetres over its mark.",
        "A third barge was tied to the quay of the mill. Its crew of five left it before dawn.",
        "The harbour lost power for three hours. Pumps stood still in eleven streets of the old town.",
        "Schools sent 2,300 children home at ten. The buses took the road across the hills. Lessons began again on "
        "the north bank, where the water stands two metres lower.",
        "The first trains turned round in Ostheim. Rain of 60 millimetres had fallen in the night.",
    )
    page = "\n\n".join(f"{stamp} What is known\n{text}" for stamp, text in zip(stamps, told, strict=True))
    report = srcaudit.audit(page)
    reasons = {skip.code: skip.reason for skip in report.skipped}
    assert "live blog" in reasons["padding"]
    assert report.scores.unsupported is None
    assert "unclear" in reasons["unsupported"]
    assert report.reliability.value is None


def test_a_live_page_that_names_its_sources_has_a_score_of_support() -> None:
    stamps = ("18:40", "18:05", "17:30", "16:55", "16:20", "15:45")
    who = ("Marta Lindqvist", "Jonas Ebert", "Ines Fabre", "Piotr Wolski", "Amira Saleh", "Tom Reilly")
    told = (f"The line stays closed for {n} days, {name} said on Monday." for n, name in enumerate(who, 3))
    text = "\n\n".join(f"{stamp} What is known\n{one}" for stamp, one in zip(stamps, told, strict=True))
    report = srcaudit.audit(text)
    assert report.scores.unsupported is not None
    assert report.scores.unsupported.value == 0
