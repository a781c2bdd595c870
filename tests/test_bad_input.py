"""Input that nobody should send: a report, or a `SrcauditError` with one plain line; never anything else."""

import json
import math
import pickle
import re
import time
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

import srcaudit
from srcaudit import Article, Report, Skipped, SourceIndex, SrcauditError, audit, audit_many, compare
from srcaudit.errors import UnreadableError
from srcaudit.pytest_plugin import assert_publishable
from srcaudit.render.terminal import render

SENTENCE = "On Monday the council said that 4,200 people would use the new bridge by the end of May. "
PEERS = [Article(SENTENCE * 3, id="peer"), Article("", id="empty"), Article(" \n", id="blank")]

TEXTS = {
    "empty": "",
    "white space": " \n\t\u00a0\u2003\r\n ",
    "one letter": "a",
    "punctuation": "… — ! ? “ ” ( [ {" * 50,
    "NUL": f"a\0b {SENTENCE}\0",
    "control characters": "".join(map(chr, range(32))) + SENTENCE,
    "lone surrogates": f"\ud800 {SENTENCE} \udfff\udc00",
    "byte order marks": f"\ufeff{SENTENCE}\ufeff",
    "combining flood": SENTENCE + "e" + "\u0301" * 100_000,
    "right to left": "قال المجلس يوم الاثنين إن الجسر سيفتح في مايو. " * 20,
    "right-to-left marks": f"\u202e{SENTENCE}\u202c\u2067x\u2069",
    "mixed directions": f"{SENTENCE} אמר המועצה {SENTENCE}",
    "Turkish capitals": "İSTANBUL İİİ " * 200 + SENTENCE,
    "ligatures that expand": "\ufdfa" * 2000 + SENTENCE,
    "emoji": "👩‍👩‍👧‍👦🚀" * 2000,
    "zero width": "\u200b\u200d\u2060".join(SENTENCE),
    "digits": "7" * 100_000,
    "digits in groups": "1,234.5 " * 12_000,
    "digits with signs": "$1,000 -" * 12_000,
    "one megabyte on one line": SENTENCE * 12_000,
    "one megabyte without a space": "a" * 1_000_000,
    "one megabyte of capitals": "Ab" * 500_000,
    "full stops": "." * 200_000,
    "initials": "A. " * 30_000,
    "question marks": "? " * 50_000,
    "line breaks": "\n" * 500_000,
    "spaces": " " * 500_000 + "a",
    "opened quotation marks": "“" * 100_000,
    "straight quotation marks": '" ' * 100_000,
    "opened brackets": "([{" * 50_000,
    "apostrophes": "'a" * 100_000,
    "hyphens": "a-" * 200_000,
    "dashes": "— " * 100_000,
    "bullets": "• \n" * 50_000,
    "one word a line": "Home\n" * 20_000,
    "headings": "# Head\n\n" * 10_000,
    "one sentence over and over": (SENTENCE + "\n\n") * 3_000,
    "dates": "Monday, 30 February 2026, " * 4_000,
    "names": "Mr Jon Smith, Mr John Smyth and " * 3_000,
    "said": "he said she said " * 6_000,
    "results": "won 3-1, the 3-2 win, " * 5_000,
    "a headline over and over": "Sources: the ministry, the port\n" * 30_000,
    "announced lists": "There are six symptoms:\n\n• cough\n\n" * 5_000,
    "offices of one holder each": "".join(
        f"House Speaker Ada L{chr(97 + n % 26)}nd{'r' * (n % 9)}o met Gingrich. " for n in range(3_000)
    ),
    "table": "a | b | c\n" * 10_000,
    "addresses": "https://example.org/a?b=c " * 10_000,
    "markup": "<div><p>" * 30_000 + SENTENCE,
    "marks of our own examples": "[[a]] ]] [[ " * 2_000,
    "Chinese": "市议会周一表示，大桥将于五月底开放。" * 300,
    "German": "Der Rat sagte am Montag, die Brücke werde bis Ende Mai geöffnet. " * 50,
    "no language at all": "qzx vbnk wrtp " * 500,
}
SLOW_SECONDS = 60
"""CPU time that no text here may need, on a slow machine; what is quadratic needs far more."""


# Called English, a text meets every check, whatever it is.
CASES = [(name, "en") for name in TEXTS] + [(name, None) for name, text in TEXTS.items() if len(text) < 150_000]


