"""Jurisdiction sheets: their fields, one head for each jurisdiction, the cells of every version."""

import sqlalchemy as sa
import sqlmodel
from alembic import op

import app.kernel.db.columns

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    text = sqlmodel.sql.sqltypes.AutoString
    instant = app.kernel.db.columns.UtcDateTime
    op.create_table(
        "sheet_field",
        sa.Column("code", text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("field_group", text(), nullable=False),
        sa.Column("value_type", text(), nullable=False),
        sa.Column("labels", sa.JSON(), nullable=False),
        sa.Column("measures", sa.JSON(), nullable=False),
        sa.Column("before_asking", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("code", name=op.f("pk_sheet_field")),
    )
    op.create_table(
        "sheet",
        sa.Column("jurisdiction", text(), nullable=False),
        sa.Column("illustrative", sa.Boolean(), nullable=False),
        sa.Column("names", sa.JSON(), nullable=False),
        sa.Column("kept_by", text(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("published_at", instant(timezone=True), nullable=True),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("drafted_at", instant(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["kept_by"], ["network.id"], name=op.f("fk_sheet_kept_by_network")),
        sa.PrimaryKeyConstraint("jurisdiction", name=op.f("pk_sheet")),
    )
    op.create_table(
        "sheet_cell",
        sa.Column("jurisdiction", text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("field", text(), nullable=False),
        sa.Column("value", text(), nullable=False),
        sa.Column("text", text(), nullable=False),
        sa.Column("text_language", text(), nullable=False),
        sa.Column("link", text(), nullable=False),
        sa.Column("source", text(), nullable=False),
        sa.Column("confirmed_on", sa.Date(), nullable=True),
        sa.Column("confirmed_by", text(), nullable=False),
        sa.Column("next_review", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(["field"], ["sheet_field.code"], name=op.f("fk_sheet_cell_field_sheet_field")),
        sa.ForeignKeyConstraint(
            ["jurisdiction"], ["sheet.jurisdiction"], name=op.f("fk_sheet_cell_jurisdiction_sheet")
        ),
        sa.PrimaryKeyConstraint("jurisdiction", "version", "field", name=op.f("pk_sheet_cell")),
    )


def downgrade() -> None:
    op.drop_table("sheet_cell")
    op.drop_table("sheet")
    op.drop_table("sheet_field")
