# ruff: noqa: E501 - a sentence of the templates stays on one line
"""Slips of style: one word written in two ways. They count as found at any severity."""

import re
from collections import defaultdict
from random import Random

from tests.benchmarks.inconsistency.story import Edit, Plan, Story, marked
from tests.benchmarks.inconsistency.wording import bare, everywhere, told, town

_ACRONYM = re.compile(r"\b((?:[A-Z][a-z]+ (?:of |for |on |and |the )*){1,5}[A-Z][a-z]+) \(([A-Z]{3,6})\)")
_SWAPS = {
    "Agency": "Authority", "Administration": "Association", "Association": "Alliance", "Committee": "Council",
    "Council": "Commission", "Commission": "Committee", "Center": "Council", "Department": "Directorate",
    "Institute": "Initiative", "International": "Independent", "National": "Nationwide", "Federal": "Financial",
    "Security": "Safety", "Party": "People", "Policy": "Planning", "Project": "Programme", "Research": "Regional",
    "Service": "Society", "States": "Sector", "Bureau": "Board", "Political": "Public", "Action": "Advocacy",
}  # fmt: skip
_BODIES = (
    ("Northern Fisheries Board", "Northern Fishing Board", "NFB"), ("Coastal Safety Agency", "Coastal Security Agency", "CSA"),
    ("Regional Energy Forum", "Rural Energy Forum", "REF"), ("Union of Lock Keepers", "Union of Lock Crews", "ULK"),
    ("Central Heritage Fund", "Civic Heritage Fund", "CHF"), ("Inland Waterways Trust", "Inland Water Trust", "IWT"),
    ("Harbor Pilots Guild", "Harbor Police Guild", "HPG"), ("Public Grain Office", "Provincial Grain Office", "PGO"),
    ("Joint Tunnel Authority", "Joint Transit Authority", "JTA"), ("Mountain Rescue Council", "Mountain Ranger Council", "MRC"),
)  # fmt: skip
_EXPANDED = (
    "The {A} ({AC}) has opened an inquiry.",
    "According to the {A} ({AC}), nobody was warned.",
    "A report by the {A} ({AC}) says as much.",
    "The {A} ({AC}) will pay half of it.",
)
_EXPANDED_AGAIN = (
    "Members of the {B} ({AC}) met in {town} on Friday.",
    "The {B} ({AC}) did not reply to a letter.",
    "It is for the {B} ({AC}) to decide.",
    "A lawyer for the {B} ({AC}) said the same.",
)
_UNEXPANDED = (
    "The {AC} has opened an inquiry in {town}.",
    "Inspectors of the {AC} were seen in {town} on Monday.",
    "A report by the {AC} says as much.",
    "The {AC} will pay half of it.",
    "It is for the {AC} to decide, the town says.",
    "A lawyer for the {AC} said the same.",
)


def acronym_of_two(story: Story, chance: Random) -> Plan | None:
    """One set of initials spelled out in two ways."""
    place = town(story, chance)
    for found in story.finds(_ACRONYM):
        full, short = re.sub(r"^The ", "", found.group(1)), found.group(2)
        if "".join(word[0] for word in full.split() if word[0].isupper()) != short:
            continue
        swaps = [word for word in full.split() if word in _SWAPS]
        if swaps:
            word = chance.choice(swaps)
            fields = {"AC": short, "town": place}
            slip, control = ({**fields, "B": full.replace(word, other)} for other in (_SWAPS[word], word))
            plan = told(story, chance, (chance.choice(_EXPANDED_AGAIN),), slip, control)
            return plan and Plan(plan.slip, plan.control)
    right, wrong, short = chance.choice(_BODIES)
    if short in story.text:
        return None
    fields = {"A": right, "AC": short, "town": place}
    forms = chance.choice(_EXPANDED), chance.choice(_EXPANDED_AGAIN)
    return told(story, chance, forms, {**fields, "B": wrong}, {**fields, "B": right})


