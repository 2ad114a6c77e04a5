"""One room run: a consultation with thousands of entries, opened, climbed, read and written in, fast and slow."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from playwright.async_api import Browser, Page, async_playwright

from app.consultations import log
from app.kernel.announce import Announcer
from app.kernel.clock import SystemClock, wire
from app.kernel.config import Settings
from app.kernel.db import Database, WriteSession
from app.tables import metadata
from app.vault.service import furnish
from bench.console import told
from bench.databases import Place, empty_database
from bench.machine import this_machine
from bench.room.link import Link, slow_link
from bench.room.results import RoomRun, Taken
from bench.servers import free_port
from bench.service import fill, serving
from tests.support import parts
from tests.support.browser import ARGUMENTS

ENTRIES = 5_000
ROUND_TRIP, BITS = 0.4, 400_000
ASKED = "dem0th00000000000003"
SCRIPT = (Path(__file__).parent / "page.js").read_text("utf-8")
BODY = "The account was opened in May; the bank keeps its records for five years. Which authority may order that? "


def run_room(entries: int = ENTRIES) -> RoomRun:
    """Measures in Chromium, over loopback and over a link of 400 ms and 400 kbit/s."""
    machine = this_machine()
    with empty_database("sqlite") as place:
        fill(place, 300)
        slow = free_port()
        with serving(place, {"COUNTERPART_ORIGINS": json.dumps([f"http://127.0.0.1:{slow}"])}) as served:
            fast, far = asyncio.run(_measure(place, served.port, slow, entries))
    return RoomRun(at=wire(SystemClock().now()), machine=machine, entries=entries, fast=fast, slow=far)


async def _measure(place: Place, port: int, slow: int, entries: int) -> tuple[Taken, Taken]:
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=parts.chromium().need(), args=ARGUMENTS)
        async with _signed_in(browser, port, "th") as other:
            async with _signed_in(browser, port, "kz") as page:
                room = await _open_room(page)
                await asyncio.to_thread(_say_much, place, room, entries)
                fast = await _taken(page, other, room)
                told(f"loopback: first paint {fast.cold:.0f} ms, warm {fast.warm:.0f} ms")
                climbed = await page.evaluate("room.climb()")
                fast.climbed = climbed["entries"]
                fast.pages = [step["ms"] for step in climbed["steps"]]
                fast.jump = max(step["jump"] for step in climbed["steps"])
                wandered = await page.evaluate("room.wander(60, 700)")
                fast.frames, fast.astray, fast.blank = wandered["frames"], wandered["astray"], wandered["blank"]
                await page.evaluate("room.end()")
                fast.typed_in_all = await page.evaluate("room.typed('The answer comes today.')")
                fast.heard_in_all = await _heard(page, other, room, "heard in all")
            async with slow_link(port, slow, ROUND_TRIP, BITS) as link, _signed_in(browser, slow, "kz") as page:
                far = await _taken(page, other, room, link)
        await browser.close()
    return fast, far


@asynccontextmanager
async def _signed_in(browser: Browser, port: int, persona: str) -> AsyncIterator[Page]:
    context = await browser.new_context(viewport={"width": 1360, "height": 900}, reduced_motion="reduce")
    context.set_default_timeout(120_000)
    await context.add_init_script(SCRIPT)
    page = await context.new_page()
    await page.goto(f"http://127.0.0.1:{port}/mark.svg")
    await _ask(page, "/api/demo/sign-in", {"persona": persona})
    yield page
    await context.close()


async def _taken(page: Page, other: Page, room: str, link: Link | None = None) -> Taken:
    address = page.url.rsplit("/", 1)[0]
    before = link.down.carried if link else 0
    await page.goto(f"{address}/consultations/{room}", wait_until="commit")
    found = Taken(cold=await page.evaluate("room.first()"))
    await page.wait_for_load_state("networkidle")
    found.loaded_kb = round((link.down.carried - before) / 1000) if link else 0
    await page.reload(wait_until="commit")
    found.warm = await page.evaluate("room.first()")
    await page.wait_for_load_state("networkidle")
    found.typed = await page.evaluate("room.typed('The answer comes today.')")
    begun = await page.evaluate("Date.now()")
    await page.keyboard.press("Control+Enter")
    found.own = await page.evaluate("room.shown('The answer comes today.')") - begun
    found.durable = await page.evaluate("room.sent()") - begun
    found.heard = await _heard(page, other, room, "heard far away" if link else "heard near by")
    found.earlier = await page.evaluate("room.earlier()")
    return found


async def _heard(page: Page, other: Page, room: str, words: str) -> float:
    """From the moment somebody else sends until it is painted here, both by this machine's clock."""
    waiting = asyncio.create_task(page.evaluate(f"room.shown({json.dumps(words)})"))
    begun = await other.evaluate("Date.now()")
    await _ask(other, f"/api/consultations/{room}/entries", {"key": words.replace(" ", "-"), "body": words})
    return float(await waiting - begun)


async def _open_room(page: Page) -> str:
    form = {
        "subject": "A long consultation",
        "requested_jurisdictions": ["TH"],
        "question_type": "requirements",
        "urgency": "normal",
        "focal_points": [ASKED],
        "language": "en",
        "key": "bench",
    }
    room: str = (await _ask(page, "/api/consultations", form))["id"]
    return room


async def _ask(page: Page, path: str, body: object) -> Any:
    return await page.evaluate(
        """async ([path, body]) => {
            const headers = { 'content-type': 'application/json' };
            const answer = await fetch(path, { method: 'POST', headers, body: JSON.stringify(body) });
            if (!answer.ok) throw new Error(await answer.text());
            return answer.json().catch(() => null);
        }""",
        [path, body],
    )


def _say_much(place: Place, room_id: str, count: int) -> None:
    """Messages of both sides, of different lengths, up to `count` entries."""
    settings = Settings(mode="demo", database_url=place.url)
    database = Database(place.url, info=furnish(settings, Announcer()))
    at = SystemClock().now()

    def fill_up(session: WriteSession) -> None:
        room = log.lock(session, room_id)
        people = sorted({each.author for each in log.after(session, room_id, 0, 9)} | _others(session, room_id))
        for n in range(room.last_seq, count):
            body = f"{n} {BODY * (n * 7 % 5 + 1)}"
            log.append(session, room, kind="message", key=f"b{n}", author=people[n // 3 % 2], at=at, body=body)

    database.write_now(fill_up)
    database.engine.dispose()


def _others(session: WriteSession, room_id: str) -> set[str]:
    participant = metadata.tables["participant"]
    rows = session.execute(participant.select().where(participant.c.room_id == room_id))
    return {row.person_id for row in rows}
