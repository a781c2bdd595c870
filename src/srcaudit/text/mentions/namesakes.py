"""Full names that share a surname and differ in the first name: one person told wrong, or two."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from srcaudit.language.pack import load
from srcaudit.text.mentions.heard import is_persons_name
from srcaudit.text.mentions.name_forms import NameForm, is_somebody, plain, rendered, speaks, stands_as_person
from srcaudit.text.mentions.names import NameMention, NameWords, name_words
from srcaudit.text.mentions.odd_spellings import is_strange
from srcaudit.text.spelling import distance

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_LEAST_RENDERED = 5
"""Letters of first names of which two renderings of one name are for the check of full names."""
_LEAST_USES = 3
"""Of a surname: where it comes twice only, nothing shows whose it is."""
_MANY_USES, _MOST_USES = 4, 5
"""Of a surname whose bearer a quotation means, be it nowhere told who that is; and by whatever first name."""
_SPEAKS_ON = 600
"""Characters from the one mention to another that is taken to be the same speaker's."""
_LEAST_OF_MAN = 4
_ENDINGS_OF_WOMEN = ("a", "le", "la", "ne", "na", "ine", "ina", "elle", "ette")
"""Behind a man's name: Paula, Danielle, Simona, Pauline, Georgina."""
_TOLD_NEAR = 1_000
"""The same of one who need not speak, nor be introduced."""
_FAR_ENOUGH = 250
"""Characters between two full names from which the second is no aside about somebody near the first."""
_LONGEST_LINE = 80
"""Characters of a line of a list."""
_OLD_YEAR = re.compile(r"\b1\d{3}s?\b(?![.,]\d)")
_EDITS = 2
"""So near are two first names that are taken for each other: Mark, Matt."""
_WORDS_OF_MATCH = 3
"""Words of a match from which a text is a report of one: two players may have one surname."""
_OF_ONE_ARTICLE = 2_500
"""Characters from a full name to the next use of its surname beyond which two may be of two articles joined."""
_TOGETHER = 150
"""Characters between two persons who are told together."""
_ENDS_APPOSITION = (",", ".", ";", ")")
_MADE_BY = " by "
"""What is by somebody tells who that is."""
_LOOK_BACK, _LOOK_AHEAD = 30, 60
_NEAR = 40
"""Characters around any use of the surname in which a word for a relative is looked for."""
_BESIDE = 20
_CLOSE = 25
_MARKS = 4
"""Characters around a name on a line of its own: a dash, a full stop."""
"""The same in which any word for one counts, be it nobody's: "a mother of two"."""
_NEAR_RARE = 110
"""The same around the name in question."""
_MOST_PLACES = 50
"""Places of a first name that are looked at for somebody who goes by it alone."""
_ROLE = re.compile(r"(?<![\w-])([a-z]{4,})(?P<apposed>,)? $")
_APPOSITION = re.compile(
    r"(?:, | \()(?:an? |the )?([RDI]-[A-Z][a-z]+|[a-z]+(?:[ -][a-z]+){0,2} (?:of|at|for) [\w' -]{4,20})"
)
_APPOSED_TITLE = re.compile(r", (?:an?|the) (?:[A-Z][a-z]+ ){0,2}([a-z]{5,})(?=[,.]| who\b)")
"""A title that stands behind a name: ", the Ruritania senator,"."""
_CAPITAL_BEFORE = re.compile(r"(?<![\w'.-])[A-Z]\w+ $")
_BETWEEN_NAMES = re.compile(r" (?:(?P<initial>[A-Z])\.? )?")


@dataclass(frozen=True, slots=True)
class Namesakes:
    """Two first names of one surname that nothing in the article tells apart as two persons.

    rare: the only use of the one; usual: the uses of the other, in order. same: what is said of both alike.
    """

    rare: NameMention
    usual: tuple[NameMention, ...]
    same: str | None


@dataclass(frozen=True, slots=True)
class TwoInitials:
    """One first name and surname with two initials between them: the rarer one, and the first use of the other."""

    rare: NameMention
    rare_initial: str
    usual: NameMention
    usual_initial: str


