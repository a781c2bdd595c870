"""Names told two ways: of people, of bodies, of places, and the short forms that stand for them."""

# ruff: noqa: E501 — word lists and patterns

import re
from collections.abc import Iterator
from random import Random

from srcaudit import Span
from tests.benchmarks.inconsistency.blind.stories import Edit, Mutator, Slip, Version
from tests.benchmarks.inconsistency.sixth.newsroom import FAMOUS, MEN, WOMEN, Person, Room, mutator

_VOWELS = "aeiou"
_RESHAPED = (
    (r"^Mc(?=[A-Z])", "Mac"),
    (r"^Mac(?=[A-Z])", "Mc"),
    (r"son$", "sen"),
    (r"sen$", "son"),
    (r"mann$", "man"),
    (r"(?<=[a-z]{2})man$", "mann"),
    (r"stein$", "stien"),
    (r"(?<=[a-z])ein$", "ien"),
    (r"berg$", "burg"),
    (r"burg$", "berg"),
    (r"-", " "),
    (r"(?<=[bcdfgklmnprstvz])ey$", "y"),
    (r"(?<=[bcdfgklmnprstvz])y$", "ey"),
    (r"^O[’']", "O"),
    (r"(?<=[a-z])ll(?=[a-z])", "l"),
    (r"tt(?=[a-z]|$)", "t"),
    (r"nn(?=[a-z]|$)", "n"),
    (r"rr(?=[a-z])", "r"),
    (r"ss(?=[a-z])", "s"),
    (r"ie(?=[a-z])", "ei"),
    (r"ei(?=[a-z])", "ie"),
    (r"ck(?=[a-z]|$)", "k"),
    (r"ph", "f"),
    (r"(?<=[a-z])(?<!e)s$", ""),
    (r"er$", "or"),
    (r"ton$", "ten"),
    (r"e$", ""),
)
_FIRST_RESPELT = dict(
    pair.split("/")
    for pair in (
        "Michael/Micheal Stephen/Stephan Steven/Stephen Jeffrey/Jeffery Geoffrey/Goeffrey Andrew/Andew Matthew/Mathew "  # noqa: SIM905
        "Hillary/Hilary Donald/Donlad Bernie/Bernei John/Jhon Marco/Macro Paul/Paull Robert/Robret Richard/Ricahrd "
        "Sarah/Sara Sara/Sarah Catherine/Catharine Katherine/Kathrine Anne/Ann Ann/Anne Philip/Phillip Phillip/Philip "
        "Alan/Allan Allan/Alan Eric/Erik Erik/Eric Mark/Marc Marc/Mark Brian/Bryan Bryan/Brian Neil/Niel Sean/Shaun "
        "Jonathan/Jonathon Lawrence/Laurence Gordon/Godron Anthony/Antony Graham/Grahame Kelly/Kelley Lindsey/Lindsay "
        "Teresa/Theresa Theresa/Teresa Christine/Kristine Gerald/Gerard Gregory/Gregroy Kenneth/Keneth Daniel/Daneil "
        "William/Willaim David/Daivd Thomas/Tomas James/Jmaes George/Goerge Charles/Charels Peter/Petre Kevin/Kevn "
        "Patrick/Partick Vladimir/Vladmir Martin/Matrin Simon/Simom Jason/Jasson Jamie/Jaime Justin/Justn Reince/Rience "
        "Susan/Suzan Jennifer/Jenifer Barbara/Barbra Elizabeth/Elisabeth Rebecca/Rebeca Deborah/Debra Nicholas/Nicolas "
        "Melissa/Mellisa Michelle/Michele Madeleine/Madeline Melania/Melanie Ivanka/Ivana Condoleezza/Condoleeza "
        "Christopher/Christoper Frederick/Fredrick Julian/Julien Russell/Russel Glenn/Glen Glen/Glenn Maria/Marai".split()
    )
)
_BODIES = {
    "Commission": "Committee",
    "Committee": "Commission",
    "Institute": "Institution",
    "Institution": "Institute",
    "Foundation": "Federation",
    "Federation": "Foundation",
    "Association": "Organisation",
    "Organisation": "Association",
    "Organization": "Association",
    "Council": "Committee",
    "Agency": "Authority",
    "Authority": "Agency",
    "University": "College",
    "College": "University",
    "Department": "Ministry",
    "Ministry": "Department",
    "Center": "Institute",
    "Centre": "Institute",
    "Bureau": "Board",
    "Board": "Bureau",
    "Society": "Alliance",
    "Alliance": "Society",
    "Union": "Association",
    "Service": "Agency",
    "Fund": "Foundation",
    "Bank": "Fund",
    "Court": "Tribunal",
}
_PLACES = (
    "Afghanistan Alabama Alaska Albuquerque Arizona Arkansas Atlanta Australia Austria Baghdad Baltimore Belgium Benghazi "  # noqa: SIM905
    "Birmingham Boston Brazil Bristol Britain Brooklyn Brussels California Cambridge Canada Cardiff Charleston Charlotte "
    "Chicago China Cincinnati Cleveland Colorado Connecticut Cuba Dallas Delaware Denver Detroit Dublin Edinburgh Egypt "
    "England Finland Florida France Georgia Germany Glasgow Greece Harlem Hawaii Houston Illinois Indiana Indonesia Iowa "
    "Iran Iraq Ireland Israel Italy Japan Kansas Kentucky Kenya Kosovo Leeds Libya Liverpool London Louisiana Madrid "
    "Maine Manchester Manhattan Maryland Massachusetts Melbourne Mexico Miami Michigan Milwaukee Minnesota Mississippi "
    "Missouri Montana Moscow Nebraska Nevada Newcastle Nigeria Ohio Oklahoma Oregon Orlando Pakistan Paris Pennsylvania "
    "Philadelphia Phoenix Pittsburgh Poland Portugal Qatar Queens Russia Sacramento Scotland Seattle Sheffield "
    "Singapore Spain Sweden Switzerland Sydney Syria Tampa Tennessee Texas Thailand Turkey Ukraine Utah Vermont Vietnam "
    "Virginia Wales Washington Wisconsin Wyoming Yemen Zimbabwe".split()
)
_STATES = frozenset(
    "Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Georgia Hawaii Illinois Indiana "  # noqa: SIM905
    "Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana "
    "Nebraska Nevada Ohio Oklahoma Oregon Pennsylvania Tennessee Texas Utah Vermont Virginia Wisconsin Wyoming".split()
)
_COUNTRIES = frozenset(
    "Afghanistan Australia Austria Belgium Brazil Britain Canada China Cuba Egypt England Finland France Germany Greece "  # noqa: SIM905
    "Indonesia Iran Iraq Ireland Israel Italy Japan Kenya Kosovo Libya Mexico Nigeria Pakistan Poland Portugal Qatar "
    "Russia Scotland Singapore Spain Sweden Switzerland Syria Thailand Turkey Ukraine Vietnam Wales Yemen Zimbabwe".split()
)
_SPELLINGS = (
    ("Zelensky", "Zelenskyy"),
    ("Gaddafi", "Qaddafi"),
    ("Qaddafi", "Gadhafi"),
    ("Kadhafi", "Gaddafi"),
    ("Gadhafi", "Gaddafi"),
    ("Yushchenko", "Yuschenko"),
    ("Yanukovych", "Yanukovich"),
    ("Yanukovich", "Yanukovych"),
    ("Khodorkovsky", "Khodorkovskii"),
    ("Tymoshenko", "Timoshenko"),
    ("Poroshenko", "Poroschenko"),
    ("Abramovich", "Abramovitch"),
    ("Yuganskneftegas", "Yuganskneftegaz"),
    ("Yuganskneftegaz", "Yuganskneftegas"),
    ("Medvedev", "Medvedyev"),
    ("Lavrov", "Lavroff"),
    ("Osama bin Laden", "Usama bin Laden"),
    ("Osama Bin Laden", "Usama Bin Laden"),
    ("al-Qaida", "al-Qaeda"),
    ("al-Qaeda", "al-Qaida"),
    ("al Qaeda", "al Qaida"),
    ("Al-Qaeda", "Al-Qaida"),
    ("Al Qaeda", "Al Qaida"),
    ("Hezbollah", "Hizbullah"),
    ("Hizbollah", "Hezbollah"),
    ("Kiev", "Kyiv"),
    ("Quran", "Koran"),
    ("Koran", "Quran"),
    ("Muhammad", "Mohammed"),
    ("Mohammed", "Muhammad"),
    ("Mohammad", "Muhammad"),
    ("Netanyahu", "Netanyahou"),
    ("Khamenei", "Khamene'i"),
    ("Rouhani", "Ruhani"),
    ("Musharraf", "Musharaf"),
    ("Zarqawi", "Zarkawi"),
    ("Karzai", "Karzay"),
    ("Allawi", "Alawi"),
    ("Hussein", "Husayn"),
    ("Raqqa", "Rakka"),
    ("Fallujah", "Falluja"),
    ("Falluja", "Fallujah"),
    ("Sharapova", "Scharapova"),
    ("Kuznetsova", "Kuznetzova"),
    ("Myskina", "Miskina"),
    ("Shevchenko", "Schevchenko"),
    ("Schröder", "Shröder"),
    ("Schroeder", "Shroeder"),
    ("Peshmerga", "Pesh Merga"),
    ("Solskjaer", "Solskjær"),
    ("Mujahideen", "Mujahedin"),
    ("Ramadan", "Ramazan"),
    ("Falun Gong", "Falungong"),
    ("Gulen", "Guelen"),
    ("Hanukkah", "Chanukah"),
    ("Al Jazeera", "Al Jazira"),
    ("Al-Jazeera", "Al-Jazira"),
    ("Tehran", "Teheran"),
    ("Basra", "Basrah"),
    ("Ghazala", "Gazala"),
    ("Mateen", "Matin"),
    ("Farook", "Farouk"),
)
_EXPANDED = {
    "FBI": ("Federal Bureau of Investigation", "Federal Office of Investigation"),
    "CIA": ("Central Intelligence Agency", "Central Investigation Bureau"),
    "NATO": ("North Atlantic Treaty Organization", "North Atlantic Defense Organization"),
    "EPA": ("Environmental Protection Agency", "Environmental Safety Agency"),
    "IRS": ("Internal Revenue Service", "Internal Tax Service"),
    "NRA": ("National Rifle Association", "National Gun Association"),
    "DNC": ("Democratic National Committee", "Democratic Federal Committee"),
    "RNC": ("Republican National Committee", "Republican Federal Committee"),
    "ACLU": ("American Civil Liberties Union", "American Human Rights Union"),
    "NAACP": (
        "National Association for the Advancement of Colored People",
        "National Union for the Advancement of Colored People",
    ),
    "IMF": ("International Monetary Fund", "International Currency Fund"),
    "WTO": ("World Trade Organization", "World Commerce Organization"),
    "OPEC": ("Organization of the Petroleum Exporting Countries", "Organization of Oil Exporting Countries"),
    "NASA": ("National Aeronautics and Space Administration", "National Astronomy and Rocket Administration"),
    "ECB": ("European Central Bank", "European Reserve Bank"),
    "NHS": ("National Health Service", "National Healthcare Trust"),
    "TUC": ("Trades Union Congress", "Trades Union Federation"),
    "CBI": ("Confederation of British Industry", "Federation of British Industry"),
    "SEC": ("Securities and Exchange Commission", "Stocks and Bonds Commission"),
    "FDA": ("Food and Drug Administration", "Food and Medicines Administration"),
    "NAFTA": ("North American Free Trade Agreement", "North American Open Trade Agreement"),
    "UKIP": ("UK Independence Party", "UK Freedom Party"),
    "GDP": ("gross domestic product", "gross national product"),
    "NYPD": ("New York Police Department", "New York Detective Office"),
    "WHO": ("World Health Organization", "World Medical Organization"),
    "IAAF": ("International Association of Athletics Federations", "International Union of Athletics Federations"),
    "DVD": ("digital versatile disc", "digital optical disc"),
    "RFU": ("Rugby Football Union", "Rugby Football Association"),
    "FA": ("Football Association", "Football League"),
    "TPP": ("Trans-Pacific Partnership", "Trans-Pacific Agreement"),
    "ISIS": ("Islamic State of Iraq and Syria", "Islamic Army of Iraq and Syria"),
    "CNN": ("Cable News Network", "Cable Television Network"),
}
_ACRONYM_FORMS = (
    "the {a} ({x})",
    "the {x} ({a})",
    "the {a}, or {x},",
    "the {x}, or {a},",
    "the {a}, which stands for {x},",
    "the {x}, known as the {a},",
    "the {a}, in full the {x},",
    "the {x}, the {a} for short,",
    "the {a} — the {x} —",
    "the {x} (the {a})",
)


