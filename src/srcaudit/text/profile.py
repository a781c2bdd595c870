"""The profile of an article: a dozen numbers that tell reports from texts made to length.

All are shares or rates, so that articles of different length compare, and all are put so that more is more padded.
"""

from collections.abc import Callable, Sequence
from itertools import compress
from typing import TYPE_CHECKING

from srcaudit.language.pack import LanguagePack
from srcaudit.model.value import value
from srcaudit.text.prose import counted

if TYPE_CHECKING:
    from srcaudit.text.document import Document

FEWEST_SENTENCES = 6
_MOST_WORDS_PER = 300.0
_FIRST_WORDS = 400
_SHORT_WORD = 6


@value
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
    hedges, said = (doc.pack.words("specifics", name) for name in ("hedges", "said"))
    inflating = doc.pack.words("inflated", "adjectives", "verbs", "nouns")
    smooth = doc.pack.words("inflated", "reporting")
    words, unquoted = _in_prose(doc), _unquoted(doc)
    lower = list(compress(doc.words.lower, words))
    total = len(lower)
    own = _both(words, unquoted) if doc.quoted else words
    plain, hedging, abstract = (
        _count(doc, said, words),
        _count(doc, hedges, words),
        sum(facts.abstract for facts in compress(doc.word_facts, words)),
    )
    smoothed, inflated, unsaid = _count(doc, smooth, own), _count(doc, inflating, own), own.count(1)
    hung_on = doc.pack.patterns("inflated")["trailing"]
    trailing = sum(len(hung_on.findall(doc.text, s.span.start, s.span.end)) for s in doc.prose)
    unspecific = sum(not sentence.specific for sentence in sentences)
    idle = sum(one.is_little() for one in doc.news if counted(one.sentence))
    content = sum([sentence.content for sentence in doc.prose])
    generic = sum(sentence.generic_share * sentence.content for sentence in doc.prose)
    return (
        Number("sentences without specifics", _rate(100 * unspecific, len(sentences)), "% of sentences"),
        Number("sentences that add little", _rate(100 * idle, len(sentences)), "% of sentences"),
        Number("generic words", _rate(100 * generic, content), "% of content words"),
        Number("abstract nouns", _rate(100 * abstract, total), "per 100 words"),
        Number("hedges", _rate(100 * hedging, total), "per 100 words"),
        Number("words per name", _words_per(*_names(doc)), "words"),
        Number("words per said or told", _words_per(plain, total), "words"),
        Number("reporting words other than said", _rate(100 * smoothed, smoothed + plain), "% of reporting words"),
        Number("unquoted words", _rate(100 * unsaid, total), "% of words"),
        Number("inflated words", _rate(100 * inflated, unsaid), "per 100 words"),
        Number("trailing participles", _rate(100 * trailing, len(doc.prose)), "per 100 sentences"),
        Number("antitheses", _rate(100 * _antitheses(doc, unquoted), len(doc.prose)), "per 100 sentences"),
        Number(
            "sentences that open with this", _rate(100 * _pointing(doc, unquoted), len(doc.prose)), "% of sentences"
        ),
        Number("letters per word", _rate(len("".join(lower)), total), "letters"),
    )


def _antitheses(doc: "Document", unquoted: bytearray) -> int:
    """Places such as “not just”, “isn't only” and “more than just” outside quotation marks."""
    assert doc.pack is not None
    denials = doc.pack.words("inflated", "denials")
    beyond = doc.pack.table("inflated")["beyond"].split()
    lower = doc.words.lower
    found = 0
    for limit in sorted(doc.pack.words("inflated", "limits")):
        for i in doc.word_places.get(limit, ()):
            if i and unquoted[i] and (lower[i - 1] in denials or lower[max(0, i - len(beyond)) : i] == beyond):
                found += doc.prose[0].words.start <= i < doc.prose[-1].words.stop
    return found


def _pointing(doc: "Document", unquoted: bytearray) -> int:
    """Sentences that begin with a word for what has just been said."""
    assert doc.pack is not None
    pointers = doc.pack.words("inflated", "pointers")
    first = (sentence.words.start for sentence in doc.prose if sentence.words)
    return sum(doc.words.lower[i] in pointers and bool(unquoted[i]) for i in first)


def _names(doc: "Document") -> tuple[int, int]:
    """How many different names the first 400 words have, and how many words were looked at."""
    names: set[str] = set()
    looked_at = 0
    for sentence in doc.prose:
        if looked_at >= _FIRST_WORDS:
            break
        looked_at += len(sentence.words)
        names |= sentence.names
    return len(names), looked_at


def _count(doc: "Document", known: frozenset[str], flags: Sequence[int]) -> int:
    """How many words with a flag are of a list."""
    return sum([flags[i] for i in doc.places_of(known)])


def _both(flags: bytes | bytearray, others: bytes | bytearray) -> bytes:
    """The flags that are set in both."""
    return (int.from_bytes(flags, "big") & int.from_bytes(others, "big")).to_bytes(len(flags), "big")


def _in_prose(doc: "Document") -> bytearray:
    """1 for each word of the prose, 0 for the others."""
    flags = bytearray(len(doc.words))
    for sentence in doc.prose:
        flags[sentence.words.start : sentence.words.stop] = b"\1" * len(sentence.words)
    return flags


def abstracting(pack: LanguagePack) -> Callable[[str], bool]:
    """Whether a word ends like an abstract noun."""
    endings = tuple(pack.table("specifics")["abstract"]) if pack.has("tables", "specifics") else ()
    return lambda word: len(word) > _SHORT_WORD and word.endswith(endings)


def _unquoted(doc: "Document") -> bytearray:
    """0 for each word that begins inside a quotation, 1 for the others."""
    flags = bytearray(b"\1" * len(doc.words))
    for span in doc.quoted.spans:
        inside = doc.words.inside(span)
        flags[inside.start : inside.stop] = bytes(len(inside))
    return flags


def _rate(count: float, total: int) -> float:
    return round(count / total, 4) if total else 0.0


def _words_per(count: int, words: int) -> float:
    return round(min(_MOST_WORDS_PER, words / count), 4) if count else _MOST_WORDS_PER
