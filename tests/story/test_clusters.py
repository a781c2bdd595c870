import srcaudit

NOTICE = (
    "The mayor of Harrow said on Monday that the bridge over the river Lenn will stay closed for six weeks from July. "
    "Engineers are to replace the bearings, repaint the span and lay a new deck for the tram. "
    "The council has set aside four million crowns, and buses will take the long way round by the mill. "
    "Shops on the quay fear for their trade in the summer, when most of their customers come over the bridge on foot."
)
OTHER = (
    "A storm took the roof off the market hall in Ostby on Friday night, and nobody was hurt. "
    "The hall had been shut since the afternoon because of the warning from the weather service. "
    "Traders moved their stalls to the school yard, where they will stay until the winter at least. "
    "The town hopes that the insurer pays for the roof and for the goods that the rain spoiled in the cellars."
)


def _article(name: str, text: str, day: str | None = None) -> srcaudit.Article:
    return srcaudit.Article(text, id=name, source=name, published=day)


def test_copies_are_one_cluster_with_the_member_dated_first() -> None:
    story = srcaudit.audit_story(
        [
            _article("late", NOTICE + " More is to follow.", "2031-05-03"),
            _article("other", OTHER, "2031-05-01"),
            _article("early", NOTICE, "2031-05-02"),
        ]
    )
    assert [(one.members, one.earliest) for one in story.clusters] == [(("late", "early"), "early")]
    assert [(one.a, one.b, one.earlier, one.near_duplicate) for one in story.shared] == [
        ("late", "early", "early", True)
    ]


def test_no_member_is_called_first_where_a_date_is_missing_or_shared() -> None:
    for day in (None, "2031-05-03"):
        story = srcaudit.audit_story([_article("a", NOTICE, "2031-05-03"), _article("b", NOTICE + " More.", day)])
        assert [one.earliest for one in story.clusters] == [None]


def test_two_articles_alike_only_to_a_third_are_not_put_together() -> None:
    story = srcaudit.audit_story(
        [_article("both", f"{NOTICE} {OTHER}"), _article("notice", NOTICE), _article("other", OTHER)]
    )
    assert all(len(one.members) == 2 and {"notice", "other"} != set(one.members) for one in story.clusters)


def test_articles_without_ids_are_told_apart_by_their_texts_and_fields() -> None:
    story = srcaudit.audit_story([{"text": NOTICE, "source": "A"}, {"text": NOTICE, "source": "B"}, OTHER])
    ids = [report.id for report in story.reports]
    assert len(set(ids)) == 3
    assert set(story.clusters[0].members) == set(ids[:2])
