"""The same with the certified `oidc-provider` server: in, proved anew, out, and put out by it."""

import re
import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass

import httpx
import pytest

from app.kernel.clock import ManualClock, SystemClock
from app.kernel.db import Database
from tests.identity.oidc.conftest import knowing
from tests.identity.oidc.issuer import Issuer
from tests.support.loopback import listening
from tests.support.parts import ROOT, openid_provider
from tests.support.ports import free_port
from tests.support.web import ADDRESS
from tests.support.world import World


@dataclass
class Server:
    """Where it listens, and the socket at which it calls us."""

    url: str
    back: socket.socket


@pytest.fixture
def openid_server() -> Iterator[Server]:
    """The server, as a process of its own."""
    url, back = f"http://127.0.0.1:{(port := free_port())}", socket.create_server(("127.0.0.1", 0))
    ours = f"http://127.0.0.1:{back.getsockname()[1]}"
    script = ROOT / "tests" / "support" / "openid.mjs"
    command = [str(openid_provider().need()), str(script), str(port), ADDRESS, ours]
    quiet = subprocess.DEVNULL
    with back, subprocess.Popen(command, stdout=quiet, stderr=quiet) as process:
        try:
            _wait(f"{url}/.well-known/openid-configuration")
            yield Server(url, back)
        finally:
            process.kill()


def _wait(address: str) -> None:
    until = time.monotonic() + 30
    while True:
        try:
            with urllib.request.urlopen(address, timeout=2):
                return
        except (urllib.error.URLError, OSError):
            if time.monotonic() > until:
                raise TimeoutError("the OpenID provider did not become ready") from None
            time.sleep(0.05)


async def through(there: httpx.AsyncClient, here: httpx.AsyncClient, address: str) -> httpx.Response:
    """The browser's way through the provider and back to us."""
    place = (await here.get(address)).headers["location"]
    while not place.startswith(ADDRESS):
        place = str((await there.get(place)).headers["location"])
    return await here.get(place)


async def test_in_and_out_with_the_certified_server(
    openid_server: Server, database: Database, database_url: str, clock: ManualClock, world: World
) -> None:
    clock.set(SystemClock().now())
    known = Issuer(clock, openid_server.back).settings(issuer=openid_server.url)
    async with (
        knowing(known, database, database_url, clock, world) as app,
        listening(app, openid_server.back),
        httpx.AsyncClient(base_url=openid_server.url, headers={"x-person": "kz-1"}) as there,
        httpx.AsyncClient(transport=httpx.ASGITransport(app=app), base_url=ADDRESS) as here,
    ):
        entered = await through(there, here, "/api/sign-in/national?to=/consultations")
        assert (entered.status_code, entered.headers["location"]) == (303, "/consultations")
        assert (await here.get("/api/session")).json()["person"]["id"] == world.persons["KZ"]

        proved = await through(there, here, "/api/sign-in/national?again=true&to=/my-sessions")
        assert proved.headers["location"] == "/my-sessions"

        # The person signs out at the provider, which tells us.
        page = (await there.get("/session/end")).text
        [xsrf] = re.findall(r'name="xsrf" value="(\w+)"', page)
        await there.post("/session/end/confirm", data={"xsrf": xsrf, "logout": "yes"})
        assert (await here.get("/api/session")).status_code == 401

        # Then the person comes again, and signs out here, which leads to the provider's own end.
        assert (await through(there, here, "/api/sign-in/national")).headers["location"] == "/"
        end = (await here.post("/api/session/end")).json()["continue_at"]
        page = (await there.get(end)).text
        [xsrf] = re.findall(r'name="xsrf" value="(\w+)"', page)
        back = await there.post("/session/end/confirm", data={"xsrf": xsrf, "logout": "yes"})
        assert back.headers["location"] == f"{ADDRESS}/sign-in"

        # Somebody the provider knows and we do not.
        there.cookies.clear()
        there.headers["x-person"] = "kz-2"
        refused = await through(there, here, "/api/sign-in/national")
        assert refused.headers["location"] == "/sign-in?fault=sign_in_unknown&provider=national"
