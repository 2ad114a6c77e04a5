"""Whatever ends somebody's access closes their sockets on another process too, told or not: p99 within 2 s, never over
5 s. Which of a provider's orders are believed is in tests/identity/oidc/test_ended_by_provider.py.
"""

import asyncio
import contextlib
import json
import time
from collections.abc import Awaitable, Callable, Sequence

from hypothesis import settings
from sqlmodel import col

from app.cli import sessions
from app.consultations.models import Room
from app.kernel.clock import SystemClock
from app.kernel.db import Database
from tests.identity.oidc.issuer import SECRET, Issuer
from tests.realtime.conftest import Start
from tests.realtime.ends import OUT, OUT_OF_THE_ROOM, SOON, Way, done, ends, moment
from tests.realtime.hall import Hall, One, crowd, listening_cut
from tests.security.who_ends import comes_to, writers
from tests.support.denominators import Counted
from tests.support.loopback import listening

ALONE = OUT | OUT_OF_THE_ROOM
WAYS = tuple(ALONE)
SESSIONS = max(len(ALONE), min(200, settings().max_examples // 5))
"""Each way once in every run, 200 in a thorough one."""
AT_ONCE = 5
"""Ended at the same time: more would wait for each other, on two busy processors, and not for the service."""
DESK = "/api/secretariat/networks/casc/states"


async def is_suspended(hall: Hall, room: str) -> float:
    """The State; its people go on in their rooms, and are in no forum."""
    return await ends(hall.keeper.post(DESK, json=_status("suspended")))


async def leaves(hall: Hall, room: str) -> float:
    return await ends(hall.keeper.post(DESK, json=_status("former")))


async def will_have_left(hall: Hall, room: str) -> float:
    over = SystemClock().now() + SOON
    done(await hall.keeper.post(DESK, json=_status("former", effective_from=over.isoformat())))
    return moment(over)


async def is_retired(hall: Hall, entry: str) -> float:
    address = f"/api/directory/focal-points/{entry}/retirement"
    return await ends(hall.keeper.post(address, json={"reason": "left_office"}))


async def everybody_signs_in_anew(hall: Hall, room: str) -> float:
    at, begun = SystemClock().now(), time.monotonic()
    await asyncio.to_thread(hall.database.write_now, lambda session: sessions._ended(session, at))
    return begun


def _status(status: str, **more: str) -> dict[str, str]:
    return {"jurisdiction": "KZ", "status": status, "reason": "Decided by the plenary.", **more}


Delay = tuple[float, str]
Act = Callable[[Hall, str], Awaitable[float]]
SEVERAL: dict[Act, tuple[int, str]] = {
    is_retired: (4403, "directory.keeping.router.retire_focal_point"),
    is_suspended: (4403, "directory.networks.router.decide_status"),
    leaves: (4403, "directory.networks.router.decide_status"),
    will_have_left: (4403, "directory.standings.service.carry_out"),
    everybody_signs_in_anew: (4401, "cli.sessions.end_sessions"),
}
"""Each act that ends the access of several people, the code, and the door, errand or command that it goes through."""
NOBODYS = {
    "cli.operators._admitted": "a grant that begins",
    "consultations.joining.let_in": "a place that begins",
    "directory.kept.repository.let_go": "a list of one's own",
    "evidence.glass.service.end": "a broken glass, by which no socket hears a room",
    "identity.invitations.service.admit": "an invitation",
    "identity.invitations.service.agree": "an invitation",
    "identity.invitations.service.end": "an invitation",
    "identity.invitations.service.end_standing": "an invitation",
    "identity.passkeys.service._end": "a key; its sessions are ended beside it",
    "secretariat.people.leaving._end_entry": "the time of an entry",
}
"""Functions that write such columns and end nobody's access by that, and what they write of."""
WHILE_NOBODY_IS_CONNECTED = {"cli.vault.replay"}


def test_every_way_that_the_code_has_is_tried(counted: Counted) -> None:
    """A further function that writes when access ends, or a further door that comes to one, belongs in `OUT`,
    `OUT_OF_THE_ROOM` or `SEVERAL`, or among those that end nobody's."""
    tried = {door for doors in ALONE.values() for door in doors} | {door for _, door in SEVERAL.values()}
    ending = writers() - NOBODYS.keys()

    counted(f"{len(ending)} functions end access, {len(tried)} doors, errands and commands come to them")
    assert NOBODYS.keys() - writers() == set()
    assert comes_to(ending) - WHILE_NOBODY_IS_CONNECTED == tried


async def _alone(hall: Hall, one: One, n: int, way: Way) -> Delay:
    """Seconds from the end of somebody's access on one process to the end of their socket on the other."""
    those = await hall.enters(one, "" if way in OUT_OF_THE_ROOM else None)
    await asyncio.sleep(n % 15 * 0.1)  # spread over the rounds of the sweep
    begun = await way(those)
    assert (way.__name__, await those.tab.closed()) == (way.__name__, 4401 if way in OUT else 4403)
    return time.monotonic() - begun, way.__name__


async def _several(hall: Hall, people: Sequence[One], act: Act, entry: str) -> list[Delay]:
    """The same for several people at once. What is decided about their State is taken back afterwards."""
    room = "" if act is not is_suspended else await _forum(hall, people[0].name)
    those = [await hall.enters(one, None if act is everybody_signs_in_anew else room) for one in people]
    begun = await act(hall, entry)

    async def closed(one: int) -> Delay:
        assert (act.__name__, await those[one].tab.closed()) == (act.__name__, SEVERAL[act][0])
        return time.monotonic() - begun, act.__name__

    delays = await asyncio.gather(*map(closed, range(len(those))))
    if act in (is_suspended, leaves, will_have_left):
        done(await hall.keeper.post(DESK, json=_status("member")))
    if act is is_suspended:
        await those[0].changes(Room, col(Room.id) == room, status="closed")
    return delays


async def _forum(hall: Hall, key: str) -> str:
    form = {"key": key, "network": "casc", "subject": "All", "announcement": "Welcome.", "language": "en"}
    return str((await hall.keeper.post("/api/forums", json=form)).json()["id"])


async def test_whatever_ends_on_one_process_closes_the_socket_on_the_other_in_time(
    postgresql_url: str, start: Start, counted: Counted
) -> None:
    provider, groups = Issuer(SystemClock()), 2 * len(SEVERAL)
    world, entries, people = crowd(postgresql_url, groups, AT_ONCE, 2 * SESSIONS, provider.url)
    known = json.dumps([provider.settings().model_dump(mode="json") | {"client_secret": SECRET}])
    here, there = [await start(postgresql_url, COUNTERPART_PROVIDERS=known) for _ in range(2)]
    database = Database(postgresql_url)
    of_group, single = people[: groups * AT_ONCE], people[groups * AT_ONCE :]

    async with listening(provider.application(), provider.door):
        for turn, name, signals in (
            (0, "told", contextlib.nullcontext()),
            (1, "LISTEN cut", listening_cut(postgresql_url)),
        ):
            hall = Hall(here, there, database, provider, world, await here.sign_in("keeper"))
            delays = list[Delay]()
            async with signals:
                for first in range(0, SESSIONS, AT_ONCE):
                    some = enumerate(single[turn * SESSIONS :][first : min(first + AT_ONCE, SESSIONS)], first)
                    delays += await asyncio.gather(*(_alone(hall, one, n, WAYS[n % len(WAYS)]) for n, one in some))
                for n, act in enumerate(SEVERAL, turn * len(SEVERAL)):
                    delays += await _several(hall, of_group[n * AT_ONCE :][:AT_ONCE], act, entries[n])
            delays.sort()
            half, p99, longest = (delays[n][0] for n in (len(delays) // 2, -1 - len(delays) // 100, -1))
            said = f"p50 {half:.2f} s, p99 {p99:.2f} s, longest {longest:.2f} s ({delays[-1][1]})"
            ways = f"{len(ALONE)} ways for one and {len(SEVERAL)} for several"
            counted(f"two processes, {name}: {len(delays)} ends in {ways}, {said}")
            assert (name, p99 <= 2, longest <= 5) == (name, True, True), delays[-5:]
    database.engine.dispose()
