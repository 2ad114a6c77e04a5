"""Every frame is a closed type; docs/protocol.md says what each one means.

What comes in is validated straight from its text. What goes out often is encoded without these models
(`encoding.py`); tests hold the two together.
"""

from datetime import datetime
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, PlainSerializer, TypeAdapter

from app.consultations.entry_kinds import Kind
from app.consultations.schemas import Saying
from app.consultations.statuses import Status
from app.kernel.clock import wire
from app.kernel.text import Id, Seq

PROTOCOL: Literal["counterpart.v1"] = "counterpart.v1"
Instant = Annotated[datetime, PlainSerializer(wire, return_type=str)]
Beat = Annotated[int, Field(ge=-(2**53), le=2**53)] | Annotated[float, Field(allow_inf_nan=False)]


class Frame(BaseModel):
    model_config = ConfigDict(extra="forbid")


class Follow(Frame):
    type: Literal["follow"]
    room: Id
    after: Seq | None


class Unfollow(Frame):
    type: Literal["unfollow"]
    room: Id


class Say(Saying):
    type: Literal["say"]
    room: Id


class Read(Frame):
    type: Literal["read"]
    room: Id
    seq: Seq


class Typing(Frame):
    type: Literal["typing"]
    room: Id


class Ping(Frame):
    type: Literal["ping"]
    t: Beat


ClientFrame = Annotated[Follow | Unfollow | Say | Read | Typing | Ping, Field(discriminator="type")]
CLIENT: TypeAdapter[Follow | Unfollow | Say | Read | Typing | Ping] = TypeAdapter(ClientFrame)


class Ready(Frame):
    type: Literal["ready"] = "ready"
    protocol: Literal["counterpart.v1"] = PROTOCOL
    person: str
    server_time: Instant
    session_expires_at: Instant


class EntryFrame(Frame):
    type: Literal["entry"] = "entry"
    room: str
    seq: int
    kind: Kind
    author: str
    at: Instant
    body: str | None
    reply_to: int | None
    language: str | None
    caveats: list[str]
    data: dict[str, Any]
    key: str | None = Field(default=None, description="there for the sender's own sockets only")


class CaughtUp(Frame):
    type: Literal["caught_up"] = "caught_up"
    room: str
    seq: int


class AckFrame(Frame):
    type: Literal["ack"] = "ack"
    key: str
    room: str
    seq: int
    at: Instant


class Refused(Frame):
    type: Literal["refused"] = "refused"
    frame: str | None = Field(description="the type of the frame that is refused, where it could be told")
    room: str | None
    key: str | None
    code: str
    message: str


class ReadMark(Frame):
    type: Literal["read"] = "read"
    room: str
    person: str
    seq: int


class TypingNow(Frame):
    type: Literal["typing"] = "typing"
    room: str
    person: str


class Presence(Frame):
    type: Literal["presence"] = "presence"
    room: str
    persons: list[str]


class RoomChanged(Frame):
    type: Literal["room"] = "room"
    room: str
    last_seq: int
    status: Status
    unread: int
    mentions: int


class Pong(Frame):
    type: Literal["pong"] = "pong"
    t: Beat


class Bye(Frame):
    type: Literal["bye"] = "bye"
    reason: Literal["restart"] = "restart"
    retry_after_ms: int


ServerFrame = Annotated[
    Ready | EntryFrame | CaughtUp | AckFrame | Refused | ReadMark | TypingNow | Presence | RoomChanged | Pong | Bye,
    Field(discriminator="type"),
]
SERVER: TypeAdapter[Any] = TypeAdapter(ServerFrame)
