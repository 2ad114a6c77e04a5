"""Terms of freshness, searches that found nobody, what goes with a roster, canaries withdrawn, urgent searches."""

import sqlalchemy as sa
import sqlmodel
from alembic import op

import app.kernel.db.columns

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

TABLES = ("duty_test", "duty_note", "unanswered_search", "freshness_terms")


def upgrade() -> None:
    _table("freshness_terms", [_number("due_after"), _number("stale_after")], {"network": "network.id"}, key="network")
    _table(
        "unanswered_search",
        [_text("address"), _instant("at"), _instant("settled_at", nullable=True)],
        {"network": "network.id", "person_id": "person.id"},
    )
    _table("duty_note", [_instant("at"), _text("text")], {"jurisdiction": "jurisdiction.code", "by": "person.id"})
    _table(
        "duty_test",
        [_instant("at")],
        {"jurisdiction": "jurisdiction.code", "focal_point_id": "focal_point.id", "by": "person.id"},
    )
    for table, columns in (
        ("unanswered_search", ("network", "person_id")),
        ("duty_note", ("jurisdiction", "by")),
        ("duty_test", ("jurisdiction", "by")),
    ):
        with op.batch_alter_table(table) as batch_op:
            for column in columns:
                batch_op.create_index(batch_op.f(f"ix_{table}_{column}"), [column], unique=False)
    with op.batch_alter_table("canary") as batch_op:
        batch_op.add_column(_instant("withdrawn_at", nullable=True))
    with op.batch_alter_table("listing") as batch_op:
        batch_op.add_column(sa.Column("urgent", sa.Boolean(), nullable=False, server_default=sa.false()))


def downgrade() -> None:
    with op.batch_alter_table("listing") as batch_op:
        batch_op.drop_column("urgent")
    with op.batch_alter_table("canary") as batch_op:
        batch_op.drop_column("withdrawn_at")
    for table in TABLES:
        op.drop_table(table)


def _table(name: str, columns: list[sa.Column], references: dict[str, str], key: str = "id") -> None:
    """A table with a text key and text columns that refer to another table's."""
    own = [] if key in references else [_text(key)]
    op.create_table(
        name,
        *own,
        *(_text(column) for column in references),
        *columns,
        *(
            sa.ForeignKeyConstraint([column], [target], name=op.f(f"fk_{name}_{column}_{target.partition('.')[0]}"))
            for column, target in references.items()
        ),
        sa.PrimaryKeyConstraint(key, name=op.f(f"pk_{name}")),
    )


def _text(name: str) -> sa.Column:
    return sa.Column(name, sqlmodel.sql.sqltypes.AutoString(), nullable=False)


def _number(name: str) -> sa.Column:
    return sa.Column(name, sa.Integer(), nullable=False)


def _instant(name: str, nullable: bool = False) -> sa.Column:
    return sa.Column(name, app.kernel.db.columns.UtcDateTime(timezone=True), nullable=nullable)
