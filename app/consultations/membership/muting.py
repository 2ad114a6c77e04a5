"""Wanting to hear less of a room, or to come back to it: only the caller's own place changes, and nobody is told."""

from datetime import datetime

from sqlalchemy import update
from sqlmodel import col

from app.consultations.models import Participant
from app.consultations.visibility import membership
from app.identity.principal import Principal
from app.kernel.db import WriteSession
from app.kernel.errors import NotFound


def mute(session: WriteSession, principal: Principal, room_id: str, muted: bool, at: datetime) -> None:
    """Mutes a room for the caller, or no longer. Raises NotFound."""
    _change(session, principal, room_id, at, muted=muted)


def keep_unread(session: WriteSession, principal: Principal, room_id: str, kept: bool, at: datetime) -> None:
    """Lets a room stand among the unread for the caller, or no longer. What others see of how far they have read does
    not change: read is read. Raises NotFound."""
    _change(session, principal, room_id, at, kept_unread=kept)


def _change(session: WriteSession, principal: Principal, room_id: str, at: datetime, **place: bool) -> None:
    own = update(Participant).where(col(Participant.room_id) == room_id, membership(principal, at)).values(**place)
    if session.scalars(own.returning(col(Participant.room_id))).one_or_none() is None:
        raise NotFound
