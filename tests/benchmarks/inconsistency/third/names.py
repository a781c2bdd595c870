"""Names that an article gives twice or more: people, places, organisations, abbreviations."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from random import Random

from tests.benchmarks.inconsistency.blind.stories import Mutator, Story
from tests.benchmarks.inconsistency.third.planting import (
    Place,
    Plan,
    Planner,
    every,
    instead,
    misspelt,
    mutator,
    quoted,
    told_again,
    words,
)

HONORIFICS = words("Mr Mrs Ms Miss Dr Sir Sen Rep Gov Senator Congressman Congresswoman Governor Judge Prof Professor")
_VERBS = (
    "said says told added argued insisted admitted explained warned claimed believes wrote tweeted replied noted "
    "announced revealed acknowledged conceded declined recalled"
)
_SPEAKS = re.compile(
    rf"\b((?:Mc|Mac|O['’])?[A-Z][a-z]{{3,}}) (?:has |had |also )?(?:{_VERBS.replace(' ', '|')})\b"
    rf"|\b(?:{'|'.join(HONORIFICS[:10])})\.? ((?:Mc|Mac|O['’])?[A-Z][a-z]{{3,}})\b(?! [A-Z])"
)
_FULL = re.compile(r"\b([A-Z][a-z]{2,}) (?:[A-Z]\. )?((?:Mc|Mac|O['’])?[A-Z][a-z]{3,})\b(?![-’']?[A-Z])")
_NO_GIVEN = frozenset(
    words(
        "The But And For With From When While After Before Although Though That This These Those His Her Their Our "
        "Its President Senator Governor Minister Secretary Chancellor Mayor Judge Justice Speaker Chairman Chief "
        "Captain Coach Doctor Professor General Colonel Lord Lady Dame Prince Princess Queen King Pope Saint Miss Mrs "
        "Sir New North South East West Great Old Big Former Then Even Both Like Since Until Under Over Asked What Why "
        "How Who Democratic Republican Labour Tory Conservative Liberal American British English Scottish Welsh Irish "
        "French German Italian Spanish Russian Chinese Australian Canadian Republicans Democrats Team Radio Team-mate "
        "Striker Defender Director Manager Actor Actress Singer Officer Detective Sergeant Congressman Candidate "
        "Nominee January February March April May June July August September October November December Monday Tuesday "
        "Wednesday Thursday Friday Saturday Sunday University College Bank House White Home Foreign Prime Vice "
        "Attorney"
    )
)
_STARTERS = frozenset(
    words(
        "The But And For With From When While After Before Although Though That This As In On At By If So Yet Still "
        "Then Even Both Like Since Until Asked Meanwhile However Of To Or Because Where Here Later Also Now Today "
        "Yesterday"
    )
)


@dataclass(frozen=True)
class Person:
    """given: None told alone. full: surnames in full names. bare: surnames alone, an honorific before them or none."""

    given: str
    surname: str
    full: tuple[Place, ...]
    givens: tuple[Place, ...]
    bare: tuple[Place, ...]

    @property
    def surnames(self) -> tuple[Place, ...]:
        return tuple(sorted(self.full + self.bare))


@cache
def bearers(text: str) -> tuple[Person, ...]:
    """Everybody named in full twice, or once and by a surname that nobody else in the article bears."""
    fulls: dict[tuple[str, str], list[tuple[Place, Place]]] = {}
    for found in _FULL.finditer(text):
        if found[1] not in _NO_GIVEN and found[1] not in HONORIFICS:
            fulls.setdefault((found[1], found[2]), []).append((found.span(1), found.span(2)))
    speakers = {one or two for one, two in _SPEAKS.findall(text)} - {"General", "Force", "Network", "House"}
    sole = {person.surname: person for person in persons(text)}
    people = []
    for (given, surname), places in fulls.items():
        person = sole.get(surname)
        if person and person.given == given:
            people.append(person)
        elif len(places) >= 2 and surname in speakers:
            people.append(Person(given, surname, tuple(b for _, b in places), tuple(a for a, _ in places), ()))
    return tuple(people)


@cache
def persons(text: str) -> tuple[Person, ...]:
    """People who speak or have an honorific, whose surname nobody else in the article bears."""
    speakers = {one or two for one, two in _SPEAKS.findall(text)}
    named: dict[str, set[str]] = {}
    for found in _FULL.finditer(text):
        if found[2] in speakers and found[1] not in _NO_GIVEN and found[1] not in HONORIFICS:
            named.setdefault(found[2], set()).add(found[1])
    people = (_person(text, surname, next(iter(given))) for surname, given in named.items() if len(given) == 1)
    return tuple(person for person in people if person)


def _person(text: str, surname: str, given: str) -> Person | None:
    full, givens, bare = [], [], []
    for place in every(text, surname):
        before = re.search(
            r"(?:^|[^\w.’'-])(([A-Z][\w’'-]*)\.? (?:[A-Z]\. )?)$", text[max(place[0] - 30, 0) : place[0]]
        )
        if re.match(r" [A-Z][a-z]| (?:and|&) (?:his|her|Co)\b", text[place[1] : place[1] + 6]):
            return None
        word = before[2] if before else ""
        if word == given:
            full.append(place)
            at = place[0] - len(before[1] if before else "")
            givens.append((at, at + len(given)))
        elif not word or word in _STARTERS or word in HONORIFICS or word in ("President", "Secretary", "Minister"):
            bare.append(place)
        else:
            return None
    return Person(given, surname, tuple(full), tuple(givens), tuple(bare)) if full else None


def free(text: str, new: str) -> bool:
    """Whether the article never has this word."""
    return new not in text or not every(text, new)


def surname_later(story: Story, rng: Random) -> Iterator[Plan]:
    """A surname alone has one letter wrong."""
    for person in persons(story.text):
        later = [place for place in person.bare if place[0] > person.full[0][0]]
        new = misspelt(person.surname, rng)
        if len(person.surname) >= 5 and len(later) >= 2 and free(story.text, new):
            yield from told_again(story, "letter", person.surnames, rng.choice(later), new)


def surname_in_full(story: Story, rng: Random) -> Iterator[Plan]:
    """A name in full has one letter of its surname wrong."""
    for person in persons(story.text):
        new = misspelt(person.surname, rng)
        if len(person.surname) >= 5 and len(person.surnames) >= 2 and free(story.text, new):
            yield from told_again(story, "letter", person.surnames, rng.choice(person.full), new)


_LIKE_SURNAMES = (
    "Clark/Clarke Johnson/Johnston Anderson/Andersen Brown/Browne Thomson/Thompson Reid/Reed Stewart/Stuart "
    "Allan/Allen Davis/Davies Roberts/Robertson Robins/Robinson Williams/Williamson Richards/Richardson "
    "Harris/Harrison Green/Greene Moore/Moor Gray/Grey Phillips/Philips Philip/Phillips Peterson/Petersen "
    "Hansen/Hanson Nelson/Neilson Lloyd/Loyd Morris/Morrison Edwards/Edmonds Matthews/Mathews Hughes/Hughs "
    "Rogers/Rodgers Simon/Simmons Simmons/Simons Wood/Woods Adams/Adamson Jenkins/Jenkinson Stevens/Stephens "
    "Stephenson/Stevenson Larson/Larsen Miller/Millar Kelly/Kelley Murray/Murphy Cook/Cooke Watts/Watson "
    "Wilson/Wilkinson Parker/Parkes Martin/Martins Burns/Byrne Ferguson/Fergusson Foster/Forster "
    "Howard/Howarth Walters/Walker Hart/Harte Lewis/Louis Collins/Collings Gilbert/Gilberts Rice/Reiss "
    "Sanders/Saunders Kaine/Kane Cruz/Cruise Christie/Christy Conway/Conroy Priebus/Preibus Podesta/Podestra "
    "Giuliani/Guiliani Bloomberg/Blumberg Schumer/Schumacher Carson/Carlson Walker/Walter Rubio/Rubino "
    "Manafort/Monafort Romney/Rodney Gingrich/Gingerich Comey/Corney Fallon/Fallows Straw/Shaw "
    "Blunkett/Plunkett Kennedy/Kenny Mourinho/Morinho Wenger/Wegner Gerrard/Gerard Robinson/Robson "
    "Ferdinand/Fernand Henman/Hinman Murray/Moray"
)
LIKE_SURNAMES = {one: two for pair in _LIKE_SURNAMES.split() for one, two in (pair.split("/"), pair.split("/")[::-1])}


def surname_like(story: Story, rng: Random) -> Iterator[Plan]:
    """A surname becomes another one that sounds like it."""
    for person in persons(story.text):
        new = LIKE_SURNAMES.get(person.surname)
        if new and len(person.surnames) >= 3 and free(story.text, new):
            changed = rng.choice(person.surnames[1:])
            yield from told_again(story, "like surname", person.surnames, changed, new)


def surname_headline(story: Story, rng: Random) -> Iterator[Plan]:
    """A surname of the body has one letter wrong in the headline."""
    if not story.title:
        return
    for person in persons(story.text):
        new = misspelt(person.surname, rng)
        places = every(story.title, person.surname)
        if len(person.surname) >= 5 and len(places) == 1 and len(person.surnames) >= 2 and free(story.text, new):
            start, end = places[0]
            title = story.title[:start] + new + story.title[end:]
            both = next(told_again(story, "letter", person.surnames, person.surnames[0], new), None)
            if both:
                yield Plan("letter", (), both.good, person.surnames, bad_title=title, good_title=title)


_LIKE_GIVEN = (
    "Michael/Mark David/Daniel John/James James/John Robert/Richard Richard/Robert William/Walter Mark/Matt "
    "Paul/Peter Peter/Paul Andrew/Anthony Tony/Terry Chris/Craig Tim/Tom Tom/Tim Jim/Joe Joe/Jim Bill/Bob "
    "Bob/Bill Steve/Scott Kevin/Keith Keith/Kevin Ian/Alan Alan/Ian Martin/Marvin Simon/Stephen Nick/Mick "
    "George/Gerald Charles/Christopher Edward/Edwin Frank/Fred Gary/Greg Greg/Gary Roger/Robert Patrick/Peter "
    "Thomas/Timothy Daniel/David Matt/Mark Mike/Mick Jeff/Jack Jack/Jeff Ben/Dan Dan/Ben Donald/Ronald "
    "Ronald/Donald Kim/Kay Ann/Jane Mary/Maria Susan/Sarah Sarah/Susan Karen/Kate Linda/Lisa Lisa/Linda "
    "Julie/Judy Nancy/Fancy Barbara/Brenda Emily/Emma Emma/Emily Laura/Lauren Lauren/Laura Jennifer/Jessica "
    "Jessica/Jennifer Elizabeth/Eleanor Helen/Ellen Amy/Annie Hillary/Helen Marco/Mario Carly/Kelly Ted/Tad "
    "Barack/Derek Jeb/Jed Bernie/Barney Josh/Jason Jason/Josh Brian/Bernard Adam/Aaron Ryan/Bryan Eric/Derek "
    "Larry/Harry Harry/Larry Ken/Len Howard/Harold Henry/Harry Rachel/Rebecca Rebecca/Rachel Claire/Clara"
)
LIKE_GIVEN = dict(pair.split("/") for pair in _LIKE_GIVEN.replace("Nancy/Fancy ", "").split())
_SPELT_GIVEN = (
    "Stephen/Steven Steven/Stephen Jon/John John/Jon Sara/Sarah Sarah/Sara Philip/Phillip Phillip/Philip "
    "Geoff/Jeff Mark/Marc Marc/Mark Catherine/Katherine Katherine/Catherine Alan/Allan Allan/Alan Brian/Bryan "
    "Bryan/Brian Ann/Anne Anne/Ann Eric/Erik Erik/Eric Jeffrey/Jeffery Neil/Neal Michelle/Michele "
    "Graham/Graeme Graeme/Graham Nicholas/Nicolas Lindsey/Lindsay Kathryn/Catherine Lawrence/Laurence "
    "Theresa/Teresa Teresa/Theresa Deborah/Debra Anthony/Antony Carl/Karl Karl/Carl Christina/Kristina "
    "Rachel/Rachael Sean/Shaun Stuart/Stewart Stewart/Stuart Matthew/Mathew Terry/Terri Jonathan/Johnathan "
    "Frederick/Frederic Gary/Garry Craig/Creig Dominic/Dominick Elizabeth/Elisabeth Hillary/Hilary "
    "Michael/Micheal Kelly/Kelley Julian/Julien Kristin/Kirsten Elliot/Elliott Bernard/Bernhard Barack/Barak "
    "Isabel/Isobel Jackie/Jacky Leslie/Lesley Ralph/Ralf Rebecca/Rebekah Vivian/Vivien Zach/Zack Cory/Corey"
)
SPELT_GIVEN = dict(pair.split("/") for pair in _SPELT_GIVEN.split())


def _given(story: Story, rng: Random, table: dict[str, str], wording: str) -> Iterator[Plan]:
    for person in persons(story.text):
        new = table.get(person.given)
        if new and len(person.givens) >= 2 and free(story.text, new):
            places = every(story.text, person.given)
            if len(places) == len(person.givens):
                yield from told_again(story, wording, places, rng.choice(person.givens[1:]), new)


def given_like(story: Story, rng: Random) -> Iterator[Plan]:
    """A first name becomes another common one, beside the same surname."""
    yield from _given(story, rng, LIKE_GIVEN, "like first name")


def given_spelling(story: Story, rng: Random) -> Iterator[Plan]:
    """A first name is spelt as other bearers of it spell it."""
    yield from _given(story, rng, SPELT_GIVEN, "spelling of the first name")


_TRANSLITERATED = (
    "Yushchenko/Yuschenko Yanukovych/Yanukovich Yanukovich/Yanukovych Gaddafi/Qaddafi Khodorkovsky/Khodorkovskiy "
    "Zelensky/Zelenskyy Zelenskyy/Zelensky Kiev/Kyiv Kyiv/Kiev Hezbollah/Hizbollah "
    "Yasser/Yasir Erdogan/Erdoğan Schroeder/Schröder Fallujah/Falluja Falluja/Fallujah Tikrit/Takrit "
    "Musharraf/Musharaf Saddam/Sadam Beijing/Peking Mumbai/Bombay Calcutta/Kolkata Zarqawi/Zarkawi Khamenei/Khameini "
    "Medvedev/Medvedyev Yeltsin/Jeltsin Poroshenko/Poroschenko Lavrov/Lawrow Kuchma/Kutchma Abramovich/Abramovitch "
    "Sharapova/Charapova Safin/Saffin Davydenko/Davidenko Kuznetsova/Kusnetsova Navalny/Navalnyy Lukashenko/Lukashenka "
    "Donbas/Donbass Odessa/Odesa Odesa/Odessa Kharkiv/Kharkov Lviv/Lvov Tehran/Teheran Koran/Quran Quran/Koran "
    "Qatar/Katar Kadyrov/Kadirov Baghdad/Bagdad Benghazi/Bengazi Riyadh/Riad Chechnya/Chechenya Tymoshenko/Timoshenko "
    "Yukos/Jukos Gazprom/Gasprom Yuganskneftegas/Yuganskneftegaz Arafat/Araphat "
    "Osama/Usama Houthi/Huthi Peshmerga/Pesh-merga Rafik/Rafiq Sistani/Seestani Mosul/Mousul"
)
TRANSLITERATED = dict(pair.split("/") for pair in _TRANSLITERATED.split())


def transliterated(story: Story, rng: Random) -> Iterator[Plan]:
    """A name from another script is written in another way the second time."""
    words = set(re.findall(r"[A-Z]\w+", story.text))
    for old, new in TRANSLITERATED.items():
        if old in words:
            places = [place for place in every(story.text, old) if not quoted(story.text, place[0])]
            if len(places) == len(every(story.text, old)) >= 2 and free(story.text, new):
                yield from told_again(story, f"{old}/{new}", places, rng.choice(places[1:]), new)


PLACES = words(
    "Afghanistan Alabama Alaska Albania Algeria Amsterdam Arizona Arkansas Athens Atlanta Australia Austria "
    "Baghdad Baltimore Bangladesh Barcelona Beijing Belfast Belgium Berlin Birmingham Boston Brazil Bristol "
    "Brussels Bulgaria California Cambridge Canada Cardiff Charlotte Chelsea Chicago Cincinnati Cleveland "
    "Colombia Colorado Connecticut Croatia Cyprus Dallas Delaware Denmark Denver Detroit Dublin Edinburgh Egypt "
    "England Ethiopia Finland Florida France Geneva Germany Ghana Glasgow Greece Hampshire Houston Hungary "
    "Iceland Illinois India Indiana Indonesia Iowa Ireland Israel Istanbul Italy Jakarta Japan Jerusalem "
    "Johannesburg Kansas Kentucky Kenya Kuwait Lebanon Leeds Liverpool London Louisiana Lyon Madrid Malaysia "
    "Manchester Maryland Massachusetts Melbourne Mexico Miami Michigan Milan Milwaukee Minnesota Mississippi "
    "Missouri Montana Montreal Morocco Moscow Munich Nebraska Netherlands Nevada Newcastle Nigeria Norway "
    "Nottingham Ohio Oklahoma Oregon Orlando Oxford Pakistan Palestine Paris Pennsylvania Philadelphia Phoenix "
    "Pittsburgh Poland Portsmouth Portugal Prague Romania Russia Rwanda Scotland Seattle Serbia Shanghai "
    "Sheffield Singapore Slovakia Somalia Southampton Stockholm Sudan Sunderland Sweden Switzerland Sydney Syria "
    "Taiwan Tanzania Tennessee Texas Thailand Tokyo Toronto Tunisia Turkey Uganda Ukraine Utah Vermont Vienna "
    "Vietnam Virginia Wales Warsaw Washington Wisconsin Wyoming Yemen Zambia Zimbabwe"
)


def place_letter(story: Story, rng: Random) -> Iterator[Plan]:
    """The name of a place has one letter wrong."""
    words = re.findall(r"[A-Z][a-z]+", story.text)
    for place in sorted(set(words) & set(PLACES)):
        places, new = every(story.text, place), misspelt(place, rng)
        if len(place) >= 5 and len(places) >= 3 and free(story.text, new):
            yield from told_again(story, "letter", places, rng.choice(places[1:]), new)


_FIRM = re.compile(
    r"(?<=[a-z,] )([A-Z][a-z]{4,})(?:['’]s (?:shares|chief|stock|profits|board|sales|business|parent|owner|founder)"
    r"| (?:shares|Inc|Corp|plc|Ltd)\b)|\b(?:company|firm|giant|maker|carmaker|retailer|rival|airline|bank|group|"
    r"broadcaster) "
    r"([A-Z][a-z]{4,})\b(?! [A-Z])"
)


def company_letter(story: Story, rng: Random) -> Iterator[Plan]:
    """The name of a company has one letter wrong."""
    people = {word for found in _FULL.finditer(story.text) for word in found.groups()}
    for name in sorted({one or two for one, two in _FIRM.findall(story.text)} - set(PLACES) - people):
        places, new = every(story.text, name), misspelt(name, rng)
        if len(places) >= 3 and new != name and free(story.text, new) and name.lower() not in story.text:
            yield from told_again(story, "letter", places, rng.choice(places[1:]), new)


_HEADS = {
    "Institute": "Institution",
    "Institution": "Institute",
    "Association": "Society",
    "Society": "Association",
    "Commission": "Committee",
    "Committee": "Commission",
    "Department": "Ministry",
    "Ministry": "Department",
    "Foundation": "Fund",
    "Council": "Commission",
    "Agency": "Authority",
    "Authority": "Agency",
    "Bureau": "Office",
    "University": "College",
    "Federation": "Confederation",
    "Union": "Federation",
    "Center": "Institute",
    "Centre": "Institute",
    "Group": "Company",
    "Airlines": "Airways",
    "Airways": "Airlines",
    "Court": "Tribunal",
    "Party": "Alliance",
    "Tribunal": "Court",
    "Museum": "Gallery",
    "Gallery": "Museum",
    "Trust": "Fund",
    "Fund": "Bank",
}
_NAMED = re.compile(
    rf"\b((?!The |In |At |By |For |And |But )(?:[A-Z][a-z]{{3,}} ){{1,3}})({'|'.join(_HEADS)})\b(?! [A-Z])"
    rf"|\b({'|'.join(_HEADS)}) of (?:the )?((?:[A-Z][a-z]{{3,}})(?: (?:and )?[A-Z][a-z]{{3,}})?)\b"
)
_GENERAL = frozenset(
    words("Republican Democratic National Senate House Supreme Appeal State Federal Labour Conservative")
)


@cache
def organisations(text: str) -> tuple[tuple[str, str], ...]:
    """Names of organisations that stand in full twice or more, each with its head word."""
    counts: dict[tuple[str, str], int] = {}
    for found in _NAMED.finditer(text):
        name, head = found[0], found[2] or found[3]
        counts[name, head] = counts.get((name, head), 0) + 1
    return tuple(key for key, count in counts.items() if count >= 2)


def organisation_letter(story: Story, rng: Random) -> Iterator[Plan]:
    """The telling word of an organisation's name has one letter wrong."""
    for name, head in organisations(story.text):
        telling = max((word for word in name.split() if word != head and word[0].isupper()), key=len)
        new = misspelt(telling, rng)
        names = every(story.text, name)
        if len(telling) >= 5 and len(names) > 1 and free(story.text, new):
            at = name.index(telling)
            inside = [(start + at, start + at + len(telling)) for start, _ in names]
            changed = rng.choice(inside[1:])
            yield from told_again(story, "letter", every(story.text, telling), changed, new)


