"""Puts the rooms behind one address and keeps their loops running."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import cache

from fastapi import APIRouter, FastAPI
from fastapi.routing import APIRoute
from starlette.middleware.gzip import GZipMiddleware
from starlette.routing import BaseRoute

from app.audit import keys
from app.audit.sealer import Sealer
from app.consultations.assigning.router import router as assigning
from app.consultations.attachments.router import router as attachments
from app.consultations.caveats.router import router as caveats
from app.consultations.drafting.router import router as drafts
from app.consultations.finding.router import router as finding
from app.consultations.forums.router import router as forums
from app.consultations.membership.router import router as membership
from app.consultations.papers.router import router as papers
from app.consultations.retention.router import router as retention
from app.consultations.router import router as consultations
from app.consultations.shifts.router import router as shifts
from app.consultations.spontaneous.router import router as spontaneous
from app.consultations.urgency.router import router as urgency
from app.consultations.writing.router import router as writing
from app.directory.additions.router import router as additions
from app.directory.contacts.router import router as contacts
from app.directory.joining.router import router as joinings
from app.directory.keeping.router import router as keeping
from app.directory.kept.router import router as kept
from app.directory.networks.router import router as networks
from app.directory.own.router import router as own
from app.directory.relations.router import router as relations
from app.directory.reveals.listings import Listings
from app.directory.reveals.router import router as reveals
from app.directory.rota.router import router as rota
from app.directory.router import router as directory
from app.evidence.glass.router import router as glass
from app.evidence.router import router as evidence
from app.identity.invitations.router import router as invitations
from app.identity.oidc.providers import Providers
from app.identity.oidc.router import router as oidc
from app.identity.passkeys.router import router as passkeys
from app.identity.router import router as identity
from app.identity.sessions.router import router as sessions
from app.kernel.announce import Announcer
from app.kernel.clock import Clock, SystemClock
from app.kernel.config import Settings
from app.kernel.db import Database
from app.kernel.house import House
from app.kernel.rates import Limits
from app.main.errors import answer_errors
from app.main.guard import Guard
from app.main.health import router as health
from app.main.pages import serve_pages
from app.notices.router import router as notices
from app.realtime.endpoint import router as realtime
from app.realtime.hub import Hub
from app.reference.router import router as reference
from app.search.awake.router import router as awake
from app.search.desk import Desk
from app.search.router import router as search
from app.search.saved.router import router as saved
from app.search.whom.router import router as whom
from app.secretariat.people.router import router as people
from app.secretariat.router import router as secretariat
from app.sheets.exchange.router import router as sheet_files
from app.sheets.router import router as sheets
from app.vault.service import furnish
from app.worker import Worker

ROUTERS = (
    search,  # the first in which an address is looked up, since it is asked most
    health,
    identity,
    oidc,
    sessions,
    passkeys,
    invitations,
    reference,
    whom,
    awake,
    saved,
    kept,
    reveals,
    keeping,
    additions,
    joinings,
    contacts,
    own,
    rota,
    directory,
    relations,
    networks,
    secretariat,
    people,
    evidence,
    glass,
    assigning,
    urgency,
    notices,
    retention,
    finding,
    papers,
    membership,
    shifts,
    forums,
    consultations,
    attachments,
    drafts,
    caveats,
    spontaneous,
    writing,
    realtime,
    sheet_files,
    sheets,
)


def create_app(settings: Settings, clock: Clock | None = None) -> FastAPI:
    """The application. Raises SystemExit, with every reason, for a configuration unfit for production."""
    fit(settings)

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        announcer = Announcer()
        db = Database(settings.database_url, announcer, settings.write_queue_limit, furnish(settings, announcer))
        house = House(settings, clock or SystemClock(), db, announcer)
        app.state.house = house
        app.state.hub = Hub(house)
        app.state.desk = Desk(house)
        app.state.providers = Providers(settings, house.clock)
        app.state.listings = Listings(house)
        await app.state.desk.open()
        await app.state.listings.sweep()
        worker = Worker(house, app.state.desk)
        sealer = Sealer(house)
        serving = (app.state.hub, app.state.desk, app.state.listings, worker, sealer)
        loops = (db.listen(), *(each.run() for each in serving))
        try:
            async with asyncio.TaskGroup() as group:
                running = [group.create_task(loop) for loop in loops]
                yield
                await app.state.hub.close()
                for task in running:
                    task.cancel()
        finally:
            await app.state.listings.close()
            await app.state.desk.close()
            await app.state.providers.close()
            await db.close()

    app = FastAPI(
        title="Counterpart",
        lifespan=lifespan,
        generate_unique_id_function=_calm_name,
        docs_url=None,
        redoc_url=None,
        openapi_url="/api/openapi.json" if settings.mode == "demo" else None,
    )
    answer_errors(app)
    app.router.routes.extend(_routes())
    serve_pages(app, settings.frontend)
    app.add_middleware(GZipMiddleware, minimum_size=1_000, compresslevel=4)
    limits = app.state.limits = Limits(settings.requests_per_second)
    app.add_middleware(Guard, origins=settings.allowed_origins(), max_bytes=settings.max_request_bytes, limits=limits)
    return app


def fit(settings: Settings) -> None:
    """Raises SystemExit, with every reason, for a configuration unfit for production."""
    if findings := settings.findings() + keys.findings(settings):
        raise SystemExit("Counterpart will not start:\n" + "\n".join(f"- {each}" for each in findings))


@cache
def _routes() -> tuple[BaseRoute, ...]:
    """Every route of the API, for all applications of the process: each would analyse all of them anew for itself."""
    gathered = APIRouter(generate_unique_id_function=_calm_name)
    for router in ROUTERS:
        gathered.include_router(router)
    return tuple(gathered.routes)


def _calm_name(route: APIRoute) -> str:
    return route.name
