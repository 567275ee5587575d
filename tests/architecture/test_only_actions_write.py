"""Our rows change in actions only (house rule 2): an abstract-syntax walk over every module."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = ("impact", "surveys", "assemblies", "projects", "networks")
WRITES = frozenset(
    {"save", "create", "get_or_create", "update_or_create", "bulk_create", "bulk_update", "delete", "acreate", "asave"}
)
# Rooms whose job is writing, or that write no rows: the mail outbox and job rows are written by their own room.
WRITING_ROOMS = ("actions", "migrations")
# Receivers whose methods of these names are no rows.
NOT_ROWS = frozenset({"cache", "session", "storage", "picture", "form", "super()", "response", "hashlib", "self.cache"})


def modules() -> list[Path]:
    return sorted(
        path
        for package in PACKAGES
        for path in (ROOT / package).rglob("*.py")
        if not set(path.relative_to(ROOT).parts) & set(WRITING_ROOMS) and "embedded" not in path.parts
    )


def receiver(call: ast.Call) -> str:
    return ast.unparse(call.func.value) if isinstance(call.func, ast.Attribute) else ""


def writes_in(source: str) -> list[str]:
    """Calls that change rows: `x.save(...)`, `X.objects.create(...)`, and `.update(` or `.delete(` of a queryset."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)):
            continue
        name, on = node.func.attr, receiver(node)
        if on in NOT_ROWS or on.startswith("super("):
            continue
        is_query = ".objects" in on or ".filter(" in on or ".all(" in on or ".exclude(" in on
        if name in WRITES or (name in {"update", "aupdate", "_raw_delete"} and is_query):
            found.append(f"line {node.lineno}: {ast.unparse(node)[:100]}")
    return found


@pytest.mark.parametrize("path", modules(), ids=lambda path: str(path.relative_to(ROOT)))
def test_no_rows_are_written_outside_actions(path):
    allowed = {"impact/jobs/mail.py": 3}  # deletes the library's own rows of old mail and what was attached
    found = writes_in(path.read_text())
    assert len(found) <= allowed.get(str(path.relative_to(ROOT)), 0), found


@pytest.mark.parametrize(
    "line", ["row.save()", "Thing.objects.create(a=1)", "Thing.objects.filter(a=1).update(a=2)", "thing.delete()"]
)
def test_the_walk_finds_a_write(line):
    assert writes_in(line)


@pytest.mark.parametrize("line", ["hash.update(b'x')", "cache.delete('x')", "d.update(a=1)", "super().save()"])
def test_the_walk_lets_other_things_be(line):
    assert not writes_in(line)
