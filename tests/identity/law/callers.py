"""Who stands in which relation to a thing of CASC and KZ."""

from typing import Any, NamedTuple

from sqlalchemy import insert

from app.identity.models import Grant, Person
from app.kernel.db import WriteSession
from app.kernel.ids import new_id
from tests.support.world import World, _grant, _person


class Held(NamedTuple):
    role: str
    network: str | None = "casc"
    state: str | None = None
    standing: str = "full"


STAFF: dict[str, tuple[Held, ...]] = {
    "correspondent": (Held("correspondent", state="KZ"),),
    "steward": (Held("steward", state="KZ"),),
    "colleague": (Held("focal_point", state="KZ"),),
    "liaison": (Held("liaison", state="KZ"),),
    "cosigner": (Held("cosigner"),),
    "auditor": (Held("auditor", None),),
    "operator": (Held("operator", None),),
    "guest": (Held("guest"),),
    "interpreter": (Held("interpreter"),),
    "secretary": (Held("secretariat"),),
    "elsewhere": (Held("secretariat", "ejn"),),
    "relay": (Held("secretariat", "seajust"),),
    "abroad": (Held("correspondent", "ejn", "KZ"), Held("steward", "ejn", "KZ"), Held("cosigner", "ejn")),
    "neighbour": (Held("correspondent", state="UZ"), Held("steward", state="UZ")),
    "observer-correspondent": (Held("liaison", state="KZ"), Held("correspondent", state="KZ", standing="observer")),
    "observer-steward": (Held("liaison", state="KZ"), Held("steward", state="KZ", standing="observer")),
}
"""Observers are shown what members are, by a second grant: what they may do about it is what is asked here."""
HOLDERS: dict[str, tuple[str, ...]] = {
    "correspondent": ("correspondent", "observer-correspondent", "neighbour"),
    "steward": ("steward", "observer-steward", "neighbour"),
    **{role: (role,) for role in ("secretariat", "cosigner", "auditor", "operator")},
}
"""Who tells the relations of a role apart."""
PROBES = ("", "KZ", "colleague", "TH", "UZ", "GH", "correspondent", "secretariat", "operator", "auditor", "guest")
"""Nobody; whose the thing is; who is beside them in the room; who is in it for the other State, and shown the thing by
agreement; another State of the network; one that is shown nothing; who manages the State's people, the network, the
service; who looks at evidence; a visitor."""
CALLERS = ("KZ", "TH", "UZ", "GH", "secretariat", *STAFF)


def role_of(caller: str) -> str:
    """The role by which somebody may have a door of their own: focal points have what is open to anyone."""
    if caller in STAFF:
        return STAFF[caller][-1].role
    return caller if caller == "secretariat" else "anyone"


def employ(session: WriteSession, world: World) -> dict[str, str]:
    """The staff, each with an account; their ids by name."""
    ids = {name: new_id() for name in STAFF}
    people = [_person(ids[name], f"fp-{name}", held[0].state, None, world.at) for name, held in STAFF.items()]
    grants: list[dict[str, Any]] = [
        _grant(ids[name], each.role, each.network, each.state, world.at) | {"standing": each.standing}
        for name, held in STAFF.items()
        for each in held
    ]
    session.execute(insert(Person), people)
    session.execute(insert(Grant), grants)
    return ids
