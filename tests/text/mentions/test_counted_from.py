"""Days that are counted from an event, and are not its own."""

import pytest

from srcaudit import Article, Document


def _clashes(text: str) -> bool:
    doc = Document(Article(text, language="en", published="2026-06-22"))
    fits = [
        *(pair.fits for pair in doc.same_days),
        *(pair.fits for pair in doc.same_hours),
        *(pair.fits for pair in doc.same_happenings),
        *(pair.fits for pair in doc.same_occasions),
    ]
    return bool(doc.same_moments) or not all(fits)


@pytest.mark.parametrize(
    "text",
    [
        "The fire broke out on 3 May. Two days after the fire, on 5 May, the roof fell in.",
        "The fire broke out on 3 May. On 4 May, the day after the fire, the roof fell in.",
        "The fire broke out on 3 May. The day after the fire, 4 May, the roof fell in.",
        "The fire broke out on 3 May. A week into the fire, on 10 May, the roof fell in.",
        "The fire broke out on 3 May. On 5 May, when the fire was still burning, an army came.",
        "The bridge collapsed on 3 May. A week after it collapsed, on 10 May, the town wept.",
        "The bridge collapsed on 3 May. Shortly after the collapse, on 5 May, the mayor quit.",
        "The bridge collapsed on 3 May. The first Sunday after the collapse, 5 May, was quiet.",
        "The bridge collapsed on 3 May 2019. On the anniversary of the collapse, 3 May 2020, the town wept.",
        "The strike began on 3 May. On the eve of the strike, 2 May, talks failed.",
        "The strike began on 3 May. A week into the strike, on 10 May, talks began.",
        "The ferry Alma sank on 3 May. A week after the Alma sank, on 10 May, divers found her.",
        "The ferry sank on 3 May. After the ferry sank, on 6 May, divers went down.",
        "The ferry sank on 3 May. Those who were aboard when the ferry sank were heard on 6 May.",
        "The ferry sank on Monday. Two days after the ferry sank, on Wednesday, divers found her.",
        "The pact was signed in 1994. Two years after the pact was signed, in 1996, it was broken.",
        "The mill burned down in 1994. Before the mill burned down, in 1990, it had nine hands.",
        "Lind died on 3 May. A week after he died, on 10 May, he was buried.",
        "The crash was at 3 p.m. Two hours after the crash, at 5 p.m., the road was opened.",
    ],
)
def test_a_day_counted_from_an_event_is_not_its_own(text: str) -> None:
    assert not _clashes(text)


@pytest.mark.parametrize(
    "text",
    [
        "The fire broke out on 3 May. Since the fire, on 5 May, the town has slept badly.",
        "The fire broke out on 3 May. Two days after the 5 May fire the roof fell in.",
        "The bridge collapsed on 3 May. When the bridge collapsed on 5 May, the town wept.",
        "The ferry sank on 3 May. When the ferry sank off Holm on 5 May, nobody was aboard.",
        "The walkout begins at 4 a.m. Buses stop before the strike, which starts at 5 a.m., they said.",
    ],
)
def test_a_day_beside_an_event_stays_its_own(text: str) -> None:
    assert _clashes(text)
