"""Fair texts in which two persons, or a person and something else, have names that lie near each other."""

import pytest

from srcaudit import audit
from srcaudit.config import Config

_NAMES = Config(select=("IC301", "IC302", "IC303", "IC305", "IC306"))

FAIR = [
    "Peter Disnay, the mayor, shut the pool. Disnay was sorry. It was late. His daughter loves Disney.",
    "Mads Andersen scored. Andersen was glad. Vale, he said, had goalkeeper Ole Andresen to thank.",
    "Ada Martens, the dean, left. Marten, a village of 40 houses, was asleep. Marten has no school.",
    "Nora Hallgren runs the clinic. Hallgren opened it in May. A patient, Tove Hallgreen, praised the staff.",
    "Peter Brandt coached the side. Brandt was pleased. The winning goal came from Jonas Brand, a pupil of 17.",
    "Judge Ellen Marsh heard the case. Marsh will rule on Friday. The walk across the March fields took an hour.",
    "Omar Haddad wrote the report. Haddad blamed the ministry. Samir Hadad, the minister, denied it.",
    "Line-up: Horan, Keane, Dolan, Burke. Later Shane Horgan came on. Horgan scored. Nobody else did.",
    "Grace Dunne sang first. Dunne had a cold. Then came Liam Dunn, who had won in March, and the crowd rose.",
    "Carla Reyes owns the bar. Reyes bought it in June. Next door Luis Reye sells boats.",
    "Anton Weber leads the fund. Weber said that it would sell. Webber Holdings, its rival, will not.",
    "The Corbyns live in Holm. Ada Corbyn teaches. Her neighbour Ian Corbin builds boats. Corbyn likes them.",
    "Ruth Kessler painted the hall. Kessler had a month. The Kestler prize went to somebody else.",
    "Tom Gates runs the museum. Gates wants more room. Games for children are on the first floor.",
    "Jean Bovard wrote the book. Bovard lives in Holm. She sits on the school board. The Board met on Monday.",
    "Paul Heinz kept goal. Heinz saved two. Heinze, the Argentine defender, missed a penalty.",
    "Mary Ashworth chairs the trust. Ashworth spoke. Two of the trustees, Ashton and Ashwood, stayed away.",
    "Ivan Petrov left the firm. Petrov was tired. Petrova, his wife, stays on as its treasurer.",
    "Dmitri Sokolov won in Minsk. Sokolov smiled. Irina Sokolova came third in the race of the women.",
    "Karin Olsen, the mayor, opened the fair. Olsen cut the ribbon. Lars Olson, a baker, brought the cake.",
    "Ben Steele led from the start. Steele won by a minute. The Steel Works band played for him.",
    "Helen Parr spoke for the council. Parr had no figures. Golfers were two under par. At Par Four they stopped.",
    "Anne Rowe sued the bank. Rowe lost. The case of Roe was quoted by both sides, and Roe was read aloud.",
    "Mark Fisher caught the ball. Fisher threw it in. The Fischer family watched from the stand.",
    "Nurse Mary Hollis found the note. Nobody else was in. A retired teacher, Ruth Hollis, wrote it in 1974.",
    "Mary Hollis, a nurse from Holm, found the note. It is kept in the chapel that Edward Hollis built in 1802.",
    "Peter Larsen, the coach, named his side. It was raining. Among the scorers were Tom Larsen, 19, and Ian Roe.",
    "Senator Paul Merrick spoke first. The hall was full. The song was by John Merrick, who died in March.",
    "Paul Merrick, the coach, sat alone. The book on the seat beside him was by Helen Merrick, a novelist.",
    "Ana Duarte, the minister, was late. The prize went to the film by Rita Duarte about a lighthouse.",
    "Jan Novak, head of the bank, resigned. The rink has been run by the sculptor Petr Novak since May.",
    "Judge Ellen Marsh heard the case. The first witness was Tom Marsh, the second Ian Cole.",
    "Donald Trump spoke in Ohio. Hours later Mary Trump, his niece, was on the radio.",
    "Hillary Clinton spoke in Ohio. The lot next door belongs to a farmer called Walter Clinton, who listened.",
    "The actor Sean Doyle was cheered. Two rows behind sat the referee Brian Doyle. Doyle waved to Doyle.",
    "Emma Thorne, the cook, opened in May. Critics loved it. Will Thorne of the Gazette called it a triumph.",
    "Grace Dunne, the goalkeeper, was hurt. For the visitors Anna Dunne saved a penalty. The match ended 2-2.",
    "Omar Haddad, the minister, flew home. In the lounge he met his old teacher, Samir Haddad. Both laughed.",
    "Carla Reyes, the mayor, cut the ribbon. The bridge was drawn by Luis Reyes and built by Jorge Paz.",
    "Ben Steele, a farmer, won the first race. The second was won by Carl Steele, a miller from the next valley.",
    "Lena Vogel and Lena Vogl share a flat. Vogel studies law. Vogl plays the cello.",
    "Karin Olsen of Holm cut the ribbon. Olsen wept. Skerrin's foreign minister, Karin Olson, brought the cake.",
    "Mayor Karin Olsen of Holm cut the ribbon. Olsen wept. Skerrin's Mayor Karin Olson brought the cake.",
    "District Judge Alan Pryce ruled for the tenants. It was raining. The plot went to Allan Price, a bus driver.",
    "The mayor, Alan Pryce, cut the ribbon. It was raining. The cake was for Alan Price, 61, a welder.",
    "Anna Orlekhova won. Orlekhova wept. It was said of Orlekhova in Kalm. Nobody had asked Orlekhov.",
    "Kyiv, which many still call Kiev, was dark for nine hours. The cake sold as Kiev cake abroad is another one.",
    "The sign in Presburg stays. In Pressburg it rained. Old maps of Pressburg have it with one s.",
]


