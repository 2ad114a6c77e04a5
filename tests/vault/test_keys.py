"""Keys of holders: wrapped in the database, in memory for a while, gone everywhere once they are destroyed."""

import os
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest

from app.kernel.announce import Announcer
from app.kernel.config import Settings
from app.kernel.db import Database, WriteSession
from app.vault import keyring, master, rotating, service
from app.vault.sealing import Key, Unopenable
from tests.support.statements import statements

HOLDER = "0" * 20


@pytest.fixture
def settings(database_url: str, tmp_path: Path) -> Settings:
    """A service with a vault of its own."""
    return Settings(mode="demo", database_url=database_url, vault=tmp_path)


Process = Callable[[], Database]


@pytest.fixture
async def process(settings: Settings) -> AsyncIterator[Process]:
    """Gives the doors of processes to the same database and the same vault."""
    begun: list[Database] = []

    def begin() -> Database:
        announcer = Announcer()
        begun.append(Database(settings.database_url, announcer, info=service.furnish(settings, announcer)))
        return begun[-1]

    yield begin
    for each in begun:
        await each.close()


@pytest.fixture
def here(process: Process) -> Database:
    return process()


async def sealed(db: Database, text: str = "words") -> str:
    return await db.write(lambda session: service.key(session, HOLDER).seal(text, "place"))


async def opened(db: Database, what: str) -> str | None:
    keys = await db.read(lambda session: service.keys(session, [HOLDER]))
    return keys[HOLDER].open(what, "place") if HOLDER in keys else None


async def test_a_key_is_made_once_and_found_by_every_process(here: Database, process: Process) -> None:
    first, second = await sealed(here, "one"), await sealed(here, "two")
    there = process()

    assert [await opened(there, first), await opened(there, second)] == ["one", "two"]


async def test_it_is_asked_for_once_and_then_in_memory(here: Database) -> None:
    what = await sealed(here)

    with statements(here) as sent:
        assert [await opened(here, what) for _ in range(3)] == ["words"] * 3

    assert len(sent) == 1


async def test_a_key_whose_transaction_was_undone_seals_nothing(here: Database) -> None:
    def undone(session: WriteSession) -> None:
        service.key(session, HOLDER)
        raise KeyError

    with pytest.raises(KeyError):
        await here.write(undone)

    assert await opened(here, await sealed(here)) == "words"


async def test_a_destroyed_key_is_gone_here_at_once(here: Database) -> None:
    what = await sealed(here)
    assert await opened(here, what) == "words"

    await here.write(lambda session: service.shred(session, HOLDER))

    assert await opened(here, what) is None


def test_and_elsewhere_when_its_time_in_memory_is_over_though_no_signal_came() -> None:
    now = 1.0
    ring = keyring.Keyring(steady=lambda: now)
    ring.held()
    ring.hold({HOLDER: Key(bytes(32))})
    assert HOLDER in ring.held()

    now += keyring.SECONDS + 1

    assert HOLDER not in ring.held()


def test_memory_holds_no_more_than_its_bound() -> None:
    ring = keyring.Keyring(bound=3)
    ring.held()
    for n in range(5):
        ring.hold({str(n): Key(bytes(32))})

    assert list(ring.held()) == ["2", "3", "4"]


async def test_the_master_key_changes_while_the_service_runs(
    here: Database, process: Process, settings: Settings
) -> None:
    file = master.master_file(settings)
    before = await sealed(here, "before")
    old = file.read_bytes()

    new = master.add(file)
    rotating.rewrap(here, master.MasterKeys(file), lambda done: None)
    after = await sealed(here, "after")
    master.write(file, {new: master.read(file)[new]})

    assert here.read_now(lambda session: rotating.under_others(session, new)) == 0
    assert [await opened(process(), each) for each in (before, after)] == ["before", "after"]
    file.write_bytes(old)
    with pytest.raises(Unopenable):
        await opened(process(), before)


def test_the_file_is_its_owner_s_alone_and_two_who_begin_together_agree(settings: Settings) -> None:
    file = master.master_file(settings)
    master.make_once(file)
    made = file.read_bytes()

    master.make_once(file)

    assert file.read_bytes() == made
    assert file.stat().st_mode & 0o777 == 0o600
    assert [each.name for each in file.parent.iterdir()] == ["master.keys"]


def test_only_the_demo_is_given_a_master_key(settings: Settings) -> None:
    real = settings.model_copy(update={"mode": "production"})
    vault = service.furnish(real)["vault"]

    with pytest.raises(FileNotFoundError):
        vault.master.current()
    service.furnish(settings)
    assert vault.master.ids() == [vault.master.current()]


def test_of_two_who_begin_at_the_same_moment_the_later_takes_the_key_of_the_first(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    file, link = master.master_file(settings), os.link

    def meanwhile(made: Path, place: Path) -> None:
        master.write(place, {"theirs": bytes(32)})
        link(made, place)

    monkeypatch.setattr(os, "link", meanwhile)
    master.make_once(file)

    assert master.read(file) == {"theirs": bytes(32)}
    assert [each.name for each in file.parent.iterdir()] == ["master.keys"]


@pytest.mark.parametrize("content", ["", "k1 AAAA\n", "k1\n", "k1 not-base64!\n"])
def test_what_is_no_key_file_is_refused(content: str, tmp_path: Path) -> None:
    (tmp_path / "master.keys").write_text(content)

    with pytest.raises(ValueError):
        master.read(tmp_path / "master.keys")
