"""Saved searches: addresses with a name, and what changed in their results since somebody last looked."""
