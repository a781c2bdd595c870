"""Offices with two holders, and people with two offices, parties or nations."""

import re
from collections.abc import Iterator

from srcaudit import Span
from tests.benchmarks.inconsistency.blind.stories import Edit, Slip
from tests.benchmarks.inconsistency.fourth.planting import Desk, an, mutator
from tests.benchmarks.inconsistency.fourth.reading import TITLES, Person, words

# Offices that one person holds at a time within one country or town.
_SINGLE = {
    "President",
    "Prime Minister",
    "Secretary of State",
    "Defense Secretary",
    "Attorney General",
    "Home Secretary",
    "Foreign Secretary",
    "Education Secretary",
    "Health Secretary",
    "Culture Secretary",
    "Transport Secretary",
    "Treasury Secretary",
    "Chancellor",
    "Mayor",
}
_PAST = re.compile(
    r"\b(?:[Ff]ormer|ex-|[Tt]hen-|-elect|[Aa]cting|[Dd]eputy|[Vv]ice|succe|predecess|shadow|new|late)\b", re.IGNORECASE
)
_HOLDER_TOLD = (
    "{title} {name} said on Tuesday that there would be no change.",
    "The next move lies with {title} {name}.",
    "A letter has gone to {title} {name}.",
    "{title} {last} has not yet said what should follow.",
    "The office of {title} {name} declined to comment.",
    "Aides to {title} {name} were not surprised.",
    "{title} {last} met advisers on Monday and said little afterwards.",
    "{title} {name} will have to decide within weeks.",
    "“We shall see,” {title} {last} told reporters.",
    "So far {title} {name} has stayed out of the dispute.",
)


# Who held one of these offices somewhere: "Prime Minister Sharon" beside Tony Blair is no slip.
_HEADS = words(
    "Sharon Blair Bush Obama Clinton Trump Putin Chirac Schroeder Merkel Hollande Sarkozy Berlusconi Netanyahu "
    "Abbas Arafat Cameron May Brown Howard Major Thatcher Carter Reagan Ford Nixon Kennedy Johnson Assad Allawi "
    "Mubarak Mugabe Mbeki Annan Rouhani Erdogan Xi Biden Pence Cheney Lincoln Roosevelt Sanders Cruz Rubio Kasich "
    "Carson Romney Gore Kerry"
)


def _holders(desk: Desk) -> Iterator[tuple[Person, list[Person]]]:
    """Who holds an office of one holder here, and who else is named in full and holds none."""
    people = desk.read.people
    titled = [person for person in people if person.title in _SINGLE]
    for person in desk.some(titled or list(_by_title(desk))):
        before = [desk.text[max(0, span.start - 40) : span.start] for span in person.full]
        named = set(re.findall(rf"\b{person.title} (?:[A-Z][a-z]+ )?([A-Z][\w’'-]+)", desk.text))
        if any(_PAST.search(text) for text in before) or len({re.sub(r"[’']s$", "", name) for name in named}) != 1:
            continue
        others = [
            other
            for other in people
            if other.last not in _HEADS | {person.last} and other.title is None and not _held(desk, other)
        ]
        if others:
            yield person, desk.some(others)


def _by_title(desk: Desk) -> Iterator[Person]:
    """Holders whom the article names by office and surname only."""
    found: dict[tuple[str, str], list[Span]] = {}
    for match in re.finditer(
        r"(?<!Vice )(?<!ormer )\b(President|Prime Minister) ([A-Z][a-z]{3,})\b(?! [A-Z])", desk.text
    ):
        found.setdefault((match.group(1), match.group(2)), []).append(Span(match.start(2), match.end(2)))
    for (title, last), spans in found.items():
        if not re.search(rf"[A-Z][a-z]+ (?:[A-Z]\. )?{last}\b", desk.text.replace(f"{title} {last}", "")):
            yield Person("", last, tuple(spans), (), title)


def _held(desk: Desk, person: Person) -> bool:
    """Whether the article gives this person an office, present or past, or a wish for one."""
    near = " ".join(desk.text[max(0, span.start - 60) : span.end + 60] for span in person.full)
    return (
        re.search(
            r"(?i)\b(?:president|minister|secretary|mayor|chancellor|candidate|governor|nominee|senator|sen\.|gov\.)",
            near,
        )
        is not None
    )


