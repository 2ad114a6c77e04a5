"""The band of Today."""

from pydantic import BaseModel, Field

from app.directory.schemas import WorkingHours


class Awake(BaseModel):
    """A State with the hours that most of its focal points keep; of those one sees `reachable` and `on_duty` count
    up to 100, this minute."""

    jurisdiction: str
    time_zone: str
    working_days: list[int]
    working_hours: WorkingHours
    holiday: bool = Field(description="a public holiday there today")
    reachable: int
    on_duty: int
