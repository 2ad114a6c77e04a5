"""Lists as one parameter: a JSON array that the database takes apart.

The text of a statement then never changes, however many values it is given: it is compiled, prepared and planned once.
"""

from collections.abc import Iterable
from typing import Any, TypeVar

import orjson
from sqlalchemy import ColumnElement, TableValuedAlias, bindparam, cast, literal_column
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement
from sqlalchemy.types import String, TypeEngine

T = TypeVar("T")


class _Apart(FunctionElement[Any]):
    """The function that makes rows of a JSON array; each has the element in its column `value`."""

    name = "apart"
    inherit_cache = True


@compiles(_Apart, "sqlite")
def _on_sqlite(element: _Apart, compiler: SQLCompiler, **given: Any) -> str:
    return f"json_each({compiler.process(element.clauses, **given)})"


@compiles(_Apart, "postgresql")
def _on_postgresql(element: _Apart, compiler: SQLCompiler, **given: Any) -> str:
    return f"jsonb_array_elements(CAST({compiler.process(element.clauses, **given)} AS JSONB))"


def listed(name: str) -> TableValuedAlias:
    """The parameter `name`, to be given as `as_list(…)`, as rows to select from; `field` reads them."""
    return _Apart(bindparam(name, type_=String())).table_valued("value", name=f"{name}_given")


def field(rows: TableValuedAlias, place: int, type_: TypeEngine[T]) -> ColumnElement[T]:
    """What stands at `place` in each row's array."""
    return cast(rows.c.value.op("->>")(literal_column(str(place))), type_)


def as_list(rows: Iterable[Any]) -> str:
    """Rows (each an array of plain values) for a parameter made by `listed`."""
    return orjson.dumps(list(rows)).decode()
