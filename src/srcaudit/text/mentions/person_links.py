"""What the text says of a person whom it has named before: "She was 79", "the 28-year-old winner", "I am 57 now".

Whoever is meant is looked for among the persons named last, and where two could be, nothing is read.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, cached_property
from typing import TYPE_CHECKING, Any

from srcaudit.language.pack import load
from srcaudit.language.patterns import choice
from srcaudit.model.span import Span
from srcaudit.text.mentions.name_forms import NameForm, is_somebody, speaks, stands_as_person
from srcaudit.text.mentions.names import NameMention, name_words

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_NAMES_BACK = 8
"""Names before a pronoun or a description among which the person is looked for."""
_FAR = 450
"""Characters back to the sentence that names the person."""
_AGES = range(1, 116)
_LONGEST_AGE = 60
"""Characters of "The mild-mannered ninety-nine" and the like before "-year-old"."""
_LEAST_OF_SPEAKER = 8
"""Years: "I am 5" is a score, a floor, a size."""
_LONGEST_LINE = 3_000
"""Characters of a paragraph in which a speaker is looked for."""
_MOST_USES = 20
_BEFORE = 24
"""Characters before a pronoun in which a word of another time stands."""
_APPOSED = 40
"""Characters from a name to a noun of its apposition."""
_LONGEST_ROLE = 60
"""Characters of "The retired police constable, who is now 64"."""
_LONGEST_SENTENCE = 400
"""Characters of a sentence that is asked whom alone it names."""
_DIGITS = 3
_YEAR_OLD = "-year-old"
_KNOWN = "the"
_OF_TRADE = 1
"""Words from a comma behind a name to the noun for a trade: "Ada Lind, a dentist"."""
_PRONOUNS = ("he", "she", "he's", "she's", "he’s", "she’s")
_FIRST_PERSONS = ("i", "i'm", "i’m")
_OPENINGS = ("at", "aged", "now")
_APPOSITION = re.compile(r" ?$|, who .* and $|, (?!and |with |who )(?!.* who )")
_LONGEST_APPOSITION = 160
_OF_DEATH = ("died", "dies", "dead", "death", "killed")


@dataclass(frozen=True, slots=True)
class Said:
    """A value that the text gives to a person named elsewhere, and that person's mention."""

    value: str
    span: Span
    name: NameMention
    own_words: bool = False
    """Whether the person says so."""
    gender: str | None = None
    """ "m" or "f" where a pronoun stands for the person."""
    beside: bool = False
    """Whether the sentence names the person, and nobody else."""


@dataclass(frozen=True)
class _Grammar:
    year_old: re.Pattern[str]
    of_pronoun: re.Pattern[str]
    of_another_time: re.Pattern[str]
    of_the_late: re.Pattern[str]
    of_speaker: re.Pattern[str]
    speaker_opening: re.Pattern[str]
    speech_of_one: re.Pattern[str]
    opening: re.Pattern[str]
    death: re.Pattern[str]
    death_elsewhen: re.Pattern[str]
    which: re.Pattern[str]
    born: re.Pattern[str]
    born_before: re.Pattern[str]
    born_named_behind: re.Pattern[str]
    birth_of: re.Pattern[str]
    of_who: re.Pattern[str]
    described: re.Pattern[str]
    stranger: re.Pattern[str]
    of_persons: re.Pattern[str]
    """What stands behind a full name and is said of persons only."""
    articles: tuple[str, ...]
    general_pronoun: re.Pattern[str]
    """How a sentence begins that goes on about whom the one before names."""
    of_role: re.Pattern[str]
    of_apposed: re.Pattern[str]
    apposed_words: frozenset[str]
    """Of which one stands before such an age."""
    goes_on: re.Pattern[str]
    """What follows "the 45-year-old" where no noun does: "closes his eyes"."""
    of_relatives: re.Pattern[str]
    general: tuple[re.Pattern[str], ...]
    """Ages told of people in general, in a sentence about one person."""
    general_not: re.Pattern[str]
    before_general: tuple[str, ...]
    before_age: tuple[str, ...]
    """What ends before an age behind a comma: a quick look before the long one."""
    heads_of_clauses: tuple[str, ...]
    no_trades: frozenset[str]
    """Words before a noun for a trade that leave it the same person's."""
    told_nouns: frozenset[str]
    """Nouns that stand for whoever has been told of."""
    people_noun: re.Pattern[str]
    """A word for somebody of a nation that no other name follows."""
    roles: frozenset[str]
    genders: dict[str, str]
    """Pronouns -> "m" or "f"."""
    numbers: dict[str, int]
    number_words: frozenset[str]


