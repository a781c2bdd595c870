"""Slips about one person: two ages, an age and a birth year, two titles, parties or nationalities."""

import re
from collections.abc import Iterator

from srcaudit import Span
from tests.benchmarks.inconsistency.blind.stories import Edit, Slip
from tests.benchmarks.inconsistency.fifth.desk import MONTHS, Desk, mutator
from tests.benchmarks.inconsistency.fifth.reading import ACTS, Person

Made = Iterator[Slip | None]

_AGES = (
    "{s}, {n},",
    "The {n}-year-old {s}",
    "{s}, who is {n},",
    "{s}, aged {n},",
    "{s}, now {n},",
    "{s}, {n} years old,",
    "{n}-year-old {s}",
    "{s}, a {n}-year-old,",
    "{s}, who is {n} years old,",
    "{s} ({n})",
)


def two_ages(desk: Desk) -> Made:
    """Two ages of one person: the article's own told again, or both beside the person's names."""
    for person, age, told in _aged(desk):
        wrong = age + desk.random.choice((-9, -6, -4, -3, 3, 4, 6, 10) if age > 24 else (3, 4, 6))
        form = desk.mine(_AGES)[0]
        yield _beside(desk, person, form, told, n=(wrong, age))
    for person, first in _ageless(desk) if desk.random.random() < 0.3 else ():
        age = desk.random.randint(31, 66)
        wrong = age + desk.random.choice((-9, -6, -4, -3, 3, 4, 6, 10))
        put = Edit(first, first, f", {age},")
        yield _beside(desk, person, desk.mine(_AGES)[0], None, n=(wrong, age), with_=put)


_BORN = (
    "{s}, who was born in {y},",
    "{s}, born in {y},",
    "{s}, born on {m} {d}, {y},",
    "{s} (born {y})",
    "{s}, who was born on {d} {m} {y},",
    "{s} (b. {y})",
    "Born in {y}, {s}",
    "{s}, whose year of birth is {y},",
)


def birth_year(desk: Desk) -> Made:
    """An age and a year of birth that are years apart, at the published date."""
    out = desk.story.published
    if out is None:
        return
    month, day = desk.random.choice(MONTHS[: max(1, out.month - 1)]), desk.random.randint(1, 28)
    for person, age, told in _aged(desk):
        born = out.year - age
        wrong = born + desk.random.choice((-11, -7, -5, 4, 5, 8))
        yield _beside(desk, person, desk.mine(_BORN)[0], told, y=(wrong, born), m=month, d=day)
    for person, first in _ageless(desk) if desk.random.random() < 0.3 else ():
        age = desk.random.randint(31, 66)
        born = out.year - age
        wrong = born + desk.random.choice((-11, -7, -5, 4, 5, 8))
        put = Edit(first, first, f", {age},")
        yield _beside(desk, person, desk.mine(_BORN)[0], None, y=(wrong, born), m=month, d=day, with_=put)


_THEN = (
    "{s}, who was {n} in {y},",
    "{s}, who turned {n} in {y},",
    "{s}, aged {n} in {y},",
    "{s}, {n} years old in {y},",
)


def age_then(desk: Desk) -> Made:
    """An age now and an age in an earlier year."""
    out = desk.story.published
    if out is None:
        return
    for person, age, told in _aged(desk):
        back = desk.random.randint(3, max(4, min(25, age - 16)))
        right = age - back
        yield (
            _beside(
                desk,
                person,
                desk.mine(_THEN)[0],
                told,
                n=(right + desk.random.choice((-6, -5, 5, 6, 9)), right),
                y=out.year - back,
            )
            if right > 12
            else None
        )
    for person, first in _ageless(desk) if desk.random.random() < 0.3 else ():
        age, back = desk.random.randint(36, 66), desk.random.randint(3, 18)
        right = age - back
        put = Edit(first, first, f", {age},")
        yield _beside(
            desk,
            person,
            desk.mine(_THEN)[0],
            None,
            n=(right + desk.random.choice((-6, -5, 5, 6, 9)), right),
            y=out.year - back,
            with_=put,
        )


