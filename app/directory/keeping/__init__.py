"""Keeping entries true: who confirmed one and how, which are due, and who is no longer in office."""
