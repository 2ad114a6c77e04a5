"""People who watch over networks, in every test of break-glass."""

import pytest

from app.kernel.db import Database
from tests.evidence.glass.steps import staff
from tests.support.world import World


@pytest.fixture(autouse=True)
async def people(database: Database, world: World) -> None:
    """Those who watch over networks."""
    await staff(database, world)
