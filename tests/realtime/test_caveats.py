"""What an entry with caveats looks like on the wire: whole for some, an envelope for the others."""

import httpx

from tests.realtime.conftest import Connect
from tests.support.world import World


async def test_the_envelope_comes_and_the_words_wait(
    connect: Connect, clients: dict[str, httpx.AsyncClient], room: str, world: World
) -> None:
    kz, th, late = await connect("KZ"), await connect("TH"), await connect("TH")
    for tab in (kz, th):
        await tab.follow(room, 4)

    await kz.say(room, "k5", caveats=["confidential"], terms={"until": "2027-01-31"})
    whole, envelope = await kz.until("entry", seq=5), await th.until("entry", seq=5)
    caught_up = (await late.follow(room, 4))[0]

    assert whole == envelope | {"body": "text of k5", "key": "k5"}
    assert envelope == caught_up
    assert (envelope["body"], envelope["caveats"], envelope["data"]) == (
        None,
        ["confidential"],
        {"terms": {"until": "2027-01-31"}},
    )

    answer = await clients["TH"].post(f"/api/consultations/{room}/acceptances", json={"key": "a", "seq": 5})
    assert answer.status_code == 200
    assert (await th.until("entry", kind="accepted"))["author"] == world.persons["TH"]
    await kz.say(room, "k7", caveats=["confidential"])

    assert (await th.until("entry", seq=7))["body"] == "text of k7"
