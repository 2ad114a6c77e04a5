"""What must happen is a row: errands and notices, written in the same transaction as the fact they follow."""
