"""Slips of office: two holders of one, a holder of other years, an administration or an envoy named in two ways."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from srcaudit import Span
from tests.benchmarks.inconsistency.blind.stories import Edit, Slip
from tests.benchmarks.inconsistency.fifth.desk import MONTHS, Desk, mutator
from tests.benchmarks.inconsistency.fifth.reading import MEN, WOMEN
from tests.benchmarks.inconsistency.fifth.records import POSTS, Post

Made = Iterator[Slip | None]
_STATES = (
    "Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|"
    "Idaho|Illinois|Indiana|"
    "Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|"
    "Missouri|Montana|Nebraska|"
    "Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|"
    "Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West "
    "Virginia|Wisconsin|Wyoming"
)
_CITIES = (
    "London|Paris|Berlin|Moscow|Madrid|Rome|Tokyo|Chicago|Boston|Miami|Houston|Dallas|Atlanta|Seattle|Philadelphia|"
    "Baltimore|Detroit|Cleveland|Denver|New Orleans|Los Angeles|New York City|Atlantic City|Tampa|Orlando|Charlotte"
)
_MINISTRIES = (
    "Home Secretary|Foreign Secretary|Education Secretary|Health Secretary|Defence Secretary|Trade Secretary|"
    "Transport Secretary|Culture Secretary|Environment Secretary|Work and Pensions Secretary|Northern "
    "Ireland Secretary|"
    "Treasury Secretary|Defense Secretary|Defence Minister|Finance Minister|Foreign Minister|Prime "
    "Minister|Sports Minister|"
    "House Speaker|Senate Majority Leader|Senate Minority Leader|House Majority Leader|House Minority Leader|"
    "Energy Secretary|Labor Secretary|Agriculture Secretary|Transportation Secretary|Commerce "
    "Secretary|Justice Minister"
)
_NAME = r"(?P<name>[A-Z][a-z]+(?: [A-Z]\.)? (?:Mc|Mac|O['’])?[A-Z][a-z]{2,})"
_TOLD = re.compile(
    rf"\b(?P<office>(?P<state>{_STATES}) Gov\.|(?P<nation>(?:[A-Z][a-z]+(?:ish|ian|an|ese|ench|i|utch|"
    rf"eek|ss|ani) )?)(?P<ministry>{_MINISTRIES})|"
    rf"(?P<firm>[A-Z][A-Za-z&]+(?: [A-Z][a-z]+)?)(?:['’]s?)? (?P<post>chief executive|chairman|"
    rf"chairwoman|chief executive officer|"
    rf"chief financial officer|finance director|captain|head coach|campaign manager|president|director|editor)|"
    rf"(?P<city>{_CITIES}) [Mm]ayor) {_NAME}\b(?! [A-Z]|['’]s [a-z]+ )"
)
_UNSURE = re.compile(
    r"\b(?:former|ex-?|then|acting|interim|shadow|deputy|vice|assistant|new|incoming|outgoing|late|"
    r"future|next|previous|old|"
    r"co-|retiring|vacated by|replac\w+|succe\w+|resign\w*|appoint\w*|nomin\w*|elect\w*|predecessor|"
    r"named|said|and|step\w*|took over|quit|Lord|"
    r"interview|associate|executive|Vice|Former|Ex|Deputy|Shadow|Acting|honorary|regional)[ -]?$"
)
_OTHERS = [
    "David Harlan",
    "Peter Whitcombe",
    "Martin Tranter",
    "Andrew Pembury",
    "Stephen Dacre",
    "Graham Stroud",
    "Alan Cathcart",
    "Philip Redfern",
    "Robert Kessler",
    "Thomas Alderton",
    "Richard Fenwick",
    "Daniel Brodie",
    "Edward Marlowe",
    "Keith Ainsley",
    "Walter Hurst",
    "Simon Lockyer",
]
_WOMEN = [
    "Helen Harlan",
    "Ruth Whitcombe",
    "Margaret Tranter",
    "Susan Pembury",
    "Karen Dacre",
    "Judith Stroud",
    "Anne Cathcart",
    "Laura Redfern",
]
_COMMENT = (
    "{Office} {x} declined to comment.",
    "The {office}, {x}, made no comment.",
    "{x}, the {office}, could not be reached.",
    "{Office} {x} has not spoken on the matter.",
    "A spokesman for {Office} {x} gave no details.",
    "The statement was seen by {Office} {x} in advance.",
    "{x}, who is {office}, was not available for comment.",
    "The {office} is {x}.",
)
_INSTEAD = ("{Office} {x}", "{x}, the {office},", "The {office}, {x},", "{Office} {x}")


def two_holders(desk: Desk) -> Made:
    """Two holders of one office, both told with the office and what it is of."""
    for found in desk.some(desk.read.finds(_TOLD)):
        name, office = found["name"], found["office"]
        before = desk.text[max(0, found.start() - 40) : found.start()]
        if _UNSURE.search(before) or not _first(name) or (found["firm"] and not _firm(desk, found["firm"])):
            continue
        if re.search(
            rf"(?:former|ex-|then-?|shadow|outgoing|resign\w*|successor|replac\w*|predecessor|interim|"
            rf"co-)[^.]{{0,60}}(?:{found['ministry'] or found['post'] or 'governor|mayor'})",
            desk.text,
            re.IGNORECASE,
        ):
            continue
        if (
            len(re.findall(re.escape(office), desk.text)) > 1
            and len({m["name"] for m in _TOLD.finditer(desk.text) if m["office"] == office}) > 1
        ):
            continue
        pool = _WOMEN if name.split()[0] in WOMEN else _OTHERS
        other = desk.some(one for one in pool if one.split()[-1] not in desk.text)[0]
        told = Span(found.start(), found.start("name") + len(name))
        yield from _in_place(desk, found, other, told)
        form = desk.mine(_COMMENT)[0]
        if "who is {office}" in form and found["nation"] is not None and found["ministry"] and not found["nation"]:
            form = _COMMENT[0] if desk.story.half == "open" else _COMMENT[3]
        made = [_sentence(form, found, who) for who in (other, name)]
        yield desk.added(form, *made, other=[told], after=found.end())


def _in_place(desk: Desk, found: re.Match[str], other: str, told: Span) -> Made:
    """A later "Surname said", with the office and the full name in its place."""
    name = found["name"]
    person = next((one for one in desk.read.people if one.name == name), None)
    if person is None or desk.random.random() < 0.4:
        return
    form = desk.mine(_INSTEAD)[0]
    for span in desk.subjects(person, after=found.end(), form="The"):
        words = [_sentence(form, found, who) for who in (other, name)]
        yield desk.edited(
            f"in place, {form}", *([Edit(span.start, span.end, w[0].upper() + w[1:])] for w in words), other=[told]
        )
        break


def _first(name: str) -> bool:
    return name.split()[0] in MEN | WOMEN


def _firm(desk: Desk, firm: str) -> bool:
    return (
        firm.split()[0] not in MEN | WOMEN
        and firm not in {"The", "A", "But", "And", "Its", "Their", "His", "Her", "Former", "Vice"}
        and desk.text.count(firm) > 1
        and not re.search(
            r"Former|Vice|Deputy|Executive|Republican|Democrat|Assistant|National|State|Managing|Commit|"
            r"Party|Association",
            firm,
        )
    )


def _sentence(form: str, found: re.Match[str], who: str) -> str:
    office = found["office"]
    if found["state"]:
        small = f"governor of {found['state']}"
    elif found["ministry"]:
        nation = found["nation"] or ""
        small = nation + (
            found["ministry"].lower() if "Northern" not in found["ministry"] else "Northern Ireland secretary"
        )
        small = re.sub(r"^(house|senate)", lambda m: m.group().title(), small)
    elif found["city"]:
        small = f"mayor of {found['city']}"
    else:
        small = f"{found['post']} of {found['firm']}"
    return form.format(Office=office, office=small, x=who)


_HEADS = (
    "{Office} {x} said on {day} that {he} was following events.",
    "{x}, the {office}, spoke to reporters on {day}.",
    "On {day}, {Office} {x} held talks with aides.",
    "The {name} of {of}, {x}, met advisers on {day}.",
    "{x}, who is {name} of {of}, was briefed on {day}.",
    "{Office} {x} gave no view when asked on {day}.",
    "Asked about it on {day}, {Office} {x} had nothing to add.",
    "The {office}, {x}, made a statement on {day}.",
    "{Office} {x} was told of the plans on {day}.",
    "The current {name} of {of}, {x}, was asked for comment on {day}.",
)


def holder_date(desk: Desk) -> Made:
    """An office with someone who held it in other years, on a dated day."""
    out = desk.story.published or _own_date(desk)
    if out is None:
        return
    day = out - timedelta(desk.random.randint(0, 6))
    for post in sorted(desk.some(POSTS), key=lambda post: post.before == "U.S." and desk.random.random() < 0.8):
        right, others = post.holder(day), post.others(day)
        if (
            not any(re.search(rf"(?<![\w.]){re.escape(body)}(?![\w])", desk.text) for body in post.body)
            or right is None
        ):
            continue
        wrong = [who for who in others if who.split()[-1] not in desk.text]
        if not wrong or right.split()[-1] == wrong[0].split()[-1]:
            continue
        form = desk.mine(_HEADS)[0]
        told = (
            f"{MONTHS[day.month - 1]} {day.day}, {day.year}"
            if desk.story.published
            else f"{day.day} {MONTHS[day.month - 1]} {day.year}"
        )
        pair = [_head(form, post, who, told) for who in (desk.random.choice(wrong), right)]
        yield desk.added(form, *pair)


def _own_date(desk: Desk) -> date | None:
    """A day of the year that the article speaks of most."""
    if re.search(r"\b(?:Obama|Trump)\b", desk.text):
        return None
    years = re.findall(r"\b(200[0-9]|201[0-9]|202[0-4])\b", desk.text)
    if len(years) < 2:
        return None
    return date(int(max(years)), 3, 1) if int(max(years)) < 2006 else None


def _head(form: str, post: Post, who: str, day: str) -> str:
    small = post.name if "of State" in post.name else post.name.lower()
    he = (
        "she"
        if who.split()[0]
        in {"Angela", "Theresa", "Hillary", "Condoleezza", "Janet", "Dilma", "Ursula", "Margaret", "Julia"}
        else "he"
    )
    return form.format(
        Office=f"{post.before} {post.name}",
        office=f"{post.before} {small}",
        name=small,
        of=post.of,
        x=who,
        day=day,
        he=he,
    )


_ADMINISTRATIONS = ("Bush", "Biden", "Obama")
_ADMINISTERED = (
    "The {a} administration had no comment.",
    "Officials of the {a} administration declined to comment.",
    "A spokesman for the {a} administration said there would be a reply.",
    "The {a} administration has yet to respond.",
    "The {a} administration is looking into the matter.",
    "The {a} administration said on {day} that it had nothing to add.",
)


def administration(desk: Desk) -> Made:
    """An administration by another president's name, once."""
    told = desk.read.finds(r"\b[Tt]he (Obama|Bush) (?:[Aa]dministration)\b")
    names = {found[1] for found in told}
    if len(names) != 1:
        return
    name = names.pop()
    if (desk.story.published is not None) != (name == "Obama") or (name == "Bush" and "Obama" in desk.text):
        return
    wrong = [one for one in desk.some(_ADMINISTRATIONS) if one not in desk.text and one != name]
    if not wrong:
        return
    later = [
        found
        for found in told[1:]
        if re.match(
            r" (?:has|is|says|will|said|announced|does|plans|wants|hopes|believes|would|had|was)\b",
            desk.text[found.end() :],
        )
    ]
    for found in desk.some(later):
        place = Span(*found.span(1))
        control = [Edit(found.start(), found.end(), f"{found.group()[:3]} administration of President {name}")]
        yield desk.edited("in place", [Edit(place.start, place.end, wrong[0])], control, other=[Span(*told[0].span(1))])
    out = desk.story.published
    forms = [form for form in desk.mine(_ADMINISTERED) if out or "{day}" not in form]
    day = f"{MONTHS[out.month - 1]} {out.day}, {out.year}" if out else ""
    made = [forms[0].format(a=who, day=day) for who in (wrong[0], name)]
    yield desk.added(forms[0], *made, other=[Span(*told[0].span(1))], after=told[0].end())


