"""From each script to Latin letters in the English manner (kh, zh, sh, ch, ts, y); several where usage differs.

Every reading is plain lower-case ASCII letters and digits; the first is the most usual one.
"""
