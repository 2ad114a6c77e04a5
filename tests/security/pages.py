"""Every page of the application, by who looks at it, and what must be there for it to have others' texts on it."""

from collections.abc import Awaitable, Callable
from typing import Any

from playwright.async_api import Page

from tests.journeys.every_secretariat import new_entry
from tests.journeys.people import ASK

ROOM = "/consultations/{room}"
OF: dict[str, tuple[str, ...]] = {
    "fr": (
        "/today",
        "/directory",
        "/directory/{card}",
        "/directory/whom",
        "/directory/saved",
        "/directory/sheets",
        "/directory/sheets/XA",
        "/directory/sheets/compare?of=XA&of=XB",
        "/directory/routes",
        "/directory/routes/{route}",
        "/directory/channels",
        "/directory/partners",
        "/directory/duty",
        "/directory/duty/TH",
        "/directory/duty-sheet",
        "/consultations",
        ROOM,
        "/consultations/new?to={card}",
        "/consultations/search",
        "/consultations/disclosures",
        "/who-viewed-me",
        "/my-details",
        "/my-sessions",
        "/my-data",
        "/first-steps",
        "/notices",
    ),
    "casc-secretariat": (
        "/secretariat",
        "/secretariat/people",
        "/secretariat/audit",
        "/secretariat/reports",
        "/secretariat/canaries",
        "/secretariat/data-requests",
        "/secretariat/break-glass",
        "/secretariat/break-glass/{glass}",
        "/secretariat/directory-use",
        "/secretariat/unconfirmed",
        "/secretariat/without-alternate",
        "/secretariat/vocabulary",
        "/secretariat/gaps",
        "/secretariat/agreements",
        "/secretariat/entries",
        "/secretariat/entries/new",
        "/secretariat/states",
        "/secretariat/authorities/new?jurisdiction=AZ",
        "/directory/authorities/AZ/{authority}",
        "/directory/{card}/edit",
        "/directory/routes/new",
        "/directory/routes/{route}/edit",
        "/directory/sheets/XA/edit",
        "/directory/sheets/import",
        "/consultations/new-forum",
    ),
    "kg-correspondent": ("/consultations/incoming",),
}
QUICK = {"/directory", "/directory/{card}", ROOM, "/secretariat/people", "/directory/{card}/edit"}
Inside = Callable[[str], Awaitable[Page]]
UPLOAD = """async ([room]) => {
    const answer = await fetch(`/api/consultations/${room}/uploads`, { method: 'POST', body: '%PDF-1.7 a draft' });
    return (await answer.json()).file;
}"""


async def ask(page: Page, path: str, body: Any = None, method: str = "") -> Any:
    return await page.evaluate(ASK, [f"/api/{path}", method or ("GET" if body is None else "POST"), body])


async def places(inside: Inside, persona: str) -> dict[str, str]:
    """What the addresses name: an entry that the person sees, reported by them, and for a member a room of their own
    with a file in it."""
    page = await inside(persona)
    code = "TH" if persona == "fr" else "AZ"
    card = (await ask(page, f"directory/search?jurisdiction={code}"))["hits"][0]["card"]
    report = {"focal_point": card["id"], "problem": "no_answer", "note": "Nobody answers."}
    await ask(page, "reports", report)
    room = await _room(page, card) if persona == "fr" else ""
    return {"card": card["id"], "authority": card["authority"]["id"], "room": room}


async def furnish(inside: Inside) -> dict[str, str]:
    """The rest, for all pages: somebody's searches, requests and questions, a reading that was agreed to."""
    reader, keeper, asker = await inside("fr"), await inside("casc-secretariat"), await inside("uz")
    routes = await ask(keeper, "directory/routes")
    card = (await ask(asker, "directory/search?jurisdiction=KG"))["hits"][0]["card"]
    await ask(reader, "directory/saved-searches", {"name": "Fraud in Central Asia", "address": "offence=fraud"})
    await ask(reader, "my-data/requests", {"kind": "correction", "words": "My name is spelt otherwise."})
    await ask(asker, "my-data/requests", {"kind": "correction", "words": "My name is spelt otherwise."})
    await ask(asker, "directory/search/unanswered", {"address": "q=Nobody+of+this+name"})
    room = await _room(asker, card)
    reference = (await ask(asker, f"consultations/{room}"))["reference"]
    wanted = {"reference": reference, "reason": "The officer is missing tonight.", "minutes": 15}
    glass = (await ask(keeper, "break-glass", wanted))["id"]
    await ask(await inside("auditor"), f"break-glass/{glass}/decision", {"agreed": True})
    await ask(asker, f"directory/focal-points/{card['id']}/reveal", {"purpose": "urgent", "reason": "Tonight."})
    own = (await ask(reader, "directory/own"))["id"]
    await ask(await inside("th"), f"directory/focal-points/{own}/reveal", {"purpose": "consultation"})
    await ask(await inside("kg-correspondent"), "directory/additions", new_entry(card))
    await _disclosed(reader, await inside("th"))
    gone = (await ask(keeper, "directory/search?network=casc&jurisdiction=AZ"))["hits"][1]["card"]["id"]
    await ask(keeper, f"directory/focal-points/{gone}/retirement", {"reason": "moved"})  # somebody's alternate
    return {"route": routes[0]["id"], "glass": glass}


async def _disclosed(giver: Page, receiver: Page) -> None:
    """Information that was accepted, and a notice that it must be disclosed: it waits for the giver's reply."""
    own = (await ask(receiver, "directory/own"))["id"]
    room = f"consultations/{await _room(giver, {'id': own, 'jurisdiction': 'TH'}, 'scripts-given')}"
    words = {"language": "en", "body": "Two accounts were opened in May."}
    given = await ask(giver, f"{room}/information", words | {"key": "scripts-told", "vouched": True})
    await ask(receiver, f"{room}/acceptances", {"key": "scripts-taken", "seq": given["seq"]})
    notice = words | {"key": "scripts-notice", "seq": given["seq"], "planned_on": "2099-12-01"}
    await ask(receiver, f"{room}/disclosures", notice)


async def _room(page: Page, card: dict[str, Any], key: str = "scripts") -> str:
    form = {
        "subject": "2026-114/9",
        "requested_jurisdictions": [card["jurisdiction"]],
        "question_type": "requirements",
        "urgency": "normal",
        "focal_points": [card["id"]],
        "question": "Which form?",
        "language": "en",
        "key": key,
    }
    room = str((await ask(page, "consultations", form))["id"])
    file = await page.evaluate(UPLOAD, [room])
    await ask(page, f"consultations/{room}/files", {"key": f"{key}-file", "file": file, "name": "Draft of May.pdf"})
    return room
