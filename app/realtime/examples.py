"""One example of every frame, for readers of the API and for generated clients."""

from datetime import UTC, datetime

from pydantic import BaseModel

from app.realtime import frames
from app.realtime.frames import PROTOCOL, ClientFrame, ServerFrame

ROOM, PERSON = "r00m0000000000000000", "pers0n00000000000000"
AT = datetime(2026, 11, 23, 4, 0, tzinfo=UTC)


class LiveWire(BaseModel):
    """The live wire: where it is, and an example of every frame in each direction (docs/protocol.md)."""

    protocol: str
    path: str
    client: list[ClientFrame]
    server: list[ServerFrame]


def live_wire() -> LiveWire:
    """An example of each frame."""
    return LiveWire(
        protocol=PROTOCOL,
        path="/ws",
        client=[
            frames.Follow(type="follow", room=ROOM, after=0),
            frames.Unfollow(type="unfollow", room=ROOM),
            frames.Say(type="say", room=ROOM, key="k1", body="Which authority is competent?", language="en"),
            frames.Read(type="read", room=ROOM, seq=1),
            frames.Typing(type="typing", room=ROOM),
            frames.Ping(type="ping", t=1),
        ],
        server=[
            frames.Ready(person=PERSON, server_time=AT, session_expires_at=AT),
            frames.EntryFrame(
                room=ROOM,
                seq=1,
                kind="message",
                author=PERSON,
                at=AT,
                body="Which authority is competent?",
                reply_to=None,
                language="en",
                caveats=[],
                data={},
                key="k1",
            ),
            frames.CaughtUp(room=ROOM, seq=1),
            frames.AckFrame(key="k1", room=ROOM, seq=1, at=AT),
            frames.Refused(frame="say", room=ROOM, key="k2", code="room_closed", message="…"),
            frames.ReadMark(room=ROOM, person=PERSON, seq=1),
            frames.TypingNow(room=ROOM, person=PERSON),
            frames.Presence(room=ROOM, persons=[PERSON]),
            frames.RoomChanged(room=ROOM, last_seq=1, status="opened", unread=0, mentions=0),
            frames.Pong(t=1),
            frames.Bye(retry_after_ms=1_000),
        ],
    )