@pytest.mark.parametrize(("name", "language"), CASES)
def test_any_text_gets_a_report_that_holds_together(name: str, language: str | None) -> None:
    article = Article(TEXTS[name], id=name, language=language)
    started = time.process_time()
    report = audit(article, against=PEERS)
    assert time.process_time() - started < SLOW_SECONDS
    for finding in report.findings:
        here = [(other.span, other.quote) for other in finding.related if other.article is None]
        for span, quote in [(finding.span, finding.quote), *here]:
            assert article.text[span.start : span.end] == quote
    written = report.model_dump_json()
    assert Report.model_validate_json(written) == report
    written.encode("utf-8")
    assert srcaudit.rescore(report) == report.scores
    assert render(report, article)


@pytest.mark.parametrize("name", ["empty", "white space"])
def test_without_words_nothing_is_scored_and_nothing_matches(name: str) -> None:
    report = audit(TEXTS[name], against=PEERS)
    assert report.verdict is None
    assert all(report.scores.of(dimension) is None for dimension in type(report.scores).model_fields)
    assert report.comparisons == ()
    assert {skip.code for skip in report.skipped} >= set(type(report.scores).model_fields)


@pytest.mark.parametrize("value", [None, b"bytes", 3, math.nan, ["a"], object(), {"text": 3}, {"txt": "a"}, {}, {3: 4}])
def test_what_is_no_article_is_refused_in_one_line(value: Any) -> None:
    for attempt in (lambda: audit(value), lambda: compare(value, "a"), lambda: SourceIndex().add(value)):
        with pytest.raises(SrcauditError) as refusal:
            attempt()
        assert "\n" not in str(refusal.value)


@pytest.mark.parametrize(
    "fields",
    [
        {"text": None},
        {"text": b"bytes"},
        {"text": 3},
        {"text": "a", "published": "soon"},
        {"text": "a", "published": math.nan},
        {"text": "a", "published": "9999999999-99-99"},
        {"text": "a", "title": 3},
        {"text": "a", "id": ["x"]},
        {"text": "a", "language": 3},
        {"text": "a", "notes": "one"},
        {"text": "a", "notes": [3]},
    ],
)
def test_an_article_that_cannot_be_made_is_refused_in_one_line(fields: dict[str, Any]) -> None:
    with pytest.raises(SrcauditError) as refusal:
        Article(**fields)
    assert "\n" not in str(refusal.value)


@pytest.mark.parametrize("name", ["drafts/leader.md", " leader.TXT\n", "C:\\drafts\\leader.html"])
def test_the_name_of_a_file_is_not_judged_as_if_it_were_the_article(name: str) -> None:
    with pytest.raises(srcaudit.SrcauditError, match=r"names a file: give pathlib\.Path"):
        audit(name)
    (report,) = audit_many([name])
    assert report.verdict is None
    assert "names a file" in report.skipped[0].reason


def test_an_address_is_refused_since_nothing_is_fetched() -> None:
    with pytest.raises(srcaudit.SrcauditError, match="nothing is ever fetched"):
        audit("https://paper.example/harbour")


@pytest.mark.parametrize(
    "text", ["The plan stands in leader.md", "Statement.", "harbour.png", "See https://paper.example"]
)
def test_a_short_text_that_names_nothing_that_could_be_read_is_a_text(text: str) -> None:
    assert audit(text).words


@pytest.mark.parametrize("config", ["pyproject.toml", {"select": ["padding"]}, Path("pyproject.toml")])
def test_settings_that_are_no_config_are_refused_with_how_to_make_one(config: Any) -> None:
    with pytest.raises(srcaudit.SrcauditError, match=r"config is a srcaudit\.Config, not \w+: .*from_file"):
        audit("The council met.", config=config)


def test_dates_with_and_without_zones_are_days() -> None:
    days = ("2026-02-07", "2026-02-07T23:30:00Z", "2026-02-07 23:30:00+11:00", date(2026, 2, 7))
    assert {Article("a", published=day).published for day in days} == {date(2026, 2, 7)}
    assert Article("a", published=datetime(2026, 2, 7, 1)).published == date(2026, 2, 7)


