"""The visible world of the twins, and somebody who can be hidden in it."""

from datetime import timedelta
from typing import Any

from sqlalchemy import insert

from app.directory.models import DirectoryPosition, FocalPoint, FocalPointMembership
from app.directory.relations.models import SecureLink, TraffickingRoute
from app.identity.models import Grant, Person
from app.kernel.db import WriteSession
from app.reference.models import Term
from tests.support.clocks import MORNING
from tests.support.world import JURISDICTIONS, World, make_world

NAMES = ("Karimov", "Karimova", "Сапаров", "Prasong", "Dupont", "Mensah", "Kerimoff", "Saparova")
Rows = dict[str, Any]


def id_of(kind: str, number: int) -> str:
    """An identifier one could guess."""
    return f"{kind}{number:0{20 - len(kind)}d}"


def code_of(number: int) -> str:
    """The State of somebody who is seen."""
    return list(JURISDICTIONS)[number % len(JURISDICTIONS)]


def person_rows(world: World, id: str, code: str, name: str, seq: int, **more: Any) -> Rows:
    """The row of somebody of `code` called `name`."""
    row = {
        "id": id,
        "authority_id": world.authorities[code],
        "jurisdiction": code,
        "name_original": name,
        "name_original_language": "ru",
        "name_romanised": name,
        "other_spellings": [f"{name}ov"],
        "names": {},
        "position": {"en": "Prosecutor"},
        "languages": [{"code": "ru", "level": "fluent"}],
        "offences": ["drugs"] if seq % 2 else ["fraud"],
        "measures": ["freezing"],
        "time_zone": "Asia/Almaty",
        "working_days": [1, 2, 3, 4, 5],
        "working_hours": {"start": "09:00", "end": "18:00"},
        "duty": [],
        "confirmed_at": world.at - timedelta(days=seq * 7),
        "illustrative": True,
        "revision": 1,
        "change_seq": seq,
    }
    return row | more


def route(id: str, network: str) -> Rows:
    """A trafficking route that `network` keeps."""
    stops = [{"jurisdiction": "UZ", "part": "origin"}, {"jurisdiction": "FR", "part": "destination"}]
    kept = {"titles": {"en": id}, "offences": ["drugs"], "stops": stops, "illustrative": True}
    return {"id": id, "network": network, "revision": 1, "changed_at": MORNING} | kept


def secure_link(id: str, network: str, one: str, other: str) -> Rows:
    """A line of the register that `network` keeps."""
    said = {"channel": "i24_7", "status": "in_use", "source": id, "source_date": MORNING.date(), "note": ""}
    pair = {"one": one, "other": other, "names": {}}
    return {"id": id, "network": network, "illustrative": True, "revision": 1, "changed_at": MORNING} | pair | said


def write_world(session: WriteSession) -> World:
    """The small world, and somebody of each name in each of its States; grants differ by State as in a real one."""
    world = make_world(session, MORNING)
    people, memberships = [], []
    for number, name in enumerate(NAMES * 2):
        code = code_of(number)
        id = id_of("v", number)
        people.append(person_rows(world, id, code, name, 10 + number))
        memberships.append({"focal_point_id": id, "network": JURISDICTIONS[code], "role": "focal_point"})
    roles = [
        {"kind": "role", "code": code, "position": 1, "labels": {"en": code}} for code in ("focal_point", "liaison")
    ]
    session.execute(insert(Term), roles)
    session.execute(insert(FocalPoint), people)
    session.execute(insert(FocalPointMembership), memberships)
    session.execute(insert(TraffickingRoute), [route(id_of("t", 24), "casc"), route(id_of("t", 23), "ejn")])
    session.execute(
        insert(SecureLink),
        [secure_link(id_of("s", 24), "casc", "KZ", "UZ"), secure_link(id_of("s", 23), "seajust", "KZ", "TH")],
    )
    session.get_one(DirectoryPosition, 1).last_seq = 10 + len(people)
    return world


def hidden_person(
    world: World, id: str, code: str, name: str, network: str, **more: Any
) -> list[tuple[type[Any], Rows]]:
    """Somebody with an account, a membership of `network` and whatever `more` says."""
    standing = more.pop("standing", "full")
    role = more.pop("role", "focal_point")
    seq = more.pop("seq")
    account = f"p{id[1:]}"
    person = {
        "id": account,
        "issuer": "demo",
        "subject": id,
        "display_name": name,
        "display_name_original": name,
        "names": {},
        "jurisdiction": code,
        "focal_point_id": id,
        "language": "en",
        "created_at": world.at,
    }
    grant = {
        "id": f"g{id[1:]}",
        "person_id": account,
        "role": "focal_point",
        "network": network,
        "jurisdiction": code,
        "valid_from": world.at,
        "valid_until": None,
    }
    return [
        (FocalPoint, person_rows(world, id, code, name, seq, **more)),
        (FocalPointMembership, {"focal_point_id": id, "network": network, "role": role, "standing": standing}),
        (Person, person),
        (Grant, grant),
    ]
