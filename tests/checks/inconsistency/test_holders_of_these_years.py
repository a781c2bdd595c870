"""Holders of the years since 2021, held against the day of the article."""

from datetime import date

import pytest

from srcaudit import Article, audit
from srcaudit.model.finding import Severity

_REST = " It rained in the morning, and the roads were closed for an hour."


def _reported(day: str, text: str) -> bool:
    report = audit(Article(text=text + _REST, published=date.fromisoformat(day), language="en"))
    return any(
        finding.severity >= Severity.WARNING for finding in report.findings if finding.code in ("IC311", "IC313")
    )


@pytest.mark.parametrize(
    ("held", "since", "told"),
    [
        ("2024-03-20", "2024-11-20", "Health Secretary Victoria Atkins said on {} that more beds were needed."),
        ("2025-08-06", "2025-11-05", "Deputy Prime Minister Angela Rayner said on {} that the bill would pass."),
        ("2022-03-02", "2023-03-01", "Conservative leader Boris Johnson said on {} that he would fight on."),
        ("2024-06-12", "2025-06-11", "Canadian Finance Minister Chrystia Freeland said on {} that it was unjust."),
        ("2022-03-02", "2025-03-05", "U.N. human rights chief Michelle Bachelet said on {} that it must end."),
        ("2022-03-02", "2025-03-05", "Bank of Japan Governor Haruhiko Kuroda said on {} that rates would rise."),
        ("2023-03-01", "2025-07-09", "Senate Majority Leader Chuck Schumer said on {} that it would pass."),
        ("2022-03-02", "2025-03-05", "EPA Administrator Michael Regan said on {} that the rule was gone."),
        ("2022-03-02", "2025-03-05", "Australian Treasurer Josh Frydenberg said on {} that debt would shrink."),
    ],
)
def test_a_holder_is_reported_once_the_term_is_over(held: str, since: str, told: str) -> None:
    text = told.format("Wednesday")
    assert date.fromisoformat(held).weekday() == date.fromisoformat(since).weekday() == 2
    assert not _reported(held, text)
    assert _reported(since, text)


@pytest.mark.parametrize(
    ("day", "text"),
    [
        ("2025-09-20", "Home Secretary Shabana Mahmood said on Friday that Deputy Prime Minister David Lammy agreed."),
        ("2025-07-08", "Senate Minority Leader Chuck Schumer said on Tuesday that Senator Ada Lind was wrong."),
        ("2025-07-01", "As the then health secretary, Matt Hancock, said on 3 May 2020, it was late."),
        ("2025-07-01", "The plan was drawn up in 2020 by Health Secretary Matt Hancock."),
        ("2024-10-10", "Jeremy Corbyn, the former Labour leader, said on Thursday that the bill should be changed."),
        ("2024-11-20", "President-elect Donald Trump said on Wednesday that he would sign the bill."),
    ],
)
def test_who_holds_another_office_or_held_it_then_is_no_slip(day: str, text: str) -> None:
    assert not _reported(day, text)
