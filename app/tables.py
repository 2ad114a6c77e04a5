"""Names every models.py, so that Alembic and the tests see all tables."""

from sqlmodel import SQLModel

from app.audit import models as audit
from app.consultations import models as consultations
from app.directory import models as directory
from app.identity import models as identity
from app.outbox import models as outbox
from app.reference import models as reference

ROOMS = (audit, consultations, directory, identity, outbox, reference)
metadata = SQLModel.metadata
