"""What each jurisdiction accepts, cell by cell, with source, date and owner; comparison, drafting, publishing."""
