"""Who holds an office, told two ways or wrong for the date; an administration under two names; a headline's person."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from random import Random

from srcaudit import Span
from tests.benchmarks.inconsistency.blind.reading import (
    MEN,
    WOMEN,
    Person,
    added,
    is_subject,
    people,
    quoted,
    sentence_around,
    shuffled,
    words,
)
from tests.benchmarks.inconsistency.blind.stories import Edit, Mutator, Slip, Story, Version

_SURNAMES = words(
    "Alderton Ashcombe Bellingham Brackley Carmody Castellan Dunmore Easterby Fairweather Gilchrist Hadleigh Harkness "
    "Ingleby Kerrigan Langford Lockwood Marchetti Merriweather Northcott Oakes Pemberton Quayle Radcliffe Rowntree "
    "Sandoval Sheridan Stanhope Tavener Thackeray Underhill Vasquez Wakefield Westbrook Whitcombe Yardley"
)
_MINISTERS = (
    "foreign minister",
    "finance minister",
    "defence minister",
    "defense minister",
    "interior minister",
    "justice minister",
    "prime minister",
    "home secretary",
    "foreign secretary",
    "health secretary",
    "education secretary",
    "transport secretary",
    "defence secretary",
    "defense secretary",
    "treasury secretary",
    "attorney general",
    "secretary of state",
    "ambassador",
    "special envoy",
    "envoy",
    "culture secretary",
    "trade minister",
    "oil minister",
    "energy minister",
    "economy minister",
    "environment secretary",
    "chancellor",
    "UN secretary general",
    "secretary general",
    "trade secretary",
    "health minister",
    "culture minister",
    "agriculture secretary",
    "homeland security secretary",
    "labor secretary",
    "trade commissioner",
)
_HOLDERS = (
    "chief executive",
    "CEO",
    "chief executive officer",
    "chairman",
    "chairwoman",
    "finance director",
    "managing director",
    "manager",
    "head coach",
    "coach",
    "captain",
    "mayor",
    "police chief",
    "sheriff",
    "governor",
    "campaign manager",
    "president",
    "chief economist",
    "chief financial officer",
    "press secretary",
    "speaker",
    "party leader",
    "editor",
    "headteacher",
    "general secretary",
    "national chairman",
    "communications director",
    "campaign chairman",
    "vice president",
    "leader",
    "principal",
    "majority leader",
    "minority leader",
    "FBI director",
    "CIA director",
    "director general",
    "party chairman",
)
_BARRED = re.compile(
    r"\b(?:former|ex-|then|late|previous|predecessor|successor|deputy|vice|shadow|acting|candidate|nominee|co-|joint|assistant"
    r"|retired|one-time|onetime|interim|would-be|another|two|one of|state|elect)\b",
    re.IGNORECASE,
)
_OF_ANOTHER = (
    "The {role}, {other}, declined to comment.",
    "{role_}, {other}, was unavailable for comment on Tuesday.",
    "A statement from the {role}, {other}, is expected on Thursday.",
    "“We have nothing to add,” said the {role}, {other}.",
    "The {role}, {other}, will speak on the matter next week.",
    "Asked about the dispute, the {role}, {other}, said only that talks were going on.",
    "{other}, the {role}, said that no decision had been taken.",
    "Copies were sent to the {role}, {other}, and to the press.",
    "It falls to the {role}, {other}, to decide what happens next.",
    "Reporters were told that the {role}, {other}, was travelling.",
    "{other}, who is the {role}, did not return a call.",
    "Both sides are waiting for the {role}, {other}.",
    "According to the {role}, {other}, the work will take months.",
    "A spokesman for the {role}, {other}, confirmed the details.",
    "The last word will be with {other}, the {role}.",
)


@dataclass(frozen=True)
class _Held:
    """Someone with the office they are named beside, as it is worded there. owner: whose office it is, where told."""

    person: Person
    role: str
    owner: str


def _held(text: str, person: Person, roles: tuple[str, ...]) -> _Held | None:
    """The office a full name stands beside: `Foreign Minister X Y`, `the chairman, X Y`, `X Y, the mayor of Z`."""
    before = text[max(person.first.start - 70, 0) : person.first.start]
    after = text[person.first.end : person.first.end + 70]
    if _BARRED.search(before) or _BARRED.search(after[:30]) or quoted(text, person.first.start):
        return None
    for role in sorted(roles, key=len, reverse=True):
        found = re.search(
            rf"(?:^|[\s(])((?:[A-Z][\w.]+(?:['’]s)? ){{0,2}})({re.escape(role)}),? $", before, re.IGNORECASE
        )
        if found:
            owner = found[1].strip() if re.match(r"[A-Z]", found[1]) else ""
            return _Held(person, found[2], owner)
        behind = re.match(
            rf", (?:the )?((?:[A-Z][\w.]+(?:['’]s)? ){{0,2}})({re.escape(role)})\b"
            r"( of (?:the )?[A-Z]\w+(?: [A-Z]\w+)*)?",
            after,
        )
        if behind and not re.match(r"[\s-](?:and|or|for|at|in|candidate)", after[behind.end() :]):
            return _Held(person, behind[2] + (behind[3] or ""), behind[1].strip())
    return None


def _stranger(text: str, rng: Random, *, woman: bool | None = None) -> tuple[str, str]:
    """A name the article does not hold."""
    given = rng.choice([name for name in (WOMEN if woman else MEN) if name not in text and len(name) > 3])
    return given, rng.choice([name for name in _SURNAMES if name not in text])


def _two_holders(kind: str, roles: tuple[str, ...], story: Story, rng: Random) -> Iterator[Slip]:
    text = story.text
    for person in shuffled(people(text), rng):
        held = _held(text, person, roles)
        if held is None or not (person.later or person.rest):
            continue
        if len(re.findall(re.escape(held.role), text, re.IGNORECASE)) > 12:
            continue
        given, surname = _stranger(text, rng, woman=person.woman)
        yield from _by_title(kind, text, held, f"{given} {surname}", surname, rng)


def _by_title(kind: str, text: str, held: _Held, other: str, surname: str, rng: Random) -> Iterator[Slip]:
    """The office with another name: where both stand once more, else beside a bare mention or in a sentence."""
    person = held.person
    again = [
        span
        for span in (*person.later, *person.rest)
        if re.search(rf"{re.escape(held.role)},? $", text[: span.start][-60:])
    ]
    again = [
        span
        for span in again
        if not quoted(text, span.start) and not _BARRED.search(text[span.start - 60 : span.start])
    ]
    role = f"{held.owner} {held.role}".strip()
    if again:
        place = rng.choice(again)
        new = other if len(text[place.start : place.end].split()) > 1 and place in person.rest else surname
        slip, control = (Version.of(Edit(place.start, place.end, name)) for name in (new, person.full))
        yield Slip(kind, "named again beside the office", slip, control, (person.first,))
        return
    places = [span for span in person.later if is_subject(text, span)]
    if places and rng.random() < 0.5:
        place = rng.choice(places)
        before = text[: place.start].rstrip(" ")
        the = "The" if not before or before[-1] in '.!?\n”"' else "the"
        form = rng.choice((f"{the} {role}, {{}},", f"{{}}, the {role},", f"{{}}, who is the {role},"))
        edits = [Edit(place.start, place.end, form.format(name)) for name in (other, person.full)]
        wording = "in place of a bare name: " + form.replace(role, "ROLE")
    else:
        template, seed = rng.choice(_OF_ANOTHER), rng.randrange(10**6)
        edits = []
        for name in (other, person.full):
            sentence = template.format(role=role, role_="The " + role, other=name)
            edit = added(text, sentence, Random(seed), after=person.first.end)
            edits += [edit] if edit else []
        wording = template
    if len(edits) == 2:
        yield Slip(kind, wording, Version.of(edits[0]), Version.of(edits[1]), (person.first,))


def ministers(story: Story, rng: Random) -> Iterator[Slip]:
    """A minister, a secretary or an envoy with two names."""
    yield from _two_holders("minister-two-ways", _MINISTERS, story, rng)


def holders(story: Story, rng: Random) -> Iterator[Slip]:
    """A chief, a coach, a mayor or a chair with two names."""
    yield from _two_holders("office-two-holders", _HOLDERS, story, rng)


_HELD = (
    ("US", "President", "George W. Bush", "2001-01-20", "2009-01-20"),
    ("US", "President", "Barack Obama", "2009-01-20", "2017-01-20"),
    ("US", "President", "Donald Trump", "2017-01-20", "2021-01-20"),
    ("US", "President", "Joe Biden", "2021-01-20", "2025-01-20"),
    ("US", "Vice President", "Dick Cheney", "2001-01-20", "2009-01-20"),
    ("US", "Vice President", "Joe Biden", "2009-01-20", "2017-01-20"),
    ("US", "Vice President", "Mike Pence", "2017-01-20", "2021-01-20"),
    ("US", "Vice President", "Kamala Harris", "2021-01-20", "2025-01-20"),
    ("US", "Secretary of State", "Hillary Clinton", "2009-01-21", "2013-02-01"),
    ("US", "Secretary of State", "John Kerry", "2013-02-01", "2017-01-20"),
    ("US", "Secretary of State", "Rex Tillerson", "2017-02-01", "2018-03-31"),
    ("US", "Secretary of State", "Mike Pompeo", "2018-04-26", "2021-01-20"),
    ("US", "Secretary of State", "Antony Blinken", "2021-01-26", "2025-01-20"),
    ("US", "Attorney General", "Eric Holder", "2009-02-03", "2015-04-27"),
    ("US", "Attorney General", "Loretta Lynch", "2015-04-27", "2017-01-20"),
    ("US", "Attorney General", "Jeff Sessions", "2017-02-09", "2018-11-07"),
    ("US", "Attorney General", "Merrick Garland", "2021-03-11", "2025-01-20"),
    ("US", "Treasury Secretary", "Jack Lew", "2013-02-28", "2017-01-20"),
    ("US", "Treasury Secretary", "Steven Mnuchin", "2017-02-13", "2021-01-20"),
    ("US", "Treasury Secretary", "Janet Yellen", "2021-01-26", "2025-01-20"),
    ("US", "Defense Secretary", "Leon Panetta", "2011-07-01", "2013-02-26"),
    ("US", "Defense Secretary", "Ash Carter", "2015-02-17", "2017-01-20"),
    ("US", "Defense Secretary", "Lloyd Austin", "2021-01-22", "2025-01-20"),
    ("British", "Prime Minister", "Gordon Brown", "2007-06-27", "2010-05-11"),
    ("British", "Prime Minister", "Tony Blair", "2001-01-01", "2007-06-27"),
    ("British", "Prime Minister", "David Cameron", "2010-05-11", "2016-07-13"),
    ("British", "Prime Minister", "Theresa May", "2016-07-13", "2019-07-24"),
    ("British", "Prime Minister", "Boris Johnson", "2019-07-24", "2022-09-06"),
    ("British", "Prime Minister", "Rishi Sunak", "2022-10-25", "2024-07-05"),
    ("German", "Chancellor", "Gerhard Schröder", "2001-01-01", "2005-11-22"),
    ("German", "Chancellor", "Angela Merkel", "2005-11-22", "2021-12-08"),
    ("German", "Chancellor", "Olaf Scholz", "2021-12-08", "2025-05-06"),
    ("French", "President", "Jacques Chirac", "2001-01-01", "2007-05-16"),
    ("French", "President", "Nicolas Sarkozy", "2007-05-16", "2012-05-15"),
    ("French", "President", "François Hollande", "2012-05-15", "2017-05-14"),
    ("French", "President", "Emmanuel Macron", "2017-05-14", "2026-01-01"),
    ("Canadian", "Prime Minister", "Stephen Harper", "2006-02-06", "2015-11-04"),
    ("Canadian", "Prime Minister", "Justin Trudeau", "2015-11-04", "2025-03-14"),
    ("Australian", "Prime Minister", "John Howard", "2001-01-01", "2007-12-03"),
    ("Australian", "Prime Minister", "Malcolm Turnbull", "2015-09-15", "2018-08-24"),
    ("Australian", "Prime Minister", "Scott Morrison", "2018-08-24", "2022-05-23"),
    ("Japanese", "Prime Minister", "Junichiro Koizumi", "2001-04-26", "2006-09-26"),
    ("Japanese", "Prime Minister", "Shinzo Abe", "2012-12-26", "2020-09-16"),
    ("Japanese", "Prime Minister", "Fumio Kishida", "2021-10-04", "2024-10-01"),
    ("Italian", "Prime Minister", "Matteo Renzi", "2014-02-22", "2016-12-12"),
    ("Italian", "Prime Minister", "Giorgia Meloni", "2022-10-22", "2026-01-01"),
    ("Indian", "Prime Minister", "Manmohan Singh", "2004-05-22", "2014-05-26"),
    ("Indian", "Prime Minister", "Narendra Modi", "2014-05-26", "2026-01-01"),
    ("UN", "Secretary-General", "Kofi Annan", "2001-01-01", "2006-12-31"),
    ("UN", "Secretary-General", "Ban Ki-moon", "2007-01-01", "2016-12-31"),
    ("UN", "Secretary-General", "António Guterres", "2017-01-01", "2026-01-01"),
    ("NATO", "Secretary General", "Anders Fogh Rasmussen", "2009-08-01", "2014-09-30"),
    ("NATO", "Secretary General", "Jens Stoltenberg", "2014-10-01", "2024-10-01"),
    ("Brazilian", "President", "Dilma Rousseff", "2011-01-01", "2016-05-12"),
    ("Brazilian", "President", "Jair Bolsonaro", "2019-01-01", "2023-01-01"),
    ("Mexican", "President", "Vicente Fox", "2000-12-01", "2006-12-01"),
    ("Mexican", "President", "Enrique Peña Nieto", "2012-12-01", "2018-12-01"),
    ("Ukrainian", "President", "Petro Poroshenko", "2014-06-07", "2019-05-20"),
    ("Ukrainian", "President", "Volodymyr Zelensky", "2019-05-20", "2026-01-01"),
)
_MONTHS = words("January February March April May June July August September October November December")
_DATED = (
    "On {day}, {country} {office} {name} told reporters that talks would go on.",
    "{country} {office} {name} said on {day} that no decision had been taken.",
    "In a speech on {day}, {country} {office} {name} spoke of a difficult year.",
    "It was on {day} that {country} {office} {name} signed the agreement.",
    "{country} {office} {name} met business leaders on {day}.",
    "The plan was presented on {day} by {country} {office} {name}.",
    "In {month}, {country} {office} {name} ordered a review.",
    "A letter to {country} {office} {name}, dated {day}, went unanswered.",
    "{country} {office} {name} opened the conference on {day}.",
    "As recently as {month}, {country} {office} {name} called the rules fair.",
    "{country} {office} {name}, speaking on {day}, welcomed the report.",
    "The matter was raised with {country} {office} {name} at a meeting on {day}.",
    "“This is a good day,” {country} {office} {name} said on {day}.",
    "By {month}, when {country} {office} {name} visited the region, the mood had changed.",
    "Asked about it on {day}, {country} {office} {name} declined to comment.",
    "The treaty was signed by {country} {office} {name} on {day}.",
)
_NOW = (
    "{country} {office} {name} declined to comment on Tuesday.",
    "A spokesman for {country} {office} {name} said on Wednesday that the matter was being looked at.",
    "{country} {office} {name} said this week that no decision had been taken.",
    "{country} {office} {name} is expected to speak on the matter next week.",
    "On Monday, {country} {office} {name} met officials to talk about it.",
    "{country} {office} {name} has been told of the matter, aides said on Thursday.",
    "“We are watching this closely,” {country} {office} {name} said on Tuesday.",
    "The office of {country} {office} {name} did not reply to questions sent on Friday.",
)


def _titled(office: str, country: str, rng: Random) -> dict[str, str]:
    if country == "US":
        return {"country": "", "office": office} if rng.random() < 0.5 else {"country": "U.S.", "office": office}
    return {"country": country, "office": office}


def out_of_date(story: Story, rng: Random) -> Iterator[Slip]:
    """An office with someone who did not hold it at the date told, or at the article's own."""
    if rng.random() < 0.8:
        yield from shuffled(_swapped_now(story, rng), rng)
    if rng.random() < 0.5:
        yield from shuffled(_told_now(story, rng), rng)
    yield from _told_then(story, rng)


