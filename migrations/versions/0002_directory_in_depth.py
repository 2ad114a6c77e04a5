"""The directory in depth: authorities by stage, channels, rota, absence, holidays."""

import sqlalchemy as sa
import sqlmodel
from alembic import op

import app.kernel.db.columns

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

LISTS = {"authority": ["competence"], "focal_point": ["not_competent", "shifts", "absences"]}
TEXTS = {"authority": ["territory"], "focal_point": ["territory"]}
"""Columns of JSON that rows already there get an empty value for."""


def upgrade() -> None:
    for table in LISTS:
        empty = dict.fromkeys(LISTS[table], "[]") | dict.fromkeys(TEXTS[table], "{}")
        with op.batch_alter_table(table) as batch_op:
            for name, value in empty.items():
                batch_op.add_column(sa.Column(name, sa.JSON(), nullable=False, server_default=value))
        with op.batch_alter_table(table) as batch_op:
            for name in empty:
                batch_op.alter_column(name, existing_type=sa.JSON(), existing_nullable=False, server_default=None)
    with op.batch_alter_table("focal_point") as batch_op:
        for name in ("valid_from", "valid_until"):
            batch_op.add_column(sa.Column(name, app.kernel.db.columns.UtcDateTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column("dormant", sa.Boolean(), nullable=False, server_default=sa.false()))
        batch_op.add_column(sa.Column("confirmed_by", sqlmodel.sql.sqltypes.AutoString(), nullable=True))
    with op.batch_alter_table("focal_point") as batch_op:
        batch_op.alter_column("dormant", existing_type=sa.Boolean(), existing_nullable=False, server_default=None)
    with op.batch_alter_table("channel") as batch_op:
        batch_op.add_column(sa.Column("system", sqlmodel.sql.sqltypes.AutoString(), nullable=True))
        batch_op.add_column(sa.Column("peer", sqlmodel.sql.sqltypes.AutoString(), nullable=True))
        batch_op.create_foreign_key(batch_op.f("fk_channel_peer_jurisdiction"), "jurisdiction", ["peer"], ["code"])
    _membership_key(["focal_point_id", "network", "role"])
    op.create_table(
        "holiday_correction",
        sa.Column("jurisdiction", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("closed", sa.Boolean(), nullable=False),
        sa.Column("note", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.ForeignKeyConstraint(
            ["jurisdiction"], ["jurisdiction.code"], name=op.f("fk_holiday_correction_jurisdiction_jurisdiction")
        ),
        sa.PrimaryKeyConstraint("jurisdiction", "day", name=op.f("pk_holiday_correction")),
    )


def downgrade() -> None:
    op.drop_table("holiday_correction")
    _one_role_each()
    _membership_key(["focal_point_id", "network"])
    with op.batch_alter_table("channel") as batch_op:
        batch_op.drop_constraint(batch_op.f("fk_channel_peer_jurisdiction"), type_="foreignkey")
        batch_op.drop_column("peer")
        batch_op.drop_column("system")
    with op.batch_alter_table("focal_point") as batch_op:
        for name in ("confirmed_by", "dormant", "valid_until", "valid_from"):
            batch_op.drop_column(name)
    for table in LISTS:
        with op.batch_alter_table(table) as batch_op:
            for name in LISTS[table] + TEXTS[table]:
                batch_op.drop_column(name)


def _membership_key(columns: list[str]) -> None:
    with op.batch_alter_table("focal_point_membership") as batch_op:
        batch_op.drop_constraint(batch_op.f("pk_focal_point_membership"), type_="primary")
        batch_op.create_primary_key(batch_op.f("pk_focal_point_membership"), columns)


def _one_role_each() -> None:
    """Keeps the first role in a network: the older key has room for one."""
    op.execute(
        "DELETE FROM focal_point_membership WHERE EXISTS (SELECT 1 FROM focal_point_membership AS other"
        " WHERE other.focal_point_id = focal_point_membership.focal_point_id"
        " AND other.network = focal_point_membership.network AND other.role < focal_point_membership.role)"
    )
