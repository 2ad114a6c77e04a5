"""vault rotate, forget, copy, restore, replay: the master key, and copies of the keys that it wraps."""

from functools import partial
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import Progress

from app.consultations.retention import service as retention
from app.evidence.own import erasing
from app.kernel.clock import SystemClock
from app.kernel.config import Settings
from app.kernel.db import Database
from app.vault import copies, ledger, master, rotating

app = typer.Typer(no_args_is_help=True, help="The keys under which what is said lies sealed.")
console = Console()


@app.callback()
def vault() -> None:
    """The keys under which what is said lies sealed."""


@app.command()
def rotate() -> None:
    """Make a new master key and wrap every key with it, while the service runs; also makes the first one."""
    settings = Settings()
    file = master.master_file(settings)
    new = master.add(file)
    db, keys = Database(settings.database_url), master.MasterKeys(file)
    with Progress(console=console) as bar:
        count = db.read_now(partial(rotating.under_others, master=new))
        task = bar.add_task("Keys", total=count)
        rotating.rewrap(db, keys, lambda done: bar.advance(task, done))
    db.engine.dispose()
    console.print(f"Master key {new} is in use; {file} must be in the backup of the keys.")
    console.print("The old one opens older backups: `counterpart vault forget` once those are gone.")


@app.command()
def forget() -> None:
    """Remove every master key but the one in use. Backups of keys that they wrap can then be read by nobody."""
    settings = Settings()
    file = master.master_file(settings)
    lines = master.read(file)
    current = next(iter(lines))
    db = Database(settings.database_url)
    left = db.read_now(partial(rotating.under_others, master=current))
    db.engine.dispose()
    if left:
        console.print(f"{left} keys still need an older master key: run `counterpart vault rotate` first.")
        raise typer.Exit(1)
    master.write(file, {current: lines[current]})
    console.print(f"{len(lines) - 1} older master keys removed.")


@app.command()
def copy(
    folder: Annotated[Path, typer.Argument(help="Where copies of the keys lie, and nothing else of the backups.")],
    days: Annotated[int, typer.Option(min=1, help="Copies older than this are deleted.")] = copies.DAYS,
) -> None:
    """Copy the wrapped keys into a folder, and delete the copies there that are past their days. Run it every day."""
    settings, at = Settings(), SystemClock().now()
    db = Database(settings.database_url)
    file, count = db.read_now(partial(copies.copy, folder=folder, at=at))
    db.engine.dispose()
    past = copies.end_past(folder, at, days)
    console.print(f"{file.name} holds {count} keys; {len(past)} copies older than {days} days are deleted.")


@app.command()
def restore(file: Path) -> None:
    """Put back the keys of a copy that are missing in the database, but none that was destroyed. Then: replay."""
    settings = Settings()
    try:
        rows = copies.read(file)
    except (OSError, ValueError) as fault:
        console.print(f"Nothing was put back: {fault}")
        raise typer.Exit(1) from fault
    destroyed = set(ledger.noted(settings))
    db = Database(settings.database_url)
    added = db.write_now(partial(copies.put_back, rows=rows, destroyed=destroyed))
    db.engine.dispose()
    left = sum(row[0] in destroyed for row in rows)
    console.print(f"{added} keys put back; {left} of the copy were destroyed since, and stay so.")


@app.command()
def replay() -> None:
    """After a restore: destroy once more every key that the ledger says was destroyed, and erase whose it was."""
    settings = Settings()
    db, at = Database(settings.database_url), SystemClock().now()
    holders = ledger.noted(settings)
    rooms = sum(db.write_now(partial(retention.destroy_again, room_id=holder, at=at)) for holder in holders)
    people = sum(db.write_now(partial(erasing.erase_again, person_id=holder, at=at)) for holder in holders)
    db.engine.dispose()
    console.print(f"{rooms} rooms that the backup had brought back are unreadable again, {people} persons are erased.")
