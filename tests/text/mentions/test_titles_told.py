"""Titles of one person of which nobody has two."""

import pytest

from srcaudit import Article, Document


def _pairs(text: str) -> list[tuple[str, str]]:
    doc = Document(Article(text, language="en"))
    return [(doc[pair.there.span], doc[pair.here.span]) for pair in doc.two_titles[0]]


@pytest.mark.parametrize(
    ("text", "there", "here"),
    [
        ("Sen. Ada Lind spoke. It rained. Rep. Ada Lind left.", "Sen. Ada Lind", "Rep. Ada Lind"),
        ("Sen. Ada Lind spoke. “We owe it to Rep. Lind,” he said.", "Sen. Ada Lind", "Rep. Lind"),
        ("Lt. Gen. Ada Lind spoke. At noon Lt. Col. Lind left.", "Lt. Gen. Ada Lind", "Lt. Col. Lind"),
        ("U.S. District Judge Ada Lind spoke. At noon Justice Lind left.", "District Judge Ada Lind", "Justice Lind"),
        ("President Obama came. At noon Prime Minister Obama left.", "President Obama", "Prime Minister Obama"),
        ("Prof Ada Lind spoke. At noon Sir Lind left.", "Prof Ada Lind", "Sir Lind"),
        ("Texas Sen. Ada Lind spoke. At noon Ohio Sen. Ada Lind left.", "Texas Sen. Ada Lind", "Ohio Sen. Ada Lind"),
        ("Sen. Ada Lind (D-Va.) spoke. Ohio Sen. Lind left.", "Sen. Ada Lind (D-Va.", "Ohio Sen. Lind"),
        ("Ohio Gov. Ada Lind spoke. All were for Lind, the mayor.", "Gov. Ada Lind", "Lind, the mayor"),
        (
            "Prime Minister Ada Lind spoke. Ms. Lind, the foreign minister, left.",
            "Prime Minister Ada Lind",
            "Lind, the foreign minister",
        ),
        ("Harrow Mayor Ada Lind spoke. At noon Governor Lind left.", "Mayor Ada Lind", "Governor Lind"),
        ("Lord Lind spoke. At noon Sir Lind left.", "Lord Lind", "Sir Lind"),
        ("Ambassador Ada Lind spoke. At noon Consul Lind left.", "Ambassador Ada Lind", "Consul Lind"),
        ("Dr Ada Lind spoke. Until noon nobody left, said Sir Lind.", "Dr Ada Lind", "Sir Lind"),
        ("Sen. Ada Lind spoke. “I ran for it once,” Rep. Lind said.", "Sen. Ada Lind", "Rep. Lind"),
        (
            "Prime Minister Ada Lind spoke. All were for Lind, the president.",
            "Prime Minister Ada Lind",
            "Lind, the president",
        ),
        ("Sen. Ada Lind and former Governor Jan Holt spoke. Rep. Ada Lind left.", "Sen. Ada Lind", "Rep. Ada Lind"),
        ("Kind and fair, and Governor Ada Lind came. Sen. Ada Lind left.", "Governor Ada Lind", "Sen. Ada Lind"),
    ],
)
def test_two_titles_of_one_person_are_held_against_each_other(text: str, there: str, here: str) -> None:
    assert _pairs(text) == [(there, here)]


