"""Slips of names: of people, organisations and places, in the text and in the headline."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from srcaudit import Span
from tests.benchmarks.inconsistency.blind.stories import Edit, Slip, Version
from tests.benchmarks.inconsistency.fifth.desk import Desk, mutator
from tests.benchmarks.inconsistency.fifth.reading import MEN, WOMEN

Made = Iterator[Slip | None]
_EDITS = (
    "letters swapped",
    "letter dropped",
    "double made single",
    "vowel changed",
    "letter doubled",
    "consonant changed",
    "letter put in",
    "last letter dropped",
    "ie for ei",
    "ending changed",
)
_LIKE = dict(zip("bcdfgklmnprstvzhw", "pkdvkcrnmbtzdfscv", strict=False))


def misspelt(desk: Desk, name: str) -> Iterator[tuple[str, str]]:
    """Names a letter away, by the edits of this half."""
    for edit in desk.mine(_EDITS):
        places = desk.some(range(1, len(name)))
        for at in places:
            new = _edit(edit, name, at)
            if new is not None and new != name and new.lower() not in _common(desk) and new not in desk.text:
                yield edit, new
                break


def _edit(edit: str, name: str, at: int) -> str | None:
    """The name with one edit at a place, None where it cannot be made."""
    here, after = name[at], name[at + 1 : at + 2]
    if not here.islower():
        return None
    if edit == "letters swapped" and after.islower() and here != after:
        return name[:at] + after + here + name[at + 2 :]
    if edit == "letter dropped" and len(name) > 5 and 1 < at < len(name) - 1:
        return name[:at] + name[at + 1 :]
    if edit == "double made single" and here == after:
        return name[:at] + name[at + 1 :]
    if edit == "vowel changed" and here in "aeiou" and at < len(name) - 1:
        return name[:at] + {"a": "e", "e": "a", "i": "e", "o": "u", "u": "o"}[here] + name[at + 1 :]
    if edit == "letter doubled" and here in "lnrtsm" and after != here and name[at - 1] != here:
        return name[:at] + here + name[at:]
    if edit == "consonant changed" and here in _LIKE and at < len(name) - 1 and _LIKE[here] != here:
        return name[:at] + _LIKE[here] + name[at + 1 :]
    if edit == "letter put in" and here in "aeiou" and after not in "aeiou" and len(name) > 4:
        return name[: at + 1] + "nrl"[at % 3] + name[at + 1 :]
    if edit == "last letter dropped" and at == len(name) - 1 and len(name) > 5 and here != "s":
        return name[:-1]
    if edit == "ie for ei" and here + after in ("ie", "ei"):
        return name[:at] + after + here + name[at + 2 :]
    if edit == "ending changed" and len(name) > 5:
        for one, two in (
            ("son", "sen"),
            ("sen", "son"),
            ("er", "ar"),
            ("man", "mann"),
            ("el", "le"),
            ("ey", "y"),
            ("on", "en"),
            ("ton", "tin"),
            ("ski", "sky"),
        ):
            if name.endswith(one) and at == len(name) - len(one):
                return name[: -len(one)] + two
    return None


@lru_cache(maxsize=512)
def _lower_words(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"\b[a-z]{3,}\b", text))


def _common(desk: Desk) -> frozenset[str]:
    return _lower_words(desk.text)


def _everywhere(desk: Desk, spans: Sequence[Span], new: str) -> list[Edit]:
    return [Edit(span.start, span.end, new) for span in spans]


def _in_title(desk: Desk, name: str) -> bool:
    return desk.story.title is not None and re.search(rf"\b{re.escape(name)}\b", desk.story.title) is not None


def surname(desk: Desk) -> Made:
    """One of several mentions by surname a letter away."""
    for person in desk.some(desk.read.people):
        if len(person.every) < 3 or len(person.surname) < 4 or _in_title(desk, person.surname):
            continue
        for edit, new in misspelt(desk, person.surname):
            place = desk.random.choice(person.bare)
            others = [span for span in person.every if span != place]
            yield desk.edited(
                edit, [Edit(place.start, place.end, new)], _everywhere(desk, person.every, new), other=others
            )
            break


def full_surname(desk: Desk) -> Made:
    """The surname beside the first name a letter away from all the others."""
    for person in desk.some(desk.read.people):
        if len(person.full) != 1 or len(person.bare) < 2 or len(person.surname) < 4 or _in_title(desk, person.surname):
            continue
        for edit, new in misspelt(desk, person.surname):
            full = person.full[0]
            place = Span(full.end - len(person.surname), full.end)
            yield desk.edited(
                edit, [Edit(place.start, place.end, new)], _everywhere(desk, person.every, new), other=person.bare
            )
            break


_SOUND = {
    "Michael": "Mitchell",
    "Steven": "Stephen",
    "Stephen": "Steven",
    "John": "Jon",
    "Jon": "John",
    "Mark": "Marc",
    "Brian": "Bryan",
    "Jeffrey": "Geoffrey",
    "Geoffrey": "Jeffrey",
    "Sara": "Sarah",
    "Sarah": "Sara",
    "Ann": "Anne",
    "Catherine": "Katherine",
    "Katherine": "Catherine",
    "Philip": "Phillip",
    "Alan": "Allen",
    "Eric": "Erik",
    "Karl": "Carl",
    "Carl": "Karl",
    "Nicholas": "Nicolas",
    "Teresa": "Theresa",
    "Theresa": "Teresa",
}
_USUAL = {
    "m": [
        "Andrew",
        "Anthony",
        "Barry",
        "Brendan",
        "Carl",
        "Charles",
        "Colin",
        "Craig",
        "Daniel",
        "David",
        "Dennis",
        "Derek",
        "Donald",
        "Douglas",
        "Edward",
        "Eric",
        "Frank",
        "Gary",
        "George",
        "Gerald",
        "Graham",
        "Harold",
        "Henry",
        "Howard",
        "Ivan",
        "James",
        "Jeremy",
        "Jonathan",
        "Joseph",
        "Keith",
        "Kenneth",
        "Lawrence",
        "Leonard",
        "Louis",
        "Marcus",
        "Martin",
        "Michael",
        "Neil",
        "Nicholas",
        "Norman",
        "Oliver",
        "Patrick",
        "Paul",
        "Peter",
        "Philip",
        "Ralph",
        "Raymond",
        "Richard",
        "Robert",
        "Roger",
        "Ronald",
        "Samuel",
        "Scott",
        "Simon",
        "Stephen",
        "Stuart",
        "Thomas",
        "Timothy",
        "Victor",
        "Vincent",
        "Walter",
        "Warren",
        "William",
    ],
    "f": [
        "Alice",
        "Amanda",
        "Angela",
        "Anna",
        "Barbara",
        "Beverly",
        "Brenda",
        "Caroline",
        "Catherine",
        "Christine",
        "Claire",
        "Deborah",
        "Diane",
        "Dorothy",
        "Eleanor",
        "Elizabeth",
        "Emily",
        "Emma",
        "Fiona",
        "Frances",
        "Gloria",
        "Grace",
        "Hannah",
        "Heather",
        "Helen",
        "Irene",
        "Jane",
        "Janet",
        "Jennifer",
        "Jessica",
        "Joanna",
        "Judith",
        "Julia",
        "Karen",
        "Kathleen",
        "Laura",
        "Linda",
        "Louise",
        "Margaret",
        "Marion",
        "Martha",
        "Mary",
        "Megan",
        "Monica",
        "Nancy",
        "Nicola",
        "Nora",
        "Olivia",
        "Pamela",
        "Patricia",
        "Paula",
        "Rachel",
        "Rebecca",
        "Ruth",
        "Sandra",
        "Sarah",
        "Sheila",
        "Stephanie",
        "Susan",
        "Teresa",
        "Valerie",
        "Veronica",
        "Victoria",
    ],
}
_FIRST = ("other name", "sound-alike", "same initial", "middle swapped", "nearby name", "other sound")


def first_name(desk: Desk) -> Made:
    """Another first name at a second full name, or put before a bare surname."""
    for person in desk.some(desk.read.people):
        if person.dynastic or person.kin or _in_title(desk, person.surname):
            continue
        pool = _USUAL[person.sex]
        alike = [n for n in pool if n[0] == person.given[0] and n[:2] != person.given[:2] and n not in desk.text]
        far = [n for n in pool if n[0] != person.given[0] and n not in desk.text]
        form = desk.mine(_FIRST)[0]
        if "sound" in form and person.given in _SOUND:
            new = _SOUND[person.given]
        elif alike and form != "other name":
            form, new = "same initial", desk.random.choice(alike)
        else:
            form, new = "other name", desk.random.choice(far)
        if len(person.full) > 1:
            at = desk.random.choice(person.full[1:])
            spot = Span(at.start, at.start + len(person.given))
            every = [Span(span.start, span.start + len(person.given)) for span in person.full]
            if desk.text.count(person.given) == len(every):
                yield desk.edited(
                    f"edited, {form}",
                    [Edit(spot.start, spot.end, new)],
                    _everywhere(desk, every, new),
                    other=person.full[:1],
                )
            continue
        for span in desk.subjects(person, after=person.full[0].end, form="The"):
            yield desk.edited(
                f"put in, {form}",
                [Edit(span.start, span.start, f"{new} ")],
                [Edit(span.start, span.start, f"{person.given} ")],
                other=[person.full[0]],
            )


_ORGANISATION = (
    r"(?<![\w.] )\b((?:[A-Z][a-z]{3,} (?:(?:of|for|and|the) )*){1,3}(?:University|College|Institute|Association|"
    r"Foundation|Corporation|Commission|Committee|Council|Bank|Group|Fund|Party|Union|Agency|Department|Ministry|"
    r"Company|Center|Centre|Society|Trust|Airlines|Airways|Federation|Board|Bureau|Court|Museum|Times|Post|Journal|"
    r"Alliance|Coalition|Network|League|Service|Office|Authority|Systems|Pictures|Motors|Partners|"
    r"Enterprises))\b(?! (?:of|for|[A-Z]))"
    r"|(?<![A-Z]\w )(?<![A-Z]\w\w )(?<![A-Z]\w{4} )(?<![A-Z]\w{8} )\b((?:University|Bank|Ministry|"
    r"Department|Institute|Center|Centre|Association|Federation|Council|Museum|House|"
    r"Bureau|Board|Union|Office|Confederation|Society) (?:of|for) (?:the )?[A-Z][a-z]{3,}(?: "
    r"[A-Z][a-z]{3,})?)\b(?! [A-Z])"
)
_TURNED = ("letter of a word", "preposition", "plural of a word", "letter of its name", "of for for", "last word")


def organisation(desk: Desk) -> Made:
    """An organisation's name that is not spelt as elsewhere in the article."""
    seen: dict[str, list[Span]] = {}
    for found in re.finditer(_ORGANISATION, desk.text):
        seen.setdefault(found.group(), []).append(Span(*found.span()))
    for name, spans in desk.some(seen.items()):
        free = [span for span in spans if not desk.read.quoted(span.start)]
        if desk.text.count(name) != len(spans) or len(free) < 2 or _in_title(desk, name):
            continue
        words = [w for w in name.split() if w[0].isupper() and len(w) > 4]
        for edit, new in _turned(desk, name, words):
            place = desk.random.choice(free[1:])
            yield desk.edited(
                edit,
                [Edit(place.start, place.end, new)],
                _everywhere(desk, spans, new),
                other=[s for s in spans if s != place],
            )
            break


