"""Who holds an office: two holders of one, a holder who was none that day, two titles, two parties, two states."""

# ruff: noqa: E501 — word lists and patterns

import re
from collections.abc import Iterator
from datetime import date

from srcaudit import Span
from tests.benchmarks.inconsistency.blind.stories import Edit, Mutator, Slip
from tests.benchmarks.inconsistency.sixth.newsroom import Person, Room, mutator

_STRANGERS = {
    False: [
        "Martin Dawes",
        "Kevin Moran",
        "Paul Hennessy",
        "Stephen Aldridge",
        "Mark Rutherford",
        "Peter Callow",
        "Alan Whitcombe",
        "Robert Stannard",
        "Brian Kettering",
        "Thomas Oakley",
        "David Pemberton",
        "Neil Farraday",
        "Gary Lindqvist",
        "Simon Harcourt",
    ],
    True: [
        "Helen Marchbank",
        "Laura Penhaligon",
        "Susan Dacre",
        "Karen Whitlock",
        "Julia Ferncliffe",
        "Rachel Stobart",
        "Anne Calloway",
        "Diane Hollister",
        "Carol Trevanion",
        "Linda Ashworth",
        "Joanne Birtwell",
        "Alison Merrick",
    ],
}
_ONE_HOLDER = (
    r"(?:President|Prime Minister|Chancellor|Foreign Secretary|Home Secretary|Defence Secretary|Health Secretary|"
    r"Education Secretary|Secretary of State|Attorney General|Treasury Secretary|Defense Secretary|Governor|Gov\.|Mayor|"
    r"Speaker|Majority Leader|Minority Leader|Majority Whip|Police Chief|Sheriff|Commissioner|Chief Justice|Director|"
    r"Chairman|Chairwoman|Chair|CEO|Premier|Archbishop|Pope|leader|coach|captain|chairman|chairwoman|boss|manager|"
    r"chief executive|president|mayor|governor|campaign manager|press secretary|communications director|"
    r"campaign chairman|director|foreign minister|finance minister)"
)
_LED = re.compile(rf"((?:[A-Z][\w’'.-]* (?:of (?=[A-Z]))?){{0,4}}(?:campaign |press |chief |head )?{_ONE_HOLDER}) $")
_BEHIND = re.compile(
    r", ((?:the |its |[A-Z][\w’' -]{2,30}?(?:’s|'s) )?(?:(?:[a-z-]+|[A-Z][\w.&’'-]*) ){0,4}?"
    rf"{_ONE_HOLDER.lower()}(?: (?:of|at|for) (?:the )?[A-Z][^,.\n]{{3,60}})?)[,.]"
)
_GUARD = re.compile(
    r"\b(?:[Ff]ormer|[Tt]hen|ex|acting|interim|late|deputy|vice|[Aa]ssistant|predecessor|successor|nominee|candidate|"
    r"[Vv]ice|[Dd]eputy|[Aa]cting|retired|ousted|outgoing|incoming|new|elect)\b[- ]?(?:\w+ ){0,2}$"
)
_PAST = re.compile(
    r"\b(?:former|then|ago|19\d\d|20\d\d|during|when|under|since|would|could|if|were|had|election|campaigned|before|"
    r"late|history|first|last|previous|earlier|once|past|era|decade|years|like|from|nominated|appointed)\b"
)
_NOW = re.compile(
    r"\b(?:has|is|says|will|are|have|does|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|this week|today|wants|plans|now|"
    r"remains|continues|said|told)\b"
)


def _title(room: Room, person: Person) -> str | None:
    """The office as it stands before the full name."""
    start = person.full[0].start
    hit = _LED.search(room.text[max(0, start - 80) : start])
    if hit is None or _GUARD.search(room.text[max(0, start - 80) : start][: hit.start()]):
        return None
    words = hit[1].split()
    while words and words[0] in {
        "The",
        "But",
        "And",
        "As",
        "In",
        "While",
        "When",
        "For",
        "On",
        "After",
        "With",
        "Former",
        "Then",
    }:
        if words.pop(0) in {"Former", "Then"}:
            return None
    title = " ".join(words)
    return (
        title
        if (not re.search(r"Vice|Deputy|Former|Assistant|Acting|Ex-|-elect", title) and len(words) > 1)
        or (title in {"Chancellor", "Pope"})
        else None
    )


_OFFICE_FORMS = (
    "{t} {x}",
    "{x}, the {t},",
    "the {t}, {x},",
    "{x} (the {t})",
    "{t} {x}",
    "the {t} — {x} —",
    "{x}, who is the {t},",
    "{x}, the current {t},",
)


