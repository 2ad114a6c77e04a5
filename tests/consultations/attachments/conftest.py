"""The application with a scanner and a folder for files of its own."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from fastapi import FastAPI

from app.kernel.clock import ManualClock
from app.main import create_app
from tests.support.web import demo_settings
from tests.support.world import World


@pytest.fixture
def scanner(clamd_server: str, tmp_path: Path) -> Path:
    """Where the application looks for the scanner: a link that a test may take away."""
    link = tmp_path / "clamd"
    link.symlink_to(clamd_server.removeprefix("unix:"))
    return link


@pytest.fixture
async def application(
    database_url: str, world: World, clock: ManualClock, scanner: Path, tmp_path: Path
) -> AsyncIterator[FastAPI]:
    """The application, with a scanner and a folder for files of its own."""
    own = {"clamd": f"unix:{scanner}", "files": str(tmp_path / "files")}
    settings = demo_settings(database_url).model_copy(update=own)
    app = create_app(settings, clock)
    async with app.router.lifespan_context(app):
        yield app
