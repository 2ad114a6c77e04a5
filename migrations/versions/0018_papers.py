"""Papers handed out of a room, and since when somebody has and has read what was said there."""

import sqlalchemy as sa
import sqlmodel
from alembic import op

import app.kernel.db.columns

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "paper",
        sa.Column("number", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("room_id", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("person_id", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("kind", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("format", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("language", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("reached", sa.Integer(), nullable=False),
        sa.Column("digest", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("at", app.kernel.db.columns.UtcDateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["room_id"], ["room.id"], name=op.f("fk_paper_room_id_room")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_paper_person_id_person")),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_paper")),
    )
    with op.batch_alter_table("paper") as batch_op:
        batch_op.create_index("ix_paper_person_id_at", ["person_id", "at"], unique=False)
        batch_op.create_index(batch_op.f("ix_paper_room_id"), ["room_id"], unique=False)
    op.create_table(
        "trail_mark",
        sa.Column("room_id", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("person_id", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("kind", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("at", app.kernel.db.columns.UtcDateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["room_id"], ["room.id"], name=op.f("fk_trail_mark_room_id_room")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_trail_mark_person_id_person")),
        sa.PrimaryKeyConstraint("room_id", "person_id", "kind", "seq", name=op.f("pk_trail_mark")),
    )


def downgrade() -> None:
    op.drop_table("trail_mark")
    op.drop_table("paper")