def misspelt(name: str, random: Random) -> list[str]:
    """The name with two letters swapped, one dropped, doubled or changed, never the first."""
    made = []
    letters = [at for at in range(1, len(name)) if name[at].islower()]
    for at in letters:
        if at + 1 in letters and name[at] != name[at + 1]:
            made.append(name[:at] + name[at + 1] + name[at] + name[at + 2 :])
        if at + 1 < len(name):
            made.append(name[:at] + name[at + 1 :])
        if name[at] not in "hwyjqx" and name[at - 1] != name[at] and name[at : at + 2] != name[at] * 2:
            made.append(name[:at] + name[at] + name[at:])
        if name[at] in _VOWELS:
            made.append(name[:at] + random.choice([vowel for vowel in _VOWELS if vowel != name[at]]) + name[at + 1 :])
    return random.sample([one for one in made if one != name], len([one for one in made if one != name]))


def _surname(room: Room) -> Iterator[Slip | None]:
    for person in room.some(room.people):
        if len(person.last) < 5 or not person.alone or not person.bare:
            continue
        for wrong in misspelt(person.last, room.random):
            if room.new(wrong):
                yield _respelt(room, person, wrong, "a letter")


def _reshaped(room: Room) -> Iterator[Slip | None]:
    for person in room.some(room.people):
        if len(person.last) < 4 or not person.alone or not person.bare:
            continue
        for pattern, new in room.mine(_RESHAPED):
            wrong = re.sub(pattern, new, person.last, count=1)
            if wrong != person.last and room.new(wrong) | (wrong in person.last and not _stands(room, wrong)):
                yield _respelt(room, person, wrong, f"{pattern} as {new or 'nothing'}")


