"""Drafts in rooms, reminders of answers, the ladder's moments, and an eye on rooms in which nothing is said.

A clock kept the minutes after which the ladder goes up; it keeps the moments now, because those of a working calendar
are no round minutes. Sealing the words of restrictions that are there already needs the master keys: `counterpart
migrate` does it afterwards (app/consultations/unsealed.py). A downgrade leaves sealed words as they are.
"""

from datetime import UTC, datetime, timedelta

import sqlalchemy as sa
import sqlmodel
from alembic import op

import app.kernel.db.columns
from app.kernel.ids import new_id

revision = "0021"
down_revision = "0020"
branch_labels = None
depends_on = None

INSTANT = app.kernel.db.columns.UtcDateTime
CLOCK = sa.table("room_clock", sa.column("room_id"), sa.column("started_at", INSTANT()), sa.column("rungs", sa.JSON()))
ROOM = sa.table("room", *(sa.column(name) for name in ("id", "status", "network")), sa.column("last_at", INSTANT()))
ERRAND = sa.table(
    "errand",
    *(sa.column(name) for name in ("id", "kind", "attempts")),
    sa.column("payload", sa.JSON()),
    *(sa.column(name, INSTANT()) for name in ("posted_at", "due_at")),
)
TOLD_AFTER = timedelta(days=166)
"""So long after the last word those who lead a room are told that it will be closed (retention/idling.py)."""


def upgrade() -> None:
    op.create_table(
        "room_draft",
        sa.Column("room_id", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("person_id", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("key", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("content", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("at", INSTANT(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_room_draft_person_id_person")),
        sa.ForeignKeyConstraint(["room_id"], ["room.id"], name=op.f("fk_room_draft_room_id_room")),
        sa.PrimaryKeyConstraint("room_id", "person_id", name=op.f("pk_room_draft")),
    )
    with op.batch_alter_table("room_draft", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_room_draft_person_id"), ["person_id"], unique=False)
    with op.batch_alter_table("room_clock", schema=None) as batch_op:
        batch_op.add_column(sa.Column("remind_at", INSTANT(timezone=True), nullable=True))
    for room_id, started_at, rungs in _climbing():
        _set(room_id, [(started_at + timedelta(minutes=each)).isoformat() for each in rungs])
    going_on = sa.select(ROOM).where(ROOM.c.status != "closed", ROOM.c.network.is_(None))
    for room in op.get_bind().execute(going_on).all():
        values = {"id": new_id(), "kind": "consultation.idle", "attempts": 0, "payload": {"id": room.id}}
        op.execute(ERRAND.insert().values(posted_at=room.last_at, due_at=room.last_at + TOLD_AFTER, **values))


def downgrade() -> None:
    for room_id, started_at, rungs in _climbing():
        moments = [datetime.fromisoformat(each).astimezone(UTC) for each in rungs]
        _set(room_id, [round((each - started_at) / timedelta(minutes=1)) for each in moments])
    with op.batch_alter_table("room_clock", schema=None) as batch_op:
        batch_op.drop_column("remind_at")
    op.drop_table("room_draft")


def _climbing() -> list[sa.Row]:
    """The clocks whose ladder goes up by itself."""
    return [row for row in op.get_bind().execute(sa.select(CLOCK)) if row.rungs]


def _set(room_id: str, rungs: list[str] | list[int]) -> None:
    op.execute(CLOCK.update().where(CLOCK.c.room_id == room_id).values(rungs=rungs))
