"""What the tests stand on: the real services, one clean database for each test, a clock that stands still."""
