"""Caveats of a room, and who accepted which."""

import sqlalchemy as sa
import sqlmodel
from alembic import op

import app.kernel.db.columns

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("room", schema=None) as batch_op:
        batch_op.add_column(sa.Column("caveats", sa.JSON(), nullable=False, server_default="[]"))
        batch_op.add_column(sa.Column("terms", sa.JSON(), nullable=False, server_default="{}"))
    with op.batch_alter_table("room", schema=None) as batch_op:
        batch_op.alter_column("caveats", server_default=None)
        batch_op.alter_column("terms", server_default=None)
    op.create_table(
        "acceptance",
        sa.Column("room_id", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("person_id", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("term", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("at", app.kernel.db.columns.UtcDateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["room_id"], ["room.id"], name=op.f("fk_acceptance_room_id_room")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_acceptance_person_id_person")),
        sa.PrimaryKeyConstraint("room_id", "person_id", "term", name=op.f("pk_acceptance")),
    )


def downgrade() -> None:
    op.drop_table("acceptance")
    with op.batch_alter_table("room", schema=None) as batch_op:
        batch_op.drop_column("terms")
        batch_op.drop_column("caveats")
