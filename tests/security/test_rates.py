"""How often somebody may ask: by session, by person, by address; over HTTP and over the socket."""

import httpx
import pytest
from fastapi import FastAPI

from app.kernel.errors import CATALOGUE
from app.kernel.rates import ADDRESS, AT_ONCE, KEPT, PERSON, Limits, Rates, address_of
from app.kernel.speech import LANGUAGES, say
from app.realtime.hub import Hub
from app.realtime.limits import FRAMES_AT_ONCE, SOCKETS
from tests.realtime.conftest import Connect, clients, connect, hub, port
from tests.realtime.test_door import turned_away
from tests.support.denominators import Counted
from tests.support.web import SignIn

__all__ = ["clients", "connect", "hub", "port"]
SESSION = "/api/session"
SQLITE = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
"""What is counted in memory does not depend on the database."""


def few(application: FastAPI, per_second: float) -> Limits:
    """The application's own limits, as if they were set so low: they fill by next to nothing while a test runs."""
    limits: Limits = application.state.limits
    for name, rates in vars(Limits(per_second)).items():
        setattr(limits, name, rates)
    return limits


async def served(client: httpx.AsyncClient, times: int) -> list[int]:
    return [(await client.get(SESSION)).status_code for _ in range(times)]


def test_a_bucket_gives_what_it_holds_and_fills_again() -> None:
    rates = Rates(rate=2, size=4)

    assert [rates.spend("somebody", 10.0) for _ in range(6)] == [0, 0, 0, 0, 1, 1]
    assert [rates.spend("somebody", 10.5) for _ in range(2)] == [0, 1]
    assert [rates.spend("somebody", 99.0) for _ in range(5)] == [0, 0, 0, 0, 1]
    assert rates.spend("somebody else", 10.0) == 0


def test_memory_is_bounded_and_whoever_asked_last_is_remembered() -> None:
    rates = Rates(rate=0.001, size=1)
    rates.spend("faithful", 0.0)
    for number in range(KEPT * 2):
        rates.spend(f"stranger {number}", 0.0)
        refused = rates.spend("faithful", 0.0)

    assert (len(rates), refused > 0) == (KEPT, True)


@pytest.mark.parametrize(
    ("client", "counted_as"),
    [
        (("192.0.2.7", 1), "192.0.2.7"),
        (("2001:db8:1:2:3:4:5:6", 1), "2001:0db8:0001:0002"),
        (("2001:db8:1:2:ffff::1", 1), "2001:0db8:0001:0002"),
        (("fe80::1%eth0", 1), "fe80:0000:0000:0000"),
        (("not:an:address", 1), "not:an:address"),
        (None, ""),
    ],
)
def test_an_address_of_the_new_kind_counts_with_its_neighbours(client: tuple[str, int] | None, counted_as: str) -> None:
    assert address_of(client) == counted_as


@SQLITE
async def test_a_session_that_asks_too_often_waits_and_no_other_does(
    application: FastAPI, sign_in: SignIn, counted: Counted
) -> None:
    first, second, other = await sign_in("KZ"), await sign_in("KZ"), await sign_in("TH")
    few(application, 0.5)

    answers = await served(first, 5) + await served(first, 2)
    refused = await first.get(SESSION, headers={"accept-language": "ru"})

    assert answers == [200] * 5 + [429] * 2
    assert refused.json() == {
        "code": "too_many_requests",
        "message": say("ru", "too_many_requests"),
        "details": {"retry_after": 2},
        "request_id": refused.headers["x-request-id"],
    }
    assert refused.headers["retry-after"] == "2"
    more, third = await served(second, 5), await served(await sign_in("KZ"), 1)
    assert more == [200] * 5, "a person has two sessions' worth"
    assert third == [429], "and no more in a third"
    assert await served(other, 1) == [200]
    asked = [*answers, refused.status_code, *more, *third]
    counted(f"{asked.count(200)} requests of one person served, {asked.count(429)} refused")


@SQLITE
async def test_an_address_waits_before_anybody_is_asked_who_they_are(application: FastAPI, sign_in: SignIn) -> None:
    nobody = await sign_in("")
    few(application, 0.01)
    share = round(0.01 * ADDRESS * AT_ONCE)

    answers = [(await nobody.get("/api/health", headers={"cookie": f"x={n}"})).status_code for n in range(share + 3)]
    refused = await nobody.get("/directory")

    assert answers == [200] * share + [429] * 3
    assert (refused.status_code, refused.headers["retry-after"].isdigit()) == (429, True)
    assert "content-security-policy" in refused.headers


@SQLITE
async def test_the_socket_is_a_door_like_the_others(
    application: FastAPI, clients: dict[str, httpx.AsyncClient], port: int, connect: Connect
) -> None:
    limits = few(application, 0.1)
    assert await served(clients["KZ"], 1) == [200]

    assert await turned_away(port, clients["KZ"]) == (429, "too_many_requests")
    limits.address = Rates(0.01, 0)
    assert await turned_away(port, clients["TH"]) == (429, "too_many_requests")


@SQLITE
async def test_a_person_has_so_many_sockets(
    connect: Connect, port: int, clients: dict[str, httpx.AsyncClient], hub: Hub
) -> None:
    tabs = [await connect("KZ") for _ in range(SOCKETS)]

    assert await turned_away(port, clients["KZ"]) == (429, "too_many_requests")
    await connect("TH")
    await tabs[0].wire.close()
    await tabs[1].settle()
    await connect("KZ")


@SQLITE
async def test_the_frames_of_all_ones_sockets_are_counted_together(connect: Connect) -> None:
    one, other, stranger = await connect("KZ"), await connect("KZ"), await connect("TH")
    typing = '{"type": "typing", "room": "' + "0" * 20 + '"}'
    for _ in range(FRAMES_AT_ONCE):
        await one.wire.send(typing)
        await other.wire.send(typing)

    assert 4429 in {await one.closed(), await other.closed()}
    await stranger.settle()


def test_every_language_says_it() -> None:
    assert CATALOGUE["too_many_requests"] == 429
    assert len({say(language, "too_many_requests") for language in LANGUAGES}) == len(LANGUAGES)


def test_the_shares_are_what_the_settings_page_says() -> None:
    limits = Limits(20)
    sizes = [rates.of("x", 0.0).size for rates in (limits.session, limits.person, limits.address)]

    assert sizes == [200, 200 * PERSON, 200 * ADDRESS]
