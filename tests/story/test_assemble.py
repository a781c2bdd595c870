from collections.abc import Iterator, Mapping
from itertools import permutations
from pathlib import Path
from typing import Any

import pytest

import srcaudit
from srcaudit.errors import ConfigError
from srcaudit.text.document import Document
from tests.story.stories import OWN, WIRE, article, told


def test_the_order_of_the_articles_changes_the_order_of_lists_and_nothing_else() -> None:
    articles = [
        article("a", WIRE, "2031-05-05"),
        article("b", OWN + " The fire destroyed 41 buses and a workshop in Harrow.", "2031-05-06"),
        article("c", WIRE + " More is to follow.", "2031-05-06"),
        article("d", OWN.replace("Mayor Ada Lind", "Harrow Mayor Emil Brandt"), None),
    ]
    seen = set()
    for order in permutations(articles):
        story = srcaudit.audit_story(order)
        seen.add(
            (
                frozenset(frozenset(one.members) for one in story.clusters),
                frozenset(
                    (one.kind, frozenset((v.article_id, v.span, v.value) for v in one.values))
                    for one in story.conflicts
                ),
                frozenset(
                    (
                        one.article_id,
                        one.span,
                        one.status,
                        frozenset(one.sources),
                        frozenset(o.name for o in one.origins),
                    )
                    for one in story.claims
                ),
                tuple((one.source, one.share_copied, one.first, one.follower, one.conflicts) for one in story.sources),
            )
        )
        assert [report.id for report in story.reports] == [one.id for one in order]
    assert len(seen) == 1


def test_the_same_articles_give_the_same_bytes() -> None:
    articles = [article("a", WIRE), article("b", OWN)]
    assert told(*articles).model_dump_json() == told(*articles).model_dump_json()
    assert srcaudit.StoryReport.model_validate_json(told(*articles).model_dump_json()) == told(*articles)


class _Torn(Mapping[str, Any]):
    """An article that breaks when it is read."""

    def __getitem__(self, name: str) -> Any:
        raise OSError("torn")

    def __iter__(self) -> Iterator[str]:
        raise OSError("torn")

    def __len__(self) -> int:
        return 1


def test_articles_that_cannot_be_used_are_reported_and_cost_the_others_nothing() -> None:
    good = [article("a", WIRE), article("b", OWN)]
    bad: list[Any] = [{"text": 5}, Path("no-such-file.txt"), 7, _Torn()]
    story = srcaudit.audit_story([good[0], *bad, good[1]])
    assert [report.verdict is None for report in story.reports] == [False, True, True, True, True, False]
    assert all(report.reasons for report in story.reports[1:5])
    assert story.claims == told(*good).claims


def test_an_article_on_which_srcaudit_fails_is_reported_too(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = Document.claims

    def claims(doc: Document) -> Any:
        if "poison" in doc.text:
            raise RuntimeError("no way")
        return whole.func(doc)

    monkeypatch.setattr(Document, "claims", property(claims))
    story = srcaudit.audit_story([article("a", WIRE), article("p", "A poison. " + OWN), article("b", OWN)])
    assert [report.id for report in story.reports if report.verdict is None] == ["p"]
    assert "no way" in story.reports[1].reasons[0]
    assert {one.source for one in story.sources} == {"A", "B"}


def test_too_long_an_article_is_refused_alone() -> None:
    config = srcaudit.Config(max_characters=2000)
    story = srcaudit.audit_story([article("a", WIRE), article("long", WIRE * 9), article("b", OWN)], config=config)
    assert [report.verdict is None for report in story.reports] == [False, True, False]


@pytest.mark.parametrize("one", ["a text", Path("a.txt"), {"text": "a text"}, srcaudit.Article("a text"), 5])
def test_one_article_is_no_story(one: Any) -> None:
    with pytest.raises(srcaudit.SrcauditError, match="several articles"):
        srcaudit.audit_story(one)


def test_no_article_and_one_article_make_a_story_of_their_own() -> None:
    assert srcaudit.audit_story([]).reports == ()
    assert [report.id for report in srcaudit.audit_story([article("a", WIRE)]).reports] == ["a"]


def test_progress_is_told_after_each_article() -> None:
    seen: list[tuple[int, int]] = []
    srcaudit.audit_story([WIRE, {"text": 5}, OWN], progress=lambda done, total: seen.append((done, total)))
    assert seen == [(1, 3), (2, 3), (3, 3)]


def test_places_of_talks_are_laid_side_by_side_without_a_verdict() -> None:
    people = " Ida Falk and Jonas Roth of Harrow, with Ada Lind and Emil Brandt of Ostby, were invited."
    story = told(
        article("a", "Talks between Harrow and Ostby took place in Westmark on Monday." + people),
        article("b", "Harrow and Ostby resume talks in Nordby next week." + people),
    )
    (one,) = story.side_by_side
    assert [(value.article_id, value.value) for value in one.values] == [("a", "Westmark"), ("b", "Nordby")]
    assert story.conflicts == ()


def test_a_place_ends_before_the_full_stop_and_is_nobody() -> None:
    people = " Ida Falk and Jonas Roth of Harrow, with Ada Lind and Emil Brandt of Ostby, were invited."
    story = told(
        article("a", "Harrow and Ostby resume talks in Westmark. Nobody knows when." + people),
        article("b", "Harrow and Ostby resume talks in Nordby next week." + people),
        article("c", "Harrow and Ostby resume talks at Ada Lind's farm next week." + people),
    )
    (one,) = story.side_by_side
    assert [value.value for value in one.values] == ["Westmark", "Nordby"]


def test_articles_in_a_language_without_a_pack_are_compared_and_told_nothing_of() -> None:
    text = (
        "Der Brand im Busdepot an der Mühlstraße zerstörte in der Nacht auf Montag vierzehn Busse und eine Werkstatt."
    )
    story = srcaudit.audit_story([srcaudit.Article(text * 4, id=name, language="de") for name in ("x", "y")])
    assert [one.members for one in story.clusters] == [("x", "y")]
    assert (story.conflicts, story.claims) == ((), ())


def test_several_processes_make_the_same_story() -> None:
    given: list[srcaudit.Article | str] = [
        article("a", WIRE),
        article("b", OWN),
        "",
        article("c", OWN.replace("Sunday", "Monday")),
    ]
    assert srcaudit.audit_story(given, workers=2) == srcaudit.audit_story(given)


def test_a_number_of_processes_that_is_none_is_refused() -> None:
    with pytest.raises(ConfigError, match="workers"):
        srcaudit.audit_story([article("a", WIRE)], workers=0)
