"""Routes, secure channels between jurisdictions, gaps found."""

import sqlalchemy as sa
import sqlmodel
from alembic import op

from app.kernel.db.columns import UtcDateTime

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

Text = sqlmodel.sql.sqltypes.AutoString


def upgrade() -> None:
    op.create_table(
        "directory_gap",
        sa.Column("id", Text(), nullable=False),
        sa.Column("network", Text(), nullable=False),
        sa.Column("jurisdiction", Text(), nullable=False),
        sa.Column("offence", Text(), nullable=False),
        sa.Column("measure", Text(), nullable=False),
        sa.Column("asked_from", Text(), nullable=True),
        sa.Column("times", sa.Integer(), nullable=False),
        sa.Column("first_at", UtcDateTime(timezone=True), nullable=False),
        sa.Column("last_at", UtcDateTime(timezone=True), nullable=False),
        sa.Column("settled_at", UtcDateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["network"], ["network.id"], name="fk_directory_gap_network_network"),
        sa.ForeignKeyConstraint(
            ["jurisdiction"], ["jurisdiction.code"], name="fk_directory_gap_jurisdiction_jurisdiction"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_directory_gap"),
        sa.UniqueConstraint(
            "network",
            "jurisdiction",
            "offence",
            "measure",
            name="uq_directory_gap_network_jurisdiction_offence_measure",
        ),
    )
    op.create_table(
        "trafficking_route",
        sa.Column("id", Text(), nullable=False),
        sa.Column("network", Text(), nullable=False),
        sa.Column("titles", sa.JSON(), nullable=False),
        sa.Column("offences", sa.JSON(), nullable=False),
        sa.Column("stops", sa.JSON(), nullable=False),
        sa.Column("illustrative", sa.Boolean(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("changed_at", UtcDateTime(timezone=True), nullable=False),
        sa.Column("retired_at", UtcDateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["network"], ["network.id"], name="fk_trafficking_route_network_network"),
        sa.PrimaryKeyConstraint("id", name="pk_trafficking_route"),
    )
    op.create_index("ix_trafficking_route_network", "trafficking_route", ["network"])
    op.create_table(
        "route_lead",
        sa.Column("route_id", Text(), nullable=False),
        sa.Column("focal_point_id", Text(), nullable=False),
        sa.Column("profession", Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["route_id"], ["trafficking_route.id"], name="fk_route_lead_route_id_trafficking_route"
        ),
        sa.ForeignKeyConstraint(
            ["focal_point_id"], ["focal_point.id"], name="fk_route_lead_focal_point_id_focal_point"
        ),
        sa.PrimaryKeyConstraint("route_id", "focal_point_id", name="pk_route_lead"),
    )
    op.create_table(
        "secure_link",
        sa.Column("id", Text(), nullable=False),
        sa.Column("network", Text(), nullable=False),
        sa.Column("one", Text(), nullable=False),
        sa.Column("other", Text(), nullable=False),
        sa.Column("names", sa.JSON(), nullable=False),
        sa.Column("channel", Text(), nullable=False),
        sa.Column("status", Text(), nullable=False),
        sa.Column("source", Text(), nullable=False),
        sa.Column("source_date", sa.Date(), nullable=False),
        sa.Column("note", Text(), nullable=False),
        sa.Column("illustrative", sa.Boolean(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("changed_at", UtcDateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["network"], ["network.id"], name="fk_secure_link_network_network"),
        sa.PrimaryKeyConstraint("id", name="pk_secure_link"),
        sa.UniqueConstraint("network", "one", "other", "channel", name="uq_secure_link_network_one_other_channel"),
    )
    op.create_index("ix_secure_link_one", "secure_link", ["one"])
    op.create_index("ix_secure_link_other", "secure_link", ["other"])


def downgrade() -> None:
    op.drop_table("secure_link")
    op.drop_table("route_lead")
    op.drop_table("trafficking_route")
    op.drop_table("directory_gap")
