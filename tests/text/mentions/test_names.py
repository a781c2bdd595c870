from srcaudit import Article, Document


def _names(text: str) -> list[tuple[str, str | None, str | None]]:
    return [(n.surname, n.given, n.title) for n in Document(Article(text, language="en")).names]


def test_a_full_name_a_title_and_a_possessive_are_one_surname() -> None:
    text = "Helen J. Brandauer spoke. Ms. Brandauer's mill burned, and Brandauer left."
    assert _names(text) == [("Brandauer", "Helen", None), ("Brandauer", None, "Ms"), ("Brandauer", None, None)]


def test_a_given_name_before_a_particle_is_no_surname() -> None:
    assert ("Salim", None, None) not in _names("They met Salim bin Rashid there.")


def test_a_name_stays_on_its_line() -> None:
    assert ("Lund", "Helen", None) not in _names("Mail Helen\nLund is a town.")
