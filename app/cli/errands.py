"""errands: what failed for a day and was set aside, and letting it be tried again."""

from typing import Annotated

import typer
from rich.console import Console

from app.kernel.clock import SystemClock, wire
from app.kernel.config import Settings
from app.kernel.db import Database
from app.outbox import service as outbox

console = Console()


def set_aside(
    revive: Annotated[bool, typer.Option(help="Let all of them be tried again, once the cause is mended.")] = False,
) -> None:
    """Show what failed for a day and was set aside: letters, ladders, purges. Ends with 1 if there is any."""
    db, at = Database(Settings().database_url), SystemClock().now()
    count = db.write_now(lambda session: outbox.revive(session, at=at)) if revive else 0
    found = db.read_now(outbox.dead)
    db.engine.dispose()
    if revive:
        console.print(f"{count} errands are tried again.")
    for each in found:
        console.print(f"- {each.kind}, posted {wire(each.posted_at)}: {each.last_error}", soft_wrap=True, markup=False)
    if found:
        raise typer.Exit(1)
    console.print("None were set aside.")