@cache
def _grammar(language: str) -> _Grammar | None:
    pack = load(language)
    if pack is None or not pack.has("tables", "persons"):
        return None
    table, known = pack.table("persons"), name_words(language)
    linked = table["linked"]
    numbers = number_words(linked)
    peoples = {word: word for line in table["peoples"]["names"] for word in line.split() if "_" not in word}
    age = rf"(?P<age>\d{{1,3}}|{choice(numbers)})"
    return _Grammar(
        **{
            name: re.compile(linked[name].replace("AGE", age), re.MULTILINE)
            for name in (
                "year_old",
                "of_pronoun",
                "of_another_time",
                "of_the_late",
                "of_speaker",
                "speaker_opening",
                "speech_of_one",
                "opening",
                "death",
                "death_elsewhen",
                "which",
                "born",
                "born_before",
                "born_named_behind",
                "of_who",
                "described",
                "stranger",
                "of_persons",
                "general_pronoun",
                "of_role",
                "goes_on",
                "of_apposed",
            )
        },
        of_relatives=re.compile(table["of_relatives"]),
        general=tuple(re.compile(pattern.replace("AGE", age)) for pattern in linked["general"]),
        general_not=re.compile(linked["general_not"]),
        before_general=tuple(linked["before_general"]),
        before_age=tuple(linked["before_age"]),
        articles=tuple(linked["articles"]),
        heads_of_clauses=tuple(linked["heads_of_clauses"]),
        no_trades=frozenset(linked["no_trades"].split()),
        told_nouns=frozenset(peoples).union(linked["children"].split()),
        apposed_words=frozenset(("is", "turns", "turned", "will", "was", "aged")),
        birth_of=re.compile(table["birth_of"]),
        people_noun=re.compile(rf" (?:{choice(peoples)})(?![\w-])(?! [A-Z])"),
        roles=frozenset(table["roles"].split()) | (known.titles if known else frozenset()),
        genders=dict(zip(table["life"]["both"], ("m", "f"), strict=True)),
        numbers=numbers,
        number_words=frozenset(numbers),
    )


def number_words(linked: Mapping[str, Any]) -> dict[str, int]:
    """Words for the numbers from one to ninety-nine."""
    units, tens = linked["units"].split(), linked["tens"].split()
    found = {word: number for number, word in enumerate(units, 1)}
    for ten, word in enumerate(tens, 2):
        found[word] = 10 * ten
        found |= {f"{word}-{unit}": 10 * ten + number for number, unit in enumerate(units[:9], 1)}
    return found


