"""Numbers shown one focal point at a time, and how many people one account may be shown (security.md, section 1)."""
