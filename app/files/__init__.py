"""Files: what they are, where they lie, sealed in chunks, and the scanner. It knows no room."""