def organisation_head(story: Story, rng: Random) -> Iterator[Plan]:
    """An organisation is of another sort the second time: a Commission, then a Committee."""
    for name, head in organisations(story.text):
        new = name.replace(head, _HEADS[head])
        places = every(story.text, name)
        if free(story.text, new) and free(story.text, _HEADS[head]) and not set(name.split()) <= {*_GENERAL, head}:
            if len(places) < 2:
                continue
            plans = list(told_again(story, f"{head}/{_HEADS[head]}", places, rng.choice(places[1:]), new))
            yield from plans


_DEFINED = re.compile(
    r"((?:[A-Z][a-z]+(?:-[A-Z]?[a-z]+)? (?:(?:of|for|and|the|on|in|to) ){0,2}){1,5}[A-Z][a-z]+) \(([A-Z]{3,5})\)"
)


def _expansion(long: str, short: str) -> str | None:
    words = long.split()
    for first in range(len(words)):
        initials = "".join(word[0] for word in words[first:] if word[0].isupper())
        if initials == short and words[first][0].isupper():
            return " ".join(words[first:])
    return None


def acronym_letters(story: Story, rng: Random) -> Iterator[Plan]:
    """An abbreviation that was explained has two letters swapped later."""
    for found in _DEFINED.finditer(story.text):
        long, short = _expansion(found[1], found[2]), found[2]
        later = [place for place in every(story.text, short) if place[0] > found.end()]
        at = rng.randrange(0, len(short) - 1)
        new = short[:at] + short[at + 1] + short[at] + short[at + 2 :]
        if long and len(later) >= 1 and new != short and free(story.text, new):
            yield instead("swapped letters", rng.choice(later), new, long, [found.span(2)])


