"""Entries say what was reported of them and when their contact details last changed; a gap says its stage; a favourite
remembers its card as it was; an entry can wait to be listed in a further network.

What is known already is written down: the problems of open reviews, and the last change that was agreed to.
"""

import sqlalchemy as sa
import sqlmodel
from alembic import op

import app.kernel.db.columns

revision = "0028"
down_revision = "0027"
branch_labels = None
depends_on = None
OLD = ("network", "jurisdiction", "offence", "measure")
NEW = (*OLD, "stage")


def upgrade() -> None:
    text, when = sqlmodel.sql.sqltypes.AutoString, app.kernel.db.columns.UtcDateTime
    op.add_column("focal_point", sa.Column("reported", sa.JSON(), nullable=True))
    op.add_column("focal_point", sa.Column("contact_changed_at", when(timezone=True), nullable=True))
    op.add_column("favourite", sa.Column("seen", text(), nullable=True))
    with op.batch_alter_table("directory_gap", schema=None) as batch_op:
        batch_op.add_column(sa.Column("stage", text(), nullable=False, server_default=""))
        batch_op.drop_constraint(batch_op.f(_unique(OLD)), type_="unique")
        batch_op.create_unique_constraint(batch_op.f(_unique(NEW)), list(NEW))
    with op.batch_alter_table("directory_gap", schema=None) as batch_op:
        batch_op.alter_column("stage", existing_type=text(), existing_nullable=False, server_default=None)
    op.create_table(
        "joining",
        sa.Column("id", text(), nullable=False),
        sa.Column("focal_point_id", text(), nullable=False),
        sa.Column("network", text(), nullable=False),
        sa.Column("role", text(), nullable=False),
        sa.Column("proposed_by", text(), nullable=False),
        sa.Column("proposed_at", when(timezone=True), nullable=False),
        sa.Column("decided_by", text(), nullable=True),
        sa.Column("decided_at", when(timezone=True), nullable=True),
        sa.Column("agreed", sa.Boolean(), nullable=True),
        sa.ForeignKeyConstraint(
            ["focal_point_id"], ["focal_point.id"], name=op.f("fk_joining_focal_point_id_focal_point")
        ),
        sa.ForeignKeyConstraint(["network"], ["network.id"], name=op.f("fk_joining_network_network")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_joining")),
    )
    op.create_index(op.f("ix_joining_focal_point_id"), "joining", ["focal_point_id"], unique=False)
    _write_down(op.get_bind())


def downgrade() -> None:
    op.drop_table("joining")
    op.execute("DELETE FROM directory_gap WHERE stage <> '' OR offence = '' OR measure = ''")
    with op.batch_alter_table("directory_gap", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f(_unique(NEW)), type_="unique")
        batch_op.create_unique_constraint(batch_op.f(_unique(OLD)), list(OLD))
        batch_op.drop_column("stage")
    op.drop_column("favourite", "seen")
    op.drop_column("focal_point", "contact_changed_at")
    op.drop_column("focal_point", "reported")


def _unique(columns: tuple[str, ...]) -> str:
    return f"uq_directory_gap_{'_'.join(columns)}"


def _write_down(connection: sa.Connection) -> None:
    """What is known already: what open reviews are about, and when contact details last changed."""
    text, when = sa.String(), app.kernel.db.columns.UtcDateTime()
    entry = sa.table(
        "focal_point", sa.column("id", text), sa.column("reported", sa.JSON()), sa.column("contact_changed_at", when)
    )
    report = sa.table("report", sa.column("review_id", text), sa.column("problem", text), sa.column("at", when))
    review = sa.table(
        "review", sa.column("id", text), sa.column("focal_point_id", text), sa.column("resolved_at", when)
    )
    change = sa.table(
        "contact_change",
        sa.column("focal_point_id", text),
        sa.column("decided_at", when),
        sa.column("agreed", sa.Boolean()),
    )
    changed = sa.select(change.c.focal_point_id, sa.func.max(change.c.decided_at)).where(change.c.agreed)
    for id, at in connection.execute(changed.group_by(change.c.focal_point_id)).all():
        connection.execute(sa.update(entry).where(entry.c.id == id).values(contact_changed_at=at))
    open_reports = (
        sa.select(review.c.focal_point_id, report.c.problem, sa.func.max(report.c.at))
        .join(report, report.c.review_id == review.c.id)
        .where(review.c.resolved_at.is_(None))
        .group_by(review.c.focal_point_id, report.c.problem)
        .order_by(review.c.focal_point_id, report.c.problem)
    )
    found: dict[str, list[dict[str, str]]] = {}
    for id, problem, at in connection.execute(open_reports).all():
        found.setdefault(id, []).append({"problem": problem, "at": at.isoformat()})
    for id, reported in found.items():
        connection.execute(sa.update(entry).where(entry.c.id == id).values(reported=reported))
