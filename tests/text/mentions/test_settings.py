import pytest

from srcaudit import Article, Document
from srcaudit.text.mentions.clock import hours_told
from srcaudit.text.mentions.settings import SameSetting
from srcaudit.text.mentions.towns import towns_told


def _doc(text: str) -> Document:
    return Document(Article(text, language="en"))


def _hours(text: str) -> tuple[SameSetting, ...]:
    return _doc(text).same_hours


def _towns(text: str) -> tuple[SameSetting, ...]:
    return _doc(text).same_towns


@pytest.mark.parametrize(
    ("text", "minute", "half"),
    [
        ("Bells ring at 7 p.m. in Holm.", 420, 1),
        ("Bells ring at 7:30am in Holm.", 450, 0),
        ("Bells ring at half past seven in Holm.", 450, None),
        ("Bells ring at a quarter to seven in Holm.", 405, None),
        ("Bells ring at seven o'clock in the evening in Holm.", 420, 1),
        ("Bells ring at 19:30 in Holm.", 450, 1),
        ("Bells ring at 07.30 in Holm.", 450, 0),
        ("Bells ring at noon in Holm.", 0, 1),
        ("Bells ring at midnight in Holm.", 0, 0),
        ("Bells ring at six in the morning in Holm.", 360, 0),
    ],
)
def test_hours_are_read_as_they_are_written(text: str, minute: int, half: int | None) -> None:
    (hour,) = hours_told(_doc(f"{text} One more rings at 3 p.m., they say."))[:1]
    assert (hour.minute, hour.half) == (minute, half)


def test_the_end_of_a_span_and_a_price_are_no_single_hours() -> None:
    text = "It is open until 7 p.m. and costs 10.50. It ran from 9am to 5pm."
    assert hours_told(_doc(text)) == ()


def test_hours_of_two_zones_can_be_one() -> None:
    eastern, greenwich, local = hours_told(_doc("It began at 8 p.m. EST, or at 9 p.m. GMT. It rang at 7 p.m. GMT."))
    assert not eastern.clashes(greenwich)
    assert greenwich.clashes(local)


def test_a_town_is_not_part_of_a_longer_name() -> None:
    found = towns_told(_doc("She was in Boston Harbor, in Paris, and in Rio. He met the London Stock Exchange."))
    assert [town.name for town in found] == ["Paris", "Rio de Janeiro"]


@pytest.mark.parametrize(
    "text",
    [
        "The lantern walk begins at 6 p.m. Roads are shut before the lantern walk begins at {}.",
        "The ferry left at 6 p.m. The crowd went home.\n\nAfter leaving at {}, the ferry turned south.",
        "Polls close at 6 p.m. When polls close at {}, counting begins.",
        "Anyone can come when doors open at 6 p.m. Nobody is let in before doors open at {}.",
        "The last tram leaves at 6 p.m. Who misses the last tram at {} walks.",
        "The fair will begin at 6 p.m. on Saturday. Roads are shut until the fair, which begins at {}, is over.",
        "Kick-off is at 6 p.m. The gates are locked after kick-off at {}.",
        "The last tram leaves at 6 p.m. Nobody waits once the last tram leaves at {}.",
        "The bell service will be held at 6 p.m. Flowers may be left before the {} bell service.",
        "The barn fire broke out at 6 p.m. Two boys saw the barn fire break out at {}.",
        "Lind was arrested at 6 p.m. Nobody knew. Her son slept when Lind was arrested at {}.",
    ],
)
def test_one_event_has_one_hour(text: str) -> None:
    (right,) = _hours(text.format("18:00"))
    assert right.fits
    (wrong,) = _hours(text.format("5 p.m."))
    assert not wrong.fits


