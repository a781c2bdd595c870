"""Where a sentence ends, and where a full stop does not end one."""

import pytest

from srcaudit.model.article import Article
from srcaudit.text.document import Document
from srcaudit.text.lines import lines
from srcaudit.text.sentences import sentences


def split(text: str) -> list[str]:
    doc = Document(Article(text, language="en"))
    return [doc[sentence] for sentence in doc.sentences]


@pytest.mark.parametrize(
    "text",
    [
        "Mr. Lowe met Dr. Orr and Sen. Vale in St. Ives.",
        "J. R. Orr and A. Lowe signed.",
        "The U.S. Senate met at 3 p.m. Tuesday.",
        "Prices rose 3.5 percent to $1.2 million.",
        "The firm, Orr Inc., lost its case vs. Lowe Corp. in May.",
        "It was … a long night, he said.",
        "“Is it over?” he asked.",
        "“Is it over?” Ms. Lowe asked.",
        "“Stop!” shouted the clerk.",
        "“Never again!” Ada Lowe said on Monday.",
        "See No. 4 of the rules, pp. 3-5.",
        "She works for e.g. banks and i.e. lenders.",
        "ORR, Vt. — The mill closed.",
        "It closed on Jan. 5 and reopened on Feb. 9.",
    ],
)
def test_stays_one_sentence(text: str) -> None:
    assert split(text) == [text]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("It opened. It closed.", ["It opened.", "It closed."]),
        ("He lives in the U.S. She does not.", ["He lives in the U.S.", "She does not."]),
        ("They met at 3 p.m. The talks failed.", ["They met at 3 p.m.", "The talks failed."]),
        ("“It is over.” She left.", ["“It is over.”", "She left."]),
        ('"It is over." She left.', ['"It is over."', "She left."]),
        ("“Is it over?” The clerk did not know.", ["“Is it over?”", "The clerk did not know."]),
        ("Was it late? It was.", ["Was it late?", "It was."]),
        ("It was late (very late). Nobody came.", ["It was late (very late).", "Nobody came."]),
        ("It rose to 3.5. In May it fell.", ["It rose to 3.5.", "In May it fell."]),
        ("So did I. The rest went home.", ["So did I.", "The rest went home."]),
        ("A heading\nThe text begins", ["A heading", "The text begins"]),
        ("• The first point\n• The second point", ["• The first point", "• The second point"]),
        ("1. The first point\n2. The second point", ["1. The first point", "2. The second point"]),
        ("He waited... Nobody came.", ["He waited...", "Nobody came."]),
        ("“It is late,” he said. . . . “Go home.”", ["“It is late,” he said. . . .", "“Go home.”"]),
        ("It was late (by then.) Nobody came.", ["It was late (by then.)", "Nobody came."]),
        (
            "The mill is run by Orr & Sons Ltd. All of it is for sale.",
            ["The mill is run by Orr & Sons Ltd.", "All of it is for sale."],
        ),
    ],
)
def test_splits(text: str, parts: list[str]) -> None:
    assert split(text) == parts


def test_a_line_of_a_million_characters_is_split_in_time() -> None:
    assert len(split("The mill closed. " * 60_000)) == 60_000


@pytest.mark.parametrize("flood", ["." * 200_000, "1" * 200_000, "?” " * 60_000, "Mr. " * 60_000, "“" * 200_000])
def test_floods_end(flood: str) -> None:
    doc = Document(Article(flood, language="en"))
    assert all(doc[sentence].strip() for sentence in doc.sentences)


@pytest.mark.parametrize(
    "text",
    [
        "By 6 p.m. Orley police had left.",
        "It opens at 9 a.m. EST.",
        "The S.&P. 500 fell.",
        "W. A. Mozart knew neither.",
        "See Vol. IV, Ch. 7 and App. B of the mid-Jan. 5 draft.",
        "Lowe v. The Crown, 88 F.3d 412 (2d Cir. 1996), is older.",
        "It was a long night . . . and then it was over.",
        "He shouted “Over!” — a word nobody heard.",
        "Gen. (ret.) Paul Lowe and Cllr. Ada Orr met.",
        "Orley lost 3-1 (agg. 5-4) on Saturday.",
    ],
)
def test_abbreviations_carry_on(text: str) -> None:
    assert split(text) == [text]


@pytest.mark.parametrize(
    "parts",
    [
        ["Shares fell to $41.20.", "Analysts had hoped for more."],
        ["It left at 7 a.m.", "Passengers heard a bang."],
        ["He said no.", "Members left."],
        ["She fell ill.", "Doctors were called."],
        ["They chose plan B.", "Demand has doubled."],
        ["She works on Main St.", "The shop is older."],
        ["He uses IE.", "While others left, he stayed."],
        ["It is 41 m deep.[4][5]", "Fishing is banned.[citation needed]", "Boats are not."],
        ["The method is robust.12", "It needs no data."],
        ["It closed.", "eBay did not."],
        ["“Is it over?”", "He asked nobody."],
        ["In short: 1. Wash it.", "2. Dry it."],
        ["Wait 10 s.", "Let it go."],
        ["That is terrible.", "... Fewer people came."],
        ["It was a long night . . .", "Then we left."],
    ],
)
def test_sentences_end_behind_what_only_looks_like_an_abbreviation(parts: list[str]) -> None:
    assert split(" ".join(parts)) == parts


def test_a_sentence_may_follow_without_a_space_but_no_address_is_cut() -> None:
    assert split("The room was clean.The staff were kind.") == ["The room was clean.", "The staff were kind."]
    assert split("Ask orr@mill.The desk answers.") == ["Ask orr@mill.The desk answers."]


@pytest.mark.parametrize(
    "parts",
    [["हम आए।", "वे गए।"], ["هل انتهى؟", "لا أعرف."], ["Am 3. Oktober schloss es.", "„Es ist vorbei.“", "Sie ging."]],
)
def test_languages_without_a_pack_are_divided_at_their_own_marks(parts: list[str]) -> None:
    text = " ".join(parts)
    assert [text[s.start : s.end] for s in sentences(text, lines(text), None)] == parts
