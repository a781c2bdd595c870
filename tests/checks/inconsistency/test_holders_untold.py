"""Two holders of an office that one telling, or both, do not say whose it is."""

import pytest

import srcaudit
from srcaudit.model.finding import Severity

_BETWEEN = "It rained all morning. Some hundred people had come to look."


def _severities(text: str) -> list[Severity]:
    return [one.severity for one in srcaudit.audit(text).findings if one.code == "IC312"]


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Aldmouth's mayor, Ada Lind, opened the fair.", "Mayor Jan Holt cut the cake."),
        ("Aldmouth's mayor, Ada Lind, opened the new bridge.", "Mayor Jan Holt cut the cake."),
        ("The mayor of Aldmouth, Ada Lind, opened the fair.", "The cake was cut by Jan Holt, the town's mayor."),
        ("Police Chief Ada Lind opened the fair.", "The police chief, Jan Holt, cut the cake."),
        ("Sheriff Ada Lind opened the fair.", "The county sheriff, Jan Holt, cut the cake."),
        ("Premier Ada Lind opened the fair of Dorvale.", "Premier Jan Holt cut the cake."),
        ("Governor Ada Lind opened the fair.", "Gov. Jan Holt cut the cake."),
        ("Foreign Minister Ada Lind opened the fair.", "“It is good until May,” Jan Holt, the foreign minister, said."),
        ("The minister for justice, Ada Lind, opened the fair.", "Justice Minister Jan Holt cut the cake."),
        ("Jan Holt, who is minister of energy, opened the fair.", "Energy Minister Ada Lind cut the cake."),
        ("Bishop of Aldmouth Michael Lind opened the fair.", "The bishop, Jan Holt, cut the cake."),
        ("The fair is dear, said chief executive Ada Lind of Tin Foods.", "Tin's chief executive, Jan Holt, cut it."),
        ("Chief executive Ada Lind opened the fair.", "The chief executive, Jan Holt, cut the cake."),
        (
            "Tin Trust editor Ada Lind opened the Tin Trust fair on Tin Trust Day.",
            "The editor, Jan Holt, cut the cake.",
        ),
        ("Charlotte Mayor Ada Lind opened the fair.", "Jan Holt, the Charlotte mayor, cut the cake."),
        ("Ada Lind, president of the Tin Trust in Aldmouth, came.", "Tin Trust president Jan Holt cut the cake."),
        (
            "Sheriff Ada Lind opened the fair.",
            "His former aide, a cousin of Lind, laughed. The sheriff, Jan Holt, left.",
        ),
        ("Editor Ada Lind opened the fair.", "The editor, Jan Holt, cut the cake."),
        ("Tin Trust editor Ada Lind opened the fair.", "The editor, Jan Holt, cut the cake."),
        ("President Ada Lind came.", "The president, Jan Holt, cut the cake."),
        ("French President Ada Lind came.", "The president, Jan Holt, cut the cake."),
        ("Tin Foods chairman Ada Lind came.", "Its chairman sang for Eva Roth. The chairman, Jan Holt, left."),
        ("Tin Foods chairman Ada Lind came.", "A colleague of hers sang. The chairman, Jan Holt, left."),
        ("Tin Foods chairman Ada Lind came.", "He sang for Copper's Eva Roth of Copper. The chairman, Jan Holt, left."),
    ],
)
def test_two_holders_of_what_the_text_tells_of_once_are_a_warning(one: str, two: str) -> None:
    assert _severities(f"{one} {_BETWEEN}\n\nThe cake was of plums. {two}") == [Severity.WARNING]


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Aldmouth's mayor, Ada Lind, opened the fair.", "In Lund it was Mayor Jan Holt who cut the cake."),
        ("Mayor Ada Lind of Aldmouth opened the fair.", "From Lund came a bell. Mayor Jan Holt had sent it."),
        ("Aldmouth's new mayor, Ada Lind, opened the fair.", "Mayor Jan Holt cut the cake."),
        ("Ohio Attorney General Ada Lind opened the fair.", "Attorney General Jan Holt cut the cake."),
        ("German Foreign Minister Ada Lind opened the fair.", "Foreign Minister Jan Holt cut the cake."),
        ("Premier Ada Lind opened the fair in France.", "Premier Jan Holt cut the cake."),
        ("Coach Ada Lind opened the fair.", "Coach Jan Holt cut the cake."),
        ("Council leader Ada Lind sang at Aldmouth Council.", "The council leader of Lund, Jan Holt, cut the cake."),
        ("Tin chief executive Ada Lind opened the fair.", "The cake was cut by chief executive Jan Holt."),
        ("President Ada Lind opened the fair.", "President Jan Holt cut the cake."),
        ("Mayor Ada Lind resigned in May.", "Mayor Jan Holt cut the cake."),
        ("Aldmouth's mayor, Ada Lind, opened the fair.", "The guests were late. Mayor Jan Holt cut the cake."),
        ("Sheriff Ada Lind opened the fair.", "The next county sent a cake. Sheriff Jan Holt cut it."),
    ],
)
def test_an_office_that_may_be_another_ones_is_left_alone(one: str, two: str) -> None:
    assert not _severities(f"{one} {_BETWEEN}\n\nThe cake was of plums. {two}")


