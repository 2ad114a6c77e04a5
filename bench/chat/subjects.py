"""The two that are compared: the service, and the floor below it. Both with 50 rooms of 4 on the same database."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import httpx

from bench.chat.plan import DELIVERIES, Seat
from bench.databases import empty_database
from bench.servers import free_port, module_running
from bench.service import Member, Served, fill, serving, sign_in

ROOMS = 50
NETWORK = "casc"
FOCAL_POINTS = 1_500


@dataclass(frozen=True, slots=True)
class Subject:
    """A running server with everybody's seat, and the processes that work for it."""

    name: str
    port: int
    processes: tuple[int, ...]
    seats: list[Seat]


@contextmanager
def floor_on(kind: str) -> Iterator[Subject]:
    port = free_port()
    seats = [
        Seat(path=f"/ws?person=person-{room:02d}-{member}", headers={}, room=f"room-{room:015d}")
        for room in range(ROOMS)
        for member in range(DELIVERIES)
    ]
    with (
        empty_database(kind) as place,
        module_running(["bench.floor", place.url, str(port)], port, "/", {}) as pid,
    ):
        yield Subject("floor", port, (pid, *place.processes), seats)


@contextmanager
def service_on(kind: str) -> Iterator[Subject]:
    with empty_database(kind) as place:
        fill(place, FOCAL_POINTS)
        members = sign_in(place, NETWORK, ROOMS * DELIVERIES)
        with serving(place) as served:
            seats = [seat for number in range(ROOMS) for seat in _open_room(served, members[number::ROOMS])]
            yield Subject("service", served.port, served.processes, seats)


def _open_room(served: Served, members: list[Member]) -> list[Seat]:
    """Opens a consultation over HTTP as its first member would; every member is in this one only."""
    form = {
        "subject": "A room of the load benchmark",
        "requested_jurisdictions": [members[-1].jurisdiction],
        "question_type": "requirements",
        "urgency": "normal",
        "focal_points": [member.focal_point for member in members[1:]],
        "language": "en",
        "key": "bench",
    }
    answer = httpx.post(f"{served.url}/api/consultations", json=form, headers=members[0].headers, timeout=30)
    answer.raise_for_status()
    return [Seat(path="/ws", headers=member.headers, room=answer.json()["id"]) for member in members]
