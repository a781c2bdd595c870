"""Places and groups in two spellings: which are a slip, and which an old name or somebody else."""

import pytest

from srcaudit import audit
from srcaudit.config import Config

_ONLY = Config(select=("IC301",))


def _severities(text: str) -> list[str]:
    return [str(finding.severity) for finding in audit(text, config=_ONLY).findings]


@pytest.mark.parametrize(
    "text",
    [
        "The port of Benghazi was shut. Ships off Bengazi had to wait until noon.",
        "Shells fell on the Donbas. Half of the mines of the Donbass stand still.",
        "The Houthi envoy flew home. A Huthi convoy was hit on the way.",
        "Talks in Peking went on. Beijing had asked for two days more.",
        "The Taleban took the road. Two days later the Taliban left it.",
    ],
)
def test_another_spelling_of_a_place_or_a_group_is_a_warning(text: str) -> None:
    assert _severities(text) == ["warning"]


@pytest.mark.parametrize(
    "text",
    [
        "Goods from Burma were stopped. Myanmar has told nobody why.",
        "Goods from the Czech Republic were stopped. Czechia has told nobody why.",
        "The fair in Gdansk was full. Hotels in Gdańsk were not.",
        "In 1937 the school moved from Peking. It is in Beijing again.",
        "The road to Rangoon was cut in 1942. Yangon is quiet. Nobody in Rangoon forgot.",
        "Trams ran in Kharkov in the 1950s. Kharkiv has new ones.",
    ],
)
def test_an_old_name_or_an_accent_is_a_note(text: str) -> None:
    assert _severities(text) == ["note"]


@pytest.mark.parametrize(
    "text",
    [
        "The cook in Kyiv served soup. His chicken Kiev was dry.",
        "Trains to Mykolaiv were late. Pavel Nikolaev said so. Nikolaev walked.",
        "The zoo of Odesa is open. “Odessa was mine,” an old man said.",
        "The hall in Kharkiv, also spelled Kharkov, was full.",
        "A brother in Rangoon, today’s Yangon, kept the page.",
        "Crowds met in Kyiv. The team of Dynamo Kiev stayed away.",
    ],
)
def test_a_dish_a_person_a_speaker_and_a_team_are_nothing(text: str) -> None:
    assert not _severities(text)
