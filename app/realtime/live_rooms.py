"""The rooms that somebody on this process follows, and how far each was told."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from app.consultations.log import Stretch
from app.realtime.connection import Connection
from app.realtime.limits import PAGE


@dataclass(slots=True)
class LiveRoom:
    """`told` is the last seq the hub has handed on (None until the first follower has read the log); `announced`
    the furthest it heard of."""

    told: int | None = None
    announced: int = 0
    followers: dict[Connection, None] = field(default_factory=dict)

    def persons(self) -> list[str]:
        """Who has the room open, each once, in a fixed order."""
        return sorted({each.person_id for each in self.followers})


class LiveRooms:
    """By room id; a room that nobody follows is forgotten."""

    def __init__(self) -> None:
        self._rooms: dict[str, LiveRoom] = {}
        self._due: set[str] = set()

    def __iter__(self) -> Iterator[str]:
        return iter(tuple(self._rooms))

    def get(self, room_id: str) -> LiveRoom | None:
        return self._rooms.get(room_id)

    def enter(self, room_id: str, connection: Connection) -> None:
        self._rooms.setdefault(room_id, LiveRoom()).followers[connection] = None

    def leave(self, room_id: str, connection: Connection) -> bool:
        """Whether the connection had been in the room."""
        room = self._rooms.get(room_id)
        if room is None or connection not in room.followers:
            return False
        del room.followers[connection]
        if not room.followers:
            del self._rooms[room_id]
            self._due.discard(room_id)
        return True

    def settle(self, room_id: str, last_seq: int) -> int:
        """How far a room was told; whoever reads it first says where the telling begins."""
        room = self._rooms.get(room_id)
        if room is None:
            return last_seq
        if room.told is None:
            room.told = last_seq
            if room.announced > last_seq:
                self._due.add(room_id)
        return room.told

    def announced(self, room_id: str, seq: int) -> bool:
        """Notes a position; whether there is something to read now."""
        room = self._rooms.get(room_id)
        if room is None or seq <= room.announced:
            return False
        room.announced = seq
        if room.told is None or seq <= room.told:
            return False
        self._due.add(room_id)
        return True

    def take_due(self) -> list[Stretch]:
        """The stretches to read next, at most a page of each room."""
        stretches: list[Stretch] = []
        for room_id in self._due:
            room = self._rooms[room_id]
            if room.told is not None and room.announced > room.told:
                stretches.append((room_id, room.told + 1, min(room.announced, room.told + PAGE)))
        self._due.clear()
        return stretches

    def put_back(self, room_ids: Iterator[str] | list[str]) -> None:
        """Rooms that could not be read, or not to their end."""
        self._due.update(room_id for room_id in room_ids if room_id in self._rooms)

    @property
    def due(self) -> bool:
        return bool(self._due)