def _two_holders(room: Room) -> Iterator[Slip | None]:
    """An office is held by one person at first and by another where the first is named again."""
    for person in room.some(room.people):
        title = _title(room, person)
        if (
            title is None
            or not person.alone
            or (re.search(r"(?i)\bdirector|\bmanager\b", title) and len(title.split()) < 3)
        ):
            continue
        if title.endswith(("boss", "CEO", "Commissioner", "Director")) and len(title.split()) < 2:
            continue
        names = [name for name in _STRANGERS[person.woman] if room.new(*name.split())]
        for at in room.subjects(person):
            for form in room.mine(_OFFICE_FORMS):
                long = title if form == "{t} {x}" else re.sub(r"Gov\.$", "governor", title)
                told = [
                    tidied(form.format(t=long, x=one)) for one in (names[0] and room.random.choice(names), person.name)
                ]
                wrong, right = ([Edit(at.start, at.end, one)] for one in told)
                yield room.edited(
                    form, wrong, right, other=[Span(person.full[0].start - len(title) - 1, person.full[0].end)]
                )


def tidied(subject: str) -> str:
    return subject[:1].upper() + subject[1:]


_POST_FORMS = (
    "{x}{o}, {verb}",
    "{o1}, {x}, {verb}",
    "{o1} — {x} — {verb}",
    "{x} ({o2}) {verb}",
    "{x}, who is {o2}, {verb}",
    "{o1} {x} {verb}",
)


def _two_in_a_post(room: Room) -> Iterator[Slip | None]:
    """A post told behind the name of its holder, and later behind another name."""
    for person in room.some(room.people):
        hit = next(
            (one for full in person.full[:1] if (one := _BEHIND.match(room.text[full.end : full.end + 110]))), None
        )
        if hit is None or not person.alone:
            continue
        post = hit[1].removeprefix("now ")
        if re.search(
            r"\b(?:[Ff]ormer|[Vv]ice|deputy|assistant|senior|who|an?|regional|managing|and|his|her|their|associate|executive director)\b",
            post,
        ):
            continue
        if not re.search(r"[A-Z]|^the |^its ", post):
            continue
        names = [name for name in _STRANGERS[person.woman] if room.new(*name.split())]
        stranger = room.random.choice(names)
        whole = post if re.match(r"the |its |[A-Z].*(?:’s|'s) ", post) else f"the {post}"
        for at in [*room.subjects(person), None]:
            for form in room.mine(_POST_FORMS):
                if form == "{o1} {x} {verb}" and re.search(r" (?:of|at|for) ", post):
                    continue
                said = form.replace(" {verb}", "")
                told = [
                    tidied(said.format(x=one, o=f", {whole}", o1=whole, o2=whole)) for one in (stranger, person.name)
                ]
                yield room.retold(person, said, (told[0], told[1]), place=person.full[0], subject=at)


