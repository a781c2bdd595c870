import json
import subprocess
import sys
from datetime import date

import pytest

from srcaudit import Article
from srcaudit.errors import InputError
from srcaudit.readers import html as reader
from srcaudit.readers.html import decoded
from srcaudit.readers.page import Block
from srcaudit.readers.page_features import View

pytest.importorskip("trafilatura")

PAGE = """<html lang="en"><head><title>Bridge opens | Daily</title>
<meta property="og:site_name" content="Daily"><meta name="author" content="Jo Doe">
<meta property="article:published_time" content="2026-02-07T10:00:00Z">
<link rel="canonical" href="https://daily.example/bridge"></head>
<body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav><article><h1>Bridge opens</h1>
<p>The bridge over the river opened on Monday after four years of works, the council said in a statement.</p>
<p>It cost 40 million francs, twice what had been planned when the works began in the spring of that year.</p>
</article><footer>All rights reserved</footer></body></html>"""


def test_a_page_gives_its_text_and_what_it_says_of_it() -> None:
    found = Article.from_html(PAGE)
    assert "twice what had been planned" in found.text
    assert "Sport" not in found.text
    assert (found.title, found.source, found.byline) == ("Bridge opens", "Daily", "Jo Doe")
    assert (found.url, found.published) == ("https://daily.example/bridge", date(2026, 2, 7))


def test_an_address_that_is_given_is_kept() -> None:
    assert Article.from_html(PAGE, url="https://x.example/1").url == "https://x.example/1"


@pytest.mark.parametrize("page", ["", " ", "<", "\0", "<html>", "<div>" * 20_000, "<" * 100_000, "{}", "\ud800"])
def test_a_page_without_text_is_refused_in_one_line(page: str) -> None:
    with pytest.raises(InputError, match="no article text"):
        Article.from_html(page)


@pytest.mark.parametrize("page", [None, b"<p>x</p>", 3])
def test_what_is_no_string_is_refused(page: object) -> None:
    with pytest.raises(InputError, match="must be a string"):
        Article.from_html(page)  # type: ignore[arg-type]


def test_the_pages_own_word_on_its_encoding_counts() -> None:
    assert "café" in decoded('<meta charset="iso-8859-1"><p>café'.encode("latin-1"))
    assert "café" in decoded("<p>café".encode())
    assert "caf" in decoded(b'<meta charset="no-such-thing"><p>caf\xe9')


@pytest.mark.parametrize(
    "name", ["punycode", "idna", "utf-7", "rot13", "unicode_escape", "raw_unicode_escape", "cp037", "utf-16"]
)
def test_an_encoding_that_no_page_is_in_is_not_believed(name: str) -> None:
    page = f'<meta charset="{name}"><p>café \\x41 xn-- +AGE-'
    assert decoded(page.encode()) == page


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("windows-1252", "“café”"),
        ("latin1", "café"),
        ("ISO-8859-15", "café €"),
        ("windows-1251", "мост"),
        ("koi8-r", "мост"),
        ("shift_jis", "橋が開いた"),
        ("euc-jp", "橋が開いた"),
        ("euc-kr", "다리"),
        ("gb2312", "大桥"),
        ("gb18030", "大桥"),
        ("big5", "大橋"),
        ("utf8", "大橋"),
    ],
)
def test_the_encodings_that_pages_are_in_are_read(name: str, words: str) -> None:
    page = f'<meta charset="{name}"><p>{words}'
    assert decoded(page.encode(name)) == page


def test_the_extra_is_named_when_it_is_missing() -> None:
    code = (
        "import sys; sys.modules['trafilatura'] = None\n"
        "import srcaudit\n"
        "try: srcaudit.Article.from_html('<p>x</p>')\n"
        "except ImportError as error: print(type(error).__name__, error)"
    )
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert said == 'MissingExtraError reading HTML needs more packages: pip install "srcaudit[html]"\n'


SENTENCES = [
    f"In ward {number} the council counted {number * 7} empty flats, {number} more than in the year before."
    for number in range(2, 14)
]
PARAGRAPHS = "".join(f"<p>{sentence}</p>" for sentence in SENTENCES)


def page(body: str, head: str = "") -> str:
    return f"<html lang='en'><head><title>Empty flats | Daily</title>{head}</head><body>{body}</body></html>"


def test_paragraphs_stand_apart_and_list_items_together() -> None:
    items = [
        f"The owners of {number} flats in the old town answered that they were waiting for a permit."
        for number in (3, 5, 8)
    ]
    listed = "".join(f"<li>{item}</li>" for item in items)
    found = Article.from_html(
        page(f"<article>{PARAGRAPHS}<ul>{listed}</ul><p>{SENTENCES[0][:-1]} again.</p></article>")
    )
    assert f"{SENTENCES[0]}\n\n{SENTENCES[1]}" in found.text
    assert f"- {items[0]}\n- {items[1]}\n- {items[2]}" in found.text


