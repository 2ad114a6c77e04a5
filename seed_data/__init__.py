"""The seed data: what Counterpart knows before anybody signs in.

``seed_data.reference`` holds the vocabulary of the field (networks, jurisdictions, taxonomies), each datum with
its source and how far it may be trusted. ``seed_data.demo`` invents an **illustrative** directory: its persons
do not exist and its offices state no law. Nothing here imports the application, so the application, its tests
and its benchmarks can all read it.
"""
