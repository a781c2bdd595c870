"""Doubt: how likely it is that a sentence tells what somebody said or thought, though no attribution was read in it.

To say that nobody is named for a claim is an accusation. It is made only where the sentence holds little that
attributions are made of: words of saying, thinking, wanting and judging, quotation marks, the writer's or a speaker's
"I", a neighbour that is laid to somebody. Each adds points; from `LIMIT` on support is called unclear.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache, reduce
from operator import or_
from typing import TYPE_CHECKING

from srcaudit.language.memo import classes
from srcaudit.language.pack import LanguagePack, load

if TYPE_CHECKING:
    from srcaudit.text.document import Document

LIMIT = 2.0
"""Points from which on support is unclear; the curve is in docs/benchmarks.md."""

_VOICE, _LOOSE_VERB, _LOOSE_NOUN, _MOST = 2.0, 1.0, 0.5, 2
_QUOTED, _FIRST_PERSON = 2.0, 2.0
_SLIGHT, _OPENING, _NAME, _BESIDE, _PERSON = 0.5, 0.75, 0.25, 0.25, 0.75
_COUNTED, _NOBODY = 0.25, 0.5
_SURE, _VERBS, _NOUNS, _FIRST, _THIRD, _POSSIBLE, _ASKED = (1 << bit for bit in range(7))
_DOUBLED = "bdgklmnprt"
_VOWELS = "aeiou"


@dataclass(frozen=True, slots=True)
class _Voices:
    sure: frozenset[str]
    loose_verbs: frozenset[str]
    loose_nouns: frozenset[str]
    first_person: frozenset[str]
    classes: Callable[[str], int]
    """The bits below of each word."""


@cache
def _voices(language: str) -> _Voices | None:
    pack = load(language)
    if pack is None or not pack.has("tables", "voices"):
        return None
    sure = _verbs(pack, "") | _nouns(pack, "")
    loose_verbs = _verbs(pack, "loose_") - sure
    loose_nouns = _nouns(pack, "loose_") - sure - loose_verbs
    others = [pack.words("voices", name) for name in ("first_person", "third_person", "possibility", "asked")]
    return _Voices(sure, loose_verbs, loose_nouns, others[0], classes(sure, loose_verbs, loose_nouns, *others))


def _verbs(pack: LanguagePack, prefix: str) -> frozenset[str]:
    verbs = (form for verb in pack.words("voices", f"{prefix}verbs") for form in _verb_forms(verb))
    return frozenset((*verbs, *pack.words("voices", f"{prefix}irregular")))


def _nouns(pack: LanguagePack, prefix: str) -> frozenset[str]:
    return frozenset(form for noun in pack.words("voices", f"{prefix}nouns") for form in (noun, _with_s(noun)))


def _verb_forms(verb: str) -> Iterable[str]:
    """The regular forms of a verb."""
    yield verb
    yield _with_s(verb)
    if verb.endswith("e"):
        yield from (verb + "d", verb[:-1] + "ing")
    elif _ends_in_y(verb):
        yield from (verb[:-1] + "ied", verb + "ing")
    else:
        yield from (verb + "ed", verb + "ing")
        if verb[-1] in _DOUBLED and verb[-2] in _VOWELS:
            yield from (verb + verb[-1] + "ed", verb + verb[-1] + "ing")


def _with_s(word: str) -> str:
    if _ends_in_y(word):
        return word[:-1] + "ies"
    return word + ("es" if word.endswith(("s", "sh", "ch", "x", "z")) else "s")


def _ends_in_y(word: str) -> bool:
    return len(word) > 2 and word.endswith("y") and word[-2] not in _VOWELS


def voicing(pack: LanguagePack) -> Callable[[str], int]:
    """What words say of somebody behind a claim: the bits of `_Voices.classes`."""
    voices = _voices(pack.language)
    return voices.classes if voices is not None else lambda word: 0


class Doubt:
    """Points of doubt of the sentences of one document."""

    def __init__(self, doc: "Document") -> None:
        assert doc.pack is not None
        self.doc = doc
        self.voices = _voices(doc.pack.language)

    def points(self, words: range, *, quoted: bool, opening: bool, beside: bool) -> tuple[float, float]:
        """How much speaks for somebody behind the sentence of these words: by its words, and by all else.

        quoted: it holds quotation marks. opening: it stands among the paragraphs that sum up the others.
        beside: the sentence before it in the paragraph is laid to somebody.
        """
        voices = self.voices
        if voices is None:
            return 0.0, LIMIT  # what the words mean is not known
        lower = self.doc.words.lower[words.start : words.stop]
        told = reduce(or_, {facts.voices for facts in self.doc.word_facts[words.start : words.stop]}, 0)
        sure = self._count(voices.sure, lower, words) if told & _SURE else 0
        verbs = self._count(voices.loose_verbs, lower, words) if told & _VERBS else 0
        nouns = self._count(voices.loose_nouns, lower, words) if told & _NOUNS else 0
        told_by = _VOICE * min(_MOST, sure) + min(_MOST, _LOOSE_VERB * verbs + _LOOSE_NOUN * nouns)
        told_by += _SLIGHT * (bool(told & _ASKED) + bool(told & _POSSIBLE)) + _PERSON * bool(told & _THIRD)
        points = _QUOTED * quoted + _OPENING * opening + _BESIDE * beside
        points += _FIRST_PERSON * (told & _FIRST > 0 and self._is_first_person(lower, words))
        named = self.doc.words.has_capital(words[1:])
        points += _NAME * named - _COUNTED * self.doc.words.has_figure(words)
        if not named and not quoted and not told & (_THIRD | _FIRST):
            points -= _NOBODY
        return told_by, points

    def _count(self, of: frozenset[str], lower: list[str], words: range) -> int:
        """How many of the words there are; one with a capital within the sentence is a name."""
        capital = self.doc.words.capital
        places = [place for place, word in enumerate(lower) if word in of]
        return sum([place == 0 or not capital[words.start + place] for place in places])

    def _is_first_person(self, lower: list[str], words: range) -> bool:
        """Whether somebody says "we"; "US" is a country."""
        return self.voices is not None and any(
            word in self.voices.first_person and (word != "us" or self.doc.words.surfaces[i] != "US")
            for i, word in zip(words, lower, strict=True)
        )
