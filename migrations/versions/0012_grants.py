"""Grants in depth: scopes, who gave them, a second person's word, attestation; who took over from somebody who left;
changes of contact details that wait for a second person."""

import sqlalchemy as sa
import sqlmodel
from alembic import op

import app.kernel.db.columns

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

TEXT = ("authority_id", "given_by", "attested_by")


def upgrade() -> None:
    with op.batch_alter_table("person_grant") as batch_op:
        for name in TEXT:
            batch_op.add_column(sa.Column(name, sqlmodel.sql.sqltypes.AutoString(), nullable=True))
        batch_op.add_column(sa.Column("awaited", sa.Boolean(), nullable=False, server_default=sa.false()))
        batch_op.add_column(sa.Column("attested_at", app.kernel.db.columns.UtcDateTime(timezone=True), nullable=True))
    with op.batch_alter_table("person") as batch_op:
        batch_op.add_column(sa.Column("successor_id", sqlmodel.sql.sqltypes.AutoString(), nullable=True))
    op.create_table(
        "contact_change",
        sa.Column("id", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("focal_point_id", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("proposed_by", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("proposed_at", app.kernel.db.columns.UtcDateTime(timezone=True), nullable=False),
        sa.Column("content", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("decided_by", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.Column("decided_at", app.kernel.db.columns.UtcDateTime(timezone=True), nullable=True),
        sa.Column("agreed", sa.Boolean(), nullable=True),
        sa.ForeignKeyConstraint(
            ["focal_point_id"], ["focal_point.id"], name=op.f("fk_contact_change_focal_point_id_focal_point")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_contact_change")),
    )
    with op.batch_alter_table("contact_change") as batch_op:
        batch_op.create_index(batch_op.f("ix_contact_change_focal_point_id"), ["focal_point_id"], unique=False)


def downgrade() -> None:
    op.drop_table("contact_change")
    with op.batch_alter_table("person") as batch_op:
        batch_op.drop_column("successor_id")
    with op.batch_alter_table("person_grant") as batch_op:
        for name in ("attested_at", "awaited", *TEXT):
            batch_op.drop_column(name)
