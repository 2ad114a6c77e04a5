"""Takes the pictures of docs/pictures: `python -m tests.journeys.pictures`.

The story is invented: a prosecutor in Astana asks a colleague in Bangkok before records are deleted, and adds one in
Doha. Nothing in it states the law of any State.
"""

import asyncio
import sys
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from playwright.async_api import Browser, async_playwright, expect

from app.kernel.clock import ManualClock
from app.kernel.ids import new_id
from tests.journeys.directory import Directory
from tests.journeys.people import PHONE, WIDE, Person, enter_as
from tests.journeys.rooms import Question, Room, open_quietly
from tests.journeys.service import build_front_end
from tests.journeys.stage import stage
from tests.support import parts
from tests.support.browser import ARGUMENTS

FOLDER = parts.ROOT / "docs" / "pictures"
BEGINNING = datetime(2026, 11, 23, 7, 8, tzinfo=UTC)
"""A Monday: 12:08 in Astana, 14:08 in Bangkok, 10:08 in Doha."""

BANGKOK, DOHA, BISHKEK = "dem0th00000000000003", "dem0qa00000000000006", "dem0kg00000000000007"
QUESTION = Question(
    "Exchange records due for deletion tonight",
    "We are preparing a request for account records of a virtual-asset exchange in Bangkok. The exchange deletes its"
    " log data tonight. Whom may we ask to preserve them, and what should our letter contain?",
    kind="urgent",
    urgency="critical",
)
FROM_DOHA = "يمكننا تأكيد ما إذا كان الحساب الثاني مسجلا لدينا (المرجع QA-114/2026) خلال ساعتين."
FROM_ASTANA = (
    "Спасибо. Реквизиты счетов направим отдельным защищённым каналом; официальный запрос — до 7 декабря."
    " / Thank you. Account details will follow by secure channel only, the formal request by 7 December."
)

Take = Callable[..., Awaitable[Person]]


async def take_all(folder: Path) -> None:
    async with async_playwright() as playwright, stage(clock := ManualClock(BEGINNING)) as address:
        browser = await playwright.chromium.launch(executable_path=parts.chromium().need(), args=ARGUMENTS)
        room = await _story(browser, address, clock)
        for name, take in PICTURES.items():
            person = await take(browser, address, room)
            await person.page.evaluate("document.fonts.ready")
            await person.page.screenshot(path=folder / f"{name}.png")
            print(name, *person.watch.complaints())
            await person.page.context.close()
        await browser.close()


async def _story(browser: Browser, address: str, clock: ManualClock) -> str:
    """Thirteen minutes of one consultation; answers its room."""
    astana = await enter_as(browser, address, "kz")
    doha = await enter_as(browser, address, "qa")
    room = await open_quietly(astana, BANGKOK, QUESTION)
    clock.move(timedelta(minutes=4))
    path = f"/api/consultations/{room}"
    asked = await astana.ask(f"{path}/participants", "POST", {"focal_point": DOHA, "key": new_id()})
    bangkok = await enter_as(browser, address, "th")
    await bangkok.ask(f"{path}/admissions/{asked['seq']}/replies", "POST", {"key": new_id(), "agree": True})
    clock.move(timedelta(minutes=5))
    await _say(doha, path, FROM_DOHA, "ar", [])
    clock.move(timedelta(minutes=2))
    seq = await _say(astana, path, FROM_ASTANA, "ru", ["confidential", "no_onward"])
    for person in (bangkok, doha):
        await person.ask(f"{path}/acceptances", "POST", {"key": new_id(), "seq": seq})
    clock.move(timedelta(minutes=2))
    for person in (astana, doha, bangkok):
        await person.page.context.close()
    return room


async def _say(person: Person, path: str, body: str, language: str, caveats: list[str]) -> int:
    """Answers the number of the entry."""
    entry = {
        "key": new_id(),
        "body": body,
        "kind": "message",
        "reply_to": None,
        "caveats": caveats,
        "language": language,
    }
    seq: int = (await person.ask(f"{path}/entries", "POST", entry))["seq"]
    return seq


def _search(persona: str, language: str, query: str, width: int = WIDE) -> Take:
    async def take(browser: Browser, address: str, room: str) -> Person:
        person = await enter_as(browser, address, persona, language, width)
        await Directory(person).open(query)
        return person

    return take


def _room(persona: str, language: str, width: int = WIDE) -> Take:
    async def take(browser: Browser, address: str, room: str) -> Person:
        person = await enter_as(browser, address, persona, language, width)
        await Room(person).open(room, QUESTION.subject)
        await expect(Room(person).says(FROM_ASTANA)).to_be_visible()
        return person

    return take


async def _edit(browser: Browser, address: str, room: str) -> Person:
    person = await enter_as(browser, address, "casc-secretariat")
    await person.open(f"/directory/{BISHKEK}/edit")
    return person


PICTURES: dict[str, Take] = {
    "search-en": _search("kz", "en", ""),
    "search-ru": _search("kz", "ru", "?q=Канти Ватанамонгкончай"),
    "search-ar": _search("qa", "ar", ""),
    "search-ar-phone": _search("qa", "ar", "?q=كرابلينا", PHONE),
    "room-en": _room("th", "en"),
    "room-ar": _room("qa", "ar"),
    "room-ru-phone": _room("kz", "ru", PHONE),
    "edit-en": _edit,
}

if __name__ == "__main__":
    build_front_end()
    asyncio.run(take_all(Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER))
