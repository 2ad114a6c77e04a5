"""Names every models.py, so that Alembic and the tests see all tables."""

from sqlmodel import SQLModel

from app.audit import models as audit
from app.consultations import models as consultations
from app.directory import models as directory
from app.directory.gaps import models as gaps
from app.directory.keeping import models as keeping
from app.directory.kept import models as kept
from app.directory.relations import models as relations
from app.directory.reveals import models as reveals
from app.directory.standings import models as standings
from app.identity import models as identity
from app.outbox import models as outbox
from app.reference import models as reference
from app.search.saved import models as search
from app.secretariat import models as secretariat
from app.sheets import models as sheets

ROOMS = (
    audit,
    consultations,
    directory,
    gaps,
    keeping,
    kept,
    relations,
    reveals,
    standings,
    identity,
    outbox,
    reference,
    search,
    secretariat,
    sheets,
)
metadata = SQLModel.metadata
