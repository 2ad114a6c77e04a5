"""What the secretariat of a network sets for it: agreements, the status of States, terms of freshness."""