@pytest.mark.parametrize(
    ("one", "two"),
    [
        (
            "Chief executive Ada Lind opened the fair.",
            "A rival was there. The chief executive, Jan Holt, cut the cake.",
        ),
        ("Foreign Minister Ada Lind opened the fair.", "Her host came. The foreign minister, Jan Holt, cut the cake."),
        ("Editor Ada Lind opened the fair.", "The Tin Gazette had a stall. The editor, Jan Holt, cut the cake."),
        ("GOP chairman Ada Lind opened the GOP fair for the GOP.", "The chairman, Jan Holt, cut the cake."),
        ("Foreign Minister Ada Lind came.", "The Swedish boat was late. The foreign minister, Jan Holt, cut the cake."),
    ],
)
def test_who_may_be_in_an_office_of_somebody_else_is_a_note(one: str, two: str) -> None:
    assert _severities(f"{one} {_BETWEEN}\n\nThe cake was of plums. {two}") == [Severity.NOTE]


def test_one_told_in_full_and_the_other_as_the_one_are_two_holders_in_one_breath_too() -> None:
    assert _severities("Editor Ada Lind opened the fair. The editor, Jan Holt, cut the cake.") == [Severity.WARNING]
    assert not _severities(
        "Premier Ada Lind opened the fair with Premier Jan Holt, who cut the cake with a saw, twice."
    )


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Aldmouth's mayor, Ada Lind, opened the fair.", "Mayor Holt cut the cake."),
        ("Police Chief Ada Lind opened the fair.", "Police Chief Holt's men cut the cake."),
        ("Justice Minister Ada Lind opened the fair.", "Justice Minister Holt will cut the cake."),
        ("Justice Minister Ada Lind opened the fair.", "Justice Minister Holt and Mr. Holt's dog will cut the cake."),
        ("Aldmouth Police Chief Ada Lind opened the fair.", "Chief Holt cut the cake."),
        ("Aldmouth's chief of police, Ada Lind, opened the fair.", "The cake was cut by Chief Holt."),
        ("President Donald Trump opened the fair.", "A cake was cut by President Whitcombe."),
    ],
)
def test_a_holder_by_a_surname_that_the_text_has_not_introduced_is_another(one: str, two: str) -> None:
    assert _severities(f"{one} {_BETWEEN}\n\nThe cake was of plums. {two}") == [Severity.WARNING]


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Aldmouth's mayor, Ada Lind, opened the fair with Jan Holt of Lund.", "Mayor Holt cut the cake."),
        ("Aldmouth's mayor, Ada Lind, opened the fair.", "Mayor Lindt cut the cake."),
        ("Aldmouth's mayor, Ada Lind, opened the fair.", "Mayor Ada cut the cake."),
        ("Justice Minister Holt Yi opened the fair.", "Justice Minister Holt cut the cake."),
        ("Prime Minister Ada Lind opened the fair.", "Prime Minister Thatcher had cut the cake."),
        ("Governor Ada Lind opened the fair.", "Governor Holt cut the cake."),
        ("Premier Ada Lind opened the fair.", "Premier League players cut the cake."),
        ("Police Chief Ada Lind opened the fair, and the fire chief.", "Chief Holt cut the cake."),
        ("Police Chief Ada Lind opened the fair.", "Chief Executive seats were dear."),
        ("Police Chief Ada Lind opened the fair.", "Chief Holt of the Lund nation cut the cake."),
        ("Police Chief Ada Lind opened the fair.", "A tribe had come. Chief Holt cut the cake."),
        ("Home Secretary Ada Lind opened the fair.", "The cake goes back to Home Secretary Whitelaw."),
        ("Police Chief Ada Lind opened the fair with deputy chief Jan Holt.", "Chief Holt cut the cake."),
        ("Aldmouth Police Chief Ada Lind opened the fair.", "The chief, Holt, is a hill."),
        ("President Donald Trump opened the fair.", "What would President Whitcombe do with a cake?"),
        ("President Donald Trump opened the fair of Ruritania, in Iceland.", "A cake was cut by President Whitcombe."),
        ("President Donald Trump opened the fair.", "Copies went to the college, whose head is President Whitcombe."),
        ("Aldmouth's mayor, Ada Lind, opened the fair.", "From Lund Mayor Holt sent a cake."),
        ("Aldmouth's mayor, Ada Lind, opened the fair.", "Former Mayor Holt cut the cake."),
    ],
)
def test_a_surname_that_may_be_known_is_left_alone(one: str, two: str) -> None:
    assert not _severities(f"{one} {_BETWEEN}\n\nThe cake was of plums. {two}")


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Tin Foods chairman Ada Lind opened the fair.", "The chairman, Jan Holt, cut the cake."),
        ("Tin Foods chairman Ada Lind opened the fair.", "It will be dry next week. The chairman, Jan Holt, left."),
        ("Tin Foods chairman Ada Lind opened the fair.", "The chairman, Jan Holt, decides what comes next."),
        ("Tin Foods chairman Ada Lind opened the fair.", "The Middle East was hot. The chairman, Jan Holt, left."),
        ("Tin Foods chairman Ada Lind opened the fair.", "“No,” said the chairman, Jan Holt, “no and no again.”"),
        ("Tin Foods chairman Ada Lind opened the fair.", "The chairman, Jan Holt, told Lund Radio that it was dear."),
        ("Tin Foods chairman Ada Lind opened the fair.", "A Swede sang. The chairman, Jan Holt, cut the cake."),
        ("Tin Foods chief executive Ada Lind opened the fair.", "The company's chief executive, Jan Holt, sang."),
        ("Tin Bank managing director Ada Lind opened the fair.", "The bank's managing director, Jan Holt, sang."),
        ("Coach Ada Lind opened the fair.", "The coach, Jan Holt, cut the cake."),
        ("The minister of water, Ada Lind, opened the fair.", "Water Minister Jan Holt cut the cake."),
        ("The minister for home affairs, Ada Lind, came.", "The home affairs minister, Jan Holt, cut the cake."),
        ("Chief prosecutor Ada Lind opened the fair.", "The chief prosecutor, Jan Holt, cut the cake."),
        ("Tin Union president Ada Lind opened the fair.", "The president, Jan Holt, cut the cake."),
        ("Ada Lind, president of the Tin Network think tank, came.", "Tin Network president Jan Holt left."),
        ("Ada Lind, president of the small lobby group Tin Action, came.", "Tin Action president Jan Holt left."),
        ("Ada Lind, president of the Tin Action Network (TAN), came.", "Tin Action Network president Jan Holt left."),
        (
            "Tin Party leader Ada Lind, who had said for years that the old hall of the town ought by now "
            "to be replaced, came.",
            "The Tin Party leader, Jan Holt, cut the cake.",
        ),
    ],
)
def test_one_chairman_and_the_chairman_are_one_where_no_other_body_is_told_of(one: str, two: str) -> None:
    assert _severities(f"{one} {_BETWEEN}\n\nThe cake was of plums. {two}") == [Severity.WARNING]


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Tin Foods chairman Ada Lind came.", "Copper bought from Copper's mill. The chairman, Jan Holt, left."),
        ("Tin Foods chairman Ada Lind came.", "He met Lund Mills chairman Eva. The chairman, Jan Holt, left."),
        ("Chairman Ada Lind came.", "The committee on roads met at two. The chairman, Jan Holt, cut the cake."),
        ("The Tory leader, Ada Lind, came.", "The leader, Jan Holt, cut the cake."),
        ("Tin Foods chairman Ada Lind came.", "A spokesman for the chairman, Jan Holt, cut the cake."),
        ("President Ada Lind came.", "The club was full. The president, Jan Holt, cut the cake."),
    ],
)
def test_the_chairman_near_another_body_is_a_note(one: str, two: str) -> None:
    assert _severities(f"{one} {_BETWEEN}\n\nThe cake was of plums. {two}") == [Severity.NOTE]