_HELD: dict[tuple[str, str, str], tuple[tuple[str, str, str], ...]] = {
    ("British Prime Minister", "the British prime minister", "Britain|British|London|Brexit"): (
        ("Gordon Brown", "2007-06-27", "2010-05-11"),
        ("David Cameron", "2010-05-11", "2016-07-13"),
        ("Theresa May", "2016-07-13", "2019-07-24"),
        ("Boris Johnson", "2019-07-24", "2022-09-06"),
    ),
    ("German Chancellor", "the German chancellor", "German|Merkel|Berlin"): (
        ("Gerhard Schroeder", "1998-10-27", "2005-11-22"),
        ("Angela Merkel", "2005-11-22", "2021-12-08"),
        ("Olaf Scholz", "2021-12-08", "2025-05-06"),
    ),
    ("French President", "the French president", "France|French|Paris"): (
        ("Nicolas Sarkozy", "2007-05-16", "2012-05-15"),
        ("François Hollande", "2012-05-15", "2017-05-14"),
        ("Emmanuel Macron", "2017-05-14", "2025-12-31"),
    ),
    ("Secretary of State", "the secretary of state", "State Department|Syria|Iran|Russia"): (
        ("Condoleezza Rice", "2005-01-26", "2009-01-20"),
        ("John Kerry", "2013-02-01", "2017-01-20"),
        ("Mike Pompeo", "2018-04-26", "2021-01-20"),
        ("Antony Blinken", "2021-01-26", "2025-01-20"),
    ),
    ("Treasury Secretary", "the Treasury secretary", "Treasury|tax|Wall Street|econom"): (
        ("Timothy Geithner", "2009-01-26", "2013-01-25"),
        ("Jacob J. Lew", "2013-02-28", "2017-01-20"),
        ("Henry Paulson", "2006-07-10", "2009-01-20"),
        ("Janet Yellen", "2021-01-26", "2025-01-20"),
    ),
    ("Defense Secretary", "the defense secretary", "Pentagon|military|troops"): (
        ("Robert M. Gates", "2006-12-18", "2011-07-01"),
        ("Leon Panetta", "2011-07-01", "2013-02-26"),
        ("Chuck Hagel", "2013-02-27", "2015-02-17"),
        ("Ashton Carter", "2015-02-17", "2017-01-20"),
    ),
    ("Attorney General", "the attorney general", "Justice Department|Attorney General"): (
        ("Alberto Gonzales", "2005-02-03", "2007-09-17"),
        ("Eric Holder", "2009-02-03", "2015-04-27"),
        ("Loretta Lynch", "2015-04-27", "2017-01-20"),
        ("William Barr", "2019-02-14", "2020-12-23"),
    ),
    ("FBI Director", "the FBI director", "FBI|F\\.B\\.I\\."): (
        ("Robert Mueller", "2001-09-04", "2013-09-04"),
        ("James Comey", "2013-09-04", "2017-05-09"),
        ("Christopher Wray", "2017-08-02", "2025-01-19"),
    ),
    ("House Speaker", "the speaker of the House", "House|Congress"): (
        ("Nancy Pelosi", "2007-01-04", "2011-01-03"),
        ("John Boehner", "2011-01-05", "2015-10-29"),
        ("Paul Ryan", "2015-10-29", "2019-01-03"),
        ("Dennis Hastert", "1999-01-06", "2007-01-03"),
    ),
    ("Senate Majority Leader", "the Senate majority leader", "Senate|Congress"): (
        ("Harry Reid", "2007-01-04", "2015-01-03"),
        ("Mitch McConnell", "2015-01-06", "2021-01-20"),
        ("Bill Frist", "2003-01-03", "2007-01-03"),
        ("Chuck Schumer", "2021-01-20", "2025-01-03"),
    ),
    ("Vice President", "the vice president", "White House|Obama"): (
        ("Dick Cheney", "2001-01-20", "2009-01-20"),
        ("Joe Biden", "2009-01-20", "2017-01-20"),
        ("Kamala Harris", "2021-01-20", "2025-01-20"),
    ),
    ("Fed Chair", "the chair of the Federal Reserve", "Federal Reserve|the Fed|interest rates"): (
        ("Ben Bernanke", "2006-02-01", "2014-02-03"),
        ("Janet Yellen", "2014-02-03", "2018-02-03"),
        ("Alan Greenspan", "1987-08-11", "2006-01-31"),
    ),
    ("Chief Justice", "the chief justice", "Supreme Court"): (
        ("William Rehnquist", "1986-09-26", "2005-09-03"),
        ("John Roberts", "2005-09-29", "2025-12-31"),
    ),
    ("U.N. Secretary-General", "the U.N. secretary-general", "United Nations|U\\.N\\."): (
        ("Kofi Annan", "1997-01-01", "2006-12-31"),
        ("Ban Ki-moon", "2007-01-01", "2016-12-31"),
        ("Antonio Guterres", "2017-01-01", "2025-12-31"),
    ),
    ("NATO Secretary General", "the secretary general of NATO", "NATO"): (
        ("Anders Fogh Rasmussen", "2009-08-01", "2014-09-30"),
        ("Jens Stoltenberg", "2014-10-01", "2024-10-01"),
        ("Jaap de Hoop Scheffer", "2004-01-05", "2009-07-31"),
    ),
    ("Pope", "the pope", "Vatican|Catholic|pope"): (
        ("Benedict XVI", "2005-04-19", "2013-02-28"),
        ("Francis", "2013-03-13", "2025-04-21"),
    ),
    ("Mexican President", "the Mexican president", "Mexic"): (
        ("Vicente Fox", "2000-12-01", "2006-11-30"),
        ("Felipe Calderon", "2006-12-01", "2012-11-30"),
        ("Enrique Peña Nieto", "2012-12-01", "2018-11-30"),
    ),
    ("Canadian Prime Minister", "the Canadian prime minister", "Canad"): (
        ("Stephen Harper", "2006-02-06", "2015-11-04"),
        ("Justin Trudeau", "2015-11-04", "2025-03-14"),
        ("Paul Martin", "2003-12-12", "2006-02-06"),
    ),
    ("Israeli Prime Minister", "the Israeli prime minister", "Israel"): (
        ("Ehud Olmert", "2006-04-14", "2009-03-31"),
        ("Benjamin Netanyahu", "2009-03-31", "2021-06-13"),
        ("Ariel Sharon", "2001-03-07", "2006-01-04"),
    ),
    ("Chinese President", "the Chinese president", "China|Chinese|Beijing"): (
        ("Hu Jintao", "2003-03-15", "2013-03-14"),
        ("Xi Jinping", "2013-03-14", "2025-12-31"),
        ("Jiang Zemin", "1993-03-27", "2003-03-15"),
    ),
    ("Russian President", "the Russian president", "Russia|Kremlin|Moscow"): (
        ("Dmitry Medvedev", "2008-05-07", "2012-05-07"),
        ("Vladimir Putin", "2012-05-07", "2025-12-31"),
        ("Boris Yeltsin", "1991-07-10", "1999-12-31"),
    ),
    ("Ukrainian President", "the Ukrainian president", "Ukrain"): (
        ("Viktor Yushchenko", "2005-01-23", "2010-02-25"),
        ("Petro Poroshenko", "2014-06-07", "2019-05-20"),
        ("Volodymyr Zelensky", "2019-05-20", "2025-12-31"),
    ),
    ("Japanese Prime Minister", "the Japanese prime minister", "Japan"): (
        ("Junichiro Koizumi", "2001-04-26", "2006-09-26"),
        ("Yoshihiko Noda", "2011-09-02", "2012-12-26"),
        ("Shinzo Abe", "2012-12-26", "2020-09-16"),
    ),
}
_HELD_FORMS = (
    "{o} {n} has so far said nothing on the matter",
    "{n}, {a}, has not commented",
    "A spokesman for {o} {n} declined to comment",
    "That view is not shared by {a}, {n}",
    "{a} is {n}",
    "Aides to {n}, {a}, would not be drawn this week",
    "As {a}, {n} is expected to respond in the next few days",
    "{n}, who is {a}, is understood to be following the story",
    "It now falls to {a}, {n}, to respond",
    "“We will wait and see,” {o} {n} said this week",
    "The matter has been raised with {o} {n}, his office confirms",
    "Nothing has been heard from {n}, currently {a}",
    "{a} ({n}) has been told",
    "Letters have gone to {n} in his role as {a}",
)