_OTHER_WORD = {
    "International": "National",
    "National": "International",
    "American": "National",
    "European": "International",
    "Federal": "National",
    "British": "English",
    "Council": "Board",
    "Commission": "Agency",
    "Agency": "Commission",
    "Fund": "Bank",
    "Bank": "Fund",
    "Office": "Agency",
    "Union": "Federation",
    "Center": "Institute",
    "Force": "Unit",
    "Association": "Society",
    "Organisation": "Federation",
    "Organization": "Federation",
    "Department": "Office",
    "Service": "Agency",
    "Committee": "Board",
    "Institute": "Center",
    "Act": "Bill",
    "Authority": "Board",
    "Party": "League",
    "Administration": "Department",
    "Partnership": "Agreement",
    "Agreement": "Treaty",
    "Trade": "Commerce",
    "Health": "Medical",
    "Group": "Company",
    "Court": "Tribunal",
    "Security": "Defence",
    "World": "Global",
    "Research": "Study",
}


def acronym_expansion(story: Story, rng: Random) -> Iterator[Plan]:
    """An abbreviation is explained by words whose initials are others; in the control its letters change with them."""
    for found in _DEFINED.finditer(story.text):
        long, short = _expansion(found[1], found[2]), found[2]
        words = long.split() if long else []
        swaps = [word for word in words if word in _OTHER_WORD and words.count(word) == 1]
        if not long or not swaps or len(every(story.text, long)) > 1:
            continue
        old = rng.choice(swaps)
        initials = [word for word in words if word[0].isupper()]
        letters = list(short)
        letters[initials.index(old)] = _OTHER_WORD[old][0]
        start = found.end(1) - len(long) + re.search(rf"\b{old}\b", long).start()  # type: ignore[union-attr]
        new, short_places = "".join(letters), every(story.text, short)
        if new != short and free(story.text, new):
            plan = next(told_again(story, f"{old}/{_OTHER_WORD[old]}", short_places, short_places[0], new), None)
            if plan:
                wrong = instead(
                    plan.wording, (start, start + len(old)), _OTHER_WORD[old], _OTHER_WORD[old], [found.span(2)]
                )
                yield Plan(plan.wording, wrong.bad, (*wrong.good, *plan.good), wrong.beside, good_title=plan.good_title)


PLANNERS: dict[str, Planner] = {
    "surname later": surname_later,
    "surname in full name": surname_in_full,
    "surname like another": surname_like,
    "surname in headline": surname_headline,
    "first name like another": given_like,
    "first name spelling": given_spelling,
    "transliteration": transliterated,
    "place letter": place_letter,
    "company letter": company_letter,
    "organisation letter": organisation_letter,
    "organisation head": organisation_head,
    "acronym letters": acronym_letters,
    "acronym expansion": acronym_expansion,
}
MUTATORS: dict[str, Mutator] = {kind: mutator(kind, planner) for kind, planner in PLANNERS.items()}
