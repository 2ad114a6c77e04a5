"""`vault copy` and `vault restore`: the keys have backups of their own, which end, and bring back nothing destroyed."""

import stat
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import text

from app.consultations.retention.purging import purge
from app.kernel.config import Settings
from app.vault import copies, ledger
from tests.cli.test_vault import AT, Service, closed_room, run, settings, subject

__all__ = ["settings"]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "keys"


def copied(folder: Path) -> Path:
    """The one copy that `vault copy` makes."""
    said = run(f"copy {folder}")
    (file,) = folder.glob("wrapped-keys-*.keys")
    assert said.startswith(file.name)
    return file


def lost(settings: Settings) -> None:
    """The database came back from a dump without its keys."""
    with Service(settings) as db:
        db.write_now(lambda session: session.connection().execute(text("DELETE FROM wrapped_key")) and None)


def test_a_copy_holds_every_key_wrapped_and_is_readable_by_its_owner_alone(settings: Settings, folder: Path) -> None:
    closed_room(settings)

    file = copied(folder)

    with Service(settings) as db:
        rows = db.read_now(lambda session: session.connection().execute(text("SELECT * FROM wrapped_key")).all())
    assert sorted(copies.read(file)) == sorted(tuple(row) for row in rows)
    assert len(rows) == 7
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert [each.name for each in folder.iterdir()] == [file.name], "no half-written file stays behind"


def test_copies_past_their_days_are_deleted_and_nothing_else(settings: Settings, folder: Path) -> None:
    now = datetime.now(UTC)
    folder.mkdir()
    ages = {
        days: folder / (now - timedelta(days=days)).strftime("wrapped-keys-%Y%m%dT%H%M%SZ.keys") for days in (13, 15)
    }
    kept = [ages[13], folder / "shredded.log", folder / "database.dump"]
    for file in (*kept, ages[15]):
        file.touch()

    said = run(f"copy {folder}")

    assert "1 copies older than 14 days are deleted" in said
    assert [file.exists() for file in (*kept, ages[15])] == [True, True, True, False]
    assert "1 copies older than 5 days are deleted" in run(f"copy {folder} --days 5")


def test_keys_come_back_from_a_copy_but_those_that_were_destroyed(settings: Settings, folder: Path) -> None:
    world, room = closed_room(settings)
    file = copied(folder)
    with Service(settings) as db:
        assert db.write_now(partial(purge, room_id=room, at=AT + timedelta(days=90)))
    ledger.note(settings, room, AT + timedelta(days=90))
    lost(settings)

    said = [run(f"restore {file}"), run(f"restore {file}")]

    assert said == [f"{n} keys put back; 1 of the copy were destroyed since, and stay so." for n in (6, 0)]
    assert subject(settings, world, room) == ""


def test_a_room_is_readable_again_with_the_keys_of_a_copy(settings: Settings, folder: Path) -> None:
    world, room = closed_room(settings)
    file = copied(folder)
    lost(settings)
    assert subject(settings, world, room) == ""

    run(f"restore {file}")

    assert subject(settings, world, room) == "Bank records in a fraud case"


@pytest.mark.parametrize("content", [None, "a b c\n", '["a", "b"]\n', '["a", "b", 1]\n', "{}\n"])
def test_what_is_no_copy_is_refused_and_nothing_put_back(
    settings: Settings, tmp_path: Path, content: str | None
) -> None:
    file = tmp_path / "x.keys"
    if content is not None:
        file.write_text(content, "utf-8")

    assert run(f"restore {file}", code=1).startswith("Nothing was put back")
