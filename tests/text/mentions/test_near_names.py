import pytest

from srcaudit import Article, Document


def _near(text: str) -> list[tuple[str, str]]:
    doc = Document(Article(text, language="en"))
    return [(doc[near.rare], doc[near.usual]) for near in doc.near_names.near]


@pytest.mark.parametrize("slip", ["Edinbrugh", "Edinburh", "Edinnburgh", "Edinborgh"])
def test_a_known_place_is_spelt_wrong_once(slip: str) -> None:
    assert _near(f"The ferry leaves Edinburgh at noon. The crew lives in {slip}.") == [(slip, "Edinburgh")]


def test_a_body_is_known_by_the_name_beside_it() -> None:
    assert _near("The Harlow Institute closed. It was late. The Harlwo Institute wept.") == [("Harlwo", "Harlow")]


@pytest.mark.parametrize(
    "text",
    [
        "The ferry leaves Iran for Iraq, and Iraq waits.",
        "The cook had the kitchen of Hop Shing before. Never miss the Bee Sting, its pie with honey.",
        "Deutsche Telekom will show its phones. A report on Deutsche Telekom came out. SK Telecom has a stand.",
        "The Iranian ferry leaves Iran.",
        "The ferry leaves Korea. Nobody met the Koreans.",
        "Orders at Vintrex fell. Vintrex cut jobs. Vintrey rose.",
        "Marina Ellis met the Marine Board. The Marine Board wept.",
        "“Edinbrugh,” the sign said. The ferry leaves Edinburgh.",
        "The ferry leaves Kenya at noon. The crew left Kenya. It was late. Kenja said nothing.",
    ],
)
def test_other_words_are_no_slip(text: str) -> None:
    assert _near(text) == []


def test_a_name_of_persons_is_left_to_their_check() -> None:
    assert _near("Anna Lindqvist spoke. Ms. Lindqvist left. Ms. Lindqvits wept.") == []


@pytest.mark.parametrize("slip", ["Micrsoft", "Microosft", "Micrusoft", "Microsofft"])
def test_a_known_body_is_spelt_wrong_at_the_head_of_a_sentence(slip: str) -> None:
    text = f"Shares of Microsoft fell. Nobody at Microsoft spoke. {slip} cut jobs in May."
    assert _near(text) == [(slip, "Microsoft")]


def test_a_possessive_is_not_part_of_the_name() -> None:
    assert _near("Orders at Vintrex fell. At Vintrex they wept. All of Vintrrex's shares rose.") == [
        ("Vintrrex", "Vintrex")
    ]


@pytest.mark.parametrize("other", ["Swede", "Swedes", "Swedena"])
def test_what_is_made_of_a_known_name_is_no_slip(other: str) -> None:
    assert _near(f"Rain fell on Sweden. In Sweden nobody minded. A coach of the {other} left.") == []


def test_words_that_stand_in_headings_alone_are_no_names() -> None:
    assert _near("Crafty Little Things\n\nCrafty Patterns\n\nShe filmed a class for Craftsy last week.") == []


@pytest.mark.parametrize(
    ("text", "slip"),
    [
        ("He left for Argentina in May. It was late. The match against Srgentina cost him.", "Srgentina"),
        ("She chose Brighton. The party had met in Hull, Blackpool and Brignton.", "Brignton"),
        ("Nobody in Congress spoke. It was late. A joint session of Cngress met at noon.", "Cngress"),
        ("The rest of Islam slept. It was late. They met the scholars of Isalm at noon.", "Isalm"),
    ],
)
def test_a_spelling_that_no_list_has_is_a_slip_wherever_it_stands(text: str, slip: str) -> None:
    assert [rare for rare, _ in _near(text)] == [slip]


@pytest.mark.parametrize(
    "text",
    [
        "The money went to the Fondation (Foundation for Children) in May. The Foundation waited.",
        "A house of Arabs stood there. The Arab guests met Asab Tabchi at noon.",
        "Ivanka came in May. It was late. Nobody had asked Ivana.",
        "Nobody at Opec slept. The summit of Apec was late. Opec waited.",
        "He met Rence Priebus. It was late. Mike Pence left, and Pence said nothing.",
    ],
)
def test_a_name_of_its_own_is_no_slip_though_no_list_has_it(text: str) -> None:
    assert _near(text) == []


