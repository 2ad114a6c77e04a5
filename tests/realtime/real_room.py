"""The room that is held against a plain list: what is done in it over sockets and HTTP, and what everybody sees."""

import asyncio
from typing import Any

import httpx

from app.consultations.attachments import service as attachments
from app.consultations.trail import service as trail
from app.files.chunks import SealedFile
from tests.consultations.attachments.steps import attach, upload
from tests.consultations.plain_list import PlainRoom, text
from tests.consultations.plain_places import BY_ITSELF
from tests.consultations.steps import entries, say
from tests.realtime.one_house import CODES, Act, House
from tests.realtime.seat import Seat

BYTES = {False: b"A draft.", True: b"A virus."}


class RealRoom:
    """`seated` are those whose tab follows it: whoever is in it."""

    def __init__(self, house: House, id: str, plain: PlainRoom) -> None:
        self.house, self.plain = house, plain
        self.persons = house.world.persons
        self.seated: set[str] = set()
        self.seats = {code: Seat(house.application, house.clients[code], id) for code in CODES}
        self._room = {"id": id}
        self._path = f"/api/consultations/{id}"

    def here(self) -> list[str]:
        return [code for code in CODES if self.persons[code] in self.plain.present]

    async def post(self, who: str, what: str, **given: Any) -> int | str:
        return _outcome(await self.house.clients[who].post(f"{self._path}/{what}", json=given))

    async def at_once(self, acts: list[Act]) -> list[int | str]:
        """What each is answered with; all are on their way before the first answer is looked at."""
        live = [act for act in acts if act.live and act.who in self.seated]
        for act in live:
            await self.seats[act.who].tab.send("say", room=self._room["id"], key=act.key, **act.said)
        others = [say(self.house.clients[act.who], self._room, act.key, **act.said) for act in acts if act not in live]
        answered = iter([_outcome(answer) for answer in await asyncio.gather(*others)])
        told: dict[tuple[str, str], int | str] = {}
        for act in live:  # answers of one connection may come in any order
            answer = await self.seats[act.who].tab.next("ack", "refused")
            told[act.who, answer["key"]] = answer["seq"] if answer["type"] == "ack" else answer["code"]
        return [told[act.who, act.key] if act in live else next(answered) for act in acts]

    async def words_at_once(self, words: list[tuple[str, str, bool]], about: int) -> list[int | str]:
        """What leads answer to the same proposal at the same time."""
        asked = [self.post(who, f"admissions/{about}/replies", key=key, agree=yes) for who, key, yes in words]
        return await asyncio.gather(*asked)

    async def cut_while_saying(self, act: Act) -> int | str:
        seat = self.seats[act.who]
        await seat.tab.send("say", room=self._room["id"], key=act.key, **act.said)
        await seat.cut()
        await seat.sit()
        return (await self.at_once([act]))[0]

    async def attach(self, who: str, key: str, caveats: list[str], virus: bool) -> tuple[int | str, str]:
        """The answer, and the file's id."""
        named = {"key": key, "name": text("file", key), "caveats": caveats}
        file, answer = await attach(self.house.clients[who], self._room, BYTES[virus], **named)
        return _outcome(answer), file

    async def refused_upload(self, who: str) -> int | str:
        return _outcome(await upload(self.house.clients[who], self._room, BYTES[False]))

    async def examine(self, file: str) -> None:
        await attachments.examine(self.house.hub.house, [file])

    async def read(self, who: str, seq: int, live: bool) -> None:
        if live and who in self.seated:
            await self.seats[who].tab.send("read", room=self._room["id"], seq=seq)
            await self.seats[who].tab.settle()
            await self.house.hub.marks.flush()
        else:
            await self.house.clients[who].post(f"{self._path}/read", json={"seq": seq})

    async def reads_anew(self, who: str) -> None:
        """After an acceptance of one's own what waited for it is asked for again."""
        await self.seats[who].hears(len(self.plain.log))
        await self.seats[who].anew()

    async def is_heard(self) -> None:
        """Everything came to everybody who is there, and that is noted."""
        for code in self.here():
            await self.seats[code].hears(len(self.plain.log))
        await self.house.hub.deliveries.flush()

    async def follow_places(self) -> None:
        """Whoever has come sits down; the tab of whoever is gone was closed."""
        for code in set(self.here()) - self.seated:
            await self.seats[code].sit()
        gone = self.seated - set(self.here())
        if gone:
            await self.house.hub.sweep()
        for code in gone:
            assert await self.seats[code].tab.closed() == 4403
        self.seated = set(self.here())

    async def everybody_sees_the_list(self) -> None:
        for code, person in self.persons.items():
            if code in self.seated:
                await self._sees(code, person)
                await self.seats[code].cut()
            elif code in CODES:
                assert (await self.house.clients[code].get(self._path)).status_code == 404
        await self._trail_is_that_of_the_list()

    async def _sees(self, code: str, person: str) -> None:
        seat, client = self.seats[code], self.house.clients[code]
        await seat.hears(len(self.plain.log))
        fresh = await entries(client, self._room, limit=200)
        assert list(seat.known.values()) == fresh
        listed = self.plain.seen_by(person)
        assert [{name: each[name] for name in listed[0]} | {"key": _key(each["key"])} for each in fresh] == listed
        room = (await client.get(self._path)).json()
        assert {
            "last_seq": room["last_seq"],
            "status": room["status"],
            "caveats": room["caveats"],
            "frozen": room["frozen_at"] is not None,
            "unread": room["unread"],
            "read_seq": room["read_seq"],
            "clocks": {each["jurisdiction"]: each["status"] for each in room["clocks"]},
            "admissions": {each["seq"]: set(each["waits_for"]) for each in room["admissions"]},
            "present": {each["person"] for each in room["participants"] if each["left_at"] is None},
            "read": {each["person"]: each["read_seq"] for each in room["participants"] if each["read_seq"]},
        } == {
            "last_seq": len(self.plain.log),
            "status": self.plain.status,
            "caveats": self.plain.caveats,
            "frozen": self.plain.frozen,
            "unread": self.plain.unread(person),
            "read_seq": self.plain.read.get(person, 0),
            "clocks": self.plain.reached,
            "admissions": {seq: row.waits for seq, row in self.plain.waiting.items()},
            "present": self.plain.present,
            "read": self.plain.read,
        }
        if self.plain.files:
            files = (await client.get(f"{self._path}/files")).json()
            assert {each["seq"]: (each["name"], each["state"]) for each in files} == {
                seq: (self.plain.words(person, seq), state) for seq, state in self.plain.files.items()
            }

    async def _trail_is_that_of_the_list(self) -> None:
        """Since when each person, gone or not, has and has read each entry."""
        told = await self.house.hub.house.db.read(lambda session: trail.trail(session, self._room["id"]))
        for person in self.persons.values():
            for seq in range(1, len(self.plain.log) + 1):
                assert told.delivered(person, seq) == self.plain.since("delivered", person, seq)
                assert told.read(person, seq) == self.plain.since("read", person, seq)


def _key(key: str | None) -> str | None:
    return BY_ITSELF if key is not None and BY_ITSELF in key else key


def _outcome(answer: httpx.Response) -> int | str:
    told = answer.json()
    found: int | str = told["seq"] if answer.is_success else told["code"]
    return found


def scanned(clamd: str | None, file: SealedFile, until: float) -> str:
    """In the scanner's place."""
    file.seek(0)
    return "infected" if file.read() == BYTES[True] else "clean"