def acronym_unexpanded(story: Story, chance: Random) -> Plan | None:
    """Initials that nobody knows and the article never spells out. Control: it does, the first time."""
    full, _, short = chance.choice(_BODIES)
    if short in story.text:
        return None
    first, second = chance.sample(_UNEXPANDED, 2)
    fields = {"town": town(story, chance), "AC": short}
    forms = first.replace("{AC}", "{FIRST}"), second
    return told(story, chance, forms, {**fields, "FIRST": short}, {**fields, "FIRST": f"{full} ({short})"})


_PAIRS = (
    "color/colour favor/favour favorite/favourite labor/labour neighbor/neighbour neighbors/neighbours "
    "honor/honour behavior/behaviour center/centre theater/theatre defense/defence offense/offence "
    "organization/organisation organizations/organisations organized/organised realize/realise realized/realised "
    "recognize/recognise recognized/recognised criticized/criticised criticize/criticise apologized/apologised "
    "apologize/apologise traveled/travelled traveling/travelling canceled/cancelled program/programme "
    "programs/programmes analyze/analyse rumors/rumours harbor/harbour humor/humour catalog/catalogue "
    "emphasized/emphasised summarized/summarised mobilize/mobilise modernize/modernise aging/ageing gray/grey "
    "skeptical/sceptical skepticism/scepticism jewelry/jewellery plow/plough fulfill/fulfil enrollment/enrolment "
)
_SPELLINGS = {pair.split("/")[0]: pair.split("/")[1] for pair in _PAIRS.split()}
_AMERICAN = (
    "The neighbors were honored at a theater in {town}, where the color of the program was gray.",
    "Labor leaders in {town} apologized for their behavior.",
    "The center, a favorite of skeptical travelers, was modernized.",
    "A catalog of the harbor was organized by color.",
)
_BRITISH = (
    "The neighbours were honoured at a theatre in {town}, where the colour of the programme was grey.",
    "Labour leaders in {town} apologised for their behaviour.",
    "The centre, a favourite of sceptical travellers, was modernised.",
    "A catalogue of the harbour was organised by colour.",
)


