"""A script with a valid account that tries every door, and keeps whomever an answer names, in whatever form."""

import re
from collections.abc import Iterator, Mapping
from datetime import timedelta
from itertools import product
from typing import Any

import httpx

from app.identity.permissions.doors import ROUTES
from app.identity.permissions.table import LAW
from app.kernel.clock import ManualClock
from app.kernel.ids import new_id
from tests.directory.crowd import JURISDICTIONS
from tests.support.web import SignIn

SEARCH = "/api/directory/search"
SOME = 8
"""Of everybody it knows by then, these are asked for at every door that wants somebody's id."""
NUMBER = re.compile(r"\+999 (\d+)\b")
WORD = re.compile(r"[a-z0-9]{20}|Person \d{5}")
"""An id, or what somebody of the crowd is called."""
READ = sorted(
    door.removeprefix("GET ")
    for door, operation in ROUTES.items()
    if door.startswith("GET /api/") and "anyone" in LAW[operation]
)
"""Every door at which anyone who is signed in reads: one that is added tomorrow too."""
ANSWERING = {
    "POST /api/directory/whom",
    "POST /api/directory/focal-points/{id}/reveal",
    "POST /api/directory/reveals/{id}/vcard",
    "POST /api/directory/duty-sheets",
    "POST /api/consultations",
    "POST /api/consultations/alerted",
    "POST /api/my-data/exports",
    "POST /api/audit/mine/exports",
    "PATCH /api/directory/own",
}
"""Doors at which they write, and are answered with people or numbers."""


class Harvester:
    """It signs in again whenever it is asked to. `everybody` is who there is, by id and by name."""

    def __init__(self, sign_in: SignIn, clock: ManualClock, everybody: Mapping[str, str]) -> None:
        self.people: set[str] = set()
        self.contacts: set[str] = set()
        self.numbers: set[str] = set()
        self.refusals: list[str] = []
        self._sign_in = sign_in
        self._clock = clock
        self._everybody = everybody
        self._client: httpx.AsyncClient | None = None

    async def list_everybody(self) -> None:
        """Every page of every question, until refused for good."""
        for question in questions():
            answer = await self.ask("GET", SEARCH, params=question)
            if not answer.is_success and self._refused(answer) == "directory_suspended":
                return

    async def reveal(self, most: int) -> None:
        """The numbers of all it was shown, waiting whenever told to, until it has `most` or is refused for good."""
        for id in sorted(self.people - self.contacts):
            if len(self.contacts) == most:
                return
            while (answer := await self._reveal(id, "consultation")).status_code == 429:
                self._refused(answer)
                self._clock.move(timedelta(seconds=int(answer.headers["retry-after"])))
            if answer.is_success:
                self.contacts.add(id)
            elif self._refused(answer) == "directory_suspended":
                return

    async def through_every_door(self, things: Mapping[str, str], consulting: Mapping[str, Any]) -> None:
        """Everything that can be read, of everything it knows; whatever else answers with people; its own lists filled.

        `things` are the routes and rooms it knows, by the word for them in an address.
        """
        some = sorted(self.people)[:SOME]
        for id, way in product(some, ("favourites", "viewed")):
            await self.ask("PUT", f"/api/directory/{way}/{id}")
        await self.ask("POST", "/api/directory/saved-searches", json={"name": "All", "address": "offence=drugs"})
        await self.ask("POST", "/api/directory/whom", json={"jurisdictions": list(JURISDICTIONS[:2])})
        called = {"focal_points": [], "on_call": [{"jurisdiction": "UZ", "network": "casc"}], "urgency": "high"}
        await self.ask("POST", "/api/consultations/alerted", json=called)
        await self.ask("POST", "/api/consultations", json=consulting)
        for own_rows in ("my-data", "audit/mine"):
            await self.ask("POST", f"/api/{own_rows}/exports", json={})
        own = await self.ask("GET", "/api/directory/own")
        await self.ask("PATCH", "/api/directory/own", json={"revision": own.json().get("revision", 1)})
        shown = await self._reveal(some[0], "consultation")
        await self.ask("POST", f"/api/directory/reveals/{shown.json().get('id', new_id())}/vcard")
        await self.ask("POST", "/api/directory/duty-sheets", json={"network": "casc"})
        wishes = {"jurisdiction": "UZ", "network": "casc", "id": some, "of": ["KZ", "UZ"]}
        for door in READ:
            for path, query in product(_addresses(door, some, things), ({}, wishes)):
                await self.ask("GET", path, params=query)

    async def guess(self, times: int) -> list[int]:
        """Identifiers at random, and neighbours of known ones."""
        known = sorted(self.people)[:1] or [new_id()]
        guesses = [new_id() for _ in range(times)] + [known[0][:-1] + letter for letter in "0123456789"]
        answers = [await self.ask("GET", f"/api/directory/focal-points/{id}") for id in set(guesses) - self.people]
        return [answer.status_code for answer in answers]

    async def urgently(self, id: str) -> httpx.Response:
        return await self._reveal(id, "urgent")

    async def ask(self, method: str, path: str, **given: Any) -> httpx.Response:
        """What a door answers; whoever is named in it counts."""
        if self._client is None:
            self._client = await self._sign_in("KZ")
        answer = await self._client.request(method, path, **given)
        if answer.status_code == 401:
            self._client = await self._sign_in("KZ")
            answer = await self._client.request(method, path, **given)
        if answer.is_success:
            self.people.update(self._everybody[word] for word in WORD.findall(answer.text) if word in self._everybody)
            self.numbers.update(NUMBER.findall(answer.text))
        return answer

    async def _reveal(self, id: str, purpose: str) -> httpx.Response:
        return await self.ask("POST", f"/api/directory/focal-points/{id}/reveal", json={"purpose": purpose})

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
    for number in range(0, 3_400, 7):
        yield {"q": f"{number:05} Person"}


def _addresses(door: str, people: list[str], things: Mapping[str, str]) -> Iterator[str]:
    """A door's addresses, with what the harvester knows in its gaps."""
    if "{jurisdiction}" in door:
        yield from (door.replace("{jurisdiction}", code) for code in JURISDICTIONS)
        return
    door = door.replace("{group}/{kind}", "account/person")
    of = door.split("/{")[0].rpartition("/")[2]
    for id in people[:3] if of == "focal-points" else [things.get(of, new_id())]:
        yield re.sub(r"{\w+}", id, door)
