"""Sessions over HTTP, and the demo's door."""

from fastapi import APIRouter, Response

from app.identity import service
from app.identity.deps import CallingDevice, CurrentPrincipal, hand_over
from app.identity.permissions import judge
from app.identity.principal import Principal
from app.identity.schemas import (
    GrantOut,
    LanguageChoice,
    PersonaOut,
    PersonOut,
    SessionAbilities,
    SessionOut,
    SignInAsPersona,
)
from app.kernel.db import ReadSession, WriteSession
from app.kernel.deps import CurrentHouse
from app.kernel.errors import NotFound
from app.kernel.house import House

router = APIRouter(prefix="/api", tags=["session"])


@router.get("/demo/personas")
async def list_personas(house: CurrentHouse) -> list[PersonaOut]:
    """The demo's fictional persons; the page does not exist outside the demo."""
    _demo_only(house)
    at = house.clock.now()
    return await house.db.read(lambda session: service.demo_personas(session, at))


@router.post("/demo/sign-in")
async def sign_in_as_persona(
    choice: SignInAsPersona, response: Response, device: CallingDevice, house: CurrentHouse
) -> SessionOut:
    """Starts a session and sets its cookie."""
    _demo_only(house)
    at = house.clock.now()

    def begin(session: WriteSession) -> str:
        return service.sign_in_as_persona(session, house.settings, choice.persona, at, device)

    token = await house.db.write(begin)

    def look(session: ReadSession) -> Principal:
        return service.recognise(session, token, at)[0]

    principal = await house.db.read(look)
    hand_over(response, token)
    return session_out(principal, house)


@router.post("/demo/confirm", status_code=204)
async def confirm_as_persona(principal: CurrentPrincipal, response: Response, house: CurrentHouse) -> None:
    """What a provider does in earnest: the caller proves again who they are."""
    _demo_only(house)
    at = house.clock.now()
    hand_over(response, await house.db.write(lambda session: service.confirmed(session, principal, at, at)))


@router.get("/session")
async def read_session(principal: CurrentPrincipal, house: CurrentHouse) -> SessionOut:
    """Who is signed in."""
    return session_out(principal, house)


@router.patch("/session")
async def choose_language(choice: LanguageChoice, principal: CurrentPrincipal, house: CurrentHouse) -> SessionOut:
    """Keeps the interface language of the person."""
    await house.db.write(lambda session: service.choose_language(session, principal, choice.language))
    return session_out(principal, house, choice.language)


def session_out(principal: Principal, house: House, language: str | None = None) -> SessionOut:
    """The session as its holder sees it."""
    return SessionOut(
        person=PersonOut(
            id=principal.person_id,
            display_name=principal.display_name,
            display_name_original=principal.display_name_original,
            names=dict(principal.names),
            jurisdiction=principal.jurisdiction,
            language=language or principal.language,
            focal_point_id=principal.focal_point_id,
            grants=[GrantOut.model_validate(grant, from_attributes=True) for grant in principal.grants],
            left=sorted(principal.left),
        ),
        expires_at=principal.expires_at,
        server_time=house.clock.now(),
        mode=house.settings.mode,
        first_steps=not principal.informed,
        abilities=SessionAbilities(
            edit_focal_points=bool(judge.kept(principal, "focal_point.edit")),
            open_consultation=principal.focal_point_id is not None,
            read_people=judge.could(principal, "person.read"),
            add_focal_points=judge.could(principal, "focal_point.agree"),
        ),
    )


def _demo_only(house: House) -> None:
    if house.settings.mode != "demo":
        raise NotFound