def holder_in_place(desk: Desk) -> Iterator[Slip | None]:
    """A later mention of the office with somebody else's name; in the control with the holder's full name."""
    for person, others in _holders(desk):
        for match in re.finditer(
            rf"(?<!Vice )(?<!ormer )(?<!\w-)\b{person.title} ((?:{person.first} )?{person.last})\b", desk.text
        ):
            if match.start() > person.full[0].end and not desk.read.quoted(match.start()):
                place = Edit(match.start(1), match.end(1), others[0].name)
                yield desk.changed(
                    "another holder", [place], [Edit(place.start, place.end, person.name)], person.full[0]
                )


def holder_told(desk: Desk) -> Iterator[Slip | None]:
    for person, others in _holders(desk):
        slip, control = ({"title": person.title, "name": one.name, "last": one.last} for one in (others[0], person))
        yield desk.told(_HOLDER_TOLD, slip, control, after=person.full[0].end, other=person.full[:1])


_HEAD = re.compile(
    r"(?:, (?:the )?| the )((?:chief executive|executive director|director-general|chairman|chairwoman|president|"
    r"director|managing director|head|leader|general secretary|chief economist|editor|dean|campaign manager) "
    r"of (?:the )?"
    r"((?:[A-Z][\w&-]+)(?: (?:of |for |and )?[A-Z][\w&-]+)*))"
)
_HEAD_TOLD = (
    "{other}, the {office}, could not be reached for comment.",
    "The {office}, {other}, has been asked for comment.",
    "No comment came from {other}, the {office}.",
    "It is up to the {office}, {other}, to say what comes next.",
    "{other}, who is the {office}, sees no reason to change course.",
    "A copy of the letter went to the {office}, {other}.",
    "“We shall see,” said {other}, the {office}.",
    "The {office} is {other}.",
    "As the {office}, {other} will have the final say.",
    "The decision now rests with {other}, the {office}.",
)


def _posts(desk: Desk, pattern: re.Pattern[str]) -> Iterator[tuple[Person, str, Span]]:
    for person in desk.some(desk.read.people):
        for span in person.full[:1]:
            match = pattern.match(desk.text, span.end)
            before = desk.text[max(0, span.start - 40) : span.start] + desk.text[span.end : span.end + 40]
            if match and not _PAST.search(before) and desk.text[match.end() : match.end() + 1] in {*",.;:\n"}:
                yield person, match.group(1), Span(span.start, match.end())


def head_told(desk: Desk) -> Iterator[Slip | None]:
    """A body's one head named in two ways."""
    for person, office, span in _posts(desk, _HEAD):
        others = [other for other in desk.read.people if other is not person and not _held(desk, other)]
        for other in desk.some(others)[:1]:
            slip, control = ({"other": one.name, "office": office} for one in (other, person))
            yield desk.told(_HEAD_TOLD, slip, control, after=span.end, other=[span])


_ENVOY_AFTER = re.compile(
    r"(?:, (?:the |who is |Washington’s |London’s )?)((?:[A-Z][A-Za-z.]+ )?(?:special )?"
    r"(?:envoy|ambassador|high representative|special representative|chief negotiator|trade commissioner|"
    r"commissioner|negotiator) (?:to|for|in|on) (?:the )?[A-Z]?[\w-]+(?: [A-Z][\w-]+)*)"
)
_ENVOY_BEFORE = re.compile(
    r"((?:[A-Z][A-Za-z.]+ )?(?:[Tt]rade |[Ss]pecial |[Cc]hief |[Ee]conomic |[Cc]ompetition |[Hh]igh )?"
    r"(?:[Ee]nvoy|[Aa]mbassador|[Cc]ommissioner|[Nn]egotiator|[Rr]epresentative))(?:,)? $"
)


def envoy_told(desk: Desk) -> Iterator[Slip | None]:
    """An envoy, ambassador or commissioner named in two ways."""
    for person in desk.some(desk.read.people):
        span = person.full[0]
        after = _ENVOY_AFTER.match(desk.text, span.end)
        before = _ENVOY_BEFORE.search(desk.text[max(0, span.start - 45) : span.start])
        post = after or before
        if not post or _PAST.search(desk.text[max(0, span.start - 40) : span.end + 40]):
            continue
        office = re.sub(r"^(?:The|A|An|Former) ", "", post.group(1))
        others = [other for other in desk.read.people if other is not person and not _held(desk, other)]
        for other in desk.some(others)[:1]:
            slip, control = ({"other": one.name, "office": office} for one in (other, person))
            yield desk.told(_HEAD_TOLD, slip, control, after=span.end, other=person.full[:1])


