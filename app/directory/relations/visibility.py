"""Who may see and keep a relation.

| caller                                        | sees | keeps |
|-----------------------------------------------|------|-------|
| secretariat of the network that keeps it      | yes  | yes   |
| member of that network                        | yes  | no    |
| of a network to which that network shows some | yes  | no    |
| anyone else                                   | nothing: like one that never existed | no |

People on a relation are seen by the rules for focal points, one by one.
"""

from collections.abc import Collection

from app.identity.permissions import judge
from app.identity.principal import Principal
from app.kernel.errors import Forbidden, NotFound


def keeps(principal: Principal, network: str) -> bool:
    return network in judge.kept(principal, "relation.keep")


def to_be_kept(principal: Principal, shown: Collection[str], network: str | None) -> None:
    """Raises NotFound for what the caller may not see, Forbidden for what they may only see."""
    if network is None or network not in shown:
        raise NotFound
    if not keeps(principal, network):
        raise Forbidden
