"""Sending what was posted: a push and a letter at once where it is urgent, a digest in the morning for the rest.

What a room's acknowledgement made needless is looked up at the moment of sending, so that nobody is woken for a
consultation that somebody else has taken up (ux.md, section 5: stop when told to stop).
"""

import asyncio
from collections.abc import Awaitable, Sequence
from datetime import datetime, timedelta

import httpx
from sqlmodel import col

from app.kernel.db import ReadSession, WriteSession
from app.kernel.house import House
from app.kernel.zones import zone
from app.notices import letters, push, repository
from app.notices.waiting import Waiting, waiting, waiting_for
from app.outbox import service as outbox
from app.outbox.models import Notice

DIGEST = "notice.digest"
MORNING = 8
PUSH_WAIT = 10.0  # seconds
GONE = (404, 410)


async def carry_out(house: House, ids: list[str]) -> None:
    """Runs the errands `notices.ERRAND`. Raises, to be tried again, when something could not be sent."""
    at = house.clock.now()

    def look(session: ReadSession) -> list[Waiting]:
        return waiting(session, ids, at)

    found = await house.db.read(look)
    later = {each.person_id: each.time_zone for each in found if not each.urgent and each.digest}

    def posted(session: WriteSession) -> None:
        for person, time_zone in later.items():
            outbox.post(session, DIGEST, {"id": person}, at=at, due_at=next_morning(time_zone, at))

    if later:
        await house.db.write(posted)
    await _together([_push(house, found, at), _mail_at_once(house, found, at)])


async def carry_out_digests(house: House, persons: list[str]) -> None:
    """Runs the errands `DIGEST`: one letter for each person who has something unread that no letter told of yet."""
    at = house.clock.now()
    found = await house.db.read(lambda session: waiting_for(session, persons, at))
    if letters.possible(house.settings):
        of = {person: [each for each in found if each.person_id == person and each.letter_to] for person in persons}
        await _together([_digest(house, each, at) for each in of.values() if each])


def next_morning(time_zone: str, at: datetime) -> datetime:
    """The next time that it is morning there."""
    local = at.astimezone(zone(time_zone))
    morning = local.replace(hour=MORNING, minute=0, second=0, microsecond=0)
    return morning if morning > local else morning + timedelta(days=1)


async def _mail_at_once(house: House, found: Sequence[Waiting], at: datetime) -> None:
    at_once = [each for each in found if each.urgent and each.letter_to]
    if letters.possible(house.settings):
        await _together([_mail(house, each, at) for each in at_once])


async def _mail(house: House, each: Waiting, at: datetime) -> None:
    letter = letters.urgent(house.settings, each.letter_to or "", each.language, each.kind, each.about, at)
    await letters.send(house.settings, letter)
    await _mark(house, [each.id], mailed_at=at)


async def _digest(house: House, all_of: Sequence[Waiting], at: datetime) -> None:
    first = all_of[0]
    kinds = [each.kind for each in all_of]
    letter = letters.digest(house.settings, first.letter_to or "", first.language, kinds, at)
    await letters.send(house.settings, letter)
    await _mark(house, [each.id for each in all_of], mailed_at=at)


async def _push(house: House, found: Sequence[Waiting], at: datetime) -> None:
    wanted = [each for each in found if each.browsers and not each.quiet and not each.pushed]
    if house.settings.push_key is None or not wanted:
        return
    async with httpx.AsyncClient(timeout=PUSH_WAIT) as client:
        await _together([_push_one(house, client, each, at) for each in wanted])


async def _push_one(house: House, client: httpx.AsyncClient, each: Waiting, at: datetime) -> None:
    """To every browser of a person. Those that are gone are forgotten; one that took it is enough. Raises when what is
    urgent reached none; the rest is not tried again, for a letter comes in the morning."""
    gone: list[str] = []
    took: list[str] = []
    requests = [
        push.request(house.settings, browser.endpoint, browser.p256dh, browser.auth, each.told(), at)
        for browser in each.browsers
    ]
    answers = await asyncio.gather(*(_sent(client, request) for request in requests))
    for browser, answer in zip(each.browsers, answers, strict=True):
        if answer is None:
            continue
        if answer.status_code in GONE:
            gone.append(browser.endpoint)
        elif answer.is_success:
            took.append(browser.id)

    def kept(session: WriteSession) -> None:
        repository.forget_browsers(session, gone)
        repository.worked(session, took, at)

    await house.db.write(kept)
    if took:
        await _mark(house, [each.id], pushed_at=at)
    elif each.urgent and len(gone) < len(each.browsers):
        raise ConnectionError("no push service took it")


async def _sent(client: httpx.AsyncClient, request: push.Sent) -> httpx.Response | None:
    """What a push service answers; none where it could not be reached."""
    try:
        return await client.post(request.url, headers=request.headers, content=request.body)
    except httpx.HTTPError:
        return None


async def _mark(house: House, ids: Sequence[str], **values: datetime) -> None:
    await house.db.write(lambda session: repository.mark(session, col(Notice.id).in_(ids), **values))


async def _together(sendings: Sequence[Awaitable[None]]) -> None:
    """All at the same time; one that fails keeps none of the others back, and then all are tried again."""
    outcomes = await asyncio.gather(*sendings, return_exceptions=True)
    failed = [each for each in outcomes if isinstance(each, BaseException)]
    if failed:
        raise failed[0]
