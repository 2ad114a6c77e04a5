"""Gaps: questions for which the directory has nobody, kept for the secretariat that can fill them."""
