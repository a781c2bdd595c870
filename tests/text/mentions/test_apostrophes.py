"""A name is one whichever apostrophe it is set with."""

import pytest

import srcaudit
from srcaudit import Article, Document

_TEXT = (
    "Candidate Martin O{0}Hara is moving his staff to Devon. The money is gone. O{0}Hara said so on Monday. "
    "Nobody asked O{1}Hara for his books, and nobody saw Tom Lind, who keeps them."
)


def test_a_name_has_one_form_with_either_apostrophe() -> None:
    doc = Document(Article(_TEXT.format("’", "'"), language="en"))
    assert [len(form.mentions) for form in doc.name_forms.values() if form.name == "O'Hara"] == [3]
    assert [doc[mention.surname_span] for mention in doc.name_forms["O'Hara"].mentions][:2] == ["O’Hara", "O’Hara"]


@pytest.mark.parametrize(("title", "text"), [("'", "’"), ("’", "'"), ("’", "’"), ("'", "'")])
def test_a_headline_is_compared_whichever_apostrophe_it_has(title: str, text: str) -> None:
    def told(name: str) -> list[str]:
        article = Article(_TEXT.format(text, text), title=f"{name} campaign moves staff to Devon", language="en")
        return [found.code for found in srcaudit.audit(article).findings if found.code == "IC337"]

    assert not told(f"O{title}Hara")
    assert told(f"O{title}Harra")
