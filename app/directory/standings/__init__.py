"""The status of each State in each network, and what its people see and show by it (see `circles`)."""
