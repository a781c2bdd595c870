"""What the tables know of names of places and bodies, and how two spellings of one may differ that is no slip."""

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from srcaudit.language.pack import load
from srcaudit.model.span import Span
from srcaudit.text.mentions.names import name_words
from srcaudit.text.mentions.variants import variant_of

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_LAST_LETTERS = "aeinorsty"
"""What another word of the stem of a known name may end with."""
_WORDS_OF_SPEECH = 12
"""Words of a quotation that is somebody's speech, and no sign or label."""
_WORDS_SAID = 5
"""Words of a quotation that is speech where nothing tells of anything written."""
_AS_IT_STANDS = (" [", " (")


@dataclass(frozen=True, slots=True)
class NearNames:
    """A name that stands once, and the first use of the one that it may stand for."""

    rare: Span
    usual: Span
    uses: int


@dataclass(frozen=True)
class PlaceWords:
    """The words of the table of places and bodies, most of them in small letters."""

    places: frozenset[str]
    titled: frozenset[str]
    """The places with their capitals, without the bodies."""
    known: frozenset[str]
    """Names and words that no slip made, whatever they lie near to, in small letters."""
    own: frozenset[str]
    """Those, and all other words that names are made of."""
    endings: tuple[str, ...]
    regions: frozenset[str]
    """What a region is called behind its name."""
    leads: frozenset[str]
    """What begins the name of a town of several words: "Ciudad"."""
    brands: frozenset[str]
    heads: frozenset[str]
    """What a body is called behind its name: "Foundation", which is nobody's surname."""
    links: frozenset[str]
    """Small words between the words of one name."""
    grounds: frozenset[str]
    """What is called after many, of whom the article need not tell: "Lind Street"."""
    writing: frozenset[str]
    """What tells of a sign, or of what somebody has written: it is shown as it stands."""


@cache
def place_words(language: str) -> PlaceWords | None:
    """The table `places` of a language; None if it has none."""
    pack, names = load(language), name_words(language)
    if pack is None or names is None or not pack.has("tables", "places"):
        return None
    table = pack.table("places")
    places = frozenset(f"{table['known']} {table['countries']}".split())
    known = places | {name.lower() for name in names.given} | frozenset(table["no_slips"].split())
    bodies = frozenset(table["bodies"].split())
    return PlaceWords(
        places=places | bodies,
        titled=frozenset(place.title() for place in places),
        known=known,
        own=known | bodies | frozenset(table["words_of_names"].split()),
        endings=(*names.endings, *table["endings"].split()),
        regions=frozenset(table["regions"].split()),
        leads=frozenset(table["leads"].split()),
        brands=frozenset(table["brands"].split()),
        heads=frozenset(table["heads"].split()),
        links=frozenset(table["links"].split()),
        grounds=frozenset(table["grounds"].split()),
        writing=frozenset(table["writing"].split()),
    )


def bare_name(word: str) -> str:
    """A word without the mark of a possessive."""
    return word[:-2] if word.endswith(("'s", "’s")) else word


def uses_of(doc: "Document", name: str) -> list[int]:
    """The words that are a name, alone or with the mark of a possessive, in order."""
    places, surfaces, low = doc.word_places, doc.words.surfaces, name.lower()
    found = (*places.get(low, ()), *places.get(f"{low}'s", ()))
    return sorted(index for index in found if surfaces[index].startswith(name))


def are_joined(doc: "Document", one: int, other: int) -> bool:
    """Whether a single space parts two neighbouring words."""
    first, second = sorted((one, other))
    return doc.words.starts[second] == doc.words.ends[first] + 1


def is_surname(doc: "Document", name: str) -> bool:
    """Whether a name is somebody's surname: another check compares those."""
    form = doc.name_forms.get(name)
    return form is not None and form.full


def are_variants(doc: "Document", one: str, other: str) -> bool:
    """Whether the table of name variants has two spellings as one name."""
    name = variant_of(doc, one)
    return name is not None and name == variant_of(doc, other)


def has_ending(words: PlaceWords, one: str, other: str) -> bool:
    """Whether one name is the other with an ending, or its last letters have changed for another language's."""
    short, long = sorted((one, other), key=len)
    if len(one) == len(other):
        return one[:-1] == other[:-1] and one[-1] in _LAST_LETTERS
    if long[:-1] != short or long[-1] == short[-1] or (short == one and other.lower() in words.places):
        return False
    return long[-1] in words.endings or not long[-1].isascii()


def is_derived(words: PlaceWords, one: str, other: str) -> bool:
    """Whether one name is the other bent: an ending, also before a plural; s for z; a letter of a broken encoding."""
    short, long = sorted((one, other), key=len)
    if one.replace("s", "z") == other.replace("s", "z") or (long[:-1] == short and not long[-1].isascii()):
        return True
    if long[:-1] == short and other.lower() in words.places and long[-1] != "s" and long[-1] in (short[-1], other[-1]):
        return False  # a known name cut short, or its last letter doubled
    if len(one) == len(other):
        return one[:-1] == other[:-1] and (one[-1] in _LAST_LETTERS or other.lower() not in words.places)
    if short[-1] == long[-1] == "s":
        short, long = short[:-1], long[:-1]
    return any(long == short + ending for ending in words.endings)


def is_cited(doc: "Document", index: int) -> bool:
    """Whether a spelling stands in a short quotation, as of a sign, or is said to stand so, and in no speech."""
    start, known = doc.words.starts[index], place_words(doc.language or "")
    if not doc.quoted.at(start):
        return False
    quote = doc.quote_at(start)
    if known is None or quote is None or doc.folded.startswith(_AS_IT_STANDS, doc.words.ends[index]):
        return True
    size = len(doc.words.inside(quote))
    if size >= _WORDS_OF_SPEECH:
        return False
    return size < _WORDS_SAID or _tells_of_writing(doc, known, quote)


def _tells_of_writing(doc: "Document", known: PlaceWords, quote: Span) -> bool:
    """Whether the sentences of a quotation tell of a sign, or of what somebody has written."""
    told = doc.lower_kinds & known.writing
    if not told:
        return False
    first, last = doc.sentence_at(quote.start), doc.sentence_at(quote.end)
    return any(doc.words.lower[i] in told for i in doc.words.inside(Span(first.start, last.end)))


def span_of(doc: "Document", index: int) -> Span:
    """A word without the mark of a possessive."""
    end = doc.words.ends[index]
    return Span(doc.words.starts[index], end - 2 * doc.words.surfaces[index].endswith(("'s", "’s")))