def _told_then(story: Story, rng: Random) -> Iterator[Slip]:
    for country, office, name, start, end in shuffled(_HELD, rng)[:6]:
        others = [row for row in _HELD if row[:2] == (country, office) and row[2] != name]
        first, last = date.fromisoformat(start).toordinal() + 60, date.fromisoformat(end).toordinal() - 60
        day = date.fromordinal(rng.randint(first, last))
        wrong = [row for row in others if abs(_away(row, day)) > 120]
        if not wrong or name.split()[-1] in story.text:
            continue
        template, seed = rng.choice(_DATED), rng.randrange(10**6)
        said = {"day": _day(day, rng), "month": f"{_MONTHS[day.month - 1]} {day.year}"}
        titled = _titled(office, country, rng)
        edits = [
            _sentence(story.text, template, seed, {**titled, **said, "name": who})
            for who in (rng.choice(wrong)[2], name)
        ]
        if edits[0] and edits[1]:
            yield Slip("holder-date", template, Version.of(edits[0]), Version.of(edits[1]))


def _told_now(story: Story, rng: Random) -> list[Slip]:
    """Someone who has the office today, by the article's own date."""
    if story.published is None:
        return []
    made = []
    for row in _HELD:
        if _away(row, story.published) or row[2].split()[-1] in story.text:
            continue
        wrong = [other for other in _HELD if other[:2] == row[:2] and _away(other, story.published) > 120]
        if not wrong:
            continue
        template, seed = rng.choice(_NOW), rng.randrange(10**6)
        titled = _titled(row[1], row[0], rng)
        edits = [
            _sentence(story.text, template, seed, {**titled, "name": name}) for name in (rng.choice(wrong)[2], row[2])
        ]
        if edits[0] and edits[1]:
            made.append(Slip("holder-date", template, Version.of(edits[0]), Version.of(edits[1])))
    return made