def _aged(desk: Desk) -> Iterator[tuple[Person, int, Span]]:
    """People whose age the article tells beside their full name, once, with the age's place."""
    for person in desk.some(desk.read.people):
        name = re.escape(person.name)
        ages = [
            Span(*found.span(1))
            for pattern in (rf"{name},? \(?(?:aged )?([1-9]\d)(?=[,)])", rf"\b([1-9]\d)-year-old (?:[a-z]+ )?{name}\b")
            for found in desk.read.finds(pattern)
        ]
        near = re.search(
            rf"(?:\d\d-year-old {person.surname}|{person.surname}, \d\d,)", desk.text.replace(person.name, "")
        )
        if len(ages) == 1 and near is None and not person.kin and int(desk.read[ages[0]]) > 15:
            yield person, int(desk.read[ages[0]]), ages[0]


def _ageless(desk: Desk) -> Iterator[tuple[Person, int]]:
    """People without an age, and where one may stand: behind the full name that begins a clause."""
    for person in desk.some(desk.read.people):
        if person.kin or person.dynastic or re.search(rf"\d\d-year-old|{person.surname},? \(?\d\d\b", desk.text):
            continue
        for span in person.full:
            if re.match(rf" {ACTS}\b", desk.text[span.end :]):
                yield person, span.end
                break


def _beside(
    desk: Desk, person: Person, form: str, other: Span | None, *, with_: Edit | None = None, **facts: object
) -> Slip | None:
    """Words beside a later mention of the person. A pair among the facts is the slip's and the control's."""
    spans = desk.subjects(person, after=person.full[0].end + 40, form=form)
    if not spans:
        return None
    span = spans[0]
    edits = []
    for side in (0, 1):
        mine = {key: value[side] if isinstance(value, tuple) else value for key, value in facts.items()}
        told = form.format(s=person.surname, **mine)
        told = re.sub(r"^The 8|^The 11|^The 18", lambda found: found.group(), told)
        told = re.sub(r"\ba (?=8\d|11|18)", "an ", told)
        edits.append([*([with_] if with_ else []), Edit(span.start, span.end, told)])
    return desk.edited(form, *edits, other=[other] if other else [])


_CONGRESS = {"Sen.": ("Rep.", "Gov."), "Rep.": ("Sen.", "Gov."), "Gov.": ("Sen.", "Rep.")}
_LONG = {"Sen.": "senator", "Rep.": "congressman", "Gov.": "governor"}
_POSTS = (
    ("chief executive", "finance director"),
    ("chief financial officer", "chief executive"),
    ("detective", "sergeant"),
    ("Judge", "Justice"),
    ("Sgt.", "Lt."),
    ("Lt.", "Capt."),
    ("Professor", "Judge"),
    ("Mayor", "Sheriff"),
    ("goalkeeper", "striker"),
    ("midfielder", "goalkeeper"),
    ("striker", "goalkeeper"),
    ("prop", "fly-half"),
    ("winger", "prop"),
    ("prosecutor", "defence lawyer"),
    ("coach", "referee"),
)
_TITLED = (
    "{t} {s}",
    "{s}, the {l},",
    "the {l}, {s},",
    "{s}, who is a {l},",
    "{s}, a {l},",
    "The {l} {s}",
)


