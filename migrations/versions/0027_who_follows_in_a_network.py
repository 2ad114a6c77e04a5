"""Who follows somebody is said for each grant that ended: nobody hands over what they do not keep.

Without batches: a table of persons that is written anew would lose the condition of its unique index.
"""

import sqlalchemy as sa
import sqlmodel
from alembic import op

revision = "0027"
down_revision = "0026"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("person_grant", sa.Column("successor_id", sqlmodel.sql.sqltypes.AutoString(), nullable=True))
    op.execute(
        "UPDATE person_grant SET successor_id = "
        "(SELECT successor_id FROM person WHERE person.id = person_grant.person_id) WHERE valid_until IS NOT NULL"
    )
    op.drop_column("person", "successor_id")


def downgrade() -> None:
    op.add_column("person", sa.Column("successor_id", sqlmodel.sql.sqltypes.AutoString(), nullable=True))
    op.execute(
        "UPDATE person SET successor_id = "
        "(SELECT MAX(successor_id) FROM person_grant WHERE person_grant.person_id = person.id)"
    )
    op.drop_column("person_grant", "successor_id")
