"""A gate is a ratio to something measured in the same run, and a bound for it."""

from typing import Literal

from pydantic import BaseModel


class Gate(BaseModel):
    name: str
    value: float
    bound: float
    sense: Literal["at most", "at least"] = "at most"

    @property
    def holds(self) -> bool:
        return self.value <= self.bound if self.sense == "at most" else self.value >= self.bound
