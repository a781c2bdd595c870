"""Groups and their names: what a pair, a quartet and "both" count."""

import time

import pytest

from srcaudit import Article, Config, Document
from srcaudit.engine import audit

_HEAD = "The board of the harbour met on Monday in a hall that was cold.\n\n"
_WRONG = (
    "The pair – Hall, Roe and Day – were arrested.",
    "A quintet of states – Morocco, Venezuela, Sweden and Vietnam – stayed away.",
    "The twins, Ann, Beth and Cora, were born in May.",
    "The triplets, Ann and Cora, were born in May.",
    "The quartet consists of violinist Ann Hall, violist Bob Roe and cellist Carl Day.",
    "It went to the Lund String Quartet, all at school: violinist Saga Lund, violist Oren May and cellist Jun Pae.",
    "The three-party cabinet, formed by his Centre Union and the Greens, will be sworn in.",
    "The coalition of three parties, the Greens and Labour, fell apart.",
    "The four Nordic countries Denmark, Norway and Sweden agreed.",
    "Rum, Eigg, Muck and Canna – the five islands of the parish – were cut off.",
    "The group toured Oslo, Bergen and Tromsø. In all four cities they drew large crowds.",
    "She is survived by her husband, Tom, and three daughters, Ruth and Jane.",
    "Each family was given five things, salt, rope, oil and blankets.",
    "Ann Hall, Bob Roe and Carl Day both denied the charge.",
    "Kenya, Uganda and Rwanda have both signed.",
    "The bilateral trade agreement between Kenya, Uganda and Rwanda takes effect in May.",
)
_FAIR = (
    "The pair – Hall and Roe – were arrested.",
    "The pair – Hall, who is 40, and Roe – were held.",
    "She greeted the twins, Ann, Beth and Cora.",
    "The twins, Ann and Beth, and their brother Tom came.",
    "The trio consists of Ann Hall, Bob Roe and a drummer.",
    "The quartet comprises Alder and Birch, with Cole and Dean as guests.",
    "The Lund Jazz Quintet features Ann Hall and Bob Roe.",
    "The two-party cabinet, formed by his Centre Union and the Greens, will be sworn in.",
    "The two parties Labour and the Greens agreed.",
    "The seven countries Denmark and Sweden lead are poor.",
    "They toured Oslo, Bergen and Tromsø. In both countries they drew crowds.",
    "She is survived by three daughters, Ruth and Jane from her first marriage and Ann.",
    "Each family was given five things, matches, flour, rope, soap, and paper.",
    "He said three things, loudly and often.",
    "He did four things, loudly, often and well.",
    "He bought four items, paid, thanked her and left.",
    "On Monday, Ann Hall and Bob Roe both denied it.",
    "Cal Day said Ann Hall, Bob Roe and he both knew it.",
    "In Lund, Hall and Roe both denied it.",
)


def _reported(text: str) -> int:
    config = Config(select=("IC338", "IC339"))
    return len(audit(Article(text=f"{_HEAD}{text}"), config=config).findings)


@pytest.mark.parametrize("text", _WRONG)
def test_groups_with_one_name_too_many_or_too_few_are_reported(text: str) -> None:
    assert _reported(text) == 1


@pytest.mark.parametrize("text", _FAIR)
def test_groups_whose_names_are_all_told_or_not_alone_are_left(text: str) -> None:
    assert _reported(text) == 0


@pytest.mark.parametrize(
    "piece",
    ["Ann Hall, Bob Roe and both ", "The pair – Hall, Roe and Day – ", "survived by three daughters, Ruth and Jane "],
)
def test_a_flood_of_groups_is_read_in_time(piece: str) -> None:
    doc = Document(Article(piece * (200_000 // len(piece)), language="en"))
    _ = doc.body_sentences
    start = time.process_time()
    assert doc.counted_lists is not None
    assert doc.parties is not None
    assert time.process_time() - start < 5
