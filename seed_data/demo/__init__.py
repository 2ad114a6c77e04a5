"""An illustrative directory: invented persons in generic offices, over the real networks and jurisdictions.

No person here exists, no telephone can be dialled, no address can be written to, and no office states a legal
competence. ``seed_data.demo.generate.generate`` makes it; ``seed_data.demo.personas.PERSONAS`` are those one can sign in as.
"""
