"""What is told of each person that can be told from others."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from srcaudit.text.mentions.name_forms import NameForm
from srcaudit.text.mentions.names import NameMention, name_words
from srcaudit.text.mentions.person_fact import PersonFact
from srcaudit.text.mentions.person_words import PersonGrammar, person_grammar

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_BETWEEN = 26
"""Characters in which what joins a name and its age, or its birth, is looked for."""
_MOST_TOLD_APART = 60
"""Mentions of a surname among which one is looked for that tells of a namesake."""
_MOST_BEARERS = 12
"""A surname with more given names than this is taken to be no one person's."""
_INITIALS = 2


def _bearers(given: Iterable[str]) -> dict[str, str]:
    """Given names -> the shortest of them that they begin with: Tim and Timothy are one."""
    found: dict[str, str] = {}
    for name in sorted(given):
        found[name] = next((b for b in found.values() if len(b) > _INITIALS and name.startswith(b)), name)
    return found


def _relatives(doc: "Document", form: NameForm) -> frozenset[str]:
    """First names that a word for a relative stands before: "her son Will Lind" is nobody's short form."""
    grammar = person_grammar(doc.language or "")
    return frozenset(
        mention.given
        for mention in form.mentions
        if mention.given and grammar is not None and _is_relative(doc, grammar, mention)
    )


def _told_together(doc: "Document", form: NameForm) -> frozenset[str]:
    """First names that one sentence tells beside another of that surname: neither is the other's short form."""
    given: dict[int, set[str]] = {}
    for mention in form.mentions[:_MOST_TOLD_APART]:
        if mention.given:
            given.setdefault(doc.sentence_at(mention.span.start).start, set()).add(mention.given)
    return frozenset(name for names in given.values() if len(names) > 1 for name in names)


def _is_relative(doc: "Document", grammar: PersonGrammar, name: NameMention) -> bool:
    """Whether a word for a relative stands before a name, with or without a first name that is a word as well."""
    return grammar.kin_before.search(doc.folded, max(0, name.span.start - _BETWEEN), name.span.start) is not None


def _is_namesake(doc: "Document", grammar: PersonGrammar, name: NameMention) -> bool:
    """Whether the words before a name tell that somebody else has it too: "another Ada Lind", "the younger Ada"."""
    start = name.span.start
    return grammar.namesake_before.search(doc.folded, max(0, start - _BETWEEN), start) is not None


def _title_of_first_name(doc: "Document", name: NameMention) -> str:
    """The title before a first name alone, which tells who it is: Queen Ada is not Princess Ada."""
    known = name_words(doc.language or "")
    return name.title or "" if known is not None and name.surname in known.given else ""


def _of_two(doc: "Document", grammar: PersonGrammar, form: NameForm) -> frozenset[str]:
    """First names that two people of one surname bear: "another Ada Lind"; "her cousin, Ada Lind" of one known; two
    homes, "Ada Lind, 45, of Mill Road", "Ada Lind, 61, of Pine Road"; two in one breath, "Ada Lind and Ada Lind"."""
    seen, found, homes, last = set[str](), set[str](), dict[str, str](), dict[str, int]()
    for mention in form.mentions[:_MOST_TOLD_APART]:
        given = mention.given
        if not given:
            continue
        start = mention.span.start
        if _is_namesake(doc, grammar, mention) or (given in seen and _is_relative(doc, grammar, mention)):
            found.add(given)
        home = grammar.home_behind.match(doc.folded, mention.span.end)
        if home is not None and homes.setdefault(given, home["home"]) != home["home"]:
            found.add(given)
        if last.get(given, -1) >= doc.sentence_at(start).start and grammar.namesake_between.search(
            doc.folded, max(0, start - _BETWEEN), start
        ):
            found.add(given)
        seen.add(given)
        last[given] = start
    return frozenset(found)


def _by_first_name(doc: "Document", name: NameMention) -> tuple[str, str] | None:
    """Surname and first name of the one person whose first name stands alone: "laughed Ada, 46"."""
    known = name_words(doc.language or "")
    if known is None or name.given or name.title or name.surname not in known.given:
        return None
    found = [form for form in doc.name_forms.values() if name.surname in form.given and not form.is_word]
    own = doc.name_forms.get(name.surname)
    if len(found) != 1 or (own is not None and own.given):
        return None
    return (found[0].name, _bearers(found[0].given)[name.surname])


def _is_called(doc: "Document", grammar: PersonGrammar | None, given: str) -> bool:
    """Whether what stands before a surname is a job, and no first name: "CFO Lind"."""
    known = name_words(doc.language or "")
    if grammar is None or known is None or given in known.given:
        return False
    return given.lower() in grammar.last_of_jobs or given in grammar.seats_in_letters


def _ages_of_kin(doc: "Document", grammar: PersonGrammar | None, facts: Sequence[PersonFact]) -> frozenset[str]:
    """Ages told of relatives by their first names, if any age is told of a surname alone."""
    if grammar is None or not any(fact.kind == "age" and not fact.name.given for fact in facts):
        return frozenset()
    return frozenset(match["age"] for match in grammar.age_of_kin.finditer(doc.folded))


def by_person(doc: "Document", facts: Iterable[PersonFact]) -> list[list[PersonFact]]:
    """The facts of each person that can be told from others, in order of their first facts.

    A surname alone is the person's whose full name has it, if the article has one such; a son or a senior is another
    person than his father. Words that nothing shows to be a person's name are left out.
    """
    facts = tuple(facts)
    if len(facts) < 2:
        return []
    grammar = person_grammar(doc.language or "")
    labels = frozenset(grammar.parties) | frozenset(grammar.peoples) if grammar else frozenset[str]()
    groups: dict[tuple[str, str], list[PersonFact]] = {}
    kin, twos, of_kin = dict[str, frozenset[str]](), dict[str, frozenset[str]](), _ages_of_kin(doc, grammar, facts)
    for fact in facts:
        form = doc.name_forms.get(fact.name.surname)
        if grammar is not None and not fact.name.given and _is_relative(doc, grammar, fact.name):
            continue
        if not fact.name.given and fact.value in of_kin:
            continue
        if grammar is not None and _is_namesake(doc, grammar, fact.name):
            continue
        bearer = _by_first_name(doc, fact.name)
        if bearer is not None:
            groups.setdefault(bearer, []).append(fact)
            continue
        suffix = grammar.suffix.match(doc.folded, fact.name.span.end) if grammar is not None else None
        if form is None or not (form.given or form.speaks) or len(form.given) > _MOST_BEARERS:
            continue
        several = len(form.given) > 1
        if several and form.name not in kin:
            kin[form.name] = (_relatives(doc, form) & form.given) | _told_together(doc, form)
        relatives = kin[form.name] if several else frozenset[str]()
        called = frozenset(name for name in form.given if _is_called(doc, grammar, name))
        bearers = _bearers(form.given - labels - called - relatives) | {name: name for name in relatives - labels}
        if form.name not in twos:
            twos[form.name] = _of_two(doc, grammar, form) if grammar is not None else frozenset[str]()
        of_two = twos[form.name]
        given = bearers.get(fact.name.given or "")
        if given in of_two or (given is None and of_two):
            continue
        if given is None:
            if len(set(bearers.values())) > 1:
                continue
            given = next(iter(bearers.values()), "") or _title_of_first_name(doc, fact.name)
        groups.setdefault((form.name, given + (suffix.group() if suffix else "")), []).append(fact)
    return [group for group in groups.values() if len(group) > 1]
