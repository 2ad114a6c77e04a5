"""A chain that is longer than one page of it, and one of which nothing is old enough to go."""

from datetime import timedelta
from pathlib import Path

import pytest

from app.audit import verifying
from app.audit.anchors import read_anchors
from app.audit.keys import new_key, private_key
from app.audit.retiring import retire
from app.audit.verifying import verify
from app.kernel.clock import ManualClock
from app.kernel.db import Database
from tests.audit.evidence import act, intrude, sealed


async def test_it_is_read_page_by_page_and_says_how_far_it_is(
    database: Database, clock: ManualClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(verifying, "PAGE", 2)
    await act(database, clock, 5)
    await sealed(database, clock)
    await intrude(database, "UPDATE audit_link SET digest = 'other' WHERE position = 5")
    said = list[tuple[int, int]]()

    verdict = await database.read(lambda session: verify(session, [], [], lambda done, of: said.append((done, of))))

    assert [(each.kind, each.position) for each in verdict.findings] == [("rewritten", 5)]
    assert (verdict.links, said) == (5, [(2, 5), (4, 5)])


async def test_where_nothing_is_old_nothing_goes(database: Database, clock: ManualClock, tmp_path: Path) -> None:
    await act(database, clock, 2)
    await sealed(database, clock)
    key, before = private_key(new_key()[0]), clock.now() - timedelta(days=400)

    assert retire(database, tmp_path, key, before, clock.now()) == 0
    assert read_anchors(tmp_path) == [], "and no word of it is written"
