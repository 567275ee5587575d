"""Ctrl-C and SIGTERM as a flag that waiting code looks at."""

import signal
from collections.abc import Callable
from types import FrameType, TracebackType
from typing import Any, Self

from impact.embedded.errors import StopRequestedError

SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


class Interruption:
    """A raising handler could strike between starting a child and noting it; a flag cannot."""

    def __init__(self) -> None:
        """Nothing asked yet; `with` installs the handlers."""
        self.asked = False
        self._before: dict[signal.Signals, Callable[..., Any] | int | None] = {}

    def check(self) -> None:
        """Raise StopRequestedError if somebody asked us to stop."""
        if self.asked:
            raise StopRequestedError

    def __enter__(self) -> Self:
        """From here on the signals only set the flag."""
        for number in SIGNALS:
            self._before[number] = signal.signal(number, self._note)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Put back what was there."""
        for number, handler in self._before.items():
            signal.signal(number, handler)

    def _note(self, _number: int, _frame: FrameType | None) -> None:
        self.asked = True
