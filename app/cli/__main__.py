"""`python -m app.cli …`, for where the `counterpart` command is not installed."""

from app.cli import main

main()
