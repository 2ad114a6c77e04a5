"""Asks in an open loop (so many a second, whatever the answers do) and in a closed one (the next after the answer)."""

import itertools
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
Answer = Callable[[], list[str]]
"""The ids of a page, read out of an answer that is there already: that is the asker's work and not timed."""
Ask = Callable[[Asked], Answer]


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
    """The whole request: session, visibility, count of who was shown, engine, matcher, cards, facets, JSON.

    Asks in turn for each of `callers`, since nobody may be shown more than 500 people a day.
    """

    def __init__(self, port: int, callers: Sequence[dict[str, str]]) -> None:
        self._connections = Connections(port)
        self._callers = itertools.cycle(callers)

    def ask(self, asked: Asked) -> Answer:
        """Raises RuntimeError for anything but 200; the answer, when it came from the fallback."""
        body = self.body(asked)
        return lambda: _page(body)

    def body(self, asked: Asked) -> bytes:
        """What the service said, from whichever engine. Raises RuntimeError for anything but 200."""
        parameters = [(name, value) for name, values in asked.filters.items() for value in values]
        query = urlencode([*([("q", asked.text)] if asked.text else []), *parameters])
        connection = self._connections.mine()
        connection.request("GET", f"/api/directory/search?{query}", headers=next(self._callers))
        answer = connection.getresponse()
        body = answer.read()
        if answer.status != 200:
            raise RuntimeError(f"the service answered {answer.status}: {body[:500]!r}")
        return body


def _page(body: bytes) -> list[str]:
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
        answer = ask(each)
        took.append(1e3 * (time.monotonic() - began))
        answers.append(answer())
    return took, answers
