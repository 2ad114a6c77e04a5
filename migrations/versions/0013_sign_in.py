"""Sign-in through providers: what a session knows of how it began, known devices, orders to end sessions."""

import sqlalchemy as sa
import sqlmodel
from alembic import op

import app.kernel.db.columns

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("signed_in") as batch_op:
        batch_op.add_column(sa.Column("issuer", sqlmodel.sql.sqltypes.AutoString(), nullable=True))
        batch_op.add_column(sa.Column("provider_session", sqlmodel.sql.sqltypes.AutoString(), nullable=True))
        batch_op.add_column(sa.Column("strong_at", app.kernel.db.columns.UtcDateTime(timezone=True), nullable=True))
        batch_op.add_column(
            sa.Column("browser", sqlmodel.sql.sqltypes.AutoString(), nullable=False, server_default=sa.text("''"))
        )
        batch_op.add_column(
            sa.Column("system", sqlmodel.sql.sqltypes.AutoString(), nullable=False, server_default=sa.text("''"))
        )
        batch_op.add_column(sa.Column("new_device", sa.Boolean(), nullable=False, server_default=sa.false()))
        batch_op.create_index("ix_signed_in_issuer_provider_session", ["issuer", "provider_session"])
    op.create_table(
        "known_device",
        sa.Column("person_id", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("token_hash", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("seen_at", app.kernel.db.columns.UtcDateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_known_device_person_id_person")),
        sa.PrimaryKeyConstraint("person_id", "token_hash", name=op.f("pk_known_device")),
    )
    op.create_table(
        "logout_token",
        sa.Column("issuer", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("jti_hash", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("at", app.kernel.db.columns.UtcDateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("issuer", "jti_hash", name=op.f("pk_logout_token")),
    )
    with op.batch_alter_table("logout_token") as batch_op:
        batch_op.create_index(batch_op.f("ix_logout_token_at"), ["at"], unique=False)


def downgrade() -> None:
    op.drop_table("logout_token")
    op.drop_table("known_device")
    with op.batch_alter_table("signed_in") as batch_op:
        batch_op.drop_index("ix_signed_in_issuer_provider_session")
        for name in ("new_device", "system", "browser", "strong_at", "provider_session", "issuer"):
            batch_op.drop_column(name)
