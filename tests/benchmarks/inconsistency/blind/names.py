"""Names of people, places and organisations that are spelt differently once."""

import re
from collections.abc import Callable, Iterator
from random import Random

from srcaudit import Span
from tests.benchmarks.inconsistency.blind.reading import GIVEN, MEN, WOMEN, Person, people, quoted, shuffled, words
from tests.benchmarks.inconsistency.blind.stories import Edit, Mutator, Slip, Story, Version

PLACES = words(
    "Aberdeen Afghanistan Alabama Alaska Amsterdam Argentina Arizona Arkansas Athens Atlanta Auckland Australia "
    "Austria Baghdad Baltimore Bangkok Barcelona Beijing Beirut Belfast Belgium Belgrade Benghazi Berlin "
    "Birmingham Bogota Boston Brazil Brisbane Bristol Britain Brooklyn Brussels Bucharest Budapest Bulgaria Cairo "
    "California Cambodia Cambridge Canada Cardiff Caracas Charleston Charlotte Chicago Cincinnati Cleveland "
    "Colombia Colorado Connecticut Copenhagen Croatia Dallas Damascus Delaware Delhi Denmark Denver Detroit "
    "Dortmund Dresden Dubai Dublin Dundee Edinburgh Egypt England Estonia Ethiopia Falluja Ferguson Finland "
    "Florence Florida France Frankfurt Geneva Germany Ghana Glasgow Greece Greenland Gaza Hamburg Hampshire "
    "Harlem Havana Hawaii Helsinki Honduras Hungary Iceland Idaho Illinois India Indiana Indonesia Iowa Iraq "
    "Ireland Istanbul Jakarta Jerusalem Johannesburg Kabul Kandahar Kansas Karachi Kentucky Kenya Kosovo Kuwait "
    "Lagos Lahore Latvia Lebanon Leeds Leicester Libya Lisbon Lithuania Liverpool London Louisiana Luxembourg "
    "Madrid Maine Malawi Malaysia Manchester Manhattan Maryland Massachusetts Melbourne Memphis Mexico Miami "
    "Michigan Milan Milwaukee Minneapolis Minnesota Mississippi Missouri Montana Montreal Morocco Moscow Mosul "
    "Mumbai Munich Nairobi Nebraska Netherlands Nevada Newcastle Nigeria Norway Nottingham Oakland Ohio Oklahoma "
    "Orlando Oslo Oregon Ottawa Oxford Pakistan Palestine Paris Pennsylvania Philadelphia Philippines Phoenix "
    "Pittsburgh Poland Portland Portugal Prague Pretoria Quebec Rome Romania Russia Rwanda Sacramento Scotland "
    "Seattle Senegal Seoul Serbia Shanghai Sheffield Siberia Sicily Singapore Slovakia Slovenia Somalia "
    "Southampton Spain Stockholm Sudan Sweden Switzerland Sydney Syria Taiwan Tehran Tennessee Texas Thailand "
    "Tokyo Toronto Tripoli Tunisia Turkey Uganda Ukraine Utah Venezuela Vermont Vienna Vietnam Virginia Wales "
    "Warsaw Washington Wisconsin Wyoming Yemen Yorkshire Zimbabwe Zurich"
)
_BODIES = (
    "Association|Bank|Institute|Foundation|University|Corporation|Commission|Council|Union|Federation|Agency|Group|Center|"
    "Centre|Committee|Airlines|Airways|Motors|Energy|Records|Party|League|Network|Partners|Capital|Club|Society|Authority|"
    "Trust|Hospital|Ministry|Systems|Holdings|Industries|Entertainment|Pictures|Studios|Inc|Corp|Ltd|plc|Co"
)
_ORGANISATION = re.compile(rf"\b([A-Z][a-z]{{4,}}) (?:[A-Z][a-z]+ )?(?:{_BODIES})\b")
_COMPANIES = words(
    "Airbus Amazon Apple Barclays Bloomberg Boeing Breitbart Bundesbank Chelsea Chevron Chrysler Citigroup "
    "Comcast Daimler Disney Enron Ericsson Everton Facebook Ferrari Gallup Gazprom Gizprom Glaxo Goldman Google "
    "Halifax Heineken Hezbollah Honda Huawei Hyundai Instagram Intel Juventus Kremlin Lufthansa Macromedia "
    "Marlboro McDonald Mercedes Microsoft Mitsubishi Monsanto Motorola Netflix Nintendo Nissan Nokia Novartis "
    "Parmalat Pentagon Pfizer Porsche Quinnipiac Rasmussen Renault Reuters Rosneft Samsung Siemens Starbucks "
    "Suzuki Symantec Telecom Telefonica Tesla Toyota Twitter Vatican Verizon Vodafone Volkswagen Walmart Yahoo "
    "Yukos YouTube"
)
_NO_COMPANIES = frozenset(
    words(
        "Republican Democratic National House White Security State American British European African Asian Justice "
        "Family Clinton Trump Obama China Japan Israel Korea Senate Congress Congressional Labour Conservative "
        "Christian Islamic Communist Socialist Muslim Jewish Catholic Federal Central International Supreme"
    )
)
_RESPELT = words(
    "sky:skiy skiy:sky ski:sky Sergei:Sergey Sergey:Sergei Alexei:Aleksey Dmitry:Dmitri Dmitri:Dmitry Yuri:Yury "
    "Alexander:Aleksandr Mikhail:Michail Mohammed:Muhammad Muhammad:Mohammed Mohamed:Mohammad Mohammad:Mohamed "
    "Hussein:Hussain Hussain:Hussein Ahmed:Ahmad Ahmad:Ahmed Abdullah:Abdallah Abdul:Abdel Omar:Umar Osama:Usama "
    "Yasser:Yasir Hassan:Hasan Assad:Asad Gaddafi:Qaddafi Gadhafi:Gaddafi Qaddafi:Gadhafi "
    "Khodorkovsky:Chodorkovsky Yushchenko:Iushchenko Yanukovych:Janukovich Yanukovich:Yanukovych "
    "Tymoshenko:Timoshenko Khamenei:Khamenai Rouhani:Ruhani Khan:Chan Netanyahu:Netanyahou Erdogan:Erdohan "
    "Zarqawi:Zarkawi Baghdadi:Bagdadi Karzai:Karzay Musharraf:Musharaf Sharif:Shareef Allawi:Alawi "
    "Sistani:Seestani Mahmoud:Mahmud Mahmud:Mahmoud Khalid:Khaled Khaled:Khalid Ivanov:Ivanoff Medvedev:Medvedyev "
    "Yeltsin:Eltsin Gorbachev:Gorbachov Abramovich:Abramovitch Dementieva:Dementyeva Davydenko:Davidenko "
    "Safin:Saffin Kuznetsova:Kuznezova Shevchenko:Schevtschenko Milosevic:Miloshevich Djokovic:Djokovich "
    "Aleksandr:Alexander Saakashvili:Sakashvili Berezovsky:Berezovskiy Peskov:Peskow Farouk:Faruq Tariq:Tarek "
    "Saeed:Said Saddam:Sadam Yousef:Yusuf Chavez:Chaves "
)
_NICKNAMES = words(
    "Bill:William Bob:Robert Jim:James Mike:Michael Tom:Thomas Dave:David Joe:Joseph Dan:Daniel Steve:Stephen "
    "Steve:Steven Ted:Edward Tony:Anthony Chris:Christopher Matt:Matthew Andy:Andrew Ken:Kenneth Rick:Richard "
    "Dick:Richard Ed:Edward Ben:Benjamin Sam:Samuel Charlie:Charles Chuck:Charles Liz:Elizabeth Kate:Katherine "
    "Sue:Susan Jeff:Jeffrey Greg:Gregory Nick:Nicholas Ron:Ronald Don:Donald Tim:Timothy Pete:Peter Phil:Philip "
    "Will:William Jack:John Jon:Jonathan Larry:Lawrence Alex:Alexander Ray:Raymond Fred:Frederick Josh:Joshua "
    "Kathy:Kathleen Debbie:Deborah Jerry:Gerald Harry:Henry Bernie:Bernard "
)
_SAME = frozenset(pair for text in _NICKNAMES for pair in (tuple(text.split(":")), tuple(reversed(text.split(":")))))
_TAKEN_FOR = str.maketrans("aeioucksztmdnbpgvfrlhwy", "eayuokczsdnbmpbqwvtkjvi")


