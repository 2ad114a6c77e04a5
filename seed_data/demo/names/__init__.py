"""Pools of common given names and family names, by language. Persons are composed from them; none of them is a
real one.

Each pool line is ``original | romanised | other romanisations, ... | Russian reading | Arabic reading``. An
empty romanised form is the original itself; an empty Arabic reading is made from the Russian one by
``arabic.reading``.
"""