@dataclass(frozen=True)
class _Grammar:
    kin: re.Pattern[str]
    kin_own: re.Pattern[str]
    kin_of: re.Pattern[str]
    """Right before a full name: whose relative somebody is."""
    plain_before: re.Pattern[str]
    comma_before: re.Pattern[str]
    introduced_behind: re.Pattern[str]
    introduced_anew: re.Pattern[str]
    anew_before: re.Pattern[str]
    told_as_new: re.Pattern[str]
    somebodys: re.Pattern[str]
    """Before a full name, that of somebody's relation or of an earlier time."""
    acts_behind: re.Pattern[str]
    brands: frozenset[str]
    common_surnames: frozenset[str]
    of_matches: frozenset[str]
    told_as_namesake: re.Pattern[str]
    more_of_one: re.Pattern[str]
    more_of_near: re.Pattern[str]
    called: re.Pattern[str]
    """Right before somebody new: "a baker named"."""
    apposed_behind: re.Pattern[str]
    leading_phrase: re.Pattern[str]
    place_before: re.Pattern[str]
    place_of_office: re.Pattern[str]
    place_behind: re.Pattern[str]
    list_before: re.Pattern[str]
    list_behind: re.Pattern[str]
    of_men: frozenset[str]
    of_women: frozenset[str]
    common_titles: frozenset[str]
    short_titles: dict[str, str]
    families: dict[str, frozenset[str]]
    sole: frozenset[str]
    """Surnames of families of whom the table has everybody whom the news names."""
    shared: frozenset[str]
    """Full names that two known persons bear, with an initial each."""
    places: frozenset[str]
    roles: frozenset[str]
    of_parties: frozenset[str]
    """Words before a full name, with a capital, that tell its party."""
    trade: re.Pattern[str]
    names: NameWords


@cache
def _grammar(language: str) -> _Grammar | None:
    pack, names = load(language), name_words(language)
    if pack is None or names is None or not pack.has("tables", "namesakes"):
        return None
    table = pack.table("namesakes")
    return _Grammar(
        kin=re.compile(table["kin"], re.IGNORECASE),
        kin_own=re.compile(table["kin_own"]),
        kin_of=re.compile(table["kin_of"]),
        plain_before=re.compile(table["plain_before"]),
        comma_before=re.compile(table["comma_before"]),
        introduced_behind=re.compile(table["introduced_behind"]),
        introduced_anew=re.compile(table["introduced_anew"]),
        anew_before=re.compile(table["anew_before"]),
        told_as_new=re.compile(table["told_as_new"]),
        somebodys=re.compile(table["somebodys"]),
        acts_behind=re.compile(table["acts_behind"]),
        brands=frozenset(table["brands"].split()),
        common_surnames=frozenset(table["common_surnames"].split()),
        of_matches=frozenset(table["of_matches"].split()),
        told_as_namesake=re.compile(table["told_as_namesake"]),
        more_of_one=re.compile(table["more_of_one"]),
        more_of_near=re.compile(table["more_of_near"]),
        called=re.compile(table["called"]),
        apposed_behind=re.compile(table["apposed_behind"]),
        leading_phrase=re.compile(table["leading_phrase"]),
        place_before=re.compile(table["place_before"]),
        place_of_office=re.compile(table["place_of_office"]),
        place_behind=re.compile(table["place_behind"]),
        list_before=re.compile(table["list_before"]),
        list_behind=re.compile(table["list_behind"]),
        of_men=frozenset(table["of_men"]),
        of_women=frozenset(table["of_women"]),
        common_titles=frozenset(table["common_titles"]),
        short_titles=dict(table["short_titles"]),
        families={surname: frozenset(given.split()) for surname, given in table["families"].items()},
        sole=frozenset(table["sole"].split()),
        shared=frozenset(table["shared"]),
        places=pack.words("places", "known", "countries") if pack.has("tables", "places") else frozenset(),
        roles=pack.words("persons", "roles") if pack.has("tables", "persons") else frozenset(),
        of_parties=frozenset(table["of_parties"].split()),
        trade=re.compile(table["trade"]),
        names=names,
    )


def namesakes(doc: "Document") -> tuple[Namesakes, ...]:
    """The pairs of one article, in order of the rarer name."""
    grammar = _grammar(doc.language or "")
    if grammar is None:
        return ()
    forms = [form for form in doc.name_forms.values() if len(form.given) > 1 and not form.is_word and is_somebody(form)]
    forms = [form for form in forms if not _is_region(doc, form, grammar)]
    found = [pair for form in forms if (pair := _pair(doc, form, grammar))]
    return tuple(sorted(found, key=lambda pair: pair.rare.span))


def _is_region(doc: "Document", form: NameForm, grammar: _Grammar) -> bool:
    """Whether what stands behind first names is a place and nobody's surname: "San Diego California"."""
    low = form.name.lower()
    return not form.speaks and low in grammar.places and not is_persons_name(doc.language or "", low)


def _pair(doc: "Document", form: NameForm, grammar: _Grammar) -> Namesakes | None:
    return (
        _of_form(doc, form, grammar)
        or _of_family(doc, form, grammar)
        or _of_sole(doc, form, grammar)
        or _of_rare(doc, form, grammar)
    )


def two_initials(doc: "Document") -> tuple[TwoInitials, ...]:
    """Full names with two initials of which one comes once, in order of the rarer one."""
    grammar = _grammar(doc.language or "")
    if grammar is None:
        return ()
    forms = [form for form in doc.name_forms.values() if form.given and not form.is_word and len(form.mentions) > 1]
    found = [pair for form in forms for pair in _initials_of_form(doc, form, grammar)]
    return tuple(sorted(found, key=lambda pair: pair.rare.span))


