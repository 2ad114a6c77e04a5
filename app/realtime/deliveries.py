"""Up to where each person was sent their rooms, noted every few seconds for the trail.

A message costs nothing here: what is noted is where the cursors stand. What a kill takes with it comes back with the
client, which says by itself what it has when it follows its rooms again.
"""

from app.consultations.trail import service as trail
from app.kernel.house import House
from app.realtime.live_rooms import LiveRooms

Place = tuple[str, str]
"""(room, person)"""


class Deliveries:
    """Remembers what it noted, of those who are connected now."""

    def __init__(self, house: House, rooms: LiveRooms) -> None:
        self._house = house
        self._rooms = rooms
        self._noted: dict[Place, int] = {}

    async def flush(self) -> None:
        """Notes whoever was sent more since the last time. Raises Unavailable; then the next time notes it."""
        reached = self._reached()
        moved = {place: seq for place, seq in reached.items() if seq > self._noted.get(place, 0)}
        if moved:
            at = self._house.clock.now()
            await self._house.db.write(lambda session: trail.keep(session, "delivered", moved, at))
        self._noted = reached

    def _reached(self) -> dict[Place, int]:
        found: dict[Place, int] = {}
        for room_id in self._rooms:
            room = self._rooms.get(room_id)
            for connection in room.followers if room else ():
                cursor = connection.cursors.get(room_id)
                if cursor is not None:
                    place = (room_id, connection.person_id)
                    found[place] = max(cursor.seq, found.get(place, 0))
        return found
