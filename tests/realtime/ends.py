"""Each way in which somebody's access ends, done at one process while their socket is open at another.

A way answers with the moment from which on the socket is late, by `time.monotonic`: before the request that ends
access, or when it is over by itself.
"""

import asyncio
import time
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from typing import Any, NamedTuple, TypeVar

import httpx
from sqlalchemy import update
from sqlmodel import SQLModel, col

from app.consultations.joining import LAPSE
from app.consultations.models import Participant, Room
from app.consultations.retention.purging import ERRAND as PURGE
from app.identity.grants.attesting import GRACE
from app.identity.grants.service import ATTESTED_FOR, DUE
from app.identity.invitations.models import Invitation
from app.identity.invitations.service import admit
from app.identity.models import Grant, SignedIn
from app.identity.passkeys.models import ISSUER
from app.kernel.clock import SystemClock
from app.kernel.db import Database, WriteSession
from app.kernel.ids import new_id
from app.outbox import service as outbox
from tests.identity.invitations.ways import enrol
from tests.identity.oidc.issuer import Issuer
from tests.identity.passkeys import conftest as passkeys
from tests.identity.passkeys.authenticator import Authenticator
from tests.realtime.tab import Tab
from tests.support.world import World, _grant

T = TypeVar("T")
SOON = timedelta(seconds=1)
ONE_AFTER_THE_OTHER = asyncio.Lock()
"""The tests' provider remembers one sign-in at a time."""


class Ended(NamedTuple):
    """One person's session and socket, their room, and who keeps them."""

    client: httpx.AsyncClient
    tab: Tab
    keeper: httpx.AsyncClient
    person: str
    grant: str
    room: str
    provider: Issuer
    database: Database
    world: World

    async def write(self, work: Callable[[WriteSession], T]) -> T:
        return await asyncio.to_thread(self.database.write_now, work)

    async def changes(self, table: type[SQLModel], which: Any, **values: Any) -> None:
        await self.write(lambda session: session.execute(update(table).where(which).values(values)))

    def keeps_cookies(self) -> Authenticator:
        """What a ceremony leaves in the browser is sent without TLS too, here; a key in software."""

        async def sent_in_plain(_: httpx.Response) -> None:
            for cookie in self.client.cookies.jar:
                cookie.secure = False

        self.client.event_hooks = {"response": [sent_in_plain]}
        return Authenticator()


def done(answer: httpx.Response) -> None:
    assert answer.is_success or answer.is_redirect, answer.text


async def ends(request: Awaitable[httpx.Response]) -> float:
    """What ends somebody's access: the moment before it."""
    begun = time.monotonic()
    done(await request)
    return begun


async def signs_out(one: Ended) -> float:
    return await ends(one.client.post("/api/session/end"))


async def ends_all_sessions(one: Ended) -> float:
    return await ends(one.client.post("/api/sessions/end"))


async def ends_one_session(one: Ended) -> float:
    (own,) = [each["id"] for each in (await one.client.get("/api/sessions")).json() if each["current"]]
    return await ends(one.client.post(f"/api/sessions/{own}/end"))


async def ends_the_passkey(one: Ended) -> float:
    done(await passkeys.add(one.client, one.keeps_cookies()))
    [key] = (await one.client.get("/api/passkeys")).json()["passkeys"]
    vouched = {"issuer": ISSUER, "provider_session": key["id"]}
    await one.changes(SignedIn, col(SignedIn.person_id) == one.person, **vouched)
    return await ends(one.client.post(f"/api/passkeys/{key['id']}/end"))


async def comes_in_anew_with_a_passkey(one: Ended) -> float:
    key = one.keeps_cookies()
    done(await passkeys.add(one.client, key))
    return await ends(passkeys.enter(one.client, key))


async def comes_in_anew_by_invitation(one: Ended) -> float:
    key = one.keeps_cookies()
    secret = await one.write(lambda session: admit(session, one.person, SystemClock().now()))
    return await ends(enrol(one.client, secret, key))


async def comes_in_anew_through_the_provider(one: Ended) -> float:
    one.keeps_cookies()
    async with ONE_AFTER_THE_OTHER:
        brought = one.provider.go((await one.client.get("/api/sign-in/national")).headers["location"])
        begun = time.monotonic()
        answer = await one.client.get("/api/sign-in/national/callback", params=brought)
    assert answer.headers["location"] == "/"
    return begun


async def is_put_out_by_the_provider(one: Ended) -> float:
    order = one.provider.logout_token(sid=one.person, jti=one.person)
    return await ends(one.keeper.post("/api/sign-in/national/logout", data={"logout_token": order}))


async def is_let_go(one: Ended) -> float:
    return await ends(one.keeper.post(f"/api/people/{one.person}/departure", json={}))


