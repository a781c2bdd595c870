"""The profile of an article: a dozen numbers that tell reports from texts made to length.

All are shares or rates, so that articles of different length compare, and all are put so that more is more padded.
"""

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from srcaudit.text.prose import counted, word_set

if TYPE_CHECKING:
    from srcaudit.text.document import Document

FEWEST_SENTENCES = 6
_MOST_WORDS_PER = 300.0
_FIRST_WORDS = 400
_SHORT_WORD = 6
_TRAILING = re.compile(
    r",\s(?:[a-z]{2,20}ly\s)?(?!according|beginning|concerning|during|evening|everything|excluding|following|including"
    r"|king|morning|nothing|regarding|something|spring|starting)[a-z]{2,20}ing\b"
)
"""A participle hung on behind a comma: “…, highlighting the need for …”."""


@dataclass(frozen=True, slots=True)
class Number:
    """One number of a profile."""

    name: str
    value: float
    unit: str


def profile(doc: "Document") -> tuple[Number, ...]:
    """The profile of the body's prose; empty if it has fewer than six sentences of eight words.

    A rate of something that reports have (names, said and told) is turned over: words for each of them, 300 at most.
    Names are counted in the first 400 words, since later ones are seldom new.
    """
    sentences = [sentence for sentence in doc.prose if counted(sentence)]
    if doc.pack is None or len(sentences) < FEWEST_SENTENCES:
        return ()
    table = doc.pack.table("specifics")
    endings = tuple(table["abstract"])
    hedges, said = (word_set(doc.pack.language, "specifics", name) for name in ("hedges", "said"))
    inflating = word_set(doc.pack.language, "inflated", "adjectives", "verbs", "nouns")
    smooth = word_set(doc.pack.language, "inflated", "reporting")
    indices = [i for sentence in doc.prose for i in sentence.words]
    lower = [word for s in doc.prose for word in doc.words.lower[s.words.start : s.words.stop]]
    total = len(lower)
    quoted = _quoted(doc)
    own = [word for i, word in zip(indices, lower, strict=True) if not quoted[i]] if doc.quoted else lower
    smoothed, plain = (sum(map(words.__contains__, some)) for words, some in ((smooth, own), (said, lower)))
    inflated = sum(map(inflating.__contains__, own))
    trailing = sum(len(_TRAILING.findall(doc.text, s.span.start, s.span.end)) for s in doc.prose)
    unspecific = sum(not sentence.specific for sentence in sentences)
    idle = sum(one.is_little() for one in doc.news if counted(one.sentence))
    content = [_content(doc, sentence.words) for sentence in doc.prose]
    abstract = [word for word in lower if len(word) > _SHORT_WORD and word.endswith(endings)]
    generic = sum(sentence.generic_share * words for sentence, words in zip(doc.prose, content, strict=True))
    return (
        Number("sentences without specifics", _rate(100 * unspecific, len(sentences)), "% of sentences"),
        Number("sentences that add little", _rate(100 * idle, len(sentences)), "% of sentences"),
        Number("generic words", _rate(100 * generic, sum(content)), "% of content words"),
        Number(
            "abstract nouns",
            _rate(100 * len(abstract), total),
            "per 100 words",
        ),
        Number("hedges", _rate(100 * sum(map(hedges.__contains__, lower)), total), "per 100 words"),
        Number("words per name", _words_per(*_names(doc)), "words"),
        Number("words per said or told", _words_per(plain, total), "words"),
        Number("reporting words other than said", _rate(100 * smoothed, smoothed + plain), "% of reporting words"),
        Number("unquoted words", _rate(100 * len(own), total), "% of words"),
        Number("inflated words", _rate(100 * inflated, len(own)), "per 100 words"),
        Number("trailing participles", _rate(100 * trailing, len(doc.prose)), "per 100 sentences"),
        Number("antitheses", _rate(100 * _antitheses(doc, quoted), len(doc.prose)), "per 100 sentences"),
        Number("sentences that open with this", _rate(100 * _pointing(doc, quoted), len(doc.prose)), "% of sentences"),
        Number("letters per word", _rate(sum(map(len, lower)), total), "letters"),
    )


def _antitheses(doc: "Document", quoted: bytearray) -> int:
    """Places such as “not just”, “isn't only” and “more than just” outside quotation marks."""
    assert doc.pack is not None
    denials = word_set(doc.pack.language, "inflated", "denials")
    lower = doc.words.lower
    found = 0
    for limit in sorted(word_set(doc.pack.language, "inflated", "limits")):
        for i in doc.word_places.get(limit, ()):
            if i and not quoted[i] and (lower[i - 1] in denials or lower[max(0, i - 2) : i] == ["more", "than"]):
                found += doc.prose[0].words.start <= i < doc.prose[-1].words.stop
    return found


def _pointing(doc: "Document", quoted: bytearray) -> int:
    """Sentences that begin with a word for what has just been said."""
    assert doc.pack is not None
    pointers = word_set(doc.pack.language, "inflated", "pointers")
    first = (sentence.words.start for sentence in doc.prose if sentence.words)
    return sum(doc.words.lower[i] in pointers and not quoted[i] for i in first)


def _names(doc: "Document") -> tuple[int, int]:
    """How many different names the first 400 words have, and how many words were looked at."""
    names: set[str] = set()
    looked_at = 0
    for sentence in doc.prose:
        if looked_at >= _FIRST_WORDS:
            break
        looked_at += len(sentence.words)
        names |= {doc.words.lower[i] for i in sentence.words[1:] if doc.words.capital[i]}
    return len(names), looked_at


def _content(doc: "Document", words: range) -> int:
    return sum(map(bool, doc.stems[words.start : words.stop]))


def _quoted(doc: "Document") -> bytearray:
    """1 for each word that begins inside a quotation."""
    flags = bytearray(len(doc.words))
    for span in doc.quoted.spans:
        for i in doc.words.inside(span):
            flags[i] = 1
    return flags


def _rate(count: float, total: int) -> float:
    return round(count / total, 4) if total else 0.0


def _words_per(count: int, words: int) -> float:
    return round(min(_MOST_WORDS_PER, words / count), 4) if count else _MOST_WORDS_PER
