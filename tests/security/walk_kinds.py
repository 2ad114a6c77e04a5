"""Through the doors of who is in a room, and of which kind it is."""

from tests.consultations.steps import form
from tests.consultations.test_leave import colleague
from tests.security.walking import Walk

ROOM = "/api/consultations/{id}"


async def kinds(walk: Walk) -> None:
    world = walk.world
    await walk("KZ", "GET /api/consultation-kinds")
    opened = await walk("KZ", "POST /api/consultations", form(world, key="kinds-1", kind="joint"))
    id = opened["id"]
    await walk("KZ", f"GET {ROOM}/helpers", id=id)
    uz = {"key": "uz", "focal_point": world.focal_points["UZ"]}
    asked = await walk("KZ", f"POST {ROOM}/participants", uz, id=id)
    word = {"key": "yes", "agree": True}
    await walk("TH", f"POST {ROOM}/admissions/{{seq}}/replies", word, id=id, seq=asked["seq"])
    await walk("TH", f"PUT {ROOM}/mute", {"muted": True}, id=id)
    await walk("TH", f"PUT {ROOM}/unread", {"kept": True}, id=id)
    entry, colleague_id = await colleague(walk.application.state.house.db, world, "TH", "seajust")
    await walk("TH", f"POST {ROOM}/shift-offers", {"key": "shift", "successor": entry}, id=id)
    await walk(colleague_id, "GET /api/shift-offers")
    taken = {"key": "taken", "agree": True}
    await walk(colleague_id, "POST /api/shift-offers/{id}/{by}", taken, id=id, by=world.persons["TH"])
    await walk("UZ", f"POST {ROOM}/leave", {"key": "bye"}, id=id)
    forum = {"network": "casc", "subject": "Plenary", "announcement": "It is in May.", "language": "en"}
    await walk("secretariat", "POST /api/forums", forum | {"key": "forum-1"})
    still = (await walk("KZ", "POST /api/consultations", form(world, key="kinds-2")))["id"]
    await walk("KZ", f"POST {ROOM}/leave", {"key": "bye"}, id=still)
    await walk("secretariat", "GET /api/frozen-consultations")
    successor = {"focal_point": world.focal_points["KZ"]}
    await walk("secretariat", "POST /api/frozen-consultations/{id}/successor", successor, id=still)
