"""What an action says when it will not do what was asked."""

from django.utils.functional import Promise


class Refused(Exception):
    """An expected no. `message` is safe to show: what happened, and what to do now."""

    message: str | Promise = "This could not be done. Please check and try again."

    def __init__(self, message: "str | Promise | None" = None) -> None:
        if message is not None:
            self.message = message
        super().__init__(message)

    def __str__(self) -> str:
        return str(self.message)