@pytest.mark.parametrize(
    ("one", "two"),
    [
        (
            "Tin Foods chief executive Ada Lind came.",
            "Copper grew, said Copper. The firm's chief executive, Jan Holt, sang.",
        ),
        ("The Lund Senate Committee's chairman, Ada Lind, came.", "The committee's chairman, Jan Holt, cut the cake."),
        (
            "The fair helped to force Tin Foods chairman Ada Lind to retire.",
            "Tin Foods chairman Jan Holt cut the cake.",
        ),
        ("The firm's chief executive, Ada Lind, came.", "Tin Foods director Jan Holt cut the cake."),
        ("Water Minister Ada Lind opened the fair.", "Oil Minister Jan Holt cut the cake."),
        ("Chairman Ada Lind opened the fair.", "The chairman, Jan Holt's brother, cut the cake."),
        ("The chief economist, Ada Lind, leaves in May.", "The chief economist, Jan Holt, will begin in June."),
        ("Home Affairs Minister Ada Lind opened the fair.", "Foreign Affairs Minister Jan Holt cut the cake."),
        ("Chief prosecutor Ada Lind opened the fair.", "The prosecutor, Jan Holt, cut the cake."),
    ],
)
def test_a_kind_of_body_of_which_there_are_two_and_a_holder_who_went_are_left_alone(one: str, two: str) -> None:
    assert not _severities(f"{one} {_BETWEEN}\n\nThe cake was of plums. {two}")


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Ada Lind, who heads the Harrow Water Agency, came.", "Jan Holt, head of the Harrow Water Agency, left."),
        ("The Harrow Water Agency, headed by Ada Lind, came.", "Harrow Water Agency head Jan Holt left."),
        ("The Harrow Trust, which is chaired by Ada Lind, came.", "Harrow Trust chairman Jan Holt left."),
        ("Ada Lind, who chairs the Harrow Trust, came.", "The Harrow Trust is chaired by Jan Holt."),
        ("Ada Lind, who leads the Harrow Council, came.", "The Harrow Council leader, Jan Holt, left."),
        ("The Harrow Trust, led by Ada Lind, came.", "The Harrow Trust leader, Jan Holt, left."),
        ("Ada Lind, leader of Harrow Council, came.", "Harrow Council leader Jan Holt left."),
        ("Ada Lind, director of the Harrow Museum, came.", "Harrow Museum director Jan Holt left."),
        ("Finance and Trade Minister Ada Lind came.", "The finance and trade minister, Jan Holt, left."),
        ("Ada Lind, head of the Harrow Teachers' Union, came.", "Jan Holt, head of the Harrow Teachers' Union, left."),
        ("Trade Minister Ada Lind came.", "The deputy prime minister and trade minister, Jan Holt, cut the cake."),
        ("Ada Lind, the chairman and chief executive of Tin Foods, came.", "Tin Foods chief executive Jan Holt left."),
        ("Ada Lind, founder and chief executive of Tin Foods, came.", "Tin Foods chief executive Jan Holt left."),
    ],
)
def test_what_somebody_heads_and_the_second_office_of_one_person_are_offices(one: str, two: str) -> None:
    assert _severities(f"{one} {_BETWEEN}\n\nThe cake was of plums. {two}") == [Severity.WARNING]


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Ada Lind, who led the Harrow Trust, came.", "Jan Holt, the Harrow Trust leader, left."),
        ("A party of the Harrow Trust, led by Ada Lind, came.", "Jan Holt, the Harrow Trust leader, left."),
        ("Ada Lind, leader of Lund Council, came.", "Harrow Council leader Jan Holt left."),
        ("Ada Lind, who headed the Harrow Trust, came.", "Jan Holt, head of the Harrow Trust, left."),
        ("Ada Lind, who heads the Harrow Trust's shop, came.", "Jan Holt, head of the Harrow Trust, left."),
        ("Ada Lind, who heads the Harrow Trust legal team, came.", "Jan Holt, head of the Harrow Trust, left."),
        ("A panel of the Harrow Trust, headed by Ada Lind, came.", "Jan Holt, head of the Harrow Trust, left."),
        ("The Harrow Trust, then headed by Ada Lind, came.", "Jan Holt, head of the Harrow Trust, left."),
        ("The Harrow Trust, headed by Ada Lind until 2001, came.", "Jan Holt, head of the Harrow Trust, left."),
        ("The Harrow Trust, headed by Ada Lind and Eva Roth, came.", "Jan Holt, head of the Harrow Trust, left."),
        ("The Harrow Trust, headed by Ada Lind's aunt, came.", "Jan Holt, head of the Harrow Trust, left."),
        ("Harrow Council policy head Ada Lind came.", "Harrow Council head Jan Holt left."),
        ("The head, Ada Lind, came.", "The head, Jan Holt, left."),
        (
            "Ada Lind, who chairs the Harrow Committee on Roads, came.",
            "Jan Holt, who chairs the Harrow Committee, left.",
        ),
        (
            "Eva Roth and Ada Lind, the chairman and chief executive of Tin Foods, came.",
            "Tin Foods chief executive Eva Roth left.",
        ),
        (
            "The Tin Foods president and chief executive of Copper Mills, Ada Lind, came.",
            "Tin Foods chief executive Jan Holt left.",
        ),
        ("The president and Premier Ada Lind met.", "Premier Jan Holt of Lund cut the cake."),
    ],
)
def test_a_part_of_a_body_and_one_who_headed_it_are_left_alone(one: str, two: str) -> None:
    assert not _severities(f"{one} {_BETWEEN}\n\nThe cake was of plums. {two}")


