"""The application with a mail server and a push service of the test's own."""

from collections.abc import AsyncIterator

import pytest
from fastapi import FastAPI

from app.directory.contacts import channels as contacts
from app.kernel.clock import ManualClock
from app.kernel.config import Settings
from app.kernel.db import Database
from app.main import create_app
from tests.notices.sinks import MailSink, PushSink, mail_sink, push_sink
from tests.support.web import ADDRESS, NO_FRONT_END
from tests.support.world import World

KEY = "yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw"  # of RFC 8291, appendix A: a key of no service


@pytest.fixture
async def mail() -> AsyncIterator[MailSink]:
    async with mail_sink() as sink:
        yield sink


@pytest.fixture
async def pushes() -> AsyncIterator[PushSink]:
    async with push_sink() as sink:
        yield sink


@pytest.fixture
async def application(
    database: Database, database_url: str, world: World, clock: ManualClock, mail: MailSink, pushes: PushSink
) -> AsyncIterator[FastAPI]:
    """As everywhere, and everybody's office has an address."""
    rows = [
        {"focal_point_id": id, "kind": "office_email", "value": f"{code.lower()}@example.org"}
        for code, id in world.focal_points.items()
    ]
    await database.write(lambda session: contacts.write(session, rows))
    own = {"mode": "demo", "database_url": database_url, "origins": [ADDRESS], "frontend": NO_FRONT_END}
    ways = {"mail_host": "localhost", "mail_port": mail.port, "mail_security": "none", "push_key": KEY}
    settings = Settings.model_validate(own | ways | {"sweep_seconds": 3600, "push_services": ["localhost"]})
    app = create_app(settings, clock)
    async with app.router.lifespan_context(app):
        yield app
