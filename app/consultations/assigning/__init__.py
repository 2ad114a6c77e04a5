"""A national correspondent gives an incoming consultation to one of their people."""
