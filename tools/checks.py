"""Every check that is not a test, named once: `make lint` runs them, and so does tests/house/test_checks.py."""

from typing import NamedTuple

from tools import VENV


class Check(NamedTuple):
    """A command with the folder it runs in."""

    name: str
    command: list[str]
    folder: str = "."


def _tool(name: str, *arguments: str) -> list[str]:
    return [str(VENV / "bin" / name), *arguments]


CHECKS = [
    Check("ruff", _tool("ruff", "check", ".")),
    Check("ruff format", _tool("ruff", "format", "--check", ".")),
    Check("mypy", _tool("mypy")),
    Check("bandit", _tool("bandit", "-q", "-r", "app")),
    Check("import contracts", _tool("lint-imports")),
    Check("image", _tool("hadolint", "Dockerfile")),
    Check("compose file", _tool("check-jsonschema", "--builtin-schema", "vendor.compose-spec", "compose.yaml")),
    Check("front end: types, words, styles", ["npm", "run", "--silent", "check"], "frontend"),
    Check("front end: unit tests", ["npm", "test", "--silent"], "frontend"),
]
