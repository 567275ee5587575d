"""The public shell keeps one kind of row: which example data is in."""

from impact.site.models.demo_load import DemoLoad

__all__ = ["DemoLoad"]