class Persons:
    """Whom a pronoun, a description or a first person of the article stands for."""

    def __init__(self, doc: "Document", named: Iterable[str]) -> None:
        self._doc, self._named = doc, frozenset(named)
        grammar = _grammar(doc.language or "")
        self._grammar = grammar
        self._stranger = grammar.stranger if grammar else None
        self._speech = grammar.speech_of_one if grammar else None

    @cached_property
    def _surnames(self) -> frozenset[str]:
        """Surnames that are somebody's: only few texts have a word that asks for them."""
        forms = [form for form in self._doc.name_forms.values() if not form.is_word]
        return self._named.union([form.name for form in forms if form.full or is_somebody(form) or self._lives(form)])

    def _lives(self, form: NameForm) -> bool:
        """Whether what stands behind a full name is said of persons only: "Renske Dam, who", "Renske Dam has died"."""
        if self._grammar is None:
            return False
        behind, doc = self._grammar.of_persons, self._doc
        told = (name for name in form.mentions[:_MOST_USES] if name.given)
        return any(behind.match(doc.folded, name.span.end) is not None for name in told)

    def _back(self, position: int) -> Iterator[NameMention]:
        count = self._doc.names_before(position)
        for name in reversed(self._doc.names[max(0, count - _NAMES_BACK) : count]):
            if name.surname in self._surnames and not self._doc.quoted.at(name.span.start):
                yield name

    def at(self, position: int) -> NameMention | None:
        """The person whose name stands at a position."""
        name = self._doc.name_at(position)
        return name if name is not None and name.surname in self._surnames else None

    def in_sentence(self, position: int) -> list[NameMention]:
        """The persons that the sentence of a position names before it, the nearest first."""
        start = self._doc.sentence_at(position).start
        return [name for name in self._back(position) if name.span.start >= start]

    def of_sentence(self, sentence: Span) -> list[NameMention]:
        """The persons whom a sentence names outside quotations, in order."""
        doc = self._doc
        named = doc.names[doc.names_before(sentence.start) : doc.names_before(sentence.end)]
        return [name for name in named if name.surname in self._surnames and not doc.quoted.at(name.span.start)]

    def ending_at(self, position: int) -> NameMention | None:
        """The person whose name ends at a position."""
        name = self._doc.name_at(position - 1)
        return name if name and name.span.end == position and name.surname in self._surnames else None

    def before(self, position: int) -> NameMention | None:
        """Whom the last sentence with a name before that of a position names, if it names nobody else."""
        last: list[NameMention] = []
        opening = self._doc.sentence_at(position).start
        for name in self._back(opening):
            if last and self._doc.sentence_at(name.span.start) != self._doc.sentence_at(last[0].span.start):
                break
            last.append(name)
        if not last or opening - last[0].span.end > _FAR:
            return self._only(opening)
        if self._stranger and self._stranger.search(self._doc.folded, last[0].span.end, position):
            return None
        first = self._doc.names_before(self._doc.sentence_at(last[0].span.start).start)
        named = self._doc.names[first : self._doc.names_before(position)]
        # Any other full name there may be a person's, known as one or not; "the Western Division" is none.
        alone = all(name.surname == last[0].surname or not name.given or self._is_thing(name) for name in named)
        return last[0] if alone else None

    def _is_thing(self, name: NameMention) -> bool:
        """Whether an article stands before a name that nothing shows to be a person's."""
        articles = self._grammar.articles if self._grammar is not None else ()
        shown = name.known or name.title or name.surname in self._surnames
        return not shown and self._doc.folded.endswith(articles, 0, name.span.start)

    @cached_property
    def _alone(self) -> NameMention | None:
        """The first mention of the one person whom the article names."""
        named = [name for name in self._doc.names if name.given and name.surname in self._surnames]
        if not named or len({name.surname for name in named}) > 1:
            return None
        others = (name for name in self._doc.names if name.surname != named[0].surname)
        return None if any(name.title or (name.given and name.known) for name in others) else named[0]

    def _only(self, opening: int) -> NameMention | None:
        """The one person whom an article names, where the sentence before a position brings in nobody else."""
        doc, alone = self._doc, self._alone
        if alone is None or alone.span.start > opening:
            return None
        before = max(alone.span.end, doc.sentence_at(max(0, opening - 2)).start, opening - _FAR)
        stranger = self._stranger.search(doc.folded, before, opening) if self._stranger else None
        return alone if stranger is None else None

    def of_description(self, position: int) -> NameMention | None:
        """Whom "the 45-year-old" is; nobody if its own sentence names somebody before."""
        return None if self.in_sentence(position) else self.before(position)

    def called(self, noun: str) -> NameMention | None:
        """Whom alone the article calls so: "Ada Lind, a painter", "the painter Ada Lind"."""
        doc, found = self._doc, dict[str, NameMention]()
        for index in doc.word_places.get(noun, ())[:_MOST_USES]:
            start, end = doc.words.starts[index], doc.words.ends[index]
            named = self.in_sentence(start)[:1]
            behind = self.at(end + 1)
            if behind is not None:
                found.setdefault(behind.surname, behind)
            elif doc.folded.startswith(", ", end) and (apposed := self.at(end + 2)) is not None:
                found.setdefault(apposed.surname, apposed)
            elif named and start - named[0].span.end < _APPOSED and doc.folded.startswith(", ", named[0].span.end):
                found.setdefault(named[0].surname, named[0])
        return next(iter(found.values())) if len(found) == 1 else None

    def of_speaker(self, position: int) -> NameMention | None:
        """Who says the words at a position, by a verb of speech at the one name in its paragraph."""
        doc = self._doc
        line = doc.line_at(position)
        if line.end - line.start > _LONGEST_LINE:
            return None
        named = doc.names[doc.names_before(line.start) : doc.names_before(line.end)]
        named = tuple(name for name in named if name.surname in self._surnames and not doc.quoted.at(name.span.start))
        speakers = {name.surname: name for name in reversed(named) if speaks(doc, name)}
        if not speakers:
            return self._speaks_alone(line, named)
        return next(iter(speakers.values())) if len(speakers) == 1 else None

    def gender_of_speaker(self, position: int) -> str | None:
        """ "m" or "f" by the one pronoun beside a verb of speech in the paragraph of a position."""
        doc, grammar = self._doc, _grammar(self._doc.language or "")
        line = doc.line_at(position)
        if grammar is None or line.end - line.start > _LONGEST_LINE:
            return None
        said = [m for m in grammar.speech_of_one.finditer(doc.folded, line.start, line.end) if m["pronoun"]]
        return _gender(grammar, said[0]["pronoun"]) if len({m["pronoun"] for m in said}) == 1 else None

    def _speaks_alone(self, line: Span, named: Sequence[NameMention]) -> NameMention | None:
        """Whom a paragraph with a speaker but no name beside the verb means: its one person, or the one before it."""
        doc = self._doc
        said = self._speech.finditer(doc.folded, line.start, line.end) if self._speech else ()
        speech = next((match for match in said if not doc.quoted.at(match.start())), None)
        if speech is None or any(doc.folded.startswith("'s ", name.span.end) for name in named):
            return None
        if not named:
            return self.before(line.start) if speech["pronoun"] else None
        return named[0] if len({name.surname for name in named}) == 1 else None


