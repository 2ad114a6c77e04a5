"""What the figures were measured on."""

import os
import platform
import sqlite3
import subprocess
import tempfile
from importlib.metadata import version
from pathlib import Path

from pydantic import BaseModel

from tests.support import parts

LIBRARIES = ("fastapi", "uvicorn", "uvloop", "websockets", "sqlalchemy", "psycopg", "orjson", "tantivy")


class Machine(BaseModel):
    processor: str
    cores: int
    memory_gb: float
    system: str
    file_system: str
    python: str
    sqlite: str
    postgresql: str
    meilisearch: str
    libraries: dict[str, str]
    load_before: float
    """Processes that wanted a processor in the minute before; above 0 somebody else was at work too."""


def this_machine() -> Machine:
    return Machine(
        processor=_field(Path("/proc/cpuinfo"), "model name"),
        cores=len(os.sched_getaffinity(0)),
        memory_gb=round(int(_field(Path("/proc/meminfo"), "MemTotal").split()[0]) / 2**20, 1),
        system=f"{platform.system()} {platform.release()}",
        file_system=_file_system(tempfile.gettempdir()),
        python=platform.python_version(),
        sqlite=sqlite3.sqlite_version,
        postgresql=_version(parts.postgresql().found),
        meilisearch=_version(parts.meilisearch().found),
        libraries={name: version(name) for name in LIBRARIES},
        load_before=round(os.getloadavg()[0], 2),
    )


def _field(path: Path, name: str) -> str:
    lines = (line.partition(":") for line in path.read_text().splitlines())
    return next((value.strip() for key, _, value in lines if key.strip() == name), "unknown")


def _file_system(folder: str) -> str:
    said = subprocess.run(["df", "--output=fstype", folder], capture_output=True, text=True, check=False)
    return said.stdout.split()[-1] if said.returncode == 0 else "unknown"


def _version(program: Path | None) -> str:
    if program is None:
        return "missing"
    return subprocess.run([program, "--version"], capture_output=True, text=True, check=False).stdout.strip()
