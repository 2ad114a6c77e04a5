"""Frames as text: an entry is encoded once, whoever hears it; twice where some have not accepted its caveats."""

from collections.abc import Collection
from typing import Any, NamedTuple

import orjson
from pydantic import BaseModel

from app.consultations.schemas import Ack
from app.consultations.service import Fact
from app.kernel.clock import wire


class Encoded(NamedTuple):
    """An entry ready to be sent: as everybody reads it, and as its author does.

    With an `envelope`, that is what goes to everybody but its author and the `readers`.
    """

    seq: int
    author: str
    text: str
    own: str
    envelope: str | None = None
    readers: Collection[str] = ()

    def for_person(self, person_id: str) -> str:
        if person_id == self.author:
            return self.own
        return self.text if self.envelope is None or person_id in self.readers else self.envelope


def entry(fact: Fact, readers: Collection[str] | None = None) -> Encoded:
    """The frame `entry`; the sender's own sockets get their key spliced in. Only `readers`, if given, get the words."""
    text = _text(fact)
    own = f'{text[:-1]},"key":{orjson.dumps(fact.key).decode()}}}'
    if readers is None:
        return Encoded(fact.seq, fact.author, text, own)
    return Encoded(fact.seq, fact.author, text, own, _text(fact._replace(body=None)), readers)


def _text(fact: Fact) -> str:
    return orjson.dumps(
        {
            "type": "entry",
            "room": fact.room,
            "seq": fact.seq,
            "kind": fact.kind,
            "author": fact.author,
            "at": wire(fact.at),
            "body": fact.body,
            "reply_to": fact.reply_to,
            "language": fact.language,
            "caveats": fact.caveats,
            "data": fact.data,
        }
    ).decode()


def ack(given: Ack) -> str:
    """The frame `ack`."""
    return orjson.dumps(
        {"type": "ack", "key": given.key, "room": given.room, "seq": given.seq, "at": wire(given.at)}
    ).decode()


def frame(model: BaseModel) -> str:
    """Any other frame."""
    return model.model_dump_json()


def salvage(text: str) -> dict[str, str | None]:
    """What a bad frame says about itself, so that its sender knows which one was refused."""
    try:
        given: Any = orjson.loads(text)
    except orjson.JSONDecodeError:
        given = None
    fields = given if isinstance(given, dict) else {}
    return {ours: _short(fields.get(theirs)) for ours, theirs in (("frame", "type"), ("room", "room"), ("key", "key"))}


def _short(value: object) -> str | None:
    return value if isinstance(value, str) and len(value) <= 64 else None