def _swapped_now(story: Story, rng: Random) -> list[Slip]:
    """A holder the article names, in the strict form, changed for one of another time."""
    made = []
    for country, office, name, start, end in _HELD:
        now = story.published
        if now is None or _away((country, office, name, start, end), now):
            continue
        surname = name.split()[-1]
        pattern = (
            rf"\b{office} (?:{re.escape(name)}|{surname})(?= (?:said|says|told|is|will|has|announced|declined|plans)\b)"
        )
        wrong = [row for row in _HELD if row[:2] == (country, office) and _away(row, now) > 120]
        for found in re.finditer(pattern, story.text):
            if wrong and not quoted(story.text, found.start()) and not _guarded(story.text, found):
                full = found[0].endswith(name)
                new = rng.choice(wrong)[2]
                slip = Edit(found.start(), found.end(), f"{office} {new if full else new.split()[-1]}")
                control = Edit(found.start(), found.end(), f"{office} {surname if full else name}")
                made.append(Slip("holder-date", "in place, strict form", Version.of(slip), Version.of(control)))
    return made


def _guarded(text: str, found: re.Match[str]) -> bool:
    before = text[max(found.start() - 12, 0) : found.start()]
    sentence = sentence_around(text, Span(*found.span()))
    return bool(
        re.search(r"(?:ormer|then|ice|ex)[ -]$", before) or re.search(r"\b(?:would|could|19\d\d|200\d)\b", sentence)
    )


