"""Whether an article tells that one holder of an office came after another."""

from collections.abc import Set
from itertools import islice, pairwise

from srcaudit.text.document import Document
from srcaudit.text.mentions.local_offices import LocalOffice
from srcaudit.text.mentions.roles import RoleMention
from srcaudit.text.mentions.sole_offices import SoleOffice
from srcaudit.text.offices.scenes import are_of_two_places
from srcaudit.text.offices.words import forms, owner_words, title_of, words_of

_CHANGE_WORDS = 12
"""Words on either side of an office among which one of a change is taken to be said of it."""
_FOLLOW_WORDS = 15
"""Words on either side of one that tells of a change among which a holder is taken to be part of it."""
_NEXT_WORDS = 4
_WEAK_WORDS = 3
_YEAR_DIGITS = 4
_MOST_TELLINGS = 20
_ONCE_WORDS = 9
"""Words from "former" on among which the name stands whose office it puts in the past."""


def follows(doc: Document, one: LocalOffice | SoleOffice, two: LocalOffice | SoleOffice) -> bool:
    """Whether a sentence with either person, or with the office, tells that one came after another, or is elsewhere."""
    pack = doc.pack
    if pack is None:
        return True
    table = pack.table("single_offices")
    if are_of_two_places(doc, one, two):
        return True
    if any(_held_it_once(doc, office.name.surname) for office in (one, two)):
        return True
    succession = {*table["succession"]} & doc.word_places.keys()
    follows = {*table["sole"]["follows"], *succession} & doc.word_places.keys()
    once = {*table["sole"]["once"]} & doc.word_places.keys()
    persons = forms({one.name.surname.lower(), two.name.surname.lower()})
    title = title_of(one)
    whose = frozenset(word for office in (one, two) if isinstance(office, SoleOffice) for word in words_of(office))
    owners = forms(owner_words(one) | owner_words(two))
    office, whose = forms({title.split()[-1]}), forms(whose)
    lower = doc.words.lower
    places = sorted(i for word in once for i in doc.word_places[word])
    if any(_is_said_of(doc, i, office, persons) for i in places):
        return True
    gone = {*table["sole"]["gone"]} & doc.word_places.keys()
    if any(lower[i - 1] in persons for word in gone for i in doc.word_places[word] if i):
        return True
    for word in sorted(follows):
        for index in doc.word_places[word]:
            if _is_no_change(doc, index, persons, office | owners):
                continue
            if not persons.isdisjoint(lower[i] for i in _beside(doc, index)):
                return True
    sentences = {doc.sentence_at(doc.words.starts[index]) for word in succession for index in doc.word_places[word]}
    return any(
        not office.isdisjoint(words) and (not whose or not whose.isdisjoint(words))
        for sentence in sorted(sentences)
        for words in [{lower[i] for i in doc.words.inside(sentence)}]
    )


def _held_it_once(doc: Document, surname: str) -> bool:
    """Whether a sentence with a surname tells of years: "Lind held the office from 1881 to 1889"."""
    words = doc.words
    for form in sorted(forms({surname.lower()}) & doc.word_places.keys()):
        for place in islice(doc.word_places[form], _MOST_TELLINGS):
            sentence = words.inside(doc.sentence_at(words.starts[place]))
            years = [i for i in sentence if words.digit[i] and len(words.surfaces[i]) == _YEAR_DIGITS]
            if any(later - earlier == 2 and words.lower[earlier + 1] == "to" for earlier, later in pairwise(years)):
                return True
    return False


def _is_no_change(doc: Document, index: int, persons: Set[str], office: Set[str]) -> bool:
    """Whether a word of a change tells of something else: "quit talking", "their cup exit", "replaced the old lamps".

    Who is put in whose place is one of the two, or it is told of the office.
    """
    pack = doc.pack
    if pack is None:
        return False
    sole, lower = pack.table("single_offices")["sole"], doc.words.lower
    table, word, behind = sole["idle"], lower[index], lower[index + 1 : index + _NEXT_WORDS + 1]
    if word in sole["turning"] and behind:
        return behind[0] not in sole["turning"][word]  # "stepped out"
    if word in table["succeeding"] and behind[:1] == ["in"] and len(behind) > 1:
        return behind[1].endswith("ing")  # "succeeded in winning"
    if word in table["going"] and index and lower[index - 1] in table["no_persons"]:
        return True  # "it leaves"
    if word in table["nouns"]:
        before = lower[index - 1] if index else ""
        return not (before in table["owned"] or before.endswith(("'s", "s'")) or behind[:1] == ["of"])
    near = {lower[i] for i in _beside(doc, index)}
    if word in table["going"] and office.isdisjoint(near):
        return any(gone.endswith("ing") for gone in behind[:1]) or not frozenset(table["things"]).isdisjoint(behind)
    if word not in table["putting"]:
        return False
    close = lower[max(0, index - _NEXT_WORDS) : index + _NEXT_WORDS + 1]
    both = len({name.removesuffix("'s") for name in persons & near}) > 1
    return not both and office.isdisjoint(near) and persons.isdisjoint(close)


