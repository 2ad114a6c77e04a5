"""Registers the fixtures that provide real services; see tests/support."""

pytest_plugins = [
    "tests.support.missing",
    "tests.support.properties",
    "tests.support.clocks",
    "tests.support.databases",
    "tests.support.engines",
    "tests.support.browser",
    "tests.support.web",
]
