"""From an edit to the search that finds it: the secretariat gives somebody a new name, a colleague looks for it."""

import json
import time
from collections.abc import Sequence
from http.client import HTTPConnection
from random import Random

from bench.search.asking import Ask
from bench.search.queries import Asked

EDITS = 40
PATIENCE = 30.0
"""Seconds after which an edit counts as lost."""


def write_to_visible(port: int, keeper: dict[str, str], ids: Sequence[str], ask: Ask) -> list[float]:
    """Milliseconds from sending each edit until a search by somebody else shows it; infinite where none did."""
    random = Random("edits")
    took = []
    for id in random.sample(list(ids), EDITS):
        name = "".join(random.choices("bdfgklmnprstvz", k=5)) + "".join(random.choices("aeiou", k=2)) + "nov"
        began = time.monotonic()
        rename(port, keeper, id, name.capitalize())
        took.append(_found_after(ask, Asked("edit", name, id), began))
    return took


def rename(port: int, keeper: dict[str, str], id: str, name: str) -> None:
    """Raises RuntimeError when the edit is refused."""
    card = _sent(port, "GET", f"/api/directory/focal-points/{id}", keeper)
    _sent(port, "PATCH", f"/api/directory/focal-points/{id}", keeper, revision=card["revision"], name_romanised=name)


def _sent(port: int, method: str, path: str, headers: dict[str, str], **body: object) -> dict[str, object]:
    connection = HTTPConnection("127.0.0.1", port, timeout=30)
    connection.request(method, path, json.dumps(body), {**headers, "Content-Type": "application/json"})
    answer = connection.getresponse()
    said = answer.read()
    connection.close()
    if answer.status != 200:
        raise RuntimeError(f"{method} was answered {answer.status}: {said[:500]!r}")
    found: dict[str, object] = json.loads(said)
    return found


def _found_after(ask: Ask, asked: Asked, began: float) -> float:
    while (now := time.monotonic()) - began < PATIENCE:
        if asked.wanted in ask(asked)():
            return 1e3 * (time.monotonic() - began)
        time.sleep(max(0.0, 0.01 - (time.monotonic() - now)))
    return float("inf")
