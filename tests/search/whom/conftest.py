"""Asking, and the words and memberships that questions need."""

from typing import Any

import pytest
from fastapi import FastAPI
from sqlalchemy import insert

from app.kernel.db import Database, WriteSession
from app.reference.models import Membership, Term
from tests.search.whom.steps import FREEZING, PATH, Answer, Ask
from tests.support.web import SignIn
from tests.support.world import World


@pytest.fixture
async def ask(sign_in: SignIn, database: Database, application: FastAPI) -> Ask:
    """Asks as the focal point of a jurisdiction; the indexes follow what a test changed before."""

    async def asking(whom: str = "KZ", **question: Any) -> Answer:
        await application.state.desk.follow()
        client = await sign_in(whom)
        response = await client.post(PATH, json=FREEZING | question)
        assert response.status_code == 200, response.text
        found: Answer = response.json()
        return found

    return asking


@pytest.fixture
async def words(database: Database, world: World) -> None:
    """A kind of drug offence, two stages, two roles, and where the jurisdictions belong."""

    def write(session: WriteSession) -> None:
        term = {"position": 2, "labels": {}}
        for kind, code, parent in (
            ("offence", "precursors", "drugs"),
            ("stage", "trial", None),
            ("stage", "enforcement", None),
        ):
            session.execute(insert(Term).values(kind=kind, code=code, parent=parent, **term))
        for network, code in (("casc", "KZ"), ("casc", "UZ"), ("seajust", "TH"), ("ejn", "FR"), ("wacap", "GH")):
            values = {"network": network, "jurisdiction": code, "status": "member", "source": "", "confidence": ""}
            session.execute(insert(Membership).values(**values))

    await database.write(write)