def _turned(desk: Desk, name: str, words: list[str]) -> Iterator[tuple[str, str]]:
    if desk.random.random() < 0.3 and re.search(r" (?:of|for) ", name):
        found = re.search(r" (of|for) ", name)
        if found:
            yield "preposition", name.replace(found.group(), " for " if found[1] == "of" else " of ", 1)
    for old in desk.some(words):
        for edit, new in misspelt(desk, old):
            yield edit, name.replace(old, new, 1)


_PLACE = (
    r"\b(?:in|near|from|outside|at) ((?:New |San |Los |South |North |West |East |St\. |Fort |Port "
    r")?[A-Z][a-z]{4,}(?:-[a-z]+-[A-Z][a-z]+)?)\b(?! [A-Z]|['’]s [A-Z])"
)
_TIMES = frozenset(
    [
        "January",
        "February",
        "March",
        "April",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
        "Monday",
        "Tuesday",
        "Wednesday",
        "Thursday",
        "Friday",
        "Saturday",
        "Sunday",
        "Congress",
        "Parliament",
        "Twitter",
        "Facebook",
        "Senate",
        "House",
        "Christmas",
        "Easter",
        "White",
        "Capitol",
        "Democrats",
        "Republicans",
        "Google",
        "Microsoft",
        "English",
        "French",
        "German",
        "Spanish",
        "Republican",
        "Democratic",
        "Islam",
    ]
)


