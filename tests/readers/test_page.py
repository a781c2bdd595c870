import pytest

from srcaudit.readers.page import NOWHERE, Block, blocks, headlines

html = pytest.importorskip("lxml.html")


def read(markup: str) -> list[Block]:
    return blocks(html.document_fromstring(markup))


def texts(markup: str) -> list[str]:
    return [block.text for block in read(markup)]


def test_a_paragraph_with_links_and_bold_words_is_one_block() -> None:
    assert texts("<p>The <a href='/x'>mayor</a> said <b>no</b> twice.</p>") == ["The mayor said no twice."]


@pytest.mark.parametrize(
    "line", ["Fasting (<x-source><a href='/1'>1</a></x-source>).", "<x-term>Fasting</x-term> (1)."]
)
def test_a_tag_of_the_pages_own_making_in_a_line_parts_nothing(line: str) -> None:
    assert texts(f"<p>{line}</p>") == ["Fasting (1)."]


def test_a_tag_of_the_pages_own_making_that_holds_lines_parts_them() -> None:
    markup = "<div><x-card>One story</x-card><x-card>Another story</x-card></div>"
    assert texts(markup) == ["One story", "Another story"]


def test_text_after_a_comment_is_read() -> None:
    assert texts("<p>Before <!-- mark --> after.</p>") == ["Before after."]


def test_text_beside_a_paragraph_is_a_block_of_its_own() -> None:
    assert texts("<div>Loose <p>Held.</p> again</div>") == ["Loose", "Held.", "again"]


def test_a_line_break_parts_lines_that_stay_together() -> None:
    first, second = read("<p>One line<br>and the next</p>")
    assert (first.text, second.text) == ("One line", "and the next")
    assert second.line
    assert not first.line


def test_a_table_row_is_one_block() -> None:
    assert texts("<table><tr><td>Basel</td><td>3</td></tr><tr><td>Bern</td><td>1</td></tr></table>") == [
        "Basel | 3",
        "Bern | 1",
    ]


def test_scripts_and_styles_are_not_read() -> None:
    assert texts("<p>Seen.</p><script>var a</script><style>p {}</style><noscript>Turn it on</noscript> end") == [
        "Seen.",
        "end",
    ]


def test_characters_that_nobody_sees_are_left_out() -> None:
    assert texts("<p>Bundes\u00adkanz\u200bler</p>") == ["Bundeskanzler"]


def test_links_are_counted_in_characters() -> None:
    (block,) = read("<p>See <a href='/x'>this page</a> here</p>")
    assert (block.linked, block.links) == (len("this page"), 1)


def test_tags_and_names_above_a_block_are_known_with_their_distance() -> None:
    (block,) = read("<nav class='siteMenu'><div><p>Home</p></div></nav>")
    assert block.far("p") == 0
    assert block.far("nav") == block.far_named("menu") == 2
    assert block.far("footer") == block.far_named("comments") == NOWHERE


def test_a_short_name_counts_only_whole() -> None:
    address, advert = read("<p class='address'>Main Street 1</p><p class='ad'>Buy now</p>")
    assert address.far_named("advert") == NOWHERE
    assert advert.far_named("advert") == 0


def test_what_a_page_calls_itself_is_found() -> None:
    root = html.document_fromstring(
        "<head><title>Bridge | Daily</title><meta property='og:title' content='Bridge opens'></head>"
        "<h1>A <i>bridge</i></h1>"
    )
    assert list(headlines(root)) == ["A bridge", "Bridge opens", "Bridge | Daily"]


@pytest.mark.parametrize("tag", ["div", "b", "a", "ul><li", "table><tr><td"])
def test_deep_nesting_ends_without_recursion(tag: str) -> None:
    assert isinstance(texts(f"<{tag}>" * 50_000 + "end"), list)


def test_many_classes_on_many_tags_stay_readable() -> None:
    found = texts("".join(f"<p class='{'x' * 300}{number}'>Text {number}</p>" for number in range(5_000)))
    assert len(found) == 5_000
