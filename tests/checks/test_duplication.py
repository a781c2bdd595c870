"""What the duplication findings say, and what makes them milder."""

from typing import Any

import pytest

import srcaudit
from srcaudit.model.evidence import SharedPassage
from srcaudit.model.finding import Finding, Severity

SHARED = (
    "the tram depot will close on the last day of August and reopen three years later with room for forty longer cars, "
    "which cannot turn in the yard as it was laid out in 1911"
)
HERE = (
    "Commuters in the northern suburbs learned of it from a poster. It says that {}. Buses will run from the ring road "
    "instead, though the drivers' union doubts that there are enough of them for the morning."
)
THERE = (
    "Planners had weighed five sites before they chose to stay. Under the decision, {}. A museum of the older cars is "
    "to be kept in the smithy, and the neighbours are promised quieter rails."
)
LATER = (
    "The baker at the loop has counted her customers for a week: two in three come by tram. She has asked the town for "
    "a lower rent until the rails are back. So have the florist, the bank and both chemists, who agree on little else."
)


def _findings(here: srcaudit.Article, *others: srcaudit.Article) -> tuple[Finding, ...]:
    return srcaudit.audit(here, against=others, config=srcaudit.Config(select=["DU"])).findings


def _one(here: srcaudit.Article, *others: srcaudit.Article) -> Finding:
    (finding,) = _findings(here, *others)
    return finding


def _here(text: str = HERE.format(SHARED), **metadata: Any) -> srcaudit.Article:
    return srcaudit.Article(text, id="here", language="en", **metadata)


def _there(text: str = THERE.format(SHARED), name: str = "there", **metadata: Any) -> srcaudit.Article:
    return srcaudit.Article(text, id=name, language="en", **metadata)


def test_a_copied_passage_shows_both_sides_and_its_size() -> None:
    here, there = _here(), _there()
    finding = _one(here, there)
    (other,) = finding.related
    assert (finding.code, finding.severity, finding.quote) == ("DU402", Severity.WARNING, SHARED)
    assert (other.relation, other.article, other.quote) == ("against", "there", SHARED)
    assert there.text[other.span.start : other.span.end] == SHARED
    assert f"{len(SHARED.split())} words" in finding.message
    assert "“there”" in finding.message


def test_dates_are_shown_only_when_both_are_known_and_name_no_culprit() -> None:
    dated = _one(_here(published="2026-08-02"), _there(published="2026-08-01"))
    assert "dated 2026-08-02 here, 2026-08-01 there: the other is the earlier" in dated.message
    assert "dated" not in _one(_here(published="2026-08-02"), _there()).message


@pytest.mark.parametrize(
    ("here", "there", "said"),
    [
        (_here(source="Ring News"), _there(source="Ring News"), "both are of Ring News"),
        (_here(HERE.format(SHARED) + " (Depot Post)"), _there(source="Depot Post"), "its source is named here"),
    ],
)
def test_own_text_and_credited_text_are_milder(here: srcaudit.Article, there: srcaudit.Article, said: str) -> None:
    finding = _one(here, there)
    assert finding.severity is Severity.NOTE
    assert said in finding.message


@pytest.mark.parametrize(
    ("here", "there"),
    [
        (_here(source="The Ring News"), _there(source="ring news")),
        (_here(HERE.format(SHARED) + " As the Depot Post told it."), _there(source="The Depot Post")),
    ],
)
def test_a_source_may_be_written_in_another_way(here: srcaudit.Article, there: srcaudit.Article) -> None:
    assert _one(here, there).severity is Severity.NOTE


