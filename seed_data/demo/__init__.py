"""An illustrative directory: invented persons in generic offices, over the real networks and jurisdictions.

No person here exists, no telephone can be dialled, no address can be written to, and no office states a legal competence.
"""

from seed_data.demo.generate import generate
from seed_data.demo.shapes import DemoDirectory

__all__ = ["DemoDirectory", "generate"]
