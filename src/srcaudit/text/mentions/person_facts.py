"""What the text says of persons beside their names: ages, years of birth, seats, parties, the nation of an office."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from srcaudit.text.cover import Cover
from srcaudit.text.mentions.attached import is_told_with
from srcaudit.text.mentions.life_years import deaths
from srcaudit.text.mentions.linked_facts import described_facts, linked_facts
from srcaudit.text.mentions.person_ages import ages_told, births_told
from srcaudit.text.mentions.person_fact import PersonFact
from srcaudit.text.mentions.person_links import Persons
from srcaudit.text.mentions.person_offices import jobs_told, seats_told
from srcaudit.text.mentions.person_sides import parties_told, peoples_told, placed_told, sides_told
from srcaudit.text.mentions.person_words import PersonGrammar, person_grammar

if TYPE_CHECKING:
    from srcaudit.text.document import Document


def person_facts(doc: "Document") -> tuple[PersonFact, ...]:
    """What the body says of persons outside quotations, in order."""
    grammar = person_grammar(doc.language or "")
    if grammar is None or not doc.names:
        return ()
    readers: tuple[Callable[[Document, PersonGrammar], Iterable[PersonFact]], ...] = (
        ages_told,
        births_told,
        seats_told,
        parties_told,
        peoples_told,
        jobs_told,
    )
    found = [fact for reader in readers for fact in reader(doc, grammar) if not doc.quoted.touches(fact.span)]
    told = {kind: Cover(fact.span for fact in found if fact.kind == kind) for kind in {fact.kind for fact in found}}
    found += [
        fact for fact in placed_told(doc, grammar) if fact.kind not in told or not told[fact.kind].touches(fact.span)
    ]
    told = {kind: Cover(fact.span for fact in found if fact.kind == kind) for kind in ("party", "people")}
    found += [fact for fact in sides_told(doc, grammar) if not told[fact.kind].touches(fact.span)]
    found = [fact for fact in found if not _may_be_of_another(doc, fact)]
    found += tuple(described_facts(doc, grammar, found))
    found += linked_facts(doc, grammar, found)
    found += tuple(described_facts(doc, grammar, found))
    found = [fact for fact in _of_long_dead(doc, grammar, found) if not _may_be_of_another(doc, fact)]
    return tuple(sorted(_once(found), key=lambda fact: (fact.span, fact.kind)))


def _once(found: Sequence[PersonFact]) -> list[PersonFact]:
    """The facts, without the bare numbers of ages that are told with their year: "will be 60 in five years"."""
    dated = {fact.span for fact in found if fact.kind == "age" and "-" in fact.value and fact.linked}
    within = Cover(dated)
    return [fact for fact in found if fact.kind != "age" or fact.span in dated or not within.touches(fact.span)]


def _may_be_of_another(doc: "Document", fact: PersonFact) -> bool:
    """Whether a fact behind a name may be told of whom the name tells whose that is: "the mother of Ada Lind, 71"."""
    before = doc.names_before(fact.span.start)
    name = fact.name.span if not fact.linked or not before else doc.names[before - 1].span
    return name.end <= fact.span.start < doc.sentence_at(name.start).end and is_told_with(doc, name.start)


def _of_long_dead(doc: "Document", grammar: PersonGrammar, found: Sequence[PersonFact]) -> Iterator[PersonFact]:
    """The facts, ages of persons who died in an earlier year told as ages at death, or as those of another time."""
    ages = [fact for fact in found if fact.kind == "age" and not fact.past]
    died = deaths(doc, Persons(doc, [fact.name.surname for fact in ages])) if ages else {}
    when = doc.dated
    for fact in found:
        year = died.get(fact.name.surname)
        if fact.kind != "age" or fact.past or year is None or (when is not None and when.last.year <= year):
            yield fact
        elif (
            grammar.at_death.match(doc.folded, fact.span.end) is None
            or grammar.of_dead.search(
                doc.folded, doc.sentence_at(fact.span.start).start, doc.sentence_at(fact.span.start).end
            )
            is None
        ):
            yield replace(fact, past=True)
        else:
            least, most = fact.years
            yield replace(fact, kind="born", value=f"{year - most - 1}-{year - least}", linked=True)
