"""`python -m srcaudit`."""

from srcaudit.cli import main

if __name__ == "__main__":
    main()
