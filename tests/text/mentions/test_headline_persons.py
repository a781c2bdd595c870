import pytest

from srcaudit import Article, Document


def _told(title: str, text: str) -> list[tuple[str, str, bool]]:
    doc = Document(Article(text, title=title, language="en"))
    return [(one.told, doc[one.body], one.fits) for one in doc.headline_persons]


@pytest.mark.parametrize(
    ("title", "text", "told", "body"),
    [
        ("Mill names Rosa Brand as head", "Rhona Brand will run the mill.", "Rosa Brand", "Rhona Brand"),
        ("Rosa Brandover to run the mill", "Rosa Brandauer will run the mill.", "Brandover", "Brandauer"),
        ("Hlot to run the old mill", "Rosa Holt will run it. Holt is glad.", "Hlot", "Holt"),
        ("Port of Aldmoth to be shut", "Aldmouth is shut. In Aldmouth it rained.", "Aldmoth", "Aldmouth"),
        ("Brand, 45, to run the mill", "Rosa Brand, 54, will run the mill.", "45", "54"),
        ("Miller, 45, hailed for her bread", "The miller Rosa Brand, 54, bakes bread.", "45", "54"),
        ("A 45-year-old miller wins bread prize", "The miller Rosa Brand, 54, bakes bread.", "45", "54"),
    ],
)
def test_a_person_of_the_headline_is_held_against_the_text(title: str, text: str, told: str, body: str) -> None:
    assert _told(title, text) == [(told, body, False)]


@pytest.mark.parametrize(
    ("title", "text", "why"),
    [
        ("Brand dies at 91", "Rosa Brand, 90, was the last. She would have been 91 on Friday.", "her birthday"),
        ("Brand dies at 91", "Rosa Brand has died. Her son Peter Brand, 52, is here. She was 91.", "her own is told"),
        ("Bill Brand to run the mill", "William Brand will run the mill.", "a short form"),
        ("Rosa Brand to run the mill", "Brand will run it. Peter Brand is gone.", "known to its readers"),
        ("Rosa Brand to run the mill", "Peter Brand is gone. Now his wife Rosa runs the mill.", "she is in the text"),
        ("Miller, 24, second in bread race", "Rosa Brand, 27, won. The miller Peter Holt, 24, was next.", "another"),
        ("Brand, 45, to run the mill", "Rosa Brand, 46, will run the mill.", "a birthday between"),
        ("As Ian Brand turns 70, a cake", "Former mayor Ian Brand ate it. Mrs. Brand, 68, baked it.", "his wife's"),
        ("As Ann Brand turns 70, a cake", "Former mayor Ann Brand ate it. Mr. Brand, 68, baked it.", "her husband's"),
        ("Hole to run the old mill", "Rosa Holt will run it. Holt is glad.", "a name of its own, and short"),
        ("Port of Müllholm to be shut", "Mullholm is shut. In Mullholm it rained.", "its accents"),
        ("Port of Aldmoth to be shut", "Aldmouth is shut. It rained.", "told once, it may be another place"),
        ("Aldmouthers shut their port", "Aldmouth is shut. In Aldmouth it rained. Aldmouther.", "who lives there"),
        ("Will Brand run the mill now?", "Rosa Brand will run the mill.", "a word that is a name as well"),
    ],
)
def test_a_headline_that_may_be_right_is_not_held_against_the_text(title: str, text: str, why: str) -> None:
    assert all(fits for _, _, fits in _told(title, text)), why


@pytest.mark.parametrize(
    ("title", "text", "told", "body"),
    [
        ("Rosa Brand, baker of the fleet, dies at 72", "Rosa Brand, 92, died on Monday.", "72", "92"),
        ("Rosa Brand dies at 72", "Rosa Brand, who baked for the fleet, is dead. She was 92.", "72", "92"),
        ("Rosa Brand turns 70", "Miller Rosa Brand ate cake. Mrs. Brand, 80, baked it.", "70", "80"),
        ("Rosa Brand turns 70", "Rosa Brand, 80, ate cake on her birthday.", "70", "80"),
    ],
)
def test_the_age_at_which_somebody_died_or_had_a_birthday_is_held_against_the_text(
    title: str, text: str, told: str, body: str
) -> None:
    assert [one for one in _told(title, text) if not one[2]] == [(told, body, False)]
