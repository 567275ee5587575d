"""The only code that changes rows of the public shell."""

from impact.site.actions.demo import demo_apps, load_demo_of

__all__ = ["demo_apps", "load_demo_of"]
