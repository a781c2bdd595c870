"""What the tests of sums ask of a text."""

import time

from srcaudit import Article, Document

_HEAD = "The board of the harbour met on Monday in a hall that was cold.\n\n"
_LONG = 100_000


def differ(text: str) -> bool:
    """Whether parts of a text, behind a paragraph of something else, do not come to their total."""
    told = Document(Article(f"{_HEAD}{text}", language="en")).sums
    return any(one.high < one.total_low or one.low > one.total_high for one in told)


def seconds_for(text: str, layer: str = "sums") -> float:
    """The processor's time for a layer of a text that says the same again for 100,000 characters."""
    flood = text * (_LONG // len(text))
    started = time.process_time()
    _ = getattr(Document(Article(flood, language="en")), layer)
    return time.process_time() - started