EVIL = "../../etc/passwd\0\n\x1b[31m<script>\u202e\ud800"
STORY = " ".join(f"Clerk {number} of the town counted {number * number} carts at its gates." for number in range(60))


def test_fields_full_of_nonsense_are_carried_not_obeyed() -> None:
    evil = EVIL * 100
    article = Article(STORY, id=evil, title=evil, source=evil, url=evil, byline=evil, language="en")
    report = audit(article, against=[Article(STORY, id=evil + "2", title=evil, source=evil + "2", byline=evil)])
    assert report.comparisons
    assert any(finding.dimension == "duplication" for finding in report.findings)
    assert Report.model_validate_json(report.model_dump_json()) == report
    for finding in report.findings:
        assert not re.search(r"[\0\n\x1b\u202e]", finding.message), finding.code
    for shown in (render(report, article), render(report)):
        assert not re.search(r"[\0\x1b\u202e]", shown)


def test_a_report_from_elsewhere_cannot_steer_a_terminal_or_a_log() -> None:
    skipped = [Skipped(code=code, reason=EVIL) for code in ("padding", "metadata", EVIL, "article")]
    report = audit("").model_copy(
        update={"id": EVIL, "title": EVIL, "language": EVIL, "reasons": (EVIL,), "skipped": tuple(skipped)}
    )
    with pytest.raises(AssertionError) as failure:
        assert_publishable(report, limits={"padding": 0.5})
    for shown in (render(report), str(failure.value)):
        assert not re.search(r"[\0\x1b\u202e\ud800]", shown)
        assert "passwd\n" not in shown


def test_a_file_name_that_is_no_unicode_does_not_break_the_report() -> None:
    (report,) = audit_many([Path("missing-\udce9\n.txt")])
    assert report.id == "missing-\ufffd\n.txt"
    assert report.reasons[0].startswith("missing-\ufffd .txt: ")
    assert Report.model_validate_json(report.model_dump_json()) == report


def test_errors_are_one_line_whatever_they_quote() -> None:
    assert str(UnreadableError("a\nb\x1b\udce9.txt: no")) == "a b␛\ufffd.txt: no"
    assert str(pickle.loads(pickle.dumps(UnreadableError("a\nb")))) == "a b"


@pytest.mark.parametrize(
    "against", ["a text", Path("a.txt"), Article("a"), 3, [None], ["a", b"b"], [Path("missing.txt")]]
)
def test_what_cannot_be_compared_with_is_refused(against: Any) -> None:
    with pytest.raises(SrcauditError) as refusal:
        audit(SENTENCE, against=against)
    assert "\n" not in str(refusal.value)


@pytest.mark.parametrize("articles", [SENTENCE, Path("a.txt"), Article(SENTENCE), None, 3])
def test_several_articles_are_not_one(articles: Any) -> None:
    with pytest.raises(SrcauditError, match="audit_many takes several"):
        list(audit_many(articles))


@pytest.mark.parametrize("workers", [1, 2])
def test_one_bad_article_does_not_cost_the_others(workers: int, tmp_path: Path) -> None:
    broken = tmp_path / "a.json"
    broken.write_text("{")
    given: list[Any] = [SENTENCE, None, tmp_path / "missing.txt", broken, Article(SENTENCE, id="last")]
    reports = list(audit_many(given, workers=workers))
    assert [bool(report.words) for report in reports] == [True, False, False, False, True]
    assert "not NoneType" in reports[1].reasons[0]
    assert reports[2].id == str(tmp_path / "missing.txt")
    assert all(Report.model_validate_json(report.model_dump_json()) == report for report in reports)


def test_a_generator_that_fails_in_the_middle_is_the_callers_own_failure() -> None:
    def articles() -> Iterator[str]:
        yield SENTENCE
        raise RuntimeError("mine")

    reports = audit_many(articles())
    assert next(reports).words
    with pytest.raises(RuntimeError, match="mine"):
        next(reports)


def test_a_text_longer_than_allowed_is_refused_with_both_numbers() -> None:
    with pytest.raises(SrcauditError, match=r"1,000 characters, more than max_characters = 999"):
        audit("a" * 1000, config=srcaudit.Config(max_characters=999))


