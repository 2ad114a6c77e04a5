"""`python -m bench chat|search|large|wiped|room|all`; `make bench` runs chat and search. Leaves with 1 if one fails."""

from pathlib import Path
from typing import Annotated

import typer

from bench.chat import report as chat_report
from bench.chat.run import run_chat
from bench.console import keep, show_gates
from bench.databases import KINDS
from bench.room import report as room_report
from bench.room.run import run_room
from bench.search import report as search_report
from bench.search.results import GrowthRun
from bench.search.run import ENGINES, FOCAL_POINTS, run_search
from bench.search.wiped import run_wiped

app = typer.Typer(add_completion=False, help="Load and search benchmarks (docs/benchmarks.md).")
OUT = Path("var/bench")

Rounds = Annotated[int, typer.Option(help="How often the service and what it is compared with take turns.")]
Seconds = Annotated[float, typer.Option(help="How long each load lasts.")]
Searches = Annotated[int, typer.Option(help="How often the highest rate is looked for; 0 leaves it out.")]
Databases = Annotated[list[str] | None, typer.Option("--database", help="sqlite, postgresql; both by default.")]
Engines = Annotated[list[str] | None, typer.Option("--engine", help="tantivy, meilisearch; both by default.")]
Count = Annotated[int, typer.Option(help="How many questions a round asks.")]
Rate = Annotated[float, typer.Option(help="Questions a second in the open loop.")]


@app.command()
def chat(rounds: Rounds = 5, seconds: Seconds = 6.0, searches: Searches = 1, database: Databases = None) -> None:
    """Rooms under load, beside the floor."""
    if not _chat(rounds, seconds, searches, database or list(KINDS)):
        raise typer.Exit(1)


@app.command()
def search(rounds: Rounds = 3, count: Count = 420, rate: Rate = 20.0, engine: Engines = None) -> None:
    """Searching 20,000 focal points, beside the bare engine."""
    if not _search(rounds, count, rate, engine or list(ENGINES)):
        raise typer.Exit(1)


@app.command()
def large(rounds: Rounds = 1, count: Count = 420, rate: Rate = 20.0, engine: Engines = None) -> None:
    """The same over 20,000 focal points and over 200,000."""
    asked = engine or ["tantivy"]
    run = GrowthRun(
        small=run_search(asked, rounds, count, rate), large=run_search(asked, rounds, count, rate, 10 * FOCAL_POINTS)
    )
    for each in (run.small, run.large):
        search_report.show(each)
    keep(run, OUT / "large.json")
    if not show_gates(run.gates):
        raise typer.Exit(1)


@app.command()
def wiped(seconds: Annotated[float, typer.Option(help="How long people search.")] = 90.0, rate: Rate = 20.0) -> None:
    """Meilisearch loses all its data while 20,000 focal points are searched."""
    run = run_wiped(seconds, rate)
    keep(run, OUT / "wiped.json")
    if not show_gates(run.gates):
        raise typer.Exit(1)


@app.command()
def room(entries: Annotated[int, typer.Option(help="How many the room has.")] = 5_000) -> None:
    """A long consultation in Chromium, over loopback and over a slow link."""
    run = run_room(entries)
    room_report.show(run)
    keep(run, OUT / "room.json")
    if not show_gates(run.gates):
        raise typer.Exit(1)


@app.command(name="all")
def everything() -> None:
    """Both."""
    passed = [_search(3, 420, 20.0, list(ENGINES)), _chat(5, 6.0, 1, list(KINDS))]
    if not all(passed):
        raise typer.Exit(1)


@app.callback(invoke_without_command=True)
def main(context: typer.Context) -> None:
    if context.invoked_subcommand is None:
        everything()


def _chat(rounds: int, seconds: float, searches: int, databases: list[str]) -> bool:
    run = run_chat(databases, rounds, seconds, searches)
    chat_report.show(run)
    keep(run, OUT / "chat.json")
    return show_gates(run.gates)


def _search(rounds: int, count: int, rate: float, engines: list[str]) -> bool:
    run = run_search(engines, rounds, count, rate)
    search_report.show(run)
    keep(run, OUT / "search.json")
    return show_gates(run.gates)


if __name__ == "__main__":
    app()