@pytest.mark.parametrize(
    "text",
    [
        "Sen. Ada Lind spoke. State Rep. Ada Lind left.",
        "Harrow Mayor Ada Lind met a namesake. Governor Lind has run the state for years.",
        "Lord Lind spoke. At noon Sir Jan Lind left.",
        "Dr Ada Lind spoke. At noon Lord Lind, whom nobody knows, was knighted.",
        "Harrow Mayor Ada Lind spoke. Jan Lind came. At noon Governor Lind left.",
        "Sen. Ada Lind spoke. She ran for it once, Rep. Lind said.",
        "Sen. Ada Lind spoke. Former Rep. Ada Lind left.",
        "Gov. Ada Lind spoke with Jan Holt, Lind, the mayor, and others.",
        "Gov. Ada Lind spoke. In 2009 few were for Lind, the mayor, too.",
        "Sen. Ada Lind spoke. In 2009 Rep. Lind left.",
        "Gov. Ada Lind spoke with Lind, the mayor, a cousin.",
        "Prime Minister Ada Lind spoke. All were for Lind, the president of the club.",
        "Sen. Ada Lind, former Governor Ada Lind, spoke. Rep. Ada Lind left.",
        "Sen. Ada Lind spoke. She was elected Rep. Lind in May.",
        "Sen. Ada Lind spoke. Rep. Jan Lind left. At noon Rep. Lind came back.",
        "Sen. Ada Lind spoke. The senator and Representative Ada Lind left.",
        "Gov. Ada Lind spoke. “Sen. Lind never saw it,” he said.",
        "Lt. Ada Lind spoke. At noon Lt. Col. Lind left.",
        "Judge Ada Lind spoke. At noon Justice Lind left.",
        "Vice President Ada Lind came. At noon Prime Minister Lind left.",
        "President Vladimir Putin came. At noon Prime Minister Putin left.",
        "Dr Ada Lind spoke. At noon Sir Jan left.",
        "Dr Ada Lind spoke. Lind Marten came. At noon Sir Lind left.",
        "Virginia Sen. Ada Lind spoke. Sen. Lind (D-Va.) left. West Virginia Sen. Jan Holt came.",
        "Sen. Ada Lind (D-Va.) spoke. Sen. Ada Lind, D-VA, left.",
        "Rep. Ada Lind spoke. “I look forward to calling her Senator Lind,” he said.",
        "Back in Washington Sen. Ada Lind (D-Va.) spoke.",
        "Sen. Ada Lind (D-Va.) spoke. On a visit to Ohio Sen. Lind wept.",
        "Sen. Ada Lind spoke. Sen. Jan Lind left. At noon Rep. Lind came back.",
        "Sen. Ada Lind of Ohio spoke. Lind, the Ohio Republican, left.",
        "Sen. Ada Lind of Ohio spoke. Lind, a former Texas senator's son, left.",
        "Sen. Ada Lind of Texas Instruments spoke. Ohio Sen. Ada Lind left.",
        "General Ada Lind, who had been Major Lind under him, spoke.",
        "Maj. Gen. Ada Lind spoke. At noon Gen. Lind left.",
        "Staff Sgt. Ada Lind spoke. At noon Sgt. Lind left.",
    ],
)
def test_titles_that_one_person_or_two_may_have_are_left(text: str) -> None:
    assert not _pairs(text)


def test_a_state_is_read_behind_a_name_too() -> None:
    assert _pairs("Montana Gov. Ada Lind spoke. Lind, the Wyoming governor, left.")
    assert _pairs("Sen. Ada Lind of Kansas said so. It was late. Nebraska Sen. Lind left.")
    assert _pairs("Sen. Ada Lind (R-Ohio) spoke. Lind, an Iowa Republican, left.")


def test_a_nurse_is_no_doctor_and_a_major_no_lieutenant_colonel() -> None:
    assert _pairs("Dr. Ada Lind spoke. It was late. Nurse Lind left.")
    assert _pairs("Lt. Col. Ada Lind spoke. It was late. Maj. Lind left.")


def test_a_title_that_somebody_had_been_or_used_to_be_is_no_second_one() -> None:
    assert not _pairs("Gov. Ada Lind spoke. She had been Sen. Ada Lind to all of them.")
    assert not _pairs("Gov. Ada Lind spoke. It used to be Sen. Lind.")
    assert _pairs("Gov. Ada Lind spoke. It might be Sen. Lind.")


def test_two_titles_that_both_come_again_are_those_of_two_persons() -> None:
    told = "Prime Minister Ada Lind spoke. “President Lind taught us to row,” said the cox. {} {}"
    both = told.format("President Lind, who died on Sunday, was a rower.", "Prime Minister Lind will come.")
    assert not _pairs(both)
    assert _pairs(told.format("President Lind taught them.", "She will come."))
    assert _pairs(told.format("He taught them.", "Prime Minister Lind will come."))
