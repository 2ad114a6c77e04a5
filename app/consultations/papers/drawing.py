"""Drawing a paper in a process of its own: it takes a processor for seconds, and what people wrote goes through
libraries for fonts and files there. That process has no secret, no connection and a bound on time and memory.
"""

import asyncio
import resource
import sys
from pathlib import Path
from typing import Literal

from pydantic import TypeAdapter

from app.consultations.papers import docx, pdf
from app.consultations.papers.blocks import Document
from app.kernel.config import HERE
from app.kernel.errors import Unavailable

Drawn = Literal["pdf", "docx"]
SECONDS = 180
MEMORY = 2 * 1024**3
AT_ONCE = asyncio.Semaphore(2)
DOCUMENT = TypeAdapter(Document)


async def draw(document: Document, format: Drawn, fonts: Path) -> bytes:
    """The file. Raises Unavailable when it cannot be drawn in time."""
    async with AT_ONCE:
        child = await asyncio.create_subprocess_exec(
            sys.executable,
            *("-m", __name__, format, str(fonts)),
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            cwd=HERE,
            env={},
        )
        try:
            async with asyncio.timeout(SECONDS):
                drawn, _ = await child.communicate(DOCUMENT.dump_json(document))
        except TimeoutError as fault:
            raise Unavailable("service_busy") from fault
        finally:
            if child.returncode is None:
                child.kill()
                await child.wait()
    if child.returncode != 0:
        raise Unavailable("internal")
    return drawn


def main(format: str, fonts: str) -> None:
    """In the other process: a document comes in, a file goes out."""
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    document = DOCUMENT.validate_json(sys.stdin.buffer.read())
    drawn = pdf.drawn(document, Path(fonts)) if format == "pdf" else docx.written(document)
    sys.stdout.buffer.write(drawn)


if __name__ == "__main__":
    main(*sys.argv[1:])