@pytest.mark.parametrize(
    ("gone", "severities"),
    [
        ("left by a side door", [Severity.WARNING]),
        ("left the hall at ten", [Severity.WARNING]),
        ("left in tears", [Severity.WARNING]),
        ("left by mutual consent", []),
        ("left the post in May", []),
        ("left in May", []),
    ],
)
def test_who_left_a_room_has_left_no_office(gone: str, severities: list[Severity]) -> None:
    text = f"Mayor Ada Lind opened the fair. {_BETWEEN}\n\nMayor Jan Holt cut the cake. The mayor {gone}."
    assert _severities(text) == severities


@pytest.mark.parametrize(
    ("told", "severities"),
    [
        ("Lind quit talking at ten.", [Severity.WARNING]),
        ("Lind sang after the side's cup exit.", [Severity.WARNING]),
        ("Eva Roth, replacing a friend who was ill that day, did well, Lind said.", [Severity.WARNING]),
        ("The old hall will be removed, as soon as it is dry, at the wish of Lind.", [Severity.WARNING]),
        ("Lind became ill.", [Severity.WARNING]),
        ("Lind quit in May.", []),
        ("Lind quit the race for the Tin Trust.", []),
        ("Lind sang of her exit.", []),
        ("Replacing a friend, Lind did well.", []),
        ("Eva Roth, whom the Tin Trust replaced after a year of rain, sang with Lind.", []),
        ("In the place of Lind, who had been glad to go, it was Eva Roth who replaced Holt.", []),
    ],
)
def test_a_word_of_a_change_may_tell_of_something_else(told: str, severities: list[Severity]) -> None:
    text = f"Tin Trust chairman Ada Lind came. {_BETWEEN} {told}\n\nThe Tin Trust chairman, Jan Holt, cut the cake."
    assert _severities(text) == severities


