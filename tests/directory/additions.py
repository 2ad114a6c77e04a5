"""What the tests of new entries begin with."""

from typing import Any

from sqlalchemy import insert

from app.identity.models import Grant, Person
from app.kernel.db import WriteSession
from app.kernel.ids import new_id
from app.reference.models import Membership, Term
from tests.support.world import JURISDICTIONS, World, _grant, _person

ADDITIONS = "/api/directory/additions"
PHONE = {"kind": "duty_phone", "value": "+999 700", "note": "", "system": None, "peer": None}
STAFF = {
    "correspondent": ("correspondent", "casc", "KZ"),
    "steward": ("steward", "casc", "KZ"),
    "cosigner": ("cosigner", "casc", None),
    "second": ("secretariat", "casc", None),
    "elsewhere": ("secretariat", "ejn", None),
}


def form(world: World, **changes: Any) -> dict[str, Any]:
    """A new entry of KZ in CASC."""
    return {
        "network": "casc",
        "role": "focal_point",
        "jurisdiction": "KZ",
        "name_original": "Қасымжомарт Әбдірахман",
        "name_original_language": "kk",
        "name_romanised": "Qasymzhomart Abdirakhman",
        "names": {"ru": "Касымжомарт Абдирахман"},
        "position": {"en": "Prosecutor"},
        "authority_id": world.authorities["KZ"],
        "languages": [{"code": "ru", "level": "native"}],
        "offences": ["drugs", "fraud"],
        "measures": ["freezing"],
        "not_competent": [["fraud", "freezing"]],
        "time_zone": "Asia/Almaty",
        "working_days": [1, 2, 3, 4, 5],
        "working_hours": {"start": "09:00", "end": "18:00"},
        "alternate_id": world.focal_points["KZ"],
        "channels": [PHONE],
    } | changes


def furnish(session: WriteSession, world: World) -> None:
    """The States of the networks, the roles, and who adds and agrees."""
    members = [
        {"network": network, "jurisdiction": code, "status": "member", "source": "", "confidence": ""}
        for code, network in JURISDICTIONS.items()
    ]
    session.execute(insert(Membership), members)
    terms = (("role", "focal_point"), ("role", "liaison_officer"), ("authority_kind", "court"), ("stage", "trial"))
    rows = [{"kind": kind, "code": code, "position": 1, "labels": {}} for kind, code in terms]
    session.execute(insert(Term), rows)
    for name, (role, network, code) in STAFF.items():
        id = new_id()
        session.execute(insert(Person), [_person(id, f"fp-{name}", code, None, world.at)])
        session.execute(insert(Grant), [_grant(id, role, network, code, world.at)])
