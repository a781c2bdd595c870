"""Small numbers that the next sentence tells again."""

import time

import pytest

from srcaudit import Article, Config, Document
from srcaudit.engine import audit

_HEAD = "The board of the harbour met on Monday in a hall that was cold.\n\n"
_CHECK = Config(select=("conflicting-number",))


def _told(text: str) -> bool:
    return any(not one.fits for one in Document(Article(f"{_HEAD}{text}", language="en")).known_figures)


@pytest.mark.parametrize(
    "text",
    [
        "A gunman killed five people at a mill. The six victims were all clerks.",
        "Nine miners trapped below for two days were freed on Friday. The seven men were in good health.",
        "The bus carried 40 schoolchildren. All 30 children got out before the fire.",
        "Guards arrested nine men in a raid on Monday. All eight suspects denied the charge.",
        "Robbers kidnapped six engineers near Lund. The seven hostages were freed on Friday.",
        "A ship rescued 12 fishermen on Monday. All 13 survivors were in good health.",
        "Twelve workers were freed from the lift. All ten workers were unhurt.",
        "He was jailed for six years for the theft. His eight-year sentence starts today.",
        "The state will build 1,500 homes in Lund. It has the land. The 1,800 homes will be ready in 2015.",
    ],
)
def test_a_number_that_is_told_again_otherwise_is_found(text: str) -> None:
    assert _told(text)


@pytest.mark.parametrize(
    "text",
    [
        "A gunman killed five people at a mill. The five victims were all clerks.",
        "Guards arrested nine men and a woman in a raid on Monday. All ten suspects denied the charge.",
        "Guards arrested nine men in a raid on Monday. All eight suspects in an older case denied the charge.",
        "Guards watched nine men in a yard on Monday. All eight suspects denied the charge.",
        "Guards arrested nine men on Monday and let one go. The eight suspects deny the charge.",
        "Thirty whales swam off on Monday. In all 41 had come ashore.",
        "The ship carries 900 guests. The 1,200 guests and crew were tested.",
        "A ticket costs $40. The $45 ticket includes a meal.",
        # told roughly, as a range or as a part of something larger
        "A ship rescued at least 12 fishermen on Monday. All 13 survivors were in good health.",
        "A ship rescued 12 to 14 fishermen on Monday. All 13 survivors were in good health.",
        "A ship rescued 12 fishermen on Monday. All 13 to 14 survivors were in good health.",
        "A ship rescued 12 fishermen on Monday. All 130 survivors were in good health.",
        "A ship rescued 12 fishermen in a storm. On Monday, in Lund, all 13 survivors were in good health.",
        # one more was hurt, or killed himself
        "A gunman killed five people and wounded one at a mill. The six victims were all clerks.",
        "A gunman killed five people at a mill and then himself. The six dead were all clerks.",
        "A gunman killed five people and a guard at a mill. The six victims were all clerks.",
        "A gunman killed five people at a mill. The six victims of the fire were all clerks.",
        "A fire in Lund left 340 people homeless. The 390 people left without a roof by the flood are safe.",
        # two of the nine were women
        "Nine miners were freed on Friday. The seven men were in good health, and the two women slept.",
        "Nine people were freed on Friday. The seven men were in good health.",
        "The bus carried 40 schoolchildren and a teacher. All 30 children in the back got out.",
        "The school has 500 children. The bus carried 40 schoolchildren. All 30 children got out.",
        "Twelve workers were freed from the lift. The ten workers who slept were unhurt.",
        "Twelve workers were freed from the lift. The other ten workers were unhurt.",
        "Twelve workers were freed from the lift, ten of them at noon. The ten workers were unhurt.",
        "Dozens of guests were there. A gunman killed five people and some dogs. The six victims were all clerks.",
        "He was jailed for six years for the theft. His six-year sentence starts today.",
        "He was jailed for six years for the theft. His eight-year sentence for fraud starts today.",
        "He was jailed for six years for the theft. His eight-year sentence starts today, with two years added.",
        "He was jailed for six years for the theft. Her eight-year sentence was cut on appeal.",
        "Hall and Roe stole it. Hall was jailed for six years. A judge said Roe had eight years to go.",
        "The state built 1,500 homes in 2012. It has the land. The 1,800 homes will be ready in 2015.",
        "The state will build 1,500 homes. The 1,800 homes of its next plan will be ready in 2015.",
    ],
)
def test_a_number_of_others_is_no_slip(text: str) -> None:
    assert not _told(text)


def test_the_finding_stands_on_the_second_number() -> None:
    article = Article(f"{_HEAD}A gunman killed five people at a mill. The six victims were all clerks.", language="en")
    (finding,) = audit(article, config=_CHECK).findings
    assert article.text[finding.span.start : finding.span.end].startswith("six")


def test_the_number_in_the_headline_is_right() -> None:
    text = f"{_HEAD}A gunman killed five people at a mill. The six victims were all clerks."
    found = Document(Article(text, title="Six killed at mill", language="en")).known_figures
    assert all(one.fits for one in found)


@pytest.mark.parametrize(
    "text",
    ["A gunman killed five people. The six victims were clerks. ", "He was jailed for six years. His nine-year term "],
)
def test_a_flood_is_read_in_time(text: str) -> None:
    flood = text * (200_000 // len(text))
    started = time.process_time()
    _ = Document(Article(flood, language="en")).known_figures
    assert time.process_time() - started < 4