def two_titles(desk: Desk) -> Made:
    """One person with two titles or posts that nobody holds at once."""
    for person in desk.some(desk.read.people):
        if person.dynastic or re.search(
            rf"\b(?:former|then|ex|Former)\b.{{0,80}}{person.surname}|{person.surname}.{{0,80}}\b(?:former|once)",
            desk.text,
        ):
            continue
        for title, others in desk.some(_CONGRESS.items()):
            told = desk.read.finds(rf"{re.escape(title)} {re.escape(person.name)}\b")
            if told and not re.search(
                rf"\b(?:{'|'.join(_LONG[other] for other in others)})\b",
                desk.text[told[0].start() : told[0].start() + 300],
                re.IGNORECASE,
            ):
                form = desk.mine(_TITLED)[0]
                wrong = "Gov." if title == "Sen." and "{l}" in form else desk.random.choice(others)
                yield _retitled(desk, person, form, title, wrong, Span(*told[0].span()))
        for post, other in desk.some(_POSTS):
            told = desk.read.finds(rf"\b{re.escape(post)}(?: [A-Z]\w+)? {re.escape(person.name)}\b")
            if told and not re.search(rf"\b{other}\b", desk.text, re.IGNORECASE):
                yield _retitled(desk, person, desk.mine(_TITLED)[0], post, other, Span(*told[0].span()))


def _retitled(desk: Desk, person: Person, form: str, right: str, wrong: str, told: Span) -> Slip | None:
    spans = desk.subjects(person, after=person.full[0].end, form=form)
    if not spans:
        return None
    edits = []
    for title in (wrong, right):
        words = form.format(
            t=title if title[-1] == "." or title[0].isupper() else f"{title.capitalize()}",
            l=_LONG.get(title, title.lower()),
            s=person.surname,
        )
        edits.append([Edit(spans[0].start, spans[0].end, words[0].upper() + words[1:])])
    return desk.edited(form, *edits, other=[told])


_PARTIES = (
    "{s}, a {p},",
    "{s}, who is a {p},",
    "{p} {s}",
    "{s} ({i})",
    "The {p} {s}",
    "{s}, the {p},",
    "{s}, a lifelong {p},",
    "{s}, himself a {p},",
)


def two_parties(desk: Desk) -> Made:
    """One person of two parties."""
    for person in desk.some(desk.read.people):
        if re.search(rf"{person.surname}[^.]*\b(?:independent|switched|defect|former)", desk.text):
            continue
        name = re.escape(person.name)
        told = [
            *desk.read.finds(rf"{name} \(([RD])\b[^)]{{0,14}}\)"),
            *desk.read.finds(
                rf"\b(Republican|Democratic) (?:Sen\.|Rep\.|Gov\.|Senator|Representative|Governor) {name}\b"
            ),
            *desk.read.finds(rf"{name}, an? (Republican|Democrat)\b(?!ic)"),
        ]
        if not told or len({found[1][0] for found in told}) > 1:
            continue
        right = "Republican" if told[0][1][0] == "R" else "Democrat"
        wrong = "Democrat" if right == "Republican" else "Republican"
        form = desk.mine(_PARTIES)[0]
        if "himself" in form and person.sex == "f":
            form = form.replace("himself", "herself")
        spans = desk.subjects(person, after=told[0].end(), form=form)
        if not spans:
            continue
        edits = []
        for party in (wrong, right):
            shown = "Democratic" if party == "Democrat" and form in {"{p} {s}", "The {p} {s}"} else party
            edits.append([Edit(spans[0].start, spans[0].end, form.format(s=person.surname, p=shown, i=party[0]))])
        yield desk.edited(form, *edits, other=[Span(*told[0].span(1))])


