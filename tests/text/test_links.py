from srcaudit.text.links import links


def test_addresses_and_handles_are_links() -> None:
    text = "See https://example.org/a?geo=US, write to desk@example.org or ask @desk about it."
    assert [text[s.start : s.end] for s in links(text)] == [
        "https://example.org/a?geo=US,",
        "desk@example.org",
        "@desk",
    ]


def test_prose_has_no_links() -> None:
    assert not links("It cost 5 dollars at 3.30 p.m. and/or nothing.")