def _stands(room: Room, word: str) -> bool:
    return re.search(rf"\b{re.escape(word)}\b", room.text) is not None


def _respelt(room: Room, person: Person, wrong: str, form: str) -> Slip | None:
    at = room.random.choice(person.bare)
    if person.last not in FAMOUS and room.random.random() < 0.7:
        return room.against_alike(form, at, person.last, wrong, other=person.full[:1])
    if re.search(r"M(?:r|rs|s|iss)\.? $", room.text[at.start - 6 : at.start]):
        return None
    right = Edit(at.start, at.end, person.name)
    return room.edited(form, [Edit(at.start, at.end, wrong)], [right], other=person.full[:1])


def _full_name(room: Room) -> Iterator[Slip | None]:
    """The surname is misspelt where the person is named in full, and right elsewhere."""
    for person in room.some(room.people):
        if len(person.last) < 5 or not person.alone or len(person.bare) + len(person.full) < 3:
            continue
        for wrong in misspelt(person.last, room.random)[:6]:
            full = room.random.choice(person.full)
            at = Span(full.end - len(person.last), full.end)
            if not room.new(wrong):
                continue
            if person.last not in FAMOUS:
                yield room.against_alike("in full", at, person.last, wrong, other=person.bare[:2])
            else:
                edit = Edit(full.start, full.end, person.last)
                if full != person.full[0]:
                    yield room.edited(
                        "in full",
                        [Edit(full.start, full.end, room.text[full.start : at.start] + wrong)],
                        [edit],
                        other=person.bare[:2],
                    )


