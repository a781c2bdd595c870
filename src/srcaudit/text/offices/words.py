"""The words in which an office is told, and those that say whose it is."""

from collections.abc import Set

from srcaudit.text.document import Document
from srcaudit.text.mentions.local_offices import LocalOffice
from srcaudit.text.mentions.sole_offices import SoleOffice


def times(doc: Document, word: str) -> int:
    """How often the text has a word, or its possessive."""
    return sum(len(doc.word_places.get(form, ())) for form in (word, f"{word}'s"))


def word_of(doc: Document, office: SoleOffice) -> str:
    """Whether it is a minister or a secretary: a country has the one or the other."""
    pack, words = doc.pack, doc.words
    kinds = pack.table("single_offices")["sole"]["of_governments"] if pack is not None else []
    told = (words.lower[i] for i in words.inside(office.span) if words.lower[i] in kinds)
    return next(told, "")


def title_of(office: LocalOffice | SoleOffice) -> str:
    """The title of an office, in small letters."""
    return office.title if isinstance(office, SoleOffice) else office.key[0]


def owner_words(office: LocalOffice | SoleOffice) -> frozenset[str]:
    """The single words that say whose an office is, in small letters."""
    return words_of(office) if isinstance(office, SoleOffice) else frozenset(office.key[1].lower().split())


def words_of(office: SoleOffice) -> frozenset[str]:
    """The single words that say whose an office is."""
    return frozenset(word for told in office.whose for word in told.split())


def forms(words: Set[str]) -> frozenset[str]:
    """Words, and their possessives."""
    return frozenset(words).union(f"{word}'s" for word in words)
