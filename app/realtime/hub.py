"""The hub: one for each process. Told that rooms moved, it reads them all in one go and tells their followers.

    announcer -> `announced` -> [tick] one read: new entries + who may hear them -> each entry encoded once -> sockets

A signal may be lost, so every few seconds a sweep looks by itself: rooms that moved, sessions and memberships that
ended. Access is asked again with every read, in the same state of the database as the entries.
"""

import asyncio
import logging
from collections import Counter
from collections.abc import Iterable

from app.consultations import service as consultations
from app.consultations.service import Page
from app.identity.principal import Principal
from app.identity.service import TOPIC as SESSIONS
from app.kernel.announce import Signal
from app.kernel.db import ReadSession
from app.kernel.errors import NotSignedIn
from app.kernel.house import House
from app.kernel.rates import Rates
from app.realtime import encoding, repository
from app.realtime.connection import NO_MEMBER, RESTART, SESSION_ENDED, Connection
from app.realtime.deliveries import Deliveries
from app.realtime.departure import before_exit
from app.realtime.frames import Bye
from app.realtime.limits import (
    DELIVERY_SECONDS,
    FRAMES_AT_ONCE,
    FRAMES_PER_SECOND,
    MARK_SECONDS,
    PAGE,
    PAUSE_SECONDS,
    SOCKETS,
)
from app.realtime.live_rooms import LiveRooms
from app.realtime.loops import every, survived
from app.realtime.marks import Marks
from app.realtime.repository import News, Standing

RETRY_AFTER_MS = 1_000
log = logging.getLogger(__name__)