@pytest.mark.parametrize(
    ("text", "slip", "usual"),
    [
        ("The Security Council met. Security was tight. Later the Secuirty Council left.", "Secuirty", "Security"),
        (
            "The Road Relations Committee met. Good relations help. The Relatios Committee left.",
            "Relatios",
            "Relations",
        ),
        ("The State Office spoke. The state is big. The State Office slept. The Sate Office wept.", "Sate", "State"),
        (
            "Few of the Security Council's men spoke of security. Some of the Secuirty Council left.",
            "Secuirty",
            "Security",
        ),
        (
            "Few of the Security Council spoke of security. Some of the Secuirty Council's men left.",
            "Secuirty",
            "Security",
        ),
        (
            "Ann Lindqvist runs the Lindqvist Fund. Ms. Lindqvist left. The Lindqivst Fund slept.",
            "Lindqivst",
            "Lindqvist",
        ),
        (
            "The Clinton Foundation met. Hillary Clinton left. The Clinton Foundation sat. The Clintno Foundation ate.",
            "Clintno",
            "Clinton",
        ),
        (
            "The Whitney Museum shut. It rained. The Whitney Museum wept. Nobody went to the Whitnney Museum.",
            "Whitnney",
            "Whitney",
        ),
        (
            "The State Department met. It rained. The State Department wept. It is the Sate Department’s pier.",
            "Sate",
            "State",
        ),
    ],
)
def test_a_word_of_a_longer_name_is_spelt_wrong_once(text: str, slip: str, usual: str) -> None:
    assert _near(text) == [(slip, usual)]


@pytest.mark.parametrize(
    "text",
    [
        "The Marine Council met. Marines slept. The Marines Council left.",
        "The State Office met the Sate Office. The state is big. The State Office wept.",
        "Team DeepRiver won. Its boat is new. Team Deepriver lost.",
        "“The Secuirty Council,” the sign said. The Security Council met. Security was tight.",
        "The State Office spoke. Nobody can sate a state. The State Office slept. The Sate Office wept.",
        "The Clinton Foundation met. The Clinton Foundation wept. The Clintons Foundation sat.",
        "The Hall Foundation met. The Hall Foundation wept. The Hale Foundation sat.",
        "The Whitney Museum met the Whitnney Museum.",
        "Members of the Whitney Museum met. The Whitney Museum wept. “The Whitnney Museum,” the sign said.",
    ],
)
def test_words_of_longer_names_that_are_no_slip(text: str) -> None:
    assert _near(text) == []


def test_of_two_spellings_that_stand_once_the_second_is_told_beside_the_first() -> None:
    text = "The yard was owned by Abdulhadi Yildirim. It lost money. Then it was sold by Adbulhadi Yildirim."
    assert _near(text) == [("Adbulhadi", "Abdulhadi")]


def test_a_spelling_that_no_list_has_is_a_slip_in_a_speech_but_not_on_a_sign() -> None:
    text = "The ferry leaves Edinburgh at noon. In Edinburgh it rained. “{}” it says."
    speech = "Nobody in Edinbrugh{} had told us on that day that the ferry would go without us, or that it rained."
    assert _near(text.format(speech.format(""))) == [("Edinbrugh", "Edinburgh")]
    assert _near(text.format(speech.format(" [sic]"))) == []
    assert _near(text.format("Welcome to Edinbrugh.")) == []
    assert _near(text.format(speech.format("").replace("Edinbrugh", "Edinburgher"))) == []


def test_a_name_before_a_word_of_its_own_is_another_place() -> None:
    text = "The men taught in Kabul. It was late in Kabul. They were flown out of {} on Monday."
    assert _near(text.format("Xabul")) == [("Xabul", "Kabul")]
    assert _near(text.format("Xabul province")) == []
    assert _near(text.format("Xabul Torko")) == []


