"""The built front end: hashed files for ever, the page itself never from a cache."""

import os
from pathlib import Path

from fastapi import FastAPI
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
    """A file whose name changes with its content may be kept for ever."""

    def file_response(
        self, full_path: PathLike, stat_result: os.stat_result, scope: Scope, status_code: int = 200
    ) -> Response:
        response = super().file_response(full_path, stat_result, scope, status_code)
        response.headers["cache-control"] = "public, max-age=31536000, immutable"
        return response
