"""Headings without text below them, bare lists, teasers: what is marked and what stays silent."""

import srcaudit
from srcaudit import Config, Finding

_EMPTY = "Spending time on the water is a wonderful way to relax and to leave daily life behind."
_HEADINGS = ["Fresh Air", "Lovely Views", "Family Fun", "Great Value", "Lasting Memories"]


def _found(text: str, code: str) -> list[Finding]:
    report = srcaudit.audit(srcaudit.Article(text, language="en"), config=Config(select=(code,)))
    return list(report.findings)


def _sectioned(*bodies: str) -> str:
    lead = "The ferry to Aldmouth runs all year, every twenty minutes, from the old quay."
    return "\n\n".join([lead, *(part for pair in zip(_HEADINGS, bodies, strict=True) for part in pair)])


def test_a_listicle_of_numbered_headings_is_marked_at_every_heading() -> None:
    text = _sectioned(*[_EMPTY] * 5)
    for number, heading in enumerate(_HEADINGS, 1):
        text = text.replace(heading, f"{number}. {heading}")
    (finding,) = _found(text, "SP207")
    assert len(finding.spans) == 5


def test_sections_with_something_of_their_own_stay_silent() -> None:
    told = [f"Boat {n} carried {n * 40} passengers to Holm, the harbour office said on Friday." for n in range(1, 4)]
    assert not _found(_sectioned(*told, _EMPTY, _EMPTY), "SP207")


def test_a_long_section_breaks_the_run() -> None:
    assert not _found(_sectioned(_EMPTY, _EMPTY, " ".join([_EMPTY] * 5), _EMPTY, _EMPTY), "SP207")


def test_the_headings_of_a_live_blog_are_not_counted() -> None:
    entries = "\n\n".join(f"{hour}:15 GMT\n\nThe boat has left the quay at Aldmouth." for hour in range(9, 17))
    report = srcaudit.audit(srcaudit.Article(entries, language="en"), config=Config(select=("SP207",)))
    assert "live blog" in next(skip.reason for skip in report.skipped if skip.code == "SP207")


def test_one_entry_with_something_to_tell_saves_the_list() -> None:
    bare = "The ferry brings:\n\n• Improved flexibility\n• Better communication\n• {}\n\nIt sails in March."
    assert _found(bare.format("Greater convenience"), "SP208")
    assert not _found(bare.format("seats for 40 cyclists"), "SP208")
    assert not _found(bare.format("a bakery on deck"), "SP208")


def test_a_question_to_the_reader_further_down_is_no_opening() -> None:
    told = "The ferry was late on nine days of March because of fog. "
    assert _found("Have you ever wondered who pays? " + told * 4, "SP213")
    assert not _found(told * 4 + "Have you ever wondered who pays?", "SP213")


_ABOVE = "The board of the harbour will double the fee for boats of other towns from April, it said on Monday."
_FACTS = (
    "Bills go out on 14 March, and owners have 28 days to object. The High Court hears the sailing club on 6 May. "
    "“We shall be there with all ninety of us,” said its chairman, Tom Rafferty."
)


def test_a_stock_heading_above_news_of_its_own_stays_silent() -> None:
    assert not _found(f"{_ABOVE}\n\nWhat happens next?\n\n{_FACTS}", "SP206")
    assert not _found(f"{_ABOVE}\n\nWhat happens next?\n\n{_FACTS} Nobody else will come.", "SP206")
    assert _found(f"{_ABOVE}\n\nWhat happens next?\n\n{_EMPTY} {_EMPTY} {_EMPTY}", "SP206")


def test_a_stock_heading_above_facts_told_before_is_marked() -> None:
    (finding,) = _found(f"{_ABOVE}\n\n{_FACTS}\n\nSummary\n\n{_FACTS}", "SP206")
    assert finding.quote == "Summary"


def test_a_stock_heading_above_one_fact_among_empty_sentences_is_marked() -> None:
    assert _found(f"{_ABOVE}\n\nLooking Ahead\n\nBills go out on 14 March. {_EMPTY} {_EMPTY}", "SP206")


def test_only_headings_that_are_marked_enter_the_score() -> None:
    text = f"{_ABOVE}\n\nWhat happens next?\n\n{_FACTS}\n\nConclusion\n\n{_EMPTY} {_EMPTY}"
    report = srcaudit.audit(srcaudit.Article(text, language="en"), config=Config(select=("SP206",)))
    assert [finding.quote for finding in report.findings] == ["Conclusion"]
    assert [one.value for one in report.measures if one.code == "SP206"] == [0]


def test_a_second_introduction_that_only_repeats_is_marked_below_its_heading() -> None:
    again = (
        "The High Court will hear the sailing club on 6 May, and owners of boats have 28 days to object to the bills "
        "that go out on 14 March."
    )
    (finding,) = _found(f"{_ABOVE}\n\n{_FACTS}\n\nOverview\n\n{again}", "SP205")
    assert finding.quote == again
    assert not _found(f"{_ABOVE}\n\n{_FACTS}\n\nOverview of the quay\n\n{_EMPTY} {_EMPTY}", "SP205")


def test_an_opening_that_plays_on_the_reader_is_marked_and_one_that_asks_in_earnest_is_not() -> None:
    for opening in (
        "What if everything you thought you knew about ferries was wrong?",
        "You won't believe what the harbour board of Aldmouth has decided.",
        "The answer may surprise you even if you have lived at the quay for years.",
    ):
        assert [one.code for one in _found(f"{opening} {_FACTS}\n\n{_ABOVE}", "SP213")] == ["SP213"]
    for opening in (
        "What if the boat is full on Friday? Then the board sends a second one.",
        "Few in Aldmouth believe what the harbour board told them about the fee on Monday.",
        "The answer surprised the board, which had asked 90 owners of boats.",
    ):
        assert not _found(f"{opening} {_FACTS}\n\n{_ABOVE}", "SP213")