def test_two_names_side_by_side_are_told_apart() -> None:
    assert _near("It has a shop. Become a Patron on Patreon, or buy goods in its shop.") == []
    heading = "Why we like Vintrosa\n\nVintrsa plans are cheap. They like Vintrosa, and Vintrosa likes them."
    assert _near(heading) == [("Vintrsa", "Vintrosa")]
    assert _near("It has a shop. Become a Patron of the site today. The gifts go to Patreon.") == [
        ("Patreon", "Patron")
    ]


def test_a_brand_is_spelt_as_its_maker_likes() -> None:
    text = "They sell their cheese as Cheddar. It is late. {} Cheddah and a wine."
    assert _near(text.format("The dairy of the monks in the hills has")) == [("Cheddah", "Cheddar")]
    assert _near(text.format("The brands of the monks in the hills are")) == []


@pytest.mark.parametrize("slip", ["Universiyt of Aldmouth", "House of Lorrds", "Department of Stalte"])
def test_a_word_of_a_body_that_only_of_parts_from_another_is_held_against_it(slip: str) -> None:
    fair = "A university is a state. The University of Aldmouth, the House of Lords and the Department of State sat."
    found = Document(Article(f"{fair} It was late. Nobody at the {slip} knew.", language="en")).near_names.near
    assert len(found) == 1


@pytest.mark.parametrize(
    "other", ["Universiyt in Aldmouth", "University of Cork", "Department of Stage", "Universiyt, of Aldmouth"]
)
def test_another_word_of_the_lists_or_one_that_stands_beside_nothing_alike_is_left_alone(other: str) -> None:
    fair = "A university is a town. The University of York sat. The Department of State sat. Aldmouth is wet."
    assert not Document(Article(f"{fair} Nobody at the {other} knew.", language="en")).near_names.near


@pytest.mark.parametrize("place", ["in Obregon", "through Ciudad Oregan", "to Nueva Oregan"])
def test_a_town_that_is_called_nearly_as_a_known_place_is_no_slip_for_it(place: str) -> None:
    text = f"The ferry leaves Oregon. Nobody in Oregon knew of it. It was late. They drove {place} at night."
    assert not Document(Article(text, language="en")).near_names.near
    assert Document(Article(text.replace(place, "to Oregan"), language="en")).near_names.near


@pytest.mark.parametrize(("slip", "town"), [("San Francico", "San Francisco"), ("Los Angelse", "Los Angeles")])
def test_a_town_of_several_words_is_spelt_wrong_once(slip: str, town: str) -> None:
    text = f"The ferry leaves {town} at noon. Nobody in {town} minds. The crew lives near {slip}."
    assert _near(text) == [(slip.split()[1], town.split()[1])]


@pytest.mark.parametrize(
    "text",
    [
        "Ada Lindqvist won. They met Lindqvist. They fed Lindqvist. The men of {} Tower left.",
        "Ada Lindqvist won. They met Lindqvist. They fed Lindqvist.\n\nAda {} Speaks Of Boats\n\nIt was late.",
    ],
)
def test_a_surname_before_what_is_no_name_is_held_against_those_of_the_article(text: str) -> None:
    assert _near(text.format("Lnidqvist")) == [("Lnidqvist", "Lindqvist")]


@pytest.mark.parametrize(
    "text",
    [
        "Ada Lindqvist won. They met Lindqvist. They fed Lindqvist. They live in {} Street.",
        "Ada Lindqvist won. They met Lindqvist. They fed Lindqvist. They met Rosa {} Friday.",
        "Ada Lindqvist won. They met Lindqvist. They fed Lindqvist. They met {} Ruiz, a cook.",
        "Ada Lindqvist won. It was late. The men of {} Tower left.",
        "Barack Obama won. They met Obama. They fed Obama. It was late when the men of Osama bin Ruhl left.",
        "Ada Lindqvist won. They met Lindqvist. They fed Lindqvist. {} Tower belongs to Lindqvist.",
    ],
)
def test_a_surname_of_its_own_before_what_is_no_name_is_left_alone(text: str) -> None:
    assert _near(text.format("Lnidqvist")) == []