def _away(row: tuple[str, str, str, str, str], day: date) -> int:
    """Days between the day and the term; 0 inside it."""
    start, end = date.fromisoformat(row[3]), date.fromisoformat(row[4])
    return max((start - day).days, (day - end).days, 0)


def _day(day: date, rng: Random) -> str:
    month = _MONTHS[day.month - 1]
    return rng.choice((f"{month} {day.day}, {day.year}", f"{day.day} {month} {day.year}"))


def _sentence(text: str, template: str, seed: int, values: dict[str, str]) -> Edit | None:
    sentence = re.sub(" +", " ", template.format(**values)).strip()
    return added(text, sentence[0].upper() + sentence[1:], Random(seed), after=200)


_GOVERNMENTS = words(
    "Obama Bush Clinton Trump Biden Reagan Carter Blair Brown Cameron May Johnson Merkel Howard Harper"
)
_ADMINISTRATION = re.compile(rf"\b({'|'.join(_GOVERNMENTS)})( administration| government| White House)(?:['’]s)?\b")
_AMERICAN = words("Obama Bush Clinton Trump Biden Reagan Carter")
_OFFICIALS = (
    "The {name} {noun} declined to comment on Tuesday.",
    "Officials of the {name} {noun} said on Wednesday that no decision had been taken.",
    "A spokesman for the {name} {noun} said the matter was being looked at.",
    "The {name} {noun} has said it will answer by the end of the week.",
    "The {name} {noun} announced on Monday that talks would go on.",
    "“We are aware of the report,” an official in the {name} {noun} said on Thursday.",
    "It is now up to the {name} {noun} to reply.",
    "The {name} {noun} is preparing a response, two officials said this week.",
    "Critics accuse the {name} {noun} of doing too little.",
    "The {name} {noun} says it has nothing to hide.",
    "Aides in the {name} {noun} were meeting again on Friday.",
    "The {name} {noun} did not reply to questions sent this week.",
    "The {name} {noun} is under pressure to act quickly.",
    "Allies abroad are waiting for word from the {name} {noun}.",
    "Talks between Congress and the {name} {noun} resume on Monday.",
)
_ELSEWHEN = re.compile(
    r"\b(?:former|previous|prior|last|past|19\d\d|200\d|then|ago|would|could|if|during|under|since|unlike|next)\b",
    re.IGNORECASE,
)


