"""Lives told two ways: ages, years of birth, bonds of kin, countries, employers; and one saying with two speakers."""

# ruff: noqa: E501 — word lists and patterns

import re
from collections.abc import Iterator

from srcaudit import Span
from tests.benchmarks.inconsistency.blind.stories import Edit, Mutator, Slip
from tests.benchmarks.inconsistency.sixth.newsroom import Person, Room, mutator

_AGE_FORMS = (
    "{s}, {a},",
    "{s}, who is {a},",
    "At {a}, {s}",
    "{s} ({a})",
    "{s}, a {a}-year-old,",
    "{s}, aged {a},",
    "The {a}-year-old {s}",
    "{s}, now {a},",
    "{s}, {a} years old,",
    "{s}, at {a},",
    "Aged {a}, {s}",
    "{s}, whose age is {a},",
)


def _age(room: Room, person: Person) -> tuple[int, Span] | None:
    """A grown-up's age and where the article tells it first."""
    for full in person.full:
        behind = re.match(
            r",? \(?(?:aged |age )?(\d\d)(?=,|\)| ?-year-old|\.)(?!,\d)", room.text[full.end : full.end + 14]
        )
        start = max(0, full.start - 60)
        ahead = re.search(
            r"(?<!The )(?<!the )\b(\d\d)-year-old (?:(?!said|told|sang|beat|met|was|and|who|is|has|from|of|with|by|in|to|whose|"
            r"son|daughter|boy|girl|brother|sister|wife|had|made|named)[a-z][a-z’'-]* ){0,3}$",
            room.text[start : full.start],
        )
        if re.search(r"\b(?:died|killed|dead|death|shot|murder|slain|late|funeral)", room.around(full.start)):
            return None
        for hit, base in ((behind, full.end), (ahead, start)):
            if hit and 16 <= int(hit[1]) <= 92 and (hit is not behind or room.text[full.end] in ", ("):
                return int(hit[1]), Span(base + hit.start(1), base + hit.end(1))
    return None


def _two_ages(room: Room) -> Iterator[Slip | None]:
    """An age told again where the surname stands."""
    for person in room.some(room.people):
        told = _age(room, person)
        if told is None or not person.alone:
            continue
        age, place = told
        wrong = age + room.random.choice([-9, -6, -4, 4, 6, 9])
        for again in re.finditer(rf"\b[Tt]he ({age})-year-old\b(?! [A-Z])", room.text):
            if (
                room.told(again.start())
                and again.start() > place.end
                and len([p for p in room.people if _age(room, p)]) == 1
            ):
                changed = [Edit(again.start(1), again.end(1), str(wrong))]
                whole = [Edit(again.start(), again.end(), person.last)]
                yield room.edited("in place", changed, whole, other=[place])
        for at in [*room.subjects(person, after=place.end), None]:
            for form in room.mine(_AGE_FORMS):
                told_two = _an(form.format(s=person.last, a=wrong)), _an(form.format(s=person.last, a=age))
                yield room.retold(person, form, told_two, place=place, subject=at)


def _an(told: str) -> str:
    return re.sub(r"\ba (?=8\d|18)", "an ", told)


_BIRTH_FORMS = (
    "{s}, born in {y},",
    "{s}, who was born in {y},",
    "Born in {y}, {s}",
    "{s} (born {y})",
    "{s} — born in {y} —",
    "{s}, whose year of birth was {y},",
    "{s}, who came into the world in {y},",
    "{s} (b. {y})",
    "{s}, whose parents had {him} in {y},",
    "Born back in {y}, {s}",
)


def _birth(room: Room) -> Iterator[Slip | None]:
    """A year of birth that does not go with the age and the day of the article."""
    day = room.story.published
    if day is None:
        return
    for person in room.some(room.people):
        told = _age(room, person)
        if told is None or not person.alone:
            continue
        age, place = told
        years = (day.year - age + room.random.choice([-9, -7, -5, 5, 7, 9]), day.year - age)
        for at in [*room.subjects(person, after=place.end), *_others(room, person, place.end), None]:
            for form in room.mine(_BIRTH_FORMS):
                if room.sexless(person, form):
                    continue
                wrong, right = (form.format(s=person.last, y=one, **_him(person)) for one in years)
                yield room.retold(person, form, (wrong, right), place=place, subject=at)


def _others(room: Room, person: Person, after: int) -> list[Span]:
    return [span for span in person.full[1:] if span.start > after and room.begins(span.start)]


def _him(person: Person) -> dict[str, str]:
    words = person.words()
    return {"him": words["him"], "he": words["he"], "his": words["his"]}