def _holder_told(room: Room) -> Iterator[Slip | None]:
    """Somebody who held the office years before or after is told as its holder in an article of a known day."""
    day = room.story.published
    if day is None:
        return
    for (office, role, about), terms in room.some(_HELD.items()):
        if not re.search(rf"\b(?:{about})", room.text):
            continue
        now = [name for name, start, end in terms if _days(start, day) > 60 and _days(end, day) < -60]
        never = [name for name, start, end in terms if _days(start, day) < -200 or _days(end, day) > 200]
        never = [name for name in never if room.new(name.split()[-1])]
        if not now or not never:
            continue
        wrong = room.random.choice(never)
        for form in room.mine(_HELD_FORMS):
            women = {
                "Theresa May",
                "Angela Merkel",
                "Nancy Pelosi",
                "Janet Yellen",
                "Loretta Lynch",
                "Condoleezza Rice",
            }
            women |= {"Kamala Harris"}
            told = [
                form.format(o=office, a=role, n=name).replace("his", "her" if name in women else "his") + "."
                for name in (wrong, now[0])
            ]
            yield room.put(form, told[0], told[1], after=0)


def _days(start: str, day: date) -> int:
    """Days from one day to the other, below nought where the first is later."""
    return (day - date.fromisoformat(start)).days


_PLACED = (
    (
        r"President (?:Barack )?Obama",
        "President Barack Obama",
        "President Obama",
        "George W. Bush;Mitt Romney;John McCain",
    ),
    (
        r"Secretary of State John (?:F\. )?Kerry",
        "Secretary of State John F. Kerry",
        "Secretary of State Kerry",
        "Colin Powell;Condoleezza Rice",
    ),
    (r"Vice President (?:Joe )?Biden", "Vice President Joe Biden", "Vice President Biden", "Dick Cheney;Al Gore"),
    (
        r"FBI [Dd]irector James (?:B\. )?Comey",
        "FBI Director James B. Comey",
        "FBI Director Comey",
        "Robert Mueller;Louis Freeh",
    ),
    (
        r"House Speaker Paul (?:D\. )?Ryan",
        "House Speaker Paul D. Ryan",
        "House Speaker Ryan",
        "John Boehner;Nancy Pelosi",
    ),
    (r"Speaker Paul Ryan", "Speaker Paul D. Ryan", "Speaker Ryan", "Dennis Hastert;Newt Gingrich"),
    (
        r"Senate Majority Leader Mitch McConnell",
        "Senate Majority Leader McConnell",
        "Senate Majority Leader McConnell",
        "Harry Reid;Bill Frist",
    ),
    (
        r"Attorney General Loretta (?:E\. )?Lynch",
        "Attorney General Lynch",
        "Attorney General Lynch",
        "Eric Holder;Michael Mukasey",
    ),
    (
        r"Prime Minister Benjamin Netanyahu",
        "Prime Minister Netanyahu",
        "Prime Minister Netanyahu",
        "Ehud Olmert;Ariel Sharon",
    ),
    (r"President Vladimir (?:V\. )?Putin", "President Putin", "President Putin", "Dmitry Medvedev;Boris Yeltsin"),
    (r"Chancellor Angela Merkel", "Chancellor Merkel", "Chancellor Merkel", "Gerhard Schroeder;Helmut Kohl"),
    (r"Pope Francis", "the Argentine Pope Francis", "the Argentine-born Pope Francis", "Benedict XVI"),
)