def ages_said(doc: "Document", persons: Persons) -> list[Said]:
    """Ages of persons who are named elsewhere, in order."""
    grammar = _grammar(doc.language or "")
    if grammar is None:
        return []
    numbers = _numbers(doc, grammar)
    found = [
        *_year_olds(doc, grammar, persons),
        *_of_roles(doc, grammar, persons, numbers),
        *_apposed(doc, grammar, persons),
        *_of_who(doc, grammar, persons),
        *_in_general(doc, grammar, persons, numbers),
        *_of_pronouns(doc, grammar, persons),
        *_of_speakers(doc, grammar, persons),
        *_of_the_dead(doc, grammar, persons),
    ]
    return sorted(found, key=lambda said: said.span)


def _numbers(doc: "Document", grammar: _Grammar) -> list[int]:
    """The words that may be an age, in figures and in letters."""
    surfaces = doc.words.surfaces
    figures = [index for index in doc.words.figures if len(surfaces[index]) <= _DIGITS]
    return sorted([*figures, *doc.places_of(grammar.number_words)])


def births_said(doc: "Document", persons: Persons) -> list[Said]:
    """Years of birth of persons who are named elsewhere, in order."""
    grammar = _grammar(doc.language or "")
    return list(_births(doc, grammar, persons)) if grammar is not None else []


def _said(doc: "Document", grammar: _Grammar, match: re.Match[str], name: NameMention | None) -> Iterator[Said]:
    word = match["age"].lower()
    number = int(word) if word.isdecimal() else grammar.numbers[word]
    span = Span(*match.span("age"))
    if doc.folded.startswith(_YEAR_OLD, span.end):
        span = Span(span.start, span.end + len(_YEAR_OLD))
    if name is not None and number in _AGES and not doc.masked.touches(span):
        yield Said(str(number), span, name)