def _headline(room: Room) -> Iterator[Slip | None]:
    """The surname is misspelt in the headline alone."""
    title = room.story.title or ""
    for person in room.some(room.people):
        hit = re.search(rf"(?<![\w-]){re.escape(person.last)}(?![\w-])", title)
        if hit is None or not person.alone or len(person.last) < 5:
            continue
        led = re.search(r"[A-Z][\w’'.-]* $", title[: hit.start()])
        for wrong in misspelt(person.last, room.random):
            if room.new(wrong) and (led is None or led[0].strip() == person.first):
                change = person.last if led else person.name
                cut = led.start() if led else hit.start()
                right = Version((), title=title[:cut] + change + title[hit.end() :])
                slip = Version((), title=title[: hit.start()] + wrong + title[hit.end() :])
                yield Slip(room.kind, "headline", slip, right, (*person.full[:1], *person.bare[:3]))


def _first_name(room: Room) -> Iterator[Slip | None]:
    """The first name exchanged for another where the person is named in full again."""
    for person in room.some(room.people):
        if not person.alone or (person.last in FAMOUS and room.random.random() < 0.5):
            continue
        pool = sorted(WOMEN if person.woman else MEN)
        others = [name for name in pool if name[0] != person.first[0] and len(name) > 3 and room.new(name)]
        if not others:
            continue
        other = room.random.choice(others)
        for at in room.some([*person.full[1:], *person.bare]):
            right = [Edit(at.start, at.end, person.name)]
            if at in person.bare:
                if not re.search(r"M(?:r|rs|s|iss)\.? $", room.text[max(0, at.start - 6) : at.start]):
                    yield room.edited(
                        "for the surname",
                        [Edit(at.start, at.end, f"{other} {person.last}")],
                        right,
                        other=person.full[:1],
                    )
            elif not _inside_title(room, at):
                wrong = [Edit(at.start, at.start + len(person.first), other)]
                yield room.edited("in full", wrong, [Edit(at.start, at.end, person.last)], other=person.full[:1])