@pytest.mark.parametrize(
    "text",
    [
        "The inquest into the barn fire opened in Vienna. Nobody came to the inquest into the barn fire in {}.",
        "The airship took off from Vienna. After taking off from {}, the airship turned.",
        "The pact was signed in Vienna. It has two pages.\n\nThe pact, which was signed in {}, is lost.",
        "The grain summit opens in Vienna. Few expect much of the {} grain summit.",
        "The bell talks resume in Vienna. Both sides will be there when the bell talks resume in {}.",
        "Lind was born in Vienna. She left early.\n\nThe house where Lind was born in {} is a mill.",
        "The writer was born in Vienna. The writer, a native of {}, never went back.",
        "Sarah Lind is a native of Vienna. She sings. Lind was born in {} in 1971.",
        "The bell final was played in Vienna. The bell final in {} was won in the last minute.",
        "The seed show opens in Vienna next month. Next month's seed show in {} is the fifth of its kind.",
        "The meeting of bakers will be held in Vienna this spring. Few will go to the meeting of bakers in {}.",
        "The seed fair is held in Vienna every other year. Hotels in {} are full because of the seed fair.",
        "The bell summit opens in Vienna. Police in {} are on alert for the bell summit.",
        "The bank has its headquarters in Vienna. From its headquarters in {}, the bank lends to mills.",
        "Alder is headquartered in Vienna. Nobody there knew that Alder has its headquarters in {}.",
        "The two ministers met in Vienna. At their meeting in {}, the two ministers drank tea.",
    ],
)
def test_one_event_is_in_one_town(text: str) -> None:
    assert any(pair.fits for pair in _towns(text.replace("{}", "Vienna")))
    assert any(not pair.fits for pair in _towns(text.replace("{}", "Prague")))


@pytest.mark.parametrize(
    "text",
    [
        "The first tram leaves at 5 a.m. The last tram leaves at 11 p.m.",
        "The debate starts at 5 p.m. in Holm. The debate starts at 6 p.m. every Monday.",
        "The doors of the fair open at 5 p.m. The fair opens at 6 p.m.",
        "A fire broke out at 5 p.m. in Holm. A fire broke out at 6 p.m. in Alder.",
        "The ferry left at 5 p.m. The ferry arrived at 6 p.m.",
        "The walk was to begin at 5 p.m. The walk was put off and began at 6 p.m. after the start was moved.",
        "The mill walk begins at 5 p.m. The bell walk begins at 6 p.m.",
        "“The walk begins at 5 p.m.,” she said. The walk begins at 6 p.m.",
        "The walk begins at 5 p.m. and the walk ends at 6 p.m.",
        "The walk begins at 5 p.m. In winter the walk on Friday begins at 6 p.m.",
        "Polls close at 7 p.m. in most of the state. In the west, polls close at 8 p.m., the clerk said.",
        "The first train at 5 a.m. is empty. The last train at 11 p.m. is full.",
        "The service begins at 10 a.m. The evening service begins at 6 p.m.",
        "The fair is at 11 a.m. on Saturday. A feast after the fair begins at 1 p.m. in the hall.",
        "The trial resumed at 10 a.m. on Monday. When the trial resumed at 2 p.m., the witness wept.",
        "The truce began at 6 a.m. on Friday. The truce was broken at 7 a.m.",
        "The ferry leaves at 9 a.m. on Monday. The ferry leaves at noon.",
        "The tram left Holm at 5 a.m. The tram left Alder at 6 a.m.",
        "The hearing begins at 5 p.m. Lind's hearing begins at 6 p.m.",
        "In the House the vote is at 5 p.m. and ends early. In the Senate the vote is at 6 p.m.",
    ],
)
def test_two_hours_of_two_things_are_silent(text: str) -> None:
    assert all(pair.fits for pair in _hours(text))