@pytest.mark.parametrize(
    ("two", "severities"),
    [
        ("The Tin Trust president, Jan Holt, became ill.", [Severity.WARNING]),
        ("The Tin Trust president, Jan Holt, previously said so.", [Severity.WARNING]),
        ("The Tin Trust president, Jan Holt, stepped out.", [Severity.WARNING]),
        ("The Tin Trust president, Jan Holt, became mayor.", []),
        ("Previously Tin Trust president Jan Holt cut it.", []),
        ("The Tin Trust president, Jan Holt, stepped down.", []),
    ],
)
def test_words_of_a_verb_say_nothing_of_the_office(two: str, severities: list[Severity]) -> None:
    assert _severities(f"Tin Trust president Ada Lind came. {_BETWEEN}\n\nThe cake was of plums. {two}") == severities


def test_the_former_mayor_is_not_the_president_of_whom_he_speaks() -> None:
    said = "The former stationmaster Lindqvist, {} Tin president Ada Lind of a fair. " + _BETWEEN
    assert _severities(f"{said.format('77, told')}\n\nTin president Jan Holt left.") == [Severity.WARNING]
    assert not _severities(f"{said.format('77, and')}\n\nTin president Jan Holt left.")


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("President Obama came.", "Ada Lind, president of the Tin Trust, sang. The president, Ada Lind, left."),
        ("The president, Barack Obama, came.", "Ada Lind, president of the Tin Trust, sang."),
        ("President Barack Obama came.", "The president, Vladimir Putin, left."),
    ],
)
def test_the_president_of_a_body_or_of_another_state_is_none_of_this_one(one: str, two: str) -> None:
    assert not _severities(f"{one} {_BETWEEN}\n\nThe cake was of plums. {two}")


