"""What of a room is sealed under its key, and the place that each sealed text is bound to.

| what            | in                             | place                                  |
|-----------------|--------------------------------|----------------------------------------|
| words           | entry.body                     | room, seq, author, "body"              |
| what goes along | entry.data, but for a message's | room, seq, author, "data" (a JSON text)|
| subject …       | columns of room                | room, name of the column               |
| a restriction's | room.terms, and from there the | room, seq of the entry that put it on, |
| words           | data of messages               | "terms"                                |

Codes, times, who and how many stay open: lists, statistics and retention need them and nothing else. So does the rest
of a room's terms, which goes as it lies into the data of its messages.
"""

import logging
from collections.abc import Iterable, Mapping
from typing import Any

import orjson
from sqlalchemy.orm import Session

from app.consultations.models import Room
from app.kernel.db import WriteSession
from app.kernel.errors import Conflict
from app.vault import service as vault
from app.vault.sealing import Key, Unopenable

LINES = ("subject", "own_reference")
log = logging.getLogger(__name__)


def seal_words(key: Key, room: str, seq: int, author: str, body: str | None) -> str | None:
    """The body of an entry as it is stored."""
    return None if body is None else key.seal(body, f"{room}|{seq}|{author}|body")


def seal_data(key: Key, room: str, seq: int, author: str, data: Mapping[str, Any]) -> dict[str, Any] | str:
    """The data of an entry as it is stored."""
    return key.seal_bytes(orjson.dumps(data), f"{room}|{seq}|{author}|data") if data else {}


def open_words(key: Key | None, room: str, seq: int, author: str, sealed: str | None) -> str | None:
    """The body again; None for what does not open, or does not open any more."""
    if sealed is None or key is None:
        return None
    try:
        return key.open(sealed, f"{room}|{seq}|{author}|body")
    except Unopenable:
        _unopened(room, seq)
        return None


def open_data(key: Key | None, room: str, seq: int, author: str, sealed: dict[str, Any] | str) -> dict[str, Any]:
    """The data again; empty for what does not open, or does not open any more."""
    if key is None:
        return {}
    if not isinstance(sealed, str):
        return open_terms(key, room, sealed) if sealed else {}
    try:
        data: dict[str, Any] = orjson.loads(key.open_bytes(sealed, f"{room}|{seq}|{author}|data"))
    except Unopenable:
        _unopened(room, seq)
        return {}
    return data


def seal_terms(key: Key, room: str, data: dict[str, Any]) -> dict[str, Any]:
    """The terms of a room as they are stored: the words of `other_restriction` sealed, as `sealed`."""
    if "text" not in (terms := data.get("terms", {})):
        return data
    rest = {name: said for name, said in terms.items() if name != "text"}
    return {"terms": rest | {"sealed": key.seal(terms["text"], f"{room}|{terms['seq']}|terms")}}


def open_terms(key: Key | None, room: str, data: dict[str, Any]) -> dict[str, Any]:
    """The terms again; without the words once they do not open, or do not open any more."""
    if "sealed" not in (terms := data.get("terms", {})):
        return data
    rest = {name: said for name, said in terms.items() if name != "sealed"}
    if key is None:
        return {"terms": rest}
    try:
        return {"terms": rest | {"text": key.open(terms["sealed"], f"{room}|{terms['seq']}|terms")}}
    except Unopenable:
        _unopened(room, terms["seq"])
        return {"terms": rest}


def found(session: WriteSession, room: Room) -> None:
    """Makes the key of a new room and seals what the room says of itself in words."""
    key = vault.new(session, room.id)
    for column in LINES:
        if (text := getattr(room, column)) is not None:
            setattr(room, column, seal_line(key, room.id, column, text))
    room.terms = seal_terms(key, room.id, room.terms)


def seal_line(key: Key, room: str, column: str, text: str) -> str:
    """What a room says of itself in words, as it is stored."""
    return key.seal(text, f"{room}|{column}")


def key_of(session: WriteSession, room: str) -> Key:
    """The key that a room was founded with. No room gets a second one, which nothing would destroy.

    Raises Conflict `room_closed` where it is destroyed.
    """
    key = vault.keys(session, [room]).get(room)
    if key is None:
        raise Conflict("room_closed")
    return key


def terms(session: Session, room: Room) -> dict[str, Any]:
    """The terms of a room, opened."""
    return open_terms(vault.keys(session, [room.id]).get(room.id), room.id, room.terms)


def lines(session: Session, rooms: Iterable[Room]) -> dict[str, dict[str, str | None]]:
    """What rooms say of themselves in words, by room; nothing but an empty subject once its key is destroyed.

    One statement for the keys that are not in memory, or none.
    """
    shown = list(rooms)
    keys = vault.keys(session, [room.id for room in shown])
    return {room.id: {"subject": "", "own_reference": None} | _lines(keys.get(room.id), room) for room in shown}


def _lines(key: Key | None, room: Room) -> dict[str, str | None]:
    found: dict[str, str | None] = {}
    for column in LINES:
        if key is not None and (sealed := getattr(room, column)) is not None:
            try:
                found[column] = key.open(sealed, f"{room.id}|{column}")
            except Unopenable:
                _unopened(room.id, 0)
    return found


def _unopened(room: str, seq: int) -> None:
    """A row that was changed or moved is never shown; the rest of the room is."""
    log.error("a sealed entry does not open", extra={"room": room, "seq": seq})