def misspelt(word: str, rng: Random) -> tuple[str, str] | None:
    """The kind of slip and the word with it: one letter dropped, doubled, swapped or mistaken for another."""
    ways: list[tuple[str, Callable[[str, Random], str | None]]] = [
        ("letter dropped", _dropped),
        ("letters swapped", _swapped),
        ("letter mistaken", _mistaken),
        ("letter doubled", _doubled),
        ("double made single", _single),
        ("letter put in", _put_in),
    ]
    rng.shuffle(ways)
    for name, way in ways:
        changed = way(word, rng)
        if changed and changed != word and changed.lower() != word.lower() + "s":
            return name, changed
    return None


def _inner(word: str) -> list[int]:
    return list(range(1, len(word)))


def _dropped(word: str, rng: Random) -> str | None:
    place = rng.choice(_inner(word))
    return None if word[place:] == "s" else word[:place] + word[place + 1 :]


def _swapped(word: str, rng: Random) -> str | None:
    places = [at for at in range(1, len(word) - 1) if word[at] != word[at + 1] and word[at : at + 2].isalpha()]
    if not places:
        return None
    at = rng.choice(places)
    return word[:at] + word[at + 1] + word[at] + word[at + 2 :]


def _mistaken(word: str, rng: Random) -> str | None:
    places = [at for at in _inner(word) if ord(word[at]) in _TAKEN_FOR]
    if not places:
        return None
    at = rng.choice(places)
    return word[:at] + word[at].translate(_TAKEN_FOR) + word[at + 1 :]


