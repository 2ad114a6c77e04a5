"""Signing in through a provider: the whole way, who is let in, and with what."""

from datetime import timedelta
from functools import partial

from fastapi import FastAPI
from sqlalchemy import func, update
from sqlmodel import col, select

from app.audit import service as audit
from app.identity.models import Grant, KnownDevice, Person, SignedIn
from app.identity.oidc.providers import Providers
from app.kernel.clock import ManualClock
from app.kernel.db import Database, ReadSession, WriteSession
from app.outbox.models import Notice
from tests.identity.oidc.conftest import BOTH, Browser, OpenBrowser, fault
from tests.identity.oidc.issuer import CLIENT, HARDWARE, STRONG, Issuer, rsa
from tests.support.denominators import Counted
from tests.support.web import ADDRESS
from tests.support.world import World


@BOTH
async def test_the_way_there_and_back_ends_in_a_session(
    visitor: Browser, issuer: Issuer, world: World, database: Database, clock: ManualClock
) -> None:
    answer = await visitor.sign_in(to="/consultations?status=open")

    assert (answer.status_code, answer.headers["location"]) == (303, "/consultations?status=open")
    person = (await visitor.client.get("/api/session")).json()["person"]
    assert (person["id"], person["jurisdiction"]) == (world.persons["KZ"], "KZ")
    [kept] = await database.read(lambda session: session.exec(select(SignedIn)).all())
    assert (kept.issuer, kept.provider_session, kept.strong_at) == (issuer.url, "s-1", clock.now())
    asked = issuer.asked
    assert asked == {
        "response_type": "code",
        "client_id": CLIENT,
        "redirect_uri": f"{ADDRESS}/api/sign-in/national/callback",
        "scope": "openid",
        "acr_values": "urn:test:hardware urn:test:strong",
        "code_challenge_method": "S256",
    } | {name: asked[name] for name in ("state", "nonce", "code_challenge")}
    assert len({asked["state"], asked["nonce"], asked["code_challenge"]}) == 3


async def test_what_the_provider_sees_is_different_each_time(visitor: Browser, issuer: Issuer) -> None:
    seen = []
    for _ in range(3):
        await visitor.set_out()
        seen += [issuer.asked[name] for name in ("state", "nonce", "code_challenge")]

    assert len(set(seen)) == 9


async def test_nobody_is_sent_to_another_site_afterwards(visitor: Browser) -> None:
    for place in ("https://elsewhere.example", "//elsewhere.example", "/\\elsewhere.example", "x", ""):
        assert (await visitor.sign_in(to=place)).headers["location"] == "/", place


async def test_a_stranger_is_not_let_in_and_nothing_is_made_of_them(
    visitor: Browser, issuer: Issuer, database: Database
) -> None:
    issuer.claims = {"sub": "kz-2", "email": "kz-1@office.example", "email_verified": True}
    before = await database.read(lambda session: session.exec(select(func.count()).select_from(Person)).one())

    assert fault(await visitor.sign_in()) == "sign_in_unknown"
    assert not await visitor.signed_in()
    assert await database.read(lambda session: session.exec(select(func.count()).select_from(Person)).one()) == before


async def test_the_same_subject_at_another_issuer_is_another_person(
    visitor: Browser, database: Database, world: World
) -> None:
    other = update(Person).where(col(Person.id) == world.persons["KZ"]).values(issuer="https://other.example")
    await database.write(lambda session: session.connection().execute(other))

    assert fault(await visitor.sign_in()) == "sign_in_unknown"


async def test_a_person_who_left_is_not_let_in(visitor: Browser, database: Database, world: World) -> None:
    left = update(Person).where(col(Person.id) == world.persons["KZ"]).values(ended_at=world.at)
    await database.write(lambda session: session.connection().execute(left))

    assert fault(await visitor.sign_in()) == "sign_in_unknown"


LET_IN = [
    ("focal_point", None, False),
    ("focal_point", "urn:test:password", False),
    ("focal_point", STRONG, True),
    ("secretariat", STRONG, False),
    ("secretariat", HARDWARE, True),
    ("operator", HARDWARE, False),  # no rule for a guarded role: nobody
]


def _hold(person_id: str, role: str, session: WriteSession) -> None:
    session.execute(update(Grant).where(col(Grant.person_id) == person_id).values(role=role))


async def test_how_somebody_was_recognised_must_suffice_for_their_role(
    open_browser: OpenBrowser, issuer: Issuer, database: Database, world: World, counted: Counted
) -> None:
    seen = []
    for role, acr, _ in LET_IN:
        await database.write(partial(_hold, world.persons["KZ"], role))
        issuer.claims = {"acr": acr}
        visitor = open_browser()
        answer = await visitor.sign_in()
        let_in = await visitor.signed_in()
        assert let_in or fault(answer) == "sign_in_weak"
        seen.append((role, acr, let_in))

    counted(f"{len(seen)} pairs of a role and a way of being recognised")
    assert seen == LET_IN

    def refusals(session: ReadSession) -> list[tuple[str | None, str]]:
        return [(each.actor, each.details["reason"]) for each in audit.history(session, "provider", "national")]

    assert await database.read(refusals) == [(world.persons["KZ"], "sign_in_weak")] * 4


