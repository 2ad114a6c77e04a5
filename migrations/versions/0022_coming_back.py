"""Coming back: whoever left may be written down anew under the same provider and name; only among those who are there
are these unique."""

import sqlalchemy as sa
from alembic import op

revision = "0022"
down_revision = "0021"
branch_labels = None
depends_on = None

PRESENT = sa.text("ended_at IS NULL")


def upgrade() -> None:
    with op.batch_alter_table("person") as batch_op:
        batch_op.drop_constraint(op.f("uq_person_issuer_subject"), type_="unique")
    op.create_index(
        "ix_person_issuer_subject",
        "person",
        ["issuer", "subject"],
        unique=True,
        sqlite_where=PRESENT,
        postgresql_where=PRESENT,
    )


def downgrade() -> None:
    """Those who left give up their name at their provider, by which nobody finds them any more."""
    op.execute("UPDATE person SET subject = id WHERE ended_at IS NOT NULL")
    op.drop_index("ix_person_issuer_subject", table_name="person")
    with op.batch_alter_table("person") as batch_op:
        batch_op.create_unique_constraint(op.f("uq_person_issuer_subject"), ["issuer", "subject"])
