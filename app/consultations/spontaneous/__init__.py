"""Information given without a request (UNTOC 18(4)), and disclosing it because it speaks for an accused (18(5))."""