def _doubled(word: str, rng: Random) -> str | None:
    places = [
        at
        for at in _inner(word)
        if word[at] in "lmnrstpd" and word[at - 1] != word[at] and word[at : at + 2] != word[at] * 2
    ]
    return _at(word, rng.choice(places), 2) if places else None


def _single(word: str, rng: Random) -> str | None:
    places = [at for at in _inner(word) if word[at] == word[at - 1]]
    return _at(word, rng.choice(places), 0) if places else None


def _put_in(word: str, rng: Random) -> str | None:
    at = rng.choice(_inner(word))
    return word[:at] + rng.choice("aeinrth") + word[at:]


def _at(word: str, at: int, times: int) -> str:
    return word[:at] + word[at] * times + word[at + 1 :]


def _everywhere(text: str, word: str, other: str) -> Version:
    places = re.finditer(rf"(?<![\w@#/.]){re.escape(word)}(?=s?(?![\w@]))", text)
    return Version.of(*(Edit(place.start(), place.end(), other) for place in places))


def _respelt_once(kind: str, story: Story, place: Span, other: str, wording: str) -> Slip | None:
    """One mention respelt; in the control all of them, the headline's too."""
    word = story.text[place.start : place.end]
    others = [
        Span(*found.span())
        for found in re.finditer(rf"\b{re.escape(word)}\b", story.text)
        if found.start() != place.start
    ]
    if not others or re.search(rf"\b{re.escape(other)}\b", story.text):
        return None
    control = _everywhere(story.text, word, other)
    title = re.sub(rf"\b{re.escape(word)}(?=s?\b)", other, story.title) if story.title else None
    return Slip(
        kind, wording, Version.of(Edit(place.start, place.end, other)), Version(control.edits, title), (others[0],)
    )


def _surname_span(person: Person, mention: Span) -> Span:
    return Span(mention.end - len(person.surname), mention.end)


def _worth_it(person: Person) -> bool:
    return len(person.surname) >= 4 and person.surname.isalpha()


def surname_misspelt(story: Story, rng: Random) -> Iterator[Slip]:
    """A bare surname, one letter off, of someone the article names at least three times."""
    for person in shuffled(people(story.text), rng):
        mentions = [span for span in person.later if not quoted(story.text, span.start)]
        if not mentions or len(person.names) < 3 or not _worth_it(person):
            continue
        place = _surname_span(person, rng.choice(mentions))
        made = misspelt(person.surname, rng)
        slip = made and _respelt_once("name-surname", story, place, made[1], made[0])
        if slip:
            yield slip


def full_name_misspelt(story: Story, rng: Random) -> Iterator[Slip]:
    """The surname in a full name, one letter off; it may be the first mention."""
    for person in shuffled(people(story.text), rng):
        if len(person.names) < 2 or not _worth_it(person):
            continue
        place = _surname_span(person, rng.choice((person.first, *person.rest)))
        made = misspelt(person.surname, rng)
        slip = made and _respelt_once("name-full", story, place, made[1], made[0])
        if slip:
            yield slip


def headline_misspelt(story: Story, rng: Random) -> Iterator[Slip]:
    """A surname, one letter off in the headline and right in the body."""
    for person in shuffled(people(story.text), rng):
        title = story.title or ""
        found = re.search(rf"\b{re.escape(person.surname)}\b", title)
        made = misspelt(person.surname, rng)
        if not found or not made or len(person.names) < 2 or not _worth_it(person):
            continue
        changed = title[: found.start()] + made[1] + title[found.end() :]
        if made[1] not in story.text:
            control = Version(_everywhere(story.text, person.surname, made[1]).edits, changed)
            yield Slip("name-headline", made[0], Version((), changed), control, person.names)


def given_name_swapped(story: Story, rng: Random) -> Iterator[Slip]:
    """Another given name before the same surname; where the full name stands once, a later bare surname gets one."""
    for person in shuffled(people(story.text), rng):
        bare = [
            span
            for span in person.later
            if not quoted(story.text, span.start) and not re.search(r"[A-Z]\w*\.? $", story.text[: span.start][-20:])
        ]
        if not (person.rest or bare) or not _worth_it(person):
            continue
        other = _another_given(person, rng)
        if person.rest:
            place = rng.choice(person.rest)
            place, wording = Span(place.start, place.start + len(person.given)), "given name changed"
            slip = Version.of(Edit(place.start, place.end, other))
            title = re.sub(rf"\b{person.given}\b", other, story.title) if story.title else None
            control = Version(_everywhere(story.text, person.given, other).edits, title)
            yield Slip("name-given", wording, slip, control, (person.first,))
        else:
            place = rng.choice(bare)
            slip = Version.of(Edit(place.start, place.end, f"{other} {person.surname}"))
            control = Version.of(Edit(place.start, place.end, f"{person.given} {person.surname}"))
            yield Slip("name-given", "full name again, another given name", slip, control, (person.first,))