_COUNTRIES = (
    "Syria|Yemen|Libya|Iraq|Afghanistan|Sudan|Somalia|Ukraine|Cyprus|Kosovo|Haiti|Burundi|Mali|Colombia|Iran|Lebanon|"
    "North Korea|Myanmar|Pakistan|Israel|Egypt|Turkey|Cuba|Russia|China|Mexico|Georgia|Serbia|Kenya|Nigeria|Zimbabwe"
)
_ENVOYS = (
    ("The {b} special envoy for {c}, {x}, was briefed on it.", "{y}, the {b} special envoy for {c}, made no comment."),
    ("{x}, the {b} envoy to {c}, has been told.", "The {b} envoy to {c}, {y}, gave no details."),
    ("{x}, the {b} special envoy for {c}, has been told.", "{b} special envoy for {c} {y} did not comment."),
    ("The {b} special envoy to {c} is {x}.", "The {b} special envoy to {c}, {y}, could not be reached."),
    ("The {b} ambassador to {c}, {x}, was informed.", "{y}, the {b} ambassador to {c}, declined to speak."),
    ("{b} special envoy to {c} {x} was informed.", "{b} special envoy to {c} {y} declined to speak."),
    ("{b} envoy to {c} {x} has seen the text.", "The {b} envoy to {c}, {y}, has not replied."),
    (
        "The {b} special representative for {c}, {x}, was told.",
        "{y}, the {b} special representative for {c}, was not there.",
    ),
)


def envoy(desk: Desk) -> Made:
    """One envoy by two names."""
    countries = desk.some({found.group() for found in desk.read.finds(rf"\b(?:{_COUNTRIES})\b")})
    for country in countries:
        if re.search(r"envoy|ambassador", desk.text):
            continue
        first, second = desk.mine(_ENVOYS)[0]
        body = desk.random.choice(("U.N.", "EU", "U.S.") if desk.story.published else ("UN", "EU", "US"))
        one, two = [who for who in desk.some(_OTHERS) if who.split()[-1] not in desk.text][:2]
        yield desk.added_twice(
            second,
            first.format(b=body, c=country, x=one),
            *(second.format(b=body, c=country, y=who) for who in (two, one)),
        )


MUTATORS = {
    "two-holders": mutator("two-holders", two_holders),
    "holder-date": mutator("holder-date", holder_date),
    "administration": mutator("administration", administration),
    "envoy": mutator("envoy", envoy),
}
