"""Two who answer the same request at the same instant, in two transactions of PostgreSQL: the first word counts."""

from functools import partial

import pytest
from sqlmodel import col, select

from app.audit.models import AuditEntry
from app.evidence.models import RightsRequest
from app.evidence.own import requests
from app.evidence.own.schemas import AnswerIn
from app.kernel.db import Database, WriteSession
from app.kernel.errors import Conflict
from tests.secretariat.people.test_sign_in_meanwhile import side_by_side
from tests.support.world import World


@pytest.fixture
def database_url(postgresql_url: str) -> str:
    """SQLite runs one command after the other."""
    return postgresql_url


@pytest.mark.parametrize("kind", ["erasure", "objection"])
async def test_what_was_refused_is_not_granted_by_another(database: Database, world: World, kind: str) -> None:
    asked = RightsRequest(id="asked", person_id=world.persons["KZ"], kind=kind, words="Mine.", at=world.at)
    await database.write(lambda session: session.add(asked))

    def answer(session: WriteSession, granted: bool) -> str:
        try:
            requests.answer(session, world.keeper(), "asked", AnswerIn(granted=granted, answer="So."), world.at)
        except Conflict as refused:
            return refused.code
        return "answered"

    outcomes = await side_by_side(database, partial(answer, granted=False), partial(answer, granted=True))

    acts = select(AuditEntry.action).where(col(AuditEntry.object_id) == "asked")
    assert outcomes == ["answered", "review_resolved"]
    assert await database.read(lambda session: session.get_one(RightsRequest, "asked").granted) is False
    assert await database.read(lambda session: list(session.exec(acts))) == ["rights.answered"]
