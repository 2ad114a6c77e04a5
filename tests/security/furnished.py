"""The application with everything that the honest walk needs: a provider, a scanner, a folder for letters."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from fastapi import FastAPI
from sqlalchemy import insert, update
from sqlmodel import col

from app.cli.seed_sheets import seed_fields
from app.directory.contacts import channels
from app.directory.models import Authority, FocalPoint
from app.directory.schemas import CHANNEL_KINDS
from app.identity.models import Person
from app.kernel.clock import ManualClock
from app.kernel.db import Database, WriteSession
from app.main import create_app
from app.reference.models import Membership, Term
from app.sheets.models import Sheet, SheetCell
from tests.identity.oidc.conftest import issuer
from tests.identity.oidc.issuer import Issuer
from tests.secretariat.people.conftest import staff
from tests.security.audited import NUMBER
from tests.security.signing import SIGN
from tests.security.walking import Walk
from tests.sheets.cells import cell
from tests.support.loopback import listening
from tests.support.web import SignIn, demo_settings
from tests.support.world import World

__all__ = ["application", "issuer", "staff", "walk"]


@pytest.fixture
async def application(
    database_url: str, world: World, clock: ManualClock, issuer: Issuer, clamd_server: str, tmp_path: Path
) -> AsyncIterator[FastAPI]:
    """The application, started, in demo mode."""
    own = {
        "providers": [issuer.settings()],
        "clamd": clamd_server,
        "files": str(tmp_path / "files"),
        "mail_folder": tmp_path / "letters",
    }
    app = create_app(demo_settings(database_url).model_copy(update=own), clock)
    async with listening(issuer.application(), issuer.door), app.router.lifespan_context(app):
        yield app


@pytest.fixture
async def walk(
    application: FastAPI,
    sign_in: SignIn,
    world: World,
    staff: dict[str, str],
    database: Database,
    issuer: Issuer,
    tmp_path: Path,
) -> Walk:
    """Nobody has knocked anywhere yet."""
    await database.write(lambda session: _furnish(session, world, issuer))
    return Walk(sign_in, world, staff, application, issuer, tmp_path / "letters")


def _furnish(session: WriteSession, world: World, issuer: Issuer) -> None:
    """Two sheets of places on no map, further terms, a State whose people CASC may list, everybody's numbers and
    addresses of every kind, somebody whom the provider knows, and a word that everybody is called by."""
    seed_fields(session)
    head = {"illustrative": True, "names": {"en": "Illustria"}, "kept_by": "casc", "version": 1, "revision": 1}
    session.execute(insert(Sheet), [head | {"jurisdiction": code, "published_at": world.at} for code in ("XA", "XB")])
    stated = cell("direct_contact", "yes").model_dump()
    session.execute(insert(SheetCell), [stated | {"jurisdiction": code, "version": 1} for code in ("XA", "XB")])
    terms = (("urgency_reason", "life"), ("role", "focal_point"), ("authority_kind", "court"), ("stage", "trial"))
    rows = [{"kind": kind, "code": code, "position": 1, "labels": {"en": code}} for kind, code in terms]
    session.execute(insert(Term), rows)
    observer = {"network": "casc", "jurisdiction": "TH", "status": "observer", "source": "", "confidence": ""}
    session.execute(insert(Membership), [observer])
    channels.write(session, [way for n, id in enumerate(world.focal_points.values()) for way in _ways(id, n)])
    known = update(Person).where(col(Person.id) == world.persons["GH"])
    session.execute(known.values(issuer=issuer.url, subject="kz-1"))
    session.execute(update(Person).values(display_name=SIGN, display_name_original=SIGN))
    called = {"name_original": SIGN, "other_spellings": [SIGN], "position": {"en": SIGN}}
    session.execute(update(FocalPoint).values(called))
    session.execute(update(Authority).values(city={"en": SIGN}))


def _ways(id: str, number: int) -> list[dict[str, str]]:
    """By which an entry is reached: one of each kind, none of which may be on a card or in a list."""
    return [
        {
            "focal_point_id": id,
            "kind": kind,
            "value": f"desk-{NUMBER}{number}@office.example" if kind == "office_email" else f"+{NUMBER}{number}",
            "note": f"else {NUMBER}",
        }
        for kind in CHANNEL_KINDS
    ]
