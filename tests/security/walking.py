"""One honest request after the other, each remembered under the door that it went through."""

from dataclasses import dataclass, field
from typing import Any

import httpx

from tests.support.web import SignIn
from tests.support.world import World


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
    calls: dict[str, Call] = field(default_factory=dict)
    _inside: dict[str, httpx.AsyncClient] = field(default_factory=dict)

    async def __call__(
        self, whom: str, door: str, body: Any = None, *, query: dict[str, Any] | None = None, **path: Any
    ) -> Any:
        """The answer's JSON, or None. Raises AssertionError for a refusal."""
        method, address = door.split(" ")
        client = await self.client(whom)
        content: dict[str, Any] = (
            {"content": body} if isinstance(body, bytes) else {} if body is None else {"json": body}
        )
        answer = await client.request(method, address.format(**path), params=query, **content)
        assert answer.is_success, f"{door} as {whom}: {answer.status_code} {answer.text}"
        self.calls.setdefault(door, Call(path, body))
        json = answer.headers.get("content-type", "").startswith("application/json")
        return answer.json() if json and answer.content else None

    async def client(self, whom: str) -> httpx.AsyncClient:
        """The client of somebody, who stays signed in."""
        if whom not in self._inside:
            self._inside[whom] = await self.sign_in(whom)
        return self._inside[whom]

    async def anew(self, whom: str) -> None:
        """Signs somebody in who was signed out."""
        self._inside[whom] = await self.sign_in(whom)
