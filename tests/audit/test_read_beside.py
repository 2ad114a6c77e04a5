"""GET /api/audit: whoever belongs to two networks acts in each for itself, on its people, its lists, its audit too."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import insert

from app.directory.joining.models import Joining
from app.directory.models import FocalPointMembership
from app.evidence.models import RightsRequest
from app.identity.invitations.models import Invitation
from app.identity.models import Grant, SignedIn
from app.identity.passkeys.models import Passkey
from app.kernel.clock import ManualClock
from app.kernel.db import Database, WriteSession
from app.kernel.ids import new_id
from tests.audit.test_read_audit import _acts, _of
from tests.support.denominators import Counted
from tests.support.web import SignIn
from tests.support.world import World, _grant

KIND: dict[Any, str] = {
    Invitation: "invitation",
    Passkey: "passkey",
    SignedIn: "session",
    RightsRequest: "rights_request",
}
OWN: dict[Any, Callable[[str, datetime], dict[str, Any]]] = {
    Invitation: lambda id, at: {"address": "", "given_by": id, "given_at": at},
    Passkey: lambda id, at: {
        "credential_id": id,
        "public_key": "",
        "sign_count": 0,
        "device_bound": True,
        "name": "Key",
        "created_at": at,
    },
    SignedIn: lambda id, at: {"token_hash": id, "started_at": at, "seen_at": at, "expires_at": at, "idle_minutes": 1},
    RightsRequest: lambda id, at: {"kind": "objection", "words": "", "at": at},
}
"""What a row of each kind needs beside its id and its person."""


async def test_what_they_did_in_another_to_its_people_with_its_lists_and_its_audit_is_not_read(
    sign_in: SignIn, world: World, database: Database, clock: ManualClock, counted: Counted
) -> None:
    kz, uz, fr = [world.persons[code] for code in ("KZ", "UZ", "FR")]
    made = {
        (table, person): new_id() for table in (Invitation, Passkey, SignedIn, RightsRequest) for person in (uz, fr)
    }

    def written(session: WriteSession) -> None:
        session.add(Grant(**_grant(kz, "secretariat", "ejn", None, world.at)))
        for (table, person), id in made.items():
            session.execute(insert(table), [{"id": id, "person_id": person} | OWN[table](id, world.at)])

    await database.write(written)
    kinds = [(KIND[table], id) for (table, _), id in made.items()]
    kinds += [("rights_request", each) for each in ("casc", "ejn", "casc ejn")]
    kinds += [("audit", each) for each in ("casc", "ejn", "casc ejn")]
    kinds += [("people", each) for each in ("casc.0", "ejn.25", "all.0")]
    acts = await _acts(database, clock, *((kz, "thing.done", *kind) for kind in kinds))

    read = await _of(await sign_in("secretariat"), "thing")

    counted(f"{len(acts)} acts, {len(read)} of them read")
    assert [kind for id, kind in zip(acts, kinds, strict=True) if id in read] == [
        *((KIND[table], id) for (table, person), id in made.items() if person == uz),
        ("rights_request", "casc"),
        ("rights_request", "casc ejn"),
        ("audit", "casc"),
        ("audit", "casc ejn"),
        ("people", "casc.0"),
        ("people", "all.0"),
    ]


async def test_what_was_done_to_list_an_entry_elsewhere_before_it_came_is_not_read(
    sign_in: SignIn, world: World, database: Database, clock: ManualClock
) -> None:
    kz, fr, elsewhere = world.persons["KZ"], world.focal_points["FR"], new_id()
    proposed: dict[str, Any] = {"focal_point_id": fr, "role": "focal_point", "proposed_by": kz, "proposed_at": world.at}
    other = Joining(id=elsewhere, network="wacap", **proposed)
    await database.write(lambda session: session.add(other))
    act = (kz, "thing.done", "joining", elsewhere)
    await _acts(database, clock, act)
    clock.move(timedelta(minutes=1))
    came = Joining(id=new_id(), network="casc", agreed=True, decided_at=clock.now(), **proposed)
    listed = FocalPointMembership(focal_point_id=fr, network="casc", role="focal_point")
    await database.write(lambda session: session.add_all([came, listed]))
    [since] = await _acts(database, clock, act)

    assert set(await _of(await sign_in("secretariat"), "thing")) == {since}