def _beside(doc: Document, index: int) -> range:
    """The words of its sentence that stand near a word."""
    sentence = doc.words.inside(doc.sentence_at(doc.words.starts[index]))
    return range(max(sentence.start, index - _FOLLOW_WORDS), min(sentence.stop, index + _FOLLOW_WORDS + 1))


def _is_said_of(doc: Document, index: int, office: Set[str], persons: Set[str]) -> bool:
    """Whether a word puts a person's office in the past: "former mayor Ada Lind", "then Mrs Lind".

    "His former adviser, Jan Holt, said that Ada Lind" does not, nor do "the previous week" and "then with Lind".
    """
    pack, words = doc.pack, doc.words
    if pack is None:
        return True
    table, stop = pack.table("single_offices")["sole"], words.inside(doc.sentence_at(words.starts[index])).stop
    behind = words.lower[index + 1 : min(stop, index + _ONCE_WORDS)]
    named = next((place for place, word in enumerate(behind) if word in persons), None)
    if named is None or not {*table["breaks"]}.isdisjoint(behind[:named]):
        return False
    if behind[0] in table["spells"] or (words.lower[index] in table["by_turns"] and not words.capital[index + 1]):
        return not office.isdisjoint(behind[:1])
    several = not office.isdisjoint(word.removesuffix("s") for word in {*behind[:named]} - office)
    if several:  # "former mayors Eva Roth and Ada Lind"
        return True
    if _is_of_another(doc, range(index + 1, index + 1 + named), persons):
        return False
    return named + 1 < _NEXT_WORDS or not office.isdisjoint(behind[:named])


def _is_of_another(doc: Document, between: range, persons: Set[str]) -> bool:
    """Whether some words tell of somebody else, to whom the person behind is joined: "mayor Eva Roth and Ada Lind"."""
    words = doc.words
    joined = next((i for i in between if words.lower[i] == "and"), None)
    name = doc.name_at(words.starts[joined - 1]) if joined is not None else None
    return name is not None and bool(name.given or name.title) and name.surname.lower() not in persons


def changes(doc: Document, title: str) -> bool:
    """Whether a sentence that has the office has a word of a change too."""
    pack = doc.pack
    if pack is None:
        return True
    table = pack.table("single_offices")
    change, weak = {*table["succession"], *table["change"]}, frozenset(table["weak"])
    goes, outs = frozenset(table["goes"]), frozenset(table["outs"])
    for place in doc.word_places.get(title.split()[-1], ()):
        sentence = doc.words.inside(doc.sentence_at(doc.words.starts[place]))
        for i in range(max(sentence.start, place - _CHANGE_WORDS), min(sentence.stop, place + _CHANGE_WORDS)):
            word, behind = doc.words.lower[i], " ".join(doc.words.lower[i + 1 : i + 3])
            if word in goes and behind in outs:
                continue  # "the mayor left by a side door"
            if word in change and (word not in weak or abs(i - place) <= _WEAK_WORDS):
                return True
    return False


def tells_of_handover(doc: Document) -> bool:
    """Whether the article tells of a change of some government."""
    pack = doc.pack
    if pack is None or not pack.has("tables", "single_offices"):
        return True
    return not doc.words.vocabulary.isdisjoint(pack.table("single_offices")["handover"])


def one_left(doc: Document, one: RoleMention, two: RoleMention) -> bool:
    """Whether a sentence with either person tells that somebody came or went."""
    return is_change(doc, (one.surname, two.surname))


def is_change(doc: Document, surnames: tuple[str, str]) -> bool:
    """Whether a sentence with either surname tells that somebody came or went, or one with both of a change."""
    pack = doc.pack
    if pack is None:
        return True
    table, lower = pack.table("single_offices"), doc.words.lower
    names = [forms({surname.split()[-1].lower()}) for surname in surnames]
    leaving = frozenset(table["leaving"])
    change = (leaving | {*table["change"], *table["succession"]}) & doc.word_places.keys()
    for word in sorted(change):
        for index in doc.word_places[word]:
            words = {lower[i] for i in doc.words.inside(doc.sentence_at(doc.words.starts[index]))}
            told = [not words.isdisjoint(forms) for forms in names]
            if all(told) or (word in leaving and any(told)):
                return True
    return False
