"""Each State's register of notices of disclosure."""

import sqlalchemy as sa
import sqlmodel
from alembic import op

import app.kernel.db.columns

revision = "0029"
down_revision = "0028"
branch_labels = None
depends_on = None


def upgrade() -> None:
    text, when = sqlmodel.sql.sqltypes.AutoString, app.kernel.db.columns.UtcDateTime
    op.create_table(
        "disclosure",
        sa.Column("room_id", text(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("at", when(timezone=True), nullable=False),
        sa.Column("giver", text(), nullable=True),
        sa.Column("giver_network", text(), nullable=True),
        sa.Column("discloser", text(), nullable=True),
        sa.Column("discloser_network", text(), nullable=True),
        sa.Column("planned_on", sa.Date(), nullable=True),
        sa.Column("remind_at", when(timezone=True), nullable=True),
        sa.Column("replied_at", when(timezone=True), nullable=True),
        sa.Column("replies", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["room_id"], ["room.id"], name=op.f("fk_disclosure_room_id_room")),
        sa.PrimaryKeyConstraint("room_id", "seq", name=op.f("pk_disclosure")),
    )
    op.create_index("ix_disclosure_giver", "disclosure", ["giver", "giver_network"], unique=False)
    op.create_index("ix_disclosure_discloser", "disclosure", ["discloser", "discloser_network"], unique=False)


def downgrade() -> None:
    op.drop_table("disclosure")
