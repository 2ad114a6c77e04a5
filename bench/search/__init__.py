"""Searching 20,000 focal points through the whole HTTP request, beside the bare engine asked the same."""
