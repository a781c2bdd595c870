"""What stands around an office that may make it another one: a guest, a second town, another time."""

from srcaudit.model.span import Span
from srcaudit.text.document import Document
from srcaudit.text.mentions.local_offices import LocalOffice
from srcaudit.text.mentions.sole_offices import SoleOffice
from srcaudit.text.mentions.told_owners import owners_in, scene_of, subject_of
from srcaudit.text.stems import stem

_OF_ITS_TIME = 60
"""Characters behind an office in which "last year" is taken to be said of it."""
_WORDS_BETWEEN = 400
"""Words before the later of two offices in which the text may go to another place."""
_MOST_OF_A_TOWN = 3
"""Words of a heading up to which it may be the name of a town."""


def is_of_another_scene(doc: Document, one: SoleOffice, two: SoleOffice) -> bool:
    """Whether a sentence of two who are told with no body of their own is of another time: "Last year's bill was".

    Or of another house: "On the neighbouring island".
    """
    pack = doc.pack
    if pack is None or (one.named and two.named):
        return False
    words, table = doc.words, pack.table("single_offices")["sole"]
    for office in (one, two):
        sentence = doc.sentence_at(office.span.start)
        last = min(sentence.end, office.span.end + _OF_ITS_TIME)
        told = f" {' '.join(words.lower[i] for i in words.inside(Span(sentence.start, last)))} "
        if any(f" {phrase} " in told for phrase in (*table["back_then"], *table["over_there"])):
            return True
    return not (one.named or two.named) and _goes_on_to_others(doc, one, two)


def _goes_on_to_others(doc: Document, one: SoleOffice, two: SoleOffice) -> bool:
    """Whether right before the later of two offices the text goes to another place, "down the road", or tells of
    another body of a kind: "the drivers' union" behind "the union"."""
    pack, words = doc.pack, doc.words
    if pack is None:
        return True
    table, later = pack.table("single_offices"), max(one, two, key=lambda office: office.span)
    near = words.inside(Span(min(scene_of(doc, later.span).start, later.span.start), later.span.start))
    told = f" {' '.join(words.lower[i] for i in near)} "
    if any(f" {phrase} " in told for phrase in table["sole"]["onwards"]):
        return True
    bodies = frozenset([*table["bodies"], *table["sole"]["owners"], *table["sole"]["presided"]])
    return any(words.lower[i] in bodies and _is_told_anew(doc, i) for i in near)


def goes_elsewhere(doc: Document, one: SoleOffice, two: SoleOffice) -> bool:
    """Whether a sentence between two offices begins with a place in which something is: "In Lyon it was louder"."""
    pack, words = doc.pack, doc.words
    first, last = sorted((one, two), key=lambda office: office.span)
    heads = frozenset(pack.table("single_offices")["sole"]["place_heads"]) if pack is not None else frozenset[str]()
    known = doc.sentence_at(first.span.start).end
    between = words.inside(Span(min(known, last.span.start), last.span.start))[-_WORDS_BETWEEN:]
    return any(
        words.capital[i + 1]
        and words.lower[i] in heads
        and doc.opens_sentence(words.starts[i])
        and words.starts[doc.word_places[words.lower[i + 1]][0]] > first.span.end
        and words.lower[i + 1] not in _months(doc)
        for i in between[:-1]
    )


def _is_told_anew(doc: Document, index: int) -> bool:
    """Whether the text has told of a body of a kind before, and never with the word for others' that stands there."""
    words = doc.words
    before = words.lower[index - 1] if index else ""
    if not before.endswith(("s'", "'s")) and doc.folded[words.ends[index - 1] : words.starts[index]] != "' ":
        return False
    places = doc.word_places[words.lower[index]]
    return places[0] < index and all(words.lower[i - 1] != before for i in places if 0 < i < index)


def _months(doc: Document) -> frozenset[str]:
    """The names of the months, in small letters."""
    rows = doc.pack.table("calendar")["months"] if doc.pack is not None else []
    return frozenset(name.lower() for row in rows for name in row)


def is_of_several(doc: Document, title: str) -> bool:
    """Whether the text tells of several who hold an office at one time: "health ministers of three states met", "both
    mayors"."""
    pack = doc.pack
    if pack is None:
        return False
    table, words = pack.table("single_offices")["sole"], doc.words
    behind, before = frozenset(table["several"]), frozenset(table["counted"])
    *lead, noun = title.split()
    for last in range(len(lead), len(words) - 1):
        word, first = words.lower[last], last - len(lead)
        plural = word != noun and "'" not in word and (doc.stems[last] == stem(noun) or word == _plural_of_man(noun))
        if not plural or [*words.lower[first:last]] != lead:
            continue
        if words.lower[last + 1] in behind or (first and words.lower[first - 1] in before):
            return True
    return False


def _plural_of_man(noun: str) -> str:
    """ "chairmen" of "chairman"; empty for other words."""
    return f"{noun.removesuffix('man')}men" if noun.endswith("man") else ""


