"""What is a form filled in anew, and what a copy with other words."""

from srcaudit import Article, Document, compare
from srcaudit.corpus.forms import values_of_a_form

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