def administrations(story: Story, rng: Random) -> Iterator[Slip]:
    """The administration of the day under two names, both told as acting now, no word of another time beside them."""
    text = story.text
    mentions = [found for found in _ADMINISTRATION.finditer(text) if not quoted(text, found.start())]
    names = {mention[1] for mention in mentions}
    free = [mention for mention in mentions if not _ELSEWHEN.search(sentence_around(text, Span(*mention.span())))]
    if len(names) != 1 or not free or (free[0][1] in ("Clinton", "Trump", "Bush") and story.published):
        return
    found, *free = free
    name = found[1]
    others = [
        other for other in (_AMERICAN if name in _AMERICAN else ("Major", "Thatcher", "Wilson")) if other not in text
    ]
    others = [other for other in others if other not in ("Reagan", "Carter")] or list(others)
    if not others:
        return
    other = rng.choice(others)
    if free and rng.random() < 0.7:
        place = rng.choice(free)
        slip = Edit(place.start(1), place.end(1), other)
        control = Edit(
            place.start(),
            place.start() + len(name) + len(place[2]),
            name + (" White House" if name in _AMERICAN else place[2]),
        )
        changed = Version.of(*(Edit(mention.start(1), mention.end(1), other) for mention in mentions))
        yield Slip(
            "administration",
            "in place",
            Version.of(slip),
            changed if story.published is None else Version.of(control),
            (Span(*found.span(1)),),
        )
        return
    template, seed = rng.choice(_OFFICIALS), rng.randrange(10**6)
    noun = found[2].strip() if rng.random() < 0.7 else "administration" if name in _AMERICAN else "government"
    edits = [
        added(text, template.format(name=who, noun=noun), Random(seed), after=found.end()) for who in (other, name)
    ]
    if edits[0] and edits[1]:
        yield Slip("administration", template, Version.of(edits[0]), Version.of(edits[1]), (Span(*found.span(1)),))


