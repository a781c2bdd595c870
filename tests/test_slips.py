"""The invented slips of the inconsistency benchmark: each is one edit of a text that is otherwise its control."""

import pytest

from tests.benchmarks.inconsistency.kinds import KINDS
from tests.benchmarks.inconsistency.slips import MILD, OPEN, SEALED, Pair, fair, pairs, texts

FILES = (*OPEN, *SEALED)
PAIRS = pairs(FILES)
FAIR = fair(FILES)
IDS = [text["id"] for text in texts(FILES)]
OWN_KINDS = {
    "weekday",
    "diacritics",
    "headline-body",
    "holder-date",
}
"""Kinds that the slips planted in real articles name or divide in another way."""


def test_every_kind_is_planted_three_times_or_more() -> None:
    planted = [pair.kind for pair in PAIRS]
    assert {kind: planted.count(kind) for kind in planted if planted.count(kind) < 3} == {}


def test_kinds_are_named_as_those_planted_in_real_articles() -> None:
    assert {pair.kind for pair in PAIRS} <= {kind.name for kind in KINDS} | OWN_KINDS


def test_kinds_of_style_are_planted() -> None:
    assert {pair.kind for pair in PAIRS} >= MILD


def test_ids_are_of_one_text_each() -> None:
    assert len(IDS) == len(set(IDS))


@pytest.mark.parametrize("pair", PAIRS, ids=[str(pair.slip.id) for pair in PAIRS])
def test_slip_differs_from_its_control_at_its_first_mark_or_later(pair: Pair) -> None:
    assert pair.slip.text != pair.control.text
    assert pair.slip.title == pair.control.title
    for article in (pair.slip, pair.control):
        assert not set("{}|") & set(article.text)
    first = min(place.start for place in pair.places)
    assert pair.slip.text[:first] == pair.control.text[:first]
    last = max(place.end for place in pair.places)
    assert pair.control.text.endswith(pair.slip.text[last:])


def test_every_text_has_slips_or_is_fair() -> None:
    assert {pair.text for pair in PAIRS} | {str(article.id) for article in FAIR} == set(IDS)
    assert not any("{{" in article.text or "}}" in article.text for article in FAIR)
