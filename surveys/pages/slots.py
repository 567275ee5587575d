"""The places in a page where one person's own answers go.

A template never looks at the answers: it prints slots. Printed with values they give a finished page; printed as marks
they give a page that can be cut at the marks once and joined again for every person (see `surveys.pages.compiled`).
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from django.utils.html import conditional_escape
from django.utils.safestring import SafeString

# What fills the slots: text (escaped on the way in) or markup made here (a SafeString).
Values: TypeAlias = Mapping[str, str]
Slot: TypeAlias = Callable[[str], str]

CHECKED = SafeString(" checked")
SELECTED = SafeString(" selected")
AUTOFOCUS = SafeString(" autofocus")


class TornPage(ValueError):
    """A mark did not come out of the template as it went in."""


def filled(values: Values) -> Slot:
    """Slots that hold real values; an unknown slot is empty."""

    def slot(name: str) -> str:
        return values.get(name, "")

    return slot


def marked(token: str) -> Slot:
    """Slots that print a mark. The token must not occur in any text."""

    def slot(name: str) -> str:
        return SafeString(f"{{{token}:{name}}}")

    return slot


@dataclass(frozen=True, slots=True)
class CutPage:
    """A page cut at its marks: text, slot, text, slot, ..., text."""

    head: str
    rest: tuple[tuple[str, str], ...]  # (slot, the text after it)

    def joined(self, values: Values) -> str:
        return "".join(self._pieces(values))

    def _pieces(self, values: Values) -> Iterator[str]:
        yield self.head
        for name, text in self.rest:
            value = values.get(name)
            if value:
                yield conditional_escape(value)
            yield text

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(name for name, _ in self.rest)


def cut(html: str, token: str) -> CutPage:
    """Cut a page at its marks.

    Raises TornPage when the token is left anywhere else: a filter has changed a mark.
    """
    pieces = re.split(r"\{" + re.escape(token) + r":([\w-]+)\}", html)
    if any(token in piece for piece in pieces):
        raise TornPage(token)
    return CutPage(pieces[0], tuple(zip(pieces[1::2], pieces[2::2], strict=True)))
