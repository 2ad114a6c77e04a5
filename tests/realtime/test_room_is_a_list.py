"""Whatever is done in a room, in whatever order, by several at once: everybody's room is a plain list.

After each run three things are one: what a client knows from the frames it was sent, what it would fetch afresh, and
the list.
"""

import asyncio
from typing import Any

import httpx
from fastapi import FastAPI
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, precondition, rule, run_state_machine_as_test

from tests.consultations.plain_list import CHANGES, PlainRoom, Refused, Said
from tests.consultations.steps import close, entries, say
from tests.realtime.one_house import CODES, Act, House
from tests.realtime.seat import Seat
from tests.support.world import World

WHO = st.sampled_from(CODES)
KEYS = st.sampled_from(["a", "b", "c", "d"])
TARGETS = st.integers(1, 12)
CAVEATS = st.sampled_from([[], [], ["confidential"], ["no_onward"]])


class Room(RuleBasedStateMachine):
    """What may happen in a room."""

    house: House

    def __init__(self) -> None:
        super().__init__()
        self.run = self.house.run
        self.persons = {code: self.house.world.persons[code] for code in CODES}
        self.id = self.run(self.house.open())
        self.room = {"id": self.id}
        self.seats = {code: Seat(self.house.application, self.house.clients[code], self.id) for code in CODES}
        begun = self.run(entries(self.house.clients["KZ"], self.room))
        log = [Said(each["author"], each["kind"], each["key"] or "", each["body"]) for each in begun]
        self.list = PlainRoom(log, set(self.persons.values()), requested=self.persons["TH"])
        for code in CODES:
            self.run(self.seats[code].sit())

    def teardown(self) -> None:
        self.run(self._everybody_sees_the_list())

    def expected(self, act: str, who: str, *given: Any) -> int | str:
        try:
            seq: int = getattr(self.list, act)(self.persons[who], *given)
        except Refused as refusal:
            return str(refusal)
        return seq

    def expected_of(self, act: Act) -> int | str:
        said = act.said
        return self.expected("say", act.who, act.key, said["kind"], said["reply_to"], said["caveats"])

    @rule(
        who=WHO,
        key=KEYS,
        kind=st.sampled_from(["message", "message", "answer", "acknowledged", "correction", "withdrawal"]),
        reply_to=st.none() | TARGETS,
        caveats=CAVEATS,
        live=st.booleans(),
    )
    def says(self, who: str, key: str, kind: str, reply_to: int | None, caveats: list[str], live: bool) -> None:
        act = Act.of(who, key, live, kind, reply_to or (1 if kind in CHANGES else None), caveats)
        assert self.run(self._at_once([act])) == [self.expected_of(act)]

    @rule(said=st.lists(st.tuples(WHO, st.sampled_from("abcdefgh"), st.booleans()), min_size=2, max_size=5))
    def say_at_once(self, said: list[tuple[str, str, bool]]) -> None:
        """Whoever comes first: new entries have the next numbers without a gap, a key has one number for all."""
        acts = [Act.of(*each) for each in said]
        found = self.run(self._at_once(acts))
        new = {seq: act for seq, act in zip(found, acts, strict=True) if isinstance(seq, int)}
        for _, act in sorted(new.items()):
            self.expected_of(act)
        assert found == [self.expected_of(act) for act in acts]

    @rule(who=WHO, about=TARGETS, live=st.booleans())
    def change_at_once(self, who: str, about: int, live: bool) -> None:
        """One's words can be changed once, whatever comes from two tabs at the same time."""
        acts = [Act.of(who, kind, one, kind, about) for kind, one in zip(CHANGES, (True, live), strict=True)]
        found = self.run(self._at_once(acts))
        acts.sort(key=lambda act: not isinstance(found[CHANGES.index(act.key)], int))
        expected = {act.key: self.expected_of(act) for act in acts}
        assert found == [expected[kind] for kind in CHANGES]

    @rule(who=WHO, key=KEYS, caveat=st.sampled_from(["confidential", "no_onward"]))
    def restricts(self, who: str, key: str, caveat: str) -> None:
        wanted = {"key": key, "caveats": list(dict.fromkeys([*self.list.caveats, caveat]))}
        found = self.run(self._post(who, "caveats", wanted))
        assert found == self.expected("restrict", who, key, caveat)
        self.words_may_open(who, found)

    @rule(who=WHO, key=KEYS, about=TARGETS)
    def accepts(self, who: str, key: str, about: int) -> None:
        found = self.run(self._post(who, "acceptances", {"key": key, "seq": about}))
        assert found == self.expected("accept", who, key, about)
        self.words_may_open(who, found)

    @rule(who=WHO, seq=TARGETS, live=st.booleans())
    def reads(self, who: str, seq: int, live: bool) -> None:
        self.run(self._read(who, seq, live))
        if self.persons[who] in self.list.present:
            self.list.mark(self.persons[who], seq)

    @rule(who=WHO, key=KEYS)
    def is_cut_while_saying(self, who: str, key: str) -> None:
        """Says, is cut before the answer comes, comes back and says it again."""
        if self.persons[who] in self.list.present:
            act = Act.of(who, key)
            assert self.run(self._cut_while_saying(act)) == self.expected_of(act)

    @precondition(lambda self: self.persons["UZ"] in self.list.present)
    @rule()
    def somebody_leaves(self) -> None:
        self.list.present.remove(self.persons["UZ"])
        assert self.run(self._leave("UZ")) == 4403

    @precondition(lambda self: self.persons["UZ"] not in self.list.present)
    @rule()
    def they_are_let_in_again(self) -> None:
        self.list.present.add(self.persons["UZ"])
        self.run(self.house.move(self.id, "UZ", away=False))
        self.run(self.seats["UZ"].sit())

    @precondition(lambda self: len(self.list.log) > 8)
    @rule(key=KEYS)
    def is_closed(self, key: str) -> None:
        answer = self.run(close(self.house.clients["KZ"], self.room, key=key))
        assert _outcome(answer) == self.expected("close", "KZ", key)

    def words_may_open(self, who: str, found: int | str) -> None:
        """After an acceptance of one's own what waited for it is asked for again."""
        if isinstance(found, int):
            self.run(self.seats[who].hears(len(self.list.log)))
            self.run(self.seats[who].anew())

    async def _everybody_sees_the_list(self) -> None:
        for code, person in self.persons.items():
            if person in self.list.present:
                await self._sees(code, person)
            await self.seats[code].cut()

    async def _sees(self, code: str, person: str) -> None:
        seat, client = self.seats[code], self.house.clients[code]
        await seat.hears(len(self.list.log))
        fresh = await entries(client, self.room, limit=200)
        assert list(seat.known.values()) == fresh
        listed = self.list.seen_by(person)
        assert [{name: each[name] for name in listed[0]} for each in fresh] == listed
        room = (await client.get(f"/api/consultations/{self.id}")).json()
        assert (room["last_seq"], room["status"], room["unread"]) == (
            len(self.list.log),
            self.list.status,
            self.list.unread(person),
        )
        assert {each["person"]: each["read_seq"] for each in room["participants"]} == {
            each: self.list.read.get(each, 0) for each in self.persons.values()
        }

    async def _at_once(self, acts: list[Act]) -> list[int | str]:
        """What each is answered with; all are on their way before the first answer is looked at."""
        live = [act for act in acts if act.live and self.persons[act.who] in self.list.present]
        for act in live:
            await self.seats[act.who].tab.send("say", room=self.id, key=act.key, **act.said)
        others = [say(self.house.clients[act.who], self.room, act.key, **act.said) for act in acts if act not in live]
        answered = iter([_outcome(answer) for answer in await asyncio.gather(*others)])
        told: dict[tuple[str, str], int | str] = {}
        for act in live:  # answers of one connection may come in any order
            answer = await self.seats[act.who].tab.next("ack", "refused")
            told[act.who, answer["key"]] = answer["seq"] if answer["type"] == "ack" else answer["code"]
        return [told[act.who, act.key] if act in live else next(answered) for act in acts]

    async def _post(self, who: str, what: str, given: dict[str, Any]) -> int | str:
        return _outcome(await self.house.clients[who].post(f"/api/consultations/{self.id}/{what}", json=given))

    async def _read(self, who: str, seq: int, live: bool) -> None:
        if live and self.persons[who] in self.list.present:
            await self.seats[who].tab.send("read", room=self.id, seq=seq)
            await self.seats[who].tab.settle()
            await self.house.hub.marks.flush()
        else:
            await self.house.clients[who].post(f"/api/consultations/{self.id}/read", json={"seq": seq})

    async def _cut_while_saying(self, act: Act) -> int | str:
        seat = self.seats[act.who]
        await seat.tab.send("say", room=self.id, key=act.key, **act.said)
        await seat.cut()
        await seat.sit()
        return (await self._at_once([act]))[0]

    async def _leave(self, code: str) -> int:
        await self.house.move(self.id, code, away=True)
        await self.house.hub.sweep()
        return await self.seats[code].tab.closed()


def _outcome(answer: httpx.Response) -> int | str:
    told = answer.json()
    found: int | str = told["seq"] if answer.is_success else told["code"]
    return found


async def test_a_room_is_a_plain_list(
    application: FastAPI, clients: dict[str, httpx.AsyncClient], world: World
) -> None:
    house = House(application, clients, world)
    machine = type("Room", (Room,), {"house": house})
    await asyncio.to_thread(run_state_machine_as_test, machine, settings=settings())
