"""One honest request after the other, each remembered under the door that it went through."""

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
from fastapi import FastAPI

from tests.identity.oidc.issuer import Issuer
from tests.security.audited import NUMBER, Entries, acts
from tests.security.signing import Signer
from tests.support.errands import works
from tests.support.web import SignIn
from tests.support.world import World

OWN = re.compile(r" /api/(directory/own|my-data|notices/settings)")
"""Doors at which somebody reads what is their own."""


@dataclass(frozen=True, slots=True)
class Call:
    """What was asked, and answered well."""

    path: dict[str, Any]
    body: Any


@dataclass
class Walk:
    """Knocks at doors as somebody of the small world."""

    sign_in: SignIn
    world: World
    staff: dict[str, str]
    application: FastAPI
    issuer: Issuer
    letters: Path
    calls: dict[str, Call] = field(default_factory=dict)
    numbers: set[str] = field(default_factory=set)
    """The doors whose answer held a private number."""
    unnoted: set[str] = field(default_factory=set)
    """Those of them, but for one's own, where the same request left no entry in the audit."""
    acts: dict[str, list[str]] = field(default_factory=dict)
    """What the audit says was done by the first request at each door."""
    signer: Signer = field(init=False)
    _inside: dict[str, httpx.AsyncClient] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.signer = Signer(self.application.openapi())

    async def __call__(
        self, whom: str, door: str, body: Any = None, *, query: dict[str, Any] | None = None, **path: Any
    ) -> Any:
        """The answer's JSON, or where it leads, or None. Raises AssertionError for a refusal."""
        await self.client(whom)
        body, query = self.signer.signed(door, body, query)
        before = await self.audited()
        answer = await self.ask(whom, door, path, body, query)
        assert answer.status_code < 400, f"{door} as {whom}: {answer.status_code} {answer.text}"
        self.calls.setdefault(door, Call(path, body))
        after = await self.audited()
        self.acts.setdefault(door, [after[id].action for id in after.keys() - before.keys()])
        self.look(door, answer, noted=len(after) > len(before))
        if answer.is_redirect:
            return answer.headers["location"]
        json = answer.headers.get("content-type", "").startswith("application/json")
        return answer.json() if json and answer.content else None

    async def ask(
        self, whom: str, door: str, path: dict[str, Any], body: Any = None, query: dict[str, Any] | None = None
    ) -> httpx.Response:
        """Knocks, and remembers nothing."""
        method, address = door.split(" ")
        client = await self.client(whom)
        content: dict[str, Any] = (
            {"content": body} if isinstance(body, bytes) else {} if body is None else {"json": body}
        )
        return await client.request(method, address.format(**path), params=query, **content)

    async def audited(self) -> Entries:
        """What somebody did so far."""
        entries: Entries = await self.application.state.house.db.read(acts)
        return entries

    def look(self, door: str, answer: httpx.Response, *, noted: bool = True) -> bool:
        """Whether a private number was given out; notes that, and where it left no entry."""
        if NUMBER not in answer.text:
            return False
        self.numbers.add(door)
        if not noted and not OWN.search(door):
            self.unnoted.add(door)
        return True

    async def client(self, whom: str) -> httpx.AsyncClient:
        """The client of somebody, who stays signed in."""
        if whom not in self._inside:
            self._inside[whom] = await self.sign_in(whom)
        return self._inside[whom]

    async def works(self) -> None:
        """Returns once whatever was to be done has been done: letters sent, files looked at."""
        await works(self.application.state.house, self.application.state.desk)

    async def anew(self, whom: str) -> None:
        """Signs somebody in who was signed out."""
        self._inside[whom] = await self.sign_in(whom)
