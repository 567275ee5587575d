"""Every address of the portal with its blanks filled: for tests that walk all of them as somebody."""

import itertools
from collections.abc import Iterator, Mapping, Sequence

from django.apps import apps
from django.db.models import Model
from django.urls import URLPattern, URLResolver, get_resolver
from django.urls.resolvers import RoutePattern

_KINDS = {"SlugConverter": "slug", "UUIDConverter": "uuid", "IntConverter": "int", "StringConverter": "str"}
_MOST_FOR_ONE = 200


def routes(start: str) -> Iterator[tuple[str, dict[str, str]]]:
    """(route, its blanks with their kinds) of every address below `start`, in plain English only."""

    def walk(resolver: URLResolver, before: str, blanks: dict[str, str]) -> Iterator[tuple[str, dict[str, str]]]:
        for one in resolver.url_patterns:
            if not isinstance(one.pattern, RoutePattern):
                if isinstance(one, URLResolver):  # the language prefix, empty for English
                    yield from walk(one, before, blanks)
                continue
            here = before + str(one.pattern)
            found = {**blanks, **{name: type(kind).__name__ for name, kind in one.pattern.converters.items()}}
            if isinstance(one, URLPattern):
                yield here, found
            elif start.startswith(here) or here.startswith(start):
                yield from walk(one, here, found)

    for route, blanks in walk(get_resolver(), "/", {}):
        if route.startswith(start):
            yield route, blanks


def filled(start: str, values: Mapping[str, Sequence[str]]) -> Iterator[str]:
    """Each address below `start` with every value of each of its blanks, as `values` has them by name.

    An admin page of one row gets the keys of the first rows of its table. Blanks nobody can fill are left out.
    """
    for route, blanks in routes(start):
        choices = [_rows(route) if name == "object_id" else values.get(name, ()) for name in blanks]
        for picked in itertools.islice(itertools.product(*choices), _MOST_FOR_ONE):
            address = route
            for (name, kind), value in zip(blanks.items(), picked, strict=True):
                prefix = _KINDS.get(kind, "path")
                address = address.replace(f"<{prefix}:{name}>", value).replace(f"<{name}>", value)
            yield address


def _rows(route: str) -> list[str]:
    app, model = route.split("/")[2:4]
    found: type[Model] = apps.get_model(app, model)
    return [str(key) for key in found._default_manager.order_by("pk").values_list("pk", flat=True)[:3]]
