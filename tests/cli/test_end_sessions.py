"""counterpart end-sessions, and what `check` says of a database with the demo's people in it."""

from sqlmodel import col, select
from typer.testing import CliRunner

from app.audit.models import AuditEntry
from app.cli import main
from app.identity.models import Person, SignedIn
from app.identity.service import start_session
from app.kernel.clock import SystemClock
from app.kernel.config import Settings
from app.kernel.db import Database, ReadSession, WriteSession
from app.vault.service import furnish
from tests.support.world import make_world


def _open(url: str) -> Database:
    return Database(url, info=furnish(Settings(mode="demo", database_url=url)))


def test_all_sessions_end_at_once_each_with_its_entry(database_url: str) -> None:
    database, at = _open(database_url), SystemClock().now()

    def begin(session: WriteSession) -> None:
        world = make_world(session, at)
        for code in ("KZ", "KZ", "TH"):
            start_session(session, Settings(), session.get_one(Person, world.persons[code]), at)

    def left(session: ReadSession) -> tuple[int, int]:
        standing = session.exec(select(SignedIn.id).where(col(SignedIn.ended_at).is_(None))).all()
        told = session.exec(select(AuditEntry.id).where(col(AuditEntry.action) == "session.ended")).all()
        return len(standing), len(told)

    database.write_now(begin)
    before = database.read_now(left)

    said = [CliRunner().invoke(main, ["end-sessions"], env={"COUNTERPART_DATABASE_URL": database_url}) for _ in "ab"]

    after = database.read_now(left)
    database.engine.dispose()
    assert [each.output.split(";")[0] for each in said] == ["3 sessions ended", "0 sessions ended"]
    assert (before, after) == ((3, 0), (0, 3))


def test_production_does_not_go_on_with_the_people_of_a_demo(sqlite_url: str) -> None:
    database, at = _open(sqlite_url), SystemClock().now()
    environment = {"COUNTERPART_DATABASE_URL": sqlite_url, "COUNTERPART_MODE": "production"}
    empty = CliRunner().invoke(main, ["check"], env=environment)
    database.write_now(lambda session: make_world(session, at) and None)

    found = CliRunner().invoke(main, ["check"], env=environment)
    begun = CliRunner().invoke(main, ["serve"], env=environment)

    database.engine.dispose()
    assert (empty.exit_code, found.exit_code) == (1, 1)
    assert "demo" not in empty.output
    assert "6 people of the demo are in this database" in found.output.replace("\n", " ")
    assert (begun.exit_code, begun.output) == (
        1,
        "6 people of the demo are in this database: begin with an empty one\n",
    )