async def test_new_keys_are_fetched_when_a_token_names_one(
    open_browser: OpenBrowser, issuer: Issuer, clock: ManualClock
) -> None:
    await open_browser().sign_in()
    issuer.key = rsa("k2")
    clock.move(timedelta(minutes=1))
    second = open_browser()
    await second.sign_in()

    assert await second.signed_in()
    assert issuer.visits.count("/keys") == 2


async def test_forged_key_names_do_not_hammer_the_provider(open_browser: OpenBrowser, issuer: Issuer) -> None:
    issuer.published, issuer.key = [rsa("k1")], rsa("forged")
    for _ in range(5):
        assert fault(await open_browser().sign_in()) == "sign_in_refused"

    assert issuer.visits.count("/keys") == 1


async def test_while_the_provider_is_away_sessions_go_on_and_the_door_says_so(
    open_browser: OpenBrowser, issuer: Issuer, served: FastAPI, clock: ManualClock
) -> None:
    inside, late = open_browser(), open_browser()
    await inside.sign_in()
    brought = await late.set_out()
    issuer.down = True

    assert await inside.signed_in()
    assert fault(await late.come_back(brought)) in {"sign_in_refused", "provider_away"}
    await served.state.providers.close()
    served.state.providers = Providers(served.state.house.settings, clock)  # another process, which knows nothing yet
    away = await open_browser().client.get("/api/sign-in/national")
    assert away.headers["location"] == "/sign-in?fault=provider_away&provider=national"
    issuer.down = False
    clock.move(timedelta(seconds=30))
    back = open_browser()
    await back.sign_in()
    assert await back.signed_in()


async def test_what_is_known_of_a_provider_serves_for_a_day_while_it_is_away(
    open_browser: OpenBrowser, issuer: Issuer, clock: ManualClock
) -> None:
    await open_browser().sign_in()
    issuer.down, ways = True, []
    for later in (timedelta(hours=2), timedelta(seconds=1), timedelta(hours=23)):
        clock.move(later)
        away = await open_browser().client.get("/api/sign-in/national")
        ways.append(away.headers["location"].startswith(f"{issuer.url}/authorize?"))

    assert ways == [True, True, False]


async def test_a_try_does_not_wait_for_ever(visitor: Browser, clock: ManualClock) -> None:
    for after in (timedelta(minutes=10, seconds=1), timedelta(seconds=-2)):
        brought = await visitor.set_out()
        clock.move(after)

        assert fault(await visitor.come_back(brought)) == "sign_in_expired"


async def test_an_answer_counts_only_in_the_browser_that_asked(open_browser: OpenBrowser) -> None:
    victim, attacker = open_browser(), open_browser()
    brought = await attacker.set_out()

    assert fault(await victim.come_back(brought)) == "sign_in_expired"
    await victim.set_out()
    assert fault(await victim.come_back(brought)) == "sign_in_expired"


async def test_an_answer_counts_once(visitor: Browser) -> None:
    brought = await visitor.set_out()
    await visitor.come_back(brought)

    assert fault(await visitor.come_back(brought)) == "sign_in_expired"


async def test_another_session_takes_the_place_of_the_one_before(visitor: Browser, open_browser: OpenBrowser) -> None:
    await visitor.sign_in()
    before = visitor.client.cookies["__Host-counterpart"]
    await visitor.sign_in()

    thief = open_browser().client
    assert (await thief.get("/api/session", headers={"cookie": f"__Host-counterpart={before}"})).status_code == 401
    assert [each["current"] for each in (await visitor.client.get("/api/sessions")).json()] == [True]


async def test_the_door_lists_the_providers(visitor: Browser) -> None:
    assert (await visitor.client.get("/api/sign-in")).json() == [
        {"key": "national", "names": {"en": "National sign-in"}, "jurisdiction": "KZ"}
    ]


async def test_there_is_no_provider_of_another_name(visitor: Browser) -> None:
    assert (await visitor.client.get("/api/sign-in/other")).status_code == 404


@BOTH
async def test_a_strange_browser_is_told_to_the_person_once(
    open_browser: OpenBrowser, database: Database, world: World
) -> None:
    first, second = open_browser(), open_browser()
    marks = []
    for visitor in (first, first, second, second):
        answer = await visitor.sign_in()
        marks.append((await visitor.client.get("/api/sessions")).json()[0])

    assert [mark["new_device"] for mark in marks] == [False, False, True, False]
    assert await database.read(
        lambda session: session.exec(select(Notice.person_id, Notice.kind, Notice.about)).all()
    ) == [(world.persons["KZ"], "new_device", marks[2]["id"])]
    [name, *attributes] = next(each for each in answer.headers.get_list("set-cookie") if "-device=" in each).split("; ")
    assert set(attributes) == {"HttpOnly", "Max-Age=34560000", "Path=/", "SameSite=lax", "Secure"}
    kept = await database.read(lambda session: set(session.exec(select(KnownDevice.token_hash)).all()))
    assert len(kept) == 2
    assert name.removeprefix("__Host-counterpart-device=") not in kept
