"""Puts a sign into whatever of a request takes any text, after the description of the API, so that it can be looked for
where no text may be."""

import re
from collections.abc import Collection, Iterable, Iterator
from typing import Any

SIGN = "zqonomy"
"""One word that could pass for a code."""
NO_TEXT = {
    "": "a file",
    "address": "a mailbox, or what was searched for",
    "credential": "a passkey's own",
    "endpoint": "the address of a browser's push service",
    "reference": "one of the service's own",
    "time_zone": "one of a list",
    "token": "a secret of a letter",
}
"""Fields that the description lets hold any text and the service does not, and what they hold."""
BOUND = {"enum", "const", "pattern", "format"}
AS_IT_IS = {
    "PATCH /api/directory/focal-points/{id} name_original",
    "PATCH /api/directory/focal-points/{id} name_romanised",
    "PATCH /api/sheets/{jurisdiction}/draft cells.text",
    "POST /api/consultations/{id}/entries body",
}
"""Fields that are signed where they are given, and not given where they are not: beside others they would be wrong."""
Schema = dict[str, Any]


class Signer:
    """Knows the description, and remembers which field of which door was given the sign."""

    def __init__(self, description: Schema) -> None:
        self._paths, self._schemas = description["paths"], description["components"]["schemas"]
        self.fields: set[str] = set()

    def signed(self, door: str, body: Any, query: dict[str, Any] | None) -> tuple[Any, dict[str, Any] | None]:
        """A request's body and query with the sign in each field that takes it."""
        method, address = door.split(" ")
        operation = self._paths.get(address, {}).get(method.lower(), {})
        content = operation.get("requestBody", {}).get("content", {}).get("application/json")
        if content and body is not None:
            body = self._in(content["schema"], body, f"{door} ")
        wanted = {each["name"]: each["schema"] for each in operation.get("parameters", ()) if each["in"] == "query"}
        return body, query and {
            name: self._in(wanted.get(name, {}), value, f"{door}?{name}") for name, value in query.items()
        }

    def _in(self, schema: Schema, value: Any, place: str) -> Any:
        choices = [*self._choices(schema)]
        if isinstance(value, dict):
            fields = {name: inner for each in choices for name, inner in each.get("properties", {}).items()}
            return self._left_out(fields, value, place) | {
                name: self._in(fields.get(name, {}), each, _of(place, name)) for name, each in value.items()
            }
        if isinstance(value, list):
            items = {"anyOf": [each["items"] for each in choices if "items" in each]}
            return [self._in(items, each, place) for each in value]
        given = isinstance(value, str) and (value or place not in AS_IT_IS)
        if given and self._takes_text(schema) and not _no_text(place):
            self.fields.add(place)
            return f"{value} {SIGN}".strip()
        return value

    def _left_out(self, fields: Schema, value: dict[str, Any], place: str) -> dict[str, Any]:
        """What might have been written as well."""
        added: dict[str, Any] = {}
        for name in fields.keys() - value.keys() - NO_TEXT.keys():
            if _of(place, name) not in AS_IT_IS and self._takes_text(fields[name]):
                added[name] = SIGN
            elif any(self._takes_text(each.get("items", {})) for each in self._choices(fields[name])):
                added[name] = [SIGN]
        self.fields |= {_of(place, name) for name in added}
        return added

    def _takes_text(self, schema: Schema) -> bool:
        return any(each.get("type") == "string" and not each.keys() & BOUND for each in self._choices(schema))

    def _choices(self, schema: Schema) -> Iterator[Schema]:
        if "$ref" in schema:
            schema = self._schemas[schema["$ref"].rsplit("/", 1)[-1]]
        if "anyOf" in schema or "oneOf" in schema:
            for each in schema["anyOf"] if "anyOf" in schema else schema["oneOf"]:
                yield from self._choices(each)
        else:
            yield schema


def _of(place: str, name: str) -> str:
    return f"{place}{name}" if place.endswith(" ") else f"{place}.{name}"


def untyped(fields: Iterable[str], signed: Collection[str]) -> set[str]:
    """Those of the fields that take any text which the sign was not put into."""
    return {each for each in fields if not _no_text(each)} - {*signed, *AS_IT_IS}


def _no_text(place: str) -> bool:
    return re.split(r"[ .]", place)[-1] in NO_TEXT
