"""Reveals, listings, quotas, suspensions, canaries."""

import sqlalchemy as sa
import sqlmodel
from alembic import op

from app.kernel.db.columns import UtcDateTime

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

Text = sqlmodel.sql.sqltypes.AutoString


def upgrade() -> None:
    _reveal()
    op.create_table(
        "listing",
        sa.Column("person_id", Text(), nullable=False),
        sa.Column("day", Text(), nullable=False),
        sa.Column("focal_point_id", Text(), nullable=False),
        sa.Column("exempt", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("person_id", "day", "focal_point_id", name=op.f("pk_listing")),
    )
    _suspension()
    _alert()
    op.create_table(
        "directory_limit",
        sa.Column("network", Text(), nullable=False),
        sa.Column("reveals_day", sa.Integer(), nullable=True),
        sa.Column("reveals_hour", sa.Integer(), nullable=True),
        sa.Column("listed_day", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["network"], ["network.id"], name=op.f("fk_directory_limit_network_network")),
        sa.PrimaryKeyConstraint("network", name=op.f("pk_directory_limit")),
    )
    op.create_table(
        "canary",
        sa.Column("id", Text(), nullable=False),
        sa.Column("network", Text(), nullable=False),
        sa.Column("jurisdiction", Text(), nullable=False),
        sa.Column("name_original", Text(), nullable=False),
        sa.Column("name_original_language", Text(), nullable=False),
        sa.Column("name_romanised", Text(), nullable=False),
        sa.ForeignKeyConstraint(["network"], ["network.id"], name=op.f("fk_canary_network_network")),
        sa.ForeignKeyConstraint(
            ["jurisdiction"], ["jurisdiction.code"], name=op.f("fk_canary_jurisdiction_jurisdiction")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_canary")),
    )
    op.create_index(op.f("ix_canary_network"), "canary", ["network"])


def _reveal() -> None:
    op.create_table(
        "reveal",
        sa.Column("id", Text(), nullable=False),
        sa.Column("at", UtcDateTime(timezone=True), nullable=False),
        sa.Column("person_id", Text(), nullable=False),
        sa.Column("focal_point_id", Text(), nullable=False),
        sa.Column("purpose", Text(), nullable=False),
        sa.Column("reason", Text(), nullable=False),
        sa.Column("room_id", Text(), nullable=True),
        sa.Column("level", Text(), nullable=False),
        sa.Column("beyond", sa.Boolean(), nullable=False),
        sa.Column("exempt", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_reveal_person_id_person")),
        sa.ForeignKeyConstraint(
            ["focal_point_id"], ["focal_point.id"], name=op.f("fk_reveal_focal_point_id_focal_point")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reveal")),
    )
    op.create_index(op.f("ix_reveal_person_id_at"), "reveal", ["person_id", "at"])
    op.create_index(op.f("ix_reveal_focal_point_id_at"), "reveal", ["focal_point_id", "at"])


def _suspension() -> None:
    op.create_table(
        "directory_suspension",
        sa.Column("id", Text(), nullable=False),
        sa.Column("person_id", Text(), nullable=False),
        sa.Column("at", UtcDateTime(timezone=True), nullable=False),
        sa.Column("cause", Text(), nullable=False),
        sa.Column("lifted_at", UtcDateTime(timezone=True), nullable=True),
        sa.Column("lifted_by", Text(), nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_directory_suspension_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_directory_suspension")),
    )
    op.create_index(op.f("ix_directory_suspension_person_id"), "directory_suspension", ["person_id"])


def _alert() -> None:
    op.create_table(
        "directory_alert",
        sa.Column("id", Text(), nullable=False),
        sa.Column("network", Text(), nullable=False),
        sa.Column("person_id", Text(), nullable=False),
        sa.Column("at", UtcDateTime(timezone=True), nullable=False),
        sa.Column("kind", Text(), nullable=False),
        sa.Column("details", sa.JSON(), nullable=False),
        sa.Column("reviewed_at", UtcDateTime(timezone=True), nullable=True),
        sa.Column("reviewed_by", Text(), nullable=True),
        sa.Column("note", Text(), nullable=False),
        sa.ForeignKeyConstraint(["network"], ["network.id"], name=op.f("fk_directory_alert_network_network")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_directory_alert_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_directory_alert")),
    )
    op.create_index(op.f("ix_directory_alert_network"), "directory_alert", ["network"])
    op.create_index(op.f("ix_directory_alert_person_id"), "directory_alert", ["person_id"])


def downgrade() -> None:
    for table in ("canary", "directory_limit", "directory_alert", "directory_suspension", "listing", "reveal"):
        op.drop_table(table)