def _initials_of_form(doc: "Document", form: NameForm, grammar: _Grammar) -> Iterator[TwoInitials]:
    by_given: dict[str, dict[str, list[NameMention]]] = {}
    for mention in form.mentions:
        initial = _initial(doc, mention) if mention.given else None
        if mention.given and initial:
            by_given.setdefault(mention.given, {}).setdefault(initial, []).append(mention)
    for given, initials in by_given.items():
        if len(initials) != 2 or f"{given} {form.name}" in grammar.shared:
            continue
        (one, its), (other, others) = sorted(initials.items(), key=lambda item: (len(item[1]), -item[1][0].span.start))
        if len(its) == 1 and not _are_two_with_initials(doc, its[0], others, grammar):
            yield TwoInitials(its[0], one, others[0], other)


def _are_two_with_initials(
    doc: "Document", rare: NameMention, others: Iterable[NameMention], grammar: _Grammar
) -> bool:
    """Whether one sentence, a list or a relative right beside a name tells of two persons."""
    sentence = doc.sentence_at(rare.span.start)
    if any(sentence.start <= other.span.start < sentence.end for other in others):
        return True
    return _in_list(doc, rare, grammar) or any(_has_kin(doc, mention, _BESIDE, grammar) for mention in (rare, *others))


def _initial(doc: "Document", mention: NameMention) -> str | None:
    """The letter between a first name and its surname."""
    end = mention.surname_span.start
    start = doc.folded.rfind(mention.given or "", mention.span.start, end) + len(mention.given or "")
    between = _BETWEEN_NAMES.fullmatch(doc.folded, start, end)
    return between["initial"] if between else None


def _of_form(doc: "Document", form: NameForm, grammar: _Grammar) -> Namesakes | None:
    """The one first name that comes once beside another that is the article's."""
    speaks_on = _speaks_on(doc, form, grammar)
    known = grammar.families.get(form.name, frozenset())
    if len(form.mentions) < _LEAST_USES and not (speaks_on or _told_again(doc, form, known, grammar)):
        return None
    by_given: dict[str, list[NameMention]] = {}
    for mention in form.mentions:
        common = mention.given in grammar.names.given
        if mention.given in form.given and (common or speaks_on) and _in_full(doc, mention):
            by_given.setdefault(mention.given or "", []).append(mention)
    strange = [given for given in by_given if given not in known]
    others = [given for given in by_given if given in known]
    pair = _rare_and_usual(by_given, strange, others)
    if pair is None or _alike(*pair, grammar.names):
        return None
    rare, usual = by_given[pair[0]], by_given[pair[1]]
    if pair[0].lower() in doc.words.lower_case:  # "Ada Lind, the dean," and "Dean Lind"
        return None
    if len(rare) != 1 or _are_two(doc, form, rare[0], usual, grammar):
        return None
    if not known and not _is_taken_for(*pair) and _may_be_namesakes(doc, form, rare[0], grammar):
        return None
    same = _same(doc, rare[0], usual, grammar)
    near = len(form.mentions) >= _LEAST_USES and pair[0][0] == pair[1][0] and distance(*pair, _EDITS) <= _EDITS
    introduced = (
        _introduced(doc, rare[0], grammar) and not _tells_more(doc, rare[0], grammar, near=near),
        any(_introduced(doc, mention, grammar) for mention in usual),
    )
    if introduced[0] and rare[0].span < usual[0].span and doc.quoted.touches(usual[0].span):
        return None  # "Mayor Jim Parks … “Rosa Parks would not”"
    if doc.quoted.touches(rare[0].span):
        new = _brought_in(doc, rare[0], grammar)
        told = introduced[1] or len(form.mentions) >= _MANY_USES
        meant = (pair[0][0] == pair[1][0] and told) or len(form.mentions) >= _MOST_USES
        return Namesakes(rare[0], tuple(usual), same) if same or (meant and not new) else None
    return Namesakes(rare[0], tuple(usual), same) if same or not all(introduced) else None


def _is_taken_for(one: str, other: str) -> bool:
    """Whether two first names begin alike or lie a letter or two apart: Mary, Margaret; Donald, Ronald."""
    return one[0] == other[0] or distance(one, other, _EDITS) <= _EDITS


def _may_be_namesakes(doc: "Document", form: NameForm, rare: NameMention, grammar: _Grammar) -> bool:
    """Whether two players of a match may have one surname, or a full name far from it be of another article."""
    if len(grammar.of_matches & doc.words.lower_case) >= _WORDS_OF_MATCH:
        return True
    others = (other for other in form.mentions if other is not rare)
    return all(abs(other.span.start - rare.span.start) > _OF_ONE_ARTICLE for other in others)


