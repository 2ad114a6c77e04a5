"""What a run says while it lasts and at its end."""

import sys
from collections.abc import Iterable
from pathlib import Path

from pydantic import BaseModel
from rich.console import Console
from rich.table import Table

from bench.gates import Gate
from bench.machine import Machine

console = Console(highlight=False, width=None if sys.stdout.isatty() else 120)


def told(line: str) -> None:
    """One line of progress."""
    console.print(line, style="dim")


def show_machine(machine: Machine) -> None:
    console.print(
        f"{machine.processor}, {machine.cores} cores, {machine.memory_gb} GB, {machine.system}, "
        f"{machine.file_system}; Python {machine.python}, SQLite {machine.sqlite}, {machine.postgresql}; "
        f"load before: {machine.load_before}"
    )


def show_gates(gates: Iterable[Gate]) -> bool:
    """Prints every gate; the answer is whether all hold."""
    table = Table("gate", "measured", "bound", "", title="Gates")
    all_hold = True
    for gate in gates:
        verdict = "holds" if gate.holds else "[bold red]FAILS[/]"
        table.add_row(gate.name, f"{gate.value:.2f}", f"{gate.sense} {gate.bound:g}", verdict)
        all_hold = all_hold and gate.holds
    console.print(table)
    return all_hold


def keep(run: BaseModel, path: Path) -> None:
    """Writes everything that was measured as JSON."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(run.model_dump_json(indent=1) + "\n", "utf-8")
    console.print(f"Everything measured: {path}")
