"""A consultation asks several States: each has its clock, how far it has come, and whom it gave the consultation to.

What was asked of one State is from now on asked of a list of it. Clocks and assignments become that State's; a clock's
status is what the log says. Going back keeps the first State asked, and what was of the others is lost.
"""

import sqlalchemy as sa
import sqlmodel
from alembic import op

import app.kernel.db.columns

revision = "0024"
down_revision = "0023"
branch_labels = None
depends_on = None

TEXT = sqlmodel.sql.sqltypes.AutoString
INSTANT = app.kernel.db.columns.UtcDateTime(timezone=True)
OF_A_STATE = ("room_clock", "assignment")
WITH_SIDES = ("consultation", "urgent", "information")

ROOM = sa.table(
    "room",
    sa.column("id", sa.String()),
    sa.column("kind", sa.String()),
    sa.column("opened_at", INSTANT),
    sa.column("requested_jurisdiction", sa.String()),
    sa.column("requested_jurisdictions", sa.JSON()),
)
ENTRY = sa.table("entry", sa.column("room_id", sa.String()), sa.column("kind", sa.String()))
CLOCK = sa.table(
    "room_clock",
    sa.column("room_id", sa.String()),
    sa.column("jurisdiction", sa.String()),
    sa.column("status", sa.String()),
    sa.column("started_at", INSTANT),
    sa.column("time_zone", sa.String()),
    sa.column("acknowledge_by", INSTANT),
    sa.column("rungs", sa.JSON()),
    sa.column("level", sa.Integer()),
    sa.column("moved", sa.Boolean()),
)


def upgrade() -> None:
    with op.batch_alter_table("room") as batch_op:
        batch_op.add_column(sa.Column("requested_jurisdictions", sa.JSON(), nullable=True))
    for name in OF_A_STATE:
        with op.batch_alter_table(name) as batch_op:
            batch_op.add_column(sa.Column("jurisdiction", TEXT(), nullable=True))
    with op.batch_alter_table("room_clock") as batch_op:
        batch_op.add_column(sa.Column("status", TEXT(), nullable=True))
    _list_what_was_asked()
    _give_to_the_state()
    with op.batch_alter_table("room") as batch_op:
        batch_op.alter_column("requested_jurisdictions", existing_type=sa.JSON(), nullable=False)
        batch_op.drop_column("requested_jurisdiction")
    with op.batch_alter_table("room_clock") as batch_op:
        batch_op.alter_column("status", existing_type=TEXT(), nullable=False)
    for name in OF_A_STATE:
        with op.batch_alter_table(name) as batch_op:
            batch_op.alter_column("jurisdiction", existing_type=TEXT(), nullable=False)
        _key(name, "room_id", "jurisdiction")


def downgrade() -> None:
    with op.batch_alter_table("room") as batch_op:
        batch_op.add_column(sa.Column("requested_jurisdiction", TEXT(), nullable=True))
    for id, asked in op.get_bind().execute(sa.select(ROOM.c.id, ROOM.c.requested_jurisdictions)).all():
        op.execute(sa.update(ROOM).where(ROOM.c.id == id).values(requested_jurisdiction=next(iter(asked), None)))
    for name in OF_A_STATE:
        table = sa.table(name, sa.column("room_id"), sa.column("jurisdiction"))
        first = sa.exists().where(ROOM.c.id == table.c.room_id, ROOM.c.requested_jurisdiction == table.c.jurisdiction)
        op.execute(sa.delete(table).where(~first))
        _key(name, "room_id")
        with op.batch_alter_table(name) as batch_op:
            batch_op.drop_column("jurisdiction")
    with op.batch_alter_table("room_clock") as batch_op:
        batch_op.drop_column("status")
    with op.batch_alter_table("room") as batch_op:
        batch_op.drop_column("requested_jurisdictions")


def _list_what_was_asked() -> None:
    codes = sa.select(ROOM.c.requested_jurisdiction).distinct()
    for code in op.get_bind().scalars(codes).all():
        asked = ROOM.c.requested_jurisdiction.is_not_distinct_from(code)
        op.execute(sa.update(ROOM).where(asked).values(requested_jurisdictions=[code] if code else []))


def _give_to_the_state() -> None:
    """Clocks and assignments of the State asked; a clock for each consultation from before there were clocks."""
    for name in OF_A_STATE:
        table = sa.table(name, sa.column("room_id"), sa.column("jurisdiction"))
        state = sa.select(ROOM.c.requested_jurisdiction).where(ROOM.c.id == table.c.room_id).scalar_subquery()
        op.execute(sa.update(table).values(jurisdiction=state))
    no_rungs = sa.literal([], sa.JSON())
    begun = (ROOM.c.opened_at, sa.literal("UTC"), ROOM.c.opened_at, no_rungs, sa.literal(0), sa.false())
    without = sa.select(ROOM.c.id, ROOM.c.requested_jurisdiction, *begun).where(
        ROOM.c.kind.in_(WITH_SIDES),
        ROOM.c.requested_jurisdiction.is_not(None),
        ~sa.exists().where(CLOCK.c.room_id == ROOM.c.id),
    )
    columns = ["room_id", "jurisdiction", "started_at", "time_zone", "acknowledge_by", "rungs", "level", "moved"]
    op.execute(sa.insert(CLOCK).from_select(columns, without))

    def said(kind: str) -> sa.ColumnElement[bool]:
        return sa.exists().where(ENTRY.c.room_id == CLOCK.c.room_id, ENTRY.c.kind == kind)

    status = sa.case((said("answer"), "answered"), (said("acknowledged"), "acknowledged"), else_="opened")
    op.execute(sa.update(CLOCK).values(status=status))


def _key(name: str, *columns: str) -> None:
    with op.batch_alter_table(name) as batch_op:
        batch_op.drop_constraint(f"pk_{name}", type_="primary")
        batch_op.create_primary_key(op.f(f"pk_{name}"), list(columns))