def place(desk: Desk) -> Made:
    """A place's name a letter away at one of several mentions."""
    names = desk.some({found[1] for found in desk.read.finds(_PLACE)} - _TIMES)
    people = {person.surname for person in desk.read.named} | {person.given for person in desk.read.named}
    for name in names:
        spans = [Span(*found.span()) for found in re.finditer(rf"\b{re.escape(name)}\b", desk.text)]
        free = [span for span in spans[1:] if not desk.read.quoted(span.start)]
        told = [
            s
            for s in free
            if re.search(r"\b(?:in|near|from|outside|at|to|of) $", desk.text[max(0, s.start - 9) : s.start])
        ]
        told = [s for s in told if not re.match(r" [A-Z]", desk.text[s.end : s.end + 2])]
        if re.search(
            rf"\b(?:Mr|Mrs|Ms)\. {name}|[a-z] {name} (?:said|says|has|told|was)\b|{name}[’']s "
            rf"(?:campaign|hand)|(?:[a-z]|^|\n)[A-Z][a-z]+ {name}\b",
            desk.text,
        ):
            continue
        if len(spans) < 3 or not told or name in people or _in_title(desk, name) or name in MEN | WOMEN:
            continue
        last = name.split()[-1]
        for edit, new in misspelt(desk, last):
            spot = desk.random.choice(told)
            whole = name.replace(last, new)
            yield desk.edited(
                edit,
                [Edit(spot.start, spot.end, whole)],
                _everywhere(desk, spans, whole),
                other=[s for s in spans if s != spot],
            )
            break