def _holder_placed(room: Room) -> Iterator[Slip | None]:
    """The name behind a title exchanged for that of an earlier holder, or of one who only stood for it, in a sentence of now."""
    if (
        room.story.published is None
        or not 2015 <= room.story.published.year <= 2016
        or room.story.published < date(2015, 11, 5)
    ):
        return
    for pattern, long, short, wrong in room.some(_PLACED):
        hits = [*re.finditer(rf"(?<!Vice )(?<!House )\b{pattern}\b(?!’s|'s| [A-Z])", room.text)]
        for hit in room.some(hits):
            said = room.around(hit.start())
            before = room.text[max(0, hit.start() - 25) : hit.start()]
            guarded = re.search(r"(?i)\b(?:former|then|ex|under|since|by|to|against|like|of)\b[ -](?:\w+ )?$", before)
            if not room.told(hit.start()) or _PAST.search(said) or not _NOW.search(said) or guarded:
                continue
            for other in room.some(wrong.split(";")):
                if room.new(other.split()[-1]) or other == "George W. Bush":
                    title = re.sub(
                        r"(Barack |Joe )?(?:Obama|Biden)$|(?:John|James|Paul|Mitch|Loretta|Benjamin|Vladimir|Angela) .*$|Francis$",
                        "",
                        hit[0],
                    )
                    right = short if hit[0] != short else long
                    others = [Span(*one.span()) for one in hits if one is not hit]
                    edits = [[Edit(*hit.span(), one)] for one in (title + other, right)]
                    yield room.edited(f"{title}{other}", edits[0], edits[1], other=others[:2])


_BRITISH = (
    (r"Prime Minister Tony Blair", "Tony Blair, the prime minister,", "John Major;Margaret Thatcher"),
    (r"Tory leader Michael Howard", "Michael Howard, the Tory leader,", "William Hague;Iain Duncan Smith"),
    (r"Chancellor Gordon Brown", "Gordon Brown, the chancellor,", "Kenneth Clarke;Norman Lamont"),
    (r"Home Secretary Charles Clarke", "Charles Clarke, the home secretary,", "Michael Howard;Jack Straw"),
    (r"Foreign Secretary Jack Straw", "Jack Straw, the foreign secretary,", "Robin Cook;Douglas Hurd"),
    (r"President (?:George W )?Bush", "US President George W Bush", "Bill Clinton;John Kerry"),
    (r"Lib Dem leader Charles Kennedy", "Charles Kennedy, the Lib Dem leader,", "Paddy Ashdown;David Steel"),
    (r"Education Secretary Ruth Kelly", "Ruth Kelly, the education secretary,", "Estelle Morris;David Blunkett"),
    (r"Health Secretary John Reid", "John Reid, the health secretary,", "Alan Milburn;Frank Dobson"),
    (r"Defence Secretary Geoff Hoon", "Geoff Hoon, the defence secretary,", "George Robertson;Michael Portillo"),
    (r"England coach Andy Robinson", "Andy Robinson, the England coach,", "Jack Rowell;Geoff Cooke"),
    (r"Wales coach Mike Ruddock", "Mike Ruddock, the Wales coach,", "Graham Henry;Kevin Bowring"),
    (r"Ireland coach Eddie O['’]Sullivan", "Eddie O'Sullivan, the Ireland coach,", "Warren Gatland;Brian Ashton"),
    (r"Chelsea boss Jose Mourinho", "Jose Mourinho, the Chelsea boss,", "Claudio Ranieri;Ruud Gullit"),
    (r"Arsenal boss Arsene Wenger", "Arsene Wenger, the Arsenal boss,", "George Graham;Bruce Rioch"),
    (r"Arsenal manager Arsene Wenger", "Arsene Wenger, the Arsenal manager,", "George Graham;Bruce Rioch"),
    (r"Manchester United (?:boss|manager) Sir Alex Ferguson", "Sir Alex Ferguson", "Ron Atkinson;Dave Sexton"),
    (r"(?:Liverpool )?boss Rafael Benitez", "Rafael Benitez", "Gerard Houllier;Roy Evans"),
)


def _holder_again(room: Room) -> Iterator[Slip | None]:
    """A title keeps its holder in one place of the article and has an earlier one in another."""
    for pattern, right, wrong in room.some(_BRITISH):
        name = re.findall(r"[A-Z][a-z]+", pattern)[-1]
        for hit in room.some(re.finditer(rf"\b{pattern}\b(?!['’]s)", room.text)):
            again = [
                one for one in re.finditer(rf"\b{name}\b", room.text) if not hit.start() <= one.start() < hit.end()
            ]
            said = room.around(hit.start())
            before = room.text[max(0, hit.start() - 25) : hit.start()]
            if (
                len(again) < 2
                or not room.told(hit.start())
                or re.search(r"(?i:\b(?:former|then|ex)[- ]$)|[A-Z]\w* $", before)
            ):
                continue
            for other in room.some(wrong.split(";")):
                if room.new(other.split()[-1]) and not re.search(r"\b(?:former|when|would|then|ago|19\d\d)\b", said):
                    lead = re.match(
                        r".*?(?=(?:Tony|Michael|Gordon|Charles|Jack|Ruth|John|Geoff|Andy|Mike|Eddie|Jose|Arsene|Sir Alex|Rafael|George|Bush))",
                        hit[0],
                    )
                    stands = right
                    ended = stands[:-1] if stands.endswith(",") and room.text[hit.end()] in ",.;:" else stands
                    edits = [[Edit(*hit.span(), one)] for one in ((lead[0] if lead else "") + other, ended)]
                    yield room.edited(other, edits[0], edits[1], other=[Span(*one.span()) for one in again[:2]])


