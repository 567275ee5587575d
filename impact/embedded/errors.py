"""What this room raises when it cannot go on; the text is shown as one line."""


class EmbeddedError(RuntimeError):
    """Say what happened and what to do next; printed without a traceback."""


class StopRequestedError(Exception):
    """Someone pressed Ctrl-C (or sent SIGTERM) while we were waiting."""
