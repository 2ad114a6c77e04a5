"""Whoever asks for the role of a grant outside `identity` looks for people, or for what somebody comes as: whether one
may do something is for the table alone."""

import ast

from tests.house.tree import texts
from tests.support.denominators import Counted

OWN = "app/identity/"
LOOKING = {
    "app/cli/operators.py": "how many operators there are",
    "app/consultations/assigning/repository.py": "to whom a consultation can be given",
    "app/consultations/forums/places.py": "who the members of a forum are",
    "app/consultations/handing_over.py": "who can follow somebody",
    "app/consultations/membership/newcomers.py": "as what somebody comes in, and for how long",
    "app/consultations/opening.py": "through which network a consultation is opened",
    "app/consultations/participants.py": "who can be in a room",
    "app/consultations/urgency/ladder.py": "the last rung: who keeps the network",
    "app/consultations/urgency/officers.py": "who can be woken",
    "app/evidence/reading/rations.py": "the row of the table itself",
    "app/evidence/visibility.py": "whose requests lie before whom, a judge with a table of its own",
}


def test_every_place_that_does_so_is_known(counted: Counted) -> None:
    asking = {
        name: ast.unparse(node)
        for name, text in texts("app/*.py")
        if not name.startswith(OWN) and ".role" in text
        for node in ast.walk(ast.parse(text))
        if _compares(node) and any(each in ast.unparse(node) for each in ("Grant.role", "grant.role", "in MEMBERS"))
    }

    counted(f"{len(asking)} files outside {OWN} ask for the role of a grant")
    assert asking.keys() == LOOKING.keys(), asking


def _compares(node: ast.AST) -> bool:
    """Something with a role on one side: `==`, `in`, `.in_()`."""
    match node:
        case ast.Compare():
            return any(map(_is_role, (node.left, *node.comparators)))
        case ast.Call(func=ast.Attribute(attr="in_" | "not_in", value=of)):
            return _is_role(of)
        case _:
            return False


def _is_role(node: ast.AST) -> bool:
    match node:
        case ast.Attribute(attr="role") | ast.Call(args=[ast.Attribute(attr="role")]):
            return True
        case _:
            return False