def _of_family(doc: "Document", form: NameForm, grammar: _Grammar) -> Namesakes | None:
    """A first name, once, that is nearly that of a member of a family whom every reader knows, in quotations too."""
    family = grammar.families.get(form.name, frozenset())
    told = {given: [m for m in form.mentions if m.given == given and _in_full(doc, m)] for given in form.given}
    strange = [given for given in told if given not in family]
    near = [given for given in told if given in family and strange and _is_near(strange[0], given, grammar.names)]
    if len(strange) != 1 or len(near) != 1 or len(told[strange[0]]) != 1 or not told[near[0]]:
        return None
    if any(_alike(strange[0], given, grammar.names) for given in family) or strange[0].lower() in doc.words.lower_case:
        return None
    rare, usual = told[strange[0]][0], told[near[0]]
    if _are_two(doc, form, rare, usual, grammar):
        return None
    same = _same(doc, rare, usual, grammar)
    if distance(strange[0], near[0], 1) == 1 and not grammar.told_as_namesake.match(doc.folded, rare.span.end):
        return Namesakes(rare, tuple(usual), same)
    introduced = _brought_in if doc.quoted.touches(rare.span) else _introduced
    return Namesakes(rare, tuple(usual), same) if same or not introduced(doc, rare, grammar) else None


def _of_sole(doc: "Document", form: NameForm, grammar: _Grammar) -> Namesakes | None:
    """Any other first name, once, before a surname that the news gives to few, who are all known: "Peter Trump"."""
    if form.name not in grammar.sole:
        return None
    family = grammar.families.get(form.name, frozenset())
    told = {given: [m for m in form.mentions if m.given == given and _in_full(doc, m)] for given in form.given}
    strange = [given for given in told if given not in family and told[given]]
    usual = [mention for given in family for mention in told.get(given, ())]
    if len(strange) != 1 or len(told[strange[0]]) != 1 or not usual or strange[0] not in grammar.names.given:
        return None
    if any(_alike(strange[0], given, grammar.names) for given in family) or strange[0].lower() in doc.words.lower_case:
        return None
    rare, usual = told[strange[0]][0], sorted(usual, key=lambda mention: mention.span)
    known = _is_of_kin(doc, rare, _NEAR, grammar) or _goes_by_first_name(doc, rare) or _in_list(doc, rare, grammar)
    sentence = doc.sentence_at(rare.span.start)
    if known or any(sentence.start <= other.span.start < sentence.end for other in usual):
        return None
    if doc.quoted.touches(rare.span) and len(form.mentions) < _MANY_USES:
        return None
    if grammar.told_as_namesake.match(doc.folded, rare.span.end):
        return None
    if _comes_anew(doc, rare, grammar):
        return None
    return Namesakes(rare, tuple(usual), _same(doc, rare, usual, grammar))


def _of_rare(doc: "Document", form: NameForm, grammar: _Grammar) -> Namesakes | None:
    """Another first name, once and as known, before a surname that hardly anybody bears: no list has it."""
    if not is_strange(doc.language or "", form.name):
        return None
    told: dict[str, list[NameMention]] = {}
    for mention in form.mentions:
        if mention.given in form.given and mention.given in grammar.names.given and _in_full(doc, mention):
            told.setdefault(mention.given or "", []).append(mention)
    pair = _rare_and_usual(told, list(told), [])
    if pair is None or len(told[pair[0]]) != 1 or _alike(*pair, grammar.names):
        return None
    rare, usual = told[pair[0]][0], told[pair[1]]
    if pair[0].lower() in doc.words.lower_case or _introduced(doc, rare, grammar) or _is_somebodys(doc, rare, grammar):
        return None
    if doc.folded.endswith(_MADE_BY, 0, rare.span.start) or _stands_on_a_line(doc, rare):
        return None
    return None if _are_two(doc, form, rare, usual, grammar) else Namesakes(rare, tuple(usual), None)


def _is_near(one: str, other: str, names: NameWords) -> bool:
    """Whether a first name is taken for another: they begin alike, or only a letter or two differ."""
    if one not in names.given:
        return one[0] == other[0] and distance(one, other, 1) == 1
    return one[0] == other[0] or (len(one) == len(other) and distance(one, other, 2) <= 2)


def _brought_in(doc: "Document", mention: NameMention, grammar: _Grammar) -> bool:
    """Whether a title before a full name, or what stands right behind it, says who it is."""
    end = mention.span.end
    titled = mention.title is not None and mention.title not in grammar.common_titles
    return titled or grammar.introduced_behind.match(doc.folded, end, end + _LOOK_AHEAD) is not None


def _speaks_on(doc: "Document", form: NameForm, grammar: _Grammar) -> bool:
    """Whether of two full names near each other the second only speaks, and begins like the first."""
    if len(form.mentions) != _LEAST_USES - 1:
        return False
    first, second = sorted(form.mentions, key=lambda mention: mention.span)
    return (
        bool(first.given and second.given)
        and (first.given or "")[:1] == (second.given or "")[:1]
        and second.span.start - first.span.end < _SPEAKS_ON
        and speaks(doc, second)
        and not _introduced(doc, second, grammar)
    )


