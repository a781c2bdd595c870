import time

import pytest

from srcaudit.model.article import Article
from srcaudit.text.document import Document

FIRST = "The ferry company will close two of its five routes in March, its director told the council."
SECOND = "Islanders who depend on the boats asked for a subsidy of two million crowns at the meeting on Monday."
THIRD = "The council will vote on the request next week, when the harbour office has checked the figures."
FOURTH = "The last boat of the evening was cancelled, and forty people had to stay in the hall of the school."


def taken(*lines: str, language: str = "en") -> list[str]:
    doc = Document(Article("\n".join(lines), language=language))
    return [doc[line.span] for line in doc.furniture]


def report(*stamps: str) -> list[str]:
    """Stamps with a paragraph below each."""
    return [line for pair in zip(stamps, (FIRST, SECOND, THIRD, FOURTH), strict=False) for line in pair]


@pytest.mark.parametrize(
    "stamps",
    [
        ("16:27Ada Holm", "16:02Ada Holm", "15:48Ada Holm"),
        ("16:27KEY EVENT", "16:02KEY EVENT", "15:48KEY EVENT"),
        ("2 hours ago10:05 Ada Holm", "3 hours ago09:12 Ada Holm", "4 hours ago08:36 Ada Holm"),
        ("vor 2 Stunden10:05 Ada Holm", "vor 3 Stunden09:12 Ada Holm", "vor 4 Stunden08:36 Ada Holm"),
    ],
)
def test_a_name_run_together_with_three_times_is_a_stamp(stamps: tuple[str, ...]) -> None:
    assert taken(*report(*stamps)) == list(stamps)


@pytest.mark.parametrize(
    "stamps",
    [
        ("16:27Ada Holm", "16:02Ada Holm"),
        ("16:27Ada Holm", "16:27Ada Holm", "16:27Ada Holm"),
        ("16:27Ada Holm", "16:02Jon Berg", "15:48Eva Lind"),
        ("16:27 News", "17:27 News", "18:27 News"),
        ("6:27pm", "7:27pm", "8:27pm"),
        ("16:27", "17:27", "18:27"),
        ("Yoga16:27-17:00", "Yoga17:27-18:00", "Yoga18:27-19:00"),
        ("Holm1:02:27", "Holm1:03:27", "Holm1:04:27"),
    ],
)
def test_times_of_a_programme_and_single_stamps_stay(stamps: tuple[str, ...]) -> None:
    assert taken(*report(*stamps)) == []


@pytest.mark.parametrize(
    "line", ["16:27Ada Holm", "1:23" * 50_000, "12:34a" * 30_000, "a:b " * 50_000, "9:59A\n" * 30_000]
)
def test_a_flood_of_clocks_takes_no_time(line: str) -> None:
    from srcaudit.text.entry_stamps import entry_stamps
    from srcaudit.text.furniture import lines

    doc = Document(Article(f"{FIRST}\n{line}\n{SECOND}", language="en"))
    judged = lines(doc)
    began = time.process_time()
    entry_stamps(judged)
    assert time.process_time() - began < 1
