"""What `fixtures/stories` says is planted in its articles is there, in those words."""

import calendar
import json
import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest

import srcaudit
from srcaudit.readers.files import read

STORIES = Path(__file__).parents[1] / "fixtures" / "stories"
NAMES = tuple(sorted(path.parent.name for path in STORIES.glob("*/planted.json")))
EXPECTED = {"report", "silent", "single-source", "repeated", "corroborated", "contradicted"}
MONTHS = calendar.month_name[1:]
NAMED_MONTH = "|".join(MONTHS)
DATED_WEEKDAY = re.compile(rf"\b(\w+day), (?:(\d\d?) ({NAMED_MONTH})|({NAMED_MONTH}) (\d\d?))\b")


def planted(story: str) -> list[dict[str, Any]]:
    """The entries of a story's `planted.json`."""
    entries: list[dict[str, Any]] = json.loads((STORIES / story / "planted.json").read_text("utf-8"))["planted"]
    return entries


def articles(story: str) -> dict[str, srcaudit.Article]:
    """Name of the file -> article."""
    return {path.stem: read(path) for path in sorted((STORIES / story).glob("*.md")) if path.stem != "README"}


def test_there_are_stories() -> None:
    assert NAMES


@pytest.mark.parametrize("story", NAMES)
def test_every_planted_quotation_stands_in_its_article_as_often_as_stated(story: str) -> None:
    texts = {name: article.text for name, article in articles(story).items()}
    found = {
        (entry["id"], place["article"], place["quote"]): texts[place["article"]].count(place["quote"])
        - place.get("count", 1)
        for entry in planted(story)
        for place in entry["places"]
    }
    assert found
    assert {where for where, surplus in found.items() if surplus} == set()


@pytest.mark.parametrize("story", NAMES)
def test_the_list_names_every_article_of_the_story_and_no_other(story: str) -> None:
    listed = json.loads((STORIES / story / "planted.json").read_text("utf-8"))["articles"]
    used = {place["article"] for entry in planted(story) for place in entry["places"]}
    assert sorted(articles(story)) == listed == sorted(used)


@pytest.mark.parametrize("story", NAMES)
def test_articles_carry_what_a_story_needs(story: str) -> None:
    for name, article in articles(story).items():
        assert article.id == name
        assert article.source
        assert article.published
        assert article.title


@pytest.mark.parametrize("story", NAMES)
def test_entries_have_distinct_ids_and_a_known_expectation(story: str) -> None:
    ids = [entry["id"] for entry in planted(story)]
    assert len(set(ids)) == len(ids)
    assert {entry["expected"] for entry in planted(story)} <= EXPECTED


@pytest.mark.parametrize("story", NAMES)
def test_readme_shows_every_entry_with_its_quotations(story: str) -> None:
    readme = (STORIES / story / "README.md").read_text("utf-8")
    rows = {line.split("`")[1]: line for line in readme.splitlines() if line.startswith("| `")}
    for entry in planted(story):
        assert [p["quote"] for p in entry["places"] if f"`{p['quote']}`" not in rows[entry["id"]]] == []


@pytest.mark.parametrize("story", NAMES)
def test_a_weekday_beside_a_date_is_the_right_one(story: str) -> None:
    wrong = []
    for name, article in articles(story).items():
        for match in DATED_WEEKDAY.finditer(article.text):
            month, day = match[3] or match[4], match[2] or match[5]
            if f"{date(2026, MONTHS.index(month) + 1, int(day)):%A}" != match[1]:
                wrong.append((name, match[0]))
    assert wrong == []


def test_a_copy_holds_sentences_of_its_original_and_own_reporting_none() -> None:
    texts = {name: article.text for name, article in articles("cairnwater").items()}
    agency = [part for part in re.split(r"(?<=[.”\"]) |\n+", texts["larkwire"]) if len(part.split()) > 6]
    taken = {name: sum(sentence in text for sentence in agency) / len(agency) for name, text in texts.items()}
    assert taken["valley-post"] > 0.9
    assert 0.5 < taken["senna-evening"] < 0.8
    assert 0.3 < taken["coastline-daily"] < 0.5
    assert {name for name, share in taken.items() if share == 0} == {
        "haldersby-chronicle",
        "homewise",
        "lowland-observer",
        "senna-standard",
    }
