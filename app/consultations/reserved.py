"""What the wire keeps a place for, and this version does not do (docs/protocol.md)."""

from pydantic import BaseModel, ConfigDict

from app.kernel.text import Code, Key, Seq


class EndToEnd(BaseModel):
    """How a body was sealed by its writer, for its readers alone: refused (`end_to_end`), and never sent."""

    model_config = ConfigDict(extra="forbid")

    scheme: Code
    key_id: Key
    epoch: Seq
