import json
from datetime import date

import pytest

from srcaudit.errors import UnreadableError
from srcaudit.readers import jsonl, ninjs


def test_a_news_item_gives_text_headline_byline_day_and_source() -> None:
    item = {
        "uri": "urn:item:1",
        "headline": "Bridge opens",
        "byline": "Jo Doe",
        "versioncreated": "2026-02-07T23:00:00Z",
        "source": "Wire",
        "body_html": "<p>It opened.</p><p>It cost 4&nbsp;million.</p>",
        "urgency": 3,
    }
    (found,) = ninjs.articles(json.dumps(item))
    assert found.text == "It opened.\n\nIt cost 4\u00a0million."
    assert (found.id, found.title, found.byline, found.source) == ("urn:item:1", "Bridge opens", "Jo Doe", "Wire")
    assert found.published == date(2026, 2, 7)


def test_ninjs_3_lists_are_read_by_role() -> None:
    item = {
        "headlines": [{"role": "short", "value": "Short"}, {"role": "main", "value": "Main"}],
        "bodies": [{"role": "main", "value": "<p>It opened.</p>"}],
    }
    (found,) = ninjs.articles(json.dumps(item))
    assert (found.title, found.text) == ("Main", "It opened.")


@pytest.mark.parametrize("title", ["", None, []])
def test_an_empty_title_leaves_the_word_to_the_headlines(title: object) -> None:
    item = {"text": "T", "title": title, "headlines": [{"role": "main", "value": "Main"}]}
    assert ninjs.articles(json.dumps(item))[0].title == "Main"
    assert ninjs.articles(json.dumps({**item, "title": "Own"}))[0].title == "Own"


def test_plain_text_is_preferred_and_kept_to_the_character() -> None:
    (found,) = ninjs.articles(json.dumps({"text": " a <b>\n", "body_html": "<p>c</p>"}))
    assert found.text == " a <b>\n"


def test_a_list_holds_several_articles_in_order() -> None:
    assert [a.text for a in ninjs.articles('[{"text": "a"}, {"body_text": "b"}]')] == ["a", "b"]


def test_json_lines_hold_one_article_a_line() -> None:
    assert [a.text for a in jsonl.articles('{"text": "a\u2028"}\n\n{"text": "b"}\r\n')] == ["a\u2028", "b"]


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("", "not JSON"),
        ("{", "not JSON"),
        ("[]", "empty list"),
        ("3", "JSON object"),
        ("null", "JSON object"),
        ('{"title": "x"}', "text, body_text or body_html"),
        ('[{"text": "a"}, 5]', "object 2"),
        ("[" * 100_000, "nested too deeply"),
        ('{"text": ' + "9" * 5000 + "}", "not JSON that can be used"),
    ],
)
def test_json_without_an_article_is_refused_in_one_line(content: str, reason: str) -> None:
    with pytest.raises(UnreadableError, match=reason) as refusal:
        ninjs.articles(content)
    assert "\n" not in str(refusal.value)


def test_a_broken_line_is_named_by_its_number() -> None:
    with pytest.raises(UnreadableError, match="line 2"):
        jsonl.articles('{"text": "a"}\n{"text": ')
