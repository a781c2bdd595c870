from srcaudit import Article, Document
from srcaudit.text.mentions.names import name_words, names_near


def _names(text: str) -> list[tuple[str, str | None, str | None]]:
    return [(n.surname, n.given, n.title) for n in Document(Article(text, language="en")).names]


def test_a_full_name_a_title_and_a_possessive_are_one_surname() -> None:
    text = "Helen J. Brandauer spoke. Ms. Brandauer's mill burned, and Brandauer left."
    assert _names(text) == [("Brandauer", "Helen", None), ("Brandauer", None, "Ms"), ("Brandauer", None, None)]


def test_a_given_name_before_a_particle_is_no_surname() -> None:
    assert ("Salim", None, None) not in _names("They met Salim bin Rashid there.")


def test_a_name_stays_on_its_line() -> None:
    assert ("Lund", "Helen", None) not in _names("Mail Helen\nLund is a town.")


def test_a_title_behind_a_place_is_a_title_and_no_given_name() -> None:
    assert ("Brandauer", None, "Gov") in _names("They met Ohio Gov. Brandauer there.")
    assert ("Brandauer", "Helen", "Sen") in _names("They met Virginia Sen. Helen Brandauer there.")


def test_a_name_behind_a_long_body_and_a_title_is_told_in_full() -> None:
    assert _names("They met Tin Foods Senatorial Campaign Committee Chairman Helen Brandauer there.") == [
        ("They", None, None),
        ("Brandauer", "Helen", "Chairman"),
    ]


def test_a_first_name_behind_six_words_with_capitals_is_that_of_the_surname() -> None:
    assert ("Brandauer", "Helen", None) in _names("They met Tin Foods Lead Site Agent Helen Brandauer.")


def test_small_words_join_a_given_name_and_a_surname() -> None:
    assert ("Meer", "Jan", None) in _names("They met Jan van der Meer there.")
    assert ("al-Hadid", "Omar", None) in _names("They met Omar al-Hadid there.")


def test_the_given_name_is_the_first_that_is_known_as_one() -> None:
    assert ("Brandauer", "Helen", None) in _names("They met Helen Oxley Brandauer there.")


def test_names_near_some_places_are_those_that_a_look_at_all_names_finds() -> None:
    text = " ".join(f"{'it rained ' * (n % 5)}and Helen {'J. ' * (n % 3)}Brandauer{n * 'a'} left." for n in range(30))
    doc = Document(Article(text, language="en"))
    for reach in (1, 9, 40):
        for step in (3, 50, 211):
            places = range(5, len(text), step)
            near = [
                name
                for name in doc.names
                if any(place - reach <= name.span.start <= place + reach for place in places)
                or any(name.span.start <= place < name.span.end + reach for place in places)
            ]
            assert list(names_near(doc, places, reach)) == near


def test_common_first_names_and_their_short_forms_are_known() -> None:
    known = name_words("en")
    assert known is not None
    for short, full in (
        ("Clint", "Clinton"),
        ("Mick", "Michael"),
        ("Dick", "Richard"),
        ("Patti", "Patricia"),
        ("Barney", ""),
    ):
        assert short in known.given
        assert not full or full in known.alike[short]
