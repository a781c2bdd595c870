"""How well padding is told from professional writing, and how much of the latter is called padding.

`python -m tests.benchmarks.padding DATA [TEXTS]` prints areas under the curve, shares of words covered and findings per
check.
`python -m tests.benchmarks.padding.reference DATA` writes the reference that the padding score is read against.
DATA is a folder with the corpora, TEXTS one with further padded articles as text files; none of them is part of the
project.
"""
