"""What a person wrote, and their numbers, as they are read: the tables hold them sealed."""

from collections.abc import Callable
from typing import Any

from sqlalchemy.orm import Session

from app.consultations.drafting import service as drafting
from app.consultations.drafting.models import OpeningDraft
from app.consultations.sealing import open_words
from app.consultations.writing import service as writing
from app.consultations.writing.models import RoomDraft
from app.directory.contacts import channels
from app.directory.models import Channel
from app.evidence.own.schemas import Kind
from app.identity.invitations import service as inviting
from app.identity.invitations.models import Invitation
from app.vault import service as vault

Row = dict[str, Any]


def opened(session: Session, kind: Kind, rows: list[Row]) -> list[Row]:
    """Rows of a kind as they are told; what does not open any more is empty. One statement for the keys that are not in
    memory, and only for kinds that are sealed."""
    return _OPENERS[kind](session, rows) if kind in _OPENERS else rows


def _entries(session: Session, rows: list[Row]) -> list[Row]:
    keys = vault.keys(session, {row["room_id"] for row in rows})

    def words(room: str, row: Row) -> str | None:
        return open_words(keys.get(room), room, row["seq"], row["author"], row["body"])

    return [row | {"body": words(row["room_id"], row)} for row in rows]


def _opening_drafts(session: Session, rows: list[Row]) -> list[Row]:
    drafts = [OpeningDraft(**row) for row in rows]
    forms = {
        (draft.person_id, draft.key): form.model_dump(mode="json", exclude_defaults=True)
        for draft, form in drafting.opened(session, drafts)
    }
    return [row | {"content": forms.get((row["person_id"], row["key"]))} for row in rows]


def _room_drafts(session: Session, rows: list[Row]) -> list[Row]:
    written = writing.opened(session, [RoomDraft(**row) for row in rows])
    return [row | {"content": written[row["room_id"]].text if row["room_id"] in written else None} for row in rows]


def _invitations(session: Session, rows: list[Row]) -> list[Row]:
    return [row | {"address": inviting.address_of(session, Invitation(**row))} for row in rows]


def _channels(session: Session, rows: list[Row]) -> list[Row]:
    found = channels.opened(session, [Channel(**row) for row in rows])
    return [found[row["id"]].model_dump() for row in rows if row["id"] in found]


_OPENERS: dict[Kind, Callable[[Session, list[Row]], list[Row]]] = {
    "entry": _entries,
    "opening_draft": _opening_drafts,
    "room_draft": _room_drafts,
    "invitation": _invitations,
    "channel": _channels,
}
