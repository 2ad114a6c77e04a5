"""What the directory reads once and hands out to many is changed by nobody (app/directory/written.py)."""

from collections.abc import Callable
from copy import deepcopy
from functools import wraps
from importlib import import_module
from pkgutil import walk_packages
from types import ModuleType
from typing import Any

import pytest
from sqlalchemy import update
from sqlmodel import col

import app.directory
import app.search
from app.directory import cards, written
from app.directory.models import FocalPoint, FocalPointMembership
from app.kernel.db import Database, WriteSession
from tests.directory.crowd import gather
from tests.security import walk_directory
from tests.security.furnished import application, issuer, staff, walk
from tests.security.walking import Walk
from tests.support.world import World

__all__ = ["application", "issuer", "staff", "walk"]
READERS = ("KZ", "TH", "secretariat")
WAYS = (
    walk_directory.finding,
    walk_directory.duty,
    walk_directory.relations,
    walk_directory.revealing,
    walk_directory.keeping,
)
AWAY = [{"start": "2026-11-20", "end": "2026-11-30", "stand_in_id": None}]
REPORTED = [{"problem": "no_answer", "at": "2026-11-20T04:00:00+00:00"}]


class Shared:
    """Everything that was handed out and is kept, beside a copy of what it was at first."""

    def __init__(self) -> None:
        self.by: dict[str, dict[int, tuple[Any, Any]]] = {}

    def watch(self, name: str, kept: Callable[..., Any]) -> Callable[..., Any]:
        seen = self.by.setdefault(name, {})

        @wraps(kept)
        def answer(*asked: Any, **more: Any) -> Any:
            found = kept(*asked, **more)
            if id(found) not in seen:
                seen[id(found)] = (found, deepcopy(found))
            return found

        return answer

    @property
    def changed(self) -> set[str]:
        return {name for name, seen in self.by.items() if any(now != first for now, first in seen.values())}


@pytest.fixture
def shared(monkeypatch: pytest.MonkeyPatch) -> Shared:
    """Watches each function of the directory that keeps its answers, by whatever name it is called."""
    found = Shared()
    modules = [import_module(name) for name in _names(app.directory) + _names(app.search)]
    watched: dict[int, Callable[..., Any]] = {}
    for module in modules:
        for name, value in list(vars(module).items()):
            if hasattr(value, "cache_info") and value.__module__.startswith("app.directory"):
                value.cache_clear()
                told = f"{value.__module__}.{value.__qualname__}"
                monkeypatch.setattr(module, name, watched.setdefault(id(value), found.watch(told, value)))
    return found


def _names(package: ModuleType) -> list[str]:
    return [each.name for each in walk_packages(package.__path__, f"{package.__name__}.")]


@pytest.fixture
async def varied(database: Database, world: World) -> None:
    """A crowd, somebody on duty, somebody away and reported, and somebody in two networks."""
    uz = update(FocalPoint).where(col(FocalPoint.id) == world.focal_points["UZ"])
    duty = [{"weekday": day, "start": "00:00", "end": "23:59"} for day in range(1, 8)]

    def write(session: WriteSession) -> None:
        gather(session, world, 30)
        session.execute(uz.values(absences=AWAY, reported=REPORTED, duty=duty, alternate_id=world.focal_points["KZ"]))
        session.add(FocalPointMembership(focal_point_id=world.focal_points["FR"], network="casc", role="contact_point"))

    await database.write(write)


async def pages(walk: Walk, whom: str) -> None:
    """Pages of cards, one somebody on leave and whoever stands in, and whom to ask."""
    here = "/api/directory"
    for query in ({"limit": 25}, {"limit": 25, "offset": 25}, {"q": "Person"}, {"jurisdiction": "UZ"}):
        await walk(whom, f"GET {here}/search", query=query)
    await walk(whom, f"GET {here}/focal-points/{{id}}", id=walk.world.focal_points["UZ"])
    await walk(whom, f"POST {here}/whom", {"jurisdictions": ["TH", "UZ", "GH"], "offence": "drugs"})


async def test_whoever_reads_and_keeps_the_directory_leaves_what_is_shared_as_it_was(
    walk: Walk, varied: None, shared: Shared
) -> None:
    """Every door of the directory, once with what was changed behind the others."""
    for way in WAYS:
        for whom in READERS:
            await pages(walk, whom)
        await way(walk)

    handed_out = {name.rpartition(".")[2] for name, seen in shared.by.items() if seen}
    assert {"read", "_authority", "_languages", "_reported", "_hours", "_reached", "written_schedule"} <= handed_out
    assert shared.changed == set()


@pytest.mark.parametrize("kept", [written.read, cards._languages])
def test_whoever_changes_what_they_were_given_is_found(shared: Shared, kept: Callable[[str], Any]) -> None:
    name = f"{kept.__module__}.{kept.__qualname__}"
    text = '[{"code": "en", "level": "working"}]'

    getattr(cards, kept.__qualname__)(text).clear()

    assert shared.changed == {name}
