"""A search run as tables."""

from rich.table import Table

from bench.console import console, show_machine
from bench.figures import percentile
from bench.search.results import REFERENCE, EngineRun, SearchRun


def show(run: SearchRun) -> None:
    show_machine(run.machine)
    table = Table(
        "engine",
        "",
        f"open loop, {run.rate:g}/s\np50 / p99 ms",
        "closed loop\np50 / p99 ms",
        "CPU ms\na request",
        "found on\nfirst page",
        "edit to visible\np50 / p95 ms",
        title=f"{run.focal_points:,} focal points",
    )
    for each in run.engines:
        for name, times in (("bare", each.bare), (f"service, {each.database}", each.service)):
            table.add_row(
                each.engine,
                name,
                f"{times.open(50):.1f} / {times.open(99):.1f}",
                f"{times.closed(50):.1f} / {times.closed(99):.1f}",
                f"{times.cpu_per_request:.2f}",
                f"{times.found:.0%}",
                _pair(each.visible) if times is each.service else "",
            )
        p50, p99 = REFERENCE[each.engine]
        table.add_row("", "bare elsewhere", f"{p50} / {p99}", "", "", "", "", style="dim", end_section=True)
    console.print(table)
    for each in run.engines:
        console.print(_kinds(each))


def _pair(took: list[float]) -> str:
    return f"{percentile(took, 50):.0f} / {percentile(took, 95):.0f}"


def _kinds(run: EngineRun) -> Table:
    table = Table("question", "bare p50 / p99", "service p50 / p99", title=f"{run.engine}, by kind, open loop, ms")
    columns = [
        run.by_kind(times, percent) for times in (run.bare.open_loop, run.service.open_loop) for percent in (50, 99)
    ]
    for kind in dict.fromkeys(run.kinds):
        bare50, bare99, service50, service99 = (column[kind] for column in columns)
        table.add_row(kind, f"{bare50:.1f} / {bare99:.1f}", f"{service50:.1f} / {service99:.1f}")
    return table