_OTHER_TITLE = {
    "Sen.": ("Rep.", "Gov."),
    "Senator": ("Congressman", "Governor"),
    "Rep.": ("Sen.", "Gov."),
    "Congressman": ("Senator", "Governor"),
    "Congresswoman": ("Senator",),
    "Gov.": ("Sen.", "Mayor"),
    "Governor": ("Senator", "Mayor"),
    "Mayor": ("Governor", "Sen."),
    "President": ("Prime Minister",),
    "Prime Minister": ("President", "Home Secretary"),
    "Chancellor": ("Home Secretary", "Foreign Secretary"),
    "Home Secretary": ("Foreign Secretary", "Health Secretary"),
    "Foreign Secretary": ("Home Secretary", "Chancellor"),
    "Foreign Minister": ("Finance Minister", "Interior Minister"),
    "Finance Minister": ("Foreign Minister", "Interior Minister"),
    "Attorney General": ("Defense Secretary", "Treasury Secretary"),
    "Defense Secretary": ("Attorney General", "Treasury Secretary"),
    "Treasury Secretary": ("Attorney General", "Defense Secretary"),
    "Secretary of State": ("Attorney General", "Treasury Secretary"),
    "Education Secretary": ("Health Secretary", "Transport Secretary"),
    "Health Secretary": ("Education Secretary", "Transport Secretary"),
    "Culture Secretary": ("Health Secretary", "Transport Secretary"),
    "Transport Secretary": ("Health Secretary", "Education Secretary"),
}


def _one_title(desk: Desk) -> Iterator[tuple[Person, str]]:
    for person in desk.some(desk.read.people):
        titles = set(
            re.findall(
                rf"\b({'|'.join(map(re.escape, sorted(TITLES)))}) (?:{person.first} )?{person.last}\b", desk.text
            )
        )
        near = " ".join(desk.text[max(0, span.start - 60) : span.end + 80] for span in person.full)
        runs = re.search(r"(?i)candidate|nominee|hopeful|running for", near)
        if person.title in _OTHER_TITLE and titles == {person.title} and not _PAST.search(near) and not runs:
            yield person, desk.random.choice(_OTHER_TITLE[person.title])


def title_beside(desk: Desk) -> Iterator[Slip | None]:
    """Another title before a later mention by surname."""
    for person, other in _one_title(desk):
        slip, control = ({"title": title} for title in (other, person.title))
        yield desk.beside(
            person,
            ("{title} ", "{title} ", f"{{title}} {person.first} ", f"{{title}} {person.first} "),
            slip,
            control,
            after=person.full[0].end,
            other=person.full[:1],
        )


def title_told(desk: Desk) -> Iterator[Slip | None]:
    for person, other in _one_title(desk):
        slip, control = ({"title": title, "name": person.name, "last": person.last} for title in (other, person.title))
        yield desk.told(_HOLDER_TOLD, slip, control, after=person.full[0].end, other=person.full[:1])


_PARTY_AFTER = re.compile(r" ?,? ?\(?\b(R|D)[-–][A-Z]")
_PARTY_BEFORE = re.compile(
    r"\b(Republican|Democratic|Conservative|Labour|Liberal Democrat)(?:,? (?:Party )?(?:Sen\.|Rep\.|Gov\.|Senator|"
    r"Governor|Congressman|MP|leader|nominee|candidate|spokesman))? $"
)
_MEMBER = {
    "Republican": "a Republican",
    "Democratic": "a Democrat",
    "Conservative": "a Conservative",
    "Labour": "a Labour politician",
    "Liberal Democrat": "a Liberal Democrat",
}
_ADJECTIVE = {"R": "Republican", "D": "Democratic"}
_CONTRARY = {
    "Republican": "Democratic",
    "Democratic": "Republican",
    "Conservative": "Labour",
    "Labour": "Conservative",
    "Liberal Democrat": "Labour",
}
_PARTY_TOLD = (
    "{last}, {member}, has spoken of it before.",
    "{last} is {member}.",
    "The {party} politician {name} will not have been surprised.",
    "As {member}, {last} knows how it is done.",
    "“We are not done yet,” said {name}, {member}.",
    "For {last}, {member}, much depends on the outcome.",
    "{name}, the {party} lawmaker, had voted the other way before.",
    "“We need more time,” said {party} politician {name}.",
    "{last}, a {party} politician, has a few weeks left.",
    "{last} is one of several {party} politicians who have asked for an inquiry.",
)


