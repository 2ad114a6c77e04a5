"""A State observes, is suspended, leaves a network, comes back: what becomes of its people's places in rooms through it
(docs/decisions/0006)."""

from sqlmodel import col, select

from app.kernel.db import Database
from app.outbox.models import Notice
from tests.consultations.steps import entries
from tests.consultations.test_leave import of_room
from tests.secretariat.people.conftest import Ids
from tests.secretariat.people.test_hand_over import Later, later, of_ejn_too, opened
from tests.support.web import SignIn
from tests.support.world import World

__all__ = ["later"]


async def test_it_leaves_its_rooms_with_the_network_and_its_secretariat_lets_it_take_over_when_it_is_back(
    sign_in: SignIn, staff: Ids, world: World, database: Database, later: Later
) -> None:
    await of_ejn_too(database, world, staff["KZ"])
    opener, other, keeper = await sign_in("KZ"), await sign_in("TH"), await sign_in("secretariat")
    rooms = await opened(opener, world), await opened(opener, world, "FR")
    seen = dict[str, list[int]]()
    for status in ("observer", "suspended", "former", "member"):
        decision = {"jurisdiction": "KZ", "status": status, "reason": "Decision of the plenary (illustrative)"}
        assert (await keeper.post("/api/secretariat/networks/casc/states", json=decision)).status_code == 201
        await later(minutes=1)
        seen[status] = [(await opener.get(f"/api/consultations/{each['id']}")).status_code for each in rooms]
    told = select(Notice.person_id).where(col(Notice.kind) == "room_frozen", col(Notice.about) == rooms[0]["id"])
    back = await of_room(database, rooms[0])
    named = await keeper.post(
        f"/api/frozen-consultations/{rooms[0]['id']}/successor", json={"focal_point": world.focal_points["KZ"]}
    )

    assert seen == {"observer": [200, 200], "suspended": [200, 200], "former": [404, 200], "member": [404, 200]}
    assert staff["secretariat"] in await database.read(lambda session: set(session.exec(told)))
    assert (back, named.status_code) == ({staff["TH"]: "lead"}, 204)
    assert [each["kind"] for each in await entries(other, rooms[0], after=4)] == ["left", "frozen", "joined", "resumed"]
    assert await of_room(database, rooms[0]) == {staff["TH"]: "lead", staff["KZ"]: "lead"}