def test_a_form_that_is_filled_in_anew_is_milder_and_says_what_differs() -> None:
    form = (
        "Stocks in {} ended the day near {} after the bank left its rate at {} percent, and traders said that few of "
        "them had wished for more. {} rose by {} percent, while {} lost what it had won in the week before."
    )
    here = form.format("Altwick", "4,310.2", "2.5", "Harrow Mills", "0.8", "the Osby Works")
    there = form.format("Corby", "1,188.9", "3.1", "Tinley Docks", "1.7", "the Vale Dairy")
    finding = _one(_here(f"{here} {LATER}"), _there(f"{there} {THERE.format('nothing else is decided')}"))
    assert finding.code == "DU402"
    assert finding.severity is Severity.NOTE
    assert "names and figures are others there" in finding.message


def test_a_table_that_can_be_given_in_one_way_only_is_milder_and_says_so() -> None:
    table = "\n".join(
        f"{team} | 14 | {won} | {drawn} | {lost} | {3 * won + drawn}"
        for team, won, drawn, lost in [
            ("Ashby", 10, 2, 2),
            ("Corley", 9, 3, 2),
            ("Dunmere", 8, 2, 4),
            ("Frome", 4, 4, 6),
        ]
    )
    finding = _one(_here(f"{LATER}\n\n{table}"), _there(f"{THERE.format('nothing else is decided')}\n\n{table}"))
    assert finding.severity is Severity.NOTE
    assert "hardly more than figures and names" in finding.message


def test_a_quotation_is_mildest_and_stays_out_of_the_score() -> None:
    here = _here(HERE.format(f"“{SHARED}”"))
    assert _one(here, _there()).severity is Severity.STYLE
    score = srcaudit.audit(here, against=[_there()]).scores.duplication
    assert score is not None
    assert score.value == 0


def test_one_passage_in_several_articles_is_one_finding() -> None:
    third = f"Shops near the terminus fear for their trade, for {SHARED}. {LATER}"
    finding = _one(_here(), _there(), _there(third, name="third"))
    assert [other.article for other in finding.related] == ["there", "third"]
    assert "and 1 other article" in finding.message


def test_a_near_duplicate_is_not_accused_again_passage_by_passage() -> None:
    edited = HERE.format(SHARED).replace("a poster", "a leaflet")
    assert [finding.code for finding in _findings(_here(), _there(edited))] == ["DU401"]


def test_a_contained_article_is_not_accused_again_passage_by_passage() -> None:
    longer = f"{THERE.format('work begins')} {HERE.format(SHARED)} {LATER}"
    (finding,) = _findings(_here(), _there(longer))
    assert finding.code == "DU403"
    assert "100 %" in finding.message


def test_an_article_that_is_half_of_another_is_contained_and_no_near_duplicate() -> None:
    half = HERE.format(SHARED)
    whole = f"{half} {' '.join(f'Clause {n} was read aloud.' for n in range(len(half.split()) * 9 // 50))}"
    for ours, theirs in ((half, whole), (whole, half)):
        comparison = srcaudit.compare(ours, theirs)
        assert comparison.jaccard >= 0.5
        assert max(comparison.containment, comparison.contained) == 1
        assert comparison.within
        assert not comparison.near_duplicate
    assert [finding.code for finding in _findings(_here(half), _there(whole))] == ["DU403"]


def test_a_copy_with_a_paragraph_more_is_a_near_duplicate() -> None:
    text = HERE.format(SHARED)
    comparison = srcaudit.compare(text, f"{text} The bakery opposite will close on Sundays.")
    assert comparison.near_duplicate
    assert not comparison.within


def test_an_article_is_never_its_own_duplicate() -> None:
    assert _findings(_here(), _here()) == ()


def test_the_earlier_of_two_articles_is_not_warned_of_its_copy() -> None:
    earlier, later = _here(published="2026-01-01"), _there(published="2026-01-02")
    assert _one(earlier, later).severity is Severity.NOTE
    assert _one(later, earlier).severity is Severity.WARNING


def test_an_earlier_source_counts_even_beside_a_later_copy() -> None:
    here = _here(published="2026-01-02")
    others = _there(name="old", published="2026-01-01"), _there(name="new", published="2026-01-03")
    assert _one(here, *others).severity is Severity.WARNING


