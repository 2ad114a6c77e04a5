"""The command line: `counterpart …`."""

from app.cli.commands import app as main

__all__ = ["main"]
