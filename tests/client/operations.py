"""Everything that puts an entry into a room: each kind at least once, in an order in which all of it is allowed."""

from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any, NamedTuple

import httpx

from app.consultations.attachments import service as attachments
from app.identity.models import Person
from app.kernel.house import House
from tests.consultations.attachments.steps import upload
from tests.evidence.glass.steps import ask, decide
from tests.support.world import World

Clients = dict[str, httpx.AsyncClient]
Seqs = dict[str, int]


class There(NamedTuple):
    """Where it happens, and the numbers of the entries so far, by the names of what put them there."""

    clients: Clients
    house: House
    room: str
    seqs: Seqs

    async def post(self, who: str, path: str, given: dict[str, Any]) -> int:
        """The number of the entry."""
        within = path if path.startswith("/") else f"/api/consultations/{self.room}/{path}"
        answer = await self.clients[who].post(within.format(room=self.room, **self.seqs), json=given)
        assert answer.is_success, (path, given, answer.text)
        seq: int = answer.json()["seq"]
        return seq


Done = Callable[[There], Awaitable[int]]


class Operation(NamedTuple):
    name: str
    do: Done


def acts(name: str, who: str, path: str, about: tuple[str, str] | None = None, **given: Any) -> Operation:
    """Something done by HTTP; `about` names the field, and what put the entry there that it is about."""

    async def do(there: There) -> int:
        aimed = {about[0]: there.seqs[about[1]]} if about else {}
        return await there.post(who, path, {"key": name.replace(" ", "-")} | given | aimed)

    return Operation(name, do)


def said(name: str, who: str, about: str | None = None, **given: Any) -> Operation:
    body = None if given.get("kind") in ("acknowledged", "withdrawal") else f"words of {name}"
    return acts(name, who, "entries", ("reply_to", about) if about else None, body=body, **given)


def everything(world: World, second: Person) -> list[Operation]:
    """`second` is another officer of TH, who has not been asked."""
    asked = world.persons["TH"]
    later = (world.at + timedelta(hours=3)).isoformat()
    words: dict[str, Any] = {"body": "What is to be said.", "language": "en"}
    return [
        said("message", "KZ"),
        said("mention", "KZ", mentions=[asked]),
        said("own message", "TH", about="message"),
        said("correction", "KZ", kind="correction", about="message"),
        said("second correction", "KZ", kind="correction", about="correction"),
        said("withdrawal", "KZ", kind="withdrawal", about="second correction"),
        said("own withdrawal", "TH", kind="withdrawal", about="own message"),
        said("acknowledged", "TH", kind="acknowledged"),
        acts("given to a colleague", "TH-correspondent", "assignment", person=second.id),
        said("under a condition", "KZ", caveats=["confidential"]),
        acts("accepted", "TH", "acceptances", ("seq", "under a condition")),
        said("withdrawn under it", "KZ", kind="withdrawal", about="under a condition"),
        said("under another", "KZ", caveats=["no_onward"]),
        acts("restricted by oneself", "TH", "caveats", caveats=["no_onward"]),
        acts("restricted", "KZ", "caveats", caveats=["no_onward", "confidential"]),
        said("under both", "KZ"),
        acts("information", "KZ", "information", **words, vouched=True),
        acts("accepted again", "TH", "acceptances", ("seq", "information")),
        acts("disclosure", "TH", "disclosures", ("seq", "information"), **words, planned_on="2026-12-01"),
        acts("reply", "KZ", "disclosures/{disclosure}/replies", reply="noted"),
        acts("checklist", "KZ", "checklist", item="translation", state="settled", note="In English."),
        acts("promise", "TH", "promise", by=later),
        acts("call", "KZ", "calls", **words),
        acts("subject", "KZ", "subject", subject="Bank records"),
        acts("escalation", "KZ", "escalate", jurisdiction="TH"),
        acts("urgency", "TH", "urgency", urgency="critical", urgent={"reason": "life"}),
        Operation("file", _examined),
        acts("proposal", "KZ", "participants", focal_point=world.focal_points["UZ"]),
        acts("no", "TH", "admissions/{proposal}/replies", agree=False),
        acts("another", "KZ", "participants", focal_point=world.focal_points["UZ"]),
        acts("yes", "TH", "admissions/{another}/replies", agree=True),
        said("newcomer", "UZ"),
        acts("leaving", "UZ", "leave"),
        Operation("glass", _broken),
        acts("last of a side", "KZ", "leave"),
        acts("back", "TH", "participants", focal_point=world.focal_points["KZ"]),
        acts("offer", "TH", "shift-offers", successor=second.focal_point_id),
        acts("taking over", "TH-2", f"/api/shift-offers/{{room}}/{asked}", agree=True),
        acts("offer back", "TH-2", "shift-offers", successor=world.focal_points["TH"]),
        acts("leaving with an offer", "TH-2", "leave"),
        said("answer", "TH", kind="answer", about="message"),
        acts("hold", "TH", "hold", reason="A complaint.", language="en"),
        acts("release", "TH", "release", reason="Decided.", language="en"),
        acts("closing", "KZ", "close", outcome="not_needed", central_authority_informed=True),
    ]


async def _examined(there: There) -> int:
    """Somebody looks at it as soon as it is there; no scanner is, so it is held."""
    file = (await upload(there.clients["KZ"], {"id": there.room}, b"A draft.")).json()["file"]
    seq = await there.post("KZ", "files", {"key": "file", "file": file, "name": "draft.txt"})
    await attachments.examine(there.house, [file])
    return seq + 1


async def _broken(there: There) -> int:
    """A secretary and a cosigner open the room for themselves."""
    room = (await there.clients["KZ"].get(f"/api/consultations/{there.room}")).json()
    asked = await ask(there.clients["secretariat"], room)
    assert (await decide(there.clients["cosigner"], asked.json()["id"])).is_success
    return int(room["last_seq"]) + 1
