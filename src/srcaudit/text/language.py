"""Which language a text is in: a vote of common words, and langdetect where the vote is not clear."""

from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from srcaudit.language.pack import languages, stop_words
from srcaudit.text.words import Words

if TYPE_CHECKING:
    from langdetect.detector_factory import DetectorFactory

# Measured on 2,000 professional English articles: .33 to .58 of the words are on the list, never below .27;
# German, Dutch and French articles stay under .13.
_CLEAR_SHARE = 0.25
_CLEAR_KINDS = 8
_FEW_LINES = 60
"""Words."""
_SAMPLES = (600, 4000)
"""Words that vote: the first, and where these are not clear as many as stand around the article below the menus."""
_MIN_LETTERS = 20
_MIN_WORDS = 4
"""Different ones: a name or one word over and over looks like many languages."""
_FIRST_UNSPACED = "\u0e00"
"""From Thai on many scripts set no spaces: a sentence is one word, and its script tells the language."""
_MIN_PROBABILITY = 0.8
_SAMPLE_CHARACTERS = 20_000


def detect(text: str, words: Words) -> str | None:
    """ISO 639-1 code, or None when it cannot be told. The same text always gives the same answer."""
    voted = _vote(words)
    if voted is not None:
        return voted
    sample = text[:_SAMPLE_CHARACTERS]
    if sum(character.isalpha() for character in sample) < _MIN_LETTERS:
        return None
    if len(set(words.lower[:600])) < _MIN_WORDS and max(sample) < _FIRST_UNSPACED:
        return None
    return _ask_langdetect(sample)


def _vote(words: Words) -> str | None:
    samples = [words.lower[:size] for size in _SAMPLES]
    return _vote_of(samples[0]) or (_vote_of(samples[1]) if len(samples[1]) > len(samples[0]) else None)


def _vote_of(sample: Sequence[str]) -> str | None:
    if not sample:
        return None
    for language in languages():  # only these: a list is told from its neighbours' (Swedish, Danish) by more than words
        common = stop_words()[language]
        hits = sum(map(common.__contains__, sample))
        if hits >= _CLEAR_SHARE * len(sample) and _has_kinds(common, sample):
            return language
    return None


def _has_kinds(common: frozenset[str], sample: Sequence[str]) -> bool:
    """Whether enough different words of a list stand in a sample: nearly always so in its first few lines."""
    return any(len(common.intersection(part)) >= _CLEAR_KINDS for part in (sample[:_FEW_LINES], sample))


def _ask_langdetect(sample: str) -> str | None:
    from langdetect.lang_detect_exception import LangDetectException

    detector = _factory().create()
    try:
        detector.append(sample)
        best = detector.get_probabilities()
    except LangDetectException:
        return None
    if not best or best[0].prob < _MIN_PROBABILITY:
        return None
    return str(best[0].lang).split("-")[0]


@cache
def _factory() -> "DetectorFactory":
    """A factory of our own: langdetect's shared one, and its seed, stay as the host left them."""
    from langdetect.detector_factory import DetectorFactory

    factory = DetectorFactory()
    profiles = files("langdetect") / "profiles"
    names = sorted(entry.name for entry in profiles.iterdir() if entry.is_file() and not entry.name.startswith("."))
    factory.load_json_profile([(profiles / name).read_text("utf-8") for name in names])
    factory.seed = 0
    return factory