def _inside_title(room: Room, at: Span) -> bool:
    return re.search(r"[A-Z][\w’'.-]* $", room.text[max(0, at.start - 20) : at.start]) is not None


def _first_respelt(room: Room) -> Iterator[Slip | None]:
    """The first name misspelt where the person is named in full again."""
    for person in room.some(room.people):
        wrong = _FIRST_RESPELT.get(person.first)
        if wrong is None or not person.alone or not room.new(f"{wrong} {person.last}") or _stands(room, wrong):
            continue
        for at in room.some([*person.full[1:], *person.bare]):
            if at in person.bare:
                if not re.search(r"M(?:r|rs|s|iss)\.? $", room.text[max(0, at.start - 6) : at.start]):
                    edits = [[Edit(at.start, at.end, f"{one} {person.last}")] for one in (wrong, person.first)]
                    yield room.edited("for the surname", edits[0], edits[1], other=person.full[:1])
            elif not _inside_title(room, at):
                respelt = [Edit(at.start, at.start + len(person.first), wrong)]
                yield room.edited("in full", respelt, [Edit(at.start, at.end, person.last)], other=person.full[:1])


def _initials(room: Room) -> Iterator[Slip | None]:
    """A middle initial, or initials that stand for a first name, told two ways."""
    for person in room.some(room.people):
        if not re.fullmatch(r"[A-Z]\.", person.middle) or not person.alone or person.last == "Bush":
            continue
        wrong = room.random.choice([letter for letter in "BDEFGHKLMNPRSTW" if letter != person.middle[0]])
        with_it = [span for span in person.full if f" {person.middle} " in room.text[span.start : span.end]]
        later = list(with_it[1:]) + [span for span in person.full[1:] if span not in with_it]
        for at in room.some([*later, *room.subjects(person)]):
            names = [f"{person.first} {one} {person.last}" for one in (f"{wrong}.", person.middle)]
            right = person.name if at in with_it else names[1]
            yield room.edited(
                "middle", [Edit(at.start, at.end, names[0])], [Edit(at.start, at.end, right)], other=with_it[:1]
            )
    for hit in room.some(re.finditer(r"(?<![\w.])([A-Z])\. ?([A-Z])\. ([A-Z][a-z]{3,})\b(?! [A-Z])", room.text)):
        again = [*re.finditer(rf"(?<![\w.’'-] ){hit[3]}\b(?![\w-]| [A-Z])", room.text)]
        for other in room.some(again):
            if other.start() > hit.end() and room.told(other.start()) and hit[1] != hit[2]:
                right = room.text[hit.start() : hit.end()]
                letter = room.random.choice([one for one in "BDEFGHKLMNPRSTW" if one != hit[2]])
                swapped = right.replace(f"{hit[2]}.", f"{letter}.")
                edits = [[Edit(other.start(), other.end(), one)] for one in (swapped, right)]
                yield room.edited("both", edits[0], edits[1], other=[Span(hit.start(), hit.end())])