def year_olds(doc: "Document") -> Iterator[tuple[int, Span]]:
    """The ages that stand for a person told before, "the 45-year-old", outside quotations, with their places."""
    grammar = _grammar(doc.language or "")
    if grammar is None:
        return
    for match in _ages_alone(doc, grammar):
        if match["age"].isdecimal() and not doc.quoted.at(match.start()) and _is_person(doc, grammar, match.end()):
            yield int(match["age"]), Span(*match.span())


def _ages_alone(doc: "Document", grammar: _Grammar) -> Iterator[re.Match[str]]:
    """Where "the 45-year-old" stands: looked for around its end, which few texts have often."""
    text = doc.folded
    at = text.find(_YEAR_OLD)
    while at >= 0:
        end = at + len(_YEAR_OLD)
        # The character behind decides whether a word ends there.
        match = grammar.year_old.search(text, max(0, at - _LONGEST_AGE), end + 1)
        while match is not None and match.end() < end:
            match = grammar.year_old.search(text, match.end(), end + 1)
        if match is not None and not _is_beside_pronoun(doc, grammar, match.start()):
            yield match
        at = text.find(_YEAR_OLD, end)


def _is_beside_pronoun(doc: "Document", grammar: _Grammar, start: int) -> bool:
    """Whether "he" or "she" does something to whom a description means: "he lost to the 45-year-old".

    At the head of a clause it may be the same person: "when he fell, the 45-year-old was out of breath".
    """
    sentence = doc.sentence_at(start)
    if start == sentence.start or doc.folded.endswith(grammar.heads_of_clauses, 0, start):
        return False
    before = doc.words.inside(Span(sentence.start, start))
    told = (index for index in before if doc.words.lower[index] in grammar.genders)
    return any(not doc.quoted.at(doc.words.starts[index]) for index in told)


def _year_olds(doc: "Document", grammar: _Grammar, persons: Persons) -> Iterator[Said]:
    """ "The 45-year-old was asked twice", "the 28-year-old winner"."""
    for match in _ages_alone(doc, grammar):
        if doc.quoted.at(match.start()):
            continue
        people = grammar.people_noun.match(doc.folded, match.end())
        if people is None and not _is_person(doc, grammar, match.end()):
            continue
        name = _of_trade(doc, persons, match)
        for said in _said(doc, grammar, match, name or persons.of_description(match.start())):
            yield replace(said, beside=name is not None)


def _of_trade(doc: "Document", persons: Persons, match: re.Match[str]) -> NameMention | None:
    """Whom alone the article calls what stands behind an age: "the conductor Ada Lind … the 45-year-old conductor"."""
    index = next(iter(doc.words.inside(Span(match.end(), match.end() + 24))), None)
    if index is None or doc.folded[match.end() : doc.words.starts[index]] != " " or persons.in_sentence(match.start()):
        return None
    noun, lower = doc.words.lower[index], doc.words.lower
    name = persons.called(noun)
    others = (place for place in doc.word_places[noun] if place != index and name is not None)
    known = (lower[place - 1] == _KNOWN or _stands_beside(doc, place, name) for place in others if place)
    return name if all(known) else None


def _stands_beside(doc: "Document", noun: int, name: NameMention | None) -> bool:
    """Whether a noun belongs to a name: "dentist Ada Lind", "Ada Lind, a dentist"."""
    start, end = doc.words.starts[noun], doc.words.ends[noun]
    if name is None:
        return False
    named = next((one for at in (end + 1, end + len(", ")) if (one := doc.name_at(at)) is not None), None)
    if named is None:
        before = doc.names_before(start)
        named = doc.names[before - 1] if before else None
        comma = doc.folded.rfind(", ", 0, start)
        # "Ada Lind, 45, a dentist", and not "Ada Lind, 45, met a dentist".
        if named is None or comma < named.span.end or len(doc.words.inside(Span(comma, start))) > _OF_TRADE:
            return False
        if any(letter.isalpha() for letter in doc.folded[named.span.end : comma]):
            return False
    return named.surname == name.surname


