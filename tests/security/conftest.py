"""The small world with everything that the honest walk needs."""

import pytest
from sqlalchemy import insert

from app.cli.seed_sheets import seed_fields
from app.kernel.db import Database, WriteSession
from app.reference.models import Term
from app.sheets.models import Sheet, SheetCell
from tests.secretariat.people.conftest import staff
from tests.security.walking import Walk
from tests.sheets.cells import cell
from tests.support.web import SignIn
from tests.support.world import World

__all__ = ["staff"]


@pytest.fixture
async def walk(sign_in: SignIn, world: World, staff: dict[str, str], database: Database) -> Walk:
    """Nobody has knocked anywhere yet."""
    await database.write(lambda session: _furnish(session, world))
    return Walk(sign_in, world, staff)


def _furnish(session: WriteSession, world: World) -> None:
    """Two sheets of places on no map, and a reason for urgency."""
    seed_fields(session)
    head = {"illustrative": True, "names": {"en": "Illustria"}, "kept_by": "casc", "version": 1, "revision": 1}
    session.execute(insert(Sheet), [head | {"jurisdiction": code, "published_at": world.at} for code in ("XA", "XB")])
    stated = cell("direct_contact", "yes").model_dump()
    session.execute(insert(SheetCell), [stated | {"jurisdiction": code, "version": 1} for code in ("XA", "XB")])
    reason = {"kind": "urgency_reason", "code": "life", "position": 1, "labels": {"en": "Life"}}
    session.execute(insert(Term), [reason])
