"""Favourites, saved searches, what was viewed."""

import sqlalchemy as sa
import sqlmodel
from alembic import op

import app.kernel.db.columns

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "favourite",
        sa.Column("person_id", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("focal_point_id", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("at", app.kernel.db.columns.UtcDateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_favourite_person_id_person")),
        sa.ForeignKeyConstraint(
            ["focal_point_id"], ["focal_point.id"], name=op.f("fk_favourite_focal_point_id_focal_point")
        ),
        sa.PrimaryKeyConstraint("person_id", "focal_point_id", name=op.f("pk_favourite")),
    )
    op.create_table(
        "viewed_card",
        sa.Column("person_id", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("focal_point_id", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("at", app.kernel.db.columns.UtcDateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_viewed_card_person_id_person")),
        sa.ForeignKeyConstraint(
            ["focal_point_id"], ["focal_point.id"], name=op.f("fk_viewed_card_focal_point_id_focal_point")
        ),
        sa.PrimaryKeyConstraint("person_id", "focal_point_id", name=op.f("pk_viewed_card")),
    )
    op.create_table(
        "saved_search",
        sa.Column("id", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("person_id", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("name", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("address", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("watched", sa.Boolean(), nullable=False),
        sa.Column("created_at", app.kernel.db.columns.UtcDateTime(timezone=True), nullable=False),
        sa.Column("looked_at", app.kernel.db.columns.UtcDateTime(timezone=True), nullable=False),
        sa.Column("seen", sa.JSON(), nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_saved_search_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_saved_search")),
    )
    with op.batch_alter_table("saved_search", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_saved_search_person_id"), ["person_id"], unique=False)


def downgrade() -> None:
    op.drop_table("saved_search")
    op.drop_table("viewed_card")
    op.drop_table("favourite")
