"""The query of an address as a search, and back in its shortest form."""

from urllib.parse import parse_qsl, urlencode

from pydantic import ValidationError

from app.kernel.errors import BadInput
from app.search.schemas import Ask

PAGING = frozenset({"offset", "limit"})
SOON_OVER = frozenset({"reachable"})
"""What changes by the minute is no news."""


def read_address(address: str) -> Ask:
    """What an address asks for. Raises BadInput: `bad_input` for anything that the search page would refuse."""
    found: dict[str, list[str]] = {}
    for name, value in parse_qsl(address, keep_blank_values=False):
        found.setdefault(name, []).append(value)
    single = {name for name, field in Ask.model_fields.items() if field.annotation in (str, int, bool)}
    if PAGING & found.keys() or any(len(values) > 1 for name, values in found.items() if name in single):
        raise BadInput(fields=["address"])
    try:
        return Ask.model_validate({name: values[0] if name in single else values for name, values in found.items()})
    except ValidationError as fault:
        raise BadInput(fields=["address"]) from fault


def write_address(ask: Ask) -> str:
    """The shortest address that asks the same; values keep their order."""
    said = ask.model_dump(exclude_defaults=True, exclude=set(PAGING))
    pairs = [
        (name, "true" if value is True else str(value))
        for name, values in said.items()
        for value in (values if isinstance(values, list) else [values])
    ]
    return urlencode(pairs)


def watched_part(ask: Ask) -> Ask:
    """The search whose result is compared: everything asked for but what is over soon."""
    return ask.model_copy(update={name: Ask.model_fields[name].default for name in SOON_OVER})
