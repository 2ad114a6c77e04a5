"""What people do, in a real browser against the real service: one file for each journey."""