def _party(desk: Desk) -> Iterator[tuple[Person, str]]:
    for person in desk.some(desk.read.people):
        span = person.full[0]
        after = _PARTY_AFTER.match(desk.text, span.end)
        before = _PARTY_BEFORE.search(desk.text[max(0, span.start - 40) : span.start])
        if after:
            yield person, _ADJECTIVE[after.group(1)]
        elif before and not re.search(r"(?i)\b(?:former|then|ex)\b", desk.text[max(0, span.start - 60) : span.start]):
            yield person, before.group(1)


def party_told(desk: Desk) -> Iterator[Slip | None]:
    for person, party in _party(desk):
        slip, control = (
            {
                "name": person.name,
                "last": person.last,
                "party": one,
                "member": _MEMBER[one],
            }
            for one in (_CONTRARY[party], party)
        )
        yield desk.told(_PARTY_TOLD, slip, control, after=person.full[0].end, other=person.full[:1])


def party_beside(desk: Desk) -> Iterator[Slip | None]:
    for person, party in _party(desk):
        slip, control = ({"party": one, "member": _MEMBER[one]} for one in (_CONTRARY[party], party))
        yield desk.beside(
            person,
            (", {member},", ", the {party} politician,"),
            slip,
            control,
            after=person.full[0].end,
            other=person.full[:1],
        )


_NATIONS = sorted(
    words(
        "American British French German Russian Spanish Italian Dutch Belgian Swiss Swedish Danish Polish Czech "
        "Greek Turkish Iraqi Iranian Israeli Palestinian Egyptian Saudi Indian Pakistani Chinese Japanese "
        "Australian Argentine Brazilian Mexican Canadian Irish Portuguese Ukrainian Kenyan Ethiopian Chilean "
        "Croatian Serbian Norwegian Austrian Cuban Jamaican"
    )
)
_NATION_BEFORE = re.compile(rf"\b({'|'.join(_NATIONS)}) ((?:[a-z]+ )?[a-z]{{3,}}) $")
_NATION_TOLD = (
    "The {nation} {role} {name} could not be reached for comment.",
    "{nation} {role} {last} has been in such a place before.",
    "{last}, the {nation} {role}, had nothing to add.",
    "“I am content,” said {nation} {role} {name}.",
    "For {last}, {a_nation} {role}, it is not a new experience.",
    "The {nation} {role} {last} declined to elaborate.",
    "{name} is {a_nation} {role}.",
    "As {a_nation} {role}, {last} is used to it.",
    "{name}, the {nation} {role}, is due to speak again next month.",
    "Others were less sure than {nation} {role} {last}.",
)


def _nation(desk: Desk, person: Person) -> tuple[str, str] | None:
    before = desk.text[max(0, person.full[0].start - 40) : person.full[0].start]
    match = _NATION_BEFORE.search(before)
    if not match or re.search(r"born|former", before) or before[: match.start()].endswith("-"):
        return None
    return match.group(1), match.group(2)


def nation_told(desk: Desk) -> Iterator[Slip | None]:
    for person in desk.some(desk.read.people):
        found = _nation(desk, person)
        if not found:
            continue
        nation, role = found
        near = {nation, *({"British", "Irish"} if nation in ("British", "Irish") else ())}
        wrong = desk.random.choice([one for one in _NATIONS if one not in near and one not in desk.text])
        slip, control = (
            {"last": person.last, "name": person.name, "nation": one, "a_nation": an(one), "role": role}
            for one in (wrong, nation)
        )
        yield desk.told(_NATION_TOLD, slip, control, after=person.full[0].end, other=person.full[:1])


MUTATORS = {
    "office-two-holders": mutator("office-two-holders", holder_in_place, holder_told),
    "head-two-ways": mutator("head-two-ways", head_told),
    "envoy-two-ways": mutator("envoy-two-ways", envoy_told),
    "two-titles": mutator("two-titles", title_beside, title_told),
    "two-parties": mutator("two-parties", party_told, party_beside),
    "two-nationalities": mutator("two-nationalities", nation_told),
}
