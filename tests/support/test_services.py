"""The services that tests stand on are real, clean for each test, and come back after a kill."""

import json
import urllib.request

import psycopg
import pytest
from playwright.async_api import Browser
from sqlalchemy import inspect, text

from app.kernel.db import Database, WriteSession
from tests.support.meilisearch import MeilisearchAddress, OwnMeilisearch
from tests.support.postgresql import OwnPostgres


@pytest.mark.parametrize("time", ["the first time", "the second time"])
async def test_each_test_has_a_database_of_its_own(database: Database, time: str) -> None:
    def leave_a_table(session: WriteSession) -> list[str]:
        before = inspect(session.connection()).get_table_names()
        session.connection().execute(text("CREATE TABLE left_behind (n integer)"))
        return before

    tables = await database.write(leave_a_table)

    assert "person" in tables
    assert "left_behind" not in tables


def test_a_killed_postgresql_comes_back_with_what_was_committed(own_postgresql: OwnPostgres) -> None:
    with psycopg.connect(own_postgresql.url(), autocommit=True) as connection:
        connection.execute("CREATE TABLE kept AS SELECT 1 AS n")

    own_postgresql.kill()
    own_postgresql.start()

    with psycopg.connect(own_postgresql.url()) as connection:
        assert connection.execute("SELECT n FROM kept").fetchone() == (1,)
        assert connection.execute("SHOW fsync").fetchone() == ("on",)


def test_meilisearch_is_the_real_server(meilisearch_server: MeilisearchAddress) -> None:
    assert _version(meilisearch_server).startswith("1.")


def test_a_wiped_meilisearch_comes_back_at_the_same_address(own_meilisearch: OwnMeilisearch) -> None:
    before = _version(own_meilisearch.address)

    own_meilisearch.stop()
    own_meilisearch.wipe()
    own_meilisearch.start()

    assert _version(own_meilisearch.address) == before


async def test_the_browser_is_a_real_one(browser: Browser) -> None:
    page = await browser.new_page()
    await page.set_content("<p dir=auto>سلام</p>")

    assert await page.evaluate("getComputedStyle(document.querySelector('p')).direction") == "rtl"
    await page.close()


def _version(server: MeilisearchAddress) -> str:
    request = urllib.request.Request(f"{server.url}/version", headers={"Authorization": f"Bearer {server.key}"})
    with urllib.request.urlopen(request) as answer:
        version: str = json.load(answer)["pkgVersion"]
        return version