def _of_roles(doc: "Document", grammar: _Grammar, persons: Persons, numbers: Sequence[int]) -> Iterator[Said]:
    """ "The mayor, 64, was asked twice", "The Dane, now 27,", "The boy, seven,"."""
    words, folded = doc.words, doc.folded
    for index in numbers:
        start, end = words.starts[index], words.ends[index]
        if not folded.startswith(",", end) or not folded.endswith(grammar.before_age, 0, start):
            continue
        match = grammar.of_role.search(folded, max(0, start - _LONGEST_ROLE), end + 1)
        if match is None or match.end("age") != end or doc.quoted.at(start):
            continue
        noun = match["noun"]
        name = persons.called(noun.lower()) if _is_same_trade(doc, grammar, match) else None
        if name is None and noun in grammar.told_nouns:
            name = persons.of_description(match.start())
        yield from _said(doc, grammar, match, name)


def _is_same_trade(doc: "Document", grammar: _Grammar, match: re.Match[str]) -> bool:
    """Whether what stands before a noun makes nobody else of it: "the young mayor", and not "the deputy mayor".

    So it is where the same words stand before that noun at another place: "the deputy mayor, Ada Lind".
    """
    words = doc.words
    inside = words.inside(Span(match.start(), match.end("noun")))
    own = inside.stop - 1
    for index in range(inside.start + 1, own):
        if words.lower[index] in grammar.no_trades:
            continue
        away = own - index
        others = (place for place in doc.word_places.get(words.lower[own], ()) if place != own)
        if not any(words.lower[place - away] == words.lower[index] for place in others if place >= away):
            return False
    return True


def _apposed(doc: "Document", grammar: _Grammar, persons: Persons) -> Iterator[Said]:
    """ "Ada Lind, the architect, is 80", "Ada Lind, who died on Monday, was 80", "Ada Lind, an architect aged 80"."""
    for index in doc.places_of(grammar.apposed_words):
        at = doc.words.starts[index]
        aged = doc.words.lower[index] == "aged"
        if not aged and not doc.folded.endswith((", ", ", who "), 0, at):
            continue
        end = at if aged else at - len(", who")
        before = doc.folded.rfind(",", max(0, end - _LONGEST_ROLE - len(", who ,")), end)
        match = grammar.of_apposed.match(doc.folded, before) if before > 0 else None
        if match is not None and match.start("age") > at and not doc.quoted.at(at):
            yield from _said(doc, grammar, match, persons.ending_at(before))


def _is_person(doc: "Document", grammar: _Grammar, end: int) -> bool:
    """Whether what follows an age is a person's trade or doing, and no thing or name."""
    if stands_as_person(doc, end) or grammar.goes_on.match(doc.folded, end) is not None:
        return True
    index = next(iter(doc.words.inside(Span(end, end + 24))), None)
    if index is None or doc.words.capital[min(index + 1, len(doc.words.starts) - 1)]:
        return False
    noun = doc.words.surfaces[index]
    if grammar.of_relatives.match(doc.folded, doc.words.starts[index]) is not None:
        return True
    # A trade that the article tells nowhere else brings in somebody new: "the 63-year-old shopkeeper".
    return noun in grammar.roles and (len(doc.word_places[noun.lower()]) > 1 or _is_in_headline(doc, noun))


def _is_in_headline(doc: "Document", noun: str) -> bool:
    return doc.headline_alone is not None and noun.lower() in doc.headline_alone.word_places


def _at_words(doc: "Document", pattern: re.Pattern[str], words: Iterable[str]) -> Iterator[re.Match[str]]:
    """The places of a pattern that begins with one of some words, in order."""
    places, starts, folded = doc.word_places, doc.words.starts, doc.folded
    for index in sorted([index for word in words for index in places.get(word, ())]):
        match = pattern.match(folded, starts[index])
        if match is not None:
            yield match


def _of_who(doc: "Document", grammar: _Grammar, persons: Persons) -> Iterator[Said]:
    """ "Ada Lind, a grandmother of four who is 66,", "who will be 73 in October"."""
    for match in _at_words(doc, grammar.of_who, ("who",)):
        named = persons.in_sentence(match.start())
        end = named[0].span.end if named else 0
        if not named or match.start() - end > _LONGEST_APPOSITION or doc.quoted.at(match.start()):
            continue
        # Not "Ada Lind's daughter, who is 40" and not "Ada Lind met a man who is 40".
        if _APPOSITION.match(doc.folded[end : match.start()]):
            yield from _said(doc, grammar, match, named[0])


