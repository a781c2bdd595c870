"""What the other pages of a source tell of an article's lines."""

import pytest

import srcaudit
from srcaudit.corpus.index import index_of
from srcaudit.model.article import Article
from srcaudit.text.document import Document

STORY = (
    "The ferry company will close two of its five routes in March, its director told the council.",
    "Islanders who depend on the boats asked for a subsidy of two million crowns at the meeting on Monday.",
)
OTHERS = (
    "A lighthouse keeper has sold her house to the school, which wants to teach astronomy in it.",
    "Two hundred sheep were driven over the causeway on Sunday, one hour before the tide came in.",
    "The bakery on Castle Island has burnt down, and nobody knows who will bake for the school now.",
    "A boat without a crew drifted into the bay at dawn, its lamps lit and its kettle still warm.",
)


def page(*lines: str, number: int = 0, source: str | None = "Coast Paper", **about: object) -> Article:
    return Article("\n".join(lines), id=f"page-{number}", source=source, language="en", **about)  # type: ignore[arg-type]


def pages(above: tuple[str, ...] = (), below: tuple[str, ...] = (), count: int = 4) -> list[Article]:
    return [page(*above, story, *below, number=number) for number, story in enumerate(OTHERS[:count], 1)]


def repeated(article: Article, peers: list[Article]) -> list[str]:
    doc = Document(article)
    return [doc[line.span] for line in index_of(peers).known(doc).repeated]  # type: ignore[union-attr]


MOTTO, ADDRESS = "Salt in every line", "Quay Street 4, Northport"


def test_lines_around_the_text_that_other_pages_have_are_the_sites() -> None:
    assert repeated(page(MOTTO, ADDRESS, *STORY), pages((MOTTO, ADDRESS))) == [MOTTO, ADDRESS]
    assert repeated(page(*STORY, MOTTO, ADDRESS), pages((), (MOTTO, ADDRESS))) == [MOTTO, ADDRESS]


@pytest.mark.parametrize(("count", "expected"), [(2, []), (3, [MOTTO, ADDRESS])])
def test_it_takes_three_other_pages(count: int, expected: list[str]) -> None:
    assert repeated(page(*STORY, MOTTO, ADDRESS), pages((), (MOTTO, ADDRESS), count)) == expected


def test_pages_of_another_source_or_of_none_tell_nothing() -> None:
    peers = pages((), (MOTTO, ADDRESS))
    assert repeated(page(*STORY, MOTTO, ADDRESS, source="Hill Paper"), peers) == []
    assert index_of(peers).known(Document(page(*STORY, MOTTO, source=None))).pages is None  # type: ignore[union-attr]


def test_a_version_of_the_article_is_no_other_page() -> None:
    copies = [page(*STORY, "Photo: A. Holm", f"Edition {number}", number=number) for number in range(1, 5)]
    assert repeated(page(*STORY, "Photo: A. Holm", "Edition nine"), copies) == []


def test_the_article_itself_is_no_other_page() -> None:
    peers = [*pages((), (MOTTO, ADDRESS), 2), page(*STORY, MOTTO, ADDRESS)]
    assert repeated(page(*STORY, MOTTO, ADDRESS), peers) == []


@pytest.mark.parametrize(
    "lines",
    [
        ("The Week at Sea", *STORY),
        ("NORTHPORT", *STORY),
        (STORY[0], "What happens next", STORY[1]),
        (STORY[0], "- Reuters and the harbour office", STORY[1]),
        (*STORY, "Reuters"),
        ("By Edda Holm", *STORY),
        (
            STORY[0],
            "All of the accused are presumed innocent until a court has found them guilty of a crime.",
            STORY[1],
        ),
    ],
    ids=["column", "dateline", "section", "item", "agency", "byline", "standing sentence"],
)
def test_what_articles_of_one_source_share_by_themselves_is_left_alone(lines: tuple[str, ...]) -> None:
    shared = next(line for line in lines if line not in STORY)
    if lines[0] == shared:
        peers = pages((shared,))
    else:
        peers = pages((), (shared, "The school will ask the parents first, its head said on the phone."))
    assert repeated(page(*lines), peers) == []


def test_a_paragraph_below_the_text_counts_where_half_of_the_pages_end_with_it() -> None:
    note = "The Coast Paper is owned by those who read it and keeps its books open in the library on Quay Street."
    assert repeated(page(*STORY, note), pages((), (note,))) == [note]
    some = [*pages((), (note,), 1), *pages()[1:]]
    assert repeated(page(*STORY, note), some) == []