_SUM_FORMS = (
    ("{s}, who was {x} ten years ago,", -10),
    ("{s}, who turns {x} next year,", 1),
    ("{s}, who will be {x} in ten years,", 10),
    ("{s}, who was {x} a decade ago,", -10),
    ("{s}, who was {x} five years ago,", -5),
    ("{s}, who will turn {x} on {his} next birthday,", 1),
    ("{s}, {x} just five years ago,", -5),
    ("{s}, {x} on {his} last birthday,", 0),
    ("{s}, who will be {x} five years from now,", 5),
    ("{s}, who would have been {x} five years ago,", -5),
)


def _sums(room: Room) -> Iterator[Slip | None]:
    """An age some years ago, or some years on, that does not go with the age of now."""
    for person in room.some(room.people):
        told = _age(room, person)
        if told is None or not person.alone or told[0] < 26:
            continue
        age, place = told
        for at in [*room.subjects(person, after=place.end), None]:
            for form, years in room.mine(_SUM_FORMS):
                off = room.random.choice([-8, -6, 6, 8])
                if not room.sexless(person, form):
                    wrong, right = (form.format(s=person.last, x=age + years + one, **_him(person)) for one in (off, 0))
                    yield room.retold(person, form, (wrong, right), place=place, subject=at)


_KIN = {
    "wife": ("sister", "mother", "daughter"),
    "husband": ("brother", "father", "son"),
    "son": ("brother", "nephew", "father"),
    "daughter": ("sister", "niece", "mother"),
    "brother": ("son", "father", "cousin"),
    "sister": ("daughter", "mother", "wife"),
    "father": ("brother", "son", "uncle"),
    "mother": ("sister", "daughter", "aunt"),
}
_PAIRS = {
    "Bill Clinton": "Hillary Clinton",
    "Chelsea Clinton": "Hillary Clinton",
    "Hillary Clinton": "Bill Clinton",
    "Melania Trump": "Donald Trump",
    "Ivanka Trump": "Donald Trump",
    "Eric Trump": "Donald Trump",
    "Michelle Obama": "Barack Obama",
    "Jane Sanders": "Bernie Sanders",
    "Heidi Cruz": "Ted Cruz",
    "Huma Abedin": "Anthony Weiner",
    "Jared Kushner": "Ivanka Trump",
    "George W. Bush": "Jeb Bush",
    "Barbara Bush": "Jeb Bush",
    "Rafael Cruz": "Ted Cruz",
    "Sharon Osbourne": "Ozzy Osbourne",
    "Donald Trump Jr.": "Donald Trump",
}
_KIN_FORMS = (
    "{n}, {o}’s {k}, did not comment",
    "{n} is the {k} of {o}",
    "{o}’s {k}, {n}, was not available",
    "The {k} of {o}, {n}, has stayed away from the debate",
    "{n}, who is {o}’s {k}, said nothing",
    "As {o}’s {k}, {n} is often asked about it",
    "{n} (the {k} of {o}) did not return a call",
    "{o} has not discussed it with {n}, the {k}",
    "{o} and {n}, the {k}, were not reached",
    "Asked about it, {o}’s {k} {n} would not answer",
)


def _kin(room: Room) -> Iterator[Slip | None]:
    """A bond of kin told two ways."""
    kin = "|".join(_KIN)
    found: list[tuple[str, str, str, Span]] = []
    for name, owner in _PAIRS.items():
        hit = re.search(
            rf"\b(?:[Hh]is|[Hh]er)(?: own| late| eldest| older)? ({kin}),? (?:[a-zA-Z]+ [Pp]resident )?{re.escape(name)}\b",
            room.text,
        )
        if hit and room.told(hit.start()):
            found.append((name, owner, hit[1], Span(hit.start(1), hit.end())))
    for hit in re.finditer(
        rf"\b((?:[A-Z][a-z]+ )?[A-Z][a-z]+)(?:’s|'s) ({kin}),? ([A-Z][a-z]+(?: [A-Z][a-z]+)?)\b(?=[,. ])", room.text
    ):
        gone = re.search(r"\b(?:died|killed|dead|death|late|murder)", room.around(hit.start()))
        known = hit[1].split()[0] not in {"The", "But", "And"} and room.text[hit.end() : hit.end() + 4] not in {
            " Sr.",
            " Jr.",
        }
        if room.told(hit.start()) and known and not gone:
            found.append((hit[3], hit[1], hit[2], Span(hit.start(2), hit.end())))
    for name, owner, bond, place in room.some(found):
        wrong = room.random.choice(_KIN[bond])
        for form in room.mine(_KIN_FORMS):
            told = [form.format(n=name, o=owner, k=one).replace("s’s", "s’") + "." for one in (wrong, bond)]
            yield room.put(form, told[0], told[1], after=place.end, other=[place])


