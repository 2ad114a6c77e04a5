"""Whether this process can serve."""

from fastapi import APIRouter, Request

from app.kernel.deps import CurrentHouse
from app.kernel.errors import Unavailable

router = APIRouter(prefix="/api", tags=["health"])


@router.get("/health")
async def read_health(request: Request, house: CurrentHouse) -> dict[str, object]:
    """Ready once the database answers; search says which engine proposes."""
    if not await house.db.ready():
        raise Unavailable("not_ready")
    return {"status": "ready", "search": request.app.state.desk.state()}
