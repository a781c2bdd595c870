"""Lines: what stands between line breaks, without the white space around it."""

from srcaudit.model.span import Span


def lines(text: str) -> tuple[Span, ...]:
    """The lines that hold anything but white space, trimmed."""
    found = []
    end = 0
    for line in text.splitlines(keepends=True):
        start, end = end, end + len(line)
        trimmed = line.strip()
        if trimmed:
            if line[0] != trimmed[0]:  # as hardly any
                start += line.index(trimmed[0])
            found.append(Span(start, start + len(trimmed)))
    return tuple(found)
