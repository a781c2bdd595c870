import pytest

from srcaudit import Article, Document


def _counts(text: str) -> list[tuple[int, int, int]]:
    return [(c.number, c.least, c.most) for c in Document(Article(text, language="en")).counted_lists]


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("Five ports: Aden, Basra, Muscat and Doha.", (5, 4, 4)),
        ("Three states: Serbia, Malta, and Bosnia and Herzegovina.", (3, 3, 4)),
        ("Three towns (Lund, Oslo and Bergen) agreed.", (3, 3, 3)),
        ("Three needs: bread; milk, if fresh; and salt.", (3, 3, 3)),
        ("She met the quartet: Ann Hall, Bob Roe and Cal Dow.", (4, 3, 3)),
        ("The trio, Ann Hall and Bob Roe, came home.", (3, 2, 2)),
    ],
)
def test_entries_are_counted_with_room_for_names_that_hold_and(text: str, counts: tuple[int, int, int]) -> None:
    assert _counts(text) == [counts]


@pytest.mark.parametrize(
    "text",
    [
        "Five ports, including Aden and Basra.",
        "Five ports: Aden, Basra and others.",
        "Five ports: Aden, Basra.",
        "It has five KPIs (Key Performance Indicators and others).",
        "Over the next five years — for repairs and paint — it will cost more.",
        "Two men: Lind, a teacher, and Brandt, a nurse.",
        "Five goals: Lind 3, Brandt 2 and Okafor.",
    ],
)
def test_open_lists_and_lists_of_other_things_are_not_counted(text: str) -> None:
    assert not _counts(text)


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("Four threats to the reef: the heat of the water, the nets of the boats and the noise.", (4, 3, 3)),
        ("Three aims of the trip: a new roof, an old friend and their first long walk.", (3, 3, 3)),
    ],
)
def test_entries_that_begin_with_an_article_may_be_long(text: str, counts: tuple[int, int, int]) -> None:
    assert _counts(text) == [counts]


@pytest.mark.parametrize(
    "behind", ["A fourth is us.", "Another is us.\n\nIt rained.", "It rained.\n\nThe fourth is us."]
)
def test_a_list_that_may_go_on_behind_its_sentence_is_not_counted(behind: str) -> None:
    assert not _counts(f"Four threats to the reef: the heat of the water, the nets and the noise. {behind}")


def test_the_last_of_a_list_of_names_may_hold_an_and_of_its_own() -> None:
    assert _counts("Four bidders remain: Tinmark, Roadwell and a joint bid of Holt and Ossian.") == [(4, 3, 4)]
    assert _counts("Four bidders remain: Tinmark, Roadwell and a joint bid of Holt.") == [(4, 3, 3)]
