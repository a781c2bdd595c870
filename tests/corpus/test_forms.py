"""What is a form filled in anew, and what a copy with other words."""

from srcaudit import Article, Document, compare
from srcaudit.corpus.forms import is_table, values_of_a_form

ONE = (
    "Marit Voll, who kept the Sund lighthouse until 1988, died at home on Monday. Born in Hexvik, the keeper went to "
    "sea at 16 and is survived by her husband. The funeral will be held at St Olav’s on Friday at eleven. Family "
    "flowers only, please, but donations to the lifeboat will be gladly taken at the door by Ivar Voll."
)
TWO = (
    "Edwin Crake, who kept the Farholm lighthouse until 1974, died at home on Thursday. Born in Brack, the keeper went "
    "to sea at 14 and is survived by two sons. The funeral will be held at Holy Cross on Tuesday at eleven. Family "
    "flowers only, please, but donations to the lifeboat will be gladly taken at the door by Pia Crake."
)
REWORDED = {"kept": "manned", "at home": "indoors", "went to": "left for", "held": "sung", "gladly": "thankfully"}


def _values(here: str, there: str) -> list[int]:
    ours, theirs = Article(here, id="here", language="en"), Article(there, id="there", language="en")
    return [values_of_a_form(Document.of(ours), one) for one in compare(ours, theirs).passages if one.kind == "copied"]


def test_notice_with_a_name_or_figure_of_its_own_in_every_line_is_a_form() -> None:
    values = _values(ONE, TWO)
    assert values
    assert all(values)


def test_same_notice_word_for_word_is_a_copy() -> None:
    assert _values(ONE, ONE) == [0]


def test_notice_in_other_words_with_its_names_kept_is_a_copy() -> None:
    changed = ONE
    for old, new in REWORDED.items():
        changed = changed.replace(old, new)
    assert changed != ONE
    assert not any(_values(ONE, changed))


ROWS = [
    ("Ashby", 14, 10, 2, 2, 32),
    ("Corley", 14, 9, 3, 2, 30),
    ("Dunmere", 14, 8, 2, 4, 26),
    ("Frome", 14, 4, 4, 6, 16),
]
PRICES = (
    "Revenue rose 6.1 per cent to 318 million and the margin to 9.4 per cent (fixings 12.1, timber 5.2); debt stood at "
    "143 million, or 1.8 times earnings, and the dividend is to be 11.3 pence after 10.9 in the 12 months before."
)


def _tables(here: str, there: str) -> list[bool]:
    ours, theirs = Article(here, id="here", language="en"), Article(there, id="there", language="en")
    return [is_table(Document.of(ours), one) for one in compare(ours, theirs).passages]


def test_rows_of_figures_are_a_table_in_lines_and_in_a_row() -> None:
    for form in ("{} {} {} {} {} {}\n", "{}: {} played, {} won, {} drawn, {} lost, {} points; "):
        table = "".join(form.format(*row) for row in ROWS)
        assert _tables(f"{table}\n{ONE[:60]}", f"{table}\n{TWO[:60]}") == [True]


def test_names_in_a_row_are_a_list() -> None:
    team = (
        "Ashby: Kent; Rudd, Osei, Lamb, Pike; Trent, Vaughan, Cole; Hart, Sims, Boyle. Subs: Amory, Finch, Dale. "
        "Corley: Stott; Moor, Platt, Quinn, Rees; Shaw, Tully, Usher; Vance, Wade, Yates. Subs: Abel, Birch, Crane."
    )
    assert _tables(f"{team}\n{ONE[:60]}", f"{team}\n{TWO[:60]}") == [True]


def test_report_full_of_figures_or_in_capitals_is_prose() -> None:
    assert _tables(PRICES, PRICES) == [False]
    assert _tables(ONE.upper(), ONE.upper()) == [False]