def _told_again(doc: "Document", form: NameForm, family: frozenset[str], grammar: _Grammar) -> bool:
    """Whether of two full names the second comes as known, and the first is introduced, known or begins alike."""
    if len(form.mentions) != _LEAST_USES - 1:
        return False
    first, second = sorted(form.mentions, key=lambda mention: mention.span)
    like = (first.given or "")[:1] == (second.given or "")[:1]
    alike, near = (
        like or (first.given in family and form.name in grammar.sole),
        second.span.start - first.span.end < _TOLD_NEAR,
    )
    if _comes_as_known(doc, first, second, grammar):
        return True
    beside = first.given in family or (
        second.span.start - first.span.end <= _FAR_ENOUGH and first.surname not in grammar.common_surnames
    )
    return (
        first.known
        and second.known
        and (not second.title or (like and _is_of_one_office(doc, first, second, grammar)))
        and not doc.folded.endswith(_MADE_BY, 0, second.span.start)
        and (alike or speaks(doc, second) or (_heads(doc, second) and beside))
        and (like or not _is_described(doc, first, grammar))  # "Goalkeeper Tom Lind saved it. Ian Lind scored."
        and (first.given in family or (like and near) or _introduced(doc, first, grammar))
        and (bool(second.title) or not _introduced(doc, second, grammar))
    )


def _comes_as_known(doc: "Document", first: NameMention, second: NameMention, grammar: _Grammar) -> bool:
    """Whether of two full names in sentences, far apart, the second comes as that of somebody told before.

    Whoever does something may be new to the reader, and many bear a common surname: then the first names are alike.
    """
    if not (first.known and second.known) or second.title or second.span.start - first.span.end <= _FAR_ENOUGH:
        return False
    one, other = first.given or "", second.given or ""
    like = one[0] == other[0] or distance(one, other, _EDITS) <= _EDITS
    acts = grammar.acts_behind.match(doc.folded, second.span.end) is not None and not speaks(doc, second)
    return (
        (like or (not acts and first.surname not in grammar.common_surnames))
        and (not acts or _introduced(doc, first, grammar))
        and not _introduced(doc, second, grammar)
        and not doc.folded.endswith(_MADE_BY, 0, second.span.start)
        and not _is_somebodys(doc, second, grammar)
        and len(grammar.of_matches & doc.words.lower_case) < _WORDS_OF_MATCH
        and not any(_stands_on_a_line(doc, mention) for mention in (first, second))
    )


def _is_somebodys(doc: "Document", mention: NameMention, grammar: _Grammar) -> bool:
    """Whether a sentence tells a full name as somebody's or of an earlier one: "his successor will be", "the late"."""
    sentence = doc.sentence_at(mention.span.start)
    start = max(sentence.start, mention.span.start - _LOOK_AHEAD)
    if grammar.somebodys.search(doc.folded, start, mention.span.start):
        return True
    return _OLD_YEAR.search(doc.folded, sentence.start, min(sentence.end, mention.span.end + _LOOK_AHEAD)) is not None


def _stands_on_a_line(doc: "Document", mention: NameMention) -> bool:
    """Whether the line of a name is no sentence: a list of names, a table."""
    text = doc.folded
    start = text.rfind("\n", max(0, mention.span.start - _LONGEST_LINE), mention.span.start)
    end = text.find("\n", mention.span.end, mention.span.end + _LONGEST_LINE)
    end = end if end >= 0 else len(text)
    line = text[start + 1 : end].rstrip("\"')” ")
    return len(line) < _LONGEST_LINE and not line.endswith((".", "!", "?"))


def _is_of_one_office(doc: "Document", first: NameMention, second: NameMention, grammar: _Grammar) -> bool:
    """Whether a title before the second of two full names is what the first one is, and nothing more is told of it."""
    if not second.title or second.title in grammar.common_titles:
        return False
    end = second.span.end
    same = any(_same_title(second.title, said, grammar) for said in _said_of(doc, first, grammar))
    return same and grammar.introduced_behind.match(doc.folded, end, end + _LOOK_AHEAD) is None


def _heads(doc: "Document", mention: NameMention) -> bool:
    return doc.opens_sentence(mention.span.start) and stands_as_person(doc, mention.span.end)


def _in_full(doc: "Document", mention: NameMention) -> bool:
    """Whether nothing but an initial stands between the given name and the surname."""
    end = mention.surname_span.start
    start = doc.folded.rfind(mention.given or "", mention.span.start, end)
    return start >= 0 and _BETWEEN_NAMES.fullmatch(doc.folded, start + len(mention.given or ""), end) is not None


def _rare_and_usual(
    by_given: dict[str, list[NameMention]], strange: list[str], others: list[str]
) -> tuple[str, str] | None:
    """Which first name is in question, and which is the article's; None where several could be."""
    if len(strange) == 1 and others:
        return strange[0], max(others, key=lambda given: len(by_given[given]))
    if len(strange) != 2 or others:
        return None
    # Of two that come once the later one is shown.
    one, other = sorted(strange, key=lambda given: (len(by_given[given]), -by_given[given][0].span.start))
    return one, other


