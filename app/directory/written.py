"""What rows hold as JSON, read once for each text: a page of cards has hundreds of them, and most are like others.

Whoever reads the same text is given the same object, so nobody may change what is answered here.
"""

from functools import lru_cache
from typing import Any

import orjson


@lru_cache(maxsize=1 << 13)
def read(text: str | None) -> Any:
    """The value of a JSON text; None for none."""
    return None if text is None else orjson.loads(text)


def read_own(text: str) -> Any:
    """The same of a text that hardly any other row has: read anew, and kept by nobody."""
    return orjson.loads(text)
