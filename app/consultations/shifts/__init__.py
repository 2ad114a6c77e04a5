"""Handing what one has taken on to a colleague of the next shift, who accepts it."""
