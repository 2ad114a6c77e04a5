"""A long consultation in a real browser, and over a slow link."""
