"""Numbers and addresses used in urgent cases change with two pairs of eyes."""
