"""`python -m bench chat|search|all`; `make bench` runs all. Leaves with 1 when a gate fails."""

from pathlib import Path
from typing import Annotated

import typer

from bench.chat import report as chat_report
from bench.chat.run import run_chat
from bench.console import keep, show_gates
from bench.databases import KINDS

app = typer.Typer(add_completion=False, help="Load and search benchmarks (docs/benchmarks.md).")
OUT = Path("var/bench")

Rounds = Annotated[int, typer.Option(help="How often service and floor take turns at the fixed rate.")]
Seconds = Annotated[float, typer.Option(help="How long each load lasts.")]
Searches = Annotated[int, typer.Option(help="How often the highest rate is looked for; 0 leaves it out.")]
Databases = Annotated[list[str] | None, typer.Option("--database", help="sqlite, postgresql; both by default.")]


@app.command()
def chat(rounds: Rounds = 5, seconds: Seconds = 6.0, searches: Searches = 1, database: Databases = None) -> None:
    """Rooms under load, beside the floor."""
    if not _chat(rounds, seconds, searches, database):
        raise typer.Exit(1)


@app.command(name="all")
def everything() -> None:
    """Both."""
    chat()


def _chat(rounds: int, seconds: float, searches: int, database: list[str] | None) -> bool:
    run = run_chat(database or KINDS, rounds, seconds, searches)
    chat_report.show(run)
    keep(run, OUT / "chat.json")
    return show_gates(run.gates)


if __name__ == "__main__":
    app()