_COUNTRY = dict(
    pair.split("/")
    for pair in [
        "American/America",
        "Australian/Australia",
        "British/Britain",
        "Belgian/Belgium",
        "Canadian/Canada",
        "Chinese/China",
        "Czech/the_Czech_Republic",
        "Dutch/the_Netherlands",
        "Ethiopian/Ethiopia",
        "French/France",
        "German/Germany",
        "Greek/Greece",
        "Indian/India",
        "Irish/Ireland",
        "Italian/Italy",
        "Jamaican/Jamaica",
        "Japanese/Japan",
        "Kenyan/Kenya",
        "Mexican/Mexico",
        "Moroccan/Morocco",
        "Norwegian/Norway",
        "Pakistani/Pakistan",
        "Polish/Poland",
        "Portuguese/Portugal",
        "Russian/Russia",
        "Scottish/Scotland",
        "Spanish/Spain",
        "Swedish/Sweden",
        "Swiss/Switzerland",
        "Turkish/Turkey",
        "Ukrainian/Ukraine",
        "Welsh/Wales",
        "Argentine/Argentina",
        "Israeli/Israel",
    ]
)
_COUNTRY_FORMS = (
    "{s}, who is {adj},",
    "The {adj} {s}",
    "{s}, who holds {adj} nationality,",
    "{s} — {adj} by nationality —",
    "{s}, whose passport is {adj},",
    "{s}, who is a citizen of {c},",
    "{s}, of {adj} nationality,",
    "{s}, a citizen of {c},",
)


def _countries(room: Room) -> Iterator[Slip | None]:
    """Somebody of one country and later of another."""
    roles = "actress|singer|director|golfer|striker|midfielder|defender|champion|runner|sprinter|star|player|number one|businessman|tycoon"
    for person in room.some(room.people):
        start = max(0, person.full[0].start - 40)
        hit = re.search(
            rf"(?<![A-Z][a-z]{{3}} )\b({'|'.join(_COUNTRY)}) (?:(?:{roles}|pop|film|tennis|world|top|seed|rival|veteran|teenager|billionaire|actor|winger|author|artist|journalist|diplomat|lawyer|scientist|economist|president|leader|politician|writer|racer|driver|rider|swimmer|cyclist|boxer|designer|magnate|financier|investor|novelist|painter|composer|conductor|philosopher|analyst|doctor|engineer|activist|dissident|teenage|young|legend|comic|comedian|filmmaker|film-maker|rapper|model)\s){{0,3}}$",
            room.text[start : person.full[0].start],
        )
        if hit is None or not person.alone:
            continue
        place = Span(start + hit.start(1), start + hit.end(1))
        near = {"British", "Scottish", "Welsh", "Irish", hit[1]}
        wrong = room.random.choice([one for one in _COUNTRY if one not in near and room.new(one)])
        for at in [*room.subjects(person, after=place.end), None]:
            for form in room.mine(_COUNTRY_FORMS):
                two = (
                    form.format(s=person.last, adj=one, c=_COUNTRY[one].replace("_", " ")) for one in (wrong, hit[1])
                )
                first, second = two
                yield room.retold(person, form, (first, second), place=place, subject=at)


_EMPLOYED = re.compile(
    r"^,? \(?(?:an? |the )?(?:[a-z-]+ ){0,4}(?:analyst|economist|strategist|professor|lawyer|fellow|researcher|scholar|expert|"
    r"manager|director|president|scientist|partner|spokesman|spokeswoman|consultant|executive|historian|correspondent|editor|"
    r"reporter|host|chairman|head|officer|adviser|midfielder|striker|captain)(?: [a-z]+){0,4}? (?:at|with|for|from|of) (?:the )?"
    r"((?:[A-Z][\w&’'-]+)(?: (?:of |for |and )?[A-Z][\w&’'-]+){0,5})(?=[,.)])"
)
_EMPLOYERS = (
    (
        "University",
        ("Ohio Wesleyan University", "the University of Leicester", "Tulane University", "Colgate University"),
    ),
    (
        "College|School|Law",
        ("Ohio Wesleyan University", "Colgate University", "the University of Exeter", "Rice University"),
    ),
    (
        "Bank|Securities|Capital|Partners|Investment|Asset|Financial",
        ("Nomura", "Commerzbank", "Wells Fargo", "Credit Agricole"),
    ),
    (
        "Institut|Center|Centre|Foundation|Council",
        ("the Hudson Institute", "the Stimson Center", "the Adam Smith Institute", "the Urban League"),
    ),
    (
        "News|Times|Post|Journal|Magazine",
        ("the Toledo Blade", "the Yorkshire Evening Press", "Al Jazeera", "the Sacramento Bee"),
    ),
    ("", ("Hartwell and Company", "the Rutland Group", "Kestrel Research", "the Melrose Trust")),
)
_EMPLOYER_FORMS = (
    "{s}, of {e},",
    "{s}, who works for {e},",
    "{s} ({e})",
    "{s}, who is with {e},",
    "{s}, from {e},",
    "{s}, whose employer is {e},",
    "{s}, who is on the staff of {e},",
    "{s} of {e}",
    "{s}, who is employed by {e},",
    "{s} — of {e} —",
)


