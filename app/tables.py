"""Names every models.py, so that Alembic and the tests see all tables."""

from sqlmodel import SQLModel

from app.audit import models as audit
from app.consultations import models as consultations
from app.consultations.assigning import models as assigning
from app.consultations.attachments import models as attachments
from app.consultations.caveats import models as caveats
from app.consultations.checklist import models as checklist
from app.consultations.drafting import models as drafting
from app.consultations.membership import models as membership
from app.consultations.papers import models as papers
from app.consultations.retention import models as retention
from app.consultations.shifts import models as shifts
from app.consultations.spontaneous import models as spontaneous
from app.consultations.trail import models as trail
from app.consultations.urgency import models as urgency
from app.consultations.writing import models as writing
from app.directory import models as directory
from app.directory.additions import models as additions
from app.directory.contacts import models as contacts
from app.directory.gaps import models as gaps
from app.directory.joining import models as joining
from app.directory.keeping import models as keeping
from app.directory.kept import models as kept
from app.directory.lookalikes import models as lookalikes
from app.directory.relations import models as relations
from app.directory.reveals import models as reveals
from app.directory.rota import models as rota
from app.directory.standings import models as standings
from app.evidence import models as evidence
from app.evidence.glass import models as glass
from app.identity import models as identity
from app.identity.invitations import models as invitations
from app.identity.passkeys import models as passkeys
from app.notices import models as notices
from app.outbox import models as outbox
from app.reference import models as reference
from app.search.saved import models as search
from app.secretariat import models as secretariat
from app.sheets import models as sheets
from app.vault import models as vault

ROOMS = (
    additions,
    assigning,
    audit,
    consultations,
    attachments,
    caveats,
    checklist,
    drafting,
    membership,
    directory,
    contacts,
    gaps,
    lookalikes,
    glass,
    joining,
    keeping,
    kept,
    relations,
    reveals,
    rota,
    standings,
    evidence,
    identity,
    invitations,
    passkeys,
    notices,
    outbox,
    papers,
    reference,
    retention,
    search,
    secretariat,
    sheets,
    shifts,
    spontaneous,
    trail,
    urgency,
    vault,
    writing,
)
metadata = SQLModel.metadata