@pytest.mark.parametrize("text", FAIR)
def test_persons_of_like_names_are_left_alone(text: str) -> None:
    assert [finding.message for finding in audit(text, config=_NAMES).findings if finding.severity >= "warning"] == []


@pytest.mark.parametrize(
    "text",
    [
        "Karin Olsen of Holm cut the ribbon. Olsen wept. Holm's foreign minister, Karin Olson, brought the cake.",
        "Karin Olsen of Holm cut the ribbon. Olsen wept. The foreign minister, Karin Olson, brought the cake.",
        "Mayor Karin Olsen of Holm cut the ribbon. Olsen wept. Holm's Mayor Karin Olson brought the cake.",
    ],
)
def test_one_country_or_none_is_told_of_a_misspelt_person(text: str) -> None:
    assert [finding.code for finding in audit(text, config=_NAMES).findings] == ["IC303"]


@pytest.mark.parametrize(
    "text",
    [
        "It was raining. Alan Pryce left at noon. The plot went to Alan Price, a bus driver, last year.",
        "The mayor, Alan Pryce, left at noon. It was raining. The plot went to Alan Price, the town's mayor.",
        "Alan Price, a bus driver, left at noon. It was raining. The plot went to Judge Alan Pryce.",
    ],
)
def test_of_two_like_names_the_first_must_be_told_and_the_second_be_new(text: str) -> None:
    assert [finding.code for finding in audit(text, config=_NAMES).findings] == ["IC303"]


def _told(text: str) -> list[str]:
    return [text[one.span.start : one.span.end] for one in audit(text, config=_NAMES).findings]


@pytest.mark.parametrize(
    ("text", "slip"),
    [
        ("“Donald Trmp is at it again, and we in the valley like it less and less,” she said. Trump left.", "Trmp"),
        ("A friend of Donald Trump came. He likes Donald Trmp because Donald Trump is loud.", "Trmp"),
        ("Crowds came early. They wept for Joe Bdien and sang. The bus was Biden's.", "Bdien"),
        ("Critics of Pelosi spoke. “We all like Nancy Peolsi a lot more than the hall does,” she said.", "Peolsi"),
    ],
)
def test_behind_the_first_name_of_somebody_known_a_spelling_nobody_has_is_a_slip(text: str, slip: str) -> None:
    assert any(told.endswith(slip) for told in _told(text))
    right = {"Trmp": "Trump", "Bdien": "Biden", "Peolsi": "Pelosi"}[slip]
    assert _told(text.replace(slip, right)) == []


def test_one_use_as_a_surname_is_enough_for_a_slip_behind_a_first_name() -> None:
    text = "Tony Hibebrt threw the ball in. Nobody saw it. The Hibbert Cup is old. {}"
    assert _told(text.format("Hibbert sat down.")) == ["Hibebrt"]


def test_of_a_rare_first_name_and_one_trade_two_surnames_are_one() -> None:
    text = "The pollster Daronne Shaw said so. It was late. Daronne {}, the Holm pollster who came in May, wept."
    assert _told(text.format("Straw")) == ["Daronne Straw"]
    assert _told(text.format("Holt")) == []
