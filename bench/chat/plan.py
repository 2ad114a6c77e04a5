"""What the load client is told and what it answers; both travel as JSON between processes."""

from pydantic import BaseModel, ConfigDict

DELIVERIES = 4
"""Sockets in a room: a message goes to all of them, its sender included."""


class Seat(BaseModel):
    """One member's socket: where to connect, with which headers, which room to follow."""

    path: str
    headers: dict[str, str]
    room: str


class Load(BaseModel):
    """An open loop: messages leave at `rate` a second whether or not earlier ones have arrived."""

    port: int
    rate: float
    messages: int
    warm_up: int
    seed: int
    seats: list[Seat]
    processes: list[int]
    """Whose processor time to count, children included: the server and its database."""


class Outcome(BaseModel):
    """What came of a load. Times in milliseconds, from the moment a message was due to leave."""

    model_config = ConfigDict(ser_json_inf_nan="constants")

    rate: float
    messages: int
    acked: int
    delivered: int
    refused: int
    ack_p50: float
    ack_p99: float
    all_p50: float
    all_p99: float
    cpu_per_message: float
    client_cpu_share: float
    """Share of one processor that the load client itself used."""

    @property
    def whole(self) -> bool:
        """Every message was acknowledged and reached everyone."""
        return self.acked == self.delivered == self.messages and not self.refused
