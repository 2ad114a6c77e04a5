"""The room `sheets`: one file per verb."""
