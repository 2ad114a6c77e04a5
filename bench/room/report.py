"""A room run as a table."""

from rich.table import Table

from bench.console import console, show_machine
from bench.figures import median
from bench.room.results import RoomRun


def show(run: RoomRun) -> None:
    show_machine(run.machine)
    table = Table("", "loopback", "400 ms, 400 kbit/s", title=f"A room of {run.entries} entries, ms")
    rows = {
        "address to first entries, nothing cached": (run.fast.cold, run.slow.cold),
        "the same, application cached": (run.fast.warm, run.slow.warm),
        "a letter in the composer": (median(run.fast.typed), median(run.slow.typed)),
        "own words on screen": (run.fast.own, run.slow.own),
        "own words part of the record": (run.fast.durable, run.slow.durable),
        "somebody else's words": (run.fast.heard, run.slow.heard),
        "the page before": (run.fast.earlier, run.slow.earlier),
    }
    for name, (fast, slow) in rows.items():
        table.add_row(name, f"{fast:.0f}", f"{slow:.0f}")
    console.print(table)
    console.print(f"Slow link, first load: {run.slow.loaded_kb} kB. A page more, first and last: ", end="")
    console.print(f"{run.fast.pages[0]:.0f} and {run.fast.pages[-1]:.0f} ms" if run.fast.pages else "-")
    console.print(f"Seen and not drawn yet: {run.fast.blank} of {len(run.fast.frames)} frames while scrolling.")
