"""Passkeys and invitations: keys of members without a provider, challenges that were answered, invitations by two
people, and when somebody took note of how the house works."""

import sqlalchemy as sa
import sqlmodel
from alembic import op

import app.kernel.db.columns

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None


def upgrade() -> None:
    text, when = sqlmodel.sql.sqltypes.AutoString, app.kernel.db.columns.UtcDateTime
    with op.batch_alter_table("person") as batch_op:
        batch_op.add_column(sa.Column("informed_at", when(timezone=True), nullable=True))
    op.create_table(
        "passkey",
        sa.Column("id", text(), nullable=False),
        sa.Column("person_id", text(), nullable=False),
        sa.Column("credential_id", text(), nullable=False),
        sa.Column("public_key", text(), nullable=False),
        sa.Column("sign_count", sa.Integer(), nullable=False),
        sa.Column("device_bound", sa.Boolean(), nullable=False),
        sa.Column("name", text(), nullable=False),
        sa.Column("created_at", when(timezone=True), nullable=False),
        sa.Column("used_at", when(timezone=True), nullable=True),
        sa.Column("ended_at", when(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_passkey_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_passkey")),
        sa.UniqueConstraint("credential_id", name=op.f("uq_passkey_credential_id")),
    )
    op.create_index(op.f("ix_passkey_person_id"), "passkey", ["person_id"], unique=False)
    op.create_table(
        "spent_challenge",
        sa.Column("challenge_hash", text(), nullable=False),
        sa.Column("at", when(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("challenge_hash", name=op.f("pk_spent_challenge")),
    )
    op.create_index(op.f("ix_spent_challenge_at"), "spent_challenge", ["at"], unique=False)
    op.create_table(
        "invitation",
        sa.Column("id", text(), nullable=False),
        sa.Column("person_id", text(), nullable=False),
        sa.Column("address", text(), nullable=False),
        sa.Column("given_by", text(), nullable=False),
        sa.Column("given_at", when(timezone=True), nullable=False),
        sa.Column("agreed_by", text(), nullable=True),
        sa.Column("agreed_at", when(timezone=True), nullable=True),
        sa.Column("expires_at", when(timezone=True), nullable=True),
        sa.Column("token_hash", text(), nullable=True),
        sa.Column("sent_at", when(timezone=True), nullable=True),
        sa.Column("used_at", when(timezone=True), nullable=True),
        sa.Column("ended_at", when(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_invitation_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_invitation")),
        sa.UniqueConstraint("token_hash", name=op.f("uq_invitation_token_hash")),
    )
    op.create_index(op.f("ix_invitation_person_id"), "invitation", ["person_id"], unique=False)


def downgrade() -> None:
    for table in ("invitation", "spent_challenge", "passkey"):
        op.drop_table(table)
    with op.batch_alter_table("person") as batch_op:
        batch_op.drop_column("informed_at")
