"""Consultations in which everything that can be typed freely is typed, each text with a sign that can be looked for."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import httpx

from tests.consultations.steps import form
from tests.support.web import SignIn
from tests.support.world import World

SIGN = "zq-canary"
ROOM = "/api/consultations/{id}"
ENGLISH = {"language": "en"}
RESTRICTED = {"caveats": ["other_restriction"], "terms": {"text": f"{SIGN} restriction"}}


class Typist:
    """Knocks at doors, and remembers which field of which door was given the sign."""

    def __init__(self) -> None:
        self.fields: set[str] = set()
        self._keys = 0

    async def __call__(self, client: httpx.AsyncClient, door: str, body: dict[str, Any], **path: Any) -> Any:
        """The answer's JSON, or None. Raises AssertionError for a refusal."""
        method, address = door.split(" ")
        self._keys += 1
        act = method == "POST" and not address.endswith(("/search", "/papers"))
        given = {"key": f"typed-{self._keys}"} | body if act else body
        answer = await client.request(method, address.format(**path), json=given)
        assert answer.is_success, f"{door}: {answer.status_code} {answer.text}"
        self.fields |= {f"{door} {field}" for field in _signed(body)}
        return answer.json() if answer.content else None


async def typed(type: Typist, sign_in: SignIn, world: World, colleague: str) -> list[str]:
    """The rooms, two of them; the second is over. `colleague` is another entry of Thailand's."""
    kz, th = await sign_in("KZ"), await sign_in("TH")
    written = {
        "subject": f"{SIGN} subject",
        "question": f"{SIGN} question",
        "facts": f"{SIGN} facts",
        "own_reference": f"{SIGN} 17/2026",
    }
    urgent = {"urgency": "critical", "urgent": {"reason": "life"}}
    await type(kz, "PUT /api/consultation-drafts/{key}", written | RESTRICTED, key="draft-1")
    shut = (await type(kz, "POST /api/consultations", form(world, **urgent, **written, **RESTRICTED)))["id"]
    await _leave(type, kz, th, shut, colleague)
    room = (await type(kz, "POST /api/consultations", form(world, **written, key="open-2")))["id"]
    by = (world.at + timedelta(days=1)).isoformat()
    await type(th, f"POST {ROOM}/promise", {"by": by, "note": f"{SIGN} promise"}, id=room)
    await _talk(type, kz, th, room)
    await _attach(type, kz, room)
    await _act(type, kz, th, room, world)
    await type(kz, "POST /api/consultations/search", {"words": f"{SIGN} message"})
    forum = {"network": "casc", "subject": f"{SIGN} plenary", "announcement": f"{SIGN} in May", "language": "en"}
    await type(await sign_in("secretariat"), "POST /api/forums", forum)
    over = {"outcome": "request_will_be_sent", "central_authority_informed": True}
    noted = {"note": f"{SIGN} note", "formal_reference": f"{SIGN} 18/2026"}
    await type(kz, f"POST {ROOM}/close", over | noted, id=room)
    await type(th, f"POST {ROOM}/papers", {"kind": "transcript", "format": "json", "language": "en"}, id=room)
    return [shut, room]


async def _leave(type: Typist, kz: httpx.AsyncClient, th: httpx.AsyncClient, room: str, colleague: str) -> None:
    await type(th, f"POST {ROOM}/acceptances", {"seq": 1}, id=room)
    await type(kz, f"POST {ROOM}/hold", {"reason": f"{SIGN} inquiry", **ENGLISH}, id=room)
    await type(kz, f"POST {ROOM}/release", {"reason": f"{SIGN} it is over", **ENGLISH}, id=room)
    await type(th, f"POST {ROOM}/shift-offers", {"successor": colleague, "note": f"{SIGN} night", **ENGLISH}, id=room)
    await type(th, f"POST {ROOM}/leave", {"note": f"{SIGN} bye"}, id=room)


