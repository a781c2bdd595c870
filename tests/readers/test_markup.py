import time

import pytest

from srcaudit.readers.markup import plain_text


def test_blocks_become_paragraphs_and_inline_tags_vanish() -> None:
    markup = "<h2>Costs</h2>\n<p>It <b>cost</b>\nfour&nbsp;million.</p><ul><li>one</li><li>two</li></ul>"
    assert plain_text(markup) == "Costs\n\nIt cost four\u00a0million.\n\none\ntwo"


def test_scripts_styles_and_comments_are_not_text() -> None:
    assert plain_text("<p>a<!-- <p>x</p> --><SCRIPT>if (a<b) {}</script><style>p{}</style>b</p>") == "ab"


def test_a_lone_less_than_sign_is_text() -> None:
    assert plain_text("<p>3 < 4 and 5 > 4</p>") == "3 < 4 and 5 > 4"


@pytest.mark.parametrize("flood", ["<", "<!--", "<script", "<p ", "&", "<p>", "İ<script>"])
def test_floods_of_broken_markup_finish_quickly(flood: str) -> None:
    started = time.process_time()
    plain_text(flood * 200_000)
    assert time.process_time() - started < 3
