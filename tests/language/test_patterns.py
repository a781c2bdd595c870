import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from srcaudit.errors import ConfigError
from srcaudit.language.pack import load
from srcaudit.language.patterns import choice, found, needed, patterns, wordings

ARTICLES = Path(__file__).parents[2] / "fixtures" / "articles"

TABLES: dict[str, Mapping[str, Any]] = {
    "near": {"lists": {"about": ["about", "some"]}, "parts": {"any": "{about}|~"}},
    "weeks": {"days": [["Monday", "Mon"], ["Friday"]], "reach": {"next": 7, "last": -7}},
    "told": {
        "ignore_case": True,
        "lists": {"nouns": ["ton", "ton (short)", "tons"]},
        "parts": {"roughly": "(?:(?:{near.any}) )*"},
        "patterns": {"amount": r"{roughly}\d{1,3} (?P<noun>{nouns})", "day": "(?:{weeks.reach}) (?:{weeks.days})"},
    },
}


def test_names_in_braces_stand_for_words_and_parts_of_this_table_and_of_others() -> None:
    made = patterns("told", TABLES.__getitem__)
    assert made["amount"].fullmatch("About some 12 tons")
    assert made["day"].fullmatch("next Monday")
    assert not made["day"].fullmatch("this Monday")


def test_the_longer_of_two_wordings_is_tried_first_and_marks_in_it_mean_themselves() -> None:
    match = patterns("told", TABLES.__getitem__)["amount"].match("12 ton (short)")
    assert match is not None
    assert match["noun"] == "ton (short)"


@pytest.mark.parametrize("pattern", ["{nobody}", "{near.nobody}", "{nowhere.about}", "(", "{round}"])
def test_a_pattern_that_does_not_fit_is_refused_with_its_table(pattern: str) -> None:
    tables = {**TABLES, "bad": {"parts": {"round": "{round}"}, "patterns": {"one": pattern}}}
    with pytest.raises(ConfigError, match="'bad'"):
        patterns("bad", tables.__getitem__)


def test_every_pattern_of_the_english_pack_compiles() -> None:
    pack = load("en")
    assert pack is not None
    names = [path.partition("/")[2].partition(".")[0] for path in pack._files if path.startswith("tables/")]
    with_patterns = [name for name in names if "patterns" in pack.table(name)]
    assert {"changes", "conversions", "durations", "ranges", "relative", "shares", "sums"} <= set(with_patterns)
    assert all(pack.patterns(name) for name in with_patterns)


@pytest.mark.parametrize(
    "words", [["mint", "minister", "minister of", "a.m.", "miner"], ["ab", "abc", "b"], ["one"], []]
)
def test_a_choice_matches_each_of_its_words_and_nothing_else(words: list[str]) -> None:
    expression = re.compile(choice(words))
    assert [word for word in words if not expression.fullmatch(word)] == []
    assert not expression.fullmatch("min")
    assert not expression.fullmatch("aXm.")


def test_a_choice_tries_the_longest_word_first_and_falls_back_on_shorter_ones() -> None:
    expression = re.compile(f"(?:{choice(['chief', 'chief of police', 'chief of staff'])})(?= said)")
    assert [found.group() for found in expression.finditer("chief of police said, chief said")] == [
        "chief of police",
        "chief",
    ]


@pytest.mark.parametrize(
    ("expression", "needs"),
    [
        ("since (?:the )?spring", [("since ",), ("spring",)]),
        ("for (?:two|three) years", [("for ",), ("three", "two"), (" years",)]),
        ("for (?:two|[a-z]) years", [("for ",), (" years",)]),
        ("colou?r", [("colo",), ("r",)]),
        ("(?:over |under ){0,2}ten", [("ten",)]),
        ("(?:so ){2}late", [("so ",), ("late",)]),
        (r"ten(?! times)(?=,)\.", [("ten",), (".",)]),
        (r"(?i:ten) (?P<n>\d+)[)|(]*x", [("ten",), (" ",), ("x",)]),
        ("(?m)ago$|(?<!b)later", [("ago", "later")]),
        ("ago|", []),
    ],
)
def test_what_every_match_has_is_read_off_an_expression(expression: str, needs: list[tuple[str, ...]]) -> None:
    assert needed(expression) == needs


def test_no_match_lacks_what_its_expression_needs() -> None:
    pack = load("en")
    assert pack is not None
    text = "\n".join(path.read_text(encoding="utf-8") for path in sorted(ARTICLES.glob("*.md")))
    lacking = [
        (table, name, match.group())
        for table in ("durations", "durations_alone", "changes", "sums", "shares", "calendar", "known_figures")
        for name, wording in pack.wordings(table).items()
        for match in wording.pattern.finditer(text)
        if not wording.may_stand(match.group().casefold())
    ]
    assert not lacking


def test_an_expression_is_compiled_when_a_text_has_the_letters_it_needs() -> None:
    tables = {"told": {"ignore_case": True, "patterns": {"ago": r"\d years ago", "bad": "centuries ("}}}
    known = wordings("told", tables.__getitem__)
    assert [match.group() for match in found(known.values(), "It was 3 YEARS AGO.", 0, 19)] == ["3 YEARS AGO"]
    with pytest.raises(ConfigError, match="'told'"):
        list(found(known.values(), "It was centuries (ago).", 0, 23))