def test_an_article_reworded_by_half_or_more_is_a_warning() -> None:
    from tests.samples import reports

    by_code = {f.code: f for f in reports()["rewrite"].findings if "original-feature" in f.message}
    assert by_code["DU404"].severity is Severity.WARNING
    assert all(f.severity < Severity.WARNING for f in reports()["original-feature"].findings)


def test_words_of_furniture_between_the_copied_lines_are_not_told_as_copied() -> None:
    from tests.samples import reports

    report = reports()["wire-reprint"]
    score = report.scores.duplication
    (found,) = [finding.evidence for finding in report.findings if finding.code == "DU401"]
    assert isinstance(found, SharedPassage)
    assert score is not None
    assert found.words == score.numerator


def test_of_two_near_duplicates_the_later_one_is_warned() -> None:
    from tests.samples import reports

    severity = {
        name: [finding.severity for finding in reports()[name].findings if finding.code == "DU401"]
        for name in ("wire-story", "wire-reprint")
    }
    assert severity == {"wire-story": [Severity.NOTE], "wire-reprint": [Severity.WARNING]}


DESK = "SKARVOY (Reuters) - "
OF_THE_WIRE = f"{THERE.format(SHARED)} {LATER}"


def _judged(here: srcaudit.Article, *others: srcaudit.Article) -> srcaudit.Report:
    return srcaudit.audit(here, against=others)


def test_agency_copy_printed_with_its_credit_passes_and_is_still_shown() -> None:
    report = _judged(_here(DESK + OF_THE_WIRE), _there(DESK + OF_THE_WIRE))
    assert report.scores.duplication is not None
    assert report.scores.duplication.value > 0.9
    assert [finding.severity for finding in report.findings if finding.code.startswith("DU")] == [Severity.NOTE]
    assert (report.verdict, report.reasons) == (srcaudit.Verdict.PASS, ())
    assert srcaudit.rescore(report) == report.scores


@pytest.mark.parametrize(
    ("here", "there"),
    [
        (_here(OF_THE_WIRE), _there(DESK + OF_THE_WIRE)),
        (_here(OF_THE_WIRE), _there(OF_THE_WIRE)),
        (_here(f"{OF_THE_WIRE} (Depot Post)"), _there(OF_THE_WIRE, source="Depot Post")),
        (_here(DESK + OF_THE_WIRE), _there(OF_THE_WIRE)),
    ],
    ids=["agency not named", "no agency", "another paper named", "an agency named that is not in the other"],
)
def test_any_other_copy_is_sent_to_review(here: srcaudit.Article, there: srcaudit.Article) -> None:
    assert _judged(here, there).verdict is srcaudit.Verdict.REVIEW


def test_the_same_agency_copy_in_other_papers_is_milder_and_counts_for_nothing_more() -> None:
    others = [_there(OF_THE_WIRE, name) for name in ("globe", "mercury")]
    alone = _judged(_here(DESK + OF_THE_WIRE), *others)
    assert alone.verdict is srcaudit.Verdict.REVIEW
    beside = _judged(_here(DESK + OF_THE_WIRE), _there(DESK + OF_THE_WIRE), *others)
    found = [finding for finding in beside.findings if finding.code.startswith("DU")]
    assert {finding.severity for finding in found} == {Severity.NOTE}
    assert sum("it is copy of Reuters, credited here" in finding.message for finding in found) == 2
    assert beside.verdict is srcaudit.Verdict.PASS


def test_words_that_the_agency_does_not_have_stay_a_warning() -> None:
    wire = _there(f"{DESK}{THERE.format(SHARED)}", "wire")
    globe = _there(f"{LATER} {LATER.replace('baker', 'grocer')} Nothing of it was told to the council.", "globe")
    here = _here(f"{DESK}{THERE.format(SHARED)} {LATER}")
    severities = {finding.related[0].article: finding.severity for finding in _findings(here, wire, globe)}
    assert severities == {"wire": Severity.NOTE, "globe": Severity.WARNING}