def test_what_is_repeated_does_not_depend_on_the_order_of_the_index() -> None:
    peers = pages((MOTTO, ADDRESS))
    doc = Document(page(MOTTO, ADDRESS, *STORY))
    known = [index_of(order).known(doc) for order in (peers, peers[::-1])]  # type: ignore[union-attr]
    assert known[0] == known[1]
    assert known[0].pages == len(peers)


def test_an_article_added_later_is_looked_at() -> None:
    index = srcaudit.SourceIndex()
    index.add_many(pages((), (MOTTO, ADDRESS), 2))
    doc = Document(page(*STORY, MOTTO, ADDRESS))
    assert index.known(doc).repeated == ()
    index.add(pages((), (MOTTO, ADDRESS))[2])
    assert len(index.known(doc).repeated) == 2


def test_an_index_in_a_file_tells_the_same(tmp_path: object) -> None:
    peers = pages((MOTTO, ADDRESS))
    doc = Document(page(MOTTO, ADDRESS, *STORY))
    with srcaudit.SourceIndex.open(f"{tmp_path}/index.srcaudit") as index:
        index.add_many(peers)
        assert index.known(doc) == index_of(peers).known(doc)  # type: ignore[union-attr]


def test_repeated_lines_are_masked_for_all_that_is_judged_of_the_body() -> None:
    told = f"Some experts say so: {MOTTO}"
    article = page(*STORY, told, ADDRESS)
    alone = srcaudit.audit(article)
    beside = srcaudit.audit(article, against=pages((), (told, ADDRESS)))
    assert any(finding.dimension == "unsupported" and told in finding.quote for finding in alone.findings)
    assert not any(finding.dimension == "unsupported" and told in finding.quote for finding in beside.findings)
    (finding,) = [finding for finding in beside.findings if finding.code == "BP102"]
    assert finding.quote == f"{told}\n{ADDRESS}"
    assert [other.article for other in finding.related] == ["page-1", "page-2", "page-3"]
    assert all(other.quote == told for other in finding.related)


def filled(frame: str, *slots: object) -> list[Article]:
    return [
        page(story, frame.format(slot), number=number)
        for number, (story, slot) in enumerate(zip(OTHERS, slots, strict=False), 1)
    ]


@pytest.mark.parametrize(
    ("frame", "here", "there"),
    [
        ("{} comments", "12", ("3", "41", "1,207", "8")),
        ("More of the stories from {} tonight", "Northport", ("Skerrin", "Castle Island", "Holm", "Vinga")),
        (
            "Write to {} at the desk of the paper, who answers every letter within a week of its arrival.",
            "Edda Holm",
            ("Ivo Sand", "Mara Lund", "Jon Berg", "Edda Holm Larsen"),
        ),
    ],
    ids=["figure", "place", "author"],
)
def test_lines_in_which_only_figures_and_names_change_are_the_sites(
    frame: str, here: str, there: tuple[str, ...]
) -> None:
    assert repeated(page(*STORY, frame.format(here)), filled(frame, *there)) == [frame.format(here)]


@pytest.mark.parametrize(
    ("frame", "here", "there"),
    [
        ("Published on 3 March {}", "2026", ("2024", "2025", "2023", "2022")),
        ("{}", "Northport", ("Skerrin", "Castle Island", "Holm", "Vinga")),
        ("{} votes", "12", ("3", "none", "all", "no more")),
        ("Will the ferry to {} sail again before summer?", "Holm", ("Vinga", "Rost", "Skerrin", "Northport")),
    ],
    ids=["dates the article", "nothing stays", "on one page only", "question"],
)
def test_a_frame_needs_words_that_stay_and_pages_that_have_it(frame: str, here: str, there: tuple[str, ...]) -> None:
    assert repeated(page(*STORY, frame.format(here)), filled(frame, *there)) == []


def test_a_frame_among_the_paragraphs_or_opening_them_is_the_articles_own() -> None:
    frame = "The jury of the coast gave {} points to the boat in the first of the races this year."
    peers = [page(frame.format(points), story, number=points) for points, story in enumerate(OTHERS, 3)]
    assert repeated(page(frame.format(12), *STORY), peers) == []
    assert repeated(page(STORY[0], "12 boats", STORY[1]), filled("{} boats", 3, 4, 5, 6)) == []


def test_two_other_pages_are_told_to_be_too_few() -> None:
    report = srcaudit.audit(page(*STORY, MOTTO, ADDRESS), against=pages((), (MOTTO, ADDRESS), 2))
    told = {one.code: one.reason for one in report.skipped}
    for code in ("BP102", "BP103"):
        assert told[code] == "fewer than 3 other articles of the source to compare with: 2"
