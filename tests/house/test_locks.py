"""What is installed is locked by hash, from no named address, and not older than the versions known to be safe."""

import json
import re
import tomllib
from collections.abc import Iterator

import pytest
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from packaging.version import Version

from tests.house.tree import ROOT
from tests.support.denominators import Counted

PYTHON_LOCKS = ["requirements.lock", "requirements-dev.lock"]
NPM_LOCKS = ["frontend/package-lock.json", "tests/support/package-lock.json"]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())

FLOORS = {
    "authlib": ">=1.6.11",
    "joserfc": ">=1.7.4",
    "fastapi": ">=0.109.1",
    "starlette": ">=1.3.1",
    "uvicorn": ">=0.54",  # 0.50-0.52.0 buffer without limit for a client that does not read
    "websockets": ">=16.1",
    "tzdata": ">=2026.1",
}
UNUSED = {"python-multipart": ">=0.0.31"}
"""Nothing of ours parses forms; should one of these come back with something else, it is not older than that."""


def _locked(name: str) -> dict[str, list[str]]:
    """Versions by package: more than one where they differ by Python version."""
    found: dict[str, list[str]] = {}
    for package, version in re.findall(r"^([A-Za-z0-9_.-]+)==([^\s;\\]+)", (ROOT / name).read_text(), re.MULTILINE):
        found.setdefault(package.lower().replace("_", "-"), []).append(version)
    return found


def _asked(dependencies: list[str]) -> Iterator[Requirement]:
    for dependency in dependencies:
        yield Requirement(dependency)


@pytest.mark.parametrize("name", PYTHON_LOCKS)
def test_every_python_package_has_hashes(name: str, counted: Counted) -> None:
    entries = re.split(r"^(?=[A-Za-z0-9])", (ROOT / name).read_text(), flags=re.MULTILINE)

    counted(f"{len([entry for entry in entries if entry.strip()])} packages")
    assert [entry for entry in entries if entry.strip() and "--hash=sha256:" not in entry] == []


@pytest.mark.parametrize("name", [*PYTHON_LOCKS, *NPM_LOCKS])
def test_a_lock_names_no_address(name: str) -> None:
    assert re.findall(r'.*"resolved":.*|.*@ (?:https?|file|git).*|^-.*', (ROOT / name).read_text(), re.M) == []


@pytest.mark.parametrize("name", NPM_LOCKS)
def test_every_npm_package_has_a_hash(name: str, counted: Counted) -> None:
    packages = json.loads((ROOT / name).read_text())["packages"]

    counted(f"{len(packages) - 1} packages")
    assert [path for path, package in packages.items() if path and "integrity" not in package] == []


def test_the_locks_are_those_of_the_project_file() -> None:
    runtime, development = (_locked(name) for name in PYTHON_LOCKS)
    unmet = [
        str(asked)
        for lock, dependencies in (
            (runtime, PROJECT["project"]["dependencies"]),
            (development, PROJECT["dependency-groups"]["dev"]),
        )
        for asked in _asked(dependencies)
        if not all(asked.specifier.contains(found) for found in lock.get(asked.name.lower().replace(".", "-"), [""]))
    ]

    assert unmet == []


def test_development_uses_the_versions_that_are_shipped(counted: Counted) -> None:
    runtime, development = (_locked(name) for name in PYTHON_LOCKS)

    counted(f"{len(runtime)} packages that are shipped")
    assert {name: development.get(name) for name in runtime} == runtime


@pytest.mark.parametrize(("package", "floor"), [*FLOORS.items(), *UNUSED.items()])
def test_no_package_is_older_than_is_safe(package: str, floor: str) -> None:
    versions = [Version(found) for lock in PYTHON_LOCKS for found in _locked(lock).get(package, [])]

    assert all(version in SpecifierSet(floor) for version in versions)
    assert bool(versions) is (package in FLOORS)


def test_the_search_server_of_the_compose_file_is_new_enough() -> None:
    version = re.findall(r"getmeili/meilisearch:v([\d.]+)", (ROOT / "compose.yaml").read_text())

    assert [Version(found) >= Version("1.48.2") for found in version] == [True]
