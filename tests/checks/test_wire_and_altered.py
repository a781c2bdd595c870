"""What makes agency copy without credit, and copies with other values, milder or silent."""

import srcaudit
from srcaudit.model.finding import Finding, Severity

COPY = (
    "the ferry ran onto the sandbank in thick fog shortly after four in the morning and 112 passengers were taken off "
    "by fishing boats from both villages before the tide turned"
)
HERE = f"People on the quay had heard the horn. They said {COPY}. The inquiry opens in a week at the old customs house."
WIRE = f"Nobody was hurt, the coast guard said: {COPY}. The hull is being checked for leaks by divers of the navy."


def _found(code: str, here: str, there: srcaudit.Article, **metadata: str) -> list[Finding]:
    article = srcaudit.Article.model_validate({"text": here, "id": "here", "language": "en", **metadata})
    return [*srcaudit.audit(article, against=[there], config=srcaudit.Config(select=[code])).findings]


def _wire(text: str = WIRE, **metadata: str) -> srcaudit.Article:
    return srcaudit.Article.model_validate({"text": text, "id": "wire", "language": "en", **metadata})


def test_an_agency_is_known_by_source_address_byline_or_dateline() -> None:
    for wire in (
        _wire(source="Associated Press"),
        _wire(source="AP"),
        _wire(url="https://www.apnews.com/article/1"),
        _wire(byline="By Ida Lund, Associated Press"),
        _wire(f"SKARV (AP) — {WIRE}"),
    ):
        (finding,) = _found("DU405", HERE, wire)
        assert "copy of Associated Press (“wire”), which is not named here" in finding.message
        assert finding.severity is Severity.WARNING


def test_credit_in_the_byline_or_the_text_is_credit() -> None:
    assert not _found("DU405", HERE, _wire(source="AP"), byline="Ida Lund and Associated Press")
    assert not _found("DU405", f"{HERE} (AP)", _wire(source="AP"))


def test_credit_to_agencies_at_large_is_credit() -> None:
    assert not _found("DU405", f"{HERE} (with agencies)", _wire(source="AP"))
    assert not _found("DU405", HERE, _wire(source="AP"), byline="Staff and agencies")
    assert _found("DU405", HERE.replace("The inquiry", "Two agencies want an answer. The inquiry"), _wire(source="AP"))


def test_name_that_stands_only_beside_the_text_is_shown_where_it_stands() -> None:
    line = "Copyright 2026 Reuters. All rights reserved."
    (finding,) = _found("DU405", f"{HERE}\n\n{line}", _wire(source="Reuters"))
    assert finding.severity is Severity.NOTE
    assert f"named here only beside the text, in “{line}”" in finding.message


def test_what_was_printed_before_the_agency_had_it_is_not_the_agencys() -> None:
    wire = _wire(source="Reuters", published="2026-03-02")
    assert not _found("DU405", HERE, wire, published="2026-03-01")
    assert _found("DU405", HERE, wire, published="2026-03-02")


def test_a_text_that_names_two_agencies_above_it_is_no_ones_copy() -> None:
    assert not _found("DU405", HERE, _wire(byline="Reuters, AFP"))


def test_other_values_are_shown_with_both_sides() -> None:
    (finding,) = _found("DU407", HERE.replace("112", "121"), _wire())
    assert finding.quote == "121"
    assert "“121” here, “112” there" in finding.message
    assert [(one.relation, one.quote) for one in finding.related] == [("against", "112")]
    assert finding.severity is Severity.WARNING


def test_ones_own_text_brought_up_to_date_is_milder() -> None:
    (finding,) = _found("DU407", HERE.replace("112", "121"), _wire(source="Skarv Post"), source="Skarv Post")
    assert finding.severity is Severity.NOTE