def test_the_headline_is_the_title_and_not_the_first_line_of_the_text() -> None:
    found = Article.from_html(page(f"<article><h1>Empty flats</h1>{PARAGRAPHS}</article>"))
    assert found.text.startswith(SENTENCES[0])


def test_menus_sharing_comments_and_footers_are_left_out() -> None:
    found = Article.from_html(
        page(
            "<nav><ul><li><a href='/a'>Politics</a></li><li><a href='/b'>Sport</a></li></ul></nav>"
            f"<article><h1>Empty flats</h1>{PARAGRAPHS}</article>"
            "<div class='share-buttons'><a href='/f'>Share on Facebook</a></div>"
            "<section class='comments' id='comments'><h3>2 comments</h3><div class='comment'><p>Typical. Nobody ever "
            "asks those of us who live there what we think of all these numbers.</p></div></section>"
            "<footer>© Daily. All rights reserved.</footer>"
        )
    )
    for word in ("Sport", "Facebook", "Typical", "rights reserved"):
        assert word not in found.text
    assert SENTENCES[-1] in found.text


def test_an_article_printed_in_two_parts_of_the_page_is_read_once() -> None:
    found = Article.from_html(
        page(f"<div class='story'><div>{PARAGRAPHS}</div></div><div class='story'><div>{PARAGRAPHS}</div></div>")
    )
    assert found.text.count(SENTENCES[3]) == 1


@pytest.mark.parametrize(
    "again",
    [
        f"<div style='display: none'><div>2026-02-07T10:00:00Z</div><div>{' '.join(SENTENCES)}</div></div>",
        f"<blockquote class='pullquote'>{SENTENCES[3]}</blockquote>",
    ],
    ids=["hidden copy", "quotation set large"],
)
def test_what_the_page_tells_of_the_article_again_is_left_out(again: str) -> None:
    found = Article.from_html(page(f"<article><h1>Empty flats</h1>{PARAGRAPHS}{again}</article>"))
    assert found.text.count(SENTENCES[3]) == 1
    assert "2026" not in found.text


def test_a_paragraph_that_the_writer_repeats_is_kept_twice() -> None:
    found = Article.from_html(page(f"<article>{PARAGRAPHS}<p>{SENTENCES[2]}</p></article>"))
    assert found.text.count(SENTENCES[2]) == 2


def _kept(monkeypatch: pytest.MonkeyPatch, *told: tuple[str, str, float]) -> list[str]:
    """The lines that are read of blocks with a tag and a probability, each in a part of the page of its own."""
    blocks = [Block(text, tag, parents=(number, 100 + number)) for number, (tag, text, _) in enumerate(told)]
    monkeypatch.setattr(reader, "probabilities", lambda view: [likely for _, _, likely in told])
    return reader.judged(View(blocks, headlines=["Empty flats"])).split("\n\n")


def test_a_question_asked_of_everybody_is_kept_each_time(monkeypatch: pytest.MonkeyPatch) -> None:
    question = "Where did you live before you came to this street?"
    asked = [("p", text, 1.0) for answer in SENTENCES[:3] for text in (question, answer)]
    assert _kept(monkeypatch, ("p", SENTENCES[3], 1.0), *asked).count(question) == 3


def test_titles_that_come_again_one_below_the_other_are_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    titles = ["The council wants to count all flats again in May", "Owners of empty flats are to pay more from July"]
    kept = _kept(monkeypatch, *[("p", title, 1.0) for title in titles * 3], *[("p", text, 1.0) for text in SENTENCES])
    assert [kept.count(title) for title in titles] == [1, 1]


LEAD = "The council counts what stands empty in twelve wards and finds more than ever before."


@pytest.mark.parametrize(
    ("tag", "likely", "kept"), [("h2", 0.4, True), ("div", 0.4, True), ("figcaption", 0.4, False), ("h2", 0.3, False)]
)
def test_the_lead_below_the_headline_is_read(
    monkeypatch: pytest.MonkeyPatch, tag: str, likely: float, kept: bool
) -> None:
    text = _kept(monkeypatch, ("h1", "Empty flats", 0.9), (tag, LEAD, likely), ("p", SENTENCES[0], 1.0))
    assert text == ([LEAD, SENTENCES[0]] if kept else [SENTENCES[0]])


def test_of_two_that_could_be_the_lead_neither_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    two = [("div", LEAD, 0.4), ("div", "Owners are to pay more for flats that nobody lives in, from July on.", 0.4)]
    assert _kept(monkeypatch, ("h1", "Empty flats", 0.9), *two, ("p", SENTENCES[0], 1.0)) == [SENTENCES[0]]


