"""The roster, absences and limits of an illustrative focal point as columns of its row."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from app.directory.following import TURN
from app.directory.instants import spans
from app.kernel.db import WriteSession
from app.kernel.zones import zone
from app.outbox import service as outbox
from seed_data.demo.depth import Depth


def depth_columns(depth: Depth, time_zone: str, at: datetime) -> dict[str, Any]:
    """Days of `depth` count from the local day of `at` in `time_zone`, the zone of the jurisdiction's roster."""
    today = at.astimezone(zone(time_zone)).date()
    shifts = [
        span
        for each in depth.shifts
        for span in spans(time_zone, today + timedelta(days=each.day), each.start, each.end)
    ]
    return {
        "not_competent": [list(pair) for pair in depth.not_competent],
        "shifts": [{"start": _wire(start), "end": _wire(end)} for start, end in shifts],
        "absences": [
            {
                "start": (today + timedelta(days=each.first)).isoformat(),
                "end": (today + timedelta(days=each.last)).isoformat(),
                "stand_in_id": each.stand_in_id,
            }
            for each in depth.absences
        ],
        "valid_until": at + timedelta(days=depth.valid_days) if depth.valid_days else None,
    }


def post_turns(session: WriteSession, columns: Mapping[str, Mapping[str, Any]], at: datetime) -> None:
    """Sees to it that indexes follow when somebody's time ends."""
    for id, each in columns.items():
        if each["valid_until"] is not None:
            outbox.post(session, TURN, {"id": id}, at=at, due_at=each["valid_until"])


def _wire(instant: datetime) -> str:
    return instant.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
