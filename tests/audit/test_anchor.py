"""Checkpoints: signed, outside the database, in time; and the command that verifies them."""

import asyncio
from datetime import timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from typer.testing import CliRunner

from app.audit.anchors import read_anchors
from app.audit.keys import new_key, private_key
from app.audit.sealer import ANCHORED_EVERY, Sealer
from app.cli import main
from app.kernel.announce import Announcer
from app.kernel.clock import ManualClock
from app.kernel.config import Settings
from app.kernel.db import Database
from app.kernel.house import House
from tests.audit.evidence import act, intrude
from tests.support.denominators import Counted

PRIVATE, PUBLIC = new_key()


def _sealer(database: Database, clock: ManualClock, folder: Path) -> Sealer:
    settings = Settings.model_validate({"mode": "demo", "audit_key": PRIVATE, "anchors": folder})
    return Sealer(House(settings, clock, database, Announcer()))


async def _run(sealer: Sealer) -> None:
    await sealer.seal()
    await sealer.anchor()


async def test_a_chain_that_grows_is_anchored_in_time_and_not_more_often(
    database: Database, clock: ManualClock, tmp_path: Path, counted: Counted
) -> None:
    sealer = _sealer(database, clock, tmp_path)
    for minute in range(45):
        if minute < 30:
            await act(database, clock, 1)
        await _run(sealer)
        clock.move(timedelta(minutes=1))

    anchors = [each for each in read_anchors(tmp_path) if each]
    gaps = [later.at - earlier.at for earlier, later in pairwise(anchors)]
    counted(f"{len(anchors)} checkpoints, {max(gaps)} apart at most")
    assert (len(anchors), anchors[-1].position) == (4, 30), "what came last too, though nothing followed"
    assert all(ANCHORED_EVERY <= gap <= timedelta(minutes=15) for gap in gaps)
    assert all(each.genuine(private_key(PRIVATE).public_key()) for each in anchors)


async def test_a_chain_at_rest_needs_none_and_a_restart_goes_on(
    database: Database, clock: ManualClock, tmp_path: Path
) -> None:
    await act(database, clock, 2)
    for _ in range(3):
        await _run(_sealer(database, clock, tmp_path))
        clock.move(timedelta(hours=1))

    assert [each.position for each in read_anchors(tmp_path) if each] == [2]


@pytest.mark.parametrize("missing", ["audit_key", "anchors"])
async def test_without_a_key_or_a_place_outside_entries_are_linked_and_nothing_is_anchored(
    database: Database, clock: ManualClock, tmp_path: Path, missing: str
) -> None:
    given = {"mode": "demo", "audit_key": PRIVATE, "anchors": tmp_path} | {missing: None}
    sealer = Sealer(House(Settings.model_validate(given), clock, database, Announcer()))
    await act(database, clock, 2)

    assert await sealer.seal() == 2
    await sealer.anchor()

    assert read_anchors(tmp_path) == []


async def test_the_command_ends_well_or_names_what_was_done(
    database: Database, database_url: str, clock: ManualClock, tmp_path: Path
) -> None:
    await act(database, clock, 2)
    await _run(_sealer(database, clock, tmp_path))
    environment = {"COUNTERPART_DATABASE_URL": database_url, "COUNTERPART_MODE": "demo"}
    command = ["audit", "verify", "--public", PUBLIC, "--anchors", str(tmp_path)]

    async def verified() -> tuple[int, str]:
        result = await asyncio.to_thread(CliRunner().invoke, main, command, env=environment)
        return result.exit_code, result.output

    sound = await verified()
    await intrude(database, "DELETE FROM audit_link")
    cut = await verified()

    assert sound[0] == 0, sound[1]
    assert "2 links and 1 checkpoints" in sound[1]
    assert cut[0] == 1
    assert "truncated at position 1" in cut[1]
