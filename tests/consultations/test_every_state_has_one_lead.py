"""Whoever comes, leaves, hands over or takes over: each State that is there has one lead, or the room stands still."""

from collections import Counter
from collections.abc import Callable
from datetime import timedelta
from functools import partial
from typing import Any, NamedTuple

from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select, update
from sqlmodel import col

from app.consultations.forms import OpenIn
from app.consultations.handing_over import let_go
from app.consultations.joining import present
from app.consultations.membership import admissions, following, inviting, leaving
from app.consultations.membership.schemas import NewcomerIn, RoomLeaveIn, TakeOverIn, WordIn
from app.consultations.models import Room
from app.consultations.opening import open_room
from app.directory.models import FocalPoint, FocalPointMembership
from app.identity.models import Grant, Person
from app.identity.principal import HeldGrant, Principal
from app.kernel.clock import ManualClock
from app.kernel.db import Database, WriteSession
from app.kernel.errors import CounterpartError
from app.kernel.ids import new_id
from tests.consultations.steps import form
from tests.support.world import World, _grant, make_world

NETWORK = {"KZ": "casc", "UZ": "casc", "TH": "seajust"}


class Officer(NamedTuple):
    """A focal point and the person behind it."""

    state: str
    entry: str
    person: str

    def signed_in(self, world: World) -> Principal:
        return Principal(
            person_id=self.person,
            session_id=new_id(),
            display_name="An officer",
            display_name_original="",
            names={},
            jurisdiction=self.state,
            language="en",
            focal_point_id=self.entry,
            expires_at=world.at + timedelta(hours=12),
            grants=(HeldGrant("focal_point", NETWORK[self.state], self.state, None),),
        )


def two_of_each(session: WriteSession, world: World) -> list[Officer]:
    """The officers of three States, two of each."""
    found = [Officer(state, world.focal_points[state], world.persons[state]) for state in NETWORK]
    for first in tuple(found):
        other = Officer(first.state, new_id(), new_id())
        row = session.get_one(FocalPoint, first.entry).model_dump() | {"id": other.entry}
        person = session.get_one(Person, first.person).model_dump() | {"id": other.person, "subject": other.person}
        session.add(FocalPoint(**row))
        session.flush()
        session.add(Person(**person | {"focal_point_id": other.entry}))
        session.flush()
        network = NETWORK[other.state]
        session.add(FocalPointMembership(focal_point_id=other.entry, network=network, role="focal_point"))
        session.add(Grant(**_grant(other.person, "focal_point", network, other.state, world.at)))
        found.append(other)
    return found


class House(NamedTuple):
    """What may be done in one room; whatever is refused changes nothing."""

    db: Database
    world: World
    officers: list[Officer]
    room: str

    def do(self, work: Callable[[WriteSession], Any]) -> None:
        try:
            self.db.write_now(work)
        except CounterpartError:
            return

    def comes(self, by: int, whom: int) -> None:
        """Somebody is asked in by somebody else, and all who are asked agree."""
        wanted = NewcomerIn(key=new_id(), focal_point=self.officers[whom].entry)
        at, asking = self.world.at, self.officers[by].signed_in(self.world)
        self.do(lambda session: inviting.invite(session, asking, self.room, wanted, at))
        self.do(self._agree)

    def _agree(self, session: WriteSession) -> None:
        for row in admissions.open_in(session, self.room):
            leads = {each.person_id for each in present(session, self.room) if each.role == "lead"}
            asked = [each for each in self.officers if each.person in leads and each.state in row.waits_for]
            for each in asked:
                word = WordIn(key=new_id(), agree=True)
                inviting.reply(session, each.signed_in(self.world), self.room, row.seq, word, self.world.at)

    def leaves(self, who: int, successor: int) -> None:
        """With a successor of whatever State, or by themselves without one."""
        named = None if who == successor else self.officers[successor].entry
        given = RoomLeaveIn(key=new_id(), successor=named)
        leaver = self.officers[who].signed_in(self.world)
        self.do(lambda session: leaving.leave(session, leaver, self.room, given, self.world.at))

    def is_let_go(self, who: int, successor: int) -> None:
        """Somebody's grant ends, with somebody of whatever State named to follow, and the errand comes."""
        self.do(partial(self._let_go, who=self.officers[who].person, by=self.officers[successor].person))

    def _let_go(self, session: WriteSession, who: str, by: str) -> None:
        ended = update(Grant).where(col(Grant.person_id) == who)
        session.execute(ended.values(valid_until=self.world.at, successor_id=by))
        let_go(session, self.room, who, self.world.at)

    def is_taken_over(self, network: int, whom: int) -> None:
        """A secretariat names who goes on."""
        keeper = self.world.keeper(("casc", "seajust")[network % 2])
        wanted = TakeOverIn(focal_point=self.officers[whom].entry)
        self.do(lambda session: following.name_successor(session, keeper, self.room, wanted, self.world.at))

    def holds(self) -> None:
        def look(session: Any) -> tuple[bool, Counter[tuple[str | None, str]], set[str]]:
            here = present(session, self.room)
            lasting = set(session.scalars(select(col(Grant.person_id)).where(col(Grant.valid_until).is_(None))))
            return (
                session.get_one(Room, self.room).frozen_at is not None,
                Counter((each.jurisdiction, each.role) for each in here),
                {each.person_id for each in here} - lasting,
            )

        frozen, roles, without_grant = self.db.read_now(look)
        assert without_grant == set()
        states = {state for state, _ in roles}
        assert {state: roles[state, "lead"] for state in states} == dict.fromkeys(states, 1)
        assert frozen is not ({"KZ", "TH"} <= states)


WHO = st.integers(0, 5)
ACTS = st.tuples(st.sampled_from(["comes", "comes", "leaves", "leaves", "is_let_go", "is_taken_over"]), WHO, WHO)


def test_at_any_moment(database: Database, clock: ManualClock) -> None:
    world = database.write_now(lambda session: make_world(session, clock.now()))
    officers = database.write_now(lambda session: two_of_each(session, world))

    @given(st.lists(ACTS, max_size=5))
    def whatever_is_done(acts: list[tuple[str, int, int]]) -> None:
        opening = OpenIn.model_validate(form(world, key=new_id()))
        opener = officers[0].signed_in(world)
        again = update(Grant).values(valid_until=None, successor_id=None)
        database.write_now(lambda session: session.execute(again))
        room = database.write_now(lambda session: open_room(session, opener, opening, world.at))
        house = House(database, world, officers, room)
        for act, one, other in acts:
            getattr(house, act)(one, other)
            house.holds()

    whatever_is_done()
