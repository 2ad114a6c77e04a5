"""More people for the small world: a second secretary, a correspondent of KZ, an operator, an auditor, a cosigner."""

from typing import Any

import pytest
from sqlalchemy import insert

from app.identity.models import Grant, Person
from app.kernel.db import Database, WriteSession
from app.kernel.ids import new_id
from app.reference.models import Membership
from tests.support.world import JURISDICTIONS, World, _grant, _person

Ids = dict[str, str]
STAFF = {
    "fp-secretary": ("secretariat", "casc", None),
    "fp-ejn-secretary": ("secretariat", "ejn", None),
    "fp-correspondent": ("correspondent", "casc", "KZ"),
    "fp-cosigner": ("cosigner", "casc", None),
    "fp-operator": ("operator", None, None),
    "fp-auditor": ("auditor", None, None),
}
"""Signed in by `sign_in("secretary")` and so on."""


@pytest.fixture
async def staff(world: World, database: Database) -> Ids:
    """Ids of persons by the name for `sign_in`; those of the small world included."""
    ids = {subject.removeprefix("fp-"): new_id() for subject in STAFF}

    def write(session: WriteSession) -> None:
        rows: list[dict[str, Any]] = [
            {"network": network, "jurisdiction": code, "status": "member", "source": "test", "confidence": "high"}
            for code, network in JURISDICTIONS.items()
        ]
        session.execute(insert(Membership), rows)
        for subject, (role, network, code) in STAFF.items():
            person = ids[subject.removeprefix("fp-")]
            session.execute(insert(Person), [_person(person, subject, code, None, world.at)])
            session.execute(insert(Grant), [_grant(person, role, network, code, world.at)])

    await database.write(write)
    return {**ids, **world.persons, "secretariat": world.secretariat}
