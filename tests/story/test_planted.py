"""The invented stories of `fixtures/stories`, which were written without sight of this package."""

from functools import cache
from typing import Any

import pytest

import srcaudit
from srcaudit.model.story import StoryClaim, StoryReport
from tests.goldens import STORY, golden_story
from tests.test_story_fixtures import NAMES, STORIES, articles, planted

KINDS = {
    "office-holder": "office holder",
    "event-date": "date",
    "figure": "figure",
    "deadline": "deadline",
    "duration": "duration",
    "name-spelling": "name spelling",
}


@cache
def _story(name: str) -> StoryReport:
    given = [article.model_copy(update={"id": stem}) for stem, article in articles(name).items()]
    return srcaudit.audit_story(given)


@cache
def _texts(name: str) -> dict[str, str]:
    return {stem: article.text for stem, article in articles(name).items()}


def _entries(*expected: str) -> list[Any]:
    return [
        pytest.param(name, entry, id=f"{name}-{entry['id']}")
        for name in NAMES
        for entry in planted(name)
        if entry["expected"] in expected
    ]


def _conflicting(name: str, entry: dict[str, Any]) -> set[str]:
    """Articles of an entry whose quotations a conflict has different values in."""
    found: set[str] = set()
    for conflict in _story(name).conflicts:
        held = {
            (place["article"], value.value)
            for place in entry["places"]
            for value in conflict.values
            if value.article_id == place["article"] and _touches(name, place, value.span)
        }
        if len({value for _, value in held}) > 1:
            found |= {article for article, _ in held}
    return found


def _touches(name: str, place: dict[str, Any], span: srcaudit.Span) -> bool:
    text, quote = _texts(name)[place["article"]], place["quote"]
    start = text.find(quote)
    while start >= 0:
        if span.touches(srcaudit.Span(start, start + len(quote))):
            return True
        start = text.find(quote, start + 1)
    return False


@pytest.mark.parametrize(("name", "entry"), _entries("silent"))
def test_what_agrees_is_in_no_conflict(name: str, entry: dict[str, Any]) -> None:
    assert _conflicting(name, entry) == set()


@pytest.mark.parametrize(("name", "entry"), [e for e in _entries("report") if e.values[1]["kind"] in KINDS])
def test_what_is_planted_is_found_with_both_sides(name: str, entry: dict[str, Any]) -> None:
    found = _conflicting(name, entry)
    values = {place.get("value", place["quote"]) for place in entry["places"] if place["article"] in found}
    assert len(values) > 1


@pytest.mark.parametrize("name", [name for name in NAMES if not any(e["expected"] == "report" for e in planted(name))])
def test_a_story_in_which_all_agrees_has_no_conflict_and_no_copy(name: str) -> None:
    assert _story(name).conflicts == ()
    assert _story(name).clusters == ()
    assert not any(claim.status in ("contradicted", "corroborated") for claim in _story(name).claims)


def _told(name: str, entry: dict[str, Any]) -> list[StoryClaim]:
    """The claims that hold the places of an entry, the one with most of them first."""
    counts = [(sum(_holds(name, claim, place) for place in entry["places"]), claim) for claim in _story(name).claims]
    return [claim for count, claim in sorted(counts, key=lambda one: -one[0]) if count]


def _holds(name: str, claim: StoryClaim, place: dict[str, Any]) -> bool:
    return any(one.article_id == place["article"] and _touches(name, place, one.span) for one in claim.tellings)


@pytest.mark.parametrize(("name", "entry"), _entries("single-source", "repeated", "corroborated"))
def test_no_claim_is_given_more_origins_than_it_has(name: str, entry: dict[str, Any]) -> None:
    for claim in _told(name, entry):
        assert entry["expected"] == "corroborated" or claim.status in ("single-source", "repeated")


def test_the_claim_that_two_people_confirm_is_corroborated_and_its_copies_add_nothing() -> None:
    entry = next(one for one in planted("cairnwater") if one["id"] == "claim-cracks")
    best = _told("cairnwater", entry)[0]
    assert best.status == "corroborated"
    assert [origin.name.split()[-1] for origin in best.origins if origin.kind == "person"].count("Lindgate") == 1
    assert len(best.origins) < len(best.tellings)


def test_how_many_sirens_sounded_is_contradicted_by_two_people() -> None:
    entry = next(one for one in planted("cairnwater") if one["id"] == "claim-sirens")
    told = [claim for claim in _told("cairnwater", entry) if claim.status == "contradicted"]
    conflicts = {claim.conflict for claim in told}
    (number,) = conflicts
    assert number is not None
    assert {value.value for value in _story("cairnwater").conflicts[number].values} == {"4 of 4", "2 of 4"}


def test_the_price_that_five_articles_have_from_one_company_is_one_origin() -> None:
    claim = next(one for one in _story("cairnwater").claims if "18.4 million" in one.text)
    assert (claim.status, len(claim.sources), len(claim.origins)) == ("repeated", 5, 1)


def test_the_reprints_are_one_cluster_led_by_the_agency() -> None:
    (cluster,) = _story("cairnwater").clusters
    assert set(cluster.members) == {"larkwire", "valley-post", "senna-evening"}
    assert cluster.earliest == "larkwire"
    pair = next(one for one in _story("cairnwater").shared if {one.a, one.b} == {"larkwire", "coastline-daily"})
    assert pair.earlier == "larkwire"
    assert not pair.near_duplicate
    assert not pair.credited


def test_the_golden_story_is_the_one_that_was_read_and_committed() -> None:
    assert golden_story() == (STORIES / STORY / "expected.json").read_text("utf-8")
