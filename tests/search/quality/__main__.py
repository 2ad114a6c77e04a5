"""`make search-quality`: all queries on both engines, kind by kind and script by script; exit 1 if a bar is missed."""

import asyncio
import sys
from collections.abc import Sequence

from rich.console import Console
from rich.progress import track
from rich.table import Table

from app.search.engines.embedded import EmbeddedEngine
from app.search.engines.meilisearch import MeilisearchEngine
from app.search.engines.port import Engine
from tests.search.quality.bars import Bar, bars, grouped
from tests.search.quality.measuring import Answer, Figures, Searched
from tests.search.quality.people import people
from tests.search.quality.queries import asked, meaningless
from tests.support.meilisearch import OwnMeilisearch

console = Console(highlight=False, width=None if sys.stdout.isatty() else 120)


async def main() -> int:
    crowd = people()
    searched = Searched(crowd)
    queries = asked(crowd) + meaningless()
    console.print(f"{len(queries)} queries over {len(crowd)} invented people")
    server = OwnMeilisearch()
    server.start()
    remote = MeilisearchEngine.open(server.address.url, server.address.key, "quality")
    missed: list[Bar] = []
    try:
        await remote.prepare()
        engines: dict[str, Engine] = {"embedded": EmbeddedEngine(), "Meilisearch": remote}
        for name, engine in engines.items():
            await engine.put(searched.documents)
            each_of = track(queries, name, console=console, disable=not console.is_terminal)
            answers = [await searched.answer(engine, each) for each in each_of]
            groups = grouped(answers)
            _show(name, groups)
            _show_missed(answers)
            missed += _show_bars(bars(groups))
    finally:
        await remote.close()
        server.remove()
    return 1 if missed else 0


def _show(engine: str, groups: dict[str, Figures]) -> None:
    table = Table(
        "", "queries", "recall@1", "recall@3", "MRR", "exact if so", "if absent", "likely if meaningless", title=engine
    )
    for group, figures in groups.items():
        ranked = (
            [f"{each:.3f}" for each in (figures.recall(1), figures.recall(3), figures.mrr)] if figures.ranks else []
        )
        exact = f"{figures.exact:.3f} of {len(figures.called_exact)}" if figures.called_exact else ""
        nobodys = [
            f"{share:.3f} of {len(answers)}" if answers else ""
            for share, answers in (
                (figures.wrongly_exact, figures.absent_called_exact),
                (figures.wrongly_likely, figures.meaningless_called_likely),
            )
        ]
        asked_for = len(figures.ranks) + len(figures.absent_called_exact) + len(figures.meaningless_called_likely)
        table.add_row(group, str(asked_for), *(ranked or [""] * 3), exact, *nobodys)
    console.print(table)


def _show_missed(answers: Sequence[Answer]) -> None:
    for each in answers:
        if each.asked.wanted and (each.rank is None or each.rank > 3):
            first = ", ".join(each.names) or "nobody"
            console.print(f"  missed: {each.asked.kind}, {each.asked.script}: {each.asked.text} (first: {first})")


def _show_bars(required: Sequence[Bar]) -> list[Bar]:
    missed = [each for each in required if not each.holds]
    for each in missed:
        console.print(f"[bold red]FAILS[/] {each.name}: {each.value:.3f}, bound {each.bound:g}")
    if not missed:
        console.print(f"All {len(required)} bars hold.")
    return missed


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