_ADMIN_FORMS = (
    ("The {x} administration has declined to comment", "Bush"),
    ("It was not clear how the {x} administration would respond", "Bush"),
    ("Officials in the {x} administration said this week they were studying the matter", "Romney"),
    ("The administration of President {x} did not respond to a request for comment", "George W. Bush"),
    ("{x} administration officials have not yet commented publicly", "McCain"),
    ("A senior official in President {x}’s administration declined to be quoted this week", "Mitt Romney"),
    ("The White House of President {x} is following the matter, officials said", "George W. Bush"),
    ("The {x} White House has kept silent so far", "Bush"),
    ("For now the {x} administration is staying out of it", "Bush"),
    ("Nobody in the {x} administration would speak on the record on Friday", "McCain"),
)


def _administration(room: Room) -> Iterator[Slip | None]:
    """An administration under another president's name, in place where the article has one, or told."""
    day = room.story.published
    if day is None or not date(2009, 3, 1) < day < date(2016, 12, 31):
        return
    for hit in room.some(re.finditer(r"\b([Tt]he )?Obama administration\b(?!’s|'s)", room.text)):
        said = room.around(hit.start())
        if room.told(hit.start()) and _NOW.search(said) and not _PAST.search(said):
            wrong, right = f"{hit[1] or ''}Bush administration", f"{hit[1] or ''}administration of President Obama"
            if hit[1]:
                yield room.edited("in place", [Edit(*hit.span(), wrong)], [Edit(*hit.span(), right)])
    if re.search(r"Obama", room.text) and room.random.random() < 0.5:
        for form, wrong in room.mine(_ADMIN_FORMS):
            right = "Obama" if " " not in wrong else "Barack Obama"
            if room.new(f"{wrong.split()[-1]} administration"):
                yield room.put(form, f"{form.format(x=wrong)}.", f"{form.format(x=right)}.", after=0)


_OTHER_TITLE = {
    "Sen.": ("Rep.", "Gov."),
    "Senator": ("Congressman", "Governor"),
    "Rep.": ("Sen.", "Gov."),
    "Gov.": ("Sen.", "Rep."),
    "Governor": ("Senator", "Congressman"),
    "Mayor": ("Governor", "Sheriff"),
    "Judge": ("Prosecutor", "Sheriff"),
    "Justice": ("Senator", "Governor"),
    "Sheriff": ("Mayor", "Judge"),
    "Attorney General": ("Secretary of State", "Sen."),
    "Police Chief": ("Mayor", "Sheriff"),
    "Prime Minister": ("President", "Chancellor"),
    "Vice President": ("Speaker", "Secretary of State"),
    "Chancellor": ("Home Secretary", "Foreign Secretary"),
    "Home Secretary": ("Chancellor", "Transport Secretary"),
    "Foreign Secretary": ("Health Secretary", "Chancellor"),
    "Secretary of State": ("Defense Secretary", "Attorney General"),
    "Lt. Gen.": ("Adm.", "Sgt."),
    "Gen.": ("Adm.", "Capt."),
    "Congressman": ("Senator", "Governor"),
    "Rev.": ("Rabbi", "Imam"),
    "Sir": ("Lord", "Lord"),
    "Lord": ("Sir", "Sir"),
    "Chief Justice": ("Attorney General", "Senator"),
    "Pope": ("Archbishop", "Cardinal"),
    "Health Secretary": ("Home Secretary", "Chancellor"),
    "Education Secretary": ("Home Secretary", "Chancellor"),
    "Minister": ("Judge", "Mayor"),
}
_TITLED = re.compile(rf"\b({'|'.join(re.escape(one) for one in sorted(_OTHER_TITLE, key=len, reverse=True))}) $")


