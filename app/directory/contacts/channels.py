"""Telephones and addresses, sealed under the key of the focal point that they reach (security.md, section 6).

| what  | in            | place                        |
|-------|---------------|------------------------------|
| value | channel.value | "channel", id, "value"       |
| note  | channel.note  | "channel", id, "note"        |

Which kind of channel somebody has stays open: advice on whom to ask needs that. `digest` is the same for equal values
and says nothing else: it finds a number that stands at two entries.
"""

import logging
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import delete, insert, select
from sqlalchemy.orm import Session
from sqlmodel import col

from app.directory.models import Channel
from app.directory.record_schemas import ChannelIn, ChannelOut
from app.kernel.db import WriteSession
from app.kernel.ids import new_id
from app.vault import service as vault
from app.vault.sealing import Key, Unopenable

DIGESTS = "channel digests"
"""The holder of the one key that digests."""
SEALED = ("value", "note")
log = logging.getLogger(__name__)


def of(session: Session, focal_points: Collection[str]) -> dict[str, list[ChannelOut]]:
    """The channels of focal points, by kind. One statement, and one for the keys that are not in memory."""
    wanted = select(Channel).where(col(Channel.focal_point_id).in_(focal_points))
    rows = session.scalars(wanted.order_by(col(Channel.kind), col(Channel.id))).all()
    readable = opened(session, rows)
    found: dict[str, list[ChannelOut]] = {id: [] for id in focal_points}
    for row in rows:
        if row.id in readable:
            found[row.focal_point_id].append(readable[row.id])
    return found


def opened(session: Session, rows: Sequence[Channel]) -> dict[str, ChannelOut]:
    """Rows as they are read, by id; one that does not open, or whose key is destroyed, is missing."""
    keys = vault.keys(session, {row.focal_point_id for row in rows})
    found = {}
    for row in rows:
        try:
            if key := keys.get(row.focal_point_id):
                words = {name: _open(key, row.id, name, getattr(row, name)) for name in SEALED}
                found[row.id] = ChannelOut.model_validate(row.model_dump() | words)
        except Unopenable:
            log.error("a sealed channel does not open", extra={"channel": row.id})
    return found


def replace(session: WriteSession, focal_point_id: str, wanted: Iterable[ChannelIn]) -> None:
    """Gives a focal point other channels."""
    session.execute(delete(Channel).where(col(Channel.focal_point_id) == focal_point_id))
    write(session, [each.model_dump() | {"focal_point_id": focal_point_id} for each in wanted])


def write(session: WriteSession, channels: Iterable[Mapping[str, Any]]) -> None:
    """Adds channels, each with its `focal_point_id` and the fields of a `ChannelIn`."""
    rows = [{"id": new_id(), "note": "", "system": None, "peer": None, **each} for each in channels]
    if rows:
        session.execute(insert(Channel), sealed(session, rows))


def sealed(session: WriteSession, rows: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """Rows in plain words as they are stored."""
    keys = vault.own_keys(session, [DIGESTS, *(row["focal_point_id"] for row in rows)])
    return [
        {
            **row,
            **{name: _seal(keys[row["focal_point_id"]], row["id"], name, row[name]) for name in SEALED},
            "digest": keys[DIGESTS].digest(_bare(row["value"])),
        }
        for row in rows
    ]


def elsewhere(session: WriteSession, focal_point_id: str, values: Iterable[str]) -> set[str]:
    """The other focal points that have one of these values too. Two statements at most."""
    key = vault.key(session, DIGESTS)
    same = select(col(Channel.focal_point_id)).where(
        col(Channel.digest).in_({key.digest(_bare(value)) for value in values}),
        col(Channel.focal_point_id) != focal_point_id,
    )
    return set(session.scalars(same))


def _bare(value: str) -> str:
    """A value without what people write for the eye: blanks, brackets, hyphens, capital letters."""
    return "".join(letter for letter in value.casefold() if letter.isalnum() or letter in "+@._")


def _seal(key: Key, id: str, name: str, text: str) -> str:
    return key.seal(text, f"channel|{id}|{name}") if text else ""


def _open(key: Key, id: str, name: str, text: str) -> str:
    return key.open(text, f"channel|{id}|{name}") if text else ""