def _of_pronouns(doc: "Document", grammar: _Grammar, persons: Persons) -> Iterator[Said]:
    """ "She is 79.", "At 68, he knows every dog."."""
    patterns: list[tuple[re.Pattern[str], tuple[str, ...]]] = [(grammar.of_pronoun, _PRONOUNS)]
    if not doc.words.vocabulary.isdisjoint(_OF_DEATH):
        patterns.append((grammar.of_the_late, _PRONOUNS))
    if any(doc.words.digit):
        patterns.append((grammar.opening, _OPENINGS))
    for pattern, words in patterns:
        for match in _at_words(doc, pattern, words):
            at = match.start()
            if grammar.of_another_time.search(doc.folded, max(0, at - _BEFORE), at):
                continue
            quote = doc.quote_at(at)
            gender = _gender(grammar, match[0])
            name = persons.of_description(quote.start if quote else at)
            if name is None and match.groupdict().get("inside") and not quote:
                name = _one_named(doc, persons, doc.sentence_at(at))
            for said in _said(doc, grammar, match, name):
                yield replace(said, gender=gender)


def _in_general(doc: "Document", grammar: _Grammar, persons: Persons, numbers: Sequence[int]) -> Iterator[Said]:
    """ "Not bad for a woman of 67, says Lind": the age of the one person whom the sentence names."""
    words, folded = doc.words, doc.folded
    for index in numbers:
        start = words.starts[index]
        if not folded.endswith(grammar.before_general, 0, start) or doc.quoted.at(start):
            continue
        sentence = doc.sentence_at(start)
        if len(sentence) > _LONGEST_SENTENCE:
            continue
        low, high = max(sentence.start, start - _LONGEST_ROLE), min(sentence.end, start + _LONGEST_APPOSITION)
        found = (pattern.search(folded, low, high) for pattern in grammar.general)
        match = next((match for match in found if match is not None and match.start("age") == start), None)
        if match is None or _tells_of_somebody(doc, grammar, sentence, match):
            continue
        name = _one_named(doc, persons, sentence)
        beside = name is not None
        if name is None and grammar.general_pronoun.match(doc.folded, sentence.start):
            name = persons.of_description(sentence.start)
        if name is None or (match[0].startswith((",", " ")) and match.start() != name.span.end):
            continue
        gender = _gender(grammar, match[0])
        yield from (replace(said, gender=gender, beside=beside) for said in _said(doc, grammar, match, name))


def _tells_of_somebody(doc: "Document", grammar: _Grammar, sentence: Span, match: re.Match[str]) -> bool:
    """Whether a sentence speaks of somebody without a name, of whom an age in it may be told."""
    around = ((sentence.start, match.start()), (match.end(), sentence.end))
    return any(grammar.general_not.search(doc.folded, *ends) is not None for ends in around)


def _one_named(doc: "Document", persons: Persons, sentence: Span) -> NameMention | None:
    """The one person whom a sentence names, where no other name in it may be somebody's."""
    named = persons.of_sentence(sentence)
    if not named or len({name.surname for name in named}) > 1:
        return None
    names = doc.names[doc.names_before(sentence.start) : doc.names_before(sentence.end)]
    others = any((name.given or name.title) and name.surname != named[0].surname for name in names)
    return None if others or doc.folded.startswith("'s ", named[0].span.end) else named[0]


def _gender(grammar: _Grammar, told: str) -> str | None:
    """ "m" or "f" by the pronoun that stands in a few words; None if none does, or both."""
    genders = {grammar.genders[word] for word in re.findall(r"[a-z]+", told.lower()) if word in grammar.genders}
    return next(iter(genders)) if len(genders) == 1 else None