def _alike(one: str, other: str, names: NameWords) -> bool:
    """Whether one person may go by both."""
    return (
        plain(one) == plain(other)
        or (min(len(one), len(other)) >= _LEAST_RENDERED and rendered(one) == rendered(other))
        or other in names.alike.get(one, ())
        or _is_short_for(one, other, names)
        or _is_short_for(other, one, names)
        or ((one.startswith(other) or other.startswith(one)) and not _of_two_sexes(one, other))
    )


def _is_short_for(one: str, other: str, names: NameWords) -> bool:
    """Whether a first name is another with the ending of a short form: Rosie, Annie."""
    return any(
        one.endswith(ending) and one.removesuffix(ending) in (other, other.removesuffix("e"))
        for ending in names.endings_of_short
    )


def _of_two_sexes(one: str, other: str) -> bool:
    """Whether a woman's name is made of a man's: nobody is Daniel for short who is called Danielle."""
    short, long = sorted((one, other), key=len)
    return len(short) >= _LEAST_OF_MAN and long.removeprefix(short) in _ENDINGS_OF_WOMEN


def _are_two(doc: "Document", form: NameForm, rare: NameMention, usual: list[NameMention], grammar: _Grammar) -> bool:
    """Whether something tells of two persons: one sentence, a list, a relative, a plural, a man and a woman."""
    sentence = doc.sentence_at(rare.span.start)
    # "Lind's challenger, Ida Lind": whose challenger she is, she is not.
    owners = (one for one in form.mentions if one.span < rare.span and doc.folded.startswith("'s ", one.span.end))
    beside = (*usual, *owners)
    if any(sentence.start <= other.span.start < sentence.end and _are_near(rare, other) for other in beside):
        return True
    if not doc.words.vocabulary.isdisjoint((form.name + "s", form.name + "es")):
        return True
    if usual[0].span < rare.span and _comes_anew(doc, rare, grammar):
        return True
    titles = {mention.title for mention in form.mentions}
    if titles & grammar.of_men and titles & grammar.of_women:
        return True
    if _in_list(doc, rare, grammar) or _stands_apart(doc, rare):
        return True
    own = {mention.title for mention in usual if mention.title} - grammar.common_titles
    if rare.title and own and not any(_same_title(rare.title, title, grammar) for title in own | grammar.common_titles):
        return True
    if _is_of_kin(doc, rare, _NEAR_RARE, grammar) or _goes_by_first_name(doc, rare):
        return True
    if any(are_of_two_places(doc, rare, other) for other in usual):
        return True
    # Of a family that every reader knows the table has those whom the news names.
    others = () if form.name in grammar.families else form.mentions
    return any(_is_of_kin(doc, mention, _NEAR, grammar) for mention in others if mention is not rare)


def _are_near(one: NameMention, other: NameMention) -> bool:
    """Whether two names stand as near as two who are told together: a sentence may be run into the next, or be long."""
    first, second = sorted((one.span, other.span))
    return second.start - first.end < _TOGETHER


def _comes_anew(doc: "Document", mention: NameMention, grammar: _Grammar) -> bool:
    """Whether a full name is brought in as that of somebody new: "Ada Lind, a plumber", "a plumber of 40, Ada Lind"."""
    start, end = mention.span.start, mention.span.end
    if grammar.introduced_anew.match(doc.folded, end):
        return True
    if grammar.called.search(doc.folded, max(0, start - _LOOK_AHEAD), start):
        return True
    if grammar.told_as_new.match(doc.folded, end) and _ROLE.search(doc.folded, max(0, start - _LOOK_BACK), start):
        # "the adviser Ada Lind, who": what she is, and what she does.
        return grammar.plain_before.search(doc.folded, max(0, start - _LOOK_BACK), start) is None
    apposed = doc.folded.startswith(_ENDS_APPOSITION, end)
    return apposed and grammar.anew_before.search(doc.folded, max(0, start - _LOOK_BACK), start) is not None


def _goes_by_first_name(doc: "Document", mention: NameMention) -> bool:
    """Whether the article also calls somebody by that first name alone: "his sister Maud", "Maud laughed".

    Who writes another first name by a slip does so once.
    """
    words, own = doc.words, doc.words.inside(mention.span)
    for index in doc.word_places.get((mention.given or "").lower(), ())[:_MOST_PLACES]:
        if index in own or not words.capital[index]:
            continue
        goes_on = (
            index + 1 < len(words) and words.capital[index + 1] and words.starts[index + 1] == words.ends[index] + 1
        )
        if not goes_on:
            return True
    return False


def _same_title(one: str, other: str, grammar: _Grammar) -> bool:
    """Whether two titles are one, be it cut short: Sen., Senator; Cllr, Councillor."""
    one, other = (grammar.short_titles.get(title.rstrip("."), title).lower() for title in (one, other))
    return one.startswith(other) or other.startswith(one)


