"""vault rotate, forget, replay: the master key, and destroyed keys that a backup brought back."""

from functools import partial

import typer
from rich.console import Console
from rich.progress import Progress

from app.consultations.retention import service as retention
from app.evidence.own import erasing
from app.kernel.clock import SystemClock
from app.kernel.config import Settings
from app.kernel.db import Database
from app.vault import ledger, master, rotating

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
def replay() -> None:
    """After a restore: destroy once more every key that the ledger says was destroyed, and erase whose it was."""
    settings = Settings()
    db, at = Database(settings.database_url), SystemClock().now()
    holders = ledger.noted(settings)
    rooms = sum(db.write_now(partial(retention.destroy_again, room_id=holder, at=at)) for holder in holders)
    people = sum(db.write_now(partial(erasing.erase_again, person_id=holder, at=at)) for holder in holders)
    db.engine.dispose()
    console.print(f"{rooms} rooms that the backup had brought back are unreadable again, {people} persons are erased.")
