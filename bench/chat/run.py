"""One chat run: on each database the service and the floor in turns, first at the fixed rate, then ever faster."""

from collections.abc import Iterable

from app.kernel.clock import SystemClock, wire
from bench.chat.highest import Search
from bench.chat.loading import put_load
from bench.chat.results import ChatRun, Comparison, Side
from bench.chat.subjects import Subject, floor_on, service_on
from bench.console import told
from bench.machine import this_machine

FIXED_RATE = 640.0


def run_chat(databases: Iterable[str], rounds: int, seconds: float, searches: int) -> ChatRun:
    """Measures; `seconds` is how long each load lasts, `searches` how often the highest rate is looked for."""
    machine = this_machine()
    comparisons = [_compare(kind, rounds, seconds, searches) for kind in databases]
    return ChatRun(at=wire(SystemClock().now()), machine=machine, rate=FIXED_RATE, comparisons=comparisons)


def _compare(kind: str, rounds: int, seconds: float, searches: int) -> Comparison:
    found = Comparison(database=kind, floor=Side(), service=Side())
    told(f"{kind}: starting the floor and the service")
    with floor_on(kind) as floor, service_on(kind) as service:
        sides = [(floor, found.floor), (service, found.service)]
        for number in range(rounds):
            for subject, side in sides:
                outcome = put_load(subject, FIXED_RATE, seconds, seed=number)
                side.rounds.append(outcome)
                told(
                    f"{kind} round {number + 1}: {subject.name:8} {outcome.cpu_per_message:.3f} ms CPU a message, "
                    f"all delivered p50 {outcome.all_p50:.1f} p99 {outcome.all_p99:.1f} ms"
                )
        for number in range(searches):
            _search(kind, sides, seconds, seed=100 * (number + 1))
    return found


def _search(kind: str, sides: list[tuple[Subject, Side]], seconds: float, seed: int) -> None:
    """Looks for the highest rate of both, one try of each in turn."""
    searches = [Search() for _ in sides]
    while not all(search.done for search in searches):
        for (subject, _), search in zip(sides, searches, strict=True):
            if not search.done:
                rate = search.rate
                outcome = put_load(subject, rate, seconds, seed=seed + len(search.tries))
                search.tell(outcome)
                told(f"{kind} {subject.name:8} {rate:5.0f}/s: all delivered p99 {outcome.all_p99:.0f} ms")
    for (_, side), search in zip(sides, searches, strict=True):
        side.highest.append(search.highest)
        side.tries += search.tries
