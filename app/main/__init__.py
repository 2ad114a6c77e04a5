"""The door to the street: the web application."""

from app.main.application import create_app, fit

__all__ = ["create_app", "fit"]
