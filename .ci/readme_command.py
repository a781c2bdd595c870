"""Prints the test command of the README: the last shell command of its section "Quick start".

`.ci/run` runs what a reader runs, so that the two cannot drift apart.
"""

import re
import sys
from pathlib import Path

README = Path(__file__).parent.parent / "README.md"


def test_command(readme: str) -> str:
    """The last command in the shell blocks of "Quick start". Raises: ValueError if there is none."""
    section = re.search(r"^## Quick start\b.*?$(.*?)(?=^## |\Z)", readme, re.MULTILINE | re.DOTALL)
    blocks = (
        re.findall(r"^```(?:sh|shell|bash|console)\n(.*?)^```", section.group(1), re.MULTILINE | re.DOTALL)
        if section
        else []
    )
    lines = "".join(blocks).replace("\\\n", " ").splitlines()
    commands = [line.strip().removeprefix("$ ") for line in lines if line.strip() and not line.strip().startswith("#")]
    if not commands:
        raise ValueError("README.md has no shell command under “## Quick start”")
    return commands[-1]


if __name__ == "__main__":
    try:
        sys.stdout.write(test_command(README.read_text("utf-8")) + "\n")
    except ValueError as error:
        sys.exit(str(error))
