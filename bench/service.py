"""The service as it is measured: migrated, filled, served by its own command line."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from sqlalchemy import select
from sqlmodel import col

from app.directory.models import FocalPoint
from app.identity.models import Grant, Person
from app.identity.service import start_session
from app.kernel.clock import SystemClock
from app.kernel.config import Settings
from app.kernel.db import Database, WriteSession
from bench.databases import Place
from bench.servers import free_port, module_running, run_module

COOKIE = "__Host-counterpart"


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody signed in, with the focal point they are."""

    focal_point: str
    jurisdiction: str
    token: str

    @property
    def headers(self) -> dict[str, str]:
        return {"Cookie": f"{COOKIE}={self.token}"}


@dataclass(frozen=True, slots=True)
class Served:
    """A running service."""

    port: int
    processes: tuple[int, ...]
    database: str

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"


def fill(place: Place, count: int) -> None:
    """The schema and an illustrative directory of `count` focal points."""
    environment = {"COUNTERPART_MODE": "demo", "COUNTERPART_DATABASE_URL": place.url}
    run_module(["app.cli", "migrate"], environment)
    run_module(["app.cli", "seed", "--demo", "--count", str(count)], environment)


def sign_in(place: Place, network: str, count: int) -> list[Member]:
    """Sessions for the first `count` focal points of a network, by jurisdiction, who have done the first steps."""
    at = SystemClock().now()

    def begin(session: WriteSession) -> list[Member]:
        rows = session.execute(
            select(Person, FocalPoint)
            .join(FocalPoint, col(FocalPoint.id) == col(Person.focal_point_id))
            .join(Grant, col(Grant.person_id) == col(Person.id))
            .where(col(Grant.network) == network)
            .order_by(col(FocalPoint.jurisdiction), col(FocalPoint.id))
            .limit(count)
        )
        found: list[Member] = []
        for person, point in list(rows):
            person.informed_at = at
            found.append(Member(point.id, point.jurisdiction, start_session(session, Settings(), person, at)))
        return found

    database = Database(place.url)
    try:
        return database.write_now(begin)
    finally:
        database.engine.dispose()


def keeper_of(place: Place, network: str) -> dict[str, str]:
    """The headers of the demo's secretariat of a network, signed in."""
    at = SystemClock().now()

    def begin(session: WriteSession) -> str:
        person = session.scalars(select(Person).where(col(Person.subject) == f"{network}-secretariat")).one()
        return start_session(session, Settings(), person, at)

    database = Database(place.url)
    try:
        return {"Cookie": f"{COOKIE}={database.write_now(begin)}"}
    finally:
        database.engine.dispose()


@contextmanager
def serving(place: Place, environment: dict[str, str] | None = None) -> Iterator[Served]:
    """Serves the database until the block ends."""
    port = free_port()
    settings = {
        "COUNTERPART_MODE": "demo",
        "COUNTERPART_DATABASE_URL": place.url,
        "COUNTERPART_PORT": str(port),
        "COUNTERPART_REQUESTS_PER_SECOND": "1000000",  # the whole load comes from one machine
        **(environment or {}),
    }
    with module_running(["app.cli", "serve"], port, "/api/health", settings) as pid:
        yield Served(port, (pid, *place.processes), place.url)
