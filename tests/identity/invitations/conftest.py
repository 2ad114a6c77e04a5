"""The people of a network who invite, a folder for letters, and what browsers with passkeys need."""

from pathlib import Path

import pytest
from fastapi import FastAPI

from app.directory.contacts import channels
from app.kernel.db import Database
from app.kernel.house import House
from tests.identity.invitations.ways import OFFICE, with_letters
from tests.identity.passkeys.conftest import database_url
from tests.secretariat.people.conftest import staff
from tests.support.world import World

__all__ = ["database_url", "staff"]


@pytest.fixture
def house(application: FastAPI, tmp_path: Path) -> House:
    """The house, with a folder for letters."""
    return with_letters(application.state.house, tmp_path)


@pytest.fixture
async def office(database: Database, world: World) -> str:
    """The entry of KZ has an office address."""
    given = [{"focal_point_id": world.focal_points["KZ"], "kind": "office_email", "value": OFFICE}]
    await database.write(lambda session: channels.write(session, given))
    return OFFICE