def test_what_stands_above_the_headline_is_no_lead(monkeypatch: pytest.MonkeyPatch) -> None:
    told = (("div", LEAD, 0.4), ("h1", "Empty flats", 0.9), ("p", SENTENCES[0], 1.0))
    assert _kept(monkeypatch, *told) == [SENTENCES[0]]


@pytest.mark.parametrize("tag", ["div", "span", "blockquote"])
@pytest.mark.parametrize("depth", [240, 300, 1_900])
def test_an_article_in_tags_nested_deep_is_read_whole(tag: str, depth: int) -> None:
    menu = "<nav><ul><li><a href='/a'>Politics</a></li><li><a href='/b'>Sport</a></li></ul></nav>"
    around = page(f"{menu}{f'<{tag}>' * depth}{PARAGRAPHS}{f'</{tag}>' * depth}")
    each = page(menu + "".join(f"{f'<{tag}>' * depth}<p>{one}</p>{f'</{tag}>' * depth}" for one in SENTENCES))
    for markup in (around, each):
        assert Article.from_html(markup).text == "\n\n".join(SENTENCES)


@pytest.mark.parametrize("inside", ["", "word ", "<p>word</p>"])
def test_a_page_deeper_than_can_be_read_is_refused_and_not_cut(inside: str) -> None:
    menu = "<nav><ul><li><a href='/a'>Politics</a></li><li><a href='/b'>Sport</a></li></ul></nav>"
    with pytest.raises(InputError, match="no article text"):
        Article.from_html(page(menu + f"<div>{inside}" * 3_000 + PARAGRAPHS))


def test_a_deep_thread_above_the_article_is_refused() -> None:
    with pytest.raises(InputError, match="no article text"):
        Article.from_html(page(f"{'<div>word ' * 1_000}{'</div>' * 1_000}{PARAGRAPHS}"))


def test_the_publishers_own_data_count_before_what_is_guessed() -> None:
    data = {
        "@type": "NewsArticle",
        "headline": "Empty flats in every ward",
        "author": [{"name": "Jo Doe"}, {"name": "Ann Other"}],
        "datePublished": "2026-02-07T23:30:00-05:00",
    }
    found = Article.from_html(
        page(
            f"<article><span class='author'>Somebody Else February</span>{PARAGRAPHS}</article>",
            f"<script type='application/ld+json'>{json.dumps(data)}</script>"
            "<meta property='article:modified_time' content='2026-03-01'>",
        )
    )
    assert (found.title, found.byline) == ("Empty flats in every ward", "Jo Doe, Ann Other")
    assert found.published == date(2026, 2, 7)


def test_a_page_that_scripts_would_fill_gives_the_text_in_its_data() -> None:
    data = {"@type": "NewsArticle", "headline": "Empty flats", "articleBody": "\n\n".join(SENTENCES)}
    found = Article.from_html(
        page("<div id='app'></div>", f"<script type='application/ld+json'>{json.dumps(data)}</script>")
    )
    assert SENTENCES[5] in found.text


def test_the_language_is_left_to_the_text_for_pages_declare_the_wrong_one() -> None:
    assert (
        Article.from_html(page(f"<article>{PARAGRAPHS}</article>").replace("lang='en'", "lang='de'")).language is None
    )


def test_the_site_is_what_the_page_calls_itself_not_the_agency_in_its_data() -> None:
    data = {"@type": "NewsArticle", "headline": "Empty flats", "publisher": {"name": "Press Agency"}}
    found = Article.from_html(
        page(
            f"<article>{PARAGRAPHS}</article>",
            "<meta property='og:site_name' content='The Daily'>"
            f"<script type='application/ld+json'>{json.dumps(data)}</script>",
        )
    )
    assert found.source == "The Daily"


def test_a_page_beyond_the_limit_is_refused_with_the_limit() -> None:
    with pytest.raises(InputError, match="10,000,000 characters"):
        Article.from_html("<p>x" + " " * 10_000_001)


@pytest.mark.parametrize(
    "content",
    [
        "%PDF-1.7\n%âãÏÓ\n1 0 obj << /Type /Catalog >> endobj",
        "<script>" + "var a = 1;" * 1000 + "</script>",
        "<div>" * 100_000 + "deep",
        "<p class='" + "x" * 100_000,
        "<a href='/'>" * 5_000,
        "<!--" * 10_000,
    ],
)
def test_what_is_no_article_page_is_refused_in_one_line(content: str) -> None:
    with pytest.raises(InputError, match="no article text"):
        Article.from_html(content)


def test_reading_a_page_twice_gives_the_same_article() -> None:
    markup = page(f"<article>{PARAGRAPHS}</article>")
    assert len({Article.from_html(markup).model_dump_json() for _ in range(4)}) == 1
