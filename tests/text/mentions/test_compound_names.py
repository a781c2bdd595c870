import pytest

from srcaudit import Article, Document


def _near(text: str) -> list[tuple[str, str]]:
    doc = Document(Article(text, language="en"))
    return [(doc[near.rare], doc[near.usual]) for near in doc.near_names.near]


@pytest.mark.parametrize(
    ("text", "slip", "usual"),
    [
        ("Ada Lindqvist won. Lindqvist slept. It was late. The anti-Lidnqvist men left.", "Lidnqvist", "Lindqvist"),
        ("Orders at Vintrex fell. Vintrex slept. It was late. The Ruhlen-Vintrx pact held.", "Vintrx", "Vintrex"),
        ("It rained in Edinburgh. It was late. The Lund-Edinbrugh ferry left.", "Edinbrugh", "Edinburgh"),
    ],
)
def test_a_name_in_a_compound_is_held_against_the_names_of_the_article(text: str, slip: str, usual: str) -> None:
    assert _near(text) == [(slip, usual)]


@pytest.mark.parametrize(
    "text",
    [
        "Ada Lindqvist won. Lindqvist slept. The anti-Lidnqvist men met Lindqvist.",
        "Ada Lindqvist won. Lindqvist slept. It was late. “Anti-Lidnqvist Men,” said the sign.",
        "Ada Lindqvist won. Lindqvist slept. It was late. The pro-Lindqvists left.",
        "Anna Orlekhov won. Orlekhov slept. It was late. The Holt-Orlekhova pact held.",
        "Ada Lindqvist won. It was late. The Ruhlen-Lidnqvist pact held.",
        "Ada Lindqvist won. Lindqvist slept. The Ruhlen-Lidnqvist pact held. The Ruhlen-Lidnqvist pact fell.",
        "Ada Lindqvist won. Lindqvist slept. The Ruhlen-Lidnqvist pact held. The Holt-Lidnqvist pact fell.",
        "Ada Lind won. Lind slept. It was late. The Holt-Land pact held.",
        "It rained in Kenya. It was late. The Lund-Kenja ferry left.",
    ],
)
def test_other_parts_of_compounds_are_no_slip(text: str) -> None:
    assert _near(text) == []
