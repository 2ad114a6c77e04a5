"""What is said lies sealed, and nothing opens in another place; tests/security/test_no_plain_word.py looks for it."""

from typing import Any

import httpx
import pytest
from sqlalchemy import text

from app.kernel.db import Database, WriteSession
from tests.consultations.steps import entries, say


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE entry SET body = (SELECT body FROM entry WHERE seq = 6) WHERE seq = 5",
        "UPDATE entry SET author = (SELECT author FROM entry WHERE seq = 1) WHERE seq = 5",
        "UPDATE entry SET body = 'AQ' || substr(body, 3, 20) || 'AAAA' || substr(body, 27) WHERE seq = 5",
        "UPDATE entry SET body = 'plain words' WHERE seq = 5",
    ],
)
async def test_what_was_moved_or_changed_in_the_database_is_not_shown_and_nothing_else_is_lost(
    kz: httpx.AsyncClient, th: httpx.AsyncClient, room: dict[str, Any], db: Database, change: str
) -> None:
    await say(th, room, "k1", body="first")
    await say(th, room, "k2", body="second")

    def tamper(session: WriteSession) -> None:
        session.connection().execute(text(change))

    await db.write(tamper)

    assert [each["body"] for each in await entries(kz, room, after=4)] == [None, "second"]
