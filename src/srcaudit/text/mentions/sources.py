"""Who a noun phrase names as a source: where it begins and ends, and of what kind it is."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Literal

from srcaudit.language.pack import LanguagePack, load
from srcaudit.model.span import Span
from srcaudit.model.value import value

if TYPE_CHECKING:
    from srcaudit.text.document import Document

SourceKind = Literal["named", "organisation", "document", "role", "anonymous", "passive", "mind"]

_MAX_WORDS = 14
_OPENING_WORDS = 40
_PUBLISHER_WORDS = 6
_DATE_WORDS = 5
_BOUNDARY = re.compile(r"[,;:()\[\]\"!?]| -|- |--|…|\n")
_AGENTS = ("ists", "ers", "ors", "ians", "women", "men", "folk", "ist", "ees", "er", "or", "ian")
_AGENT_LETTERS = 5
_ONE_OF_A_NATION = ("an", "i")


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The word classes of a language that naming a source needs."""

    anonymous: frozenset[str]
    quantifiers: frozenset[str]
    nobody: frozenset[str]
    role: frozenset[str]
    spokesperson: frozenset[str]
    person: frozenset[str]
    document: frozenset[str]
    figures: frozenset[str]
    works: frozenset[str]
    """Documents that are spoken of in general as often as for themselves: "studies show"."""
    on_file: frozenset[str]
    """Documents that can be asked for by what they are."""
    stock_modifiers: frozenset[str]
    """Words before such work that do not tell which."""
    publishing: frozenset[str]
    official: frozenset[str]
    organisation: frozenset[str]
    state: frozenset[str]
    demonym: frozenset[str]
    auxiliaries: frozenset[str]
    be: frozenset[str]
    adverbs: frozenset[str]
    boundaries: frozenset[str]
    prepositions: frozenset[str]
    determiners: frozenset[str]
    possessives: frozenset[str]
    singular: frozenset[str]
    he: frozenset[str]
    she: frozenset[str]
    plural: frozenset[str]
    neuter: frozenset[str]
    first: frozenset[str]
    objects: frozenset[str]
    """Pronouns of whom something is told to."""
    times: frozenset[str]
    before_nouns: frozenset[str]
    openers: frozenset[str]
    asides: frozenset[str]
    hearsay: frozenset[str]
    helpers: frozenset[str]
    needing_statements: frozenset[str]
    """Verbs that tell of something said only beside a statement."""
    describing: frozenset[str]
    """Past participles that stand behind a noun as often as they are its verb."""
    describers: frozenset[str]
    """What follows such a participle where it is one."""
    bare: frozenset[str]
    """Verbs before a verb without an ending."""
    beside_times: frozenset[str]
    before_infinitives: frozenset[str]
    """Verbs and adjectives whose infinitive is done by whoever they tell of: "began to", "quick to"."""
    numbers: frozenset[str]
    of_many: frozenset[str]
    """Forms of verbs that only many do: "say"."""
    impersonal: frozenset[str]
    """What stands before an infinitive that nobody in particular does: "hard to explain", "needed to show"."""
    behind_speakers: frozenset[str]
    """Words that begin when or where somebody spoke: "said Ada Lowe afterwards", "ahead of the vote"."""
    partitives: frozenset[str]
    """What some of others are: "a batch of", "dozens of"."""
    superlatives: frozenset[str]
    given: frozenset[str]
    """First names of persons."""
    of_women: frozenset[str]
    """First names and titles that no "he" stands for."""
    of_men: frozenset[str]
    spells: frozenset[str]
    """Stretches of time that "this" or "last" makes a date of."""
    degrees: frozenset[str]
    linking: frozenset[str]
    """Verbs that join a state to whoever is in it: "grew uneasy"."""
    writers: frozenset[str]
    unchanging: frozenset[str]
    """Verbs whose past is written as their present."""
    no_agents: frozenset[str]
    """Words that end as the names of those who do something, and are none."""
    outlet: frozenset[str]
    titles: frozenset[str]
    heads: frozenset[str]
    """Common nouns that can speak."""
    the: frozenset[str]
    """Words before a noun that make it somebody in particular."""
    no_apposition: frozenset[str]
    """Words that no description of somebody begins with."""
    released_of: frozenset[str]
    """Documents that are an act where "of" follows."""
    measures: frozenset[str]
    """Documents that are a length where a number stands before."""
    no_source: frozenset[str]
    """Words that a sentence may begin with, and that are nobody."""
    no_name: frozenset[str]
    """Words that are no part of a person's name."""
    pronouns: "Mapping[str, Source]"
    """What each pronoun is, at no place yet."""


