"""`make sbom`: what the service is made of, from its lock files, as CycloneDX 1.6 in var/sbom.json."""

import base64
import hashlib
import json
import re
import uuid
from collections.abc import Iterator
from typing import Any

from tools import ROOT

PYTHON = ROOT / "requirements.lock"
NPM = ROOT / "frontend" / "package-lock.json"
OUT = ROOT / "var" / "sbom.json"
_PACKAGE = re.compile(r"^([A-Za-z0-9_.-]+)==([^\s;\\]+)(.*?)(?=^[A-Za-z0-9]|\Z)", re.MULTILINE | re.DOTALL)

Component = dict[str, Any]


def components() -> list[Component]:
    """Every library that is shipped, each version once."""
    found = {each["purl"]: each for each in (*_python(PYTHON.read_text()), *_npm(json.loads(NPM.read_text())))}
    return [found[purl] for purl in sorted(found)]


def bill() -> dict[str, Any]:
    """The whole document. The same locks give the same one, number included."""
    parts = components()
    digest = hashlib.sha256(json.dumps(parts).encode()).digest()
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.UUID(bytes=digest[:16], version=4)}",
        "version": 1,
        "metadata": {"component": {"type": "application", "name": "counterpart", "bom-ref": "counterpart"}},
        "components": parts,
    }


def _python(lock: str) -> Iterator[Component]:
    for name, version, rest in _PACKAGE.findall(lock):
        purl = f"pkg:pypi/{name.lower().replace('_', '-')}@{version}"
        hashes = re.findall(r"--hash=sha256:([0-9a-f]{64})", rest)
        yield _component(name, version, purl, [{"alg": "SHA-256", "content": each} for each in hashes])


def _npm(lock: dict[str, Any]) -> Iterator[Component]:
    for path, package in lock["packages"].items():
        if path and not package.get("dev"):
            name, version = path.rpartition("node_modules/")[2], package["version"]
            algorithm, _, digest = package["integrity"].partition("-")
            content = base64.b64decode(digest).hex()
            purl = f"pkg:npm/{name.replace('@', '%40')}@{version}"
            yield _component(name, version, purl, [{"alg": f"SHA-{algorithm[3:]}", "content": content}])


def _component(name: str, version: str, purl: str, hashes: list[dict[str, str]]) -> Component:
    return {"type": "library", "bom-ref": purl, "name": name, "version": version, "purl": purl, "hashes": hashes}


def run() -> None:
    document = bill()
    OUT.parent.mkdir(exist_ok=True)
    OUT.write_text(json.dumps(document, indent=1) + "\n")
    print(f"{len(document['components'])} libraries: {OUT.relative_to(ROOT)}")


if __name__ == "__main__":
    run()
