"""A real Chromium for the journeys, found on this machine and driven by Playwright."""

import os
import shutil
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from playwright.async_api import Browser, async_playwright

from tests.support import parts

# Root may not use Chromium's sandbox; nothing but the service under test is ever opened in it.
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-dev-shm-usage"]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Tests with a browser share one event loop, because the browser lives as long as the run."""
    for item in items:
        if "browser" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.asyncio(loop_scope="session"), append=False)


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def browser() -> AsyncIterator[Browser]:
    """One browser for each worker; a test opens contexts of its own in it and closes them.

    The Node that built the front end drives it: Playwright's own needs a library that a small system lacks.
    """
    if node := shutil.which("node"):
        os.environ.setdefault("PLAYWRIGHT_NODEJS_PATH", node)
    async with async_playwright() as playwright:
        launched = await playwright.chromium.launch(
            executable_path=parts.browser().need(), args=ARGUMENTS, headless=True
        )
        yield launched
        await launched.close()
