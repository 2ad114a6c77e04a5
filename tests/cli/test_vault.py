"""The commands of the vault: master keys change under a running service, and a restore brings nothing back for good."""

import shutil
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import text, update
from sqlmodel import col, select
from typer.testing import CliRunner

from app.cli import main
from app.consultations import service
from app.consultations.forms import CloseIn, OpenIn
from app.consultations.models import Entry, Room
from app.consultations.retention import service as retention
from app.consultations.retention.forgetting import NOBODY
from app.consultations.retention.purging import purge
from app.consultations.retention.schemas import HoldIn
from app.directory.contacts.unsealed import unsealed
from app.directory.models import Channel, FocalPoint
from app.identity.models import Person
from app.kernel.config import Settings
from app.kernel.db import Database
from app.kernel.errors import Conflict, NotFound
from app.vault import ledger, master
from app.vault import service as vault
from app.vault.service import furnish
from tests.consultations.steps import form
from tests.support.world import World, make_world

WRAPPED_ONE = text("SELECT wrapped FROM wrapped_key WHERE holder = :holder")
AT = datetime(2026, 11, 23, 4, 0, tzinfo=UTC)
HOLD = HoldIn(key="h", reason="Proceedings are pending", language="en")
FREE = HoldIn(key="f", reason="They are over", language="en")


