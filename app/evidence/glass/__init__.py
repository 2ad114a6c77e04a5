"""Break-glass: a secretariat reads a room that it is not in, with a second person's word and everybody's knowledge."""
