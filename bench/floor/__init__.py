"""The floor: the least a durable room on sockets can do, so that the service's cost is a ratio and not a number."""
