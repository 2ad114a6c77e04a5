"""`python -m bench.chat.client`: reads a Load from standard input, puts it on a server, writes its Outcome."""

import asyncio
import random
import sys
import time

import orjson
import uvloop

from bench.chat.plan import DELIVERIES, Load, Outcome
from bench.chat.socket import MemberSocket, open_socket
from bench.figures import percentile
from bench.processes import processor_seconds

WORDS = "Could the central authority confirm which form a request for subscriber data should take, and by when? "
BODY = (WORDS * 2)[:200]
PATIENCE = 20.0
CLOSING = 2.0


class Burst:
    """Messages numbered from 0: when each was due, acknowledged, and with everyone."""

    def __init__(self, name: str, count: int) -> None:
        self.name = name
        self.due = [0.0] * count
        self.acked = [0.0] * count
        self.arrived = [0.0] * count
        self._missing = [DELIVERIES] * count
        self._open = 2 * count
        self.done = asyncio.Event()

    def ack(self, number: int, now: float) -> None:
        self.acked[number] = now
        self._close_one()

    def arrive(self, number: int, now: float) -> None:
        self._missing[number] -= 1
        if self._missing[number] == 0:
            self.arrived[number] = now
            self._close_one()

    def _close_one(self) -> None:
        self._open -= 1
        if self._open == 0:
            self.done.set()


class Client:
    """All members of all rooms, on one event loop and one clock."""

    def __init__(self, load: Load) -> None:
        self.load = load
        self.random = random.Random(load.seed)
        self.sockets: list[MemberSocket] = []
        self.caught_up = asyncio.Semaphore(0)
        self.refused = 0
        self.burst = Burst("", 0)

    def heard(self, socket: MemberSocket, text: bytes) -> None:
        frame = orjson.loads(text)
        kind = frame["type"]
        if kind == "entry":
            if frame["body"] and frame["body"].startswith(self.burst.name):
                self.burst.arrive(int(frame["body"][9:16]), time.monotonic())
        elif kind == "ack":
            self.burst.ack(int(frame["key"][9:16]), time.monotonic())
        elif kind == "caught_up":
            self.caught_up.release()
        elif kind in ("refused", "bye"):
            self.refused += 1
            print(text.decode(), file=sys.stderr)

    async def connect(self) -> None:
        for seat in self.load.seats:
            socket = await open_socket(seat, self.load.port, self.heard)
            socket.say(orjson.dumps({"type": "follow", "room": seat.room, "after": None}))
            self.sockets.append(socket)
        async with asyncio.timeout(PATIENCE):
            for _ in self.sockets:
                await self.caught_up.acquire()

    async def send(self, count: int) -> None:
        """Puts `count` messages on the wire by a Poisson process, each from a member drawn at random, and waits
        until all have arrived or patience ends."""
        self.burst = burst = Burst(f"{self.random.getrandbits(32):08x}-", count)
        due = time.monotonic()
        for number in range(count):
            due += self.random.expovariate(self.load.rate)
            burst.due[number] = due
            if (early := due - time.monotonic()) > 0:
                await asyncio.sleep(early)
            socket = self.random.choice(self.sockets)
            name = f"{burst.name}{number:07d}"
            frame = {"type": "say", "room": socket.seat.room, "key": name, "body": f"{name} {BODY}"}
            socket.say(orjson.dumps(frame))
        try:
            async with asyncio.timeout(PATIENCE):
                await burst.done.wait()
        except TimeoutError:
            print("some messages never arrived", file=sys.stderr)

    async def run(self) -> Outcome:
        await self.connect()
        await self.send(self.load.warm_up)
        used, own, began = processor_seconds(self.load.processes), time.process_time(), time.monotonic()
        await self.send(self.load.messages)
        own, lasted = time.process_time() - own, time.monotonic() - began
        used = processor_seconds(self.load.processes) - used
        for socket in self.sockets:
            socket.close()
        await asyncio.sleep(CLOSING)
        return self.outcome(used, own / lasted)

    def outcome(self, used: float, share: float) -> Outcome:
        burst, count = self.burst, self.load.messages
        acks = [1e3 * (end - due) for due, end in zip(burst.due, burst.acked, strict=True) if end]
        alls = [1e3 * (end - due) for due, end in zip(burst.due, burst.arrived, strict=True) if end]
        return Outcome(
            rate=self.load.rate,
            messages=count,
            acked=len(acks),
            delivered=len(alls),
            refused=self.refused,
            ack_p50=percentile(acks, 50),
            ack_p99=percentile(acks, 99),
            all_p50=percentile(alls, 50),
            all_p99=percentile(alls, 99),
            cpu_per_message=1e3 * used / count,
            client_cpu_share=share,
        )


if __name__ == "__main__":
    load = Load.model_validate_json(sys.stdin.buffer.read())
    print(uvloop.run(Client(load).run()).model_dump_json())
