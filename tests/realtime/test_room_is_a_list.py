"""Whatever is done in a room, in whatever order, by several at once: everybody's room is a plain list.

After each run three things are one: what a client knows from the frames it was sent, what it would fetch afresh, and
the list; and the trail says of each person since when they have, and have read, each entry.
"""

import asyncio
import sys
from collections import Counter
from collections.abc import Callable
from math import inf
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)

from app.consultations.attachments import examining
from app.kernel.clock import ManualClock
from tests.consultations.plain_list import CHANGES, PlainRoom
from tests.consultations.plain_places import BY_ITSELF, Said
from tests.realtime.one_house import CODES, SEES, Act, House, mostly
from tests.realtime.real_room import RealRoom, scanned
from tests.support.denominators import Counted
from tests.support.world import World

WHO = mostly(lambda machine: machine.real.here())
WHOM = mostly(lambda machine: sorted({*CODES} - machine.real.seated))
KEYS = st.sampled_from("abcdef")
NTH = st.integers(0, 11)
CAVEATS = st.sampled_from([[], [], ["confidential"], ["no_onward"]])


class Room(RuleBasedStateMachine):
    """What may happen in a room."""

    house: House
    entries: Counter[str]

    @initialize(asked=st.sampled_from([["TH"], ["TH", "UZ"]]))
    def is_opened(self, asked: list[str]) -> None:
        self.run, self.persons = self.house.run, self.house.world.persons
        now = self.house.tick()
        there = {code: self.persons[code] for code in ("KZ", *asked)}
        opener = there["KZ"]
        self.list = PlainRoom(
            log=[Said(opener, "opened", BY_ITSELF, now)],
            present=set(there.values()),
            states={self.persons[code]: code for code in CODES},
            sees={self.persons[code]: {self.persons[each] for each in SEES[code].split()} for code in CODES},
            opener=opener,
            asked=asked,
            now=now,
        )
        for person in there.values():
            self.list.add(opener, "joined", who=person)
        self.real = RealRoom(self.house, self.run(self.house.open(asked)), self.list)
        self.run(self.real.follow_places())

    @invariant()
    def time_goes_on(self) -> None:
        self.list.now = self.house.tick()

    def teardown(self) -> None:
        if sys.exc_info()[0] is None:  # what went wrong before is not to be hidden
            self.run(self.real.everybody_sees_the_list())
        self.entries.update(each.kind for each in self.list.log)

    def expected(self, act: str, who: str, *given: Any) -> int | str:
        return self.list.does(act, self.persons[who], *given)

    def expected_of(self, act: Act) -> int | str:
        said = act.said
        return self.expected("say", act.who, act.key, said["kind"], said["reply_to"], said["caveats"])

    def one(self, nth: int, fits: Callable[[Said], object]) -> int:
        """One of the entries that fit; where none does, any, or none that is there."""
        found = [seq for seq, each in enumerate(self.list.log, 1) if fits(each)]
        return found[nth % len(found)] if found else nth + 1

    @rule(
        who=WHO,
        key=KEYS,
        kind=st.sampled_from(["message", "message", "answer", "acknowledged"]),
        reply_to=st.none() | st.integers(1, 12),
        caveats=CAVEATS,
        live=st.booleans(),
    )
    def says(self, who: str, key: str, kind: str, reply_to: int | None, caveats: list[str], live: bool) -> None:
        act = Act.of(who, key, live, kind, reply_to, caveats)
        assert self.run(self.real.at_once([act])) == [self.expected_of(act)]

    @rule(said=st.lists(st.tuples(WHO, st.sampled_from("abcdefgh"), st.booleans()), min_size=2, max_size=5))
    def say_at_once(self, said: list[tuple[str, str, bool]]) -> None:
        """Whoever comes first: new entries have the next numbers without a gap, a key has one number for all."""
        acts = [Act.of(*each) for each in said]
        found = self.run(self.real.at_once(acts))
        new = {seq: act for seq, act in zip(found, acts, strict=True) if isinstance(seq, int)}
        for _, act in sorted(new.items()):
            self.expected_of(act)
        assert found == [self.expected_of(act) for act in acts]

    @rule(who=WHO, nth=NTH, key=KEYS, kind=st.sampled_from(CHANGES), caveats=CAVEATS, live=st.booleans())
    def changes(self, who: str, nth: int, key: str, kind: str, caveats: list[str], live: bool) -> None:
        """Words of all kinds are put right or taken back, the name of a file is only taken back."""
        about = self.one(nth, lambda each: each.body is not None)
        act = Act.of(who, key, live, kind, about, caveats if kind == "correction" else [])
        assert self.run(self.real.at_once([act])) == [self.expected_of(act)]

    @rule(who=WHO, nth=NTH, live=st.booleans())
    def change_at_once(self, who: str, nth: int, live: bool) -> None:
        """One's words can be changed once, whatever comes from two tabs at the same time."""
        about = self.one(nth, lambda each: each.body is not None and each.author == self.persons[who])
        acts = [Act.of(who, kind, one, kind, about) for kind, one in zip(CHANGES, (True, live), strict=True)]
        found = self.run(self.real.at_once(acts))
        acts.sort(key=lambda act: not isinstance(found[CHANGES.index(act.key)], int))
        expected = {act.key: self.expected_of(act) for act in acts}
        assert found == [expected[kind] for kind in CHANGES]

    @rule(who=WHO, key=KEYS, caveat=st.sampled_from(["confidential", "no_onward"]))
    def restricts(self, who: str, key: str, caveat: str) -> None:
        wanted = list(dict.fromkeys([*self.list.caveats, caveat]))
        found = self.run(self.real.post(who, "caveats", key=key, caveats=wanted))
        assert found == self.expected("restrict", who, key, caveat)
        self.words_may_open(who, found)

    @rule(who=WHO, key=KEYS, nth=NTH)
    def accepts(self, who: str, key: str, nth: int) -> None:
        about = self.one(nth, lambda each: each.caveats)
        found = self.run(self.real.post(who, "acceptances", key=key, seq=about))
        assert found == self.expected("accept", who, key, about)
        self.words_may_open(who, found)

    @rule(who=WHO, key=KEYS, caveats=CAVEATS)
    def informs(self, who: str, key: str, caveats: list[str]) -> None:
        given = {"key": key, "body": f"text of {key}", "language": "en", "caveats": caveats, "vouched": True}
        assert self.run(self.real.post(who, "information", **given)) == self.expected("inform", who, key, caveats)

    @rule(who=WHO, key=KEYS, nth=NTH)
    def discloses(self, who: str, key: str, nth: int) -> None:
        about = self.one(nth, lambda each: each.caveats and each.author != self.persons[who])
        given = {"key": key, "seq": about, "body": f"text of {key}", "language": "en", "late": True}
        assert self.run(self.real.post(who, "disclosures", **given)) == self.expected("disclose", who, key, about)

    @rule(who=WHO, key=KEYS, nth=NTH)
    def replies(self, who: str, key: str, nth: int) -> None:
        about = self.one(nth, lambda each: each.kind == "disclosure")
        found = self.run(self.real.post(who, f"disclosures/{about}/replies", key=key, reply="noted"))
        assert found == self.expected("reply", who, key, about)

    @rule(who=WHO, key=KEYS, caveats=CAVEATS, virus=st.booleans())
    def attaches(self, who: str, key: str, caveats: list[str], virus: bool) -> None:
        """And somebody looks at it."""
        refusal = self.list.uploads(self.persons[who])
        if refusal is not None:
            assert self.run(self.real.refused_upload(who)) == refusal
            return
        found, file = self.run(self.real.attach(who, key, caveats, virus))
        assert found == self.expected("attach", who, key, caveats)
        if isinstance(found, int) and self.list.files.get(found) == "waiting":
            self.run(self.real.examine(file))
            self.list.examined(found, "infected" if virus else "clean")

    @rule(who=WHO, seq=st.integers(1, 12), live=st.booleans())
    def reads(self, who: str, seq: int, live: bool) -> None:
        self.run(self.real.read(who, seq, live))
        self.list.mark(self.persons[who], seq)

    @rule()
    def is_heard(self) -> None:
        self.run(self.real.is_heard())
        for person in self.list.present:
            self.list.note("delivered", person, len(self.list.log))

    @rule(who=WHO, key=KEYS)
    def is_cut_while_saying(self, who: str, key: str) -> None:
        """Says, is cut before the answer comes, comes back and says it again."""
        if who in self.real.seated:
            act = Act.of(who, key)
            assert self.run(self.real.cut_while_saying(act)) == self.expected_of(act)

    @rule(who=WHO, key=KEYS, whom=WHOM)
    def asks_in(self, who: str, key: str, whom: str) -> None:
        wanted = self.house.world.focal_points[whom]
        found = self.run(self.real.post(who, "participants", key=key, focal_point=wanted))
        assert found == self.expected("invite", who, key, self.persons[whom])
        self.run(self.real.follow_places())

    @rule(words=st.lists(st.tuples(WHO, KEYS, st.sampled_from([True, True, False])), min_size=1, max_size=3), nth=NTH)
    def say_whether_they_agree(self, words: list[tuple[str, str, bool]], nth: int) -> None:
        """At the same time: the last one to agree lets somebody in, once; a word of theirs comes too early or late."""
        there, end = self.real.here(), len(self.list.log)
        waiting = [*self.list.waiting] or [nth + 1]
        about = waiting[nth % len(waiting)]
        found = self.run(self.real.words_at_once(words, about))
        # What is new came in the order of its numbers; a repeat or a refusal may have come after all of it.
        places = [each if isinstance(each, int) and each > end else inf for each in found]
        for _, answer, (who, key, yes) in sorted(zip(places, found, words, strict=True), key=lambda each: each[0]):
            known = who in there or (answer != "not_found" and self.persons[who] in self.list.present)
            assert answer == (self.expected("word", who, key, about, yes) if known else "not_found")
        self.run(self.real.follow_places())

    @rule(who=WHO, key=KEYS)
    def leaves(self, who: str, key: str) -> None:
        if len(self.list.log) > 6:
            assert self.run(self.real.post(who, "leave", key=key)) == self.expected("leave", who, key)
            self.run(self.real.follow_places())

    @rule(who=WHO, key=KEYS)
    def is_closed(self, who: str, key: str) -> None:
        given = {"key": key, "outcome": "not_needed", "central_authority_informed": True}
        if len(self.list.log) > 10:
            assert self.run(self.real.post(who, "close", **given)) == self.expected("close", who, key)

    def words_may_open(self, who: str, found: int | str) -> None:
        if isinstance(found, int):
            self.run(self.real.reads_anew(who))


async def test_a_room_is_a_plain_list(
    application: FastAPI,
    clients: dict[str, httpx.AsyncClient],
    world: World,
    clock: ManualClock,
    monkeypatch: pytest.MonkeyPatch,
    counted: Counted,
) -> None:
    monkeypatch.setattr(examining, "scan", scanned)
    house = House(application, clients, world, clock)
    entries = Counter[str]()
    machine = type("Room", (Room,), {"house": house, "entries": entries})
    await asyncio.to_thread(run_state_machine_as_test, machine, settings=settings())
    counted(f"{entries['opened']} rooms, {entries.total()} entries of {len(entries)} kinds")
