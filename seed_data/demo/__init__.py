"""An illustrative directory: invented persons in generic offices, over the real networks and jurisdictions.

No person here exists, no telephone can be dialled, no address can be written to, and no office states a legal
competence. ``generate`` makes it; ``seed_data.demo.personas.PERSONAS`` are those one can sign in as.
"""

from seed_data.demo.generate import generate
from seed_data.demo.shapes import DemoDirectory

__all__ = ["DemoDirectory", "generate"]
