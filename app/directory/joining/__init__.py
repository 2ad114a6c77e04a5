"""Entries that one network has already, and another lists too: one person proposes it, another agrees."""