async def is_erased(one: Ended) -> float:
    asked = await one.client.post("/api/my-data/requests", json={"kind": "erasure", "words": "I have left."})
    answer = {"granted": True, "answer": "It is done."}
    return await ends(one.keeper.post(f"/api/secretariat/data-requests/{asked.json()['id']}/answer", json=answer))


async def is_given_a_guarded_role(one: Ended) -> float:
    given = _grant(one.person, "cosigner", "casc", None, one.world.at)
    given |= {"awaited": True, "given_by": one.world.secretariat}
    await one.write(lambda session: session.add(Grant(**given)))
    return await ends(one.keeper.post(f"/api/grants/{given['id']}/agreement"))


async def is_invited_anew(one: Ended) -> float:
    id, by = new_id(), one.world.secretariat
    made = Invitation(id=id, person_id=one.person, address="", given_by=by, given_at=one.world.at)
    await one.write(lambda session: session.add(made))
    return await ends(one.keeper.post(f"/api/invitations/{id}/agreement"))


async def leaves_the_room(one: Ended) -> float:
    return await ends(one.client.post(f"/api/consultations/{one.room}/leave", json={"key": "leave"}))


async def stays_in_the_room_too_long(one: Ended) -> float:
    here = (col(Participant.room_id) == one.room) & (col(Participant.person_id) == one.person)
    over = SystemClock().now() + SOON
    await one.changes(Participant, here, until=over)
    await _errand(one, LAPSE, one.room)
    return moment(over)


async def sees_the_room_destroyed(one: Ended) -> float:
    over = SystemClock().now() + SOON
    await one.changes(Room, col(Room.id) == one.room, status="closed", closed_at=one.world.at, purge_at=over)
    await _errand(one, PURGE, one.room)
    return moment(over)


async def loses_the_grant(one: Ended) -> float:
    return await ends(one.keeper.post(f"/api/grants/{one.grant}/end"))


async def holds_a_grant_that_runs_out(one: Ended) -> float:
    over = SystemClock().now() + SOON
    done(await one.keeper.patch(f"/api/grants/{one.grant}", json={"valid_until": over.isoformat()}))
    return moment(over)


async def holds_a_grant_that_nobody_attests(one: Ended) -> float:
    over = SystemClock().now() + SOON
    await one.changes(Grant, col(Grant.id) == one.grant, attested_at=over - ATTESTED_FOR - GRACE)
    await _errand(one, DUE, one.grant)
    return moment(over)


async def _errand(one: Ended, kind: str, id: str) -> None:
    """What is to happen soon is to be done then, as it was when it was written down."""
    at = SystemClock().now()
    await one.write(lambda session: outbox.post(session, kind, {"id": id}, at=at, due_at=at + SOON))


def moment(over: datetime) -> float:
    return time.monotonic() + (over - SystemClock().now()).total_seconds()


Way = Callable[[Ended], Awaitable[float]]
OUT: dict[Way, tuple[str, ...]] = {
    signs_out: ("identity.sessions.router.end_session",),
    ends_all_sessions: ("identity.sessions.router.end_all_sessions",),
    ends_one_session: ("identity.sessions.router.end_one_session",),
    ends_the_passkey: ("identity.passkeys.router.end_passkey",),
    comes_in_anew_with_a_passkey: ("identity.passkeys.router.sign_in_with_passkey",),
    comes_in_anew_by_invitation: ("identity.invitations.router.enrol_with_passkey",),
    comes_in_anew_through_the_provider: ("identity.oidc.router.come_back",),
    is_put_out_by_the_provider: ("identity.oidc.router.end_by_provider",),
    is_let_go: ("secretariat.people.router.end_person",),
    is_erased: ("evidence.router.answer_request", "evidence.own.erasing.carry_out"),
    is_given_a_guarded_role: ("secretariat.people.router.agree_to_grant",),
    is_invited_anew: ("identity.invitations.router.agree_to_invitation",),
}
"""What signs somebody out, with the doors, errands and commands of the code that it goes through."""
OUT_OF_THE_ROOM: dict[Way, tuple[str, ...]] = {
    leaves_the_room: ("consultations.membership.router.leave_consultation",),
    stays_in_the_room_too_long: ("consultations.membership.leaving.carry_out_lapses",),
    sees_the_room_destroyed: ("consultations.retention.purging.carry_out",),
    loses_the_grant: ("secretariat.people.router.end_grant", "consultations.handing_over.carry_out"),
    holds_a_grant_that_runs_out: ("secretariat.people.router.limit_grant",),
    holds_a_grant_that_nobody_attests: ("identity.grants.attesting.carry_out",),
}
"""What takes somebody out of the room that they follow; their session goes on."""
