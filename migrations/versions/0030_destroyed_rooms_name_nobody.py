"""A destroyed room names nobody; a consultation can be offered to the next shift, kept unread, and judged at its end.

Entries are never changed, but for one thing that the database itself does: the moment a room is marked as destroyed,
the names of those who wrote them go. On PostgreSQL that is a right of the owner, which the application's role has not:
so the database refuses the mark to a room that goes on, is held or is not due, and never takes it back. Rooms that were
destroyed before lose their names here.
"""

import sqlalchemy as sa
from alembic import op
from sqlmodel.sql.sqltypes import AutoString

import app.kernel.db.columns

revision = "0030"
down_revision = "0029"
branch_labels = None
depends_on = None
NOBODY, FORMER = "nobody", "Former participant"
GROUP = ("room_id", "side", "jurisdiction", "network")
DELETED = ("participant", "acceptance", "admission", "assignment", "paper", "room_draft", "trail_mark")
UNNAMED = (
    ("attachment", "person_id", NOBODY),
    ("checklist_mark", "author", NOBODY),
    ("room_clock", "promiser", None),
    ("room_clock", "promised_by", None),
    ("reveal", "room_id", None),
)
UNNAME = "SET author = 'nobody', key = CAST(seq AS VARCHAR) WHERE room_id = NEW.id;"
DUE = "NEW.status = 'closed' AND NEW.purge_at <= NEW.purged_at AND CAST(NEW.held_by AS VARCHAR) = '[]'"
REFUSED = f"OLD.purged_at IS NOT NULL OR NOT COALESCE({DUE}, FALSE)"
WHY = "a room is destroyed once, and only when it is closed, not held and due"
SQLITE = f"""
CREATE TRIGGER room_purged AFTER UPDATE OF purged_at ON room WHEN OLD.purged_at IS NOT NEW.purged_at BEGIN
    SELECT RAISE(ABORT, '{WHY}') WHERE {REFUSED};
    UPDATE entry {UNNAME}
END
"""
POSTGRESQL = (
    f"""
CREATE FUNCTION room_purged() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp AS $$ BEGIN
    IF {REFUSED} THEN RAISE EXCEPTION '{WHY}' USING ERRCODE = 'check_violation'; END IF;
    UPDATE public.entry {UNNAME}
    RETURN NULL;
END $$
""",
    "REVOKE EXECUTE ON FUNCTION room_purged() FROM PUBLIC",
    """
CREATE TRIGGER room_purged AFTER UPDATE OF purged_at ON room FOR EACH ROW
WHEN (OLD.purged_at IS DISTINCT FROM NEW.purged_at) EXECUTE FUNCTION room_purged()
""",
)
"""Names are looked for where nobody but the owner writes: a temporary table comes last. Nobody else can hang the
function on a table of their own."""


def upgrade() -> None:
    text, instant = AutoString(), app.kernel.db.columns.UtcDateTime(timezone=True)
    op.add_column("room", sa.Column("usefulness", text, nullable=True))
    op.add_column("participant", sa.Column("kept_unread", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.create_table(
        "took_part",
        sa.Column("room_id", text, nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("side", text, nullable=False),
        sa.Column("jurisdiction", text, nullable=True),
        sa.Column("network", text, nullable=True),
        sa.Column("people", sa.Integer(), nullable=False),
        sa.Column("acknowledged_at", instant, nullable=True),
        sa.Column("answered_at", instant, nullable=True),
        sa.ForeignKeyConstraint(["room_id"], ["room.id"], name=op.f("fk_took_part_room_id_room")),
        sa.PrimaryKeyConstraint("room_id", "place", name=op.f("pk_took_part")),
    )
    op.create_table(
        "shift_offer",
        sa.Column("room_id", text, nullable=False),
        sa.Column("by", text, nullable=False),
        sa.Column("person_id", text, nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("at", instant, nullable=False),
        sa.ForeignKeyConstraint(["by"], ["person.id"], name=op.f("fk_shift_offer_by_person")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_shift_offer_person_id_person")),
        sa.ForeignKeyConstraint(["room_id"], ["room.id"], name=op.f("fk_shift_offer_room_id_room")),
        sa.PrimaryKeyConstraint("room_id", "by", name=op.f("pk_shift_offer")),
    )
    with op.batch_alter_table("shift_offer", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_shift_offer_person_id"), ["person_id"], unique=False)
    _forget()
    for statement in [SQLITE] if op.get_context().dialect.name == "sqlite" else POSTGRESQL:
        op.execute(statement)


def downgrade() -> None:
    sqlite = op.get_context().dialect.name == "sqlite"
    op.execute("DROP TRIGGER room_purged" if sqlite else "DROP TRIGGER room_purged ON room")
    if not sqlite:
        op.execute("DROP FUNCTION room_purged()")
    op.drop_table("shift_offer")
    op.drop_table("took_part")
    op.drop_column("participant", "kept_unread")
    op.drop_column("room", "usefulness")


def _forget() -> None:
    """What `app.consultations.retention.forgetting` does, for all rooms that were destroyed before."""
    instant, names = app.kernel.db.columns.UtcDateTime(timezone=True), sa.JSON()
    room = sa.table("room", *map(sa.column, ("id", "opened_by", "opening_key")), sa.column("purged_at", instant))
    last = op.get_bind().scalar(sa.select(sa.func.max(room.c.purged_at)))
    if last is None:
        return
    texts = ("id", "issuer", "subject", "display_name", "display_name_original", "language")
    times = (sa.column("created_at", instant), sa.column("ended_at", instant))
    person = sa.table("person", *map(sa.column, texts), sa.column("names", names), sa.column("position", names), *times)
    known = {"id": NOBODY, "issuer": NOBODY, "subject": NOBODY, "names": {}, "position": {}, "language": "en"}
    told = {"display_name": FORMER, "display_name_original": FORMER, "created_at": last, "ended_at": last}
    op.execute(person.insert().values(**known, **told))
    purged = sa.select(room.c.id).where(room.c.purged_at.is_not(None))
    place = sa.table("participant", *map(sa.column, GROUP))
    group = [place.c[name] for name in GROUP]
    number = sa.func.row_number().over(partition_by=place.c.room_id, order_by=group)
    counted = sa.select(*group, number, sa.func.count()).where(place.c.room_id.in_(purged)).group_by(*group)
    took_part = sa.table("took_part", *map(sa.column, (*GROUP, "place", "people")))
    op.execute(took_part.insert().from_select([*GROUP, "place", "people"], counted))
    for name in DELETED:
        rows = sa.table(name, sa.column("room_id"))
        op.execute(rows.delete().where(rows.c.room_id.in_(purged)))
    for name, column, then in UNNAMED:
        rows = sa.table(name, sa.column("room_id"), sa.column(column))
        op.execute(rows.update().where(rows.c.room_id.in_(purged)).values({column: then}))
    entry = sa.table("entry", *map(sa.column, ("room_id", "seq", "author", "key")))
    unnamed = {"author": NOBODY, "key": sa.cast(entry.c.seq, sa.String())}
    op.execute(entry.update().where(entry.c.room_id.in_(purged)).values(unnamed))
    op.execute(room.update().where(room.c.purged_at.is_not(None)).values(opened_by=NOBODY, opening_key=room.c.id))
