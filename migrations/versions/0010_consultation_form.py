"""The structured form of a consultation, drafts of it, and the checklist."""

import sqlalchemy as sa
import sqlmodel
from alembic import op

import app.kernel.db.columns

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

COLUMNS = ("own_reference", "requesting_authority", "stage", "instruments", "request_language", "wanted_by")


def upgrade() -> None:
    with op.batch_alter_table("room", schema=None) as batch_op:
        batch_op.add_column(sa.Column("own_reference", sqlmodel.sql.sqltypes.AutoString(), nullable=True))
        batch_op.add_column(sa.Column("requesting_authority", sa.JSON(), nullable=True))
        batch_op.add_column(sa.Column("stage", sqlmodel.sql.sqltypes.AutoString(), nullable=True))
        batch_op.add_column(sa.Column("instruments", sa.JSON(), nullable=True))
        batch_op.add_column(sa.Column("request_language", sqlmodel.sql.sqltypes.AutoString(), nullable=True))
        batch_op.add_column(sa.Column("wanted_by", sa.Date(), nullable=True))
    op.execute("UPDATE room SET requesting_authority = '{}', instruments = '[]'")
    with op.batch_alter_table("room", schema=None) as batch_op:
        batch_op.alter_column("requesting_authority", existing_type=sa.JSON(), nullable=False)
        batch_op.alter_column("instruments", existing_type=sa.JSON(), nullable=False)
    op.create_table(
        "opening_draft",
        sa.Column("person_id", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("key", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("content", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("at", app.kernel.db.columns.UtcDateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_opening_draft_person_id_person")),
        sa.PrimaryKeyConstraint("person_id", "key", name=op.f("pk_opening_draft")),
    )
    op.create_table(
        "checklist_mark",
        sa.Column("room_id", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("item", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("state", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("author", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("at", app.kernel.db.columns.UtcDateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["author"], ["person.id"], name=op.f("fk_checklist_mark_author_person")),
        sa.ForeignKeyConstraint(["room_id"], ["room.id"], name=op.f("fk_checklist_mark_room_id_room")),
        sa.PrimaryKeyConstraint("room_id", "item", name=op.f("pk_checklist_mark")),
    )


def downgrade() -> None:
    op.drop_table("checklist_mark")
    op.drop_table("opening_draft")
    with op.batch_alter_table("room", schema=None) as batch_op:
        for name in reversed(COLUMNS):
            batch_op.drop_column(name)