class Hub:
    """Who is connected here, and what they are told."""

    def __init__(self, house: House) -> None:
        self.house = house
        self.rooms = LiveRooms()
        self.connections: set[Connection] = set()
        self.marks = Marks(house, self.rooms, self.connections)
        self.deliveries = Deliveries(house, self.rooms)
        self.frames = Rates(FRAMES_PER_SECOND, FRAMES_AT_ONCE)
        self.leaving = False
        self._sockets = Counter[str]()
        self._wake = asyncio.Event()
        self._doubted: set[Connection] = set()
        self._reached: dict[str, int] = {}
        house.announcer.listen(consultations.TOPIC, self._room_moved)
        house.announcer.listen(SESSIONS, self._session_moved)

    async def run(self) -> None:
        """Runs until cancelled."""
        with before_exit(self.close):
            async with asyncio.TaskGroup() as group:
                group.create_task(self._ticking())
                sweep_seconds = self.house.settings.sweep_seconds
                group.create_task(every(sweep_seconds, self.sweep))
                group.create_task(every(MARK_SECONDS, self.marks.flush))
                group.create_task(every(max(DELIVERY_SECONDS, sweep_seconds), self.deliveries.flush))

    async def close(self) -> None:
        """Says `bye` to everybody and closes their sockets with 1012; nobody new is let in."""
        self.leaving = True
        for connection in tuple(self.connections):
            connection.tell(Bye(retry_after_ms=RETRY_AFTER_MS))
            connection.end(RESTART)

    # --- what connections ask ---

    def full(self, person_id: str) -> bool:
        """Whether somebody has as many sockets open as a person may."""
        return self._sockets[person_id] >= SOCKETS

    def connect(self, connection: Connection) -> None:
        self.connections.add(connection)
        self._sockets[connection.person_id] += 1

    def disconnect(self, connection: Connection) -> None:
        self.connections.discard(connection)
        self._sockets[connection.person_id] -= 1
        if not self._sockets[connection.person_id]:
            del self._sockets[connection.person_id]
        self._doubted.discard(connection)
        for room_id in self.rooms:
            if self.rooms.leave(room_id, connection):
                self.marks.presence_changed(room_id)
        connection.dispose()

    async def follow(self, connection: Connection, room_id: str, after: int | None) -> None:
        """Lets a connection hear a room. Raises NotFound, NotSignedIn."""
        new = room_id not in connection.cursors
        self.rooms.enter(room_id, connection)
        try:
            await connection.follow(room_id, after)
        except BaseException:
            self.rooms.leave(room_id, connection)
            raise
        if new:
            self.marks.presence_changed(room_id)

    def unfollow(self, connection: Connection, room_id: str) -> None:
        connection.cursors.pop(room_id, None)
        if self.rooms.leave(room_id, connection):
            self.marks.presence_changed(room_id)

    async def page(self, principal: Principal, room_id: str, after: int | None) -> Page:
        """A page of a room's log for somebody whose session still stands. Raises NotFound, NotSignedIn."""
        at = self.house.clock.now()

        def look(session: ReadSession) -> Page:
            if not repository.lives(session, principal.session_id, at):
                raise NotSignedIn
            if after is None:
                return consultations.reach(session, principal, room_id, at)
            return consultations.entries_after(session, principal, room_id, after, PAGE, at)

        return await self.house.db.read(look)

    def settle(self, room_id: str, last_seq: int) -> int:
        told = self.rooms.settle(room_id, last_seq)
        if self.rooms.due:
            self._wake.set()
        return told

    # --- signals ---

    def _room_moved(self, signal: Signal) -> None:
        self.marks.room_changed(signal.key)
        self._reached[signal.key] = max(signal.seq, self._reached.get(signal.key, 0))
        if self.rooms.announced(signal.key, signal.seq):
            self._wake.set()

    def _session_moved(self, signal: Signal) -> None:
        """Something happened to a session: what, the next tick asks."""
        self._doubt(each for each in self.connections if each.session_id == signal.key)

    def _doubt(self, connections: Iterable[Connection]) -> None:
        self._doubted.update(connections)
        if self._doubted:
            self._wake.set()

    # --- loops ---

    async def _ticking(self) -> None:
        while True:
            await self._wake.wait()
            self._wake.clear()
            if not await survived(self.tick()):
                await asyncio.sleep(PAUSE_SECONDS)
                self._wake.set()

    async def tick(self) -> None:
        """Reads what is due and tells it; looks at connections in doubt. Raises Unavailable and forgets nothing."""
        if stretches := self.rooms.take_due():
            at = self.house.clock.now()
            try:
                news = await self.house.db.glance(lambda session: repository.news(session, stretches, at))
            except BaseException:
                self.rooms.put_back([room_id for room_id, _, _ in stretches])
                raise
            for room_id, first, _ in stretches:
                self._tell(room_id, first, news)
        if self._doubted:
            doubted, self._doubted = self._doubted, set()
            try:
                self._judge(await self._standing(doubted), doubted)
            except BaseException:
                self._doubted |= doubted
                raise
        if self.rooms.due:
            self._wake.set()

    def _tell(self, room_id: str, first: int, news: News) -> None:
        room = self.rooms.get(room_id)
        if room is None or room.told != first - 1:
            return
        changed = {fact.reply_to for fact in news.facts.get(room_id, ()) if fact.kind in consultations.CHANGES}
        entries = [
            encoding.entry(
                fact._replace(body=None) if fact.seq in changed else fact,
                news.readers.get((room_id, fact.seq)) if fact.caveats else None,
            )
            for fact in news.facts.get(room_id, ())
        ]
        if entries:
            room.told = entries[-1].seq
        if room.announced > room.told:
            self.rooms.put_back([room_id])
        hearers = news.hearers.get(room_id, frozenset())
        for connection in tuple(room.followers):
            if connection.session_id in hearers:
                connection.hear(room_id, entries)
            else:
                self._doubted.add(connection)

    async def sweep(self) -> None:
        """Looks for everything that a lost signal would have told. Raises Unavailable."""
        if not self.connections:
            return
        connections = set(self.connections)
        standing = await self._standing(connections)
        self._judge(standing, connections)
        for room_id, last_seq in standing.reached.items():
            known = self._reached.get(room_id)
            self._reached[room_id] = last_seq
            if known is not None and last_seq > known:
                self.marks.room_changed(room_id)
            if self.rooms.announced(room_id, last_seq):
                self._wake.set()

    async def _standing(self, connections: Iterable[Connection]) -> Standing:
        at = self.house.clock.now()
        sessions = {each.session_id for each in connections}
        persons = {each.person_id for each in connections}
        return await self.house.db.read(lambda session: repository.standing(session, sessions, persons, at))

    def _judge(self, standing: Standing, connections: Iterable[Connection]) -> None:
        """Closes the sockets of ended sessions, and of persons who follow a room that they are no longer in."""
        for connection in connections:
            if connection.session_id not in standing.sessions:
                connection.end(SESSION_ENDED)
            elif any((room_id, connection.person_id) not in standing.memberships for room_id in connection.cursors):
                connection.end(NO_MEMBER)
