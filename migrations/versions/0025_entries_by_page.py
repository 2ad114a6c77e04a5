"""Entries that one person writes down and another agrees to."""

import sqlalchemy as sa
import sqlmodel
from alembic import op

import app.kernel.db.columns

revision = "0025"
down_revision = "0024"
branch_labels = None
depends_on = None


def upgrade() -> None:
    text, when = sqlmodel.sql.sqltypes.AutoString, app.kernel.db.columns.UtcDateTime
    op.create_table(
        "addition",
        sa.Column("id", text(), nullable=False),
        sa.Column("network", text(), nullable=False),
        sa.Column("jurisdiction", text(), nullable=False),
        sa.Column("authority_id", text(), nullable=False),
        sa.Column("proposed_by", text(), nullable=False),
        sa.Column("proposed_at", when(timezone=True), nullable=False),
        sa.Column("content", text(), nullable=False),
        sa.Column("decided_by", text(), nullable=True),
        sa.Column("decided_at", when(timezone=True), nullable=True),
        sa.Column("agreed", sa.Boolean(), nullable=True),
        sa.ForeignKeyConstraint(["network"], ["network.id"], name=op.f("fk_addition_network_network")),
        sa.ForeignKeyConstraint(
            ["jurisdiction"], ["jurisdiction.code"], name=op.f("fk_addition_jurisdiction_jurisdiction")
        ),
        sa.ForeignKeyConstraint(["authority_id"], ["authority.id"], name=op.f("fk_addition_authority_id_authority")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_addition")),
    )


def downgrade() -> None:
    op.drop_table("addition")
