"""What the sample articles were written to show is found in them, and the clean ones stay nearly silent."""

import pytest

from srcaudit import Comparison, Finding, Report, Severity
from tests.samples import articles, reports

# article, code (or its beginning), words that one of the finding's places must hold or lie in
PLANTED = [
    ("padded-keyphrase", "SP201", "heat pump grant Marlbrook"),
    ("padded-keyphrase", "SP203", "Heat Pump Grant Marlbrook: What Every Homeowner"),
    ("padded-keyphrase", "SP206", "Understanding the Basics"),
    ("padded-keyphrase", "SP206", "Why It Matters Now"),
    ("padded-keyphrase", "SP206", "Key Benefits at a Glance"),
    ("padded-keyphrase", "SP206", "The Road Ahead"),
    ("padded-keyphrase", "SP206", "Final Thoughts"),
    ("padded-keyphrase", "SP210", "plays a vital role"),
    ("padded-keyphrase", "SP210", "cannot be overstated"),
    ("padded-keyphrase", "SP209", "only time can answer"),
    ("padded-keyphrase", "SP209", "the future of home heating is being written today"),
    ("template-faq", "BP104", "Skip to content"),
    ("template-faq", "BP109", "pallow-bridge-toll-hero-1280x720.webp"),
    ("template-faq", "SP202", "Pallow Bridge Toll 2026: Costs, Exemptions and Deadlines"),
    ("template-faq", "SP204", "The charge is collected by cameras at the eastern end"),
    ("template-faq", "SP206", "Frequently Asked Questions"),
    ("template-faq", "SP211", "The sections above cover this development in full detail."),
    ("template-faq", "UC505", "Institute of Toll Research"),
    ("furniture-heavy", "BP104", "Home | News | Sport"),
    ("furniture-heavy", "BP105", "Share via WhatsApp"),
    ("furniture-heavy", "BP105", "SUBSCRIBE"),
    ("furniture-heavy", "BP106", "Most read today"),
    ("furniture-heavy", "BP107", "Score: 0.0 from 0 votes"),
    ("furniture-heavy", "BP108", "Dervla Nash has been a reporter"),
    ("furniture-heavy", "BP109", "Listen to this story"),
    ("furniture-heavy", "BP110", "All rights reserved"),
    ("furniture-heavy", "BP111", "Tuesday, October 27, 2026"),
    ("self-contradicting", "IC302", "Thorquist"),
    ("self-contradicting", "IC301", "Qaddafi"),
    ("self-contradicting", "IC352", "US"),
    ("self-contradicting", "IC321", "Wednesday, October 20, 2026"),
    ("self-contradicting", "IC339", "trilateral agreement"),
    ("self-contradicting", "IC331", "40 percent"),
    ("self-contradicting", "IC338", "four reasons"),
    ("anachronistic", "IC311", "The Trump administration"),
    ("anachronistic", "IC324", "of June 2022"),
    ("wire-reprint", "DU401", "Kirkholm"),
    ("wire-reprint", "BP104", "Menu  News  Traffic"),
    ("wire-reprint", "BP105", "get our free morning email"),
    ("partial-copy", "DU402", "The method is plain."),
    ("rewrite", "DU4", "says I read it out for the sheep"),
    ("vague-sources", "UC502", "Analysts say the shift"),
    ("vague-sources", "UC502", "Officials said the council"),
    ("vague-sources", "UC502", "Sources familiar with the plans"),
    ("vague-sources", "UC502", "Critics argue"),
    ("vague-sources", "UC502", "Experts believe"),
    ("vague-sources", "UC50", "reportedly under discussion"),
    ("vague-sources", "UC50", "Nearly 70 per cent of the flats"),
    ("vague-sources", "UC50", "The average remote worker spends"),
]

CLEAN = [
    "clean-analysis",
    "clean-council",
    "clean-court",
    "clean-profile",
    "clean-science",
    "german-report",
    "original-feature",
    "short-brief",
]


@pytest.mark.parametrize(("name", "code", "words"), PLANTED)
def test_planted_fault_is_found(name: str, code: str, words: str) -> None:
    found = [finding for finding in reports()[name].findings if finding.code.startswith(code)]
    assert any(_speaks_of(name, finding, words) for finding in found), _told(found)


def _speaks_of(name: str, finding: Finding, words: str) -> bool:
    text = articles()[name].text
    start = text.index(words)
    places = [*finding.spans, *(other.span for other in finding.related if other.article is None)]
    while start >= 0:
        end = start + len(words)
        if any(place.start < end and start < place.end for place in places):
            return True
        start = text.find(words, start + 1)
    return False


@pytest.mark.parametrize("name", CLEAN)
def test_clean_article_is_nearly_silent(name: str) -> None:
    report = reports()[name]
    # original-feature is copied by two others: what they share is theirs to answer for, and is shown here as a note.
    loud = [f for f in report.findings if f.severity >= Severity.WARNING and f.dimension != "duplication"]
    assert not loud, _told(loud)
    quiet = [f for f in report.findings if f.dimension != "duplication"]
    assert len(quiet) <= 3, _told(quiet)


@pytest.mark.parametrize("name", CLEAN)
def test_clean_article_scores_low(name: str) -> None:
    scores = reports()[name].scores
    for dimension in ("boilerplate", "padding", "inconsistency"):
        score = scores.of(dimension)
        assert score is None or score.value <= 0.15, dimension


def test_wire_story_and_its_reprint_are_the_same_text_under_the_furniture() -> None:
    comparison = _comparison(reports()["wire-reprint"], "wire-story")
    assert comparison.jaccard > 0.9


def test_partial_copy_shows_the_pasted_paragraphs_on_both_sides() -> None:
    comparison = _comparison(reports()["partial-copy"], "original-feature")
    here, there = articles()["partial-copy"].text, articles()["original-feature"].text
    passage = max(comparison.passages, key=lambda passage: passage.words)
    assert here[passage.span.start : passage.span.end] == there[passage.other.start : passage.other.end]
    assert 150 <= passage.words <= 210


def _comparison(report: Report, other: str) -> Comparison:
    return next(comparison for comparison in report.comparisons if comparison.id == other)


def _told(findings: list[Finding]) -> str:
    return "\n".join(f"{f.code} {f.severity} {f.quote!r}: {f.message}" for f in findings)