def test_a_governor_among_three_may_be_of_another_state() -> None:
    text = f"Gov. Ada Lind opened the fair. {_BETWEEN}\n\nThe cake was of plums. The governor, Jan Holt, left."
    assert _severities(text) == [Severity.WARNING]
    assert Severity.WARNING not in _severities(f"{text} Later Gov. Eva Roth came.")


@pytest.mark.parametrize("near", ["His opposite number", "Her counterpart", "The guest of the day"])
def test_a_mayor_told_as_somebody_elses_like_is_no_warning(near: str) -> None:
    text = f"The mayor, Ada Lind, slept late. {_BETWEEN}\n\n{near}, Jan Holt, mayor of Lund since May, met her."
    assert Severity.WARNING not in _severities(text)


@pytest.mark.parametrize(
    "text",
    [
        "Police Chief Ada Lind said that two were held. Residents praised Police Chief Jan Holt for it.",
        "Sheriff Ada Lind said that a man was held. “We are glad,” Sheriff Jan Holt told reporters.",
        "The school's principal, Ada Lind, said that all were well. Principal Jan Holt sent the pupils home.",
        "Health Minister Ada Lind said that the ward was shut. Health Minister Jan Holt will visit it on Monday.",
        "Governor Ada Lind signed it. Gov. Jan Holt asked all to stay at home.",
        "Police Commissioner Ada Lind said that it was late. The commissioner, Jan Holt, thanked the officers.",
        "School superintendent Ada Lind told of the cuts. Superintendent Jan Holt said that all would keep their jobs.",
        "The firm's chief executive, Ada Lind, said that sales rose. Chief executive Jan Holt hopes for more.",
        "Treasurer Ada Lind showed the accounts. The club's treasurer, Jan Holt, said that it had been a good year.",
    ],
)
def test_two_holders_in_two_sentences_on_end_are_a_warning(text: str) -> None:
    assert _severities(text) == [Severity.WARNING]
    assert _severities(f"{_BETWEEN}\n\n{text}\n\n{_BETWEEN}") == [Severity.WARNING]