def _in_list(doc: "Document", mention: NameMention, grammar: _Grammar) -> bool:
    start, end = mention.span.start, mention.span.end
    return (
        grammar.list_before.search(doc.folded, max(0, start - _LOOK_BACK), start) is not None
        and grammar.list_behind.match(doc.folded, end) is not None
    )


def _has_kin(doc: "Document", mention: NameMention, reach: int, grammar: _Grammar) -> bool:
    start, end = max(0, mention.span.start - reach), mention.span.end + reach
    return any(not _is_in_a_name(doc, found) for found in grammar.kin.finditer(doc.folded, start, end))


def _is_in_a_name(doc: "Document", found: re.Match[str]) -> bool:
    """Whether a word for a relative has a capital behind a word that has one: "Wolf Brother", "the Holm Brothers"."""
    return found[0][:1].isupper() and _CAPITAL_BEFORE.search(doc.folded, 0, found.start()) is not None


def _is_of_kin(doc: "Document", mention: NameMention, reach: int, grammar: _Grammar) -> bool:
    """Whether a word for a relative stands beside a name, or within reach one for somebody's."""
    start, end = max(0, mention.span.start - reach), mention.span.end + reach
    return _has_kin(doc, mention, _CLOSE, grammar) or grammar.kin_own.search(doc.folded, start, end) is not None


def is_relative(doc: "Document", mention: NameMention) -> bool:
    """Whether a word for a relative, or for somebody of the same name, stands right beside a name.

    Not whose relative somebody is: "the widow of Ada Lind".
    """
    grammar = _grammar(doc.language or "")
    if grammar is None or not _has_kin(doc, mention, _BESIDE, grammar):
        return False
    start = mention.span.start
    before = grammar.kin_of.search(doc.folded, max(0, start - _LOOK_BACK), start)
    return before is None or grammar.kin.search(doc.folded, mention.span.end, mention.span.end + _BESIDE) is not None


def is_known_person(doc: "Document", given: Iterable[str], surname: str) -> bool:
    """Whether one of some first names and a surname are those of somebody whom every reader knows."""
    grammar = _grammar(doc.language or "")
    return grammar is not None and not grammar.families.get(surname, frozenset()).isdisjoint(given)


def is_of_known_family(doc: "Document", surname: str) -> bool:
    """Whether every reader knows somebody of a surname."""
    grammar = _grammar(doc.language or "")
    return grammar is not None and surname in grammar.families


def is_brand(doc: "Document", name: str) -> bool:
    """Whether a surname is also what everybody calls a firm or its goods."""
    grammar = _grammar(doc.language or "")
    return grammar is not None and name in grammar.brands


def is_introduced(doc: "Document", mention: NameMention) -> bool:
    """Whether the words beside a full name say who it is."""
    grammar = _grammar(doc.language or "")
    return grammar is not None and _introduced(doc, mention, grammar)


def are_of_two_places(doc: "Document", rare: NameMention, usual: NameMention) -> bool:
    """Whether two full names are those of two countries or towns: "Ada Lind of Aldmouth", "Turku's mayor, Ida Lind"."""
    grammar = _grammar(doc.language or "")
    places = [] if grammar is None else [_place(doc, mention, grammar) for mention in (rare, usual)]
    return None not in places and len(set(places)) == len(places) > 0


def _place(doc: "Document", mention: NameMention, grammar: _Grammar) -> str | None:
    """The country or the town that the words at a full name tell it is of."""
    start, end = mention.span.start, mention.span.end
    behind = grammar.place_behind.match(doc.folded, end, end + _LOOK_AHEAD)
    before = max(0, start - _LOOK_AHEAD), start
    told = (
        behind
        or grammar.place_before.search(doc.folded, *before)
        or grammar.place_of_office.search(doc.folded, *before)
    )
    return told["place"] if told else None


def comes_anew(doc: "Document", mention: NameMention) -> bool:
    """Whether a full name is brought in as that of somebody new."""
    grammar = _grammar(doc.language or "")
    return grammar is not None and _comes_anew(doc, mention, grammar)


def is_apposed(doc: "Document", end: int) -> bool:
    """Whether right behind a name an apposition, a party or a place says who it is."""
    grammar = _grammar(doc.language or "")
    return grammar is not None and grammar.introduced_behind.match(doc.folded, end, end + _LOOK_AHEAD) is not None


def is_introduced_anew(doc: "Document", mention: NameMention) -> bool:
    """Whether right behind a full name an apposition brings in somebody: ", a plumber", ", 45"."""
    grammar = _grammar(doc.language or "")
    end = mention.span.end
    return grammar is not None and (
        grammar.apposed_behind.match(doc.folded, end) is not None or doc.folded[end : end + 3].strip(", (").isdecimal()
    )


def said_alike(doc: "Document", rare: NameMention, usual: Iterable[NameMention]) -> bool:
    """Whether the article says the same of two full names: a title, a role right before them, an apposition."""
    grammar = _grammar(doc.language or "")
    return grammar is not None and _same(doc, rare, usual, grammar) is not None


