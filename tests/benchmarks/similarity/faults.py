"""What an index in a file does when its writer is killed and when bits of it change."""

import os
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from random import Random

from srcaudit.corpus.index import SourceIndex
from srcaudit.errors import SourceIndexError
from srcaudit.model.article import Article

_WRITER = """
import random, sys
from srcaudit import Article, SourceIndex

index, seed = SourceIndex.open(sys.argv[1]), int(sys.argv[2])
choose = random.Random(seed)
for step in range(10_000):
    names = [f"{seed}-{step}-{n}" for n in range(choose.choice((1, 1, 5, 50)))]
    index.add_many(Article(" ".join(f"{name}w{n}" for n in range(60)), id=name, language="en") for name in names)
    print("added", *names, flush=True)
    if choose.random() < 0.2:
        index.remove(names[0])
        print("removed", names[0], flush=True)
    if choose.random() < 0.1:
        index.prepare()
"""


def kills(folder: Path, count: int) -> Counter[str]:
    """Kills a writer `count` times, each within a quarter of a second, and looks at what is there."""
    path, random = folder / "killed.sqlite", Random(1)
    expected: set[str] = set()
    told: Counter[str] = Counter()
    for seed in range(count):
        done = _killed(path, seed, random.uniform(0, 0.25))
        for action, *names in done:
            expected = expected | set(names) if action == "added" else expected - set(names)
        with SourceIndex.open(path) as index:
            there = set(index.ids())
            begun = {name for name in there - expected if name.startswith(f"{seed}-")}
            told["kills"] += 1
            told["acknowledged"] += len(done)
            # A removal may have been made and not told of: that of the first article of the last addition.
            last = {names[0] for action, *names in done[-1:] if action == "added"}
            told["lost"] += len(expected - there - last)
            told["impossible"] += len(there - expected - begun)
            expected = there
            if seed % 20 == 0:
                index.verify()
    return told


def _killed(path: Path, seed: int, after: float) -> list[list[str]]:
    writer = subprocess.Popen([sys.executable, "-c", _WRITER, str(path), str(seed)], stdout=subprocess.PIPE, text=True)
    assert writer.stdout is not None
    first = writer.stdout.readline()
    time.sleep(after)
    os.kill(writer.pid, signal.SIGKILL)
    lines = (first + writer.stdout.read()).split("\n")
    writer.wait()
    return [line.split() for line in lines[:-1] if line]


_READER = """
import sys
from srcaudit import Article, SourceIndex

text = " ".join(f"kept{n}w{n}" for n in range(60))
with SourceIndex.open(sys.argv[1]) as index:
    while True:
        count, ids = len(index), index.ids()
        found = [one.id for one in index.query(Article(text, id="?", language="en"))]
        assert found == ["kept"], found
        assert "kept" in ids and len(ids) >= count - 1, (count, len(ids))
        print("read", flush=True)
"""


def readers(folder: Path, count: int, seconds: float) -> Counter[str]:
    """Some processes ask all the time while another one writes; what each got done, and who failed."""
    path = folder / "shared.sqlite"
    with SourceIndex.open(path) as index:
        index.add(Article(" ".join(f"kept{n}w{n}" for n in range(60)), id="kept", language="en"))
    programs = {"writes": [_WRITER, str(path), "1"]} | {f"reader {n}": [_READER, str(path)] for n in range(count)}
    running = {
        name: subprocess.Popen([sys.executable, "-c", *arguments], stdout=subprocess.PIPE, text=True)
        for name, arguments in programs.items()
    }
    time.sleep(seconds)
    told: Counter[str] = Counter()
    for name, process in running.items():
        told["failed"] += process.poll() is not None
        process.kill()
        output, _ = process.communicate()
        told["writes" if name == "writes" else "reads"] += output.count("\n")
    with SourceIndex.open(path) as index:
        index.verify()
        told["articles"] = len(index)
    return told


def flips(folder: Path, texts: Sequence[str], count: int) -> Counter[str]:
    """Changes one bit at a time of an index and asks for everything again: same answers, or an error."""
    path, damaged, random = folder / "sound.sqlite", folder / "damaged.sqlite", Random(2)
    with SourceIndex.open(path) as index:
        index.add_many(Article(text, id=f"k{n}", language="en") for n, text in enumerate(texts))
        index.remove("k1")
        index.prepare()
    content = path.read_bytes()
    expected = _answers(path, texts)
    told: Counter[str] = Counter()
    for _ in range(count):
        place, bit = random.randrange(len(content)), random.randrange(8)
        damaged.write_bytes(content[:place] + bytes([content[place] ^ 1 << bit]) + content[place + 1 :])
        try:
            told["right" if _answers(damaged, texts) == expected else "wrong"] += 1
        except SourceIndexError as error:
            told[type(error).__name__] += 1
    return told


def _answers(path: Path, texts: Sequence[str]) -> list[object]:
    with SourceIndex.open(path) as index:
        probes = [Article(text, id="probe", language="en") for text in texts[:12]]
        return [index.ids(), len(index), "k0" in index, "k1" in index, *(index.query(probe) for probe in probes)]