def headlines(story: Story, rng: Random) -> Iterator[Slip]:
    """A headline that names someone who is not in the article, in the place of someone who is."""
    text = story.text
    for person in shuffled(people(text), rng):
        title = story.title or ""
        pattern = rf"(?:{person.given} (?:[A-Z]\. )?|Mr |Mrs )?\b{re.escape(person.surname)}(?![\w-])"
        found = re.search(pattern, title)
        if not found or len(person.names) < 3 or len(re.findall(pattern, title)) > 1:
            continue
        given, surname = _stranger(text + title, rng, woman=person.woman)
        new = f"{given} {surname}" if found[0].startswith(person.given) else surname
        changed = title[: found.start()] + new + title[found.end() :]
        everywhere = [Edit(span.end - len(person.surname), span.end, surname) for span in person.names]
        first = [Edit(span.start, span.end, f"{given} {surname}") for span in (person.first, *person.rest)]
        rest = [edit for edit in everywhere if all(edit.end != full.end for full in first)]
        if len(re.findall(rf"\b{re.escape(person.surname)}", text)) != len(person.names):
            continue
        yield Slip(
            "headline-person",
            "full name" if " " in new else "surname",
            Version((), changed),
            Version.of(*first, *rest, title=changed),
            (person.first,),
        )


MUTATORS: dict[str, Mutator] = {
    "office-two-holders": holders,
    "minister-two-ways": ministers,
    "holder-date": out_of_date,
    "administration": administrations,
    "headline-person": headlines,
}