_BODY = re.compile(
    rf"\b((?:[A-Z][a-z]{{2,}} (?:of |for |on |and |the )*){{1,4}})({'|'.join(_BODIES)})\b"
    r"(?! (?:[A-Z]|of [A-Z]|for [A-Z]|on [A-Z]|\())(?!’s|'s| and [A-Z])"
)


def _bodies(room: Room) -> dict[str, list[re.Match[str]]]:
    found: dict[str, list[re.Match[str]]] = {}
    for hit in _BODY.finditer(room.text):
        found.setdefault(re.sub(r"^The ", "", hit[0]), []).append(hit)
    return found


def _body_respelt(room: Room) -> Iterator[Slip | None]:
    """A word of the name of a body misspelt in one of its places."""
    for name, hits in room.some(sorted(_bodies(room).items())):
        words = list(re.findall(r"[A-Z][a-z]{4,}", name))
        if len(hits) + len(re.findall(re.escape(name), room.text)) < 3 or not words:
            continue
        word = room.random.choice(words)
        for hit in room.some(hits):
            wrong = misspelt(word, room.random)
            at = hit.end() - len(name) + name.index(word)
            head = re.findall(r"[A-Z][a-z]+", name)[-1]
            led = re.search(r"\bthe $", room.text[: hit.end() - len(name)][-5:])
            if (
                wrong
                and led
                and room.told(hit.start())
                and room.new(wrong[0])
                and room.text[at : at + len(word)] == word
            ):
                right = Edit(hit.end() - len(name), hit.end(), head.lower())
                others = [Span(one.end() - len(name), one.end()) for one in hits if one is not hit]
                yield room.edited("a letter", [Edit(at, at + len(word), wrong[0])], [right], other=others[:2])


def _body_renamed(room: Room) -> Iterator[Slip | None]:
    """The noun at the end of the name of a body exchanged for another."""
    for name, hits in room.some(sorted(_bodies(room).items())):
        head = hits[0][2]
        wrong = _BODIES[head]
        if len(hits) < 2 or _stands(room, wrong) or name.startswith(("Supreme", "Democratic Nat", "Republican Nat")):
            continue
        for hit in room.some(hits):
            led = re.search(r"\bthe $", room.text[: hit.end() - len(name)][-5:])
            if room.told(hit.start()) and led:
                at = hit.end() - len(head)
                others = [Span(one.end() - len(name), one.end()) for one in hits if one is not hit]
                right = Edit(hit.end() - len(name), hit.end(), head.lower())
                yield room.edited(f"{head} as {wrong}", [Edit(at, hit.end(), wrong)], [right], other=others[:2])


_DEFINED = re.compile(r"\b((?:[A-Z][\w’'-]+(?: (?:of|for|the|and|on|&))* ){1,6}[A-Z][\w’'-]+) \(([A-Z]{2,6})\)")


def _defined(room: Room) -> Iterator[tuple[re.Match[str], str]]:
    """The definitions of acronyms whose letters are the initials, and the words that they stand for."""
    for hit in room.some(_DEFINED.finditer(room.text)):
        words = hit[1].split()
        for start in range(len(words)):
            full = words[start:]
            initials = {
                "".join(word[0] for word in full if word[0].isupper()),
                "".join(word[0].upper() for word in full),
            }
            if hit[2] in initials and full[0][0].isupper():
                yield hit, " ".join(full)
                break


def _acronym_letters(room: Room) -> Iterator[Slip | None]:
    """An acronym whose letters are not those of the words it is put behind."""
    for hit, full in _defined(room):
        letters = hit[2]
        wrong = [letters[:at] + letters[at + 1] + letters[at] + letters[at + 2 :] for at in range(len(letters) - 1)]
        start = hit.start(2) - len(full) - 2
        swapped = [one for one in wrong if one != letters and room.new(one)]
        if swapped and room.told(hit.start()):
            yield room.edited(
                "swapped",
                [Edit(hit.start(2), hit.end(2), room.random.choice(swapped))],
                [Edit(start, hit.end(), f"{letters} ({full})")],
                other=[Span(start, start + len(full))],
            )