@pytest.mark.parametrize(
    "settings",
    [
        {"select": ["XX"]},
        {"select": 3},
        {"ignore": [None]},
        {"options": {"SP999": {}}},
        {"options": {"SP210": {"nonsense": 1}}},
        {"options": 3},
        {"options": {"SP210": 3}},
        {"fail_on": "awful"},
        {"min_words": -1},
        {"min_words": math.nan},
        {"nonsense": 1},
    ],
)
def test_a_setting_that_does_not_fit_is_refused_in_one_line(settings: dict[str, Any]) -> None:
    with pytest.raises(SrcauditError) as refusal:
        srcaudit.Config(**settings)
    assert "\n" not in str(refusal.value)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.txt", b"\xff\xfe\x00"),
        ("a.txt", b"\x80\x81\x82" * 1000),
        ("a.txt", b""),
        ("a.json", b"{"),
        ("a.json", b'{"text": "a"' + b"}" * 10),
        ("a.json", b'{"a":' * 50_000),
        ("a.json", json.dumps({"text": "\ud800"}).encode()),
        ("a.json", b'{"text": NaN}'),
        ("a.jsonl", b"\n\n"),
        ("a.md", b"---\n&a [*a, *a]\n---\n"),
        ("a.md", b"---\ntitle: !!python/object/apply:os.system [ls]\n---\ntext"),
        ("a.html", b"<html><p>" + b"<b>" * 50_000),
        ("a.html", b"\xff\xfe<\0p\0>\0"),
        ("a.html", b""),
        ("a.docx", b"PK"),
        ("a", b"text"),
    ],
)
def test_any_file_gets_a_report_or_one_plain_line(tmp_path: Path, name: str, content: bytes) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    refusal = ""
    try:
        report = audit(path)
        assert Report.model_validate_json(report.model_dump_json()) == report
    except SrcauditError as error:
        refusal = str(error)
    assert "\n" not in refusal
    assert not refusal or name in refusal


def test_a_missing_file_a_folder_and_a_locked_file_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "folder.txt").mkdir()
    locked = tmp_path / "locked.txt"
    locked.write_text("a")

    def no_permission(self: Path, mode: str) -> bytes:
        raise PermissionError(13, "Permission denied", str(self))

    for path, reason in ((tmp_path / "missing.txt", "No such file"), (tmp_path / "folder.txt", "folder")):
        with pytest.raises(SrcauditError, match=reason):
            audit(path)
    monkeypatch.setattr(Path, "open", no_permission)
    with pytest.raises(SrcauditError, match=r"locked\.txt: Permission denied"):
        audit(locked)


@pytest.mark.parametrize("source", ["the board", "the board of the harbour", "Ms Lind", "a report", "officials"])
def test_an_article_may_end_with_its_source(source: str) -> None:
    report = srcaudit.audit(f"The ferry between Aldmouth and Skerrin lost 12 boats in March, according to {source}")
    assert report.scores.unsupported is not None


@pytest.mark.parametrize("wrong", [None, 5, "text", b"text", {}, [None], ["text"], [{}]], ids=repr)
@pytest.mark.parametrize("use", [srcaudit.render_html, srcaudit.to_dataframe], ids=lambda use: str(use.__name__))
def test_what_is_no_report_is_refused_by_what_reads_reports(use: Any, wrong: Any) -> None:
    with pytest.raises(srcaudit.SrcauditError, match="a report"):
        use(wrong)


def test_a_frame_of_a_story_says_where_its_reports_are() -> None:
    with pytest.raises(srcaudit.SrcauditError, match=r"story\.reports"):
        srcaudit.to_dataframe(srcaudit.audit_story([SENTENCE]))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "wrong", [None, "text", json.loads(audit(SENTENCE).model_dump_json())], ids=lambda x: type(x).__name__
)
def test_rescoring_what_is_no_report_says_how_to_make_one(wrong: Any) -> None:
    with pytest.raises(srcaudit.SrcauditError, match="model_validate_json"):
        srcaudit.rescore(wrong)


@pytest.mark.parametrize(
    "single",
    [None, SENTENCE, b"text", Path("a.txt"), {"text": SENTENCE}, Article(SENTENCE)],
    ids=lambda x: type(x).__name__,
)
def test_a_single_article_is_not_taken_apart_as_several(single: Any) -> None:
    index = SourceIndex()
    with pytest.raises(srcaudit.SrcauditError, match="add takes one"):
        index.add_many(single)
    assert len(index) == 0