@pytest.fixture
def settings(sqlite_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Settings:
    """A service whose vault holds its first master key."""
    for name, value in (("MODE", "demo"), ("DATABASE_URL", sqlite_url), ("VAULT", str(tmp_path / "vault"))):
        monkeypatch.setenv(f"COUNTERPART_{name}", value)
    assert "is in use" in run("rotate")
    return Settings()


def run(command: str, code: int = 0) -> str:
    """What a command of the vault says."""
    done = CliRunner().invoke(main, ["vault", *command.split()])
    assert done.exit_code == code, done.output
    return " ".join(done.output.split())


class Service:
    """A process over the database, for as long as one test needs it."""

    def __init__(self, settings: Settings) -> None:
        self.db = Database(settings.database_url, info=furnish(settings))

    def __enter__(self) -> Database:
        return self.db

    def __exit__(self, *fault: object) -> None:
        self.db.engine.dispose()


def room_of(settings: Settings) -> tuple[World, str]:
    """A consultation."""
    with Service(settings) as db:
        world = db.write_now(lambda session: make_world(session, AT))
        asked, kz = OpenIn.model_validate(form(world)), world.principal("KZ")
        return world, db.write_now(lambda session: service.open_room(session, kz, asked, AT))


def closed_room(settings: Settings) -> tuple[World, str]:
    """A consultation that is over."""
    world, room = room_of(settings)
    closed(settings, world, room)
    return world, room


def closed(settings: Settings, world: World, room: str) -> None:
    """It is over."""
    ending = CloseIn(key="c", outcome="not_needed", central_authority_informed=True)
    with Service(settings) as db:
        db.write_now(lambda session: service.close(session, world.principal("KZ"), room, ending, AT))


def purged(settings: Settings, room: str) -> None:
    """The time that it is kept for is over as well."""
    with Service(settings) as db:
        assert db.write_now(partial(purge, room_id=room, at=AT + timedelta(days=90)))
    ledger.note(settings, room, AT + timedelta(days=90))


def subject(settings: Settings, world: World, room: str) -> str:
    """What the room was about, read by a process that has just begun. Nothing once it is destroyed: nobody finds it."""
    with Service(settings) as db:
        try:
            return db.read_now(lambda session: service.room(session, world.principal("KZ"), room, world.at)).subject
        except NotFound:
            return ""


def test_what_was_purged_before_a_restore_is_purged_after_it(settings: Settings, tmp_path: Path) -> None:
    world, room = closed_room(settings)
    file, backup = Path(settings.database_url.removeprefix("sqlite:///")), tmp_path / "backup.db"
    shutil.copy(file, backup)
    with Service(settings) as db:
        key = db.read_now(lambda session: session.connection().execute(WRAPPED_ONE, {"holder": room}).all())
    purged(settings, room)
    assert subject(settings, world, room) == ""
    assert str(key[0][0]).encode() not in file.read_bytes(), "not even in a free page"

    shutil.copy(backup, file)
    assert subject(settings, world, room) == "Bank records in a fraud case"
    said = [run("replay"), run("replay")]

    assert subject(settings, world, room) == ""
    assert [each.split()[0] for each in said] == ["1", "0"]


def test_a_room_that_went_on_and_was_held_when_the_backup_was_made_is_closed_with_it_and_gets_no_other_key(
    settings: Settings, tmp_path: Path
) -> None:
    world, room = room_of(settings)
    kz = world.principal("KZ")
    with Service(settings) as db:
        db.write_now(lambda session: retention.act(session, kz, room, HOLD, "held", AT))
    file, backup = Path(settings.database_url.removeprefix("sqlite:///")), tmp_path / "backup.db"
    shutil.copy(file, backup)
    closed(settings, world, room)
    with Service(settings) as db:
        db.write_now(lambda session: retention.act(session, kz, room, FREE, "released", AT))
    purged(settings, room)

    shutil.copy(backup, file)
    assert subject(settings, world, room) == "Bank records in a fraud case"
    said = [run("replay"), run("replay")]

    with Service(settings) as db:
        read = db.read_now(lambda session: session.get_one(Room, room))
        last = db.read_now(lambda session: session.exec(select(Entry).order_by(col(Entry.seq).desc())).first())
        with pytest.raises(NotFound):
            db.write_now(lambda session: retention.act(session, kz, room, HOLD, "held", AT))
        held = db.read_now(lambda session: session.connection().execute(WRAPPED_ONE, {"holder": room}).all())
        authors = db.read_now(lambda session: set(session.exec(select(Entry.author))))
    assert [each.split()[0] for each in said] == ["1", "0"]
    assert (read.status, read.closed_at is None, read.opened_by) == ("closed", False, NOBODY)
    assert authors == {NOBODY}
    assert last is not None
    assert (last.kind, last.author, last.seq) == ("closed", NOBODY, read.last_seq)
    assert held == []


def test_a_key_that_came_back_for_a_purged_room_is_destroyed_again(settings: Settings) -> None:
    _, room = closed_room(settings)
    with Service(settings) as db:
        assert db.write_now(partial(purge, room_id=room, at=AT + timedelta(days=90)))
        db.write_now(lambda session: vault.new(session, room) and None)
    ledger.note(settings, room, AT)

    said = [run("replay"), run("replay")]

    assert [each.split()[0] for each in said] == ["1", "0"]


def test_a_room_whose_key_is_missing_takes_no_word_and_migrate_makes_it_no_other(settings: Settings) -> None:
    world, room = room_of(settings)
    kz = world.principal("KZ")
    with Service(settings) as db:
        db.write_now(lambda session: vault.shred(session, room))

    assert CliRunner().invoke(main, ["migrate"]).exit_code == 0

    with Service(settings) as db:
        with pytest.raises(Conflict):
            db.write_now(lambda session: retention.act(session, kz, room, HOLD, "held", AT))
        assert db.read_now(lambda session: session.connection().execute(WRAPPED_ONE, {"holder": room}).all()) == []


def test_who_was_erased_before_a_restore_is_erased_after_it(settings: Settings) -> None:
    world, _ = closed_room(settings)
    ledger.note(settings, world.persons["KZ"], AT)

    said = [run("replay"), run("replay")]

    with Service(settings) as db:
        person = db.read_now(lambda session: session.get_one(Person, world.persons["KZ"]))
        entry = db.read_now(lambda session: session.get_one(FocalPoint, world.focal_points["KZ"]))
    assert [each.split(", ")[1].split()[0] for each in said] == ["1", "0"]
    assert (person.display_name, person.ended_at is None) == ("Former focal point", False)
    assert (entry.name_original, entry.retired_at is None) == ("Former focal point", False)


def test_numbers_from_before_they_were_sealed_are_sealed_by_migrate(settings: Settings) -> None:
    closed_room(settings)
    with Service(settings) as db:
        plain = update(Channel).values(digest=None, value="+999 1", note="")
        db.write_now(lambda session: session.execute(plain) and None)

    assert CliRunner().invoke(main, ["migrate"]).exit_code == 0

    with Service(settings) as db:
        assert "+999 1" not in db.read_now(lambda session: session.exec(select(Channel.value)).all())
        assert db.read_now(unsealed) == []


def test_rooms_stay_readable_under_a_new_master_key_and_without_the_old_one(settings: Settings) -> None:
    world, room = closed_room(settings)
    before = master.read(master.master_file(settings))
    assert run("forget").startswith("0 older")

    run("rotate")
    assert run("forget").startswith("1 older")

    assert master.read(master.master_file(settings)).keys().isdisjoint(before)
    assert subject(settings, world, room) == "Bank records in a fraud case"


def test_a_master_key_that_is_needed_still_is_not_forgotten(settings: Settings) -> None:
    world, room = closed_room(settings)
    master.add(master.master_file(settings))

    assert run("forget", code=1).startswith("7 keys still need an older master key")
    assert subject(settings, world, room) == "Bank records in a fraud case"
