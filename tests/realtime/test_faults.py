"""A frame that fails for a reason nobody foresaw is refused; the connection, and everybody else, goes on."""

import pytest

from app.consultations import utterance
from tests.realtime.conftest import Connect


async def test_an_unforeseen_fault_ends_one_frame_only(
    connect: Connect, room: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    tab = await connect("TH")

    def broken(*given: object) -> None:
        raise ZeroDivisionError

    with monkeypatch.context() as patched:
        patched.setattr(utterance, "say", broken)
        refused = await tab.say(room, "k1")

    assert (refused["frame"], refused["key"], refused["code"]) == ("say", "k1", "internal")
    assert (await tab.say(room, "k1"))["seq"] == 5