def spelling_mixed(story: Story, chance: Random) -> Plan | None:
    """Half of the words that American and British writers spell differently, in the other spelling."""
    for pairs in (_SPELLINGS, {british: american for american, british in _SPELLINGS.items()}):
        pattern = re.compile(rf"(?<![\w-])(?:{'|'.join(pairs)})(?![\w-])")
        found = [one for one in story.finds(pattern) if one.start() > story.body]
        if len({one.group() for one in found}) >= 4:
            edits = tuple(Edit(*one.span(), marked(pairs[one.group()])) for one in found)
            rest = tuple(
                Edit(*one.span(), pairs[one.group()])
                for one in pattern.finditer(story.text)
                if one.span() not in {(edit.start, edit.end) for edit in edits}
            )
            return Plan(edits[len(edits) // 2 :], (*edits, *rest))
    one, other = chance.sample(range(len(_AMERICAN)), 2)
    place = town(story, chance)
    first, slip, control = (text.format(town=place) for text in (_AMERICAN[one], _BRITISH[other], _AMERICAN[other]))
    return told(story, chance, ("{X}", "{Y}"), {"X": first, "Y": slip}, {"X": first, "Y": control})


_COMPOUND = re.compile(r"(?<![\w-])[a-z]{3,}-[a-z]{3,}(?![\w-])(?= [a-z]{3,})")


def hyphen_mixed(story: Story, chance: Random) -> Plan | None:
    """A compound before a noun with its hyphen here and without it there."""
    uses: dict[str, list[re.Match[str]]] = defaultdict(list)
    for found in story.finds(_COMPOUND):
        uses[found.group()].append(found)
    twice = [some for some in uses.values() if len(some) > 1 and not some[0].group().endswith(("-old", "-year"))]
    if twice:
        some = chance.choice(twice)
        old = some[0].group()
        new = old.replace("-", chance.choice((" ", " ", "")))
        if not bare(new).search(story.text):
            return Plan((Edit(*some[-1].span(), marked(new)),), everywhere(story, old, new))
    hyphened, new = chance.choice(
        (("peace-keeping force", "peacekeeping force"), ("co-operation deal", "cooperation deal"),
         ("e-mail list", "email list"), ("health-care bill", "healthcare bill"), ("web-site", "website"),
         ("policy-makers", "policymakers"), ("long-term lease", "long term lease"), ("cease-fire", "ceasefire"),
         ("anti-war rally", "antiwar rally"), ("non-profit group", "nonprofit group"))
    )  # fmt: skip
    if hyphened.split()[0] in story.text or new.split()[0] in story.text:
        return None
    forms = (
        ("The {A} was discussed in {town} on Monday.", "Nothing more was said of the {B}."),
        ("In {town}, the {A} is on every poster.", "A letter about the {B} came on Friday."),
        ("Critics in {town} say the {A} came too late.", "The {B}, others say, came too soon."),
    )
    fields = {"A": hyphened, "town": town(story, chance)}
    return told(story, chance, chance.choice(forms), {**fields, "B": new}, {**fields, "B": hyphened})


def us_mixed(story: Story, chance: Random) -> Plan | None:
    """“US” once where the article has “U.S.”, or the other way round."""
    dotted = story.finds(re.compile(r"(?<![\w.])U\.S\.(?= [a-z])"))
    if len(dotted) > 1:
        edits = tuple(Edit(*one.span(), marked("US")) for one in dotted)
        covered = {edit.start for edit in edits}
        rest = re.finditer(r"(?<![\w.])U\.S\.(?![A-Z])", story.text)
        others = tuple(Edit(*one.span(), "US") for one in rest if one.start() not in covered)
        return Plan((chance.choice(edits[1:]),), (*edits, *others))
    plain = [one for one in story.finds(re.compile(r"(?<![\w.-])US(?= [a-z])")) if "U.S." not in story.text]
    if len(plain) > 1:
        edits = tuple(Edit(*one.span(), marked("U.S.")) for one in plain)
        covered = {edit.start for edit in edits}
        rest = re.finditer(r"(?<![\w.$-])US(?![\w.-])", story.text)
        others = tuple(Edit(*one.span(), "U.S.") for one in rest if one.start() not in covered)
        return Plan((chance.choice(edits[1:]),), (*edits, *others))
    return None


_PLACES = (
    ("Kiev", "Kyiv"), ("Kharkov", "Kharkiv"), ("Odessa", "Odesa"), ("Lvov", "Lviv"), ("Bombay", "Mumbai"),
    ("Calcutta", "Kolkata"), ("Burma", "Myanmar"), ("Rangoon", "Yangon"), ("Czech Republic", "Czechia"),
    ("Ivory Coast", "Côte d’Ivoire"), ("Swaziland", "Eswatini"), ("East Timor", "Timor-Leste"), ("Madras", "Chennai"),
    ("Turkey", "Türkiye"), ("Dnipropetrovsk", "Dnipro"), ("Saigon", "Ho Chi Minh City"), ("Cape Verde", "Cabo Verde"),
    ("Bangalore", "Bengaluru"), ("Holland", "the Netherlands"), ("Chernobyl", "Chornobyl"),
)  # fmt: skip
_PLACE_WAYS = [*_PLACES[:-2], *((new, old) for old, new in _PLACES[:-2])]
_PLACE_FIRST = (
    "The company has an office in {A}.",
    "Two of the engineers had been trained in {A}.",
    "A delegation from {A} was in {town} that week.",
    "The parts were made in {A}, he said.",
)
_PLACE_AGAIN = (
    "The first delivery from {B} is due in the spring.",
    "Nobody in {B} had been told.",
    "Calls to the consulate of {B} went unanswered.",
    "It is a long way from {B} to {town}.",
)


def place_mixed(story: Story, chance: Random) -> Plan | None:
    """A place by its old name and by its new one."""
    for old, new in chance.sample(_PLACE_WAYS, len(_PLACE_WAYS)):
        uses = story.finds(bare(old))
        if len(uses) > 1 and new not in story.text:
            return Plan((Edit(*chance.choice(uses[1:]).span(), marked(new)),), everywhere(story, old, new))
    one, other = chance.sample(chance.choice(_PLACES[:-1]), 2)
    if one in story.text or other in story.text:
        return None
    forms = chance.choice(_PLACE_FIRST), chance.choice(_PLACE_AGAIN)
    fields = {"A": one, "town": town(story, chance)}
    return told(story, chance, forms, {**fields, "B": other}, {**fields, "B": one})