def _of_speakers(doc: "Document", grammar: _Grammar, persons: Persons) -> Iterator[Said]:
    """ "“I am 57 now,” said Ms Lind"."""
    if not doc.quotes:
        return
    openings = _at_words(doc, grammar.speaker_opening, _OPENINGS)
    for match in (*_at_words(doc, grammar.of_speaker, _FIRST_PERSONS), *openings):
        if doc.quoted.at(match.start()):
            said = list(_said(doc, grammar, match, persons.of_speaker(match.start())))
            gender = persons.gender_of_speaker(match.start())
            yield from (
                replace(one, own_words=True, gender=gender) for one in said if int(one.value) >= _LEAST_OF_SPEAKER
            )


def _of_the_dead(doc: "Document", grammar: _Grammar, persons: Persons) -> Iterator[Said]:
    """ "Ada Lind, the novelist, has died at 86"."""
    for word in ("died", "dies", "dead"):
        for index in doc.word_places.get(word, ()):
            at = doc.words.starts[index]
            match = grammar.death.match(doc.folded, at, at + 110)
            sentence = doc.sentence_at(at)
            if match is None or doc.quoted.at(at) or match.end() > sentence.end:
                continue
            if not _is_elsewhen(doc, grammar, sentence):
                name = _the_dead(doc, grammar, persons, at)
                beside = name is not None and name.span.start >= sentence.start
                yield from (replace(said, beside=beside) for said in _said(doc, grammar, match, name))


def _is_elsewhen(doc: "Document", grammar: _Grammar, sentence: Span) -> bool:
    """Whether a sentence tells of a death of another time, or of a relative's; the year of a birth is no such time."""
    births = [match.span() for match in grammar.born.finditer(doc.folded, sentence.start, sentence.end)]
    return any(
        not any(start <= match.start() < end for start, end in births)
        for match in grammar.death_elsewhen.finditer(doc.folded, sentence.start, sentence.end)
    )


def _the_dead(doc: "Document", grammar: _Grammar, persons: Persons, at: int) -> NameMention | None:
    named = persons.in_sentence(at)
    if not named:
        start = doc.sentence_at(at).start
        return persons.before(at) if grammar.which.match(doc.folded, start) else None
    if len({name.surname for name in named}) == 1 or doc.folded[named[0].span.end : at] == ", who ":
        return named[0]
    return None


def _births(doc: "Document", grammar: _Grammar, persons: Persons) -> Iterator[Said]:
    """ "He was born in 1971", "Born in 1971 to a weaver, Ada Lind", "an engineer born in 1971"."""
    for index in doc.word_places.get("born", ()):
        at = doc.words.starts[index]
        match = grammar.born.match(doc.folded, at, at + 90)
        if match is None or doc.masked.at(at):
            continue
        name = _born(doc, grammar, persons, at, match.end())
        if name is not None:
            yield Said(match["year"], Span(at, match.end("year")), name)
    for index in doc.word_places.get("birth", ()):
        end = doc.words.ends[index]
        match = grammar.birth_of.search(doc.folded, max(0, end - len("her date of birth")), end + _APPOSED)
        if match is not None and match.start() < end < match.end() and not doc.quoted.at(match.start()):
            name = persons.of_description(match.start())
            if name is not None:
                yield Said(match["year"], Span(*match.span()), name)


def _born(doc: "Document", grammar: _Grammar, persons: Persons, at: int, end: int) -> NameMention | None:
    before = grammar.born_before.search(doc.folded, max(0, at - 70), at)
    if before is None:
        return None
    if before["speaker"]:
        return persons.of_speaker(at) if doc.quoted.at(at) else None
    if doc.quoted.at(at):
        return None
    if before["opens"] is not None:
        behind = grammar.born_named_behind.match(doc.folded, end, end + 120)
        if behind is None:
            return None
        if behind["noun"]:
            return persons.called(behind["noun"])
        return persons.before(at) if behind["pronoun"] else persons.at(behind.end())
    if before["pronoun"]:
        near = {name.surname: name for name in persons.in_sentence(at)}
        if before["pronoun"][0].islower() and len(near) == 1:
            return next(iter(near.values()))
        described = grammar.described.match(before["pronoun"])
        return persons.called(described[1]) if described else persons.of_description(before.start())
    named = persons.in_sentence(at)
    return named[0] if named and named[0].span.end == before.start() else None
