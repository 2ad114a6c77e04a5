"""Notices: the list, letters and web push."""