def _another_given(person: Person, rng: Random) -> str:
    names = [
        name
        for name in (WOMEN if person.woman else MEN)
        if name != person.given and (name, person.given) not in _SAME and name[:3] != person.given[:3]
    ]
    near = [name for name in names if name[0] == person.given[0]]
    return rng.choice(near if near and rng.random() < 0.5 else names)


def initial_changed(story: Story, rng: Random) -> Iterator[Slip]:
    """A middle initial that is another the second time; the second full name is written out where there was none."""
    for person in shuffled(people(story.text), rng):
        bare = [
            span
            for span in person.later
            if not quoted(story.text, span.start) and not re.search(r"[A-Z]\w*\.? $", story.text[: span.start][-20:])
        ]
        if not (person.rest or bare):
            continue
        here = person.middle.strip(" .") or rng.choice("ABCDEGHJKLMPRSTW")
        other = rng.choice([letter for letter in "ABCDEFGHJLMNPRSTW" if letter != here])
        dot = "." if rng.random() < 0.7 or person.middle.endswith(". ") else ""
        place = rng.choice(person.rest or tuple(bare))
        first = Edit(person.first.start, person.first.end, f"{person.given} {here}{dot} {person.surname}")
        versions = [
            Version.of(first, Edit(place.start, place.end, f"{person.given} {letter}{dot} {person.surname}"))
            for letter in (other, here)
        ]
        wording = "initial with point" if dot else "initial without point"
        yield Slip("name-initial", wording, versions[0], versions[1], (person.first,))


def transliterated(story: Story, rng: Random) -> Iterator[Slip]:
    """A name from another script, in another spelling once."""
    for pair in shuffled(_RESPELT, rng):
        one, two = pair.split(":")
        pattern = rf"\b[A-Z][a-z]{{3,}}{one}\b" if one.islower() else rf"\b{one}\b"
        forms = sorted({found[0] for found in re.finditer(pattern, story.text)})
        for word in forms:
            if one.islower() and word in ("Whisky", "Husky"):
                continue
            other = word.removesuffix(one) + two
            places = [Span(*found.span()) for found in re.finditer(rf"\b{word}\b", story.text)]
            if len(places) < 2:
                continue
            slip = _respelt_once("name-transliterated", story, rng.choice(places[1:]), other, f"{one} to {two}")
            if slip:
                yield slip


def place_misspelt(story: Story, rng: Random) -> Iterator[Slip]:
    """A town, a state or a country, one letter off once."""
    for place in shuffled(PLACES, rng):
        pattern = rf"(?<![\w-])(?<![A-Z]\w )(?<!\w [A-Z]){place}(?![\w-])"
        slip = _word_misspelt("name-place", story, place, pattern, rng)
        if slip:
            yield slip


def organisation_misspelt(story: Story, rng: Random) -> Iterator[Slip]:
    """A company or a body, one letter off once: its own word in it, or its name of one word."""
    own = {found[1] for found in _ORGANISATION.finditer(story.text) if found[1] not in GIVEN and found[1] not in PLACES}
    surnames = {person.surname for person in people(story.text)}
    for word in shuffled(sorted((own | set(_COMPANIES)) - surnames - _NO_COMPANIES), rng):
        if re.search(rf"\b{word.lower()}\b", story.text) or re.search(r"(?:[ie]an|ese|ish|nch|tch)$", word):
            continue
        slip = _word_misspelt("name-organisation", story, word, rf"\b{re.escape(word)}\b", rng)
        if slip:
            yield slip


def _word_misspelt(kind: str, story: Story, word: str, pattern: str, rng: Random) -> Slip | None:
    found = [Span(*mention.span()) for mention in re.finditer(pattern, story.text)]
    mentions = [span for span in found if not quoted(story.text, span.start)]
    made = misspelt(word, rng)
    if len(found) < 3 or len(word) < 5 or not mentions or not made:
        return None
    return _respelt_once(kind, story, rng.choice(mentions), made[1], made[0])


MUTATORS: dict[str, Mutator] = {
    "name-surname": surname_misspelt,
    "name-full": full_name_misspelt,
    "name-headline": headline_misspelt,
    "name-given": given_name_swapped,
    "name-initial": initial_changed,
    "name-transliterated": transliterated,
    "name-place": place_misspelt,
    "name-organisation": organisation_misspelt,
}
