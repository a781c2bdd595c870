"""The checks: one judgement a file, each with its own docs, options and examples."""