async def _talk(type: Typist, kz: httpx.AsyncClient, th: httpx.AsyncClient, room: str) -> None:
    said = await type(th, f"POST {ROOM}/entries", {"body": f"{SIGN} message"}, id=room)
    await type(th, f"POST {ROOM}/entries", {"kind": "answer", "body": f"{SIGN} answer"}, id=room)
    corrected = {"kind": "correction", "reply_to": said["seq"], "body": f"{SIGN} correction"}
    await type(th, f"POST {ROOM}/entries", corrected, id=room)
    await type(kz, f"POST {ROOM}/entries", {"body": f"{SIGN} under it"} | RESTRICTED, id=room)
    await type(kz, f"PUT {ROOM}/draft", {"key": "next", "text": f"{SIGN} draft"} | RESTRICTED, id=room)


async def _attach(type: Typist, kz: httpx.AsyncClient, room: str) -> None:
    content = f"{SIGN} content\n".encode() * 30_000
    file = (await kz.post(f"{ROOM}/uploads".format(id=room), content=content)).json()["file"]
    await type(kz, f"POST {ROOM}/files", {"file": file, "name": f"{SIGN} file.txt"} | RESTRICTED, id=room)


async def _act(type: Typist, kz: httpx.AsyncClient, th: httpx.AsyncClient, room: str, world: World) -> None:
    await type(kz, f"POST {ROOM}/caveats", RESTRICTED, id=room)
    uz = {"focal_point": world.focal_points["UZ"]}
    asked = await type(kz, f"POST {ROOM}/participants", uz, id=room)
    word = {"agree": True, "note": f"{SIGN} why"}
    await type(th, f"POST {ROOM}/admissions/{{seq}}/replies", word, id=room, seq=asked["seq"])
    point = {"item": "translation", "state": "settled", "note": f"{SIGN} point"}
    await type(kz, f"POST {ROOM}/checklist", point, id=room)
    await type(kz, f"POST {ROOM}/calls", {"body": f"{SIGN} call", **ENGLISH}, id=room)
    urgent = {"urgency": "critical", "urgent": {"reason": "life"}, "note": f"{SIGN} urgency"}
    await type(kz, f"POST {ROOM}/urgency", urgent, id=room)
    await type(kz, f"POST {ROOM}/subject", {"subject": f"{SIGN} put right"}, id=room)
    told = await type(
        kz, f"POST {ROOM}/information", {"body": f"{SIGN} told", "vouched": True, **ENGLISH} | RESTRICTED, id=room
    )
    await type(th, f"POST {ROOM}/acceptances", {"seq": told["seq"]}, id=room)
    speaks = {"seq": told["seq"], "body": f"{SIGN} disclosure", "planned_on": "2026-12-01", **ENGLISH}
    seq = (await type(th, f"POST {ROOM}/disclosures", speaks, id=room))["seq"]
    reply = {"reply": "noted", "body": f"{SIGN} reply", **ENGLISH}
    await type(kz, f"POST {ROOM}/disclosures/{{seq}}/replies", reply, id=room, seq=seq)


def free_fields(description: dict[str, Any], *doors: str) -> set[str]:
    """The fields at the doors of rooms, or at others, that take any text, after an OpenAPI description."""
    schemas = description["components"]["schemas"]
    return {
        f"{method.upper()} {address} {field}"
        for address, methods in description["paths"].items()
        if address.startswith(doors or ("/api/consultation", "/api/forums"))
        for method, operation in methods.items()
        for content in operation.get("requestBody", {"content": {}})["content"].values()
        for field in _free(content["schema"], schemas)
    }


def _free(schema: dict[str, Any], schemas: dict[str, Any]) -> Iterator[str]:
    if "$ref" in schema:
        schema = schemas[schema["$ref"].rsplit("/", 1)[-1]]
    for choice in schema.get("anyOf", []):
        yield from _free(choice, schemas)
    for name, inner in schema.get("properties", {}).items():
        yield from (f"{name}.{field}".strip(".") for field in _free(inner, schemas))
    if schema.get("type") == "array":
        yield from _free(schema["items"], schemas)
    if schema.get("type") == "string" and not schema.keys() & {"enum", "const", "pattern", "format"}:
        yield ""


def _signed(body: Any) -> Iterator[str]:
    if isinstance(body, dict):
        for name, inner in body.items():
            yield from (f"{name}.{field}".strip(".") for field in _signed(inner))
    elif isinstance(body, str) and SIGN in body:
        yield ""
