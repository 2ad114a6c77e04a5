"""Whether this process can serve."""

from fastapi import APIRouter, Request

from app.kernel.deps import CurrentHouse
from app.kernel.errors import Unavailable
from app.outbox import service as outbox

router = APIRouter(prefix="/api", tags=["health"])


@router.get("/health")
async def read_health(request: Request, house: CurrentHouse) -> dict[str, object]:
    """Ready once the database answers; search says which engine proposes, and how many errands were set aside because
    they failed for a day: those wait for the operator (`counterpart errands`)."""
    if not await house.db.ready():
        raise Unavailable("not_ready")
    dead = await house.db.read(lambda session: outbox.dead_count(session))
    return {"status": "ready", "search": request.app.state.desk.state(), "errands_set_aside": dead}