def _employers(room: Room) -> Iterator[Slip | None]:
    """Somebody who works for one firm, school or paper, and later for another."""
    for person in room.some(room.people):
        after = room.text[person.full[0].end : person.full[0].end + 150]
        hit = _EMPLOYED.match(after)
        if (
            hit is None
            or not person.alone
            or re.search(
                r"State|America|Congress|Staff|Mr|House|Senate|Committee|Republican|Democrat|Party|[Ff]ormer",
                hit[0],
            )
        ):
            continue
        base = person.full[0].end
        place = Span(base + hit.start(1), base + hit.end(1))
        known = "the " + hit[1] if after[: hit.start(1)].endswith("the ") else hit[1]
        pool = next(names for pattern, names in _EMPLOYERS if re.search(pattern, hit[1]))
        wrong = room.random.choice(pool)
        for at in [*room.subjects(person, after=place.end), None]:
            for form in room.mine(_EMPLOYER_FORMS):
                if not room.new(wrong) or (
                    not re.search(r"\b(?:at|with|for|from) (?:the )?$", after[: hit.start(1)])
                    and ("employ" in form or "staff" in form)
                ):
                    continue
                two = form.format(s=person.last, e=wrong), form.format(s=person.last, e=known)
                yield room.retold(person, form, two, place=place, subject=at)


_SAYING = re.compile(r"[“\"]([A-Z][^“”\"\n]{45,260}?)([,.!?])[”\"]")
_SAYING_FORMS = (
    "“{q},” {x} said.",
    "As {x} put it: “{q}.”",
    "{x}: “{q}.”",
    "“{q},” in the words of {x}.",
    "{x} said: “{q}.”",
    "It was {x} who said, “{q}.”",
    "“{q},” according to {x}.",
    "{x} summed it up: “{q}.”",
    "“{q},” said {x}.",
    "In the words of {x}, “{q}.”",
    "“{q},” {x} told reporters.",
    "The line “{q}” is from {x}.",
)


def _sayings(room: Room) -> Iterator[Slip | None]:
    """A saying of one speaker given to another."""
    for hit in room.some(_SAYING.finditer(room.text)):
        after, before = room.text[hit.end() : hit.end() + 60], room.text[max(0, hit.start() - 60) : hit.start()]
        speakers = [p for p in room.people if p.alone and _speaks(p, before, after)]
        if hit[2] in "!?" or len(speakers) != 1 or len(hit[1].split()) < 9 or "..." in hit[1] or "[" in hit[1]:
            continue
        right = speakers[0]
        others = [
            p
            for p in room.people
            if p is not right and p.alone and p.last not in hit[1] and p.last not in before + after
        ]
        if not others:
            continue
        wrong = room.random.choice(others)
        later = [end for end in room.ends if end > hit.end() + 200]
        if not later:
            continue
        for form in room.mine(_SAYING_FORMS):
            told = [form.format(q=hit[1], x=one) for one in (wrong.name, right.name)]
            yield room.put(form, told[0], told[1], after=later[0], other=[Span(hit.start(1), hit.end(1))])


def _speaks(person: Person, before: str, after: str) -> bool:
    name = rf"(?:Mr\.? |Mrs\.? |Ms\.? )?(?:{person.first} (?:[A-Z]\. )?)?{re.escape(person.last)}"
    return (
        re.match(
            rf" (?:said|says|added|explained|argued) {name}\b|(?: {name}) (?:said|says|added|told|explained|argued)\b",
            after,
        )
        is not None
    )


MUTATORS: dict[str, Mutator] = {
    kind: mutator(kind, maker)
    for kind, maker in {
        "sixth-two-ages": _two_ages,
        "sixth-birth-year": _birth,
        "sixth-age-sum": _sums,
        "sixth-kin": _kin,
        "sixth-two-countries": _countries,
        "sixth-two-employers": _employers,
        "sixth-two-speakers": _sayings,
    }.items()
}
