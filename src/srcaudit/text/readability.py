"""Reading ease of the body: textstat's formulas on srcaudit's own words and sentences.

textstat counts syllables with a dictionary that it fetches from the network at the first call, so its
syllable formulas are not used: syllables are counted with pyphen's hyphenation patterns, which are installed with it.
That gives one result on every machine; the report says so.
"""

from functools import cache
from typing import TYPE_CHECKING, Any

from srcaudit.model.report import Readability
from srcaudit.text.cover import Cover

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_MIN_WORDS = 30


def readability(doc: "Document") -> Readability:
    """Figures for an English body. Raises: ValueError for other languages and for under 30 words of prose."""
    if doc.language != "en":
        raise ValueError(f"reading ease is measured for English only, not {doc.language or 'an unknown language'}")
    prose = Cover(block.span for block in doc.body_blocks if block.kind in ("paragraph", "item"))
    sentences = [sentence for sentence in doc.body_sentences if prose.at(sentence.start)]
    words = [[doc.words.surfaces[i] for i in doc.words.inside(sentence)] for sentence in sentences]
    words = [sentence for sentence in words if sentence]
    count = sum(map(len, words))
    if count < _MIN_WORDS:
        raise ValueError(f"reading ease needs {_MIN_WORDS} words of prose; there are {count}")
    syllables = sum(_syllables(word) for sentence in words for word in sentence)
    per_sentence, per_word = count / len(words), syllables / count
    # One sentence a line, its inner points gone: textstat's own splitter then agrees with ours.
    plain = " ".join(" ".join(word.replace(".", "") for word in sentence) + "." for sentence in words)
    formulas = _textstat()
    return Readability(
        flesch_reading_ease=round(206.835 - 1.015 * per_sentence - 84.6 * per_word, 2),
        flesch_kincaid_grade=round(0.39 * per_sentence + 11.8 * per_word - 15.59, 2),
        automated_readability_index=round(float(formulas.automated_readability_index(plain)), 2),
        coleman_liau_index=round(float(formulas.coleman_liau_index(plain)), 2),
        lix=round(float(formulas.lix(plain)), 2),
        syllables="pyphen en_US",
    )


@cache
def _textstat() -> Any:
    import textstat

    return textstat.textstat


@cache
def _hyphenation() -> Any:
    from pyphen import Pyphen

    return Pyphen(lang="en_US")


def _syllables(word: str) -> int:
    if len(word) > 40 or not word.isalpha():
        return max(1, len(word) // 3) if word.isalpha() else 1
    return len(_hyphenation().positions(word.lower())) + 1