_SPELLINGS = (
    ("Guantanamo", "Guantánamo"),
    ("Shiites", "Shi'ites"),
    ("Osama", "Ossama"),
    ("Riyadh", "Riyad"),
    ("Yukos", "Jukos"),
    ("Gazprom", "Gasprom"),
    ("Fallujah", "Falloujah"),
    ("Peshmerga", "Pesh Merga"),
    ("Tikrit", "Takrit"),
    ("Ramallah", "Ram Allah"),
    ("Bangalore", "Bengaluru"),
    ("Madras", "Chennai"),
    ("Hizbollah", "Hezbollah"),
    ("Kim Jong Un", "Kim Jong-un"),
    ("Kim Jong-il", "Kim Jong Il"),
    ("Gaddafi", "Qaddafi", "Kadafi", "Gadhafi", "Qadhafi"),
    ("al-Qaeda", "al-Qaida", "al Qaeda"),
    ("Al-Qaeda", "Al-Qaida"),
    ("Qaida", "Qaeda"),
    ("Hezbollah", "Hizbollah", "Hizbullah"),
    ("Osama", "Usama"),
    ("Kiev", "Kyiv"),
    ("Quran", "Koran"),
    ("Muhammad", "Mohammed", "Mohammad"),
    ("Mohamed", "Mohammed"),
    ("Yushchenko", "Yuschenko"),
    ("Yanukovych", "Yanukovich"),
    ("Tymoshenko", "Timoshenko"),
    ("Khodorkovsky", "Khodorkovskiy"),
    ("Assad", "Asad"),
    ("Mumbai", "Bombay"),
    ("Myanmar", "Burma"),
    ("Calcutta", "Kolkata"),
    ("Khamenei", "Khamenehi"),
    ("Ahmadinejad", "Ahmadi-Nejad"),
    ("Falluja", "Fallujah"),
    ("Fallujah", "Falluja"),
    ("Karbala", "Kerbala"),
    ("Zarqawi", "Zarkawi"),
    ("Taliban", "Taleban"),
    ("Taleban", "Taliban"),
    ("Mecca", "Makkah"),
    ("Beijing", "Peking"),
    ("Odessa", "Odesa"),
    ("Kharkiv", "Kharkov"),
    ("Zelensky", "Zelenskyy"),
    ("Tehran", "Teheran"),
    ("Nasrallah", "Nasralla"),
    ("Sheikh", "Shaikh"),
    ("Sheik", "Sheikh"),
    ("Hussein", "Husain"),
    ("Saddam", "Sadam"),
    ("Dostoevsky", "Dostoyevsky"),
    ("Tchaikovsky", "Chaikovsky"),
    ("Chanukah", "Hanukkah"),
    ("Muslim", "Moslem"),
    ("Abdullah", "Abdallah"),
    ("Allawi", "Alawi"),
    ("Dementieva", "Dementyeva"),
    ("Lukashenko", "Lukashenka"),
    ("Romania", "Rumania"),
    ("Abramovich", "Abramovitch"),
    ("Sevastopol", "Sebastopol"),
    ("Ceaușescu", "Ceausescu"),
    ("Shia", "Shi'a"),
    ("Shiite", "Shi'ite"),
    ("Guantanamo", "Guantánamo"),
    ("Bin Laden", "Bin Ladin"),
    ("bin Laden", "bin Ladin"),
    ("Mullah", "Mulla"),
    ("Sisi", "Sissi"),
)


