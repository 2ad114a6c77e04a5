"""Information given unasked, and what its disclosure needs, over HTTP."""

from typing import Annotated

from fastapi import APIRouter, Path

from app.consultations.schemas import Ack
from app.consultations.spontaneous import disclosing, informing
from app.consultations.spontaneous.schemas import DisclosureIn, DisclosureReplyIn, InformationIn
from app.identity.deps import CurrentPrincipal
from app.kernel.deps import CurrentHouse, PathId
from app.kernel.text import Seq

router = APIRouter(prefix="/api/consultations/{id}", tags=["consultations"])


@router.post("/information")
async def give_information(id: PathId, given: InformationIn, principal: CurrentPrincipal, house: CurrentHouse) -> Ack:
    """Gives information without a request (UNTOC 18(4)); read by nobody before they accept its caveats."""
    at = house.clock.now()
    return await house.db.write(lambda session: informing.inform(session, principal, id, given, at), lock=id)


@router.post("/disclosures")
async def notify_disclosure(id: PathId, notice: DisclosureIn, principal: CurrentPrincipal, house: CurrentHouse) -> Ack:
    """Tells the side that gave information that it has to be disclosed, or had to be (UNTOC 18(5))."""
    at = house.clock.now()
    return await house.db.write(lambda session: disclosing.notify(session, principal, id, notice, at), lock=id)


@router.post("/disclosures/{seq}/replies")
async def answer_disclosure(
    id: PathId, seq: Annotated[Seq, Path()], reply: DisclosureReplyIn, principal: CurrentPrincipal, house: CurrentHouse
) -> Ack:
    """Answers such a notice."""
    at = house.clock.now()
    return await house.db.write(lambda session: disclosing.answer(session, principal, id, seq, reply, at), lock=id)
