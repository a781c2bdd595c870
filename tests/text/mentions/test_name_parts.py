import pytest

from srcaudit import Article, Document


def _near(text: str) -> list[tuple[str, str]]:
    doc = Document(Article(text, language="en"))
    return [(doc[near.rare], doc[near.usual]) for near in doc.near_names.near]


@pytest.mark.parametrize(
    ("text", "slip", "usual"),
    [
        ("President Lind left. It was late. The men of Presdent Lind stayed.", "Presdent", "President"),
        ("The Clinton Foundation met. It was late. The Clinton Faundation slept.", "Faundation", "Foundation"),
        ("The Army Board met. It was late. Nobody at the Amry Board knew.", "Amry", "Army"),
        ("The sale of News Corporation fell. It was late. Nws Corporation slept.", "Nws", "News"),
        ("The Campaign for the Arts met. It was late. The Campaing for the Arts slept.", "Campaing", "Campaign"),
        ("Boats and Trains met. It was late. The band Botas and Trains slept.", "Botas", "Boats"),
        ("The White House met. The White House slept. The men of the White Houze ate.", "Houze", "House"),
        ("The Grand Slam is far. The Grand Slam is near. The men of the Grand Slalm ate.", "Slalm", "Slam"),
        (
            "The Border Patrol met. It was late. “The Border Patral has done its work well,” she said of them.",
            "Patral",
            "Patrol",
        ),
        ("He likes “Walking Boats”, a film. It was late. She likes “Walking Boatts” too.", "Boatts", "Boats"),
        (
            "The North Carolina coast is wet. It was late at night and nobody in the town had seen the boats that had "
            "left it for the coast of Nroth Carolina.",
            "Nroth",
            "North",
        ),
    ],
)
def test_a_word_is_known_by_the_words_beside_it(text: str, slip: str, usual: str) -> None:
    assert _near(text) == [(slip, usual)]


@pytest.mark.parametrize(
    "text",
    [
        "The White House met. The White House slept. They ate at the White Horse, an inn.",
        "The Fire Festival is old. The Fire Festival is wet. The Fyre Festival was on an island.",
        "The Lund Centre is new. The Lund Centre is wet. Its name at home is Lund Centro.",
        "President Ruiz left. President Ruiz slept. At home they call him Presidente Ruiz.",
        "The Harbour Office met. It was late. A Harbour Officer slept.",
        "They ate Tic Tacs. It was late. One Tic Tac was left.",
        "The Labour Party met. The Labour Party slept. In the other country the Labor Party won.",
        "The Lund Café is full. It was late. The Lund Cafe is wet.",
        "The Kiss Festival is old. It was late. The Kyss Festival is on an island.",
        "The Border Patrol met. It was late. The sign said “The Border Patral has done its work well”.",
        "The Border Patrol met. It was late. “Border Patral,” said the boy.",
        "The House of Arts met the House of Atrs. It was late.",
        "The Hall Foundation met. The Hall Foundation slept. The Hahl Foundation is of another town.",
        "Anna Bell won. Anna Bell slept. It was late. Anna Belle sang.",
        "The Star Boats won. Star Boats slept. It was late. They are made by Star Boatz.",
        "The Nord Bank is new. The Nord Bank is wet. It was late. The Nordea Bank is not.",
    ],
)
def test_another_name_beside_the_same_word_is_no_slip(text: str) -> None:
    assert _near(text) == []
