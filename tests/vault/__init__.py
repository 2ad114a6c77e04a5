"""Keys, and what becomes of what they sealed."""
