"""A message whose way was barred for a moment by something that is gone when it is asked what it was."""

from typing import Any

import httpx
import pytest
from sqlalchemy import false

from app.consultations import saying
from tests.consultations.steps import refusal, say


async def test_it_is_refused_as_one_that_may_come_again_and_comes_in_once(
    kz: httpx.AsyncClient, room: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = saying._advance
    with monkeypatch.context() as patch:
        patch.setattr(saying, "_advance", lambda kind: whole(kind).where(false()))
        barred = await say(kz, room, "k1")

    assert refusal(barred) == (503, "service_busy")
    assert [(await say(kz, room, "k1")).json()["seq"] for _ in range(2)] == [5, 5]
