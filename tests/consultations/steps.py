"""Steps that tests of consultations have in common."""

from typing import Any

import httpx

from tests.support.world import World

AT = "2026-11-23T04:00:00.000Z"
QUESTION = "Which authority is competent for bank records?"
CLOCK = {
    "jurisdiction": "TH",
    "mine": False,
    "status": "opened",
    "started_at": AT,
    "acknowledge_by": "2026-11-24T03:00:00.000Z",
    "answer_by": "2026-11-30T11:00:00.000Z",
    "time_zone": "Asia/Bangkok",
    "rungs": [],
    "level": 0,
    "reason": None,
    "deadline": None,
    "deadline_zone": None,
    "promised_by": None,
    "escalate": True,
    "promise": False,
}
"""The targets of a normal question asked at AT, as the requesting side sees them."""


def form(world: World, **changes: Any) -> dict[str, Any]:
    """The form that opens a consultation between KZ and TH."""
    return {
        "subject": "Bank records in a fraud case",
        "requested_jurisdictions": ["TH"],
        "offences": ["fraud"],
        "measures": ["freezing"],
        "question_type": "requirements",
        "urgency": "normal",
        "focal_points": [world.focal_points["TH"]],
        "question": QUESTION,
        "language": "en",
        "key": "open-1",
    } | changes


ASKED = ["TH", "UZ"]


def of_both(world: World, **changes: Any) -> dict[str, Any]:
    """What differs from the form that asks one State."""
    return {"requested_jurisdictions": ASKED, "focal_points": [world.focal_points[each] for each in ASKED]} | changes


async def entries(client: httpx.AsyncClient, room: dict[str, Any], **query: Any) -> list[dict[str, Any]]:
    """A page of a room's log as somebody sees it."""
    answer = await client.get(f"/api/consultations/{room['id']}/entries", params=query)
    assert answer.status_code == 200, answer.text
    found: list[dict[str, Any]] = answer.json()["entries"]
    return found


async def say(client: httpx.AsyncClient, room: dict[str, Any], key: str, /, **said: Any) -> httpx.Response:
    """Adds an entry; a message unless told otherwise."""
    given = {"key": key, "body": f"text of {key}"} | said
    return await client.post(f"/api/consultations/{room['id']}/entries", json=given)


async def invite(client: httpx.AsyncClient, room: dict[str, Any], key: str = "invite-1", **whom: Any) -> httpx.Response:
    """Asks somebody in: `focal_point`, `person` with `until`, or `secretariat`."""
    return await client.post(f"/api/consultations/{room['id']}/participants", json={"key": key} | whom)


async def agree(client: httpx.AsyncClient, room: dict[str, Any], seq: int, **word: Any) -> httpx.Response:
    """A lead's word on entry `seq`: yes, unless told otherwise."""
    given = {"key": f"word-{seq}", "agree": True} | word
    return await client.post(f"/api/consultations/{room['id']}/admissions/{seq}/replies", json=given)


async def close(client: httpx.AsyncClient, room: dict[str, Any], **changes: Any) -> httpx.Response:
    """Ends a consultation."""
    given = {"key": "close-1", "outcome": "not_needed", "central_authority_informed": True} | changes
    return await client.post(f"/api/consultations/{room['id']}/close", json=given)


def refusal(answer: httpx.Response) -> tuple[int, str]:
    """Status and code of an error."""
    return answer.status_code, answer.json()["code"]
