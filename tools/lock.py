"""`make lock`: requirements.lock and requirements-dev.lock, for every system, with hashes and no addresses."""

import os
import shutil
from pathlib import Path

from tools import ROOT, VENV
from tools.prepare import DEVELOPMENT, RUNTIME
from tools.steps import Stop, finish, step

OPTIONS = [
    "--universal",
    "--python-version=3.11",
    "--generate-hashes",
    "--no-header",
    "--no-annotate",
    "--no-emit-index-url",
    "--no-emit-find-links",
    "--quiet",
    *(["--upgrade"] if os.environ.get("UPGRADE") else []),
]


def run() -> int:
    uv = shutil.which("uv", path=f"{VENV / 'bin'}{os.pathsep}{os.environ.get('PATH', '')}")
    if uv is None:
        raise Stop("`make lock` needs uv: .venv/bin/pip install uv")
    project = ROOT / "pyproject.toml"
    _compile(uv, RUNTIME, [project])
    _compile(uv, DEVELOPMENT, [project, "--group", f"{project}:dev", "--constraint", RUNTIME])
    return 0


def _compile(uv: str, lock: Path, sources: list[str | Path]) -> None:
    step(lock.name, [uv, "pip", "compile", *sources, *OPTIONS, "--output-file", lock])


if __name__ == "__main__":
    finish(run)
