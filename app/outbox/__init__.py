"""What must happen is a row: errands, written in the same transaction as the fact they follow."""