def known_to(pack: LanguagePack | None) -> bool:
    """Whether the pack has what attributions need."""
    return pack is not None and pack.has("tables", "sources") and pack.has("lexicons", "attribution")


@cache
def vocabulary(language: str) -> Vocabulary:
    """The word classes of a language that `known_to` is true of."""
    pack = load(language)
    assert pack is not None
    of_sources = {
        name: pack.words("sources", name)
        for name in (
            "anonymous", "quantifiers", "nobody", "role", "spokesperson", "person", "document", "organisation",
            "state", "demonym", "outlet", "figures", "publishing", "official", "works", "on_file",
            "stock_modifiers", "no_source", "released_of", "measures",
        )
    }  # fmt: skip
    of_clauses = {
        name: pack.words("clauses", name)
        for name in (
            "auxiliaries", "be", "adverbs", "boundaries", "prepositions", "determiners", "possessives", "singular",
            "plural", "neuter", "he", "she", "first", "objects", "times", "before_nouns", "openers", "asides",
            "hearsay", "helpers", "needing_statements", "describing", "no_agents", "bare",
            "beside_times", "before_infinitives", "spells", "superlatives", "partitives", "behind_speakers",
            "degrees", "linking", "writers", "unchanging", "impersonal", "numbers", "of_many",
        )
    }  # fmt: skip
    speaking = ("anonymous", "role", "spokesperson", "person", "document", "organisation")
    heads = frozenset().union(*(of_sources[name] for name in speaking))
    pronouns = _pronouns(of_clauses)
    return Vocabulary(
        **of_sources,
        **of_clauses,
        titles=pack.titles,
        given=_lowered(pack, "given"),
        of_women=_lowered(pack, "of_women"),
        of_men=_lowered(pack, "of_men"),
        describers=of_clauses["prepositions"] | of_clauses["times"] | {"this", "last", "as"},
        heads=heads,
        the=of_clauses["possessives"] | {"the", "that"},
        no_apposition=of_clauses["boundaries"] | pronouns.keys(),
        no_name=of_clauses["times"] | of_sources["state"] | of_sources["organisation"],
        pronouns=pronouns,
    )


def _lowered(pack: LanguagePack, name: str) -> frozenset[str]:
    return frozenset(word.lower() for word in pack.words("names", name))


def _pronouns(of_clauses: Mapping[str, frozenset[str]]) -> "dict[str, Source]":
    """Word -> the source it is."""
    kinds = (
        ("first", Source(0, 0, "named", sure=False, pronoun=True)),
        ("neuter", Source(0, 0, "organisation", sure=False, pronoun=True)),
        ("plural", Source(0, 0, "role", sure=True, plural=True, pronoun=True)),
        ("singular", Source(0, 0, "named", sure=True, pronoun=True)),
    )
    return {word: source for name, source in kinds for word in of_clauses[name]}


@value
class Source:
    """A noun phrase that can be a source: the words [first, last] of the document."""

    first: int
    last: int
    kind: SourceKind
    sure: bool
    """Whether its head is known to be somebody or something that can hold a view."""
    plural: bool = False
    pronoun: bool = False
    stands_for: Span | None = None