@pytest.mark.parametrize(
    "text",
    [
        "Mayor Ada Lind and Mayor Jan Holt cut the cake.",
        "Mayor Ada Lind cut the cake. Mayor Jan Holt ate it. Both mayors laughed.",
        "Chairman Ada Lind cut the cake. The chairman, Jan Holt, ate it. The two chairmen laughed.",
        "Mayor Ada Lind cut the cake. From Lund came Mayor Jan Holt.",
        "Mayor Ada Lind cut the cake. Her guest, Mayor Jan Holt, ate it.",
        "Sheriff Ada Lind cut the cake. It was baked by former Sheriff Jan Holt.",
        "School superintendent Ada Lind told of the cuts. It rained, said Superintendent Jan Holt of the railway.",
        "Coach Ada Lind was pleased. Coach Jan Holt was not.",
        "Mayor Ada Lind unveiled it: a statue of the mayor, Jan Holt.",
    ],
)
def test_two_who_may_each_have_an_office_of_their_own_are_no_warning(text: str) -> None:
    assert Severity.WARNING not in _severities(text)


_OUT = "Stalls sold soup and bread until it was dark."


@pytest.mark.parametrize(
    "text",
    [
        "It rained. In Lund the health minister, Ada Lind, sang. In Aldmouth the health minister, Jan Holt, did not.",
        f"In Lund, Mayor Ada Lind sang. {_OUT}\n\nElsewhere, Mayor Jan Holt did.",
        f"Mayor Ada Lind sang. {_OUT}\n\nHer colleague Mayor Jan Holt did too.",
        f"Fire Chief Ada Lind sang. {_OUT}\n\nIt cost more than either town had. Fire Chief Jan Holt did too.",
        f"Fire Chief Ada Lind sang. {_OUT}\n\nThe towns have been twinned since 1969. Fire Chief Jan Holt did too.",
        f"LUND\n\nFire Chief Ada Lind sang. {_OUT}\n\nALDMOUTH\n\nFire Chief Jan Holt did too. {_OUT}",
        f"Gov. Ada Lind sang. {_OUT}\n\nThe bronze of Governor Jan Holt is dear. Holt governed from 1881 to 1889.",
    ],
)
def test_two_of_two_places_or_times_are_left_alone(text: str) -> None:
    assert not _severities(text)


@pytest.mark.parametrize(
    "text",
    [
        f"Fire Chief Ada Lind sang. {_OUT}\n\nIt cost more than the town had. Fire Chief Jan Holt did too.",
        f"RAIN\n\nFire Chief Ada Lind sang. {_OUT}\n\nFire Chief Jan Holt did too. {_OUT}",
        f"Gov. Ada Lind sang. {_OUT}\n\nGovernor Jan Holt sang too. The hall was shut from 1881 to 1889.",
    ],
)
def test_two_of_one_place_and_time_are_a_warning(text: str) -> None:
    assert _severities(text) == [Severity.WARNING]


def test_the_president_of_a_series_is_none_of_the_state() -> None:
    text = "In the first hour President Ada Lind signs {}. Dana Frey shuts a door. President Obama is on a stamp."
    assert _severities(text.format("a bill that Congress wrote")) == [Severity.WARNING]
    assert not _severities(text.format("a bill that Congress wrote, in an episode of the summer"))
