"""What somebody is in a room, until when, and whether they want to hear of it; whom a room waits to let in; rooms that
stand still; forums, which have no second side."""

import sqlalchemy as sa
import sqlmodel
from alembic import op

import app.kernel.db.columns

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None

TEXT = sqlmodel.sql.sqltypes.AutoString
OF_TWO_SIDES = ("requested_jurisdiction", "question_type")
LEADS = """
    UPDATE participant SET role = 'lead'
    WHERE left_at IS NULL AND jurisdiction IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM participant AS other
        WHERE other.room_id = participant.room_id AND other.jurisdiction = participant.jurisdiction
        AND other.left_at IS NULL
        AND (other.joined_at < participant.joined_at
             OR (other.joined_at = participant.joined_at AND other.person_id < participant.person_id))
    )
"""
"""Of each State whoever came first speaks for it."""


def upgrade() -> None:
    with op.batch_alter_table("participant") as batch_op:
        batch_op.add_column(sa.Column("role", TEXT(), nullable=False, server_default="member"))
        batch_op.add_column(sa.Column("voice", sa.Boolean(), nullable=False, server_default=sa.true()))
        batch_op.add_column(sa.Column("until", app.kernel.db.columns.UtcDateTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column("muted", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.execute(LEADS)
    with op.batch_alter_table("room") as batch_op:
        batch_op.add_column(sa.Column("network", TEXT(), nullable=True))
        batch_op.add_column(sa.Column("route_id", TEXT(), nullable=True))
        batch_op.add_column(sa.Column("frozen_at", app.kernel.db.columns.UtcDateTime(timezone=True), nullable=True))
        for name in OF_TWO_SIDES:
            batch_op.alter_column(name, existing_type=TEXT(), nullable=True)
        batch_op.create_foreign_key(op.f("fk_room_network_network"), "network", ["network"], ["id"])
        batch_op.create_foreign_key(
            op.f("fk_room_route_id_trafficking_route"), "trafficking_route", ["route_id"], ["id"]
        )
    op.create_table(
        "admission",
        sa.Column("room_id", TEXT(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("proposed_by", TEXT(), nullable=False),
        sa.Column("persons", sa.JSON(), nullable=False),
        sa.Column("focal_point_id", TEXT(), nullable=True),
        sa.Column("role", TEXT(), nullable=False),
        sa.Column("jurisdiction", TEXT(), nullable=True),
        sa.Column("network", TEXT(), nullable=True),
        sa.Column("until", app.kernel.db.columns.UtcDateTime(timezone=True), nullable=True),
        sa.Column("waits_for", sa.JSON(), nullable=False),
        sa.Column("settled_at", app.kernel.db.columns.UtcDateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["room_id"], ["room.id"], name=op.f("fk_admission_room_id_room")),
        sa.ForeignKeyConstraint(["proposed_by"], ["person.id"], name=op.f("fk_admission_proposed_by_person")),
        sa.PrimaryKeyConstraint("room_id", "seq", name=op.f("pk_admission")),
    )


def downgrade() -> None:
    op.drop_table("admission")
    for name in OF_TWO_SIDES:
        column: sa.ColumnClause[str] = sa.column(name)
        op.execute(sa.update(sa.table("room", column)).where(column.is_(None)).values({column: ""}))
    with op.batch_alter_table("room") as batch_op:
        batch_op.drop_constraint(op.f("fk_room_route_id_trafficking_route"), type_="foreignkey")
        batch_op.drop_constraint(op.f("fk_room_network_network"), type_="foreignkey")
        for name in OF_TWO_SIDES:
            batch_op.alter_column(name, existing_type=TEXT(), nullable=False)
        for name in ("frozen_at", "route_id", "network"):
            batch_op.drop_column(name)
    with op.batch_alter_table("participant") as batch_op:
        for name in ("muted", "until", "voice", "role"):
            batch_op.drop_column(name)
