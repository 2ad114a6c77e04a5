"""A chat run as a table."""

from rich.table import Table

from bench.chat.results import REFERENCE, ChatRun
from bench.console import console, show_machine


def show(run: ChatRun) -> None:
    show_machine(run.machine)
    table = Table(
        "database",
        "",
        f"CPU ms a message\nat {run.rate:.0f}/s",
        "CPU s per 1,000\ndeliveries",
        "to ack, ms\np50 / p99",
        "to all, ms\np50 / p99",
        "highest rate\np99 < 200 ms",
        title="50 rooms of 4, in turns",
    )
    for each in run.comparisons:
        for name, side in (("floor", each.floor), ("service", each.service)):
            table.add_row(
                each.database,
                name,
                f"{side.cpu:.3f}",
                f"{side.cpu_of_deliveries:.3f}",
                f"{side.middle('ack_p50'):.1f} / {side.middle('ack_p99'):.1f}",
                f"{side.middle('all_p50'):.1f} / {side.middle('all_p99'):.1f}",
                f"{side.best:.0f}" if side.highest else "-",
            )
        cpu, rate = REFERENCE[each.database]
        table.add_row(
            "", "floor elsewhere", f"{cpu:.2f}", f"{cpu / 4:.3f}", "", "", f"{rate}", style="dim", end_section=True
        )
    console.print(table)
