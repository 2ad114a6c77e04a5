"""The built front end: deep links, packed files, nothing outside its folder."""

from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest

from app.kernel.config import Settings
from app.main import create_app
from tests.support.web import ADDRESS


@pytest.fixture
async def pages(tmp_path: Path, sqlite_url: str) -> AsyncIterator[httpx.AsyncClient]:
    """A client of an application whose front end is three small files, one of them packed."""
    (tmp_path / "secret.txt").write_text("outside")
    folder = tmp_path / "dist"
    (folder / "assets").mkdir(parents=True)
    (folder / "index.html").write_text("<title>page</title>")
    (folder / "boot.js").write_text("boot()")
    (folder / "assets" / "app-1a2b.js").write_text("plain()")
    (folder / "assets" / "app-1a2b.js.br").write_bytes(b"packed by brotli")
    settings = Settings(mode="demo", database_url=sqlite_url, frontend=folder)
    app = create_app(settings)
    async with app.router.lifespan_context(app):
        transport = httpx.ASGITransport(app=app)
        async with httpx.AsyncClient(transport=transport, base_url=ADDRESS) as client:
            yield client


@pytest.mark.parametrize("path", ["/", "/directory", "/directory/abc/edit", "/consultations/xyz?after=3"])
async def test_every_address_of_the_application_is_its_page_and_never_from_a_cache(
    pages: httpx.AsyncClient, path: str
) -> None:
    answer = await pages.get(path)

    assert (answer.status_code, answer.text) == (200, "<title>page</title>")
    assert answer.headers["cache-control"] == "no-cache"


@pytest.mark.parametrize("path", ["/api/nothing", "/api", "/ws", "/assets/missing.js"])
async def test_what_is_no_page_is_not_found(pages: httpx.AsyncClient, path: str) -> None:
    assert (await pages.get(path)).status_code == 404


@pytest.mark.parametrize("path", ["/..%2fsecret.txt", "/assets/..%2f..%2fsecret.txt", "/%2e%2e/secret.txt"])
async def test_nothing_outside_the_folder_is_served(pages: httpx.AsyncClient, path: str) -> None:
    assert "outside" not in (await pages.get(path)).text


@pytest.mark.parametrize(("accepted", "encoding"), [("gzip, br;q=0.9", "br"), ("gzip", None), ("identity", None)])
async def test_a_hashed_file_is_kept_for_ever_and_sent_packed_to_those_who_can_read_it(
    pages: httpx.AsyncClient, accepted: str, encoding: str | None
) -> None:
    request = pages.build_request("GET", "/assets/app-1a2b.js", headers={"accept-encoding": accepted})
    answer = await pages.send(request, stream=True)
    body = b"".join([part async for part in answer.aiter_raw()])

    assert answer.headers.get("content-encoding") == encoding
    assert body == (b"packed by brotli" if encoding else b"plain()")
    assert answer.headers["content-type"].startswith("text/javascript")
    assert answer.headers["cache-control"] == "public, max-age=31536000, immutable"


async def test_a_long_answer_of_the_api_is_packed(pages: httpx.AsyncClient) -> None:
    answer = await pages.get("/api/openapi.json", headers={"accept-encoding": "gzip"})

    assert answer.headers["content-encoding"] == "gzip"
    assert answer.json()["info"]["title"] == "Counterpart"
