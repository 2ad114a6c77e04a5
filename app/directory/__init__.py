"""Authorities and focal points: whom one may find, and what one may see of them."""
