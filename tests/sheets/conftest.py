"""The small world with the fields of the sheets, who keeps them, and one published sheet of a place on no map."""

from typing import Any

import pytest
from sqlalchemy import insert

from app.cli.seed_sheets import seed_fields
from app.identity.models import Grant, Person
from app.kernel.clock import ManualClock
from app.kernel.db import Database, WriteSession
from app.kernel.ids import new_id
from app.reference.models import Membership
from app.sheets.models import Sheet, SheetCell
from tests.sheets.cells import cell
from tests.support.world import JURISDICTIONS, World

GRANTS: dict[str, list[tuple[str, str | None, str | None]]] = {
    "steward": [("focal_point", "casc", "KZ"), ("steward", "casc", "XA")],
    "correspondent": [("focal_point", "casc", "KZ"), ("correspondent", "casc", "KZ")],
    "other-secretariat": [("secretariat", "seajust", None)],
    "outsider": [("operator", None, None)],
    "lone-steward": [("steward", None, "XA")],
}
"""Whom `sign_in` knows beside the focal points and the secretariat of CASC, with their grants."""


@pytest.fixture
async def sheets(world: World, database: Database, clock: ManualClock) -> World:
    """KZ and UZ are members of CASC, TH of SEAJust, XA is kept by CASC; XA has stated two fields."""
    await database.write(lambda session: _write(session, clock))
    return world


def _write(session: WriteSession, clock: ManualClock) -> None:
    at = clock.now()
    seed_fields(session)
    members = [
        {"network": network, "jurisdiction": code, "status": "member", "source": "", "confidence": "high"}
        for code, network in JURISDICTIONS.items()
    ]
    observer = {"network": "casc", "jurisdiction": "FR", "status": "observer", "source": "", "confidence": "high"}
    session.execute(insert(Membership), [*members, observer])
    heads = [("XA", "Illustria"), ("XB", "Exemplia")]
    session.execute(
        insert(Sheet),
        [
            {"jurisdiction": code, "illustrative": True, "names": {"en": name}, "kept_by": "casc", "version": 1}
            | {"published_at": at, "revision": 1}
            for code, name in heads
        ],
    )
    stated = [("XA", cell("direct_contact", "yes")), ("XA", cell("costs", "stated", "Borne by Illustria"))]
    stated += [("XB", cell("direct_contact", "no")), ("XB", cell("reciprocity", "yes"))]
    session.execute(
        insert(SheetCell), [{"jurisdiction": code, "version": 1} | each.model_dump() for code, each in stated]
    )
    for name, grants in GRANTS.items():
        person = new_id()
        session.execute(insert(Person), [_person(person, f"fp-{name}", clock)])
        session.execute(insert(Grant), [_grant(person, *grant, clock=clock) for grant in grants])


def _person(id: str, subject: str, clock: ManualClock) -> dict[str, Any]:
    return {
        "id": id,
        "issuer": "demo",
        "subject": subject,
        "display_name": subject,
        "display_name_original": subject,
        "names": {},
        "position": {},
        "language": "en",
        "created_at": clock.now(),
    }


def _grant(
    person: str, role: str, network: str | None, jurisdiction: str | None, *, clock: ManualClock
) -> dict[str, Any]:
    return {
        "id": new_id(),
        "person_id": person,
        "role": role,
        "network": network,
        "jurisdiction": jurisdiction,
        "valid_from": clock.now(),
        "valid_until": None,
    }