_NATIONS = {
    "French": ("Frenchman", "France"),
    "German": ("German", "Germany"),
    "Spanish": ("Spaniard", "Spain"),
    "Italian": ("Italian", "Italy"),
    "Australian": ("Australian", "Australia"),
    "American": ("American", "America"),
    "Russian": ("Russian", "Russia"),
    "Swedish": ("Swede", "Sweden"),
    "Danish": ("Dane", "Denmark"),
    "Dutch": ("Dutchman", "the Netherlands"),
    "Irish": ("Irishman", "Ireland"),
    "Scottish": ("Scot", "Scotland"),
    "Welsh": ("Welshman", "Wales"),
    "Canadian": ("Canadian", "Canada"),
    "Brazilian": ("Brazilian", "Brazil"),
    "Argentine": ("Argentine", "Argentina"),
    "Belgian": ("Belgian", "Belgium"),
    "Swiss": ("Swiss", "Switzerland"),
    "Chinese": ("Chinese", "China"),
    "Japanese": ("Japanese", "Japan"),
    "Portuguese": ("Portuguese", "Portugal"),
    "Greek": ("Greek", "Greece"),
    "Kenyan": ("Kenyan", "Kenya"),
    "Ethiopian": ("Ethiopian", "Ethiopia"),
    "Czech": ("Czech", "the Czech Republic"),
    "Indian": ("Indian", "India"),
    "Mexican": ("Mexican", "Mexico"),
    "Norwegian": ("Norwegian", "Norway"),
    "Austrian": ("Austrian", "Austria"),
    "Belarusian": ("Belarusian", "Belarus"),
    "British": ("Briton", "Britain"),
    "English": ("Englishman", "England"),
    "Israeli": ("Israeli", "Israel"),
    "Jamaican": ("Jamaican", "Jamaica"),
    "Chilean": ("Chilean", "Chile"),
    "Croatian": ("Croatian", "Croatia"),
}
_KEPT = frozenset("British English Scottish Welsh Irish".split())  # noqa: SIM905
_FROM = (
    "{s}, a {m},",
    "The {a} {s}",
    "{s}, who is {a},",
    "{s}, the {m},",
    "The {m} {s}",
    "{s} – a {m} –",
)
_ROLES = (
    "striker|player|actor|actress|director|singer|champion|star|defender|midfielder|goalkeeper|writer|author|engineer|"
    "scientist|runner|athlete|driver|swimmer|film-maker|filmmaker|businessman|lawyer|coach|politician|"
    "journalist|winger|"
    "rider|sprinter|fly-half|prop|lock|flanker|hooker|centre|captain|wing|number one|seed|teenager|veteran|golfer|"
    "cyclist|boxer|composer|musician|designer|artist|physicist|economist|skier|jockey|scrum-half|full-back|runner"
)


def two_nations(desk: Desk) -> Made:
    """One person of two nationalities."""
    for person in desk.some(desk.read.named):
        nations = "|".join([*_NATIONS, *(country for _, country in _NATIONS.values())])
        told = [
            found
            for found in desk.read.finds(
                rf"(?<!the )\b({nations})(?:['’]s|,)? (?:[a-z-]+ ){{0,3}}(?:(?:{_ROLES}) )?{re.escape(person.name)}\b"
            )
            if (found[1] in _NATIONS and found.group()[len(found[1])] == " ") or found.group()[len(found[1])] in "'’"
        ]
        form = desk.mine(_FROM)[0]
        spans = desk.subjects(person, after=told[0].end(), form=form) if told and person.bare else []
        if not spans or re.search(r"-born|naturali[sz]ed|dual ", desk.text):
            continue
        right = next(n for n in _NATIONS if told[0][1] in (n, _NATIONS[n][1]))
        wrong = desk.some(
            n
            for n in _NATIONS
            if n != right
            and not (n in _KEPT and right in _KEPT)
            and n not in desk.text
            and _NATIONS[n][1] not in desk.text
        )[0]
        if person.sex == "f" and "{m}" in form and any(_NATIONS[n][0].endswith("man") for n in (right, wrong)):
            form = "{s}, who is {a},"
        edits = []
        for nation in (wrong, right):
            man = _NATIONS[nation][0]
            article = "an" if man[0] in "AEIO" else "a"
            words = form.format(s=person.surname, a=nation, m=man, an="an" if nation[0] in "AEI" else "a").replace(
                f", a {man}", f", {article} {man}"
            )
            edits.append([Edit(spans[0].start, spans[0].end, words)])
        yield desk.edited(form, *edits, other=[Span(*told[0].span(1))])


MUTATORS = {
    "two-ages": mutator("two-ages", two_ages),
    "birth-year": mutator("birth-year", birth_year),
    "age-then": mutator("age-then", age_then),
    "two-titles": mutator("two-titles", two_titles),
    "two-parties": mutator("two-parties", two_parties),
    "two-nations": mutator("two-nations", two_nations),
}
