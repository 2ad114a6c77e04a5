"""What may be late or dropped: read marks, who types, who is there, and lines of lists.

Nothing here is worth a write or a statement of its own: marks are gathered and written once a second, lines of
lists are looked up once a second for all rooms that changed.
"""

from collections.abc import Iterable

from app.consultations import service as consultations
from app.kernel.announce import Signal
from app.kernel.db import ReadSession
from app.kernel.house import House
from app.realtime import repository
from app.realtime.connection import Connection
from app.realtime.frames import Presence, ReadMark, RoomChanged, TypingNow
from app.realtime.live_rooms import LiveRooms
from app.realtime.repository import Summary

Place = tuple[str, str]
"""(room, person)"""


class Marks:
    """Gathers, and tells those whom it concerns on this process."""

    def __init__(self, house: House, rooms: LiveRooms, connections: Iterable[Connection]) -> None:
        self._house = house
        self._rooms = rooms
        self._connections = connections
        self._read: dict[Place, int] = {}
        self._changed: set[str] = set()
        self._read_on: set[Place] = set()
        house.announcer.listen(consultations.READ_TOPIC, self._mark_moved)

    def read(self, person_id: str, room_id: str, seq: int) -> None:
        """Notes how far somebody has read; written with the next flush."""
        place = (room_id, person_id)
        self._read[place] = max(seq, self._read.get(place, 0))

    def typing(self, connection: Connection, room_id: str) -> None:
        """Tells the others in the room; nothing is kept."""
        room = self._rooms.get(room_id)
        frame = TypingNow(room=room_id, person=connection.person_id)
        for other in room.followers if room else ():
            if other.person_id != connection.person_id and room_id in other.cursors:
                other.tell(frame)

    def presence_changed(self, room_id: str) -> None:
        """Tells everybody in the room who has it open now."""
        room = self._rooms.get(room_id)
        if room is not None:
            frame = Presence(room=room_id, persons=room.persons())
            for each in tuple(room.followers):
                if room_id in each.cursors:
                    each.tell(frame)

    def room_changed(self, room_id: str) -> None:
        """Notes that a room moved, for the lists of those who do not follow it."""
        self._changed.add(room_id)

    async def flush(self) -> None:
        """Writes the marks, then tells the lists. Raises Unavailable; what could not be written stays."""
        if self._read:
            marks, self._read = self._read, {}
            at = self._house.clock.now()
            try:
                await self._house.db.write(lambda session: consultations.move_marks(session, marks, at))
            except BaseException:
                for (room_id, person_id), seq in marks.items():
                    self.read(person_id, room_id, seq)
                raise
        if self._changed or self._read_on:
            changed, self._changed = self._changed, set()
            read_on, self._read_on = self._read_on, set()
            await self._tell_lists(changed, read_on)

    async def _tell_lists(self, changed: set[str], read_on: set[Place]) -> None:
        """Of rooms that changed everybody in them, of a mark whose it is; nothing is looked up for nobody."""
        rooms = changed | {room_id for room_id, _ in read_on}
        elsewhere: dict[str, list[Connection]] = {}
        for connection in self._connections:
            if not rooms <= connection.cursors.keys():
                elsewhere.setdefault(connection.person_id, []).append(connection)

        def shown(places: Iterable[Place]) -> set[Place]:
            return {
                (room_id, person_id)
                for room_id, person_id in places
                if any(room_id not in each.cursors for each in elsewhere.get(person_id, ()))
            }

        own = shown(read_on)
        if not elsewhere or not (changed or own):
            return

        at = self._house.clock.now()

        def look(session: ReadSession) -> list[Summary]:
            places = own | (shown(repository.members(session, changed)) if changed else set())
            return repository.summaries(session, sorted(places), at) if places else []

        for line in await self._house.db.read(look):
            frame = RoomChanged.model_validate(line._asdict() | {"type": "room"}, extra="ignore")
            for connection in elsewhere[line.person]:
                if line.room not in connection.cursors:
                    connection.tell(frame)

    def _mark_moved(self, signal: Signal) -> None:
        room_id, person_id = signal.key.split(" ")
        self._read_on.add((room_id, person_id))
        room = self._rooms.get(room_id)
        if room is not None:
            frame = ReadMark(room=room_id, person=person_id, seq=signal.seq)
            for each in room.followers:
                if room_id in each.cursors:
                    each.tell(frame)