def transliteration(desk: Desk) -> Made:
    """One mention of a name in another transliteration."""
    own = _SPELLINGS[0 if desk.story.half == "open" else 1 :: 2]
    for name, *others in desk.some(own):
        if any(other in desk.text for other in others) or _in_title(desk, name):
            continue
        spans = [Span(*found.span()) for found in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", desk.text)]
        free = [span for span in spans if not desk.read.quoted(span.start)]
        if len(spans) < 2 or not free:
            continue
        new, spot = desk.random.choice(others), desk.random.choice(free)
        yield desk.edited(
            f"{name} as {new}",
            [Edit(spot.start, spot.end, new)],
            _everywhere(desk, spans, new),
            other=[s for s in spans if s != spot],
        )


_MARKS = [
    "Zurich Zürich",
    "Sao São",
    "Bogota Bogotá",
    "Jose José",
    "Rene René",
    "Andre André",
    "Lopez López",
    "Garcia García",
    "Rodriguez Rodríguez",
    "Perez Pérez",
    "Gonzalez González",
    "Hernandez Hernández",
    "Martinez Martínez",
    "Sanchez Sánchez",
    "Ramirez Ramírez",
    "Gomez Gómez",
    "Francois François",
    "Chloe Chloë",
    "Muller Müller",
    "Schroeder Schröder",
    "Celine Céline",
    "Beyonce Beyoncé",
    "Raul Raúl",
    "Chavez Chávez",
    "Erdogan Erdoğan",
    "Malmo Malmö",
    "Pele Pelé",
    "Quebec Québec",
    "Dusseldorf Düsseldorf",
    "Cologne Köln",
    "Castro Castró",
    "Julian Julián",
    "Juan Júan",
    "Nunez Núñez",
    "Pena Peña",
    "Munoz Muñoz",
    "Jimenez Jiménez",
    "Diaz Díaz",
    "Alvarez Álvarez",
    "Fernandez Fernández",
    "Cordoba Córdoba",
    "Vasquez Vásquez",
    "Tomas Tomás",
    "Hector Héctor",
    "Angel Ángel",
    "Jesus Jesús",
    "Maria María",
    "Sofia Sofía",
    "Victor Víctor",
    "Penelope Penélope",
    "Almodovar Almodóvar",
    "Bardem Bardém",
    "Zoe Zoë",
    "Helene Hélène",
    "Gerard Gérard",
    "Arsene Arsène",
    "Benitez Benítez",
    "Amelie Amélie",
    "Jerome Jérôme",
    "Mexico México",
    "Peru Perú",
    "Haiti Haïti",
    "Bjork Björk",
    "Roger Rogér",
    "Gaston Gastón",
    "Juarez Juárez",
    "Krueger Krüger",
    "Koln Köln",
    "Ozil Özil",
    "Cancun Cancún",
    "Panama Panamá",
    "Cortes Cortés",
    "Ibanez Ibáñez",
    "Dario Darío",
    "Solana Solaná",
    "Barroso Barróso",
    "Mourinho Mourínho",
    "Agnes Agnès",
]
_UNMARKED = frozenset(
    [
        "Castro",
        "Juan",
        "Bardem",
        "Roger",
        "Solana",
        "Barroso",
        "Mourinho",
        "Cologne",
        "Victor",
        "Maria",
        "Mexico",
        "Peru",
        "Panama",
        "Haiti",
        "Angel",
        "Jesus",
        "Julian",
    ]
)


def diacritics(desk: Desk) -> Made:
    """One mention of a name with its mark, where the others have none, or the other way round."""
    for pair in desk.some([*_MARKS[0 if desk.story.half == "open" else 1 :: 2], "*"]):
        if pair == "*":
            yield from _mark_lost(desk)
            continue
        plain, marked = pair.split()
        if plain in _UNMARKED or marked in desk.text or _in_title(desk, plain):
            continue
        spans = [Span(*found.span()) for found in re.finditer(rf"(?<![\w-]){plain}(?![\w])", desk.text)]
        free = [span for span in spans if not desk.read.quoted(span.start)]
        if len(spans) >= 2 and free:
            spot = desk.random.choice(free)
            yield desk.edited(
                "mark put on",
                [Edit(spot.start, spot.end, marked)],
                _everywhere(desk, spans, marked),
                other=[s for s in spans if s != spot],
            )


def _mark_lost(desk: Desk) -> Made:
    bare = str.maketrans("áàâäãåéèêëíìîïóòôöõúùûüñçğşčšžøÁÉÍÓÚÖÜØ", "aaaaaaeeeeiiiiooooouuuuncgscszoAEIOUOUO")
    for name in desk.some(
        sorted(set(re.findall(r"\b[A-Z][a-z]*[áàâäãåéèêëíìîïóòôöõúùûüñçğşčšžø][a-zà-ž]*\b", desk.text)))
    ):
        spans = [Span(*found.span()) for found in re.finditer(rf"\b{name}\b", desk.text)]
        free = [span for span in spans if not desk.read.quoted(span.start)]
        plain = name.translate(bare)
        if len(spans) >= 2 and free and plain not in desk.text and not _in_title(desk, name):
            spot = desk.random.choice(free)
            yield desk.edited(
                "mark lost",
                [Edit(spot.start, spot.end, plain)],
                _everywhere(desk, spans, plain),
                other=[s for s in spans if s != spot],
            )


def headline_name(desk: Desk) -> Made:
    """A surname a letter away in the headline only."""
    title = desk.story.title
    if title is None:
        return
    for person in desk.some(desk.read.people):
        if not _in_title(desk, person.surname) or len(person.surname) < 4 or title.isupper():
            continue
        for edit, new in misspelt(desk, person.surname):
            headline = re.sub(rf"\b{re.escape(person.surname)}\b", new, title)
            control = Version.of(*_everywhere(desk, person.every, new), title=headline)
            yield Slip(desk.kind, edit, Version.of(title=headline), control, person.every)
            break


MUTATORS = {
    "surname": mutator("surname", surname),
    "full-surname": mutator("full-surname", full_surname),
    "first-name": mutator("first-name", first_name),
    "organisation": mutator("organisation", organisation),
    "place": mutator("place", place),
    "transliteration": mutator("transliteration", transliteration),
    "diacritics": mutator("diacritics", diacritics),
    "headline-name": mutator("headline-name", headline_name),
}
