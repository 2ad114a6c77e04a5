"""Break-glass, assignments, and telephones sealed for each focal point.

Sealing what is there already is not done here, since it needs the master keys: `counterpart migrate` does it afterwards
(app/directory/contacts/unsealed.py). A downgrade leaves sealed values as they are; nothing can open them without the
code of this release.
"""

import sqlalchemy as sa
import sqlmodel
from alembic import op

import app.kernel.db.columns

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("channel", schema=None) as batch_op:
        batch_op.add_column(sa.Column("digest", sqlmodel.sql.sqltypes.AutoString(), nullable=True))
        batch_op.create_index(batch_op.f("ix_channel_digest"), ["digest"], unique=False)
    op.create_table(
        "break_glass",
        sa.Column("id", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("room_id", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("network", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("asked_by", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("asked_at", app.kernel.db.columns.UtcDateTime(timezone=True), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("reason", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("decided_by", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.Column("decided_at", app.kernel.db.columns.UtcDateTime(timezone=True), nullable=True),
        sa.Column("agreed", sa.Boolean(), nullable=True),
        sa.Column("ended_at", app.kernel.db.columns.UtcDateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["room_id"], ["room.id"], name=op.f("fk_break_glass_room_id_room")),
        sa.ForeignKeyConstraint(["asked_by"], ["person.id"], name=op.f("fk_break_glass_asked_by_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_break_glass")),
    )
    with op.batch_alter_table("break_glass", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_break_glass_asked_at"), ["asked_at"], unique=False)
    op.create_table(
        "glass_opened",
        sa.Column("request_id", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("room_id", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("reader", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("agreed_by", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.CheckConstraint("agreed_by <> reader", name=op.f("ck_glass_opened_two_people")),
        sa.CheckConstraint("minutes BETWEEN 1 AND 60", name=op.f("ck_glass_opened_an_hour_at_most")),
        sa.ForeignKeyConstraint(
            ["request_id"], ["break_glass.id"], name=op.f("fk_glass_opened_request_id_break_glass")
        ),
        sa.ForeignKeyConstraint(
            ["room_id", "seq"], ["entry.room_id", "entry.seq"], name=op.f("fk_glass_opened_room_id_entry")
        ),
        sa.ForeignKeyConstraint(["reader"], ["person.id"], name=op.f("fk_glass_opened_reader_person")),
        sa.ForeignKeyConstraint(["agreed_by"], ["person.id"], name=op.f("fk_glass_opened_agreed_by_person")),
        sa.PrimaryKeyConstraint("request_id", name=op.f("pk_glass_opened")),
    )
    op.create_index("ix_glass_opened_room_id_seq", "glass_opened", ["room_id", "seq"], unique=False)
    if op.get_context().dialect.name == "sqlite":
        for change in ("UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER glass_opened_no_{change.lower()} BEFORE {change} ON glass_opened "
                "BEGIN SELECT RAISE(ABORT, 'glass_opened is append-only'); END"
            )
    op.create_table(
        "assignment",
        sa.Column("room_id", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("person_id", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("by", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("at", app.kernel.db.columns.UtcDateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["room_id"], ["room.id"], name=op.f("fk_assignment_room_id_room")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_assignment_person_id_person")),
        sa.PrimaryKeyConstraint("room_id", name=op.f("pk_assignment")),
    )
    with op.batch_alter_table("assignment", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_assignment_person_id"), ["person_id"], unique=False)


def downgrade() -> None:
    op.drop_table("assignment")
    op.drop_table("glass_opened")
    op.drop_table("break_glass")
    with op.batch_alter_table("channel", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_channel_digest"))
        batch_op.drop_column("digest")
