"""No index holds a telephone, an address or a duty number: planted ones are looked for in all that is indexed."""

import json

import httpx
import pytest

from app.directory.contacts import channels as contacts
from app.kernel.clock import ManualClock
from app.kernel.config import Settings
from app.kernel.db import Database
from app.kernel.ids import new_id
from app.main import create_app
from app.search.desk import Desk
from app.search.documents import changes_after
from app.search.engines.terms import facet_words, terms
from app.search.headings import read_subjects
from tests.support.denominators import Counted
from tests.support.meilisearch import MeilisearchAddress
from tests.support.web import ADDRESS
from tests.support.world import World

PLANTED = {
    "office_phone": "+999 31 415 9265",
    "duty_phone": "+999 27 182 8182",
    "mobile": "+999 16 180 3398",
    "office_email": "planted-address@example.org",
    "secure_channel": "planted-box 577",
}
TRACES = ("+999", "4159265", "415 9265", "1828182", "182 8182", "1803398", "180 3398", "planted", "box 577")


@pytest.fixture
async def planted(database: Database, world: World) -> World:
    """Everybody in the small world has one channel of each kind, and a note beside it."""
    rows = [
        {"focal_point_id": id, "kind": kind, "value": value, "note": "planted note"}
        for id in world.focal_points.values()
        for kind, value in PLANTED.items()
    ]
    await database.write(lambda session: contacts.write(session, rows))
    return world


async def test_what_the_embedded_engine_is_given_holds_none(
    database: Database, planted: World, counted: Counted
) -> None:
    subjects = await database.read(read_subjects)
    changes = await database.read(lambda session: changes_after(session, subjects, 0))

    indexed = repr([(document, terms(document), facet_words(document)) for document in changes.put])

    counted(f"{len(changes.put)} documents")
    assert len(changes.put) == len(planted.focal_points)
    assert traces(indexed, planted) == []


async def test_what_meilisearch_stores_holds_none(
    database_url: str, planted: World, clock: ManualClock, meilisearch_server: MeilisearchAddress, counted: Counted
) -> None:
    index, address = new_id(), meilisearch_server
    settings = Settings(mode="demo", database_url=database_url, origins=[ADDRESS]).model_dump()
    remote = {"meilisearch_url": address.url, "meilisearch_key": address.key, "meilisearch_index": index}
    app = create_app(Settings.model_validate(settings | remote), clock)
    async with app.router.lifespan_context(app):
        desk: Desk = app.state.desk
        assert desk.projector is not None
        await desk.projector.compare()
        headers = {"Authorization": f"Bearer {address.key}"}
        async with httpx.AsyncClient(base_url=f"{address.url}/indexes/{index}", headers=headers) as server:
            stored = (await server.get("/documents", params={"limit": 100})).json()["results"]

    counted(f"{len(stored)} documents")
    assert len(stored) == len(planted.focal_points)
    assert {"id", "reading", "network"} <= stored[0].keys()
    assert traces(json.dumps(stored, ensure_ascii=False), planted) == []


def traces(text: str, world: World) -> list[str]:
    """The planted signs found in `text`; identifiers are random and may hold any three digits."""
    for id in [*world.focal_points.values(), *world.authorities.values()]:
        text = text.replace(id, "")
    return [trace for trace in TRACES if trace in text]
