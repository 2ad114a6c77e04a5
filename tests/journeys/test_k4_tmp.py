"""Temporary."""

import pytest
from playwright.async_api import expect
from tests.journeys.every_today import today_states
from tests.journeys.test_every_page import faults_of, resize
from tests.journeys.people import *
from tests.journeys.rooms import Question, Room, open_quietly
from app.kernel.ids import new_id


@pytest.mark.parametrize("language", ["en", "ru", "ar"])
async def test_mine(service, enter, language):
    found = {}
    reader = await enter(service, "th", language)
    asking = await enter(service, "kz", language)
    id = await open_quietly(
        asking, "dem0th00000000000003", Question("0001/2026", "0002", kind="urgent", urgency="critical")
    )

    async def check(name, person):
        for width in (WIDE, PHONE, NARROW):
            await resize(person, width)
            if f := await faults_of(person, width, language):
                found[f"{name} {width}"] = f
        await resize(person, WIDE)

    async for name, person in today_states(reader):
        await check(name, person)
    room = Room(reader)
    await room.open(id, "0001/2026")
    for b in ("escalate", "call-title", "urgency-change"):
        await reader.press(b)
        await reader.page.get_by_role("dialog").wait_for()
        await check(b, reader)
        await reader.page.keyboard.press("Escape")
    await reader.press("urgency-change")
    await reader.page.get_by_role("dialog").get_by_role("radio").first.check()
    await check("down", reader)
    await reader.page.keyboard.press("Escape")
    await reader.press("escalate")
    await reader.press("escalate-confirm")
    await reader.press("room-acknowledge")
    await reader.press("promise-title")
    await reader.page.get_by_role("dialog").wait_for()
    await check("promise", reader)
    await asking.open("/consultations/new?to=dem0th00000000000003&urgency=high")
    await asking.see("combobox", "urgent-reason").wait_for()
    await check("opening", asking)
    import pprint

    pprint.pprint(found)
    assert found == {}
