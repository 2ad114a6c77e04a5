"""The vault's store of wrapped keys; for how long what was said is kept after a consultation is closed.

Entries written before are sealed right after it, by `counterpart migrate`: a migration knows no key.
"""

import sqlalchemy as sa
import sqlmodel
from alembic import op

import app.kernel.db.columns

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

INSTANTS = ("closed_at", "purge_at", "purged_at")


def upgrade() -> None:
    op.create_table(
        "wrapped_key",
        sa.Column("holder", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("master", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("wrapped", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.PrimaryKeyConstraint("holder", name=op.f("pk_wrapped_key")),
    )
    with op.batch_alter_table("wrapped_key") as batch_op:
        batch_op.create_index(batch_op.f("ix_wrapped_key_master"), ["master"], unique=False)
    op.create_table(
        "retention_terms",
        sa.Column("network", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("days", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["network"], ["network.id"], name=op.f("fk_retention_terms_network_network")),
        sa.PrimaryKeyConstraint("network", name=op.f("pk_retention_terms")),
    )
    with op.batch_alter_table("room") as batch_op:
        for column in INSTANTS:
            batch_op.add_column(sa.Column(column, app.kernel.db.columns.UtcDateTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column("held_by", sa.JSON(), nullable=False, server_default="[]"))
    with op.batch_alter_table("room") as batch_op:
        batch_op.alter_column("held_by", server_default=None)


def downgrade() -> None:
    with op.batch_alter_table("room") as batch_op:
        for column in ("held_by", *reversed(INSTANTS)):
            batch_op.drop_column(column)
    op.drop_table("retention_terms")
    op.drop_table("wrapped_key")