def in_other_hands(doc: Document, office: LocalOffice | SoleOffice, *, guests: bool = True) -> bool:
    """Whether the sentence of an office, or the one before it, tells of a guest, a rival or a plaque.

    guests: whether guests and visitors are looked for too.
    """
    pack = doc.pack
    if pack is None:
        return True
    table, words = pack.table("single_offices")["sole"], doc.words
    hands, doors = frozenset(table["other_hands"]), frozenset(table["next_door"])
    hands -= frozenset() if guests else frozenset(table["guests"])
    for i in words.inside(scene_of(doc, office.span)):
        # "Guests from Lund", and not "the Middle East".
        small = not words.capital[i] or doc.opens_sentence(words.starts[i])
        if small and words.lower[i].removesuffix("'s") in hands:
            return True
        if words.lower[i] == "next" and " ".join(words.lower[i : i + 2]) in doors:
            return True
    return False


def are_of_two_places(doc: Document, one: LocalOffice | SoleOffice, two: LocalOffice | SoleOffice) -> bool:
    """Whether two offices told without a place are those of two: "In Lund the mayor", or under two headings."""
    if any(office.whose if isinstance(office, SoleOffice) else office.key[1] for office in (one, two)):
        return False
    starts = [office.span.start for office in (one, two)]
    blocks = [block.span.start for start in starts if (block := doc.block_at(start)) is not None]
    for parts in (blocks, [doc.sentence_at(start).start for start in starts]):
        heads = {_place_at_head(doc, part) for part in parts}
        if len(heads) > 1 and None not in heads:
            return True
    headings = {_heading_over(doc, start) for start in starts}
    return (len(headings) > 1 and None not in headings) or _tells_of_several_places(doc) or _is_of_a_work(doc)


def _place_at_head(doc: Document, start: int) -> str | None:
    """The place with which a paragraph or a sentence begins."""
    pack = doc.pack
    words = doc.words.inside(Span(start, doc.sentence_at(start).end))
    if pack is None or len(words) < len(("In", "Lund")):
        return None
    lower, place = doc.words.lower, words.start + 1
    heads = pack.table("single_offices")["sole"]["place_heads"]
    led = lower[words.start] in heads and doc.words.capital[place] and lower[place] not in _months(doc)
    return lower[place] if led else None


def _heading_over(doc: Document, position: int) -> str | None:
    """The heading over a part of a text, if it is as short as the name of a town."""
    over = [
        section.heading
        for section in doc.sections
        if section.heading is not None and section.heading.span.end <= position
    ]
    words = doc.words.inside(over[-1].span) if over else range(0)
    return " ".join(doc.words.lower[i] for i in words) if 0 < len(words) <= _MOST_OF_A_TOWN else None


def _is_of_a_work(doc: Document) -> bool:
    """Whether a text is about a film, a series or the like, in which there are offices too."""
    pack = doc.pack
    works = frozenset(pack.table("single_offices")["sole"]["works"]) if pack is not None else frozenset[str]()
    return len(works & doc.words.vocabulary) > 1


def is_among_graves(doc: Document) -> bool:
    """Whether a text goes round a cemetery, where mayors of any year lie beside each other in the present tense."""
    graves = frozenset(doc.pack.table("single_offices")["sole"]["graves"]) if doc.pack is not None else frozenset[str]()
    return len(graves & doc.words.vocabulary) > 1


def _tells_of_several_places(doc: Document) -> bool:
    """Whether a text tells of two places that have the same offices: "either town", "twinned since 1969"."""
    pack = doc.pack
    if pack is None:
        return True
    table, lower = pack.table("single_offices")["sole"], doc.words.lower
    if not doc.words.vocabulary.isdisjoint(table["twinned"]):
        return True
    places = frozenset(table["places"])
    return any(
        not places.isdisjoint(lower[i + 1 : i + 2]) for word in table["paired"] for i in doc.word_places.get(word, ())
    )


def are_apart(doc: Document, one: LocalOffice, two: LocalOffice) -> bool:
    """Whether two told without a place are told as two: in one sentence, or the one as a guest or as a statue."""
    if one.key[1]:
        return False
    together = doc.sentence_at(one.span.start) == doc.sentence_at(two.span.start)
    if together or in_other_hands(doc, one) or in_other_hands(doc, two):
        return True
    if _is_told_elsewhere(doc, *sorted((one, two), key=lambda office: office.span)):
        return True
    pack, lower = doc.pack, doc.words.lower
    others = frozenset(pack.table("single_offices")["sole"]["others"]) if pack is not None else frozenset[str]()
    return any(
        not others.isdisjoint(lower[i - 1 : i])
        for i in (doc.words.inside(one.span).start, doc.words.inside(two.span).start)
        if i
    )


def _is_told_elsewhere(doc: Document, first: LocalOffice, later: LocalOffice) -> bool:
    """Whether the later of two told without a place stands behind one in which something is: "They sang in Ven."

    A place near the first one too, or the one of which the text is, is no other one.
    """
    words = doc.words
    pack = doc.pack
    if pack is None or not pack.has("tables", "places"):
        return False
    scene, locatives = scene_of(doc, later.span), {*pack.table("places")["locatives"].split(), "at", "from", "to"}
    near = owners_in(doc, scene, later.span) - owners_in(doc, scene_of(doc, first.span), first.span) - subject_of(doc)
    return any(
        words.capital[i] and words.lower[i - 1] in locatives and words.lower[i].removesuffix("'s") in near
        for i in words.inside(scene)[1:]
    )
