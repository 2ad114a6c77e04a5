"""Forums: one room for all members of a network."""