def _two_titles(room: Room) -> Iterator[Slip | None]:
    """Somebody with a title of one office, and later with that of another."""
    for person in room.some(room.people):
        start = person.full[0].start
        before = room.text[max(0, start - 40) : start]
        hit = _TITLED.search(before)
        if hit is None or not person.alone or _GUARD.search(before[: hit.start()]):
            continue
        if re.search(rf"(?:[Ff]ormer|[Tt]hen)[\w .-]{{0,30}}{re.escape(person.last)}", room.text):
            continue
        if re.search(r"running for|candidate for (?:the Senate|governor)|nominee for", room.text):
            continue
        wrong = _OTHER_TITLE[hit[1]][0 if room.story.half == "open" else 1]
        for at in room.some(person.bare):
            if (
                re.search(r"(?:Mr|Mrs|Ms|Miss)\.? $|’s? $", room.text[max(0, at.start - 6) : at.start])
                or room.text[at.end] in "’'"
            ):
                continue
            if hit[1] in {"Sir", "Lord"}:
                told = [
                    f"{one} {person.first if one == 'Sir' else ''} {person.last}".replace("  ", " ")
                    for one in (wrong, hit[1])
                ]
            else:
                told = [f"{one} {person.last}" for one in (wrong, hit[1])]
            edits = [[Edit(at.start, at.end, one)] for one in told]
            yield room.edited(f"{hit[1]} as {wrong}", edits[0], edits[1], other=person.full[:1])


_POSTAL = dict(
    pair.split("/")
    for pair in [
        "Ala./Alabama",
        "AL/Alabama",
        "Ariz./Arizona",
        "AZ/Arizona",
        "Ark./Arkansas",
        "AR/Arkansas",
        "Calif./California",
        "CA/California",
        "Colo./Colorado",
        "CO/Colorado",
        "Conn./Connecticut",
        "CT/Connecticut",
        "Del./Delaware",
        "Fla./Florida",
        "FL/Florida",
        "Ga./Georgia",
        "GA/Georgia",
        "Ill./Illinois",
        "IL/Illinois",
        "Ind./Indiana",
        "IN/Indiana",
        "Iowa/Iowa",
        "IA/Iowa",
        "Kan./Kansas",
        "KS/Kansas",
        "Ky./Kentucky",
        "KY/Kentucky",
        "La./Louisiana",
        "LA/Louisiana",
        "Maine/Maine",
        "ME/Maine",
        "Md./Maryland",
        "MD/Maryland",
        "Mass./Massachusetts",
        "MA/Massachusetts",
        "Mich./Michigan",
        "MI/Michigan",
        "Minn./Minnesota",
        "MN/Minnesota",
        "Mo./Missouri",
        "MO/Missouri",
        "Mont./Montana",
        "Neb./Nebraska",
        "NE/Nebraska",
        "Nev./Nevada",
        "NV/Nevada",
        "Ohio/Ohio",
        "OH/Ohio",
        "Okla./Oklahoma",
        "OK/Oklahoma",
        "Ore./Oregon",
        "OR/Oregon",
        "Pa./Pennsylvania",
        "PA/Pennsylvania",
        "Tenn./Tennessee",
        "TN/Tennessee",
        "Texas/Texas",
        "TX/Texas",
        "Utah/Utah",
        "UT/Utah",
        "Vt./Vermont",
        "VT/Vermont",
        "Va./Virginia",
        "VA/Virginia",
        "Wash./Washington",
        "Wis./Wisconsin",
        "WI/Wisconsin",
        "Wyo./Wyoming",
        "AL/Alabama",
    ]
)
_STATES = tuple(dict.fromkeys(_POSTAL.values()))
_MEMBER = re.compile(r"^,? \(?([RDI])-([A-Z][A-Za-z]+\.?)\)?")


def _member(room: Room, person: Person) -> tuple[str, str, Span] | None:
    """The party and state of a member of Congress, and where the article tells them."""
    for full in person.full:
        hit = _MEMBER.match(room.text[full.end : full.end + 16])
        if hit and hit[2] in _POSTAL and hit[1] != "I":
            place = Span(full.end + hit.start(1), full.end + hit.end(2))
            return {"R": "Republican", "D": "Democrat"}[hit[1]], _POSTAL[hit[2]], place
    return None


def _party(room: Room, person: Person) -> tuple[str, Span] | None:
    member = _member(room, person)
    if member:
        return member[0], member[2]
    for full in person.full:
        before, after = room.text[max(0, full.start - 60) : full.start], room.text[full.end : full.end + 40]
        ahead = re.search(
            r"\b(Republican|Democrat)(?:ic)? (?:presidential |vice presidential |vice-presidential |Senate |incumbent )?"
            r"(?:nominee |candidate |front-?runner |rival |U\.S\. |strategist |Sen\. |Rep\. |Gov\. |Senator |Governor |"
            r"Congressman |Mayor )?$",
            before,
        )
        behind = re.match(r", an? (Republican|Democrat)\b(?! (?:who|turned))", after)
        hit = ahead or behind
        if hit:
            base = full.start - len(before) if ahead else full.end
            return hit[1], Span(base + hit.start(1), base + hit.end(1))
    return None