def _acronym_expanded(room: Room) -> Iterator[Slip | None]:
    """An acronym told in full, with words that do not begin with its letters or are not those told before."""
    named = {hit[2]: (full, _other_words(room, full)) for hit, full in _defined(room)}
    known = {short: pair for short, pair in _EXPANDED.items() if short not in named}
    for short, (right, wrong) in [*room.some(named.items()), *room.some(known.items())]:
        if wrong is None or not room.new(wrong):
            continue
        for hit in room.some(re.finditer(rf"\bthe {short}(?=[ ,.])(?!,? (?:[A-Z(]|or\b|which\b|\())", room.text)):
            if (
                not room.told(hit.start())
                or re.search(r"\d", right)
                or f"({short})" in room.text[hit.start() - 90 : hit.end()]
            ):
                continue
            for form in room.mine(_ACRONYM_FORMS):
                if form.endswith(",") and room.text[hit.end()] in ",.":
                    form = form[:-1]
                told = [form.format(a=short, x=one) for one in (wrong, right)]
                edits = [[Edit(hit.start(), hit.end(), one)] for one in told]
                yield room.edited(form, edits[0], edits[1])


def _other_words(room: Room, full: str) -> str | None:
    words = full.split()
    heads = {"Commission": "Council", "Association": "Union", "Organisation": "Union", "Agency": "Office"}
    heads |= {
        "Bureau": "Office",
        "Department": "Ministry",
        "Service": "Agency",
        "Committee": "Board",
        "Council": "Board",
    }
    heads |= {
        "Union": "League",
        "National": "Federal",
        "International": "World",
        "American": "U.S.",
        "British": "United",
    }
    for at, word in enumerate(words):
        if word in heads:
            return " ".join([*words[:at], heads[word], *words[at + 1 :]])
    return None


def _place(room: Room) -> Iterator[Slip | None]:
    """A place misspelt once."""
    for place in room.some(_PLACES):
        hits = [*re.finditer(rf"(?<=\b(?:in|to) ){place}\b(?![’'-]| [A-Z]|, [A-Z])", room.text)]
        if len(re.findall(rf"\b{place}\b", room.text)) < 2:
            continue
        kind = "state" if place in _STATES else None if place in _COUNTRIES else "city"
        for hit in room.some(hits):
            wrong = [one for one in misspelt(place, room.random) if room.new(one)]
            if not wrong or not room.told(hit.start()) or place in {"Washington", "Georgia", "Manhattan", "Brooklyn"}:
                continue
            right = f"the {kind} of {place}" if kind else f"what is now {place}"
            if kind is None:
                right = f"{place} itself"
            others = [
                Span(*one.span()) for one in re.finditer(rf"\b{place}\b", room.text) if one.start() != hit.start()
            ]
            edits = [[Edit(hit.start(), hit.end(), one)] for one in (wrong[0], right)]
            yield room.edited("a letter", edits[0], edits[1], other=others[:2])


def _transliterated(room: Room) -> Iterator[Slip | None]:
    """A name out of another script, or of another tongue, spelt in two of its ways."""
    for one, other in room.some(_SPELLINGS):
        hits = [*re.finditer(rf"(?<![\w#@]){re.escape(one)}(?![\w-])", room.text)]
        if len(hits) < 2 or not room.new(other) or re.search(rf"{one[1:].upper()}", room.text):
            continue
        for hit in room.some(hits):
            if room.told(hit.start()):
                others = [Span(*place.span()) for place in hits if place is not hit]
                yield room.against_alike(f"{one} as {other}", Span(*hit.span()), one, other, other=others[:2])


MUTATORS: dict[str, Mutator] = {
    kind: mutator(kind, maker)
    for kind, maker in {
        "sixth-surname": _surname,
        "sixth-surname-shape": _reshaped,
        "sixth-full-name": _full_name,
        "sixth-headline-name": _headline,
        "sixth-first-name": _first_name,
        "sixth-first-respelt": _first_respelt,
        "sixth-initials": _initials,
        "sixth-body-respelt": _body_respelt,
        "sixth-body-renamed": _body_renamed,
        "sixth-acronym-letters": _acronym_letters,
        "sixth-acronym-expanded": _acronym_expanded,
        "sixth-place": _place,
        "sixth-transliterated": _transliterated,
    }.items()
}
