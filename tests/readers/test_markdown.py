import time
from datetime import date

import pytest

from srcaudit.errors import UnreadableError
from srcaudit.readers.markdown import articles


def test_the_text_is_what_stands_behind_the_front_matter_to_the_character() -> None:
    (found,) = articles("---\ntitle: A *new* bridge\n---\n\n# Head\r\n\n- item  \n")
    assert found.text == "\n# Head\r\n\n- item  \n"
    assert found.title == "A *new* bridge"


def test_front_matter_takes_the_names_that_site_makers_use() -> None:
    (found,) = articles(
        "---\nAuthor: Jo\ndate: 2026-02-07\nlang: en-GB\nsource: Daily\nurl: https://x.example\ntags: [a]\n---\nT"
    )
    assert (found.byline, found.published, found.language) == ("Jo", date(2026, 2, 7), "en")
    assert (found.source, found.url, found.notes) == ("Daily", "https://x.example", ())


@pytest.mark.parametrize("title", ["2026", "yes", "1.0", "2026-02-07"])
def test_a_title_that_looks_like_another_type_stays_text(title: str) -> None:
    assert articles(f"---\ntitle: {title}\n---\nT")[0].title == title


def test_an_empty_value_is_no_value() -> None:
    assert articles("---\ntitle:\nsource: ~\n---\nT")[0].title is None


def test_a_file_without_front_matter_is_all_text() -> None:
    assert articles("# Head\n---\nT")[0].text == "# Head\n---\nT"


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("---\ntitle: [a\n---\nT", "broken front matter, line"),
        ("---\ntitle: a: b\n---\nT", "broken front matter, line 2"),
        ("---\ntitle: x\n\nT", "never closed"),
        ("---\njust words\n---\nT", "key: value"),
        ("---\n- a\n---\nT", "key: value"),
        ("---\na: " + "[" * 2000 + "\n---\nT", "broken front matter"),
        ("---\na: \x07\n---\nT", "broken front matter"),
    ],
)
def test_broken_front_matter_is_refused_in_one_line(content: str, reason: str) -> None:
    with pytest.raises(UnreadableError, match=reason) as refusal:
        articles(content)
    assert "\n" not in str(refusal.value)


def test_a_long_text_after_an_opening_fence_is_refused_quickly() -> None:
    started = time.process_time()
    with pytest.raises(UnreadableError):
        articles("---\n" + "a: b\n" * 400_000)
    assert time.process_time() - started < 2
