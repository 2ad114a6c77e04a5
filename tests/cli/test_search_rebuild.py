"""counterpart search rebuild."""

import asyncio

import pytest
from typer.testing import CliRunner

from app.cli import main
from app.kernel.ids import new_id
from app.search.engines.meilisearch import MeilisearchEngine
from tests.support.meilisearch import MeilisearchAddress
from tests.support.world import World


@pytest.fixture
def database_url(sqlite_url: str) -> str:
    """What follows is about the other engine: one database is enough."""
    return sqlite_url


async def run(**variables: str) -> tuple[int, str]:
    """How the command ends, and what it says."""
    environment = {f"COUNTERPART_{name.upper()}": value for name, value in variables.items()}
    result = await asyncio.to_thread(CliRunner().invoke, main, ["search", "rebuild"], env=environment)
    return result.exit_code, result.output


async def test_the_index_holds_everybody_and_is_one(
    world: World, database_url: str, meilisearch_server: MeilisearchAddress
) -> None:
    index = f"rebuilt-{new_id()}"
    remote = {"meilisearch_url": meilisearch_server.url, "meilisearch_key": meilisearch_server.key}

    ended = [
        await run(mode="demo", database_url=database_url, meilisearch_index=index, **remote) for _ in ("anew", "again")
    ]

    engine = MeilisearchEngine.open(meilisearch_server.url, meilisearch_server.key, index)
    held = await engine.checksums()
    await engine.close()
    assert [code for code, _ in ended] == [0, 0]
    assert all(f"The index holds {len(world.focal_points)} focal points." in said for _, said in ended)
    assert held.keys() == set(world.focal_points.values())


async def test_without_meilisearch_there_is_nothing_to_build(world: World, database_url: str) -> None:
    code, said = await run(mode="demo", database_url=database_url)

    assert (code, "embedded" in said) == (0, True)


async def test_a_server_that_is_away_ends_it_with_a_word(world: World, database_url: str) -> None:
    code, said = await run(mode="demo", database_url=database_url, meilisearch_url="http://127.0.0.1:9")

    assert (code, "did not do its part" in said) == (1, True)
