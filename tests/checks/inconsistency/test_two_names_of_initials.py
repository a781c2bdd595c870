"""When two names behind one set of initials are a slip, and when they may be two bodies."""

import pytest

import srcaudit
from srcaudit import Severity

_AROUND = "The harbour board of Aldmouth met on Monday and heard two pilots about the ferry. "


def _severities(text: str) -> list[Severity]:
    return [one.severity for one in srcaudit.audit(_AROUND + text).findings if one.code == "IC351"]


@pytest.mark.parametrize(
    "text",
    [
        "The Coastal Safety Agency (CSA) closed it. The Coastal Security Agency (the CSA) says why.",
        "The Coastal Safety Agency, or CSA, closed it. The Coastal Security Agency, known as the CSA, says why.",
        "CSA stands for Coastal Safety Agency. CSA, short for Coastal Security Agency, has two rooms.",
        "The Federal Bureau of Investigation (FBI) called. The Financial Bureau of Investigation (FBI) did not.",
        "The British Broadcasting Corporation (BBC) met. The Baltic Broadcasting Corporation (the BBC) did not.",
        "The United Nations (UN) met. Members of the Urban Nations (UN) did not.",
        "The CSA – the Coastal Safety Agency – closed it. The Coastal Security Agency (CSA) says why.",
        "The Coastal Safety Agency – CSA for short – closed it. The Coastal Security Agency, CSA in short, says why.",
        "The Republican National Committee (RNC) met. The Republican National Commission (RNC) did not.",
        "The Coastal Safety Agency (CSA) closed it. The Coastal Security Agency says why.",
        "The National Harbour Board (NHB) met. It was late. A letter of the Northern Harbour Board (NHB) did not help.",
        "The Coastal Security Agency closed it. Nobody of the Coastal Safety Agency (CSA) says why.",
        "The Department for Tidal Works (DTW) met. A letter to the DTW, the Directorate for Tidal Works, came back.",
        "The Coastal Safety Agency (CSA) closed it. Staff of the Coastal Security Agency – the CSA – say why.",
        "The Coastal Safety Agency [CSA] closed it. Staff of the Coastal Security Agency, the CSA, say why.",
        "The Coastal Safety Agency, called the CSA, met. The CSA, officially the Coastal Security Agency, is small.",
        "The Coastal Safety Agency (CSA) met. CSA is an abbreviation of Coastal Security Agency.",
        "The Coastal Safety Agency (CSA) closed it. Nobody at the CSA (the Coastal Security Agency) says why.",
        "The Coastal Safety Agency (CSA) closed it. Nobody at the CSA, the Coastal Security Agency, says why.",
        "The Northern Fish Quota Board (NFQB) met. A letter to the Northern Fish Quality Board came back.",
    ],
)
def test_one_other_word_beside_the_same_initials_is_a_warning(text: str) -> None:
    assert _severities(text) == [Severity.WARNING]


@pytest.mark.parametrize(
    "text",
    [
        "The Coastal Safety Agency (CSA) closed it. The Coastal Security Agency says why. It is new, the Coastal"
        " Security Agency.",
        "The Harrow Savings Bank (HSB) closed it. Members of the Harrow Savings Board say why.",
        "The Coastal Safety Agency (CSA) closed it. The Coastal Sailing Agency (CSAx) says why.",
        "Sailors of the Harrow Rowing School (HRS) won. The Harrow Rowing Squad was late.",
        "The Coastal Safety Agency (CSA) is not the Coastal Security Agency, which closed it.",
        "The Coastal Safety Agency (CSA) met. The Coastal Scottish Agency did not.",
        "The Norwegian Audit Office (NAO) asked. The Nigerian Audit Office (NAO) answered.",
        "The Northern Fisheries Commission (NFC) met. The Northern Fisheries Council (NFC) did not.",
        "The Coastal Safety Agency (CSA) closed it. The Cargo Ship Alliance (CSA) says why.",
        "CSA stands for Coastal Safety Agency, which closed it. The Coastal Safety Agencies (CSA) met.",
        "The Republican National Committee (RNC) met. The Romanian National Committee (RNC) did not.",
        "The Union Army (UA) left. The Ulster Army (UA) did not.",
        "The National Harbour Board (NHB) met. The Neath Harbour Board (NHB) did not.",
    ],
)
def test_two_names_that_may_be_two_bodies_are_a_note(text: str) -> None:
    assert _severities(text) == [Severity.NOTE]


@pytest.mark.parametrize(
    "text",
    [
        "The Coastal Safety Agency, or CSA, closed it. The Coastal Safety Agency (the CSA) says why.",
        "The CSA – the one that met in May – left. The Coastal Safety Agency (CSA) did not.",
        "The CSA – the Coastal Safety Agency of old – left. The Coastal Safety Agency, CSA for short, did not.",
        "The Coastal Safety Agency (CSA) met. Until May the CSA, then the Coastal Security Agency, was in Leck.",
        "The Coastal Safety Agency (CSA) met. The CSA, formerly the Coastal Security Agency, is small.",
        "The Coastal Safety Agency (CSA) closed it. Its predecessor was the Coastal Security Agency.",
        "The Coastal Security Agency was renamed in May. The Coastal Safety Agency (CSA) closed it.",
        "The Coastal Safety Agency (CSA) met. Officers of the CSA, the Coast Signal Trust and the army were there.",
        "The Coastal Safety Agency (CSA) met. Men of the CSA, the Coastal Safety Agency of old, were there.",
        "“The Coastal Safety Agency (CSA) is new,” she said. The Coastal Security Agency (CSA) is old.",
    ],
)
def test_one_name_is_nothing(text: str) -> None:
    assert _severities(text) == []


def test_a_flood_of_initials_is_read_in_linear_time() -> None:
    assert _severities("CSA, or Coastal Safety Agency of the sea and the land and the air and " * 400) == []


def test_in_a_speech_brackets_are_the_reporters_and_count() -> None:
    speech = (
        "The Coastal Safety Agency (CSA) closed it. “We had asked the {} for a letter in May and got none,” she said."
    )
    assert _severities(speech.format("Coastal Security Agency (CSA)")) == [Severity.WARNING]
    assert _severities(speech.format("Coastal Security Agency, or CSA,")) == []
    assert _severities("The Coastal Safety Agency (CSA) met. “Coastal Security Agency (CSA)”, says the sign.") == []


def test_leagues_and_services_that_all_know_are_known_by_their_initials() -> None:
    text = "The National Football League ({0}) met. It was late. Staff of the Northern Football League ({0}) did not."
    assert _severities(text.format("NFL")) == [Severity.WARNING]
    unknown = text.replace("League", "Louts").replace("Northern", "Neath")
    assert _severities(unknown.format("NFL")) == [Severity.NOTE]
    assert _severities(unknown.replace("Louts", "League").format("NFL")) == [Severity.WARNING]
