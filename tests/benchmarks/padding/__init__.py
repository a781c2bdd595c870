"""How well padding is told from professional writing, and how much of the latter is called padding.

`python -m tests.benchmarks.padding DATA [TEXTS ...]` prints areas under the curve, shares of words covered and findings
per check, beside the filters that the field uses on the same articles.
`python -m tests.benchmarks.padding.reference DATA` writes the reference that scores and percentiles are read against.
DATA is a folder with the corpora, TEXTS folders with further padded articles as text files; none of them is part of the
project.
"""
