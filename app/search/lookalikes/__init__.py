"""Which names in a network can be taken for each other."""