class Phrases:
    """Noun phrases around a cue, on the words of one document."""

    def __init__(self, doc: "Document", words: Vocabulary) -> None:
        self.v = words
        self._text = doc.folded
        self._quoted = doc.quoted
        self.starts, self.ends = doc.words.starts, doc.words.ends
        self.lower, self.surfaces = doc.words.lower, doc.words.surfaces
        self._heads = words.heads
        self._capital = doc.words.capital
        self._places = doc.word_places
        self._as_names: dict[str, bool] = {}
        self.stops: set[int] = set()
        """Words that are verbs of the sentence at hand: no phrase runs over one."""

    def gap(self, index: int) -> str:
        """What stands between the word and the next one."""
        return self._text[self.ends[index] : self.starts[index + 1]]

    def breaks(self, index: int) -> bool:
        """Whether punctuation parts the word from the next one."""
        gap = self._text[self.ends[index] : self.starts[index + 1]]  # not asked of `gap`: every cue asks many times
        return gap not in (" ", "-") and _BOUNDARY.search(gap) is not None

    def parts(self, first: int, last: int) -> bool:
        """Whether punctuation stands anywhere between the two words."""
        return any(self.breaks(index) for index in range(first, last))

    def capital(self, index: int) -> bool:
        """Whether the word is written as a name."""
        return self._capital[index]

    def can_speak(self, index: int) -> bool:
        """Whether the word is a noun that can speak."""
        word = self.lower[index]
        return word in self._heads or word in self.v.figures or self._is_agent(word)

    def _is_agent(self, word: str) -> bool:
        """Whether the word is built as the names of those who do something: loyalists, hauliers, growers."""
        known = self.v.no_agents
        return word.endswith(_AGENTS) and len(word) > _AGENT_LETTERS and word not in known and f"{word}s" not in known

    def span(self, source: Source) -> Span:
        """Where the phrase stands, without the "'s" at its end: of "the mayor's answer", the mayor."""
        end = self.ends[source.last]
        return Span(self.starts[source.first], end - len("'s") if self.lower[source.last].endswith("'s") else end)

    def before(self, index: int, floor: int) -> int:
        """The last word left of `index` that is no auxiliary or adverb; may be floor - 1."""
        place = index - 1
        while place >= floor and self._passes(place):
            place -= 1
        return self._before_time(place, floor)

    def _before_time(self, last: int, floor: int) -> int:
        """The word before a time that ends with word `last`: of "the board on late Monday", board."""
        place = last
        if place > floor and self.lower[place] in self.v.spells and self.lower[place - 1] in self.v.times:
            place -= 1  # "Sunday night"
        while place >= floor and (self.lower[place] in self.v.times or self.lower[place].isdigit()):
            place -= 1
        if place > floor and place == last and self.lower[place] in self.v.spells and self._dates(place):
            return self.before(place - 1, floor)
        if place == last or not any(self.lower[i] in self.v.times for i in range(place + 1, last + 1)):
            return last
        while place >= floor and self.lower[place] in self.v.beside_times:
            place -= 1
        while place >= floor and self._passes(place):
            place -= 1
        return place if place >= floor else last

    def _dates(self, place: int) -> bool:
        """Whether a word as "this" or "last" makes a date of the stretch of time behind it."""
        return self.lower[place - 1] in ("this", "last", "next", "earlier")

    def _passes(self, place: int) -> bool:
        word = self.lower[place]
        if word in ("since", "once", "earlier"):
            return True  # "has since said", "once said": what they join stands before them
        if word in self.v.auxiliaries or word in self.v.adverbs:
            return not self.surfaces[place][0].isupper() or word in self.v.adverbs
        return word in self.v.asides or (word.endswith("ly") and not self.capital(place))

    def ending_at(self, last: int, floor: int) -> Source | None:
        """The noun phrase that ends with word `last`."""
        while last >= floor and self.lower[last] in self.v.times and self.capital(last):
            last -= 1
        if last < floor or self._quoted.at(self.starts[last]):
            return None
        pronoun = self._pronoun(last)
        if pronoun:
            return pronoun
        if self.lower[last] in self.v.boundaries or self.lower[last] in self.v.prepositions:
            return None
        if last > floor and self.lower[last] in self.v.describing and self.can_speak(last - 1):
            last -= 1  # "new polls released", and a time behind it
        first = self._left_edge(last, floor)
        if first > floor and self.lower[first - 1] in self.v.helpers:
            return None
        return self._phrase(first, last)

    def _left_edge(self, last: int, floor: int) -> int:
        first = last
        while first > floor and last - first < _MAX_WORDS:
            left = first - 1
            word = self.lower[left]
            if self.breaks(left) or word in self.v.boundaries or self._quoted.at(self.starts[left]):
                break
            if word in ("and", "&") and not self._joins(left, floor):
                break
            if left in self.stops or (self._pronoun(left) and word != "both") or word in self.v.auxiliaries:
                break
            first = left
        return first

    def _joins(self, index: int, floor: int) -> bool:
        """Whether an "and" stands inside one noun phrase: "Ms Lee and Mr Cho", "aides and officials"."""
        if index <= floor:
            return False
        left, right = index - 1, index + 1
        if self.capital(left) and self.lower[left] not in self.v.times:
            return (
                self.capital(right) or self.lower[right] in self._heads or self.lower[right] in ("other", "his", "her")
            )
        return self.lower[left] in self._heads and (self.lower[right] in self._heads or self.lower[right] == "other")

    def starting_at(self, first: int, ceiling: int) -> Source | None:
        """The noun phrase that starts with word `first`; words from `ceiling` on are out of reach."""
        if first >= ceiling or self._quoted.at(self.starts[first]):
            return None
        pronoun = self._pronoun(first)
        if pronoun:
            return pronoun
        last = first
        inside = ("of", "for", "from", "with", "who", "familiar", "close", "by", "at", "in")
        while last + 1 < ceiling and last - first < _MAX_WORDS and not self.breaks(last):
            word = self.lower[last + 1]
            if word in self.v.boundaries or word in self.v.auxiliaries or self._pronoun(last + 1):
                break
            if last + 1 in self.stops or word in self.v.describing or word in self.v.behind_speakers:
                break
            if word in self.v.prepositions and word not in inside:
                break
            if word in self.v.times and self.capital(last + 1):
                break
            if word == "and" and not (last + 2 < ceiling and self._joins(last + 1, first - 1)):
                break
            last += 1
        while last > first and (self.lower[last] in self.v.prepositions or self.lower[last] in self.v.beside_times):
            last -= 1
        return self._phrase(first, last)

    def antecedent(self, last: int, floor: int) -> Source | None:
        """The noun phrase that a "who" behind word `last` belongs to: the nearest that can hold a view."""
        whole = self.ending_at(last, floor)
        if whole is None or whole.sure:
            return whole
        first = last
        while first > whole.first and self.lower[first - 1] not in self.v.prepositions:
            first -= 1
        return self._phrase(first, last)

    def subject(self, floor: int, ceiling: int) -> Source | None:
        """The noun phrase a clause begins with, behind its openers and a first phrase set off by a comma."""
        first = floor
        ceiling = min(ceiling, floor + _OPENING_WORDS)  # every cue asks: the search must not grow with the sentence
        if first < ceiling and self.lower[first] in self.v.prepositions:
            while first + 1 < ceiling and not self.breaks(first):
                first += 1
            first += 1
        while first < ceiling and (self.lower[first] in self.v.openers or self.lower[first] in self.v.boundaries):
            first += 1
        if first >= ceiling or self._quoted.at(self.starts[first]):
            return None
        pronoun = self._pronoun(first)
        if pronoun:
            return pronoun
        last, head = first, -1
        while last < ceiling and last - first < _MAX_WORDS:
            word = self.lower[last]
            named = self.capital(last) and (last > first or word not in self.v.determiners)
            if word not in self.v.quantifiers and (word in self._heads or named):
                head = last
            elif self._ends_subject(last) or (head >= 0 and not self._leads_to_head(last, ceiling)):
                break
            if self.breaks(last):
                break
            last += 1
        return self._phrase(first, head) if head >= 0 else None

    def _ends_subject(self, index: int) -> bool:
        word = self.lower[index]
        return word in self.v.auxiliaries or word in self.v.boundaries or index in self.stops

    def _leads_to_head(self, index: int, ceiling: int) -> bool:
        """Whether the word belongs to a noun right behind it: "the Orr fire office", "the Orr mayor's office"."""
        return index + 1 < ceiling and not self.breaks(index) and self.lower[index + 1] in self._heads

    def _pronoun(self, index: int) -> Source | None:
        word = self.lower[index]
        made = self.v.pronouns.get(word.split("'")[0] if "'" in word else word)
        if made is None:
            return None
        return Source(index, index, made.kind, sure=made.sure, plural=made.plural, pronoun=True)

    def _phrase(self, first: int, last: int) -> Source | None:
        """The phrase between two words with the kind of its head; its edge moved in where that is needed."""
        v = self.v
        while first < last and (self.lower[first] in v.openers or self.lower[first] == "and"):
            first += 1
        if first + 1 < last and self.lower[first] in v.beside_times and self.lower[first + 1] in v.spells:
            first += 2  # "Last year the water board"
        while first < last and self.lower[first] in v.prepositions and self.lower[first] != "who":
            first = self._behind_preposition(first, last)
        if first < last and self.lower[first].endswith("ing") and self.lower[first - 1] in v.be and first:
            first += 1
        if self.lower[first] in v.nobody or self.lower[first : first + 2] == ["no", "one"]:
            return None
        if first == last and self.lower[last].split("'")[0] in v.no_source:
            return None
        if self.lower[last] in v.times and (first == last or self.lower[last - 1] in v.beside_times):
            return None
        head = self._head(first, last)
        if self.lower[head] == "one" or (self.lower[head] in v.quantifiers and head == first and first < last):
            head = self._head(min(head + 2, last), last)
        kind, sure = self._kind(first, head, last)
        return Source(first, last, kind, sure=sure, plural=self._plural(head))

    def _behind_preposition(self, first: int, last: int) -> int:
        """Where the phrase begins that follows a first prepositional phrase: "In a speech on Monday Ms Lee"."""
        place = last
        while place > first + 1 and self.capital(place - 1) and self.capital(place):
            place -= 1
        if place == last and not self.capital(last):
            while place > first + 1 and self.lower[place - 1] not in self.v.prepositions:
                place -= 1
        place = max(place, first + 1)
        while place < last and self.lower[place] in self.v.times:
            place += 1
        return place

    def _head(self, first: int, last: int) -> int:
        """The head noun: before the first preposition or relative."""
        for place in range(first + 1, last + 1):
            word = self.lower[place]
            if word == "of" and self.lower[place - 1] in self.v.partitives and place < last:
                continue
            if word in self.v.prepositions or word in ("that", "which"):
                return place - 1
            participle = (word.endswith(("ed", "ing")) and word not in self._heads) or word in self.v.describing
            behind_noun = self._heads_at(place - 1) and self.lower[place - 1] not in self.v.determiners
            if participle and behind_noun and not self._capital[place]:
                return place - 1  # "officers involved in the case"
        return last

    def _heads_at(self, index: int) -> bool:
        return self.lower[index] in self._heads or self.lower[index] in self.v.figures or self._capital[index]

    def _plural(self, head: int) -> bool:
        word = self.lower[head]
        return (
            word in self.v.quantifiers or (word.endswith("s") and not word.endswith("ss")) or word in ("people", "data")
        )

    def _kind(self, first: int, head: int, last: int) -> tuple[SourceKind, bool]:
        v = self.v
        word = self.lower[head].removesuffix("'s")
        definite = self.lower[first] in v.the or "'s" in self.lower[first]
        names = self._names(first, last)
        if first == last and self._is_opening_plural(first):
            return ("role", True)
        if word in v.quantifiers and head > first:
            return ("role", False)
        if word in v.quantifiers and head == last:
            return ("anonymous", True)
        if self._is_share(first, head, last):
            return ("role", True)
        if self.capital(head) and not (head == first and self._is_common(word)):
            return self._named_kind(first, head, names)
        if self._conjunct(first, last):
            return ("named", True)
        if word in v.spokesperson:
            mine = names or any(self.lower[i] in v.organisation for i in range(first, last + 1))
            return ("organisation", True) if mine else ("role", True)
        if word in v.figures and (self._has_publisher(head) or (head > first and self._publishes(head - 1))):
            return ("document", True)
        if word in v.document:
            if self._is_no_document(head):
                return ("role", False)
            if self._is_bare(first, head, last):
                return ("anonymous", True)
            return ("named" if self._speaks(head, last) else "document", True)
        if word in v.anonymous:
            return ("anonymous", True)
        if word in v.person and definite:
            return ("named", True)
        if word in v.role or word in v.person:
            return ("role", True)
        if word in v.organisation:
            return ("organisation", True)
        if f"{word}s" in v.role or self._is_agent(word):
            return ("role", True)
        return ("role", False)

    def _is_share(self, first: int, head: int, last: int) -> bool:
        """Whether a number says how many of some people it is: "two out of three voters", "38% of members", "49%"."""
        if self.lower[head] == "out" and head > first:
            head -= 1
        if not self.surfaces[head][0].isdigit() and self.lower[head] not in self.v.numbers:
            return False
        if self._text.startswith("%", self.ends[head]) and head == last:
            return True
        behind = self.lower[head + 1] if head < last else ""
        return behind in ("of", "in", "out") and (self._heads_at(last) or self._is_agent(self.lower[last]))

    def _is_opening_plural(self, index: int) -> bool:
        """Whether a word has its capital from the sentence it begins, and tells of many: "Loyalists", "Locals say"."""
        word = self.lower[index]
        if word in self._heads or word in self.v.outlet or not word.endswith("s"):
            return False
        if not (self._is_agent(word) or self._does_as_many(index)) or self._follows_word(index):
            return False
        return not self._is_name_elsewhere(word)

    def _is_name_elsewhere(self, word: str) -> bool:
        """Whether the word has a capital within a sentence of the article."""
        if word not in self._as_names:
            self._as_names[word] = any(self._capital[i] and self._follows_word(i) for i in self._places.get(word, ()))
        return self._as_names[word]

    def _does_as_many(self, index: int) -> bool:
        """Whether the verb behind the word is one of a plural: "say", "suggest"."""
        return index + 1 < len(self.lower) and self.lower[index + 1] in self.v.of_many and not self.breaks(index)

    def _follows_word(self, index: int) -> bool:
        return index > 0 and self.gap(index - 1) == " "

    def _named_kind(self, first: int, head: int, names: int) -> tuple[SourceKind, bool]:
        v = self.v
        word = self.lower[head].removesuffix("'s")
        if word in v.spokesperson:
            return ("organisation", True)
        if word in v.outlet:
            return ("document", True)
        if word in v.demonym and word.endswith(_ONE_OF_A_NATION) and self.lower[first] == "the":
            return ("named", True)  # "the American", said before by name; "the British" are many
        if head > first and (self.lower[head - 1] in v.given or self.lower[head - 1] in v.titles):
            return ("named", True)  # "David French", "Holly Paris", "Mr Irish"
        if head == first and word in v.demonym and word.endswith(_ONE_OF_A_NATION):
            return ("named", True)  # "Cuban said", of a surname; "French said" may be of the French
        if word in v.state or word in v.demonym or word.removesuffix("s") in v.demonym:
            return ("organisation", True)
        if word in v.role and word not in v.organisation:
            return ("role", True)
        surface = self.surfaces[head]
        if word in v.organisation or (surface.isupper() and len(surface) > 1 and "." not in surface):
            return ("organisation", True)
        if word in v.document:
            return ("document", True)
        office = any(self.lower[i] in v.role or self.lower[i] in v.person for i in range(first + 1, head))
        body = any(self.lower[i] in v.organisation and self.capital(i) for i in range(first, head))
        if body and names < 3 and not office:
            return ("organisation", True)
        if word in v.person and head > first and not self.capital(head - 1):
            return ("role", True)
        return ("named", True)

    def _names(self, first: int, last: int) -> int:
        """How many words are written as names, a demonym apart."""
        words = [(i, self.lower[i]) for i in range(first, last + 1) if self._capital[i]]
        return sum(
            word not in self.v.demonym and word not in self.v.determiners and (i > first or word not in self._heads)
            for i, word in words
        )

    def _publishes(self, index: int) -> bool:
        """Whether the word before "figures" says whose they are: "government figures", "Treasury figures"."""
        return self.lower[index] in self.v.official or self.lower[index] in self.v.organisation or self.capital(index)

    def _conjunct(self, first: int, last: int) -> bool:
        """Whether a person is named beside the others: "Ada Lowe and other officials"."""
        for place in range(first + 1, last):
            if self.lower[place] == "and" and place - first >= 2:
                left = (place - 1, place - 2)
                if not any(self.lower[i] in self.v.state or self.lower[i] in self.v.demonym for i in left) and all(
                    self.capital(i) for i in left
                ):
                    return True
        return False

    def _is_common(self, word: str) -> bool:
        """Whether a word with a capital that stands alone is no name: it has the capital from its sentence."""
        v = self.v
        return word in v.anonymous or word in v.role or word in v.works or word in v.on_file

    def _is_bare(self, first: int, head: int, last: int) -> bool:
        """Whether a document is given no article, owner, subject, name or number: "recent studies", "research"."""
        words = range(first, last + 1)
        word = self.lower[head]
        if word in self.v.on_file or (word in self.v.works and not self._is_stock(first, head)):
            return False  # "tax filings", "government statistics"
        if not word.endswith("s") and word not in self.v.works:
            return False
        if self.lower[first] in self.v.determiners and self.lower[first] not in self.v.quantifiers:
            return False
        if self._has_publisher(head) or self._is_dated(head):
            return False
        return not any((self.capital(i) and i > first) or self.surfaces[i][0].isdigit() for i in words)

    def _is_stock(self, first: int, head: int) -> bool:
        """Whether no word before the noun tells which work it is: "recent studies", not "inspection reports"."""
        return all(self.lower[i] in self.v.stock_modifiers or self.lower[i].endswith("ly") for i in range(first, head))

    def _is_dated(self, head: int) -> bool:
        """Whether it is said when they came out: "statistics released last week"."""
        behind = self.lower[head + 1 : head + _DATE_WORDS]
        if not behind or behind[0] not in self.v.publishing or self.breaks(head):
            return False
        return any(word in self.v.times or word in self.v.spells for word in behind[1:])

    def _has_publisher(self, head: int) -> bool:
        """Whether the words behind say whose figures they are: "published in April by the registry office"."""
        beyond = min(head + 1 + _PUBLISHER_WORDS, len(self.lower))
        place = head + 1
        while place < beyond and self.lower[place] not in ("by", "from") and not self.breaks(place - 1):
            if place == head + 1 and self.lower[place] not in self.v.publishing:
                return False
            place += 1
        if place >= beyond or self.breaks(place - 1):
            return False
        for index in range(place + 1, min(place + 1 + _PUBLISHER_WORDS, len(self.lower))):
            if self.lower[index] in self.v.organisation or (
                self.surfaces[index] != self.lower[index] and self.lower[index] not in self.v.times
            ):
                return True
            if index + 1 < len(self.lower) and self.breaks(index):
                return False
        return False

    def _is_no_document(self, head: int) -> bool:
        """Whether the noun is an act or a measure: "the release of the report", "15 minutes"."""
        behind = self.lower[head + 1] if head + 1 < len(self.lower) else ""
        measured = head > 0 and self.lower[head] in self.v.measures and not self.breaks(head - 1)
        counted = measured and self.surfaces[head - 1].isdigit()
        return counted or (behind == "of" and self.lower[head] in self.v.released_of)

    def _speaks(self, head: int, last: int) -> bool:
        """Whether a document is somebody's own: "statements from Ada Lowe"."""
        if head + 2 > last or self.lower[head + 1] not in ("from", "by", "of"):
            return False
        word = self.lower[last].removesuffix("'s")
        plain = (self.v.state, self.v.demonym, self.v.organisation, self._heads)
        return self.capital(last) and self.capital(last - 1) and not any(word in known for known in plain)