def _introduced(doc: "Document", mention: NameMention, grammar: _Grammar) -> bool:
    """Whether the words beside a full name say who it is; a headline has no room for that."""
    if doc.headline and doc.headline.printed.touches(mention.span):
        return False
    if mention.title and mention.title not in grammar.common_titles:
        return True
    start, end = mention.span.start, mention.span.end
    if _is_described(doc, mention, grammar) or _stands_apart(doc, mention):
        return True
    if mention.title:
        start = max(doc.folded.rfind(mention.title, max(0, start - _LOOK_BACK), start), 0) or start
    # "According to Ada Lind, the port is closed": the comma ends what stands before the sentence.
    leads = grammar.leading_phrase.search(doc.folded, max(0, start - _LOOK_BACK), start)
    if not leads and grammar.introduced_behind.match(doc.folded, end, end + _LOOK_AHEAD):
        return True
    if doc.opens_sentence(start) or grammar.plain_before.search(doc.folded, max(0, start - _LOOK_BACK), start):
        return False
    # "the mayor, Ada Lind, left" tells who she is; "after a week, Ada Lind left", "“No,” Ada Lind said" and
    # "so far, Ada Lind's plan" do not.
    goes_on = _goes_on(doc, end) or doc.folded.startswith("'s ", end)
    return not (goes_on and grammar.comma_before.search(doc.folded, max(0, start - 3), start))


def _tells_more(doc: "Document", mention: NameMention, grammar: _Grammar, *, near: bool) -> bool:
    """Whether only what stands behind a full name says who it is, and that may be of somebody told before."""
    start, end = mention.span.start, mention.span.end
    who = grammar.more_of_one.match(doc.folded, end) and not grammar.told_as_namesake.match(doc.folded, end)
    if not who and not (near and grammar.more_of_near.match(doc.folded, end)):
        return False
    plain = grammar.plain_before.search(doc.folded, max(0, start - _LOOK_BACK), start)
    return mention.title is None and bool(plain or doc.opens_sentence(start))


def _is_described(doc: "Document", mention: NameMention, grammar: _Grammar) -> bool:
    """Whether words that are no names stand before a first name: "Goalkeeper Ada Lind", "Green MSP Ada Lind"."""
    given = mention.given or ""
    if not mention.known or doc.folded.startswith(given, mention.span.start):
        return False
    before = doc.folded[mention.span.start : doc.folded.find(given, mention.span.start)].split()
    if not before or any(word in grammar.names.given for word in before):
        return False
    last = before[-1]
    if len(before) == 1:
        return _is_trade(last.lower(), grammar) or last in grammar.of_parties
    return last.isupper() or _is_trade(last.lower(), grammar) or not grammar.of_parties.isdisjoint(before)


def _stands_apart(doc: "Document", mention: NameMention) -> bool:
    """Whether a full name is all that stands on a line or in brackets: a signature, a credit, who plays a part."""
    text, start, end = doc.folded, mention.span.start, mention.span.end
    if text.endswith("(", 0, start):
        return text.startswith((")", "/"), end)
    before = text[max(0, start - _MARKS) : start].rstrip("- ")
    return (not before or before.endswith("\n")) and text[end : end + _MARKS].lstrip(".")[:1] in ("", "\n")


def _is_trade(word: str, grammar: _Grammar) -> bool:
    return word in grammar.roles or grammar.trade.fullmatch(word) is not None


def _goes_on(doc: "Document", end: int) -> bool:
    """Whether a verb of somebody stands right behind a name."""
    return doc.folded.startswith(" ", end) and stands_as_person(doc, end)


def _same(doc: "Document", rare: NameMention, usual: Iterable[NameMention], grammar: _Grammar) -> str | None:
    """What the article says of both: a title, a role right before the name, an apposition behind it."""
    own = _said_of(doc, rare, grammar)
    others = (said for mention in usual for said in _said_of(doc, mention, grammar))
    return next((said for said in others if any(_same_title(said, mine, grammar) for mine in own)), None)


def _said_of(doc: "Document", mention: NameMention, grammar: _Grammar) -> list[str]:
    """The title, the role and the opening words of the apposition of a full name, as far as it has them."""
    start, end = mention.span.start, mention.span.end
    found = [mention.title] if mention.title and mention.title not in grammar.common_titles else []
    role = _ROLE.search(doc.folded, max(0, start - _LOOK_BACK), start)
    plain = role is None or grammar.plain_before.search(doc.folded, max(0, start - _LOOK_BACK), start)
    if role and not plain:
        # "the judge, Ada Lind, left"
        told = role["apposed"] is None or (doc.folded.startswith(",", end) and _is_trade(role[1], grammar))
        found += [role[1]] if told else []
    apposition = _APPOSITION.match(doc.folded, end, end + _LOOK_AHEAD)
    if apposition:
        found.append(apposition[1])
    apposed = _APPOSED_TITLE.match(doc.folded, end, end + _LOOK_AHEAD)
    return [*found, apposed[1].capitalize()] if apposed else found
