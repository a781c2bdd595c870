import subprocess
import sys
from datetime import date

import pytest

from srcaudit import Article
from srcaudit.errors import InputError
from srcaudit.readers.html import decoded

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
