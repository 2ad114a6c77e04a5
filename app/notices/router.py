"""Notices over HTTP. Where they go is changed by somebody who has just proved who they are."""

from fastapi import APIRouter

from app.identity.deps import CurrentPrincipal, FreshPrincipal
from app.kernel.db import WriteSession
from app.kernel.deps import CallerLanguage, CurrentHouse
from app.notices import service
from app.notices.schemas import BrowserIn, BrowserOff, NoticeList, ReadIn, SettingsIn, SettingsOut

router = APIRouter(prefix="/api/notices", tags=["notices"])


@router.get("")
async def list_notices(principal: CurrentPrincipal, house: CurrentHouse, language: CallerLanguage) -> NoticeList:
    """What the caller was told, newest first."""
    return await house.db.read(lambda session: service.listing(session, principal, language))


@router.post("/read", status_code=204)
async def read_notices(form: ReadIn, principal: CurrentPrincipal, house: CurrentHouse) -> None:
    """Takes notices off the badge."""
    at = house.clock.now()
    await house.db.write(lambda session: service.mark_read(session, principal, form, at))


@router.get("/settings")
async def read_notice_settings(principal: CurrentPrincipal, house: CurrentHouse) -> SettingsOut:
    """How the caller is told."""
    return await house.db.read(lambda session: service.settings(session, principal, house.settings))


@router.put("/settings")
async def choose_notice_settings(form: SettingsIn, principal: FreshPrincipal, house: CurrentHouse) -> SettingsOut:
    """Chooses how to be told."""
    at = house.clock.now()

    def chosen(session: WriteSession) -> SettingsOut:
        service.choose(session, principal, form, at)
        return service.settings(session, principal, house.settings)

    return await house.db.write(chosen)


@router.post("/browsers", status_code=204)
async def add_browser(form: BrowserIn, principal: FreshPrincipal, house: CurrentHouse) -> None:
    """Lets a browser take pushes for the caller."""
    at = house.clock.now()
    await house.db.write(lambda session: service.add_browser(session, principal, form, house.settings, at))


@router.post("/browsers/remove", status_code=204)
async def remove_browser(form: BrowserOff, principal: CurrentPrincipal, house: CurrentHouse) -> None:
    """No more pushes to a browser."""
    at = house.clock.now()
    await house.db.write(lambda session: service.remove_browser(session, principal, form.endpoint, at))


@router.post("/test", status_code=204)
async def test_notices(principal: CurrentPrincipal, house: CurrentHouse) -> None:
    """A notice to oneself, by every way that is set up."""
    at = house.clock.now()
    await house.db.write(lambda session: service.test(session, principal, at))
