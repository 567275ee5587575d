"""What an organisation is told about where its expression of interest stands."""

_DECIDED = ("chosen", "reserve", "not_this_time")
BEING_READ = "being_read"


def status_shown(status: str, told: bool) -> str:  # noqa: FBT001  (letters are written to it)
    """The status itself, but "being_read" for a decision nobody was told of yet."""
    return BEING_READ if status in _DECIDED and not told else status
