"""How well names are found: invented people, what others would type for them, and how often that finds them first.

Names and spellings here (names/*.txt, systems.py) are written from how people and authorities spell, without a look at
the application's own tables; see docs/search-quality.md for what is measured and the bars.
"""
