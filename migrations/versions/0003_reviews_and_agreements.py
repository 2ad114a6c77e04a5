"""Reports about entries, reviews, agreements between networks."""

import sqlalchemy as sa
import sqlmodel
from alembic import op

import app.kernel.db.columns

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

STANDING = ("person_grant", "focal_point_membership")


def upgrade() -> None:
    for table in STANDING:
        with op.batch_alter_table(table) as batch_op:
            batch_op.add_column(sa.Column("standing", _text(), nullable=False, server_default="full"))
    _agreement_key(["shown_network", "viewer_network", "effective_from"])
    with op.batch_alter_table("network_agreement") as batch_op:
        batch_op.add_column(sa.Column("set_by", _text(), nullable=True))
        batch_op.add_column(sa.Column("set_at", _instant(), nullable=True))
    op.create_table(
        "confirmation",
        sa.Column("id", _text(), nullable=False),
        sa.Column("focal_point_id", _text(), nullable=False),
        sa.Column("at", _instant(), nullable=False),
        sa.Column("by", _text(), nullable=False),
        sa.Column("method", _text(), nullable=False),
        sa.Column("note", _text(), nullable=False),
        _key("confirmation", "focal_point_id", "focal_point.id"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_confirmation")),
    )
    _index("confirmation", "focal_point_id")
    op.create_table(
        "retirement",
        sa.Column("focal_point_id", _text(), nullable=False),
        sa.Column("at", _instant(), nullable=False),
        sa.Column("by", _text(), nullable=False),
        sa.Column("reason", _text(), nullable=False),
        sa.Column("note", _text(), nullable=False),
        sa.Column("successor_id", _text(), nullable=True),
        _key("retirement", "focal_point_id", "focal_point.id"),
        _key("retirement", "successor_id", "focal_point.id"),
        sa.PrimaryKeyConstraint("focal_point_id", name=op.f("pk_retirement")),
    )
    op.create_table(
        "status_decision",
        sa.Column("id", _text(), nullable=False),
        sa.Column("network", _text(), nullable=False),
        sa.Column("jurisdiction", _text(), nullable=False),
        sa.Column("status", _text(), nullable=False),
        sa.Column("effective_from", _instant(), nullable=False),
        sa.Column("reason", _text(), nullable=False),
        sa.Column("decided_by", _text(), nullable=False),
        sa.Column("decided_at", _instant(), nullable=False),
        sa.Column("applied_at", _instant(), nullable=True),
        _key("status_decision", "jurisdiction", "jurisdiction.code"),
        _key("status_decision", "network", "network.id"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_status_decision")),
    )
    _index("status_decision", "network")
    op.create_table(
        "review",
        sa.Column("id", _text(), nullable=False),
        sa.Column("focal_point_id", _text(), nullable=False),
        sa.Column("opened_at", _instant(), nullable=False),
        sa.Column("result", _text(), nullable=True),
        sa.Column("note", _text(), nullable=False),
        sa.Column("resolved_at", _instant(), nullable=True),
        sa.Column("resolved_by", _text(), nullable=True),
        _key("review", "focal_point_id", "focal_point.id"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_review")),
    )
    _index("review", "focal_point_id", "opened_at", "resolved_at")
    op.create_table(
        "review_network",
        sa.Column("review_id", _text(), nullable=False),
        sa.Column("network", _text(), nullable=False),
        _key("review_network", "network", "network.id"),
        _key("review_network", "review_id", "review.id"),
        sa.PrimaryKeyConstraint("review_id", "network", name=op.f("pk_review_network")),
    )
    _index("review_network", "network")
    op.create_table(
        "report",
        sa.Column("id", _text(), nullable=False),
        sa.Column("review_id", _text(), nullable=False),
        sa.Column("reporter", _text(), nullable=False),
        sa.Column("problem", _text(), nullable=False),
        sa.Column("note", _text(), nullable=False),
        sa.Column("at", _instant(), nullable=False),
        _key("report", "review_id", "review.id"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_report")),
    )
    _index("report", "reporter", "review_id")


def downgrade() -> None:
    for table in ("report", "review_network", "review", "status_decision", "retirement", "confirmation"):
        op.drop_table(table)
    op.execute(
        "DELETE FROM network_agreement WHERE level = 'nothing' OR EXISTS (SELECT 1 FROM network_agreement AS other"
        " WHERE other.shown_network = network_agreement.shown_network"
        " AND other.viewer_network = network_agreement.viewer_network"
        " AND other.effective_from > network_agreement.effective_from)"
    )
    with op.batch_alter_table("network_agreement") as batch_op:
        batch_op.drop_column("set_at")
        batch_op.drop_column("set_by")
    _agreement_key(["shown_network", "viewer_network"])
    for table in STANDING:
        with op.batch_alter_table(table) as batch_op:
            batch_op.drop_column("standing")


def _agreement_key(columns: list[str]) -> None:
    with op.batch_alter_table("network_agreement") as batch_op:
        batch_op.drop_constraint(batch_op.f("pk_network_agreement"), type_="primary")
        batch_op.create_primary_key(batch_op.f("pk_network_agreement"), columns)


def _text() -> sqlmodel.sql.sqltypes.AutoString:
    return sqlmodel.sql.sqltypes.AutoString()


def _instant() -> app.kernel.db.columns.UtcDateTime:
    return app.kernel.db.columns.UtcDateTime(timezone=True)


def _key(table: str, column: str, target: str) -> sa.ForeignKeyConstraint:
    name = op.f(f"fk_{table}_{column}_{target.split('.')[0]}")
    return sa.ForeignKeyConstraint([column], [target], name=name)


def _index(table: str, *columns: str) -> None:
    with op.batch_alter_table(table) as batch_op:
        for column in columns:
            batch_op.create_index(batch_op.f(f"ix_{table}_{column}"), [column], unique=False)