@pytest.mark.parametrize(
    "text",
    [
        "The rally in Vienna was loud. The rally was held in Prague, too, she said.",
        "The Vienna marathon is old. The Prague marathon is not.",
        "The attack in Vienna came first. The attack in Prague came a week later.",
        "The bell summit was held in Vienna. Another bell summit was held in Prague.",
        "The summits were long. The summit opened in Vienna. The summit opened in Prague.",
        "The trial opened in Vienna. A trial opened in Prague.",
        "The survivors of the barn fire were held in Vienna. The barn fire happened in Prague.",
        "The trial opened in Vienna. The trial of his brother opened in Prague.",
        "Lind was arrested in Vienna. Lind was arrested in Prague ten years before.",
        "The talks opened in Mumbai. The talks opened in Bombay, as it was.",
        "Lind was born in Vienna. His father, Tom Lind, a native of Prague, made bells.",
        "Lind was born in Vienna. Lind's wife, a native of Prague, never went back.",
        "The writer was born in Vienna. A writer, a native of Prague, lives there.",
        "The fair opened in Vienna last month. The fair opens in Prague next month.",
        "The bank has its headquarters in Vienna. From its regional headquarters in Prague, the bank lends to mills.",
        "The bank has its headquarters in Vienna. It moved its headquarters there. In its headquarters in Prague, the "
        "bank had a cat.",
        "Alder has its headquarters in Vienna. Birch has its headquarters in Prague.",
        "The ministers met in Vienna. At their meeting in Prague, the ministers drank tea.",
        "The two ministers met in Vienna. The two ministers met in Prague.",
        "The two ministers met in Vienna in May. At their meeting in Prague in June, the two ministers drank tea.",
        "The seed fair is held in Vienna every other year. Hotels in Prague are full because of the bell fair.",
        "The seed show opened in Vienna last month. Next month's seed show in Prague is the fifth of its kind.",
        "The meeting of bakers was held in Vienna last spring. Few will go to the meeting of bakers in Prague.",
    ],
)
def test_two_towns_of_two_things_are_silent(text: str) -> None:
    assert all(pair.fits for pair in _towns(text))


@pytest.mark.parametrize(
    "text",
    [
        "The ferry sank on Monday evening. Nobody has slept well since the ferry sank on {} evening.",
        "The storm made landfall on Monday. When the storm came ashore on {}, roofs flew.",
        "Lind was buried on Monday. Her sons came home.\n\nOn the day before Lind was buried on {}, it rained.",
        "The pact was signed Monday. It is short.\n\nThe pact, signed on {}, has two pages.",
        "The dam burst on Monday. The men who were there when the dam burst on {} are well.",
    ],
)
def test_what_happens_once_has_one_weekday(text: str) -> None:
    (right,) = _doc(text.format("Monday")).same_days
    assert right.fits
    (wrong,) = _doc(text.format("Tuesday")).same_days
    assert not wrong.fits


@pytest.mark.parametrize(
    "text",
    [
        "The ferry sank on Monday. The ferry was raised on Friday.",
        "The ferry sank on Monday. A ferry sank on Friday in the same place.",
        "Lind was buried on Monday. Holm was buried on Friday.",
        "The ferry sank last Monday. The ferry sank on Friday, it was thought at first.",
        "The ferry sank on Monday. Another ferry sank on Friday.",
        "The ferries are old. The ferry sank on Monday. The ferry sank on Friday.",
        "The deal was signed on Monday in Holm. The deal was signed on Friday in Alder.",
        "The ferry sank on Monday. Nothing was heard before the ferry sank until Friday.",
    ],
)
def test_two_weekdays_of_two_things_are_silent(text: str) -> None:
    assert all(pair.fits for pair in _doc(text).same_days)


@pytest.mark.parametrize("verb", ["met", "were buried", "laid wreaths"])
def test_the_day_behind_a_clause_is_that_of_the_main_verb(verb: str) -> None:
    sank = "The ferry sank on 4 May. Families of those who were aboard when the ferry sank{} on 6 May in the church."
    assert not _doc(sank.format(f" {verb}")).same_days
    assert [one.fits for one in _doc("The ferry sank on 4 May. All slept when the ferry sank on 6 May.").same_days]
