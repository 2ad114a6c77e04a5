"""Which kind of channel to use: a truth table of urgency, hours and what there is. No number is known here."""

from collections.abc import Collection

from app.search.whom.schemas import Advised


def advised(urgent: bool, away: bool, on_duty: bool, reachable: bool, kinds: Collection[str]) -> Advised:
    """What is not urgent is asked in a consultation. What is urgent is said aloud: on the duty line while somebody is
    on duty, on the office line in office hours, otherwise on the duty line or a mobile; where there is no such line a
    consultation waits for them. Whoever is away is not called: a consultation comes to whoever stands in."""
    if away:
        return Advised(kind="consultation", why="away")
    if not urgent:
        return Advised(kind="consultation", why="not_urgent")
    if on_duty and "duty_phone" in kinds:
        return Advised(kind="duty_phone", why="duty_line_now")
    if reachable and "office_phone" in kinds:
        return Advised(kind="office_phone", why="at_work_now")
    if "duty_phone" in kinds:
        return Advised(kind="duty_phone", why="off_hours_duty")
    if "mobile" in kinds:
        return Advised(kind="mobile", why="off_hours_mobile")
    return Advised(kind="consultation", why="room_waits")
