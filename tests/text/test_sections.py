"""Sections, questions with answers, and the headings of a template."""

from srcaudit.model.article import Article
from srcaudit.text.document import Document

_LONG = "The ferry to Aldmouth was late on nine days of March because of fog on the river, the board said."


def _doc(text: str) -> Document:
    return Document(Article(text, language="en"))


def test_a_section_runs_from_its_heading_to_the_next() -> None:
    doc = _doc(f"{_LONG}\n\nThe fog\n\n{_LONG}\n\n{_LONG}\n\nThe pilots\n\n{_LONG}")
    assert [(s.heading and doc[s.heading.content], len(s.blocks)) for s in doc.sections] == [
        (None, 1),
        ("The fog", 2),
        ("The pilots", 1),
    ]


def test_two_answered_questions_are_answers() -> None:
    doc = _doc(f"Who pays?\n\n{_LONG}\n\nWho sails?\n\n{_LONG}")
    assert [doc[answer.question.span] for answer in doc.answers] == ["Who pays?", "Who sails?"]


def test_one_question_is_rhetoric() -> None:
    assert _doc(f"Who pays?\n\n{_LONG}").answers == ()


def test_an_interview_has_no_answers_of_the_articles_own() -> None:
    said = "I was on the bridge that night and saw the fog come up the river faster than we could sail."
    assert _doc(f"Where were you?\n\n{said}\n\nWho sailed?\n\n{said}").answers == ()
    assert _doc(f"Where were you?\n\n“{_LONG}”\n\nWho sailed?\n\n“{_LONG}”").answers == ()


def test_speaker_labels_make_a_transcript() -> None:
    turns = f"Q: Where?\n\nOrtiz: {_LONG}\n\nDid it rain?\n\nOrtiz: {_LONG}\n\nDid it snow?\n\nOrtiz: {_LONG}"
    assert _doc(turns).answers == ()


def test_scaffold_headings_are_whole_or_go_on_after_a_mark() -> None:
    headings = ["2. Conclusion", "Final Thoughts: a new start", "What happens next for the ferry?"]
    doc = _doc("\n\n".join(f"{heading}\n\n{_LONG}" for heading in headings))
    assert [s.family for s in doc.scaffolds] == ["conclusion", "conclusion", "outlook"]
    assert doc[doc.scaffolds[0].stock] == "Conclusion"


def test_a_heading_that_tells_something_is_no_scaffold() -> None:
    doc = _doc(f"Conclusion of the inquiry delayed\n\n{_LONG}\n\nSummary judgment for the pilots\n\n{_LONG}")
    assert doc.scaffolds == ()


def test_a_line_above_the_lead_in_of_a_list_is_a_heading() -> None:
    text = "What the Board Bought\n\nIts shopping list for the winter has three entries:\n\n• lamps\n• rafts\n• rope"
    assert [block.kind for block in Document(Article(text, language="en")).body_blocks[:2]] == ["heading", "paragraph"]


def test_a_line_above_a_short_sentence_is_none() -> None:
    text = "What the Board Bought\n\nIts shopping list for the winter has three entries.\n\nNo more"
    assert Document(Article(text, language="en")).body_blocks[0].kind == "paragraph"
