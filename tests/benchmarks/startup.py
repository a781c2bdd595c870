"""What starting costs, in CPU milliseconds: `import srcaudit` over bare Python, and the first audit of a process.

Run: python tests/benchmarks/startup.py
We hold ourselves to at most 60 ms for the import and 2,500 ms for the first audit, imports included.
"""

import resource
import subprocess
import sys
from statistics import median

RUNS = 7
MOST_IMPORT_MS = 60
MOST_FIRST_AUDIT_MS = 2_500

_SENTENCE = "On Monday the council said that 4,200 people would use the new bridge over the river by the end of May. "
_AUDIT = f"import srcaudit; srcaudit.audit({_SENTENCE * 40!r})"
_AGAINST = f"import srcaudit; srcaudit.audit({_SENTENCE * 40!r}, against=[{_SENTENCE * 20!r}, 'Another text.'])"
_READABILITY = f"import srcaudit; srcaudit.audit({_SENTENCE * 40!r}, config=srcaudit.Config(readability=True))"


def main() -> int:
    """Prints the figures; 1 if one is over what we hold ourselves to."""
    bare = cpu_ms("pass")
    figures = [
        ("import srcaudit", cpu_ms("import srcaudit") - bare, MOST_IMPORT_MS),
        ("first audit", cpu_ms(_AUDIT) - bare, MOST_FIRST_AUDIT_MS),
        ("first audit against two others", cpu_ms(_AGAINST) - bare, MOST_FIRST_AUDIT_MS),
        ("first audit with readability", cpu_ms(_READABILITY) - bare, None),
    ]
    print(f"bare Python {bare:.0f} ms CPU; over it, median of {RUNS}:")
    for name, value, most in figures:
        print(f"  {name:<32} {value:>7.0f} ms" + (f"  (at most {most:,})" if most else ""))
    return int(any(most is not None and value > most for _, value, most in figures))


def cpu_ms(code: str) -> float:
    """User and system time of a fresh process that runs `code`, median of some runs."""
    return median(_once(code) for _ in range(RUNS))


def _once(code: str) -> float:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, "-c", code], check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return 1000 * (after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime)


if __name__ == "__main__":
    sys.exit(main())
