"""Entries that one person writes down and another agrees to."""
