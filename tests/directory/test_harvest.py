"""A valid account that tries to take the directory away: how little it gets before it is stopped (security.md, 1)."""

from collections.abc import Iterator
from datetime import timedelta
from itertools import product
from typing import Any

import httpx
import pytest
from sqlalchemy import select

from app.directory.reveals.models import DirectoryAlert
from app.kernel.clock import ManualClock
from app.kernel.db import Database
from app.kernel.ids import new_id
from tests.directory.crowd import JURISDICTIONS, gather
from tests.support.web import SignIn
from tests.support.world import World, make_world

CROWD = 3_400
"""So many that three per cent are more than a hundred: the highest of all limits holds."""

SEARCH = "/api/directory/search"


@pytest.fixture
async def world(database: Database, clock: ManualClock) -> World:
    """The small world, and a crowd in the harvester's own network."""
    made = await database.write(lambda session: make_world(session, clock.now()))
    await database.write(lambda session: gather(session, made, CROWD) and None)
    return made


class Harvester:
    """A script with a valid account: it signs in again whenever it is asked to, and keeps all it is shown."""

    def __init__(self, sign_in: SignIn, clock: ManualClock) -> None:
        self.people: set[str] = set()
        self.contacts: set[str] = set()
        self.refusals: list[str] = []
        self._sign_in = sign_in
        self._clock = clock
        self._client: httpx.AsyncClient | None = None

    async def list_everybody(self) -> None:
        """Every page of every question, until refused for good."""
        for question in questions():
            answer = await self._ask("GET", SEARCH, params=question)
            if answer.status_code == 200:
                self.people.update(hit["card"]["id"] for hit in answer.json()["hits"])
            elif self._refused(answer) == "directory_suspended":
                return

    async def reveal_everybody(self) -> None:
        """The numbers of all it was shown, waiting whenever told to, until refused for good."""
        for id in sorted(self.people):
            while (answer := await self._reveal(id, "consultation")).status_code == 429:
                self._refused(answer)
                self._clock.move(timedelta(seconds=int(answer.headers["retry-after"])))
            if answer.status_code == 200:
                self.contacts.add(id)
            elif self._refused(answer) == "directory_suspended":
                return

    async def guess(self, times: int) -> list[int]:
        """Identifiers at random, and neighbours of known ones."""
        known = sorted(self.people)[:1] or [new_id()]
        guesses = [new_id() for _ in range(times)] + [known[0][:-1] + letter for letter in "0123456789"]
        answers = [await self._ask("GET", f"/api/directory/focal-points/{id}") for id in set(guesses) - self.people]
        return [answer.status_code for answer in answers]

    async def urgently(self, id: str) -> httpx.Response:
        return await self._reveal(id, "urgent")

    async def _reveal(self, id: str, purpose: str) -> httpx.Response:
        return await self._ask("POST", f"/api/directory/focal-points/{id}/reveal", json={"purpose": purpose})

    async def _ask(self, method: str, path: str, **given: Any) -> httpx.Response:
        if self._client is None:
            self._client = await self._sign_in("KZ")
        answer = await self._client.request(method, path, **given)
        if answer.status_code == 401:
            self._client = await self._sign_in("KZ")
            answer = await self._client.request(method, path, **given)
        return answer

    def _refused(self, answer: httpx.Response) -> str:
        code: str = answer.json()["code"]
        if code not in self.refusals:
            self.refusals.append(code)
        return code


def questions() -> Iterator[dict[str, Any]]:
    """Paging, permutations of names, facets, orders: languages and hours sort a list anew."""
    filters: list[dict[str, Any]] = [{}, {"reachable": True}, {"language": "en"}]
    filters += [
        {"jurisdiction": code, "offence": offence} for code, offence in product(JURISDICTIONS, ("drugs", "fraud"))
    ]
    for chosen, offset in product(filters, range(0, 125, 25)):
        yield chosen | {"offset": offset, "limit": 25}
    for number in range(0, CROWD, 7):
        yield {"q": f"{number:05} Person"}


@pytest.fixture
def harvester(sign_in: SignIn, clock: ManualClock) -> Harvester:
    return Harvester(sign_in, clock)


async def test_listing_stops_at_five_hundred_people(
    harvester: Harvester, sign_in: SignIn, database: Database, world: World
) -> None:
    assert set(await harvester.guess(100)) == {404}
    await harvester.list_everybody()
    await harvester.reveal_everybody()

    assert 450 <= len(harvester.people) <= 500
    assert harvester.contacts == set()
    assert harvester.refusals == ["window_exceeded", "listed_a_day", "directory_suspended"]
    assert await told(database) == [("casc", world.persons["KZ"], "listed_a_day")]
    await still_reachable_when_urgent(harvester, sign_in, world)


async def test_revealing_stops_at_a_hundred_contacts(
    harvester: Harvester, sign_in: SignIn, database: Database, world: World
) -> None:
    harvester.people.update(await some_people(sign_in, 150) - {world.focal_points["KZ"]})  # one's own is no contact
    await harvester.reveal_everybody()
    harvester.people.clear()
    await harvester.list_everybody()

    assert len(harvester.contacts) == 100
    assert harvester.people == set()
    assert harvester.refusals == ["reveals_an_hour", "reveals_a_day", "directory_suspended"]
    assert await told(database) == [("casc", world.persons["KZ"], "reveals_a_day")]
    await still_reachable_when_urgent(harvester, sign_in, world)


async def some_people(sign_in: SignIn, many: int) -> set[str]:
    """Ids that the harvester knows already, from another account."""
    client = await sign_in("UZ")
    found: set[str] = set()
    for question in questions():
        if len(found) >= many:
            break
        answer = await client.get(SEARCH, params=question)
        found.update(hit["card"]["id"] for hit in answer.json().get("hits", []))
    return found


async def still_reachable_when_urgent(harvester: Harvester, sign_in: SignIn, world: World) -> None:
    """The secretariat sees what happened, an urgent matter is served all the same, and a suspension can be lifted."""
    urgent = await harvester.urgently(world.focal_points["UZ"])
    secretariat = await sign_in("secretariat")
    alerts = (await secretariat.get("/api/directory/alerts")).json()
    lifted = await secretariat.post(f"/api/directory/suspensions/{world.persons['KZ']}/lift")
    after = await (await sign_in("KZ")).get(SEARCH, params={"q": "Romanised UZ"})

    assert (urgent.status_code, urgent.json()["channels"]) == (
        200,
        [{"kind": "office_phone", "value": "+999 2", "note": "", "system": None, "peer": None}],
    )
    assert sorted((each["kind"], each["suspended"]) for each in alerts) == [
        ("listed_a_day" if harvester.people else "reveals_a_day", True),
        ("urgent_reveal", True),
    ]
    assert lifted.status_code == 204
    assert after.status_code == 200


async def told(database: Database) -> list[tuple[str, str, str]]:
    rows = await database.read(lambda session: session.scalars(select(DirectoryAlert)).all())
    return [(each.network, each.person_id, each.kind) for each in rows]
