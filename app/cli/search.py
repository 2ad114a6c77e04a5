"""search rebuild: the Meilisearch index built anew while the service goes on."""

import asyncio
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn, TimeRemainingColumn

from app.kernel.config import Settings
from app.kernel.db import Database
from app.search.engines.meilisearch import MeilisearchEngine
from app.search.engines.port import EngineAway
from app.search.projecting import rebuild as built_anew

app = typer.Typer(no_args_is_help=True, help="The search index.")
console = Console()
COLUMNS = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())


@app.callback()
def search() -> None:
    """The search index."""


@app.command()
def rebuild(
    quiet: Annotated[bool, typer.Option(help="Without the progress bar.")] = False,
) -> None:
    """Build the Meilisearch index anew beside the one in use, and swap the two: nobody notices."""
    settings = Settings()
    if settings.meilisearch_url is None:
        console.print("The embedded index is built from the database each time the service starts.")
        return
    key = settings.meilisearch_key.get_secret_value() if settings.meilisearch_key else None
    engine = MeilisearchEngine.open(settings.meilisearch_url, key, settings.meilisearch_index)
    try:
        with Progress(*COLUMNS, TimeRemainingColumn(), console=console, disable=quiet) as bar:
            count = asyncio.run(_rebuild(Database(settings.database_url), engine, bar))
    except EngineAway as fault:
        console.print(f"Meilisearch did not do its part; the index in use is as it was. {fault}")
        raise typer.Exit(1) from fault
    console.print(f"The index holds {count} focal points.")


async def _rebuild(db: Database, engine: MeilisearchEngine, bar: Progress) -> int:
    task = bar.add_task("Focal points", total=None)
    try:
        return await built_anew(db, engine, lambda done, of: bar.update(task, completed=done, total=of))
    finally:
        await engine.close()
        await db.close()
