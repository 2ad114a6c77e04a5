"""Who ends what lets somebody in, read from the code: which functions write the columns that say so, and which doors,
errands and commands come to these. Names are followed, whether they are called or handed on."""

import ast
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache

from tests.house.tree import texts

ENDS = {"ended_at", "expires_at", "left_at", "standing", "until", "valid_until"}
"""The columns by which a session, a person, a passkey, a grant, a State's membership or a place in a room ends."""
LETS_IN = {"Grant", "Participant", "Person", "SignedIn"}
"""The tables of which a row lets somebody in."""
Function = ast.FunctionDef | ast.AsyncFunctionDef


def writers() -> set[str]:
    """The functions that give such a column a value of their own, as `room.file.function`."""
    return {name for name, function in functions().items() if any(_writes(each) for each in ast.walk(function))}


def comes_to(wanted: Iterable[str]) -> set[str]:
    """The functions from which one comes to these and to which nobody comes: doors, and commands; and the functions
    that the table of errands names."""
    callers = defaultdict(set)
    for name in functions():
        for called in _called(name):
            callers[called].add(name)
    found, new = set[str](), set(wanted)
    while new:
        found |= new
        new = {caller for each in new for caller in callers[each] if caller != "worker.handlers"} - found
    return {each for each in found if not callers[each] or "worker.handlers" in callers[each]}


def _writes(node: ast.AST) -> bool:
    """`row.ended_at = at`, `.values(ended_at=at)`, `delete(SignedIn)`, `delete(whatever_it_was_given)`."""
    if isinstance(node, ast.Assign | ast.AnnAssign | ast.AugAssign):
        targets = node.targets if isinstance(node, ast.Assign) else [node.target]
        parts = [part for each in targets for part in (each.elts if isinstance(each, ast.Tuple) else [each])]
        return any(isinstance(each, ast.Attribute) and each.attr in ENDS for each in parts)
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
        return node.func.attr == "values" and any(each.arg in ENDS for each in node.keywords)
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "delete":
        of = node.args[0]
        return not isinstance(of, ast.Name) or of.id in LETS_IN or of.id.islower()
    return False


@cache
def _modules() -> dict[str, ast.Module]:
    found = {}
    for path, text in texts("app/**/*.py"):
        name = path.removeprefix("app/").removesuffix(".py").removesuffix("/__init__").replace("/", ".")
        found[name] = ast.parse(text)
    return found


@cache
def functions() -> dict[str, Function]:
    """Every function and method of `app`, as `room.file.function`."""
    found: dict[str, Function] = {}
    for module, tree in _modules().items():
        for node in tree.body:
            inner = node.body if isinstance(node, ast.ClassDef) else []
            for each, prefix in [(node, ""), *((one, f"{getattr(node, 'name', '')}.") for one in inner)]:
                if isinstance(each, Function):
                    found[f"{module}.{prefix}{each.name}"] = each
    return found


@cache
def _known(module: str) -> dict[str, str]:
    """What a name means in a module."""
    found: dict[str, str] = {}
    for node in ast.walk(_modules()[module]):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("app."):
            place = (node.module or "").removeprefix("app.")
            found |= {each.asname or each.name: f"{place}.{each.name}" for each in node.names}
        elif isinstance(node, Function):
            found.setdefault(node.name, f"{module}.{node.name}")
    return found


def _called(name: str) -> Iterator[str]:
    module = next(part for part in _prefixes(name) if part in _modules())
    known = _known(module)
    for node in ast.walk(functions()[name]):
        if isinstance(node, ast.Name) and node.id in known:
            meant = known[node.id]
        elif isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id in known:
            meant = f"{known[node.value.id]}.{node.attr}"
        elif isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "self":
            meant = f"{name.rpartition('.')[0]}.{node.attr}"
        else:
            continue
        if (there := _meant(meant)) in functions() and there != name:
            yield there


def _meant(name: str) -> str:
    """Where something that a module only passes on is written."""
    place, _, last = name.rpartition(".")
    passed_on = _known(place).get(last, name) if place in _modules() else name
    return name if passed_on == name else _meant(passed_on)


def _prefixes(name: str) -> Iterator[str]:
    while name := name.rpartition(".")[0]:
        yield name
