"""Caveats in force: put on a room, accepted before anything under them is read."""
