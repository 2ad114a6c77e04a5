"""The chain over the audit, what people ask about their own data, and the audit read by whose act it was.

On SQLite triggers refuse to change or remove what is audited: a wall against our own mistakes. On PostgreSQL the wall
is the application's role (app.kernel.db.privileges).
"""

import sqlalchemy as sa
import sqlmodel
from alembic import op

import app.kernel.db.columns

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None

APPEND_ONLY = ("audit_entry", "audit_link")


def upgrade() -> None:
    text, instant = sqlmodel.sql.sqltypes.AutoString(), app.kernel.db.columns.UtcDateTime(timezone=True)
    with op.batch_alter_table("audit_entry", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_audit_entry_actor"))
        batch_op.create_index(batch_op.f("ix_audit_entry_actor_at"), ["actor", "at"], unique=False)
    op.create_table(
        "audit_link",
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("entry_id", text, nullable=False),
        sa.Column("content", text, nullable=False),
        sa.Column("digest", text, nullable=False),
        sa.Column("linked_at", instant, nullable=False),
        sa.PrimaryKeyConstraint("position", name=op.f("pk_audit_link")),
        sa.UniqueConstraint("entry_id", name=op.f("uq_audit_link_entry_id")),
    )
    op.create_table(
        "rights_request",
        sa.Column("id", text, nullable=False),
        sa.Column("person_id", text, nullable=False),
        sa.Column("kind", text, nullable=False),
        sa.Column("words", text, nullable=False),
        sa.Column("at", instant, nullable=False),
        sa.Column("answered_at", instant, nullable=True),
        sa.Column("answered_by", text, nullable=True),
        sa.Column("granted", sa.Boolean(), nullable=True),
        sa.Column("answer", text, nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_rights_request_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rights_request")),
    )
    with op.batch_alter_table("rights_request", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_rights_request_person_id"), ["person_id"], unique=False)
    if op.get_context().dialect.name == "sqlite":
        for table in APPEND_ONLY:
            for change in ("UPDATE", "DELETE"):
                op.execute(
                    f"CREATE TRIGGER {table}_no_{change.lower()} BEFORE {change} ON {table} "
                    f"BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END"
                )


def downgrade() -> None:
    if op.get_context().dialect.name == "sqlite":
        for table in APPEND_ONLY:
            for change in ("update", "delete"):
                op.execute(f"DROP TRIGGER {table}_no_{change}")
    op.drop_table("rights_request")
    op.drop_table("audit_link")
    with op.batch_alter_table("audit_entry", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_audit_entry_actor_at"))
        batch_op.create_index(batch_op.f("ix_audit_entry_actor"), ["actor"], unique=False)
