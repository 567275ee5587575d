"""House rules a machine can hold: file sizes, no junk drawers, no signals, no save() overrides, public ids."""

import ast
from pathlib import Path

import pytest

from tests.architecture.houses import our_models

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = ("impact", "surveys", "assemblies", "projects", "networks")
SOURCES = sorted(
    path for package in PACKAGES for path in (ROOT / package).rglob("*.py") if "migrations" not in path.parts
)
TESTS = sorted((ROOT / "tests").rglob("*.py"))
JUNK = {"utils", "common", "helpers", "core", "services", "misc"}


@pytest.mark.parametrize("path", SOURCES, ids=lambda p: str(p.relative_to(ROOT)))
def test_files_and_functions_stay_small(path):
    source = path.read_text()
    assert len(source.splitlines()) <= 300
    assert path.stem not in JUNK
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef):
            assert node.end_lineno - node.lineno < 60, f"{node.name} is too long"


@pytest.mark.parametrize("path", TESTS, ids=lambda p: str(p.relative_to(ROOT)))
def test_test_files_stay_readable(path):
    assert len(path.read_text().splitlines()) <= 500


@pytest.mark.parametrize("path", SOURCES, ids=lambda p: str(p.relative_to(ROOT)))
def test_no_receivers_no_bare_excepts(path):
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.ExceptHandler):
            caught = ast.unparse(node.type) if node.type else ""
            assert caught not in {"", "Exception", "BaseException"}, f"line {node.lineno}"
        if isinstance(node, ast.FunctionDef):
            assert not any("receiver(" in ast.unparse(d) for d in node.decorator_list), f"line {node.lineno}"


@pytest.mark.parametrize("model", our_models(), ids=lambda m: m._meta.label)
def test_models_keep_the_rules(model):
    assert "save" not in vars(model), "no save() overrides"
    assert not model._meta.ordering, "no Meta.ordering"
    for constraint in model._meta.constraints:
        assert constraint.name == constraint.name.lower()
        assert constraint.name.count("_") >= 2, f"{constraint.name} should read as a sentence"


@pytest.mark.parametrize("model", our_models(), ids=lambda m: m._meta.label)
def test_lists_know_who_may_see_them(model):
    if any(field.name == "pgh_id" for field in model._meta.get_fields()):
        return
    assert hasattr(model._default_manager.none(), "visible_to")
