"""Meilisearch over a connection that is kept, asked directly, with the settings it comes with."""

import json
import time
from http.client import HTTPConnection
from typing import Any
from urllib.parse import urlsplit

from bench.search.asking import Answer, Connections
from bench.search.bare import FACETS, LIMIT, Row
from bench.search.queries import Asked
from tests.support.meilisearch import MeilisearchAddress

INDEX = "bare"
BATCH = 5_000


class BareMeilisearch:
    """An index of its own on a server that the service may use as well."""

    def __init__(self, server: MeilisearchAddress, rows: list[Row]) -> None:
        self._headers = {"Authorization": f"Bearer {server.key}", "Content-Type": "application/json"}
        self._connections = Connections(urlsplit(server.url).port or 0)
        self._do("POST", "/indexes", {"uid": INDEX, "primaryKey": "id"})
        settings = {"searchableAttributes": ["names", "folded"], "filterableAttributes": list(FACETS)}
        self._do("PATCH", f"/indexes/{INDEX}/settings", settings)
        for start in range(0, len(rows), BATCH):
            documents = [
                {"id": row.id, "names": row.names, "folded": row.folded, **row.facets}
                for row in rows[start : start + BATCH]
            ]
            self._do("POST", f"/indexes/{INDEX}/documents", documents)

    def ask(self, asked: Asked) -> Answer:
        """The ids of one page, with facet counts."""
        question = {
            "q": asked.text,
            "limit": LIMIT,
            "facets": list(FACETS),
            "filter": [f"{name} IN {json.dumps(values)}" for name, values in asked.filters.items()],
            "attributesToRetrieve": ["id"],
        }
        found = self._send("POST", f"/indexes/{INDEX}/search", question)
        return lambda: [hit["id"] for hit in found["hits"]]

    def _do(self, method: str, path: str, content: object) -> None:
        """Queues a task and waits until it has succeeded."""
        task = self._send(method, path, content)["taskUid"]
        while (state := self._send("GET", f"/tasks/{task}", None)["status"]) != "succeeded":
            if state == "failed":
                raise RuntimeError(f"Meilisearch could not {method} {path}")
            time.sleep(0.05)

    def _send(self, method: str, path: str, content: object) -> dict[str, Any]:
        connection: HTTPConnection = self._connections.mine()
        connection.request(method, path, json.dumps(content) if content is not None else None, self._headers)
        answer = connection.getresponse()
        body = answer.read()
        if answer.status >= 400:
            raise RuntimeError(f"Meilisearch answered {answer.status}: {body[:500]!r}")
        found: dict[str, Any] = json.loads(body)
        return found
