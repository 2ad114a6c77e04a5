"""Honest requests that leave nothing behind, so that one world answers all of them."""

from collections.abc import Callable
from typing import Any

import httpx
import pytest

from app.kernel.db import Database, WriteSession
from tests.identity.law.knocks import Knock

REFUSED = (401, 403, 404, 422)
"""422: what a form names is hidden from the caller."""


class _Undone(Exception):
    def __init__(self, answer: Any) -> None:
        super().__init__()
        self.answer = answer


def rehearse(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    """From now on whatever is written is answered as if it stood, and taken back."""
    write = database.write

    async def undone(command: Callable[[WriteSession], Any], lock: str = "") -> Any:
        def work(session: WriteSession) -> None:
            answer = command(session)
            session.flush()
            raise _Undone(answer)

        try:
            await write(work, lock)
        except _Undone as done:
            return done.answer

    monkeypatch.setattr(database, "write", undone)
    monkeypatch.setattr(database, "count", undone)


async def let_in(client: httpx.AsyncClient, knock: Knock) -> bool:
    answer = await client.request(knock.method, knock.path, json=knock.body)
    return answer.status_code not in REFUSED and knock.shows in answer.text
