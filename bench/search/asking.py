"""Asks in an open loop (so many a second, whatever the answers do) and in a closed one (the next after the answer)."""

import json
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPConnection
from random import Random
from urllib.parse import urlencode

from bench.search.queries import Asked

HANDS = 8
RESTED = 2.0  # seconds
Ask = Callable[[Asked], list[str]]


class Connections:
    """One kept connection for each thread; one that rested is opened anew, since servers close those after a while."""

    def __init__(self, port: int) -> None:
        self._port = port
        self._local = threading.local()

    def mine(self) -> HTTPConnection:
        now = time.monotonic()
        if now - getattr(self._local, "used", -RESTED) >= RESTED:
            self._local.connection = HTTPConnection("127.0.0.1", self._port, timeout=30)
        self._local.used = now
        connection: HTTPConnection = self._local.connection
        return connection


class ServiceAsker:
    """The whole request: session, visibility, engine, matcher, cards, facets, JSON."""

    def __init__(self, port: int, headers: dict[str, str]) -> None:
        self._connections = Connections(port)
        self._headers = headers

    def ask(self, asked: Asked) -> list[str]:
        """The ids of one page. Raises RuntimeError for anything but 200, or an answer that came from the fallback."""
        parameters = [(name, value) for name, values in asked.filters.items() for value in values]
        query = urlencode([*([("q", asked.text)] if asked.text else []), *parameters])
        connection = self._connections.mine()
        connection.request("GET", f"/api/directory/search?{query}", headers=self._headers)
        answer = connection.getresponse()
        body = answer.read()
        if answer.status != 200:
            raise RuntimeError(f"the service answered {answer.status}: {body[:500]!r}")
        found = json.loads(body)
        if found["degraded"]:
            raise RuntimeError("the service answered without its engine")
        return [hit["card"]["id"] for hit in found["hits"]]


def open_loop(ask: Ask, asked: Sequence[Asked], rate: float, seed: int) -> list[float]:
    """Milliseconds from the moment each question was due (a Poisson process) until its answer was there."""
    random, due, took = Random(seed), time.monotonic(), [0.0] * len(asked)

    def one(number: int, due: float) -> None:
        ask(asked[number])
        took[number] = 1e3 * (time.monotonic() - due)

    with ThreadPoolExecutor(HANDS) as hands:
        futures = []
        for number in range(len(asked)):
            due += random.expovariate(rate)
            if (early := due - time.monotonic()) > 0:
                time.sleep(early)
            futures.append(hands.submit(one, number, due))
        for future in futures:
            future.result()
    return took


def closed_loop(ask: Ask, asked: Sequence[Asked]) -> tuple[list[float], list[list[str]]]:
    """Milliseconds for each answer, and the answers, one after the other."""
    took: list[float] = []
    answers: list[list[str]] = []
    for each in asked:
        began = time.monotonic()
        answers.append(ask(each))
        took.append(1e3 * (time.monotonic() - began))
    return took, answers
