"""Notices and how to be told, response targets, the clock of each consultation."""

import sqlalchemy as sa
import sqlmodel
from alembic import op

import app.kernel.db.columns

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

TEXT = sqlmodel.sql.sqltypes.AutoString
INSTANT = app.kernel.db.columns.UtcDateTime


def upgrade() -> None:
    op.create_table(
        "notice",
        sa.Column("id", TEXT(), nullable=False),
        sa.Column("person_id", TEXT(), nullable=False),
        sa.Column("kind", TEXT(), nullable=False),
        sa.Column("about", TEXT(), nullable=False),
        sa.Column("urgent", sa.Boolean(), nullable=False),
        sa.Column("at", INSTANT(timezone=True), nullable=False),
        sa.Column("read_at", INSTANT(timezone=True), nullable=True),
        sa.Column("mailed_at", INSTANT(timezone=True), nullable=True),
        sa.Column("pushed_at", INSTANT(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_notice_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_notice")),
    )
    with op.batch_alter_table("notice", schema=None) as batch_op:
        batch_op.create_index("ix_notice_person_id_at", ["person_id", "at"], unique=False)
    op.create_table(
        "notice_settings",
        sa.Column("person_id", TEXT(), nullable=False),
        sa.Column("letters", sa.Boolean(), nullable=False),
        sa.Column("digest", sa.Boolean(), nullable=False),
        sa.Column("address", TEXT(), nullable=True),
        sa.Column("quiet_start", TEXT(), nullable=True),
        sa.Column("quiet_end", TEXT(), nullable=True),
        sa.Column("show_reference", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_notice_settings_person_id_person")),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_notice_settings")),
    )
    op.create_table(
        "push_subscription",
        sa.Column("id", TEXT(), nullable=False),
        sa.Column("person_id", TEXT(), nullable=False),
        sa.Column("endpoint", TEXT(), nullable=False),
        sa.Column("p256dh", TEXT(), nullable=False),
        sa.Column("auth", TEXT(), nullable=False),
        sa.Column("created_at", INSTANT(timezone=True), nullable=False),
        sa.Column("last_ok_at", INSTANT(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_push_subscription_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_push_subscription")),
        sa.UniqueConstraint("endpoint", name=op.f("uq_push_subscription_endpoint")),
    )
    with op.batch_alter_table("push_subscription", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_push_subscription_person_id"), ["person_id"], unique=False)
    op.create_table(
        "response_target",
        sa.Column("network", TEXT(), nullable=False),
        sa.Column("urgency", TEXT(), nullable=False),
        sa.Column("acknowledge", sa.Integer(), nullable=False),
        sa.Column("working", sa.Boolean(), nullable=False),
        sa.Column("answer_days", sa.Integer(), nullable=True),
        sa.Column("rungs", sa.JSON(), nullable=False),
        sa.Column("set_by", TEXT(), nullable=False),
        sa.Column("set_at", INSTANT(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["network"], ["network.id"], name=op.f("fk_response_target_network_network")),
        sa.ForeignKeyConstraint(["set_by"], ["person.id"], name=op.f("fk_response_target_set_by_person")),
        sa.PrimaryKeyConstraint("network", "urgency", name=op.f("pk_response_target")),
    )
    op.create_table(
        "room_clock",
        sa.Column("room_id", TEXT(), nullable=False),
        sa.Column("started_at", INSTANT(timezone=True), nullable=False),
        sa.Column("time_zone", TEXT(), nullable=False),
        sa.Column("acknowledge_by", INSTANT(timezone=True), nullable=False),
        sa.Column("answer_by", INSTANT(timezone=True), nullable=True),
        sa.Column("rungs", sa.JSON(), nullable=False),
        sa.Column("reason", TEXT(), nullable=True),
        sa.Column("deadline", INSTANT(timezone=True), nullable=True),
        sa.Column("deadline_zone", TEXT(), nullable=True),
        sa.Column("level", sa.Integer(), nullable=False),
        sa.Column("promised_by", INSTANT(timezone=True), nullable=True),
        sa.Column("promiser", TEXT(), nullable=True),
        sa.Column("moved", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["room_id"], ["room.id"], name=op.f("fk_room_clock_room_id_room")),
        sa.ForeignKeyConstraint(["promiser"], ["person.id"], name=op.f("fk_room_clock_promiser_person")),
        sa.PrimaryKeyConstraint("room_id", name=op.f("pk_room_clock")),
    )


def downgrade() -> None:
    for table in ("room_clock", "response_target", "push_subscription", "notice_settings", "notice"):
        op.drop_table(table)
