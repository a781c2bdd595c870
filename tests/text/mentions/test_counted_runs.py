"""Names with their number right beside them."""

import pytest

from srcaudit import Article, Document
from srcaudit.catalog import selected
from srcaudit.model.finding import Finding

_CHECKS = selected(["IC338", "IC339"], [])


def _found(text: str) -> list[Finding]:
    doc = Document(Article(f"{text} It rained in Aldmouth all day.", language="en"))
    return [value for check in _CHECKS for value in check.run(doc) if isinstance(value, Finding)]


@pytest.mark.parametrize(
    "text",
    [
        "It works in four states, namely Colorado, Ohio and Pennsylvania, at the moment.",
        "The following four states: Iowa, Ohio and Maine get more rain.",
        "The five states of Ohio, Maine, Iowa and Kansas are among those where it rains.",
        "It was a meeting of the ministers of the five countries of Norway, Kenya and Peru — and a new beginning.",
        "It will start watching China, Ukraine and Russia – five countries altogether – to see.",
        "Its markets such as China, Russia and Turkey – four countries altogether – grew.",
        "India, along with the three countries of China, Brazil, Kenya and Russia, has been asked.",
        "The trio of Bernie Hall and Ann Roe stood face to face on Thursday.",
        "Annette Hall and Ana Roe – four people in all – shared the prize.",
        "The pair of Ann Hall, Bob Roe and Cal Dean sang all night.",
        "The duo, Ann Hall, Bob Roe and Cal Dean, sang all night.",
        "Ann Hall and Bob Roe, a trio from Lund, sang all night.",
        "Ann Hall and Bob Roe form a trio.",
        "Ann Hall and Bob Roe, the three of them, sang.",
        "A panel of three, Ann Hall and Bob Roe, heard the case.",
        "The quartet – Ann Hall, Bob Roe and Cal Dean – sang.",
        "The three of them, Ann Hall and Bob Roe, voted for it.",
        "Ann Hall and Bob Roe are the three winners.",
        "Ann Hall and Bob Roe (three people in total) voted for it.",
    ],
)
def test_another_number_than_that_of_the_names_is_reported(text: str) -> None:
    assert _found(text)


@pytest.mark.parametrize(
    "text",
    [
        "It works in four states, namely Colorado, Ohio and Pennsylvania, along with Maine.",
        "It works in the three states of Colorado, Ohio and Maine.",
        "The four states of Ohio, Maine and Iowa in the east, and Kansas in the west, are dry.",
        "She went to Kenya, Uganda and Chad, two countries that share a border.",
        "The three countries, including Norway and Kenya, agreed.",
        "In the trio, Ann Hall and Bob Roe play.",
        "Of the four towns, Ahlen, Beckum and Oelde have a pool.",
        "In a panel of three, Ann Hall and Bob Roe voted for it.",
        "The trio of Ann Hall, Bob Roe and Cal Dean sang.",
        "The trio of Ann Hall and Bob Roe, with Cal Dean on drums, sang.",
        "The trio Ann Hall and Bob Roe founded in Lund is no more.",
        "Ann Hall and Bob Roe, three of whose songs were hits, sang.",
        "Ann Hall and Bob Roe, the trio's singers, left.",
        "Cal Dean joined Ann Hall and Bob Roe to form a trio.",
        "Cal Dean, with Ann Hall and Bob Roe, formed a trio.",
        "Ann Hall and Bob Roe formed a trio with Cal Dean.",
        "Ann Hall and Bob Roe, two of the three winners, spoke.",
        "The pair beat Ann Hall, Bob Roe and Cal Dean.",
        "The duo, Ann Hall and Bob Roe, sang.",
        "He met the trio, Ann Hall and Bob Roe said.",
        "The two senators Ann Hall and Bob Roe oppose voted for it.",
        "The three senators Ann Hall and Bob Roe oppose voted for it.",
        "The two states of Ohio, Maine and Iowa's neighbour Kansas differ.",
        "The two cities of Portland, Oregon and Seattle are far apart.",
        "In all three Ann Hall and Bob Roe lost.",
        "The two, Ann Hall and Bob Roe, met the three, Cal Dean among them.",
        "A panel of three, Ann Hall and Bob Roe among them, heard the case.",
        "Besides Cal Dean there were Ann Hall and Bob Roe – three people in all.",
        "There was Cal Dean, and Ann Hall and Bob Roe – three people in all.",
        "Cal Dean, his wife, and Ann Hall and Bob Roe – four people in all – came.",
        "The trio: Ann Hall and Bob Roe from Lund and a man from Ven.",
        "The trio – Ann Hall and Bob Roe on vocals and drummer Cal Dean – sang.",
        "The four nations of the Andes, Peru and Chile among them, met.",
    ],
)
def test_a_run_of_names_that_fits_or_goes_on_is_no_finding(text: str) -> None:
    assert not _found(text)
