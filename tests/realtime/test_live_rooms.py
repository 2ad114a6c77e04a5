"""The rooms that somebody follows: where the telling begins, and what is read next."""

import pytest

from app.realtime.connection import Connection
from app.realtime.limits import PAGE
from app.realtime.live_rooms import LiveRooms
from tests.realtime.test_connection import PERSON, Log, Wire


@pytest.fixture
async def rooms() -> LiveRooms:
    """One room with one follower, who has not read it yet."""
    found = LiveRooms()
    found.enter("r1", Connection(PERSON, "en", Log(), Wire().send))
    return found


async def test_the_telling_begins_where_the_first_follower_has_read_to(rooms: LiveRooms) -> None:
    assert rooms.announced("r1", 5) is False, "nobody knows yet what comes before it"

    assert rooms.settle("r1", 3) == 3
    assert rooms.settle("r1", 9) == 3, "the second does not move it"

    assert (rooms.due, rooms.take_due(), rooms.due) == (True, [("r1", 4, 5)], False)


async def test_a_room_that_nobody_follows_any_more_was_told_whatever_one_knows(rooms: LiveRooms) -> None:
    assert rooms.settle("r2", 7) == 7
    assert rooms.announced("r2", 8) is False

    rooms.put_back(["r2"])

    assert rooms.due is False


async def test_nothing_is_read_twice_and_no_more_than_a_page_at_once(rooms: LiveRooms) -> None:
    rooms.settle("r1", 4)

    assert [rooms.announced("r1", seq) for seq in (4, 2 * PAGE, 2 * PAGE, 5)] == [False, True, False, False]
    assert rooms.take_due() == [("r1", 5, 4 + PAGE)]

    rooms.settle("r1", 4)
    rooms.put_back(["r1"])
    assert rooms.take_due() == [("r1", 5, 4 + PAGE)], "what could not be read comes again"


async def test_a_room_put_back_that_was_told_meanwhile_is_not_read_again(rooms: LiveRooms) -> None:
    rooms.settle("r1", 4)
    rooms.put_back(["r1"])

    assert rooms.take_due() == []