_PARTY_FORMS = (
    "{s}, a {p},",
    "{s}, who is a {p},",
    "A {p}, {s}",
    "{s}, himself a {p},",
    "As a {p}, {s}",
    "{s} — a {p} —",
    "The {p} {s}",
    "{s} (a {p})",
    "{s}, like other {p}s,",
    "{s}, the {p},",
    "{s}, a {p} politician,",
    "The {p}, {s},",
)


def _two_parties(room: Room) -> Iterator[Slip | None]:
    """Somebody of one party, and later of the other."""
    yield from _party_place(room)
    for person in room.some(room.people):
        told = _party(room, person)
        if told is None or not person.alone or person.last in {"Sanders", "Bloomberg", "Chafee", "Webb"}:
            continue
        party, place = told
        wrong = "Democrat" if party == "Republican" else "Republican"
        for at in room.subjects(person, after=place.end):
            for form in room.mine(_PARTY_FORMS):
                sides = []
                for one in (wrong, party):
                    adjective = (
                        "Democratic" if one == "Democrat" and re.search(r"\{p\} (?:\{s\}|politician)", form) else one
                    )
                    himself = form.replace("himself", "herself") if person.woman else form
                    sides.append([Edit(at.start, at.end, himself.format(s=person.last, p=adjective))])
                yield room.edited(form, sides[0], sides[1], other=[place])


def _party_place(room: Room) -> Iterator[Slip | None]:
    """The letter of the party, or the word for it, changed where the article tells the party twice."""
    for person in room.some(room.people):
        member = _member(room, person)
        if member is None or not person.alone:
            continue
        party, state, place = member
        also = re.search(
            rf"\b[Tt]he {state} {party}\b|\b{party}(?:ic)? (?:Sen|Rep)\. {person.first} {person.last}", room.text
        )
        letter, wrong = party[0], "D" if party == "Republican" else "R"
        if also:
            edits = [Edit(place.start, place.start + 1, wrong)]
            name = person.full[0]
            right = [Edit(name.start, name.start, ""), Edit(place.start, place.start + 1, letter)][1:]
            fair = [Edit(also.start(), also.end(), f"{person.last}")] if also[0][:1] in "Tt" else right
            yield room.edited("letter", edits, fair, other=[Span(*also.span())])


_STATE_FORMS = (
    "{s}, of {st},",
    "{s}, who represents {st},",
    "{s}, the {st} lawmaker,",
    "{s}, who was elected in {st},",
    "{s} (of {st})",
    "{s}, a lawmaker from {st},",
    "{s} of {st}",
    "{s}, whose constituents are in {st},",
    "The {st} lawmaker {s}",
    "From {st}, {s}",
    "{s}, who sits for {st},",
    "{st}’s {s}",
)


def _two_states(room: Room) -> Iterator[Slip | None]:
    """A member of Congress for one state, and later for another."""
    for person in room.some(room.people):
        member = _member(room, person)
        start = person.full[0].start
        led = re.search(rf"\b({'|'.join(_STATES)}) (?:Sen|Rep|Gov)\. $", room.text[max(0, start - 40) : start])
        past = re.search(r"\b[Ff]ormer\b|\b[Ee]x-", room.text[max(0, start - 50) : start])
        if not person.alone or (member is None and led is None) or past:
            continue
        state = member[1] if member else led[1] if led else ""
        place = member[2] if member else person.full[0]
        wrong = room.random.choice([one for one in _STATES if room.new(one) and one != state])
        again = re.search(rf"\b[Tt]he {state} (?:Republican|Democrat|senator|congressman|governor)\b", room.text)
        if again and room.told(again.start()) and person.last in room.text[max(0, again.start() - 250) : again.start()]:
            changed = [Edit(again.start() + 4, again.start() + 4 + len(state), wrong)]
            yield room.edited("in place", changed, [Edit(*again.span(), person.last)], other=[place])
        for at in room.subjects(person, after=place.end):
            for form in room.mine(_STATE_FORMS):
                if form == "From {st}, {s}" or (led and not member and "constituents" in form):
                    continue
                sides = [[Edit(at.start, at.end, tidied(form.format(s=person.last, st=one)))] for one in (wrong, state)]
                if led and "Gov" in led[0]:
                    sides = [[Edit(at.start, at.end, f"{person.last}, the {one} governor,")] for one in (wrong, state)]
                yield room.edited(form, sides[0], sides[1], other=[place])


MUTATORS: dict[str, Mutator] = {
    kind: mutator(kind, maker)
    for kind, maker in {
        "sixth-two-holders": _two_holders,
        "sixth-two-in-a-post": _two_in_a_post,
        "sixth-holder-told": _holder_told,
        "sixth-holder-placed": _holder_placed,
        "sixth-holder-again": _holder_again,
        "sixth-administration": _administration,
        "sixth-two-titles": _two_titles,
        "sixth-two-parties": _two_parties,
        "sixth-two-states": _two_states,
    }.items()
}
