"""The built front end: hashed files for ever, the page itself never from a cache."""

import os
from pathlib import Path

from fastapi import FastAPI
from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.responses import FileResponse, Response
from starlette.staticfiles import PathLike, StaticFiles
from starlette.types import Scope


def serve_pages(app: FastAPI, folder: Path) -> None:
    """Serves `folder`; every address that is no file and no API is the application's page (deep links)."""
    if not folder.is_dir():
        return
    app.mount("/assets", _Hashed(directory=folder / "assets"), name="assets")

    root = folder.resolve()

    @app.get("/{path:path}", include_in_schema=False, name="page")
    def page(path: str) -> Response:
        if path == "api" or path.startswith("api/") or path == "ws":
            raise HTTPException(404)
        wanted = (root / path).resolve()
        if path and wanted.is_file() and wanted.is_relative_to(root):
            return FileResponse(wanted)
        return FileResponse(root / "index.html", headers={"cache-control": "no-cache"})


class _Hashed(StaticFiles):
    """A file whose name changes with its content may be kept for ever; it was packed when it was built."""

    def file_response(
        self, full_path: PathLike, stat_result: os.stat_result, scope: Scope, status_code: int = 200
    ) -> Response:
        encoding, path = _packed(Path(full_path), Headers(scope=scope).get("accept-encoding", ""))
        response = super().file_response(path, path.stat(), scope, status_code)
        response.headers["cache-control"] = "public, max-age=31536000, immutable"
        response.headers["vary"] = "accept-encoding"
        if encoding:
            response.headers["content-encoding"] = encoding
        return response


def _packed(path: Path, accepted: str) -> tuple[str, Path]:
    """The smallest form of a file that the caller can read: its encoding ("" for none) and where it is."""
    offered = {part.partition(";")[0].strip() for part in accepted.split(",")}
    for encoding, ending in (("br", ".br"), ("gzip", ".gz")):
        packed = path.with_name(path.name + ending)
        if encoding in offered and packed.is_file():
            return encoding, packed
    return "", path
