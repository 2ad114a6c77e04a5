"""What a socket may not do, and what becomes of it."""

import json
from typing import Any

import pytest

from app.realtime.limits import BAD_FRAMES, FRAMES_AT_ONCE
from tests.realtime.conftest import Connect

ROOM = "0" * 20
MESSAGE = "The live connection received something it does not understand. Nothing was stored."


def bad(**told: str) -> dict[str, Any]:
    return {"type": "refused", "frame": None, "room": None, "key": None, "code": "bad_frame", "message": MESSAGE} | told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", {}),
        ("{", {}),
        ("null", {}),
        ("[]", {}),
        ('"say"', {}),
        ("{}", {}),
        ('{"type": 1}', {}),
        ('{"type": "entry"}', {"frame": "entry"}),
        ('{"type": "sing", "room": "x"}', {"frame": "sing", "room": "x"}),
        ('{"type": "follow", "room": "x", "after": 0}', {"frame": "follow", "room": "x"}),
        (json.dumps({"type": "follow", "room": ROOM}), {"frame": "follow", "room": ROOM}),
        (json.dumps({"type": "follow", "room": ROOM, "after": -1}), {"frame": "follow", "room": ROOM}),
        (json.dumps({"type": "follow", "room": ROOM, "after": 2**31}), {"frame": "follow", "room": ROOM}),
        (json.dumps({"type": "follow", "room": ROOM, "after": 0, "more": 1}), {"frame": "follow", "room": ROOM}),
        (json.dumps({"type": "say", "room": ROOM, "key": "k"}), {"frame": "say", "room": ROOM, "key": "k"}),
        (
            json.dumps({"type": "say", "room": ROOM, "key": "k", "body": "x" * 8_001}),
            {"frame": "say", "room": ROOM, "key": "k"},
        ),
        ('{"type": "say", "room": "' + ROOM + '", "key": "k", "body": "\\ud800"}', {}),
        (
            json.dumps({"type": "say", "room": ROOM, "key": "k", "body": "\x00"}),
            {"frame": "say", "room": ROOM, "key": "k"},
        ),
        (json.dumps({"type": "ping", "t": "now"}), {"frame": "ping"}),
        ('{"type": "ping", "t": NaN}', {}),
        ('{"type": "ping", "t": 1e999}', {}),
        ("[" * 5_000, {}),
    ],
)
async def test_a_bad_frame_is_refused_and_the_connection_goes_on(
    connect: Connect, text: str, told: dict[str, str]
) -> None:
    tab = await connect("KZ")

    await tab.wire.send(text)

    assert await tab.next("refused") == bad(**told)
    await tab.settle()


async def test_too_many_bad_frames_close_with_4429(connect: Connect) -> None:
    tab = await connect("KZ")
    for _ in range(BAD_FRAMES + 1):
        await tab.wire.send("{")

    assert await tab.closed() == 4429
    assert tab.heard[1:] == [bad()] * BAD_FRAMES


async def test_too_many_frames_close_with_4429(connect: Connect) -> None:
    tab = await connect("KZ")
    for _ in range(FRAMES_AT_ONCE * 3):
        await tab.wire.send('{"type": "typing", "room": "' + ROOM + '"}')

    assert await tab.closed() == 4429


async def test_a_binary_frame_closes_with_1003(connect: Connect) -> None:
    tab = await connect("KZ")
    await tab.wire.send(b'{"type": "ping", "t": 1}')

    assert await tab.closed() == 1003


async def test_text_that_is_not_utf_8_closes_with_1007(connect: Connect) -> None:
    tab = await connect("KZ")
    tab.wire.protocol.send_text(b'{"type": "\xff"}')
    tab.wire.transport.write(b"".join(tab.wire.protocol.data_to_send()))

    assert await tab.closed() == 1007


@pytest.mark.parametrize(("size", "code"), [(65_536, None), (65_537, 1009)])
async def test_a_frame_of_more_than_64_kib_closes_with_1009(connect: Connect, size: int, code: int | None) -> None:
    tab = await connect("KZ")
    await tab.wire.send("x" * size)

    if code is None:
        assert await tab.next("refused") == bad()
    else:
        assert await tab.closed() == code


async def test_a_frame_in_pieces_is_one_frame(connect: Connect) -> None:
    tab = await connect("KZ")
    await tab.wire.send(['{"type": "pi', 'ng", "t', '": 7}'])

    assert await tab.next("pong") == {"type": "pong", "t": 7}


async def test_a_body_sealed_by_its_writer_is_refused(connect: Connect, room: str) -> None:
    tab = await connect("TH")

    refused = await tab.say(room, "k1", enc={"scheme": "mls", "key_id": "group-1", "epoch": 3})

    assert (refused["type"], refused["code"], refused["key"]) == ("refused", "end_to_end", "k1")
    assert (await tab.say(room, "k2"))["seq"] == 5
