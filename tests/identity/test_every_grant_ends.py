"""Each function that writes a grant gives it an end, and whoever gives or prolongs one through a door must name it."""

import ast

from app.identity.grants.schemas import GrantIn, UntilIn
from tests.security.who_ends import functions
from tests.support.denominators import Counted

MAKERS = {
    "identity.grants.service.give": "identity.grants.service.give",
    "cli.operators._admitted": "cli.operators._admitted",
    "cli.seed_demo.seed_directory": "cli.seed_demo._grant",
    "cli.seed_demo.seed_personas": "cli.seed_demo._grant",
}
"""What writes grants, and what gives them their end."""


def test_every_grant_that_the_code_writes_has_an_end(counted: Counted) -> None:
    makers = {name for name, each in functions().items() if any(map(_makes, ast.walk(each)))}
    endless = [name for name in makers if not any(map(_ends, ast.walk(functions()[MAKERS[name]])))]
    taken_off = [name for name, each in functions().items() if any(map(_takes_off, ast.walk(each)))]

    counted(f"{len(makers)} functions write grants, {len(endless)} without an end, {len(taken_off)} take it off")
    assert makers == MAKERS.keys()
    assert (endless, taken_off) == ([], [])


def test_no_form_takes_a_grant_without_an_end() -> None:
    for form in (GrantIn, UntilIn):
        field = form.model_fields["valid_until"]
        assert (form, field.is_required(), type(None) in getattr(field.annotation, "__args__", ())) == (
            form,
            True,
            False,
        )


def _makes(node: ast.AST) -> bool:
    """`Grant(…)`, or the table handed to what writes rows."""
    if not isinstance(node, ast.Call):
        return False
    named = isinstance(node.func, ast.Name) and node.func.id == "Grant"
    writes = isinstance(node.func, ast.Name) and node.func.id in {"insert", "add_rows"}
    return named or (writes and any(isinstance(each, ast.Name) and each.id == "Grant" for each in node.args))


def _ends(node: ast.AST) -> bool:
    if isinstance(node, ast.Dict):
        return any(isinstance(key, ast.Constant) and key.value == "valid_until" for key in node.keys)
    if isinstance(node, ast.Call):
        return any(each.arg == "valid_until" for each in node.keywords)
    return isinstance(node, ast.Attribute) and node.attr == "valid_until" and isinstance(node.ctx, ast.Store)


def _takes_off(node: ast.AST) -> bool:
    if not isinstance(node, ast.Assign) or not isinstance(node.value, ast.Constant) or node.value.value is not None:
        return False
    return any(isinstance(each, ast.Attribute) and each.attr == "valid_until" for each in node.targets)
