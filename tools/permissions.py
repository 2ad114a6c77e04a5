"""Writes docs/permissions.md, the table of who may do what, from the table that the service judges by."""

import re
from pathlib import Path

from app.identity.permissions import table
from app.identity.roles import ROLES

PAGE = Path(__file__).resolve().parents[1] / "docs" / "permissions.md"
COLUMNS = ("public", "anyone", *(role for role in ROLES if any(role in roles for roles in table.LAW.values())))
HEAD = """# Who may do what

Written by `python -m tools.permissions` from `app/identity/permissions/table.py`, by which every request is judged.
A cell says in what relation the role must stand to the thing; an empty one means never.
"""
MEANINGS = {
    table.ALL: "whatever the thing is",
    table.OFFICE: "within the network of the grant; everywhere where it names none",
    table.NETWORK: "the thing is of the network of the grant",
    table.STATE: "the same, and of its State, and of its authority where it names one",
    table.MEMBER_STATE: "of the State of the grant, which has full standing in the network",
    table.SHOWN: "as much as the directory shows to the caller's networks",
    table.MEMBER: "the thing is of a network that the caller belongs to, with a State of full standing",
    table.READER: "the caller's State has full standing in some network",
    table.OWN: "the thing is the caller's own",
    table.ROOM: "the caller is in the room",
}


def page() -> str:
    """The text of the page."""
    lines = [
        f"| {operation} | {' | '.join(roles.get(each, '') for each in COLUMNS)} |"
        for operation, roles in table.LAW.items()
    ]
    head = f"| operation | {' | '.join(each.replace('_', ' ') for each in COLUMNS)} |"
    rule = "|---" * (len(COLUMNS) + 1) + "|"
    meanings = [f"| {relation} | {meaning} |" for relation, meaning in MEANINGS.items()]
    text = "\n".join([HEAD, "| relation | meaning |", "|---|---|", *meanings, "", head, rule, *lines, ""])
    return re.sub(r"\|  (?=\|)", "| ", text)


if __name__ == "__main__":
    PAGE.write_text(page())
