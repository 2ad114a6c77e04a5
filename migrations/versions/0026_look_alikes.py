"""Pairs of entries whose names can be taken for each other, until a secretariat says that they are two people.

On PostgreSQL a destroyed key lies in its table until that is vacuumed: here at the next round, after any deletion.
"""

import sqlalchemy as sa
import sqlmodel
from alembic import op

import app.kernel.db.columns

revision = "0026"
down_revision = "0025"
branch_labels = None
depends_on = None
VACUUM = ("autovacuum_vacuum_threshold", "autovacuum_vacuum_scale_factor")


def upgrade() -> None:
    text, when = sqlmodel.sql.sqltypes.AutoString, app.kernel.db.columns.UtcDateTime
    op.create_table(
        "look_alike",
        sa.Column("id", text(), nullable=False),
        sa.Column("one", text(), nullable=False),
        sa.Column("other", text(), nullable=False),
        sa.Column("found_at", when(timezone=True), nullable=False),
        sa.Column("settled_at", when(timezone=True), nullable=True),
        sa.Column("settled_by", text(), nullable=True),
        sa.ForeignKeyConstraint(["one"], ["focal_point.id"], name=op.f("fk_look_alike_one_focal_point")),
        sa.ForeignKeyConstraint(["other"], ["focal_point.id"], name=op.f("fk_look_alike_other_focal_point")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_look_alike")),
        sa.UniqueConstraint("one", "other", name=op.f("uq_look_alike_one_other")),
    )
    op.create_index(op.f("ix_look_alike_other"), "look_alike", ["other"], unique=False)
    if op.get_bind().dialect.name == "postgresql":
        op.execute(f"ALTER TABLE wrapped_key SET ({'= 0, '.join(VACUUM)} = 0)")


def downgrade() -> None:
    if op.get_bind().dialect.name == "postgresql":
        op.execute(f"ALTER TABLE wrapped_key RESET ({', '.join(VACUUM)})")
    op.drop_table("look_alike")
