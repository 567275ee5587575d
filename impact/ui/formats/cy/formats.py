"""The same in Welsh."""

from impact.ui.formats.en.formats import *  # noqa: F403
