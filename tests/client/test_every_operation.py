"""For every operation: what a client knew before, and what it is told of it, is what it would fetch afresh.

The idea is Zulip's (`verify_action`). The browser's own is held to the whole room beside its log.
"""

from datetime import timedelta
from typing import Any, NamedTuple, get_args

from app.consultations.schemas import Kind
from app.realtime.hub import Hub
from tests.client.clients import Held, State
from tests.client.test_conformance import Clients, alike, fresh, knows_all
from tests.consultations.urgency.conftest import Officers, officers
from tests.support.world import World

__all__ = ["officers"]

ELSEWHERE = {"assigned", "glass_broken", "file", "scanned", "frozen", "resumed"}
"""Kinds of entry that ask for more people than are here, or for a scanner; a client treats them like others."""


class Operation(NamedTuple):
    """Something done by HTTP; `about` names the operation whose entry it is about."""

    name: str
    who: str
    path: str
    given: dict[str, Any]
    about: tuple[str, str] | None = None


def said(name: str, who: str, about: str | None = None, **given: Any) -> Operation:
    body = None if given.get("kind") in ("acknowledged", "withdrawal") else f"words of {name}"
    return Operation(name, who, "entries", {"body": body} | given, ("reply_to", about) if about else None)


def operations(world: World) -> list[Operation]:
    later = (world.at + timedelta(hours=3)).isoformat()
    words = {"body": "What is to be said.", "language": "en"}
    return [
        said("message", "KZ"),
        said("own message", "TH", about="message"),
        said("correction", "KZ", kind="correction", about="message"),
        said("second correction", "KZ", kind="correction", about="correction"),
        said("withdrawal", "KZ", kind="withdrawal", about="second correction"),
        said("own withdrawal", "TH", kind="withdrawal", about="own message"),
        said("acknowledged", "TH", kind="acknowledged"),
        said("under a condition", "KZ", caveats=["confidential"]),
        Operation("accepted", "TH", "acceptances", {}, ("seq", "under a condition")),
        said("withdrawn under it", "KZ", kind="withdrawal", about="under a condition"),
        said("under another", "KZ", caveats=["no_onward"]),
        Operation("restricted by oneself", "TH", "caveats", {"caveats": ["no_onward"]}),
        Operation("restricted", "KZ", "caveats", {"caveats": ["no_onward", "confidential"]}),
        said("under both", "KZ"),
        Operation("information", "KZ", "information", words | {"vouched": True}),
        Operation("accepted again", "TH", "acceptances", {}, ("seq", "information")),
        Operation("disclosure", "TH", "disclosures", words | {"planned_on": "2026-12-01"}, ("seq", "information")),
        Operation("reply", "KZ", "disclosures/{disclosure}/replies", {"reply": "noted"}),
        Operation("checklist", "KZ", "checklist", {"item": "translation", "state": "settled", "note": "In English."}),
        Operation("promise", "TH", "promise", {"by": later}),
        Operation("call", "KZ", "calls", words),
        Operation("escalation", "KZ", "escalate", {"jurisdiction": "TH"}),
        Operation("urgency", "TH", "urgency", {"urgency": "critical", "urgent": {"reason": "life"}}),
        Operation("proposal", "KZ", "participants", {"focal_point": world.focal_points["UZ"]}),
        Operation("no", "TH", "admissions/{proposal}/replies", {"agree": False}),
        Operation("another", "KZ", "participants", {"focal_point": world.focal_points["UZ"]}),
        Operation("yes", "TH", "admissions/{another}/replies", {"agree": True}),
        said("newcomer", "UZ"),
        Operation("leaving", "UZ", "leave", {}),
        said("answer", "TH", kind="answer", about="message"),
        Operation("hold", "TH", "hold", {"reason": "A complaint.", "language": "en"}),
        Operation("release", "TH", "release", {"reason": "Decided.", "language": "en"}),
        Operation("closing", "KZ", "close", {"outcome": "not_needed", "central_authority_informed": True}),
    ]


async def test_what_one_knows_and_is_told_is_what_one_would_fetch(
    held: Held, hub: Hub, clients: Clients, room: str, world: World, officers: Officers
) -> None:
    await held.follow(room)
    await knows_all(held, clients, room, 4)
    seqs: dict[str, int] = {}

    for operation in operations(world):
        seqs[operation.name] = await done(operation, clients, room, seqs)
        await clients["KZ"].post(f"/api/consultations/{room}/read", json={"seq": seqs[operation.name]})
        await is_what_it_would_fetch(operation.name, held, clients, room)

    state = await held.until(lambda state: room in state["rooms"])
    assert set(get_args(Kind)) - {each["kind"] for each in state["rooms"][room]} == ELSEWHERE


async def done(operation: Operation, clients: Clients, room: str, seqs: dict[str, int]) -> int:
    """The seq of its entry."""
    given = {"key": operation.name.replace(" ", "-")} | operation.given
    if operation.about is not None:
        given[operation.about[0]] = seqs[operation.about[1]]
    answer = await clients[operation.who].post(f"/api/consultations/{room}/{operation.path.format(**seqs)}", json=given)
    assert answer.is_success, (operation.name, answer.text)
    seq: int = answer.json()["seq"]
    return seq


async def is_what_it_would_fetch(name: str, held: Held, clients: Clients, room: str) -> None:
    """Returns once both are so; at the deadline what differs is shown."""
    log = alike(await fresh(clients, room))
    whole = (await clients["TH"].get(f"/api/consultations/{room}")).json()

    def same(state: State) -> bool:
        known = state.get("shown", {}).get(room)
        return alike(state["rooms"].get(room, [])) == log and (known is None or about(known) == about(whole))

    try:
        await held.until(same)
    except TimeoutError:
        state = await held.until(lambda state: True)
        assert alike(state["rooms"][room]) == log, name
        assert about(state["shown"][room]) == about(whole), name
        raise


def about(room: dict[str, Any]) -> dict[str, Any]:
    """A room but for what only its own reader moves."""
    return {name: room[name] for name in room if name not in ("unread", "read_seq")}
